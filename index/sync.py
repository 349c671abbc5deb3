"""Folder to store: reads what is new or changed, drops what is gone, embeds only text it has not embedded before."""

import hashlib
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from filelock import FileLock, Timeout

from index import furniture, sources
from index.chunks import CHUNK_TOKENS, chunks, embedded_text
from index.e5 import NAME as EMBEDDED
from index.errors import IndexLocked, IndexMismatch, NoIndex, SourceError
from index.nouns import Article, Chunk, Furniture
from index.store import EmbeddedChunk, EmbeddedSentence, File, Store, Writer
from index.terms import terms

if TYPE_CHECKING:
    from index.encoder import Encoder, Vectors

ARTICLES_AT_ONCE = 32
"""Articles whose texts are embedded together: enough for batches of like length, few enough to stay in memory."""
REPEATED_IN = 3
"""A line that stands in this many articles is repeated across the collection: evidence for furniture, no proof."""
RACY_NS = 2_000_000_000
"""A file changed less than this before it was last checked may have changed again within its clock's grain."""
DIGEST_BYTES = 16


@dataclass(frozen=True, slots=True)
class Masked:
    """How much of an article was masked as furniture, in characters."""

    article: Article
    masked: int
    characters: int


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync did."""

    added: int
    changed: int
    removed: int
    unchanged: int
    """Files, as the three before."""
    articles: int
    """In the collection afterwards, as the next two."""
    chunks: int
    generation: int
    masked: tuple[Masked, ...]
    """The articles that were read anew, in order."""
    problems: tuple[SourceError, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a sync is: articles done of all that have to be read anew."""

    done: int
    total: int
    name: str


def _no_progress(_: Progress) -> None: ...


@dataclass
class _Plan:
    """What the files on disk ask for."""

    fresh: list[tuple[Path, File]] = field(default_factory=list)
    touched: list[File] = field(default_factory=list)
    gone: list[bytes] = field(default_factory=list)
    unchanged: int = 0
    problems: list[SourceError] = field(default_factory=list)


def sync(
    index: Path,
    paths: Sequence[Path],
    *,
    encoder: str | None = None,
    keep: bool = False,
    rebuild: bool = False,
    wait: float = 600.0,
    progress: Callable[[Progress], None] = _no_progress,
    waiting: Callable[[str], None] | None = None,
) -> SyncReport:
    """Bring the index in line with files and folders, in one transaction; made where there is none.

    A file that is unchanged by size and time (by hash where in doubt) is not read, a text embedded before is not
    embedded again, a vanished file's articles go unless `keep`. A file that cannot be read is reported, what the index
    has of it stays. `rebuild` reads and embeds everything anew, with another `encoder` if one is named.
    `wait` is how many seconds another sync is waited for, `waiting` is told who holds the lock.

    Raises UsageError for a path that does not exist, IndexLocked, IndexMismatch, StoreError, ModelError.
    """
    began = time.monotonic()
    with _only_sync(index, wait, waiting):
        store = _opened(index, encoder, rebuild)
        with store.snapshot() as snapshot:
            known = snapshot.files()
            name = encoder or snapshot.manifest["encoder"]
        plan = _plan(paths, {} if rebuild else known, keep)
        if rebuild:
            plan.gone = [path for path in known if _under(path, paths) and not os.path.lexists(path)]
        changed = [path for path, _ in plan.fresh if os.fsencode(path) in known]
        masked: list[Masked] = []
        if plan.fresh or plan.gone or plan.touched or rebuild:
            with store.write() as writer:
                for file in plan.touched:
                    writer.put_file(file)
                masked = _apply(writer, plan, name, rebuild, progress)
        with store.snapshot() as snapshot:
            return SyncReport(
                added=len(plan.fresh) - len(changed),
                changed=len(changed),
                removed=len(plan.gone),
                unchanged=plan.unchanged,
                articles=snapshot.count("articles"),
                chunks=snapshot.count("chunks"),
                generation=snapshot.generation,
                masked=tuple(masked),
                problems=tuple(plan.problems),
                seconds=time.monotonic() - began,
            )


def remove(index: Path, ids: Sequence[str], *, wait: float = 600.0) -> list[Article]:
    """Delete articles by id and give them; their files stay and come back with the next sync if they still stand."""
    with _only_sync(index, wait, None), Store(index).write() as writer:
        found = list(writer.articles(ids))
        writer.remove_articles(article.id for article in found)
    return found


@contextmanager
def _only_sync(index: Path, wait: float, waiting: Callable[[str], None] | None) -> Iterator[None]:
    """Hold the index's lock; it is the operating system's, so it ends with the process however that dies."""
    try:
        index.mkdir(parents=True, exist_ok=True)
        lock, holder = FileLock(index / "sync.lock"), index / "sync.holder"
        try:
            lock.acquire(timeout=0)
        except Timeout:
            who = _holder(holder)
            if waiting and wait:
                waiting(f"waiting for {who} to finish its sync of {index}")
            try:
                lock.acquire(timeout=wait)
            except Timeout:
                raise IndexLocked(f"{_holder(holder)} is syncing {index}; try again when it is done") from None
        try:
            holder.write_text(json.dumps({"pid": os.getpid(), "since": time.strftime("%H:%M:%S")}), encoding="utf-8")
            yield
        finally:
            holder.unlink(missing_ok=True)
            lock.release()
    except PermissionError as error:
        raise NoIndex(f"cannot write the index folder {index}: {error.strerror}; choose one with --index") from error


