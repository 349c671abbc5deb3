"""What a question turns into: passages, spans, citations, an answer."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from index.nouns import Article


@dataclass(frozen=True, slots=True)
class Filter:
    """Which articles may answer: published in [since, until], both days included, from one outlet and in one language.

    An article without a date passes no date filter; empty `sources` or `languages` let every one pass.
    """

    since: date | None = None
    until: date | None = None
    sources: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    """ISO 639-1 codes, or "und"."""

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {
            "since": self.since.isoformat() if self.since else None,
            "until": self.until.isoformat() if self.until else None,
            "sources": list(self.sources),
            "languages": list(self.languages),
        }


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it is searched for."""

    text: str
    """As it was asked."""
    searched: str
    """The text, or for a follow-up the question it follows and the text."""
    language: str
    """ISO 639-1 code."""
    kind: str
    """What kind of thing is asked for: "yes_no", "number", "time" or "other"."""
    words: tuple[str, ...]
    """The words that carry meaning, in lower case."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a passage: `article.text[start:end]`, with what speaks for it."""

    start: int
    end: int
    dense: float
    """Cosine of question and sentence (with the title for context), -1 to 1."""
    lexical: float
    """Share of the question's words that stand in it, weighted by their rarity, 0 to 1."""
    score: float
    """Dense and lexical evidence of sentence and passage together; comparable within one question."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A chunk found for a question: `article.text[start:end]`, with what speaks for it."""

    article: Article
    start: int
    end: int
    dense: float
    """Cosine of question and chunk, -1 to 1."""
    lexical: float
    """Share of the question's words that stand in it, weighted by their rarity, 0 to 1."""
    score: float
    """What passages are ranked by; higher is better, comparable within one question."""
    sentences: tuple[Sentence, ...]
    """In the order of the text."""

    @property
    def text(self) -> str:
        """The passage as it stands in the article."""
        return self.article.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Span:
    """What a reader found in a passage: whole sentences `[start, end)` and the answer inside them, article offsets."""

    passage: Passage
    start: int
    end: int
    answer_start: int
    answer_end: int
    score: float
    """Confidence that this answers the question, 0 to 1, comparable across passages, articles and questions."""
    stance: str | None = None
    """"yes" or "no" where it surely answers a yes/no question so, else None."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A near-identical text elsewhere: the article that holds it and where."""

    article: Article
    start: int
    end: int

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"article": facts(self.article), "start": self.start, "end": self.end}


@dataclass(frozen=True, slots=True)
class Citation:
    """A quote proven to stand in the stored article: `article.text[start:end] == quote`."""

    quote: str
    start: int
    end: int
    answer_start: int
    answer_end: int
    score: float
    article: Article
    copies: tuple[Copy, ...] = ()
    stance: str | None = None
    """"yes" or "no" where the quote surely answers a yes/no question so, else None."""

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {
            "quote": self.quote,
            "start": self.start,
            "end": self.end,
            "answer_start": self.answer_start,
            "answer_end": self.answer_end,
            "score": round(self.score, 4),
            "stance": self.stance,
            "article": facts(self.article),
            "copies": [copy.to_dict() for copy in self.copies],
        }


@dataclass(frozen=True, slots=True)
class Considered:
    """A passage that was looked at and not cited, and why."""

    article_id: str
    start: int
    end: int
    score: float
    reason: str

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {
            "article_id": self.article_id,
            "start": self.start,
            "end": self.end,
            "score": round(self.score, 4),
            "reason": self.reason,
        }


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one question: proven citations, or none and what was looked at."""

    question: str
    searched: str
    """What was searched for: the question, or for a follow-up the question it follows and the question."""
    language: str
    """Of the question: "de" or "en", another ISO code where it is neither."""
    status: str
    """"answered" or "no_answer"."""
    text: str
    """The best span, verbatim; empty without an answer."""
    verdict: str | None
    """"yes", "no", "disputed" for a yes/no question whose verdict is certain enough, else None."""
    confidence: float
    """Calibrated probability that the first citation answers the question, 0 to 1."""
    citations: tuple[Citation, ...]
    considered: tuple[Considered, ...]
    generation: int
    models: dict[str, str]
    seconds: dict[str, float]

    def to_dict(self) -> dict[str, Any]:
        """Give the one JSON shape that the command line, the web API and the tests share."""
        return {
            "question": self.question,
            "searched": self.searched,
            "language": self.language,
            "status": self.status,
            "text": self.text,
            "verdict": self.verdict,
            "confidence": round(self.confidence, 4),
            "citations": [citation.to_dict() for citation in self.citations],
            "considered": [passage.to_dict() for passage in self.considered],
            "generation": self.generation,
            "models": self.models,
            "seconds": {name: round(value, 4) for name, value in self.seconds.items()},
        }


@dataclass(frozen=True, slots=True)
class Inquiry:
    """An answer with all that was read for it."""

    answer: Answer
    passages: tuple[Passage, ...]
    """Best first."""
    spans: tuple[Span, ...]
    """Of all passages, best first, whether or not they are sure enough to be shown."""


def facts(article: Article) -> dict[str, Any]:
    """Give what a reader needs to find and check an article, without its text."""
    return {
        "id": article.id,
        "title": article.title,
        "source": article.source,
        "published": article.published.isoformat() if article.published else None,
        "url": article.url,
        "path": article.path,
        "language": article.language,
        "sha256": article.sha256,
    }
