"""The command `beleg`, as a person and as a script meet it."""

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path
from threading import Timer

import pytest
from filelock import FileLock
from rich.console import Console

from index.errors import UsageError
from index.nouns import Article, Furniture
from index.sync import Masked
from rag.nouns import Answer, Citation, Considered, Copy
from ui import terminal
from ui.cli import main
from ui.speech import WORDS
from ui.watch import changes

ROOT = Path(__file__).parent.parent
HEAVY = ("torch", "faiss", "gradio", "sentence_transformers", "numpy")
STEERING = "\x1b]0;umbenannt\x07 und \x9b2J und \u202everkehrt"
PATIENCE = 300.0
"""Seconds after which a process that should have said something is taken for stuck."""

ARTICLES = {
    "haushalt.txt": "Stadtrat von Lünebach beschließt den Haushalt\n\nLünebacher Landbote, 12.03.2025\n\n"
    "Teilen   Drucken   Merken\n\nDer Stadtrat von Lünebach hat am Montagabend den Haushalt beschlossen. "
    "Bürgermeisterin Karla Wendt sprach von einem\nschweren Kompromiss.\n\n"
    "Das Freibad wird für 2,4 Millionen Euro saniert. Die Arbeiten beginnen im Oktober.\n\n"
    "Lesen Sie auch: Mehr Lokales\n",
    "seilbahn.md": "---\ntitle: Neue Seilbahn am Krähenberg eröffnet\nsource: Übersee-Bote\ndate: 2024-11-07\n---\n"
    "Am Krähenberg fährt seit gestern eine Seilbahn. Sie bringt stündlich 900 Fahrgäste auf den Gipfel.\n",
    "ferry.txt": "Ferry line wins harbour case\n\n"
    "The ferry company Norrvik won its case against the harbour of Port Ansel. "
    "The court ordered the port to pay back two million pounds in fees.\n",
    "meldungen.jsonl": json.dumps(
        {
            "id": "otter",
            "title": f"[bold]Otter[/bold] kehren zurück {STEERING}",
            "source": "Fördebote",
            "date": "2025-06-04",
            "text": f"An der Förde leben wieder Otter. [red]Elf Tiere[/red] wurden gezählt. {STEERING} sagte niemand.",
        }
    )
    + "\n"
    + json.dumps(
        {"id": "regen", "title": "Regen", "source": "Fördebote", "text": "In Wendtorf fiel am Dienstag Regen."}
    )
    + "\n",
}


