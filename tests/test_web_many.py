"""The page over a thousand articles, and over one of a megabyte."""

import pytest
from newsdesk import ByWords, served, settle
from thousand import FIRST_DAY, LONG_TITLE, question, sentence, title, write

pytest_plugins = ["serving"]
pytestmark = [
    pytest.mark.long,
    pytest.mark.filterwarnings("ignore:'future.no_silent_downcasting' is deprecated:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:The copy keyword is deprecated:DeprecationWarning"),
]

FROZEN = 5_000
"""Milliseconds without a reaction that a person would call frozen; a busy machine stays far below it."""
CLOCK = """
window.gap = 0;
let last = performance.now();
setInterval(() => { const now = performance.now(); gap = Math.max(gap, now - last); last = now }, 20);
"""


@pytest.fixture(scope="module")
def archive(encoder, tmp_path_factory):
    """The page over a thousand articles and the long one."""
    from index.store import Store
    from index.sync import sync
    from rag import Chatbot
    from ui.web import app

    folder, index = tmp_path_factory.mktemp("thousand"), tmp_path_factory.mktemp("index")
    write(folder)
    assert sync(index, [folder]).articles == 1_001
    with served(app(Chatbot(Store(index), encoder, ByWords()))) as address:
        yield address


def test_a_thousand_articles_answer_and_are_listed_searched_and_sorted(archive, browse):
    from playwright.sync_api import expect

    page = browse(address=archive)
    page.locator("#question textarea").fill(question(617))
    page.keyboard.press("Enter")
    expect(page.locator("blockquote").first).to_have_text(sentence(617))
    expect(page.locator("mark")).to_have_text(sentence(617))
    expect(page.locator("#article h2")).to_have_text(title(617))
    page.get_by_role("tab", name="Artikel").click()
    titles = page.locator(".shelf .title")
    expect(page.locator(".shelf .note")).to_have_text("1001 von 1001 Artikeln")
    expect(titles).to_have_count(100)
    expect(titles.first).to_have_text(title(999))
    page.get_by_role("button", name="Weitere zeigen").click()
    expect(titles).to_have_count(200)
    page.get_by_label("Sortieren").click()
    page.get_by_role("option", name="Älteste zuerst").click()
    expect(titles.first).to_have_text(title(0))
    expect(page.locator(".shelf .facts").first).to_contain_text(f"1. Januar {FIRST_DAY.year}")
    page.get_by_placeholder("Titel, Medium oder Datei").fill("birkenmoor wattbote")
    expect(page.locator(".shelf .note")).not_to_have_text("1001 von 1001 Artikeln")
    found = titles.all_inner_texts()
    assert found
    assert all(text.endswith("in Birkenmoor") for text in found)


def test_an_article_of_a_megabyte_does_not_freeze_the_page(archive, browse):
    from playwright.sync_api import expect

    page = browse(address=archive)
    page.get_by_role("tab", name="Artikel").click()
    settle(page)
    page.get_by_placeholder("Titel, Medium oder Datei").fill("protokoll")
    expect(page.locator(".shelf .title")).to_have_text([LONG_TITLE])
    page.evaluate(CLOCK)
    page.locator(".shelf .title").click()
    expect(page.locator("#whole h2")).to_have_text(LONG_TITLE)
    assert page.locator("#whole .text").evaluate("text => text.textContent.length") > 1_000_000
    page.get_by_placeholder("Titel, Medium oder Datei").fill("bücherei ahrdorf")
    expect(page.locator(".shelf .title")).to_have_text(["Bücherei in Ahrdorf"])
    longest = page.evaluate("gap")
    print(f"longest time without a reaction: {longest:.0f} ms")  # noqa: T201
    assert 0 < longest < FROZEN
