"""English questions made from English sentences by rules: the verb before the subject, "did" where it needs one."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from training.german import Made
from training.german_words import first_names
from training.trees import Tree, Word


@dataclass(frozen=True, slots=True)
class Clause:
    """A main clause that begins with its subject; offsets into `text`."""

    text: str
    subject: tuple[int, int]
    verb: tuple[int, int]
    base: str
    """Infinitive of the finite verb; empty for one that can stand before its subject ("was", "has", "will")."""
    end: int
    thing: bool
    """Whether the subject is asked for with "what"."""
    name: bool
    """Whether the subject begins with a name and keeps its capital."""
    object: tuple[int, int] | None = None


LONGEST_QUESTION = 24
"""Words; people ask shorter ones."""
_AUXILIARIES = frozenset("is are was were has have had will would can could should may might must does did do".split())
_SMALL = frozenset("the a an his her its their this these those some many most several two three four five six seven eight "
                   "nine ten all both more one another each every no any our other".split())  # fmt: skip
_PRONOUN = re.compile(
    r"\b(?:he|she|it|they|him|them|we|us|I|you|me|my|our|your|this|these|those|here|there|his|her|their|its)\b",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"\b(?:he|she|it|they|him|them|we|us|I|you|me|my|our|your|this|these|those|here)\b", re.IGNORECASE
)
_UNCLEAN = re.compile(r"[\"“”«»„:;?!–—…\[\]/*]| - |\bI\b|\bwe\b|(?<!\w)'(?!s\b)|''")
_PEOPLE = (
    "man woman men women people president minister spokesman spokeswoman spokesperson officer officers police king queen "
    "government company court party doctor doctors scientist scientists researchers researcher student students player "
    "players team coach director author actor actress singer writer boy girl child children mother father son daughter "
    "wife husband brother sister chief leader leaders senator governor mayor judge lawyer manager members member residents "
    "workers officials official soldiers troops protesters supporters critics experts expert victims victim driver pilot "
    "teacher teachers farmers candidates candidate winner founder owner owners parents users voters fans artist artists "
    "engineer engineers emperor prince princess bishop pope general captain commander prosecutor authorities democrats "
    "republicans secretary analyst analysts investigators chairman chairwoman professor economist historian historians"
).split()
_DAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)"  # noqa: E501
_DATE = rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:, \d{{4}})?|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}(?: \d{{4}})?)"
_YEAR = r"(?:1[1-9]|20)\d\d"
_TIMES = tuple(
    (re.compile(rf" {pattern}(?![\w-])(?!,? (?:and|or) )"), word)
    for pattern, word in (
        (rf"on (?P<answer>{_DAY}(?:,? {_DATE})?(?: (?:morning|afternoon|evening|night))?|{_DATE})", "When"),
        (rf"in (?P<answer>(?:early |late )?{_MONTH}(?: {_YEAR})?|(?:early |late )?{_YEAR}|the (?:early |late )?\d{{4}}s)", "When"),
        (rf"(?P<answer>(?:last|next) (?:week|month|year|{_DAY}|{_MONTH})|{_DAY}(?: (?:morning|afternoon|evening|night))?)", "When"),
        (rf"since (?P<answer>{_YEAR}|{_MONTH}(?: {_YEAR})?|{_DATE})", "Since when"),
        (rf"until (?P<answer>{_YEAR}|{_MONTH}(?: {_YEAR})?|{_DATE})", "Until when"),
        (r"at (?P<answer>\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?))", "At what time"),
    )
)  # fmt: skip
_PLACE = re.compile(
    rf" (?:in|at) (?:the )?(?P<answer>(?!{_DAY}|{_MONTH})[A-Z][\w’'-]+(?:,? (?:of |and )?[A-Z][\w’'-]+){{0,3}})(?![\w-])(?! and)"
)
_NUMBER = r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?: (?:million|billion))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
_COUNTED = re.compile(
    rf" (?:(?:about|around|nearly|almost|over|at least|more than|some|up to|only|just) )?(?P<number>{_NUMBER}) "
    r"(?P<noun>(?:[a-z-]+ )??(?:people|men|women|children|percent|[a-z]{3,}s))(?![\w-])"
)
_MONEY = re.compile(
    r" (?:(?:about|around|nearly|over|more than|some|at least) )?(?P<answer>[$£€]\d[\d.,]*\d(?: ?(?:million|billion|bn|m|k))?)(?![\w-])"
)
_PREPOSITIONS = frozenset(
    "in on at of for with by to from about after before between the his her their its these those than per".split()
)


def tree_clause(tree: Tree) -> Clause | None:
    """Give the main clause of a parsed English sentence; None where it is not of the plain kind."""
    root = tree.root
    if (
        _UNCLEAN.search(tree.text)
        or not tree.text.endswith(".")
        or root.pos not in ("VERB", "NOUN", "ADJ", "PROPN", "NUM")
    ):
        return None
    children = tree.children(root)
    subjects = [word for word in children if word.relation.split(":")[0] == "nsubj"]
    helpers = [word for word in children if word.relation.split(":")[0] in ("aux", "cop")]
    verb = helpers[0] if helpers else root
    head = subjects[0] if subjects else root
    if head.pos == "PROPN" and not _is_person(tree, head) and not tree.text[: head.start].lower().endswith("the "):
        return None  # a name alone: whether of a person or a thing is not known
    if len(subjects) != 1 or subjects[0].pos == "PRON" or (verb is root and root.pos != "VERB"):
        return None
    span = tree.span(subjects[0])
    if span is None or not 0 <= verb.start - span[1] <= 1 or (helpers and verb.form not in _AUXILIARIES):
        return None
    if verb is root and "VerbForm=Fin" not in verb.features:
        return None
    end = len(tree.text) - 1
    for word in children:
        if word.start > root.start and word.relation.split(":")[0] in ("conj", "parataxis", "advcl", "punct", "cc"):
            end = min(end, (tree.span(word) or (word.start, 0))[0])
    found = next((tree.span(word) for word in children if word.relation == "obj" and word.start > root.start), None)
    start = min(word.start for word in tree.subtree(subjects[0]))
    first = next(word for word in tree.words if word.start == start)
    return Clause(
        tree.text, span, (verb.start, verb.end), "" if helpers else root.lemma, end, not _is_person(tree, subjects[0]),
        first.pos == "PROPN", found,
    )  # fmt: skip


def _is_person(tree: Tree, head: Word) -> bool:
    parts = tree.subtree(head)
    named = any(word.form in first_names() for word in parts if word.pos == "PROPN" and word.start >= head.start - 25)
    named = named or _two_names(parts, head)
    return head.lemma.lower() in _PEOPLE or head.form.lower() in _PEOPLE or (head.pos == "PROPN" and named)


def _two_names(parts: list[Word], head: Word) -> bool:
    """Tell whether a subject is two or three names and nothing else, as a person's are."""
    return 2 <= len(parts) <= 3 and all(word.pos == "PROPN" for word in parts) and any(
        word.relation.startswith("flat") and word.head == head.number for word in parts
    )


