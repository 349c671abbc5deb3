"""What happens in the tab with the articles: each event's new contents of the parts that it changes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gradio as gr

from index.errors import BelegError
from index.sync import Progress, remove
from rag.chatbot import Chatbot
from ui.added import Added, add, paste
from ui.collection import ORDERS, Collection, chosen, named
from ui.render import additions, header, notice
from ui.sheet import whole
from ui.shelf import PAGE, removal, shelf, state
from ui.speech import WORDS, words_for
from ui.words import Words

UNSEEN = -1
"""The generation that a page has seen before it was opened: until then the language it speaks is not known."""


class Desk:
    """What happens to the collection, each method giving the new values of the parts it changes."""

    def __init__(self, bot: Chatbot, collection: Collection) -> None:
        self.bot = bot
        self._collection = collection

    def open(self, request: gr.Request) -> tuple[Any, ...]:
        """Show the collection in the language that the browser asks for."""
        words = words_for(request.headers.get("accept-language"))
        return orders(words), whole(None, words), *self._shown(words, "", ORDERS[0], "", PAGE)

    def look(self, language: str, search: str, order: str, opened: str, shown: int, seen: int) -> tuple[Any, ...]:
        """Show the collection where it has changed since generation `seen`, once it has been opened."""
        try:
            if seen == UNSEEN or self._collection.generation() == seen:
                return (gr.skip(),) * 6
        except BelegError:  # the next question says what is wrong
            return (gr.skip(),) * 6
        return self._shown(WORDS[language], search, order, opened, shown)

    def find(self, language: str, search: str, order: str, opened: str) -> tuple[Any, ...]:
        """Show the first articles that a search finds."""
        return self._list(WORDS[language], search, order, opened, PAGE), PAGE

    def more(self, event: gr.EventData, language: str, search: str, order: str, opened: str) -> tuple[Any, ...]:
        """Show more of the articles that a search finds."""
        shown = int(event.shown)
        return self._list(WORDS[language], search, order, opened, shown), shown

    def read(self, event: gr.EventData, language: str) -> tuple[Any, ...]:
        """Show the article that was chosen."""
        return self._article(str(event.article), WORDS[language])

    def remove(self, event: gr.EventData, language: str, search: str, order: str, shown: int) -> tuple[Any, ...]:
        """Remove an article, and say so."""
        words = WORDS[language]
        try:
            gone = remove(self.bot.store.folder, [str(event.article)])
            said = notice("; ".join(words.removed.format(one.title or one.path) for one in gone), words)
        except BelegError as error:
            said = notice(f"{words.failed} {error}", words)
        return said, "", whole(None, words), *self._shown(words, search, order, "", shown)

    def add(
        self,
        files: list[str] | None,
        language: str,
        search: str,
        order: str,
        opened: str,
        shown: int,
        progress: gr.Progress = gr.Progress(),  # noqa: B008  # how Gradio hands it in
    ) -> Iterator[tuple[Any, ...]]:
        """Show that files are being read, then what became of each."""
        words = WORDS[language]
        yield notice(words.reading, words), *((gr.skip(),) * 7)
        try:
            added = add(self.bot.store.folder, [Path(file) for file in files or ()], _shown_by(progress))
            said = additions(added, words)
        except BelegError as error:
            said = notice(f"{words.failed} {error}", words)
        for file in files or ():
            Path(file).unlink(missing_ok=True)
        yield said, None, *self._shown(words, search, order, opened, shown)

    def paste(
        self,
        text: str,
        title: str,
        outlet: str,
        day: str,
        language: str,
        search: str,
        order: str,
        opened: str,
        shown: int,
    ) -> tuple[Any, ...]:
        """Add a pasted text, empty the fields that it came from, and say what became of it."""
        words = WORDS[language]
        fields: tuple[Any, ...] = (gr.skip(),) * 4
        try:
            added: Added = paste(self.bot.store.folder, text, title=title, outlet=outlet, day=day)
            said = additions([added], words)
            fields = ("", "", "", "") if added.stored else fields
        except BelegError as error:
            said = notice(f"{words.failed} {error}", words)
        return said, *fields, *self._shown(words, search, order, opened, shown)

    def speak(self, language: str, search: str, order: str, opened: str, shown: int) -> tuple[Any, ...]:
        """Say the collection in another language."""
        words = WORDS[language]
        return orders(words), self._article(opened, words)[0], *self._shown(words, search, order, opened, shown)

    def _article(self, article_id: str, words: Words) -> tuple[str, str]:
        """Give an article as HTML and its id, or what stands there without one."""
        try:
            found = self.bot.article(article_id) if article_id else None
        except BelegError as error:
            return notice(f"{words.failed} {error}", words), ""
        bar = removal(found, self.bot.store.folder, words) if found else ""
        return whole(found, words, bar), found.id if found else ""

    def _shown(self, words: Words, search: str, order: str, opened: str, shown: int) -> tuple[Any, ...]:
        """Give head, outlets and languages to choose from, list, state and generation of the collection as it is."""
        try:
            listing = self._collection.listing()
        except BelegError as error:
            return *((gr.skip(),) * 3), notice(f"{words.failed} {error}", words), gr.skip(), 0
        found = chosen(listing.articles, search, order)
        return (
            header(len(listing.articles), words),
            gr.update(choices=list(listing.sources)),
            gr.update(choices=named(listing.languages, words)),
            shelf(found, len(listing.articles), words, shown, opened),
            state(listing, self.bot.reader.name, words),
            listing.generation,
        )

    def _list(self, words: Words, search: str, order: str, opened: str, shown: int) -> str:
        return str(self._shown(words, search, order, opened, shown)[3])


def orders(words: Words) -> Any:  # noqa: ANN401
    """Give the orders to choose from, in a language."""
    return gr.update(choices=[(words.orders[order], order) for order in ORDERS])


def _shown_by(progress: gr.Progress) -> Any:  # noqa: ANN401
    def show(done: Progress) -> None:
        progress((done.done, done.total) if done.total else None, desc=done.name)

    return show
