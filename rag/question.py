"""What a question asks for: its language, its kind, and whether it continues the one before."""

import re
import unicodedata
from collections.abc import Sequence

from index.language import ENGLISH_WORDS, GERMAN_WORDS, language_of
from index.terms import words
from rag.nouns import Question

MAX_CHARACTERS = 2_000
"""What is read of a question; the longest of 2,380 XQuAD questions has 205. More is cut, not refused."""

_QUESTION_WORDS = frozenset(
    "was wer wen wem wessen wo woher wohin wann warum weshalb wieso wozu wie wieviel wieviele welche welcher welches "
    "welchen welchem what who whom whose where when why how which many much".split()
)
_NUMBER = re.compile(
    r"\b(how (many|much|long|old|high|big|large|tall|far|fast|often|deep|wide|heavy)|percentage|number of|"
    r"wie ?(viele?n?|lange?|alt|hoch|groß|weit|schnell|oft|tief|breit|schwer|teuer|häufig)|anzahl|prozentsatz)\b"
)
_TIME = re.compile(
    r"\b(when|wann|(what|which|welche\w*|in welche\w*) "
    r"(year|jahr|jahre|day|tag|tages|date|datum|month|monat|century|jahrhundert|decade|jahrzehnt))\b"
)
_YES_NO = re.compile(
    r"^(did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|am|"
    r"hat|habt|haben|hatte|hatten|ist|sind|war|waren|wird|werden|wurde|wurden|will|wollen|wollte|kann|können|konnte|"
    r"soll|sollen|sollte|darf|dürfen|muss|müssen|gibt|gab|gilt|stimmt|kommt|kam|geht|ging|bleibt|blieb|"
    r"(?!was\b|wie\b|wer\b)\w+te|(?!was\b)\w+(?:ierte?|iert))\b"
)
_CONTINUES = re.compile(r"(why|warum|wann|when|wo|where|wer|who|weshalb|wieso|how so|since when|seit wann|bis wann)\b")

_POINTS_BACK = frozenset(
    "he him his she her hers they them their it its there then that er ihn ihm sein seine seinem seinen seiner sie ihr "
    "ihre ihrem ihren ihnen dort damals dabei dafür dagegen daran darauf darüber davon dazu dessen deren denen".split()
)
SHORT = 3
"""Words: a question this short that begins like a continuation ("Und wann?", "Why not?") asks about the one before."""


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
    return Question(text, searched, language, _kind(asked), tuple(dict.fromkeys(_content(searched))))


def continues(text: str) -> bool:
    """Tell whether a question leans on the one before: it is a fragment, or points back with a pronoun."""
    found = words(text)
    if not found:
        return False
    lowered = " ".join(found)
    if lowered.startswith(("und ", "and ", "aber ", "but ", "what about ", "how about ", "was ist mit ")):
        return True
    if len(found) <= SHORT and _CONTINUES.match(lowered):
        return True
    named = any(word[:1].isupper() for word in re.findall(r"\w+", text)[1:]) and "?" in text
    pointing = _POINTS_BACK.intersection(found)
    return bool(pointing) and not (named and pointing <= _AFTER_A_NAME)


_AFTER_A_NAME = frozenset(
    "his her hers their its sein seine seinem seinen seiner ihr ihre ihrem ihren then that".split()
)
"""Words that may point to a name in the same question: "Did Trump congratulate Putin on his birthday?"."""


def _kind(text: str) -> str:
    lowered = unicodedata.normalize("NFKC", text).casefold()
    if _NUMBER.search(lowered):
        return "number"
    if _TIME.search(lowered):
        return "time"
    return "yes_no" if _YES_NO.match(lowered) else "other"


def _content(text: str) -> list[str]:
    found = words(text)
    kept = [w for w in found if w not in GERMAN_WORDS and w not in ENGLISH_WORDS and w not in _QUESTION_WORDS]
    return kept or found
