"""Where a part of a sentence stands in its translation, by words that translate each other."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from index.terms import term, words
from training.german import Made
from training.lexicon import Lexicon
from training.trees import Tree

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


def word_links(pair: Pair, lexicon: Lexicon) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Give places of German and English words that translate each other, and no other word of the pair."""
    german, english = list(_TOKEN.finditer(pair.german)), list(_TOKEN.finditer(pair.english))
    stems = [_stem(token.group(), "de") for token in german]
    found: list[tuple[int, int]] = []
    for j, token in enumerate(english):
        word = re.sub(r"[’']s?$", "", token.group())
        if word.lower() in _IDLE:
            continue
        choices = {*lexicon.translations(word), *lexicon.translations(f"the {word}"), word, f"{word}s"}
        wanted = {_stem(choice, "de") for choice in choices if " " not in choice}
        hits = [i for i, stem in enumerate(stems) if stem in wanted]
        if not hits:
            tails = [stem for stem in wanted if len(stem) >= _SHORTEST_TAIL]
            hits = [i for i, stem in enumerate(stems) if any(stem.endswith(tail) for tail in tails)]
        if len(hits) == 1:
            found.append((hits[0], j))
    by_german = defaultdict(list)
    for i, j in found:
        by_german[i].append(j)
    return [(german[i].span(), english[js[0]].span()) for i, js in by_german.items() if len(js) == 1]


def _stem(word: str, language: str) -> str:
    folded = words(word)
    return term(folded[0], language) if folded else word


def projected(
    pair: Pair, made: Made, links: Sequence[tuple[tuple[int, int], tuple[int, int]]], language: str
) -> tuple[int, int] | None:
    """Give the answer in the other language: what its words translate to, if nothing else stands between."""
    source, target = (1, 0) if language == "en" else (0, 1)
    inside = [link for link in links if made.start <= link[source][0] and link[source][1] <= made.end]
    text = (pair.english if language == "en" else pair.german)[made.start : made.end]
    content = [
        token for token in _TOKEN.findall(text) if token.lower() not in _IDLE and (len(token) > 3 or token[0].isdigit())
    ]
    if not inside or len(inside) < 0.5 * len(content):
        return None
    head = _HEAD.match(text)
    if (
        made.kind in ("person", "thing")
        and head
        and not any(
            link[source][0] <= made.start + head.end() <= link[source][1] + 2
            or link[source][1] == made.start + head.end()
            for link in inside
        )
    ):
        return None
    start, end = min(link[target][0] for link in inside), max(link[target][1] for link in inside)
    crossing = [link for link in links if link not in inside and link[target][0] < end and link[target][1] > start]
    words_there = (pair.german if language == "en" else pair.english)[start:end].split()
    if crossing or len(words_there) > (2 if made.kind in ("person", "thing") else 1) * len(text.split()) + 2:
        return None
    tree = pair.german_tree if language == "en" else pair.english_tree
    if tree and made.kind in ("person", "thing"):
        outside = [link[target] for link in links if link not in inside]
        return _whole_phrase(tree, start, end, outside)
    return _with_article(pair.german if language == "en" else pair.english, start, end, made.kind, language == "en")


_HEAD = re.compile(
    r".*?[\w-](?=[’']s\b|,| (?:of|for|in|from|on|at|with|to|and|between|by|who|that|which|der|des|von|für|aus|im|"
    r"am|mit|und)\b|$)"
)
"""Up to the noun that a phrase is about."""
_ARTICLE = re.compile(r"\b(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Ee]in|[Ee]ine|[Tt]he|[Aa]n?) $")


def _with_article(text: str, start: int, end: int, kind: str, german: bool) -> tuple[int, int] | None:
    if german and kind in ("person", "thing") and not any(part[0].isupper() for part in text[start:end].split()):
        return None  # an adjective without its noun
    article = _ARTICLE.search(text, 0, start)
    return (article.start(), end) if article and kind in ("person", "thing") else (start, end)


def _whole_phrase(tree: Tree, start: int, end: int, outside: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """Give the smallest noun phrase around a part of a sentence that holds no word of the rest of the question."""
    best: tuple[int, int] | None = None
    for head in tree.words:
        if head.pos not in ("NOUN", "PROPN", "NUM", "ADJ", "PRON"):
            continue
        parts = [word for word in tree.subtree(head) if word.relation != "case" or word.head != head.number]
        while len(parts) > 1 and parts[0].pos == "PUNCT":
            parts.pop(0)
        span = (
            min(word.start for word in parts),
            max(word.end for word in parts if word.pos != "PUNCT" or word is head),
        )
        covers = span[0] <= start and end <= span[1] and span[1] - span[0] < 120
        if (
            covers
            and not any(a < span[1] and b > span[0] for a, b in outside)
            and (best is None or span[1] - span[0] < best[1] - best[0])
        ):
            best = span
    return best
