"""A conversation as data: its questions with what came of each, and every passage that it offers to open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rag.nouns import Answer, Filter
from ui.sheet import Around, Place, spelled
from ui.words import Words

CLOSEST = 3
"""Passages shown at once where there is no answer; the others stand under "why not?"."""


@dataclass(frozen=True, slots=True)
class Looked:
    """A passage that was looked at and not quoted."""

    place: Place
    score: float
    """Confidence that it answers, 0 to 1."""
    reason: str


@dataclass(frozen=True, slots=True)
class Turn:
    """A question of the conversation and what came of it; neither answer nor error while it is being worked on."""

    question: str
    answer: Answer | None = None
    looked: tuple[Looked, ...] = ()
    """Best first; empty where the collection has changed since the answer."""
    error: str = ""
    reading: int = 0
    """Passages that are being read for it; 0 while they are searched for."""
    wanted: Filter = field(default_factory=Filter)
    votes: Mapping[str, bool] = field(default_factory=dict)
    """What the person who asked said: by passage whether it answers the question, and under `NONE` that none does."""

    @property
    def done(self) -> bool:
        """Whether nothing more comes of it."""
        return bool(self.answer or self.error)

    @property
    def narrowed(self) -> bool:
        """Whether only a part of the articles was asked."""
        return self.wanted != Filter()


NONE = "none"


def limits(wanted: Filter, words: Words) -> list[str]:
    """Give what a question was narrowed to, in words; nothing where all articles were asked."""
    days = ((words.since, wanted.since), (words.until, wanted.until))
    return [
        *(f"{name} {spelled(day, words)}" for name, day in days if day),
        *wanted.sources,
        *(words.languages.get(code, code) for code in wanted.languages),
    ]


def key(turn: int, *rest: int | str) -> str:
    """Give the name under which the page knows a passage of a turn."""
    return "-".join(map(str, (turn, *rest)))


def turn_of(name: str) -> int:
    """Give the number of the turn that a passage belongs to, -1 for what is no passage's name."""
    first = name.partition("-")[0]
    return int(first) if first.isascii() and first.isdecimal() else -1


def places(turns: Sequence[Turn]) -> dict[str, Place]:
    """Give every passage that a conversation offers to open, by its name."""
    found: dict[str, Place] = {}
    for number, turn in enumerate(turns):
        for rank, c in enumerate(turn.answer.citations if turn.answer else ()):
            found[key(number, rank)] = Place(c.article, c.start, c.end, c.answer_start, c.answer_end)
            for place, copy in enumerate(c.copies):
                found[key(number, rank, place)] = Place(copy.article, copy.start, copy.end, copy.start, copy.end)
        for rank, looked in enumerate(turn.looked):
            found[key(number, "near", rank)] = looked.place
    return found


def first_place(turns: Sequence[Turn]) -> str:
    """Give the name of the last answer's first citation, or "" where there is none."""
    turn = turns[-1] if turns else None
    return key(len(turns) - 1, 0) if turn and turn.answer and turn.answer.citations else ""


def around(turns: Sequence[Turn], name: str) -> Around | None:
    """Give where a quote stands among those of its answer; None for what is not quoted. A copy stands for its quote."""
    number, *rest = name.split("-")
    if not (number.isdecimal() and rest and rest[0].isdecimal() and int(number) < len(turns)):
        return None
    answer, rank = turns[int(number)].answer, int(rest[0])
    of = len(answer.citations) if answer else 0
    if rank >= of:
        return None
    return Around(
        rank + 1,
        of,
        key(int(number), rank - 1) if rank else "",
        key(int(number), rank + 1) if rank + 1 < of else "",
    )
