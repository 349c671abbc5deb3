"""The tab with the articles as HTML: the list, what stands above an opened article, and the state of the index."""

from collections.abc import Sequence
from pathlib import Path

from index.nouns import Article
from ui.added import FOLDER
from ui.collection import Listed, Listing
from ui.sheet import bdi, safe, spelled
from ui.words import Words

PAGE = 100
"""Articles shown at once: some ten screens; who wants another searches for it, or asks for more."""


def shelf(found: Sequence[Listed], total: int, words: Words, shown: int = PAGE, opened: str = "") -> str:
    """Give the list of the articles that were found, the first `shown` of them; `opened` is the id of the one read."""
    items = "".join(_item(one, words, opened) for one in found[:shown])
    more = (
        f'<button type="button" class="more" data-more="{shown + PAGE}">{safe(words.more)}</button>'
        if len(found) > shown
        else ""
    )
    return (
        f'<div class="shelf" lang="{words.language}"><p class="note" role="status">'
        f"{safe(words.listed.format(len(found), total))}</p><ul>{items}</ul>{more}</div>"
    )


def state(listing: Listing, reader: str, words: Words) -> str:
    """Give the state of the index as HTML."""
    rows = [
        (words.state_articles, str(len(listing.articles))),
        (words.state_chunks, str(listing.chunks)),
        (words.state_generation, str(listing.generation)),
        (words.state_encoder, listing.encoder),
        (words.state_reader, reader),
        (words.state_size, f"{listing.size / 1e6:.1f} MB"),
    ]
    facts = "".join(f"<div><dt>{safe(name)}</dt><dd>{bdi(value)}</dd></div>" for name, value in rows)
    return f'<section class="state" lang="{words.language}"><h2>{safe(words.state)}</h2><dl>{facts}</dl></section>'


def removal(article: Article, index: Path, words: Words) -> str:
    """Give the bar above an article by which it is removed, in two steps, what becomes of its file said between."""
    inside = Path(article.path).is_relative_to(index.absolute() / FOLDER)
    said = words.remove_copy_goes if inside else words.remove_file_stays
    return (
        f'<div class="bar"><details class="remove"><summary>{safe(words.remove)}</summary><p>{safe(said)}</p>'
        f'<button type="button" data-remove="{safe(article.id)}">{safe(words.remove_now)}</button></details></div>'
    )


def _item(one: Listed, words: Words, opened: str) -> str:
    masked = words.masked.format(one.masked) if one.masked else ""
    facts = [one.source, spelled(one.published, words), words.languages.get(one.language, one.language), masked]
    inner = '<span aria-hidden="true"> · </span>'.join(bdi(fact) for fact in facts if fact)
    current = ' aria-current="true"' if one.id == opened else ""
    return (
        f'<li><button type="button" data-article="{safe(one.id)}"{current}>'
        f'<span class="title">{bdi(one.title)}</span><span class="facts">{inner}</span></button></li>'
    )
