"""Many at once and the unfriendly: no answer is lost or mixed up, nothing sent makes the server fall over."""

import json
import random
import urllib.error
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import pytest
from newsdesk import called

pytest_plugins = ["serving"]
pytestmark = [
    pytest.mark.filterwarnings("ignore:'future.no_silent_downcasting' is deprecated:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:The copy keyword is deprecated:DeprecationWarning"),
]

CLIENTS, QUESTIONS = 10, 200
HOSTILE = 300
PIECES = (
    "<script>alert(1)</script>",
    "\"'><img src=x onerror=alert(1)>",
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
    "[]{}\\\\n",
)


def test_ten_at_once_get_the_answers_to_their_own_questions(url):
    def ask(number):
        question = f"Wer steuert die Fähre Nummer {number} nach Norderwarft?"
        kind, [answer] = called(url, "ask", [question, [], "", "", []])
        return kind, answer["question"] == question, answer["status"], answer["text"]

    with ThreadPoolExecutor(CLIENTS) as clients:
        got = list(clients.map(ask, range(QUESTIONS)))
    assert {(kind, own) for kind, own, _, _ in got} == {("complete", True)}
    assert len({(status, text) for _, _, status, text in got}) == 1


def made(chance):
    """Give a hostile text of one to four pieces, cut anywhere."""
    text = "".join(chance.choices(PIECES, k=chance.randint(1, 4)))
    return text[: chance.randint(0, len(text))]


def sent(url, path, data=None, kind="application/json"):
    """Give status and text of the reply to a request; what is no text in it is replaced."""
    request = urllib.request.Request(url + path, data, {"Content-Type": kind} if data else {})
    try:
        with urllib.request.urlopen(request) as response:
            return response.status, response.read().decode("utf-8", "replace")
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode("utf-8", "replace")


def test_whatever_is_sent_the_server_answers_without_falling_over_or_telling_its_insides(url, bot):
    chance = random.Random(20261121)
    before = bot.articles()
    for _ in range(HOSTILE):
        text = made(chance)
        call, data = chance.choice(
            [
                ("ask", [text, [made(chance)], "", "", []]),
                ("ask", ["Wer?", [], text, made(chance), [text]]),
                ("articles", [text, "newest", chance.choice([10, -1, 10**12]), chance.choice([0, -5, 10**12])]),
                ("show", [text]),
            ]
        )
        status, reply = sent(url, f"/gradio_api/call/{call}", json.dumps({"data": data}).encode())
        assert status < 500, (call, text)
        assert "Traceback" not in reply
        if status == 200:
            status, reply = sent(url, f"/gradio_api/call/{call}/{json.loads(reply)['event_id']}")
            assert status == 200
            assert "Traceback" not in reply
            assert 'File \\"/' not in reply
        asked = urllib.parse.quote(text.encode("utf-8", "replace"))
        assert sent(url, f"/?q={asked}&since={asked}&source={asked}")[0] < 500
        name = text.encode("utf-8", "replace").decode().replace('"', "").replace("\r", "").replace("\n", "")[:200]
        body = f'--x\r\nContent-Disposition: form-data; name="files"; filename="{name}.txt"\r\n\r\n{name}\r\n--x--\r\n'
        status, reply = sent(url, "/gradio_api/upload", body.encode(), "multipart/form-data; boundary=x")
        assert status < 500, name
        assert "Traceback" not in reply
    assert called(url, "ask", ["Wer steuert die Fähre?", [], "", "", []])[0] == "complete"
    assert bot.articles() == before
