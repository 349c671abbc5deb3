"""What a sync has to do: the files on disk compared with what the index knows of them."""

import hashlib
import os
import stat
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from index.errors import SourceError
from index.files import MAX_BYTES, find_files, printable
from index.tables import File

RACY_NS = 2_000_000_000
"""A file changed less than this before it was last checked may have changed again within its clock's grain."""


@dataclass
class Plan:
    """What to do with each file."""

    fresh: list[tuple[Path, File]] = field(default_factory=list)
    """New or changed."""
    touched: list[File] = field(default_factory=list)
    """With the content that is known, at another time."""
    gone: list[bytes] = field(default_factory=list)
    unchanged: int = 0
    problems: list[SourceError] = field(default_factory=list)


def plan(
    paths: Sequence[Path],
    known: dict[bytes, File],
    *,
    keep: bool,
    rebuild: bool,
    looking_at: Callable[[str], None],
) -> Plan:
    """Give what to do so that the index is in line with the files under `paths`.

    A file is gone when nothing is where it was, or another path leads to it now; not when it or its folder cannot be
    looked at, nor when a folder that was named is missing itself: an unplugged disk empties no collection. `keep` lets
    nothing be gone, `rebuild` takes every file for changed. `looking_at` is told the name of each file whose content
    is read.
    """
    made = Plan()
    seen: set[bytes] = set()
    for found in find_files(paths):
        if isinstance(found, SourceError):
            made.problems.append(found)
            continue
        path = os.fsencode(found)
        seen.add(path)
        before = known.get(path)
        try:
            file = _looked_at(found, None if rebuild else before, looking_at)
        except OSError as error:
            made.problems.append(
                SourceError(f"{printable(found)}: cannot be read ({error.strerror or error}){_left(before)}")
            )
            continue
        if before and file.sha256 == before.sha256 and not rebuild:
            made.unchanged += 1
            if file != before:
                made.touched.append(file)
        else:
            made.fresh.append((found, file))
    if not keep:
        made.gone = _gone(paths, known, seen)
    return made


def _left(before: File | None) -> str:
    return "; what the index has of it stays" if before else ""


def _looked_at(path: Path, before: File | None, looking_at: Callable[[str], None]) -> File:
    """Give the file as it is now, hashed only where size and times leave a doubt."""
    now = time.time_ns()
    state = path.stat()
    look = (state.st_size, state.st_mtime_ns, state.st_ctime_ns)
    if before and look == (before.size, before.mtime_ns, before.ctime_ns):
        settled = before.checked_ns - RACY_NS
        if before.mtime_ns < settled and before.ctime_ns < settled:
            return before
    if state.st_size > MAX_BYTES and path.suffix.lower() != ".jsonl":
        return File(os.fsencode(path), *look, now, "too large to be read")
    looking_at(path.name)
    with path.open("rb") as file:
        return File(os.fsencode(path), *look, now, hashlib.file_digest(file, "sha256").hexdigest())


def _gone(paths: Sequence[Path], known: Iterable[bytes], seen: set[bytes]) -> list[bytes]:
    roots = [os.fsencode(os.path.abspath(path)) for path in paths]
    # a named file that is missing is gone; a named folder that is missing says nothing about what was in it
    inside = tuple(root.rstrip(b"/") + b"/" for root in roots if os.path.lexists(root))
    missing = [path for path in known if path not in seen and (path in roots or path.startswith(inside))]
    elsewhere = {os.path.realpath(path) for path in seen} if any(map(os.path.lexists, missing)) else set()
    return [path for path in missing if not _stands(path) or os.path.realpath(path) in elsewhere]


def _stands(path: bytes) -> bool:
    """Tell whether there is a file, or that cannot be told; a link that leads nowhere now may do so again."""
    try:
        return stat.S_ISLNK(os.lstat(path).st_mode) or not stat.S_ISDIR(os.lstat(path).st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
