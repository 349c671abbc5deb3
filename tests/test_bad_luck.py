"""What goes wrong on real machines: bad files, full disks, kills, folders that may not be written, no network."""

import ctypes
import json
import os
import random
import resource
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from conftest import Newsroom
from contents import contents

from index.encoder import Encoder
from index.errors import StoreError, UsageError
from index.nouns import Article
from index.store import DATABASE, Store
from index.sync import SyncReport, sync
from index.verify import verify
from rag import Chatbot
from rag.nouns import Answer

T = TypeVar("T")

ROOT = Path(__file__).resolve().parent.parent
GOOD = "In Dagum wurde am Montag eine Brücke eröffnet. Viele Menschen kamen.\n"
QUESTION = "Was wurde am Montag in Dagum eröffnet?"
ANSWER = "In Dagum wurde am Montag eine Brücke eröffnet."


def synced(folder: Path) -> SyncReport:
    """Index a folder beside itself, and prove what the index holds."""
    report = sync(folder.with_name("index"), [folder])
    assert verify(Store(folder.with_name("index"))).problems == ()
    return report


def articles(folder: Path) -> list[Article]:
    with Store(folder.with_name("index")).snapshot() as snapshot:
        return list(snapshot.articles())


def asked(folder: Path, question: str) -> Answer:
    """Ask the index beside a folder; each citation is checked against the file that it names."""
    answer = Chatbot.open(folder.with_name("index")).ask(question)
    for citation in answer.citations:
        assert citation.article.text[citation.start : citation.end] == citation.quote
    return answer


