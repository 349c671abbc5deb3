"""The publication date, where an article states it: from lines whose purpose is to say it, never from running text.

A date is taken as it stands, without conversion between time zones. What states no year, contradicts its own weekday,
lies ahead or can be read in two ways (07/11/2024) is no date. A sentence that says when and where the original of a
translation appeared does not date the translation.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from index.phrases import CLOCK, DAY, MONTH
from index.terms import plain

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

EARLIEST = date(1600, 1, 1)
"""The first newspaper appeared in 1605."""
AHEAD = timedelta(days=1)
"""A date may be tomorrow's: elsewhere it is tomorrow already."""
TOP_LINES = 40
"""A date without a word that says what it is of counts within the first lines: a menu may stand above it."""
TOP_RUNNING_LINES = 2
"""And after at most so many lines of running text: a teaser, a cookie banner."""
RUNNING_CHARS = 160
"""A longer line is running text; teasers of news pages have 80 to 150 characters."""
LONGEST_LINE = 200
"""No line that only states a date is longer."""
LABEL_REACH = 2
"""A label alone on its line is of the date at most so many lines below, an empty one counted."""
MOST_DATED_LINES = 200
"""More are a chronicle or a table, and each costs 0.7 ms."""

_YEAR = r"(?:1[6-9]|20)\d\d"
_WORD_END = r"(?!\w)"
_NAME = r"(?-i:[A-ZÄÖÜ])[\w.’'-]*"
_AGENCY = r"(?:dpa|afp|ap|reuters|kna|epd|sid|apa|sda)"
_TOKENS = {
    "frame": r"(?:dieser|der) (?:artikel|text|beitrag|bericht) (?:wurde|ist|erschien)|this (?:article|story) was",
    "first": r"erstmals(?: veröffentlicht| erschienen| publiziert)?|erstveröffentlich(?:t|ung)|first published"
    r"|originally published|zuerst(?: veröffentlicht| erschienen| publiziert)?",
    "updated": r"(?:zu)?letzte?[rs]? (?:aktualisiert|aktualisierung|geändert|änderung|bearbeitet|update)"
    r"|aktualisier(?:t|ung)|update|(?:last )?(?:updated|modified)|geändert|bearbeitet|stand",
    "published": r"erstellt|veröffentlicht|veröffentlichung(?:sdatum)?|publiziert|erschienen|erscheinungsdatum"
    r"|online (?:seit|gestellt)|(?:artikel|meldung|bericht|beitrag) vom|published(?: online)?|posted|publication date",
    "plain": r"datum|date",
    "date": rf"\d{{1,2}}\. ?\d{{1,2}}\. ?{_YEAR}|\d{{1,2}}\.\d{{1,2}}\.\d\d"
    rf"|{_YEAR}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?|\d{{1,2}}/\d{{1,2}}/{_YEAR}"
    rf"|\d{{1,2}}(?:\.|st|nd|rd|th)? ?{MONTH},? {_YEAR}"
    rf"|{MONTH} \d{{1,2}}(?:\.|st|nd|rd|th)?,? {_YEAR}",
    "clock": CLOCK,
    "day": DAY,
    "reading": r"(?:lesezeit|lesedauer|reading time)?[ :]*(?:ca\. ?)?\d{1,3} ?min(?:utes?|uten|\.)?(?: read)?",
    "byline": rf"(?:von|by|text|autor(?:in|en)?|author)[: ]+(?:{_AGENCY}|{_NAME}(?:,? (?:{_AGENCY}|von|van|de|der|den"
    rf"|und|and|in|aus|&|{_NAME}))*?)(?= *[,|•·–/(-]| (?=\d)|$)",
    "gap": r"am|vom|um|on|at|den|der|mez|mesz|cet|cest|gmt|utc|bst|es?t|edt",
}
_TOKEN = re.compile(
    "|".join(f"(?P<{kind}>(?:{pattern}){_WORD_END})" for kind, pattern in _TOKENS.items()) + r"|[ ,.:;|•·–\-/()]+", re.I
)
_LABELS = ("first", "published", "plain", "updated")
_TWO_WAYS = re.compile(r"\s*(\d{1,2})/(\d{1,2})/\d{4}")
_SHORT_YEAR = re.compile(r"(\d{1,2}\.\d{1,2}\.)(\d\d)")
_WEEKDAYS = ("mo", "di tu", "mi we", "do th", "fr", "sa", "so su")


@dataclass(frozen=True, slots=True)
class _Statement:
    """A line, or part of one, that states a date."""

    kind: str
    """One of the labels, "plain" without any."""
    day: date
    line: int
    only: bool
    """The line says nothing else: no label, no time of day, no author."""


