"""German questions made from German sentences by rules.

German main clauses keep the finite verb second, and so do questions with a question word: "Am 12. Mai wurde Rau
gewählt." turns into "Wann wurde Rau gewählt?" by exchanging what stands before the verb, and "Rau wurde am 12. Mai
gewählt." by moving Rau behind it. Only clauses whose first phrase and verb the rules are sure of are used.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass

from training import german_words as w


@dataclass(frozen=True, slots=True)
class Made:
    """A question and the part of its sentence that answers it."""

    question: str
    start: int
    end: int
    kind: str
    """"time", "place", "number", "person", "thing" or "reason"; "yes" or "no" where the whole sentence decides."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A main clause: what stands before the finite verb, the verb, what stands behind it; offsets into `text`."""

    text: str
    verb_start: int
    verb_end: int
    end: int
    """Of the main clause; what follows is a subordinate clause or the full stop."""
    subject_first: bool

    @property
    def front(self) -> str:
        return self.text[: self.verb_start].strip()

    @property
    def verb(self) -> str:
        return self.text[self.verb_start : self.verb_end]

    @property
    def rest(self) -> str:
        return self.text[self.verb_end : self.end]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a collection of German texts tells about its words."""

    small: frozenset[str]
    """Written with a small letter but where a sentence begins."""
    common: frozenset[str]
    """Nouns that follow a bare "in" as names of places do, and are none: "in Kraft"."""


FEWEST_WORDS, MOST_WORDS = 5, 32
"""Of a sentence that is asked about: shorter ones are fragments, in longer ones the rules go astray."""
LONGEST_QUESTION = 22
"""Words; people ask shorter ones."""
_TOKEN = re.compile(r"\d{1,2}\.(?=\s+[A-ZÄÖÜ])|\d+(?:[.,:]\d+)*|„[^„“]{1,40}“|[^\W\d_][\w.’'/-]*[\w]|[^\W\d_]|\([^()]*\)|[^\s\w]")
_NP = r"[DG]?[a#]*N+(?:[#N]|p)*"
_FRONT_SUBJECT = re.compile(rf"(?:M?{_NP}(?:G[a#]*N+p?|P[GD]?[a#]*N+[#]?p?|P#|DN+p?)*(?:U{_NP}(?:G[a#]*N+)?)?)V")
_FRONT_PHRASE = re.compile(
    r"(?:M?PM?[DG]?[a#]*(?:N+#?p?|#)(?:,[DG]#N#?,?)?(?:[GD][a#]*N+p?|P[DG]?[a#]*N+#?p?)*|[BT]|#)V"
)
_COMPLETE = re.compile(
    r"(?:t|en|n|an|ab|auf|aus|ein|vor|zu|mit|nach|zurück|fort|statt|teil|fest|bekannt|hin|bei|um|weg)$"
)
_SUBORDINATE = re.compile(
    r"\s*,\s*(?:(?:in|an|auf|mit|von|für|bei|aus|durch|zu|nach|unter|über|vor|gegen|wegen) )?"
    r"(?:der|die|das|den|dem|denen|deren|dessen|welche[rsmn]?|wo|wobei|womit|wodurch|nachdem|als|während|weil|da|obwohl|"
    r"bevor|um|ohne|sodass|damit|wenn|falls|bis|aber|doch|sondern|teilte|sagte|berichtete|erklärte|darunter|und)\b"
)
_OTHER_COMMA = re.compile(
    r",(?! (?:(?:in|an|auf|mit|von|für|bei|aus|durch|zu|nach|unter|über|vor|gegen) )?(?:der|die|das|den|dem|denen|deren|"
    r"dessen|welche[rsmn]?|wo|um|dass|ob|nachdem|als|weil|wenn|wie|während|obwohl) )"
)
"""What a comma may also stand for: a list, another main clause, an apposition."""
_BRACKETED = re.compile(r"\s*\([^()]*\)|\s*\[[^\[\]]*\]")


def clause(sentence: str, small: frozenset[str] = frozenset()) -> Clause | None:
    """Give the main clause of a declarative German sentence; None where the rules are not sure of it."""
    if (
        not FEWEST_WORDS <= len(sentence.split()) <= MOST_WORDS
        or not sentence.endswith(".")
        or w.UNCLEAN.search(sentence)
    ):
        return None
    tokens = list(_TOKEN.finditer(sentence))
    classes = "".join(_class(token.group(), i == 0, tokens, i) for i, token in enumerate(tokens))
    first = tokens[0].group()
    if classes[0] == "N" and first.lower() in small:
        letter = "a" if classes[1:2] in ("N", "a") and w.ADJECTIVE.fullmatch(first.lower()) else "T"
        classes = f"{letter}{classes[1:]}"
        sentence = f"{first.lower()}{sentence[len(first) :]}"
    if first in ("Nicht", "Sehr", "Wie", "Was", "Wer", "Wo", "Ob", "Wenn", "Dass", "Weil"):
        return None
    for pattern, subject_first in ((_FRONT_SUBJECT, True), (_FRONT_PHRASE, False)):
        match = pattern.match(classes)
        if match is None:
            continue
        if subject_first and first.lower() in w.NOT_NOMINATIVE | w.ONLY:
            return None
        verb = tokens[match.end() - 1]
        end = _clause_end(sentence, verb)
        found = Clause(sentence, verb.start(), verb.end(), end, subject_first)
        return found if len(found.rest.split()) >= 2 and not _OTHER_COMMA.search(found.rest) else None
    return None


def _clause_end(sentence: str, verb: re.Match[str]) -> int:
    """Give where the main clause ends: before a subordinate clause that follows it, else before the full stop."""
    whole = len(sentence.rstrip(". "))
    for comma in _SUBORDINATE.finditer(sentence, verb.end()):
        head = _BRACKETED.sub("", sentence[verb.end() : comma.start()])
        words = head.split()
        if len(words) < 2:
            continue
        bracket = verb.group() in w.AUXILIARIES
        if not bracket or (words[-1][0].islower() and _COMPLETE.search(words[-1])):
            tail = sentence[comma.end() : whole]
            if " zu " not in tail or comma.group().endswith(("um", "ohne")):
                whole = comma.start()
                break
    for joined in re.finditer(r" und (\w+) (\w+)", sentence[:whole]):
        if joined.start() > verb.end() and _is_verb(joined[1], joined[2]):
            words = sentence[verb.end() : joined.start()].split()
            if len(words) > 1 and (verb.group() not in w.AUXILIARIES or _COMPLETE.search(words[-1])):
                return joined.start()
    return whole


def _is_verb(word: str, following: str) -> bool:
    return word in w.FINITE or (
        bool(w.WEAK_PAST.fullmatch(word)) and word not in w.NOT_VERBS and not following[0].isupper()
    )


def _class(token: str, first: bool, tokens: list[re.Match[str]], i: int) -> str:
    """Give the class of a token as one letter: what the patterns of first phrases are written in."""
    low = token.lower()
    if token[0] in "(„":
        return "p" if token[0] == "(" else "N"
    if token[0].isdigit():
        return "#"
    for letter, words in w.CLASSES.items():
        if low in words and (first or token[0].islower()):
            return letter
    if token[0].isupper():
        return "N"
    if not token[0].isalpha():
        return "," if token == "," else "x"
    if low in w.FINITE:
        return "V"
    following = tokens[i + 1].group() if i + 1 < len(tokens) else ""
    if w.WEAK_PAST.fullmatch(low) and low not in w.NOT_VERBS:
        before = tokens[i - 1].group() if i else ""
        return "a" if before.lower() in w.DETERMINERS and following[:1].isupper() else "V"
    if w.WEAK_PRESENT.fullmatch(low) and low not in w.NOT_PRESENT:
        return "V"
    return "a" if w.ADJECTIVE.fullmatch(low) else "x"


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


# --- the phrase before the verb ---


def _front_questions(
    c: Clause, people: frozenset[str], common: frozenset[str], chance: random.Random
) -> Iterator[Made]:
    front = c.front
    if c.subject_first:
        number = _COUNTED.match(front)
        if number and not w.YEAR.fullmatch(number["number"]):
            noun = front[number.end("number") :].strip()
            many = _how_many(noun, False)
            yield Made(
                _ask(f"{many} {noun}", c.verb, c.rest, chance), number.start("number"), number.end("number"), "number"
            )
            return
        kind = w.person_or_thing(front, people)
        if kind is None:
            return
        verb, one = w.singular(c.verb)
        if not one or (verb != c.verb and re.search(r"\b[Ii]hr", c.rest)):
            return
        question_word = {"person": "Wer", "thing": "Was", "country": "Welches Land"}[kind]
        start, end = 0, len(_BRACKETED.sub("", front)) if front.endswith(")") else len(front)
        yield Made(_ask(question_word, verb, c.rest, chance), start, end, "thing" if kind == "thing" else "person")
        return
    for pattern, word, kind in w.TIMES:
        match = pattern.fullmatch(front)
        if match:
            yield Made(_ask(word, c.verb, c.rest, chance), match.start("answer"), match.end("answer"), kind)
            return
    match = w.place(front, common)
    if match and match.end() == len(front):
        yield Made(_ask("Wo", c.verb, c.rest, chance), match.start("answer"), match.end("answer"), "place")
        return
    match = w.REASON.fullmatch(front)
    if match:
        word = chance.choice(("Warum", "Weshalb", "Aus welchem Grund"))
        yield Made(_ask(word, c.verb, c.rest, chance), match.start("answer"), match.end("answer"), "reason")


# --- a phrase behind the verb, moved to the front ---


def _middle_questions(
    c: Clause, people: frozenset[str], common: frozenset[str], chance: random.Random
) -> Iterator[Made]:
    if c.subject_first and (w.POINTING.match(c.front) or w.PRONOUN.search(c.front)):
        return
    for word, kind, first, last, start, end in _phrases(c, people, common):
        rest = f"{c.text[c.verb_end : first].rstrip()} {c.text[last : c.end].lstrip()}"
        adverb = " " not in c.front and c.front[0].islower()
        moved = "" if adverb else c.front if c.subject_first or (kind != w.kind_of_front(c.front) and chance.random() < 0.6) else ""
        yield Made(_ask(word, c.verb, _behind(c, moved, rest), chance), start, end, kind)


def _phrases(
    c: Clause, people: frozenset[str], common: frozenset[str]
) -> Iterator[tuple[str, str, int, int, int, int]]:
    """Give question word, kind, place of the phrase and place of the answer in it, for what can be asked for."""
    text = c.text
    for pattern, word, kind in w.TIMES:
        for m in pattern.finditer(text, c.verb_end, c.end):
            bare = m["answer"] == m.group() and _in_phrase(text, m.start())
            if _plain_place(text, m.start()) and not bare and not _joined(text, m.start(), m.end()):
                yield word, kind, m.start(), m.end(), m.start("answer"), m.end("answer")
    m = w.place(text, common, c.verb_end, c.end)
    if m and _plain_place(text, m.start()) and not _joined(text, m.start(), m.end()):
        yield "Wo", "place", m.start(), m.end(), m.start("answer"), m.end("answer")
    for m in _COUNTED_INSIDE.finditer(text, c.verb_end, c.end):
        if w.YEAR.fullmatch(m["number"]) or m["noun"] in w.NOT_COUNTED:
            continue
        before = (m["prep"] or "").strip()
        if not _plain_place(text, m.start() + 1):
            continue
        if text[: m.start() + 1].split()[-1].lower().strip("(,") in w.DETERMINERS | w.NO_NUMBER_AFTER:
            continue
        many = _how_many(m["noun"], before in w.DATIVE)
        adjective = m["adj"] or ""
        asked = f"{before} {many.lower()}".strip() if before else many
        word = f"{asked} {adjective}{m['noun']}{m['of'] or ''}"
        yield word[:1].upper() + word[1:], "number", m.start(), m.end(), m.start("number"), m.end("number")
    for m in w.WITH_PERSON.finditer(text, c.verb_end, c.end):
        if w.person_or_thing(m["answer"], people) == "person" and (m["prep"] != "von" or "wurde" in c.verb):
            word = f"{m['prep']} {'wen' if m['prep'] in ('gegen', 'für') else 'wem'}"
            yield word[:1].upper() + word[1:], "person", m.start(), m.end(), m.start("answer"), m.end("answer")
    m = w.OBJECT.match(text, c.verb_end, c.end)
    if m and c.subject_first and c.verb in w.HAVE and m.end() == c.end:
        head = w.person_or_thing(m["answer"].replace("einen", "ein", 1), people)
        if head == "thing":
            yield "Was", "thing", m.start("answer"), m.end("answer"), m.start("answer"), m.end("answer")


def _plain_place(text: str, start: int) -> bool:
    """Tell whether a word begins here that stands in no brackets."""
    return text[start - 1] == " " and text.count("(", 0, start) == text.count(")", 0, start)


def _joined(text: str, start: int, end: int) -> bool:
    """Tell whether a phrase is one of several, or goes with the adverb before it: "erstmals seit"."""
    before = text[:start].split()[-1].lower().strip("(")
    return before in w.JOINING or bool(re.match(r"[ ,]*(?:und|oder|sowie|bis)\b", text[end:]))


def _in_phrase(text: str, place: int) -> bool:
    """Tell whether a bare year or the like belongs to the noun before it."""
    before = text[:place].split()[-1]
    return before[:1].isupper() or before.lower() in w.NO_NUMBER_AFTER


def _behind(c: Clause, moved: str, rest: str) -> str:
    """Give what stands behind the verb of the question: the phrase that stood before it, and the rest."""
    if not moved:
        return rest
    moved = _BRACKETED.sub("", moved)
    if moved.split()[0].lower() in w.SMALL_WORDS:
        moved = moved[:1].lower() + moved[1:]
    reflexive = re.match(r"\s*sich\b", rest)
    if reflexive:
        return f" sich {moved}{rest[reflexive.end() :]}"
    return f" {moved}{rest}" if rest.startswith((" ", ",")) else f" {moved} {rest}"


# --- what was said, yes and no, who is who ---


def _said(c: Clause) -> Iterator[Made]:
    m = re.match(r"(?P<rest>[^,]{0,60}), (?P<answer>dass .+)\.$", c.text[c.verb_end :])
    if m and c.verb in w.SAYING and c.subject_first and not w.PRONOUN.search(c.front):
        start = c.verb_end + m.start("answer")
        yield Made(_tidy(f"Was {c.verb}{_behind(c, c.front, m['rest'])}"), start, c.verb_end + m.end("answer"), "thing")


def _yes_no(c: Clause, chance: random.Random) -> Iterator[Made]:
    if c.verb in w.UNCERTAIN or w.PRONOUN.search(c.front) or w.UNDECIDED.search(c.text):
        return
    negated = re.findall(r"\b(?:nicht|kein\w*)\b", c.text)
    rest = c.rest
    if (
        len(negated) == 1
        and negated[0] == "nicht"
        and re.search(r"\bnicht(?! (?:nur|mehr|zuletzt|alle|ganz|einmal|mal))\b", rest)
    ):
        rest = re.sub(r"\s*\bnicht\b", "", rest, count=1)
    elif negated:
        return
    if c.subject_first:
        rest = _behind(c, c.front, rest)
    elif " " in c.front and chance.random() < 0.6:
        rest = _behind(c, c.front, rest)
    verb = c.verb[:1].upper() + c.verb[1:]
    kind = "no" if negated else "yes"
    yield Made(_tidy(f"{verb}{w.vary(rest, chance)}"), 0, len(c.text), kind)
    turned = w.OPPOSITE.sub(lambda m: w.OPPOSITES[m[0]], f"{c.verb}{rest}", count=1)
    if not negated and turned != f"{c.verb}{rest}":
        yield Made(_tidy(f"{turned[:1].upper()}{turned[1:]}"), 0, len(c.text), "no")


def _about_people(sentence: str) -> Iterator[Made]:
    for m in w.OFFICE.finditer(sentence):
        office = m["office"]
        article = m["article"].lower()
        word = "Wer ist " if article in ("der", "die") else ""
        if word and office.split()[0].endswith(w.ROLE_ENDINGS):
            yield Made(f"{word}{article} {office}?", m.start("answer"), m.end("answer"), "person")
    for m in w.PARTY.finditer(sentence):
        yield Made(f"Welcher Partei gehört {m['name']} an?", m.start("answer"), m.end("answer"), "thing")
    for m in w.AGE.finditer(sentence):
        yield Made(f"Wie alt ist {m['name']}?", m.start("answer"), m.end("answer"), "number")


# --- wording ---

_COUNTED = re.compile(rf"(?:(?:{w.ABOUT}) )?(?P<number>{w.NUMBER}) (?=(?:[a-zäöüß]+e[nr]? )?[A-ZÄÖÜ])", re.IGNORECASE)
_COUNTED_INSIDE = re.compile(
    rf" (?P<prep>(?:mit|um|nach|für|auf|bei|unter|gegen|über|in|vor|aus|durch) )?(?:(?:{w.ABOUT}) )?"
    rf"(?P<number>{w.NUMBER}) (?P<adj>[a-zäöüß]+e[nr]? )?(?P<noun>[A-ZÄÖÜ][\w-]+)(?P<of> (?:der|des) (?:[a-zäöüß]+en )?"
    rf"[A-ZÄÖÜ][\w-]+)?(?![\w-]|\. )"
)


def _how_many(noun: str, dative: bool) -> str:
    if noun.split()[0] in w.MUCH:
        return "Wie viel"
    return "Wie vielen" if dative else "Wie viele"


def _ask(word: str, verb: str, rest: str, chance: random.Random) -> str:
    return _tidy(f"{word} {w.CERTAIN.get(verb, verb)}{w.vary(rest, chance)}")


def _tidy(question: str) -> str:
    question = _BRACKETED.sub("", question)
    question = re.sub(r"\s+([,.])", r"\1", " ".join(question.split())).strip(" ,.;-–")
    return f"{question}?"


def _reads_well(made: Made) -> bool:
    """Tell whether a question stands by itself: no pronoun that points back, not too short, not too long."""
    count = len(made.question.split())
    if sum(len(word) > 4 for word in made.question.split()[2:]) < 2 and not made.question.startswith(
        ("Wie alt", "Wer ist")
    ):
        return False
    if not 3 <= count <= LONGEST_QUESTION or w.PRONOUN.search(made.question) or w.LEFTOVER.search(made.question):
        return False
    return made.question.count(",") < 3 and made.start < made.end
