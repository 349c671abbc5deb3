"""Yes/no questions with one sentence to be judged, as the reader meets them when it decides between yes and no.

Some were written for this by a language model, about invented news: questions/claims_training.jsonl has a text a line,
the span of one of its sentences, and questions that this sentence answers with yes or no or does not decide;
claims_hard.jsonl the judge learns from alone: what its sentence leaves open another of the text may decide;
claims_calibrating.jsonl fits the confidence.
"""

import json
import random
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from index.sentences import sentences
from rag.reader import judged_text
from training.examples import Example
from training.unanswered import Article, holds
from training.written import nearest

Part = Literal["training", "hard", "calibrating"]
ALONE = 0.25
"""How often the sentence stands alone; else what goes before it follows."""
ANOTHER = 0.5
"""How often another sentence of a passage that answers is read, too: it does not answer."""
UNDECIDED = 0.6
"""Share of the yes/no examples that nothing decides that are put to single sentences: they outnumber the others."""
OTHER_KINDS = 0.25
"""Share of the questions that are not yes/no questions put to single sentences."""


def claims(part: Part) -> list[Example]:
    """Give the questions of one file written for this, each with its whole text."""
    return [
        Example(each, row["text"], *row["sentence"], True, verdict, "claims")
        if verdict != "neither"
        else Example(each, row["text"], -1, -1, False, verdict, "claims")
        for row in _rows(part)
        for each, verdict in row["questions"]
    ]


def claimed(part: Part, chance: random.Random) -> Iterator[Example]:
    """Give the same, each with the sentence it was written about: those it leaves open are the hardest."""
    for row in _rows(part):
        start, end = row["sentence"]
        for question, verdict in row["questions"]:
            passage = _alone_or_not(row["text"], start, end, chance)
            decided = verdict != "neither"
            marked = (0, end - start) if decided else (-1, -1)
            yield Example(question, passage, *marked, decided, verdict, "claims")


def _rows(part: Part) -> list[dict[str, Any]]:
    lines = (Path(__file__).parent / f"questions/claims_{part}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


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
