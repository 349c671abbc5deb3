"""Text as search sees it: without invisible characters, and as stemmed terms.

Snowball stemming per language (Porter 2001); umlauts and ß are folded, so that "Müller", "Mueller" and "Muller" are one
term. No stop words: bm25 weighs them down, and "nicht" is a word a reader needs.
"""

import re
import unicodedata
from functools import lru_cache
from threading import local

import Stemmer

INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0e-\x1b\x7f]")
_GROUPING_SPACE = re.compile("(?<=[0-9])[\u00a0\u2009\u202f](?=[0-9]{3}(?![0-9]))")
_WORD = re.compile(r"\d+(?:[.,]\d+)+(?!\w)|[^\W_]+")
_UMLAUT_AS_TWO = re.compile(r"ae|oe|ue")
_MARKS = re.compile("[\u0300-\u036f]")
_STEMMERS = {"de": "german", "en": "english", "fr": "french", "es": "spanish", "it": "italian", "nl": "dutch"}
DEFAULT_LANGUAGE = "de"
"""Stemmed as German is what no language could be told of: most articles are."""
_thread = local()


def plain(text: str) -> str:
    """Give the text as a person reads it: invisible characters out, every run of white space one space."""
    return " ".join(INVISIBLE.sub("", text).split())


def words(text: str) -> list[str]:
    """Give the words of a text in lower case, compatibility forms and ß folded, umlauts kept.

    A number is one word without its separators: 10.000, 10,000 and 10 000 with a space that does not break are the
    same.
    """
    visible = _GROUPING_SPACE.sub("", INVISIBLE.sub("", text))
    found = _WORD.findall(unicodedata.normalize("NFKC", visible).casefold())
    return [word.replace(".", "").replace(",", "") for word in found]


def terms(text: str, language: str) -> list[str]:
    """Give the stemmed terms of a text, in order, for a language by its ISO 639-1 code."""
    return [term(word, language) for word in words(text)]


@lru_cache(maxsize=100_000)
def term(word: str, language: str) -> str:
    """Give the term of one word as `words` gives it."""
    stem = _stemmer(_STEMMERS.get(language, _STEMMERS[DEFAULT_LANGUAGE])).stemWord(word)
    folded = _MARKS.sub("", unicodedata.normalize("NFD", stem))
    return _UMLAUT_AS_TWO.sub(lambda pair: pair.group()[0], folded)


def _stemmer(name: str) -> Stemmer.Stemmer:
    """Give this thread's stemmer: one may not be shared between threads."""
    stemmers: dict[str, Stemmer.Stemmer] = _thread.__dict__.setdefault("stemmers", {})
    if name not in stemmers:
        stemmers[name] = Stemmer.Stemmer(name)
    return stemmers[name]
