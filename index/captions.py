"""What belongs to a picture, and what the page prints twice: captions, second copies, pull quotes."""

import re
from collections import defaultdict

from index import phrases
from index.lines import LONGEST_LABEL, WORD, Line, running_text
from index.sentences import sentences

SHORT_CAPTION = 90
"""Characters: a first sentence up to here, between headline and credit, is a caption; a longer one is the lead."""
LONGEST_CAPTION = 220
"""Characters: a longer line beside a picture credit is a paragraph."""
LONGEST_NOUN_CAPTION = 60
"""Characters: a longer sentence that a blank line parts from the credit is a paragraph."""
_CUE = re.compile(
    r"\((?:[lrM]\.|links|rechts|Mitte|Archiv\w*|Symbol\w*|v\.? ?l\.?|left|right|file|hinten|vorn)"
    r"|\b(?:im Bild|auf dem (?:Bild|Foto|Archivbild)|Archivbild|Archivfoto|Symbolbild|Symbolfoto|Szene aus|Blick auf"
    r"|pictured)\b"
)
"""What a caption says of its picture."""
_TOLD = re.compile(r"\b(?:sagte|erklärte|teilte|war|waren|wurden?|hatten?|said|told|was|were)\b|[„“»«\"]\S+ \S+ \S+ \S")
_PAST = re.compile(r"\b[a-zäöüß]{3,}te(?:n|t)?\b")
_NOT_PAST = frozenset(
    "heute letzte letzten erste ersten rechte rechten weite weiten gute guten bunte bunten alte alten".split()
)


def mask_captions(lines: list[Line], top: int | None) -> None:
    """Mask captions: beside a credit, above the button of a gallery, between the counters of one."""
    body = running_text(lines)
    for i, line in enumerate(lines):
        if line.reason == "photo credit":
            _pictured(lines, i, top, body)
        elif line.reason is not None and phrases.GALLERY.fullmatch(line.bare):
            before = _near(lines, i, -1, top)
            if before and before.title:
                before.reason = "gallery"
        elif line.reason == "gallery counter":
            counters = (j for j in range(i + 1, min(i + 4, len(lines))) if lines[j].reason == "gallery counter")
            for caption in lines[i + 1 : next(counters, i)]:
                if len(caption.text) <= LONGEST_CAPTION:
                    caption.reason = caption.reason or "caption"


def _pictured(lines: list[Line], credit: int, top: int | None, body: list[int]) -> None:
    """Mask the caption beside a credit: the same line on both sides, or a neighbour that reads like one."""
    before, after = _near(lines, credit, -1, top), _near(lines, credit, 1, top)
    lead = body[0] if body else len(lines)
    if before and after and before.key == after.key:
        before.reason = after.reason = "repeated caption"
    elif body and credit > body[-1]:
        if before and before.title:
            before.reason = "caption"
    elif before and (credit - 1 != lead or _early(lines, credit)) and _captions(before, 1):
        before.reason = "caption"
    elif after and credit + 1 != lead and _captions(after, 0 if credit > lead + 1 else 1):
        after.reason = "caption"


def _early(lines: list[Line], credit: int) -> bool:
    """Say whether the first sentence of the page, right above a credit, is a caption: short, the lead comes below."""
    below = credit + 1 < len(lines) and lines[credit + 1].prose and lines[credit + 1].reason is None
    return below and len(lines[credit - 1].text) <= SHORT_CAPTION


def _near(lines: list[Line], index: int, step: int, top: int | None) -> Line | None:
    """Give the neighbour in this direction if it is neither masked nor the headline, and short enough for a caption."""
    other = index + step
    if not 0 <= other < len(lines) or other == top:
        return None
    line = lines[other]
    told = line.prose and len(line.text) > LONGEST_NOUN_CAPTION and lines[max(index, other)].apart
    return line if line.reason is None and len(line.text) <= LONGEST_CAPTION and not told else None


def _captions(line: Line, base: int) -> bool:
    """Say whether a line beside a credit is its caption: `base` is 1 where captions are expected, 0 elsewhere."""
    cue = _CUE.search(line.text) is not None
    if len(sentences(line.text)) > 1 + cue or line.data:
        return False
    score = (
        base
        + 2 * cue
        + (len(line.text) <= 150)
        - 2 * (_TOLD.search(line.text) is not None)
        - any(word not in _NOT_PAST for word in _PAST.findall(line.text))
    )
    score += (not line.ended) if line.words >= 5 else 0
    return score >= 2


def mask_repeats(lines: list[Line], top: int | None) -> None:
    """Mask what repeats on the page: captions beside their credit, second copies, pull quotes."""
    places: dict[str, list[int]] = defaultdict(list)
    for i, line in enumerate(lines):
        if len(line.key) >= 25:
            places[line.key].append(i)
    for copies in places.values():
        if len(copies) < 2:
            continue
        kept = top if top in copies else next((i for i in copies if lines[i].reason is None), copies[0])
        pictured = any(
            lines[j].reason == "photo credit" for i in copies for j in range(max(0, i - 1), min(len(lines), i + 2))
        )
        for i in copies:
            if (
                lines[i].reason is None
                and i != top
                and (i != kept or pictured)
                and len(lines[i].text) <= LONGEST_LABEL
                and not lines[i].data
            ):
                lines[i].reason = "repeated caption" if pictured else "repeated line"
    _bare_copies(lines, top)
    _pull_quotes(lines, top)


def _bare_copies(lines: list[Line], top: int | None) -> None:
    """Mask the second copy of a caption whose first one has its credit on the same line."""
    opened: set[str] = set()
    for line in lines:
        if line.reason == "caption":
            words = line.key.split(" ")
            opened.update(" ".join(words[:n]).rstrip(".:") for n in range(2, len(words)))
    for i, line in enumerate(lines):
        if line.reason is None and i != top and len(line.text) <= LONGEST_CAPTION and line.key in opened:
            line.reason = "repeated caption"


def _pull_quotes(lines: list[Line], top: int | None) -> None:
    """Mask a line that repeats, word for word, a piece of a longer line of the page."""
    words = [[word.casefold() for word in WORD.findall(line.text)] for line in lines]
    wanted: dict[tuple[str, ...], list[int]] = defaultdict(list)
    body = running_text(lines)
    lead = body[0] if body else -1
    for i, line in enumerate(lines):
        if (
            line.reason is None
            and i not in (top, lead)
            and 4 <= len(words[i]) <= 45
            and (line.ended or len(words[i]) >= 9)
            and not line.data
        ):
            wanted[tuple(words[i][:4])].append(i)
    if not wanted:
        return
    for j, line in enumerate(lines):
        if line.reason is not None or len(words[j]) < 8:
            continue
        for at in range(len(words[j]) - 3):
            quotes = wanted.get(tuple(words[j][at : at + 4]))
            if quotes is None:
                continue
            for i in quotes[:8]:
                quote = words[i]
                if i != j and len(words[j]) >= len(quote) + 3 and words[j][at : at + len(quote)] == quote:
                    lines[i].reason = "pull quote"
