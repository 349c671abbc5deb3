"""What people said of answers, kept beside the index as questions that `beleg eval` can ask again."""

import hashlib
import json
import os
from datetime import date
from pathlib import Path
from typing import Any

from filelock import FileLock

from index.errors import StoreError
from rag.nouns import Answer
from ui.sheet import Place, sendable
from ui.turns import NONE, Turn, key, places

FILE = "feedback.jsonl"


def row(turn: Turn, today: date) -> dict[str, Any] | None:
    """Give the test question that the votes of a turn make; None where they make none.

    Quotes that were said to answer are the right ones. Where all that was said is that quotes are wrong or that no
    article answers, refusing is right until somebody names a quote; of a narrowed search that says nothing about the
    collection, and makes no question.
    """
    if not turn.answer:
        return None
    found = places([turn])
    said = {name: right for name, right in turn.votes.items() if name != NONE and key(0, name) in found}
    rights = [_gold(found[key(0, name)]) for name, right in said.items() if right]
    wrongs = [_gold(found[key(0, name)]) for name, right in said.items() if not right]
    if not rights and (turn.narrowed or not (wrongs or turn.votes.get(NONE))):
        return None
    made = {
        "id": row_id(turn.answer),
        "question": turn.answer.searched,
        "language": turn.answer.language,
        "answerable": bool(rights),
        **(rights[0] if rights else {}),
        "accept": rights[1:],
        "reject": wrongs,
        "verdict": turn.answer.verdict,
        "noted": today.isoformat(),
    }
    clean: dict[str, Any] = sendable(made)
    return clean


def row_id(answer: Answer) -> str:
    """Give the id under which what is said of an answer is kept: the same for the same question."""
    return f"said-{hashlib.sha256(answer.searched.encode('utf-8', 'replace')).hexdigest()[:12]}"


def keep(index: Path, made: dict[str, Any]) -> Path:
    """Write a row into the feedback file of an index, instead of an earlier one of its id, and give the file.

    Raises StoreError where the file cannot be written; what it held stays.
    """
    return _change(index, str(made["id"]), made)


def drop(index: Path, row_id: str) -> Path:
    """Take the row of this id out of the feedback file of an index, and give the file; StoreError as `keep`."""
    return _change(index, row_id, None)


def _change(index: Path, row_id: str, made: dict[str, Any] | None) -> Path:
    file = index / FILE
    draft = file.with_suffix(".draft")
    try:
        with FileLock(file.with_suffix(".lock"), timeout=10):
            lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
            kept = [line for line in lines if _id(line) != row_id]
            kept += [json.dumps(made, ensure_ascii=False)] if made else []
            draft.write_text("".join(f"{line}\n" for line in kept), encoding="utf-8")
            os.replace(draft, file)
    except (OSError, ValueError) as error:  # TimeoutError is an OSError
        raise StoreError(f"cannot write {file}: {error}; nothing was noted") from error
    return file


def _id(line: str) -> str | None:
    """Give the id of a row, None for a line that is no row of this file: it is kept as it is."""
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found.get("id") if isinstance(found, dict) else None


def _gold(place: Place) -> dict[str, str]:
    text = place.article.text
    return {
        "article": place.article.path.rsplit("/", 1)[-1],
        "quote": text[place.start : place.end],
        "answer": text[place.answer_start : place.answer_end],
    }
