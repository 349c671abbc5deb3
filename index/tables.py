"""The tables of the index, and what their rows are outside SQL."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from index.nouns import Chunk

Vectors = npt.NDArray[np.float32]

FORMAT = "2"
"""Grows when the tables below change."""

TABLES = """
create table manifest (key text primary key, value text not null) without rowid;
create table files (
  path blob primary key, size integer not null, mtime_ns integer not null, ctime_ns integer not null,
  checked_ns integer not null, sha256 text not null);
create table articles (
  id text primary key, file blob not null references files(path), position integer not null, stated_title text,
  title text, source text, published text, url text, path blob not null, language text not null, text text not null,
  sha256 text not null, furniture text not null);
create index articles_by_file on articles (file, position);
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
    ctime_ns: int
    """Moves with every change, also with one whose time of modification was set back."""
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


@dataclass(frozen=True, slots=True)
class RawSpan:
    """A chunk or sentence as it is stored, for who wants to prove it: its vector may be of any size."""

    chunk: int
    """The number of the chunk it is or belongs to."""
    start: int
    end: int
    vector: bytes
    """float32 for a chunk, float16 for a sentence."""
