"""Passages to whole sentences, with what retrieval already knows: no network read, nothing marked inside."""

import math
from collections.abc import Sequence
from statistics import median

from rag.nouns import Passage, Question, Span

SLOPE, LEAD_SLOPE, OFFSET = 14.6, 16.1, -19.4
"""Of the logistic curve from a sentence's score, and its lead over the median sentence of the passages read, to the
probability that it answers (Platt 1999).

Fitted by `benchmarks/calibrate.py` on the training half of MLQA dev, German and English questions over German and over
English paragraphs, each once with its own article in the collection and once without, Wikinews articles beside the
German ones (1,936 questions; calibration error in ten bins .051; without the Wikinews articles 17.5, 13.1 and -22.4).
On XQuAD over German paragraphs, not used for it: .067 for German, .136 for English questions, where it is too modest;
it separates questions with their article from those without by an AUROC of .993 and .975. The score alone does as well
there, but refuses short questions whose sentence stands out from all others.
"""


THRESHOLD = 0.19
"""Confidence below which the articles are said not to answer.

Chosen where the share of right answers is best balanced with the share of questions answered (F1) on the questions the
confidence was fitted on; there 86 % of the questions without their article are refused, of German XQuAD questions
97 %.
"""


class SentenceReader:
    """Reads with what retrieval already knows: the answer is a whole sentence."""

    name = "none"
    threshold = THRESHOLD

    def read(self, question: Question, passages: Sequence[Passage]) -> list[Span]:
        """Give every sentence of the passages, best first, with the confidence that it answers."""
        if not passages:
            return []
        usual = median(sentence.score for passage in passages for sentence in passage.sentences)
        spans = [
            Span(passage, s.start, s.end, s.start, s.end, confidence(s.score, s.score - usual))
            for passage in passages
            for s in passage.sentences
        ]
        return sorted(spans, key=lambda span: (-span.score, span.passage.article.path, span.start))


def confidence(score: float, lead: float) -> float:
    """Give the probability, 0 to 1, that a sentence answers, from its score and its lead over the median one."""
    return 1 / (1 + math.exp(-(SLOPE * score + LEAD_SLOPE * lead + OFFSET)))
