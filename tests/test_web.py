"""The page in a real browser, over a real index: what a person types, sees and clicks."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

import pytest

# Gradio counts its calls with what pandas is about to drop
pytestmark = [
    pytest.mark.filterwarnings("ignore:'future.no_silent_downcasting' is deprecated:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:The copy keyword is deprecated:DeprecationWarning"),
]

FERRY = """---
title: Die Fähre fährt wieder
source: Wattbote
date: 2024-11-07
url: https://wattbote.example.org/faehre
---

Nach drei Wochen Pause legt das Schiff wieder ab.

Kapitänin Imke Brodersen steuert die Fähre nach Norderwarft seit Montag, dem 4. November 2024.

Die Gemeinde hatte auf einen neuen Motor gewartet.

Lesen Sie auch: Neue Deiche für die Inseln
"""
HARBOUR = """---
title: Neues aus dem Hafen
source: Inselblatt
date: 2024-11-09
---

Im Hafen von Norderwarft herrscht wieder Betrieb.

Hafenmeister Tade Lorenzen begrüßt die Fähre nach Norderwarft und lobt, wie Imke Brodersen sie steuert.
"""
PAPER = """---
title: Norderwarft ist wieder erreichbar
source: Fjordspiegel
date: 2024-11-08
---

Kapitänin Imke Brodersen steuert die Fähre nach Norderwarft seit Montag, dem 4. November 2024.

Auf der Insel leben rund dreihundert Menschen.
"""
SCRIPT = "<script>window.hacked=1</script><img src=x onerror=window.hacked=1> **fett** ${window.hacked=1} {{value}}"
HOSTILE = f"""---
title: '{SCRIPT}'
source: '{SCRIPT}'
---

Der Zauberer Krabat wohnt in der Mühle {SCRIPT} am Koselbruch.
"""
LATER = "Die Bäckerei am Deich schließt im Mai. Bäcker Ocke Tadsen backt dort seit vierzig Jahren Brot.\n"
ADDED = "Lehrerin Wiebke Hinrichs leitet die Schule auf Hooge. Sie hat dort sieben Kinder in einer Klasse.\n"

ANSWERED = ".turn:last-child .citation"


class ByWords:
    """A reader whose confidence is the share of the question's words that a sentence holds: sure, or sure not."""

    name = "by words"

    def read(self, question, passages: Sequence):
        from rag.nouns import Span

        found = [(sentence, passage) for passage in passages for sentence in passage.sentences]
        spans = [Span(p, s.start, s.end, s.start, s.end, s.lexical) for s, p in found]
        return sorted(spans, key=lambda span: (-span.score, span.passage.article.path, span.start))


@pytest.fixture(scope="session")
def bot(tmp_path_factory, encoder):
    from index.store import Store
    from index.sync import sync
    from rag import Chatbot

    folder = tmp_path_factory.mktemp("articles")
    texts = {
        "faehre.md": FERRY,
        "hafen.md": HARBOUR,
        "kurier.md": PAPER,
        "<b>böse</b>".replace("/", "_") + ".md": HOSTILE,
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    index = tmp_path_factory.mktemp("index")
    sync(index, [folder])
    return Chatbot(Store(index), encoder, ByWords())


@pytest.fixture(scope="session")
def url(bot):
    import uvicorn

    from ui.web import app

    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app(bot), log_level="warning"))
    thread = threading.Thread(target=server.run, args=([listening],))
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join()
    listening.close()


@pytest.fixture(scope="session")
def chromium():
    from playwright.sync_api import expect, sync_playwright

    names = ("chromium", "chromium-browser", "google-chrome")
    found = next(filter(None, map(shutil.which, names)), None)
    if not found:
        said = f"no browser: none of {', '.join(names)} is installed; get one: apt-get install chromium"
        if os.environ.get("CI") == "true":
            pytest.fail(said)
        pytest.skip(said)
    quiet = "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync"
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=[*quiet.split(), "--no-first-run"])
        yield browser
        browser.close()


PATIENCE = 120_000
"""Milliseconds: a busy machine is no failure."""


@pytest.fixture
def browse(chromium, url):
    """Open the page; afterwards it must have asked no other machine for anything, and no script have failed."""
    contexts, asked, failed = [], [], []

    def opened(locale="de-DE", width=1400, height=900, **more):
        context = chromium.new_context(locale=locale, viewport={"width": width, "height": height}, **more)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        context.on("request", lambda request: asked.append(request.url))
        page = context.new_page()
        page.on("pageerror", lambda error: failed.append(str(error)))
        page.goto(url)
        page.locator(".welcome").wait_for()
        return page

    yield opened
    for context in contexts:
        context.close()
    assert asked
    assert {urlsplit(one).netloc for one in asked if not one.startswith(("data:", "blob:"))} == {urlsplit(url).netloc}
    assert failed == []


@pytest.fixture
def page(browse):
    return browse()


def ask(page, question):
    turns = page.locator(".turn").count()
    page.locator("#question textarea").fill(question)
    page.locator("#question textarea").press("Enter")
    page.locator(".turn").nth(turns).wait_for()
    page.locator(".searching").wait_for(state="detached")


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
    assert page.locator(".source").first.inner_text() == "Wattbote · 7. November 2024 · Die Fähre fährt wieder"
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
    page.get_by_role("button", name="Eingrenzen").click()
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
    page.get_by_role("button", name="Eingrenzen").click()
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


