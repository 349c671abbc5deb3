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
    decided: float = 0.0
    """Log-odds that it decides a yes/no question; 0 for another question."""


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
    ("de", "yes_no"): Weights(0.1, 0.5, 5.0, 0.0, 0.5, -5.0),
    ("en", "yes_no"): Weights(0.1, 0.5, 5.0, 0.0, 0.5, -5.0),
    ("de", "other"): Weights(0.3, 0.5, 5.0, 0.0, 0.0, -5.0),
    ("en", "other"): Weights(0.3, 0.5, 5.0, 0.0, 0.0, -5.0),
}
THRESHOLD = 0.4
"""Confidence below which the articles are said not to answer."""


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
