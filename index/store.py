"""The index folder: one SQLite database that is the truth, and FAISS as a faster way in.

A change is one transaction that ends with a higher `generation`; who reads sees the collection before it or after it.
A question runs inside one `Snapshot`, so what it finds, quotes and proves is of one generation.
"""

import json
import os
import sqlite3
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
import numpy.typing as npt

from index.dense import Dense
from index.errors import IndexDamaged, IndexMismatch, NoIndex, StoreError
from index.nouns import Article, Chunk, Furniture

Vectors = npt.NDArray[np.float32]

FORMAT = "1"
"""Grows when the tables below change."""
DATABASE = "beleg.sqlite"
BUSY_SECONDS = 30.0
"""How long a connection waits for another's short exclusive moments; a sync's own lock is beside this one."""
FTS_SECURE_DELETE = (3, 42, 0)
"""The SQLite whose FTS5 removes a deleted row's terms at once; an older one does so when it merges all segments."""

_TABLES = """
create table manifest (key text primary key, value text not null) without rowid;
create table files (path blob primary key, size integer, mtime_ns integer, checked_ns integer, sha256 text);
create table articles (
  id text primary key, file blob not null references files(path), position integer not null, title text, source text,
  published text, url text, path blob not null, language text not null, text text not null, sha256 text not null,
  furniture text not null);
create index articles_by_file on articles (file);
create table chunks (
  id integer primary key autoincrement, article_id text not null references articles(id), start integer not null,
  end integer not null, digest blob not null, vector blob not null);
create index chunks_by_article on chunks (article_id);
create index chunks_by_digest on chunks (digest);
create table sentences (
  chunk_id integer not null references chunks(id), start integer not null, end integer not null, digest blob not null,
  vector blob not null, primary key (chunk_id, start)) without rowid;
create index sentences_by_digest on sentences (digest);
create table lines (key blob not null, article_id text not null, primary key (key, article_id)) without rowid;
create index lines_by_article on lines (article_id);
create virtual table lexical using fts5 (terms, tokenize = 'ascii');
create virtual table terms_by_document using fts5vocab (lexical, 'row');
"""


@dataclass(frozen=True, slots=True)
class File:
    """What the index knows of an article file."""

    path: bytes
    size: int
    mtime_ns: int
    checked_ns: int
    """When the file was last looked at; a file changed shortly before may have changed again unseen."""
    sha256: str


@dataclass(frozen=True, slots=True)
class EmbeddedSentence:
    """A sentence of a chunk with the digest of what the encoder read and its unit vector, shape (dimension,)."""

    start: int
    end: int
    digest: bytes
    vector: Vectors


@dataclass(frozen=True, slots=True)
class EmbeddedChunk:
    """A chunk as it is stored: its vector, its terms and its sentences."""

    chunk: Chunk
    digest: bytes
    vector: Vectors
    terms: tuple[str, ...]
    sentences: tuple[EmbeddedSentence, ...]


@dataclass(frozen=True, slots=True)
class StoredChunk:
    """A chunk as a search meets it: its number in the index, its place, its vector."""

    number: int
    article_id: str
    start: int
    end: int
    vector: Vectors


