"""Yes/no questions with one sentence to be judged, as the reader meets them when it decides between yes and no.

Some were written for this by a language model, about invented news: questions/claims_training.jsonl has a text a line,
the span of one of its sentences, and questions that this sentence answers with yes or no or does not decide;
claims_hard.jsonl the judge learns from alone: what its sentence leaves open another of the text may decide, and so in
claims_measuring.jsonl, which measures it; claims_calibrating.jsonl fits the confidence.
"""

import json
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from index.sentences import sentences
from rag.reader import judged_text
from training.examples import Example
from training.unanswered import Article, holds
from training.written import nearest

Part = Literal["training", "hard", "calibrating", "measuring"]
ALONE = 0.25
"""How often the sentence stands alone; else what goes before it follows."""
ANOTHER = 0.5
"""How often another sentence of a passage that answers is read, too: it does not answer."""
UNDECIDED = 0.6
"""Share of the yes/no examples that nothing decides that are put to single sentences: they outnumber the others."""
OTHER_KINDS = 0.25
"""Share of the questions that are not yes/no questions put to single sentences."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A yes/no question and what one sentence says to it."""

    question: str
    verdict: str
    text: str
    start: int
    """Of the sentence, in characters of the text."""
    end: int


def claims(part: Part) -> Iterator[Claim]:
    """Give the questions of one file written for this."""
    for line in (Path(__file__).parent / f"questions/claims_{part}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for question, verdict in row["questions"]:
            yield Claim(question, verdict, row["text"], *row["sentence"])


def of_whole_texts(part: Part) -> list[Example]:
    """Give the same, each asked of its whole text."""
    return [_example(claim, claim.text, claim.start) for claim in claims(part)]


def of_sentences(part: Part, chance: random.Random) -> list[Example]:
    """Give the same, each asked of the sentence it was written about: those it leaves open are the hardest."""
    return [_example(claim, _alone_or_not(claim.text, claim.start, claim.end, chance), 0) for claim in claims(part)]


def _example(claim: Claim, passage: str, start: int) -> Example:
    decided = claim.verdict != "neither"
    marked = (start, start + claim.end - claim.start) if decided else (-1, -1)
    return Example(claim.question, passage, *marked, decided, claim.verdict, "claims")


def judged(examples: Iterable[Example], chance: random.Random) -> Iterator[Example]:
    """Give examples with single sentences of their passages: the one that answers, the nearest, any.

    All that yes or no answers and a share of the others, but none whose answer is not marked.
    """
    for example in examples:
        if example.start < 0 and example.answerable is not False:
            continue
        share = {"neither": UNDECIDED, None: OTHER_KINDS}.get(example.verdict, 1.0)
        if chance.random() > share:
            continue
        text, spans = example.passage, sentences(example.passage)
        answering = [span for span in spans if example.start >= 0 and span[0] < example.end and example.start < span[1]]
        others = [span for span in spans if span not in answering and not _repeats(example, span)]
        if answering:
            yield _one(example, answering[0], chance)
        if others and (not answering or chance.random() < ANOTHER):
            # either the sentence most like the question or any
            place = nearest(example.question, Article(text, others)) if chance.random() < 0.7 else None
            other = chance.choice(others) if place is None else others[place]
            silent = replace(example, start=-1, end=-1, answerable=False, verdict=example.verdict and "neither")
            yield _one(silent, other, chance)


def _repeats(example: Example, span: tuple[int, int]) -> bool:
    return bool(example.answer) and example.verdict is None and holds(example.passage[slice(*span)], example.answer)


def _one(example: Example, span: tuple[int, int], chance: random.Random) -> Example:
    """Give an example with one sentence of its passage."""
    start, end = span
    passage = _alone_or_not(example.passage, start, end, chance)
    if example.start < 0:
        return replace(example, passage=passage)
    return replace(example, passage=passage, start=max(0, example.start - start), end=min(example.end, end) - start)


def _alone_or_not(text: str, start: int, end: int, chance: random.Random) -> str:
    return text[start:end] if chance.random() < ALONE else judged_text(text, start, end)
