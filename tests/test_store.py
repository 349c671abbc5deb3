"""The index folder: what it forgets, what it heals, what it refuses, and who sees what."""

import os
import re
import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from conftest import Newsroom
from contents import bytes_anywhere, contents

from index.encoder import Encoder
from index.errors import IndexDamaged, IndexMismatch, NoIndex
from index.store import DATABASE, Store
from index.sync import remove, sync
from index.verify import verify
from rag import Chatbot

QUESTION = "Wohin fährt die Fähre Seestern?"
ANSWER = "Die Fähre Seestern fährt seit Montag zwischen Dagum und Hallum."


def dense_file(index: Path) -> Path:
    (found,) = index.glob("dense-*.faiss")
    return found


def ask(index: Path) -> str:
    """Ask something that the index answers."""
    citations = Chatbot.open(index).ask(QUESTION).citations
    return citations[0].quote if citations else ""


def test_the_store_gives_back_what_was_written(newsroom: Newsroom, encoder: Encoder) -> None:
    with Store(newsroom.index).snapshot() as snapshot:
        assert [snapshot.count(table) for table in ("files", "articles")] == [4, 5]
        whale = next(article for article in snapshot.articles() if article.path.endswith("#wal"))
        assert (whale.title, whale.source, whale.published) == ("Wal gesichtet", "Der Ufersaum", date(2024, 11, 8))
        assert whale.language == "de"
        assert snapshot.article(whale.id[:10]) == whale == snapshot.article(whale.id.upper())
        assert snapshot.article("") is None
        assert snapshot.article("%") is None
        assert snapshot.sources() == ["Der Ufersaum", "Küstenbote"]
        numbers, vectors = snapshot.vectors()
        assert vectors.shape == (len(numbers), 384) == (snapshot.count("chunks"), encoder.dimension)
        assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
        for chunk in snapshot.chunks(numbers.tolist()):
            article = snapshot.article(chunk.article_id)
            assert article is not None
            inside = snapshot.sentences([chunk.number])[chunk.number]
            assert (inside[0].start, inside[-1].end) == (chunk.start, chunk.end)
            assert article.text[chunk.start : chunk.end].strip() == article.text[chunk.start : chunk.end]


def test_ids_that_start_alike_are_told_apart(newsroom: Newsroom) -> None:
    with Store(newsroom.index).snapshot() as snapshot:
        ids = snapshot.ids()
        assert ids == sorted(article.id for article in snapshot.articles())
        for article_id in ids:
            assert snapshot.ids(article_id[:12]) == [article_id]
        assert snapshot.ids("g") == []
        assert len(snapshot.ids(limit=2)) == 2


def test_a_filter_by_day_and_outlet_finds_the_chunks(newsroom: Newsroom) -> None:
    with Store(newsroom.index).snapshot() as snapshot:

        def matching(since: date | None, until: date | None, *sources: str) -> set[str]:
            numbers = snapshot.matching(since, until, sources)
            assert numbers is not None
            return {chunk.article_id for chunk in snapshot.chunks(numbers.tolist())}

        titles = {article.title: article.id for article in snapshot.articles()}
        whale, ice = titles["Wal gesichtet"], titles["Eisdiele schließt"]
        assert snapshot.matching() is None
        assert matching(date(2024, 11, 7), None) == {whale}
        assert matching(None, date(2024, 11, 7)) == {ice}
        assert matching(date(2024, 11, 6), date(2024, 11, 8)) == {whale, ice}
        assert matching(None, None, "KÜSTENBOTE") == {ice}
        assert matching(None, None, "nobody") == set()


def test_a_filter_by_language_finds_the_chunks(newsroom: Newsroom) -> None:
    with Store(newsroom.index).snapshot() as snapshot:
        languages = {article.id: article.language for article in snapshot.articles()}
        assert snapshot.languages() == sorted(set(languages.values())) == ["de", "en"]
        for wanted in ("en", "DE", "fr"):
            numbers = snapshot.matching(languages=[wanted])
            assert numbers is not None
            found = {chunk.article_id for chunk in snapshot.chunks(numbers.tolist())}
            assert found == {one for one, language in languages.items() if language == wanted.lower()}
        both = snapshot.matching(languages=["de", "en"])
        assert both is not None
        assert len(both) == snapshot.count("chunks")
        assert len(snapshot.matching(since=date(2024, 1, 1), languages=["en"])) == 0


def test_a_snapshot_sees_the_old_collection_while_a_sync_changes_it(fresh_newsroom: Newsroom) -> None:
    index, articles = fresh_newsroom.index, fresh_newsroom.articles
    store = Store(index)
    with store.snapshot() as before:
        deich = next(article for article in before.articles() if article.path.endswith("deich.txt"))
        numbers, vectors = before.vectors()
        (articles / "deich.txt").unlink()
        (articles / "neu.txt").write_text("In Dagum brannte die Mühle ab. Es war Nacht.", encoding="utf-8")
        sync(index, [articles])
        with store.snapshot() as after:
            assert (before.generation, after.generation) == (1, 2)
            assert after.article(deich.id) is None
            assert before.article(deich.id) == deich
            assert [number for number, _ in before.lexical(["peters"], 5)] == [1]
            assert after.lexical(["peters"], 5) == []
            assert len(before.dense) == len(numbers)
            assert {n for n, _ in before.dense.search(vectors[0], 99)} == set(numbers.tolist())
            assert {n for n, _ in after.dense.search(vectors[0], 99)} == set(after.vectors()[0].tolist())
            assert len(before.dense) == len(numbers)


