"""The chat as HTML: whatever comes from an article, a file name or a question is escaped and only shown."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from index.nouns import Article
from rag.nouns import Answer, Citation, Filter
from ui.added import Added
from ui.sheet import Place, bdi, pieces, safe, spelled
from ui.words import EXAMPLES, Words

VERY_LIKELY = 0.9
LIKELY = 0.7
"""Confidence is calibrated: of the answers called very likely nine in ten are right, of the likely ones seven."""
TEASER_CHARACTERS = 240
"""Two to three lines of the chat: enough to see why a passage came close."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A question of the conversation and what came of it; neither answer nor error while it is being searched."""

    question: str
    answer: Answer | None = None
    closest: tuple[Place, ...] = ()
    """Where there is no answer: what came closest to one, best first."""
    error: str = ""
    wanted: Filter = field(default_factory=Filter)


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


def header(count: int, words: Words) -> str:
    """Give the page's head: its name, what it promises and how many articles it answers from."""
    number = words.one_article if count == 1 else words.articles.format(count)
    return (
        f'<div class="head" lang="{words.language}"><h1>Beleg</h1><p>{safe(words.promise)}</p>'
        f'<p class="count">{safe(number)}</p></div>'
    )


def additions(added: Sequence[Added], words: Words) -> str:
    """Give what became of each file that was added, as HTML."""
    items = "".join(
        f'<li class="{"refused" if not one.stored else "taken"}">{bdi(one.name)}: {safe(_outcome(one, words))}</li>'
        for one in added
    )
    return f'<ul class="added" role="status" lang="{words.language}">{items}</ul>'


def notice(text: str, words: Words) -> str:
    """Give one line of plain text as HTML."""
    return f'<p class="notice" role="status" lang="{words.language}">{safe(text)}</p>'


def _key(turn: int, *rest: int | str) -> str:
    return "-".join(map(str, (turn, *rest)))


def _welcome(words: Words, outlets: Sequence[str]) -> str:
    examples = "".join(
        f'<li><button type="button" class="example" data-ask="{safe(asked[words.language])}">'
        f"{safe(asked[words.language])}</button></li>"
        for outlet, asked in EXAMPLES
        if outlet in outlets
    )
    tried = f"<h2>{safe(words.examples)}</h2><ul>{examples}</ul>" if examples else ""
    return f'<div class="welcome"><p>{safe(words.welcome)}</p>{tried}</div>'


def _turn(number: int, turn: Turn, words: Words, opened: str) -> str:
    asked = f'<h2 class="asked">{bdi(turn.question)}</h2>'
    if turn.error:
        said = f'<p class="error">{safe(words.failed)} <bdi lang="en">{safe(turn.error)}</bdi></p>'
    elif turn.answer is None:
        said = f'<p class="searching" role="status">{safe(words.searching)}</p>'
    else:
        said = _searched(turn.answer, words) + _answer(number, turn, turn.answer, words, opened)
    return f'<section class="turn">{asked}{_narrowed(turn.wanted, words)}{said}</section>'


def _narrowed(wanted: Filter, words: Words) -> str:
    """Give what the search was narrowed to: without it, no answer would say too much."""
    days = ((words.since, wanted.since), (words.until, wanted.until))
    said = [f"{safe(name)} {safe(spelled(day, words))}" for name, day in days if day]
    said += [bdi(", ".join(wanted.sources))] if wanted.sources else []
    return f'<p class="searched">{safe(words.narrowed)} {" · ".join(said)}</p>' if said else ""


def _searched(answer: Answer, words: Words) -> str:
    if answer.searched == " ".join(answer.question.split()):
        return ""
    before, after = (safe(part) for part in words.searched.split("{}"))
    return f'<p class="searched">{before}{bdi(answer.searched)}{after}</p>'


def _answer(number: int, turn: Turn, answer: Answer, words: Words, opened: str) -> str:
    if not answer.citations:
        items = "".join(
            f'<li class="citation" data-open="{key}"><div>{_button(key, near.article, words, opened)}'
            f"<p>{bdi(_teaser(near))}</p></div></li>"
            for rank, near in enumerate(turn.closest)
            for key in (_key(number, "near", rank),)
        )
        summary = safe(words.closest.format(len(turn.closest)))
        looked = f"<details><summary>{summary}</summary><ol>{items}</ol></details>" if items else ""
        return f'<div class="none"><p>{safe(words.no_answer)}</p>{looked}</div>'
    cited = "".join(
        _citation(number, rank, citation, words, opened, "" if rank else _lead(answer, words))
        for rank, citation in enumerate(answer.citations)
    )
    return f'<ol class="citations" aria-label="{safe(words.answered)}">{cited}</ol>'


def _lead(answer: Answer, words: Words) -> str:
    """Give what the best quote says and how sure it is that it answers, in words, the number behind them."""
    verdict = words.verdicts.get(answer.verdict or "")
    said = f'<b class="verdict">{safe(verdict)}</b> ' if verdict else ""
    sure = safe(words.confidence.format(f"{answer.confidence:.2f}"))
    return f'<p class="lead">{said}<span title="{sure}">{safe(_in_words(answer.confidence, words))}</span></p>'


def _citation(number: int, rank: int, citation: Citation, words: Words, opened: str, lead: str) -> str:
    key = _key(number, rank)
    shown = citation.article
    quote = pieces(shown, citation.start, citation.end, (citation.answer_start, citation.answer_end))
    copies = "".join(
        f"<li>{_button(_key(number, rank, place), copy.article, words, opened)}</li>"
        for place, copy in enumerate(citation.copies)
    )
    many = words.one_copy if len(citation.copies) == 1 else words.copies.format(len(citation.copies))
    folded = f'<details class="copies"><summary>{safe(many)}</summary><ul>{copies}</ul></details>' if copies else ""
    return (
        f'<li class="citation" data-open="{key}"><span class="number">[{rank + 1}]</span>'
        f'<div><blockquote lang="{safe(shown.language)}">{quote}</blockquote>'
        f"{_button(key, shown, words, opened)}{lead}{folded}</div></li>"
    )


def _button(key: str, shown: Article, words: Words, opened: str) -> str:
    """Give the line that names an article and opens it: outlet, date, title."""
    named = [shown.source or PurePath(shown.path).name, spelled(shown.published, words), shown.title or ""]
    current = ' aria-current="true"' if key == opened else ""
    inner = '<span aria-hidden="true"> · </span>'.join(bdi(part) for part in named if part)
    return f'<button type="button" class="source" data-open="{key}"{current}>{inner}</button>'


def _teaser(near: Place) -> str:
    text = " ".join(near.article.text[near.start : near.end].split())
    return text if len(text) <= TEASER_CHARACTERS else text[:TEASER_CHARACTERS].rsplit(" ", 1)[0] + " …"


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
