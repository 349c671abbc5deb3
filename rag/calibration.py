"""Whether a confidence means what it says, and what it can be trusted for."""

from collections.abc import Sequence

import numpy as np

BINS = 10


def calibration_error(confidence: Sequence[float], right: Sequence[bool]) -> float | None:
    """Give the mean distance of confidence and share right over ten bins of equal width, weighted by their size.

    0 to 1 (Naeini et al. 2015); None of nothing.
    """
    if not confidence:
        return None
    said, was = np.asarray(confidence), np.asarray(right)
    bins = np.minimum((said * BINS).astype(int), BINS - 1)
    return float(
        sum(
            (bins == b).mean() * abs(said[bins == b].mean() - was[bins == b].mean())
            for b in range(BINS)
            if (bins == b).any()
        )
    )


def auroc(confidence: Sequence[float], positive: Sequence[bool]) -> float | None:
    """Give how often the confidence of a positive one is above a negative one's, a draw as half; None without both."""
    if len(set(positive)) < 2:
        return None
    from sklearn.metrics import roc_auc_score  # heavy

    return float(roc_auc_score(positive, confidence))


def risk_coverage_area(confidence: Sequence[float], right: Sequence[bool]) -> float | None:
    """Give the share of wrong ones among the n surest, averaged over all n (Geifman and El-Yaniv 2017).

    0 to 1, lower is better; ones equally sure count in the order given. None of nothing.
    """
    if not confidence:
        return None
    order = np.argsort(-np.asarray(confidence), kind="stable")
    wrong = ~np.asarray(right, bool)[order]
    return float((wrong.cumsum() / np.arange(1, len(wrong) + 1)).mean())
