"""The publication date, where an article states it: from lines whose purpose is to say it, never from running text.

A date is taken as it stands, without conversion between time zones. What states no year, contradicts its own weekday or
can be read in two ways (07/11/2024) is no date.
"""

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from index.phrases import CLOCK, DAY, MONTH

if TYPE_CHECKING:
    pass

EARLIEST = date(1600, 1, 1)
"""The first newspaper appeared in 1605."""
AHEAD = timedelta(days=1)
"""A date may be tomorrow's: it already is in other time zones."""
TOP_LINES = 40
"""A date without a word that says what it is of counts within the first lines: a menu may stand above it."""
TOP_RUNNING_LINES = 2
"""And after at most so many lines of running text: teaser and cookie banner."""
RUNNING_CHARS = 160
"""A longer line is running text; teasers of news pages are of 80 to 150 characters."""
LONGEST_LINE = 200
"""Nothing longer is matched: no line that only states a date is."""
HEADER_LINES = 2
"""A label and its date stand on one line or follow each other, at most this many lines apart."""

_YEAR = r"(?:1[6-9]|20)\d\d"
_DATE = (
    rf"\d{{1,2}}\. ?\d{{1,2}}\. ?{_YEAR}|\d{{1,2}}\.\d{{1,2}}\.\d\d(?!\d)|{_YEAR}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?"
    rf"|\d{{1,2}}/\d{{1,2}}/{_YEAR}|\d{{1,2}}(?:\.|st|nd|rd|th)? ?{MONTH},? {_YEAR}"
    rf"|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? {_YEAR}"
)
_GAP = r"[ ,;|–\-•·/]*(?:um |at |ab |on )?"
_STAMP = (
    rf"(?:(?P<clock>{CLOCK}){_GAP})?(?:(?P<day>{DAY}) (?:den |der )?|(?:den|am|vom|on|of) )*(?P<date>{_DATE})"
    rf"(?:{_GAP}(?P<time>{CLOCK}))?"
)
_FIRST = (
    r"erstmals (?:veröffentlicht|erschienen|publiziert)|erstveröffentlich(?:t|ung)|zuerst (?:veröffentlicht|erschienen)"
    r"|first published|originally published"
)
_PUBLISHED = (
    r"erstellt|veröffentlicht|veröffentlichung(?:sdatum)?|publiziert|erschienen|erscheinungsdatum|online seit"
    r"|online gestellt|artikel vom|meldung vom|bericht vom|beitrag vom|published(?: online)?|posted|publication date"
)
_UPDATED = (
    r"stand|(?:zu)?letzt(?:e[rs]?)? (?:aktualisiert|aktualisierung|geändert|änderung|bearbeitet|update)|aktualisiert"
    r"|aktualisierung|aktualisierungsdatum|update|(?:last )?(?:updated|modified)|geändert|bearbeitet"
)
_PLAIN = r"datum|date|vom"
_LABEL = rf"(?P<first>{_FIRST})|(?P<published>{_PUBLISHED})|(?P<updated>{_UPDATED})|(?P<plain>{_PLAIN})"
_BYLINE = r"(?:von|by|text|autor(?:in|en)?|author)[: ] ?[^\W\d_][^|•·\d]{1,80}?"
_READING = (
    r"(?:lesezeit|lesedauer|reading time)?[ :]*(?:ca\. ?)?\d{1,3} ?(?:min(?:uten?|utes?|\.)?)(?: (?:lesezeit|read))?"
)
_HEAD = re.compile(rf"(?:{_BYLINE}[ ,|•·–\-]+)?\(?(?:(?:{_LABEL})(?: am| vom| on)?[ :|]*)?{_STAMP}", re.I)
_NEXT = re.compile(rf"[ ,;|•·–\-/(]*(?:{_LABEL})(?: am| vom| on)?[ :|]*{_STAMP}", re.I)
_REST = re.compile(rf"[ ,.;|•·–\-/)]*(?:{_READING}|{_BYLINE})?[ )]*", re.I)
_LABEL_ALONE = re.compile(rf"(?:{_LABEL})(?: am| vom| on)?:?", re.I)
_SENTENCE = re.compile(
    rf"(?:dieser|der) (?:artikel|text|beitrag|bericht) (?:wurde|ist|erschien)(?P<first> zuerst| erstmals| ursprünglich)?"
    rf" {_STAMP}(?: veröffentlicht| publiziert| erschienen)?\."
    rf"|this (?:article|story|report) was (?P<originally>first |originally )?(?:published|posted) {_STAMP}\.".replace(
        "(?P<day>", "(?P<day2>", 0
    ),
    re.I,
)
