"""Which article files there are under the paths a caller names, and the bytes of each, within limits."""

import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from index.errors import SourceError

SUFFIXES = frozenset({".txt", ".md", ".html", ".htm", ".pdf", ".jsonl"})
"""Kinds of file that are read, in lower case; a file's own may be in any case."""
MAX_BYTES = 50_000_000
"""Of a file with one article: thousands of times a long news article, and what reading it takes stays bounded."""


def find_files(paths: Sequence[Path]) -> Iterator[Path | SourceError]:
    """Give every article file under the paths, absolute, each once, in the order of the paths and then of the names.

    Links are followed, after everything that is no link, so that a file is found at its own place where that is under
    the paths as well. Hidden and unsupported files in folders are left out; a path that was named and is no article
    file, and a folder or link that cannot be followed, each give a SourceError.
    """
    named = [Path(os.path.abspath(path)) for path in paths]
    waiting = [(path, os.path.realpath(path)) for path in reversed(named)]
    links: list[Path] = []
    seen: set[str] = set()
    while waiting or links:
        if not waiting:
            waiting, links = [(link, os.path.realpath(link)) for link in sorted(links, reverse=True)], []
        path, real = waiting.pop()
        try:
            if real in seen:
                continue
            if path.is_dir():
                waiting += _inside(path, real, links)
            elif path.suffix.lower() in SUFFIXES or path in named:
                yield _article_file(path)
            seen.add(real)
        except OSError as error:
            yield unreadable(path, error)


def read_bytes(path: Path) -> bytes:
    """Give the bytes of a file with one article; SourceError where it cannot be read or is larger than `MAX_BYTES`."""
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            raise SourceError(f"{printable(path)}: is no ordinary file; name the files to be read")
        if state.st_size > MAX_BYTES:
            raise SourceError(
                f"{printable(path)}: has {state.st_size / 1e6:,.0f} MB, and an article file may have "
                f"{MAX_BYTES / 1e6:.0f} MB; split it, or make it a .jsonl with an article a line"
            )
        with path.open("rb") as file:
            return file.read(MAX_BYTES)
    except OSError as error:
        raise unreadable(path, error) from error


def printable(path: Path | str) -> str:
    """Give a path as one line that any terminal can show: what is no text in a name is escaped."""
    name = os.fsencode(path).decode("utf-8", "replace")
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in name)


def _article_file(path: Path) -> Path | SourceError:
    """Give the path where it is a file that can be read as articles, and else what is wrong with it."""
    mode = path.stat().st_mode
    if path.suffix.lower() not in SUFFIXES:
        return SourceError(f"{printable(path)}: is no article file; Beleg reads {' '.join(sorted(SUFFIXES))}")
    if not stat.S_ISREG(mode):
        return SourceError(f"{printable(path)}: is no ordinary file; remove it or name the files to be read")
    return path


def _inside(folder: Path, real: str, links: list[Path]) -> list[tuple[Path, str]]:
    """Give folders and article files of a folder, last name first, and add the links to `links`."""
    found = []
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name, reverse=True):
            if entry.name.startswith("."):
                continue
            path = folder / entry.name
            if entry.is_symlink():
                links.append(path)
            elif entry.is_dir(follow_symlinks=False) or path.suffix.lower() in SUFFIXES:
                found.append((path, os.path.join(real, entry.name)))
    return found


def unreadable(path: Path, error: OSError) -> SourceError:
    """Give the SourceError for what the operating system said about a path."""
    if isinstance(error, FileNotFoundError):
        reason = "links to what does not exist" if path.is_symlink() else "does not exist"
        return SourceError(f"{printable(path)}: {reason}; check the path")
    if isinstance(error, PermissionError):
        return SourceError(f"{printable(path)}: may not be read; allow it: chmod u+rX")
    return SourceError(f"{printable(path)}: cannot be read ({error.strerror or error}); check the file and its disk")
