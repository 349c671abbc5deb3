"""What several tests share: the real encoder, loaded once, and a small index of invented news."""

import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

# threads of one process wait for each other where other processes keep the processors busy: ten times as slow as one
os.environ.setdefault("OMP_NUM_THREADS", "1")

import torch

from index.e5 import NAME, unpacked
from index.encoder import Encoder, shared_encoder
from index.sync import sync

# a test run that was started in the background ignores Ctrl-C, and so would the commands that it starts and interrupts
signal.signal(signal.SIGINT, signal.default_int_handler)

NEWS = {
    "deich.txt": "Deich bei Norderkoog wird erhöht\n\nDer Deich bei Norderkoog wird um zwei Meter erhöht. Die Arbeiten "
    "beginnen am 3. Mai und kosten 12 Millionen Euro. Bauleiterin Inga Petersen rechnet mit vier Jahren.\n",
    "faehre.md": "# Neue Fähre nach Hallum\n\nDie Fähre Seestern fährt seit Montag zwischen Dagum und Hallum. Sie hat "
    "Platz für 240 Menschen und 30 Autos. Kapitän ist Ole Brandt.\n",
    "library.txt": "Library reopens in Eastmere\n\nThe library of Eastmere opened again on Friday after a fire. Mayor "
    "Joan Whitlock thanked the firefighters. Nobody was hurt.\n",
    "kurz.jsonl": '{"id": "eis", "title": "Eisdiele schließt", "date": "2024-11-06", "source": "Küstenbote", '
    '"text": "Die Eisdiele am Markt in Dagum schließt nach 41 Jahren. Inhaber Aldo Conti geht in den Ruhestand."}\n'
    '{"id": "wal", "title": "Wal gesichtet", "date": "2024-11-08", "source": "Der Ufersaum", "text": "Vor Hallum '
    'wurde ein Buckelwal gesichtet. Fischer Jan Freese filmte das Tier am Sonntag."}\n',
}


@dataclass(frozen=True)
class Newsroom:
    """A folder of articles and its index."""

    articles: Path
    index: Path


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    """The embedded encoder as this machine runs it."""
    return shared_encoder(NAME)


@pytest.fixture(scope="session")
def small_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a tiny model of random weights, dimension 48, that reads 64 tokens and has no prompts."""
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import Normalize, Pooling, Transformer
    from transformers import AutoTokenizer, BertConfig, BertModel

    folder = tmp_path_factory.mktemp("small-model")
    tokenizer = AutoTokenizer.from_pretrained(unpacked())
    config = BertConfig(
        vocab_size=len(tokenizer),
        hidden_size=48,
        num_hidden_layers=1,
        num_attention_heads=4,
        intermediate_size=64,
        max_position_embeddings=64,
    )
    torch.manual_seed(1)
    BertModel(config).save_pretrained(folder / "bert")
    tokenizer.save_pretrained(folder / "bert")
    bert = Transformer(str(folder / "bert"), max_seq_length=64)
    SentenceTransformer(modules=[bert, Pooling(48), Normalize()]).save(str(folder / "model"))
    return folder / "model"


@pytest.fixture(scope="session")
def newsroom(tmp_path_factory: pytest.TempPathFactory, encoder: Encoder) -> Newsroom:
    """Five small articles, indexed; only for tests that change nothing."""
    return _newsroom(tmp_path_factory.mktemp("newsroom"))


@pytest.fixture
def fresh_newsroom(tmp_path: Path, encoder: Encoder) -> Newsroom:
    """The same articles, indexed for one test that may change them."""
    return _newsroom(tmp_path / "newsroom")


@pytest.fixture
def written(tmp_path: Path) -> Callable[[dict[str, str]], Path]:
    """Give what writes articles into a folder and gives the folder."""

    def write(files: dict[str, str]) -> Path:
        folder = tmp_path / "articles"
        folder.mkdir(exist_ok=True)
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8")
        return folder

    return write


def _newsroom(folder: Path) -> Newsroom:
    (folder / "articles").mkdir(parents=True)
    for name, text in NEWS.items():
        (folder / "articles" / name).write_text(text, encoding="utf-8")
    report = sync(folder / "index", [folder / "articles"])
    assert (report.added, report.articles, report.problems) == (4, 5, ())
    return Newsroom(folder / "articles", folder / "index")