_REST = re.compile(
    r".+?(?=,(?! \d{4})| (?:but|while|although|because|after|before|when|as|if|despite) | and (?:was|were|has|had|is|are|will|said)\b|\.$)"
)
_LONGEST_SUBJECT = 9


def plain_clause(text: str, past: Mapping[str, str], names: frozenset[str]) -> Clause | None:
    """Give the main clause of a sentence without a parse.

    `past` gives past forms that stand as finite verbs their base, `names` are surnames of people.
    """
    if _UNCLEAN.search(text) or not text.endswith("."):
        return None
    places = list(re.finditer(r"[^\s,]+,?", text))
    at = next((i for i, m in enumerate(places) if m[0] in _AUXILIARIES or m[0] in past), 0)
    subject = [m[0] for m in places[:at]]
    if not 0 < at <= _LONGEST_SUBJECT or at + 2 > len(places) or any(word.endswith(",") for word in subject):
        return None
    verb, first = places[at], subject[0].lower()
    following = places[at + 1][0]
    named = any(word in first_names() or word in names for word in subject if word[0].isupper())
    head = _head(subject)
    person = named and first not in _SMALL or head.lower() in _PEOPLE
    if first in _NO_SUBJECT or _PRONOUN.fullmatch(first) or verb[0] in ("do", "does", "did") or not head.isalpha():
        return None
    if any(word in _LINKING or word.endswith("ing") or _PRONOUN.fullmatch(word) for word in subject[1:]):
        return None
    if first not in _SMALL and not person and not re.match(r"\d", first):
        return None
    if verb[0] in past and following in ("by", "of", "as", "in", "to", "at", "with") and verb[0] not in _NO_PARTICIPLES:
        return None
    rest = _REST.match(text, verb.end())
    if rest is None or len(rest[0].split()) < 2:
        return None
    base = "" if verb[0] in _AUXILIARIES else past[verb[0]]
    return Clause(text, (0, places[at - 1].end()), verb.span(), base, rest.end(), not person, first not in _SMALL)


