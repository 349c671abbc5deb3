"""Questions across languages from the lexicon's own example sentences, which come with their translations."""

import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from index.terms import term
from training.examples import Example
from training.lexicon import Lexicon, sentence_pairs

FEWEST_WORDS = 5
PASSAGE_SENTENCES = (2, 3, 4, 5)
"""Unrelated sentences that a passage is made of: only what they mean tells which one is asked about."""
MOST_FROM_ONE = 2
"""Questions about one pair of sentences."""
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 4
_DETERMINERS = "the a an his her its their our my your this these"
_LEADING = re.compile(rf"\b(?:{'|'.join(_DETERMINERS.split())})\s+$", re.IGNORECASE)


def aligned_questions(file: Path, lexicon: Lexicon, chance: random.Random) -> list[Example]:
    """Give questions in the one language over passages in the other: a word of a sentence is asked for.

    "The committee was mandated to help what?" of a passage that says "Rumänien".
    """
    pairs = [
        (german, english)
        for german, english in sentence_pairs(file)
        if min(len(german.split()), len(english.split())) >= FEWEST_WORDS
    ]
    examples = []
    for number, (german, english) in enumerate(pairs):
        found = list(_alignments(german, english, lexicon))
        for (a, b), (c, d) in chance.sample(found, min(MOST_FROM_ONE, len(found))):
            if chance.random() < 0.75:
                question, sentence, start, end, side = _asked(english, c, d, "what"), german, a, b, 0
            else:
                question, sentence, start, end, side = _asked(german, a, b, "was"), english, c, d, 1
            beside = [pairs[i][side] for i in _others(number, len(pairs), chance)]
            if chance.random() < 0.15:
                examples.append(Example(question, " ".join(beside), -1, -1, False, None, "aligned"))
                continue
            at = chance.randint(0, len(beside))
            before = "".join(f"{other} " for other in beside[:at])
            passage = " ".join([before + sentence, *beside[at:]])
            examples.append(Example(question, passage, len(before) + start, len(before) + end, True, None, "aligned"))
    return examples


def _alignments(german: str, english: str, lexicon: Lexicon) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Give the places of a German and an English word that translate each other and nothing else in the pair."""
    places = [(match.start(), match.end()) for match in _WORD.finditer(german)]
    stems = [term(german[a:b].casefold(), "de") for a, b in places]
    for match in _WORD.finditer(english):
        word = match.group()
        if len(word) < _SHORTEST:
            continue
        wanted = {term(choice.casefold(), "de") for choice in lexicon.translations(word)} | {
            term(word.casefold(), "de")
        }
        hits = [i for i, stem in enumerate(stems) if stem in wanted and places[i][1] - places[i][0] >= _SHORTEST]
        if len(hits) == 1:
            yield places[hits[0]], match.span()


def _asked(sentence: str, start: int, end: int, what: str) -> str:
    """Give the sentence as a question for the word at `[start, end)`."""
    before = _LEADING.sub("", sentence[:start])
    question = f"{before}{what}{sentence[end:]}".strip().rstrip(".!? ")
    return f"{question[:1].upper()}{question[1:]}?"


def _others(number: int, count: int, chance: random.Random) -> Sequence[int]:
    wanted = chance.choice(PASSAGE_SENTENCES) - 1
    return [i for i in (chance.randrange(count) for _ in range(wanted + 1)) if i != number][: max(1, wanted)]
