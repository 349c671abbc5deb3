"""Examples as batches of windows of like length."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

import torch
from torch import Tensor

from rag.network import VERDICTS
from rag.windows import Windows
from training.examples import Example

Lengths = tuple[tuple[int, float], ...]
"""Tokens that a window may have, and how often."""
_POOL = 2_048
"""Examples that are sorted by length at once."""
_IGNORED = -100


@dataclass(frozen=True, slots=True)
class Batch:
    """B windows of T tokens, and what a reader should say of them."""

    tokens: Tensor
    padding: Tensor
    passage: Tensor
    start: Tensor
    """Token where the answer begins, 0 for none, -100 where it is not marked; shape (B,)."""
    end: Tensor
    answerable: Tensor
    """1, 0, or -1 where it is not known."""
    verdict: Tensor
    """Position in VERDICTS, -100 for none."""

    def to(self, device: torch.device) -> "Batch":
        """Give the batch on a device."""
        return Batch(*(getattr(self, field.name).to(device) for field in fields(self)))


@dataclass(frozen=True, slots=True)
class _Row:
    tokens: list[int]
    first: int
    start: int
    end: int
    answerable: int
    verdict: int


def batches(examples: Sequence[Example], windows: Windows, tokens: int, longest: Lengths, seed: int) -> Iterator[Batch]:
    """Give the examples once, shuffled, in batches of at most so many padded tokens; a seed gives the same always."""
    chance = random.Random(seed)
    order = list(examples)
    chance.shuffle(order)
    for first in range(0, len(order), _POOL):
        rows = [row for row in (_row(e, windows, longest, chance) for e in order[first : first + _POOL]) if row]
        rows.sort(key=lambda row: len(row.tokens))
        groups: list[list[_Row]] = []
        for row in rows:
            if not groups or (len(groups[-1]) + 1) * len(row.tokens) > tokens:
                groups.append([])
            groups[-1].append(row)
        chance.shuffle(groups)
        yield from map(_batch, groups)


def _row(example: Example, windows: Windows, lengths: Lengths, chance: random.Random) -> _Row | None:
    """Give the example as one window: of a long passage a random part that holds the answer."""
    longest = chance.choices(*zip(*lengths, strict=True))[0]
    head = windows.head(example.question)
    ((ids, places),) = windows.body([example.passage])
    room = longest - len(head) - 1
    start = end = 0
    if example.start >= 0:
        inside = [i for i, (a, b) in enumerate(places) if a < example.end and b > example.start]
        if not inside:
            return None
        start, end = inside[0], inside[-1]
        if end - start >= room:
            return None
        lowest, highest = max(0, end + 1 - room), min(start, max(0, len(ids) - room))
    else:
        lowest, highest = 0, max(0, len(ids) - room)
    cut = chance.randint(lowest, max(lowest, highest))
    if example.start < 0 and example.answerable:
        cut = 0  # where the answer is not marked it may stand anywhere, most often early
    tokens = [*head, *ids[cut : cut + room], 2]
    if example.start >= 0:
        start, end = start - cut + len(head), end - cut + len(head)
    elif example.answerable is not False:
        start = end = _IGNORED
    answerable = -1 if example.answerable is None else int(example.answerable)
    verdict = _IGNORED if example.verdict is None else VERDICTS.index(example.verdict)
    return _Row(tokens, len(head), start, end, answerable, verdict)


def _batch(rows: Sequence[_Row]) -> Batch:
    width = (max(len(row.tokens) for row in rows) + 7) // 8 * 8
    tokens = torch.ones(len(rows), width, dtype=torch.long)
    padding = torch.zeros(len(rows), width, dtype=torch.long)
    passage = torch.zeros(len(rows), width, dtype=torch.long)
    for i, row in enumerate(rows):
        tokens[i, : len(row.tokens)] = torch.tensor(row.tokens)
        padding[i, : len(row.tokens)] = 1
        passage[i, row.first : len(row.tokens) - 1] = 1
    columns = ([row.start, row.end, row.answerable, row.verdict] for row in rows)
    start, end, answerable, verdict = torch.tensor(list(columns)).unbind(1)
    return Batch(tokens, padding, passage, start, end, answerable, verdict)
