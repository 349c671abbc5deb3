"""English main clauses: subject, finite verb, the rest; from a tree where there is one, else by rules."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from training.made.german_people import FIRST_NAMES
from training.made.trees import Tree, Word


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


AUXILIARIES = frozenset("is are was were has have had will would can could should may might must does did do".split())
SMALL = frozenset("the a an his her its their this these those some many most several two three four five six "
    "seven eight "
                   "nine ten all both more one another each every no any our other".split())  # fmt: skip
PRONOUN = re.compile(
    r"\b(?:he|she|it|they|him|them|we|us|I|you|me|my|our|your|this|these|those|here|there|his|her|their|its)\b",
    re.IGNORECASE,
)
UNCLEAN = re.compile(r"[\"“”«»„:;?!–—…\[\]/*]| - |\bI\b|\bwe\b|(?<!\w)'(?!s\b)|''")
PEOPLE = (
    "man woman men women people president minister spokesman spokeswoman spokesperson officer officers police "
    "king queen "
    "government company court party doctor doctors scientist scientists researchers researcher student students player "
    "players team coach director author actor actress singer writer boy girl child children mother father son daughter "
    "wife husband brother sister chief leader leaders senator governor mayor judge lawyer manager members member "
    "residents "
    "workers officials official soldiers troops protesters supporters critics experts expert victims victim "
    "driver pilot "
    "teacher teachers farmers candidates candidate winner founder owner owners parents users voters fans artist "
    "artists "
    "engineer engineers emperor prince princess bishop pope general captain commander prosecutor authorities democrats "
    "republicans secretary analyst analysts investigators chairman chairwoman professor economist historian historians"
).split()
DAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|"
    r"Sept\.|Oct\.|Nov\.|Dec\.)"
)
PREPOSITIONS = frozenset(
    "in on at of for with by to from about after before between the his her their its these those than per".split()
)


def tree_clause(tree: Tree) -> Clause | None:
    """Give the main clause of a parsed English sentence; None where it is not of the plain kind."""
    root = tree.root
    if not tree.text.endswith(".") or root.pos not in ("VERB", "NOUN", "ADJ", "PROPN", "NUM"):
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
    if span is None or not 0 <= verb.start - span[1] <= 1 or (helpers and verb.form not in AUXILIARIES):
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
    cut = _CUT.search(tree.text, verb.end, end)
    end = cut.start() if cut else end
    if UNCLEAN.search(tree.text, span[0], end):
        return None
    return Clause(
        tree.text, span, (verb.start, verb.end), "" if helpers else root.lemma, end, not _is_person(tree, subjects[0]),
        first.pos == "PROPN", found,
    )  # fmt: skip


def _is_person(tree: Tree, head: Word) -> bool:
    parts = tree.subtree(head)
    named = any(word.form in FIRST_NAMES for word in parts if word.pos == "PROPN" and word.start >= head.start - 25)
    named = named or _two_names(parts, head)
    return head.lemma.lower() in PEOPLE or head.form.lower() in PEOPLE or (head.pos == "PROPN" and named)


def _two_names(parts: list[Word], head: Word) -> bool:
    """Tell whether a subject is two or three names and nothing else, as a person's are."""
    return (
        2 <= len(parts) <= 3
        and all(word.pos == "PROPN" for word in parts)
        and any(word.relation.startswith("flat") and word.head == head.number for word in parts)
    )


_CUT = re.compile(r"\s*(?:[;:–—]| - | -- )")
_REST = re.compile(
    r".+?(?=,(?! \d{4})|[;:–—]| - | -- | (?:but|while|although|because|after|before|when|as|if|despite) | and "
    r"(?:was|were|has|had|is|are|will|said)\b|\.$)"
)
_LONGEST_SUBJECT = 9
_LEAD = re.compile(
    r"(?:(?:In|On|At|After|Before|During|Since|By|For|With|From|Under|Despite|According to|Following) "
    r"[^,]{2,60}(?:, \d{4})?|"
    r"Meanwhile|However|Earlier|Still|Also|Later|Last (?:week|month|year)|Yesterday|Instead|Then|Now|Today), "
    r"(?!\d|and |which |who )"
    r"|(?:But|And|Yet|So) "
)
_MAYBE_PEOPLE = ("er", "or", "ist", "ian", "ee", "ers", "ors", "ists", "ians", "ees", "man", "men", "ant", "ants")
_DATES = frozenset(f"{DAY[3:-1]}|{MONTH[3:-1]}".split("|"))


