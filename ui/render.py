"""The chat as HTML: whatever comes from an article, a file name or a question is escaped and only shown."""

from collections.abc import Sequence
from urllib.parse import urlencode

from rag.nouns import Answer, Filter
from ui.added import Added
from ui.quotes import answered
from ui.sheet import bdi, safe, sendable
from ui.speech import EXAMPLES
from ui.turns import Turn, limits
from ui.words import Words


def conversation(turns: Sequence[Turn], words: Words, outlets: Sequence[str] = (), opened: str = "") -> str:
    """Give the chat as HTML: the questions, each with its quotes; a welcome before the first.

    `outlets` are those of the collection: example questions are offered for the sample articles alone. `opened` names
    the passage that is shown beside the chat.
    """
    inner = "".join(_turn(number, turn, words, opened) for number, turn in enumerate(turns))
    return f'<div class="log" lang="{words.language}">{inner or _welcome(words, outlets)}</div>'


def heard(turns: Sequence[Turn], words: Words) -> str:
    """Give what a screen reader is told when the last question has been answered, as one line of HTML."""
    turn = turns[-1] if turns else None
    if not turn or not (turn.error or turn.answer):
        return ""
    if turn.answer is None:
        said = safe(f"{words.failed} {turn.error}")
    elif not turn.answer.citations:
        said = safe(words.no_answer)
    else:
        first = turn.answer.citations[0]
        verdict = words.verdicts.get(turn.answer.verdict or "", words.answered)
        quotes = words.heard.format(len(turn.answer.citations), "")
        said = f'{safe(f"{verdict}. {quotes}")}<span lang="{safe(first.article.language)}">{bdi(first.quote)}</span>'
    return f'<p lang="{words.language}">{said}</p>'


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


def link(question: str, wanted: Filter) -> str:
    """Give the address, relative to the page, that asks a question again."""
    said = [("q", sendable(question))]
    said += [(name, day.isoformat()) for name, day in (("since", wanted.since), ("until", wanted.until)) if day]
    said += [("source", sendable(source)) for source in wanted.sources]
    said += [("language", sendable(code)) for code in wanted.languages]
    return "?" + urlencode(said)


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
    if turn.error:
        said = f'<p class="error">{safe(words.failed)} <bdi lang="en">{safe(turn.error)}</bdi></p>'
    elif turn.answer is None:
        one, many = words.reading_passages
        working = (one if turn.reading == 1 else many.format(turn.reading)) if turn.reading else words.searching
        said = f'<p class="searching">{safe(working)}</p>'
    else:
        said = _searched(turn.answer, words) + answered(number, turn, turn.answer, words, opened)
    return f'<section class="turn">{_asked(turn, words)}{_narrowed(turn.wanted, words)}{said}</section>'


def _asked(turn: Turn, words: Words) -> str:
    """Give the question, with the address that asks it again where it was answered."""
    again = ""
    if turn.answer:
        there, name = safe(link(turn.answer.searched, turn.wanted)), safe(words.link_to)
        again = f' <a class="link" href="{there}" aria-label="{name}" title="{name}">#</a>'
    return f'<div class="question"><h2 class="asked">{bdi(turn.question)}</h2>{again}</div>'


def _narrowed(wanted: Filter, words: Words) -> str:
    """Give what the search was narrowed to: without it, no answer would say too much."""
    said = " · ".join(map(bdi, limits(wanted, words)))
    return f'<p class="searched">{safe(words.narrowed)} {said}</p>' if said else ""


def _searched(answer: Answer, words: Words) -> str:
    if answer.searched == " ".join(answer.question.split()):
        return ""
    before, after = (safe(part) for part in words.searched.split("{}"))
    return f'<p class="searched">{before}{bdi(answer.searched)}{after}</p>'


def _outcome(one: Added, words: Words) -> str:
    if not one.stored:
        return one.problem
    taken = words.already if not one.articles else words.added
    if one.articles > 1:
        taken = words.added_articles.format(one.articles)
    return f"{taken} ({one.problem})" if one.problem else taken
