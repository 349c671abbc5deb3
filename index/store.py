"""The index folder: one SQLite database that is the truth, and FAISS as a faster way in.

A change is one transaction that ends with a higher `generation`; who reads sees the collection before it or after it.
A question runs inside one `Snapshot`, so what it finds, quotes and proves is of one generation.
"""

import os
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import Lock

from index.dense import Dense, drop_files
from index.errors import BelegError, IndexDamaged, IndexMismatch, NoIndex, StoreError
from index.snapshot import Snapshot
from index.tables import FORMAT, TABLES
from index.writer import Writer

DATABASE = "beleg.sqlite"
BUSY_SECONDS = 30.0
"""How long a connection waits for another's short exclusive moments; a sync's own lock is beside this one."""
CHECKPOINT_MS = 3_000
"""How long a sync that is done waits for readers of the older collection; whoever closes last does it instead."""
FTS_SECURE_DELETE = (3, 42, 0)
"""The SQLite whose FTS5 removes a deleted row's terms at once; an older one does so when it merges all segments."""
_DRAFT = ".draft-"
_NOT_WRITABLE = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)


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
        """Open the index at `folder`, made empty with this manifest where there is none.

        Only for who holds the lock on syncs.
        """
        database = folder / DATABASE
        if not database.exists():
            try:
                with _said_plainly(database, writing=True):
                    _make(database, manifest)
            except OSError as error:
                raise StoreError(
                    f"cannot make the index {database}: {error.strerror or error}; choose another folder with --index"
                ) from error
        return cls(folder)

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        """Give one unchanging view of the collection, for as long as the block lasts."""
        with _said_plainly(self._database, writing=False), _reading(self._found()) as connection:
            connection.execute("pragma query_only = on")
            connection.execute("begin")
            yield Snapshot(connection, self._dense_of)

    @contextmanager
    def write(self) -> Iterator[Writer]:
        """Give a transaction: committed with the next generation when the block ends, undone when it raises.

        A block that changed nothing leaves the generation as it is.
        """
        with _said_plainly(self._database, writing=True), closing(_connected(self._found(), "rw")) as connection:
            connection.execute("pragma foreign_keys = on")
            connection.execute("pragma secure_delete = on")
            connection.execute("begin immediate")
            try:
                if sqlite3.sqlite_version_info >= FTS_SECURE_DELETE:
                    connection.execute("insert into lexical (lexical, rank) values ('secure-delete', 1)")
                writer = Writer(connection, self._dense_of)
                yield writer
                if writer.removed and sqlite3.sqlite_version_info < FTS_SECURE_DELETE:
                    connection.execute("insert into lexical (lexical) values ('optimize')")
                if writer.changed:
                    connection.execute("update manifest set value = value + 1 where key = 'generation'")
                connection.commit()
            except BaseException:
                if connection.in_transaction:
                    connection.rollback()
                raise
            # what was deleted must not live on in the log or in an older FAISS file
            with suppress(sqlite3.OperationalError):  # it is committed: a full disk now is no failure of the sync
                connection.execute(f"pragma busy_timeout = {CHECKPOINT_MS}")
                connection.execute("pragma wal_checkpoint(truncate)").fetchall()
            if writer.changed:
                drop_files(self.folder)

    def _found(self) -> Path:
        if not self._database.is_file():
            raise NoIndex(f"there is no index in {self.folder}; make one: beleg sync FOLDER")
        return self._database

    def _dense_of(self, snapshot: Snapshot) -> Dense:
        """Give the dense index of the snapshot's generation, from memory, from its file, or from the vectors."""
        with self._loading:
            wanted = (snapshot.manifest["identity"], snapshot.generation)
            if self._dense is None or self._dense.key != wanted:
                self._dense = Dense.load(self.folder, wanted)
                if self._dense is None:
                    self._dense = Dense.build(wanted, *snapshot.vectors())
                    self._dense.save(self.folder)
                    with self.snapshot() as now:
                        if now.generation != snapshot.generation:  # a sync was done meanwhile: it may have deleted some
                            drop_files(self.folder, wanted)
            return self._dense


