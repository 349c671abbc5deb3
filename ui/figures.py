"""What `beleg eval` shows: what was measured, as named figures."""

from typing import TYPE_CHECKING

from rich.console import RenderableType

from ui import terminal

if TYPE_CHECKING:
    from rag.evaluate import Measured
    from rag.reading import Reading


def measured(found: "Measured") -> RenderableType:
    """Give what a question file measured."""
    shares = {
        "right quote first": found.quote_accuracy,
        "answered, of these right": found.answered_precision,
        "answerable, of these answered right": found.answered_recall,
        "refused, of these unanswerable": found.refused_precision,
        "unanswerable, of these refused": found.refused_recall,
        "verdicts, of these right": found.verdict_precision,
        "yes/no questions, of these given a verdict": found.verdict_share,
    }
    ranks = {"passage": found.passage, "sentence": found.sentence}
    return terminal.facts(
        {
            "questions": f"{found.questions:,}, {found.answerable:,} answerable",
            **{
                f"right {name}": ", ".join(f"{share:.1%} among the first {n}" for n, share in ranking.recall.items())
                + f", mean reciprocal rank {ranking.mrr:.3f}"
                for name, ranking in ranks.items()
                if ranking
            },
            "first span": _spans(found),
            **{name: "n/a" if share is None else f"{share:.1%}" for name, share in shares.items()},
            "confidence, calibration error": _figure(found.calibration_error),
            "confidence, AUROC of answerable": _figure(found.auroc),
            "confidence, area of risk over coverage": _figure(found.risk_coverage_area),
            "time": f"{found.milliseconds:.0f} ms a question",
        }
    )


def reading(found: "Reading") -> RenderableType:
    """Give what a question file measured of reading alone."""
    against = f"{_figure(found.auroc)}, {found.compared:,} questions" if found.compared else "n/a"
    return terminal.facts(
        {
            "questions": f"{found.questions:,}, each read in its own paragraph",
            "first span": _spans(found),
            "right sentence first": "n/a" if found.sentence is None else f"{found.sentence:.1%}",
            "AUROC against the nearest wrong paragraph": against,
            "time": f"{found.milliseconds:.0f} ms a paragraph",
        }
    )


def _spans(found: "Measured | Reading") -> str:
    if found.f1 is None or found.exact_match is None:
        return "n/a"
    return f"F1 {found.f1:.1%}, exact match {found.exact_match:.1%}"


def _figure(value: float | None) -> str:
    return "n/a" if value is None else f"{value:.3f}"