class Store:
    """An index folder, open for reading; `write` opens a transaction on it. Safe to share between threads."""

    def __init__(self, folder: Path) -> None:
        """Open the index at `folder`.

        Raises NoIndex when there is none, IndexMismatch when another version wrote it, IndexDamaged when it cannot
        be read.
        """
        self.folder = folder
        self._database = folder / DATABASE
        self._dense: Dense | None = None
        self._loading = Lock()
        with self.snapshot() as snapshot:
            found = snapshot.manifest.get("format")
            if found != FORMAT:
                raise IndexMismatch(
                    f"the index in {folder} has format {found}, this Beleg reads {FORMAT}; "
                    f"delete {self._database} and sync again"
                )

    @classmethod
    def create(cls, folder: Path, manifest: dict[str, str]) -> "Store":
        """Open the index at `folder`, made empty with this manifest where there is none."""
        database = folder / DATABASE
        if not database.exists():
            folder.mkdir(parents=True, exist_ok=True)
            draft = folder / f".{uuid.uuid4().hex}.sqlite"
            try:
                with closing(sqlite3.connect(draft)) as connection:
                    connection.execute("pragma journal_mode = wal")
                    connection.executescript(f"begin; {_TABLES} commit;")
                    rows = {**manifest, "format": FORMAT, "generation": "0", "identity": uuid.uuid4().hex}
                    with connection:
                        connection.executemany("insert into manifest values (?, ?)", rows.items())
                os.replace(draft, database)
            finally:
                draft.unlink(missing_ok=True)
        return cls(folder)

    @contextmanager
    def snapshot(self) -> Iterator["Snapshot"]:
        """Give one unchanging view of the collection, for as long as the block lasts."""
        with closing(self._connect(writable=False)) as connection, _said_plainly(self._database):
            connection.execute("begin")
            yield Snapshot(connection, self._dense_of)

    @contextmanager
    def write(self) -> Iterator["Writer"]:
        """Give a transaction: committed with the next generation when the block ends, undone when it raises.

        A block that changed nothing leaves the generation as it is.
        """
        with closing(self._connect(writable=True)) as connection, _said_plainly(self._database):
            connection.execute("begin immediate")
            writer = Writer(connection, self._dense_of)
            try:
                yield writer
                if writer.changed:
                    connection.execute("update manifest set value = value + 1 where key = 'generation'")
                if writer.removed and sqlite3.sqlite_version_info < FTS_SECURE_DELETE:
                    connection.execute("insert into lexical (lexical) values ('optimize')")
                connection.commit()
            except BaseException:
                if connection.in_transaction:
                    connection.rollback()
                raise
            # what was deleted must not live on in the log or in an older FAISS file
            connection.execute("pragma wal_checkpoint(truncate)")
            if writer.changed:
                for stale in self.folder.glob("dense-*.faiss"):
                    stale.unlink(missing_ok=True)

    def _connect(self, *, writable: bool) -> sqlite3.Connection:
        if not self._database.is_file():
            raise NoIndex(f"there is no index in {self.folder}; make one: beleg sync FOLDER")
        name = self._database.resolve().as_uri()
        with _said_plainly(self._database):
            connection = sqlite3.connect(
                name + ("?mode=rw" if writable else ""), uri=True, timeout=BUSY_SECONDS, isolation_level=None
            )
            try:
                connection.execute("select count(*) from manifest")
            except sqlite3.OperationalError:
                connection.close()
                if writable or os.access(self.folder, os.W_OK):
                    raise
                # subtle: a database in WAL mode wants to write beside itself; where it cannot, nobody else can either
                connection = sqlite3.connect(name + "?immutable=1", uri=True, isolation_level=None)
        connection.execute("pragma foreign_keys = on")
        if writable:
            connection.execute("pragma secure_delete = on")
            connection.execute("pragma temp_store = memory")
            connection.execute(
                "create temp table retired (kind text, digest blob, vector blob, primary key (kind, digest))"
            )
            if sqlite3.sqlite_version_info >= FTS_SECURE_DELETE:
                connection.execute("insert into lexical (lexical, rank) values ('secure-delete', 1)")
        else:
            connection.execute("pragma query_only = on")
        return connection

    def _dense_of(self, snapshot: "Snapshot") -> Dense:
        """Give the dense index of the snapshot's generation, from memory, from its file, or from the vectors."""
        with self._loading:
            wanted = (snapshot.manifest["identity"], snapshot.generation)
            if self._dense is None or self._dense.key != wanted:
                self._dense = Dense.load(self.folder, wanted)
                if self._dense is None:
                    self._dense = Dense.build(wanted, *snapshot.vectors())
                    self._dense.save(self.folder)
            return self._dense