def _make(database: Path, manifest: dict[str, str]) -> None:
    """Write an empty index; it appears whole or not at all."""
    database.parent.mkdir(parents=True, exist_ok=True)
    for leftover in database.parent.glob(f"{_DRAFT}*"):
        leftover.unlink(missing_ok=True)
    for log in ("-wal", "-shm"):  # of a database that was deleted: SQLite would write the one into the new one
        database.with_name(database.name + log).unlink(missing_ok=True)
    draft = database.with_name(f"{_DRAFT}{uuid.uuid4().hex}.sqlite")
    try:
        with closing(sqlite3.connect(draft, isolation_level=None)) as connection:
            connection.execute("pragma journal_mode = wal")
            connection.executescript(f"begin; {TABLES} commit;")
            rows = {**manifest, "format": FORMAT, "generation": "0", "identity": uuid.uuid4().hex}
            connection.execute("begin")
            connection.executemany("insert into manifest values (?, ?)", rows.items())
            connection.commit()
        os.replace(draft, database)
    finally:
        draft.unlink(missing_ok=True)


def _connected(database: Path, mode: str) -> sqlite3.Connection:
    """Give a connection in a mode of SQLite's ("rw", "ro") or on a file that nobody changes ("immutable")."""
    query = "immutable=1" if mode == "immutable" else f"mode={mode}"
    connection = sqlite3.connect(
        f"{database.resolve().as_uri()}?{query}", uri=True, timeout=BUSY_SECONDS, isolation_level=None
    )
    try:
        connection.execute("select count(*) from manifest")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


@contextmanager
def _reading(database: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection to read from; where the folder cannot be written, one that needs nothing beside the database.

    A database in WAL mode wants two files beside itself. Where they are not there and cannot be made, it is read as it
    lies there; that nobody wrote meanwhile is looked at afterwards.
    """
    try:
        connection = _connected(database, "rw")
    except sqlite3.OperationalError as error:
        if _primary(error) not in _NOT_WRITABLE:
            raise
        before = _state(database)
        with closing(_connected(database, "immutable")) as connection:
            yield connection
        if _state(database) != before:
            raise StoreError(f"{database} was written while it was read; ask again") from error
    else:
        with closing(connection):
            yield connection


def _state(database: Path) -> tuple[int, int]:
    """Give what tells whether somebody wrote; StoreError where a log lies there that only its owner can write back."""
    with suppress(FileNotFoundError):
        if database.with_name(database.name + "-wal").stat().st_size:
            raise StoreError(
                f"{database} was not closed by who wrote it last; run beleg info once as somebody who may write it"
            )
    found = database.stat()
    return found.st_size, found.st_mtime_ns


def _primary(error: sqlite3.Error) -> int:
    """Give SQLite's primary result code, 0 where Python itself raised the error."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


@contextmanager
def _said_plainly(database: Path, *, writing: bool) -> Iterator[None]:
    """Turn what SQLite and the file system raise into one line that names the cure."""
    try:
        yield
    except sqlite3.Error as error:
        plain = _plain(error, database, writing)
        if plain is None:
            raise
        raise plain from error


def _plain(error: sqlite3.Error, database: Path, writing: bool) -> BelegError | None:
    """Give the error in a caller's terms, None where it is a defect of Beleg's."""
    code, text = _primary(error), str(error)
    extended = getattr(error, "sqlite_errorcode", 0)
    outcome = "cannot write {0}: {1}; nothing was changed; {2}" if writing else "cannot read {0}: {1}; {2}"
    if code == sqlite3.SQLITE_FULL:
        return StoreError(outcome.format(database, "no room is left", "make room and try again"))
    if code == sqlite3.SQLITE_IOERR and extended != sqlite3.SQLITE_IOERR_SHORT_READ:
        return StoreError(outcome.format(database, text, "see that the disk is sound and has room, and try again"))
    if code in _NOT_WRITABLE or code == sqlite3.SQLITE_PERM:
        return StoreError(outcome.format(database, text, "allow it, or choose another folder with --index"))
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StoreError(f"{database} is in use by another program; try again")
    damaged = code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR)
    if damaged or isinstance(error, sqlite3.DataError) or text.startswith(("no such", "vtable", "Could not decode")):
        return IndexDamaged(f"{database} is damaged ({text}); delete it and sync again: the articles are untouched")
    return None