def _holder(path: Path) -> str:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return f"process {found['pid']} (since {found['since']})"
    except (OSError, ValueError, KeyError):  # it is just starting or just done
        return "another process"


def _opened(index: Path, encoder: str | None, rebuild: bool) -> Store:
    """Give the store, made empty where there is none, and refuse one that another encoder filled."""
    name = encoder or EMBEDDED
    manifest = {"encoder": name, "dimension": "0", "chunk_tokens": str(CHUNK_TOKENS)}
    store = Store.create(index, manifest)
    with store.snapshot() as snapshot:
        built = snapshot.manifest
    if not rebuild and encoder and built["encoder"] != encoder:
        raise IndexMismatch(
            f"the index in {index} was built with the encoder {built['encoder']!r}; to use {encoder!r}: "
            f"beleg sync --rebuild --encoder {encoder} FOLDER"
        )
    if not rebuild and built["chunk_tokens"] != str(CHUNK_TOKENS):
        raise IndexMismatch(f"the index in {index} was cut into other chunks; beleg sync --rebuild FOLDER")
    return store


def _plan(paths: Sequence[Path], known: dict[bytes, File], keep: bool) -> _Plan:
    """Compare the files on disk with what is known of them."""
    plan = _Plan()
    seen: set[bytes] = set()
    for found in sources.find_files(paths):
        if isinstance(found, SourceError):
            plan.problems.append(found)
            continue
        path = os.fsencode(found)
        seen.add(path)
        before = known.get(path)
        try:
            file = _looked_at(found, before)
        except OSError as error:
            plan.problems.append(SourceError(f"{found}: {error.strerror or error}; it was left as it is in the index"))
            continue
        if before and file.sha256 == before.sha256:
            plan.unchanged += 1
            if file != before:
                plan.touched.append(file)
        else:
            plan.fresh.append((found, file))
    if not keep:
        plan.gone = [path for path in known if path not in seen and _under(path, paths) and not os.path.lexists(path)]
    return plan


def _looked_at(path: Path, before: File | None) -> File:
    """Give the file as it is now, hashed only where size and time leave a doubt."""
    now = time.time_ns()
    state = path.stat()
    same = before and (state.st_size, state.st_mtime_ns) == (before.size, before.mtime_ns)
    if before and same and before.mtime_ns < before.checked_ns - RACY_NS:
        return before
    if state.st_size > sources.MAX_BYTES and path.suffix.lower() != ".jsonl":
        return File(os.fsencode(path), state.st_size, state.st_mtime_ns, now, "too large to be read")
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return File(os.fsencode(path), state.st_size, state.st_mtime_ns, now, digest)


def _under(path: bytes, paths: Sequence[Path]) -> bool:
    return any(
        path == (root := os.fsencode(os.path.abspath(p))) or path.startswith(root.rstrip(b"/") + b"/") for p in paths
    )


def _apply(
    writer: Writer, plan: _Plan, encoder: str, rebuild: bool, progress: Callable[[Progress], None]
) -> list[Masked]:
    """Carry the plan out in the open transaction."""
    crossing = _Crossing(writer)
    for path in plan.gone:
        crossing.before(writer.articles_of(path))
        writer.remove_file(path)
    fresh: list[str] = []
    unreadable: list[tuple[Path, File]] = []
    for path, file in plan.fresh:
        progress(Progress(0, 0, path.name))
        added: list[str] = []
        problems = len(plan.problems)
        # a file that has become unreadable keeps what the index has of it
        with writer.undone_if(lambda: not added and len(plan.problems) > problems):  # noqa: B023
            crossing.before(writer.articles_of(file.path))
            writer.remove_articles(writer.articles_of(file.path))
            writer.put_file(file)
            for article in _read(path, plan.problems):
                keys = _line_keys(article)
                crossing.note(keys)
                writer.put_article(article, file.path, len(added), keys)
                added.append(article.id)
        if not added and len(plan.problems) > problems:
            unreadable.append((path, file))
        fresh += added
    plan.fresh[:] = [item for item in plan.fresh if item not in unreadable]
    again = sorted(crossing.articles() - set(fresh))
    if rebuild:
        again = [article.id for article in writer.articles() if article.id not in set(fresh)]
    todo = [*fresh, *again]
    return list(_embed(writer, todo, set(fresh), encoder, rebuild, progress)) if todo else []


def _read(path: Path, problems: list[SourceError]) -> Iterator[Article]:
    """Give the articles of a file one by one, and add what was wrong with it to `problems`."""
    try:
        for found in sources.read(path):
            if isinstance(found, SourceError):
                problems.append(found)
            else:
                yield found
    except SourceError as error:
        problems.append(error)


