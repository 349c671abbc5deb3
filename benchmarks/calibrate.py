"""Fits the curve from score to confidence, and the threshold, on question files.

    python -m benchmarks.calibrate [--pool articles.jsonl] [--measure] QUESTIONS.json=ARTICLES.json ...

Each question is read twice: with its article in the collection and, as a question that nothing there answers, without
it. `--measure` only says how the constants in rag/sentence_reader.py do on files that were not fitted on.
"""

import argparse
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from index.sync import sync
from rag import evaluate
from rag.calibration import calibration_error
from rag.chatbot import PASSAGES_READ, Chatbot
from rag.nouns import Passage
from rag.question_file import Asked, squad
from rag.sentence_reader import LEAD_SLOPE, OFFSET, SLOPE, THRESHOLD

PASSAGES = 60
"""Ranked for a question: enough that some of other articles are left when its own is taken away."""

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class First:
    """The first sentence for a question: its score and lead, if it is right, if the collection had the answer."""

    score: float
    lead: float
    right: bool
    answerable: bool


def main() -> None:
    """Fit or measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", help="QUESTIONS.json=ARTICLES.json, or one file that is both")
    parser.add_argument("--pool", type=Path, help="a .jsonl of further articles in the collection")
    parser.add_argument("--measure", action="store_true", help="fit nothing, measure the released constants")
    options = parser.parse_args()
    firsts = [first for pair in options.files for first in _firsts(pair, options.pool)]
    evidence = np.array([[first.score, first.lead] for first in firsts])
    right = np.array([first.right for first in firsts])
    answerable = np.array([first.answerable for first in firsts])
    slopes, offset, threshold = np.array([SLOPE, LEAD_SLOPE]), OFFSET, THRESHOLD
    if not options.measure:
        fitted = LogisticRegression(C=1e6).fit(evidence, right)
        slopes, offset = fitted.coef_[0], float(fitted.intercept_[0])
    confidence = 1 / (1 + np.exp(-(evidence @ slopes + offset)))
    if not options.measure:
        threshold = _best_threshold(confidence, right, answerable)
    shown = confidence >= threshold
    fit = f"SLOPE {slopes[0]:.1f}  LEAD_SLOPE {slopes[1]:.1f}  OFFSET {offset:.1f}  THRESHOLD {threshold:.2f}"
    print(f"questions {len(firsts)}  {fit}")
    print(f"calibration error, ten bins: {calibration_error(confidence.tolist(), right.tolist()):.3f}")
    print(f"AUROC with its article against without: {roc_auc_score(answerable, confidence):.3f}")
    print(f"answered: precision {right[shown].mean():.3f}, recall {right[shown].sum() / answerable.sum():.3f}")
    print(f"refused: precision {(~answerable[~shown]).mean():.3f}, recall {(~shown[~answerable]).mean():.3f}")


def _firsts(pair: str, pool: Path | None) -> Iterator[First]:
    questions, _, articles = pair.partition("=")
    with tempfile.TemporaryDirectory(prefix="beleg-calibrate-") as folder:
        collection = Path(folder) / "paragraphs.jsonl"
        asked = squad(Path(questions), Path(articles or questions), collection)
        sync(Path(folder) / "index", [collection, *([pool] if pool else [])])
        bot = Chatbot.open(Path(folder) / "index", reader="none")
        for item in asked:
            passages, _ = bot.ranked(item.question, PASSAGES)
            own = {p.article.title for p in passages if any(evaluate.holds(p, gold) for gold in item.golds)}
            yield _first(passages, item, answerable=True)
            others = [passage for passage in passages if passage.article.title not in own]
            if others:
                yield _first(others, item, answerable=False)


def _first(passages: list[Passage], item: Asked, *, answerable: bool) -> First:
    read = passages[:PASSAGES_READ]
    sentence, passage = max(((s, p) for p in read for s in p.sentences), key=lambda found: found[0].score)
    usual = median(s.score for p in read for s in p.sentences)
    places = [gold.within(passage.article.path, passage.article.text) for gold in item.golds]
    right = any(place and evaluate.overlap(sentence.start, sentence.end, *place) for place in places)
    return First(sentence.score, sentence.score - usual, answerable and right, answerable)


def _best_threshold(confidence: Numbers, right: npt.NDArray[np.bool_], answerable: npt.NDArray[np.bool_]) -> float:
    """Give the threshold with the best F1 of right answers among the answered and the answerable."""
    steps = np.arange(0.02, 0.8, 0.01)
    f1 = [2 * right[confidence >= t].sum() / ((confidence >= t).sum() + answerable.sum()) for t in steps]
    return float(steps[int(np.argmax(f1))])


if __name__ == "__main__":
    main()
