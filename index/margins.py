"""What stands at the edges of the article or among furniture: menus, kickers, names, leftovers between paragraphs."""

import re
from collections.abc import Container
from itertools import pairwise

from index import appeals, labels, phrases
from index.lines import COUNTABLE, LONGEST_LABEL, NUMBER, Line, has_verb, running_text, said_words, stands_between
from index.teasers import mask_teasers

CROWD = 4
"""Lines above the headline: from so many on there is a menu above it."""
TITLE_WORDS = range(4, 17)
"""Words of the title of a gallery or of another article."""
_FOREIGN = re.compile(r"[\u0370-\u05ff\u0600-\u1fff\u2e80-\ud7ff\uf900-\ufaff]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")


def mask_rows(lines: list[Line]) -> None:
    """Mask a row of three or more short entries above or below the running text: a menu, a breadcrumb."""
    body = running_text(lines)
    if not body:
        return
    for line in (*lines[: body[0]], *lines[body[-1] + 1 :]):
        if (
            line.reason is None
            and len(line.parts) >= 3
            and not any(character.isdigit() for character in line.text)
            and all(len(part.split()) <= 3 for part in line.parts)
        ):
            line.reason = "menu"


def keep_topics(lines: list[Line]) -> None:
    """Give back a one-word label that could be a subheading where running text stands on both sides."""
    for before, line, after in zip(lines, lines[1:], lines[2:], strict=False):
        enclosed = before.prose and after.prose and before.reason is None and after.reason is None
        if enclosed and line.reason is not None and line.bare.lower() in labels.TOPICS:
            line.reason = None


def mask_foreign_script(lines: list[Line]) -> None:
    """Mask stray lines in another script than the page's."""
    sample = "".join(line.text[:200] for line in lines[:400])
    if len(_FOREIGN.findall(sample)) * 4 > len(_LATIN.findall(sample)):
        return
    for line in lines:
        if (
            line.reason is None
            and len(line.text) <= LONGEST_LABEL
            and _FOREIGN.search(line.text)
            and not _LATIN.search(line.text)
        ):
            line.reason = "foreign script"


def mask_known_lines(lines: list[Line], top: int | None, repeated: Container[str]) -> None:
    """Mask lines that stand in several articles, unless they are sentences or belong to a text printed twice."""
    twice = [line.prose and line.key in repeated for line in lines]
    for i, line in enumerate(lines):
        if line.reason is not None or i == top or line.key not in repeated or len(line.key) < COUNTABLE:
            continue
        around = [
            j for j in (*range(i - 1, max(-1, i - 4), -1), *range(i + 1, min(len(lines), i + 4))) if lines[j].prose
        ]
        wire = any(twice[j] and lines[j].reason is None for j in around)
        if (not line.prose and not wire) or (
            line.prose
            and not wire
            and stands_between(lines, i)
            and len(line.text) <= LONGEST_LABEL
            and not appeals.REPORTED.search(line.text)
        ):
            line.reason = "repeated in the collection"


def mask_page_head(lines: list[Line], top: int | None) -> None:
    """Mask what stands around the headline: menus and kickers above, names, places and dates below."""
    body = running_text(lines)
    if top is None or not body or top > body[0]:
        return
    said, own = said_words(lines[i] for i in body[:40]), said_words([lines[top]])
    for i, line in enumerate(lines[:top]):
        if line.reason is None:
            words = said_words([line])
            menu = top >= CROWD and not line.prose and len(words & said) < 2
            kicker = i == top - 1 and line.words <= 5 and line.title and not has_verb(line)
            name = line.words <= 5 and line.title and not has_verb(line) and stands_between(lines, i)
            if i == top - 1 and line.words >= 5 and (has_verb(line) or line.text[0] in '„“«»"‚‘'):
                menu = False
            if line.words <= 3 or menu or kicker or name or 2 * len(words & own) >= len(words):
                line.reason = "kicker" if i == top - 1 else "menu"
    _below(lines, top, body)


