"""From a file to its articles, by kind: text, web page, PDF, or a record a line.

What cannot be read is one SourceError that names file, reason and cure, and loses nothing else; what can be read only
in part is the article and a SourceError that says what is missing.
"""

import hashlib
import json
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO

from index.dates import stated_date
from index.decode import SAMPLE_BYTES, Decoded, decode, utf16
from index.errors import SourceError
from index.files import MAX_BYTES, SUFFIXES, find_files, printable, read_bytes, unreadable
from index.frontmatter import Stated, facts_in, front_matter, front_matter_span
from index.language import UNDETERMINED, language_of
from index.nouns import Article
from index.pdf import PdfError, read_pdf
from index.webpage import PageError, declared_encoding, read_page

__all__ = ["MAX_BYTES", "SUFFIXES", "find_files", "front_matter_span", "read"]

ID_DIGITS = 16
MAX_LINE = MAX_BYTES
"""Of a .jsonl: a line is an article, the file may be of any size."""
_HEADING = re.compile(r"^#[ \t]+(\S.*?)[ \t#]*\r?$", re.MULTILINE)
_EMPHASIS = re.compile(r"[*`]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_EMPTY = "holds no text; remove it or fill it"


def read(path: Path) -> Iterator[Article | SourceError]:
    """Give the articles of a file, and a SourceError for each part of it that could not be read.

    Raises SourceError where that is the whole file.
    """
    path = Path(os.path.abspath(path))
    suffix = path.suffix.lower()
    if suffix == ".jsonl":
        yield from _records(path)
    elif suffix == ".pdf":
        yield from _pdf(path)
    elif suffix in (".html", ".htm"):
        yield from _page(path)
    elif suffix in SUFFIXES:
        yield from _text(path, suffix == ".md")
    else:
        raise _problem(path, f"is no article file; Beleg reads {' '.join(sorted(SUFFIXES))}")


def _text(path: Path, markdown: bool) -> Iterator[Article | SourceError]:
    decoded = _decoded(path, read_bytes(path))
    text = decoded.text
    if text.startswith("%PDF-"):
        raise _problem(path, "is a PDF; rename it to .pdf")
    stated = front_matter(text)
    body = text[span[1] :] if (span := front_matter_span(text)) else text
    if not any(map(str.isalnum, body)):
        raise _problem(path, _EMPTY)
    if markdown and not stated.title and (heading := _HEADING.search(body)):
        stated = replace(stated, title=_EMPHASIS.sub("", heading[1]).strip() or None)
    yield _article(path, "", text, stated, body)
    yield from (_problem(path, problem) for problem in (*_damage(decoded), *stated.problems))


def _page(path: Path) -> Iterator[Article | SourceError]:
    data = read_bytes(path)
    decoded = _decoded(path, data, declared_encoding(data))
    if not decoded.text.strip():
        raise _problem(path, _EMPTY)
    try:
        page = read_page(decoded.text)
    except PageError as error:
        raise _problem(path, str(error)) from error
    stated = Stated(page.title, page.source, page.published, page.url)
    article = _article(path, "", page.text, stated, page.text)
    yield replace(article, language=page.language) if page.language and article.language == UNDETERMINED else article
    yield from (_problem(path, problem) for problem in _damage(decoded))
    if page.cut:
        yield _problem(path, "nests its elements too deep and was read up to there; save its text as .txt")


def _pdf(path: Path) -> Iterator[Article | SourceError]:
    data = read_bytes(path)
    if not data:
        raise _problem(path, _EMPTY)
    try:
        pdf = read_pdf(data)
    except PdfError as error:
        raise _problem(path, str(error)) from error
    yield _article(path, "", pdf.text, Stated(title=pdf.title), pdf.text)
    if pdf.unread:
        yield _problem(path, f"page {', '.join(map(str, pdf.unread))} cannot be read; the others were")


def _records(path: Path) -> Iterator[Article | SourceError]:
    """Give the article of each line; the file is never held whole, and an over-long line is not held at all."""
    times: dict[str, int] = {}
    empty = True
    try:
        with path.open("rb") as file:
            for number, line in enumerate(_lines(file), 1):
                if line is None:
                    yield _problem(
                        path, f"line {number}: has more than {MAX_LINE / 1e6:.0f} MB and was skipped; split it"
                    )
                elif line.strip():
                    yield from _record(path, number, line, times)
                empty = empty and line is not None and not line.strip()
    except OSError as error:
        raise unreadable(path, error) from error
    if empty:
        raise _problem(path, _EMPTY)


def _record(path: Path, number: int, line: bytes, times: dict[str, int]) -> Iterator[Article | SourceError]:
    """Give the article of a line; `times` says how often the key of an article stood in the file so far."""

    def problem(reason: str) -> SourceError:
        return _problem(path, f"line {number}: {reason}")

    decoded = decode(line)
    if decoded is None:
        yield problem("is no text; write a JSON object a line")
        return
    try:
        record = json.loads(decoded.text, strict=False)
    except (ValueError, RecursionError):
        yield problem("is no JSON; write a JSON object a line")
        return
    if not isinstance(record, dict) or not isinstance(text := record.get("text"), str):
        yield problem('has no text; write {"text": "..."}')
        return
    if not any(map(str.isalnum, text)):
        yield problem("its text is empty")
        return
    stated = facts_in(record)
    named = record.get("id")
    named = named if isinstance(named, (str, int)) and named != "" else stated.url
    key = _unused(_sound(str(named)) if named is not None else _sha256(_sound(text))[:ID_DIGITS], times)
    yield _article(path, key, text, stated, text)
    yield from (problem(reason) for reason in (*_damage(decoded), *stated.problems))


def _lines(file: BinaryIO) -> Iterator[bytes | None]:
    """Give the lines of a file, in UTF-8 where it is in UTF-16, and None for one that is longer than `MAX_LINE`."""
    encoding = utf16(file.read(SAMPLE_BYTES))
    file.seek(0)
    wide = TextIOWrapper(file, encoding, errors="replace", newline="\n") if encoding else None

    def readline() -> bytes:
        return wide.readline(MAX_LINE + 1).encode() if wide else file.readline(MAX_LINE + 1)

    try:
        while line := readline():
            whole = len(line) <= MAX_LINE
            while not line.endswith(b"\n") and (rest := readline()):
                whole, line = False, rest
            yield line if whole else None
    finally:
        if wide:
            wide.detach()


def _unused(key: str, times: dict[str, int]) -> str:
    """Give the key, with "-2", "-3" behind it where the file has used it already."""
    number = times[key] = times.get(key, 0) + 1
    if number == 1:
        return key
    while (unused := f"{key}-{number}") in times:
        number += 1
    times[unused] = 1
    return unused


def _article(path: Path, key: str, text: str, stated: Stated, body: str) -> Article:
    """Give the article; `body` is its text without front matter, from which date and language are told."""
    text = _sound(text)
    digest = hashlib.sha256(os.fsencode(path) + b"\0" + key.encode())
    return Article(
        id=digest.hexdigest()[:ID_DIGITS],
        title=_sound(stated.title) if stated.title else None,
        source=_sound(stated.source) if stated.source else None,
        published=stated.published or stated_date(body),
        url=_sound(stated.url) if stated.url else None,
        path=f"{path}#{key}" if key else str(path),
        language=stated.language or language_of(body),
        text=text,
        sha256=_sha256(text),
    )


def _decoded(path: Path, data: bytes, declared: str | None = None) -> Decoded:
    decoded = decode(data, declared)
    if decoded is None:
        raise _problem(path, "is no text but binary; remove it or give it the suffix of what it is")
    return decoded


def _damage(decoded: Decoded) -> list[str]:
    """Give what to say of the places where the bytes of a file were no text."""
    shown = f"{decoded.damaged} \ufffd stand where its bytes are no {decoded.encoding}; save it as UTF-8"
    return [shown] if decoded.damaged else []


def _sound(text: str) -> str:
    """Give the text with lone surrogates, which are no characters and cannot be stored, replaced one for one."""
    return _SURROGATE.sub("\ufffd", text)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _problem(path: Path, reason: str) -> SourceError:
    return SourceError(f"{printable(path)}: {reason}")
