"""What the page shows, as HTML, without a browser."""

import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import rag.answer
import ui
from index.nouns import Article, Furniture
from rag.nouns import Answer, Citation, Copy, Filter
from ui.added import Added
from ui.collection import Listed, Listing, chosen
from ui.english import ENGLISH
from ui.german import GERMAN
from ui.quotes import counts
from ui.render import additions, conversation, header, heard, link
from ui.sheet import Around, Place, article, as_citation, percent_masked, sendable, whole
from ui.shelf import removal, shelf, state
from ui.speech import words_for
from ui.turns import Looked, Turn, around, first_place, places
from ui.words import Words

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
    cited = replace(places([Turn("", ANSWER)])["0-0"], article=replace(FERRY, sha256="00ff"))
    shown = Shown(article(cited, GERMAN))
    assert shown.inside["h2"] == "Die Fähre fährt wieder"
    assert shown.inside["dl"] == (
        "MediumWattboteErschienen7. November 2024SpracheDeutschDatei/archiv/faehre.txt"
        "Linkhttps://wattbote.example.org/faehreSHA-25600ff"
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
    turns = [Turn("Wer schwamm?", NO_ANSWER, (Looked(near, 0.1, "a reason"),))]
    shown = Shown(conversation(turns, GERMAN))
    assert "Die Artikel beantworten das nicht." in shown.text
    assert shown.inside["summary"] == "Was dem am nächsten kam (1)"
    assert QUOTE in shown.inside["details"]
    assert places(turns) == {"0-near-0": near}
    assert first_place(turns) == ""
    assert "details" not in Shown(conversation([Turn("", NO_ANSWER)], ENGLISH)).tags


def test_why_not_lists_what_was_considered_with_the_reason_in_words_and_the_number_as_title():
    near = Place(FERRY, 0, 11, 0, 11)
    known, other = "too unlikely to answer the question", "a reason that has no translation"
    looked = (Looked(near, 0.41, known), Looked(near, 0.2, other))
    page = conversation([Turn("Wer?", ANSWER, looked)], GERMAN)
    assert "Warum nicht? Nicht zitierte Stellen (2)" in page
    assert '<span title="Sicherheit 0.41">beantwortet die Frage wahrscheinlich nicht</span>' in page
    assert f'<span title="Sicherheit 0.20">{other}</span>' in page
    refused = conversation([Turn("Wer?", NO_ANSWER, looked * 2)], GERMAN)
    assert "Was dem am nächsten kam (3)" in refused
    assert "Warum nicht? Nicht zitierte Stellen (1)" in refused


def test_a_verdict_stands_first_with_the_articles_that_say_so_and_otherwise():
    other, third = replace(FERRY, id="cccc"), replace(FERRY, id="dddd")
    yes, no, unsure = replace(CITED, stance="yes"), replace(CITED, stance="no", article=other, copies=()), CITED
    again = replace(yes, article=third, copies=())
    answer = replace(ANSWER, verdict="disputed", citations=(yes, yes, again, no, unsure))
    assert counts(answer, ENGLISH) == ["2 articles say yes", "1 article says no"]
    shown = Shown(conversation([Turn("", answer)], GERMAN)).text
    assert shown.index("Strittig 2 Artikel sagen ja, 1 Artikel sagt nein") < shown.index(QUOTE)
    assert shown.count("sagt ja") == 3
    assert counts(ANSWER, ENGLISH) == []


def test_quotes_of_several_days_are_told_in_the_order_of_their_days():
    older = replace(CITED, article=replace(FERRY, published=date(2023, 1, 2)))
    undated = replace(CITED, article=replace(FERRY, published=None))
    page = conversation([Turn("", replace(ANSWER, citations=(CITED, older, undated, CITED)))], GERMAN)
    days = page.partition('<ol class="dates"')[2].partition("</ol>")[0]
    assert Shown(f"<ol{days}</ol>").text == "2. Januar 2023 [2]7. November 2024 [1][4]"
    assert 'class="dates"' not in conversation([Turn("", replace(ANSWER, citations=(CITED, undated)))], GERMAN)


def test_a_quote_is_copied_with_outlet_date_title_and_address():
    place = places([Turn("", ANSWER)])["0-0"]
    said = f"„{QUOTE}“ (Wattbote, 7. November 2024, Die Fähre fährt wieder, https://wattbote.example.org/faehre)"
    assert as_citation(place, GERMAN) == said
    bare = replace(place, article=replace(FERRY, source=None, published=None, title=None, url=None))
    assert as_citation(bare, ENGLISH) == f"“{QUOTE}” (faehre.txt)"
    for page in (article(place, GERMAN), conversation([Turn("", ANSWER)], GERMAN)):
        assert dict(Shown(page).attributes)["data-copy"] == said


def test_from_a_quote_the_way_leads_to_those_before_and_after_it():
    turns = [Turn("", replace(ANSWER, citations=(CITED, CITED, CITED)))]
    assert around(turns, "0-0") == Around(1, 3, "", "0-1")
    assert around(turns, "0-1-0") == Around(2, 3, "0-0", "0-2")
    assert [around(turns, name) for name in ("0-3", "1-0", "0-near-0", "", "x-1", "0")] == [None] * 6
    page = article(places(turns)["0-1"], ENGLISH, around(turns, "0-1"))
    assert re.findall(r'data-step="([^"]*)" aria-label="([^"]*)"', page) == [
        ("0-0", "Previous quote"),
        ("0-2", "Next quote"),
    ]
    assert "Quote 2 of 3" in page
    assert "disabled" in article(places(turns)["0-0"], ENGLISH, around(turns, "0-0"))
    assert "data-step" not in article(places(turns)["0-0"], ENGLISH, Around(1, 1))


def test_what_a_screen_reader_is_told_is_the_answer_once():
    assert Shown(heard([Turn("Wer?", ANSWER)], GERMAN)).text == f"Antwort. 1 Zitate. Das erste: {QUOTE}"
    assert Shown(heard([Turn("", replace(ANSWER, verdict="yes"))], ENGLISH)).text.startswith("Yes. 1 quotes.")
    assert Shown(heard([Turn("Wer?", NO_ANSWER)], GERMAN)).text == "Die Artikel beantworten das nicht."
    assert Shown(heard([Turn("Wer?", error="<so>")], GERMAN)).text == "Das ging nicht: <so>"
    assert heard([Turn("Wer?")], GERMAN) == heard([], GERMAN) == ""


def test_an_answer_can_be_linked_to_with_its_narrowing():
    wanted = Filter(date(2024, 11, 8), None, ("A & B", "Bote"), ("de",))
    there = "?q=Wer%3F+%26+warum&since=2024-11-08&source=A+%26+B&source=Bote&language=de"
    assert link("Wer? & warum", wanted) == there
    assert ("href", "?q=Wer+steuert+die+F%C3%A4hre%3F") in Shown(conversation([Turn("", ANSWER)], GERMAN)).attributes


def test_what_was_said_of_a_quote_is_pressed():
    page = conversation([Turn("", ANSWER, votes={"0": False, "none": True})], GERMAN)
    said = re.findall(r'data-vote="([^"]*)" data-right="(.)" aria-pressed="([^"]*)"', page)
    assert said == [("0-0", "1", "false"), ("0-0", "0", "true"), ("0-none", "1", "true")]


LISTED = [
    Listed("a1", "Die Fähre fährt", "Wattbote", date(2024, 11, 7), "de", "/archiv/faehre.txt", 80, 20),
    Listed("b2", "Brand gelöscht", None, None, "de", "/archiv/brand.md", 90, 0),
    Listed("c3", "Harbour opens", "Tide", date(2025, 1, 2), "en", "/archiv/harbour.md", 70, 0),
]


@pytest.mark.parametrize(
    ("order", "ids"),
    [
        ("newest", ["c3", "a1", "b2"]),
        ("oldest", ["a1", "c3", "b2"]),
        ("outlet", ["c3", "a1", "b2"]),
        ("language", ["b2", "a1", "c3"]),
        ("title", ["b2", "a1", "c3"]),
    ],
)
def test_articles_are_sorted(order, ids):
    assert [one.id for one in chosen(LISTED, order=order)] == ids


@pytest.mark.parametrize(
    ("search", "ids"),
    [("FÄHRE", ["a1"]), ("watt fahrt", []), ("fährt watt", ["a1"]), ("harbour.md", ["c3"]), ("archiv", []), ("", 3)],
)
def test_articles_are_found_by_words_of_title_outlet_and_file_name(search, ids):
    found = [one.id for one in chosen(LISTED, search)]
    assert found == ids if ids != 3 else len(found) == 3


def test_the_list_of_articles_shows_what_is_found_a_page_at_a_time():
    page = shelf(LISTED[:2], 3, GERMAN, opened="b2")
    assert Shown(page).text == (
        "2 von 3 ArtikelnDie Fähre fährtWattbote · 7. November 2024 · Deutsch · 20 % BeiwerkBrand gelöschtDeutsch"
    )
    assert 'data-article="b2" aria-current="true"' in page
    assert "data-more" not in page
    assert 'data-more="101"' in shelf(LISTED, 3, GERMAN, shown=1)
    assert "Harbour" not in shelf(LISTED, 3, GERMAN, shown=2)


def test_the_state_of_the_index_is_told():
    listing = Listing(7, tuple(LISTED), ("Tide",), ("de", "en"), 12, "e5 <small>", 1_234_567)
    assert Shown(state(listing, "none", ENGLISH)).text == (
        "State of the indexArticles3Passages12Generation7Encodere5 <small>ReadernoneSize1.2 MB"
    )


def test_a_whole_article_has_nothing_marked_and_is_removed_in_two_steps(tmp_path):
    page = whole(FERRY, GERMAN, removal(FERRY, tmp_path, GERMAN))
    assert "mark" not in Shown(page).tags
    assert TEXT in Shown(page).text
    assert Shown(page).inside["summary"] == "Entfernen …"
    assert "Seine Datei bleibt" in page
    assert f'data-remove="{FERRY.id}"' in page
    inside = replace(FERRY, path=str(tmp_path / "added" / "x.txt"))
    assert "wird sie gelöscht" in removal(inside, tmp_path, GERMAN)
    assert "Hier erscheint der Artikel" in whole(None, GERMAN)
    assert percent_masked(FERRY) == round(100 * 17 / len(TEXT))
    assert percent_masked(replace(FERRY, text="", furniture=())) == 0


def test_what_was_searched_for_is_said_only_where_it_differs_from_the_question():
    follow_up = replace(ANSWER, question="Und wann?", searched="Wer steuert die Fähre? Und wann?")
    assert "Gesucht wurde: Wer steuert die Fähre? Und wann?" in Shown(conversation([Turn("", follow_up)], GERMAN)).text
    spaced = replace(ANSWER, question="Wer  steuert\tdie Fähre? ")
    assert "Searched for" not in conversation([Turn("", spaced)], ENGLISH)


def test_what_the_search_was_narrowed_to_is_said():
    wanted = Filter(date(2024, 11, 8), None, ("Inselblatt", "<Wattbote>"), ("en", "<x>"))
    shown = Shown(conversation([Turn("", NO_ANSWER, wanted=wanted)], GERMAN))
    assert "Eingegrenzt: Erschienen ab 8. November 2024 · Inselblatt · <Wattbote> · Englisch · <x>" in shown.text
    assert "Eingegrenzt" not in conversation([Turn("", NO_ANSWER)], GERMAN)


def test_the_first_quote_of_the_last_answer_is_opened_and_said_to_be():
    turns = [Turn("Eins?", ANSWER), Turn("Zwei?", ANSWER)]
    assert first_place(turns) == "1-0"
    page = conversation(turns, GERMAN, opened="1-0")
    assert re.findall(r'class="source" data-open="([^"]*)" aria-current="true"', page) == ["1-0"]
    assert first_place([Turn("Eins?", ANSWER), Turn("Zwei?", error="nein")]) == ""
    assert first_place([]) == ""


@pytest.mark.parametrize(
    ("reading", "said"), [(0, "Suche in den Artikeln …"), (1, "Lese 1 Stelle …"), (8, "Lese 8 Stellen …")]
)
def test_what_is_done_for_a_question_is_said_whole(reading, said):
    assert f'<p class="searching">{said}</p>' in conversation([Turn("Wer?", reading=reading)], GERMAN)


def test_an_error_is_one_line():
    shown = Shown(conversation([Turn("Wer?", error="the index is <gone>")], GERMAN))
    assert "Das ging nicht: the index is <gone>" in shown.text


def test_examples_are_offered_for_the_sample_articles_alone():
    assert "Hat Putin Trump gratuliert?" in conversation([], GERMAN, ["Nordstern Nachrichten"])
    assert "data-ask" not in conversation([], GERMAN, ["Wattbote"])


def test_every_place_that_is_offered_can_be_opened():
    near = Looked(Place(FERRY, 0, 4, 0, 4), 0.1, "")
    turns = [Turn("Eins?", ANSWER, (near,)), Turn("Zwei?", NO_ANSWER, (near,) * 5)]
    assert set(re.findall(r'data-open="([^"]*)"', conversation(turns, GERMAN))) == set(places(turns))


def test_foreign_text_is_shown_and_never_markup():
    bad = replace(
        FERRY, title=HOSTILE, source=HOSTILE, url=HOSTILE, path=f"/a/{HOSTILE}", language=HOSTILE, text=HOSTILE
    )
    bad = replace(bad, furniture=())
    cited = Citation(HOSTILE, 0, len(HOSTILE), 0, len(HOSTILE), 1.0, bad, (Copy(bad, 0, 5),))
    answer = replace(ANSWER, question=HOSTILE, searched=HOSTILE * 2, citations=(cited,))
    near = Place(bad, 0, len(HOSTILE), 0, len(HOSTILE))
    looked = (Looked(near, 0.1, HOSTILE),)
    turns = [Turn(HOSTILE, answer, looked), Turn(HOSTILE, NO_ANSWER, looked), Turn("", error=HOSTILE)]
    one = Listed(HOSTILE, HOSTILE, HOSTILE, None, HOSTILE, HOSTILE, 9, 0)
    for page, times in (
        (conversation(turns, GERMAN), 17),
        (heard(turns[:1], GERMAN), 1),
        (article(near, GERMAN), 6),
        (whole(bad, GERMAN, removal(bad, Path("/x"), GERMAN)), 6),
        (shelf([one], 1, GERMAN), 3),
        (additions([Added(HOSTILE, None, problem=HOSTILE)], GERMAN), 2),
    ):
        shown = Shown(page)
        assert not {"script", "img"} & set(shown.tags)
        assert all(value.startswith("?q=") for name, value in shown.attributes if name == "href")
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


@pytest.mark.parametrize("name", [name for name in Words.__slots__ if isinstance(getattr(ENGLISH, name), dict)])
def test_both_languages_name_the_same_things(name):
    assert getattr(GERMAN, name).keys() == getattr(ENGLISH, name).keys()


def test_every_reason_that_an_answer_gives_has_its_words():
    said = set(re.findall(r'^    return "([^"]+)"', Path(rag.answer.__file__).read_text(), re.MULTILINE))
    assert said - {""} <= ENGLISH.reasons.keys()


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
