"""What happens in the tab with the questions: each event's new contents of the parts that it changes."""

import json
import logging
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import gradio as gr

from index.errors import BelegError
from rag.chatbot import Chatbot
from rag.nouns import Answer, Filter
from rag.question import MAX_CHARACTERS
from ui import export, feedback
from ui.api import narrowing
from ui.collection import Collection
from ui.render import conversation, heard, notice
from ui.sheet import Place, article
from ui.speech import WORDS, words_for
from ui.turns import Looked, Turn, around, first_place, places, turn_of
from ui.words import Words

_log = logging.getLogger(__name__)


class Chat:
    """What happens in the chat, each method giving the new values of the parts it changes."""

    def __init__(self, bot: Chatbot, collection: Collection) -> None:
        self.bot = bot
        self._collection = collection

    def open(self, request: gr.Request) -> Iterator[tuple[Any, ...]]:
        """Greet in the language that the browser asks for, and ask what the page's address carries, if anything."""
        words = words_for(request.headers.get("accept-language"))
        asked = request.query_params
        since, until, outlets = asked.get("since", ""), asked.get("until", ""), asked.getlist("source")
        known = self._outlets()
        chosen = gr.update(value=[outlet for outlet in outlets if outlet in known], choices=known)
        said = conversation([], words, known)
        yield words.language, since, until, chosen, gr.skip(), gr.skip(), said, article(None, words), gr.skip()
        if question := asked.get("q", ""):
            for parts in self.answer(question, [], since, until, outlets, words.language):
                yield *((gr.skip(),) * 4), *parts

    def answer(
        self, question: str, turns: list[Turn], since: str, until: str, outlets: list[str], language: str
    ) -> Iterator[tuple[Any, ...]]:
        """Show the question as being searched, then its answer and the article of its first quote."""
        words, question = WORDS[language], question[:MAX_CHARACTERS]
        if not question.strip():
            yield (gr.skip(),) * 5
            return
        working = gr.update(value="", stop_btn=words.stop, submit_btn=False)
        yield working, gr.skip(), conversation([*turns, Turn(question)], words), gr.skip(), gr.skip()
        now = [*turns, _turn(self.bot, question, turns, (since, until, outlets), words)]
        first = first_place(now)
        sheet = article(places(now).get(first), words, around(now, first))
        yield self.ready(language), now, conversation(now, words, opened=first), sheet, heard(now, words)

    def answer_example(self, event: gr.EventData, *rest: Any) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401
        """Ask the example question that was chosen."""
        yield from self.answer(str(event.question), *rest)

    def stop(self, turns: list[Turn], language: str) -> tuple[Any, ...]:
        """Show the conversation as it was before the question that is no longer waited for."""
        words = WORDS[language]
        return self.ready(language), conversation(turns, words, self._outlets(), first_place(turns))

    def ready(self, language: str) -> Any:  # noqa: ANN401
        """Give the question's field as it is while nothing is being searched."""
        return gr.update(stop_btn=False, submit_btn=WORDS[language].ask)

    def cite(self, event: gr.EventData, turns: list[Turn], language: str) -> Any:  # noqa: ANN401
        """Show the article of the passage that was chosen."""
        name = str(event.place)
        place = places(turns).get(name)
        return article(place, WORDS[language], around(turns, name)) if place else gr.skip()

    def vote(self, event: gr.EventData, turns: list[Turn], language: str) -> tuple[Any, Any]:
        """Note what was said of a passage, and say where."""
        words, name = WORDS[language], str(event.place)
        number = turn_of(name)
        if not 0 <= number < len(turns):
            return gr.skip(), gr.skip()
        turn = turns[number]
        votes = {one: right for one, right in turn.votes.items() if one != name.partition("-")[2]}
        votes |= {name.partition("-")[2]: bool(event.right)} if event.said else {}
        voted = replace(turn, votes=votes)
        try:
            said = self._noted(voted, words)
        except BelegError as error:
            return gr.skip(), notice(f"{words.failed} {error}", words)
        return [*turns[:number], voted, *turns[number + 1 :]], notice(said, words)

    def clear(self, language: str) -> tuple[Any, ...]:
        """Begin another conversation."""
        words = WORDS[language]
        return [], conversation([], words, self._outlets()), article(None, words), "", ""

    def speak(self, language: str, turns: list[Turn]) -> tuple[Any, ...]:
        """Say the conversation in another language."""
        words, first = WORDS[language], first_place(turns)
        sheet = article(places(turns).get(first), words, around(turns, first))
        return conversation(turns, words, self._outlets(), first), sheet, self.ready(language)

    def markdown(self, turns: list[Turn], language: str) -> str:
        """Give the conversation as a Markdown file for the browser to save."""
        return _saved("beleg.md", "text/markdown", export.markdown(turns, WORDS[language])) if turns else ""

    def json(self, turns: list[Turn]) -> str:
        """Give the conversation as a JSON file for the browser to save."""
        return _saved("beleg.json", "application/json", export.as_json(turns)) if turns else ""

    def _noted(self, turn: Turn, words: Words) -> str:
        index, row = self.bot.store.folder, feedback.row(turn, date.today())
        if row:
            return words.noted.format(feedback.keep(index, row))
        if turn.answer:
            feedback.drop(index, feedback.row_id(turn.answer))
        return words.not_noted if turn.votes else words.unnoted

    def _outlets(self) -> list[str]:
        try:
            return list(self._collection.listing().sources)
        except BelegError:  # the next question says what is wrong
            return []


def _saved(name: str, kind: str, text: str) -> str:
    return json.dumps({"name": name, "type": f"{kind};charset=utf-8", "text": text})


def _turn(
    bot: Chatbot, question: str, earlier: Sequence[Turn], narrowed: tuple[str, str, Sequence[str]], words: Words
) -> Turn:
    """Give the turn of the conversation that a question makes."""
    wanted = Filter()
    try:
        wanted = narrowing(*narrowed)
        answer = bot.ask(question, before=[turn.question for turn in earlier if turn.answer], wanted=wanted)
        return Turn(question, answer, _looked(bot, answer), wanted=wanted)
    except BelegError as error:
        return Turn(question, error=str(error), wanted=wanted)
    except Exception:
        _log.exception("no answer to %r", question)
        return Turn(question, error=words.defect, wanted=wanted)


def _looked(bot: Chatbot, answer: Answer) -> tuple[Looked, ...]:
    """Give what was considered and not quoted, best first, as long as the collection has not changed since."""
    with bot.store.snapshot() as snapshot:
        if snapshot.generation != answer.generation:
            return ()
        stored = {one.id: one for one in snapshot.articles([passage.article_id for passage in answer.considered])}
    return tuple(
        Looked(Place(stored[p.article_id], p.start, p.end, p.start, p.end), p.score, p.reason)
        for p in sorted(answer.considered, key=lambda passage: -passage.score)
        if p.article_id in stored
    )
