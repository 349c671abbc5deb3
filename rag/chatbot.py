"""The one object a caller holds: ask it a question, get an answer whose every quote is proven."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from index.encoder import Encoder, shared_encoder
from index.errors import UsageError
from index.nouns import Article
from index.store import Store
from rag.answer import compose
from rag.hub_reader import HubReader
from rag.nouns import Answer, Filter, Inquiry, Passage, Span
from rag.question import understand
from rag.reader import Reader, SpanReader
from rag.retrieve import retrieve
from rag.sentence_reader import SentenceReader
from rag.verdict import verdict

PASSAGES_READ = 8
"""Passages that are read: the right one is among the first ten for .99 of the XQuAD questions."""


def _untold(_: int) -> None: ...


class Chatbot:
    """Answers questions about the articles of an index; safe to share between threads.

    >>> from rag import Chatbot
    >>> bot = Chatbot.open(".beleg")
    >>> answer = bot.ask("Hat Putin Trump gratuliert?")
    """

    def __init__(self, store: Store, encoder: Encoder, reader: Reader) -> None:
        self.store = store
        self.encoder = encoder
        self.reader = reader

    @classmethod
    def open(cls, index: str | Path = ".beleg", *, reader: str | None = None) -> "Chatbot":
        """Give a chatbot over an index folder, its models loaded and warm; `reader` as `named_reader` takes it.

        Raises NoIndex, IndexMismatch, IndexDamaged, ModelError.
        """
        store = Store(Path(index))
        with store.snapshot() as snapshot:
            encoder = shared_encoder(snapshot.manifest["encoder"])
            if snapshot.count("chunks"):
                encoder.question("")
                snapshot.dense  # noqa: B018  # loads FAISS
        return cls(store, encoder, named_reader(reader))

    def ask(
        self,
        question: str,
        *,
        before: Sequence[str] = (),
        wanted: Filter | None = None,
        reading: Callable[[int], None] = _untold,
    ) -> Answer:
        """Give the answer to a question; `before` are the questions asked earlier in the conversation, oldest first.

        `reading` is told how many passages the search found, before they are read. A chatbot follows its index: after a
        sync it answers from the new collection. Raises UsageError for an empty question, StoreError when the index
        cannot be read.
        """
        return self.inquire(question, before=before, wanted=wanted, reading=reading).answer

    def inquire(
        self,
        question: str,
        *,
        before: Sequence[str] = (),
        wanted: Filter | None = None,
        reading: Callable[[int], None] = _untold,
    ) -> Inquiry:
        """Give the answer as `ask` does, with all that was read for it. Raises what `ask` raises."""
        began = time.perf_counter()
        if not any(character.isalnum() for character in question):
            raise UsageError("the question is empty; ask in words, for example: Hat Putin Trump gratuliert?")
        understood = understand(question, before)
        with self.store.snapshot() as snapshot:
            self._follow(snapshot.manifest["encoder"])
            vector = self.encoder.question(understood.searched)
            passages = retrieve(snapshot, understood, vector, wanted or Filter(), PASSAGES_READ)
            found = time.perf_counter()
            reading(len(passages))
            spans = self.reader.read(understood, passages)
            citations, considered = compose(snapshot, passages, spans, self.reader.threshold)
            generation = snapshot.generation
        done = time.perf_counter()
        first = citations[0] if citations else None
        answer = Answer(
            question=question,
            searched=understood.searched,
            language=understood.language,
            status="answered" if first else "no_answer",
            text=first.article.text[first.answer_start : first.answer_end] if first else "",
            verdict=verdict(understood, citations),
            confidence=spans[0].score if spans else 0.0,
            citations=tuple(citations),
            considered=tuple(considered),
            generation=generation,
            models={"encoder": self.encoder.name, "reader": self.reader.name},
            seconds={"retrieve": found - began, "read": done - found, "total": done - began},
        )
        return Inquiry(answer, tuple(passages), tuple(spans))

    def ranked(self, question: str, passages: int) -> tuple[list[Passage], list[Span]]:
        """Give the best passages and all their spans, ranked, whether or not they are sure enough to be shown."""
        understood = understand(question)
        with self.store.snapshot() as snapshot:
            vector = self.encoder.question(understood.searched)
            found = retrieve(snapshot, understood, vector, Filter(), passages)
            return found, self.reader.read(understood, found)

    def articles(self) -> list[Article]:
        """Give all articles, ordered by file."""
        with self.store.snapshot() as snapshot:
            return list(snapshot.articles())

    def article(self, article_id: str) -> Article | None:
        """Give the article with this id, or whose id alone starts so; None when there is none."""
        with self.store.snapshot() as snapshot:
            return snapshot.article(article_id)

    def sources(self) -> list[str]:
        """Give the outlets that articles name."""
        with self.store.snapshot() as snapshot:
            return snapshot.sources()

    def _follow(self, encoder: str) -> None:
        """Load another encoder when the index was rebuilt with it."""
        if encoder != self.encoder.name:
            self.encoder = shared_encoder(encoder)


def named_reader(name: str | None) -> Reader:
    """Give the reader of a name: the embedded one for None or "embedded", whole sentences for "none".

    Any other name is a Hugging Face question-answering model's, or its folder. Raises ModelError.
    """
    if name in {None, "embedded"}:
        return SpanReader()
    return SentenceReader() if name == "none" else HubReader(name)
