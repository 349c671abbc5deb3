"""Text to unit vectors, with any sentence-transformers model; the embedded one when none is named."""

import json
import logging
import os
import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from index import e5
from index.errors import ModelError

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

Vectors = npt.NDArray[np.float32]

BATCH_CHARACTERS = 6_000
"""Characters, padding counted, that go through the model at once: some 1,500 to 2,000 tokens of German.

On two cores, 240 XQuAD paragraphs, bf16: 512 tokens a batch 6.6 s, 1,024 6.3 s, 2,048 6.0 s, 8,192 8.0 s.
"""
WINDOW_SLACK = 8
"""Tokens by which a window stays below what the model reads: cut out of its text it may have some more."""
_SURROGATE = re.compile("[\ud800-\udfff]")


class Encoder:
    """A sentence-transformers model that gives unit vectors for questions and for passages.

    Texts are run in batches of about equal length. Where the processor has AMX the weights are kept in bfloat16 (the
    embedded model: cosine to float32 at least .9999, 3.5 times as fast); a CUDA device is used when there is one. A
    text longer than the model reads is read in windows, each with its prompt, whose mean counts, weighted by their
    length. Safe to share between threads, which take turns.
    """

    def __init__(self, name: str = e5.NAME, *, precision: str | None = None) -> None:
        """Load a model by name or path; `precision` "float32" or "bfloat16" instead of what suits the machine.

        Raises ModelError when it cannot be loaded.
        """
        self.name = name
        self._model = _load(name, precision)
        self.dimension = int(self._model.get_embedding_dimension() or 0)
        self.max_tokens = int(self._model.max_seq_length or e5.MAX_TOKENS)
        self._turn = Lock()  # how a tokenizer pads is its state: another thread's call would change it midway
        prompts = self._model.prompts
        self._question_prompt = prompts.get("query") or ""
        self._passage_prompt = prompts.get("document") or prompts.get("passage") or ""

    def question(self, text: str) -> Vectors:
        """Give the vector of a question, shape (dimension,)."""
        vector: Vectors = self._encode([text], self._question_prompt)[0]
        return vector

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Give the vectors of passages, shape (len(texts), dimension)."""
        return self._encode(texts, self._passage_prompt)

    def tokens(self, texts: Sequence[str]) -> list[list[tuple[int, int]]]:
        """Give the spans of each text's tokens, in characters, without prompt and special tokens."""
        if not texts:
            return []
        with self._turn:
            found = self._model.tokenizer(
                [_sound(text) for text in texts],
                add_special_tokens=False,
                return_offsets_mapping=True,
                verbose=False,
            )
        offsets: list[list[tuple[int, int]]] = found["offset_mapping"]
        return offsets

    @property
    def room(self) -> int:
        """Tokens that a passage may have beside its prompt and the special tokens."""
        return self.max_tokens - 2 - len(self.tokens([self._passage_prompt])[0])

    @property
    def prompts(self) -> str:
        """What goes before a question and before a passage, as JSON: an index fits only the ones it was built with."""
        return json.dumps({"question": self._question_prompt, "passage": self._passage_prompt})

    def _encode(self, texts: Sequence[str], prompt: str) -> Vectors:
        pieces: list[str] = []
        owners: list[int] = []
        weights: list[int] = []
        for owner, text in enumerate(texts):
            for piece, weight in self._windows(_sound(text), prompt):
                pieces.append(piece)
                owners.append(owner)
                weights.append(weight)
        vectors = np.zeros((len(texts), self.dimension), np.float32)
        for batch in _batches(pieces):
            with self._turn:
                found = self._model.encode(
                    [pieces[i] for i in batch],
                    prompt="",
                    batch_size=len(batch),
                    show_progress_bar=False,
                    normalize_embeddings=True,
                )
            for i, vector in zip(batch, np.asarray(found, np.float32), strict=True):
                vectors[owners[i]] += weights[i] * vector
        norms = np.linalg.norm(vectors, axis=1, keepdims=True)
        unit: Vectors = vectors / np.maximum(norms, 1e-12)
        return unit

    def _windows(self, text: str, prompt: str) -> Iterator[tuple[str, int]]:
        """Give the pieces of a text that the model can read, with prompt, and how many tokens each has of the text."""
        # no token is shorter than a character of the text in its compatibility form: "ﷺ" alone has 18 of them
        if len(prompt) + len(unicodedata.normalize("NFKC", text)) < self.max_tokens - 2:
            yield prompt + text, 1
            return
        whole, offsets = self.tokens([prompt + text, text])
        if len(whole) <= self.max_tokens - 2:
            yield prompt + text, 1
            return
        width = max(1, self.max_tokens - 2 - (len(whole) - len(offsets)) - WINDOW_SLACK)
        first = 0
        while first < len(offsets):
            after = min(first + width, len(offsets))
            while first + 1 < after < len(offsets) and offsets[after][0] < offsets[after - 1][1]:
                after -= 1  # the tokens of one character stay together
            yield prompt + text[offsets[first][0] : offsets[after - 1][1]], after - first
            first = after


