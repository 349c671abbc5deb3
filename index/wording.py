"""What a whole line says: a label, a button, a row of them, a stamp, a byline, a credit, a note of the editors."""

import re

from index import appeals, labels, phrases
from index.lines import LONGEST_LABEL, NUMBER, WORD, Line, has_verb
from index.sentences import sentences

LONGEST_BUTTON = 90
"""Characters: no button, label or date stamp is longer."""
_COUNTER = re.compile(
    r"\d{1,2}:\d{2} ?/ ?\d{1,2}:\d{2}|\d{1,3} ?/ ?\d{1,3}|(?:Bild|Foto|Image|Photo|Slide) \d+(?: (?:von|of|/) \d+)?"
)
_IN_BRACKETS = re.compile(r" ?\([^()]{1,20}\)$")
_AUTHOR = re.compile(r"[^:]{3,30}: ?\S")
_LINKS = re.compile(r"(?:[-*>•+|·,/ ]|\d{1,2}\. |[\w ]{1,30}: ?|!?\[[^\[\]]{0,200}\]\([^()\s]{0,300}\))+")
"""Markdown: a picture or links, and nothing but a label and separators around."""


def worded_as(line: Line) -> str | None:
    """Give the reason why the whole line is furniture by what it says, None where it is not."""
    if len(line.text) > LONGEST_LABEL:
        return None
    if "](" in line.text and _LINKS.fullmatch(line.text):
        return "picture" if line.text.startswith("![") else "link list"
    if not line.bare:
        return "decoration"
    return _short(line) or _noted(line)


def _short(line: Line) -> str | None:
    """Give the reason why a short line is a label, a button, the head of a list, a menu or a stamp."""
    if _COUNTER.fullmatch(line.bare):
        return "gallery counter"
    if len(line.bare) > LONGEST_BUTTON:
        return None
    bare = line.bare.rstrip("!?")
    for reason, pattern in (("label", labels.LABEL), ("read also", phrases.HEAD), ("agency mark", phrases.AGENCY)):
        if pattern.fullmatch(bare):
            return reason
    if _stamped(line):
        return "date stamp"
    if line.words <= 4 and not line.ended and labels.BUTTON.fullmatch(bare):
        return "label"
    return _row(line) or _menu(line)


def _row(line: Line) -> str | None:
    """Give the reason why a line of several entries is furniture: each is a button, a section, a count, a time."""
    if len(line.parts) < 2 or line.prose:
        return None
    if phrases.HEAD.fullmatch(line.parts[0].rstrip("!?")):
        return "read also"
    counts = sum(
        NUMBER.fullmatch(part) is not None or phrases.BARE_TIME.fullmatch(part) is not None for part in line.parts
    )
    others = [part for part in line.parts if not _entry(part)]
    known = len(line.parts) - len(others)
    if known > 2 * counts and (
        not others or (not counts and 2 * known > len(line.parts) and all(len(part.split()) <= 2 for part in others))
    ):
        return "menu"
    if all(len(part.split()) <= 4 for part in others):
        if any(phrases.BYLINE.fullmatch(part) for part in others):
            return "byline"
        if known > counts and any(phrases.STAMP.fullmatch(part) for part in line.parts):
            return "date stamp"
    return None


def _entry(part: str) -> bool:
    """Say whether one entry of a row is a button, a label, a section, a count or a time."""
    bare = _IN_BRACKETS.sub("", part).rstrip("!?.: ") if len(part) <= LONGEST_BUTTON else ""
    words = [word.strip(",:()").lower() for word in bare.split()]
    return bool(words) and (
        any(pattern.fullmatch(bare) for pattern in (labels.LABEL, phrases.HEAD, phrases.STAMP, phrases.AGENCY, NUMBER))
        or (len(words) <= 4 and labels.BUTTON.fullmatch(bare) is not None)
        or all(word in labels.MENU_WORDS for word in words)
        or all(word in labels.ACTION_WORDS or word.isdigit() for word in words)
        or bare.startswith("@")
    )


def _noted(line: Line) -> str | None:
    """Give the reason why a line is a byline, a credit, a caption, a breadcrumb or a note with what it points to."""
    bare = line.bare
    if phrases.PRICE.search(bare) and _offers(line):
        return "subscription teaser"
    if phrases.AUTHOR_HEAD.match(bare) and _AUTHOR.match(bare):
        return "author box"
    if phrases.BYLINE.fullmatch(bare) or _signed(line):
        return "byline"
    if phrases.COPYRIGHT.match(bare):
        return "copyright line"
    if not line.prose and (phrases.CREDIT.fullmatch(bare) or phrases.CREDIT_CAPITALS.fullmatch(bare)):
        return "photo credit"
    if phrases.PICTURED.match(bare) and len(sentences(line.text)) <= 2:
        return "caption"
    if not line.ended and (phrases.ROLE.fullmatch(bare) or phrases.SIGNED_ROLE.fullmatch(bare)):
        return "byline"
    if labels.MENU_START.fullmatch(bare) and line.words >= 3 and (not line.prose or labels.TRAIL.match(bare)):
        return "breadcrumb"
    if phrases.READ_ALSO.fullmatch(bare) or (not line.prose and phrases.LABELLED.fullmatch(bare)):
        return "read also"
    end = phrases.CREDIT_END.search(line.text, max(0, len(line.text) - phrases.LONGEST_CREDIT))
    return "caption" if end and end.start() > 0 and len(sentences(line.text)) <= 3 else None


def _signed(line: Line) -> bool:
    """Say whether a line begins as a byline does and ends in a date stamp or what the author is."""
    pieces = [piece for piece in re.split(r" [-–|•] |, ", line.bare) if piece]
    return (
        2 <= len(pieces) <= 5
        and not line.prose
        and phrases.BYLINE.fullmatch(pieces[0]) is not None
        and all(
            phrases.ROLE.fullmatch(piece) or phrases.STAMP.fullmatch(piece) or piece.isdigit() for piece in pieces[1:]
        )
    )


def _offers(line: Line) -> bool:
    """Say whether a line with a price offers something to the reader; running text has to address the reader."""
    if not phrases.OFFER.search(line.bare) or phrases.TELLS_PRICE.search(line.bare):
        return False
    asks = appeals.ADDRESS.search(line.bare) or phrases.ASKS_FIRST.match(line.bare)
    return not line.prose or asks is not None or not has_verb(line)


def _stamped(line: Line) -> bool:
    """Say whether the line is a date stamp: a date and a time, or a date after a word for stamping, and hardly more."""
    if phrases.STAMP.fullmatch(line.bare):
        return not phrases.BARE_TIME.fullmatch(line.bare)
    if line.text.endswith(":") or line.prose or not phrases.YEAR_DATE.search(line.text):
        return False
    rest, times = phrases.ANY_TIME.subn(" ", line.text)
    return times >= 2 and len(WORD.findall(rest)) <= 3


def _menu(line: Line) -> str | None:
    """Give the reason why the line is a menu, a row of buttons or a footer."""
    parts = [part for part in re.split(r" ?[|·•/>»›,–] ?| - ", line.bare) if part]
    if len(parts) > 1 and all(labels.LABEL.fullmatch(part) or part.lower() in labels.MENU_WORDS for part in parts):
        return "menu"
    words = [word.lower() for word in re.split(r"[\s|·•/>»›,:–]+", line.bare) if word]
    if not words or line.prose:
        return None
    if not words[0].isdigit() and all(word in labels.ACTION_WORDS or word.isdigit() for word in words):
        return "share buttons"
    if len(words) >= 3 and all(word in labels.MENU_WORDS for word in words):
        return "menu"
    return None
