"""Files that a person adds: where they are stored, what is indexed, what is refused."""

import os
from datetime import date

import pytest

from index.errors import StoreError, UsageError
from index.store import Store
from index.sync import sync
from ui.added import add, paste, safe_name

FERRY = "Die Fähre nach Norderwarft fährt seit Montag wieder. Kapitänin Imke Brodersen steuert sie.\n"
BAKERY = "Die Bäckerei am Deich schließt im Mai. Bäcker Ocke Tadsen geht in den Ruhestand.\n"


@pytest.fixture
def index(tmp_path):
    sync(tmp_path / "index", [])
    return tmp_path / "index"


def given(folder, name, text):
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def stored(index):
    return {path.name: path.read_text() for path in (index / "added").iterdir()}


def texts(index):
    with Store(index).snapshot() as snapshot:
        return [article.text for article in snapshot.articles()]


def test_an_added_file_is_stored_and_indexed(index, tmp_path):
    [one] = add(index, [given(tmp_path / "a", "fähre.txt", FERRY)])
    assert (one.name, one.articles, one.problem) == ("fähre.txt", 1, "")
    assert one.stored == index / "added" / "fähre.txt"
    assert stored(index) == {"fähre.txt": FERRY}
    assert texts(index) == [FERRY]


def test_another_file_of_the_same_name_gets_a_number_and_the_same_file_is_kept_once(index, tmp_path):
    first = given(tmp_path / "a", "seite.txt", FERRY)
    other = given(tmp_path / "b", "seite.txt", BAKERY)
    add(index, [first, other])
    assert stored(index) == {"seite.txt": FERRY, "seite-2.txt": BAKERY}
    again = add(index, [other])
    assert [(one.articles, one.problem) for one in again] == [(0, "")]
    assert len(stored(index)) == 2


def test_a_refused_file_is_not_kept_and_the_others_are(index, tmp_path):
    files = [
        given(tmp_path / "a", "bild.exe", FERRY),
        given(tmp_path / "a", "leer.txt", ""),
        given(tmp_path / "a", "bytes.txt", bytes(range(256)) * 40),
        given(tmp_path / "a", "gut.txt", BAKERY),
    ]
    outcome = add(index, files)
    assert [one.name for one in outcome] == ["bild.exe", "leer.txt", "bytes.txt", "gut.txt"]
    assert [one.stored is not None for one in outcome] == [False, False, False, True]
    assert outcome[0].problem.startswith(".exe is not read; add .htm, .html, .jsonl")
    assert outcome[1].problem == "holds no text; remove it or fill it"
    assert "binary" in outcome[2].problem
    assert stored(index) == {"gut.txt": BAKERY}


def test_a_file_read_in_part_is_kept_and_what_was_wrong_is_said(index, tmp_path):
    lines = '{"id": "1", "text": "Die Fähre fährt wieder."}\n{"id": "2", "text": "Der Kutter liegt fest."}\nkaputt\n'
    [one] = add(index, [given(tmp_path / "a", "zwei.jsonl", lines)])
    assert one.articles == 2
    assert one.problem.startswith("line 3: is no JSON")


def test_when_the_index_cannot_be_written_nothing_is_kept(index, tmp_path):
    (index / "added").write_text("a file where the folder should be")
    with pytest.raises(StoreError, match="nothing was added"):
        add(index, [given(tmp_path / "a", "fähre.txt", FERRY)])
    assert texts(index) == []


def test_a_pasted_text_is_stored_with_what_is_stated_of_it(index):
    one = paste(index, BAKERY, title='Bäckerei: "Deichbrot" schließt', outlet="Wattbote", day="2024-11-07")
    assert (one.name, one.articles, one.problem) == ("Bäckerei_ _Deichbrot_ schließt.txt", 1, "")
    with Store(index).snapshot() as snapshot:
        [article] = snapshot.articles()
    assert (article.title, article.source) == ('Bäckerei: "Deichbrot" schließt', "Wattbote")
    assert article.published == date(2024, 11, 7)
    assert article.text.endswith(f"---\n\n{BAKERY}")


def test_a_pasted_text_without_title_is_named_by_its_first_line_and_kept_as_it_is(index):
    paste(index, f"../{FERRY}")
    assert stored(index) == {"Die Fähre nach Norderwarft fährt seit Montag wieder. Kapi.txt": f"../{FERRY}"}
    assert texts(index) == [f"../{FERRY}"]


@pytest.mark.parametrize(
    ("text", "day", "said"),
    [
        ("", "", "the text is empty"),
        (" \n…\n", "", "the text is empty"),
        (FERRY, "gestern", "'gestern' is no day up to today; write it as 2024-11-07"),
        (FERRY, "2999-01-01", "is no day up to today"),
        ("ab " * 400_000, "", "the text has 1,200,000 characters; add what is longer than 1,000,000 as a file"),
    ],
)
def test_a_pasted_text_that_cannot_be_one_is_refused(index, text, day, said):
    with pytest.raises(UsageError, match=said):
        paste(index, text, day=day)
    assert texts(index) == []


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd.txt", "passwd.txt"),
        ("..\\..\\boot.TXT", "boot.txt"),
        (".verborgen.txt", "verborgen.txt"),
        ("..txt", "article.txt"),
        ("<b>fett</b> **x**.md", "b_ _x.md"),
        ("Fa\u0308hre (2).html", "Fähre (2).html"),
        ("a\nb\0c\x1b[31m.txt", "a_b_c_31m.txt"),
        ("-rf *.txt", "rf.txt"),
    ],
)
def test_a_stored_name_is_safe(name, safe):
    assert safe_name(name) == safe


def test_a_long_name_fits_the_file_system(tmp_path):
    name = safe_name("ä" * 400 + ".txt")
    assert len(os.fsencode(f"{name[:-4]}-100.txt")) < 255
    (tmp_path / name).write_text("")
