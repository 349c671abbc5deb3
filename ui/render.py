"""Answers and articles as HTML: whatever comes from an article, a file name or a question is escaped and only shown."""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import PurePath
from typing import Any
from urllib.parse import urlsplit

from index.nouns import Article
from rag.nouns import Answer, Citation
from ui.added import Added
from ui.words import EXAMPLES, Words

VERY_LIKELY = 0.9
LIKELY = 0.7
"""Confidence is calibrated: of the answers called very likely nine in ten are right, of the likely ones seven."""
TEASER_CHARACTERS = 240
"""Two to three lines of the chat: enough to see why a passage came close."""

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
class Turn:
    """A question of the conversation and what came of it; neither answer nor error while it is being searched."""

    question: str
    answer: Answer | None = None
    closest: tuple[Place, ...] = ()
    """Where there is no answer: what came closest to one, best first."""
    error: str = ""


def places(turns: Sequence[Turn]) -> dict[str, Place]:
    """Give every passage that a conversation offers to open, by the key that stands in its HTML."""
    found: dict[str, Place] = {}
    for number, turn in enumerate(turns):
        for rank, citation in enumerate(turn.answer.citations if turn.answer else ()):
            c = citation
            found[_key(number, rank)] = Place(c.article, c.start, c.end, c.answer_start, c.answer_end)
            for place, copy in enumerate(c.copies):
                found[_key(number, rank, place)] = Place(copy.article, copy.start, copy.end, copy.start, copy.end)
        for rank, near in enumerate(turn.closest):
            found[_key(number, "near", rank)] = near
    return found


def first_place(turns: Sequence[Turn]) -> str:
    """Give the key of the last answer's first citation, or "" where there is none."""
    key = _key(len(turns) - 1, 0)
    return key if key in places(turns) else ""


def conversation(turns: Sequence[Turn], words: Words, outlets: Sequence[str] = (), opened: str = "") -> str:
    """Give the chat as HTML: the questions, each with its quotes; a welcome before the first.

    `outlets` are those of the collection: example questions are offered for the sample articles alone. `opened` is the
    key of the passage that is shown beside the chat.
    """
    inner = "".join(_turn(number, turn, words, opened) for number, turn in enumerate(turns))
    return (
        f'<div class="log" role="log" aria-live="polite" lang="{words.language}">'
        f"{inner or _welcome(words, outlets)}</div>"
    )


def article(place: Place | None, words: Words) -> str:
    """Give an article as HTML, the passage in `<mark>` and its furniture dimmed; without one, what will stand there."""
    if place is None:
        return f'<div class="sheet empty" lang="{words.language}"><p>{_safe(words.choose)}</p></div>'
    shown = place.article
    rows = [
        (words.outlet, _bdi(shown.source)),
        (words.published, _safe(_day(shown, words))),
        (words.written_in, _safe(words.languages.get(shown.language, shown.language))),
        (words.file, _bdi(shown.path)),
        (words.link, _link(shown.url)),
    ]
    facts = "".join(f"<div><dt>{_safe(name)}</dt><dd>{value}</dd></div>" for name, value in rows if value)
    note = f'<p class="note">{_safe(words.furniture)}</p>' if shown.furniture else ""
    answer = (place.answer_start, place.answer_end)
    text = (
        _pieces(shown, 0, place.start)
        + f'<mark id="quote">{_pieces(shown, place.start, place.end, answer)}</mark>'
        + _pieces(shown, place.end, len(shown.text))
    )
    return (
        f'<div class="sheet" lang="{words.language}"><header><h2 lang="{_safe(shown.language)}">'
        f"{_bdi(_title(shown))}</h2><dl>{facts}</dl>{note}</header>"
        f'<div class="text" lang="{_safe(shown.language)}">{text}</div></div>'
    )


def header(count: int, words: Words) -> str:
    """Give the page's head: its name, what it promises and how many articles it answers from."""
    number = words.one_article if count == 1 else words.articles.format(count)
    return (
        f'<div class="head" lang="{words.language}"><h1>Beleg</h1><p>{_safe(words.promise)}</p>'
        f'<p class="count">{_safe(number)}</p></div>'
    )


def additions(added: Sequence[Added], words: Words) -> str:
    """Give what became of each file that was added, as HTML."""
    items = "".join(
        f'<li class="{"refused" if not one.stored else "taken"}">{_bdi(one.name)}: {_safe(_outcome(one, words))}</li>'
        for one in added
    )
    return f'<ul class="added" role="status" lang="{words.language}">{items}</ul>'


def notice(text: str, words: Words) -> str:
    """Give one line of plain text as HTML."""
    return f'<p class="notice" role="status" lang="{words.language}">{_safe(text)}</p>'


def sendable(value: Any) -> Any:  # noqa: ANN401
    """Give JSON data that can be written as UTF-8: lone surrogates, as in undecodable file names, become U+FFFD."""
    if isinstance(value, str):
        return _LONE_SURROGATE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {name: sendable(item) for name, item in value.items()}
    return [sendable(item) for item in value] if isinstance(value, list | tuple) else value


def _safe(text: str) -> str:
    return html.escape(sendable(text))


def _bdi(text: str | None) -> str:
    """Give foreign text, escaped and kept from turning the direction of what stands around it."""
    return f"<bdi>{_safe(text)}</bdi>" if text else ""


def _key(turn: int, *rest: int | str) -> str:
    return "-".join(map(str, (turn, *rest)))


def _welcome(words: Words, outlets: Sequence[str]) -> str:
    examples = "".join(
        f'<li><button type="button" class="example" data-ask="{_safe(asked[words.language])}">'
        f"{_safe(asked[words.language])}</button></li>"
        for outlet, asked in EXAMPLES
        if outlet in outlets
    )
    tried = f"<h2>{_safe(words.examples)}</h2><ul>{examples}</ul>" if examples else ""
    return f'<div class="welcome"><p>{_safe(words.welcome)}</p>{tried}</div>'


