"""English text glossed in German word by word, from a bilingual lexicon: code-switching (Qin et al. 2020, CoSDA-ML).

The lexicon is Debian's package trans-de-en (Frank Richter's Ding word list, GPL-2), whose inflected forms are aligned.
"""

import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

LEXICON = Path("/usr/share/trans/de-en")
LONGEST = 3
"""Words of an English phrase that is looked up as one."""
CHOICES = 3
"""Translations that a word is given by chance, weighted by how often German news use them."""

_NOTE = re.compile(r"\{[^}]*\}|\[[^\]]*\]|\([^)]*\)|/[^/]*/")
_SLOTS = re.compile(r"\b(jdn|jdm|jds|etw|sb|sth|sb's|sth's|jmd|jmds|usw|o's)\b\.?/?|…")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

_FUNCTION_WORDS = {
    "the": "der die das den dem des", "a": "ein eine einen einem einer", "an": "ein eine einen", "of": "von der des",
    "in": "in im", "to": "zu zum zur nach", "and": "und", "is": "ist", "are": "sind", "was": "war wurde",
    "were": "waren wurden", "be": "sein werden", "been": "worden gewesen", "has": "hat", "have": "haben",
    "had": "hatte hatten", "by": "von durch", "for": "für", "on": "auf am an", "at": "bei an am", "with": "mit",
    "from": "von aus", "that": "dass das", "which": "welche die", "who": "wer die der", "what": "was",
    "when": "wann wenn als", "where": "wo", "why": "warum", "how": "wie", "whom": "wen wem", "whose": "wessen deren",
    "this": "dies diese dieser", "these": "diese", "it": "es", "its": "sein seine ihre", "he": "er", "she": "sie",
    "his": "sein seine seinen", "her": "ihr ihre", "they": "sie", "their": "ihre ihren", "as": "als wie", "or": "oder",
    "not": "nicht", "no": "kein keine", "but": "aber", "also": "auch", "into": "in", "than": "als", "did": "",
    "does": "", "do": "", "will": "wird", "would": "würde", "can": "kann", "could": "konnte könnte", "may": "mag kann",
    "about": "über", "after": "nach nachdem", "before": "vor bevor", "many": "viele", "much": "viel", "one": "ein eine",
    "first": "erste ersten", "other": "andere anderen", "all": "alle", "some": "einige", "such": "solche",
    "i": "ich", "you": "du Sie", "we": "wir", "my": "mein meine", "me": "mich mir", "him": "ihn ihm",
    "them": "sie ihnen",
    "there": "dort da es", "if": "wenn ob", "so": "so", "because": "weil", "while": "während", "during": "während",
    "between": "zwischen", "more": "mehr", "most": "meisten", "only": "nur", "over": "über", "up": "auf", "out": "aus",
    "new": "neue neuen", "two": "zwei", "three": "drei", "four": "vier", "five": "fünf", "years": "Jahre Jahren",
    "year": "Jahr", "time": "Zeit", "people": "Menschen Leute", "government": "Regierung", "called": "genannt",
    "name": "Name", "type": "Art Typ", "kind": "Art", "until": "bis", "against": "gegen", "under": "unter",
    "through": "durch", "being": "", "any": "irgendein jede", "each": "jeder jede", "both": "beide", "then": "dann",
}  # fmt: skip
"""The commonest words, where the lexicon's entries are too many and too rare to choose from; "" drops the word."""
_ASKING = {"when": "wann", "who": "wer", "what": "was", "which": "welche", "whom": "wen"}
"""Words that have one translation where they open a question."""


@dataclass(frozen=True, slots=True)
class Gloss:
    """A text in German words, and where a marked part of the original came to stand."""

    text: str
    start: int
    end: int


