"""Question to passages: dense and lexical search, fused, down to the sentence."""

import math
import re
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from index.nouns import Article
from index.snapshot import Snapshot
from index.tables import EmbeddedSentence, StoredChunk
from index.terms import term, terms
from rag.nouns import Filter, Passage, Question, Sentence

Vector = npt.NDArray[np.float32]

DENSE_CANDIDATES = 40
LEXICAL_CANDIDATES = 40
"""Chunks that each search hands on to be looked at sentence by sentence."""

PASSAGE_WEIGHT = 0.3
"""Of the chunk's cosine beside the sentence's.

This and the three weights below were chosen on the training half of MLQA dev (242 German and 242 English questions over
456 German paragraphs), from 42 combinations, by how often the right sentence of all 2,480 came first: German .537,
English .492; the sentence's cosine alone .492 and .455.
"""
SENTENCE_TERMS, CHUNK_TERMS = 0.07, 0.05
OTHER_SENTENCE_TERMS, OTHER_CHUNK_TERMS = 0.03, 0.03
"""Of the share of the question's words found; less where the language differs, as there only names can match."""
KIND_WEIGHT = 0.02
"""Of holding the kind of thing asked for: a number for "how many", a date or year for "when"."""

OTHER_LANGUAGE_HANDICAP = 0.04
"""Cosine that a text loses for being in another language than the question, given back to it.

Measured on the training half of MLQA dev with parallel texts: English questions to the sentence that answers .860 in
English, .811 in German; German questions .851 in German, .819 in English; whole paragraphs alike.
"""
OTHER_LANGUAGE_TERMS = 0.04
"""Lexical score that a text loses for the same reason: beside names, no word of the question can stand in it."""

SHORT_SENTENCE = 40
SHORT_HANDICAP = 0.05
"""Characters of, and score taken from, a heading, a place line or an exclamation: near to any question, rarely its
answer. Neutral on MLQA and XQuAD, whose paragraphs have none."""

_PREFIX_SHARE = 0.7
_SHORTEST_PREFIX = 4
_LONGER_BY = 1.6
"""Two terms match when they share this much of the question's term, and the text's is not this much longer: so
"gratulieren" meets "gratulierte", "chloroplasts" meets "Chloroplasten", and "Tat" does not meet "Tatsache"."""

_NUMBER = re.compile(
    r"\d|\b(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|million|milliarde|halb|doppelt|"
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|billion|half|twice|dutzend|dozen)",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b(1[0-9]{3}|20[0-9]{2})\b|\b\d{1,2}[.:]\d{2}\b|"
    r"\b(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|"
    r"june|july|october|december|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|"
    r"wednesday|thursday|friday|saturday|sunday|gestern|heute|morgen|yesterday|today|tomorrow|jahrhundert|century)",
    re.IGNORECASE,
)


def retrieve(snapshot: Snapshot, question: Question, vector: Vector, wanted: Filter, limit: int) -> list[Passage]:
    """Give the best passages for a question, best first, each with its sentences scored.

    `vector` is the encoder's of `question.searched`, shape (dimension,). Ties are broken by place, so the same index
    gives the same passages in the same order.
    """
    within = snapshot.matching(wanted.since, wanted.until, wanted.sources, wanted.languages)
    if snapshot.count("chunks") == 0 or (within is not None and not len(within)):
        return []
    dense = snapshot.dense.search(vector, DENSE_CANDIDATES, within)
    lexical = snapshot.lexical(_query_terms(question), LEXICAL_CANDIDATES, within)
    return _scored(snapshot, question, vector, {number for number, _ in (*dense, *lexical)})[:limit]


def passages_of(snapshot: Snapshot, question: Question, vector: Vector, articles: Iterable[str]) -> list[Passage]:
    """Give all passages of the articles with these ids, scored and ordered as `retrieve` does."""
    numbers = {span.chunk for article in articles for span in snapshot.raw_spans("chunks", article)}
    return _scored(snapshot, question, vector, numbers)


