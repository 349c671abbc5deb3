"""Four invented articles and a reader of their words, and how programs talk to the page: what its tests share."""

import json
import socket
import threading
import urllib.error
import urllib.request
from collections.abc import Sequence
from contextlib import contextmanager
from uuid import uuid4

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
QUESTION = "Wer steuert die Fähre nach Norderwarft?"
QUOTE = "Kapitänin Imke Brodersen steuert die Fähre nach Norderwarft seit Montag, dem 4. November 2024."

_STILL = """() => new Promise(done => {
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { watcher.disconnect(); done() }, 500);
  };
  const watcher = new MutationObserver(wait);
  watcher.observe(document.body, {subtree: true, childList: true, attributes: true});
  wait();
})"""


class ByWords:
    """A reader whose confidence is the share of the question's words that a sentence holds: sure, or sure not."""

    name = "by words"
    threshold = 0.19

    def read(self, question, passages: Sequence):
        from rag.nouns import Span

        found = [(sentence, passage) for passage in passages for sentence in passage.sentences]
        spans = [Span(p, s.start, s.end, s.start, s.end, s.lexical) for s, p in found]
        return sorted(spans, key=lambda span: (-span.score, span.passage.article.path, span.start))


def settle(page):
    """Wait until nothing changes any more: Gradio empties the fields of a new tab or fold once it has made them."""
    page.evaluate(_STILL)


@contextmanager
def served(web):
    """Serve a web application, and give its address."""
    import uvicorn

    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(web, log_level="critical", timeout_graceful_shutdown=1))
    thread = threading.Thread(target=server.run, args=([listening],))
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        listening.close()


def called(url, name, data, headers=None):
    """Call the page's API as any program can, and give what kind of reply came last and its data."""
    request = urllib.request.Request(
        f"{url}/gradio_api/call/{name}",
        json.dumps({"data": data}).encode(),
        {"Content-Type": "application/json", **(headers or {})},
    )
    with urllib.request.urlopen(request) as response:
        event = json.load(response)["event_id"]
    reply = urllib.request.Request(f"{url}/gradio_api/call/{name}/{event}", headers=headers or {})
    with urllib.request.urlopen(reply) as response:
        kind, data = response.read().decode().strip().split("\n")[-2:]
    return kind.removeprefix("event: "), json.loads(data.removeprefix("data: "))


def sent_by_page(url, event, data):
    """Send what the page sends at an event of its own, and give what came of it: whether it was done, and each reply.

    `data` are the values of the event's fields, None for what the server keeps itself.
    """
    with urllib.request.urlopen(f"{url}/config") as response:
        dependencies = json.load(response)["dependencies"]
    [handler] = [one["id"] for one in dependencies if any(name == event for _, name in one["targets"])]
    session = uuid4().hex
    body = json.dumps({"data": data, "fn_index": handler, "session_hash": session}).encode()
    request = urllib.request.Request(f"{url}/gradio_api/queue/join", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as response:
        assert response.status == 200
    replies = []
    with urllib.request.urlopen(f"{url}/gradio_api/queue/data?session_hash={session}") as response:
        for line in response:
            if line.startswith(b"data: "):
                replies.append(json.loads(line.removeprefix(b"data: ")))
                if replies[-1]["msg"] == "process_completed":
                    break
    return replies[-1]["success"], replies


def status(url, path, data=None, method=None, **headers):
    """Give the status of the reply to a request."""
    request = urllib.request.Request(url + path, data, headers, method=method)
    try:
        with urllib.request.urlopen(request) as response:
            return response.status
    except urllib.error.HTTPError as error:
        error.close()
        return error.code
