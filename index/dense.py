"""Exact dense search with FAISS, kept in a file that is only a faster way in.

The file is named by the index's identity and generation and ends with a checksum; one that is missing, foreign or
damaged is made again from the vectors in the database.
"""

import hashlib
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]
Key = tuple[str, int]
"""The identity of an index and its generation."""

_CHECKSUM_BYTES = 32
_DRAFT = ".dense-"
_BLOCK_BYTES = 1 << 20
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

    def __len__(self) -> int:
        return int(self._index.ntotal)

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

        path = _file(folder, key)
        try:
            with path.open("rb") as file:
                size = path.stat().st_size - _CHECKSUM_BYTES
                if _digest(file, key, size) != file.read():
                    return None
            return cls(key, faiss.read_index(str(path)))  # what stands behind the index is not read
        except (OSError, RuntimeError):  # not there, or gone meanwhile
            return None

    def save(self, folder: Path) -> None:
        """Write the file; where the folder cannot be written nothing happens, the database has it all."""
        import faiss

        with suppress(OSError, RuntimeError):  # faiss raises RuntimeError when the disk is full
            handle, draft = tempfile.mkstemp(prefix=_DRAFT, dir=folder)
            os.close(handle)
            try:
                faiss.write_index(self._index, draft)
                with open(draft, "r+b") as file:
                    digest = _digest(file, self.key, Path(draft).stat().st_size)
                    file.write(digest)
                os.replace(draft, _file(folder, self.key))
            finally:
                Path(draft).unlink(missing_ok=True)

    def search(
        self, vector: Vectors, limit: int, within: npt.NDArray[np.int64] | None = None
    ) -> list[tuple[int, float]]:
        """Give the chunks nearest to a unit vector, best first, as (number, cosine), only those `within` if given."""
        import faiss

        parameters = None
        if within is not None:
            parameters = faiss.SearchParameters(sel=faiss.IDSelectorBatch(within))  # type: ignore[call-arg]
        scores, numbers = self._index.search(vector[None, :], limit, params=parameters)
        return [(int(number), float(score)) for number, score in zip(numbers[0], scores[0], strict=True) if number >= 0]


def drop_files(folder: Path, key: Key | None = None) -> None:
    """Delete the file of a key, or all files with what is left of writing them."""
    stale = [_file(folder, key)] if key else [*folder.glob("dense-*.faiss"), *folder.glob(f"{_DRAFT}*")]
    for path in stale:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _file(folder: Path, key: Key) -> Path:
    return folder / f"dense-{key[0]}-{key[1]}.faiss"


def _digest(file: BinaryIO, key: Key, size: int) -> bytes:
    """Give the checksum of the first `size` bytes, bound to the key, and leave the file behind them."""
    digest = hashlib.sha256(f"{key[0]}-{key[1]}".encode())
    while size > 0 and (block := file.read(min(size, _BLOCK_BYTES))):
        digest.update(block)
        size -= len(block)
    return digest.digest()