def _below(lines: list[Line], top: int, body: list[int]) -> None:
    """Mask names, places and dates between the headline and the second paragraph."""
    second = body[1] if len(body) > 1 else body[0]
    for i in range(body[0] + 1, second):
        below = lines[i + 1].reason
        if lines[i].reason is None and lines[i].title and lines[i].words <= 3 and below in ("date stamp", "byline"):
            lines[i].reason = "author"
    for i in range(top + 1, body[0]):
        line = lines[i]
        if line.reason is not None:
            continue
        if phrases.BARE_TIME.fullmatch(line.bare) or NUMBER.fullmatch(line.text):
            line.reason = "date stamp"
        elif line.title and line.words <= 3 and (i == top + 1 or i + 1 < body[0] or lines[i - 1].reason is not None):
            line.reason = "page head"


def mask_leftovers(lines: list[Line], top: int | None) -> None:
    """Mask what is no running text and stands among furniture; subheadings and content lists stay."""
    mask_teasers(lines)
    body = running_text(lines)
    if not body:
        return
    for before, after in pairwise([*body, len(lines)]):
        free = [i for i in range(before + 1, after) if lines[i].reason is None and i != top]
        masked = after - before - 1 - len(free)
        if not free:
            continue
        tail = after == len(lines)
        if lines[before].text.endswith(":") or lines[free[0]].text.endswith(":"):
            continue
        if tail:
            _tail(lines, free, masked)
        else:
            _between(lines, free, masked, after)


def _tail(lines: list[Line], free: list[int], masked: int) -> None:
    """Mask links and leftovers below the last running text."""
    first = next((i for i in range(free[0] - 1, len(lines)) if lines[i].reason is not None), len(lines))
    titles = [i for i in free if lines[i].title]
    linked = masked > 0 or sum(lines[i].words >= 4 for i in titles) >= 2
    for i in free:
        line = lines[i]
        if i < first:
            leftover = line.title and linked and not _listing(lines, i)
        elif line.data:
            leftover = len(titles) > 3 or NUMBER.fullmatch(line.text) is not None
        else:
            leftover = line.title or stands_between(lines, i)
        if leftover:
            line.reason = "page foot"


def _listing(lines: list[Line], index: int) -> bool:
    """Say whether a line stands beside items of a content list."""
    return any(0 <= j < len(lines) and lines[j].data and lines[j].reason is None for j in (index - 1, index + 1))


def _between(lines: list[Line], free: list[int], masked: int, after: int) -> None:
    """Mask link teasers and labels between two paragraphs; the last title above a paragraph is its subheading.

    A line that reads like a headline above a byline or date stamp stays.
    """
    titles = [i for i in free if lines[i].title]
    numbers = [i for i in free if NUMBER.fullmatch(lines[i].text)]
    heading = titles[-1] if titles else None
    if masked:
        for i in numbers:
            lines[i].reason = "counter"
        for i in titles:
            if i == heading:
                enclosed = lines[i].words <= 2 and lines[i - 1].reason is not None and lines[i + 1].reason is not None
            else:
                enclosed = _touches(lines, i) or lines[i].words >= 4
            titling = lines[i].words >= 4 and i + 1 < len(lines) and lines[i + 1].reason in ("date stamp", "byline")
            heading_mark = lines[i].text.startswith("#")
            if enclosed and not titling and not heading_mark and not _listing(lines, i):
                lines[i].reason = "among furniture"
    elif len(free) == 2 and free[0] in titles and free[1] == after - 1:
        link, subheading = lines[free[0]], lines[free[1]]
        asked = subheading.text.endswith("?") and ":" not in subheading.text
        if link.words in TITLE_WORDS and not subheading.data and not asked:
            link.reason = "link or caption"


def _touches(lines: list[Line], index: int) -> bool:
    return any(0 <= j < len(lines) and lines[j].reason is not None for j in (index - 1, index + 1))
