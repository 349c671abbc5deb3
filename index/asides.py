"""Furniture inside a line: sentences that speak to the reader of the page, credits and links within a paragraph."""

import re
from bisect import bisect

from index import appeals, labels, phrases
from index.lines import GAP, LONGEST_LABEL, Line
from index.nouns import Furniture
from index.sentences import sentences

LONGEST_SENTENCE = 420
"""Characters: a longer stretch without a full stop is not tried against the sentence patterns; keeps them linear."""
_TOKEN = re.compile(r"[^\W_]+|[©]")


def furniture_inside(text: str, line: Line) -> list[Furniture]:
    """Give the furniture inside a line; where that is all of it, the line itself gets the reason instead."""
    raw = text[line.start : line.end]
    found: list[tuple[int, int, str]] = []
    bounds = sentences(raw)
    for start, end in bounds:
        if end - start > LONGEST_SENTENCE:
            continue
        reason = _asks(raw[start:end])
        if reason:
            found.append((start, end, reason))
    for pattern, reason in (
        (phrases.READ_INLINE, "read also"),
        (phrases.EDITOR_INLINE, "editor or accessibility text"),
    ):
        for match in pattern.finditer(raw):
            end = bounds[bisect(bounds, (match.start(), len(raw))) - 1][1]
            if match.end() <= end <= match.start() + LONGEST_SENTENCE:
                found.append((match.start(), end, reason))
    trail = labels.TRAIL.match(raw[:LONGEST_LABEL])
    if trail and " " in trail.group():
        found.append((0, trail.end(), "breadcrumb"))
    found += [(m.start(), m.end(), "photo credit") for m in phrases.CREDIT_INSIDE.finditer(raw)]
    found.sort()
    left = sum(end - start for start, end in bounds) - sum(end - start for start, end, _ in found)
    if found and (left <= 0.12 * len(raw) or (left <= 0.6 * len(raw) and _addresses(raw, bounds, found))):
        line.reason = found[0][2]
        return []
    if 2 * left < len(raw):
        line.prose = False
    return [Furniture(line.start + start, line.start + end, reason) for start, end, reason in found]


def _asks(sentence: str) -> str | None:
    """Give the reason why a sentence speaks to the reader of the page, None where it does not."""
    begins = {word[: appeals.TRIGGER_LETTERS] for word in _TOKEN.findall(sentence.lower())}
    for said in appeals.SENTENCES:
        if said.triggers.isdisjoint(begins) or not said.pattern.search(sentence):
            continue
        if said.firm or not appeals.REPORTED.search(sentence):
            return said.reason
    return None


def _addresses(raw: str, bounds: list[tuple[int, int]], found: list[tuple[int, int, str]]) -> bool:
    """Say whether the other sentences of a line go on speaking to the reader of the page, or are a word or two."""
    masked = {start for start, _, _ in found}
    rest = [raw[start:end] for start, end in bounds if start not in masked]
    return all(
        all(part.count(" ") < 4 for part in GAP.split(sentence))
        or (len(sentence) <= LONGEST_SENTENCE and appeals.ADDRESS.search(sentence))
        for sentence in rest
    )
