"""What is known of a sentence to the probability that it answers."""

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Known:
    """What reader, encoder and lexical search know of one sentence."""

    margin: float
    """Log-odds of its best span against there being no answer in what was read with it."""
    answerable: float
    """Log-odds that what was read with it answers the question."""
    score: float
    """Of retrieval, for the sentence."""
    lead: float
    """Of that score over the median sentence that was read."""
    decided: float
    """Log-odds that it decides a yes/no question."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Of a logistic curve, one for each thing known."""

    margin: float
    answerable: float
    score: float
    lead: float
    decided: float
    offset: float


WEIGHTS = {
    ("de", "other"): Weights(0.160, 0.0, 5.712, 7.954, 0.0, -8.110),
    ("en", "other"): Weights(0.258, 0.0, 7.836, 7.691, 0.0, -11.505),
    ("de", "yes_no"): Weights(0.175, 0.0, 3.075, 3.508, 0.105, -4.546),
    ("en", "yes_no"): Weights(0.175, 0.0, 3.075, 3.508, 0.105, -4.546),
}
"""By language and kind of question, fitted by `make calibrate` (training/calibrate.py says on what).

Calibration error in ten bins on what it was fitted on: .045 for German, .043 for English questions. Yes/no questions
are too few to be fitted by language.
"""
THRESHOLD = 0.15
"""Confidence below which the articles are said not to answer: the low end of the range where the share of right answers
is nearly best balanced with the share of questions answered (F1 within .025 of the best, `make calibrate`). A wrong
quote can be seen to be wrong; one that is not shown cannot be seen."""


def confidence(known: Known, language: str, kind: str) -> float:
    """Give the probability, 0 to 1, that a sentence answers a question of this language and kind."""
    weights = WEIGHTS["de" if language == "de" else "en", "yes_no" if kind == "yes_no" else "other"]
    level = (
        weights.margin * known.margin
        + weights.answerable * known.answerable
        + weights.score * known.score
        + weights.lead * known.lead
        + weights.decided * known.decided
        + weights.offset
    )
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, level))))
