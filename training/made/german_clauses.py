"""German main clauses: what stands before the finite verb, the verb, what stands behind it."""

import re
from dataclasses import dataclass

from training.made.german_verbs import AUXILIARIES, FINITE, NOT_PRESENT, NOT_VERBS, WEAK_PAST, WEAK_PRESENT
from training.made.german_words import ADJECTIVE, CLASSES, DETERMINERS, NOT_NOMINATIVE, ONLY, UNCLEAN


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
        """Give what stands before the finite verb."""
        return self.text[: self.verb_start].strip()

    @property
    def verb(self) -> str:
        """Give the finite verb."""
        return self.text[self.verb_start : self.verb_end]

    @property
    def rest(self) -> str:
        """Give what stands behind the finite verb."""
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
_TOKEN = re.compile(
    r"\d{1,2}\.(?=\s+[A-ZÄÖÜ])|\d+(?:[.,:]\d+)*|„[^„“]{1,40}“|[^\W\d_][\w.’'/-]*[\w]|[^\W\d_]|\([^()]*\)|[^\s\w]"
)
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
    r"(?:der|die|das|den|dem|denen|deren|dessen|welche[rsmn]?|wo|wobei|womit|wodurch|nachdem|als|während|weil|da|"
    r"obwohl|"
    r"bevor|um|ohne|sodass|damit|wenn|falls|bis|aber|doch|sondern|teilte|sagte|berichtete|erklärte|darunter|und)\b"
)
_OTHER_COMMA = re.compile(
    r",(?! (?:(?:in|an|auf|mit|von|für|bei|aus|durch|zu|nach|unter|über|vor|gegen) )?(?:der|die|das|den|dem|denen|"
    r"deren|"
    r"dessen|welche[rsmn]?|wo|um|dass|ob|nachdem|als|weil|wenn|wie|während|obwohl) )"
)
"""What a comma may also stand for: a list, another main clause, an apposition."""
BRACKETED = re.compile(r"\s*\([^()]*\)|\s*\[[^\[\]]*\]")


def clause(sentence: str, small: frozenset[str] = frozenset()) -> Clause | None:
    """Give the main clause of a declarative German sentence; None where the rules are not sure of it."""
    if (
        not FEWEST_WORDS <= len(sentence.split()) <= MOST_WORDS
        or not sentence.endswith(".")
        or UNCLEAN.search(sentence)
    ):
        return None
    tokens = list(_TOKEN.finditer(sentence))
    classes = "".join(_class(token.group(), i == 0, tokens, i) for i, token in enumerate(tokens))
    first = tokens[0].group()
    if classes[0] == "N" and (first.lower() in small or re.search(r"(?:ische|liche)[nrs]?$", first)):
        letter = "a" if classes[1:2] in ("N", "a") and ADJECTIVE.fullmatch(first.lower()) else "T"
        classes = f"{letter}{classes[1:]}"
        sentence = f"{first.lower()}{sentence[len(first) :]}"
    if first in ("Nicht", "Sehr", "Wie", "Was", "Wer", "Wo", "Ob", "Wenn", "Dass", "Weil"):
        return None
    for pattern, subject_first in ((_FRONT_SUBJECT, True), (_FRONT_PHRASE, False)):
        match = pattern.match(classes)
        if match is None:
            continue
        if subject_first and first.lower() in NOT_NOMINATIVE | ONLY:
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
        head = BRACKETED.sub("", sentence[verb.end() : comma.start()])
        words = head.split()
        if len(words) < 2:
            continue
        bracket = verb.group() in AUXILIARIES
        if not bracket or (words[-1][0].islower() and _COMPLETE.search(words[-1])):
            tail = sentence[comma.end() : whole]
            if " zu " not in tail or comma.group().endswith(("um", "ohne")):
                whole = comma.start()
                break
    for joined in re.finditer(r" und (\w+) (\w+)", sentence[:whole]):
        if joined.start() > verb.end() and _is_verb(joined[1], joined[2]):
            words = sentence[verb.end() : joined.start()].split()
            if len(words) > 1 and (verb.group() not in AUXILIARIES or _COMPLETE.search(words[-1])):
                return joined.start()
    return whole


def _is_verb(word: str, following: str) -> bool:
    return word in FINITE or (bool(WEAK_PAST.fullmatch(word)) and word not in NOT_VERBS and not following[0].isupper())


def _class(token: str, first: bool, tokens: list[re.Match[str]], i: int) -> str:
    """Give the class of a token as one letter: what the patterns of first phrases are written in."""
    low = token.lower()
    if token[0] in "(„":
        return "p" if token[0] == "(" else "N"
    if token[0].isdigit():
        return "#"
    for letter, words in CLASSES.items():
        if low in words and (first or token[0].islower()):
            return letter
    if token[0].isupper():
        return "N"
    if not token[0].isalpha():
        return "," if token == "," else "x"
    if low in FINITE:
        return "V"
    following = tokens[i + 1].group() if i + 1 < len(tokens) else ""
    if WEAK_PAST.fullmatch(low) and low not in NOT_VERBS:
        before = tokens[i - 1].group() if i else ""
        return "a" if before.lower() in DETERMINERS and following[:1].isupper() else "V"
    if WEAK_PRESENT.fullmatch(low) and low not in NOT_PRESENT:
        return "V"
    return "a" if ADJECTIVE.fullmatch(low) else "x"
