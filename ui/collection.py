"""The collection as people look through it: its articles without their texts, searched and sorted, and its state."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from threading import Lock
from typing import Any

from index.nouns import Article
from index.store import Store
from ui.sheet import percent_masked
from ui.words import Words

ORDERS = ("newest", "oldest", "outlet", "language", "title")


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list says of an article."""

    id: str
    title: str
    """The file's name where no title is stated."""
    source: str | None
    published: date | None
    language: str
    path: str
    characters: int
    masked: int
    """Percent of the characters that are furniture."""

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        day = self.published.isoformat() if self.published else None
        return {name: getattr(self, name) for name in self.__slots__} | {"published": day}


@dataclass(frozen=True, slots=True)
class Listing:
    """All articles and the state of the index, at one generation."""

    generation: int
    articles: tuple[Listed, ...]
    """Ordered by file."""
    sources: tuple[str, ...]
    languages: tuple[str, ...]
    chunks: int
    encoder: str
    size: int
    """Of the files in the index folder, in bytes."""


NOTHING = Listing(-1, (), (), (), 0, "", 0)
"""What is known of an index that cannot be read."""


class Collection:
    """The articles of an index as they are now; read again only when the index has changed."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._listing: Listing | None = None
        self._reading = Lock()

    def generation(self) -> int:
        """Give what grows with every change; StoreError when the index cannot be read."""
        with self._store.snapshot() as snapshot:
            return snapshot.generation

    def listing(self) -> Listing:
        """Give the collection as it is now; StoreError when the index cannot be read."""
        with self._reading, self._store.snapshot() as snapshot:
            if self._listing is None or self._listing.generation != snapshot.generation:
                self._listing = Listing(
                    snapshot.generation,
                    tuple(map(_listed, snapshot.articles())),
                    tuple(snapshot.sources()),
                    tuple(snapshot.languages()),
                    snapshot.count("chunks"),
                    snapshot.manifest["encoder"],
                    sum(file.stat().st_size for file in self._store.folder.iterdir() if file.is_file()),
                )
            return self._listing


def chosen(articles: Sequence[Listed], search: str = "", order: str = "newest") -> list[Listed]:
    """Give the articles whose title, outlet or file name holds all words of the search, in one of `ORDERS`.

    Articles without a date, or without an outlet, come last.
    """
    words = search.casefold().split()
    found = [one for one in articles if all(word in _searched(one) for word in words)]
    return sorted(found, key=_BY.get(order, _BY["newest"]))


def named(languages: Sequence[str], words: Words) -> list[tuple[str, str]]:
    """Give languages to choose from, each with its name."""
    return [(words.languages.get(code, code), code) for code in languages]


def _listed(article: Article) -> Listed:
    return Listed(
        article.id,
        article.title or PurePath(article.path).name,
        article.source,
        article.published,
        article.language,
        article.path,
        len(article.text),
        percent_masked(article),
    )


def _searched(one: Listed) -> str:
    return f"{one.title}\n{one.source or ''}\n{PurePath(one.path).name}".casefold()


_BY: dict[str, Any] = {
    "newest": lambda one: (one.published is None, -one.published.toordinal() if one.published else 0, one.title),
    "oldest": lambda one: (one.published is None, one.published or date.min, one.title),
    "outlet": lambda one: (one.source is None, (one.source or "").casefold(), one.title.casefold()),
    "language": lambda one: (one.language, one.title.casefold()),
    "title": lambda one: one.title.casefold(),
}
