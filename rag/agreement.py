"""How far an answer's words are the right ones: F1 and exact match, as SQuAD and MLQA count them."""

import re
import unicodedata
from collections import Counter

_ARTICLES = {
    "de": re.compile(r"\b(ein|eine|einen|einem|eines|einer|der|die|das|den|dem|des)\b"),
    "en": re.compile(r"\b(a|an|the)\b"),
}


def normalised(text: str, language: str) -> list[str]:
    """Give the words that are compared: lower case, no punctuation, none of the language's articles.

    SQuAD's normalisation (Rajpurkar et al. 2016) with MLQA's German articles and Unicode punctuation (Lewis et al.
    2020).
    """
    bare = "".join(c for c in text.lower() if not unicodedata.category(c).startswith("P") and c not in "$+<=>^`|~")
    articles = _ARTICLES.get(language)
    return (articles.sub(" ", bare) if articles else bare).split()


def exact_match(found: str, right: str, language: str) -> bool:
    """Tell whether two answers have the same words in the same order."""
    return normalised(found, language) == normalised(right, language)


def f1(found: str, right: str, language: str) -> float:
    """Give the harmonic mean of the shares of either answer's words that the other has, 0 to 1."""
    one, other = normalised(found, language), normalised(right, language)
    if not one or not other:
        return float(one == other)
    shared = (Counter(one) & Counter(other)).total()
    return 2 * shared / (len(one) + len(other))