def _scored(snapshot: Snapshot, question: Question, vector: Vector, numbers: Iterable[int]) -> list[Passage]:
    """Give the chunks with these numbers as passages, best first."""
    chunks = snapshot.chunks(numbers)
    sentences = snapshot.sentences(chunk.number for chunk in chunks)
    articles = {article.id: article for article in snapshot.articles([chunk.article_id for chunk in chunks])}
    weights = _Rarity(snapshot, question)
    passages = [
        _passage(chunk, sentences[chunk.number], articles[chunk.article_id], question, vector, weights)
        for chunk in chunks
    ]
    return sorted(passages, key=lambda p: (-p.score, p.article.path, p.article.id, p.start))


def _query_terms(question: Question) -> list[str]:
    """Give the question's terms as German and as its own language stem them: which articles they meet is open."""
    return [term(word, language) for word in question.words for language in dict.fromkeys(("de", question.language))]


class _Rarity:
    """How much each of the question's words says, by how few chunks hold it."""

    def __init__(self, snapshot: Snapshot, question: Question) -> None:
        stems = {
            word: tuple(dict.fromkeys(term(word, x) for x in ("de", question.language))) for word in question.words
        }
        frequencies = snapshot.document_frequencies({stem for both in stems.values() for stem in both})
        size = snapshot.count("chunks")
        self.of = {
            stem: math.log(1 + size / (max(frequencies.get(s, 0) for s in both) + 0.5))
            for both in stems.values()
            for stem in both[:1]
        }
        self._alternatives = {both[0]: both for both in stems.values()}
        self._total = sum(self.of.values()) or 1.0

    def matched(self, found: Sequence[str]) -> set[str]:
        """Give which of the question's stems the terms match."""
        return {
            stem
            for stem, alternatives in self._alternatives.items()
            if any(_matches(alternative, other) for alternative in alternatives for other in found)
        }

    def weigh(self, stems: set[str]) -> float:
        """Give the share of the question that these stems make up, 0 to 1."""
        return sum(self.of[stem] for stem in stems) / self._total


def _matches(asked: str, found: str) -> bool:
    if asked == found:
        return True
    width = max(_SHORTEST_PREFIX, math.ceil(_PREFIX_SHARE * len(asked)))
    return (
        len(found) >= width <= len(asked) and len(found) <= _LONGER_BY * len(asked) and asked[:width] == found[:width]
    )


def _passage(
    chunk: StoredChunk,
    sentences: Sequence[EmbeddedSentence],
    article: Article,
    question: Question,
    vector: Vector,
    rarity: _Rarity,
) -> Passage:
    cosine = float(vector @ chunk.vector)
    if question.language == article.language:
        in_sentence, in_chunk, handicap = SENTENCE_TERMS, CHUNK_TERMS, 0.0
    else:
        in_sentence, in_chunk, handicap = OTHER_SENTENCE_TERMS, OTHER_CHUNK_TERMS, OTHER_LANGUAGE_HANDICAP
    lost = OTHER_LANGUAGE_TERMS if handicap else 0.0
    level = cosine + handicap
    matched = [rarity.matched(_terms(article, s.start, s.end)) for s in sentences]
    title = rarity.matched(terms(article.title or "", article.language))
    covered = rarity.weigh(set.union(title, *matched))
    cosines = np.stack([sentence.vector for sentence in sentences]) @ vector
    found = []
    for sentence, dense, stems in zip(sentences, cosines.tolist(), matched, strict=True):
        share = rarity.weigh(stems)
        score = (
            dense
            + handicap
            + lost
            + PASSAGE_WEIGHT * level
            + in_sentence * share
            + in_chunk * covered
            + KIND_WEIGHT * _holds_kind(question.kind, article.text[sentence.start : sentence.end])
            - SHORT_HANDICAP * (sentence.end - sentence.start < SHORT_SENTENCE)
        )
        found.append(Sentence(sentence.start, sentence.end, dense, share, score))
    best = max(sentence.score for sentence in found)
    return Passage(article, chunk.start, chunk.end, cosine, covered, best + (1 - PASSAGE_WEIGHT) * level, tuple(found))


def _terms(article: Article, start: int, end: int) -> list[str]:
    return terms(article.text[start:end], article.language)


def _holds_kind(kind: str, text: str) -> bool:
    if kind == "number":
        return bool(_NUMBER.search(text))
    return kind == "time" and bool(_TIME.search(text))