class Collection:
    """Article files and their index, and what `beleg` says about them in this process."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str] | None = None) -> None:
        self.files, self.index, self._capture = folder / "articles", folder / "index", capture

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """Give exit status, stdout and stderr."""
        assert self._capture
        self._capture.readouterr()
        status = main([arguments[0], "--index", str(self.index), *arguments[1:]])
        return status, *self._capture.readouterr()

    def json(self, *arguments: str) -> dict:
        status, out, err = self.run(*arguments, "--json")
        assert (status, err) == (0, "")
        assert out.count("\n") == 1
        return json.loads(out)

    def id_of(self, title: str) -> str:
        return next(a["id"] for a in self.json("articles")["articles"] if title in (a["title"] or ""))


def process(*arguments: str, **options) -> subprocess.Popen:
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", **options.pop("env", {})}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.Popen(
        [sys.executable, "-m", "ui.cli", *arguments], cwd=ROOT, env=environment, text=True, encoding="utf-8", **pipes
    )


def finished(*arguments: str, **options) -> tuple[int, str, str]:
    running = process(*arguments, **options)
    out, err = running.communicate(timeout=PATIENCE)
    return running.returncode, out, err


def write_articles(folder: Path) -> None:
    folder.mkdir(parents=True)
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("collection")
    write_articles(folder / "articles")
    assert main(["sync", "--index", str(folder / "index"), str(folder / "articles")]) == 0
    return folder


@pytest.fixture
def collection(built, capsys):
    """The collection that is only read."""
    return Collection(built, capsys)


@pytest.fixture
def own(built, tmp_path, capsys):
    """A copy of the index that a test may change, over the same files."""
    shutil.copytree(built / "index", tmp_path / "index")
    found = Collection(tmp_path, capsys)
    found.files = built / "articles"
    return found


def shown(renderable, width=200) -> str:
    console = Console(width=width, markup=False, highlight=False, emoji=False, color_system=None)
    with console.capture() as captured:
        console.print(renderable)
    return captured.get()


def article(text="Es regnet.", **facts) -> Article:
    facts = {"id": "0123456789abcdef", "title": None, "source": None, "published": None, "url": None, **facts}
    return Article(**{"path": "/a/b.txt", "language": "de", "text": text, "sha256": "", **facts})


def answer(**facts) -> Answer:
    empty = {"question": "?", "searched": "?", "language": "de", "status": "no_answer", "text": "", "verdict": None}
    rest = {"confidence": 0.93, "citations": (), "considered": (), "generation": 1, "models": {}, "seconds": {}}
    return Answer(**{**empty, **rest, **facts})


# what a command line says


def test_help_loads_nothing_heavy():
    script = f"import sys; from ui.cli import main; main(sys.argv[1:]); print([m for m in {HEAVY} if m in sys.modules])"
    for arguments in (["--help"], ["ask", "--help"], ["sync", "--help"]):
        said = subprocess.run([sys.executable, "-c", script, *arguments], cwd=ROOT, capture_output=True, text=True)
        assert said.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("command", "sync ask chat articles show remove info verify eval".split())
def test_every_command_has_help_and_takes_the_index(command, capsys):
    assert main([command, "--help"]) == 0
    said = capsys.readouterr().out
    assert f"Usage: beleg {command}" in said
    assert "--index DIR" in said
    assert "--debug" in said


def test_help_shows_every_command_and_examples(capsys):
    assert main(["ask", "--help"]) == 0
    assert "beleg ask 'Hat Putin Trump gratuliert?'" in capsys.readouterr().out
    assert main([]) == 0
    said = capsys.readouterr().out
    assert all(f"\n  {command} " in said for command in "sync ask chat articles show remove info verify eval".split())
    assert "beleg sync articles/" in said


def test_the_version_is_told(capsys):
    assert main(["--version"]) == 0
    assert re.fullmatch(r"beleg (\d+\.\d+\.\d+|\(not installed\))\n", capsys.readouterr().out)


@pytest.mark.parametrize(
    ("arguments", "cure"),
    [
        (["ask"], "beleg ask --help"),
        (["frage"], "beleg --help"),
        (["ask", "--tief", "Wer?"], "beleg ask --help"),
        (["chat", "--port", "viele"], "beleg chat --help"),
        (["ask", "Wer?", "--since", "gestern"], "write it as 2024-11-07"),
        (["ask", "Wer?", "--since", "2024-02-30"], "write it as 2024-11-07"),
        (["ask", "Wer?", "--since", "2025-01-02", "--until", "1.1.2025"], "swap them"),
        (["ask", " ?! "], "ask in words"),
        (["ask", "Wer?", "--source", "Nirgends"], "Fördebote"),
        (["ask", "Wer?", "--language", "xx"], "no article is in 'xx'; languages: de"),
        (["show", "ffffffffffffffff"], "beleg articles"),
        (["remove", "zzz"], "beleg articles"),
        (["show", "\udcff"], "beleg articles"),
        (["eval", "fehlt.jsonl"], "name a file of questions"),
    ],
)
def test_a_mistake_is_one_line_that_names_the_cure(collection, arguments, cure):
    status, out, err = collection.run(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith("beleg: ")
    assert cure in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("command", [["ask", "Wer?"], ["articles"], ["show", "ab"], ["info"], ["verify"], ["chat"]])
def test_without_an_index_the_cure_is_a_sync(tmp_path, capsys, command):
    assert main([*command, "--index", str(tmp_path / "none")]) == 2
    err = capsys.readouterr().err
    assert "beleg sync FOLDER" in err
    assert err.count("\n") == 1
    assert not (tmp_path / "none").exists()


def test_only_debug_shows_a_traceback(tmp_path):
    status, _, err = finished("--debug", "info", "--index", str(tmp_path))
    assert status == 1  # Python's own for an exception
    assert "Traceback" in err
    assert "NoIndex" in err


def test_the_index_is_named_before_or_after_the_command_or_by_the_environment(built, tmp_path, monkeypatch, capsys):
    index, wrong = str(built / "index"), str(tmp_path)
    assert main(["--index", index, "info"]) == 0
    assert main(["--index", wrong, "info", "--index", index]) == 0
    monkeypatch.setenv("BELEG_INDEX", index)
    assert main(["info"]) == 0
    assert main(["info", "--index", wrong]) == 2
    monkeypatch.delenv("BELEG_INDEX")
    monkeypatch.chdir(tmp_path)
    capsys.readouterr()
    assert main(["info"]) == 2
    assert ".beleg" in capsys.readouterr().err


# sync


def test_a_first_sync_says_how_much_of_each_article_was_masked(tmp_path, capsys):
    collection = Collection(tmp_path, capsys)
    write_articles(collection.files)
    status, out, err = collection.run("sync", str(collection.files))
    assert (status, err) == (0, "")
    *masked, summary = out.splitlines()
    assert [line.strip() for line in masked if "Seilbahn" not in line and "Stadtrat" not in line] == [
        "0% masked  Ferry line wins harbour case",
        f"0% masked  [bold]Otter[/bold] kehren zurück {terminal.line(STEERING)}",
        "0% masked  Regen",
    ]
    assert re.search(r"^ ?[1-9]\d?% masked  Stadtrat von Lünebach beschließt den Haushalt$", out, re.MULTILINE)
    assert summary.startswith("added 4, changed 0, removed 0, unchanged 0; the index holds 5 articles in ")

    (collection.files / "ferry.txt").unlink()
    (collection.files / "seilbahn.md").write_text("Die Seilbahn am Krähenberg steht still.", encoding="utf-8")
    (collection.files / "leer.txt").write_text("", encoding="utf-8")
    status, out, err = collection.run("sync", str(collection.files))
    assert status == 0
    assert out.splitlines()[-1].startswith("added 0, changed 1, removed 1, unchanged 2; the index holds 4 articles")
    assert err.startswith(f"could not read: {collection.files / 'leer.txt'}: ")
    assert err.count("\n") == 1

    report = collection.json("sync", str(collection.files / "haushalt.txt"))
    assert (report["added"], report["unchanged"], report["articles"], report["generation"]) == (0, 1, 4, 2)
    assert report["masked"] == report["problems"] == []


def test_a_sync_of_which_nothing_could_be_read_exits_1(tmp_path, capsys):
    collection = Collection(tmp_path, capsys)
    (tmp_path / "foto.txt").write_bytes(b"")
    status, out, err = collection.run("sync", str(tmp_path / "foto.txt"))
    assert status == 1
    assert "could not read: " in err
    assert out.startswith("added 0, ")


def test_an_unchanged_folder_is_synced_without_torch_and_faiss(own):
    script = "import sys; from ui.cli import main; status = main(sys.argv[1:]); print(status, *sorted(sys.modules))"
    arguments = ["sync", str(own.files), "--index", str(own.index)]
    said = subprocess.run([sys.executable, "-c", script, *arguments], cwd=ROOT, capture_output=True, text=True)
    summary, modules = said.stdout.splitlines()
    assert summary.startswith("added 0, changed 0, removed 0, unchanged 4;")
    assert modules.startswith("0 ")
    assert not {"torch", "faiss", "sentence_transformers", "transformers", "trafilatura"} & set(modules.split())


def test_a_sync_says_who_it_waits_for(own):
    lock = FileLock(own.index / "sync.lock")
    lock.acquire()
    (own.index / "sync.holder").write_text(json.dumps({"pid": 4711, "since": "12:00:00"}))
    running = process("sync", str(own.files), "--index", str(own.index))
    with stuck_after(running):
        assert "process 4711 (since 12:00:00)" in running.stderr.readline()
        lock.release()
        out, err = running.communicate()
    assert (running.returncode, err) == (0, "")
    assert out.startswith("added 0, changed 0, removed 0, unchanged 4;")


def stuck_after(running: subprocess.Popen):
    """Kill a process that says nothing for PATIENCE seconds, so that a test of it fails instead of hanging."""

    class Watchdog:
        def __enter__(self):
            self.timer = Timer(PATIENCE, running.kill)
            self.timer.start()

        def __exit__(self, *_):
            self.timer.cancel()
            if running.poll() is None:
                running.kill()
            running.communicate()

    return Watchdog()


def test_watch_follows_new_changed_and_deleted_files_until_ctrl_c(own, tmp_path):
    folder = tmp_path / "watched"
    folder.mkdir()
    # the index stands inside the folder: what a sync writes there must not set off the next one
    shutil.copytree(own.index, folder / "index")
    running = process("sync", str(folder), "--watch", "--index", str(folder / "index"))
    with stuck_after(running):
        assert running.stdout.readline().startswith("added 0, ")
        assert running.stderr.readline().startswith(f"watching {folder}")
        text = ARTICLES["ferry.txt"]
        for do, counts in (
            (lambda file: file.write_text(text), "added 1, changed 0, removed 0, unchanged 0; the index holds 6 "),
            (
                lambda file: file.write_text(text + text),
                "added 0, changed 1, removed 0, unchanged 0; the index holds 6 ",
            ),
            (lambda file: file.unlink(), "added 0, changed 0, removed 1, unchanged 0; the index holds 5 "),
        ):
            do(folder / "ferry.txt")
            assert re.match(rf"\d\d:\d\d:\d\d {counts}", running.stdout.readline())
        running.send_signal(signal.SIGINT)
        out, err = running.communicate()
    assert running.returncode in {130, -signal.SIGINT}  # the same to a shell
    assert err == "beleg: interrupted\n"
    assert out == ""


def test_watch_gives_a_turn_before_anything_happens_and_takes_only_folders(tmp_path):
    turns = changes([tmp_path], tmp_path / "index")
    assert next(turns) is None
    turns.close()
    file = tmp_path / "a.txt"
    file.write_text("Es regnet.")
    with pytest.raises(UsageError, match="name the folder"):
        next(changes([file], tmp_path / "index"))
    with pytest.raises(UsageError, match="does not exist"):
        next(changes([tmp_path / "weg"], tmp_path / "index"))


# ask


def test_an_answer_shows_the_quote_and_where_it_stands(collection):
    status, out, _ = collection.run("ask", "Für wie viele Euro wird das Freibad saniert?")
    assert status == 0
    quote, *_ = out.splitlines()
    assert quote == "„Das Freibad wird für 2,4 Millionen Euro saniert.“"
    text = ARTICLES["haushalt.txt"]
    start = text.index("Das Freibad")
    path = collection.files / "haushalt.txt"
    assert f"{path}:{text.count(chr(10), 0, start) + 1}  {start}-{start + len(quote) - 2}" in out
    assert "[1] " in out
    assert "Stadtrat von Lünebach beschließt den Haushalt" in out


def test_the_json_of_an_answer_is_its_one_shape(collection):
    found = collection.json(
        "ask", "Wie viele Fahrgäste bringt die Seilbahn auf den Gipfel?", "--source", "ÜBERSEE-bote"
    )
    assert (
        list(found)
        == (
            "question searched language status text verdict confidence citations considered generation models seconds"
        ).split()
    )
    first = found["citations"][0]
    assert (found["status"], found["generation"]) == ("answered", 1)
    assert "900 Fahrgäste" in first["quote"]
    assert ARTICLES["seilbahn.md"][first["start"] : first["end"]] == first["quote"]
    assert first["article"]["published"] == "2024-11-07"
    assert {c["article"]["source"] for c in found["citations"]} == {"Übersee-Bote"}
    question = "Wie viele Fahrgäste bringt die Seilbahn auf den Gipfel?"
    assert collection.json("ask", question, "--language", "DE")["citations"]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Wann eröffnete die Seilbahn am Krähenberg?", "Die Artikel beantworten das nicht."),
        ("When did the cable car open?", "The articles do not answer this."),
    ],
)
def test_where_no_article_may_answer_it_says_so_and_exits_1(collection, question, said):
    status, out, _ = collection.run("ask", question, "--since", "1.1.2100")
    assert (status, out.strip()) == (1, said)


def test_a_question_that_is_no_text_is_answered_or_refused_in_words(built):
    status, out, err = finished("ask", os.fsdecode(b"Otter \xff?"), "--json", "--index", str(built / "index"))
    assert status in {0, 1}
    assert "Otter" in json.loads(out)["question"]
    assert err == ""


def test_citations_are_numbered_with_outlet_date_title_line_and_copies():
    text = "Erste Zeile.\nDer Rat tagte am Montag."
    place = article(text, title="Ratssitzung", source="Landbote", published=date(2025, 3, 1))
    other = article(text, source="Kurier", path="/c/d.html")
    start, answer_start, end = 13, text.index("am Montag"), len(text)
    copies = (Copy(other, 0, 9), Copy(other, 0, 9))
    cited = Citation(text[start:], start, end, answer_start, end - 1, 0.9, place, copies)
    second = Citation(text[:12], 0, 12, 0, 12, 0.8, other, (Copy(place, 0, 9),))
    found = answer(status="answered", text="am Montag", citations=(cited, second), searched="Rat? Wann?")
    assert [line.rstrip() for line in shown(terminal.answer(found, {}, plain=True)).splitlines()] == [
        "„Der Rat tagte am Montag.“",
        "",
        "Antwort: am Montag",
        "",
        "[1] Landbote, 2025-03-01, Ratssitzung",
        "    /a/b.txt:2  13-37",
        "    auch in 2 weiteren Artikeln: Kurier, d.html; Kurier, d.html",
        "[2] „Erste Zeile.“",
        "    Kurier, d.html",
        "    /c/d.html  0-12",
        "    auch in 1 weiteren Artikel: Landbote, 2025-03-01, Ratssitzung",
        "Sicherheit 93%",
        "Gesucht wurde: Rat? Wann?",
    ]


@pytest.mark.parametrize(
    ("language", "stances", "verdict", "said"),
    [
        ("de", ["yes", "yes", None], "yes", "Ja: 2 Artikel sagen ja"),
        ("de", ["no"], "no", "Nein: 1 Artikel sagt nein"),
        ("en", ["no", "yes", "no", "no"], "disputed", "Disputed: 1 article says yes, 3 articles say no"),
        ("fr", ["yes"], "yes", "Yes: 1 article says yes"),
    ],
)
def test_a_verdict_is_said_first_with_the_articles_behind_it(language, stances, verdict, said):
    places = [article("Der Rat tagte.", id=f"{number:016}", source="Landbote") for number in range(len(stances))]
    cited = tuple(
        Citation(place.text, 0, 14, 0, 14, 0.9, place, stance=stance)
        for place, stance in zip(places, stances, strict=True)
    )
    found = answer(status="answered", language=language, citations=cited, verdict=verdict)
    first, quote, *rest = (line.rstrip() for line in shown(terminal.answer(found, {})).splitlines())
    assert (first, quote) == (said, "„Der Rat tagte.“")
    told = WORDS.get(language, WORDS["en"]).stances
    facts_of = [line.split("] ")[-1].strip() for line in rest if "Landbote" in line]
    assert facts_of == [f"Landbote, b.txt  {told[stance]}" if stance else "Landbote, b.txt" for stance in stances]


def test_copies_of_one_text_are_one_article_behind_a_verdict():
    one, other = article("Der Rat tagte.", id="1" * 16), article("Der Rat tagte.", id="2" * 16)
    cited = (
        Citation(one.text, 0, 14, 0, 14, 0.9, one, (Copy(other, 0, 14),), "no"),
        Citation(other.text, 0, 14, 0, 14, 0.8, other, stance="no"),
    )
    out = shown(terminal.answer(answer(status="answered", citations=cited, verdict="no"), {}))
    assert out.startswith("Nein: 1 Artikel sagt nein\n")


def test_the_answer_in_the_quote_is_highlighted():
    text = "Der Rat tagte am Montag."
    cited = Citation(text, 0, len(text), 14, 23, 0.9, article(text))
    console = Console(width=80, force_terminal=True, color_system="standard")
    with console.capture() as captured:
        console.print(terminal.answer(answer(status="answered", citations=(cited,)), {}))
    assert "tagte \x1b[1;32mam Montag\x1b[0m." in captured.get()


def test_without_an_answer_the_closest_passages_are_shown_in_short():
    place = article("Der Rat tagte. " * 20, title="Ratssitzung")
    considered = (Considered(place.id, 0, 300, 0.2, "zu unwahrscheinlich"), Considered("fort", 0, 9, 0.1, ""))
    out = shown(terminal.answer(answer(language="en", considered=considered), {place.id: place}))
    assert "The articles do not answer this." in out
    assert "What came closest (1)" in out
    snippet = next(line for line in out.splitlines() if "Der Rat" in line)
    assert snippet.strip().endswith("…")
    assert len(snippet.strip()) <= terminal.SNIPPET + 2


def test_a_question_is_read_with_the_reader_named(collection):
    question = "Für wie viele Euro wird das Freibad saniert?"
    found = collection.json("ask", question, "--reader", "none")
    assert (found["models"]["reader"], found["text"]) == ("none", "Das Freibad wird für 2,4 Millionen Euro saniert.")
    status, out, err = collection.run("ask", question, "--reader", str(collection.files))
    assert (status, out) == (2, "")
    assert err.startswith(f"beleg: cannot load the reader '{collection.files}': ")
    assert err.count("\n") == 1


# articles, show, remove


def test_articles_are_listed_with_ids_that_show_takes(collection):
    status, out, _ = collection.run("articles")
    assert status == 0
    header, *rows = out.splitlines()
    assert header.split() == "id date lang chars masked outlet title".split()
    assert len(rows) == 5
    seilbahn = next(row for row in rows if "Seilbahn" in row)
    short, day, language, characters, masked, outlet, *title = seilbahn.split()
    assert (day, outlet, language, " ".join(title)) == (
        "2024-11-07", "Übersee-Bote", "de", "Neue Seilbahn am Krähenberg eröffnet",
    )  # fmt: skip
    assert int(characters) == len(ARTICLES["seilbahn.md"])
    status, out, _ = collection.run("show", short)
    assert status == 0
    assert f"length    {characters} characters, {masked} masked" in out


def test_a_narrow_terminal_cuts_outlets_and_titles_but_no_id():
    many = [
        article("x" * 12345, id=f"{n:016x}", title="Ein langer Titel " * 9, source="Ein langer Name " * 4)
        for n in range(3)
    ]
    rows = shown(terminal.articles(many, 16), width=70).splitlines()
    assert [row.split()[:5] for row in rows[1:]] == [[f"{n:016x}", "-", "de", "12,345", "0%"] for n in range(3)]
    assert all(len(row) <= 70 and row.count("…") == 2 for row in rows[1:])


def test_a_masked_part_is_visible_without_colour(collection):
    _, out, _ = collection.run("show", collection.id_of("Stadtrat"))
    assert "░ Teilen   Drucken   Merken" in out
    assert "\n  Das Freibad wird für 2,4 Millionen Euro saniert." in out


def test_a_masked_part_of_a_line_stands_between_marks_and_is_dimmed_on_a_terminal():
    text = "Es regnet. Anzeige Es schneit.\nAnzeige\n"
    spans = (Furniture(11, 18, "ad"), Furniture(31, 38, "ad"))
    found = article(text, furniture=spans)
    body = shown(terminal.article(found, plain=True))
    assert "\n  Es regnet. ░Anzeige░ Es schneit.\n░ Anzeige\n" in body
    console = Console(width=80, force_terminal=True, color_system="standard")
    with console.capture() as captured:
        console.print(terminal.article(found))
    assert "Es regnet. \x1b[2mAnzeige\x1b[0m Es schneit.\n\x1b[2mAnzeige\x1b[0m" in captured.get()


def test_nothing_that_stands_in_an_article_steers_the_terminal(collection):
    steering = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]")
    otter = collection.id_of("Otter")
    said = [
        collection.run(*command)[1]
        for command in (["articles"], ["show", otter], ["ask", "Wie viele Otter?"], ["articles", "--json"])
    ]
    for out in said:
        assert "Otter" in out
        assert not steering.search(out)
    assert "␛]0;umbenannt␇ und \\x9b2J und \\u202everkehrt sagte niemand." in said[1]
    assert "[red]Elf Tiere[/red] wurden gezählt." in said[1]
    assert "[bold]Otter[/bold]" in said[0]


@pytest.mark.parametrize("text", ["a\r\nb", "a\nb\tc", "a\rb", "\x1b[31m", "\ud800", "\x85", "a\u2028b"])
def test_a_line_holds_no_control_character_and_visible_text_none_but_line_ends_and_tabs(text):
    assert terminal.line(text).isprintable()
    assert all(part.isprintable() for part in re.split("[\n\t\u2028]", terminal.visible(text)))


def test_a_file_whose_name_is_no_text_is_listed_everywhere(own, tmp_path):
    folder = tmp_path / "namen"
    folder.mkdir()
    name = b"bericht\xff\x1b[2J.txt"
    try:
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text(ARTICLES["ferry.txt"].partition("\n\n")[2])
    except OSError:
        pytest.skip("this file system holds no such name")
    assert own.run("sync", str(folder))[0] == 0
    shown_path = f"{folder}/bericht\\udcff␛[2J.txt"
    found = next(a for a in own.json("articles")["articles"] if "bericht" in a["path"])
    assert os.fsencode(found["path"]).endswith(name)
    _, out, _ = own.run("show", found["id"])
    assert f"file      {shown_path}" in out
    for encoding in ("utf-8", "ascii"):
        for command in (["articles"], ["show", found["id"]], ["articles", "--json"]):
            status, out, err = finished(*command, "--index", str(own.index), env={"PYTHONIOENCODING": encoding})
            assert (status, err) == (0, "")
            assert "bericht" in out


def test_removed_articles_are_gone_and_an_unknown_id_removes_nothing(own):
    otter, regen = own.id_of("Otter"), own.id_of("Regen")
    assert own.run("remove", otter, "ffffffffffffffff")[0] == 2
    assert len(own.json("articles")["articles"]) == 5
    status, out, _ = own.run("remove", otter[:8], regen)
    assert status == 0
    assert "removed Regen\n" in out
    assert out.count("\n") == 2
    assert len(own.json("articles")["articles"]) == 3
    assert own.run("show", otter)[0] == 2
    assert (own.files / "meldungen.jsonl").exists()


def test_a_start_that_several_ids_share_is_refused(collection):
    status, _, err = collection.run("show", "")
    assert (status, err) == (2, "beleg: 5 articles have an id that starts with ''; give more of it\n")


def test_of_many_articles_only_the_most_masked_are_named():
    many = [Masked(article("x" * 100, title=f"Artikel {n}"), n, 100) for n in range(40)]
    lines = shown(terminal.masks(many)).splitlines()
    assert lines[0].startswith("40 articles read, 20% masked")
    assert [line.strip() for line in lines[1:]] == [f"{n}% masked  Artikel {n}" for n in (39, 38, 37, 36, 35)]
    assert len(shown(terminal.masks(many, verbose=True)).splitlines()) == 40


# info, verify, eval


def test_info_tells_what_the_index_holds(collection):
    found = collection.json("info")
    assert (found["files"], found["articles"], found["generation"]) == (4, 5, 1)
    assert found["manifest"]["dimension"] == "384"
    assert found["bytes"] >= (collection.index / "beleg.sqlite").stat().st_size
    _, out, _ = collection.run("info")
    assert re.search(r"^articles +5 from 4 files$", out, re.MULTILINE)
    assert found["manifest"]["encoder"] in out


def test_verify_proves_a_whole_index(collection):
    found = collection.json("verify")
    assert (found["articles"], found["problems"]) == (5, [])
    assert found["chunks"] == collection.json("info")["chunks"]
    status, out, _ = collection.run("verify")
    assert status == 0
    assert out.startswith(f"proven: 5 articles, {found['chunks']} chunks, {found['sentences']} sentences")


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("update articles set text = text || '!' where title = 'Regen'", "does not fit its sha256"),
        ("update articles set furniture = '[[0, 9, \"ad\"]]' where title = 'Regen'", "holds furniture (ad at 0-9)"),
        ("update articles set furniture = '[[0, 99999, \"ad\"]]'", "leaves the text"),
        ("update chunks set end = 99999 where id = 1", "leaves the text"),
        ("update chunks set end = start + 1", "leaves its chunk"),
        ("update sentences set end = end + 40", "overlaps the one before"),
        ("delete from sentences where chunk_id = 2", "has no sentence"),
        ("update chunks set vector = zeroblob(1536) where id = 1", "a vector of length 0.0000, not 1"),
        ("update chunks set vector = zeroblob(7) where id = 1", "a vector of 7 bytes, not of 384 times float32"),
        ("update sentences set vector = zeroblob(768)", "a vector of length 0.0000, not 1"),
        ("delete from lexical where rowid = 1", "chunk 1: is not in the lexical index"),
        ("insert into lexical (rowid, terms) values (99, 'fort')", "chunk 99: is not in the lexical index"),
        ("delete from articles where title = 'Regen'", "belongs to no row of articles"),
    ],
)
def test_verify_finds_what_is_wrong(own, damage, said):
    with closing(sqlite3.connect(own.index / "beleg.sqlite")) as connection, connection:
        connection.execute(damage)
    status, out, _ = own.run("verify")
    assert status == 1
    assert said in out
    assert "mend it: beleg sync --rebuild FOLDER" in out.splitlines()[-1]


def test_a_database_that_is_none_is_a_finding_for_verify_and_a_mistake_for_the_others(own):
    (own.index / "beleg.sqlite").write_bytes(b"no database at all" * 100)
    status, out, err = own.run("verify")
    assert (status, out) == (1, "")
    assert "is damaged" in err
    status, out, err = own.run("articles")
    assert (status, out) == (2, "")
    assert "sync again" in err


def test_eval_measures_a_question_file(collection, tmp_path):
    rows = [
        {"id": "1", "question": "Für wie viele Euro wird das Freibad saniert?", "answerable": True,
         "article": "haushalt.txt", "quote": "Das Freibad wird für 2,4 Millionen Euro saniert.", "accept": [],
         "answer": "2,4 Millionen Euro", "verdict": None},
        {"id": "2", "question": "Wie viele Otter wurden gezählt?", "answerable": True,
         "article": "meldungen.jsonl#otter", "quote": "[red]Elf Tiere[/red] wurden gezählt.", "accept": []},
    ]  # fmt: skip
    file = tmp_path / "fragen.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    found = collection.json("eval", str(file), "--reader", "none")
    assert (found["questions"], found["answerable"]) == (2, 2)
    assert found["passage"]["recall"]["10"] == 1.0
    assert found["refused_recall"] is None
    status, out, _ = collection.run("eval", str(file), "--reader", "none")
    assert status == 0
    assert re.search(r"^questions +2, 2 answerable$", out, re.MULTILINE)
    assert re.search(r"^unanswerable, of these refused +n/a$", out, re.MULTILINE)
    assert re.search(rf"^first span +F1 {found['f1']:.1%}, exact match {found['exact_match']:.1%}$", out, re.MULTILINE)
    assert re.search(r"^verdicts, of these right +n/a$", out, re.MULTILINE)
    error = f"{found['calibration_error']:.3f}"
    assert re.search(rf"^confidence, calibration error +{re.escape(error)}$", out, re.MULTILINE)
    assert re.search(r"^confidence, AUROC of answerable +n/a$", out, re.MULTILINE)


def test_eval_measures_reading_alone(collection, tmp_path):
    texts = ["Der Kran hebt 40 Tonnen. Er steht am Kai.", "Die Schleuse misst 200 Meter. Sie schließt um zehn."]
    asked = [("Wie viel hebt der Kran?", "40 Tonnen"), ("Wie lang ist die Schleuse?", "200 Meter")]
    paragraphs = [
        {"context": text, "qas": [{"id": question, "question": question, "answers": [
            {"text": right, "answer_start": text.index(right)}]}]}
        for text, (question, right) in zip(texts, asked, strict=True)
    ]  # fmt: skip
    file = tmp_path / "hafen.json"
    file.write_text(json.dumps({"data": [{"title": "Hafen", "paragraphs": paragraphs}]}), encoding="utf-8")
    found = collection.json("eval", str(file), "--reading", "--reader", "none")
    # whole sentences: the articles aside four and four words, of which two each are right
    assert (found["questions"], found["compared"], found["sentence"], found["exact_match"]) == (2, 2, 1.0, 0.0)
    assert found["f1"] == pytest.approx((2 * 2 / 6 + 2 * 2 / 6) / 2)
    assert found["auroc"] == 1.0
    status, out, _ = collection.run("eval", str(file), "--reading", "--reader", "none")
    assert status == 0
    assert re.search(r"^first span +F1 66\.7%, exact match 0\.0%$", out, re.MULTILINE)
    assert re.search(r"^AUROC against the nearest wrong paragraph +1\.000, 2 questions$", out, re.MULTILINE)
    own = tmp_path / "fragen.jsonl"
    own.write_text("", encoding="utf-8")
    status, out, err = collection.run("eval", str(own), "--reading", "--reader", "none")
    assert (status, out) == (2, "")
    assert "without --reading" in err


# streams


def test_a_reader_that_goes_away_ends_the_command_in_silence(built):
    for command in (["articles"], ["articles", "--json"], []):
        reading, writing = os.pipe()
        os.close(reading)
        running = process("--index", str(built / "index"), *command, stdout=writing)
        os.close(writing)
        _, err = running.communicate(timeout=PATIENCE)
        assert (running.returncode, err) == (141, "")


def test_json_is_whole_on_a_stream_that_cannot_carry_umlauts(built):
    status, out, err = finished(
        "articles", "--json", "--index", str(built / "index"), env={"PYTHONIOENCODING": "ascii"}
    )
    assert (status, err) == (0, "")
    assert {"Übersee-Bote", "Fördebote", None} >= {a["source"] for a in json.loads(out)["articles"]}
    assert out.isascii()