class _Crossing:
    """Finds the articles whose furniture may have changed because a line began or ceased to be repeated."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._counts: dict[bytes, int] = {}

    def before(self, ids: Iterable[str]) -> None:
        """Note these articles' lines before the articles go."""
        for article in self._writer.articles(list(ids)):
            self.note(_line_keys(article))

    def note(self, keys: frozenset[bytes]) -> None:
        """Note in how many articles these lines stand before the first change to them."""
        self._counts |= self._writer.line_counts(key for key in keys if key not in self._counts)

    def articles(self) -> set[str]:
        """Give the articles that hold a line that is now repeated and was not, or the other way round."""
        now = self._writer.line_counts(self._counts)
        crossed = [key for key, was in self._counts.items() if (was >= REPEATED_IN) != (now[key] >= REPEATED_IN)]
        return self._writer.articles_with_lines(crossed)


def _line_keys(article: Article) -> frozenset[bytes]:
    """Give the digests of the lines worth counting across the collection."""
    return frozenset(_digest(line) for line in furniture.countable_lines(article.text))


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:DIGEST_BYTES]


def _embed(
    writer: Writer,
    ids: Sequence[str],
    fresh: set[str],
    encoder_name: str,
    rebuild: bool,
    progress: Callable[[Progress], None],
) -> Iterator[Masked]:
    """Mask, cut and embed articles that stand in the store already."""
    from index.encoder import Encoder  # torch: seconds to load, and a sync without news needs none of it

    encoder = Encoder(encoder_name)
    if rebuild or writer.manifest["dimension"] == "0":
        described = {"encoder": encoder_name, "dimension": str(encoder.dimension), "chunk_tokens": str(CHUNK_TOKENS)}
        writer.describe(described)
    room = encoder.room
    done = 0
    waiting = iter(ids)
    while batch := list(islice(waiting, ARTICLES_AT_ONCE)):
        cut: list[tuple[Article, list[Chunk]]] = []
        found = {article.id: article for article in writer.articles(batch)}
        for article_id in batch:
            article = _masked(writer, found[article_id])
            if article_id not in fresh and not rebuild and article.furniture == found[article_id].furniture:
                continue
            cut.append((article, chunks(article, encoder.tokens, room)))
            if article_id in fresh:
                masked = sum(span.end - span.start for span in article.furniture)
                yield Masked(article, masked, len(article.text))
        _store(writer, cut, encoder, reuse=not rebuild)
        done += len(batch)
        progress(Progress(done, len(ids), found[batch[-1]].title or Path(found[batch[-1]].path).name))


def _masked(writer: Writer, article: Article) -> Article:
    """Give the article with its furniture, and its headline as title where the file states none."""
    lines = {line: _digest(line) for line in furniture.countable_lines(article.text)}
    counts = writer.line_counts(lines.values())
    repeated = frozenset(line for line, key in lines.items() if counts[key] >= REPEATED_IN)
    spans = furniture.find(article.text, repeated)
    if matter := sources.front_matter_span(article.text):
        spans = (Furniture(*matter, "front matter"), *(span for span in spans if span.start >= matter[1]))
    return replace(article, furniture=spans, title=article.title or furniture.headline(article.text, spans))


def _store(writer: Writer, cut: Sequence[tuple[Article, Sequence[Chunk]]], encoder: "Encoder", reuse: bool) -> None:
    """Embed the chunks and sentences of articles and put them into the store."""
    texts = {
        "chunks": [embedded_text(article, chunk.start, chunk.end) for article, found in cut for chunk in found],
        "sentences": [
            embedded_text(article, *span) for article, found in cut for chunk in found for span in chunk.sentences
        ],
    }
    vectors = {table: _vectors(writer, table, wanted, encoder, reuse) for table, wanted in texts.items()}
    chunk_texts, sentence_texts = iter(texts["chunks"]), iter(texts["sentences"])
    for article, found in cut:
        embedded = []
        title_terms = terms(article.title or "", article.language)
        for chunk in found:
            digest = _digest(next(chunk_texts))
            embedded.append(
                EmbeddedChunk(
                    chunk,
                    digest,
                    vectors["chunks"][digest],
                    (*title_terms, *terms(article.text[chunk.start : chunk.end], article.language)),
                    tuple(
                        EmbeddedSentence(*span, key, vectors["sentences"][key])
                        for span in chunk.sentences
                        for key in (_digest(next(sentence_texts)),)
                    ),
                )
            )
        writer.put_chunks(article, embedded)


def _vectors(
    writer: Writer, table: str, texts: Sequence[str], encoder: "Encoder", reuse: bool
) -> "dict[bytes, Vectors]":
    """Give the vector of each text by its digest, from the store where it has been embedded before."""
    wanted = {_digest(text): text for text in texts}
    vectors = writer.known_vectors(table, wanted) if reuse else {}
    missing = [key for key in wanted if key not in vectors]
    for key, vector in zip(missing, encoder.passages([wanted[key] for key in missing]), strict=True):
        vectors[key] = np.asarray(vector, np.float32)
    return vectors
