"""Passages to spans: what answers the question, where exactly, and how sure that is."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from statistics import median
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol

from index import e5
from index.encoder import has_fast_bfloat16, let_idle_threads_sleep
from index.errors import ModelError
from rag.confidence import THRESHOLD, Known, confidence
from rag.nouns import Passage, Question, Sentence, Span
from rag.whole_words import whole_words
from rag.windows import Window, Windows

if TYPE_CHECKING:
    from rag.network import Network


class Reader(Protocol):
    """Finds what answers a question in passages."""

    name: str
    threshold: float
    """Confidence below which what it finds is not to be shown."""

    def read(self, question: Question, passages: Sequence[Passage]) -> list[Span]:
        """Give the spans that may answer, best first, with confidences on one scale."""
        ...


WEIGHTS = Path(__file__).with_name("reader.safetensors")
"""What training added to the embedded encoder; `training/README.md` says how."""
JUDGE = Path(__file__).with_name("judge.safetensors")
"""What the upper half of it learnt besides, in a copy, of yes and no."""
LONGEST_WINDOW = 448
"""Tokens of question and passage read at once: a chunk of 360 with a long question."""
STRIDE = 96
"""Tokens that a window shares with the next: more than an answer has."""
BATCH_TOKENS = 4_096
LONGEST_ANSWER = 40
"""Tokens; of the XQuAD answers in German one in a hundred has more."""
STANCE_SURE = 0.9
"""Probability from which a sentence is said to answer a yes/no question with yes, or with no: of the stances of first
sentences that are shown, .93 (95 of 102) were right of the contrast questions that `make calibrate` asks, .80 (36 of
45) of news, stories and paragraphs, .65 (11 of 17) of questions written to be as hard as can be."""
_LEAST = 1e-4
JUDGED = 8
"""Sentences that are read once more, each by itself: what others in the passage say must not colour it."""
BEFORE = 240
"""Characters of the article that stand before such a sentence and are read with it: one sentence or two."""


Verdict = tuple[float, float, float]
"""Probabilities of yes, no and neither."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the network says of one sentence."""

    passage: Passage
    sentence: Sentence
    answer_start: int
    answer_end: int
    """Of the likeliest answer in it, article offsets."""
    margin: float
    """Log-odds of that span against there being no answer in the window."""
    answerable: float
    """Log-odds that the window it stands in answers the question."""
    closer: float | None = None
    """The margin when the sentence is read by itself; of the likeliest sentences only."""
    verdict: Verdict | None = None
    """Of the same for a yes/no question."""


class SpanReader:
    """The trained reader: marks the span, tells when there is none, and for a yes/no question which way it goes."""

    def __init__(self, weights: Path = WEIGHTS, judge: Path | None = None) -> None:
        """Load the weights onto the embedded encoder. Raises ModelError.

        A judge fits the reader that it was trained on alone: other weights than the released judge for themselves,
        unless theirs is named.
        """
        self.name = "embedded" if weights == WEIGHTS else str(weights)
        self.threshold = THRESHOLD
        self._network, self._judge, self._windows = _loaded(
            weights, JUDGE if judge is None and weights == WEIGHTS else judge
        )
        self._turn = Lock()

    def read(self, question: Question, passages: Sequence[Passage]) -> list[Span]:
        """Give the best span of every sentence of the passages, best first, with the confidence that it answers."""
        return spans(question, self.evidence(question, passages))

    def evidence(self, question: Question, passages: Sequence[Passage]) -> list[Evidence]:
        """Give what the network says of every sentence of the passages, in the order of the text."""
        windows = self._windows.cut(question.searched, [passage.text for passage in passages], LONGEST_WINDOW, STRIDE)
        best: dict[tuple[int, int], Evidence] = {}
        for window, scores in self._scored(windows, self._network):
            passage = passages[window.passage]
            for number, sentence in enumerate(passage.sentences):
                evidence = _best_span(window, scores, passage, sentence)
                known = best.get((window.passage, number))
                if evidence and (known is None or evidence.margin > known.margin):
                    best[window.passage, number] = evidence
        return self._read_closer(question, [best[key] for key in sorted(best)])

    def _read_closer(self, question: Question, found: Sequence[Evidence]) -> list[Evidence]:
        """Ask the likeliest sentences once more, each by itself."""
        order = sorted(range(len(found)), key=lambda i: -(found[i].margin + found[i].answerable))[:JUDGED]
        places = [(found[i].passage.article.text, found[i].sentence) for i in order]
        texts = [judged_text(text, sentence.start, sentence.end) for text, sentence in places]
        closer = list(found)
        windows = self._windows.cut(question.searched, texts, LONGEST_WINDOW, STRIDE)
        windows = list({window.passage: window for window in reversed(windows)}.values())  # of long ones the beginning
        for window, scores in self._scored(windows, self._network):
            i = order[window.passage]
            likeliest = _likeliest(window, scores, 0, found[i].sentence.end - found[i].sentence.start)
            closer[i] = replace(found[i], closer=likeliest[2] if likeliest else None)
        if question.kind == "yes_no":
            for window, scores in self._scored(windows, self._judge):
                i = order[window.passage]
                start, end = found[i].sentence.start, found[i].sentence.end  # what decides is the whole sentence
                closer[i] = replace(closer[i], answer_start=start, answer_end=end, verdict=scores.verdict)
        return closer

    def _scored(self, windows: Sequence[Window], network: "Network") -> Iterator[tuple[Window, "_Scored"]]:
        import torch  # heavy, and loaded with the network

        for batch in _batches(windows):
            width = max(len(window.tokens) for window in batch)
            tokens = torch.ones(len(batch), width, dtype=torch.long)
            padding = torch.zeros_like(tokens)
            within = torch.zeros_like(tokens)
            for i, window in enumerate(batch):
                tokens[i, : len(window.tokens)] = torch.tensor(window.tokens)
                padding[i, : len(window.tokens)] = 1
                within[i, window.first : window.first + len(window.places)] = 1
            with self._turn, torch.inference_mode():
                scores = network(tokens, padding, within)
            verdicts = scores.verdict.softmax(-1).tolist()
            for i, window in enumerate(batch):
                yes, no, neither = verdicts[i]
                yield window, _Scored(scores.start[i], scores.end[i], float(scores.answerable[i]), (yes, no, neither))