def _batches(texts: Sequence[str]) -> Iterator[list[int]]:
    """Give the positions of the texts in batches of like length, the longest first."""
    batch: list[int] = []
    for i in sorted(range(len(texts)), key=lambda i: (-len(texts[i]), i)):
        if batch and (len(batch) + 1) * len(texts[batch[0]]) > BATCH_CHARACTERS:
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch


@cache
def _loading(name: str) -> Lock:
    return Lock()


@lru_cache(maxsize=2)
def _loaded(name: str) -> Encoder:
    return Encoder(name)


def shared_encoder(name: str) -> Encoder:
    """Give the process's encoder of this name, loaded once: who asks and who syncs need not hold a model each."""
    with _loading(name):
        return _loaded(name)


def _sound(text: str) -> str:
    """Give the text with lone surrogates, which no tokenizer takes, replaced one for one."""
    return _SURROGATE.sub("\ufffd", text)


def _load(name: str, precision: str | None) -> "SentenceTransformer":
    folder = str(e5.unpacked()) if name == e5.NAME else name
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    let_idle_threads_sleep()
    import torch  # heavy: seconds, and a sync without news needs none of it
    from sentence_transformers import SentenceTransformer
    from transformers.utils import logging as transformers_logging

    logging.getLogger("sentence_transformers").setLevel(logging.WARNING)
    transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    device = "cuda" if torch.cuda.is_available() else "cpu"
    fast = precision == "bfloat16" or (precision is None and has_fast_bfloat16(device))
    try:
        model = SentenceTransformer(
            folder,
            device=device,
            local_files_only=os.path.isdir(folder),
            model_kwargs={"dtype": torch.bfloat16 if fast else torch.float32},
        )
    except Exception as error:  # the hub, the file system and the model's own code each raise their own kind
        first_line = next(iter(str(error).splitlines()), type(error).__name__)
        raise ModelError(f"cannot load the encoder {name!r}: {first_line}; name a folder or a model") from error
    if not getattr(model.tokenizer, "is_fast", False):
        raise ModelError(f"cannot use the encoder {name!r}: its tokenizer does not say where a token stands")
    return model.eval()


def let_idle_threads_sleep() -> None:
    """Have torch's idle threads sleep instead of spin, when this is called before torch is imported.

    On two cores with two other busy processes a question's vector then took 12 to 14 ms instead of 18 to 711, a
    hundred sentences 0.41 s instead of 0.76, reading eight passages 0.5 s instead of 6.6; alone, a vector 16 ms
    instead of 9.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def has_fast_bfloat16(device: str) -> bool:
    """Tell whether the device has units that multiply matrices of bfloat16: a processor needs AMX.

    AVX-512's products of bfloat16 are no gain: with them two cores read eight passages in 1.9 times the time that
    float32 takes, and learn from 1,300 tokens a second instead of 1,900.
    """
    import torch

    if device == "cuda":
        return bool(torch.cuda.is_bf16_supported())
    return bool(torch.cpu.get_capabilities().get("amx_bf16"))
