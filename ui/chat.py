"""What happens in the tab with the questions: each event's new contents of the parts that it changes."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import gradio as gr

from index.errors import BelegError
from rag.chatbot import Chatbot
from rag.question import MAX_CHARACTERS
from ui import export, feedback
from ui.asking import stages
from ui.collection import NOTHING, Collection, Listing, named
from ui.render import conversation, heard, notice
from ui.sheet import article
from ui.speech import WORDS, words_for
from ui.turns import Turn, around, first_place, places, turn_of
from ui.words import Words


class Chat:
    """What happens in the chat, each method giving the new values of the parts it changes."""

    def __init__(self, bot: Chatbot, collection: Collection) -> None:
        self.bot = bot
        self._collection = collection

    def open(self, request: gr.Request) -> Iterator[tuple[Any, ...]]:
        """Greet in the language that the browser asks for, and ask what the page's address carries, if anything."""
        words = words_for(request.headers.get("accept-language"))
        asked = request.query_params
        since, until = asked.get("since", ""), asked.get("until", "")
        outlets, codes = asked.getlist("source"), asked.getlist("language")
        known = self._listing()
        chosen = (
            gr.update(value=[one for one in outlets if one in known.sources], choices=list(known.sources)),
            gr.update(value=[one for one in codes if one in known.languages], choices=named(known.languages, words)),
        )
        said = conversation([], words, known.sources)
        days = (since or gr.skip(), until or gr.skip())  # one may have been typed while the page was loading
        yield words.language, *days, *chosen, gr.skip(), gr.skip(), said, article(None, words), gr.skip()
        if question := asked.get("q", ""):
            for parts in self.answer(question, [], since, until, outlets, codes, words.language):
                yield *((gr.skip(),) * 5), *parts

    def answer(
        self,
        question: str,
        turns: list[Turn],
        since: str,
        until: str,
        outlets: list[str],
        codes: list[str],
        language: str,
    ) -> Iterator[tuple[Any, ...]]:
        """Show the question as being searched and read for, then its answer and the article of its first quote."""
        words, question = WORDS[language], question[:MAX_CHARACTERS]
        if not question.strip():
            yield (gr.skip(),) * 5
            return
        now, field = turns, gr.update(value="", stop_btn=words.stop, submit_btn=False)
        for turn in stages(self.bot, question, turns, (since, until, outlets, codes), words):
            now = [*turns, turn]
            if not turn.done:
                yield field, gr.skip(), conversation(now, words), gr.skip(), gr.skip()
                field = gr.skip()  # the next question may be typed meanwhile
        first = first_place(now)
        sheet = article(places(now).get(first), words, around(now, first))
        yield self.ready(language), now, conversation(now, words, opened=first), sheet, heard(now, words)

    def answer_example(self, event: gr.EventData, *rest: Any) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401
        """Ask the example question that was chosen."""
        yield from self.answer(str(event.question), *rest)

    def stop(self, turns: list[Turn], language: str) -> tuple[Any, ...]:
        """Show the conversation as it was before the question that is no longer waited for."""
        words = WORDS[language]
        return self.ready(language), conversation(turns, words, self._listing().sources, first_place(turns))

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
        return [], conversation([], words, self._listing().sources), article(None, words), "", ""

    def speak(self, language: str, turns: list[Turn]) -> tuple[Any, ...]:
        """Say the conversation in another language."""
        words, first = WORDS[language], first_place(turns)
        sheet = article(places(turns).get(first), words, around(turns, first))
        return conversation(turns, words, self._listing().sources, first), sheet, self.ready(language)

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

    def _listing(self) -> Listing:
        try:
            return self._collection.listing()
        except BelegError:  # the next question says what is wrong
            return NOTHING


def _saved(name: str, kind: str, text: str) -> str:
    return json.dumps({"name": name, "type": f"{kind};charset=utf-8", "text": text})
