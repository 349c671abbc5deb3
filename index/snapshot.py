"""Reading: one unchanging view of the collection.

Rows that cannot be what was written raise sqlite3.DataError, which the store turns into IndexDamaged.
"""

import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from index.dense import Dense
from index.nouns import Article, Furniture
from index.tables import EmbeddedSentence, File, RawSpan, StoredChunk, Vectors

_SELECT_ARTICLE = "select id, title, source, published, url, path, language, text, sha256, furniture from articles"


class Snapshot:
    """One unchanging view of the collection, for the thread that opened it."""

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
        """Give the article whose id starts so, its text proven to be what was read; None when none or several do."""
        found = self.ids(start_of_id, limit=2) if start_of_id else []
        if len(found) != 1:
            return None
        article = next(self.articles(found))
        if hashlib.sha256(article.text.encode("utf-8", "replace")).hexdigest() != article.sha256:
            raise sqlite3.DataError(f"the text of article {article.id} is not what was read")
        return article

    def ids(self, start: str = "", limit: int = -1) -> list[str]:
        """Give the ids of the articles that start so, in order, at most `limit` of them."""
        # subtle: hexadecimal digits end before "g", so that this is a range of the primary key
        query = "select id from articles where id >= ?1 and id < ?1 || 'g' order by id limit ?2"
        return [article_id for (article_id,) in self._connection.execute(query, (start.lower(), limit))]

    def sources(self) -> list[str]:
        """Give the outlets that articles name, in order."""
        rows = self._connection.execute("select distinct source from articles where source is not null order by source")
        return [source for (source,) in rows]

    def languages(self) -> list[str]:
        """Give the languages that articles are in, as codes, in order."""
        return [code for (code,) in self._connection.execute("select distinct language from articles order by 1")]

    def matching(
        self,
        since: date | None = None,
        until: date | None = None,
        sources: Sequence[str] = (),
        languages: Sequence[str] = (),
    ) -> npt.NDArray[np.int64] | None:
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
            folded = {source.casefold() for source in sources}  # SQL folds the case of ASCII only
            wanted.append("source in (select value from json_each(?))")
            values.append(json.dumps([source for source in self.sources() if source.casefold() in folded]))
        if languages:
            wanted.append("language in (select value from json_each(?))")
            values.append(json.dumps([code.lower() for code in languages]))
        if not wanted:
            return None
        rows = self._connection.execute(
            "select chunks.id from chunks join articles on articles.id = article_id where " + " and ".join(wanted),
            values,
        )
        return np.fromiter((number for (number,) in rows), np.int64)

    def vectors(self) -> tuple[npt.NDArray[np.int64], Vectors]:
        """Give the numbers of all chunks, shape (n,), and their vectors, shape (n, dimension)."""
        size, dimension = self.count("chunks"), self._dimension
        numbers, vectors = np.empty(size, np.int64), np.empty((size, dimension), np.float32)
        for i, (number, vector) in enumerate(self._connection.execute("select id, vector from chunks order by id")):
            numbers[i], vectors[i] = number, self._vector(vector, np.float32)
        return numbers, vectors

    def chunks(self, numbers: Iterable[int]) -> list[StoredChunk]:
        """Give the chunks with these numbers, ordered by number."""
        rows = self._connection.execute(
            "select id, article_id, start, end, vector from chunks where id in (select value from json_each(?)) "
            "order by id",
            (json.dumps([int(number) for number in numbers]),),
        )
        return [
            StoredChunk(number, article_id, start, end, self._vector(vector, np.float32))
            for number, article_id, start, end, vector in rows
        ]

    def sentences(self, numbers: Iterable[int]) -> dict[int, list[EmbeddedSentence]]:
        """Give the sentences of the chunks with these numbers, by chunk, in order."""
        rows = self._connection.execute(
            "select chunk_id, start, end, digest, vector from sentences "
            "where chunk_id in (select value from json_each(?)) order by chunk_id, start",
            (json.dumps([int(number) for number in numbers]),),
        )
        found: dict[int, list[EmbeddedSentence]] = {}
        for chunk, start, end, digest, vector in rows:
            found.setdefault(chunk, []).append(
                EmbeddedSentence(start, end, digest, self._vector(vector, np.float16).astype(np.float32))
            )
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
        rows = self._connection.execute("select path, size, mtime_ns, ctime_ns, checked_ns, sha256 from files")
        return {row[0]: File(*row) for row in rows}

    def raw_spans(self, table: str, article_id: str) -> list[RawSpan]:
        """Give the "chunks" or "sentences" of an article in order, their vectors as they are stored."""
        query = {
            "chunks": "select id, start, end, vector from chunks where article_id = ? order by start",
            "sentences": "select chunk_id, sentences.start, sentences.end, sentences.vector from sentences "
            "join chunks on chunks.id = chunk_id where article_id = ? order by sentences.start",
        }[table]
        return [RawSpan(*row) for row in self._connection.execute(query, (article_id,))]

    def unsearchable(self) -> list[int]:
        """Give the numbers of chunks without a row in the lexical index, and of rows there without a chunk."""
        query = (
            "select id from chunks where id not in (select rowid from lexical) union all "
            "select rowid from lexical where rowid not in (select id from chunks)"
        )
        return [number for (number,) in self._connection.execute(query)]

    def check(self) -> list[str]:
        """Give what SQLite finds wrong with the database; nothing when it is whole."""
        found = [line for (line,) in self._connection.execute("pragma integrity_check") if line != "ok"]
        for table, row, target, _ in self._connection.execute("pragma foreign_key_check"):
            found.append(f"row {row} of {table} belongs to no row of {target}")
        return found

    @property
    def _dimension(self) -> int:
        return int(self.manifest["dimension"])

    def _vector(self, stored: bytes, kind: type[np.floating[Any]]) -> npt.NDArray[Any]:
        if len(stored) != self._dimension * np.dtype(kind).itemsize:
            raise sqlite3.DataError(f"a vector has {len(stored)} bytes")
        return np.frombuffer(stored, kind)


def _article(row: tuple[Any, ...]) -> Article:
    try:
        article_id, title, source, published, url, path, language, text, sha256, furniture = row
        day = date.fromisoformat(published) if published else None
        spans = tuple(Furniture(*span) for span in json.loads(furniture))
        return Article(article_id, title, source, day, url, os.fsdecode(path), language, text, sha256, spans)
    except (ValueError, TypeError) as error:
        raise sqlite3.DataError(f"the row of article {row[0]} is not what was written") from error
