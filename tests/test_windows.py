"""Question and passage as tokens: nothing of a passage is lost between windows, every token stands where it says."""

from itertools import pairwise

import pytest
from tokenizers import Tokenizer

from index import e5
from rag.windows import Windows

TEXT = "Der  Deich bei „Norderkoog“ wird um zwei Meter erhöht.\n\nDie Arbeiten beginnen am 3. Mai. " * 12


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(e5.unpacked() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


@pytest.fixture(scope="module")
def windows(tokenizer: Tokenizer) -> Windows:
    return Windows(tokenizer)


def test_a_window_reads_question_then_passage_with_e5s_prompts(windows: Windows, tokenizer: Tokenizer) -> None:
    (window,) = windows.cut("Wer kam?", ["Ole Brandt kam."], 64, 8)
    read = tokenizer.decode(window.tokens, skip_special_tokens=False)
    assert read == "<s> query: Wer kam?</s></s> passage: Ole Brandt kam.</s>"
    assert ["Ole Brandt kam."[start:end] for start, end in window.places][:2] == ["Ole", "Brand"]


def test_windows_cover_a_long_passage_without_a_gap_and_share_their_stride(windows: Windows) -> None:
    found = windows.cut("Wann?", [TEXT], 80, 20)
    assert len(found) > 3
    for before, after in pairwise(found):
        assert before.places[-20:] == after.places[:20]
    covered = {place for window in found for place in window.places}
    written = {i for i, character in enumerate(TEXT) if not character.isspace()}
    assert written == {i for start, end in covered for i in range(start, end)} & written
    assert all(len(window.tokens) <= 80 for window in found)


def test_a_tokens_place_never_begins_with_the_space_before_it(windows: Windows) -> None:
    (window,) = windows.cut("Wann?", [TEXT[:90]], 200, 20)
    assert all(not TEXT[start].isspace() for start, end in window.places if end - start > 1)


def test_windows_of_several_passages_say_whose_they_are(windows: Windows) -> None:
    found = windows.cut("Wann?", ["Am Montag.", TEXT, "Nie."], 100, 20)
    owners = [window.passage for window in found]
    assert owners == sorted(owners)
    assert set(owners) == {0, 1, 2}


def test_a_question_longer_than_what_is_read_of_it_leaves_room_for_the_passage(windows: Windows) -> None:
    found = windows.cut("warum " * 500, ["Ole Brandt kam."], 448, 96)
    assert len(found) == 1
    assert found[0].places


def test_characters_that_no_one_sees_are_read_over_and_keep_their_place(windows: Windows, tokenizer: Tokenizer) -> None:
    odd, plain = "Der Bau\u00adleiter Han\u200bsen kam.", "Der Bauleiter Hansen kam."
    (read,), (usual,) = windows.cut("Wer?", [odd], 64, 8), windows.cut("Wer?", [plain], 64, 8)
    assert read.tokens == usual.tokens
    parts = [odd[start:end].replace("\u00ad", "").replace("\u200b", "") for start, end in read.places]
    assert parts == [plain[start:end] for start, end in usual.places]