@pytest.fixture
def folder(tmp_path: Path, encoder: Encoder) -> Path:
    """A folder with one good article."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "good.txt").write_text(GOOD, encoding="utf-8")
    return tmp_path / "articles"


BAD: dict[str, tuple[str, bytes]] = {
    "empty": ("a.txt", b""),
    "only white space": ("a.md", b" \n\t\n"),
    "binary": ("a.txt", bytes(range(256)) * 40),
    "a PDF under another name": ("a.txt", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"),
    "broken PDF": ("a.pdf", b"%PDF-1.7\n" + b"\x00\xff" * 500),
    "page without text": ("a.html", b"<html><body><img src=x></body></html>"),
    "JSON lines without any": ("a.jsonl", b"no json\n[1, 2]\n"),
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD.keys())
def test_a_bad_file_is_one_problem_and_costs_nothing_else(folder: Path, bad: tuple[str, bytes]) -> None:
    (folder / bad[0]).write_bytes(bad[1])
    report = synced(folder)
    assert (report.added, report.articles) == (1, 1)
    assert report.problems
    for problem in report.problems:
        assert str(problem).startswith(f"{folder / bad[0]}: ")
        assert "\n" not in str(problem)
    assert asked(folder, QUESTION).citations[0].quote == ANSWER


def test_a_huge_sparse_file_is_refused_unread(folder: Path) -> None:
    with (folder / "huge.txt").open("wb") as file:
        file.truncate(200_000_000)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    (problem,) = synced(folder).problems
    assert str(problem) == (
        f"{folder / 'huge.txt'}: has 200 MB, and an article file may have 50 MB; split it, or make it a .jsonl with an "
        "article a line"
    )
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 190_000  # kB


def test_an_encrypted_pdf_is_one_problem(folder: Path) -> None:
    from pypdf import PdfWriter

    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(folder / "locked.pdf")
    (problem,) = synced(folder).problems
    assert "locked.pdf: " in str(problem)


def test_broken_and_deep_pages_are_read_or_refused_but_never_stop_a_sync(folder: Path) -> None:
    said = "Der Turm in Hallum wurde am Sonntag gesprengt. Tausende sahen aus sicherer Entfernung zu, wie er fiel. "
    (folder / "broken.html").write_text(f"<html><body><p>{said * 3}<div><<<p></b></i>&#xfffffff;", encoding="utf-8")
    (folder / "bomb.html").write_text(f"<p>{said}</p>" + "<div>" * 50_000 + f"<p>{said}</p>", encoding="utf-8")
    report = synced(folder)
    assert report.articles + len(report.problems) >= 3
    assert asked(folder, QUESTION).citations[0].quote == ANSWER
    assert any("gesprengt" in article.text for article in articles(folder))


def test_bad_front_matter_and_a_broken_record_cost_themselves_only(folder: Path) -> None:
    (folder / "matter.md").write_text(
        "---\ntitle: [unclosed\n---\nDer Hafen in Norden wird tiefer.\n", encoding="utf-8"
    )
    records = [json.dumps({"id": i, "text": f"Haus {i} in Hallum ist verkauft. Es war teuer."}) for i in range(3)]
    records[1] = records[1][:20]
    (folder / "some.jsonl").write_text("\n".join(records), encoding="utf-8")
    report = synced(folder)
    assert report.articles == 4
    assert any(f"{folder / 'some.jsonl'}: line 2: " in str(problem) for problem in report.problems)
    assert [Path(article.path).name for article in articles(folder)] == [
        "good.txt", "matter.md", "some.jsonl#0", "some.jsonl#2",
    ]  # fmt: skip


def test_one_text_under_two_names_is_two_articles_and_one_citation(folder: Path) -> None:
    (folder / "good-copy.txt").write_text(GOOD, encoding="utf-8")
    assert synced(folder).articles == 2
    answer = asked(folder, QUESTION)
    best = answer.citations[0]
    assert best.quote == ANSWER
    assert [citation.quote for citation in answer.citations].count(best.quote) == 1
    names = {Path(best.article.path).name, *(Path(copy.article.path).name for copy in best.copies)}
    assert names == {"good.txt", "good-copy.txt"}
    assert len(best.copies) == 1


def test_loops_of_links_and_dangling_links_end(folder: Path) -> None:
    (folder / "loop").symlink_to(folder)
    (folder / "a").symlink_to(folder / "b")
    (folder / "b").symlink_to(folder / "a")
    (folder / "gone.txt").symlink_to(folder / "nowhere.txt")
    report = synced(folder)
    assert report.articles == 1
    assert any("gone.txt: links to what does not exist" in str(problem) for problem in report.problems)


NAMES = {
    "umlauts": "Übergröße ß.txt".encode(),
    "decomposed": "Gru\u0308n.txt".encode(),
    "spaces": b"  two  spaces .txt",
    "newline": b"new\nline.txt",
    "quotes": b"a'b\"c`$(x);%s.txt",
    "255 bytes": b"n" * 251 + b".txt",
    "invalid UTF-8": b"caf\xe9\xff.txt",
    "emoji": "📰.md".encode(),
    "upper case": b"LAUT.TXT",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_a_file_may_have_any_name(folder: Path, name: bytes) -> None:
    path = os.path.join(os.fsencode(folder), name)
    with open(path, "wb") as file:
        file.write("Die Mühle in Norden brannte ab. Es war Nacht.".encode())
    assert synced(folder).articles == 2
    assert synced(folder).unchanged == 2
    assert os.fsencode(articles(folder)[0].path) in (path, os.fsencode(folder / "good.txt"))
    citation = asked(folder, "Welche Mühle brannte in Norden ab?").citations[0]
    assert (citation.quote, os.fsencode(citation.article.path)) == ("Die Mühle in Norden brannte ab.", path)
    assert json.loads(json.dumps(citation.to_dict()))["quote"] == citation.quote
    os.unlink(path)
    assert (synced(folder).removed, len(articles(folder))) == (1, 1)


TEXTS = {
    "one word": "Hochwasser",
    "no sentence mark": "Hochwasser in Dagum ohne Punkt und ohne Ende",
    "a megabyte on one line": "Das Wasser stieg in Dagum weiter an und " * 26_000 + "dann fiel das Hochwasser.",
    "a megabyte without a space": "Hochwasser" * 100_000,
    "a megabyte of full stops": "Hochwasser " + "." * 1_000_000 + "x",
    "a megabyte of abbreviations": "Hochwasser " + "z. B. Dr. A. Nr. 5 " * 55_000,
    "a megabyte of numbers": "Hochwasser " + "1.1,1." * 170_000 + "a",
    "tens of thousands of lines": "Hochwasser\n" * 30_000,
    "controls": "Hoch\x00wasser\x01 in\x07 Dagum\x1b[31m steigt\x7f an.",
    "right to left": "\u202eHochwasser\u202c \u05d0\u05d1\u05d2 in Dagum.",
    "zero width": "Hoch\u200bwas\u2060ser\ufeff in Da\u200dgum.",
    "soft hyphens": "Hoch\u00adwas\u00adser in Dagum.",
    "separators": "Vorher\u2028Hochwasser\u2029nachher\x1cund\x85weiter",
    "surrogates in JSON": "",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_any_text_is_indexed_and_its_word_is_found(folder: Path, text: str) -> None:
    if text:
        (folder / "odd.txt").write_bytes(text.encode())
    else:
        record = '{"id": "odd", "title": "\\udc00", "text": "Hochwasser \\ud800 in Dagum."}'
        (folder / "odd.jsonl").write_text(record, encoding="utf-8")
    report = synced(folder)
    assert (report.articles, report.problems) == (2, ())
    (odd,) = (article for article in articles(folder) if "odd" in article.path)
    if text:
        assert odd.text == text
    with Store(folder.with_name("index")).snapshot() as snapshot:
        found = {chunk.article_id for chunk in snapshot.chunks(n for n, _ in snapshot.lexical(["hochwass"], 9))}
    assert found == ({odd.id} if "HochwasserHoch" not in text else set())
    asked(folder, "Wo ist Hochwasser?")


def test_what_no_one_sees_inside_words_hinders_no_search_and_stays_in_the_quote(folder: Path) -> None:
    odd = "Der Bau\u00adleiter Ole\u00a0Han\u200bsen zahlte 12\u00a0000\u202fEuro für die Brand\u00admauer."
    (folder / "odd.txt").write_text(odd + " Das ist viel.", encoding="utf-8")
    synced(folder)
    for question in (
        "Wie viel zahlte Bauleiter Ole Hansen für die Brandmauer?",
        "How much did Ole Hansen pay for the firewall?",
    ):
        assert asked(folder, question).citations[0].quote == odd
    with Store(folder.with_name("index")).snapshot() as snapshot:
        for term in ("bauleit", "hans", "12000", "brandmau"):
            assert len(snapshot.lexical([term], 5)) == 1


def test_questions_may_be_empty_endless_or_in_russian(newsroom: Newsroom) -> None:
    bot = Chatbot.open(newsroom.index)
    for empty in ("", "   \n", "?!…"):
        with pytest.raises(UsageError, match="the question is empty"):
            bot.ask(empty)
    for odd in ("Wer ist Kapitän? " * 1_200, "Кто капитан парома?", "\ud800 Kapitän", '"; drop table articles; --'):
        answer = bot.ask(odd)
        assert answer.status in ("answered", "no_answer")
        assert answer.to_dict()["generation"] == 1
    assert len("Wer ist Kapitän? " * 1_200) > 20_000


def test_a_file_that_vanishes_during_a_sync_is_a_problem_and_then_gone(folder: Path) -> None:
    (folder / "z.txt").write_text("Das Fest in Hallum fiel aus. Es regnete.", encoding="utf-8")

    def vanish(progress: object) -> None:
        (folder / "z.txt").unlink(missing_ok=True)

    report = sync(folder.with_name("index"), [folder], progress=vanish)
    assert (report.added, report.articles) == (1, 1)
    assert [str(problem) for problem in report.problems] == [f"{folder / 'z.txt'}: does not exist; check the path"]
    assert synced(folder).problems == ()


def test_a_full_disk_during_a_sync_is_one_line_and_leaves_the_old_collection(fresh_newsroom: Newsroom) -> None:
    index = fresh_newsroom.index
    before = contents(index)
    for number in range(40):
        text = f"Haus {number} in Dagum wurde verkauft. Der Preis von Haus {number} blieb geheim. " * 8
        (fresh_newsroom.articles / f"haus{number}.txt").write_text(text, encoding="utf-8")
    size = (index / DATABASE).stat().st_size
    for room in (0, 50_000, 120_000):
        with no_file_larger_than(size + room), pytest.raises(StoreError) as said:
            sync(index, [fresh_newsroom.articles])
        assert str(said.value).startswith(f"cannot write {index / DATABASE}: ")
        assert "nothing was changed; " in str(said.value)
        assert "\n" not in str(said.value)
        assert contents(index) == before
        assert verify(Store(index)).problems == ()
    assert sync(index, [fresh_newsroom.articles]).articles == 45
    with no_file_larger_than(1_000), pytest.raises(StoreError, match=r"cannot (write|make) "):
        sync(index.with_name("new"), [fresh_newsroom.articles])


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """Let the operating system refuse, as on a full disk, to make any file of this process larger than that."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)