def _head(subject: list[str]) -> str:
    """Give the noun a subject is about: the last word before its first preposition."""
    for i, word in enumerate(subject):
        if i and word in ("of", "for", "in", "from", "on", "at", "with", "to", "and", "between", "by"):
            return subject[i - 1]
    return subject[-1]


_LINKING = frozenset("who that which whose where when what if because but or as than then not to by".split())
_NO_PARTICIPLES = frozenset("went came became began took gave saw fell rose grew said spoke wrote broke got won fought stood ran".split())
IRREGULAR = {
    past: base
    for base, past in (
        pair.split(":")
        for pair in (
            "say:said tell:told win:won lose:lost take:took make:made give:gave go:went come:came become:became begin:began "
            "see:saw find:found lead:led leave:left meet:met pay:paid hold:held hit:hit put:put run:ran sell:sold send:sent "
            "set:set shoot:shot speak:spoke spend:spent stand:stood steal:stole strike:struck teach:taught think:thought "
            "throw:threw wear:wore write:wrote rise:rose ride:rode fall:fell feel:felt fight:fought fly:flew get:got "
            "grow:grew hear:heard keep:kept know:knew build:built bring:brought buy:bought break:broke catch:caught "
            "choose:chose cut:cut deal:dealt draw:drew drive:drove eat:ate forget:forgot sit:sat sing:sang show:showed"
        ).split()
    )
}  # fmt: skip


_NO_SUBJECT = frozenset(
    "there in on at for with by to from after before but and so if when while as since until during although though "
    "because according then now here what who how why where that also yet only just even not among despite yes no".split()
)


def english_questions(c: Clause) -> list[Made]:
    """Give the questions that the clause answers."""
    subject = _small(c)
    rest = c.text[c.verb[1] : c.end]
    verb = c.text[c.verb[0] : c.verb[1]]
    asked = [Made(_tidy(f"{'What' if c.thing else 'Who'} {verb}{rest}"), *c.subject, "thing" if c.thing else "person")]
    number = re.match(rf"(?P<number>{_NUMBER}) (?=[a-z])", c.text[c.subject[0] : c.subject[1]], re.IGNORECASE)
    if number:
        begin = c.subject[0]
        of_what = c.text[begin + number.end() : c.subject[1]]
        made = Made(_tidy(f"How many {of_what} {verb}{rest}"), begin, begin + number.end("number"), "number")
        asked = [made]
    if not _POINTING.search(subject):
        for word, first, last, start, end, kind in _phrases(c):
            left = f"{c.text[c.verb[1] : first]} {c.text[last : c.end]}"
            asked.append(Made(_tidy(f"{word} {_inverted(c, subject, left)}"), start, end, kind))
        whole = _inverted(c, subject, rest)
        if not re.search(r"\b(?:not|never|no|n't)\b", whole) and verb not in (
            "may",
            "might",
            "would",
            "could",
            "should",
        ):
            asked.append(Made(_tidy(whole[:1].upper() + whole[1:]), 0, len(c.text), "yes"))
        elif whole.count(" not ") == 1:
            without = whole.replace(" not ", " ")
            asked.append(Made(_tidy(without[:1].upper() + without[1:]), 0, len(c.text), "no"))
    return [made for made in asked if reads_well(made.question)]


