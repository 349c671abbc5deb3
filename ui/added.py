"""Files that a person adds to the collection: stored under safe names beside the index, indexed, or refused."""

import filecmp
import json
import os
import re
import shutil
import tempfile
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from index import sources
from index.dates import date_of
from index.errors import BelegError, StoreError, UsageError
from index.files import printable
from index.store import Store
from index.sync import Progress, SyncReport, sync

FOLDER = "added"
MOST_PASTED = 1_000_000
"""Characters of a pasted text: a hundred times a long news article; what is longer comes as a file."""
NAME_CHARACTERS = 60
"""Of a pasted text's first line that its file is named by, where it has no title."""
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


def _untold(_: Progress) -> None: ...


def add(index: Path, files: Sequence[Path], progress: Callable[[Progress], None] = _untold) -> list[Added]:
    """Store copies of the files in the index folder, index them, and give what became of each, in order.

    `progress` is told how far reading and embedding are. A file that holds no readable article is not kept. Raises
    StoreError, IndexLocked, ModelError; then none is kept.
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
        report = sync(index, [folder], keep=True, progress=progress)
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


def paste(index: Path, text: str, *, title: str = "", outlet: str = "", day: str = "") -> Added:
    """Store a text with what is stated of it as a file in the index folder, index it, and give what became of it.

    `day` is a date as 2024-11-07. Raises UsageError for an empty or over-long text or a day that is none, and what
    `add` raises.
    """
    if not any(map(str.isalnum, text)):
        raise UsageError("the text is empty; paste the article's text")
    if len(text) > MOST_PASTED:
        raise UsageError(f"the text has {len(text):,} characters; add what is longer than {MOST_PASTED:,} as a file")
    if day.strip() and date_of(day.strip()) is None:
        raise UsageError(f"{day!r} is no day up to today; write it as 2024-11-07")
    stated = {"title": " ".join(title.split()), "source": " ".join(outlet.split()), "date": day.strip()}
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in stated.items() if value]
    head = "\n".join(["---", *lines, "---", "", ""]) if lines else ""
    name = title.strip() or text.strip().splitlines()[0][:NAME_CHARACTERS]
    with tempfile.TemporaryDirectory(prefix="beleg-paste-") as folder:
        file = Path(folder) / safe_name(f"{name.replace('/', ' ')}.txt")
        file.write_text(head + text, encoding="utf-8", errors="replace", newline="")
        return add(index, [file])[0]


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
