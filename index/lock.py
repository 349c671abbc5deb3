"""One sync at a time: a lock on the index folder that ends with the process that holds it, however that dies."""

import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from index.errors import IndexLocked, StoreError


@contextmanager
def only_sync(index: Path, wait: float, waiting: Callable[[str], None] | None = None) -> Iterator[None]:
    """Hold the index's lock, waited for up to `wait` seconds; `waiting` is told who holds it. Makes the folder.

    Raises IndexLocked, StoreError where the folder cannot be written.
    """
    holder = index / "sync.holder"
    lock = _locked(index, holder, wait, waiting)
    try:
        said = json.dumps({"pid": os.getpid(), "since": time.strftime("%H:%M:%S")})
        with suppress(OSError):  # it only helps who waits
            holder.write_text(said, encoding="utf-8")
        yield
    finally:
        with suppress(OSError):
            holder.unlink(missing_ok=True)
        lock.release()


def _locked(index: Path, holder: Path, wait: float, waiting: Callable[[str], None] | None) -> FileLock:
    try:
        index.mkdir(parents=True, exist_ok=True)
        lock = FileLock(index / "sync.lock")
        try:
            lock.acquire(timeout=0)
        except Timeout:
            if waiting and wait:
                waiting(f"waiting for {_holder(holder)} to finish its sync of {index}")
            lock.acquire(timeout=wait)
        return lock
    except Timeout:
        raise IndexLocked(f"{_holder(holder)} is syncing {index}; try again when it is done") from None
    except OSError as error:
        reason = error.strerror or error
        raise StoreError(f"cannot write the index folder {index}: {reason}; choose another with --index") from error


def _holder(path: Path) -> str:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return f"process {found['pid']} (since {found['since']})"
    except (OSError, ValueError, KeyError, TypeError):  # it is just starting or just done
        return "another process"
