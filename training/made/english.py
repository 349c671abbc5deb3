"""English questions made from English sentences by rules: the verb before the subject, "did" where it needs one."""

import re
from collections.abc import Iterator, Mapping

from training.made.english_clauses import AUXILIARIES, DAY, MONTH, PEOPLE, PREPOSITIONS, PRONOUN, SMALL, UNCLEAN, Clause
from training.made.german import Made
from training.made.german_answers import Phrase
from training.made.german_people import FIRST_NAMES

LONGEST_QUESTION = 24
"""Words; people ask shorter ones."""
_POINTING = re.compile(
    r"\b(?:he|she|it|they|him|them|we|us|I|you|me|my|our|your|this|these|those|here)\b", re.IGNORECASE
)
_DATE = rf"(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:, \d{{4}})?|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}(?: \d{{4}})?)"
_YEAR = r"(?:1[1-9]|20)\d\d"
_TIMES = tuple(
    (re.compile(rf" {pattern}(?![\w-])(?!,? (?:and|or) | [A-Z])"), word)
    for pattern, word in (
        (rf"on (?P<answer>{DAY}(?:,? {_DATE})?(?: (?:morning|afternoon|evening|night))?|{_DATE})", "When"),
        (rf"in (?P<answer>(?:early |late )?{MONTH}(?: {_YEAR})?|(?:early |late )?{_YEAR}|the (?:early |late "
            rf")?\d{{4}}s)", "When"),
        (rf"(?P<answer>(?:last|next) (?:week|month|year|{DAY}|{MONTH})|{DAY}(?: (?:morning|afternoon|evening|"
            rf"night))?)", "When"),
        (rf"since (?P<answer>{_YEAR}|{MONTH}(?: {_YEAR})?|{_DATE})", "Since when"),
        (rf"until (?P<answer>{_YEAR}|{MONTH}(?: {_YEAR})?|{_DATE})", "Until when"),
        (r"at (?P<answer>\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?))", "At what time"),
    )
)  # fmt: skip
_PLACE = re.compile(
    rf" (?:in|at) (?:the )?(?P<answer>(?!{DAY}|{MONTH})[A-Z][\w’'-]+(?:,? (?:of |and )?[A-Z][\w’'-]+){{0,3}})(?=,|"
    rf"\.|$| (?:in|on|at|for|with|by|to|from|after|when|as|during|before|that|where|who)\b)"
)
_NUMBER = (
    r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?: (?:million|billion))?|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|twenty"
)
_COUNTED = re.compile(
    rf" (?:(?:about|around|nearly|almost|over|at least|more than|some|up to|only|just) )?(?P<number>{_NUMBER}) "
    r"(?P<noun>(?:[a-z-]+ )??(?:people|men|women|children|percent|[a-z]{3,}s))(?![\w-])"
)
_MONEY = re.compile(
    r" (?:(?:about|around|nearly|over|more than|some|at least) )?(?P<answer>[$£€]\d[\d.,]*\d(?: ?(?:million|"
    r"billion|bn|m|k))?)(?![\w-])"
)
_SAYING = frozenset("say tell claim allege announce believe think note add report warn insist argue estimate".split())


_UNSURE = frozenset("may might would could should".split())


def english_questions(c: Clause) -> list[Made]:
    """Give the questions that the clause answers."""
    asked = [_of_subject(c)]
    subject = _small(c)
    if not _POINTING.search(subject):
        for phrase in _phrases(c):
            left = f"{c.text[c.verb[1] : phrase.start]} {c.text[phrase.end : c.end].lstrip()}"
            asked.append(Made(_tidy(f"{phrase.word} {_inverted(c, subject, left)}"), *phrase.answer, phrase.kind))
        if c.base not in _SAYING:  # what was said is cut off too often
            asked += _yes_no(c, _inverted(c, subject, c.text[c.verb[1] : c.end]))
    return [made for made in asked if _reads_well(made.question)]


