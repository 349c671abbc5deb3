"""What a question asks for: its language, its kind, and whether it continues the one before."""

import re
import unicodedata
from collections.abc import Sequence

from index.language import ENGLISH_WORDS, GERMAN_WORDS, language_of
from index.terms import words
from rag.nouns import Question

MAX_CHARACTERS = 2_000
"""What is read of a question; the longest of 2,380 XQuAD questions has 197. More is cut, not refused."""

_ASKING = {
    "de": frozenset(
        "was wer wen wem wessen wo woher wohin wann warum weshalb weswegen wieso wozu wie wieviel wieviele welche "
        "welcher welches welchen welchem wofür wogegen womit wonach woran worauf woraus worin worüber wovon "
        "wovor".split()
    ),
    "en": frozenset("what who whom whose where when why how which many much".split()),
}
_QUESTION_WORDS = _ASKING["de"] | _ASKING["en"]
# of case-folded text, as all patterns below: "groß" is "gross" there
_NUMBER = re.compile(
    r"\b(how (many|much|long|old|high|big|large|tall|far|fast|often|deep|wide|heavy)|"
    r"wie ?(viele?n?|lange?|alt|hoch|gross|weit|schnell|oft|tief|breit|schwer|teuer|häufig))\b"
)
_COUNT = re.compile(r"\b(percentage|number of|anzahl|prozentsatz)\b")
_TIME = re.compile(
    r"\b(when|wann|(what|which|welche\w*|in welche\w*) "
    r"(year|jahr|jahre|day|tag|tages|date|datum|month|monat|century|jahrhundert|decade|jahrzehnt))\b"
)
_YES_NO = {
    "en": re.compile(
        r"(according to [^,]+, )?"
        r"(did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|shall|may|might|must|am)\b"
    ),
    "de": re.compile(
        r"(hat|habt|haben|hatten?|ist|sind|war|waren|wird|werden|wurden?|würden?|will|wollen|wollten?|kann|können|"
        r"konnten?|soll|sollen|sollten?|darf|dürfen|durften?|muss|müssen|mussten?|gibt|gab|gilt|stimmt|kommt|kam|geht|"
        r"ging|bleibt|blieb|rief|traf|sprach|nahm|liess|schrieb|gewann|verlor|starb|wären?|steht|stehen|liegt|"
        r"liegen|bleiben|herrscht|verliert|verlieren|\w{3,}te|\w{3,}iert)\b"
    ),
}
_STRONG_VERB = re.compile(
    r"\w*(kam|gab|fand|hielt|lud|wies|stritt|schien|schlug|trat|stand|lag|trug|zog|fiel|half|warf|brach|sprach|stieg|"
    r"griff|schied|schloss|bot|fuhr|flog|floh|gann|liess|las|ass|bat|band|trieb|schob|schwieg|wuchs|log|sang|schoss|sah|"
    r"tat|rief|hob|riss|litt|ritt|nahm|traf|lor|blieb|ging|lang|lief|fing|sprang|sank|trank|schrieb|starb|schnitt|rang|"
    r"zwang|drang|mied|lieh|verzieh|schwor|betrog|stiess|floss|wog|schah|pfahl)(en)?\b"
)
_WEAK_VERB = re.compile(r"\w+(t|te|ten|en) (?!(des|von|vom|für|auf|in|im|am|an|bei|beim|zum|zur|und|oder|nach|aus)\b)")
"""These two: the first word of a German question that has no question word is most likely its verb; one like "Kosten",
rather a noun before some words."""
_INDIRECT = re.compile(
    r"\b(know|known|tell|say|clear|explain|bekannt|klar|weiss|weisst|wissen|sagen|sag|verraten)( \w+)?,? "
    r"(when|what|who|whom|where|why|how|which|wann|was|wer|wen|wem|wo|warum|wie|welche\w*|"
    r"the number|the percentage|die anzahl|den prozentsatz)\b"
)
"""In words that could be answered with yes: "Can you tell me when ...?"."""
_CONTINUING = ("und ", "and ", "aber ", "but ", "what about ", "how about ", "was ist mit ")
_PERSONAL = frozenset(
    "he him his she her hers they them their er ihn ihm sein seine seinem seinen seiner sie ihr ihre ihrem ihren "
    "ihrer ihnen dessen deren".split()
)
_DEMONSTRATIVE = frozenset(
    "it that there then so das dies dort da damals dabei dafür dagegen daran darauf darüber davon dazu danach es "
    "warum weshalb why".split()
)
SHORT = 3
"""Words: so short a question without a name ("Und wann?", "Why not?") asks about the one before."""
POINTING = 6
"""Words: in so short a question "dazu" and "then" point back; in a longer one mostly to its own clause.

With these rules 14 of the 1,190 English and 4 of the German XQuAD questions, which all stand alone, would be taken for
a follow-up.
"""


def understand(text: str, before: Sequence[str] = ()) -> Question:
    """Give the question, together with the one it follows when it cannot be understood alone.

    `before` are the questions asked earlier in the conversation, oldest first.
    """
    asked = " ".join(text.split())[:MAX_CHARACTERS]
    language = language_of(asked, short=True)
    searched = asked
    if continues(asked):
        standing = next((earlier for earlier in reversed(before) if not continues(earlier)), None)
        if standing:
            searched = f"{' '.join(standing.split())} {asked}"[:MAX_CHARACTERS]
            if len(words(asked)) <= SHORT:
                language = language_of(searched, short=True)
    return Question(text, searched, language, _kind(asked, language), tuple(dict.fromkeys(_content(searched))))


def continues(text: str) -> bool:
    """Tell whether a question leans on the one before: a fragment, or a pronoun with no name before it."""
    asked = re.findall(r"\w+", text)
    if not asked:
        return False
    lowered = [word.casefold() for word in asked]
    if " ".join((*lowered, "")).startswith(_CONTINUING):
        return True
    first_name = next((i for i, word in enumerate(asked) if i and word[0].isupper()), len(asked))
    if len(asked) <= SHORT and first_name == len(asked) and (len(asked) < SHORT or not _telling(lowered)):
        return True
    if _PERSONAL.intersection(lowered[:first_name]):
        return True
    return len(asked) <= POINTING and first_name == len(asked) and bool(_DEMONSTRATIVE.intersection(lowered[1:]))


def _kind(text: str, language: str) -> str:
    lowered = unicodedata.normalize("NFKC", text).casefold()
    if _NUMBER.search(lowered):
        return "number"
    if _is_yes_no(lowered, language):
        return "yes_no"
    if _COUNT.search(lowered):
        return "number"
    return "time" if _TIME.search(lowered) else "other"


def _is_yes_no(lowered: str, language: str) -> bool:
    opening = _YES_NO.get(language)
    found = lowered.split()
    if not found or opening is None or _INDIRECT.search(lowered) or found[0] in _ASKING[language]:
        return False
    if opening.match(lowered):
        return True
    if language != "de" or len(found) <= SHORT or not lowered.endswith("?"):
        return False
    main = set(words(lowered.split(",")[0]))
    if found[0] in GERMAN_WORDS or main & _ASKING["de"]:
        return False
    return bool(_STRONG_VERB.match(lowered) or _WEAK_VERB.match(lowered))


def _content(text: str) -> list[str]:
    found = words(text)
    return _telling(found) or found


def _telling(found: Sequence[str]) -> list[str]:
    """Give the words that say what a question is about."""
    return [word for word in found if word not in GERMAN_WORDS | ENGLISH_WORDS | _QUESTION_WORDS]