@dataclass(frozen=True, slots=True)
class _Scored:
    start: Any
    end: Any
    answerable: float
    verdict: Verdict


def judged_text(text: str, start: int, end: int) -> str:
    """Give a sentence as it is read by itself: behind it, after a bar, what stands before it, to tell who "he" is."""
    before = text[max(0, start - BEFORE) : start].strip()
    if start > BEFORE:
        before = before.partition(" ")[2]  # not half a word
    return f"{text[start:end]} | {before}" if before else text[start:end]


def spans(question: Question, found: Sequence[Evidence]) -> list[Span]:
    """Give the spans of all that was read for a question, best first."""
    if not found:
        return []
    usual = median(evidence.sentence.score for evidence in found)
    ranked = [_span(question, evidence, usual) for evidence in found]
    return sorted(ranked, key=lambda span: (-span.score, span.passage.article.path, span.start))


def known(evidence: Evidence, usual: float) -> Known:
    """Give what is known of a sentence; `usual` is the score of the median one."""
    yes, no, neither = evidence.verdict or (0.0, 0.0, 1.0)  # also of a sentence too unlikely to be read closer
    decided = math.log(max(yes + no, _LEAST) / max(neither, _LEAST))
    score = evidence.sentence.score
    closer = evidence.margin if evidence.closer is None else evidence.closer
    return Known(evidence.margin, evidence.answerable, score, score - usual, closer, decided)


def _span(question: Question, evidence: Evidence, usual: float) -> Span:
    yes, no, _ = evidence.verdict or (0.0, 0.0, 1.0)
    return Span(
        evidence.passage,
        evidence.sentence.start,
        evidence.sentence.end,
        evidence.answer_start,
        evidence.answer_end,
        confidence(known(evidence, usual), question.language, question.kind),
        "yes" if yes >= STANCE_SURE else "no" if no >= STANCE_SURE else None,
    )


def _best_span(window: Window, scores: _Scored, passage: Passage, sentence: Sentence) -> Evidence | None:
    """Give the likeliest span inside the sentence, or None where the window holds nothing of it."""
    found = _likeliest(window, scores, sentence.start - passage.start, sentence.end - passage.start)
    if found is None:
        return None
    start, end, margin = found
    text = passage.article.text
    start, end = whole_words(text, passage.start + start, passage.start + end, sentence.start, sentence.end)
    return Evidence(passage, sentence, start, end, margin, scores.answerable)


def _likeliest(window: Window, scores: _Scored, low: int, high: int) -> tuple[int, int, float] | None:
    """Give the likeliest span between two characters of what was cut, and its margin; None where nothing is there."""
    import torch  # as above

    inside = [i for i, (start, end) in enumerate(window.places) if start >= low and end <= high]
    if not inside:
        return None
    first, after = window.first + inside[0], window.first + inside[-1] + 1
    pairs = scores.start[first:after, None] + scores.end[None, first:after]
    pairs = pairs.masked_fill(~torch.ones_like(pairs).triu().tril(LONGEST_ANSWER - 1).bool(), float("-inf"))
    place = int(pairs.argmax())
    begins, ends = divmod(place, after - first)
    margin = float(pairs.flatten()[place] - scores.start[0] - scores.end[0])
    return window.places[inside[0] + begins][0], window.places[inside[0] + ends][1], margin


def _batches(windows: Sequence[Window]) -> Iterator[list[Window]]:
    batch: list[Window] = []
    for window in sorted(windows, key=lambda window: -len(window.tokens)):
        if batch and (len(batch) + 1) * len(batch[0].tokens) > BATCH_TOKENS:
            yield batch
            batch = []
        batch.append(window)
    if batch:
        yield batch


@lru_cache(maxsize=2)
def _loaded(weights: Path, judge: Path | None) -> tuple["Network", "Network", Windows]:
    let_idle_threads_sleep()
    import torch  # heavy
    from safetensors import SafetensorError
    from tokenizers import Tokenizer

    from rag.network import load, load_judge, ready_to_read

    file = weights
    try:
        judges = reader = load(file)
        if judge:
            file = judge
            judges = load_judge(file, reader)
    except (OSError, SafetensorError) as error:
        raise ModelError(f"cannot load the reader {file}: {error}; install Beleg anew") from error
    dtype = torch.bfloat16 if has_fast_bfloat16("cpu") else torch.float32
    tokenizer = Tokenizer.from_file(str(e5.unpacked() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return ready_to_read(reader, dtype), ready_to_read(judges, dtype), Windows(tokenizer)
