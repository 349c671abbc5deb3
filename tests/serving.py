"""Fixtures of the tests of the page: the articles indexed, the page over them served once for all of them."""

import pytest
from newsdesk import FERRY, HARBOUR, HOSTILE, PAPER, ByWords, served


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
