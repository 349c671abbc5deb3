"""What the page shows, as HTML, without a browser."""

import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ui
from index.nouns import Article, Furniture
from rag.nouns import Answer, Citation, Copy, Filter
from ui.added import Added
from ui.render import Turn, additions, conversation, first_place, header, places
from ui.sheet import Place, article, sendable
from ui.words import ENGLISH, GERMAN, Words, words_for

TEXT = "Menü  Suche\n\nDie Fähre fährt wieder. Kapitänin Imke Brodersen steuert sie.\n\nTeilen"
QUOTE = "Kapitänin Imke Brodersen steuert sie."
START = TEXT.index(QUOTE)
NAME = TEXT.index("Imke Brodersen")
FERRY = Article(
    id="aaaa000011112222",
    title="Die Fähre fährt wieder",
    source="Wattbote",
    published=date(2024, 11, 7),
    url="https://wattbote.example.org/faehre",
    path="/archiv/faehre.txt",
    language="de",
    text=TEXT,
    sha256="",
    furniture=(Furniture(0, 11, "menu"), Furniture(len(TEXT) - 6, len(TEXT), "share")),
)
COPY = replace(FERRY, id="bbbb", source="Inselblatt")
CITED = Citation(QUOTE, START, START + len(QUOTE), NAME, NAME + 14, 0.93, FERRY, (Copy(COPY, START, START + 9),))
ANSWER = Answer(
    question="Wer steuert die Fähre?",
    searched="Wer steuert die Fähre?",
    language="de",
    status="answered",
    text="Imke Brodersen",
    verdict=None,
    confidence=0.93,
    citations=(CITED,),
    considered=(),
    generation=1,
    models={},
    seconds={},
)
NO_ANSWER = replace(ANSWER, status="no_answer", text="", citations=(), confidence=0.1)
HOSTILE = "<script>alert(1)</script> **fett** \"'><img src=x onerror=alert(1)> ${alert(1)} {{value}} &amp;"


