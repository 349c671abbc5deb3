"""Speed against sentence-transformers' own defaults, each ratio from alternating rounds of one run.

    python -m benchmarks.speed --paragraphs xquad.de.json --articles articles.jsonl

Without files the sample articles in seeds/ stand in, repeated under other titles until there are enough.
"""

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import cycle
from pathlib import Path

from index import e5
from index.encoder import Encoder
from index.sync import sync
from rag.chatbot import Chatbot

ROUNDS = 5
QUESTIONS = [
    "Did Putin congratulate Trump?",
    "Wie viele Menschen wurden verletzt?",
    "When was the decision announced?",
    "Wer hat die Wahl gewonnen?",
    "Why was the flight cancelled?",
]


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--paragraphs", type=Path, help="a SQuAD-like JSON whose paragraphs are encoded")
    parser.add_argument("--articles", type=Path, help="a .jsonl of articles to ask and to sync; the first 1,000 count")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="beleg-bench-") as folder:
        collection = _collection(Path(folder), options.articles)
        texts = [text.read_text(encoding="utf-8") for text in sorted(collection.iterdir())]
        paragraphs = _paragraphs(options.paragraphs, texts)
        index = Path(folder) / "index"
        began = time.perf_counter()
        report = sync(index, [collection])
        print(f"first sync of {report.articles} articles, {report.chunks} chunks: {time.perf_counter() - began:.0f} s")
        _bench_encoding(paragraphs)
        _bench_question(index, [p for text in texts for p in text.split("\n\n") if len(p) > 200][:10])
        _bench_unchanged(index, collection)


def _collection(folder: Path, articles: Path | None) -> Path:
    """Write 1,000 article files and give their folder."""
    target = folder / "articles"
    target.mkdir()
    if articles:
        rows = [json.loads(line) for line in articles.read_text(encoding="utf-8").splitlines()[:1000]]
        texts = [f"{row.get('title') or ''}\n\n{row['text']}" for row in rows]
    else:
        seeds = [path.read_text(encoding="utf-8") for path in sorted(Path("seeds/articles").glob("*.txt"))]
        texts = [f"Ausgabe {i}\n\n{seeds[i % len(seeds)]}" for i in range(1000)]
    for number, text in enumerate(texts):
        (target / f"{number:04}.txt").write_text(text, encoding="utf-8")
    return target


def _paragraphs(file: Path | None, texts: Sequence[str]) -> list[str]:
    """Give 240 paragraphs."""
    if file:
        found = json.loads(file.read_text(encoding="utf-8"))["data"]
        return [paragraph["context"] for article in found for paragraph in article["paragraphs"]][:240]
    return [text[:1000] for text in texts[:240]]


def _ratio(ours: Callable[[], object], theirs: Callable[[], object]) -> tuple[float, float, float]:
    """Give the medians of both in seconds and the median of the ratios theirs / ours, round by round."""
    ours(), theirs()
    pairs = []
    for _ in range(ROUNDS):
        pairs.append((_seconds(ours), _seconds(theirs)))
    return (
        statistics.median(a for a, _ in pairs),
        statistics.median(b for _, b in pairs),
        statistics.median(b / a for a, b in pairs),
    )


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _bench_encoding(paragraphs: Sequence[str]) -> None:
    from sentence_transformers import SentenceTransformer

    encoder, plain = Encoder(), SentenceTransformer(str(e5.unpacked()))
    some = list(paragraphs)
    ours, theirs, ratio = _ratio(
        lambda: encoder.passages(some), lambda: plain.encode(some, prompt_name="document", show_progress_bar=False)
    )
    print(
        f"encoding {len(some)} paragraphs: {ours:.2f} s, SentenceTransformer.encode {theirs:.2f} s: {ratio:.1f} times"
    )


def _bench_question(index: Path, paragraphs: Sequence[str]) -> None:
    from sentence_transformers import SentenceTransformer

    plain = SentenceTransformer(str(e5.unpacked()))
    some = list(paragraphs)
    for reader, name in (("none", "whole sentences"), (None, "with the reader")):
        bot = Chatbot.open(index, reader=reader)
        turn = cycle(QUESTIONS)
        ours, theirs, ratio = _ratio(
            partial(_ask_next, bot, turn),
            lambda: plain.encode(some, prompt_name="document", show_progress_bar=False),
        )
        print(
            f"a question, {name}: {1000 * ours:.0f} ms, encoding ten paragraphs {1000 * theirs:.0f} ms: "
            f"ours takes {1 / ratio:.2f} of that"
        )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory of this process at most, all models loaded: {peak:.0f} MiB")


def _ask_next(bot: Chatbot, turn: Iterator[str]) -> None:
    bot.ask(next(turn))


def _bench_unchanged(index: Path, collection: Path) -> None:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "-m", "ui.cli", "sync", "--index", str(index), str(collection)],
        check=True,
        capture_output=True,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"second sync of 1,000 unchanged files: {spent:.2f} s of CPU")


if __name__ == "__main__":
    main()