def _of_subject(c: Clause) -> Made:
    begin, end = c.subject
    number = re.match(rf"(?P<number>{_NUMBER}) (?=[a-z])", c.text[begin:end], re.IGNORECASE)
    predicate = c.text[c.verb[0] : c.end]
    if number:
        counted = c.text[begin + number.end() : end]
        return Made(_tidy(f"How many {counted} {predicate}"), begin, begin + number.end("number"), "number")
    word, kind = ("What", "thing") if c.thing else ("Who", "person")
    return Made(_tidy(f"{word} {predicate}"), begin, end, kind)


def _yes_no(c: Clause, whole: str) -> list[Made]:
    negated = re.search(r"\b(?:not|never|no|n't)\b", whole)
    if c.text[slice(*c.verb)] in _UNSURE or (negated and whole.count(" not ") != 1):
        return []
    whole = whole.replace(" not ", " ")
    return [Made(_tidy(whole[:1].upper() + whole[1:]), 0, len(c.text), "no" if negated else "yes")]


def _phrases(c: Clause) -> Iterator[Phrase]:
    inner = re.search(r" that\b|,(?! \d{4})", c.text[c.verb[1] : c.end])
    limit = c.verb[1] + inner.start() if inner else c.end
    yield from _times(c, limit)
    m = _PLACE.search(c.text, c.verb[1], limit)
    if m:
        yield Phrase("Where", "place", *m.span(), m.span("answer"))
    yield from _numbers(c, limit)
    thing = _object(c)
    if thing:
        yield Phrase("What", "thing", *thing, thing)


def _times(c: Clause, limit: int) -> Iterator[Phrase]:
    lead = f" {c.text[:1].lower()}{c.text[1 : c.subject[0]]}"
    for pattern, word in _TIMES:
        for m in pattern.finditer(c.text, c.verb[1], limit):
            if m[0].strip() != m["answer"] or _before(c.text, m.start()) not in PREPOSITIONS:
                yield Phrase(word, "time", *m.span(), m.span("answer"))
        first = pattern.match(lead)
        if first and lead[first.end() :].strip() == ",":
            yield Phrase(word, "time", c.verb[1], c.verb[1], (first.start("answer") - 1, first.end("answer") - 1))


def _numbers(c: Clause, limit: int) -> Iterator[Phrase]:
    for m in _COUNTED.finditer(c.text, c.verb[1], limit):
        if _before(c.text, m.start()) not in PREPOSITIONS:
            many = "What percentage" if m["noun"] == "percent" else f"How many {m['noun']}"
            yield Phrase(many, "number", *m.span(), m.span("number"))
    for m in _MONEY.finditer(c.text, c.verb[1], limit):
        if _before(c.text, m.start()) not in PREPOSITIONS:
            yield Phrase("How much", "number", *m.span(), m.span("answer"))


def _object(c: Clause) -> tuple[int, int] | None:
    if c.object is None or c.object[1] > c.end or c.object[1] - c.object[0] > _LONGEST_OBJECT:
        return None
    words = c.text[slice(*c.object)].split()
    person = words[-1].lower() in PEOPLE or any(word in FIRST_NAMES for word in words)
    return None if person or PRONOUN.fullmatch(words[0]) else c.object


def _before(text: str, place: int) -> str:
    return text[:place].split()[-1].lower()


def _inverted(c: Clause, subject: str, rest: str) -> str:
    verb = c.text[c.verb[0] : c.verb[1]]
    if not c.base:
        return f"{verb} {subject}{rest}"
    if verb == c.base:
        return f"do {subject} {c.base}{rest}"
    present = verb in (f"{c.base}s", f"{c.base}es") or verb.endswith("ies")
    return f"{'does' if present else 'did'} {subject} {c.base}{rest}"


def _small(c: Clause) -> str:
    """Give the subject as it stands inside a sentence."""
    subject = c.text[slice(*c.subject)]
    return subject if c.name and subject.split()[0].lower() not in SMALL else subject[:1].lower() + subject[1:]