def without_root(do: Callable[[], T]) -> T:
    """Do something as somebody whom permission bits bind: root's powers are dropped in a thread that then ends."""
    found: list[T] = []
    wrong: list[BaseException] = []

    def act() -> None:
        try:
            if os.geteuid() == 0:
                # capset(2) for this thread: version 3, no effective, permitted or inheritable capability left
                header = (ctypes.c_uint32 * 2)(0x20080522, 0)
                assert ctypes.CDLL(None, use_errno=True).syscall(126, header, (ctypes.c_uint32 * 6)()) == 0
            found.append(do())
        except BaseException as error:
            wrong.append(error)

    thread = threading.Thread(target=act)
    thread.start()
    thread.join()
    if wrong:
        raise wrong[0]
    return found[0]


@pytest.fixture
def read_only(fresh_newsroom: Newsroom) -> Iterator[Newsroom]:
    """An index that may be read and not written."""
    for path in fresh_newsroom.index.iterdir():
        path.chmod(0o444)
    fresh_newsroom.index.chmod(0o555)
    yield fresh_newsroom
    fresh_newsroom.index.chmod(0o755)


linux_x86 = pytest.mark.skipif(
    os.geteuid() == 0 and os.uname().machine != "x86_64", reason="as root: the number of capset(2) is x86_64's"
)


