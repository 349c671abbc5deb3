"""German questions made from German sentences by rules.

German main clauses keep the finite verb second, and so do questions with a question word: "Am 12. Mai wurde Rau
gewählt." turns into "Wann wurde Rau gewählt?" by exchanging what stands before the verb, and "Rau wurde am 12. Mai
gewählt." by moving Rau behind it. Only clauses whose first phrase and verb the rules are sure of are used.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass

from training.made.german_answers import counted_subject, phrases
from training.made.german_clauses import BRACKETED, Clause, Vocabulary, clause
from training.made.german_people import AGE, OFFICE, PARTY, ROLE_ENDINGS, person_or_thing
from training.made.german_phrases import (
    REASON,
    TIMES,
    kind_of_front,
    place,
)
from training.made.german_verbs import CERTAIN, SAYING, UNCERTAIN, UNDECIDED, singular
from training.made.german_wording import OPPOSITE, OPPOSITES, vary
from training.made.german_words import DETERMINERS, LEFTOVER, POINTING, PRONOUN, SMALL_WORDS


@dataclass(frozen=True, slots=True)
class Made:
    """A question and the part of its sentence that answers it."""

    question: str
    start: int
    end: int
    kind: str
    """"time", "place", "number", "person", "thing" or "reason"; "yes" or "no" where the whole sentence decides."""


_FRONT_KEPT = 0.6
"""How often a time or place before the verb goes into the question: people ask less than the article says."""
LONGEST_QUESTION = 22
"""Words; people ask shorter ones."""


def questions(sentence: str, people: frozenset[str], vocabulary: Vocabulary, chance: random.Random) -> list[Made]:
    """Give the questions that a German sentence answers; `people` are surnames known from the article."""
    asked = list(_about_people(sentence))
    found = clause(sentence, vocabulary.small)
    common = vocabulary.common
    if found is not None:
        asked += _front_questions(found, people, common, chance)
        asked += _middle_questions(found, people, common, chance)
        asked += _said(found)
        asked += _yes_no(found, chance)
    return [made for made in asked if _reads_well(made)]


def _front_questions(
    c: Clause, people: frozenset[str], common: frozenset[str], chance: random.Random
) -> Iterator[Made]:
    if c.subject_first:
        yield from _subject_questions(c, people, chance)
        return
    front = c.front
    for pattern, word, kind in TIMES:
        match = pattern.fullmatch(front)
        if match:
            yield Made(_ask(word, c.verb, c.rest, chance), *match.span("answer"), kind)
            return
    found = place(front, common)
    if found and found.end == len(front):
        yield Made(_ask("Wo", c.verb, c.rest, chance), *found.name, "place")
        return
    match = REASON.fullmatch(front)
    if match:
        word = chance.choice(("Warum", "Weshalb", "Aus welchem Grund"))
        yield Made(_ask(word, c.verb, c.rest, chance), *match.span("answer"), "reason")


def _subject_questions(c: Clause, people: frozenset[str], chance: random.Random) -> Iterator[Made]:
    front = c.front
    number = counted_subject(front)
    if number:
        yield Made(_ask(number.word, c.verb, c.rest, chance), *number.answer, "number")
        return
    kind = person_or_thing(front, people)
    if kind is None:
        return
    verb, one = singular(c.verb)
    if not one or (verb != c.verb and re.search(r"\b[Ii]hr", c.rest)):
        return
    question_word = {"person": "Wer", "thing": "Was", "country": "Welches Land"}[kind]
    start, end = 0, len(BRACKETED.sub("", front)) if front.endswith(")") else len(front)
    yield Made(_ask(question_word, verb, c.rest, chance), start, end, "thing" if kind == "thing" else "person")
    return


def _middle_questions(
    c: Clause, people: frozenset[str], common: frozenset[str], chance: random.Random
) -> Iterator[Made]:
    if c.subject_first and (POINTING.match(c.front) or PRONOUN.search(c.front)):
        return
    adverb = " " not in c.front and c.front[0].islower()
    for phrase in phrases(c, people, common):
        rest = f"{c.text[c.verb_end : phrase.start].rstrip()} {c.text[phrase.end : c.end].lstrip()}"
        another = phrase.kind != kind_of_front(c.front) and chance.random() < _FRONT_KEPT
        moved = c.front if not adverb and (c.subject_first or another) else ""
        yield Made(_ask(phrase.word, c.verb, _behind(c, moved, rest), chance), *phrase.answer, phrase.kind)


def _behind(c: Clause, moved: str, rest: str) -> str:
    """Give what stands behind the verb of the question: the phrase that stood before it, and the rest."""
    if not moved:
        return rest
    moved = BRACKETED.sub("", moved)
    if moved.split()[0].lower() in SMALL_WORDS:
        moved = moved[:1].lower() + moved[1:]
    reflexive = re.match(r"\s*sich\b", rest)
    if reflexive:
        return f" sich {moved}{rest[reflexive.end() :]}"
    return f" {moved}{rest}" if rest.startswith((" ", ",")) else f" {moved} {rest}"


def _said(c: Clause) -> Iterator[Made]:
    m = re.match(r"(?P<rest>[^,]{0,60}), (?P<answer>dass .+)\.$", c.text[c.verb_end :])
    if m and c.verb in SAYING and c.subject_first and not PRONOUN.search(c.front):
        start = c.verb_end + m.start("answer")
        yield Made(_tidy(f"Was {c.verb}{_behind(c, c.front, m['rest'])}"), start, c.verb_end + m.end("answer"), "thing")


_PLAIN_NOT = re.compile(r"\bnicht(?! (?:nur|mehr|zuletzt|alle|ganz|einmal|mal))\b")


def _yes_no(c: Clause, chance: random.Random) -> Iterator[Made]:
    if c.verb in UNCERTAIN or PRONOUN.search(c.front) or UNDECIDED.search(c.text):
        return
    negated = re.findall(r"\b(?:nicht|kein\w*)\b", c.text)
    rest = c.rest
    if negated == ["nicht"] and _PLAIN_NOT.search(rest):
        rest = re.sub(r"\s*\bnicht\b", "", rest, count=1)
    elif negated:
        return
    if c.subject_first or (" " in c.front and chance.random() < _FRONT_KEPT):
        rest = _behind(c, c.front, rest)
    verb = c.verb[:1].upper() + c.verb[1:]
    kind = "no" if negated else "yes"
    yield Made(_tidy(f"{verb}{vary(rest, chance)}"), 0, len(c.text), kind)
    turned = OPPOSITE.sub(lambda m: OPPOSITES[m[0]], f"{c.verb}{rest}", count=1)
    if not negated and turned != f"{c.verb}{rest}":
        turned = vary(turned, chance)
        yield Made(_tidy(f"{turned[:1].upper()}{turned[1:]}"), 0, len(c.text), "no")


def _about_people(sentence: str) -> Iterator[Made]:
    for m in OFFICE.finditer(sentence):
        if m["office"].split()[0].endswith(ROLE_ENDINGS):
            yield Made(f"Wer ist {m['article'].lower()} {m['office']}?", *m.span("answer"), "person")
    for m in PARTY.finditer(sentence):
        yield Made(f"Welcher Partei gehört {m['name']} an?", *m.span("answer"), "thing")
    for m in AGE.finditer(sentence):
        yield Made(f"Wie alt ist {m['name']}?", *m.span("answer"), "number")


def _ask(word: str, verb: str, rest: str, chance: random.Random) -> str:
    return _tidy(f"{word} {CERTAIN.get(verb, verb)}{vary(rest, chance)}")


def _tidy(question: str) -> str:
    question = BRACKETED.sub("", question)
    question = re.sub(r"\s+([,.])", r"\1", " ".join(question.split())).strip(" ,.;-–")
    return f"{question}?"


def _reads_well(made: Made) -> bool:
    """Tell whether a question stands by itself: no pronoun that points back, not too short, not too long."""
    words = made.question.split()
    full = sum(len(word) > 3 and word not in DETERMINERS for word in words[2:]) >= 2 or made.question.startswith(
        ("Wie alt", "Wer ist")
    )
    if not full or not 3 <= len(words) <= LONGEST_QUESTION or made.question.count(",") > 2:
        return False
    return not PRONOUN.search(made.question) and not LEFTOVER.search(made.question)
