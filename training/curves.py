"""Draws what a confidence is worth: how often it is right, and what is risked by answering more."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

BINS = 10

Outcomes = Mapping[str, tuple[Sequence[float], Sequence[bool]]]
"""By name, the confidences of first answers and whether each was right."""


def reliability(outcomes: Outcomes, file: Path) -> None:
    """Draw the share of right answers over the confidence they were given, in ten bins, to a PNG."""
    axes = _axes("Confidence", "Share right", "How often an answer of a confidence is right")
    axes.plot([0, 1], [0, 1], color="0.7", linewidth=1)
    for name, (confidence, right) in outcomes.items():
        said, was = np.asarray(confidence), np.asarray(right, float)
        bins = np.minimum((said * BINS).astype(int), BINS - 1)
        filled = [b for b in range(BINS) if (bins == b).any()]
        axes.plot([said[bins == b].mean() for b in filled], [was[bins == b].mean() for b in filled], "o-", label=name)
    axes.legend()
    _write(axes, file)


def risk_coverage(outcomes: Outcomes, threshold: float, file: Path) -> None:
    """Draw the share of wrong answers over the share of questions answered, the threshold marked, to a PNG."""
    axes = _axes(
        "Questions answered", "Wrong among them", f"Risk and coverage; the dot is the threshold {threshold:.2f}"
    )
    for name, (confidence, right) in outcomes.items():
        order = np.argsort(-np.asarray(confidence), kind="stable")
        wrong = ~np.asarray(right, bool)[order]
        covered = np.arange(1, len(wrong) + 1)
        (line,) = axes.plot(covered / len(wrong), wrong.cumsum() / covered, label=name)
        shown = int((np.asarray(confidence) >= threshold).sum())
        if shown:
            axes.plot(shown / len(wrong), wrong[:shown].mean(), "o", color=line.get_color())
    axes.legend()
    _write(axes, file)


def learning(tokens: Sequence[float], scores: Mapping[str, Sequence[float]], file: Path) -> None:
    """Draw scores, 0 to 1, over millions of tokens seen, to a PNG."""
    axes = _axes("Million tokens seen", "F1", "Learning curve on a sample of XQuAD")
    for name, reached in scores.items():
        axes.plot(tokens, reached, "o-", label=name)
    axes.set_xlim(0, max(tokens) * 1.02)
    axes.set_ylim(0.3, 0.9)
    axes.legend()
    _write(axes, file)


def _axes(across: str, up: str, title: str):  # noqa: ANN202  # matplotlib is an extra and has no types here
    from matplotlib.figure import Figure  # an extra: training

    axes = Figure(figsize=(6, 4.5), layout="constrained").add_subplot(xlabel=across, ylabel=up, title=title)
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
    axes.grid(color="0.9")
    return axes


def _write(axes, file: Path) -> None:  # noqa: ANN001  # as above
    axes.figure.savefig(file, dpi=120, metadata={"Software": None})
