"""What happens on the page: each event's new contents of the parts that it changes."""

import logging
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import gradio as gr

from index.errors import BelegError, UsageError
from rag.chatbot import Chatbot
from rag.nouns import Answer, Filter
from ui.added import add
from ui.render import Turn, additions, conversation, first_place, header, notice, places
from ui.sheet import Place, article, sendable
from ui.words import WORDS, Words, words_for

CLOSEST = 3
"""Passages shown where there is no answer."""
LABELS = (
    {"label": "written_in"},
    {"label": "question", "placeholder": "question", "submit_btn": "ask"},
    {"value": "new_chat"},
    {"label": "add"},
    {"label": "narrow"},
    {"label": "since"},
    {"label": "until"},
    {"label": "outlets"},
    {"label": "undated"},
)
"""The words that the parts with labels show, in the page's order."""

_log = logging.getLogger(__name__)


class Handlers:
    """What happens on the page, each method giving the new values of the parts it changes."""

    def __init__(self, bot: Chatbot) -> None:
        self.bot = bot

    def open(self, request: gr.Request) -> tuple[Any, ...]:
        """Greet in the language that the browser asks for."""
        words = words_for(request.headers.get("accept-language"))
        top, outlets = self._collection(words)
        return words.language, conversation([], words, self._outlets()), article(None, words), top, outlets

    def answer(
        self, question: str, turns: list[Turn], since: str, until: str, outlets: list[str], language: str
    ) -> Iterator[tuple[Any, ...]]:
        """Show the question as being searched, then its answer and the article of its first quote."""
        words = WORDS[language]
        if not question.strip():
            yield (gr.skip(),) * 6
            return
        yield "", gr.skip(), conversation([*turns, Turn(question)], words), gr.skip(), gr.skip(), gr.skip()
        now = [*turns, _turn(self.bot, question, turns, (since, until, outlets), words)]
        first = first_place(now)
        sheet = article(places(now).get(first), words)
        yield gr.skip(), now, conversation(now, words, opened=first), sheet, *self._collection(words)

    def answer_example(self, event: gr.EventData, *rest: Any) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401
        """Ask the example question that was chosen."""
        yield from self.answer(str(event.question), *rest)

    def cite(self, event: gr.EventData, turns: list[Turn], language: str) -> Any:  # noqa: ANN401
        """Show the article of the quote that was chosen."""
        place = places(turns).get(str(event.place))
        return article(place, WORDS[language]) if place else gr.skip()

    def clear(self, language: str) -> tuple[Any, ...]:
        """Begin another conversation."""
        words = WORDS[language]
        return [], conversation([], words, self._outlets()), article(None, words)

    def add(self, files: list[str], language: str) -> Iterator[tuple[Any, ...]]:
        """Show that files are being read, then what became of each."""
        words = WORDS[language]
        yield notice(words.reading, words), gr.skip(), gr.skip(), gr.skip()
        try:
            said = additions(add(self.bot.store.folder, [Path(file) for file in files]), words)
        except BelegError as error:
            said = notice(f"{words.failed} {error}", words)
        for file in files:
            Path(file).unlink(missing_ok=True)
        yield said, None, *self._collection(words)

    def speak(self, language: str, turns: list[Turn]) -> tuple[Any, ...]:
        """Say everything in another language."""
        words = WORDS[language]
        first = first_place(turns)
        log = conversation(turns, words, self._outlets(), first)
        texts = [gr.update(**{name: getattr(words, word) for name, word in said.items()}) for said in LABELS]
        return log, article(places(turns).get(first), words), self._collection(words)[0], *texts

    def ask(
        self,
        question: str,
        before: list[str] = [],  # noqa: B006  # Gradio's API wants a value, and it is only read
        since: str = "",
        until: str = "",
        sources: list[str] = [],  # noqa: B006
    ) -> dict[str, Any]:
        """Give the answer to a question as JSON; dates as 2024-11-07, `before` the earlier questions, oldest first."""
        try:
            answer = self.bot.ask(question, before=before, wanted=_filter(since, until, sources))
        except BelegError as error:
            raise gr.Error(str(error), print_exception=False) from error
        shaped: dict[str, Any] = sendable(answer.to_dict())
        return shaped

    def _collection(self, words: Words) -> tuple[Any, Any]:
        """Give the page's head and the outlets to choose from as they are now; as they were, where that fails."""
        try:
            with self.bot.store.snapshot() as snapshot:
                return header(snapshot.count("articles"), words), gr.update(choices=snapshot.sources())
        except BelegError:  # the next question says what is wrong
            return gr.skip(), gr.skip()

    def _outlets(self) -> list[str]:
        try:
            return self.bot.sources()
        except BelegError:  # as above
            return []


def _turn(
    bot: Chatbot, question: str, earlier: Sequence[Turn], narrowed: tuple[str, str, Sequence[str]], words: Words
) -> Turn:
    """Give the turn of the conversation that a question makes."""
    wanted = Filter()
    try:
        wanted = _filter(*narrowed)
        answer = bot.ask(question, before=[turn.question for turn in earlier if turn.answer], wanted=wanted)
        return Turn(question, answer, _closest(bot, answer), wanted=wanted)
    except BelegError as error:
        return Turn(question, error=str(error), wanted=wanted)
    except Exception:
        _log.exception("no answer to %r", question)
        return Turn(question, error=words.defect, wanted=wanted)


def _filter(since: str | None, until: str | None, outlets: Sequence[str] | None) -> Filter:
    return Filter(_day(since), _day(until), tuple(outlets or ()))


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text.strip()) if text and text.strip() else None
    except ValueError:
        raise UsageError(f"{text!r} is no date; write it as 2024-11-07") from None


def _closest(bot: Chatbot, answer: Answer) -> tuple[Place, ...]:
    """Give what came closest to an answer that there is not, as long as the collection has not changed since."""
    if answer.citations:
        return ()
    best = sorted(answer.considered, key=lambda passage: -passage.score)[:CLOSEST]
    with bot.store.snapshot() as snapshot:
        if snapshot.generation != answer.generation:
            return ()
        found = [(passage, snapshot.article(passage.article_id)) for passage in best]
    return tuple(Place(stored, p.start, p.end, p.start, p.end) for p, stored in found if stored)
