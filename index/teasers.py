"""What leads to other articles: link lists below their heads, boxes and rows of teasers."""

import re
from itertools import pairwise

from index import phrases
from index.lines import Line, has_verb
from index.sentences import sentences

LONGEST_TEASER = 220
"""Characters: a longer text below a link is a paragraph of the article."""
_RANKED = re.compile(r"\d{1,2}[.)]? +\S|\d{1,2}\.?$|\d{1,2}:\d{2} [A-ZÄÖÜ]")
"""An item of a ranking, or its number; the length of a video before its title."""


def mask_link_lists(lines: list[Line], top: int | None) -> None:
    """Mask the links that follow the head of a link list; a head right above running text is a stray one."""
    heads = [i for i in range(len(lines)) if _heads(lines, i, top)]
    stray = {lines[i].key for i in heads if i + 1 < len(lines) and lines[i + 1].reason is None and lines[i + 1].prose}
    for head, until in pairwise([*heads, len(lines)]):
        lines[head].reason = lines[head].reason or "read also"
        free: list[int] = []
        for j in range(head + 1, until):
            line = lines[j]
            if line.reason is not None:
                continue
            ranked = _RANKED.match(line.text) is not None and not line.prose
            if j == top or (line.prose and not _asked(line)) or (line.data and not ranked):
                break
            free.append(j)
        if len(free) == 1 and lines[head].key in stray and free[0] + 1 < len(lines):
            continue
        if free and _opens(lines, head, free):
            free.pop()
        for j in free:
            lines[j].reason = "link list"


def _opens(lines: list[Line], head: int, free: list[int]) -> bool:
    """Say whether the last of the titles below a head is the subheading of the text below it, and no link.

    Blank lines tell where the page has them; else it is short and has no verb, and the links above are longer.
    """
    last, below = lines[free[-1]], free[-1] + 1
    if below >= len(lines) or not lines[below].prose or lines[below].reason is not None or _RANKED.match(last.text):
        return False
    if last.text.startswith("#"):
        return True
    if not last.apart:
        return len(free) > 1 and last.words <= 4 and not has_verb(last) and lines[free[-2]].words > last.words
    packed = any(not lines[j].apart for j in free[:-1] or range(head + 1, free[-1]))
    return packed or last.words <= 4 or len(free) > 1


def _heads(lines: list[Line], index: int, top: int | None) -> bool:
    """Say whether a line heads a link list: by what it says, or by half of that and the two titles below."""
    line = lines[index]
    if line.reason == "read also":
        return phrases.HEAD.fullmatch(line.bare.rstrip("!?")) is not None
    if line.reason is not None or index == top or not line.title or line.words > 6:
        return False
    below = lines[index + 1 : index + 3]
    return phrases.HEAD_LIKE.fullmatch(line.bare) is not None and all(
        other.reason is not None or (other.title and other.words >= 3) for other in below
    )


def _asked(line: Line) -> bool:
    return line.words <= 12 and line.text.endswith(("?", "!"))


def mask_teasers(lines: list[Line]) -> None:
    """Mask the teasers of other articles: below the article, and in boxes that blank lines set apart."""
    _boxes(lines)
    pairs = 0
    first = len(lines)
    for i in range(len(lines) - 1, 0, -1):
        line, above = lines[i], lines[i - 1]
        if line.prose and line.reason is None:
            titled = above.title and above.reason in (None, "link list", "page foot")
            if len(line.text) > LONGEST_TEASER or not titled or len(sentences(line.text)) > 2:
                break
            pairs += 1
        elif line.reason is None and phrases.BARE_TIME.fullmatch(line.bare):
            break
        over = pairs >= 2 or (pairs == 1 and any(other.reason == "author box" for other in lines[max(0, i - 3) : i]))
        if over and _teases(lines[i : i + 3]):
            first = i
    for line in lines[first:]:
        line.reason = line.reason or "teaser"


def _boxes(lines: list[Line]) -> None:
    """Mask the text in a box: the head of a list or of a newsletter, a title, a sentence or two, blank lines around."""
    parted = sum(line.apart and line.prose for line in lines) >= 3
    for i, head in enumerate(lines):
        if head.reason is None or not head.apart or not phrases.BOX_HEAD.fullmatch(head.bare.rstrip("!?")):
            continue
        until = next((j for j in range(i + 1, min(len(lines), i + 9)) if lines[j].apart), 0)
        if not until and len(lines) - i <= 9 and parted:
            until = len(lines)
        box = lines[i + 1 : until]
        prose = [line for line in box if line.prose and line.reason is None]
        titles = [line for line in box if line.title]
        one = all(len(line.text) <= LONGEST_TEASER and len(sentences(line.text)) <= 2 for line in prose)
        button = any(line.reason == "label" for line in box)
        if one and prose and (button or len(titles) >= len(prose)) and len(box) >= 2:
            for line in box:
                line.reason = line.reason or "teaser"


def _teases(lines: list[Line]) -> bool:
    """Say whether three lines are the head of a list, a title and a text: the head of a teaser list has these below."""
    head, title, text = lines
    listing = head.reason == "read also" and not phrases.READ_ALSO_HEAD.match(head.bare)
    listing = listing or (head.reason is None and phrases.HEAD_LIKE.fullmatch(head.bare) is not None)
    return listing and title.title and text.prose and text.reason is None