class Lexicon:
    """English phrases with their German translations, each weighted by how often German texts use it."""

    def __init__(self, file: Path, german: Iterable[str]) -> None:
        """Read the lexicon; `german` are texts whose word counts choose among translations.

        Raises OSError when the file cannot be read (Debian: apt-get install trans-de-en).
        """
        counts = Counter(word for text in german for word in _WORD.findall(text))
        found: dict[str, dict[str, float]] = defaultdict(dict)
        self._names: set[str] = set()
        for english, word in _pairs(file):
            if english[:1].isupper() and word[:1].isupper() and " " not in english:
                self._names.add(english.lower())
            english = english.lower()
            words = word.split()
            weight = min(counts[part] for part in words) + 0.01 / len(words)
            found[english][word] = max(weight, found[english].get(word, 0.0))
        self._translations = {
            english: sorted(choices.items(), key=lambda choice: (-choice[1], choice[0]))[:CHOICES]
            for english, choices in found.items()
        }
        for english, words_in_german in _FUNCTION_WORDS.items():
            options = words_in_german.split() or [""]
            self._translations[english] = [(option, 1.0) for option in options]

    def __len__(self) -> int:
        return len(self._translations)

    def translations(self, english: str) -> list[str]:
        """Give the German translations of a word or phrase, the commonest first."""
        return [german for german, _ in self._translations.get(english.lower(), ())]

    def gloss(self, text: str, share: float, chance: random.Random, start: int = -1, end: int = -1) -> Gloss:
        """Give the text with about this share of its words in German, and the marked part `[start, end)` in it.

        A phrase that crosses a border of the marked part stays in English.
        """
        edits = []
        places = list(_WORD.finditer(text))
        i = 0
        while i < len(places):
            words, german = self._longest(text, places, i, start, end, chance)
            if words and chance.random() < share:
                first, last = places[i].start(), places[i + words - 1].end()
                if text[first].isupper() and _opens(text, first):
                    german = german[:1].upper() + german[1:]
                if not german and text[last : last + 1] == " " and last != end:
                    last += 1
                edits.append((first, last, german))
                i += words
            else:
                i += 1
        return Gloss(_edited(text, edits), _moved(start, edits), _moved(end, edits))

    def _longest(
        self, text: str, places: list[re.Match[str]], i: int, start: int, end: int, chance: random.Random
    ) -> tuple[int, str]:
        """Give how many words from the i-th on the longest known phrase has, and its translation; 0 for none."""
        for width in range(min(LONGEST, len(places) - i), 0, -1):
            first, last = places[i].start(), places[i + width - 1].end()
            if any(first < border < last for border in (start, end)):
                continue
            phrase = text[first:last]
            if width == 1 and phrase[0].isupper() and not _opens(text, first) and phrase.lower() not in self._names:
                continue
            if not i and text.endswith("?") and phrase.lower() in _ASKING:
                return width, _ASKING[phrase.lower()]
            choices = self._translations.get(phrase.lower())
            if choices:
                words, weights = zip(*choices, strict=True)
                return width, chance.choices(words, weights)[0]
        return 0, ""


def _opens(text: str, place: int) -> bool:
    """Tell whether a sentence begins at a place."""
    return place == 0 or text[place - 2 : place] == ". "


def _edited(text: str, edits: Sequence[tuple[int, int, str]]) -> str:
    out, read = [], 0
    for first, last, german in edits:
        out += [text[read:first], german]
        read = last
    return "".join([*out, text[read:]])


def _moved(place: int, edits: Sequence[tuple[int, int, str]]) -> int:
    """Give where a place came to stand; none of the edits crosses it."""
    return place + sum(len(german) - (last - first) for first, last, german in edits if last <= place)


def _pairs(file: Path) -> Iterable[tuple[str, str]]:
    """Give the English and German phrases of the lexicon that are aligned one to one."""
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#") or "::" not in line:
                continue
            german, _, english = line.partition("::")
            left, right = german.split("|"), english.split("|")
            if len(left) != len(right):
                continue
            for many_german, many_english in zip(left, right, strict=True):
                in_german = [word for word in map(_plain, many_german.split(";")) if word]
                for phrase in map(_plain, many_english.split(";")):
                    phrase = phrase.removeprefix("to ")
                    if phrase and len(phrase.split()) <= LONGEST and not re.search(r"[^\w' -]", phrase):
                        for word in in_german:
                            if len(word.split()) <= LONGEST and not re.search(r"[^\w -]", word):
                                yield phrase, word


def _plain(entry: str) -> str:
    return " ".join(_SLOTS.sub(" ", _NOTE.sub(" ", entry)).split())


def sentence_pairs(file: Path) -> list[tuple[str, str]]:
    """Give the lexicon's example sentences, German and English."""
    pairs = {}
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            german, _, english = line.partition("::")
            left, right = german.split("|"), english.split("|")
            if len(left) == len(right) and not line.startswith("#"):
                for one, other in zip(left, right, strict=True):
                    a, b = (" ".join(_NOTE.sub(" ", text.split(";")[0]).split()) for text in (one, other))
                    if a[-1:] in ".!?" and b[-1:] in ".!?" and a[:1].isupper() and " " in a and " " in b:
                        pairs[a] = b
    return list(pairs.items())
