"""Exact dense search with FAISS, kept in a file that is only a faster way in.

The file is named by the index's identity and generation and starts with a checksum; one that is missing, foreign or
damaged is made again from the vectors in the database.
"""

import hashlib
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]
Key = tuple[str, int]
"""The identity of an index and its generation."""

_CHECKSUM_BYTES = 32
FEW_VECTORS = 100_000
"""Below this one thread searches in milliseconds, while on a busy machine two wait for each other: a question over
31 vectors beside one other busy process took 1,000 ms with two threads, 25 ms with one."""


class Dense:
    """All chunk vectors of one generation, searched by inner product (cosine, as they are unit vectors)."""

    def __init__(self, key: Key, index: Any) -> None:  # noqa: ANN401
        self.key = key
        self._index = index
        if index.ntotal < FEW_VECTORS:
            import faiss

            faiss.omp_set_num_threads(1)

    @classmethod
    def build(cls, key: Key, numbers: npt.NDArray[np.int64], vectors: Vectors) -> "Dense":
        """Give the index over vectors, shape (n, dimension), with the chunks' numbers, shape (n,)."""
        import faiss  # heavy, and a sync without news needs none of it

        index = faiss.IndexIDMap2(faiss.IndexFlatIP(vectors.shape[1]))
        index.add_with_ids(np.ascontiguousarray(vectors), numbers)
        return cls(key, index)

    @classmethod
    def load(cls, folder: Path, key: Key) -> "Dense | None":
        """Give the index from its file, or None where that is missing or not what was written."""
        import faiss

        try:
            content = _file(folder, key).read_bytes()
        except OSError:
            return None
        checksum, body = content[:_CHECKSUM_BYTES], content[_CHECKSUM_BYTES:]
        if hashlib.sha256(body).digest() != checksum:
            return None
        return cls(key, faiss.deserialize_index(np.frombuffer(body, np.uint8)))

    def save(self, folder: Path) -> None:
        """Write the file; where the folder cannot be written nothing happens, the database has it all."""
        import faiss

        body = faiss.serialize_index(self._index).tobytes()
        with suppress(OSError):
            _replace(_file(folder, self.key), hashlib.sha256(body).digest() + body)

    def search(
        self, vector: Vectors, limit: int, within: npt.NDArray[np.int64] | None = None
    ) -> list[tuple[int, float]]:
        """Give the chunks nearest to a unit vector, best first, as (number, cosine), only those `within` if given."""
        import faiss

        parameters = None
        if within is not None:
            parameters = faiss.SearchParameters(sel=faiss.IDSelectorBatch(within))
        scores, numbers = self._index.search(vector[None, :], limit, params=parameters)
        return [(int(number), float(score)) for number, score in zip(numbers[0], scores[0], strict=True) if number >= 0]


def _file(folder: Path, key: Key) -> Path:
    return folder / f"dense-{key[0]}-{key[1]}.faiss"


def _replace(path: Path, content: bytes) -> None:
    handle, draft = tempfile.mkstemp(prefix=".dense-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.replace(draft, path)
    finally:
        Path(draft).unlink(missing_ok=True)