def in_place(text: str, past: Mapping[str, str], names: frozenset[str]) -> list[Made]:
    """Give questions with the question word where the answer stood: "The vote was held in which year?".

    `past` gives finite forms of verbs their base, `names` are surnames of people.
    """
    if UNCLEAN.search(text) or not text.endswith(".") or not 6 <= len(text.split()) <= _LONGEST_IN_PLACE:
        return []
    asked = [
        Made(_tidy(f"{text[: phrase.start]} {phrase.word} {text[phrase.end :]}"), *phrase.answer, phrase.kind)
        for phrase in [*_measured(text), *_named(text, past, names)]
        if any(word in past or word in AUXILIARIES for word in text[: phrase.start].split())
    ]
    return [made for made in asked if _reads_well(made.question) and not _OPENING.match(made.question)]


def _measured(text: str) -> Iterator[Phrase]:
    """Give what a sentence says of time, number and place, with the question word that can take its place."""
    for pattern, _ in _TIMES[:2]:
        for m in pattern.finditer(text):
            word = "in which year" if re.fullmatch(_YEAR, m["answer"]) else "when"
            yield Phrase(word, "time", *m.span(), m.span("answer"))
    for m in _COUNTED.finditer(text):
        if _before(text, m.start()) not in _NOT_COUNTED_AFTER:
            yield Phrase(f"how many {m['noun']}", "number", *m.span(), m.span("number"))
    for m in _PLACE.finditer(text):
        yield Phrase("where", "place", *m.span(), m.span("answer"))


def _named(text: str, past: Mapping[str, str], names: frozenset[str]) -> Iterator[Phrase]:
    """Give the people and things that a sentence names, with the question word that can take their place."""
    for m in _NAME.finditer(text):
        before = _before(text, m.start())
        known = m["last"] in names or m[0].split()[0] in FIRST_NAMES
        if known and (before in PREPOSITIONS or before in past or before == "that"):
            yield Phrase("whom" if before in PREPOSITIONS else "who", "person", *m.span(), m.span())
    for m in _NOUN.finditer(text):
        if m[0].split()[-1] not in PEOPLE:
            yield Phrase("what", "thing", *m.span(), m.span())


_NAME = re.compile(r"(?<=[a-z] )(?:[A-Z][\w-]+ )?(?P<last>[A-Z][\w-]+)(?= [a-z]|[,.])")
_NOUN = re.compile(r"(?<=[a-z] )(?:the|a|an) (?:[a-z-]+ )?[a-z]{4,}(?= (?:in|on|at|for|with|by|to|from|after)\b|[,.])")
_NOT_COUNTED_AFTER = frozenset("the his their than as last first".split())
_OPENING = re.compile(r"(?:Where|When|What)\b")
_LONGEST_OBJECT = 80
"""Characters."""
_LONGEST_IN_PLACE = 28
"""Words."""


def _tidy(question: str) -> str:
    question = re.sub(r", [\w ]{3,30} (?:said|say|says|added)\.?$|\s*\([^()]*\)", "", question).strip()
    question = re.sub(r"^(?:But|And|Yet|So|However,|Meanwhile,|Also,|Still,) ", "", question)
    question = re.sub(r"\s+([,.])", r"\1", " ".join(question.split())).strip(" ,.;-–")
    return f"{question[:1].upper()}{question[1:]}?"


def _reads_well(question: str) -> bool:
    """Tell whether a question stands by itself: no pronoun that points back, neither fragment nor too long."""
    parts = question.rstrip("?").split()
    if not 4 <= len(parts) <= LONGEST_QUESTION or question.count(",") > 2 or _POINTING.search(question):
        return False
    return parts[-1] not in _NOT_LAST and sum(len(word) > 3 for word in parts[2:]) >= 2


_NOT_LAST = frozenset("and the of a in that to as Sept Mr Dr St".split())
