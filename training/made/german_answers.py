"""The phrases of a German clause that can be asked for: when, where, how many, whom, what."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from training.made.german_clauses import Clause
from training.made.german_people import OBJECT, WITH_PERSON, person_or_thing
from training.made.german_phrases import ABOUT, DATIVE, MUCH, NO_NUMBER_AFTER, NOT_COUNTED, NUMBER, TIMES, YEAR, place
from training.made.german_verbs import HAVE
from training.made.german_words import DETERMINERS, JOINING


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of a clause, the question word for it, and the part of it that answers; offsets into the sentence."""

    word: str
    kind: str
    start: int
    end: int
    answer: tuple[int, int]


_COUNTED = re.compile(rf"(?:(?:{ABOUT}) )?(?P<number>{NUMBER}) (?=(?:[a-zäöüß]+e[nr]? )?[A-ZÄÖÜ])", re.IGNORECASE)
_COUNTED_INSIDE = re.compile(
    rf" (?P<prep>(?:mit|um|nach|für|auf|bei|unter|gegen|in|vor|aus|durch) )?(?:(?:{ABOUT}) )?"
    rf"(?P<number>{NUMBER}) (?P<adj>[a-zäöüß]+e[nr]? )?(?P<noun>[A-ZÄÖÜ][\w-]+)(?P<of> (?:der|des) (?:[a-zäöüß]+en )?"
    rf"[A-ZÄÖÜ][\w-]+)?(?![\w-]|\. )"
)


def counted_subject(front: str) -> Phrase | None:
    """Give the number that a subject begins with; its question word takes the noun along: "Wie viele Menschen"."""
    m = _COUNTED.match(front)
    if m is None or YEAR.fullmatch(m["number"]):
        return None
    noun = front[m.end("number") :].strip()
    return Phrase(f"{_how_many(noun, False)} {noun}", "number", 0, len(front), m.span("number"))


def phrases(c: Clause, people: frozenset[str], common: frozenset[str]) -> Iterator[Phrase]:
    """Give the phrases behind the verb that can be asked for; `common` words are no names of places."""
    inner = re.search(r",(?! de[mn] \d)", c.rest)
    limit = c.verb_end + inner.start() if inner else c.end
    yield from _times(c, limit)
    found = place(c.text, common, c.verb_end, limit)
    if found and _plain(c.text, found.start) and not _joined(c.text, found.start, found.end):
        yield Phrase("Wo", "place", found.start, found.end, found.name)
    yield from _numbers(c, limit)
    yield from _persons(c, limit, people)
    m = OBJECT.match(c.text, c.verb_end, c.end)
    if m and c.subject_first and c.verb in HAVE and m.end() == c.end:
        start, end = m.start("answer"), m.start("answer") + len(m["answer"].rstrip())
        if person_or_thing(c.text[start:end].replace("einen", "ein", 1), people) == "thing":
            yield Phrase("Was", "thing", start, end, (start, end))


def _times(c: Clause, limit: int) -> Iterator[Phrase]:
    for pattern, word, kind in TIMES:
        for m in pattern.finditer(c.text, c.verb_end, limit):
            bare = m["answer"] == m.group() and _in_phrase(c.text, m.start())
            if _plain(c.text, m.start()) and not bare and not _joined(c.text, m.start(), m.end()):
                yield Phrase(word, kind, m.start(), m.end(), m.span("answer"))


def _numbers(c: Clause, limit: int) -> Iterator[Phrase]:
    for m in _COUNTED_INSIDE.finditer(c.text, c.verb_end, limit):
        if YEAR.fullmatch(m["number"]) or m["noun"] in NOT_COUNTED or not _plain(c.text, m.start() + 1):
            continue
        if c.text[: m.start() + 1].split()[-1].lower().strip("(,") in DETERMINERS | NO_NUMBER_AFTER:
            continue
        before = (m["prep"] or "").strip()
        many = _how_many(m["noun"], before in DATIVE)
        word = f"{f'{before} {many.lower()}' if before else many} {m['adj'] or ''}{m['noun']}{m['of'] or ''}"
        yield Phrase(word[:1].upper() + word[1:], "number", m.start(), m.end(), m.span("number"))


def _persons(c: Clause, limit: int, people: frozenset[str]) -> Iterator[Phrase]:
    for m in WITH_PERSON.finditer(c.text, c.verb_end, limit):
        if person_or_thing(m["answer"], people) == "person" and (m["prep"] != "von" or "wurde" in c.verb):
            word = f"{m['prep'].capitalize()} {'wen' if m['prep'] in ('gegen', 'für') else 'wem'}"
            yield Phrase(word, "person", m.start(), m.end(), m.span("answer"))


def _how_many(noun: str, dative: bool) -> str:
    if noun.split()[0] in MUCH:
        return "Wie viel"
    return "Wie vielen" if dative else "Wie viele"


def _plain(text: str, start: int) -> bool:
    """Tell whether a word begins here that stands in no brackets."""
    return text[start - 1] == " " and text.count("(", 0, start) == text.count(")", 0, start)


def _joined(text: str, start: int, end: int) -> bool:
    """Tell whether a phrase is one of several, or goes with the adverb before it: "erstmals seit"."""
    before = text[:start].split()[-1].lower().strip("(")
    return before in JOINING or bool(re.match(r"[ ,]*(?:und|oder|sowie|bis)\b", text[end:]))


def _in_phrase(text: str, start: int) -> bool:
    """Tell whether a bare year or the like belongs to the noun before it."""
    before = text[:start].split()[-1]
    return before[:1].isupper() or before.lower() in NO_NUMBER_AFTER
