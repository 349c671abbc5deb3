"""A web page to its article: trafilatura finds the text, its metadata and htmldate what the page states about it."""

import logging
import re
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any

from index.dates import AHEAD, EARLIEST, date_of, stated_date
from index.frontmatter import language_code

for _name in ("trafilatura", "htmldate"):
    logging.getLogger(_name).addHandler(logging.NullHandler())  # what they grumble about is said in our own words

DEEPEST = 250
"""Elements inside each other; libxml2 gives up at 256 and drops what comes after."""
MAX_ELEMENTS = 30_000
"""What trafilatura takes grows with the square of their number on some pages: 53 s for 100,000 spans in a paragraph."""
MAX_ATTRIBUTES = 2_000
"""Of one element; libxml2 compares each with each: 0.3 s for 20,000, 90 s for 100,000."""
LONG_TAG = 10_000
"""Characters; fewer hold no more than `MAX_ATTRIBUTES`. A picture inside its tag has more, and one attribute."""
_TOO_DEEP = f"boolean({'/*' * DEEPEST})"
_LONG_TAG = re.compile(rf"<[^<>]{{{LONG_TAG},}}")
HEAD_CHARS = 4096
"""Where a page may declare its encoding; browsers look at 1,024 bytes."""
_NO_ARTICLE = "holds no text of an article; save the page of the article itself, or its text as .txt"
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
_LATIN_1 = re.compile(r"(?:iso[-_]?8859-?1|latin-?1|us-ascii|ascii)", re.I)
_DATED = re.compile(r"publi|date|created|issued|time", re.I)
_NOT_PUBLISHED = re.compile(
    r"modif|updated|revis|expir|valid|event|birth|upload|available|until|unpubli|copyright|read|gentime", re.I
)
_JSON_ARTICLE = re.compile(r'"@type"\s*:\s*\[?\s*"\w*(?:Article|Posting|Report|Review)"')
_JSON_PUBLISHED = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
_JSON = './/script[@type="application/ld+json"]/text()'
_TIMES = './/time[@pubdate or @itemprop="datePublished"][not(ancestor::aside or ancestor::nav)]/@datetime'
_BLOCKS = frozenset(
    "address article blockquote br dd div dl dt figcaption figure form h1 h2 h3 h4 h5 h6 header hr li main ol p pre"
    " section table td th tr ul".split()
)
_SILENT = frozenset("script style noscript template head aside nav footer svg".split())


@dataclass(frozen=True, slots=True)
class Page:
    """What a web page says: its article's text and what it states about it."""

    text: str
    title: str | None
    source: str | None
    published: date | None
    url: str | None
    language: str | None
    cut: bool
    """Elements lie so deep inside each other that the parser gave up before the end."""


class PageError(ValueError):
    """A page that cannot be read; the text of the error says why and what to do."""


def declared_encoding(data: bytes) -> str | None:
    """Give the encoding a page declares, Latin-1 taken for the Windows encoding that it is on the web."""
    match = _CHARSET.search(data[:HEAD_CHARS])
    if match is None:
        return None
    name = match[1].decode("ascii", "replace")
    return "cp1252" if _LATIN_1.fullmatch(name) else name


def read_page(html: str) -> Page:
    """Give the article of a web page; PageError where it holds no text of one or is too large a thing to look into."""
    import trafilatura  # 0.5 s to load, not needed by a folder of text files

    if any(tag.group().count("=") > MAX_ATTRIBUTES for tag in _LONG_TAG.finditer(html)):
        raise PageError("has an element with thousands of attributes; save its text as .txt")
    tree = trafilatura.load_html(html)
    if tree is None:
        raise PageError(_NO_ARTICLE)
    elements = tree.xpath("count(//*)")
    if elements > MAX_ELEMENTS:
        raise PageError(f"has {elements:,.0f} elements, and {MAX_ELEMENTS:,} are looked into; save its text as .txt")
    facts = trafilatura.extract_metadata(_head(tree))
    published = _published(tree)
    text = trafilatura.extract(tree, include_comments=False, include_tables=True)
    if not text:
        raise PageError(_NO_ARTICLE)
    return Page(
        text=text,
        title=facts.title or None,
        source=_outlet(tree, facts.sitename, facts.url),
        published=published or stated_date(text) or stated_date(_from_headline(tree)),
        url=facts.url or None,
        language=language_code(tree.get("lang") or ""),
        cut=bool(tree.xpath(_TOO_DEEP)),
    )


def _head(tree: Any) -> Any:  # noqa: ANN401  lxml's elements have no types
    """Give a page of the metadata and the headlines only: trafilatura would search all of it for dates, and slowly."""
    page, body = tree.makeelement("html"), tree.makeelement("body")
    page.extend(deepcopy(tree.findall("head")))
    page.append(body)
    body.extend(deepcopy(tree.xpath("body//h1 | body//script[@type='application/ld+json']")))
    return page


def _published(tree: Any) -> date | None:  # noqa: ANN401
    """Give the date in the page's metadata.

    htmldate knows what dates are called, but it goes on to guess from addresses of pages and pictures and from any
    text; so it is shown nothing but the metadata that date the article.
    """
    from htmldate import find_date

    stated = [
        (meta.get("property") or meta.get("name") or meta.get("itemprop") or "", meta.get("content"))
        for meta in tree.iterfind(".//meta[@content]")
    ]
    stated = [(name, day) for name, day in stated if _DATED.search(name) and not _NOT_PUBLISHED.search(name)]
    stated += [("datePublished", day) for day in tree.xpath(_TIMES)[:1]]
    articles = [text for text in tree.xpath(_JSON) if _JSON_ARTICLE.search(text)]
    stated += [("datePublished", match[1]) for text in articles[:1] if (match := _JSON_PUBLISHED.search(text))]
    metas = "".join(f'<meta name="{escape(name)}" content="{escape(day)}">' for name, day in stated)
    page = f"<html><head>{metas}</head><body></body></html>"
    found = find_date(
        page,
        extensive_search=False,
        original_date=True,
        min_date=EARLIEST.isoformat(),
        max_date=(date.today() + AHEAD).isoformat(),
    )
    return date_of(found)


def _outlet(tree: Any, sitename: str | None, url: str | None) -> str | None:  # noqa: ANN401
    """Give the outlet as the page writes it, and not what trafilatura makes of the page's address or account name."""
    for stated in tree.xpath('.//meta[@property="og:site_name"]/@content'):
        if name := " ".join(str(stated).split()):
            return name
    accounts = {str(name).lstrip("@").lower() for name in tree.xpath('.//meta[starts-with(@name,"twitter:")]/@content')}
    if not sitename or "://" in sitename or sitename.lower() in accounts or (url and sitename.lower() in url.lower()):
        return None
    return sitename


def _from_headline(tree: Any) -> str:  # noqa: ANN401
    """Give the visible text from the first headline on, a line a block: extraction often drops the line of the date."""
    headline = tree.find(".//h1")
    parts: list[str] = []

    def visit(element: Any) -> None:  # noqa: ANN401  not deeper than libxml2's 256
        if element is headline:
            parts.clear()
        if element.tag not in _SILENT:
            edge = "\n" if element.tag in _BLOCKS else ""
            parts.extend((edge, element.text or ""))
            for child in element:
                visit(child)
            parts.append(edge)
        parts.append(element.tail or "")

    if headline is not None:
        visit(tree)
    return "".join(parts)
