"""Articles that stand in the store to chunks that can be found: masked, cut, embedded."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from index import furniture, sources
from index.chunks import CHUNK_TOKENS, chunks, embedded_text
from index.errors import IndexMismatch
from index.nouns import Article, Chunk, Furniture
from index.tables import EmbeddedChunk, EmbeddedSentence, Vectors
from index.terms import terms
from index.writer import Writer

if TYPE_CHECKING:
    from index.encoder import Encoder

ARTICLES_AT_ONCE = 32
"""Articles whose texts are embedded together: enough for batches of like length, few enough to stay in memory."""
REPEATED_IN = 3
"""A line that stands in this many articles is repeated across the collection: evidence for furniture, no proof."""
DIGEST_BYTES = 16
NEVER_EMBEDDED = "0"
"""The dimension of an index that no encoder has filled yet."""


def embed(
    writer: Writer,
    ids: Sequence[str],
    anew: Callable[[str], bool],
    encoder_name: str,
    *,
    rebuild: bool = False,
) -> Iterator[Article]:
    """Mask, cut and embed articles that stand in the store, and give each as it is stored then.

    One that is not `anew` is done only where its furniture is not what it was. With `rebuild` no vector is taken from
    the store, and the manifest names the encoder from then on.
    """
    # the encoder is loaded for the first article that needs it: seconds, and often none does
    encoder = cache(lambda: _encoder(writer, encoder_name, rebuild))
    waiting = iter(ids)
    while batch := list(islice(waiting, ARTICLES_AT_ONCE)):
        done: list[Article] = []
        cut: list[tuple[Article, list[Chunk]]] = []
        for article_id in batch:
            article = _masked(writer, article_id)
            done.append(article)
            if anew(article_id) or article.furniture != next(writer.articles([article_id])).furniture:
                cut.append((article, chunks(article, encoder().tokens, encoder().room)))
        if cut:
            _store(writer, cut, encoder(), reuse=not rebuild)
        yield from done


def line_keys(article: Article) -> frozenset[bytes]:
    """Give the digests of the lines worth counting across the collection."""
    return frozenset(_digest(line) for line in furniture.countable_lines(article.text))


def manifest_of(encoder: "Encoder") -> dict[str, str]:
    """Give what an index says of how it was built."""
    return {
        "encoder": encoder.name,
        "dimension": str(encoder.dimension),
        "prompts": encoder.prompts,
        "chunk_tokens": str(CHUNK_TOKENS),
    }


def _encoder(writer: Writer, name: str, rebuild: bool) -> "Encoder":
    """Give the encoder; IndexMismatch where its name is the index's and it is another one nevertheless."""
    from index.encoder import shared_encoder  # torch: seconds to load, and a sync without news needs none of it

    encoder = shared_encoder(name)
    described = manifest_of(encoder)
    if rebuild or writer.manifest["dimension"] == NEVER_EMBEDDED:
        writer.describe(described)
    elif any(writer.manifest.get(key) != value for key, value in described.items()):
        raise IndexMismatch(
            f"the encoder {name!r} is not the one that the index was built with; "
            f"beleg sync --rebuild --encoder {name} FOLDER"
        )
    return encoder


def _masked(writer: Writer, article_id: str) -> Article:
    """Give the article with its furniture, and its headline as title where the file states none."""
    article = writer.as_stated(article_id)
    lines = {line: _digest(line) for line in furniture.countable_lines(article.text)}
    repeated = writer.repeated(lines.values(), REPEATED_IN)
    spans = furniture.find(article.text, frozenset(line for line, key in lines.items() if key in repeated))
    if matter := sources.front_matter_span(article.text):
        spans = (Furniture(*matter, "front matter"), *(span for span in spans if span.start >= matter[1]))
    return replace(article, furniture=spans, title=article.title or furniture.headline(article.text, spans))


def _store(writer: Writer, cut: Sequence[tuple[Article, Sequence[Chunk]]], encoder: "Encoder", reuse: bool) -> None:
    """Embed the chunks and sentences of articles and put them into the store."""
    texts = {
        "chunks": [embedded_text(article, chunk.start, chunk.end) for article, found in cut for chunk in found],
        "sentences": [
            embedded_text(article, *span) for article, found in cut for chunk in found for span in chunk.sentences
        ],
    }
    vectors = {table: _vectors(writer, table, wanted, encoder, reuse) for table, wanted in texts.items()}
    chunk_keys, sentence_keys = (map(_digest, texts[table]) for table in ("chunks", "sentences"))
    for article, found in cut:
        title_terms = terms(article.title or "", article.language)
        embedded = []
        for chunk in found:
            digest = next(chunk_keys)
            inside = [
                EmbeddedSentence(*span, key, vectors["sentences"][key])
                for span, key in zip(chunk.sentences, sentence_keys, strict=False)  # the next ones are another chunk's
            ]
            words = (*title_terms, *terms(article.text[chunk.start : chunk.end], article.language))
            embedded.append(EmbeddedChunk(chunk, digest, vectors["chunks"][digest], words, tuple(inside)))
        writer.put_chunks(article, embedded)


def _vectors(writer: Writer, table: str, texts: Sequence[str], encoder: "Encoder", reuse: bool) -> dict[bytes, Vectors]:
    """Give the vector of each text by its digest, from the store where it has been embedded before."""
    wanted = {_digest(text): text for text in texts}
    vectors = writer.known_vectors(table, wanted) if reuse else {}
    missing = [key for key in wanted if key not in vectors]
    for key, vector in zip(missing, encoder.passages([wanted[key] for key in missing]), strict=True):
        vectors[key] = np.asarray(vector, np.float32)
    return vectors


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:DIGEST_BYTES]
