"""Many at once and the unfriendly: no answer is lost or mixed up, nothing sent makes the server fall over."""

import json
import os
import random
import urllib.error
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from html.parser import HTMLParser
from pathlib import Path

import pytest
from newsdesk import FERRY, ByWords, called, sent_by_page, served

from index import sources

pytest_plugins = ["serving"]
pytestmark = [
    pytest.mark.filterwarnings("ignore:'future.no_silent_downcasting' is deprecated:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:The copy keyword is deprecated:DeprecationWarning"),
]

CLIENTS, QUESTIONS = 10, 200
HOSTILE = int(os.environ.get("BELEG_HOSTILE", "200"))
"""Hostile inputs that are sent."""
SHOWN = 5
"""Hostile articles and addresses that are opened in the browser."""
PIECES = (
    "<script>window.hacked=1</script>",
    "\"'><img src=x onerror=window.hacked=1>",
    "</textarea></style></title><svg onload=window.hacked=1>",
    "javascript:window.hacked=1",
    "${7*7} {{7*7}} #{7*7}",
    "'; drop table articles; --",
    '" OR "',
    "NEAR(a b) AND * ^ -",
    "../../../etc/passwd",
    "\x00\x01\x1b[31m",
    "\u202e\u200b\ufeff",
    "\ud800",
    "🏴‍☠️" * 50,
    "ſß ﬁ İ ı",
    "0" * 5_000,
    "Wer? " * 2_000,
    "[]{}\\n",
)
SUFFIXES = (".txt", ".md", ".html", ".htm", ".jsonl", ".pdf", ".TXT", ".zip", ".exe", "")
BLANKS = 20_000_000
"""Characters of the longest line that is uploaded."""


def test_ten_at_once_get_the_answers_to_their_own_questions(url):
    def ask(number):
        question = f"Wer steuert die Fähre Nummer {number} nach Norderwarft?"
        kind, [answer] = called(url, "ask", [question, [], "", "", [], []])
        return kind, answer["question"] == question, answer["status"], answer["text"]

    with ThreadPoolExecutor(CLIENTS) as clients:
        got = list(clients.map(ask, range(QUESTIONS)))
    assert {(kind, own) for kind, own, _, _ in got} == {("complete", True)}
    assert len({(status, text) for _, _, status, text in got}) == 1


def made(chance):
    """Give a hostile text of one to four pieces, cut anywhere."""
    text = "".join(chance.choices(PIECES, k=chance.randint(1, 4)))
    return text[: chance.randint(0, len(text))]


def contents(chance):
    """Give the bytes of a hostile file."""
    text = made(chance)
    raw = text.encode("utf-8", "replace")
    stated = json.dumps(text)
    wrong = chance.choice([None, 7, True, [text], {"a": text}, "x", -1e400])
    return chance.choice(
        [
            raw,
            chance.randbytes(chance.randint(0, 4_000)),
            b"\xff\xfe" + raw,
            text.encode("utf-16", "replace")[: chance.randint(0, 99)],
            raw + b"\xc3(\xa0\xe2\x82" * 20 + raw,
            b"PK\x03\x04" + raw,
            b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R>>" + raw,
            b"<html><head><title>" + raw + b"</title></head><body><p>" + raw + b"<table><tr><p" * 9,
            b"<div>" * 5_000 + raw,
            b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><p>&b;&b;' + raw,
            b"[" * 100_000,
            json.dumps(
                {"text": text, "title": wrong, "source": wrong, "date": wrong, "url": wrong, "id": wrong}
            ).encode(),
            json.dumps([{"text": text}]).encode() + b"\nnull\n7\n" + json.dumps({"text": wrong}).encode(),
            f"---\ntitle: {stated}\nsource: {stated}\nurl: {stated}\nlanguage: {stated}\n---\n{text}".encode(
                "utf-8", "replace"
            ),
            b"---\na: &a [x, x, x]\nb: &b [*a, *a, *a]\ntitle: [*b, *b]\nsource: *b\n---\n" + raw,
            b"---\n!!python/object/apply:os.system ['touch hacked']\n---\n" + raw,
            b"x" * 100_000 + raw,
        ]
    )


def sent(url, path, data=None, kind="application/json"):
    """Give status and text of the reply to a request; what is no text in it is replaced."""
    request = urllib.request.Request(url + path, data, {"Content-Type": kind} if data is not None else {})
    try:
        with urllib.request.urlopen(request) as response:
            return response.status, response.read().decode("utf-8", "replace")
    except urllib.error.HTTPError as error:
        with error, suppress(ConnectionError):  # what is refused before it was read is cut off
            return error.code, error.read().decode("utf-8", "replace")
        return error.code, ""


def uploaded(url, name, content):
    """Send a file as a browser does, and give the status of the reply and its text."""
    name = name.encode("utf-8", "replace").decode().translate(dict.fromkeys(map(ord, '"\r\n')))[:200]
    head = f'--x\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n\r\n'
    body = head.encode() + content + b"\r\n--x--\r\n"
    return sent(url, "/gradio_api/upload", body, "multipart/form-data; boundary=x")


