"""Measures answers on a file of questions: the passage, the sentence, the span, the verdict, the courage to refuse."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from index.sync import sync
from rag.agreement import exact_match, f1
from rag.calibration import auroc, calibration_error, risk_coverage_area
from rag.chatbot import Chatbot
from rag.nouns import Citation, Passage, Span
from rag.question_file import Asked, Gold, own, squad

RANKS = (1, 5, 10)

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Ranking:
    """How high the right one stands: shares of questions with it among the first n, and the mean reciprocal rank.

    What was not read counts as not found.
    """

    recall: dict[int, float]
    mrr: float


@dataclass(frozen=True, slots=True)
class Measured:
    """What a question file measured; shares from 0 to 1, None where there was nothing to divide by."""

    questions: int
    answerable: int
    passage: Ranking | None
    sentence: Ranking | None
    quote_accuracy: float | None
    """Of the answerable: the first sentence, threshold aside, is a right one."""
    exact_match: float | None
    """Of the answerable whose answer the file marks: the first span, threshold aside, has exactly its words."""
    f1: float | None
    """Of the same: mean overlap of the words."""
    answered_precision: float | None
    """Of the questions answered: the first citation is right."""
    answered_recall: float | None
    """Of the answerable: answered with a right first citation."""
    refused_precision: float | None
    """Of the questions refused: not answerable."""
    refused_recall: float | None
    """Of the not answerable: refused."""
    verdict_precision: float | None
    """Of the verdicts given, in a file that states any: right."""
    verdict_share: float | None
    """Of the questions whose verdict the file states: given one."""
    calibration_error: float | None
    """Mean distance of the first span's confidence from the share that is right, over ten bins."""
    auroc: float | None
    """How often the first span's confidence is higher for an answerable question than for one that is not."""
    risk_coverage_area: float | None
    """Share of wrong first spans among the n surest questions, averaged over n."""
    milliseconds: float
    """Mean time from question to proven citations."""

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return asdict(self)


def evaluate(
    file: Path,
    index: Path,
    *,
    articles: Path | None = None,
    reader: str | None = None,
    progress: Progress = lambda done, total: None,
) -> Measured:
    """Give what a question file measures with the reader of this name.

    A .jsonl in Beleg's own format is asked of the index. A SQuAD-like JSON (SQuAD, XQuAD, XQuAD-R, MLQA) brings its
    paragraphs: they are indexed in a folder of their own, each as an article; `articles` names another such file whose
    paragraphs are asked instead, its questions and answers joined by id: English questions over German paragraphs.

    Raises UsageError for a file in neither format.
    """
    if file.suffix.lower() == ".jsonl":
        return measure(Chatbot.open(index, reader=reader), own(file), progress)
    with over_paragraphs(file, articles or file, reader) as (bot, asked):
        return measure(bot, asked, progress)