def test_a_reader_of_the_old_collection_leaves_no_file_of_it_behind(fresh_newsroom: Newsroom) -> None:
    index = fresh_newsroom.index
    store = Store(index)
    with store.snapshot() as before:
        assert len(list(before.articles())) == 5
        remove(index, [before.ids()[0]])
        assert len(before.dense) > 0
    assert list(index.glob("dense-*")) == []


def test_what_was_removed_is_nowhere_in_the_folder(fresh_newsroom: Newsroom) -> None:
    index = fresh_newsroom.index
    rare = "Quastenflosserverein"
    file = fresh_newsroom.articles / "selten.txt"
    file.write_text(f"Der {rare} tagt in Dagum. Er hat neun Mitglieder.\n", encoding="utf-8")
    sync(index, [fresh_newsroom.articles])
    assert ask(index) == ANSWER
    stem = b"quastenflosserv"
    assert bytes_anywhere(index, rare.encode()) == [DATABASE]
    assert bytes_anywhere(index, stem) == [DATABASE]
    with Store(index).snapshot() as snapshot:
        (article,) = (article for article in snapshot.articles() if article.path == str(file))
        before = len(snapshot.dense)
    remove(index, [article.id])
    for wanted in (rare.encode(), stem, rare[:9].encode(), b"neun Mitglieder"):
        assert bytes_anywhere(index, wanted) == []
    assert ask(index) == ANSWER
    with Store(index).snapshot() as snapshot:
        assert len(snapshot.dense) == before - 1 == snapshot.count("chunks")
    assert len(list(index.glob("dense-*"))) == 1


def test_what_a_file_no_longer_says_is_nowhere_in_the_folder(fresh_newsroom: Newsroom) -> None:
    file = fresh_newsroom.articles / "deich.txt"
    file.write_text(file.read_text(encoding="utf-8").replace("Inga Petersen", "Olga Quistorp"), encoding="utf-8")
    assert bytes_anywhere(fresh_newsroom.index, b"Petersen") == [DATABASE]
    sync(fresh_newsroom.index, [file])
    assert bytes_anywhere(fresh_newsroom.index, b"Petersen") == []
    assert bytes_anywhere(fresh_newsroom.index, b"petersen") == []
    assert bytes_anywhere(fresh_newsroom.index, b"Quistorp") == [DATABASE]


