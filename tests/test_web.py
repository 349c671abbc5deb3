"""The page in a real browser, over a real index: what a person types, sees and clicks."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from newsdesk import QUESTION, QUOTE, SCRIPT, ByWords, called, served, settle

# Gradio counts its calls with what pandas is about to drop
pytest_plugins = ["serving"]
pytestmark = [
    pytest.mark.filterwarnings("ignore:'future.no_silent_downcasting' is deprecated:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:The copy keyword is deprecated:DeprecationWarning"),
]

LATER = "Die Bäckerei am Deich schließt im Mai. Bäcker Ocke Tadsen backt dort seit vierzig Jahren Brot.\n"
ADDED = "Lehrerin Wiebke Hinrichs leitet die Schule auf Hooge. Sie hat dort sieben Kinder in einer Klasse.\n"


@pytest.fixture
def page(browse):
    return browse()


def ask(page, question):
    turns = page.locator(".turn").count()
    page.locator("#question textarea").fill(question)
    page.locator("#question textarea").press("Enter")
    page.locator(".turn").nth(turns).wait_for()
    page.locator(".searching").wait_for(state="detached")


def unfold(page, name):
    """Open what is folded, to be typed into."""
    page.get_by_role("button", name=name).click()
    settle(page)


def quotes(page):
    return page.locator(".turn:last-child blockquote").all_inner_texts()


def in_view(page, selector):
    """Tell whether the middle of an element is what a person sees there."""
    return page.locator(selector).evaluate(
        "element => { const r = element.getClientRects()[0];"
        " return element.contains(document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2)) }"
    )


def test_a_question_typed_at_once_is_answered_with_the_quote_marked_in_its_article(page):
    from playwright.sync_api import expect

    expect(page.locator("#question textarea")).to_be_focused()
    page.keyboard.type("Wer steuert die Fähre nach Norderwarft?")
    page.keyboard.press("Enter")
    quote = "Kapitänin Imke Brodersen steuert die Fähre nach Norderwarft seit Montag, dem 4. November 2024."
    expect(page.locator("mark")).to_have_text(quote)
    assert quotes(page)[0] == quote
    assert (
        page.locator(".citations .source").first.inner_text() == "Wattbote · 7. November 2024 · Die Fähre fährt wieder"
    )
    assert page.locator("#article h2").inner_text() == "Die Fähre fährt wieder"
    facts = page.locator("#article dl").inner_text().split("\n")
    assert facts[:6] == ["Medium", "Wattbote", "Erschienen", "7. November 2024", "Sprache", "Deutsch"]
    assert facts[7].endswith("/faehre.md")
    assert page.locator("#article a").get_attribute("href") == "https://wattbote.example.org/faehre"
    assert in_view(page, "mark")
    assert "Neue Deiche" in " ".join(page.locator("#article .furniture").all_inner_texts())
    assert page.locator("mark").evaluate("mark => getComputedStyle(mark).textDecorationLine") == "underline"
    expect(page.locator("#question textarea")).to_have_value("")
    expect(page.locator("#question textarea")).to_be_focused()


def test_another_quote_and_a_folded_copy_open_their_articles_by_mouse_and_by_keyboard(page):
    from playwright.sync_api import expect

    ask(page, "Wer steuert die Fähre nach Norderwarft?")
    assert len(quotes(page)) == 2
    current = page.locator("[aria-current]")
    expect(current).to_have_text("Wattbote · 7. November 2024 · Die Fähre fährt wieder")
    page.locator("blockquote").nth(1).click()
    expect(page.locator("#article h2")).to_have_text("Neues aus dem Hafen")
    expect(page.locator("mark")).to_contain_text("Hafenmeister Tade Lorenzen")
    expect(current).to_have_text("Inselblatt · 9. November 2024 · Neues aus dem Hafen")
    page.locator(".citation").first.locator(".source").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#article h2")).to_have_text("Die Fähre fährt wieder")
    page.get_by_text("auch in 1 weiteren Artikel").click()
    page.locator(".copies button").click()
    expect(page.locator("#article h2")).to_have_text("Norderwarft ist wieder erreichbar")
    expect(page.locator("mark")).to_contain_text("Kapitänin Imke Brodersen")


def test_a_quote_can_be_selected_for_copying(page):
    ask(page, "Wer steuert die Fähre nach Norderwarft?")
    page.locator("blockquote").nth(1).evaluate("quote => getSelection().selectAllChildren(quote)")
    assert page.evaluate("String(getSelection())").startswith("Hafenmeister Tade Lorenzen")
    page.locator("blockquote").nth(1).dispatch_event("click")
    assert page.locator("#article h2").inner_text() == "Die Fähre fährt wieder"


def test_a_follow_up_is_understood_and_says_what_was_searched_for(page):
    from playwright.sync_api import expect

    ask(page, "Wer steuert die Fähre nach Norderwarft?")
    ask(page, "Und seit wann?")
    expect(page.locator(".turn:last-child .searched")).to_have_text(
        "Gesucht wurde: Wer steuert die Fähre nach Norderwarft? Und seit wann?"
    )
    assert "seit Montag" in quotes(page)[0]
    page.get_by_role("button", name="Neues Gespräch").click()
    expect(page.locator(".welcome")).to_be_visible()
    ask(page, "Wer steuert die Fähre nach Norderwarft?")
    expect(page.locator(".searched")).to_have_count(0)


def test_an_example_question_is_asked_with_one_click(page):
    from playwright.sync_api import expect

    page.get_by_role("button", name="Wie alt ist die älteste Schicht aus dem Wendelsund?").click()
    expect(page.locator(".asked")).to_have_text("Wie alt ist die älteste Schicht aus dem Wendelsund?")
    expect(page.locator(".none")).to_be_visible()


def test_what_the_articles_do_not_answer_is_said_and_what_came_closest_is_folded(page):
    from playwright.sync_api import expect

    ask(page, "Wie teuer ist ein Flug zum Mars?")
    expect(page.locator(".none > p")).to_have_text("Die Artikel beantworten das nicht.")
    assert quotes(page) == []
    expect(page.locator("mark")).to_have_count(0)
    near = page.locator(".none .source").first
    expect(near).to_be_hidden()
    page.locator(".none summary").click()
    near.click()
    expect(page.locator("mark")).to_be_visible()
    expect(page.locator("#article h2")).not_to_be_empty()


def test_text_title_outlet_file_name_and_question_are_shown_and_never_run(page):
    from playwright.sync_api import expect

    ask(page, f"Wo wohnt der Zauberer Krabat {SCRIPT}")
    expect(page.locator(".asked")).to_have_text(f"Wo wohnt der Zauberer Krabat {SCRIPT}")
    expect(page.locator("mark")).to_have_text(f"Der Zauberer Krabat wohnt in der Mühle {SCRIPT} am Koselbruch.")
    expect(page.locator("#article h2")).to_have_text(SCRIPT)
    assert SCRIPT in page.locator("#article dl").inner_text()
    assert "<b>böse<_b>.md" in page.locator("#article dl").inner_text()
    unfold(page, "Eingrenzen")
    page.get_by_label("Medien").click()
    page.get_by_role("option", name="<script>").wait_for()
    assert page.evaluate("window.hacked") is None
    assert page.locator("#log :is(script, img), #article :is(script, img), [role=option] :is(script, img)").count() == 0
    bold = "element => [...element.querySelectorAll('b, strong, em')].map(bold => bold.innerText)"
    assert page.locator("#log").evaluate(bold) + page.locator("#article").evaluate(bold) == []


def outlets(page):
    return sorted(
        text.split(" · ")[0] for text in page.locator(".turn:last-child li > div > .source").all_inner_texts()
    )


def test_dates_and_outlets_narrow_the_answer(page):
    from playwright.sync_api import expect

    question = "Wer steuert die Fähre nach Norderwarft?"
    unfold(page, "Eingrenzen")
    page.get_by_label("Erschienen ab").fill("2024-11-08")
    ask(page, question)
    assert outlets(page) == ["Fjordspiegel", "Inselblatt"]
    page.get_by_label("Medien").click()
    page.get_by_role("option", name="Inselblatt").click()
    page.keyboard.press("Escape")
    ask(page, question)
    assert outlets(page) == ["Inselblatt"]
    page.get_by_label("Erschienen bis").fill("2024-11-08")
    ask(page, question)
    expect(page.locator(".turn:last-child .none")).to_be_visible()
    expect(page.locator(".turn:last-child .searched")).to_have_text(
        "Eingegrenzt: Erschienen ab 8. November 2024 · Erschienen bis 8. November 2024 · Inselblatt"
    )


def test_languages_narrow_the_answer_and_are_called_as_the_page_speaks(browse):
    from playwright.sync_api import expect

    page = browse(query="?q=Wer+steuert+die+F%C3%A4hre+nach+Norderwarft%3F&language=de")
    expect(page.locator(".searched")).to_have_text("Eingegrenzt: Deutsch")
    assert quotes(page)[0] == QUOTE
    unfold(page, "Eingrenzen")
    page.get_by_label("Sprachen der Artikel").click()
    expect(page.get_by_role("option")).to_contain_text(["Deutsch"])


def test_a_mistake_is_one_friendly_line(page):
    from playwright.sync_api import expect

    ask(page, "???")
    expect(page.locator(".turn:last-child .error")).to_contain_text("Das ging nicht: the question is empty")
    assert "Traceback" not in page.content()


def articles(page):
    page.get_by_role("tab", name="Artikel").click()
    page.locator(".shelf li").first.wait_for()
    settle(page)


def test_added_files_are_listed_and_answer_at_once_and_refused_ones_are_not_kept(page, bot, tmp_path):
    from gradio.utils import get_upload_folder
    from playwright.sync_api import expect

    (tmp_path / "schule.txt").write_text(ADDED, encoding="utf-8")
    (tmp_path / "leer.txt").write_text("", encoding="utf-8")
    (tmp_path / "bytes.txt").write_bytes(bytes(range(256)) * 40)
    articles(page)
    unfold(page, "Artikel hinzufügen")
    page.locator("#add input[type=file]").set_input_files(
        [tmp_path / "schule.txt", tmp_path / "leer.txt", tmp_path / "bytes.txt"]
    )
    expect(page.locator(".added li")).to_have_text(
        [
            "schule.txt: aufgenommen",
            "leer.txt: holds no text; remove it or fill it",
            "bytes.txt: is no text but binary; remove it or give it the suffix of what it is",
        ]
    )
    expect(page.locator(".shelf li", has_text="schule.txt")).to_be_visible()
    assert [path.name for path in (bot.store.folder / "added").iterdir()] == ["schule.txt"]
    assert list(Path(get_upload_folder()).rglob("schule.txt")) == []
    page.get_by_role("tab", name="Fragen").click()
    ask(page, "Wer leitet die Schule auf Hooge?")
    assert quotes(page)[0] == "Lehrerin Wiebke Hinrichs leitet die Schule auf Hooge."


def test_a_file_dropped_on_the_field_is_added(page):
    from playwright.sync_api import expect

    articles(page)
    unfold(page, "Artikel hinzufügen")
    text = "Drechsler Momme Paulsen fertigt Kegel aus Treibholz."
    dropped = page.evaluate_handle(
        "text => { const data = new DataTransfer(); data.items.add(new File([text], 'kegel.txt')); return data }", text
    )
    page.locator("#add input[type=file]").locator("xpath=..").dispatch_event("drop", {"dataTransfer": dropped})
    expect(page.locator(".added li")).to_have_text(["kegel.txt: aufgenommen"])


def test_a_pasted_text_is_read_searched_and_removed_while_somebody_else_looks_on(browse):
    from playwright.sync_api import expect

    page, other = browse(), browse("en-GB")
    other.get_by_role("tab", name="Articles").click()
    articles(page)
    unfold(page, "Artikel hinzufügen")
    page.get_by_label("Oder Text einfügen").fill("Imker Hauke Ingwersen schleudert Honig auf Föhr.")
    page.get_by_label("Titel", exact=True).fill("Honig von <b>Föhr</b>")
    page.get_by_label("Medium", exact=True).fill("Föhrer Bote")
    page.get_by_label("Erschienen am").fill("2024-06-01")
    page.get_by_role("button", name="Text hinzufügen").click()
    expect(page.locator(".added li")).to_contain_text("aufgenommen")
    expect(page.get_by_label("Oder Text einfügen")).to_have_value("")
    row = "Honig von <b>Föhr</b>Föhrer Bote · 1. Juni 2024 · Deutsch"
    expect(page.locator(".shelf li", has_text="Honig")).to_contain_text(row)
    expect(other.locator(".shelf li", has_text="Honig")).to_be_visible()
    page.locator(".shelf li", has_text="Honig").locator("button").click()
    expect(page.locator("#whole h2")).to_have_text("Honig von <b>Föhr</b>")
    expect(page.locator("#whole .text")).to_contain_text("schleudert Honig auf Föhr")
    now = page.get_by_role("button", name="Ja, entfernen")
    expect(now).to_be_hidden()
    page.get_by_text("Entfernen …").click()
    now.click()
    expect(page.locator(".outcome .notice")).to_have_text("Entfernt: Honig von <b>Föhr</b>")
    expect(page.locator(".shelf li", has_text="Honig")).to_have_count(0)
    expect(other.locator(".shelf li", has_text="Honig")).to_have_count(0)
    expect(page.locator("#whole h2")).to_have_count(0)


def test_articles_are_searched_sorted_and_read_whole(page, bot):
    from playwright.sync_api import expect

    articles(page)
    titles = page.locator(".shelf .title")
    page.get_by_placeholder("Titel, Medium oder Datei").fill("bote fähre")
    expect(titles).to_have_text(["Die Fähre fährt wieder"])
    page.get_by_placeholder("Titel, Medium oder Datei").fill(".md")
    expect(page.locator(".shelf .note")).to_contain_text("4 von ")
    page.get_by_label("Sortieren").click()
    page.get_by_role("option", name="Älteste zuerst").click()
    expect(titles.first).to_have_text("Die Fähre fährt wieder")
    titles.first.click()
    expect(page.locator("#whole h2")).to_have_text("Die Fähre fährt wieder")
    expect(page.locator("#whole .furniture").last).to_contain_text("Neue Deiche")
    expect(page.locator("#whole .note")).to_contain_text("% Beiwerk")
    with bot.store.snapshot() as snapshot:
        generation = snapshot.generation
    expect(page.locator(".state")).to_contain_text(f"Stand:{generation}".replace(":", ""))
    expect(page.locator(".state")).to_contain_text("by words")


def test_a_sync_from_outside_is_answered_from_while_the_page_is_open(page, bot, tmp_path):
    from playwright.sync_api import expect

    from index.sync import sync

    ask(page, "Wer backt seit vierzig Jahren Brot?")
    expect(page.locator(".none")).to_be_visible()
    with bot.store.snapshot() as snapshot:
        count = snapshot.count("articles")
    expect(page.locator(".count")).to_have_text(f"{count} Artikel")
    (tmp_path / "deich.txt").write_text(LATER, encoding="utf-8")
    sync(bot.store.folder, [tmp_path])
    ask(page, "Wer backt seit vierzig Jahren Brot?")
    assert quotes(page)[0] == "Bäcker Ocke Tadsen backt dort seit vierzig Jahren Brot."
    expect(page.locator(".count")).to_have_text(f"{count + 1} Artikel")


@pytest.mark.parametrize(
    ("locale", "language", "labels"),
    [
        ("de-AT", "de", ["Fragen", "Neues Gespräch", "Als JSON sichern", "Eingrenzen"]),
        ("en-GB", "en", ["Ask", "New chat", "Save as JSON", "Narrow down"]),
        ("fr-FR", "en", ["Ask", "New chat", "Save as JSON", "Narrow down"]),
    ],
)
def test_labels_follow_the_browser(browse, locale, language, labels):
    from playwright.sync_api import expect

    page = browse(locale)
    for label in labels:
        expect(page.get_by_role("button", name=label, exact=label == "Ask")).to_be_visible()
    expect(page.locator(f".welcome:lang({language})")).to_be_visible()
    expect(page.locator(f"html[lang={language}]")).to_have_count(1)


def test_the_language_can_be_switched_and_quotes_stay_as_they_are(page):
    from playwright.sync_api import expect

    ask(page, "Wer steuert die Fähre nach Norderwarft?")
    german = quotes(page)
    page.get_by_label("English").check()
    expect(page.get_by_role("button", name="New chat")).to_be_visible()
    expect(page.locator("#article dt").first).to_have_text("Outlet")
    expect(page.locator(".source").first).to_have_text("Wattbote · 7 November 2024 · Die Fähre fährt wieder")
    expect(page.locator("#question textarea")).to_have_attribute("placeholder", "Question to the articles")
    assert quotes(page) == german


def test_light_or_dark_is_as_the_system_has_it_until_somebody_chooses(browse):
    from playwright.sync_api import expect

    page = browse(color_scheme="dark")
    dark = page.locator("body.dark")
    expect(dark).to_have_count(1)
    page.get_by_role("button", name="Hell oder dunkel").click()
    expect(dark).to_have_count(0)
    page.reload()
    page.locator(".welcome").wait_for()
    expect(dark).to_have_count(0)
    page.get_by_role("button", name="Hell oder dunkel").click()
    expect(dark).to_have_count(1)
    assert page.evaluate("localStorage.length") == 0


def test_a_narrow_screen_shows_everything_without_scrolling_sideways(browse):
    page = browse(width=390, height=844)
    ask(page, "Wer steuert die Fähre nach Norderwarft?")
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    wide = page.locator(":is(#chat, #article, #top) *").evaluate_all(
        "all => all.filter(one => one.getBoundingClientRect().right > 390).map(one => one.outerHTML)"
    )
    assert wide == []
    page.locator("blockquote").nth(1).click()
    page.get_by_text("Neues aus dem Hafen").last.wait_for()
    page.wait_for_function("document.getElementById('article').getBoundingClientRect().top < innerHeight")


def test_two_people_ask_at_the_same_time_and_keep_their_own_conversations(browse):
    one, other = browse(), browse("en-GB")
    ask(one, "Wer steuert die Fähre nach Norderwarft?")
    ask(other, "Wo wohnt der Zauberer Krabat in der Mühle?")
    assert "Imke Brodersen" in quotes(one)[0]
    assert "Krabat" in quotes(other)[0]
    assert one.locator(".turn").count() == other.locator(".turn").count() == 1


def test_a_quote_is_checked_by_keyboard_alone(page):
    from playwright.sync_api import expect

    ask(page, QUESTION)
    page.locator(".citations .source").first.focus()
    page.keyboard.press("Tab")  # its folded copies, then what can be done with it, then the next quote
    while page.evaluate("document.activeElement.dataset.open") != "0-1":
        page.keyboard.press("Tab")
    expect(page.locator("#article h2")).to_have_text("Neues aus dem Hafen")
    expect(page.locator("#article .bar span")).to_have_text("Zitat 2 von 2")
    page.get_by_role("button", name="Voriges Zitat").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#article h2")).to_have_text("Die Fähre fährt wieder")
    expect(page.locator("[aria-current]")).to_contain_text("Wattbote")
    page.get_by_role("button", name="Nächstes Zitat").click()
    expect(page.locator("mark")).to_contain_text("Hafenmeister Tade Lorenzen")
    assert in_view(page, "mark")


def test_a_quote_is_copied_with_its_source(browse):
    from playwright.sync_api import expect

    page = browse(permissions=["clipboard-read", "clipboard-write"])
    ask(page, QUESTION)
    button = page.locator("#article").get_by_role("button", name="Als Beleg kopieren")
    button.click()
    expect(page.locator("#article [data-copy]")).to_have_text("Kopiert")
    said = f"„{QUOTE}“ (Wattbote, 7. November 2024, Die Fähre fährt wieder, https://wattbote.example.org/faehre)"
    assert page.evaluate("navigator.clipboard.readText()") == said


def test_why_other_passages_are_not_quoted_is_said(page):
    from playwright.sync_api import expect

    ask(page, "Wie viele Menschen leben auf der Insel?")
    page.locator(".whynot summary").click()
    reasons = page.locator(".whynot .lead").all_inner_texts()
    assert reasons
    assert set(reasons) <= {
        "beantwortet die Frage wahrscheinlich nicht",
        "der Artikel ist mit einem besseren Satz zitiert",
        "andere Sätze beantworten die Frage besser",
    }
    page.locator(".whynot .source").first.click()
    expect(page.locator("mark")).to_be_visible()


def test_the_days_of_the_quotes_lead_to_them(page):
    from playwright.sync_api import expect

    ask(page, QUESTION)
    expect(page.locator(".dates li")).to_have_text(["7. November 2024 [1]", "9. November 2024 [2]"])
    page.locator(".dates button").last.click()
    expect(page.locator("#article h2")).to_have_text("Neues aus dem Hafen")


def test_an_address_asks_its_question_and_every_answer_has_one(browse, url):
    from playwright.sync_api import expect

    page = browse(query="?q=Wer+steuert+die+F%C3%A4hre+nach+Norderwarft%3F&source=Inselblatt&since=2024-11-08")
    expect(page.locator(".asked")).to_have_text(QUESTION)
    expect(page.locator(".citations .source")).to_have_text(["Inselblatt · 9. November 2024 · Neues aus dem Hafen"])
    unfold(page, "Eingrenzen")
    expect(page.get_by_label("Erschienen ab")).to_have_value("2024-11-08")
    there = page.get_by_role("link", name="Link zu dieser Frage").get_attribute("href")
    again = browse(query=there)
    expect(again.locator(".citations .source")).to_have_text(["Inselblatt · 9. November 2024 · Neues aus dem Hafen"])


def test_what_is_said_of_a_quote_becomes_a_row_of_the_feedback_file(page, bot):
    from playwright.sync_api import expect

    file = bot.store.folder / "feedback.jsonl"
    ask(page, QUESTION)
    right = page.locator(".citations").get_by_role("button", name="Beantwortet die Frage").first
    right.click()
    expect(page.locator(".outcome .notice").first).to_have_text(f"Notiert als Prüffrage in {file}")
    expect(right).to_have_attribute("aria-pressed", "true")
    [row] = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert (row["question"], row["answerable"], row["article"], row["quote"]) == (QUESTION, True, "faehre.md", QUOTE)
    page.get_by_label("English").check()
    expect(page.get_by_role("button", name="Answers the question").first).to_have_attribute("aria-pressed", "true")
    page.get_by_role("button", name="Answers the question").first.click()
    expect(page.locator(".outcome .notice").first).to_have_text("No longer noted.")
    assert file.read_text(encoding="utf-8") == ""


@pytest.mark.parametrize(("button", "name"), [("Markdown", "beleg.md"), ("JSON", "beleg.json")])
def test_a_conversation_is_saved(page, button, name):
    ask(page, QUESTION)
    with page.expect_download() as download:
        page.get_by_role("button", name=f"Als {button} sichern").click()
    assert download.value.suggested_filename == name
    text = download.value.path().read_text(encoding="utf-8")
    if name.endswith(".json"):
        assert [turn["citations"][0]["quote"] for turn in json.loads(text)] == [QUOTE]
    else:
        assert f"> „{QUOTE}“ (Wattbote, 7. November 2024" in text


class Slow:
    """A reader that waits until it may go on."""

    name = "slow"
    threshold = ByWords.threshold

    def __init__(self):
        self.go = threading.Event()

    def read(self, question, passages):
        self.go.wait(60)
        return ByWords().read(question, passages)


def test_a_question_can_be_stopped_and_another_asked(bot, browse):
    from playwright.sync_api import expect

    from rag.chatbot import Chatbot
    from ui.web import app

    slow = Slow()
    with served(app(Chatbot(bot.store, bot.encoder, slow))) as address:
        page = browse(address=address)
        page.locator("#question textarea").fill(QUESTION)
        page.keyboard.press("Enter")
        expect(page.locator(".searching")).to_have_text(re.compile(r"^Lese \d+ Stellen …$"))
        page.get_by_role("button", name="Abbrechen").click()
        expect(page.locator(".welcome")).to_be_visible()
        expect(page.get_by_role("button", name="Fragen", exact=True)).to_be_visible()
        slow.go.set()
        ask(page, QUESTION)
        assert quotes(page)[0] == QUOTE
        assert page.locator(".turn").count() == 1
        page.context.close()


def test_a_screen_reader_is_told_each_answer_once(page):
    page.evaluate(
        "window.told = []; const region = document.querySelector('[role=status].aloud, .aloud [role=status]');"
        "new MutationObserver(() => region.innerText.trim() && told.push(region.innerText.trim()))"
        ".observe(region, {childList: true, subtree: true, characterData: true})"
    )
    ask(page, QUESTION)
    page.wait_for_function("told.length > 0")
    page.wait_for_timeout(300)
    assert page.evaluate("[...new Set(told)]") == [f"Antwort. 2 Zitate. Das erste: {QUOTE}"]
    assert page.locator("#log [role=status], #log [aria-live], [role=log]").count() == 0


AXE = Path(__file__).resolve().parent.parent / "build" / "axe" / "node_modules" / "axe-core" / "axe.min.js"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(browse, scheme):
    if not AXE.is_file():
        said = "axe-core is not there; get it: npm install --prefix build/axe axe-core"
        if os.environ.get("CI") == "true":
            pytest.fail(said)
        pytest.skip(said)
    page = browse(color_scheme=scheme)
    ask(page, QUESTION)
    assert serious(page) == []
    articles(page)
    page.locator(".shelf .title").first.click()
    page.locator("#whole h2").wait_for()
    unfold(page, "Artikel hinzufügen")
    page.get_by_label("Oder Text einfügen").wait_for()
    assert serious(page) == []


def serious(page):
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        (one["id"], [node["html"][:200] for node in one["nodes"]])
        for one in found["violations"]
        if one["impact"] in {"serious", "critical"}
    ]


def asked(bot, question):
    """Ask without a browser, and give what the chat shows at the end."""
    from ui.chat import Chat
    from ui.collection import Collection

    *_, (_, turns, log, _, _) = Chat(bot, Collection(bot.store)).answer(question, [], "", "", [], [], "de")
    assert len(turns) == 1
    return log


def test_an_index_that_is_gone_is_one_friendly_line(encoder, tmp_path):
    from index.store import Store
    from index.sync import sync
    from rag import Chatbot

    sync(tmp_path, [])
    gone = Chatbot(Store(tmp_path), encoder, ByWords())
    (tmp_path / "beleg.sqlite").unlink()
    assert "there is no index in" in asked(gone, "Wer steuert die Fähre?")


def test_a_defect_is_one_friendly_line_and_its_details_are_logged(bot, encoder, caplog):
    from rag import Chatbot

    class Broken:
        name = "broken"
        threshold = ByWords.threshold

        def read(self, question, passages):
            raise RuntimeError("the reader fell over")

    log = asked(Chatbot(bot.store, encoder, Broken()), "Wer steuert die Fähre nach Norderwarft?")
    assert "In Beleg ist ein Fehler aufgetreten; die Einzelheiten stehen im Terminal." in log
    assert "the reader fell over" not in log
    assert "the reader fell over" in caplog.text


def test_serving_tells_the_address_needs_no_proxy_and_ends_with_an_interrupt(bot):
    program = (
        "import sys; from pathlib import Path; from ui.web import serve;"
        "serve(Path(sys.argv[1]), port=0, ready=lambda url: print(url, flush=True))"
    )
    nowhere = {"HTTP_PROXY": "http://127.0.0.1:9", "HTTPS_PROXY": "http://127.0.0.1:9", "ALL_PROXY": ""}
    process = subprocess.Popen(
        [sys.executable, "-c", program, bot.store.folder], stdout=subprocess.PIPE, env={**os.environ, **nowhere}
    )
    try:
        url = process.stdout.readline().decode().strip()
        assert url.startswith("http://127.0.0.1:")
        kind, [answer] = called(url.rstrip("/"), "ask", ["Wer steuert die Fähre?", [], "", "", [], []])
        assert (kind, answer["question"]) == ("complete", "Wer steuert die Fähre?")
        process.send_signal(signal.SIGINT)
        assert process.communicate() == (b"", None)
        assert process.returncode == 0
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def test_a_port_that_is_taken_is_said_with_the_cure(bot):
    from index.errors import UsageError
    from ui.web import serve

    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(UsageError, match=f"cannot listen on 127.0.0.1:{port} .*choose another --port"):
            serve(bot.store.folder, port=port)
