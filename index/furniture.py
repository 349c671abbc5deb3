"""Which spans of an article's text are page furniture, and which line is its headline.

Evidence is combined: what a line says (`index.phrases`), its shape, where it stands, what stands around it, whether it
repeats on the page or in the collection. A well-formed sentence of running text goes only when it speaks to the reader
of the page, belongs to a picture, or stands under a head that says what follows.
"""

from collections.abc import Container, Iterator

from index.asides import furniture_inside
from index.captions import mask_captions, mask_repeats
from index.headline import headline_at
from index.lines import COUNTABLE, LONGEST_LABEL, WORD, Line, line_key, logical_lines
from index.margins import keep_topics, mask_foreign_script, mask_known_lines, mask_leftovers, mask_page_head, mask_rows
from index.nouns import Furniture
from index.people import mask_author_boxes, mask_comments
from index.teasers import mask_link_lists
from index.wording import worded_as

__all__ = ["countable_lines", "find", "headline", "line_key"]


def find(text: str, repeated: Container[str] = frozenset()) -> tuple[Furniture, ...]:
    """Give the spans of `text` that are not article, ordered and apart, each with the reason.

    `repeated` holds the `line_key` of lines that stand in several articles of the collection.
    """
    lines = list(logical_lines(text))
    inside: list[Furniture] = []
    for line in lines:
        line.reason = worded_as(line)
        if line.reason is None:
            inside += furniture_inside(text, line)
    keep_topics(lines)
    mask_foreign_script(lines)
    mask_rows(lines)
    top = headline_at(lines)
    mask_captions(lines, top)
    mask_repeats(lines, top)
    mask_link_lists(lines, top)
    mask_author_boxes(lines)
    mask_comments(lines)
    mask_known_lines(lines, top, repeated)
    mask_page_head(lines, top)
    mask_leftovers(lines, top)
    return tuple(_spans(lines, inside))


def countable_lines(text: str) -> frozenset[str]:
    """Give the keys of the lines of `text` that are worth counting across the collection."""
    return frozenset(
        line.key
        for line in logical_lines(text)
        if len(line.text) <= LONGEST_LABEL and len(WORD.findall(line.key)) >= 1 and len(line.key) >= COUNTABLE
    )


def headline(text: str, furniture: tuple[Furniture, ...]) -> str | None:
    """Give the headline, verbatim one line of `text`, or None where the article begins with running text."""
    reasons = {span.start: span for span in furniture}
    lines = list(logical_lines(text))
    for line in lines:
        span = reasons.get(line.start)
        if span is not None and span.end >= line.end:
            line.reason = span.reason
        elif span is not None and 2 * (span.end - span.start) > line.end - line.start:
            line.prose = False
    top = headline_at(lines)
    if top is None or lines[top].lines > 1:
        return None
    return text[lines[top].start : lines[top].end].lstrip("#* \t").rstrip("* \t") or None


def _spans(lines: list[Line], inside: list[Furniture]) -> Iterator[Furniture]:
    """Give the spans in order, those inside a line only where the line is kept."""
    spans = [Furniture(line.start, line.end, line.reason) for line in lines if line.reason is not None]
    until = 0
    for span in sorted([*spans, *inside], key=lambda s: (s.start, -s.end)):
        if span.start >= until:
            yield span
            until = span.end
        elif span.end > until:
            yield Furniture(until, span.end, span.reason)
            until = span.end
