"""Folder to store: reads what is new or changed, drops what is gone, embeds only text it has not embedded before."""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from index import sources
from index.chunks import CHUNK_TOKENS
from index.e5 import NAME as EMBEDDED
from index.embed import NEVER_EMBEDDED, REPEATED_IN, embed, line_keys
from index.errors import IndexMismatch, SourceError
from index.lock import only_sync
from index.nouns import Article
from index.plan import Plan, plan
from index.store import Store
from index.writer import Writer


@dataclass(frozen=True, slots=True)
class Masked:
    """How much of an article was masked as furniture, in characters."""

    article: Article
    """Without its text and furniture: a report of 100,000 articles must fit into memory."""
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
    """How far a sync is: articles done of all that have to be embedded.

    While files are still being looked at and read, `total` is 0 and `done` counts those that were read.
    """

    done: int
    total: int
    name: str


def _no_progress(_: Progress) -> None: ...


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

    A file that is unchanged by size and times (by hash where in doubt) is not read, a text embedded before is not
    embedded again, a vanished file's articles go unless `keep`. A file that cannot be read is reported, what the index
    has of it stays. `rebuild` reads and embeds everything anew, with another `encoder` if one is named.
    `wait` is how many seconds another sync is waited for, `waiting` is told who holds the lock.

    Raises IndexLocked, IndexMismatch, StoreError, ModelError; then nothing is changed.
    """
    began = time.monotonic()
    with only_sync(index, wait, waiting):
        store = Store.create(index, {"encoder": EMBEDDED, "dimension": NEVER_EMBEDDED, "chunk_tokens": ""})
        with store.snapshot() as snapshot:
            known = snapshot.files()
            name = _encoder_name(index, snapshot.manifest, encoder, rebuild)
        todo = plan(paths, known, keep=keep, rebuild=rebuild, looking_at=lambda file: progress(Progress(0, 0, file)))
        masked: list[Masked] = []
        if rebuild or todo.fresh or todo.gone or todo.touched:
            with store.write() as writer:
                masked = _apply(writer, todo, name, rebuild, progress)
        changed = sum(file.path in known for _, file in todo.fresh)
        with store.snapshot() as snapshot:
            return SyncReport(
                added=len(todo.fresh) - changed,
                changed=changed,
                removed=len(todo.gone),
                unchanged=todo.unchanged,
                articles=snapshot.count("articles"),
                chunks=snapshot.count("chunks"),
                generation=snapshot.generation,
                masked=tuple(masked),
                problems=tuple(todo.problems),
                seconds=time.monotonic() - began,
            )


def remove(index: Path, ids: Sequence[str], *, wait: float = 600.0) -> list[Article]:
    """Delete articles by id and give them.

    Their files stay as they are, and the articles stay away until their file changes or the index is rebuilt. Copies
    that lie in the index folder itself are deleted with their last article. Raises NoIndex, IndexLocked, StoreError.
    """
    store = Store(index)
    inside = os.fsencode(index.absolute()) + b"/"
    copies: list[bytes] = []
    with only_sync(index, wait):
        with store.write() as writer:
            found = list(writer.articles(ids))
            files = {writer.file_of(article.id) for article in found}
            for article in found:
                writer.remove_article(article.id)
            for path in files:
                if not writer.articles_of(path) and (path.startswith(inside) or not os.path.lexists(path)):
                    writer.forget_file(path)
                    copies += [path] if path.startswith(inside) else []
            for _ in embed(writer, writer.unsettled(REPEATED_IN), lambda _: False, writer.manifest["encoder"]):
                pass
        for path in copies:
            with suppress(FileNotFoundError):
                os.unlink(path)
    return found


def _encoder_name(index: Path, built: dict[str, str], wanted: str | None, rebuild: bool) -> str:
    """Give the encoder to embed with; IndexMismatch for an index that was built otherwise."""
    if built["dimension"] == NEVER_EMBEDDED:
        return wanted or EMBEDDED
    if not rebuild and wanted and built["encoder"] != wanted:
        raise IndexMismatch(
            f"the index in {index} was built with the encoder {built['encoder']!r}; to use {wanted!r}: "
            f"beleg sync --rebuild --encoder {wanted} FOLDER"
        )
    if not rebuild and built["chunk_tokens"] != str(CHUNK_TOKENS):
        raise IndexMismatch(f"the index in {index} was cut into other chunks; beleg sync --rebuild FOLDER")
    return wanted or built["encoder"]


def _apply(
    writer: Writer, todo: Plan, encoder: str, rebuild: bool, progress: Callable[[Progress], None]
) -> list[Masked]:
    """Carry the plan out in the open transaction, and give what was read anew."""
    for file in todo.touched:
        writer.put_file(file)
    leaving = [article_id for path in todo.gone for article_id in writer.articles_of(path)]
    for article_id in leaving:
        writer.retire(article_id)
    fresh = _read_all(writer, todo, rebuild, leaving, progress)
    again = writer.ids() if rebuild else writer.unsettled(REPEATED_IN)
    order = [*fresh, *(i for i in again if i not in fresh and i not in leaving)]
    if rebuild and not order:
        writer.describe({"encoder": EMBEDDED, "dimension": NEVER_EMBEDDED})
    masked = []
    for done, article in enumerate(embed(writer, order, lambda i: rebuild or i in fresh, encoder, rebuild=rebuild), 1):
        if article.id in fresh:
            spans = sum(span.end - span.start for span in article.furniture)
            masked.append(Masked(replace(article, text="", furniture=()), spans, len(article.text)))
        progress(Progress(done, len(order), article.title or Path(article.path).name))
    # last, so that a renamed file's vectors could be taken from what it was before
    for article_id in leaving:
        writer.remove_article(article_id)
    for path in todo.gone:
        writer.forget_file(path)
    return masked


def _read_all(
    writer: Writer, todo: Plan, rebuild: bool, leaving: list[str], progress: Callable[[Progress], None]
) -> dict[str, None]:
    """Put what the fresh files state into the store, and give the ids of what is new or changed, in order.

    What a file no longer states is added to `leaving`. A file that cannot be read leaves the plan.
    """
    fresh: dict[str, None] = {}
    unread = []
    for number, (path, file) in enumerate(todo.fresh):
        before = set(writer.articles_of(file.path))
        found: dict[str, bool] = {}
        problems: list[SourceError] = []
        with writer.undone_if(lambda: not found and bool(problems)):  # noqa: B023  # runs within this turn
            writer.put_file(file)
            for article in _articles(path, problems, found):
                progress(Progress(number, 0, article.title or path.name))
                found[article.id] = writer.put_article(article, file.path, len(found), line_keys(article))
            if found or not problems:
                for article_id in before - found.keys():
                    writer.retire(article_id)
                    leaving.append(article_id)
        if problems and not found:
            unread.append((path, file))
            stays = "; what the index has of it stays" if before else ""
            problems = [SourceError(f"{problem}{stays}") for problem in problems]
        todo.problems += problems
        fresh |= dict.fromkeys(article_id for article_id, new in found.items() if new or rebuild)
    todo.fresh[:] = [item for item in todo.fresh if item not in unread]
    return fresh


def _articles(path: Path, problems: list[SourceError], found: dict[str, bool]) -> Iterator[Article]:
    """Give the articles of a file one by one, and add what was wrong with it to `problems`.

    A file that cannot be read to its end counts as not read: `found` is emptied.
    """
    try:
        for item in sources.read(path):
            if isinstance(item, SourceError):
                problems.append(item)
            else:
                yield item
    except SourceError as error:
        problems.append(error)
        found.clear()