def stated_date(text: str, today: date | None = None) -> date | None:
    """Give the day a text says that it was published on, or None.

    What is labelled as the publication counts wherever it stands, a date without a label near the top. The day of an
    update counts where nothing else is stated: this version appeared on it.
    """
    lines = [plain(line.replace("*", "")) for line in text.splitlines()]
    found = list(_statements(lines, (today or date.today()) + AHEAD))
    for kind in ("first", "published", "plain", "updated"):
        days = [item for item in found if item.kind == kind]
        if kind == "plain":
            days = _plain(days, _top(lines))
        if days:
            return days[0].day
    return None


def date_of(value: object, today: date | None = None) -> date | None:
    """Give the day of a date, a datetime or a text that is a date and nothing else, or None."""
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, str):
        value = _parsed(value.strip(), (today or date.today()) + AHEAD)
    if not isinstance(value, date):
        return None
    return value if EARLIEST <= value <= (today or date.today()) + AHEAD else None


def _top(lines: list[str]) -> int:
    """Give the number of the line where the article has begun."""
    running = 0
    filled = 0
    for number, line in enumerate(lines):
        filled += bool(line)
        running += len(line) > RUNNING_CHARS
        if running > TOP_RUNNING_LINES or filled > TOP_LINES:
            return number
    return len(lines)


def _plain(dates: list[_Statement], top: int) -> list[_Statement]:
    """Give the unlabelled dates that are the article's: a text with several such lines is a chronicle or a list."""
    several = len({item.day for item in dates if item.only}) > 1
    return [item for item in dates if item.line < top and not (item.only and several)]


def _statements(lines: list[str], latest: date) -> Iterator[_Statement]:
    label, of_line = "", -LABEL_REACH - 1
    dated = 0
    for number, line in enumerate(lines):
        # in brackets stands the date of what is above, a quotation or a picture
        tokens = _tokens(line) if len(line) <= LONGEST_LINE and not line.startswith("(") else []
        kinds = [kind for kind, _ in tokens]
        if "date" in kinds:
            dated += 1
            if dated > MOST_DATED_LINES:
                return
            carried = label if number - of_line <= LABEL_REACH else ""
            yield from _of_line(tokens, carried, number, latest)
        if line:
            labels = [kind for kind in kinds if kind in _LABELS]
            label, of_line = (labels[0], number) if len(labels) == len(kinds) == 1 else ("", number)


def _of_line(tokens: list[tuple[str, str]], label: str, number: int, latest: date) -> Iterator[_Statement]:
    """Give what one line states; `label` is that of the line above."""
    kinds = [kind for kind, _ in tokens]
    if "frame" in kinds:
        label = "first" if "first" in kinds else "published"
    weekday = ""
    found = []
    for kind, text in tokens:
        if kind in _LABELS and "frame" not in kinds:
            label = kind
        elif kind == "day":
            weekday = text[:2].lower()
        elif kind == "date":
            day = _parsed(text, latest)
            if day and EARLIEST <= day <= latest and weekday in ("", *_WEEKDAYS[day.weekday()].split()):
                found.append(_Statement(label or "plain", day, number, kinds in (["date"], ["day", "date"])))
            label = weekday = ""
    # two dates without a label are a span of time, not a publication
    if sum(item.kind == "plain" for item in found) < 2:
        yield from found


def _tokens(line: str) -> list[tuple[str, str]]:
    """Give the tokens of a line by kind, or none where it says anything besides dates and what goes with them."""
    tokens = []
    position = 0
    while position < len(line):
        match = _TOKEN.match(line, position)
        if match is None:
            return []
        if match.lastgroup and match.lastgroup != "gap":
            tokens.append((match.lastgroup, match.group()))
        position = match.end()
    return tokens


def _parsed(text: str, latest: date) -> date | None:
    """Give the day that a text names in full and in one way."""
    if (two := _TWO_WAYS.match(text)) and int(two[1]) <= 12 >= int(two[2]) and two[1] != two[2]:
        return None
    if short := _SHORT_YEAR.fullmatch(text):
        text = f"{short[1]}20{short[2]}"
    found = _parser().get_date_data(text).date_obj
    # subtle: a short year ahead of today would have to be of another century, and which one is a guess
    return found.date() if found and found.date() <= latest else None


@cache
def _parser() -> "DateDataParser":
    """Give the parser: German and English, day before month, every part stated."""
    from dateparser.date import DateDataParser  # 0.1 s to load, not needed by an article without a date

    settings = {
        "STRICT_PARSING": True,
        "REQUIRE_PARTS": ["day", "month", "year"],
        "DATE_ORDER": "DMY",
        "PREFER_LOCALE_DATE_ORDER": False,
        "PARSERS": ["absolute-time"],
    }
    return DateDataParser(languages=["de", "en"], settings=settings)
