"""Spans to an answer: which are cited, which are copies of one text, and when to say that there is none."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from index.snapshot import Snapshot
from rag.cite import are_copies, proven
from rag.nouns import Citation, Considered, Passage, Span

MOST_CITATIONS = 5
"""More quotes than a person compares at a glance."""
PER_ARTICLE = 2
"""Quotes of one article: the second often completes the first, a third crowds out other outlets."""
NEAR_BEST = 0.6
"""Share of the best span's confidence that a further citation needs."""


@dataclass
class _Group:
    """A span and the copies of its text in other articles."""

    best: Span
    copies: list[Span] = field(default_factory=list)


def compose(
    snapshot: Snapshot, passages: Sequence[Passage], spans: Sequence[Span], threshold: float
) -> tuple[list[Citation], list[Considered]]:
    """Give the proven citations, best first, and the passages that were looked at and not cited, each with why.

    `spans` come best first. No citation when the best span's confidence is below the threshold.
    """
    cited: list[_Group] = []
    if spans and spans[0].score >= threshold:
        floor = max(threshold, NEAR_BEST * spans[0].score)
        cited = _cited([span for span in spans if span.score >= floor])
    citations = [proven(snapshot, group.best, group.copies) for group in cited]
    shown = {(id(span.passage)) for group in cited for span in (group.best, *group.copies)}
    best_of: dict[int, Span] = {}
    for span in spans:
        best_of.setdefault(id(span.passage), span)
    considered = [
        Considered(passage.article.id, passage.start, passage.end, score, _reason(score, threshold, passage, cited))
        for passage in passages
        if id(passage) not in shown
        for score in (best_of[id(passage)].score if id(passage) in best_of else 0.0,)
    ]
    return citations, considered


def _cited(spans: Sequence[Span]) -> list[_Group]:
    """Group the spans by text and give the groups worth showing: several sources before more of the same."""
    groups: list[_Group] = []
    taken: dict[str, int] = {}
    for span in spans:
        article = span.passage.article.id
        group = next((group for group in groups if are_copies(group.best, span)), None)
        if group:
            if all(copy.passage.article.id != article for copy in group.copies):
                group.copies.append(span)
                taken[article] = taken.get(article, 0) + 1
        elif len(groups) < MOST_CITATIONS and taken.get(article, 0) < PER_ARTICLE:
            groups.append(_Group(span))
            taken[article] = taken.get(article, 0) + 1
    return groups


def _reason(score: float, threshold: float, passage: Passage, cited: Sequence[_Group]) -> str:
    if score < threshold:
        return "too unlikely to answer the question"
    if any(group.best.passage.article.id == passage.article.id for group in cited):
        return "the article is cited with a better sentence"
    return "other sentences answer the question better"
