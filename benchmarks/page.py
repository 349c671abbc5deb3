"""The page against the library: when an answer is seen, when the page is ready, and how it bears ten people at once.

    python -m benchmarks.page --index .beleg

Without an index the sample articles in seeds/ are indexed for it. Wants Chromium and the package playwright.
"""

import argparse
import json
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from benchmarks.speed import QUESTIONS
from index.sync import sync
from rag.chatbot import Chatbot

ROUNDS = 5
CLIENTS, ASKED, BETWEEN = 10, 200, 50
"""People at once, their questions, and after how many of these the memory is looked at."""

# from the key that sends the question to the first frame that shows what came of it, milliseconds
WATCH = """() => {
  window.seen = new Promise(done => {
    let began;
    addEventListener('keydown', event => { if (event.key === 'Enter') began = performance.now() }, {capture: true});
    new MutationObserver((_, watcher) => {
      if (!document.querySelector('.turn :is(.citation, .none, .error)')) return;
      watcher.disconnect();
      requestAnimationFrame(() => done(performance.now() - began));
    }).observe(document.getElementById('log'), {childList: true, subtree: true});
  });
}"""
FOCUSED = "() => document.activeElement?.closest('#question')"


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--index", type=Path, help="the index to ask")
    parser.add_argument("--reader", help="as of beleg chat")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="beleg-bench-") as folder, _chromium() as page:
        index = options.index or Path(folder)
        if not options.index:
            sync(index, [Path("seeds/articles")])
        with _served(index, options.reader) as (url, process):
            _bench_ready(page, url)
            _bench_answer(page, url, Chatbot.open(index, reader=options.reader))
            _bench_many(url, process)


@contextmanager
def _chromium() -> Iterator[Page]:
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        yield browser.new_page()
        browser.close()


@contextmanager
def _served(index: Path, reader: str | None) -> Iterator[tuple[str, int]]:
    """Run `beleg chat`, and give its address, as soon as it says that it is ready, and the number of its process."""
    command = [sys.executable, "-m", "ui.cli", "chat", "--port", "0", "--index", str(index)]
    command += ["--reader", reader] if reader else []
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        try:
            said = next((line for line in process.stderr if "http://" in line), "")
            yield re.findall(r"http://[^/]+", said)[0], process.pid
        finally:
            process.terminate()


def _bench_ready(page: Page, url: str) -> None:
    """Measure from the moment at which the command has said that it is ready: nobody has opened the page before."""
    began = time.perf_counter()
    page.goto(url)
    page.wait_for_function(FOCUSED)
    first = time.perf_counter() - began
    began = time.perf_counter()
    page.reload()
    page.wait_for_function(FOCUSED)
    print(f"page ready to be typed in: {first:.2f} s, once more {time.perf_counter() - began:.2f} s")


def _bench_answer(page: Page, url: str, bot: Chatbot) -> None:
    """Measure the same questions, in turn, asked on a page just opened and asked of the library in this process."""
    seen, asked = [], []
    for question in QUESTIONS:
        bot.ask(question)
    for question in QUESTIONS * ROUNDS:
        page.goto(url)
        page.locator(".welcome").wait_for()
        page.locator("#question textarea").fill(question)
        page.evaluate(WATCH)
        page.keyboard.press("Enter")
        seen.append(page.evaluate("seen"))
        began = time.perf_counter()
        bot.ask(question)
        asked.append(1000 * (time.perf_counter() - began))
    ours, theirs = statistics.median(seen), statistics.median(asked)
    print(
        f"first answer seen: {ours:.0f} ms, Chatbot.ask {theirs:.0f} ms: {ours / theirs:.1f} times ({len(seen)} each)"
    )


def _bench_many(url: str, process: int) -> None:
    """Ask by HTTP, ten at once, and look at each answer's question and at the server's memory."""

    def ask(number: int) -> tuple[bool, bool]:
        question = f"{QUESTIONS[number % len(QUESTIONS)]} ({number})"
        answer = _answer(url, question)
        return answer is None, answer is not None and answer["question"] != question

    memory = [_resident(process)]
    wrong: list[tuple[bool, bool]] = []
    began = time.perf_counter()
    with ThreadPoolExecutor(CLIENTS) as clients:
        for first in range(0, ASKED, BETWEEN):
            wrong += clients.map(ask, range(first, first + BETWEEN))
            memory.append(_resident(process))
    errors, mixed = (sum(kind) for kind in zip(*wrong, strict=True))
    seconds = time.perf_counter() - began
    print(f"{ASKED} questions of {CLIENTS} at once: {seconds:.0f} s, {errors} errors, {mixed} answers mixed up")
    print(f"memory of the server before, and after each {BETWEEN}: {', '.join(f'{used:.0f}' for used in memory)} MiB")


def _answer(url: str, question: str) -> dict[str, Any] | None:
    """Ask as any program can; None where no answer came."""
    body = json.dumps({"data": [question, [], "", "", [], []]}).encode()
    call = urllib.request.Request(f"{url}/gradio_api/call/ask", body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(call) as response:
            event = json.load(response)["event_id"]
        with urllib.request.urlopen(f"{url}/gradio_api/call/ask/{event}") as response:
            kind, data = response.read().decode().strip().split("\n")[-2:]
    except OSError:
        return None
    answer: dict[str, Any] | None = json.loads(data.removeprefix("data: "))[0] if kind == "event: complete" else None
    return answer


def _resident(process: int) -> float:
    """Give the memory that a process holds, MiB, as Linux tells it."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    return int(re.findall(r"VmRSS:\s+(\d+) kB", status)[0]) / 1024


if __name__ == "__main__":
    main()
