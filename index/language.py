"""Which language a text is in, by a library; for a line of it, by its small words first."""

import re
from functools import cache
from typing import Any

from index.terms import words

GERMAN_WORDS = frozenset(
    "aber alle als also am an auch auf aus bei beim bis bin bist da damit dann das dass dem den denn der des die dies "
    "diese dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas für gab gegen gibt hat hatte "
    "hatten habe haben her ich ihm ihn ihr ihre im in ist ja kann kein keine können mehr mit muss nach nicht noch nur "
    "ob oder schon sehr sein seine sich sie sind so soll über um und uns unter vom von vor war waren warum was wegen "
    "weil welche welchem welchen welcher welches wem wen wenn wer werden wessen wie wieso wieviel wird wo wurde "
    "wurden wann während zu zum zur zwischen".split()
)
ENGLISH_WORDS = frozenset(
    "a about after all also an and any are as at be because been before being between but by can could did do does "
    "during for from get got had has have he her him his how i if in into is it its just many may more most much must "
    "no not of on or other our out over she should since so some such than that the their them then there these they "
    "this those through to under until up was we were what when where which while who whom whose why will with would "
    "you your".split()
)
_ENGLISH_OPENING = re.compile(r"\s*(Did|Does|Do|Has|Have|Had|Is|Are|Were|Was(?= [A-ZÄÖÜ]))\b")
"""Of a question whose small words leave it open. German "was" is followed by a verb, English "was" by a name, too."""
LANGUAGES = ("de", "en", "fr", "es", "it", "nl", "pl", "pt", "da", "sv", "tr", "ru", "uk")
"""The languages told apart: among all that the library knows it guesses short lines wrong more often.
Measured: restricted to these, 98.98 % of German headlines are told right instead of 97.05 %, of questions 100 %
instead of 99.58 %."""
UNDETERMINED = "und"
MIN_LETTERS = 20
"""Below this a library's word on an article's language is a guess."""
SAMPLE_CHARACTERS = 4_000
"""From the middle of a text, where pasted pages hold the article and not the page around it."""


def language_of(text: str, *, short: bool = False) -> str:
    """Give the ISO 639-1 code of the language, or "und" where there is too little text to tell.

    `short` is for a line such as a question: words that only German or only English has decide where they can, and
    what stays open is taken for German.
    """
    if short:
        found = set(words(text))
        german, english = len(found & (GERMAN_WORDS - ENGLISH_WORDS)), len(found & (ENGLISH_WORDS - GERMAN_WORDS))
        if german != english:
            return "de" if german > english else "en"
        if _ENGLISH_OPENING.match(text):
            return "en"
        if any("a" <= character <= "z" for character in text.casefold()):
            return "de"
    elif sum(character.isalpha() for character in text[:SAMPLE_CHARACTERS]) < MIN_LETTERS:
        return UNDETERMINED
    middle = max(0, (len(text) - SAMPLE_CHARACTERS) // 2)
    code: str = _identifier().classify(text[middle : middle + SAMPLE_CHARACTERS])[0]
    return code


@cache
def _identifier() -> Any:  # noqa: ANN401
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # its model takes a moment to load

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(LANGUAGES)
    return identifier
