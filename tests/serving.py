"""Fixtures of the tests of the page: the articles indexed, the page over them served for all of them, a browser."""

import os
import shutil
from urllib.parse import urlsplit

import pytest
from newsdesk import FERRY, HARBOUR, HOSTILE, PAPER, ByWords, served

PATIENCE = 120_000
"""Milliseconds: a busy machine is no failure."""


@pytest.fixture(scope="session")
def bot(tmp_path_factory, encoder):
    from index.store import Store
    from index.sync import sync
    from rag import Chatbot

    folder = tmp_path_factory.mktemp("articles")
    texts = {"faehre.md": FERRY, "hafen.md": HARBOUR, "kurier.md": PAPER, "<b>böse<_b>.md": HOSTILE}
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    index = tmp_path_factory.mktemp("index")
    sync(index, [folder])
    return Chatbot(Store(index), encoder, ByWords())


@pytest.fixture(scope="session")
def url(bot):
    from ui.web import app

    with served(app(bot)) as address:
        yield address


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


@pytest.fixture
def browse(chromium, url):
    """Open the page; afterwards it must have asked no other machine for anything, and no script have failed."""
    contexts, asked, failed, served_at = [], [], [], set()

    def opened(locale="de-DE", width=1400, height=900, address=url, query="", **more):
        context = chromium.new_context(locale=locale, viewport={"width": width, "height": height}, **more)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        context.on("request", lambda request: asked.append(request.url))
        page = context.new_page()
        page.on("pageerror", lambda error: failed.append(str(error)))
        served_at.add(urlsplit(address).netloc)
        page.goto(address + query)
        page.locator(".turn" if query else ".welcome").first.wait_for()
        return page

    yield opened
    for context in contexts:
        context.close()
    assert asked
    assert {urlsplit(one).netloc for one in asked if not one.startswith(("data:", "blob:"))} == served_at
    assert failed == []