class Snapshot:
    """One unchanging view of the collection."""

    def __init__(self, connection: sqlite3.Connection, dense: Callable[["Snapshot"], Dense]) -> None:
        self._connection = connection
        self._dense = dense
        self.manifest: dict[str, str] = dict(connection.execute("select key, value from manifest"))

    @property
    def generation(self) -> int:
        """Grows with every change."""
        return int(self.manifest["generation"])

    @property
    def dense(self) -> Dense:
        """The dense index of exactly this view."""
        return self._dense(self)

    def count(self, table: str) -> int:
        """Give the number of articles, chunks, sentences or files."""
        assert table in {"articles", "chunks", "sentences", "files"}
        found: tuple[int] = self._connection.execute(f"select count(*) from {table}").fetchone()
        return found[0]

    def articles(self, ids: Sequence[str] | None = None) -> Iterator[Article]:
        """Give all articles ordered by file, or those with these ids (any order)."""
        if ids is None:
            rows = self._connection.execute(f"{_SELECT_ARTICLE} order by file, position")
        else:
            rows = self._connection.execute(
                f"{_SELECT_ARTICLE} where id in (select value from json_each(?))", (json.dumps(list(ids)),)
            )
        return map(_article, rows)

    def article(self, start_of_id: str) -> Article | None:
        """Give the article whose id starts so, or None when none or several do."""
        pattern = start_of_id.replace("\\", "").replace("%", "").replace("_", "") + "%"
        rows = self._connection.execute(f"{_SELECT_ARTICLE} where id like ? limit 2", (pattern,)).fetchall()
        return _article(rows[0]) if len(rows) == 1 and start_of_id else None

    def sources(self) -> list[str]:
        """Give the outlets that articles name, in order."""
        rows = self._connection.execute("select distinct source from articles where source is not null order by source")
        return [source for (source,) in rows]

    def matching(self, since: date | None, until: date | None, sources: Sequence[str]) -> npt.NDArray[np.int64] | None:
        """Give the numbers of the chunks whose article passes the filter, or None where there is nothing to filter."""
        wanted: list[str] = []
        values: list[str] = []
        if since:
            wanted.append("published >= ?")
            values.append(since.isoformat())
        if until:
            wanted.append("published <= ?")
            values.append(until.isoformat())
        if sources:
            wanted.append("lower(source) in (select value from json_each(?))")
            values.append(json.dumps([source.lower() for source in sources]))
        if not wanted:
            return None
        rows = self._connection.execute(
            "select chunks.id from chunks join articles on articles.id = article_id where " + " and ".join(wanted),
            values,
        )
        return np.fromiter((number for (number,) in rows), np.int64)

    def vectors(self) -> tuple[npt.NDArray[np.int64], Vectors]:
        """Give the numbers of all chunks, shape (n,), and their vectors, shape (n, dimension)."""
        rows = self._connection.execute("select id, vector from chunks order by id").fetchall()
        numbers = np.array([number for number, _ in rows], np.int64)
        stacked = np.frombuffer(b"".join(vector for _, vector in rows), np.float32)
        return numbers, stacked.reshape(len(rows), -1) if rows else np.zeros((0, int(self.manifest["dimension"])), "f4")

    def chunks(self, numbers: Iterable[int]) -> list[StoredChunk]:
        """Give the chunks with these numbers, ordered by number."""
        rows = self._connection.execute(
            "select id, article_id, start, end, vector from chunks where id in (select value from json_each(?)) "
            "order by id",
            (json.dumps([int(number) for number in numbers]),),
        )
        return [StoredChunk(*row[:4], np.frombuffer(row[4], np.float32)) for row in rows]

    def sentences(self, numbers: Iterable[int]) -> dict[int, list[EmbeddedSentence]]:
        """Give the sentences of the chunks with these numbers, by chunk, in order."""
        rows = self._connection.execute(
            "select chunk_id, start, end, digest, vector from sentences "
            "where chunk_id in (select value from json_each(?)) order by chunk_id, start",
            (json.dumps([int(number) for number in numbers]),),
        )
        found: dict[int, list[EmbeddedSentence]] = {}
        for chunk, start, end, digest, vector in rows:
            unit = np.frombuffer(vector, np.float16).astype(np.float32)
            found.setdefault(chunk, []).append(EmbeddedSentence(start, end, digest, unit))
        return found

    def lexical(
        self, terms: Iterable[str], limit: int, within: npt.NDArray[np.int64] | None = None
    ) -> list[tuple[int, float]]:
        """Give the chunks that share a term, best first, as (number, bm25), bm25 above 0 and higher for better."""
        query = " OR ".join(f'"{term}"' for term in dict.fromkeys(terms))  # a term is letters and digits only
        if not query:
            return []
        where, values = "lexical match ?", [query]
        if within is not None:
            where += " and rowid in (select value from json_each(?))"
            values.append(json.dumps(within.tolist()))
        rows = self._connection.execute(
            f"select rowid, -bm25(lexical) from lexical where {where} order by bm25(lexical), rowid limit ?",
            (*values, limit),
        )
        return [(number, score) for number, score in rows]

    def document_frequencies(self, terms: Iterable[str]) -> dict[str, int]:
        """Give in how many chunks each term stands; terms that stand in none are left out."""
        return dict(
            self._connection.execute(
                "select term, doc from terms_by_document where term in (select value from json_each(?))",
                (json.dumps(list(terms)),),
            )
        )

    def files(self) -> dict[bytes, File]:
        """Give what is known of the article files, by path."""
        rows = self._connection.execute("select path, size, mtime_ns, checked_ns, sha256 from files")
        return {row[0]: File(*row) for row in rows}

    def check(self) -> list[str]:
        """Give what SQLite finds wrong with the database; nothing when it is whole."""
        return [line for (line,) in self._connection.execute("pragma integrity_check") if line != "ok"]