class Tags(HTMLParser):
    """What HTML would do beyond showing text: its scripts, what they hang on, and where its links lead."""

    def __init__(self, page):
        super().__init__()
        self.running = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag in {"script", "img", "svg", "iframe", "style", "textarea"}:
            self.running.append(tag)
        self.running += [name for name, _ in attributes if name.startswith("on")]
        self.running += [value for name, value in attributes if name in {"href", "src"} and "script:" in value]


def running(replies):
    """Give what would run in the HTML that the page was sent; names to choose from are no HTML."""
    shown = [text for reply in replies for text in reply.get("output", {}).get("data", ()) if isinstance(text, str)]
    return [found for text in shown if text.startswith("<") for found in Tags(text).running]


def ask_hostile(url, chance):
    """Call a program's way in with what nobody would ask, and give what came back."""
    text = made(chance)
    call, data = chance.choice(
        [
            ("ask", [text, [made(chance)], "", "", [], []]),
            ("ask", ["Wer?", [], text, made(chance), [text], [text]]),
            ("articles", [text, "newest", chance.choice([10, -1, 10**12]), chance.choice([0, -5, 10**12])]),
            ("show", [text]),
        ]
    )
    status, reply = sent(url, f"/gradio_api/call/{call}", json.dumps({"data": data}).encode())
    assert status < 500, data
    if status == 200:
        status, reply = sent(url, f"/gradio_api/call/{call}/{json.loads(reply)['event_id']}")
        assert status == 200
        assert '"error": null' not in reply, data  # a mistake is told, a defect is not
    return reply


def ask_the_page(url, chance):
    """Type what nobody would type, and give what is shown."""
    wanted = chance.choice([["", "", [], []], [made(chance), made(chance), [], []]])
    done, replies = sent_by_page(url, "submit", [made(chance), None, *wanted, chance.choice(["de", "en"])])
    assert done
    assert running(replies) == []
    return json.dumps(replies)


def open_address(url, chance):
    """Open the page at an address that nobody would make."""
    asked = urllib.parse.quote(made(chance).encode("utf-8", "replace"))
    status, reply = sent(url, f"/?q={asked}&since={asked}&source={asked}&language={asked}")
    assert status < 500
    return reply


def upload(url, chance):
    """Add a file that nobody would write, and give what is said of it."""
    return add(url, made(chance) + chance.choice(SUFFIXES), contents(chance))


def add(url, name, content):
    """Add a file as the page does, and give what is said of it."""
    status, reply = uploaded(url, name, content)
    assert status < 500, name
    if status != 200:
        return reply
    [path] = json.loads(reply)
    file = {"path": path, "orig_name": name, "meta": {"_type": "gradio.FileData"}}
    done, replies = sent_by_page(url, "upload", [[file], "en", "", "newest", "", 100])
    assert done == (Path(path).suffix.lower() in sources.SUFFIXES), (name, content[:200])
    assert running(replies) == []
    return json.dumps(replies)


@pytest.fixture
def own(encoder, tmp_path):
    """A page over an index of its own, with an article, to which anything may be added."""
    from index.store import Store
    from index.sync import sync
    from rag import Chatbot
    from ui.web import app

    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "faehre.md").write_text(FERRY, encoding="utf-8")
    sync(tmp_path / "index", [tmp_path / "articles"])
    bot = Chatbot(Store(tmp_path / "index"), encoder, ByWords())
    with served(app(bot)) as address:
        yield bot, address


def test_whatever_is_sent_nothing_falls_over_tells_its_insides_or_runs(own, browse, tmp_path):
    from index.verify import verify

    bot, url = own
    chance = random.Random(20261121)
    for _ in range(HOSTILE):
        reply = chance.choice([ask_hostile, ask_the_page, open_address, upload])(url, chance)
        assert "Traceback" not in reply
        assert 'File \\"/' not in reply
    kind, [answer] = called(url, "ask", ["Wer steuert die Fähre nach Norderwarft?", [], "", "", [], []])
    assert (kind, answer["status"]) == ("complete", "answered")
    assert verify(bot.store).problems == ()
    assert {path.name for path in tmp_path.iterdir()} == {"articles", "index"}
    page = browse(address=url, query=f"?q={urllib.parse.quote(PIECES[0])}")
    for piece in PIECES[1:SHOWN]:
        page.locator(".searching").wait_for(state="detached")
        page.locator("#question textarea").fill(f"Wer? {piece}")
        page.keyboard.press("Enter")
        page.locator(".asked", has_text=piece).wait_for()
    page.get_by_role("tab").nth(1).click()
    listed = page.locator(".shelf [data-article]")
    listed.first.wait_for()
    for number in range(min(SHOWN, listed.count())):
        listed.nth(number).click()
        page.locator("#whole h2").wait_for()
    assert page.evaluate("window.hacked") is None


@pytest.mark.long
@pytest.mark.parametrize("suffix", [".txt", ".md", ".html", ".jsonl", ".pdf"])
@pytest.mark.parametrize("filling", [b" ", b"\n", b"\0", b"<", b"[", b"\xff"])
def test_a_line_of_20_mb_is_said_to_be_none_or_read(own, suffix, filling):
    bot, url = own
    said = add(url, f"lang{suffix}", filling * BLANKS)
    assert "Traceback" not in said
    assert len(bot.articles()) <= 2