def plain_clause(text: str, past: Mapping[str, str], names: frozenset[str]) -> Clause | None:
    """Give the main clause of a sentence without a parse.

    `past` gives past forms that stand as finite verbs their base, `names` are surnames of people.
    """
    lead = _LEAD.match(text)
    begin = lead.end() if lead else 0
    places = list(re.compile(r"[^\s,]+,?").finditer(text, begin))
    at = next((i for i, m in enumerate(places) if m[0] in AUXILIARIES or m[0] in past), 0)
    subject = [m[0] for m in places[:at]]
    if not 0 < at <= _LONGEST_SUBJECT or at + 2 > len(places) or any(word.endswith(",") for word in subject):
        return None
    verb, first = places[at], subject[0].lower()
    following = places[at + 1][0]
    named = any(word in FIRST_NAMES or word in names for word in subject if word[0].isupper())
    head = _head(subject)
    acting = verb[0] in past and all(word[0].isupper() and word not in _DATES for word in subject)
    person = ((named or acting) and first not in SMALL) or head.lower() in PEOPLE
    if (
        subject[-1].lower() in SMALL | _BETWEEN
        or first in _NO_SUBJECT
        or PRONOUN.fullmatch(first)
        or verb[0] in ("do", "does", "did")
        or not head.isalpha()
    ):
        return None
    if any(word in _LINKING or word.endswith("ing") or PRONOUN.fullmatch(word) for word in subject[1:]):
        return None
    if first not in SMALL and not person and not re.match(r"\d", first):
        return None
    if verb[0] in past and following in ("by", "of", "as", "in", "to", "at", "with") and verb[0] not in _NO_PARTICIPLES:
        return None
    rest = _REST.match(text, verb.end())
    if rest is None or len(rest[0].split()) < 2 or not text.endswith("."):
        return None
    if UNCLEAN.search(text, begin, rest.end()) or (not person and head.lower().endswith(_MAYBE_PEOPLE)):
        return None
    base = "" if verb[0] in AUXILIARIES else past[verb[0]]
    return Clause(text, (begin, places[at - 1].end()), verb.span(), base, rest.end(), not person, first not in SMALL)


def _head(subject: list[str]) -> str:
    """Give the noun a subject is about: the last word before its first preposition."""
    for i, word in enumerate(subject):
        if i and word in ("of", "for", "in", "from", "on", "at", "with", "to", "and", "between", "by"):
            return subject[i - 1]
    return subject[-1]


_BETWEEN = frozenset("also often only still just now never always currently recently later already reportedly".split())
_LINKING = frozenset("who that which whose where when what if because but or as than then not to by".split())
_NO_PARTICIPLES = frozenset(
    "went came became began took gave saw fell rose grew said spoke wrote broke got won fought stood ran".split()
)
IRREGULAR = {
    past: base
    for base, past in (
        pair.split(":")
        for pair in (
            "say:said tell:told win:won lose:lost take:took make:made give:gave go:went come:came become:became "
            "begin:began "
            "see:saw find:found lead:led leave:left meet:met pay:paid hold:held hit:hit put:put run:ran "
            "sell:sold send:sent "
            "set:set shoot:shot speak:spoke spend:spent stand:stood steal:stole strike:struck teach:taught "
            "think:thought "
            "throw:threw wear:wore write:wrote rise:rose ride:rode fall:fell feel:felt fight:fought fly:flew get:got "
            "grow:grew hear:heard keep:kept know:knew build:built bring:brought buy:bought break:broke catch:caught "
            "choose:chose cut:cut deal:dealt draw:drew drive:drove eat:ate forget:forgot sit:sat sing:sang show:showed"
        ).split()
    )
}  # fmt: skip
_NO_SUBJECT = frozenset(
    "there in on at for with by to from after before but and so if when while as since until during although though "
    "because according then now here what who how why where that also yet only just even not among despite".split()
)