def test_a_mistake_is_one_friendly_line(page):
    from playwright.sync_api import expect

    ask(page, "???")
    expect(page.locator(".turn:last-child .error")).to_contain_text("Das ging nicht: the question is empty")
    assert "Traceback" not in page.content()


def test_an_added_file_answers_at_once_and_a_refused_one_is_not_kept(page, bot, tmp_path):
    from gradio.utils import get_upload_folder
    from playwright.sync_api import expect

    (tmp_path / "schule.txt").write_text(ADDED, encoding="utf-8")
    (tmp_path / "leer.txt").write_text("", encoding="utf-8")
    (tmp_path / "bild.exe").write_bytes(b"MZ")
    page.locator("#tools input[type=file]").set_input_files(
        [tmp_path / "schule.txt", tmp_path / "leer.txt", tmp_path / "bild.exe"]
    )
    expect(page.locator(".added li")).to_have_text(
        [
            "schule.txt: aufgenommen",
            "leer.txt: holds no text; remove it or fill it",
            "bild.exe: .exe is not read; add .htm, .html, .jsonl, .md, .pdf, .txt",
        ]
    )
    assert [path.name for path in (bot.store.folder / "added").iterdir()] == ["schule.txt"]
    assert list(Path(get_upload_folder()).rglob("schule.txt")) == []
    ask(page, "Wer leitet die Schule auf Hooge?")
    assert quotes(page)[0] == "Lehrerin Wiebke Hinrichs leitet die Schule auf Hooge."


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
        ("de-AT", "de", ["Fragen", "Neues Gespräch", "Artikel hinzufügen", "Eingrenzen"]),
        ("en-GB", "en", ["Ask", "New chat", "Add articles", "Narrow down"]),
        ("fr-FR", "en", ["Ask", "New chat", "Add articles", "Narrow down"]),
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


def asked(bot, question):
    """Ask without a browser, and give what the chat shows at the end."""
    from ui.handlers import Handlers

    *_, (_, turns, log, _, _, _) = Handlers(bot).answer(question, [], "", "", [], "de")
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

        def read(self, question, passages):
            raise RuntimeError("the reader fell over")

    log = asked(Chatbot(bot.store, encoder, Broken()), "Wer steuert die Fähre nach Norderwarft?")
    assert "In Beleg ist ein Fehler aufgetreten; die Einzelheiten stehen im Terminal." in log
    assert "the reader fell over" not in log
    assert "the reader fell over" in caplog.text


def called(url, name, data):
    request = urllib.request.Request(
        f"{url}/gradio_api/call/{name}",
        json.dumps({"data": data}).encode(),
        {"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request) as response:
        event = json.load(response)["event_id"]
    with urllib.request.urlopen(f"{url}/gradio_api/call/{name}/{event}") as response:
        kind, data = response.read().decode().strip().split("\n")[-2:]
    return kind.removeprefix("event: "), json.loads(data.removeprefix("data: "))


def test_the_web_api_gives_the_answer_as_json(url, bot):
    question = "Wer steuert die Fähre nach Norderwarft?"
    kind, [answer] = called(url, "ask", [question, [], "2024-11-08", "", ["Inselblatt"]])
    assert kind == "complete"
    from rag.nouns import Filter

    expected = bot.ask(question, wanted=Filter(sources=("Inselblatt",))).to_dict()
    assert answer | {"seconds": 0} == expected | {"seconds": 0}
    kind, [follow_up] = called(url, "ask", ["Und seit wann?", [question], "", "", []])
    assert follow_up["searched"] == f"{question} Und seit wann?"


CLIENT = """
import json, sys
from gradio_client import Client
client = Client(sys.argv[1], download_files=False, verbose=False, analytics_enabled=False)
print(json.dumps(client.predict(sys.argv[2], api_name="/ask")))
"""


def test_gradios_own_client_gets_the_same_json(url, bot):
    question = "Seit wann fährt die Fähre?"
    # in a process of its own, because it leaves event loops open
    done = subprocess.run([sys.executable, "-c", CLIENT, url, question], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) | {"seconds": 0} == bot.ask(question).to_dict() | {"seconds": 0}


def test_the_web_api_says_what_was_wrong_with_a_call(url):
    kind, data = called(url, "ask", ["Wer?", [], "gestern", "", []])
    assert kind == "error"
    assert "'gestern' is no date" in data["error"]


def refused(url, path, **headers):
    with pytest.raises(urllib.error.HTTPError) as error:
        urllib.request.urlopen(urllib.request.Request(url + path, headers=headers))
    status = error.value.code
    error.value.close()
    return status


def test_only_asking_is_open_to_programs_and_no_file_is_served(url, bot):
    with urllib.request.urlopen(f"{url}/gradio_api/info") as response:
        assert list(json.load(response)["named_endpoints"]) == ["/ask"]
    database = bot.store.folder / "beleg.sqlite"
    assert database.is_file()
    assert refused(url, f"/gradio_api/file={database}") == 403
    assert refused(url, f"/gradio_api/file={os.path.abspath(__file__)}") == 403


def test_another_name_that_leads_to_this_machine_is_refused(url):
    assert refused(url, "/", Host="evil.example.org") == 400
    for name in ("localhost:7860", "127.0.0.1", "[::1]:7860"):
        with urllib.request.urlopen(urllib.request.Request(url, headers={"Host": name})) as response:
            assert response.status == 200


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
        kind, [answer] = called(url.rstrip("/"), "ask", ["Wer steuert die Fähre?", [], "", "", []])
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
