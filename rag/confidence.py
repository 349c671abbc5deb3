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
    closer: float
    """The margin when the sentence is read by itself."""
    decided: float
    """Log-odds that it decides a yes/no question."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Of a logistic curve, one for each thing known."""

    margin: float
    answerable: float
    score: float
    lead: float
    closer: float
    decided: float
    offset: float


WEIGHTS = {
    ("de", "other"): Weights(0.203, 0.0, 5.544, 8.151, 0.111, 0.0, -8.749),
    ("en", "other"): Weights(0.221, 0.0, 6.495, 7.487, 0.11, 0.0, -9.911),
    ("de", "yes_no"): Weights(0.172, 0.0, 5.385, 6.238, 0.02, 0.39, -8.29),
    ("en", "yes_no"): Weights(0.172, 0.0, 5.385, 6.238, 0.02, 0.39, -8.29),
}
"""By language and kind of question, fitted by `make calibrate` (training/calibrate.py says on what).

Calibration error in ten bins, on questions each held out of the fit: .026 for German, .025 for English ones. Yes/no
questions are too few to be fitted by language.
"""
THRESHOLD = 0.31
"""Confidence below which the articles are said not to answer: the low end of the range where the share of right answers
is nearly best balanced with the share of questions answered (F1 within .01 of the best, `make calibrate`). A wrong
quote can be seen to be wrong; one that is not shown cannot be seen."""


def confidence(known: Known, language: str, kind: str) -> float:
    """Give the probability, 0 to 1, that a sentence answers a question of this language and kind."""
    weights = WEIGHTS["de" if language == "de" else "en", "yes_no" if kind == "yes_no" else "other"]
    level = (
        weights.margin * known.margin
        + weights.answerable * known.answerable
        + weights.score * known.score
        + weights.lead * known.lead
        + weights.closer * known.closer
        + weights.decided * known.decided
        + weights.offset
    )
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, level))))
