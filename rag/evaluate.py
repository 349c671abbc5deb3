"""Measures answers on a file of questions: the passage, the sentence, the quote, and the courage to refuse."""

import json
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from index.errors import UsageError
from index.sync import sync
from rag.chatbot import Chatbot
from rag.nouns import Answer, Passage, Span

RANKS = (1, 5, 10)
LOOKED_AT = 20
"""Passages ranked for a question when ranks are measured; a right one behind them counts as not found."""


@dataclass(frozen=True, slots=True)
class Gold:
    """A place that answers: in the article whose path ends so, the text that stands there, or its offsets."""

    article: str
    quote: str
    start: int | None = None

    def within(self, path: str, text: str) -> tuple[int, int] | None:
        """Give its span in an article, or None when that is another article."""
        if not (path == self.article or path.endswith(("/" + self.article, "#" + self.article))):
            return None
        start = text.find(self.quote) if self.start is None else self.start
        return (start, start + len(self.quote)) if start >= 0 else None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of a question file with the places that answer it; none when the articles do not."""

    id: str
    question: str
    golds: tuple[Gold, ...]


@dataclass(frozen=True, slots=True)
class Ranking:
    """How high the right one stands: shares of questions with it among the first n, and the mean reciprocal rank."""

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
    answered_precision: float | None
    """Of the questions answered: the first citation is right."""
    answered_recall: float | None
    """Of the answerable: answered with a right first citation."""
    refused_precision: float | None
    """Of the questions refused: not answerable."""
    refused_recall: float | None
    """Of the not answerable: refused."""
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
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Measured:
    """Give what a question file measures.

    A .jsonl in Beleg's own format is asked of the index. A SQuAD-like JSON (SQuAD, XQuAD, XQuAD-R, MLQA) brings its
    paragraphs: they are indexed in a folder of their own, each as an article; `articles` names another such file whose
    paragraphs are asked instead, its questions and answers joined by id: English questions over German paragraphs.

    Raises UsageError for a file in neither format.
    """
    if file.suffix.lower() == ".jsonl":
        return _measure(Chatbot.open(index), _own(file), progress)
    with tempfile.TemporaryDirectory(prefix="beleg-eval-") as folder:
        collection = Path(folder) / "paragraphs.jsonl"
        asked = squad(file, articles or file, collection)
        sync(Path(folder) / "index", [collection])
        return _measure(Chatbot.open(Path(folder) / "index"), asked, progress)


def _own(file: Path) -> list[Asked]:
    asked = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            right = [row, *row.get("accept", ())] if row["answerable"] else []
            asked.append(
                Asked(str(row["id"]), row["question"], tuple(Gold(_name(g["article"]), g["quote"]) for g in right))
            )
        except (ValueError, KeyError, TypeError) as error:
            raise UsageError(
                f"{file} line {number}: {error!r}; a question needs id, question, answerable, quote"
            ) from error
    return asked


def _name(article: str) -> str:
    return article.rsplit("/", 1)[-1]


def squad(file: Path, articles: Path, collection: Path) -> list[Asked]:
    """Write the paragraphs as articles and give the questions with the places that answer them."""
    golds: dict[str, tuple[Gold, ...]] = {}
    with collection.open("w", encoding="utf-8") as out:
        for number, (title, paragraph) in enumerate(_paragraphs(articles)):
            row = {"id": str(number), "title": title.replace("_", " "), "text": paragraph["context"]}
            out.write(json.dumps(row) + "\n")
            for qa in paragraph["qas"]:
                right = [Gold(str(number), a["text"], a["answer_start"]) for a in qa.get("answers", ())]
                golds[qa["id"]] = () if qa.get("is_impossible") else tuple(right)
    asked = [
        Asked(qa["id"], qa["question"], golds[qa["id"]])
        for _, p in _paragraphs(file)
        for qa in p["qas"]
        if qa["id"] in golds
    ]
    if not asked:
        raise UsageError(f"{file} and {articles} share no question id")
    return asked


def _paragraphs(file: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    try:
        for article in json.loads(file.read_text(encoding="utf-8"))["data"]:
            for paragraph in article["paragraphs"]:
                yield article.get("title", ""), paragraph
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError(f"{file} is no question file: neither Beleg's .jsonl nor SQuAD's JSON ({error!r})") from error


def _measure(bot: Chatbot, asked: Sequence[Asked], progress: Callable[[int, int], None]) -> Measured:
    passages: list[int | None] = []
    sentences: list[int | None] = []
    answered = answered_right = refused = refused_right = 0
    seconds = 0.0
    for done, item in enumerate(asked, start=1):
        found, spans = bot.ranked(item.question, LOOKED_AT)
        if item.golds:
            passages.append(_rank([any(holds(p, gold) for gold in item.golds) for p in found]))
            sentences.append(_rank([any(_right(span, gold) for gold in item.golds) for span in spans]))
        began = time.perf_counter()
        answer = bot.ask(item.question)
        seconds += time.perf_counter() - began
        if answer.status == "answered":
            answered += 1
            answered_right += _answered_right(answer, item)
        else:
            refused += 1
            refused_right += not item.golds
        progress(done, len(asked))
    answerable = len(passages)
    return Measured(
        questions=len(asked),
        answerable=answerable,
        passage=_ranking(passages),
        sentence=_ranking(sentences),
        quote_accuracy=_share(sum(rank == 0 for rank in sentences), answerable),
        answered_precision=_share(answered_right, answered),
        answered_recall=_share(answered_right, answerable),
        refused_precision=_share(refused_right, refused),
        refused_recall=_share(refused_right, len(asked) - answerable),
        milliseconds=1000 * seconds / max(1, len(asked)),
    )


def _rank(right: Sequence[bool]) -> int | None:
    return next((rank for rank, found in enumerate(right) if found), None)


def _ranking(ranks: Sequence[int | None]) -> Ranking | None:
    if not ranks:
        return None
    return Ranking(
        {n: sum(rank is not None and rank < n for rank in ranks) / len(ranks) for n in RANKS},
        sum(1 / (rank + 1) for rank in ranks if rank is not None) / len(ranks),
    )


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def holds(passage: Passage, gold: Gold) -> bool:
    """Tell whether a passage holds some of a right place."""
    span = gold.within(passage.article.path, passage.article.text)
    return span is not None and passage.start < span[1] and span[0] < passage.end


def _right(span: Span, gold: Gold) -> bool:
    place = gold.within(span.passage.article.path, span.passage.article.text)
    return place is not None and overlap(span.start, span.end, *place)


def _answered_right(answer: Answer, item: Asked) -> bool:
    first = answer.citations[0]
    places = [gold.within(first.article.path, first.article.text) for gold in item.golds]
    return any(place and overlap(first.start, first.end, *place) for place in places)


def overlap(start: int, end: int, gold_start: int, gold_end: int) -> bool:
    """Tell whether two spans share at least half of the shorter one."""
    shared = min(end, gold_end) - max(start, gold_start)
    return 2 * shared >= min(end - start, gold_end - gold_start) > 0