@linux_x86
def test_an_index_that_may_not_be_written_can_be_asked_and_not_synced(read_only: Newsroom) -> None:
    def ask() -> Answer:
        with pytest.raises(OSError, match="denied"):
            (read_only.index / "x").write_text("x")
        return Chatbot.open(read_only.index).ask("Wohin fährt die Fähre Seestern?")

    names = sorted(path.name for path in read_only.index.iterdir())
    answer = without_root(ask)
    assert answer.citations[0].quote == "Die Fähre Seestern fährt seit Montag zwischen Dagum und Hallum."
    assert sorted(path.name for path in read_only.index.iterdir()) == names
    with pytest.raises(StoreError, match=r"cannot write the index folder .*; choose another with --index"):
        without_root(lambda: sync(read_only.index, [read_only.articles]))


@linux_x86
def test_a_file_and_a_folder_that_may_not_be_read_lose_nothing(folder: Path) -> None:
    (folder / "sub").mkdir()
    for name in ("a.txt", "sub/b.txt"):
        (folder / name).write_text(f"Die Schleuse {name} in Hallum klemmt. Sie ist alt.", encoding="utf-8")
    assert synced(folder).articles == 3
    os.utime(folder / "a.txt", ns=(5, 5))
    (folder / "a.txt").chmod(0)
    (folder / "sub").chmod(0)
    try:
        report = without_root(lambda: sync(folder.with_name("index"), [folder]))
    finally:
        (folder / "sub").chmod(0o755)
    assert (report.articles, report.removed, report.unchanged) == (3, 0, 1)
    assert sorted(str(problem).partition(": ")[0] for problem in report.problems) == [
        str(folder / "a.txt"), str(folder / "sub"),
    ]  # fmt: skip


