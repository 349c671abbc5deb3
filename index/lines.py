"""The logical lines of a text and their shape: how ended, whether running text, an item of a list or a title."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from index import phrases

LONGEST_LABEL = 320
"""Characters: a longer line is running text, and only sentences inside it are looked at."""
LONGEST_QUESTION = 14
"""Words: a question of at most this length is a subheading or an interviewer's; it never counts as running text."""
COUNTABLE = 4
"""Letters: the shortest line worth counting across the collection."""
WRAP = range(50, 101)
"""Characters: where hard-wrapped text breaks its lines."""
_BREAK = re.compile(r"[^\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_IGNORED = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_END = re.compile(r"[.!?…][\"“”»«’‘'›‹)\]]*$")
_SIGNED = re.compile(r"(?<=[.!?…\"“”»«]) ?\([^()]{2,50}\)$")
_SENTENCE = re.compile(r"[.!?…][\"“”»«’‘'›‹)\]]{0,3}\s+(?=[\"„“»«‚‘(\[+–—-]{0,3} ?[A-ZÄÖÜÉ\d])")
WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_VERB = re.compile(
    r"\b(?:ist|sind|war|waren|wird|werden|wurden?|hat|haben|habe|sei|kann|muss|soll|solle|will|wolle|darf|mag|gibt|gab|ging"
    r"|kam|stand|lag|blieb|sah|hieß|lässt|ließ|fand|fiel|nahm|zog|trug|starb|traf|bin|bist|is|are|was|were|has|have|had|would"
    r"|can|could|may|might|should|must|said|says|did|does|do|(?:könn|müss|dürf|werd|geb|komm|geh|steh|lieg|lass)e"
    r"|[a-zäöüß]{3,}(?:te|en|eln|ern|test|tet)|[a-zäöüß]{2,}(?<!ich)(?<!nich)t|[a-z]{3,}ed)\b"
)
"""A finite verb, or what looks like one."""
_NOT_VERB = frozenset(
    "nicht mit seit jetzt erst fast statt dort damit laut samt nebst selbst sonst zuletzt zunächst meist längst "
    "nächst äußerst höchst mindestens bitte acht zweit dritt bereits weit gut rot alt kalt wert fest echt leicht "
    "direkt exakt red need speed seed".split()
)
_DATA = re.compile(
    r"(?!#+ )[-•·*▪–—+#►▶] ?\S|\d+[.)] \S|\d+(?:[.,/]\d+)? ?[^\W\d_]|\d{1,2}[.:]\d{2}\b.*|(?:ab|bis|um) \d|.*\t.*\d"
    r"|\D*\b\d{1,3} ?[-–:].*\b\d{1,3}$|.*\b\d+ ?[:–-] ?\d+(?: ?n\. ?V\.)?(?: ?\(\d+ ?: ?\d+\))?(?: ?\([^()]*\))?$"
    r"|.*\d ?(?:Punkte|Prozent|%|Euro|€|\$|Uhr|Tore?|kg|g|km|Stimmen|Sitze|points?|pts)\.?$"
)
NUMBER = re.compile(r"[-+±]?[\d.,/# ]{1,9} ?[%€$]?|[^\w\s]{1,4}|\d{1,2}:\d{2}(?: min)?")
GAP = re.compile(r"[ \xa0]{2,}|[ \xa0]*\t\s*| ?[|•·›»→] ?| [/>] ")
"""Between the entries of a menu or the buttons of a row."""
_LINK = re.compile(r"!?\[([^\[\]]{0,200})\]\([^()\s]{0,300}\)")
_DECORATION = " \t-–—+*#>»›«‹|•▶►→←↑↓…:·.,;_=~✓✔▸▾▼⇒\xa0"


@dataclass(slots=True)
class Line:
    """A logical line: one line of the text, or the lines of a hard-wrapped paragraph."""

    start: int
    end: int
    text: str
    bare: str
    words: int
    prose: bool
    ended: bool
    key: str
    lines: int
    parts: tuple[str, ...]
    apart: bool
    reason: str | None = None

    @property
    def data(self) -> bool:
        """Whether it looks like an item of a content list, a result or the time of an entry."""
        return _DATA.match(self.text) is not None or phrases.BARE_TIME.fullmatch(self.bare) is not None

    @property
    def title(self) -> bool:
        """Whether it could be a headline, a subheading, a link or a caption."""
        return not self.prose and not self.ended and not self.data


def line_key(line: str) -> str:
    """Give the normal form under which a line is counted: case, spacing, digits and decoration set aside."""
    folded = unicodedata.normalize("NFKC", line.translate(_IGNORED)).casefold()
    return " ".join(re.sub(r"\d+", "0", folded).split()).strip(_DECORATION)


def logical_lines(text: str) -> Iterator[Line]:
    """Give the lines of `text` that are not blank, hard-wrapped paragraphs as one, without white space around."""
    spans = []
    for match in _BREAK.finditer(text):
        raw = match.group()
        stripped = raw.strip()
        if stripped:
            start = match.start() + raw.index(stripped)
            spans.append((start, start + len(stripped)))
    for first, last in _joined(text, spans):
        start, end = spans[first][0], spans[last][1]
        gap = text[spans[first - 1][1] : start] if first else "\n\n"
        apart = max(gap.count("\n"), gap.count("\r")) > 1
        yield _line(text, start, end, last - first + 1, apart)


def _joined(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give first and last index of the spans that make one logical line: more than one only on a hard-wrapped page."""
    width = _wrapped_at(text, spans)
    first = 0
    for index, (start, end) in enumerate(spans):
        last = index == len(spans) - 1
        if not last and width:
            following, until = spans[index + 1]
            gap = text[end:following]
            breaks = gap.count("\n") or gap.count("\r")
            word = text[following:until].split(maxsplit=1)[0]
            if breaks == 1 and end - start + 1 + len(word) > width - 4 and end - start >= WRAP.start - 10:
                continue
        yield first, index
        first = index + 1


def _wrapped_at(text: str, spans: list[tuple[int, int]]) -> int:
    """Give the width at which the page is hard-wrapped, 0 where it is not."""
    if len(spans) < 4:
        return 0
    lengths = [end - start for start, end in spans]
    width = max(lengths)
    if width not in WRAP:
        return 0
    full = [i for i, n in enumerate(lengths[:-1]) if n > width - 18]
    torn = sum(not _END.search(text[spans[i][0] : spans[i][1]][-4:]) and text[spans[i + 1][0]].islower() for i in full)
    return width if len(full) >= 0.3 * len(spans) and torn >= 0.25 * len(full) else 0


def _line(text: str, start: int, end: int, lines: int, apart: bool) -> Line:
    raw = text[start:end].translate(_IGNORED)
    plain = " ".join(raw.split())
    label = len(plain) <= LONGEST_LABEL
    shown = _LINK.sub(r"\1", plain).replace("**", "") if label and ("](" in plain or "**" in plain) else plain
    words = plain.count(" ") + 1
    closed = _SIGNED.sub("", plain[-60:]) if plain.endswith(")") else plain[-6:]
    ended = _END.search(closed) is not None
    return Line(
        start=start,
        end=end,
        text=plain,
        bare=shown.strip(_DECORATION) if label else plain,
        words=words,
        prose=_is_prose(plain, words, ended),
        ended=ended,
        key=line_key(plain) if label else plain,
        lines=lines,
        parts=tuple(filter(None, (part.strip(_DECORATION) for part in GAP.split(raw)))) if label else (),
        apart=apart,
    )


def _is_prose(plain: str, words: int, ended: bool) -> bool:
    """Say whether this is running text: it ends as a sentence does and has a verb, or it is long and has full stops."""
    if len(plain) > 300 and (ended or plain.count(". ") >= 2):
        return True
    if not ended or words < 4 or not (plain[0].isupper() or plain[0].isdigit() or not plain[0].isalnum()):
        return words >= 8 and _SENTENCE.search(plain) is not None and _VERB.search(plain) is not None
    if plain.endswith("?") and words <= LONGEST_QUESTION and not _SENTENCE.search(plain):
        return False
    return (
        words >= 12
        or _SENTENCE.search(plain) is not None
        or any(word not in _NOT_VERB for word in _VERB.findall(plain))
    )


def running_text(lines: list[Line]) -> list[int]:
    """Give the indices of the lines of running text that are not masked."""
    return [i for i, line in enumerate(lines) if line.prose and line.reason is None]


def has_verb(line: Line) -> bool:
    """Say whether a finite verb, or what looks like one, stands in the line."""
    return any(word not in _NOT_VERB for word in _VERB.findall(line.text))


def said_words(lines: Iterable[Line]) -> set[str]:
    """Give the beginnings of the longer words of these lines."""
    return {word[:5].lower() for line in lines for word in WORD.findall(line.text[:2000]) if len(word) >= 4}


def stands_between(lines: list[Line], index: int) -> bool:
    """Say whether furniture, or an end of the page, stands on both sides."""
    return (index == 0 or lines[index - 1].reason is not None) and (
        index + 1 == len(lines) or lines[index + 1].reason is not None
    )
