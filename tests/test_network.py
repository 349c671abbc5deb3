"""The network's weights survive being packed, and what is frozen stays the encoder's."""

import re
from pathlib import Path

import pytest
import torch

from index.errors import ModelError
from rag.network import FROZEN, SHARED, Network, load, load_judge, save
from rag.reader import SpanReader


@pytest.fixture(scope="module")
def base() -> Network:
    return Network.untrained()


def test_packed_weights_come_back_within_half_a_step_of_eight_bits(base: Network, tmp_path: Path) -> None:
    torch.manual_seed(3)
    changed = Network.untrained()
    with torch.no_grad():
        for value in changed.trained().values():
            value += 0.01 * torch.randn_like(value)
    file = tmp_path / "reader.safetensors"
    save(changed, base, file, {"encoder": "test"})
    assert file.stat().st_size < 30_000_000
    found = load(file)
    restored = dict(found.named_parameters())
    for name, wanted in changed.trained().items():
        difference = (restored[name] - wanted).abs().max().item()
        assert difference <= 0.06 / 127 / 2 + 1e-6, name


def test_only_the_upper_layers_and_the_heads_are_trained(base: Network) -> None:
    layers = {name.split(".")[3] for name in base.trained() if name.startswith("encoder.encoder.layer.")}
    assert layers == {str(number) for number in range(FROZEN, 12)}
    assert not any("embeddings" in name or "pooler" in name for name in base.trained())


def test_a_judge_shares_the_lower_half_and_leaves_the_reader_as_it_is(tmp_path: Path) -> None:
    reader = Network.untrained()
    before = {name: value.clone() for name, value in reader.named_parameters()}
    changed = reader.judge()
    layers = {name.split(".")[3] for name in changed.trained() if name.startswith("encoder.")}
    assert layers == {str(number) for number in range(SHARED, 12)}
    assert {name.split(".")[0] for name in changed.trained()} == {"encoder", "pool", "verdict"}
    with torch.no_grad():
        for value in changed.trained().values():
            value += 0.01
    file = tmp_path / "judge.safetensors"
    save(changed, reader.judge(), file, {"encoder": "test"})
    found = load_judge(file, reader)
    assert found.encoder.embeddings is reader.encoder.embeddings
    for name, value in found.named_parameters():
        moved = 0.01 if name in changed.trained() else 0.0
        assert (value - before[name] - moved).abs().max() < 1e-4, name
    for name, value in reader.named_parameters():
        assert torch.equal(value, before[name]), name


def test_tokens_off_the_passage_never_answer(base: Network) -> None:
    tokens = torch.tensor([[0, 41, 1294, 2, 2, 46692, 12, 7948, 3840, 2]])
    within = torch.tensor([[0, 0, 0, 0, 0, 0, 0, 1, 1, 0]])
    with torch.inference_mode():
        scores = base(tokens, torch.ones_like(tokens), within)
    allowed = torch.isfinite(scores.start[0]).nonzero().flatten().tolist()
    assert allowed == [0, 7, 8]
    assert scores.verdict.shape == (1, 3)
    assert scores.answerable.shape == (1,)


def test_a_damaged_file_is_refused_in_one_line(tmp_path: Path) -> None:
    damaged = tmp_path / "reader.safetensors"
    damaged.write_bytes(b"no weights")
    with pytest.raises(ModelError, match="cannot load the reader") as refused:
        SpanReader(damaged)
    assert "\n" not in str(refused.value)
    with pytest.raises(ModelError, match=re.escape(str(damaged))):
        SpanReader(judge=damaged)
