"""Which spans of an article's text are page furniture, and which line is its headline.

Evidence is combined: what a line says (`index.phrases`), its shape, where it stands, what stands around it, whether it
repeats on the page or in the collection. A well-formed sentence of running text goes only when it speaks to the reader
of the page, belongs to a picture, or stands under a head that says what follows.
"""

import re
import unicodedata
from bisect import bisect
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from index import phrases
from index.nouns import Furniture
from index.sentences import sentences

LONGEST_LABEL = 320
"""Characters: a longer line is running text, and only sentences inside it are looked at."""
LONGEST_BUTTON = 90
"""Characters: no button, label or date stamp is longer."""
LONGEST_SENTENCE = 420
"""Characters: a longer stretch without a full stop is not tried against the sentence patterns; keeps them linear."""
SHORT_CAPTION = 90
"""Characters: a first sentence up to here, between headline and credit, is a caption; a longer one is the lead."""
LONGEST_CAPTION = 220
"""Characters: a longer line beside a picture credit is a paragraph."""
CROWD = 4
"""Lines above the headline: from so many on there is a menu above it."""
LONGEST_TEASER = 220
"""Characters: a longer text below a link is a paragraph of the article."""
LONGEST_QUESTION = 14
"""Words: a question of at most this length is a subheading or an interviewer's; it never counts as running text."""
TITLE_WORDS = range(4, 17)
"""Words of the title of a gallery or of another article."""
COUNTABLE = 4
"""Letters: the shortest line worth counting across the collection."""
WRAP = range(50, 101)
"""Characters: where hard-wrapped text breaks its lines."""

