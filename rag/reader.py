"""Passages to spans: which sentences answer the question, and how sure that is."""

from collections.abc import Sequence
from typing import Protocol

from rag.nouns import Passage, Question, Span


class Reader(Protocol):
    """Finds what answers a question in passages."""

    name: str

    def read(self, question: Question, passages: Sequence[Passage]) -> list[Span]:
        """Give the spans that may answer, best first, with confidences on one scale."""
        ...


class SentenceReader:
    """Reads with what retrieval already knows: the answer is a whole sentence."""

    name = "sentences"

    def read(self, question: Question, passages: Sequence[Passage]) -> list[Span]:
        """Give every sentence of the passages, best first, with the confidence that it answers."""
        found = [(sentence, passage) for passage in passages for sentence in passage.sentences]
        spans = [Span(passage, s.start, s.end, s.start, s.end, s.score) for s, passage in found]
        return sorted(spans, key=lambda span: (-span.score, span.passage.article.path, span.start))
