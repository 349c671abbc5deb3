"""Chunks: whole sentences, free of furniture, within what the encoder reads, at exact offsets."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index import furniture
from index.chunks import CHUNK_TOKENS, chunks, embedded_text, stretches
from index.encoder import Encoder
from index.errors import SourceError
from index.files import find_files
from index.nouns import Article, Chunk, Furniture
from index.sentences import sentences
from index.sources import read

ROOT = Path(__file__).resolve().parent.parent
PRESS = ROOT.parent / "shared" / "seeds"
SENTENCE = "Die Fähre Seestern fährt seit Montag zwischen Dagum und Hallum. "


def article(text: str, spans: Sequence[tuple[int, int]] = (), title: str | None = None) -> Article:
    masked = tuple(Furniture(start, end, "menu") for start, end in spans)
    return Article("0" * 16, title, None, None, None, "/a.txt", "de", text, "", masked)


def assert_whole(found: Article, cut: list[Chunk], encoder: Encoder) -> None:
    """Assert all that a chunk promises."""
    text = found.text
    read = [span for chunk in cut for span in chunk.sentences]
    assert read == sorted(read)
    before = 0
    for start, end in read:
        assert before <= start < end <= len(text)
        assert text[start:end].strip() == text[start:end]
        assert not any(span.start < end and start < span.end for span in found.furniture)
        before = end
    for chunk in cut:
        assert (chunk.start, chunk.end) == (chunk.sentences[0][0], chunk.sentences[-1][1])
        assert not any(span.start < chunk.end and chunk.start < span.end for span in found.furniture)
    # every character that is neither white space nor furniture is in exactly one sentence
    inside = bytearray(len(text))
    for start, end in [*read, *((span.start, span.end) for span in found.furniture)]:
        inside[start:end] = b"\x01" * (end - start)
    assert not "".join(character for character, taken in zip(text, inside, strict=True) if not taken).strip()
    for prompted in encoder.tokens([embedded_text(found, chunk.start, chunk.end) for chunk in cut]):
        assert len(prompted) <= encoder.room


pieces = st.sampled_from(
    [
        SENTENCE,
        SENTENCE * 3,
        "Moin. ",
        "\n",
        "\n\n",
        "Startseite\n",
        "x" * 700 + " ",
        "📰 ",
        "e\u0301",
        "\u200b",
        "\x00",
        "ﷺ" * 50,
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(pieces, max_size=40).map("".join), st.data())
def test_chunks_keep_what_they_promise(encoder: Encoder, text: str, data: st.DataObject) -> None:
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True)))
    spans = list(zip(places[::2], places[1::2], strict=False))
    found = article(text, spans, title=data.draw(st.sampled_from([None, "Neue Fähre", "Sehr lang " * 40])))
    assert_whole(found, chunks(found, encoder.tokens, encoder.room), encoder)


def test_text_that_repeats_gets_the_offsets_of_each_place(encoder: Encoder) -> None:
    found = article(SENTENCE * 100)
    cut = chunks(found, encoder.tokens, encoder.room)
    assert_whole(found, cut, encoder)
    starts = [start for chunk in cut for start, _ in chunk.sentences]
    assert starts == [len(SENTENCE) * number for number in range(100)]
    assert len(cut) == 5


def test_a_chunk_is_about_a_paragraph_and_paragraphs_stay_whole(encoder: Encoder) -> None:
    paragraph = SENTENCE * 6
    found = article("\n\n".join([paragraph.strip()] * 5))
    cut = chunks(found, encoder.tokens, encoder.room)
    together = {"\n\n".join([paragraph.strip()] * count) for count in (1, 2, 3)}
    assert {found.text[chunk.start : chunk.end] for chunk in cut} <= together
    for offsets in encoder.tokens([found.text[chunk.start : chunk.end] for chunk in cut]):
        assert len(offsets) <= CHUNK_TOKENS


@pytest.mark.parametrize(
    "text", [SENTENCE * 16_000, "Das Wasser stieg " * 60_000, "Hochwasser" * 100_000, "ﷺ " * 2_000]
)
def test_a_megabyte_on_one_line_is_cut(encoder: Encoder, text: str) -> None:
    found = article(text)
    cut = chunks(found, encoder.tokens, encoder.room)
    assert_whole(found, cut, encoder)
    assert len(cut) > 20


def test_a_sentence_too_long_is_cut_between_words(encoder: Encoder) -> None:
    found = article("Wasser " * 1_000)
    for chunk in chunks(found, encoder.tokens, encoder.room):
        assert set(found.text[chunk.start : chunk.end].split()) == {"Wasser"}


def test_an_article_that_is_all_furniture_has_no_chunk(encoder: Encoder) -> None:
    assert chunks(article("Startseite\nPolitik", [(0, 18)]), encoder.tokens, encoder.room) == []
    assert chunks(article(" \n "), encoder.tokens, encoder.room) == []
    assert list(stretches(article("ab cd ef", [(0, 2), (3, 5)]))) == [(6, 8)]


def test_the_title_goes_before_what_is_embedded_unless_it_stands_there() -> None:
    found = article("Neue Fähre. Sie fährt\u00ad oft.", title="Neue Fähre")
    assert embedded_text(found, 0, 11) == "Neue Fähre."
    assert embedded_text(found, 12, 27) == "Neue Fähre: Sie fährt oft."
    assert embedded_text(article("Sie fährt."), 0, 10) == "Sie fährt."
    assert len(embedded_text(article("Sie fährt.", title="x" * 900), 0, 10)) == 200 + len(": Sie fährt.")


def test_a_model_that_reads_little_gets_small_chunks(encoder: Encoder) -> None:
    found = article(SENTENCE * 30)
    for room in (60, 126, 254):
        for offsets in encoder.tokens([found.text[c.start : c.end] for c in chunks(found, encoder.tokens, room)]):
            assert len(offsets) <= max(room // 2, room - 133)


@pytest.mark.parametrize("folder", [ROOT / "seeds" / "articles", PRESS], ids=["samples", "press"])
def test_chunks_of_real_articles_keep_what_they_promise(encoder: Encoder, folder: Path) -> None:
    if not folder.exists():
        pytest.skip(f"there is no {folder}")
    seen = 0
    for path in find_files([folder]):
        assert isinstance(path, Path)
        for found in read(path):
            if isinstance(found, SourceError):
                continue
            found = found.masked(furniture.find(found.text))
            cut = chunks(found, encoder.tokens, encoder.room)
            assert_whole(found, cut, encoder)
            whole = [span for start, end in stretches(found) for span in sentences(found.text, start, end)]
            assert {start for start, _ in whole} <= {start for chunk in cut for start, _ in chunk.sentences}
            seen += len(cut)
    assert seen > 10
