"""Trains the reader, stage by stage with checkpoints: `python -m training.train`."""

import argparse
import json
import logging
import os
import time
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import replace
from itertools import islice
from pathlib import Path

import torch
from safetensors import safe_open
from tokenizers import Tokenizer

from index import e5
from index.encoder import has_fast_bfloat16
from rag.network import Network, load, save
from rag.windows import Windows
from training.batches import Batch, batches
from training.mixture import JUDGE, STAGES, Stage, mixture
from training.optimizer import Optimizer
from training.workers import Workers

SAVE_EVERY = 200
"""Steps between checkpoints: some three minutes on two cores."""
KEEP_EVERY = 2_400
"""Steps between weights that are kept for the learning curve."""
SAY_EVERY = 20
AVERAGED = ("last", "written", "wider", "stories", "sentences", "wordings-4800", *3 * ("wordings",))
"""Weights whose mean is released (Wortsman et al. 2022): the last know most, the others read more evenly."""

_log = logging.getLogger("training")


def train(base: Network, data: Path, work: Path, stages: Sequence[Stage]) -> None:
    """Run the stages that are not done, each from its last checkpoint, and write the packed weights after each.

    The base is what the first stage begins with, in 32 bit.
    """
    work.mkdir(parents=True, exist_ok=True)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    network = deepcopy(base).to(device)
    if has_fast_bfloat16(device):
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
        _run(stage, data, network, base, optimizer, done, checkpoint)
        _save(checkpoint, optimizer, -1)
        write(optimizer, base, work / f"{stage.name}.safetensors")


def write(optimizer: Optimizer, base: Network, file: Path) -> None:
    """Write the weights as the package carries them."""
    exact = deepcopy(base)
    with torch.no_grad():
        for value, copy in zip(exact.trained().values(), optimizer.copies, strict=True):
            value.copy_(copy)
    save(exact, base, file, {"encoder": e5.NAME, "tokens": optimizer.tokens})


def average(files: Sequence[Path], file: Path) -> None:
    """Write the mean of packed weights."""
    networks = [dict(load(each).named_parameters()) for each in files]
    mean = Network.untrained()
    with torch.no_grad():
        for name, value in mean.trained().items():
            value.copy_(torch.stack([network[name] for network in networks]).mean(0))
    with safe_open(files[-1], framework="pt") as packed:
        facts = {key: json.loads(value) for key, value in packed.metadata().items()}
    save(mean, Network.untrained(), file, facts)


def _run(
    stage: Stage,
    data: Path,
    network: Network,
    base: Network,
    optimizer: Optimizer,
    done: int,
    checkpoint: Path,
) -> None:
    tokenizer = Tokenizer.from_file(str(e5.unpacked() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    workers = Workers(network)
    examples = mixture(data, stage)
    shares = batches(examples, Windows(tokenizer), stage.batch_tokens // workers.count, stage.longest, stage.seed)
    todo = list(_groups(shares, workers.count))[: stage.most_batches]
    _log.info("%s: %d batches, %d done", stage.name, len(todo), done)
    began, seen = time.time(), 0
    said: dict[str, float] = {}
    for number, share in enumerate(todo[done:], start=done):
        losses = workers.learn(share)
        warm = min(1.0, (number + 1) / stage.warm_up) if stage.warm_up else 1.0
        tokens = sum(batch.tokens.numel() for batch in share)
        optimizer.step(stage.rate(number / len(todo)) * warm, tokens)
        seen += tokens
        for name, loss in losses:
            said[name] = 0.99 * said.get(name, loss) + 0.01 * loss
        if (number + 1) % SAY_EVERY == 0:
            told = " ".join(f"{name} {loss:.3f}" for name, loss in said.items())
            _log.info("%s %d/%d %s %.0f/s", stage.name, number + 1, len(todo), told, seen / (time.time() - began))
        if (number + 1) % SAVE_EVERY == 0:
            _save(checkpoint, optimizer, number + 1)
        if (number + 1) % KEEP_EVERY == 0:
            write(optimizer, base, checkpoint.with_name(f"{stage.name}-{number + 1}.safetensors"))


def _groups(shares: Iterator[Batch], count: int) -> Iterator[list[Batch]]:
    while group := list(islice(shares, count)):
        yield group


def _save(file: Path, optimizer: Optimizer, done: int) -> None:
    draft = file.with_suffix(".draft")
    torch.save({"optimizer": optimizer.state(), "done": done}, draft)
    os.replace(draft, file)


def main() -> None:
    """Train from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, default=Path("training/checkpoints"))
    parser.add_argument("--batches", type=int, help="see so many at most in every stage: a rehearsal")
    parser.add_argument("--until", choices=[stage.name for stage in (*STAGES, JUDGE)], default=JUDGE.name)
    parser.add_argument("--judge-of", type=Path, help="train the judge of these weights of a reader, and nothing else")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    stages = [replace(stage, most_batches=options.batches or stage.most_batches) for stage in (*STAGES, JUDGE)]
    last = [stage.name for stage in stages].index(options.until)
    reader = options.judge_of
    if reader is None:
        torch.manual_seed(0)  # the heads begin at random
        train(Network.untrained(), options.data, options.work, stages[:-1][: last + 1])
        reader = options.work / "averaged.safetensors"
        if options.until == JUDGE.name:
            kept = (STAGES[-1].name,) if options.batches else AVERAGED  # a rehearsal keeps none on the way
            average([options.work / f"{name}.safetensors" for name in kept], reader)
    if options.until == JUDGE.name:
        train(load(reader).judge(), options.data, options.work, stages[-1:])


if __name__ == "__main__":
    main()
