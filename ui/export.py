"""A conversation to take away: as Markdown to read and paste, as JSON to work with."""

import json
import re
from collections.abc import Sequence

from ui.quotes import counts, in_words
from ui.sheet import Place, as_citation, sendable
from ui.turns import Turn, limits
from ui.words import Words

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~$&!])")
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)
_LINE_START = re.compile(r"^(\d+(?=[.)])|(?=[-+=:]))", re.MULTILINE)
"""What makes a list or a rule."""


def markdown(turns: Sequence[Turn], words: Words) -> str:
    """Give a conversation as Markdown: each question with its quotes, where each stands, and what was narrowed."""
    parts = [f"# {plain(words.conversation)}"]
    for turn in turns:
        parts.append(f"## {plain(_line(turn.question))}")
        parts += _narrowed(turn, words)
        if turn.answer and turn.answer.searched != " ".join(turn.question.split()):
            parts.append(plain(words.searched.format(turn.answer.searched)))
        parts += _answer(turn, words)
    return str(sendable("\n\n".join(parts))) + "\n"


def as_json(turns: Sequence[Turn]) -> str:
    """Give a conversation as JSON: a list of answers in Beleg's one shape, each with its narrowing and votes."""
    rows = [
        {
            **(turn.answer.to_dict() if turn.answer else {"question": turn.question, "error": turn.error}),
            "narrowed": turn.wanted.to_dict(),
            "votes": dict(turn.votes),
        }
        for turn in turns
    ]
    return json.dumps(sendable(rows), ensure_ascii=False, indent=2) + "\n"


def plain(text: str) -> str:
    """Give text as Markdown that shows it as it is."""
    return _LINE_START.sub(r"\1\\", _MARKUP.sub(r"\\\1", _INDENT.sub("", text)))


def _line(text: str) -> str:
    return " ".join(text.split())


def _narrowed(turn: Turn, words: Words) -> list[str]:
    said = limits(turn.wanted, words)
    return [plain(f"{words.narrowed} {' · '.join(said)}")] if said else []


def _answer(turn: Turn, words: Words) -> list[str]:
    answer = turn.answer
    if answer is None:
        return [plain(f"{words.failed} {turn.error}")]
    if not answer.citations:
        return [plain(words.no_answer)]
    verdict = words.verdicts.get(answer.verdict or "")
    behind = ", ".join(counts(answer, words))
    parts = [" ".join(filter(None, [f"**{plain(verdict)}**" if verdict else "", plain(behind)]))]
    for number, c in enumerate(answer.citations, 1):
        shown = c.article
        place = Place(shown, c.start, c.end, c.answer_start, c.answer_end)
        quoted = "\n".join(f"> {line}" for line in plain(as_citation(place, words)).split("\n"))
        where = f"{shown.path}, {c.start}–{c.end}" + (f", SHA-256 {shown.sha256}" if shown.sha256 else "")
        sure = f" · {in_words(answer.confidence, words)} ({answer.confidence:.2f})" if number == 1 else ""
        parts.append(f"{quoted}\n>\n> \\[{number}\\] {plain(_line(where) + sure)}")
    return [part for part in parts if part]