class Writer(Snapshot):
    """A transaction on the collection; it sees its own changes."""

    changed = False
    removed = False

    def describe(self, manifest: dict[str, str]) -> None:
        """Set entries of the manifest."""
        self._connection.executemany("insert or replace into manifest values (?, ?)", manifest.items())
        self.manifest.update(manifest)
        self.changed = True

    def put_file(self, file: File) -> None:
        """Remember a file as it was found; the collection is not changed by that alone."""
        self._connection.execute(
            "insert into files values (?, ?, ?, ?, ?) on conflict (path) do update set size = excluded.size, "
            "mtime_ns = excluded.mtime_ns, checked_ns = excluded.checked_ns, sha256 = excluded.sha256",
            (file.path, file.size, file.mtime_ns, file.checked_ns, file.sha256),
        )

    @contextmanager
    def undone_if(self, failed: Callable[[], bool]) -> Iterator[None]:
        """Undo what the block changed when `failed` says so at its end; the rest of the transaction stands."""
        self._connection.execute("savepoint file")
        yield
        if failed():
            self._connection.execute("rollback to file")
        self._connection.execute("release file")

    def put_article(self, article: Article, file: bytes, position: int, line_keys: Iterable[bytes]) -> None:
        """Add an article of a file without its chunks."""
        self.changed = True
        self._connection.execute(
            "insert into articles values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                article.id,
                file,
                position,
                article.title,
                article.source,
                article.published.isoformat() if article.published else None,
                article.url,
                os.fsencode(article.path),
                article.language,
                article.text,
                article.sha256,
                _furniture_json(article.furniture),
            ),
        )
        self._connection.executemany("insert into lines values (?, ?)", ((key, article.id) for key in line_keys))

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

    def remove_articles(self, ids: Iterable[str]) -> None:
        """Delete articles with all that was made of them."""
        for article_id in ids:
            self.changed = True
            self._drop_chunks(article_id)
            self._connection.execute("delete from lines where article_id = ?", (article_id,))
            self._connection.execute("delete from articles where id = ?", (article_id,))

    def remove_file(self, path: bytes) -> None:
        """Delete a file and its articles from the index; the file itself is not touched."""
        self.remove_articles(self.articles_of(path))
        self._connection.execute("delete from files where path = ?", (path,))

    def articles_of(self, path: bytes) -> list[str]:
        """Give the ids of a file's articles."""
        rows = self._connection.execute("select id from articles where file = ? order by position", (path,))
        return [article_id for (article_id,) in rows]

    def line_counts(self, keys: Iterable[bytes]) -> dict[bytes, int]:
        """Give in how many articles each line stands."""
        count = "select count(*) from lines where key = ?"
        return {key: self._connection.execute(count, (key,)).fetchone()[0] for key in keys}

    def articles_with_lines(self, keys: Iterable[bytes]) -> set[str]:
        """Give the ids of the articles that hold one of these lines."""
        found: set[str] = set()
        for key in keys:
            found.update(i for (i,) in self._connection.execute("select article_id from lines where key = ?", (key,)))
        return found

    def known_vectors(self, table: str, digests: Iterable[bytes]) -> dict[bytes, Vectors]:
        """Give the vectors for these digests that "chunks" or "sentences" holds, or held before this transaction."""
        assert table in {"chunks", "sentences"}
        kind = np.float32 if table == "chunks" else np.float16
        found: dict[bytes, Vectors] = {}
        query = f"select vector from {table} where digest = ? union all " + (
            "select vector from retired where kind = ? and digest = ? limit 1"
        )
        for digest in digests:
            row = self._connection.execute(query, (digest, table, digest)).fetchone()
            if row:
                found[digest] = np.frombuffer(row[0], kind).astype(np.float32)
        return found

    def _drop_chunks(self, article_id: str) -> None:
        self.removed = True
        mine = "select id from chunks where article_id = ?"
        for kind, where in (("chunks", "article_id = ?"), ("sentences", f"chunk_id in ({mine})")):
            self._connection.execute(
                f"insert or ignore into retired select '{kind}', digest, vector from {kind} where {where}",
                (article_id,),
            )
        self._connection.execute(f"delete from lexical where rowid in ({mine})", (article_id,))
        self._connection.execute(f"delete from sentences where chunk_id in ({mine})", (article_id,))
        self._connection.execute("delete from chunks where article_id = ?", (article_id,))


