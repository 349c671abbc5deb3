"""Writing: a transaction on the collection, which sees its own changes."""

import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import numpy as np

from index.dense import Dense
from index.nouns import Article, Furniture
from index.snapshot import Snapshot
from index.tables import EmbeddedChunk, File, Vectors

_COUNT_LINE = "(select count(*) from lines where key = {})"
_NOTES = "create temp table touched_lines (key blob primary key, was integer not null) without rowid"
"""In how many articles a line stood before this transaction changed that."""


class Writer(Snapshot):
    """A transaction on the collection; it sees its own changes."""

    changed = False
    """Whether there is anything that a reader would see."""
    removed = False
    """Whether terms went, which an older FTS5 keeps until its segments are merged."""

    def __init__(self, connection: sqlite3.Connection, dense: Callable[[Snapshot], Dense]) -> None:
        super().__init__(connection, dense)
        connection.execute(_NOTES)

    def describe(self, manifest: dict[str, str]) -> None:
        """Set entries of the manifest."""
        if any(self.manifest.get(key) != value for key, value in manifest.items()):
            self._connection.executemany("insert or replace into manifest values (?, ?)", manifest.items())
            self.manifest.update(manifest)
            self.changed = True

    def put_file(self, file: File) -> None:
        """Remember a file as it was found; the collection is not changed by that alone."""
        self._connection.execute(
            "insert into files (path, size, mtime_ns, ctime_ns, checked_ns, sha256) values (?, ?, ?, ?, ?, ?) "
            "on conflict (path) do update set size = excluded.size, mtime_ns = excluded.mtime_ns, "
            "ctime_ns = excluded.ctime_ns, checked_ns = excluded.checked_ns, sha256 = excluded.sha256",
            (file.path, file.size, file.mtime_ns, file.ctime_ns, file.checked_ns, file.sha256),
        )

    def forget_file(self, path: bytes) -> None:
        """Forget a file that has no articles any more."""
        self._connection.execute("delete from files where path = ?", (path,))

    @contextmanager
    def undone_if(self, failed: Callable[[], bool]) -> Iterator[None]:
        """Undo what the block changed when `failed` says so at its end; the rest of the transaction stands."""
        changed = self.changed
        self._connection.execute("savepoint file")
        yield
        if failed():
            self._connection.execute("rollback to file")
            self.changed = changed
        self._connection.execute("release file")

    def put_article(self, article: Article, file: bytes, position: int, line_keys: Iterable[bytes]) -> bool:
        """Add an article as its file states it, or bring it in line, and tell whether that made a difference.

        The chunks it has stay until `put_chunks` replaces them, so that their vectors can be used again.
        """
        stated = (
            article.title,
            article.source,
            article.published.isoformat() if article.published else None,
            article.url,
            os.fsencode(article.path),
            article.language,
            article.sha256,
        )
        before = self._connection.execute(
            "select stated_title, source, published, url, path, language, sha256 from articles where id = ?",
            (article.id,),
        ).fetchone()
        if before == stated:
            self._connection.execute("update articles set position = ? where id = ?", (position, article.id))
            return False
        self.changed = True
        keys = list(line_keys)
        self._note_lines(article.id)
        self._connection.executemany(
            f"insert or ignore into touched_lines values (?1, {_COUNT_LINE.format('?1')})",
            ((key,) for key in keys),
        )
        self._connection.execute(
            "insert into articles (stated_title, source, published, url, path, language, sha256, title, text, "
            "furniture, file, position, id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do update "
            "set stated_title = excluded.stated_title, source = excluded.source, published = excluded.published, "
            "url = excluded.url, path = excluded.path, language = excluded.language, sha256 = excluded.sha256, "
            "title = excluded.title, text = excluded.text, furniture = excluded.furniture, "
            "position = excluded.position",
            (*stated, article.title, article.text, _furniture_json(article.furniture), file, position, article.id),
        )
        self._connection.execute("delete from lines where article_id = ?", (article.id,))
        self._connection.executemany("insert into lines values (?, ?)", ((key, article.id) for key in keys))
        return True

    def as_stated(self, article_id: str) -> Article:
        """Give an article as its file states it: without furniture, and without a title found in its text."""
        (title,) = self._connection.execute("select stated_title from articles where id = ?", (article_id,)).fetchone()
        article = next(self.articles([article_id]))
        return replace(article, title=title, furniture=())

    def put_chunks(self, article: Article, chunks: Iterable[EmbeddedChunk]) -> None:
        """Replace the chunks of an article, and its title and furniture with them."""
        self.changed = True
        self._drop_chunks(article.id)
        self._connection.execute(
            "update articles set title = ?, furniture = ? where id = ?",
            (article.title, _furniture_json(article.furniture), article.id),
        )
        for item in chunks:
            number = self._connection.execute(
                "insert into chunks (article_id, start, end, digest, vector) values (?, ?, ?, ?, ?)",
                (article.id, item.chunk.start, item.chunk.end, item.digest, item.vector.astype(np.float32).tobytes()),
            ).lastrowid
            self._connection.execute("insert into lexical (rowid, terms) values (?, ?)", (number, " ".join(item.terms)))
            self._connection.executemany(
                "insert into sentences values (?, ?, ?, ?, ?)",
                ((number, s.start, s.end, s.digest, s.vector.astype(np.float16).tobytes()) for s in item.sentences),
            )

    def retire(self, article_id: str) -> None:
        """Count the lines of an article no more; it goes with `remove_article`, its vectors are of use until then."""
        self._note_lines(article_id)
        self._connection.execute("delete from lines where article_id = ?", (article_id,))

    def remove_article(self, article_id: str) -> None:
        """Delete an article with all that was made of it."""
        self.changed = True
        self.retire(article_id)
        self._drop_chunks(article_id)
        self._connection.execute("delete from articles where id = ?", (article_id,))

    def articles_of(self, path: bytes) -> list[str]:
        """Give the ids of a file's articles."""
        rows = self._connection.execute("select id from articles where file = ? order by position", (path,))
        return [article_id for (article_id,) in rows]

    def file_of(self, article_id: str) -> bytes:
        """Give the file that an article was read from."""
        (found,) = self._connection.execute("select file from articles where id = ?", (article_id,)).fetchone()
        return bytes(found)

    def repeated(self, keys: Iterable[bytes], times: int) -> set[bytes]:
        """Give which of these lines stand in so many articles or more."""
        count = "select 1 from lines where key = ? limit 1 offset ?"
        return {key for key in keys if self._connection.execute(count, (key, times - 1)).fetchone()}

    def unsettled(self, times: int) -> list[str]:
        """Give the articles with a line that this transaction made stand in so many articles, or no longer in so many.

        In order of their ids.
        """
        now = _COUNT_LINE.format("touched_lines.key")
        rows = self._connection.execute(
            "select distinct article_id from lines where key in "
            f"(select key from touched_lines where (was >= ?1) <> ({now} >= ?1)) order by article_id",
            (times,),
        )
        return [article_id for (article_id,) in rows]

    def known_vectors(self, table: str, digests: Iterable[bytes]) -> dict[bytes, Vectors]:
        """Give the vectors for these digests that "chunks" or "sentences" holds."""
        assert table in {"chunks", "sentences"}
        kind = np.float32 if table == "chunks" else np.float16
        query = f"select vector from {table} where digest = ? limit 1"
        found: dict[bytes, Vectors] = {}
        for digest in digests:
            if row := self._connection.execute(query, (digest,)).fetchone():
                found[digest] = self._vector(row[0], kind).astype(np.float32)
        return found

    def _note_lines(self, article_id: str) -> None:
        self._connection.execute(
            f"insert or ignore into touched_lines select key, {_COUNT_LINE.format('mine.key')} "
            "from lines as mine where article_id = ?",
            (article_id,),
        )

    def _drop_chunks(self, article_id: str) -> None:
        mine = "select id from chunks where article_id = ?"
        self._connection.execute(f"delete from lexical where rowid in ({mine})", (article_id,))
        self._connection.execute(f"delete from sentences where chunk_id in ({mine})", (article_id,))
        gone = self._connection.execute("delete from chunks where article_id = ?", (article_id,))
        self.removed = self.removed or gone.rowcount > 0


def _furniture_json(furniture: Iterable[Furniture]) -> str:
    return json.dumps([[span.start, span.end, span.reason] for span in furniture])