@contextmanager
def over_paragraphs(file: Path, articles: Path, reader: str | None) -> Iterator[tuple[Chatbot, list[Asked]]]:
    """Give a chatbot over the paragraphs of a SQuAD-like JSON, as long as it is needed, and what is asked of it."""
    with tempfile.TemporaryDirectory(prefix="beleg-eval-") as folder:
        collection, index = Path(folder) / "paragraphs.jsonl", Path(folder) / "index"
        asked = squad(file, articles, collection)
        sync(index, [collection])
        yield Chatbot.open(index, reader=reader), asked


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of one question."""

    answerable: bool
    passage: int | None
    sentence: int | None
    """Ranks of the first right ones, from 0."""
    agreement: tuple[float, float] | None
    """Exact match and F1 of the first span, where the file marks the answer."""
    confidence: float
    answered: bool
    answered_right: bool
    verdict: str | None
    wanted_verdict: str | None
    seconds: float


def measure(bot: Chatbot, asked: Sequence[Asked], progress: Progress = lambda done, total: None) -> Measured:
    """Give what these questions measure when they are asked of a chatbot."""
    outcomes = []
    for done, item in enumerate(asked, start=1):
        outcomes.append(_outcome(bot, item))
        progress(done, len(asked))
    answerable = [one for one in outcomes if one.answerable]
    answered, refused = [o for o in outcomes if o.answered], [o for o in outcomes if not o.answered]
    marked = [one.agreement for one in outcomes if one.agreement]
    wanted = [one for one in outcomes if one.wanted_verdict]
    decided = [one for one in outcomes if one.verdict] if wanted else []
    sure, right = [one.confidence for one in outcomes], [one.sentence == 0 for one in outcomes]
    return Measured(
        questions=len(outcomes),
        answerable=len(answerable),
        passage=_ranking([one.passage for one in answerable]),
        sentence=_ranking([one.sentence for one in answerable]),
        quote_accuracy=mean([one.sentence == 0 for one in answerable]),
        exact_match=mean([exact for exact, _ in marked]),
        f1=mean([overlapping for _, overlapping in marked]),
        answered_precision=mean([one.answered_right for one in answered]),
        answered_recall=mean([one.answered_right for one in answerable]),
        refused_precision=mean([not one.answerable for one in refused]),
        refused_recall=mean([not one.answered for one in outcomes if not one.answerable]),
        verdict_precision=mean([one.verdict == one.wanted_verdict for one in decided]),
        verdict_share=mean([one.verdict is not None for one in wanted]),
        calibration_error=calibration_error(sure, right),
        auroc=auroc(sure, [one.answerable for one in outcomes]),
        risk_coverage_area=risk_coverage_area(sure, right),
        milliseconds=1000 * (mean([one.seconds for one in outcomes]) or 0.0),
    )


def _outcome(bot: Chatbot, item: Asked) -> _Outcome:
    found = bot.inquire(item.question)
    answer, spans = found.answer, found.spans
    return _Outcome(
        answerable=bool(item.golds),
        passage=_rank([any(holds(passage, gold) for gold in item.golds) for passage in found.passages]),
        sentence=_rank([is_right(span, item.golds) for span in spans]),
        agreement=agreement(spans[0] if spans else None, item.golds),
        confidence=spans[0].score if spans else 0.0,
        answered=bool(answer.citations),
        answered_right=bool(answer.citations) and _cites(answer.citations[0], item.golds),
        verdict=answer.verdict,
        wanted_verdict=item.verdict,
        seconds=answer.seconds["total"],
    )


def agreement(span: Span | None, golds: Sequence[Gold]) -> tuple[float, float] | None:
    """Give exact match and F1 of a span's words with the answer nearest to it; None where no answer is marked."""
    right = [gold.answer for gold in golds if gold.answer]
    if not right:
        return None
    if span is None:
        return 0.0, 0.0
    text, language = span.passage.article.text[span.answer_start : span.answer_end], span.passage.article.language
    return float(any(exact_match(text, r, language) for r in right)), max(f1(text, r, language) for r in right)


def _rank(right: Sequence[bool]) -> int | None:
    return next((rank for rank, found in enumerate(right) if found), None)


def _ranking(ranks: Sequence[int | None]) -> Ranking | None:
    if not ranks:
        return None
    return Ranking(
        {n: sum(rank is not None and rank < n for rank in ranks) / len(ranks) for n in RANKS},
        sum(1 / (rank + 1) for rank in ranks if rank is not None) / len(ranks),
    )


def mean(values: Sequence[float]) -> float | None:
    """Give the mean, of truths the share; None of nothing."""
    return sum(values) / len(values) if values else None


def holds(passage: Passage, gold: Gold) -> bool:
    """Tell whether a passage holds some of a right place."""
    span = gold.within(passage.article.path, passage.article.text)
    return span is not None and passage.start < span[1] and span[0] < passage.end


def is_right(span: Span, golds: Sequence[Gold]) -> bool:
    """Tell whether the quote of a span is one of the right places."""
    places = [gold.within(span.passage.article.path, span.passage.article.text) for gold in golds]
    return any(place and overlap(span.start, span.end, *place) for place in places)


def _cites(first: Citation, golds: Sequence[Gold]) -> bool:
    places = [gold.within(first.article.path, first.article.text) for gold in golds]
    return any(place and overlap(first.start, first.end, *place) for place in places)


def overlap(start: int, end: int, gold_start: int, gold_end: int) -> bool:
    """Tell whether two spans share at least half of the shorter one."""
    shared = min(end, gold_end) - max(start, gold_start)
    return 2 * shared >= min(end - start, gold_end - gold_start) > 0
