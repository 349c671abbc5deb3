"""The fit of the confidence: weights that never turn against what is known, and judged by other questions."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import astuple
from pathlib import Path

import pytest

from rag.calibration import auroc
from rag.confidence import Known, Weights
from training.calibrate import Row, collections, fit, held_out, threshold_of

QUESTIONS, SENTENCES = 400, 3
DATA = Path(__file__).resolve().parent.parent.parent / "shared/data"


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    """Give questions whose first sentence is right as often as its margin says; scores tell nothing."""
    chance = random.Random(0)
    made = []
    for question in range(QUESTIONS):
        margin = chance.gauss(0, 4)
        right = chance.random() < 1 / (1 + 2.718 ** -(margin - 1))
        for place in range(SENTENCES):
            known = Known(margin if place == 0 else -10, 0.0, chance.gauss(0, 1), chance.gauss(0, 1), 0.0, 0.0)
            made.append(Row("made", question, "de", "who", known, 0.0, 0.0, right and place == 0, right, None))
    return made


def test_more_of_anything_known_never_lowers_the_confidence(rows: list[Row]) -> None:
    *weights, _ = astuple(fit(rows, "de", "other"))
    assert min(weights) >= 0
    assert weights[0] > 0.3


def test_each_question_is_judged_once_by_weights_that_tell_right_from_wrong(rows: list[Row]) -> None:
    judged = list(held_out(rows, "de", "other"))
    assert Counter(row.question for _, row in judged) == Counter(range(QUESTIONS))
    order = auroc([confidence for confidence, _ in judged], [row.right for _, row in judged])
    assert order is not None
    assert order > 0.9
    usual = sum(confidence for confidence, _ in judged) / len(judged)
    assert usual == pytest.approx(sum(row.right for _, row in judged) / len(judged), abs=0.05)


def test_no_question_is_judged_by_weights_that_saw_it(rows: list[Row], monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor by weights that saw it without its passage: the next number."""
    fitted_on: set[int] = set()

    def noted(found: Sequence[Row], language: str, kind: str) -> Weights:
        fitted_on.clear()
        fitted_on.update(row.question // 2 for row in found)
        return fit(found, language, kind)

    monkeypatch.setattr("training.calibrate.fit", noted)
    for _, row in held_out(rows, "de", "other"):
        assert row.question // 2 not in fitted_on


def test_the_threshold_is_the_low_end_of_what_is_nearly_best() -> None:
    sure = [0.1] * 50 + [0.5] * 50
    right = [False] * 50 + [True] * 50
    assert threshold_of(sure, right, right) == pytest.approx(0.11)


@pytest.mark.skipif(not (DATA / "mlqa").exists(), reason="MLQA is not in ../shared/data: nothing to calibrate with")
def test_every_place_that_answers_stands_in_a_passage_and_is_missing_when_asked_without_it() -> None:
    found = {each.name: each for each in collections(DATA, 50)}
    assert set(found) == {"mlqa-de", "mlqa-en", "contrast", "news", "own", "claims", "stories"}
    for each in found.values():
        passages = set(each.passages)
        assert len(passages) == len(each.passages)
        for posed in each.asked:
            assert posed.missing <= passages
            for gold in posed.golds:
                assert 0 <= gold.start < gold.end <= len(gold.passage)
                assert gold.passage in (passages if each.name == "contrast" else posed.missing)
    assert not any(posed.missing for posed in found["contrast"].asked)
    assert any(len(posed.missing) > 1 for posed in found["stories"].asked)
