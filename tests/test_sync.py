"""A sync brings the index in line with the files, whatever came before."""

import json
import os
import random
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Newsroom
from contents import assert_same, contents

from index.encoder import Encoder
from index.errors import IndexLocked, IndexMismatch, ModelError, StoreError
from index.lock import only_sync
from index.nouns import Article
from index.plan import RACY_NS, plan
from index.store import Store
from index.sync import Progress, SyncReport, remove, sync
from index.verify import verify
from rag import Chatbot

Write = Callable[[dict[str, str]], Path]

ROOT = Path(__file__).resolve().parent.parent
BANNER = "Blick aus dem Hafenkontor"
"""A line that is no sentence: an article keeps it until it stands in three."""


def counts(report: SyncReport) -> tuple[int, int, int, int]:
    return report.added, report.changed, report.removed, report.unchanged


def article_at(index: Path, name: str) -> Article:
    with Store(index).snapshot() as snapshot:
        return next(article for article in snapshot.articles() if article.path.endswith(name))


def paths(index: Path) -> list[str]:
    with Store(index).snapshot() as snapshot:
        return [Path(article.path).name for article in snapshot.articles()]


def bannered(place: str) -> str:
    return (
        f"Markt in {place} eröffnet\n\nIn {place} wurde am Dienstag der neue Markt eröffnet. Viele Menschen kamen.\n\n"
        f"{BANNER}\n\nDie Stadt hat {place} dafür drei Monate lang umgebaut. Der Umbau ist nun fertig.\n"
    )


