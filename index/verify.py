"""Proves what an index holds: every offset, every vector, every row, against the stored texts."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from index.nouns import Article
from index.snapshot import Snapshot
from index.store import Store
from index.tables import RawSpan

UNIT_TOLERANCE = {"chunks": 1e-4, "sentences": 2e-3}
"""How far a vector's length may be from 1.

The most measured over 1,046 chunks (float32) is 1.2e-7, over 2,274 sentences (float16, 384 numbers) 2.4e-4.
"""
_KIND: dict[str, type[np.floating[Any]]] = {"chunks": np.float32, "sentences": np.float16}


@dataclass(frozen=True, slots=True)
class Verified:
    """What was looked at, each with all that was proven of it, and what is wrong; whole when nothing is."""

    generation: int
    articles: int
    chunks: int
    sentences: int
    problems: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return asdict(self)


def verify(store: Store) -> Verified:
    """Give what was proven of one generation of an index, and each thing that is wrong, on one line.

    Raises IndexDamaged when the database cannot be read.
    """
    problems: list[str] = []
    counts = {"articles": 0, "chunks": 0, "sentences": 0}
    with store.snapshot() as snapshot:
        problems += [f"the database: {line}" for line in snapshot.check()]
        problems += [f"chunk {number}: is not in the lexical index as it should" for number in snapshot.unsearchable()]
        dimension = int(snapshot.manifest["dimension"])
        for article in snapshot.articles():
            counts["articles"] += 1
            found = {table: snapshot.raw_spans(table, article.id) for table in ("chunks", "sentences")}
            wrong = list(_article_problems(article))
            for table, spans in found.items():
                counts[table] += len(spans)
                wrong += _span_problems(article, table, spans)
                wrong += _vector_problems(table, spans, dimension)
            wrong += _sentence_problems(found["chunks"], found["sentences"])
            problems += [f"article {article.id}: {problem}" for problem in wrong]
        problems += _strays(snapshot, counts)
        return Verified(snapshot.generation, **counts, problems=tuple(problems))


def _article_problems(article: Article) -> Iterator[str]:
    """Give what is wrong with an article: a text that is not what was read, furniture that leaves it or overlaps."""
    if hashlib.sha256(article.text.encode("utf-8", "replace")).hexdigest() != article.sha256:
        yield "its text does not fit its sha256"
    end = 0
    for span in article.furniture:
        if not end <= span.start < span.end <= len(article.text):
            yield f"the furniture at {span.start}-{span.end} overlaps another or leaves the text"
        end = max(end, span.end)


def _span_problems(article: Article, table: str, spans: Sequence[RawSpan]) -> Iterator[str]:
    """Give the chunks or sentences that leave the text, hold nothing, or touch another or furniture."""
    masked = iter(article.furniture)
    furniture = next(masked, None)
    before = 0
    for span in spans:
        where = f"{_one(table)} at {span.start}-{span.end}"
        if not 0 <= span.start < span.end <= len(article.text):
            yield f"the {where} leaves the text of {len(article.text)} characters"
            continue
        if not article.text[span.start : span.end].strip():
            yield f"the {where} is blank"
        if span.start < before:
            yield f"the {where} overlaps the one before"
        before = max(before, span.end)
        while furniture and furniture.end <= span.start:
            furniture = next(masked, None)
        if furniture and furniture.start < span.end:
            yield f"the {where} holds furniture ({furniture.reason} at {furniture.start}-{furniture.end})"


def _sentence_problems(chunks: Sequence[RawSpan], sentences: Sequence[RawSpan]) -> Iterator[str]:
    """Give the sentences that leave their chunk, and the chunks without any."""
    by_number = {chunk.chunk: chunk for chunk in chunks}
    for sentence in sentences:
        chunk = by_number[sentence.chunk]
        if not chunk.start <= sentence.start < sentence.end <= chunk.end:
            yield (f"the sentence at {sentence.start}-{sentence.end} leaves its chunk at {chunk.start}-{chunk.end}")
    for number in by_number.keys() - {sentence.chunk for sentence in sentences}:
        yield f"the chunk at {by_number[number].start}-{by_number[number].end} has no sentence"


def _vector_problems(table: str, spans: Sequence[RawSpan], dimension: int) -> Iterator[str]:
    """Give the vectors that are of another size than the manifest says, or not of length 1."""
    kind = np.dtype(_KIND[table])
    right = [span for span in spans if len(span.vector) == dimension * kind.itemsize]
    for span in spans:
        if len(span.vector) != dimension * kind.itemsize:
            yield (
                f"the {_one(table)} at {span.start}-{span.end} has a vector of {len(span.vector)} bytes, "
                f"not of {dimension} times {kind.name}"
            )
    stacked = np.frombuffer(b"".join(span.vector for span in right), kind).reshape(len(right), dimension)
    lengths: npt.NDArray[np.float64] = np.linalg.norm(stacked.astype(np.float64), axis=1)
    for span, length in zip(right, lengths, strict=True):
        if not abs(length - 1) <= UNIT_TOLERANCE[table]:  # not a number is wrong as well
            yield f"the {_one(table)} at {span.start}-{span.end} has a vector of length {length:.4f}, not 1"


def _strays(snapshot: Snapshot, counts: dict[str, int]) -> Iterator[str]:
    """Give the tables that hold more than what was met on the way from the articles."""
    for table, met in counts.items():
        if (stored := snapshot.count(table)) != met:
            yield f"the table {table} holds {stored} rows, of which {met} belong to an article"


def _one(table: str) -> str:
    return table.removesuffix("s")
