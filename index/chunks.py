"""Article to chunks: whole sentences, free of furniture, with exact offsets.

langchain-text-splitters decides the cuts, on sentence numbers instead of text: what it hands back names the sentences,
so that no chunk has to be searched for in the article (its own `start_index` is wrong where text repeats).
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from index.nouns import Article, Chunk
from index.sentences import sentences, stripped
from index.terms import plain

CHUNK_TOKENS = 360
"""Tokens of the encoder that a chunk aims at: a few paragraphs of German news.

On the training half of MLQA dev, paragraph first for German / English questions: 220 tokens .715 / .645, 400 tokens
.731 / .653; the sentence is chosen with its own vector, so a longer chunk does not blur it.
"""
TITLE_CHARACTERS = 200
"""Characters of a title that go before a chunk when it is embedded; some 60 tokens at most."""
TITLE_TOKENS = 2 * TITLE_CHARACTERS // 3
"""Tokens kept free for it: three characters make two tokens in the worst German."""

Tokens = Callable[[Sequence[str]], list[list[tuple[int, int]]]]
"""Gives the spans of the tokens of each text, as `Encoder.tokens` does."""


def chunks(article: Article, tokens: Tokens, room: int) -> list[Chunk]:
    """Give the chunks of an article in order; together they hold each of its sentences once.

    `room` is how many tokens a passage may have. No chunk overlaps another or a span of furniture.
    """
    from langchain_text_splitters import RecursiveCharacterTextSplitter  # heavy, and needed only while indexing

    limit = min(CHUNK_TOKENS, max(room - TITLE_TOKENS, room // 2))
    found: list[Chunk] = []
    for start, end in stretches(article):
        spans = list(_readable(article.text, sentences(article.text, start, end), tokens, limit))
        lengths = [len(offsets) for offsets in tokens([article.text[a:b] for a, b in spans])]

        def tokens_of(numbers: str, lengths: Sequence[int] = lengths) -> int:
            return sum(lengths[int(number)] for number in numbers.split())

        splitter = RecursiveCharacterTextSplitter(
            separators=["\n", " "], keep_separator=False, chunk_size=limit, chunk_overlap=0, length_function=tokens_of
        )
        for numbers in splitter.split_text(_numbered(article.text, spans)):
            inside = tuple(spans[int(number)] for number in numbers.split())
            found.append(Chunk(article.id, inside[0][0], inside[-1][1], inside))
    return found


def stretches(article: Article) -> Iterator[tuple[int, int]]:
    """Give the spans of the text between the furniture, without the white space at their ends."""
    start = 0
    for span in (*article.furniture, None):
        end = span.start if span else len(article.text)
        if inside := stripped(article.text, start, end):
            yield inside
        start = span.end if span else end


def embedded_text(article: Article, start: int, end: int) -> str:
    """Give what the encoder reads of a span: the title for context, then the text without invisible characters."""
    text = plain(article.text[start:end])
    title = plain(article.title or "")[:TITLE_CHARACTERS]
    return f"{title}: {text}" if title and not text.startswith(title) else text


def _numbered(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Give the sentences' numbers, those of one paragraph on one line."""
    line = "0" if spans else ""
    for number, ((_, before), (after, _)) in enumerate(pairwise(spans), start=1):
        line += ("\n" if "\n" in text[before:after] else " ") + str(number)
    return line


def _readable(text: str, spans: Sequence[tuple[int, int]], tokens: Tokens, limit: int) -> Iterator[tuple[int, int]]:
    """Give the spans, one that is longer than `limit` tokens cut between words, or inside one where it must be."""
    for (start, end), offsets in zip(spans, tokens([text[a:b] for a, b in spans]), strict=True):
        if len(offsets) <= limit:
            yield start, end
            continue
        first, begin = 0, start  # not the first token's place: what the tokenizer drops is part of the sentence
        while len(offsets) - first > limit:
            cut = first + limit
            while cut > first + limit // 2 and not text[start + offsets[cut][0] - 1].isspace():
                cut -= 1
            if cut == first + limit // 2:
                cut = first + limit
            yield from _trimmed(text, begin, start + offsets[cut][0])
            first, begin = cut, start + offsets[cut][0]
        yield from _trimmed(text, begin, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    if span := stripped(text, start, end):
        yield span
