"""Any Hugging Face question-answering model as a reader, by name or folder."""

import math
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Any

from index.errors import ModelError
from rag.nouns import Passage, Question, Sentence, Span
from rag.whole_words import whole_words

if TYPE_CHECKING:
    from torch import Tensor

LONGEST_WINDOW = 384
STRIDE = 128
"""Tokens of a window, and of them shared with the next: what models for SQuAD are trained with (Devlin et al. 2019)."""
MAX_QUESTION = 96
"""Tokens read of a question."""
BATCH_TOKENS = 4_096
LONGEST_ANSWER = 40
"""Tokens; of the XQuAD answers in German one in a hundred has more."""
THRESHOLD = 0.5
"""A span likelier than none: what such models are trained to say."""


@dataclass(frozen=True, slots=True)
class _Window:
    """A part of a passage together with the question, as the model takes it."""

    passage: Passage
    inputs: dict[str, list[int]]
    first: int
    """Position of the passage's first token."""
    places: list[tuple[int, int]]
    """Of the passage's tokens, in characters of the passage."""


class HubReader:
    """Reads with a model that marks spans and, where none answers, its first token, as for SQuAD 2.0.

    The confidence is the logistic of a span's log-odds against that token: on one scale, but calibrated by nobody.
    """

    def __init__(self, name: str) -> None:
        """Load a model by name or folder. Raises ModelError when it cannot be loaded or marks no spans."""
        self.name = name
        self.threshold = THRESHOLD
        self._model, self._tokenizer = _load(name)
        limits = (self._tokenizer.model_max_length, getattr(self._model.config, "max_position_embeddings", None))
        # subtle: of RoBERTa's positions two are no token's
        self._longest = min(LONGEST_WINDOW, *(limit - 2 for limit in limits if limit))
        self._turn = Lock()

    def read(self, question: Question, passages: Sequence[Passage]) -> list[Span]:
        """Give the best span of every sentence of the passages, best first."""
        best: dict[tuple[int, int], tuple[float, Span]] = {}
        for window, start, end in self._scored(list(self._windows(question.searched, passages))):
            for sentence in window.passage.sentences:
                found = _best_span(window, start, end, sentence)
                place = (id(window.passage), sentence.start)
                if found and (place not in best or found[0] > best[place][0]):
                    best[place] = found
        spans = [span for _, span in best.values()]
        return sorted(spans, key=lambda span: (-span.score, span.passage.article.path, span.start))

    def _windows(self, question: str, passages: Sequence[Passage]) -> Iterator[_Window]:
        with self._turn:  # how a tokenizer truncates is its state
            asked = self._tokenizer(question, add_special_tokens=False, return_offsets_mapping=True)["offset_mapping"]
            asked = asked[: min(MAX_QUESTION, self._longest // 2)]
            room = self._longest - len(asked) - self._tokenizer.num_special_tokens_to_add(pair=True)
            read = question[: asked[-1][1]] if asked else question
            for passage in passages:
                found = self._tokenizer(
                    read,
                    passage.text,
                    truncation="only_second",
                    max_length=self._longest,
                    stride=min(STRIDE, room // 2),
                    return_overflowing_tokens=True,
                    return_offsets_mapping=True,
                )
                for number, offsets in enumerate(found["offset_mapping"]):
                    part_of = found.sequence_ids(number)
                    within = [i for i, part in enumerate(part_of) if part == 1]
                    inputs = {key: found[key][number] for key in self._tokenizer.model_input_names if key in found}
                    if within:
                        yield _Window(passage, inputs, within[0], [offsets[i] for i in within])

    def _scored(self, windows: Sequence[_Window]) -> "Iterator[tuple[_Window, Tensor, Tensor]]":
        import torch  # heavy, and loaded with the model

        for batch in _batches(windows):
            with self._turn, torch.inference_mode():
                padded = self._tokenizer.pad([window.inputs for window in batch], return_tensors="pt")
                found = self._model(**padded.to(self._model.device))
            starts, ends = found.start_logits.float().cpu(), found.end_logits.float().cpu()
            yield from zip(batch, starts, ends, strict=True)


def _best_span(window: _Window, start: "Tensor", end: "Tensor", sentence: Sentence) -> tuple[float, Span] | None:
    """Give the likeliest span in a sentence with its log-odds, or None where the window holds nothing of it."""
    import torch  # as above

    passage = window.passage
    low, high = sentence.start - passage.start, sentence.end - passage.start
    inside = [i for i, (a, b) in enumerate(window.places) if a < b and b > low and a < high]
    if not inside:
        return None
    first, after = window.first + inside[0], window.first + inside[-1] + 1
    pairs = start[first:after, None] + end[None, first:after]
    allowed = torch.ones_like(pairs).triu().tril(LONGEST_ANSWER - 1).bool()
    pairs = pairs.masked_fill(~allowed, float("-inf"))
    begins, ends = divmod(int(pairs.argmax()), after - first)
    margin = float(pairs[begins, ends] - start[0] - end[0])
    answer = whole_words(
        passage.article.text,
        max(sentence.start, passage.start + window.places[inside[0] + begins][0]),
        min(sentence.end, passage.start + window.places[inside[0] + ends][1]),
        sentence.start,
        sentence.end,
    )
    score = 1 / (1 + math.exp(-max(-50.0, min(50.0, margin))))
    return margin, Span(passage, sentence.start, sentence.end, *answer, score)


def _batches(windows: Sequence[_Window]) -> Iterator[list[_Window]]:
    """Give the windows in batches of like length, the longest first."""
    batch: list[_Window] = []
    for window in sorted(windows, key=lambda window: -len(window.inputs["input_ids"])):
        if batch and (len(batch) + 1) * len(batch[0].inputs["input_ids"]) > BATCH_TOKENS:
            yield batch
            batch = []
        batch.append(window)
    if batch:
        yield batch


def _load(name: str) -> tuple[Any, Any]:
    import torch  # heavy: seconds
    from transformers import AutoModelForQuestionAnswering, AutoTokenizer
    from transformers.utils import logging

    logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    local, verbosity = os.path.isdir(name), logging.get_verbosity()
    logging.set_verbosity_error()  # type: ignore[no-untyped-call]  # what it says of missing weights is said below
    try:
        tokenizer = AutoTokenizer.from_pretrained(name, local_files_only=local)
        model, report = AutoModelForQuestionAnswering.from_pretrained(
            name, local_files_only=local, output_loading_info=True
        )
    except Exception as error:  # the hub, the file system and the model's own code each raise their own kind
        first_line = next(iter(str(error).splitlines()), type(error).__name__)
        raise ModelError(
            f"cannot load the reader {name!r}: {first_line}; name a folder, a model, or none for whole sentences"
        ) from error
    finally:
        logging.set_verbosity(verbosity)
    if report["missing_keys"]:
        raise ModelError(f"cannot use the reader {name!r}: it was not trained to mark answers; name one that was")
    if not getattr(tokenizer, "is_fast", False):
        raise ModelError(f"cannot use the reader {name!r}: its tokenizer does not say where a token stands")
    return model.to("cuda" if torch.cuda.is_available() else "cpu").eval(), tokenizer
