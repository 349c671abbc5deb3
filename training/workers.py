"""Gradients of a batch, each core working on a share of its own."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy

import torch
from torch import Tensor
from torch.nn import functional

from rag.network import Network, Scores
from training.batches import Batch

ANSWERABLE_WEIGHT, VERDICT_WEIGHT = 0.5, 0.5
"""Of these heads' losses beside the span's."""


class Workers:
    """A network in as many copies as there are cores, all of the same weights; on an accelerator only itself.

    Two cores with a share each learn from 4,400 tokens a second, two cores that share every product from 3,000.
    """

    def __init__(self, network: Network) -> None:
        self.device = network.span.weight.device
        self.count = torch.get_num_threads() if self.device.type == "cpu" else 1
        self.networks = [network, *(deepcopy(network) for _ in range(self.count - 1))]
        for other in self.networks[1:]:
            for own, shared in zip(other.parameters(), network.parameters(), strict=True):
                own.data = shared.data
        self._pool = ThreadPoolExecutor(self.count)

    def learn(self, shares: Sequence[Batch]) -> list[tuple[str, float]]:
        """Leave the mean gradient of the shares in the network; give the parts of their losses by name."""
        networks = self.networks[: len(shares)]
        losses = list(self._pool.map(self._learn, networks, shares))
        first, *others = (network.trained().values() for network in networks)
        for other in others:
            for own, added in zip(first, other, strict=True):
                if added.grad is not None:
                    own.grad = added.grad if own.grad is None else own.grad.add_(added.grad)
                    added.grad = None
        for own in first:
            if own.grad is not None:
                own.grad /= len(shares)
        return [loss for each in losses for loss in each]

    def _learn(self, network: Network, share: Batch) -> list[tuple[str, float]]:
        if self.device.type == "cpu":
            torch.set_num_threads(1)
        on = share.to(self.device)
        parts = loss_of(network(on.tokens, on.padding, on.passage), on)
        torch.stack(list(parts.values())).sum().backward()
        return [(name, float(part.detach())) for name, part in parts.items()]


def loss_of(scores: Scores, batch: Batch) -> dict[str, Tensor]:
    """Give the parts of a batch's loss: cross-entropy of start and end, of answerable, of the verdict."""
    parts = {}
    marked = batch.start >= 0
    if marked.any():
        start = functional.cross_entropy(scores.start[marked], batch.start[marked])
        end = functional.cross_entropy(scores.end[marked], batch.end[marked])
        parts["span"] = (start + end) / 2
    known = batch.answerable >= 0
    if known.any():
        loss = functional.binary_cross_entropy_with_logits(scores.answerable[known], batch.answerable[known].float())
        parts["answerable"] = ANSWERABLE_WEIGHT * loss
    judged = batch.verdict >= 0
    if judged.any():
        # by its share of the batch: where few questions are yes/no ones, they must not weigh as much as all others
        loss = functional.cross_entropy(scores.verdict[judged], batch.verdict[judged])
        parts["verdict"] = VERDICT_WEIGHT * judged.float().mean().sqrt() * loss
    return parts
