"""What programs can call: the page's questions and articles, as JSON. Gradio and MCP show the docstrings."""

import os
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any, Literal

from index.errors import UsageError
from index.sync import sync
from rag.chatbot import Chatbot
from rag.nouns import Filter, facts
from ui.added import FOLDER
from ui.collection import Collection, chosen
from ui.sheet import sendable

MOST_LISTED = 1_000
"""Articles given at once: with more, a program asks for the next ones by `offset`."""


class Api:
    """The calls, each giving JSON data that can be written as UTF-8. Raises BelegError."""

    def __init__(self, bot: Chatbot, collection: Collection) -> None:
        self.bot = bot
        self.collection = collection

    def ask(
        self,
        question: str,
        before: list[str] = [],  # noqa: B006  # Gradio's API wants a value, and it is only read
        since: str = "",
        until: str = "",
        sources: list[str] = [],  # noqa: B006
        languages: list[str] = [],  # noqa: B006
    ) -> dict[str, Any]:
        """Answer a question about the articles with quotes that stand in them, or say that they do not answer it.

        Args:
            question: In German or English.
            before: The questions asked earlier in the conversation, oldest first; a follow-up is understood by them.
            since: Only articles published on that day or later, as 2024-11-07.
            until: Only articles published on that day or earlier, as 2024-11-07.
            sources: Only these outlets.
            languages: Only articles in these languages, as de or en.

        Returns:
            question, searched (with the question that a follow-up continues), language, status (answered, no_answer),
            text (the best answer, verbatim), verdict (yes, no, disputed or null), confidence (0 to 1),
            citations (each: quote, start, end, answer_start, answer_end, score, stance, article, copies),
            considered (each: article_id, start, end, score, reason), generation, models, seconds.
            An article is id, title, source, published, url, path, language, sha256. Offsets count characters of its
            text; text[start:end] is the quote.

        """
        wanted = narrowing(since, until, sources, languages)
        return _sound(self.bot.ask(question, before=before, wanted=wanted).to_dict())

    def articles(
        self,
        search: str = "",
        order: Literal["newest", "oldest", "outlet", "language", "title"] = "newest",
        limit: int = 100,
        offset: int = 0,
    ) -> dict[str, Any]:
        """List the articles of the collection.

        Args:
            search: Words that title, outlet or file name hold, in any order; nothing for all articles.
            order: How they are sorted.
            limit: How many at most, 1,000 at once.
            offset: How many are left out before.

        Returns:
            generation (grows with every change), total, found (how many the search finds), articles (each: id, title,
            source, published, language, path, characters, masked: percent of page furniture).

        """
        listing = self.collection.listing()
        found = chosen(listing.articles, search, order)
        offset, limit = max(0, offset), min(max(0, limit), MOST_LISTED)
        return _sound(
            {
                "generation": listing.generation,
                "total": len(listing.articles),
                "found": len(found),
                "articles": [one.to_dict() for one in found[offset : offset + limit]],
            }
        )

    def show(self, article: str) -> dict[str, Any]:
        """Give a whole article.

        Args:
            article: Its id, or a start of it that no other has.

        Returns:
            id, title, source, published, url, path, language, sha256, text, furniture (each: start, end, reason): spans
            of the text that are page furniture and never quoted.

        """
        found = self.bot.article(article) if article.isascii() else None
        if found is None:
            raise UsageError(f"no article has the id {article!r}; list them with the call articles")
        return _sound({**facts(found), "text": found.text, "furniture": [asdict(span) for span in found.furniture]})

    def sync(self) -> dict[str, Any]:
        """Look again at the files of the collection: what changed is read anew, what is gone is dropped.

        Looks only at files that are in the collection, and at those added through the page: new files of another folder
        come with the command `beleg sync FOLDER`. An unplugged disk empties no collection: the files of a folder that
        is missing stay.

        Returns:
            added, changed, removed, unchanged (files), articles, chunks (in the collection), generation, problems (what
            could not be read, a line each), seconds.

        """
        folder = self.bot.store.folder
        with self.bot.store.snapshot() as snapshot:
            known = [Path(os.fsdecode(path)) for path in snapshot.files()]
        added = folder.absolute() / FOLDER
        there = [path for path in known if path.parent.is_dir()] + ([added] if added.is_dir() else [])
        report = asdict(sync(folder, there)) if there else asdict(sync(folder, [], keep=True))
        del report["masked"]
        return _sound(report | {"problems": [str(problem) for problem in report["problems"]]})


def narrowing(
    since: str | None, until: str | None, sources: Sequence[str] | None, languages: Sequence[str] | None
) -> Filter:
    """Give the filter that days as 2024-11-07, outlets and languages make; UsageError for what is no day."""
    return Filter(_day(since), _day(until), tuple(sources or ()), tuple(languages or ()))


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text.strip()) if text and text.strip() else None
    except ValueError:
        raise UsageError(f"{text!r} is no date; write it as 2024-11-07") from None


def _sound(data: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = sendable(data)
    return made
