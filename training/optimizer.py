"""AdamW over 32-bit copies of weights that are kept in 16 bit."""

from typing import Any

import torch

from rag.network import Network

RATE = 1.2e-4
"""Highest learning rate of the encoder's layers."""
HEADS_RATE = 10.0
"""Times that of the heads, which start from nothing."""
WEIGHT_DECAY = 0.01
LARGEST_GRADIENT = 1.0


class Optimizer:
    """Takes a network's steps (Loshchilov & Hutter 2019) where its 16-bit weights could not hold small ones."""

    def __init__(self, network: Network) -> None:
        trained = network.trained()
        self.weights = list(trained.values())
        self.copies = [weight.detach().float().clone() for weight in self.weights]
        layers = [copy for name, copy in zip(trained, self.copies, strict=True) if name.startswith("encoder.")]
        heads = [copy for name, copy in zip(trained, self.copies, strict=True) if not name.startswith("encoder.")]
        groups: list[dict[str, Any]] = [{"params": layers, "times": 1.0}, {"params": heads, "times": HEADS_RATE}]
        self.tokens = 0
        """Seen in all, padding counted."""
        self.adam = torch.optim.AdamW(groups, lr=RATE, betas=(0.9, 0.98), weight_decay=WEIGHT_DECAY, fused=True)

    def step(self, rate: float, tokens: int) -> None:
        """Take the step that the weights' gradients of so many tokens point to, at a share of the highest rate."""
        self.tokens += tokens
        for copy, weight in zip(self.copies, self.weights, strict=True):
            copy.grad = None if weight.grad is None else weight.grad.float()
            weight.grad = None
        torch.nn.utils.clip_grad_norm_(self.copies, LARGEST_GRADIENT)
        for group in self.adam.param_groups:
            group["lr"] = RATE * rate * group["times"]
        self.adam.step()
        self._follow()

    def state(self) -> dict[str, Any]:
        """Give what a checkpoint holds."""
        return {"copies": self.copies, "adam": self.adam.state_dict(), "tokens": self.tokens}

    def resume(self, state: dict[str, Any]) -> None:
        """Take a checkpoint up again."""
        with torch.no_grad():
            for copy, saved in zip(self.copies, state["copies"], strict=True):
                copy.copy_(saved)
        self.adam.load_state_dict(state["adam"])
        self.tokens = state["tokens"]
        self._follow()

    def _follow(self) -> None:
        with torch.no_grad():
            for weight, copy in zip(self.weights, self.copies, strict=True):
                weight.copy_(copy)
