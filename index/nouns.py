"""What the layers hand each other: an article, the spans of it that are not article, and a chunk."""

from dataclasses import dataclass, replace
from datetime import date


@dataclass(frozen=True, slots=True)
class Furniture:
    """A span of an article's text that is page furniture: `text[start:end]`, and why it is taken for that."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """One stored article.

    `text` is what the file says, decoded: for .txt and .md character for character, line ends included, for HTML and
    PDF the extracted text. Every offset in Beleg counts Python characters (code points) of this text.
    """

    id: str
    """16 hexadecimal digits made from where the article stands (file, record of a .jsonl): an edit keeps it."""
    title: str | None
    """The headline, where the file states one or the first lines look like one."""
    source: str | None
    """The outlet, where the file states it."""
    published: date | None
    """The date of publication, where the article states it; never the file's date, never a guess."""
    url: str | None
    path: str
    """The file it was read from, absolute; for a record of a .jsonl with `#` and the record's key behind."""
    language: str
    """ISO 639-1 code of the text, found by a library; "und" where there is too little text to tell."""
    text: str
    sha256: str
    """Of the text in UTF-8, lone surrogates replaced."""
    furniture: tuple[Furniture, ...] = ()

    def masked(self, furniture: tuple[Furniture, ...]) -> "Article":
        """Give the same article with these spans as its furniture."""
        return replace(self, furniture=furniture)


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch of whole sentences, `article.text[start:end]`, free of furniture, within what the encoder reads."""

    article_id: str
    start: int
    end: int
    sentences: tuple[tuple[int, int], ...]
    """Their spans, in order, in characters of the article's text."""