_BREAK = re.compile(r"[^\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_IGNORED = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_END = re.compile(r"[.!?…][\"“”»«’‘'›‹)\]]*$")
_SIGNED = re.compile(r"(?<=[.!?…\"“”»«]) ?\([^()]{2,50}\)$")
_SENTENCE = re.compile(r"[.!?…][\"“”»«’‘'›‹)\]]{0,3}\s+(?=[\"„“»«‚‘(\[+–—-]{0,3} ?[A-ZÄÖÜÉ\d])")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_TOKEN = re.compile(r"[^\W_]+|[©]")
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
    r"[-•·*▪–—+#►▶] ?\S|\d+[.)] \S|\d+(?:[.,/]\d+)? ?[^\W\d_]|\d{1,2}[.:]\d{2}\b.*|(?:ab|bis|um) \d|.*\t.*\d"
    r"|\D*\b\d{1,3} ?[-–:].*\b\d{1,3}$|.*\b\d+ ?[:–-] ?\d+(?: ?n\. ?V\.)?(?: ?\(\d+ ?: ?\d+\))?(?: ?\([^()]*\))?$"
    r"|.*\d ?(?:Punkte|Prozent|%|Euro|€|\$|Uhr|Tore?|kg|g|km|Stimmen|Sitze|points?|pts)\.?$"
)
_COUNTER = re.compile(r"\d{1,3} ?/ ?\d{1,3}|(?:Bild|Foto|Image|Photo|Slide) \d+(?: (?:von|of|/) \d+)?")
_NUMBER = re.compile(r"[-+±]?[\d.,/# ]{1,9} ?[%€$]?|[^\w\s]{1,4}|\d{1,2}:\d{2}(?: min)?")
_CUE = re.compile(
    r"\((?:[lrM]\.|links|rechts|Mitte|Archiv\w*|Symbol\w*|v\.? ?l\.?|left|right|file|hinten|vorn)"
    r"|\b(?:im Bild|auf dem (?:Bild|Foto|Archivbild)|Archivbild|Archivfoto|Symbolbild|Symbolfoto|Szene aus|Blick auf"
    r"|pictured)\b"
)
"""What a caption says of its picture."""
_TOLD = re.compile(r"\b(?:sagte|erklärte|teilte|war|waren|wurden?|hatten?|said|told|was|were)\b|[„“»\"]")
_PAST = re.compile(r"\b[a-zäöüß]{3,}te(?:n|t)?\b")
_NOT_PAST = frozenset(
    "heute letzte letzten erste ersten rechte rechten weite weiten gute guten bunte bunten alte alten".split()
)
_FOREIGN = re.compile(r"[\u0370-\u05ff\u0600-\u1fff\u2e80-\ud7ff\uf900-\ufaff]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_DECORATION = " \t-–—+*#>»›«‹|•▶►→←↑↓…:·.,;_=~✓✔▸▾▼⇒\xa0"


@dataclass(slots=True)
class _Line:
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
    reason: str | None = None

    @property
    def data(self) -> bool:
        """Whether it looks like an item of a content list, a result or the time of an entry."""
        return _DATA.match(self.text) is not None or phrases.BARE_TIME.fullmatch(self.bare) is not None

    @property
    def title(self) -> bool:
        """Whether it could be a headline, a subheading, a link or a caption."""
        return not self.prose and not self.ended and not self.data


def find(text: str, repeated: Container[str] = frozenset()) -> tuple[Furniture, ...]:
    """Give the spans of `text` that are not article, ordered and apart, each with the reason.

    `repeated` holds the `line_key` of lines that stand in several articles of the collection.
    """
    lines = list(_lines(text))
    inside: list[Furniture] = []
    for line in lines:
        line.reason = _said(line)
        if line.reason is None:
            inside += _within(text, line)
    _topics(lines)
    _foreign(lines)
    top = _headline(lines)
    _pictures(lines, top)
    _repeats(lines, top)
    _listed(lines, top)
    _authors(lines)
    _comments(lines)
    _collection(lines, top, repeated)
    _head(lines, top)
    _runs(lines, top)
    return tuple(_spans(lines, inside))


def line_key(line: str) -> str:
    """Give the normal form under which a line is counted: case, spacing, digits and decoration set aside."""
    folded = unicodedata.normalize("NFKC", line.translate(_IGNORED)).casefold()
    return " ".join(re.sub(r"\d+", "0", folded).split()).strip(_DECORATION)


def countable_lines(text: str) -> frozenset[str]:
    """Give the keys of the lines of `text` that are worth counting across the collection."""
    return frozenset(
        line.key
        for line in _lines(text)
        if len(line.text) <= LONGEST_LABEL and len(_WORD.findall(line.key)) >= 1 and len(line.key) >= COUNTABLE
    )


def headline(text: str, furniture: tuple[Furniture, ...]) -> str | None:
    """Give the headline, verbatim one line of `text`, or None where the article begins with running text."""
    masked = {span.start for span in furniture}
    lines = [line for line in _lines(text) if line.start not in masked]
    top = _headline(lines)
    if top is None or lines[top].lines > 1:
        return None
    return text[lines[top].start : lines[top].end]


def _lines(text: str) -> Iterator[_Line]:
    spans = []
    for match in _BREAK.finditer(text):
        raw = match.group()
        stripped = raw.strip()
        if stripped:
            start = match.start() + raw.index(stripped)
            spans.append((start, start + len(stripped)))
    for first, last in _joined(text, spans):
        start, end = spans[first][0], spans[last][1]
        yield _line(text, start, end, last - first + 1)


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


def _line(text: str, start: int, end: int, lines: int) -> _Line:
    plain = " ".join(text[start:end].translate(_IGNORED).split())
    words = plain.count(" ") + 1
    closed = _SIGNED.sub("", plain[-60:]) if plain.endswith(")") else plain[-6:]
    ended = _END.search(closed) is not None
    return _Line(
        start=start,
        end=end,
        text=plain,
        bare=plain.strip(_DECORATION) if len(plain) <= LONGEST_LABEL else plain,
        words=words,
        prose=_is_prose(plain, words, ended),
        ended=ended,
        key=line_key(plain) if len(plain) <= LONGEST_LABEL else plain,
        lines=lines,
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


def _said(line: _Line) -> str | None:
    """Give the reason why the whole line is furniture by what it says, None where it is not."""
    if len(line.text) > LONGEST_LABEL:
        return None
    if not line.bare:
        return "decoration"
    return _short(line) or _noted(line)


def _short(line: _Line) -> str | None:
    """Give the reason why a short line is a label, a button, the head of a list, a menu or a stamp."""
    if _COUNTER.fullmatch(line.bare):
        return "gallery counter"
    if len(line.bare) > LONGEST_BUTTON:
        return None
    bare = line.bare.rstrip("!?")
    for reason, pattern in (("label", phrases.LABEL), ("read also", phrases.HEAD), ("agency mark", phrases.AGENCY)):
        if pattern.fullmatch(bare):
            return reason
    if _stamped(line):
        return "date stamp"
    if line.words <= 4 and not line.ended and phrases.BUTTON.fullmatch(bare):
        return "label"
    return _menu(line)


def _noted(line: _Line) -> str | None:
    """Give the reason why a line is a byline, a credit, a caption, a breadcrumb or a note with what it points to."""
    bare = line.bare
    if phrases.BYLINE.fullmatch(bare):
        return "byline"
    if phrases.COPYRIGHT.match(bare):
        return "copyright line"
    if not line.prose and phrases.CREDIT.fullmatch(bare):
        return "photo credit"
    if phrases.MENU_START.fullmatch(bare) and line.words >= 3 and (not line.prose or phrases.TRAIL.match(bare)):
        return "breadcrumb"
    if phrases.READ_ALSO.fullmatch(bare) or (not line.prose and phrases.LABELLED.fullmatch(bare)):
        return "read also"
    end = phrases.CREDIT_END.search(line.text, max(0, len(line.text) - phrases.LONGEST_CREDIT))
    return "caption" if end and end.start() > 0 and len(sentences(line.text)) <= 3 else None


def _topics(lines: list[_Line]) -> None:
    """Give back a one-word label that could be a subheading where running text stands on both sides."""
    for before, line, after in zip(lines, lines[1:], lines[2:], strict=False):
        enclosed = before.prose and after.prose and before.reason is None and after.reason is None
        if enclosed and line.reason is not None and line.bare.lower() in phrases.TOPICS:
            line.reason = None


def _stamped(line: _Line) -> bool:
    """Say whether the line is a date stamp: a date and a time, or a date after a word for stamping, and hardly more."""
    if phrases.STAMP.fullmatch(line.bare):
        return not phrases.BARE_TIME.fullmatch(line.bare)
    if line.text.endswith(":") or line.prose or not phrases.YEAR_DATE.search(line.text):
        return False
    rest, times = phrases.ANY_TIME.subn(" ", line.text)
    return times >= 2 and len(_WORD.findall(rest)) <= 3


def _menu(line: _Line) -> str | None:
    """Give the reason why the line is a menu, a row of buttons or a footer."""
    parts = [part for part in re.split(r" ?[|·•/>»›,–] ?| - ", line.bare) if part]
    if len(parts) > 1 and all(phrases.LABEL.fullmatch(part) or part.lower() in phrases.MENU_WORDS for part in parts):
        return "menu"
    words = [word.lower() for word in re.split(r"[\s|·•/>»›,:–]+", line.bare) if word]
    if not words or line.prose:
        return None
    if not words[0].isdigit() and all(word in phrases.ACTION_WORDS or word.isdigit() for word in words):
        return "share buttons"
    if len(words) >= 3 and all(word in phrases.MENU_WORDS for word in words):
        return "menu"
    return None


def _within(text: str, line: _Line) -> list[Furniture]:
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
    trail = phrases.TRAIL.match(raw[:LONGEST_LABEL])
    if trail and " " in trail.group():
        found.append((0, trail.end(), "breadcrumb"))
    found += [(m.start(), m.end(), "photo credit") for m in phrases.CREDIT_INSIDE.finditer(raw)]
    found.sort()
    left = sum(end - start for start, end in bounds) - sum(end - start for start, end, _ in found)
    if found and (left <= 0.12 * len(raw) or (left <= 0.6 * len(raw) and _addresses(raw, bounds, found))):
        line.reason = found[0][2]
        return []
    return [Furniture(line.start + start, line.start + end, reason) for start, end, reason in found]


def _asks(sentence: str) -> str | None:
    """Give the reason why a sentence speaks to the reader of the page, None where it does not."""
    begins = {word[: phrases.TRIGGER_LETTERS] for word in _TOKEN.findall(sentence.lower())}
    for said in phrases.SENTENCES:
        if said.triggers.isdisjoint(begins) or not said.pattern.search(sentence):
            continue
        if said.firm or not phrases.REPORTED.search(sentence):
            return said.reason
    return None


def _addresses(raw: str, bounds: list[tuple[int, int]], found: list[tuple[int, int, str]]) -> bool:
    """Say whether the other sentences of a line go on speaking to the reader of the page, or are a word or two."""
    masked = {start for start, _, _ in found}
    rest = [raw[start:end] for start, end in bounds if start not in masked]
    return all(
        sentence.count(" ") < 4 or (len(sentence) <= LONGEST_SENTENCE and phrases.ADDRESS.search(sentence))
        for sentence in rest
    )


def _foreign(lines: list[_Line]) -> None:
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


def _body(lines: list[_Line]) -> list[int]:
    """Give the indices of the lines of running text that are not masked."""
    return [i for i, line in enumerate(lines) if line.prose and line.reason is None]


def _headline(lines: list[_Line]) -> int | None:
    """Give the index of the headline: above the first running text, like a title, sharing words with the body.

    A title below a byline, a date or a picture counts for less, the first of two equals wins.
    """
    body = _body(lines)
    if not body:
        first = next((i for i, line in enumerate(lines) if line.reason is None), None)
        return first if first is not None and lines[first].title and 3 <= lines[first].words <= 30 else None
    said = _said_words(lines[i] for i in body[:40])
    best, most, below = None, 0.0, 0.0
    for i, line in enumerate(lines[: body[0] + 1]):
        if line.reason in ("byline", "date stamp", "photo credit", "caption"):
            below = 1.5
        titled = line.title or (_one_question(line) if line.prose else line.ended)
        if line.reason is not None or not titled or not 2 <= line.words <= 30 or len(line.text) > 200:
            continue
        score = len(_said_words([line]) & said) + 0.5 * (line.words >= 4) + 0.25 * (line.words >= 6)
        score -= below + 2 * line.text.endswith((")", ":"))
        if score > most:
            best, most = i, score
    return best if best is not None and (most >= 1 or lines[best].words >= 3) else None


def _said_words(lines: Iterable[_Line]) -> set[str]:
    """Give the beginnings of the longer words of these lines."""
    return {word[:5].lower() for line in lines for word in _WORD.findall(line.text[:2000]) if len(word) >= 4}


def _one_question(line: _Line) -> bool:
    return (
        len(line.text) <= 120
        and line.text.endswith(("?", "!", "?“", "!“", ".“", ".«", "!«", "?«"))
        and len(sentences(line.text)) <= 2
    )


def _pictures(lines: list[_Line], top: int | None) -> None:
    """Mask captions: beside a credit, above the button of a gallery, between the counters of one."""
    body = _body(lines)
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


def _pictured(lines: list[_Line], credit: int, top: int | None, body: list[int]) -> None:
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


def _early(lines: list[_Line], credit: int) -> bool:
    """Say whether the first sentence of the page, right above a credit, is a caption: short, the lead comes below."""
    below = credit + 1 < len(lines) and lines[credit + 1].prose and lines[credit + 1].reason is None
    return below and len(lines[credit - 1].text) <= SHORT_CAPTION


def _near(lines: list[_Line], index: int, step: int, top: int | None) -> _Line | None:
    """Give the neighbour in this direction if it is neither masked nor the headline, and short enough for a caption."""
    other = index + step
    if not 0 <= other < len(lines) or other == top:
        return None
    line = lines[other]
    return line if line.reason is None and len(line.text) <= LONGEST_CAPTION else None


def _captions(line: _Line, base: int) -> bool:
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


def _repeats(lines: list[_Line], top: int | None) -> None:
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
    _pull_quotes(lines, top)


def _pull_quotes(lines: list[_Line], top: int | None) -> None:
    """Mask a line that repeats, word for word, a piece of a longer line of the page."""
    words = [[word.casefold() for word in _WORD.findall(line.text)] for line in lines]
    wanted: dict[tuple[str, ...], list[int]] = defaultdict(list)
    body = _body(lines)
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


def _listed(lines: list[_Line], top: int | None) -> None:
    """Mask the links that follow the head of a link list; a head right above running text is a stray one."""
    heads = [i for i in range(len(lines)) if _heads(lines, i, top)]
    stray = {lines[i].key for i in heads if i + 1 < len(lines) and lines[i + 1].reason is None and lines[i + 1].prose}
    for head, until in pairwise([*heads, len(lines)]):
        lines[head].reason = lines[head].reason or "read also"
        free = []
        for j in range(head + 1, until):
            line = lines[j]
            if line.reason is not None:
                continue
            if j == top or (line.prose and not _asked(line)) or (line.data and not _NUMBER.fullmatch(line.text)):
                break
            free.append(j)
        if len(free) == 1 and lines[head].key in stray and free[0] + 1 < len(lines):
            continue
        for j in free:
            lines[j].reason = "link list"


def _heads(lines: list[_Line], index: int, top: int | None) -> bool:
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


def _asked(line: _Line) -> bool:
    return line.words <= 12 and line.text.endswith(("?", "!"))


def _authors(lines: list[_Line]) -> None:
    """Mask the author box: its head and the lives below it, or a life that ends the page."""
    body = _body(lines)
    late = body[len(body) // 3] if body else len(lines)
    boxed = False
    for i, line in enumerate(lines):
        if line.reason is not None:
            boxed = boxed or (i > late and phrases.AUTHOR_HEAD.fullmatch(line.bare) is not None)
        elif boxed and (not line.prose or phrases.BIO.search(line.text)):
            line.reason = "author box"
        else:
            boxed = False
    for i in reversed(body[-2:] if len(body) > 4 else []):
        if lines[i].reason is None and len(lines[i].text) <= 600 and phrases.BIO_LINE.match(lines[i].text):
            lines[i].reason = "author box"


def _comments(lines: list[_Line]) -> None:
    """Mask the readers' comments: from a head with dates, answer and report buttons close below to the last of them."""
    body = _body(lines)
    marks = [i for i, line in enumerate(lines) if line.reason and phrases.COMMENT_MARK.fullmatch(line.bare)]
    if not body or len(marks) < 2:
        return
    for i in range(body[0] + 1, marks[-1]):
        if lines[i].reason is None or not phrases.COMMENT_HEAD.fullmatch(lines[i].bare):
            continue
        below = bisect(marks, i)
        told = lines[i + 1].prose and lines[i + 1].reason is None
        near = not told and below < len(marks) and marks[below] - i <= CROWD
        if near and 4 * (len(marks) - below) >= marks[-1] - i:
            for line in lines[i + 1 : marks[-1]]:
                line.reason = line.reason or "comments"
            return


def _collection(lines: list[_Line], top: int | None, repeated: Container[str]) -> None:
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
            and _beside(lines, i)
            and len(line.text) <= LONGEST_LABEL
            and not phrases.REPORTED.search(line.text)
        ):
            line.reason = "repeated in the collection"


def _beside(lines: list[_Line], index: int) -> bool:
    """Say whether furniture, or an end of the page, stands on both sides."""
    return (index == 0 or lines[index - 1].reason is not None) and (
        index + 1 == len(lines) or lines[index + 1].reason is not None
    )


def _head(lines: list[_Line], top: int | None) -> None:
    """Mask what stands around the headline: menus and kickers above, names, places and dates below."""
    body = _body(lines)
    if top is None or not body or top > body[0]:
        return
    said, own = _said_words(lines[i] for i in body[:40]), _said_words([lines[top]])
    for i, line in enumerate(lines[:top]):
        if line.reason is None:
            words = _said_words([line])
            menu = top >= CROWD and not line.prose and len(words & said) < 2
            if line.words <= 3 or menu or 2 * len(words & own) >= len(words):
                line.reason = "kicker" if i == top - 1 else "menu"
    _below(lines, top, body)


def _below(lines: list[_Line], top: int, body: list[int]) -> None:
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
        if phrases.BARE_TIME.fullmatch(line.bare) or _NUMBER.fullmatch(line.text):
            line.reason = "date stamp"
        elif line.title and line.words <= 3 and (i == top + 1 or i + 1 < body[0] or lines[i - 1].reason is not None):
            line.reason = "page head"


def _runs(lines: list[_Line], top: int | None) -> None:
    """Mask what is no running text and stands among furniture; subheadings and content lists stay."""
    _teasers(lines)
    body = _body(lines)
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


def _teasers(lines: list[_Line]) -> None:
    """Mask the teasers below the article: from the end upwards, short texts that each have a title above."""
    pairs = 0
    first = len(lines)
    for i in range(len(lines) - 1, 0, -1):
        line, above = lines[i], lines[i - 1]
        if line.prose and line.reason is None:
            titled = above.title and above.reason in (None, "link list")
            if len(line.text) > LONGEST_TEASER or not titled:
                break
            pairs += 1
        elif line.reason is None and phrases.BARE_TIME.fullmatch(line.bare):
            break
        if pairs >= 2 and _teases(lines[i : i + 3]):
            first = i
    for line in lines[first:]:
        line.reason = line.reason or "teaser"


def _teases(lines: list[_Line]) -> bool:
    """Say whether three lines are the head of a list, a title and a text: the head of a teaser list has these below."""
    head, title, text = lines
    listing = head.reason == "read also" and not phrases.READ_ALSO_HEAD.match(head.bare)
    listing = listing or (head.reason is None and phrases.HEAD_LIKE.fullmatch(head.bare) is not None)
    return listing and title.title and text.prose and text.reason is None


def _tail(lines: list[_Line], free: list[int], masked: int) -> None:
    """Mask links and leftovers below the last running text."""
    first = next((i for i in range(free[0] - 1, len(lines)) if lines[i].reason is not None), len(lines))
    titles = [i for i in free if lines[i].title]
    linked = masked > 0 or sum(lines[i].words >= 4 for i in titles) >= 2
    for i in free:
        line = lines[i]
        if i < first:
            leftover = line.title and linked and not _listing(lines, i)
        elif line.data:
            leftover = len(titles) > 3 or _NUMBER.fullmatch(line.text) is not None
        else:
            leftover = line.title or _beside(lines, i)
        if leftover:
            line.reason = "page foot"


def _listing(lines: list[_Line], index: int) -> bool:
    """Say whether a line stands beside items of a content list."""
    return any(0 <= j < len(lines) and lines[j].data and lines[j].reason is None for j in (index - 1, index + 1))


def _between(lines: list[_Line], free: list[int], masked: int, after: int) -> None:
    """Mask link teasers and labels between two paragraphs; the last title above a paragraph is its subheading."""
    titles = [i for i in free if lines[i].title]
    numbers = [i for i in free if _NUMBER.fullmatch(lines[i].text)]
    heading = titles[-1] if titles else None
    if masked:
        for i in numbers:
            lines[i].reason = "counter"
        for i in titles:
            if i == heading:
                enclosed = lines[i].words <= 2 and lines[i - 1].reason is not None and lines[i + 1].reason is not None
            else:
                enclosed = _touches(lines, i) or lines[i].words >= 4
            if enclosed and not _listing(lines, i):
                lines[i].reason = "among furniture"
    elif len(free) == 2 and free[0] in titles and free[1] == after - 1:
        link, subheading = lines[free[0]], lines[free[1]]
        asked = subheading.text.endswith("?") and ":" not in subheading.text
        if link.words in TITLE_WORDS and not subheading.data and not asked:
            link.reason = "link or caption"


def _touches(lines: list[_Line], index: int) -> bool:
    return any(0 <= j < len(lines) and lines[j].reason is not None for j in (index - 1, index + 1))


def _spans(lines: list[_Line], inside: list[Furniture]) -> Iterator[Furniture]:
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
