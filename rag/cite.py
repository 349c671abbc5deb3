"""Spans to citations: each quote is proven against the stored text before anyone sees it."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from index.nouns import Article
from index.snapshot import Snapshot
from index.terms import words
from rag.nouns import Citation, Copy, Span

COPY_RATIO = 90.0
"""Similarity of two sentences' words, 0 to 100, from which they are one text printed twice.

Among 5,000 sentences of Wikinews three pairs from different articles reach it: two are copies, the third says "ist
bestückt worden" and "soll bestückt werden", which the words below keep apart.
"""
DECIDING = frozenset(
    "nicht kein keine keinen keinem keiner keines nie niemals ohne weder soll sollen sollte sollten will wollen wollte "
    "wollten würde würden werde könnte könnten dürfte not no never without neither nor will would should could might "
    "may didn isn wasn won doesn hasn angeblich offenbar mutmaßlich allegedly reportedly".split()
)
"""Words that turn what a sentence says: two texts that differ in one of them, or in a number, are no copies."""
COPY_MIN_WORDS = 5
"""Shorter sentences are copies only when they are equal."""


class Unproven(AssertionError):
    """A span that does not stand in the stored text: never shown, and a defect of Beleg's."""


def proven(snapshot: Snapshot, span: Span, copies: Sequence[Span] = ()) -> Citation:
    """Give the citation of a span, its quote found again at its offsets in the stored text, outside all furniture.

    Raises Unproven when it is not there.
    """
    read = span.passage.article
    stored = snapshot.article(read.id)
    quote = read.text[span.start : span.end]
    if stored is None or not quote or stored.text[span.start : span.end] != quote:
        raise Unproven(f"the quote at {span.start}-{span.end} does not stand in article {read.id}")
    if not span.start <= span.answer_start < span.answer_end <= span.end:
        raise Unproven(f"the answer at {span.answer_start}-{span.answer_end} leaves its quote in article {read.id}")
    if overlaps_furniture(stored, span.start, span.end):
        raise Unproven(f"the quote at {span.start}-{span.end} of article {read.id} is page furniture")
    return Citation(
        quote,
        span.start,
        span.end,
        span.answer_start,
        span.answer_end,
        span.score,
        stored,
        tuple(Copy(copy.passage.article, copy.start, copy.end) for copy in copies),
        span.stance,
    )


def overlaps_furniture(article: Article, start: int, end: int) -> bool:
    """Tell whether any of `article.text[start:end]` is masked."""
    return any(span.start < end and start < span.end for span in article.furniture)


def are_copies(one: Span, other: Span) -> bool:
    """Tell whether two spans of different articles are one text printed twice."""
    if one.passage.article.id == other.passage.article.id:
        return False
    a, b = (words(span.passage.article.text[span.start : span.end]) for span in (one, other))
    if min(len(a), len(b)) < COPY_MIN_WORDS:
        return a == b
    if _deciding(a) != _deciding(b):
        return False
    return fuzz.ratio(" ".join(a), " ".join(b), score_cutoff=COPY_RATIO) > 0


def _deciding(found: Sequence[str]) -> list[str]:
    return sorted(word for word in found if word in DECIDING or word[0].isdigit())
