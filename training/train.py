"""Trains the reader, stage by stage with checkpoints: `python -m training.train`."""

import argparse
import logging
import os
import time
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from index import e5
from rag.network import Network, Scores, save
from rag.windows import Windows
from training.batches import Batch, batches
from training.mixture import STAGES, Stage, mixture
from training.optimizer import Optimizer

WARM_UP = 150
"""Steps in which the learning rate grows."""
ANSWERABLE_WEIGHT, VERDICT_WEIGHT = 0.5, 0.5
"""Of these heads' losses beside the span's."""
SAVE_EVERY = 200
"""Steps between checkpoints: some three minutes on two cores."""
SAY_EVERY = 20

_log = logging.getLogger("training")


def train(data: Path, work: Path, stages: list[Stage]) -> None:
    """Run the stages that are not done, each from its last checkpoint, and write the packed weights after each."""
    work.mkdir(parents=True, exist_ok=True)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(0)
    network = Network.untrained().to(device)
    network.encoder.to(torch.bfloat16)
    optimizer = Optimizer(network)
    for stage in stages:
        checkpoint = work / f"{stage.name}.pt"
        done = 0
        if checkpoint.exists():
            state = torch.load(checkpoint, map_location=device, weights_only=True)
            optimizer.resume(state["optimizer"])
            done = state["done"]
        if done < 0:
            _log.info("%s: done before", stage.name)
            continue
        _run(stage, data, network, optimizer, done, checkpoint)
        _save(checkpoint, optimizer, -1)
        write(optimizer, work / f"{stage.name}.safetensors")


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


def write(optimizer: Optimizer, file: Path) -> None:
    """Write the weights as the package carries them."""
    exact = Network.untrained()
    with torch.no_grad():
        for value, copy in zip(exact.trained().values(), optimizer.copies, strict=True):
            value.copy_(copy)
    save(exact, Network.untrained(), file, {"encoder": e5.NAME})


def _run(stage: Stage, data: Path, network: Network, optimizer: Optimizer, done: int, checkpoint: Path) -> None:
    tokenizer = Tokenizer.from_file(str(e5.unpacked() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    todo = list(batches(mixture(data, stage), Windows(tokenizer), stage.batch_tokens, stage.seed))[: stage.most_batches]
    _log.info("%s: %d batches, %d done", stage.name, len(todo), done)
    began, seen = time.time(), 0
    said: dict[str, float] = {}
    for number, batch in enumerate(todo[done:], start=done):
        on = batch.to(network.span.weight.device)
        parts = loss_of(network(on.tokens, on.padding, on.passage), on)
        torch.stack(list(parts.values())).sum().backward()
        warm = min(1.0, (number + 1) / WARM_UP) if stage is STAGES[0] else 1.0
        optimizer.step(stage.rate(number / len(todo)) * warm)
        seen += batch.tokens.numel()
        for name, part in parts.items():
            said[name] = 0.98 * said.get(name, float(part)) + 0.02 * float(part)
        if (number + 1) % SAY_EVERY == 0:
            losses = " ".join(f"{name} {part:.3f}" for name, part in said.items())
            _log.info("%s %d/%d %s %.0f/s", stage.name, number + 1, len(todo), losses, seen / (time.time() - began))
        if (number + 1) % SAVE_EVERY == 0:
            _save(checkpoint, optimizer, number + 1)


def _save(file: Path, optimizer: Optimizer, done: int) -> None:
    draft = file.with_suffix(".draft")
    torch.save({"optimizer": optimizer.state(), "done": done}, draft)
    os.replace(draft, file)


def main() -> None:
    """Train from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, default=Path("training/work"))
    parser.add_argument("--until", choices=[stage.name for stage in STAGES], default=STAGES[-1].name)
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    last = [stage.name for stage in STAGES].index(options.until)
    train(options.data, options.work, list(STAGES[: last + 1]))


if __name__ == "__main__":
    main()