_SELECT_ARTICLE = "select id, title, source, published, url, path, language, text, sha256, furniture from articles"


def _article(row: tuple[Any, ...]) -> Article:
    published = date.fromisoformat(row[3]) if row[3] else None
    furniture = tuple(Furniture(*span) for span in json.loads(row[9]))
    return Article(*row[:3], published, row[4], os.fsdecode(row[5]), *row[6:9], furniture)


def _furniture_json(furniture: Iterable[Furniture]) -> str:
    return json.dumps([[span.start, span.end, span.reason] for span in furniture])


@contextmanager
def _said_plainly(database: Path) -> Iterator[None]:
    """Turn what SQLite raises into one line that names the cure."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        text = str(error)
        if "full" in text or "disk I/O" in text:
            raise StoreError(
                f"cannot write {database}: {text}; nothing was changed; make room and sync again"
            ) from error
        if "readonly" in text or "unable to open" in text:
            raise StoreError(f"cannot write {database}: {text}; nothing was changed") from error
        if "locked" in text:
            raise StoreError(f"{database} is in use by another program; try again") from error
        if isinstance(error, sqlite3.OperationalError | sqlite3.IntegrityError) and "no such table" not in text:
            raise
        raise IndexDamaged(
            f"{database} is damaged ({text}); delete it and sync again: the articles themselves are untouched"
        ) from error