class Shown(HTMLParser):
    """The text and the tags of a piece of HTML as a browser reads it."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.tags, self.attributes = "", [], []
        self.inside: dict[str, str] = {}
        self._open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        self.text += data
        for tag in set(self._open):
            self.inside[tag] = self.inside.get(tag, "") + data


def test_the_quote_is_marked_where_it_stands_and_the_answer_in_it_is_strong():
    shown = Shown(article(places([Turn("", ANSWER)])["0-0"], GERMAN))
    assert shown.inside["mark"] == QUOTE
    assert shown.inside["strong"] == "Imke Brodersen"
    assert TEXT in shown.text


def test_furniture_is_dimmed_and_nothing_else():
    page = article(places([Turn("", ANSWER)])["0-0"], GERMAN)
    assert re.findall(r'<span class="furniture">(.*?)</span>', page) == ["Menü  Suche", "Teilen"]
    assert "werden nie zitiert" in page
    assert "werden nie zitiert" not in article(Place(replace(FERRY, furniture=()), 0, 4, 0, 4), GERMAN)


def test_above_the_article_stand_its_title_outlet_date_language_file_and_link():
    shown = Shown(article(places([Turn("", ANSWER)])["0-0"], GERMAN))
    assert shown.inside["h2"] == "Die Fähre fährt wieder"
    assert shown.inside["dl"] == (
        "MediumWattboteErschienen7. November 2024SpracheDeutschDatei/archiv/faehre.txt"
        "Linkhttps://wattbote.example.org/faehre"
    )
    assert ("href", "https://wattbote.example.org/faehre") in shown.attributes


def test_what_an_article_does_not_state_is_left_out():
    bare = replace(FERRY, title=None, source=None, published=None, url=None)
    shown = Shown(article(Place(bare, 0, 4, 0, 4), ENGLISH))
    assert shown.inside["h2"] == "faehre.txt"
    assert shown.inside["dl"] == "LanguageGermanFile/archiv/faehre.txt"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "http://[", "x y"])
def test_only_an_address_of_the_web_becomes_a_link(url):
    shown = Shown(article(Place(replace(FERRY, url=url), 0, 4, 0, 4), ENGLISH))
    assert "a" not in shown.tags
    assert url in shown.inside["dl"]


def test_an_answer_leads_with_its_quote_and_names_where_it_stands():
    shown = Shown(conversation([Turn("Wer steuert die Fähre?", ANSWER)], GERMAN))
    assert shown.inside["h2"] == "Wer steuert die Fähre?"
    assert shown.inside["blockquote"] == QUOTE
    assert shown.inside["strong"] == "Imke Brodersen"
    assert shown.text.index("[1]") < shown.text.index(QUOTE) < shown.text.index("Wattbote · 7. November 2024 · Die")


def test_copies_are_folded_and_each_can_be_opened():
    turns = [Turn("", ANSWER)]
    shown = Shown(conversation(turns, GERMAN))
    assert shown.inside["summary"] == "auch in 1 weiteren Artikel"
    assert "Inselblatt" in shown.inside["details"]
    assert ("data-open", "0-0-0") in shown.attributes
    assert places(turns)["0-0-0"] == Place(COPY, START, START + 9, START, START + 9)
    both = replace(ANSWER, citations=(replace(CITED, copies=CITED.copies * 2),))
    assert "also in 2 more articles" in conversation([Turn("", both)], ENGLISH)


@pytest.mark.parametrize(
    ("confidence", "said", "number"),
    [(0.9, "very likely the answer", "0.90"), (0.7, "likely the answer", "0.70"), (0.69, "perhaps the answer", "0.69")],
)
def test_confidence_is_said_in_words_with_the_number_as_title(confidence, said, number):
    page = conversation([Turn("", replace(ANSWER, confidence=confidence))], ENGLISH)
    assert f'<span title="confidence {number}">{said}</span>' in page


@pytest.mark.parametrize(("verdict", "said"), [("yes", "Ja"), ("no", "Nein"), ("disputed", "Strittig")])
def test_a_verdict_is_said_in_one_word(verdict, said):
    assert Shown(conversation([Turn("", replace(ANSWER, verdict=verdict))], GERMAN)).inside["b"] == said


def test_no_answer_says_so_and_folds_what_came_closest():
    near = Place(FERRY, START, START + len(QUOTE), START, START + len(QUOTE))
    turns = [Turn("Wer schwamm?", NO_ANSWER, (near,))]
    shown = Shown(conversation(turns, GERMAN))
    assert "Die Artikel beantworten das nicht." in shown.text
    assert QUOTE in shown.inside["details"]
    assert places(turns) == {"0-near-0": near}
    assert first_place(turns) == ""
    assert "details" not in Shown(conversation([Turn("", NO_ANSWER)], ENGLISH)).tags


def test_what_was_searched_for_is_said_only_where_it_differs_from_the_question():
    follow_up = replace(ANSWER, question="Und wann?", searched="Wer steuert die Fähre? Und wann?")
    assert "Gesucht wurde: Wer steuert die Fähre? Und wann?" in Shown(conversation([Turn("", follow_up)], GERMAN)).text
    spaced = replace(ANSWER, question="Wer  steuert\tdie Fähre? ")
    assert "Searched for" not in conversation([Turn("", spaced)], ENGLISH)


def test_what_the_search_was_narrowed_to_is_said():
    wanted = Filter(date(2024, 11, 8), None, ("Inselblatt", "<Wattbote>"))
    shown = Shown(conversation([Turn("", NO_ANSWER, wanted=wanted)], GERMAN))
    assert "Eingegrenzt: Erschienen ab 8. November 2024 · Inselblatt, <Wattbote>" in shown.text
    assert "Eingegrenzt" not in conversation([Turn("", NO_ANSWER)], GERMAN)


def test_the_first_quote_of_the_last_answer_is_opened_and_said_to_be():
    turns = [Turn("Eins?", ANSWER), Turn("Zwei?", ANSWER)]
    assert first_place(turns) == "1-0"
    page = conversation(turns, GERMAN, opened="1-0")
    assert re.findall(r'data-open="([^"]*)" aria-current="true"', page) == ["1-0"]
    assert first_place([Turn("Eins?", ANSWER), Turn("Zwei?", error="nein")]) == ""
    assert first_place([]) == ""


def test_a_question_without_answer_yet_is_being_searched_and_an_error_is_one_line():
    assert "Suche in den Artikeln" in conversation([Turn("Wer?")], GERMAN)
    shown = Shown(conversation([Turn("Wer?", error="the index is <gone>")], GERMAN))
    assert "Das ging nicht: the index is <gone>" in shown.text


def test_examples_are_offered_for_the_sample_articles_alone():
    assert "Hat Putin Trump gratuliert?" in conversation([], GERMAN, ["Nordstern Nachrichten"])
    assert "data-ask" not in conversation([], GERMAN, ["Wattbote"])


def test_every_place_that_is_offered_can_be_opened():
    near = Place(FERRY, 0, 4, 0, 4)
    turns = [Turn("Eins?", ANSWER), Turn("Zwei?", NO_ANSWER, (near, near))]
    assert set(re.findall(r'data-open="([^"]*)"', conversation(turns, GERMAN))) == set(places(turns))


def test_foreign_text_is_shown_and_never_markup():
    bad = replace(
        FERRY, title=HOSTILE, source=HOSTILE, url=HOSTILE, path=f"/a/{HOSTILE}", language=HOSTILE, text=HOSTILE
    )
    bad = replace(bad, furniture=())
    cited = Citation(HOSTILE, 0, len(HOSTILE), 0, len(HOSTILE), 1.0, bad, (Copy(bad, 0, 5),))
    answer = replace(ANSWER, question=HOSTILE, searched=HOSTILE * 2, citations=(cited,))
    near = Place(bad, 0, len(HOSTILE), 0, len(HOSTILE))
    for page, times in (
        (conversation([Turn(HOSTILE, answer), Turn(HOSTILE, NO_ANSWER, (near,)), Turn("", error=HOSTILE)], GERMAN), 13),
        (article(near, GERMAN), 6),
        (additions([Added(HOSTILE, None, problem=HOSTILE)], GERMAN), 2),
    ):
        shown = Shown(page)
        assert not {"script", "img", "a"} & set(shown.tags)
        assert not [name for name, _ in shown.attributes if name.startswith("on")]
        assert shown.text.count(HOSTILE) == times
        assert "<script" not in page


@given(
    st.text(max_size=60),
    st.lists(st.integers(0, 60), min_size=6, max_size=6),
)
def test_an_article_is_shown_character_for_character(text, numbers):
    a, b, c, d, e, f = sorted(min(number, len(text)) for number in numbers)
    shown_article = replace(FERRY, text=text, furniture=(Furniture(a, b, "x"), Furniture(e, f, "y")))
    page = article(Place(shown_article, c, d, c, d), GERMAN)
    body = page.partition('<div class="text" lang="de">')[2].removesuffix("</div></div>")
    shown = Shown(body)
    blank = re.compile(r"(?:[ \t]*\r?\n){3,}")
    wanted = text[:a] + blank.sub("\n\n", text[a:b]) + text[b:e] + blank.sub("\n\n", text[e:f]) + text[f:]
    assert shown.text == wanted
    assert shown.inside.get("mark", "") == text[c:d]


def test_lone_surrogates_are_made_sendable_in_html_and_json():
    shown = replace(FERRY, path="/archiv/f\udce4hre.txt", text="Die F\udce4hre", furniture=())
    assert "/archiv/f\ufffdhre.txt" in article(Place(shown, 0, 3, 0, 3), GERMAN)
    assert sendable({"a": ["x\udce4", 1, None], "b": ("y",)}) == {"a": ["x\ufffd", 1, None], "b": ["y"]}


def test_the_head_counts_the_articles():
    assert "1 Artikel" in header(1, GERMAN)
    assert "13 articles" in header(13, ENGLISH)


def test_what_became_of_each_added_file_is_said(tmp_path):
    said = Shown(
        additions(
            [
                Added("a.txt", tmp_path, 1),
                Added("b.jsonl", tmp_path, 2, "line 3: is no JSON"),
                Added("c.txt", tmp_path, 0),
                Added("d.exe", None, problem=".exe is not read"),
            ],
            GERMAN,
        )
    ).text
    assert said == (
        "a.txt: aufgenommen"
        "b.jsonl: aufgenommen, 2 Artikel (line 3: is no JSON)"
        "c.txt: war schon da"
        "d.exe: .exe is not read"
    )


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("en-US,en;q=0.9,de;q=0.8", "en"),
        ("fr-FR,fr;q=0.9,de;q=0.7,en;q=0.5", "de"),
        ("en;q=0.2, de;q=0.4", "de"),
        ("fr", "en"),
        ("de;q=viel", "en"),
        ("", "en"),
        (None, "en"),
    ],
)
def test_the_page_speaks_the_language_that_the_browser_asks_for(accepted, language):
    assert words_for(accepted).language == language


@pytest.mark.parametrize("name", [name for name in Words.__slots__ if isinstance(getattr(ENGLISH, name), str)])
def test_both_languages_have_a_label_with_the_same_gaps(name):
    german, english = getattr(GERMAN, name), getattr(ENGLISH, name)
    assert german
    assert sorted(re.findall(r"\{\w*\}", german)) == sorted(re.findall(r"\{\w*\}", english))


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours as WCAG 2 defines it, 1 to 21."""
    lights = []
    for colour in (one, other):
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        lights.append(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    return (max(lights) + 0.05) / (min(lights) + 0.05)


@pytest.mark.parametrize("scheme", [":root", ".dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        *((text, ground) for text in ("ink", "soft", "accent", "bad") for ground in ("paper", "desk")),
        ("dim", "paper"),
        ("ink", "mark"),
    ],
)
def test_text_stands_out_from_its_ground(scheme, text, ground):
    css = (Path(ui.__file__).parent / "page.css").read_text()
    block = re.search(re.escape(scheme) + r" \{(.*?)\}", css, re.DOTALL)[1]
    colours = dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", block))
    assert contrast(colours[text], colours[ground]) >= 4.5