def _turn(number: int, turn: Turn, words: Words, opened: str) -> str:
    asked = f'<h2 class="asked">{_bdi(turn.question)}</h2>'
    if turn.error:
        said = f'<p class="error">{_safe(words.failed)} <bdi lang="en">{_safe(turn.error)}</bdi></p>'
    elif turn.answer is None:
        said = f'<p class="searching" role="status">{_safe(words.searching)}</p>'
    else:
        said = _searched(turn.answer, words) + _answer(number, turn, turn.answer, words, opened)
    return f'<section class="turn">{asked}{said}</section>'


def _searched(answer: Answer, words: Words) -> str:
    if answer.searched == " ".join(answer.question.split()):
        return ""
    before, after = (_safe(part) for part in words.searched.split("{}"))
    return f'<p class="searched">{before}{_bdi(answer.searched)}{after}</p>'


def _answer(number: int, turn: Turn, answer: Answer, words: Words, opened: str) -> str:
    if not answer.citations:
        items = "".join(
            f'<li class="citation" data-open="{key}"><div>{_button(key, near.article, words, opened)}'
            f"<p>{_bdi(_teaser(near))}</p></div></li>"
            for rank, near in enumerate(turn.closest)
            for key in (_key(number, "near", rank),)
        )
        summary = _safe(words.closest.format(len(turn.closest)))
        looked = f"<details><summary>{summary}</summary><ol>{items}</ol></details>" if items else ""
        return f'<div class="none"><p>{_safe(words.no_answer)}</p>{looked}</div>'
    cited = "".join(
        _citation(number, rank, citation, words, opened, "" if rank else _lead(answer, words))
        for rank, citation in enumerate(answer.citations)
    )
    return f'<ol class="citations" aria-label="{_safe(words.answered)}">{cited}</ol>'


def _lead(answer: Answer, words: Words) -> str:
    """Give what the best quote says and how sure it is that it answers, in words, the number behind them."""
    verdict = words.verdicts.get(answer.verdict or "")
    said = f'<b class="verdict">{_safe(verdict)}</b> ' if verdict else ""
    sure = _safe(words.confidence.format(f"{answer.confidence:.2f}"))
    return f'<p class="lead">{said}<span title="{sure}">{_safe(_in_words(answer.confidence, words))}</span></p>'


def _citation(number: int, rank: int, citation: Citation, words: Words, opened: str, lead: str) -> str:
    key = _key(number, rank)
    shown = citation.article
    quote = _pieces(shown, citation.start, citation.end, (citation.answer_start, citation.answer_end))
    copies = "".join(
        f"<li>{_button(_key(number, rank, place), copy.article, words, opened)}</li>"
        for place, copy in enumerate(citation.copies)
    )
    many = words.one_copy if len(citation.copies) == 1 else words.copies.format(len(citation.copies))
    folded = f'<details class="copies"><summary>{_safe(many)}</summary><ul>{copies}</ul></details>' if copies else ""
    return (
        f'<li class="citation" data-open="{key}"><span class="number">[{rank + 1}]</span>'
        f'<div><blockquote lang="{_safe(shown.language)}">{quote}</blockquote>'
        f"{_button(key, shown, words, opened)}{lead}{folded}</div></li>"
    )


def _button(key: str, shown: Article, words: Words, opened: str) -> str:
    """Give the line that names an article and opens it: outlet, date, title."""
    named = [shown.source or PurePath(shown.path).name, _day(shown, words), shown.title or ""]
    current = ' aria-current="true"' if key == opened else ""
    inner = '<span aria-hidden="true"> · </span>'.join(_bdi(part) for part in named if part)
    return f'<button type="button" class="source" data-open="{key}"{current}>{inner}</button>'


def _pieces(shown: Article, start: int, end: int, answer: tuple[int, int] = (0, 0)) -> str:
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
        return f'<span class="furniture">{_safe(_BLANK_LINES.sub(chr(10) * 2, text))}</span>'
    return f"<strong>{_safe(text)}</strong>" if strong else _safe(text)


def _covers(shown: Article, start: int, end: int) -> bool:
    return any(span.start <= start and end <= span.end for span in shown.furniture)


def _teaser(near: Place) -> str:
    text = " ".join(near.article.text[near.start : near.end].split())
    return text if len(text) <= TEASER_CHARACTERS else text[:TEASER_CHARACTERS].rsplit(" ", 1)[0] + " …"


def _title(shown: Article) -> str:
    return shown.title or PurePath(shown.path).name


def _day(shown: Article, words: Words) -> str:
    day = shown.published
    return words.date.format(day=day.day, month=words.months[day.month - 1], year=day.year) if day else ""


def _link(url: str | None) -> str:
    """Give a link, or the plain text where it is no address of the web."""
    if not url:
        return ""
    try:
        web = urlsplit(url).scheme in {"http", "https"}
    except ValueError:
        web = False
    inner = _bdi(url)
    return f'<a href="{_safe(url)}" target="_blank" rel="noopener noreferrer">{inner}</a>' if web else inner


def _in_words(confidence: float, words: Words) -> str:
    if confidence >= VERY_LIKELY:
        return words.very_likely
    return words.likely if confidence >= LIKELY else words.uncertain


def _outcome(one: Added, words: Words) -> str:
    if not one.stored:
        return one.problem
    taken = words.already if not one.articles else words.added
    if one.articles > 1:
        taken = words.added_articles.format(one.articles)
    return f"{taken} ({one.problem})" if one.problem else taken
