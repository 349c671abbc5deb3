"""Where a part of a sentence stands in its translation, by words that translate each other."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from index.terms import term, words
from training.lexicon import Lexicon
from training.made.german import Made
from training.made.trees import Tree

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:[’'][^\W\d_]+)?")
_SHORTEST_TAIL = 5
"""Letters of a word that may be the last part of a German compound."""
_IDLE = frozenset(
    "the a an of in on at to for and or by with from is are was were has had have it its his her that this as be "
    "been".split()
)


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence in both languages."""

    document: str
    german: str
    english: str
    german_tree: Tree | None = None
    english_tree: Tree | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """Where two words that translate each other stand in their sentences."""

    german: tuple[int, int]
    english: tuple[int, int]


def word_links(pair: Pair, lexicon: Lexicon) -> list[Link]:
    """Give the words of a pair of sentences that translate each other and no other word of it."""
    german, english = list(_TOKEN.finditer(pair.german)), list(_TOKEN.finditer(pair.english))
    stems = [_stem(token.group()) for token in german]
    by_german = defaultdict(list)
    for token in english:
        word = re.sub(r"[’']s?$", "", token.group())
        if word.lower() in _IDLE:
            continue
        choices = {*lexicon.translations(word), *lexicon.translations(f"the {word}"), word, f"{word}s"}
        wanted = {_stem(choice) for choice in choices if " " not in choice}
        hits = [i for i, stem in enumerate(stems) if stem in wanted]
        if not hits:
            tails = tuple(stem for stem in wanted if len(stem) >= _SHORTEST_TAIL)
            hits = [i for i, stem in enumerate(stems) if stem.endswith(tails)]
        if len(hits) == 1:
            by_german[hits[0]].append(token.span())
    return [Link(german[i].span(), spans[0]) for i, spans in by_german.items() if len(spans) == 1]


def _stem(word: str) -> str:
    folded = words(word)
    return term(folded[0], "de") if folded else word


def projected(pair: Pair, made: Made, links: Sequence[Link], language: str) -> tuple[int, int] | None:
    """Give where the answer of a question in the language stands in the other: what its words translate to.

    None where too little of it has a translation, or other words of the sentence stand between.
    """
    text, other, tree = (
        (pair.english, pair.german, pair.german_tree)
        if language == "en"
        else (pair.german, pair.english, pair.english_tree)
    )
    noun_phrase = made.kind in ("person", "thing")
    inside: list[tuple[int, int]] = []
    outside: list[tuple[int, int]] = []
    head = False
    noun = _HEAD.match(text[made.start : made.end])
    end_of_noun = made.start + noun.end() if noun else made.end
    for link in links:
        here, there = (link.english, link.german) if language == "en" else (link.german, link.english)
        (inside if made.start <= here[0] and here[1] <= made.end else outside).append(there)
        head = head or here[0] < end_of_noun <= here[1]
    answer = text[made.start : made.end]
    content = [
        word for word in _TOKEN.findall(answer) if word.lower() not in _IDLE and (len(word) > 3 or word.isdigit())
    ]
    if not inside or len(inside) < _TRANSLATED * len(content) or (noun_phrase and not head):
        return None
    start, end = min(first for first, _ in inside), max(last for _, last in inside)
    longest = (2 if noun_phrase else 1) * len(answer.split()) + 2
    if _meets(start, end, outside) or len(other[start:end].split()) > longest:
        return None
    if not noun_phrase:
        return None if other[start:end] in _BARE else (start, end)
    found = _whole_phrase(tree, start, end, outside) if tree else _with_article(other, start, end)
    named = found and (
        language == "de" or any(word[0].isupper() for word in other[slice(*found)].split()[-_LAST_WORDS:])
    )
    return found if named else None


_TRANSLATED = 0.5
"""Of the words of an answer, how many must have a counterpart."""
_LAST_WORDS = 8
"""Of a German noun phrase; the noun is among them: without one, only its adjective was found."""
_HEAD = re.compile(
    r".*?[\w-](?=[’']s\b|,| (?:of|for|in|from|on|at|with|to|and|between|by|who|that|which|der|des|von|für|aus|im|"
    r"am|mit|und)\b|$)"
)
"""Up to the noun that a phrase is about."""
_ARTICLE = re.compile(r"\b(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Ee]in|[Ee]ine|[Tt]he|[Aa]n?) $")
_BARE = frozenset("Jahr Jahres Monat Woche Jahrhundert year month week century".split())
"""What is left of a time when its number or "last" has no counterpart."""


def _meets(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(first < end and last > start for first, last in spans)


def _with_article(text: str, start: int, end: int) -> tuple[int, int]:
    article = _ARTICLE.search(text, 0, start)
    return (article.start() if article else start), end


def _whole_phrase(tree: Tree, start: int, end: int, outside: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """Give the smallest noun phrase around a part of a sentence that holds no word of the rest of the question."""
    found = []
    for head in (word for word in tree.words if word.pos in _NOUNS):
        parts = [word for word in tree.subtree(head) if word.relation != "case" or word.head != head.number]
        while len(parts) > 1 and parts[0].pos == "PUNCT":
            parts.pop(0)
        first = min(word.start for word in parts)
        last = max(word.end for word in parts if word.pos != "PUNCT" or word is head)
        covers = first <= start and end <= last and last - first <= _LONGEST
        if covers and not _meets(first, last, outside):
            found.append((first, last))
    return min(found, key=lambda span: span[1] - span[0], default=None)


_NOUNS = ("NOUN", "PROPN", "NUM", "ADJ", "PRON")
_LONGEST = 120
"""Characters of an answer."""
