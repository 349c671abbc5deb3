"""Fits the weights that turn what is known of a sentence into a confidence: `python -m training.calibrate`.

Questions are asked of whole collections, as people ask them, once with the passages that answer them in the collection
and once without: of MLQA dev's calibrating quarter; of news_calibrating.jsonl, about Wikinews articles; of
own_calibrating.jsonl, about own paragraphs; of claims_calibrating.jsonl, which one sentence decides; of
stories_calibrating.jsonl, whose other articles nearly answer. And
questions of the contrast sets' development part, whose answers other passages contradict, mimic and swap, among
Wikinews articles. Nothing of what is measured is looked at.
"""

import argparse
import json
import random
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, fields, replace
from pathlib import Path
from statistics import median

import numpy as np
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression

from index.encoder import shared_encoder
from index.store import Store
from index.sync import sync
from rag.calibration import calibration_error
from rag.chatbot import PASSAGES_READ
from rag.confidence import Known, Weights
from rag.evaluate import overlap
from rag.nouns import Filter, Question
from rag.question import understand
from rag.reader import WEIGHTS, Evidence, SpanReader, known
from rag.retrieve import retrieve
from training import corpora, curves
from training.contrast.sets import contrast
from training.examples import Example
from training.judged import of_whole_texts
from training.stories import Question as StoryQuestion
from training.stories import Story, stories
from training.unanswered import Article
from training.wikinews import articles_of, news_rows, news_sentences
from training.written import Written, news, own

MOST_OF_A_PAIR = 60
"""Questions of one language over paragraphs of one: more tell little, and each is read with eight passages."""
KEPT = 6
"""Sentences of a question that count in the fit: the likeliest ones, where mistakes are made."""
CONTRAST_QUESTIONS = 300
CLAIM_TEXTS = 30
"""Of those with questions that one sentence decides: a sample, lest they outnumber the others."""
NEARLY = 0.01
"""Below the best F1 that a threshold may be."""
FOLDS, BLOCK = 5, 20
"""Parts that confidences are judged in, each by weights fitted on the others, and examples that stay together: those
that follow each other may be of one passage."""
PULL = 1e-4
"""Of the weights towards nothing."""
NEWS_ARTICLES = 120
"""Of Wikinews, among which the contrast questions are asked."""


@dataclass(frozen=True, slots=True)
class Row:
    """What is known of one sentence for one question, and whether it answers."""

    set: str
    question: int
    language: str
    kind: str
    known: Known
    yes: float
    no: float
    right: bool
    """It holds the answer."""
    answerable: bool
    """Any passage read holds it."""
    gold: str | None
    """The verdict that the question should get."""


@dataclass(frozen=True, slots=True)
class Gold:
    """A place that answers: a span of one of the passages, and what it says to a yes/no question."""

    passage: str
    start: int
    end: int
    verdict: str | None


@dataclass(frozen=True, slots=True)
class Posed:
    """A question and the places that answer it; none when nothing does."""

    question: str
    golds: tuple[Gold, ...]
    missing: frozenset[str]
    """Passages without which it is asked once more; none where others stand in for what is missing."""


@dataclass(frozen=True, slots=True)
class Collection:
    """Passages and what is asked of them."""

    name: str
    asked: list[Posed]
    passages: list[str]
    titles: dict[str, str]


def collections(data: Path, count: int) -> Iterator[Collection]:
    """Give what is asked of which passages, so many contrast questions among them."""
    for paragraphs in ("de", "en"):
        read = [e for x in ("de", "en") for e in corpora.mlqa_calibrating(data, paragraphs, x)[:MOST_OF_A_PAIR]]
        others = sorted({e.passage for e in corpora.mlqa(data, paragraphs, paragraphs)})
        yield _of([_posed(example) for example in read], f"mlqa-{paragraphs}", [*(e.passage for e in read), *others])
    beside = [article.text for article in articles_of(news_rows(data)[:NEWS_ARTICLES])]
    made = contrast("development", seed=7, count=count, beside=news_sentences(data))
    twins = [replace(_posed(example), missing=frozenset()) for example in made]
    yield _of(twins, "contrast", [*(example.passage for example in made), *beside])
    for name, written, others in (("news", news(data, "calibrating"), beside), ("own", own("calibrating"), [])):
        examples = [_of_whole_article(one, written.articles) for one in written.questions]
        titles = {article.text: title for article, title in zip(written.articles, written.titles, strict=True)}
        yield _of([_posed(each) for each in examples], name, [*(e.passage for e in examples), *others], titles)
    written_claims = of_whole_texts("calibrating")
    chosen = set(random.Random(0).sample(sorted({example.passage for example in written_claims}), CLAIM_TEXTS))
    asked_of_one = [example for example in written_claims if example.passage in chosen]
    yield _of([_posed(each) for each in asked_of_one], "claims", [*(e.passage for e in asked_of_one), *beside])
    told = stories("calibrating")
    asked = [_of_story(question, story) for story in told for question in story.questions]
    titles = {a.text: title for story in told for a, title in zip(story.articles, story.titles, strict=True)}
    yield _of(asked, "stories", [*titles, *beside], titles)


