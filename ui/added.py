"""Files that a person adds to the collection: stored under safe names beside the index, indexed, or refused."""

import filecmp
import os
import re
import shutil
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from index import sources
from index.errors import BelegError, StoreError
from index.files import printable
from index.store import Store
from index.sync import SyncReport, sync

FOLDER = "added"
STEM_BYTES = 180
"""Of a stored name: file systems allow 255 bytes, and a number and the suffix come behind."""

_UNSAFE = re.compile(r"[^\w .,()+-]+")


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one added file."""

    name: str
    """As it came."""
    stored: Path | None
    """Where it lies now; None when it was refused."""
    articles: int = 0
    """Read from it; 0 also when the same file was there already."""
    problem: str = ""
    """Why it was refused, or what was wrong with a part of it."""


def add(index: Path, files: Sequence[Path]) -> list[Added]:
    """Store copies of the files in the index folder, index them, and give what became of each, in order.

    A file that holds no readable article is not kept. Raises StoreError, IndexLocked, ModelError; then none is kept.
    """
    folder = index.absolute() / FOLDER
    stored: list[tuple[Path, Path]] = []
    fresh: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file in files:
            if file.suffix.lower() in sources.SUFFIXES:
                path, new = _stored(file, folder)
                stored.append((file, path))
                fresh += [path] if new else []
        report = sync(index, [folder], keep=True)
    except (OSError, BelegError) as error:
        for path in fresh:
            path.unlink(missing_ok=True)
        if isinstance(error, BelegError):
            raise
        raise StoreError(f"cannot store files in {folder}: {error.strerror or error}; nothing was added") from error
    with Store(index).snapshot() as snapshot:
        known = snapshot.files()
    kept = {file: path for file, path in stored if os.fsencode(path) in known}
    for path in fresh:
        if path not in kept.values():
            path.unlink(missing_ok=True)
    paths = dict(stored)
    return [_outcome(file, paths.get(file), file in kept, report) for file in files]


def safe_name(name: str) -> str:
    """Give a file name without folders, hidden starts or characters that a shell, a browser or a file system minds."""
    path = Path(unicodedata.normalize("NFC", name.replace("\\", "/")).rsplit("/", 1)[-1])
    stem = _UNSAFE.sub("_", path.stem).encode("utf-8", "ignore")[:STEM_BYTES].decode("utf-8", "ignore").strip(" ._-")
    return (stem or "article") + path.suffix.lower()


def _stored(file: Path, folder: Path) -> tuple[Path, bool]:
    """Give where a file's copy lies and whether it is new: no other file is overwritten, the same one is kept once."""
    name = Path(safe_name(file.name))
    for number in count(1):
        path = folder / (name.name if number == 1 else f"{name.stem}-{number}{name.suffix}")
        try:
            with path.open("xb") as copy, file.open("rb") as original:
                shutil.copyfileobj(original, copy)
            return path, True
        except FileExistsError:
            if path.is_file() and filecmp.cmp(file, path, shallow=False):
                return path, False
    raise AssertionError("unreachable: count() does not end")


def _outcome(file: Path, path: Path | None, kept: bool, report: SyncReport) -> Added:
    if path is None:
        readable = ", ".join(sorted(sources.SUFFIXES))
        return Added(file.name, None, problem=f"{file.suffix or 'no suffix'} is not read; add {readable}")
    prefix = f"{printable(path)}: "
    said = [str(problem).removeprefix(prefix) for problem in report.problems if str(problem).startswith(prefix)]
    if not kept:
        return Added(file.name, None, problem="; ".join(said) or "no article was found in it")
    records = f"{path}#"
    read = [one for one in report.masked if one.article.path == str(path) or one.article.path.startswith(records)]
    return Added(file.name, path, len(read), "; ".join(said))
