"""The cited article as HTML: its facts, its text, the quote in `<mark>`, furniture dimmed; all of it only shown."""

import html
import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import PurePath
from typing import Any
from urllib.parse import urlsplit

from index.nouns import Article
from ui.words import Words

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_BLANK_LINES = re.compile(r"(?:[ \t]*\r?\n){3,}")


@dataclass(frozen=True, slots=True)
class Place:
    """A passage of an article to be shown in it; `answer_start` and `answer_end` lie within, offsets of the article."""

    article: Article
    start: int
    end: int
    answer_start: int
    answer_end: int


@dataclass(frozen=True, slots=True)
class Around:
    """Where a quote stands among the quotes of its answer: the keys of those before and after it, "" for none."""

    number: int
    of: int
    before: str = ""
    after: str = ""


def article(place: Place | None, words: Words, around: Around | None = None) -> str:
    """Give an article as HTML, the passage in `<mark>` and its furniture dimmed; without one, what will stand there.

    `around` adds the way to the other quotes of the answer.
    """
    if place is None:
        return f'<div class="sheet empty" lang="{words.language}"><p>{safe(words.choose)}</p></div>'
    shown = place.article
    answer = (place.answer_start, place.answer_end)
    text = (
        pieces(shown, 0, place.start)
        + f'<mark id="quote">{pieces(shown, place.start, place.end, answer)}</mark>'
        + pieces(shown, place.end, len(shown.text))
    )
    return _sheet(shown, words, text, _bar(place, words, around))


def whole(shown: Article | None, words: Words, bar: str = "") -> str:
    """Give an article as HTML, nothing marked, its furniture dimmed; without one, what will stand there.

    `bar` is HTML that stands above it.
    """
    if shown is None:
        return f'<div class="sheet empty" lang="{words.language}"><p>{safe(words.choose_article)}</p></div>'
    return _sheet(shown, words, pieces(shown, 0, len(shown.text)), bar)


def as_citation(place: Place, words: Words) -> str:
    """Give a quote as text to be pasted: the words, then outlet, date, title and address, as far as they are stated."""
    shown = place.article
    opening, closing = words.marks
    stated = [shown.source, spelled(shown.published, words), shown.title, shown.url]
    named = ", ".join(sendable(part) for part in stated if part)
    return f"{opening}{sendable(shown.text[place.start : place.end])}{closing} ({named or PurePath(shown.path).name})"


def percent_masked(shown: Article) -> int:
    """Give how many of a hundred characters are furniture."""
    return round(100 * sum(span.end - span.start for span in shown.furniture) / max(1, len(shown.text)))


def _sheet(shown: Article, words: Words, text: str, bar: str) -> str:
    rows = [
        (words.outlet, bdi(shown.source)),
        (words.published, safe(spelled(shown.published, words))),
        (words.written_in, safe(words.languages.get(shown.language, shown.language))),
        (words.file, bdi(shown.path)),
        (words.link, _link(shown.url)),
        (words.checksum, f"<code>{safe(shown.sha256)}</code>" if shown.sha256 else ""),
    ]
    facts = "".join(f"<div><dt>{safe(name)}</dt><dd>{value}</dd></div>" for name, value in rows if value)
    masked = safe(words.masked.format(percent_masked(shown)))
    note = f'<p class="note">{masked}. {safe(words.furniture)}</p>' if shown.furniture else ""
    return (
        f'<div class="sheet" lang="{words.language}">{bar}<header><h2 lang="{safe(shown.language)}">'
        f"{bdi(_title(shown))}</h2><dl>{facts}</dl>{note}</header>"
        f'<div class="text" lang="{safe(shown.language)}">{text}</div></div>'
    )


def _bar(place: Place, words: Words, around: Around | None) -> str:
    """Give what stands above a quoted article: the way to the other quotes, and the quote for the clipboard."""
    steps = ""
    if around and around.of > 1:
        steps = (
            f"{_step(words.before, around.before, '‹')}"
            f"<span>{safe(words.quote_of.format(around.number, around.of))}</span>"
            f"{_step(words.after, around.after, '›')}"
        )
    return f'<nav class="bar">{steps}{copy_button(place, words)}</nav>'


def _step(name: str, key: str, sign: str) -> str:
    there = f'data-step="{key}"' if key else "disabled"
    return f'<button type="button" {there} aria-label="{safe(name)}" title="{safe(name)}">{sign}</button>'


def copy_button(place: Place, words: Words) -> str:
    """Give the button that copies a quote with its source and date."""
    return (
        f'<button type="button" data-copy="{safe(as_citation(place, words))}" data-copied="{safe(words.copied)}">'
        f"{safe(words.copy)}</button>"
    )


def pieces(shown: Article, start: int, end: int, answer: tuple[int, int] = (0, 0)) -> str:
    """Give `shown.text[start:end]` escaped, furniture dimmed, the answer strong where it is less than all of it."""
    strong = answer if answer != (start, end) else (0, 0)
    cuts = {start, end, *strong, *(edge for span in shown.furniture for edge in (span.start, span.end))}
    edges = sorted(cut for cut in cuts if start <= cut <= end)
    return "".join(
        _piece(shown.text[a:b], dim=_covers(shown, a, b), strong=strong[0] <= a < b <= strong[1])
        for a, b in pairwise(edges)
    )


def _piece(text: str, *, dim: bool, strong: bool) -> str:
    if dim:  # a menu's empty lines push the article out of sight
        return f'<span class="furniture">{safe(_BLANK_LINES.sub(chr(10) * 2, text))}</span>'
    return f"<strong>{safe(text)}</strong>" if strong else safe(text)


def _covers(shown: Article, start: int, end: int) -> bool:
    return any(span.start <= start and end <= span.end for span in shown.furniture)


def spelled(day: date | None, words: Words) -> str:
    """Give a day as the language writes it, "" for none."""
    return words.date.format(day=day.day, month=words.months[day.month - 1], year=day.year) if day else ""


def sendable(value: Any) -> Any:  # noqa: ANN401
    """Give JSON data that can be written as UTF-8: lone surrogates, as in undecodable file names, become U+FFFD."""
    if isinstance(value, str):
        return _LONE_SURROGATE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {name: sendable(item) for name, item in value.items()}
    return [sendable(item) for item in value] if isinstance(value, list | tuple) else value


def safe(text: str) -> str:
    """Give text as HTML that shows it."""
    return html.escape(sendable(text))


def bdi(text: str | None) -> str:
    """Give foreign text, escaped and kept from turning the direction of what stands around it."""
    return f"<bdi>{safe(text)}</bdi>" if text else ""


def _title(shown: Article) -> str:
    return shown.title or PurePath(shown.path).name


def _link(url: str | None) -> str:
    """Give a link, or the plain text where it is no address of the web."""
    if not url:
        return ""
    try:
        web = urlsplit(url).scheme in {"http", "https"}
    except ValueError:
        web = False
    inner = bdi(url)
    return f'<a href="{safe(url)}" target="_blank" rel="noopener noreferrer">{inner}</a>' if web else inner