KILLED = """
import os, random, shutil, signal, sys, time
from pathlib import Path
import torch
torch.set_num_threads(1)  # a fork must not inherit other threads
from contents import assert_same, contents
from index.encoder import shared_encoder
from index.e5 import NAME
from index.store import Store
from index.sync import sync
from index.verify import verify

place, kills = Path(sys.argv[1]), int(sys.argv[2])
old, index, articles, new = (place / name for name in ("old", "index", "articles", "new"))
shared_encoder(NAME).passages(["warm"])


def child() -> int:
    pid = os.fork()
    if pid == 0:
        try:
            sync(index, [articles])
        finally:
            os._exit(0)
    return pid


def begin_again() -> None:
    shutil.rmtree(index, ignore_errors=True)
    shutil.copytree(old, index)


durations = []
for _ in range(2):
    begin_again()
    began = time.monotonic()
    os.waitpid(child(), 0)
    durations.append(time.monotonic() - began)
sync(new, [articles])
assert_same(index, new)
before, after = contents(old), contents(new)
chance = random.Random(7)
outcomes = []
for turn in range(kills):
    begin_again()
    pid = child()
    time.sleep(min(durations) * (turn + chance.random()) / kills)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    found = contents(index)
    # vectors may differ by the size of a batch; assert_same looks at them below
    same = [all(getattr(found, n) == getattr(whole, n) for n in ("articles", "chunks", "sentences", "lines", "files"))
            for whole in (before, after)]
    assert same in ([True, False], [False, True]), turn
    outcomes.append(same[0])
    assert verify(Store(index)).problems == (), turn
    sync(index, [articles])
    assert_same(index, new)
print(sum(outcomes), "old,", outcomes.count(False), "new")
"""


def test_a_killed_sync_leaves_the_old_collection_or_the_new_one(tmp_path: Path, encoder: Encoder) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    chance = random.Random(1)
    for number in range(40):
        (articles / f"{number}.txt").write_text(f"Haus {number} in Dagum ist verkauft. Es war alt.\n", encoding="utf-8")
    sync(tmp_path / "old", [articles])
    for number in chance.sample(range(40), 24):
        file = articles / f"{number}.txt"
        if number % 4 == 0:
            file.unlink()
        else:
            file.write_text(f"Haus {number} in Hallum ist abgerissen. Dort entsteht ein Park.\n", encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path), "25"],
        cwd=ROOT,
        env=os.environ
        | {"PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}", "OMP_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    old, new = (int(word) for word in ran.stdout.split() if word.isdigit())
    assert old + new == 25
    assert old > 0


OFFLINE = """
import ctypes, os, sys
from pathlib import Path
ctypes.CDLL(None).unshare(0x40000000)  # CLONE_NEWNET, where this may: then there is no network at all

def refuse(event, arguments):
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.connect"):
        host = arguments[1] if event.startswith(("socket.c", "socket.s")) else arguments[0]
        host = host[0] if isinstance(host, tuple) else host
        if str(host) not in ("127.0.0.1", "::1", "localhost") and not str(host).startswith("/"):
            print("TRIED", event, host, flush=True)
            os._exit(7)

sys.addaudithook(refuse)
from index.sync import sync
from rag import Chatbot
report = sync(Path(sys.argv[1]), [Path(sys.argv[2])])
print(report.articles, Chatbot.open(sys.argv[1]).ask("Wohin fährt die Fähre Seestern?").status)
"""


def test_sync_and_ask_need_no_network_and_try_none(newsroom: Newsroom, tmp_path: Path) -> None:
    proxies = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    ran = subprocess.run(
        [
            sys.executable,
            "-W",
            "error::ResourceWarning",
            "-c",
            OFFLINE,
            str(tmp_path / "index"),
            str(newsroom.articles),
        ],
        cwd=ROOT,
        env=proxies,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (0, "5 answered\n"), ran.stderr[-2000:]


def test_the_network_guard_of_that_test_bites() -> None:
    script = OFFLINE.partition("from index.sync")[0] + "import socket\nsocket.create_connection(('192.0.2.1', 80), 1)\n"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert ran.returncode == 7
    assert ran.stdout.startswith("TRIED ")


def test_asking_from_many_threads_at_once_gives_each_its_answer(newsroom: Newsroom) -> None:
    bot = Chatbot.open(newsroom.index)
    questions = ["Wohin fährt die Fähre Seestern?", "Who thanked the firefighters?", "Wie lange " * 150] * 6
    alone = [bot.ask(question).to_dict() | {"seconds": 0} for question in questions]
    together: dict[int, object] = {}

    def ask(number: int) -> None:
        together[number] = bot.ask(questions[number]).to_dict() | {"seconds": 0}

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(len(questions))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [together[number] for number in range(len(questions))] == alone