def _of(asked: list[Posed], name: str, passages: list[str], titles: dict[str, str] | None = None) -> Collection:
    return Collection(name, asked, list(dict.fromkeys(passages)), titles or {})


def _posed(example: Example) -> Posed:
    gold = Gold(example.passage, example.start, example.end, example.verdict)
    return Posed(example.question, (gold,) if example.start >= 0 else (), frozenset({example.passage}))


def _of_whole_article(one: Written, articles: Sequence[Article]) -> Example:
    answerable = one.sentence is not None
    return Example(one.question, articles[one.article].text, one.start, one.end, answerable, one.verdict, "written")


def _of_story(question: StoryQuestion, story: Story) -> Posed:
    golds = tuple(Gold(story.articles[a.article].text, a.start, a.end, a.verdict) for a in question.answers)
    return Posed(question.text, golds, frozenset(gold.passage for gold in golds))


def rows(found: Collection, reader: SpanReader) -> Iterator[Row]:
    """Ask the questions of an index of the passages and give what is known of the likeliest sentences."""
    number_of = {passage: str(number) for number, passage in enumerate(found.passages)}
    with tempfile.TemporaryDirectory(prefix="beleg-calibrate-") as folder:
        collection = Path(folder) / "passages.jsonl"
        lines = [{"id": str(i), "text": text, "title": found.titles.get(text)} for i, text in enumerate(found.passages)]
        collection.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
        sync(Path(folder) / "index", [collection])
        store = Store(Path(folder) / "index")
        with store.snapshot() as snapshot:
            encoder = shared_encoder(snapshot.manifest["encoder"])
            for number, posed in enumerate(found.asked):
                question = understand(posed.question)
                read = retrieve(snapshot, question, encoder.question(question.searched), Filter(), PASSAGES_READ + 1)
                evidence = reader.evidence(question, read)
                yield from _rows(found.name, 2 * number, question, posed.golds, evidence)
                if posed.missing:
                    missing = tuple("#" + number_of[passage] for passage in posed.missing)
                    others = [each for each in evidence if not each.passage.article.path.endswith(missing)]
                    yield from _rows(found.name, 2 * number + 1, question, (), others)


def _rows(
    name: str, number: int, question: Question, golds: Sequence[Gold], found: Sequence[Evidence]
) -> Iterator[Row]:
    if not found:
        return
    usual = median(evidence.sentence.score for evidence in found)
    answerable = any(gold.passage in evidence.passage.article.text for evidence in found for gold in golds)
    said = {gold.verdict for gold in golds}
    for evidence in sorted(found, key=lambda e: -(e.margin + e.answerable))[:KEPT]:
        own = [gold for gold in golds if _is_in(gold, evidence)]
        yes, no, _ = evidence.verdict or (0.0, 0.0, 1.0)
        yield Row(
            name,
            number,
            question.language,
            question.kind,
            known(evidence, usual),
            yes,
            no,
            bool(own),
            answerable,
            own[0].verdict if own else next(iter(said)) if len(said) == 1 else None,
        )


def _is_in(gold: Gold, evidence: Evidence) -> bool:
    at = evidence.passage.article.text.find(gold.passage)
    sentence = evidence.sentence
    return at >= 0 and overlap(sentence.start, sentence.end, at + gold.start, at + gold.end)


def fit(found: Sequence[Row], language: str, kind: str) -> Weights:
    """Give the weights for questions of one language and kind.

    First which sentence is right (logistic regression over the likeliest ones), then, with those weights, how often
    the one in front is (Platt 1999).
    """
    # yes/no questions are too few to be fitted by language
    chosen = [row for row in found if _kind(row) == kind and (kind == "yes_no" or row.language == language)]
    table = np.array([astuple(row.known) for row in chosen])
    if kind != "yes_no":
        table[:, [field.name for field in fields(Known)].index("decided")] = 0.0
    right = np.array([row.right for row in chosen])
    weights = _rising(table, right)
    level = table @ weights
    firsts = _firsts(chosen, level)
    platt = LogisticRegression(C=1e6).fit(level[firsts, None], right[firsts])
    scale = float(platt.coef_[0][0])
    return Weights(*(round(scale * float(w), 3) for w in weights), round(float(platt.intercept_[0]), 3))


