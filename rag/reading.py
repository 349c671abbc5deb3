"""Measures reading alone: each question asked of its own paragraph, no search involved."""

import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from index.errors import UsageError
from rag.calibration import auroc
from rag.chatbot import Chatbot
from rag.evaluate import Progress, agreement, is_right, mean, over_paragraphs
from rag.nouns import Span
from rag.question import understand
from rag.question_file import Asked
from rag.retrieve import passages_of


@dataclass(frozen=True, slots=True)
class Reading:
    """How well answers are marked in the paragraph that holds them; shares from 0 to 1, None of nothing."""

    questions: int
    """Answerable ones; the others are not asked."""
    exact_match: float | None
    f1: float | None
    """Of the likeliest span and the marked answer, as SQuAD counts them."""
    sentence: float | None
    """The likeliest span stands in the right sentence."""
    compared: int
    """Questions whose title has further paragraphs."""
    auroc: float | None
    """Of those: how often the confidence in a question's own paragraph is above that in the best-retrieved other
    paragraph of the same title, over all pairs of questions."""
    milliseconds: float
    """Mean time to read a paragraph."""

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return asdict(self)


def read_alone(
    file: Path,
    *,
    articles: Path | None = None,
    reader: str | None = None,
    progress: Progress = lambda done, total: None,
) -> Reading:
    """Give how well the reader of this name reads the paragraphs of a SQuAD-like JSON; `articles` as `evaluate` does.

    Raises UsageError for a file that brings no paragraphs.
    """
    if file.suffix.lower() == ".jsonl":
        raise UsageError(f"{file} brings no paragraphs to read; measure it without --reading")
    with over_paragraphs(file, articles or file, reader) as (bot, asked):
        return measure_reading(bot, asked, progress)


def measure_reading(bot: Chatbot, asked: Sequence[Asked], progress: Progress = lambda done, total: None) -> Reading:
    """Give how well a chatbot's reader reads the paragraphs that answer these questions, each a record of its index."""
    answerable = [item for item in asked if item.golds]
    right: list[bool] = []
    agreements: list[tuple[float, float]] = []
    own: list[float] = []
    misled: list[float] = []
    seconds = 0.0
    with bot.store.snapshot() as snapshot:
        paragraphs = {article.path.rpartition("#")[2]: article for article in snapshot.articles()}
        titles: dict[str | None, list[str]] = {}
        for paragraph in paragraphs.values():
            titles.setdefault(paragraph.title, []).append(paragraph.id)
        for done, item in enumerate(answerable, start=1):
            question = understand(item.question)
            vector = bot.encoder.question(question.searched)
            paragraph = paragraphs[item.golds[0].article]
            passages = passages_of(snapshot, question, vector, [paragraph.id])
            began = time.perf_counter()
            first = next(iter(bot.reader.read(question, passages)), None)
            seconds += time.perf_counter() - began
            right.append(bool(first and is_right(first, item.golds)))
            agreements += [found] if (found := agreement(first, item.golds)) else []
            siblings = [other for other in titles[paragraph.title] if other != paragraph.id] if paragraph.title else []
            others = passages_of(snapshot, question, vector, siblings)
            if others:
                wrong = [passage for passage in others if passage.article.id == others[0].article.id]
                own.append(_confidence(first))
                misled.append(_confidence(next(iter(bot.reader.read(question, wrong)), None)))
            progress(done, len(answerable))
    return Reading(
        questions=len(answerable),
        exact_match=mean([exact for exact, _ in agreements]),
        f1=mean([overlapping for _, overlapping in agreements]),
        sentence=mean(right),
        compared=len(own),
        auroc=auroc([*own, *misled], [True] * len(own) + [False] * len(misled)),
        milliseconds=1000 * seconds / max(1, len(answerable)),
    )


def _confidence(first: Span | None) -> float:
    return first.score if first else 0.0
