"""What an index holds, in a form that two indexes can be compared in."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from index.store import DATABASE


@dataclass(frozen=True)
class Contents:
    """Everything that does not depend on the order in which it was written, and the vectors in the same order."""

    articles: list[tuple[Any, ...]]
    chunks: list[tuple[Any, ...]]
    sentences: list[tuple[Any, ...]]
    lines: list[tuple[Any, ...]]
    files: list[tuple[Any, ...]]
    vectors: list[bytes]


def contents(index: Path) -> Contents:
    """Give what the database of an index holds, read past Beleg."""
    with closing(sqlite3.connect(f"{(index / DATABASE).as_uri()}?mode=ro", uri=True)) as connection:

        def rows(query: str) -> list[tuple[Any, ...]]:
            return connection.execute(query).fetchall()

        return Contents(
            rows(
                "select id, title, stated_title, source, published, path, sha256, furniture from articles order by id"
            ),
            rows(
                "select article_id, start, end, digest, terms from chunks join lexical on lexical.rowid = chunks.id "
                "order by article_id, start"
            ),
            rows(
                "select article_id, s.start, s.end, s.digest from sentences s join chunks on chunks.id = chunk_id "
                "order by article_id, s.start"
            ),
            rows("select key, article_id from lines order by key, article_id"),
            rows("select path, sha256 from files order by path"),
            [vector for (vector,) in rows("select vector from chunks order by article_id, start")],
        )


def assert_same(one: Path, other: Path) -> None:
    """Assert that two indexes hold the same, their vectors but for what the size of a batch changes."""
    a, b = contents(one), contents(other)
    assert a.articles == b.articles
    assert a.chunks == b.chunks
    assert a.sentences == b.sentences
    assert a.lines == b.lines
    assert a.files == b.files
    for left, right in zip(a.vectors, b.vectors, strict=True):
        assert float(np.frombuffer(left, np.float32) @ np.frombuffer(right, np.float32)) > 0.999


def bytes_anywhere(index: Path, wanted: bytes) -> list[str]:
    """Give the names of the files in an index folder that hold these bytes."""
    return sorted(path.name for path in index.rglob("*") if path.is_file() and wanted in path.read_bytes())