def _rising(table: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Give the weights of a logistic regression none of which is negative: more of anything known never lowers it.

    Left free, things known that rise together get weights of opposite signs, which fail on other collections.
    """
    signs = np.where(right, 1.0, -1.0)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        level = signs * (table @ weights[:-1] + weights[-1])
        slope = -signs / (1 + np.exp(level)) / len(signs)
        pull = PULL * weights[:-1]
        gradient = np.append(table.T @ slope + pull, slope.sum())
        return float(np.logaddexp(0, -level).mean() + (pull * weights[:-1]).sum() / 2), gradient

    count = table.shape[1]
    found = minimize(loss, np.zeros(count + 1), jac=True, bounds=[(0, None)] * count + [(None, None)])
    return np.asarray(found.x[:-1])


def held_out(found: Sequence[Row], language: str, kind: str) -> Iterator[tuple[float, Row]]:
    """Give each question's best sentence, with the confidence that weights fitted on other questions give it."""
    for fold in range(FOLDS):
        weights = fit([row for row in found if _fold(row) != fold], language, kind)
        chosen = [row for row in found if (row.language, _kind(row), _fold(row)) == (language, kind, fold)]
        level = [_level(weights, row) for row in chosen]
        for i in _firsts(chosen, level):
            yield 1 / (1 + float(np.exp(-level[i]))), chosen[i]


def threshold_of(sure: Sequence[float], right: Sequence[bool], answerable: Sequence[bool]) -> float:
    """Give the lowest threshold with nearly the best balance of right among the answered and the answerable (F1).

    The balance has a flat top, and a wrong quote can be seen to be wrong, one that is not shown cannot be seen.
    """
    confidence, was, there = np.asarray(sure), np.asarray(right), np.asarray(answerable)
    steps = np.arange(0.05, 0.95, 0.01)
    f1 = [2 * was[confidence >= t].sum() / ((confidence >= t).sum() + there.sum()) for t in steps]
    return round(float(steps[np.asarray(f1) >= max(f1) - NEARLY].min()), 2)


def _kind(row: Row) -> str:
    return "yes_no" if row.kind == "yes_no" else "other"


def _firsts(found: Sequence[Row], level: Sequence[float]) -> list[int]:
    """Give the position of each question's best sentence."""
    best: dict[tuple[str, int], int] = {}
    for i, row in enumerate(found):
        key = (row.set, row.question)
        if key not in best or level[i] > level[best[key]]:
            best[key] = i
    return list(best.values())


def _level(weights: Weights, row: Row) -> float:
    return weights.offset + sum(getattr(weights, f.name) * getattr(row.known, f.name) for f in fields(row.known))


def _say_stances(firsts: Sequence[Row]) -> None:
    """Print how right the stances are from which probability on, for the first sentence of each yes/no question."""
    decided = [row for row in firsts if row.kind == "yes_no"]
    for sure in (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98):
        said = [("yes" if row.yes >= sure else "no", row.gold) for row in decided if max(row.yes, row.no) >= sure]
        wanted = sum(row.gold in {"yes", "no"} for row in decided)
        right = sum(one == gold for one, gold in said)
        print(f"stance from {sure}: precision {right / max(1, len(said)):.3f}, share {right / max(1, wanted):.3f}")


def gather(data: Path, weights: Path, judge: Path | None) -> list[Row]:
    """Give what the reader with these weights knows of all collections' questions."""
    reader = SpanReader(weights, judge)
    return [row for each in collections(data, CONTRAST_QUESTIONS) for row in rows(each, reader)]


def report(found: Sequence[Row]) -> None:
    """Print the weights, thresholds and errors that the rows give, and draw the curves.

    Errors and curves are of confidences from weights that were fitted on other questions.
    """
    sure: dict[str, list[float]] = {}
    right: dict[str, list[bool]] = {}
    asked: list[tuple[float, bool, bool]] = []
    for language, name in (("de", "German questions"), ("en", "English questions")):
        for kind in ("other", "yes_no"):
            weights = fit(found, language, kind)
            print(language, kind, weights)
            firsts = list(held_out(found, language, kind))
            sure.setdefault(name, []).extend(value for value, _ in firsts)
            right.setdefault(name, []).extend(row.right for _, row in firsts)
            # contrast questions are made to mislead: nobody asks so many of them
            asked += [(value, row.right, row.answerable) for value, row in firsts if row.set != "contrast"]
            if kind == "yes_no":
                _say_stances([row for _, row in firsts])
    outcomes = {name: (sure[name], right[name]) for name in sure}
    threshold = threshold_of(*zip(*asked, strict=True))
    for name, outcome in outcomes.items():
        print(name, f"calibration error {calibration_error(*outcome):.3f}, threshold {threshold}")
    folder = Path(__file__).parent
    curves.reliability(outcomes, folder / "reliability.png")
    curves.risk_coverage(outcomes, threshold, folder / "risk-coverage.png")


def _fold(row: Row) -> int:
    example = row.question // 2  # each is asked with its passage and without
    return example // BLOCK % FOLDS


def main() -> None:
    """Fit from the command line: print what belongs into rag/confidence.py, draw the curves."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--judge", type=Path, help="of these weights; the released ones have theirs")
    options = parser.parse_args()
    report(gather(options.data, options.weights, options.judge))


if __name__ == "__main__":
    main()
