import hashlib
import json
import os
import subprocess
import sys
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index import sources
from index.errors import SourceError
from index.files import printable
from index.nouns import Article
from index.sources import find_files, front_matter_span, read

BODY = "Der Stadtrat von Lünebach hat am Montag beschlossen, die alte Brücke am Hafen für zwei Jahre zu sperren."
MORE = "Die Fähre übernimmt den Verkehr, wie Bürgermeisterin Tomke Harms nach der Sitzung mitteilte."


def articles(path: Path) -> list[Article]:
    return [found for found in read(path) if isinstance(found, Article)]


def problems(path: Path) -> list[str]:
    return [str(found) for found in read(path) if isinstance(found, SourceError)]


def refusal(path: Path) -> str:
    with pytest.raises(SourceError) as caught:
        list(read(path))
    assert "\n" not in str(caught.value)
    return str(caught.value)


def written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def page(head: str = "", body: str = f"<article><h1>Brücke zu</h1><p>{BODY}</p><p>{MORE}</p></article>") -> str:
    return f"<!DOCTYPE html><html lang='de'><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>"


def pdf(*pages: str, title: str | None = None, password: str | None = None) -> bytes:
    """A PDF with a line of text on each page, made by hand; a page that is "" has none."""
    from pypdf import PdfWriter
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

    writer = PdfWriter()
    for text in pages:
        sheet = writer.add_blank_page(595, 842)
        if text:
            font = DictionaryObject(
                {
                    NameObject("/Type"): NameObject("/Font"),
                    NameObject("/Subtype"): NameObject("/Type1"),
                    NameObject("/BaseFont"): NameObject("/Helvetica"),
                    NameObject("/Encoding"): NameObject("/WinAnsiEncoding"),
                }
            )
            sheet[NameObject("/Resources")] = DictionaryObject(
                {NameObject("/Font"): DictionaryObject({NameObject("/F1"): writer._add_object(font)})}
            )
            stream = DecodedStreamObject()
            lines = b"".join(b"(" + line.encode("cp1252") + b") Tj T* " for line in text.split("\n"))
            stream.set_data(b"BT /F1 11 Tf 14 TL 50 780 Td " + lines + b"ET")
            sheet[NameObject("/Contents")] = writer._add_object(stream)
    writer.add_metadata({"/CreationDate": "D:20200101000000"} | ({"/Title": title} if title else {}))
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a script in a Python of its own, from the root of the repository."""
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1])


# which files


def test_a_folder_gives_its_article_files_in_the_order_of_their_names(tmp_path: Path):
    (tmp_path / "b").mkdir()
    names = ["a.txt", "B.PDF", "b/x.md", "b/y.jsonl", "c.HTML", "ä.htm"]
    for name in [*names, "notes.docx", "picture.jpg", ".hidden.txt", "b/.hidden.md"]:
        written(tmp_path / name, BODY)
    (tmp_path / ".git").mkdir()
    written(tmp_path / ".git" / "x.txt", BODY)
    found = list(find_files([tmp_path]))
    assert found == [tmp_path / name for name in ["B.PDF", "a.txt", "b/x.md", "b/y.jsonl", "c.HTML", "ä.htm"]]


def test_paths_are_absolute_and_each_file_comes_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    written(tmp_path / "a.txt", BODY)
    monkeypatch.chdir(tmp_path)
    assert list(find_files([Path("a.txt"), Path(), tmp_path / "a.txt"])) == [tmp_path / "a.txt"]


def test_links_are_followed_without_looping_and_a_file_keeps_its_own_place(tmp_path: Path):
    folder, elsewhere = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    elsewhere.mkdir()
    written(folder / "z.txt", BODY)
    written(elsewhere / "far.txt", BODY)
    (folder / "a.txt").symlink_to(folder / "z.txt")
    (folder / "round").symlink_to(folder)
    (folder / "self.txt").symlink_to(folder / "self.txt")
    (folder / "one").symlink_to(elsewhere)
    (folder / "two").symlink_to(elsewhere)
    (elsewhere / "back").symlink_to(folder)
    (folder / "nowhere.txt").symlink_to(tmp_path / "gone.txt")
    found = list(find_files([folder]))
    assert [item for item in found if isinstance(item, Path)] == [folder / "z.txt", folder / "one" / "far.txt"]
    told = [str(item) for item in found if isinstance(item, SourceError)]
    assert len(told) == 2
    assert f"{folder}/nowhere.txt: links to what does not exist" in told[0]
    assert f"{folder}/self.txt: cannot be read" in told[1]


def test_what_was_named_and_cannot_be_read_is_said_and_the_rest_goes_on(tmp_path: Path):
    good = written(tmp_path / "good.txt", BODY)
    table = written(tmp_path / "table.xlsx", "x")
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    found = [str(item) for item in find_files([tmp_path / "gone", table, pipe, good])]
    assert found == [
        f"{tmp_path}/gone: does not exist; check the path",
        f"{table}: is no article file; Beleg reads .htm .html .jsonl .md .pdf .txt",
        f"{pipe}: is no ordinary file; remove it or name the files to be read",
        str(good),
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_and_a_file_without_permission_are_said(tmp_path: Path):
    locked, secret = tmp_path / "locked", written(tmp_path / "secret.txt", BODY)
    locked.mkdir()
    locked.chmod(0)
    secret.chmod(0)
    try:
        assert str(next(find_files([locked]))) == f"{locked}: may not be read; allow it: chmod u+rX"
        assert refusal(secret) == f"{secret}: may not be read; allow it: chmod u+rX"
    finally:
        locked.chmod(0o700)


@pytest.mark.parametrize(
    "name", ["ä ö ü ß – „Titel“.txt", "zwei\nZeilen.txt", "x" * 251 + ".txt", b"kein-utf8-\xfc.txt", "50%#1?.TXT"]
)
def test_any_file_name_works(tmp_path: Path, name: str | bytes):
    path = tmp_path / os.fsdecode(name)
    written(path, BODY)
    (found,) = find_files([tmp_path])
    assert found == path
    (article,) = articles(path)
    assert (article.text, os.fsencode(article.path)) == (BODY, os.fsencode(path))
    written(path, "")
    assert refusal(path).endswith(": holds no text; remove it or fill it")


def test_a_name_that_is_no_text_is_shown_on_one_line():
    assert printable(os.fsdecode(b"a\nb\xfc.txt")) == "a\\nb\ufffd.txt"


# text and Markdown


@settings(deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=200))
def test_the_text_is_the_file_character_for_character(text: str):
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = written(Path(folder) / "a.txt", f"Der Rat tagt.{text}")
        if sum(char < " " or char == "\x7f" for char in text) <= 4:
            (article,) = articles(path)
            assert article.text == f"Der Rat tagt.{text}"
            assert article.sha256 == hashlib.sha256(article.text.encode()).hexdigest()


def test_an_article_is_known_by_where_it_stands(tmp_path: Path):
    path = written(tmp_path / "a.txt", BODY)
    (before,) = articles(path)
    assert before.id == hashlib.sha256(f"{path}\0".encode()).hexdigest()[:16]
    assert (before.title, before.source, before.published, before.url, before.furniture) == (None, None, None, None, ())
    assert (before.path, before.language) == (str(path), "de")
    written(path, MORE)
    (after,) = articles(path)
    assert after.id == before.id
    assert after.sha256 != before.sha256


def test_line_ends_stay_and_a_byte_order_mark_goes(tmp_path: Path):
    text = f"Titel\r\n\r\n{BODY}\r{MORE}\n"
    for encoding in ("utf-8-sig", "utf-16", "utf-16-le", "cp1252"):
        (article,) = articles(written(tmp_path / "a.txt", text.encode(encoding)))
        assert article.text == text


def test_control_and_invisible_characters_stay(tmp_path: Path):
    text = f"Der\u200b Rat\x00 \u202eab\u202c\u00ad{BODY}\ufeff"
    assert articles(written(tmp_path / "a.txt", text))[0].text == text


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_front_matter_states_and_stays_in_the_text(tmp_path: Path, end: str):
    head = ["---", 'title: "Brücke: gesperrt"', "source: Fördebote", "date: 2024-11-07", "url: https://x.example/1"]
    head += ["language: de-AT", "tags: [a, b]", "author:", "  - Ada", "---", ""]
    text = end.join(head) + f"# Anders{end}{end}{BODY}"
    for name in ("a.md", "a.txt"):
        (article,) = articles(written(tmp_path / name, text))
        assert (article.title, article.source, article.url) == ("Brücke: gesperrt", "Fördebote", "https://x.example/1")
        assert (article.published, article.language, article.text) == (date(2024, 11, 7), "de", text)
    start, stop = front_matter_span(text)
    assert (start, text[stop:]) == (0, f"# Anders{end}{end}{BODY}")


def test_front_matter_that_is_no_yaml_loses_nothing(tmp_path: Path):
    text = f"---\ntitle: Streit: Brücke zu\ndate: 2024-11-07\n---\n{BODY}"
    path = written(tmp_path / "a.md", text)
    (article,) = articles(path)
    assert (article.title, article.published, article.text) == ("Streit: Brücke zu", date(2024, 11, 7), text)
    assert front_matter_span(text) == (0, text.index(BODY))
    assert problems(path) == [f"{path}: the front matter is no valid YAML and was read line by line"]


def test_facts_of_the_wrong_kind_are_left_out_and_said(tmp_path: Path):
    text = f"---\ntitle: [1, 2]\nsource: 2024\ndate: 2024-11\nlanguage: klingonisch\n---\n{BODY}"
    path = written(tmp_path / "a.md", text)
    (article,) = articles(path)
    assert (article.title, article.source, article.published, article.language) == (None, "2024", None, "de")
    told = " ".join(problems(path))
    for part in ("title is no text", "date '2024-11' is no single day", "language 'klingonisch'"):
        assert part in told


@pytest.mark.parametrize(
    "text", ["---\n\nErster Absatz.\n\n---\n\nZweiter.", "---\ntitle: offen\n", "Text\n---\na: b\n---\n"]
)
def test_rules_between_sections_are_no_front_matter(text: str):
    assert front_matter_span(text) is None


def test_lines_of_keys_at_the_head_state_and_a_lone_one_does_not(tmp_path: Path):
    (article,) = articles(written(tmp_path / "a.txt", f"Titel: Brücke\nQuelle: Südblatt\nDatum: 7.11.2024\n\n{BODY}"))
    assert (article.title, article.source, article.published) == ("Brücke", "Südblatt", date(2024, 11, 7))
    (article,) = articles(written(tmp_path / "b.txt", f"Quelle: dpa\n\n{BODY}\n\nQuelle: Statistikamt"))
    assert (article.title, article.source) == (None, None)


def test_the_first_heading_is_the_title_of_markdown_only(tmp_path: Path):
    text = f"Politik\n\n## Nein\n\n# **Brücke** zu #\n\n{BODY}"
    assert articles(written(tmp_path / "a.md", text))[0].title == "Brücke zu"
    assert articles(written(tmp_path / "b.md", f"# Brücke zu\r\n{BODY}"))[0].title == "Brücke zu"
    assert articles(written(tmp_path / "a.txt", f"# Brücke zu\n{BODY}"))[0].title is None


def test_a_line_states_the_date(tmp_path: Path):
    text = f"Titel\n\n{BODY}\n\nErstellt:\n7. November 2024, 12:50 Uhr"
    assert articles(written(tmp_path / "a.txt", text))[0].published == date(2024, 11, 7)


def test_the_language_is_told_where_there_is_enough_text(tmp_path: Path):
    def language(text: str) -> str:
        return articles(written(tmp_path / "a.txt", text))[0].language

    assert language(BODY) == "de"
    assert language("The city council has decided to close the old bridge at the harbour for two years.") == "en"
    assert language("Putin gratuliert") == "und"


@pytest.mark.parametrize("content", ["", " \n\t\r\n", "\ufeff", "\ufeff\n", "---\ntitle: Nur Kopf\n---\n\n", "— …"])
def test_a_file_without_text_is_said(tmp_path: Path, content: str):
    path = written(tmp_path / "a.txt", content)
    assert refusal(path) == f"{path}: holds no text; remove it or fill it"


def test_binary_named_txt_is_said(tmp_path: Path):
    path = written(tmp_path / "a.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    assert refusal(path) == f"{path}: is no text but binary; remove it or give it the suffix of what it is"
    assert refusal(written(tmp_path / "b.txt", pdf(BODY))).endswith(("rename it to .pdf", "suffix of what it is"))


def test_damaged_text_is_read_and_said(tmp_path: Path):
    path = written(tmp_path / "a.txt", f"{BODY} Grüße ä".encode()[:-1])
    assert articles(path)[0].text == f"{BODY} Grüße \ufffd"
    assert problems(path) == [f"{path}: 1 \ufffd stand where its bytes are no utf-8; save it as UTF-8"]


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.pdf"])
def test_a_file_over_the_limit_is_refused_unread(tmp_path: Path, name: str):
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(200_000_000)
    assert refusal(path) == (
        f"{path}: has 200 MB, and an article file may have 50 MB; split it, or make it a .jsonl with an article a line"
    )


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html", ".pdf", ".jsonl"])
def test_a_folder_a_dead_link_and_a_vanished_file_are_said(tmp_path: Path, suffix: str):
    folder, link, gone = tmp_path / f"folder{suffix}", tmp_path / f"link{suffix}", tmp_path / f"gone{suffix}"
    folder.mkdir()
    link.symlink_to(gone)
    assert refusal(folder).startswith(f"{folder}: ")
    assert refusal(link) == f"{link}: links to what does not exist; check the path"
    assert refusal(gone) == f"{gone}: does not exist; check the path"


def test_a_kind_that_is_not_read_is_said(tmp_path: Path):
    assert "is no article file" in refusal(written(tmp_path / "a.docx", BODY))


# web pages


def test_a_page_gives_its_article_and_what_it_states(tmp_path: Path):
    head = (
        "<title>Brücke zu | Fördebote</title><meta property='og:title' content='Brücke zu'>"
        "<meta property='og:site_name' content='fördebote'><link rel='canonical' href='https://x.example/bruecke'>"
        "<meta property='article:modified_time' content='2024-11-09T08:00:00+01:00'>"
        "<meta property='article:published_time' content='2024-11-07T23:30:00+01:00'>"
    )
    table = "<table><tr><th>Ort</th><th>Plätze</th></tr><tr><td>Hafen</td><td>40</td></tr></table>"
    body = (
        "<nav><a href='/'>Start</a></nav><div class='cookie-banner'>Wir nutzen Cookies.</div>"
        f"<article><h1>Brücke zu</h1><p>{BODY}</p><p>{MORE}</p>{table}</article>"
        "<div id='comments'><p>Das finde ich als Leser ganz und gar falsch und unnötig.</p></div>"
    )
    (article,) = articles(written(tmp_path / "a.HTM", page(head, body)))
    assert (article.title, article.source, article.url) == ("Brücke zu", "fördebote", "https://x.example/bruecke")
    assert (article.published, article.language) == (date(2024, 11, 7), "de")
    assert f"{BODY}\n{MORE}\n" in article.text
    assert "Hafen" in article.text
    assert "Cookies" not in article.text
    assert "als Leser" not in article.text


@pytest.mark.parametrize(
    "stated",
    [
        "<meta name='date' content='2024-11-07'>",
        "<meta name='DC.date.issued' content='2024-11-07'>",
        "<meta itemprop='datePublished' content='2024-11-07T10:00:00Z'>",
        '<script type="application/ld+json">{"@type": "NewsArticle", "dateModified": "2024-11-09T10:00:00Z", '
        '"datePublished": "2024-11-07T10:00:00Z"}</script>',
    ],
)
def test_the_date_in_the_metadata_is_taken(tmp_path: Path, stated: str):
    assert articles(written(tmp_path / "a.html", page(stated)))[0].published == date(2024, 11, 7)


@pytest.mark.parametrize(
    "line",
    [
        "<p class='byline'>Von Ada Muster | <time>7. November 2024</time></p>",
        "<div>Veröffentlicht am 07.11.2024, 12:50 Uhr</div>",
        "<span>Stand:</span> <time datetime='2024-11-07' pubdate>heute</time>",
    ],
)
def test_the_date_line_under_the_headline_is_taken(tmp_path: Path, line: str):
    body = f"<main><header><h1>Brücke zu</h1>{line}</header><article><p>{BODY}</p><p>{MORE}</p></article></main>"
    assert articles(written(tmp_path / "a.html", page(body=body)))[0].published == date(2024, 11, 7)


def test_a_page_that_states_no_date_gets_none(tmp_path: Path):
    head = (
        "<meta property='og:image' content='https://x.example/2023/05/06/bild.jpg'>"
        "<link rel='canonical' href='https://x.example/2023/05/06/bruecke'>"
        "<meta name='expires' content='2031-01-01 00:00:00'><meta name='copyrightyear' content='2022'>"
        '<script type="application/ld+json">{"@type": "VideoObject", "uploadDate": "2020-01-02T10:00:00Z"}</script>'
    )
    body = (
        f"<article><h1>Brücke zu</h1><p>{BODY} Gebaut wurde sie 1998 (2024-06-01).</p><p>{MORE}</p>"
        "</article><aside><time datetime='2024-01-01'>1. Januar 2024</time> Anderes</aside><footer>© 2024</footer>"
        "<!-- 2021-02-03 -->"
    )
    path = written(tmp_path / "2019-03-04.html", page(head, body))
    os.utime(path, (1_600_000_000, 1_600_000_000))
    assert articles(path)[0].published is None


def test_the_outlet_is_not_made_up_from_the_address_or_the_account(tmp_path: Path):
    head = "<link rel='canonical' href='https://www.x.example/a'><meta name='twitter:site' content='@xblatt'>"
    assert articles(written(tmp_path / "a.html", page(head)))[0].source is None


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", ""),
        ("cp1252", "<meta charset='iso-8859-1'>"),
        ("cp1252", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
        ("cp1252", "<meta charset='utf-8'>"),
        ("cp1252", ""),
        ("utf-16", ""),
        ("utf-8", "<meta charset='iso-8859-1'>"),
    ],
)
def test_the_encoding_of_a_page_is_found_out(tmp_path: Path, encoding: str, declared: str):
    html = f"<html><head>{declared}<title>Brücke</title></head><body><article><p>{BODY}</p><p>„{MORE}“</p></article>"
    assert articles(written(tmp_path / "a.html", html.encode(encoding)))[0].text == f"{BODY}\n„{MORE}“"


def test_a_script_in_the_text_is_text_and_a_real_one_is_nothing(tmp_path: Path):
    body = (
        f"<article><p>{BODY} &lt;script&gt;alert(1)&lt;/script&gt;</p><script>alert(2)</script><p>{MORE}</p></article>"
    )
    (article,) = articles(written(tmp_path / "a.html", page(body=body)))
    assert "<script>alert(1)</script>" in article.text
    assert "alert(2)" not in article.text


def test_a_broken_page_is_read(tmp_path: Path):
    html = f"<body><h1>Kaputt <b>fett <i>beides</b> Ende</i><div><p>{BODY}</span></td><p>{MORE}</html"
    text = articles(written(tmp_path / "a.html", html))[0].text
    assert BODY in text
    assert MORE in text


@pytest.mark.parametrize("html", ["<html><head><title>x</title></head><body><script>a</script></body></html>", "<br>"])
def test_a_page_without_an_article_is_said(tmp_path: Path, html: str):
    assert "holds no text of an article; save the page" in refusal(written(tmp_path / "a.html", html))


def test_a_page_of_nested_elements_ends_in_one_line(tmp_path: Path):
    bomb = "<div>" * 100_000
    assert "holds no text" in refusal(written(tmp_path / "a.html", f"<html><body>{bomb}{BODY}"))
    path = written(
        tmp_path / "b.html", page(body=f"<article><h1>Brücke</h1><p>{BODY}</p><p>{MORE}</p></article>{bomb}")
    )
    assert BODY in articles(path)[0].text
    assert problems(path) == [f"{path}: nests its elements too deep and was read up to there; save its text as .txt"]


def test_a_page_of_too_many_elements_or_attributes_is_refused(tmp_path: Path):
    many = written(tmp_path / "a.html", page(body=f"<p>{BODY}</p>" * 30_001))
    assert "elements, and 30,000 are looked into; save its text as .txt" in refusal(many)
    wide = " ".join(f"a{number}=1" for number in range(100_000))
    assert "thousands of attributes" in refusal(written(tmp_path / "b.html", page(body=f"<p {wide}>{BODY}</p>")))


# PDF


def test_a_pdf_gives_its_text_page_after_page(tmp_path: Path):
    path = written(tmp_path / "a.pdf", pdf(f"Brücke zu\n{BODY}", MORE, title="Brücke am Hafen gesperrt"))
    (article,) = articles(path)
    assert article.text == f"Brücke zu\n{BODY}\n\n{MORE}"
    assert (article.title, article.published, article.language) == ("Brücke am Hafen gesperrt", None, "de")


def test_a_pdf_states_its_date_in_a_line_only(tmp_path: Path):
    path = written(tmp_path / "a.pdf", pdf(f"Brücke zu\nStand: 07.11.2024\n{BODY}"))
    assert articles(path)[0].published == date(2024, 11, 7)


@pytest.mark.parametrize(
    "title", ["Microsoft Word - Entwurf 3.doc", "bruecke_v2.indd", "Unbenannt", "Seite 1", "Layout 1"]
)
def test_a_title_put_in_by_a_program_is_none(tmp_path: Path, title: str):
    assert articles(written(tmp_path / "a.pdf", pdf(BODY, title=title)))[0].title is None


def test_an_encrypted_pdf_is_said(tmp_path: Path):
    path = written(tmp_path / "a.pdf", pdf(BODY, password="geheim"))
    assert refusal(path) == f"{path}: is encrypted; save a copy without a password"


def test_a_pdf_of_pictures_is_said(tmp_path: Path):
    path = written(tmp_path / "a.pdf", pdf("", ""))
    assert refusal(path) == f"{path}: holds no text, only pictures; run text recognition over it (ocrmypdf)"


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"kein PDF", b"\0" * 500])
def test_what_is_no_pdf_is_said(tmp_path: Path, content: bytes):
    assert refusal(written(tmp_path / "a.pdf", content)).startswith(f"{tmp_path}/a.pdf: ")


def test_a_pdf_cut_or_changed_anywhere_is_read_or_said(tmp_path: Path):
    whole = pdf(BODY, MORE)
    for at in range(0, len(whole), 29):
        for content in (whole[:at], whole[:at] + b"<<[/\x00" + whole[at + 5 :]):
            path = written(tmp_path / "a.pdf", content)
            try:
                assert all("\n" not in told for told in problems(path))
            except SourceError as error:
                assert str(error).startswith(f"{path}: ")


# JSON Lines


def test_each_line_is_an_article(tmp_path: Path):
    records = [
        {
            "id": "a7",
            "text": BODY,
            "title": "Brücke",
            "source": "Fördebote",
            "date": "7. November 2024",
            "language": "de-DE",
        },
        {"url": "https://x.example/2", "text": f"{MORE}\r\nEnde", "date": "2024-11-08T22:00:00+01:00"},
        {"text": BODY},
        {"id": 12, "text": MORE},
    ]
    lines = "\n\n".join(json.dumps(record, ensure_ascii=False) for record in records)
    path = written(tmp_path / "a.jsonl", lines)
    first, second, third, fourth = articles(path)
    assert (first.title, first.source, first.published) == ("Brücke", "Fördebote", date(2024, 11, 7))
    assert (first.path, first.language, first.text) == (f"{path}#a7", "de", BODY)
    assert first.id == hashlib.sha256(f"{path}\0a7".encode()).hexdigest()[:16]
    assert (second.path, second.url) == (f"{path}#https://x.example/2", "https://x.example/2")
    assert (second.text, second.published) == (f"{MORE}\r\nEnde", date(2024, 11, 8))
    assert third.path == f"{path}#{hashlib.sha256(BODY.encode()).hexdigest()[:16]}"
    assert (fourth.path, fourth.title, fourth.published) == (f"{path}#12", None, None)
    assert problems(path) == []


def test_a_repeated_key_is_numbered(tmp_path: Path):
    keys = ["a", "a-2", "a", "a", "b"]
    path = written(tmp_path / "a.jsonl", "\n".join(json.dumps({"id": key, "text": BODY}) for key in keys))
    found = articles(path)
    assert [article.path.partition("#")[2] for article in found] == ["a", "a-2", "a-3", "a-4", "b"]
    assert len({article.id for article in found}) == 5


def test_a_broken_line_is_named_and_the_rest_goes_on(tmp_path: Path):
    good = json.dumps({"text": BODY}).encode()
    lines = [good, b"{broken", b"", b"[1]", b'{"text": 5}', b'{"text": " "}', b"[" * 100_000, b"\0" * 50, b'"x"', good]
    path = written(tmp_path / "a.jsonl", b"\xef\xbb\xbf" + b"\r\n".join(lines))
    assert [article.text for article in articles(path)] == [BODY, BODY]
    told = [message.removeprefix(f"{path}: ") for message in problems(path)]
    assert [message.partition(":")[0] for message in told] == [f"line {number}" for number in (2, 4, 5, 6, 7, 8, 9)]
    assert told[0] == "line 2: is no JSON; write a JSON object a line"


def test_an_unreadable_date_is_said_and_the_article_kept(tmp_path: Path):
    path = written(tmp_path / "a.jsonl", json.dumps({"id": "x", "text": BODY, "date": "Mitte November"}))
    assert articles(path)[0].published is None
    (told,) = problems(path)
    assert told.startswith(f"{path}: line 1: date 'Mitte November' is no single day")


def test_lone_surrogates_are_replaced_one_for_one(tmp_path: Path):
    path = written(
        tmp_path / "a.jsonl", '{"id": "k\\ud800", "title": "T\\udc00", "text": "Der \\ud83d Rat \\ud83d\\ude00 tagt"}'
    )
    (article,) = articles(path)
    assert (article.text, article.title) == ("Der \ufffd Rat \U0001f600 tagt", "T\ufffd")
    assert article.path == f"{path}#k\ufffd"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_records_may_be_in_any_usual_encoding(tmp_path: Path, encoding: str):
    lines = "\r\n".join(json.dumps({"text": text}, ensure_ascii=False) for text in (BODY, MORE))
    path = written(tmp_path / "a.jsonl", lines.encode(encoding))
    assert [article.text for article in articles(path)] == [BODY, MORE]


def test_an_over_long_line_is_skipped_without_being_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sources, "MAX_LINE", 1_000)
    good = json.dumps({"text": BODY}).encode()
    for long in (b'{"text": "' + b"x" * 5_000 + b'"}', b"x" * 1_001, b"x" * 2_002):
        path = written(tmp_path / "a.jsonl", good + b"\n" + long + b"\n" + good)
        assert [article.text for article in articles(path)] == [BODY, BODY]
        (told,) = problems(path)
        assert "line 2: has more than" in told


def test_a_record_may_name_its_date_as_beleg_itself_does(tmp_path: Path):
    path = written(tmp_path / "a.jsonl", json.dumps({"text": BODY, "published": "2024-11-07"}).encode())
    assert [article.published for article in articles(path)] == [date(2024, 11, 7)]


def test_a_large_file_of_records_is_streamed(tmp_path: Path):
    path = tmp_path / "a.jsonl"
    with path.open("wb") as file:
        file.write(json.dumps({"id": "first", "text": BODY}).encode() + b"\n")
        file.truncate(200_000_000)
    assert next(iter(read(path))).path == f"{path}#first"


def test_an_empty_file_of_records_is_said(tmp_path: Path):
    for content in ("", "\n\n"):
        path = written(tmp_path / "a.jsonl", content)
        assert refusal(path) == f"{path}: holds no text; remove it or fill it"


# the libraries keep quiet


def test_nothing_is_printed_whatever_is_wrong(tmp_path: Path):
    written(tmp_path / "a.pdf", pdf(BODY, MORE)[:-200])
    written(tmp_path / "b.pdf", b"%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>")
    written(tmp_path / "c.html", "<br>")
    written(tmp_path / "d.html", page("<meta name='date' content='99.99.9999'><script type='application/ld+json'>{x"))
    written(tmp_path / "e.txt", "Президент поздравил победителя выборов".encode("koi8_r"))
    script = (
        "import sys; from pathlib import Path; from index.sources import find_files, read, SourceError\n"
        "for path in find_files([Path(sys.argv[1])]):\n"
        "    try:\n        list(read(path))\n    except SourceError:\n        pass\n"
    )
    done = run(script, str(tmp_path))
    assert (done.stdout, done.stderr) == ("", "")


def test_reading_loads_no_library_before_it_is_needed():
    heavy = {"torch", "trafilatura", "pypdf", "dateparser", "py3langid", "charset_normalizer", "yaml"}
    done = run("import sys, index.sources; print(*sys.modules)")
    assert "index.sources" in done.stdout.split()
    assert not heavy & set(done.stdout.split())