def _phrases(c: Clause) -> Iterator[tuple[str, int, int, int, int, str]]:
    for pattern, word in _TIMES:
        for m in pattern.finditer(c.text, c.verb[1], c.end):
            if not (m[0].strip() == m["answer"] and c.text[: m.start()].split()[-1].lower() in _PREPOSITIONS):
                yield word, m.start(), m.end(), m.start("answer"), m.end("answer"), "time"
    m = _PLACE.search(c.text, c.verb[1], c.end)
    if m:
        yield "Where", m.start(), m.end(), m.start("answer"), m.end("answer"), "place"
    for m in _COUNTED.finditer(c.text, c.verb[1], c.end):
        if c.text[: m.start()].split()[-1].lower() not in _PREPOSITIONS:
            many = "What percentage" if m["noun"] == "percent" else f"How many {m['noun']}"
            yield many, m.start(), m.end(), m.start("number"), m.end("number"), "number"
    for m in _MONEY.finditer(c.text, c.verb[1], c.end):
        if c.text[: m.start()].split()[-1].lower() not in _PREPOSITIONS:
            yield "How much", m.start(), m.end(), m.start("answer"), m.end("answer"), "number"
    if (
        c.object
        and c.object[1] <= c.end
        and c.object[1] - c.object[0] < 80
        and not _PRONOUN.match(c.text[c.object[0] :])
    ):
        head = c.text[slice(*c.object)].split()[-1].lower()
        if head not in _PEOPLE and not any(word in first_names() for word in c.text[slice(*c.object)].split()):
            yield "What", *c.object, *c.object, "thing"


def _inverted(c: Clause, subject: str, rest: str) -> str:
    verb = c.text[c.verb[0] : c.verb[1]]
    if not c.base:
        return f"{verb} {subject}{rest}"
    if verb == c.base:
        return f"do {subject} {c.base}{rest}"
    present = verb == f"{c.base}s" or verb.endswith("es") and verb[:-2] == c.base or verb.endswith("ies")
    return f"{'does' if present else 'did'} {subject} {c.base}{rest}"


def _small(c: Clause) -> str:
    """Give the subject as it stands inside a sentence."""
    subject = c.text[slice(*c.subject)]
    return subject if c.name and subject.split()[0].lower() not in _SMALL else subject[:1].lower() + subject[1:]


def in_place(text: str, names: frozenset[str]) -> list[Made]:
    """Give questions with the question word where the answer stood: "The vote was held in which year?".

    `names` are surnames of people.
    """
    if _UNCLEAN.search(text) or not text.endswith(".") or not 6 <= len(text.split()) <= _LONGEST_IN_PLACE:
        return []
    asked = []

    def ask(first: int, last: int, what: str, answer: tuple[int, int], kind: str) -> None:
        asked.append(Made(_tidy(f"{text[:first]} {what} {text[last:]}"), *answer, kind))

    for pattern, _ in _TIMES[:2]:
        for m in pattern.finditer(text):
            ask(*m.span(), "in which year" if re.fullmatch(_YEAR, m["answer"]) else "when", m.span("answer"), "time")
    for m in _COUNTED.finditer(text):
        if text[: m.start()].split()[-1].lower() not in ("the", "his", "their", "than", "as", "last", "first"):
            ask(*m.span(), f"how many {m['noun']}", m.span("number"), "number")
    for m in _PLACE.finditer(text):
        ask(*m.span(), "where", m.span("answer"), "place")
    for m in re.finditer(r"(?<=[a-z] )(?:[A-Z][\w-]+ )?(?P<last>[A-Z][\w-]+)(?= [a-z]|[,.])(?!'s|’s)", text):
        if m["last"] in names or m[0].split()[0] in first_names():
            ask(*m.span(), "whom" if text[: m.start()].split()[-1] in _PREPOSITIONS else "who", m.span(), "person")
    for m in re.finditer(r"(?<=[a-z] )(?:the|a|an) (?:[a-z-]+ )?[a-z]{4,}(?= (?:in|on|at|for|with|by|to|from|after)\b|[,.])", text):
        if m[0].split()[-1] not in _PEOPLE:
            ask(*m.span(), "what", m.span(), "thing")
    return [made for made in asked if reads_well(made.question)]


_LONGEST_IN_PLACE = 24
"""Words."""


def _tidy(question: str) -> str:
    question = re.sub(r"^(?:But|And|Yet|So|However,|Meanwhile,|Also,|Still,) ", "", re.sub(r"\s*\([^()]*\)", "", question.strip()))
    question = re.sub(r"\s+([,.])", r"\1", " ".join(question.split())).strip(" ,.;-–")
    return f"{question[:1].upper()}{question[1:]}?"


def reads_well(question: str) -> bool:
    """Tell whether a question stands by itself: no pronoun that points back, neither fragment nor too long."""
    parts = question.rstrip("?").split()
    if not 4 <= len(parts) <= LONGEST_QUESTION or question.count(",") > 2:
        return False
    return (
        not _POINTING.search(question)
        and parts[-1] not in ("and", "the", "of", "a", "in", "that", "to", "as")
        and (sum(len(word) > 4 for word in parts[2:]) >= 2)
    )
