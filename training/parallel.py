"""Questions in one language about passages in the other, from sentences that are given in both."""

import random
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from index.terms import term, words
from training.english import IRREGULAR, english_questions, in_place, plain_clause, tree_clause
from training.examples import Example
from training.german import Made, questions
from training.german_words import surnames
from training.lexicon import LEXICON, Lexicon
from training.trees import Tree, read_trees
from training.wikinews import holds, vocabulary

PASSAGE_SENTENCES = (3, 4, 5, 6)
PER_SENTENCE = {"en": 4, "de": 2}
"""Questions about one sentence by their language: English ones of German articles are what is asked most."""
UNANSWERED = 0.3
"""Of all examples."""
MOST_YES = 0.2
"""Yes/no questions that are answered, of all; more would drown the spans."""
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:[’'][^\W\d_]+)?")
_SHORTEST_TAIL = 5
"""Letters of a word that may be the last part of a German compound."""
_IDLE = frozenset(
    "the a an of in on at to for and or by with from is are was were has had have it its his her that this as be been".split()
)


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence in both languages."""

    document: str
    german: str
    english: str
    german_tree: Tree | None = None
    english_tree: Tree | None = None


def parallel_questions(data: Path, seed: int, lexicon: Path = LEXICON) -> list[Example]:
    """Give English questions of German passages and German ones of English passages, about a third not answered.

    Raises OSError when NTREX, UD-PUD or the lexicon cannot be read.
    """
    pairs = [*_ntrex(data / "ntrex"), *_pud(data / "ud-pud")]
    return pair_questions(pairs, Lexicon(lexicon, [pair.german for pair in pairs]), seed)


def _ntrex(folder: Path) -> list[Pair]:
    read = [
        (folder / name).read_text(encoding="utf-8").splitlines()
        for name in ("DOCUMENT_IDS.tsv", "newstest2019-ref.deu.txt", "newstest2019-src.eng.txt")
    ]
    return [Pair(*(" ".join(part.split()) for part in line)) for line in zip(*read, strict=True)]


def _pud(folder: Path) -> list[Pair]:
    german, english = (read_trees(folder / f"{language}_pud-ud-test.conllu") for language in ("de", "en"))
    return [Pair(a.document, a.text, b.text, a, b) for a, b in zip(german, english, strict=True)]


def pair_questions(pairs: Sequence[Pair], lexicon: Lexicon, seed: int) -> list[Example]:
    """Give questions across languages of sentence pairs, neighbours of one document standing together."""
    chance = random.Random(seed)
    past = _past_forms(pairs, lexicon)
    names = surnames(" . ".join(pair.english for pair in pairs)) | surnames(" . ".join(pair.german for pair in pairs))
    known = vocabulary([pair.german for pair in pairs])
    documents: dict[str, list[int]] = defaultdict(list)
    for i, pair in enumerate(pairs):
        documents[pair.document].append(i)
    answered, missed = [], []
    for i, pair in enumerate(pairs):
        links = _links(pair, lexicon)
        beside = documents[pair.document]
        for language, made in (
            ("en", _english(pair, past, names, chance)),
            ("de", questions(pair.german, names, known, chance)),
        ):
            for one in chance.sample(made, min(PER_SENTENCE[language], len(made))):
                source, target = (pair.english, pair.german) if language == "en" else (pair.german, pair.english)
                span = (0, len(target)) if one.kind in ("yes", "no") else _projected(pair, one, links, language)
                if span:
                    answered.append(_example(one, pairs, i, beside, span, language, chance))
                missed += _without(one, pairs, i, beside, source, target, span, language, chance)
    sure = [example for example in answered if example.verdict is None]
    decided = [example for example in answered if example.verdict]
    kept = [*sure, *chance.sample(decided, min(len(decided), round(MOST_YES * len(sure))))]
    kept += chance.sample(missed, min(len(missed), round(UNANSWERED / (1 - UNANSWERED) * len(kept))))
    examples = list(dict.fromkeys(kept))
    chance.shuffle(examples)
    return examples


def _english(pair: Pair, past: dict[str, str], names: frozenset[str], chance: random.Random) -> list[Made]:
    clause = tree_clause(pair.english_tree) if pair.english_tree else None
    clause = clause or plain_clause(pair.english, past, names)
    made = english_questions(clause) if clause else []
    cloze = in_place(pair.english, names)
    return [*made, *chance.sample(cloze, min(len(cloze), 1 if made else 2))]


def _past_forms(pairs: Sequence[Pair], lexicon: Lexicon) -> dict[str, str]:
    """Give past forms of English verbs with their base form: those in the trees, and those that end in "ed"."""
    forms = dict(IRREGULAR)
    for word in {word for pair in pairs for word in re.findall(r"\b[a-z]{2,}ed\b", pair.english)}:
        undoubled = word[:-3] if word[-3] == word[-4:-3] else ""
        bases = (word[:-1], word[:-2], undoubled, f"{word[:-3]}y" if word.endswith("ied") else "")
        known = next((base for base in bases if len(base) > 2 and lexicon.translations(base)), None)
        if known:
            forms[word] = known
    for pair in pairs:
        for word in pair.english_tree.words if pair.english_tree else ():
            if word.pos == "VERB" and "Tense=Past" in word.features and "VerbForm=Fin" in word.features and word.form.islower():
                forms[word.form] = word.lemma
    return forms


# --- what translates what ---


def _links(pair: Pair, lexicon: Lexicon) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Give places of German and English words that translate each other, and no other word of the pair."""
    german, english = list(_TOKEN.finditer(pair.german)), list(_TOKEN.finditer(pair.english))
    stems = [_stem(token.group(), "de") for token in german]
    found: list[tuple[int, int]] = []
    for j, token in enumerate(english):
        word = re.sub(r"[’']s?$", "", token.group())
        if word.lower() in _IDLE:
            continue
        choices = {*lexicon.translations(word), *lexicon.translations(f"the {word}"), word, f"{word}s"}
        wanted = {_stem(choice, "de") for choice in choices if " " not in choice}
        hits = [i for i, stem in enumerate(stems) if stem in wanted]
        if not hits:
            tails = [stem for stem in wanted if len(stem) >= _SHORTEST_TAIL]
            hits = [i for i, stem in enumerate(stems) if any(stem.endswith(tail) for tail in tails)]
        if len(hits) == 1:
            found.append((hits[0], j))
    by_german = defaultdict(list)
    for i, j in found:
        by_german[i].append(j)
    return [(german[i].span(), english[js[0]].span()) for i, js in by_german.items() if len(js) == 1]


def _stem(word: str, language: str) -> str:
    folded = words(word)
    return term(folded[0], language) if folded else word


def _projected(
    pair: Pair, made: Made, links: Sequence[tuple[tuple[int, int], tuple[int, int]]], language: str
) -> tuple[int, int] | None:
    """Give the answer in the other language: what its words translate to, if nothing else stands between."""
    source, target = (1, 0) if language == "en" else (0, 1)
    inside = [link for link in links if made.start <= link[source][0] and link[source][1] <= made.end]
    text = (pair.english if language == "en" else pair.german)[made.start : made.end]
    content = [
        token for token in _TOKEN.findall(text) if token.lower() not in _IDLE and (len(token) > 3 or token[0].isdigit())
    ]
    if not inside or len(inside) < 0.5 * len(content):
        return None
    head = _HEAD.match(text)
    if made.kind in ("person", "thing") and head and not any(
        link[source][0] <= made.start + head.end() <= link[source][1] + 2 or link[source][1] == made.start + head.end()
        for link in inside
    ):
        return None
    start, end = min(link[target][0] for link in inside), max(link[target][1] for link in inside)
    crossing = [link for link in links if link not in inside and link[target][0] < end and link[target][1] > start]
    words_there = (pair.german if language == "en" else pair.english)[start:end].split()
    if crossing or len(words_there) > 2 * len(text.split()) + 2:
        return None
    tree = pair.german_tree if language == "en" else pair.english_tree
    if tree and made.kind in ("person", "thing"):
        outside = [link[target] for link in links if link not in inside]
        return _whole_phrase(tree, start, end, outside)
    return _with_article(pair.german if language == "en" else pair.english, start, end, made.kind, language == "en")


_HEAD = re.compile(r".*?[\w-](?=[’']s\b|,| (?:of|for|in|from|on|at|with|to|and|between|by|who|that|which|der|des|von|für|aus|im|am|mit|und)\b|$)")
"""Up to the noun that a phrase is about."""
_ARTICLE = re.compile(r"\b(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Ee]in|[Ee]ine|[Tt]he|[Aa]n?) $")


def _with_article(text: str, start: int, end: int, kind: str, german: bool) -> tuple[int, int] | None:
    if german and kind in ("person", "thing") and not any(part[0].isupper() for part in text[start:end].split()):
        return None  # an adjective without its noun
    article = _ARTICLE.search(text, 0, start)
    return (article.start(), end) if article and kind in ("person", "thing") else (start, end)


def _whole_phrase(tree: Tree, start: int, end: int, outside: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """Give the smallest noun phrase around a part of a sentence that holds no word of the rest of the question."""
    best: tuple[int, int] | None = None
    for head in tree.words:
        if head.pos not in ("NOUN", "PROPN", "NUM", "ADJ", "PRON"):
            continue
        parts = [word for word in tree.subtree(head) if word.relation != "case" or word.head != head.number]
        span = (
            min(word.start for word in parts),
            max(word.end for word in parts if word.pos != "PUNCT" or word is head),
        )
        covers = span[0] <= start and end <= span[1] and span[1] - span[0] < 120
        if (
            covers
            and not any(a < span[1] and b > span[0] for a, b in outside)
            and (best is None or span[1] - span[0] < best[1] - best[0])
        ):
            best = span
    return best


# --- passages ---


def _neighbours(
    pairs: Sequence[Pair], i: int, beside: Sequence[int], chance: random.Random
) -> tuple[list[int], list[int]]:
    """Give the sentences before and behind one that make a passage with it; strangers where the document is short."""
    wanted = chance.choice(PASSAGE_SENTENCES) - 1
    at = beside.index(i)
    before = chance.randint(0, wanted)
    left, right = list(beside[max(0, at - before) : at]), list(beside[at + 1 : at + 1 + wanted - before])
    while len(left) + len(right) < 2:
        stranger = chance.randrange(len(pairs))
        if pairs[stranger].document != pairs[i].document:
            (left if chance.random() < 0.5 else right).append(stranger)
    return left, right


def _text(pair: Pair, language: str) -> str:
    """Give the sentence in the language that the question is not in."""
    return pair.german if language == "en" else pair.english


def _example(
    made: Made,
    pairs: Sequence[Pair],
    i: int,
    beside: Sequence[int],
    span: tuple[int, int],
    language: str,
    chance: random.Random,
) -> Example:
    left, right = _neighbours(pairs, i, beside, chance)
    before = "".join(f"{_text(pairs[j], language)} " for j in left)
    passage = before + " ".join(_text(pairs[j], language) for j in [i, *right])
    verdict = made.kind if made.kind in ("yes", "no") else None
    return Example(made.question, passage, len(before) + span[0], len(before) + span[1], True, verdict, "parallel")


def _without(
    made: Made, pairs: Sequence[Pair], i: int, beside: Sequence[int], source: str, target: str,
    span: tuple[int, int] | None, language: str, chance: random.Random,
) -> list[Example]:  # fmt: skip
    """Give the question with a passage of the document that lacks the sentence and does not hold the answer."""
    left, right = _neighbours(pairs, i, beside, chance)
    passage = " ".join(_text(pairs[j], language) for j in [*left, *right])
    yes_no = made.kind in ("yes", "no")
    answers = [source[made.start : made.end], *([target[slice(*span)]] if span else [])]
    if not yes_no and (not span or any(holds(passage, answer) for answer in answers)):
        return []
    return [Example(made.question, passage, -1, -1, False, "neither" if yes_no else None, "parallel")]
