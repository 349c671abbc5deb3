"""The reader's network: the encoder's layers reading question and passage jointly, and three heads.

The judge is a second one of the same shape, whose verdict alone counts: what says yes to a question about one sentence
is learnt at the cost of where answers stand, unless the upper layers are its own.
"""

import json
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import Tensor, nn
from transformers import BertModel
from transformers.utils import logging as transformers_logging

from index import e5

VERDICTS = ("yes", "no", "neither")
FROZEN = 4
"""The lowest layers stay the encoder's own: a fifth faster to train, and what they know of German is not unlearnt."""
SHARED = 6
"""Layers that the judge shares with the reader."""
_LEVELS = 127


@dataclass(frozen=True, slots=True)
class Scores:
    """What the network says of a batch of B windows, T tokens each."""

    start: Tensor
    """That the answer begins at a token, shape (B, T); at token 0: that there is none. Minus infinity off passage."""
    end: Tensor
    """That it ends with a token, alike."""
    answerable: Tensor
    """Log-odds that the window answers the question, shape (B,)."""
    verdict: Tensor
    """Of yes, no and neither, shape (B, 3)."""


class Network(nn.Module):
    """Multilingual-e5-small (Wang et al. 2024) with heads for span, answerable and verdict (Devlin et al. 2019)."""

    def __init__(self, encoder: BertModel) -> None:
        super().__init__()
        width = encoder.config.hidden_size
        self.encoder = encoder
        self.span = nn.Linear(width, 2)
        self.pool = nn.Linear(width, width)
        self.answerable = nn.Linear(width, 1)
        self.verdict = nn.Linear(width, len(VERDICTS))
        encoder.requires_grad_(False)
        encoder.encoder.layer[FROZEN:].requires_grad_(True)

    @classmethod
    def untrained(cls, dtype: torch.dtype = torch.float32) -> "Network":
        """Give the network as the embedded encoder has it, the heads random. Raises ModelError without the encoder."""
        transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        return cls(BertModel.from_pretrained(str(e5.unpacked()), dtype=dtype, attn_implementation="eager"))

    def forward(self, tokens: Tensor, padding: Tensor, passage: Tensor) -> Scores:
        """Give the scores of windows: token ids, 1 where a token is, 1 where it is of the passage; shape (B, T)."""
        hidden = self.encoder(input_ids=tokens, attention_mask=padding).last_hidden_state.float()
        start, end = self.span(hidden).unbind(-1)
        allowed = passage.bool()
        allowed[:, 0] = True
        first = torch.tanh(self.pool(hidden[:, 0]))
        return Scores(
            start.masked_fill(~allowed, float("-inf")),
            end.masked_fill(~allowed, float("-inf")),
            self.answerable(first).squeeze(-1),
            self.verdict(first),
        )

    def judge(self) -> "Network":
        """Give a copy to be trained as a judge: its upper half and the verdict; the lower half is the same in both."""
        shared = [self.encoder.embeddings, *self.encoder.encoder.layer[:SHARED]]
        judge = deepcopy(self, {id(part): part for part in shared})
        judge.requires_grad_(False)
        for part in (judge.encoder.encoder.layer[SHARED:], judge.pool, judge.verdict):
            part.requires_grad_(True)
        return judge

    def trained(self) -> dict[str, Tensor]:
        """Give what training changes: the upper layers and the heads, by name."""
        return {name: value for name, value in self.named_parameters() if value.requires_grad}


def save(network: Network, base: Network, file: Path, facts: dict[str, object]) -> None:
    """Write what training added to the base: 8-bit differences with a scale a row, heads and vectors in 16 bit."""
    packed: dict[str, Tensor] = {}
    before = base.trained()
    for name, value in network.trained().items():
        difference = value.detach().float() - (before[name].detach().float() if name.startswith("encoder.") else 0)
        if name.startswith("encoder.") and difference.ndim == 2:
            scale = difference.abs().amax(1, keepdim=True).clamp_min(1e-12) / _LEVELS
            packed[name] = (difference / scale).round().to(torch.int8)
            packed[f"{name}.scale"] = scale.squeeze(1)
        else:
            packed[name] = difference
    save_file(packed, file, metadata={key: json.dumps(value) for key, value in facts.items()})


def load(file: Path) -> Network:
    """Give the trained network in 32 bit. Raises ModelError, OSError and SafetensorError."""
    return _added(Network.untrained(), file)


def load_judge(file: Path, reader: Network) -> Network:
    """Give the judge that was trained on this reader, in 32 bit as that must be. Raises OSError and SafetensorError."""
    return _added(reader.judge(), file)


def _added(network: Network, file: Path) -> Network:
    with safe_open(file, framework="pt") as packed, torch.no_grad():
        for name, value in network.trained().items():
            difference = packed.get_tensor(name).float()
            if f"{name}.scale" in packed.keys():  # noqa: SIM118  # not a dict
                difference *= packed.get_tensor(f"{name}.scale")[:, None]
            if name.startswith("encoder."):
                value += difference
            else:
                value.copy_(difference)
    return network


def ready_to_read(network: Network, dtype: torch.dtype) -> Network:
    """Give the network as it reads fastest, no longer to be trained."""
    nn.Module.to(network.encoder, dtype=dtype)  # transformers types its own as something else
    network.encoder.set_attn_implementation("sdpa")  # reads 1.7 times as fast; in training eager was the faster one
    return network.eval().requires_grad_(False)