@pytest.mark.parametrize("damage", ["missing", "truncated", "flipped", "foreign", "older", "empty"])
def test_a_damaged_dense_file_heals(fresh_newsroom: Newsroom, damage: str) -> None:
    index = fresh_newsroom.index
    right = ask(index)
    file = dense_file(index)
    whole = file.read_bytes()
    match damage:
        case "missing":
            file.unlink()
        case "truncated":
            file.write_bytes(whole[: len(whole) // 2])
        case "flipped":
            broken = bytearray(whole)
            broken[len(whole) // 2] ^= 1
            file.write_bytes(broken)
        case "foreign":  # whole, but of another index
            other = index.with_name("other")
            sync(other, [fresh_newsroom.articles / "kurz.jsonl"])
            ask(other)
            shutil.copy(dense_file(other), file)
        case "older":  # whole and of this index, under the name of the next generation
            (fresh_newsroom.articles / "neu.txt").write_text("Die Mühle brannte. Es war Nacht.", encoding="utf-8")
            sync(index, [fresh_newsroom.articles])
            file = Path(re.sub(r"-1\.faiss$", "-2.faiss", str(file)))
            file.write_bytes(whole)
        case "empty":
            file.write_bytes(b"")
    assert ask(index) == right
    if damage != "older":
        assert file.read_bytes() == whole
    with Store(index).snapshot() as snapshot:
        assert len(snapshot.dense) == snapshot.count("chunks")


def broken(index: Path, damage: str) -> Path:
    """Damage the database of an index in one way, and give its path."""
    database = index / DATABASE
    data = database.read_bytes()
    middle = len(data) // 2 // 4096 * 4096
    match damage:
        case "truncated":
            database.write_bytes(data[: middle + 100])
        case "header":
            database.write_bytes(b"x" * 100 + data[100:])
        case "schema":
            database.write_bytes(data[:100] + b"\xff" * 3996 + data[4096:])
        case "empty":
            database.write_bytes(b"")
        case "text":
            database.write_bytes(b"this is a letter to my aunt\n" * 1000)
        case "all but the first page":
            database.write_bytes(data[:4096] + os.urandom(len(data) - 4096))
        case "every other page":
            pages = [data[i : i + 4096] for i in range(0, len(data), 4096)]
            database.write_bytes(b"".join(b"\xee" * 4096 if i and i % 2 else page for i, page in enumerate(pages)))
    return database


KINDS = ["truncated", "header", "schema", "empty", "text", "all but the first page", "every other page"]


@pytest.mark.parametrize("damage", KINDS)
def test_a_damaged_database_is_said_in_one_line_that_names_the_cure(fresh_newsroom: Newsroom, damage: str) -> None:
    index = fresh_newsroom.index
    database = broken(index, damage)
    for attempt in (
        lambda: ask(index),
        lambda: sync(index, [fresh_newsroom.articles], rebuild=True),
        lambda: remove(index, ["00"]) or ask(index),
        lambda: ask(index) if verify(Store(index)).problems else None,
    ):
        with pytest.raises(IndexDamaged) as said:
            attempt()
        assert str(said.value).startswith(f"{database} is damaged (")
        assert str(said.value).endswith("delete it and sync again: the articles are untouched")
        assert "\n" not in str(said.value)
    # and the cure works, also with what the old database left beside itself
    database.unlink()
    database.with_name(DATABASE + "-wal").write_bytes(os.urandom(5000))
    assert sync(index, [fresh_newsroom.articles]).articles == 5
    assert ask(index) == ANSWER


def test_an_overwritten_page_never_gives_a_wrong_quote(fresh_newsroom: Newsroom) -> None:
    index = fresh_newsroom.index
    right = ask(index)
    data = (index / DATABASE).read_bytes()
    said = 0
    for page in range(1, len(data) // 4096):
        for filler in (b"\x00", b"Die F\xc3\xa4hre Seestern f\xc3\xa4hrt nach Rom. "):
            damaged = bytearray(data)
            damaged[page * 4096 : (page + 1) * 4096] = (filler * 4096)[:4096]
            (index / DATABASE).write_bytes(damaged)
            for dense in index.glob("dense-*"):
                dense.unlink()
            try:
                answer = Chatbot.open(index).ask(QUESTION)
            except (IndexDamaged, IndexMismatch):
                said += 1
                continue
            for citation in answer.citations:
                origin = Path(citation.article.path.partition("#")[0]).read_text(encoding="utf-8")
                assert citation.quote in origin
            assert answer.text in (right, "") or answer.citations
    assert said > 5


def test_a_changed_text_is_never_quoted(fresh_newsroom: Newsroom) -> None:
    index = fresh_newsroom.index
    with closing(sqlite3.connect(index / DATABASE)) as connection, connection:
        connection.execute("update articles set text = replace(text, 'Ole Brandt', 'Udo Krause')")
    with pytest.raises(IndexDamaged, match="is not what was read"):
        ask(index)


def test_no_index_is_said_with_the_command_that_makes_one(tmp_path: Path) -> None:
    with pytest.raises(NoIndex, match=r"there is no index in .*; make one: beleg sync FOLDER"):
        Store(tmp_path)
    with pytest.raises(NoIndex):
        remove(tmp_path / "nowhere", ["00"])
    assert not (tmp_path / "nowhere").exists()


def test_another_format_is_refused_with_the_cure(fresh_newsroom: Newsroom) -> None:
    with closing(sqlite3.connect(fresh_newsroom.index / DATABASE)) as connection, connection:
        connection.execute("update manifest set value = '1' where key = 'format'")
    with pytest.raises(IndexMismatch, match=r"has format 1, this Beleg reads \d+; delete .* and sync again"):
        ask(fresh_newsroom.index)


def test_a_transaction_that_fails_leaves_everything_as_it_was(fresh_newsroom: Newsroom) -> None:
    before = contents(fresh_newsroom.index)
    store = Store(fresh_newsroom.index)
    with pytest.raises(RuntimeError, match="enough"), store.write() as writer:
        for article_id in writer.ids():
            writer.remove_article(article_id)
        assert writer.count("articles") == 0
        raise RuntimeError("enough")
    assert contents(fresh_newsroom.index) == before
    with store.snapshot() as snapshot:
        assert snapshot.generation == 1


def test_what_an_article_states_is_told_from_what_was_found_in_it(fresh_newsroom: Newsroom) -> None:
    store = Store(fresh_newsroom.index)
    with store.write() as writer:
        for found in list(writer.articles()):
            stated = writer.as_stated(found.id)
            assert stated.title == (None if found.path.endswith(".txt") else found.title)
            assert (stated.text, stated.furniture) == (found.text, ())
    with store.snapshot() as snapshot:
        assert snapshot.generation == 1
        assert {article.title for article in snapshot.articles()} >= {"Deich bei Norderkoog wird erhöht"}


def test_nothing_is_left_beside_the_database_when_all_is_closed(fresh_newsroom: Newsroom) -> None:
    ask(fresh_newsroom.index)
    names = sorted(path.name for path in fresh_newsroom.index.iterdir())
    assert names == [DATABASE, dense_file(fresh_newsroom.index).name, "sync.lock"]