@pytest.fixture
def embedded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the encoder is given to read, in order; it reads it all the same."""
    read: list[str] = []
    passages = Encoder.passages
    monkeypatch.setattr(Encoder, "passages", lambda self, texts: read.extend(texts) or passages(self, texts))
    return read


def test_a_second_sync_of_the_same_files_does_nothing(fresh_newsroom: Newsroom, embedded: list[str]) -> None:
    report = sync(fresh_newsroom.index, [fresh_newsroom.articles])
    assert counts(report) == (0, 0, 0, 4)
    assert (report.generation, report.masked, embedded) == (1, (), [])


def test_a_touched_file_is_not_read_again_and_moves_no_generation(fresh_newsroom: Newsroom) -> None:
    os.utime(fresh_newsroom.articles / "deich.txt", ns=(1, 10**18))
    report = sync(fresh_newsroom.index, [fresh_newsroom.articles])
    assert (counts(report), report.generation) == ((0, 0, 0, 4), 1)
    with Store(fresh_newsroom.index).snapshot() as snapshot:
        assert snapshot.files()[os.fsencode(fresh_newsroom.articles / "deich.txt")].mtime_ns == 10**18


def test_a_file_is_read_again_only_while_its_times_leave_a_doubt(fresh_newsroom: Newsroom) -> None:
    with Store(fresh_newsroom.index).snapshot() as snapshot:
        just_now = snapshot.files()
    # as if the files had been looked at long after they were written
    settled = {path: replace(file, checked_ns=file.checked_ns + 10 * RACY_NS) for path, file in just_now.items()}
    for known, read in ((just_now, 4), (settled, 0)):
        looked: list[str] = []
        made = plan([fresh_newsroom.articles], known, keep=False, rebuild=False, looking_at=looked.append)
        assert (len(looked), made.unchanged, made.fresh, made.gone) == (read, 4, [], [])


def test_a_change_that_keeps_size_and_time_is_seen(fresh_newsroom: Newsroom) -> None:
    file = fresh_newsroom.articles / "deich.txt"
    os.utime(file, ns=(10**18, 10**18))
    sync(fresh_newsroom.index, [file])
    file.write_text(file.read_text(encoding="utf-8").replace("vier Jahren", "fünf Jahre"), encoding="utf-8")
    file.write_text(file.read_text(encoding="utf-8").replace("fünf Jahre", "drei Jahren"), encoding="utf-8")
    os.utime(file, ns=(10**18, 10**18))
    assert file.stat().st_size == len(file.read_bytes())
    assert counts(sync(fresh_newsroom.index, [file])) == (0, 1, 0, 0)
    assert "drei Jahren" in article_at(fresh_newsroom.index, "deich.txt").text


def test_a_change_right_after_a_sync_is_seen_though_the_clock_is_coarse(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    for turn in range(4):  # the same size each time, and mostly within one tick of the file system's clock
        file.write_text(f"Im Ort {turn} brannte am Montag eine Scheune. Niemand wurde verletzt.", encoding="utf-8")
        sync(tmp_path / "index", [file])
        assert f"Ort {turn}" in article_at(tmp_path / "index", "a.txt").text


def test_a_vanished_file_goes_and_with_keep_it_stays(fresh_newsroom: Newsroom) -> None:
    index, articles = fresh_newsroom.index, fresh_newsroom.articles
    (articles / "deich.txt").unlink()
    assert counts(sync(index, [articles], keep=True)) == (0, 0, 0, 3)
    assert "deich.txt" in paths(index)
    report = sync(index, [articles])
    assert (counts(report), report.articles) == ((0, 0, 1, 3), 4)
    assert "deich.txt" not in paths(index)
    assert verify(Store(index)).problems == ()


def test_keep_holds_for_a_rebuild_as_well(fresh_newsroom: Newsroom) -> None:
    (fresh_newsroom.articles / "deich.txt").unlink()
    report = sync(fresh_newsroom.index, [fresh_newsroom.articles], keep=True, rebuild=True)
    assert (counts(report), report.articles) == ((0, 3, 0, 0), 5)


def test_a_named_file_that_is_gone_goes_and_a_missing_folder_empties_nothing(fresh_newsroom: Newsroom) -> None:
    index, articles = fresh_newsroom.index, fresh_newsroom.articles
    (articles / "deich.txt").unlink()
    assert sync(index, [articles / "deich.txt"]).removed == 1
    articles.rename(articles.with_name("unplugged"))
    report = sync(index, [articles])
    assert (report.removed, report.articles, len(report.problems)) == (0, 4, 1)
    assert "does not exist" in str(report.problems[0])


def test_a_file_outside_the_named_paths_stays(fresh_newsroom: Newsroom, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "x.txt").write_text("In Hallum wurde ein neuer Hafen gebaut. Er ist groß.", encoding="utf-8")
    report = sync(fresh_newsroom.index, [other])
    assert (counts(report), report.articles) == ((1, 0, 0, 0), 6)


def test_a_renamed_file_is_another_article_and_nothing_is_embedded_again(
    fresh_newsroom: Newsroom, embedded: list[str]
) -> None:
    articles = fresh_newsroom.articles
    (articles / "deich.txt").rename(articles / "damm.txt")
    report = sync(fresh_newsroom.index, [articles])
    assert counts(report) == (1, 0, 1, 3)
    assert embedded == []
    assert sorted(paths(fresh_newsroom.index))[0] == "damm.txt"


def test_a_file_reached_by_another_path_is_there_once(fresh_newsroom: Newsroom, tmp_path: Path) -> None:
    links = tmp_path / "links"
    links.mkdir()
    (links / "deich.txt").symlink_to(fresh_newsroom.articles / "deich.txt")
    index = tmp_path / "other-index"
    assert sync(index, [links]).articles == 1
    sync(index, [links, fresh_newsroom.articles])
    assert paths(index).count("deich.txt") == 1


def test_a_changed_record_of_a_jsonl_is_the_only_one_embedded(fresh_newsroom: Newsroom, embedded: list[str]) -> None:
    file = fresh_newsroom.articles / "kurz.jsonl"
    file.write_text(file.read_text(encoding="utf-8").replace("Buckelwal", "Pottwal"), encoding="utf-8")
    report = sync(fresh_newsroom.index, [file])
    assert counts(report) == (0, 1, 0, 0)
    assert [masked.article.title for masked in report.masked] == ["Wal gesichtet"]
    assert embedded == [
        "Wal gesichtet: Vor Hallum wurde ein Pottwal gesichtet. Fischer Jan Freese filmte das Tier am Sonntag.",
        "Wal gesichtet: Vor Hallum wurde ein Pottwal gesichtet.",
    ]


def test_a_record_that_left_a_jsonl_leaves_the_index(fresh_newsroom: Newsroom) -> None:
    file = fresh_newsroom.articles / "kurz.jsonl"
    file.write_text(file.read_text(encoding="utf-8").splitlines()[1] + "\n", encoding="utf-8")
    assert sync(fresh_newsroom.index, [file]).articles == 4
    assert "kurz.jsonl#eis" not in paths(fresh_newsroom.index)
    assert verify(Store(fresh_newsroom.index)).problems == ()


def test_a_file_that_became_unreadable_keeps_what_the_index_has_of_it(fresh_newsroom: Newsroom) -> None:
    file = fresh_newsroom.articles / "deich.txt"
    before = contents(fresh_newsroom.index)
    file.write_bytes(os.urandom(2000))
    for _ in range(2):  # it is said each time
        report = sync(fresh_newsroom.index, [fresh_newsroom.articles])
        assert (counts(report), report.generation) == ((0, 0, 0, 3), 1)
        (problem,) = report.problems
        assert str(file) in str(problem)
        assert str(problem).endswith("; what the index has of it stays")
    assert contents(fresh_newsroom.index) == before


def test_a_jsonl_of_many_lines_is_read_one_by_one(tmp_path: Path) -> None:
    file = tmp_path / "many.jsonl"
    with file.open("w", encoding="utf-8") as out:
        for number in range(300):
            text = f"Haus {number} in Dagum wurde verkauft. Der Preis blieb geheim."
            out.write(json.dumps({"id": number, "text": text, "title": "Haus verkauft"}) + "\n")
    told: list[Progress] = []
    assert sync(tmp_path / "index", [file], progress=told.append).articles == 300
    reading = [progress for progress in told if progress.total == 0]
    assert len(reading) >= 300
    embedding = [progress.done for progress in told if progress.total]
    assert embedding == list(range(1, 301))


def test_progress_is_told_while_many_files_are_read(fresh_newsroom: Newsroom) -> None:
    told: list[Progress] = []
    sync(fresh_newsroom.index, [fresh_newsroom.articles], rebuild=True, progress=told.append)
    names = [progress.name for progress in told if progress.total == 0]
    assert names[:4] == ["deich.txt", "faehre.md", "kurz.jsonl", "library.txt"]
    assert [progress.done for progress in told if progress.total] == [1, 2, 3, 4, 5]


def test_a_line_is_masked_in_all_three_articles_once_the_third_has_it_and_in_none_when_one_goes(
    tmp_path: Path, written: Write
) -> None:
    index = tmp_path / "index"
    for number, place in enumerate(("Dagum", "Hallum", "Norderkoog"), 1):
        folder = written({f"{place}.txt": bannered(place)})
        sync(index, [folder])
        with Store(index).snapshot() as snapshot:
            masked = [article.path for article in snapshot.articles() if BANNER in _masked_text(article)]
            assert len(masked) == (3 if number == 3 else 0)
    gone = article_at(index, "Hallum.txt").id
    remove(index, [gone])
    with Store(index).snapshot() as snapshot:
        assert [BANNER in _masked_text(article) for article in snapshot.articles()] == [False, False]
    assert verify(Store(index)).problems == ()


def _masked_text(article: Article) -> str:
    return "\n".join(article.text[span.start : span.end] for span in article.furniture)


def test_syncs_in_any_order_end_where_one_sync_of_all_ends(tmp_path: Path) -> None:
    chance = random.Random(3)
    masked = []
    for turn in range(10):
        folder, index, whole = (tmp_path / f"{name}-{turn}" for name in ("articles", "index", "whole"))
        folder.mkdir()
        for _ in range(6):
            _change_something(folder, chance)
            sync(index, [folder])
            masked.append(sum(BANNER in _masked_text(article) for article in _articles(index)))
            if chance.random() < 0.4 and (found := _articles(index)):
                victim = chance.choice(found)
                remove(index, [victim.id])
                file = Path(victim.path.partition("#")[0])
                if "#" in victim.path:  # what was removed comes back when its file changes
                    file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")
                else:
                    file.unlink()
        sync(index, [folder])
        sync(whole, [folder])
        assert_same(index, whole)
        assert verify(Store(index)).problems == ()
    assert 0 in masked and max(masked) >= 3  # the line was masked in some collections, and unmasked in others


def _articles(index: Path) -> list[Article]:
    with Store(index).snapshot() as snapshot:
        return list(snapshot.articles())


def _change_something(folder: Path, chance: random.Random) -> None:
    """Add, change or delete one to three files, whose lines are drawn from a pool small enough to repeat."""
    banners = [BANNER, "Mehr aus der Region Nordstrand", "Die Karte der Baustellen", "Zur Person Inga Petersen", ""]
    for _ in range(chance.randint(1, 3)):
        name = chance.choice("abcdef")
        text = bannered(chance.choice(["Dagum", "Hallum"])).replace(BANNER, chance.choice(banners))
        text += "\n" + chance.choice(banners) + "\n"
        match chance.randrange(4):
            case 0:
                (folder / f"{name}.txt").unlink(missing_ok=True)
            case 1:
                records = [{"id": i, "text": text + f"Zeile {i} endet hier."} for i in range(chance.randint(1, 3))]
                lines = "".join(json.dumps(record) + "\n" for record in records)
                (folder / f"{name}.jsonl").write_text(lines, encoding="utf-8")
            case _:
                (folder / f"{name}.txt").write_text(text, encoding="utf-8")


def test_a_removed_article_stays_away_until_its_file_changes(fresh_newsroom: Newsroom) -> None:
    index, articles = fresh_newsroom.index, fresh_newsroom.articles
    deich = article_at(index, "deich.txt")
    assert remove(index, [deich.id]) == [deich]
    assert sync(index, [articles]).articles == 4
    assert "deich.txt" not in paths(index)
    file = articles / "deich.txt"
    file.write_text(file.read_text(encoding="utf-8") + "Der Bau ist genehmigt.\n", encoding="utf-8")
    assert sync(index, [articles]).articles == 5
    remove(index, [deich.id])
    assert sync(index, [articles], rebuild=True).articles == 5


def test_a_removed_article_whose_file_is_gone_leaves_nothing_behind(fresh_newsroom: Newsroom) -> None:
    index, file = fresh_newsroom.index, fresh_newsroom.articles / "deich.txt"
    file.unlink()
    remove(index, [article_at(index, "deich.txt").id])
    with Store(index).snapshot() as snapshot:
        assert os.fsencode(file) not in snapshot.files()


def test_a_copy_that_the_index_folder_holds_goes_with_its_article(fresh_newsroom: Newsroom) -> None:
    copy = fresh_newsroom.index / "added" / "neu.txt"
    copy.parent.mkdir()
    copy.write_text("In Hallum wurde ein Leuchtturm gestrichen. Er ist jetzt rot.", encoding="utf-8")
    sync(fresh_newsroom.index, [copy.parent], keep=True)
    remove(fresh_newsroom.index, [article_at(fresh_newsroom.index, "neu.txt").id])
    assert not copy.exists()
    with Store(fresh_newsroom.index).snapshot() as snapshot:
        assert os.fsencode(copy) not in snapshot.files()


def test_removing_an_unknown_id_changes_nothing(fresh_newsroom: Newsroom) -> None:
    assert remove(fresh_newsroom.index, ["0123456789abcdef"]) == []
    with Store(fresh_newsroom.index).snapshot() as snapshot:
        assert snapshot.generation == 1


def test_an_empty_folder_makes_an_index_that_can_be_asked(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    report = sync(tmp_path / "index", [tmp_path / "articles"])
    assert (report.articles, report.chunks, report.generation) == (0, 0, 0)
    answer = Chatbot.open(tmp_path / "index").ask("Wer ist Kapitän der Fähre?")
    assert (answer.status, answer.citations, answer.generation) == ("no_answer", (), 0)
    with Store(tmp_path / "index").snapshot() as snapshot:
        assert (snapshot.manifest["dimension"], len(snapshot.dense)) == ("0", 0)


def test_an_encoder_that_cannot_be_loaded_spoils_no_new_index(tmp_path: Path, written: Write) -> None:
    folder = written({"a.txt": "In Dagum wurde am Montag gewählt. Es gab keinen Sieger."})
    with pytest.raises(ModelError, match="cannot load the encoder"):
        sync(tmp_path / "index", [folder], encoder=str(tmp_path / "nothing-here"))
    assert sync(tmp_path / "index", [folder]).articles == 1


def test_another_encoder_is_refused_with_the_command_that_mends_it(fresh_newsroom: Newsroom) -> None:
    with pytest.raises(IndexMismatch) as refused:
        sync(fresh_newsroom.index, [fresh_newsroom.articles], encoder="some/other-model")
    assert "beleg sync --rebuild --encoder some/other-model FOLDER" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_rebuild_takes_another_encoder(fresh_newsroom: Newsroom, small_model: Path) -> None:
    with Store(fresh_newsroom.index).snapshot() as snapshot:
        assert snapshot.manifest["dimension"] == "384"
    report = sync(fresh_newsroom.index, [fresh_newsroom.articles], encoder=str(small_model), rebuild=True)
    assert (counts(report), report.generation, report.articles) == ((0, 4, 0, 0), 2, 5)
    with Store(fresh_newsroom.index).snapshot() as snapshot:
        assert (snapshot.manifest["encoder"], snapshot.manifest["dimension"]) == (str(small_model), "48")
        assert snapshot.vectors()[1].shape == (snapshot.count("chunks"), 48)
    assert verify(Store(fresh_newsroom.index)).problems == ()
    assert Chatbot.open(fresh_newsroom.index).ask("Wer ist Kapitän?").models["encoder"] == str(small_model)
    # and from then on it is the index's own, also for who does not name it
    assert sync(fresh_newsroom.index, [fresh_newsroom.articles]).unchanged == 4


def test_an_answer_follows_the_index_and_counts_generations_up(fresh_newsroom: Newsroom) -> None:
    bot = Chatbot.open(fresh_newsroom.index)
    assert bot.ask("Wer ist Kapitän der Fähre Seestern?").generation == 1
    (fresh_newsroom.articles / "neu.txt").write_text("Die Mühle in Dagum brannte ab. Es war Nacht.", encoding="utf-8")
    sync(fresh_newsroom.index, [fresh_newsroom.articles])
    answer = bot.ask("Was brannte in Dagum ab?")
    assert answer.generation == 2
    assert answer.citations[0].quote == "Die Mühle in Dagum brannte ab."


def test_who_asks_during_syncs_gets_proven_answers_of_one_generation(fresh_newsroom: Newsroom) -> None:
    bot = Chatbot.open(fresh_newsroom.index)
    generations: list[int] = []
    wrong: list[BaseException] = []
    done = threading.Event()

    def ask() -> None:
        try:
            while not done.is_set():
                answer = bot.ask("Wer ist Kapitän der Fähre Seestern?")
                generations.append(answer.generation)
                for citation in answer.citations:
                    assert citation.article.text[citation.start : citation.end] == citation.quote
        except BaseException as error:
            wrong.append(error)

    asking = [threading.Thread(target=ask) for _ in range(2)]
    for thread in asking:
        thread.start()
    for turn in range(5):
        (fresh_newsroom.articles / "neu.txt").write_text(
            f"Kapitän der Fähre Seestern ist nun Maat {turn}. Das sagte die Reederei.", encoding="utf-8"
        )
        sync(fresh_newsroom.index, [fresh_newsroom.articles])
    seen = len(generations)
    while len(generations) < seen + 4 and not wrong:
        time.sleep(0.01)
    done.set()
    for thread in asking:
        thread.join()
    assert wrong == []
    assert generations[-1] == 6
    assert set(generations) <= set(range(1, 7))


HOLDER = """
import sys, time
from pathlib import Path
from index.lock import only_sync
with only_sync(Path(sys.argv[1]), 0):
    print("holding", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the lock on an index until its stdin gets a line."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path / "index")],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "holding\n"
        yield process
        process.kill()


def test_a_sync_names_the_process_it_would_have_to_wait_for(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    (tmp_path / "articles").mkdir()
    with pytest.raises(IndexLocked, match=rf"^process {holder.pid} \(since [\d:]+\) is syncing .*; try again when"):
        sync(tmp_path / "index", [tmp_path / "articles"], wait=0)


def test_a_sync_waits_until_the_other_is_done(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    (tmp_path / "articles").mkdir()
    told: list[str] = []

    def waiting(text: str) -> None:
        told.append(text)
        assert holder.stdin is not None
        holder.stdin.write("\n")
        holder.stdin.flush()

    assert sync(tmp_path / "index", [tmp_path / "articles"], waiting=waiting).articles == 0
    (said,) = told
    assert re.fullmatch(rf"waiting for process {holder.pid} \(since [\d:]+\) to finish its sync of .*/index", said)


def test_a_killed_sync_leaves_no_lock(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    holder.kill()
    holder.wait()
    assert (tmp_path / "index" / "sync.holder").exists()
    with only_sync(tmp_path / "index", wait=5):
        assert json.loads((tmp_path / "index" / "sync.holder").read_text())["pid"] == os.getpid()


def test_an_index_folder_that_is_a_file_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "index").write_text("here already")
    with pytest.raises(StoreError, match=r"cannot write the index folder .*; choose another with --index"):
        sync(tmp_path / "index", [tmp_path])


def test_a_sync_without_news_loads_neither_model_nor_search(fresh_newsroom: Newsroom) -> None:
    script = (
        "import sys; from pathlib import Path; from index.sync import sync\n"
        "print(sync(Path(sys.argv[1]), [Path(sys.argv[2])]).unchanged)\n"
        "print({'torch', 'faiss', 'sentence_transformers', 'trafilatura', 'dateparser', 'gradio'} & set(sys.modules))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script, str(fresh_newsroom.index), str(fresh_newsroom.articles)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout == "4\nset()\n"


def test_an_index_may_be_moved(fresh_newsroom: Newsroom, tmp_path: Path) -> None:
    shutil.move(fresh_newsroom.index, tmp_path / "moved")
    assert sync(tmp_path / "moved", [fresh_newsroom.articles]).unchanged == 4
    assert Chatbot.open(tmp_path / "moved").ask("Wer ist Kapitän der Seestern?").status == "answered"
