"""Question files: what is asked, and which places answer it, in Beleg's own .jsonl or in SQuAD's JSON."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from index.errors import UsageError


@dataclass(frozen=True, slots=True)
class Gold:
    """A place that answers: in the article whose path ends so, the text that stands there, or its offsets."""

    article: str
    quote: str
    start: int | None = None
    answer: str | None = None
    """The words in it that answer, where the file says."""

    def within(self, path: str, text: str) -> tuple[int, int] | None:
        """Give its span in an article, or None when that is another article."""
        if not (path == self.article or path.endswith(("/" + self.article, "#" + self.article))):
            return None
        start = text.find(self.quote) if self.start is None else self.start
        return (start, start + len(self.quote)) if start >= 0 else None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of a question file with the places that answer it; none when the articles do not."""

    id: str
    question: str
    golds: tuple[Gold, ...]
    verdict: str | None = None
    """"yes", "no" or "disputed" for a yes/no question, where the file says."""


def own(file: Path) -> list[Asked]:
    """Give the questions of a .jsonl in Beleg's own format. Raises UsageError for a line that is none."""
    asked = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            right = [row, *row.get("accept", ())] if row["answerable"] else []
            golds = tuple(Gold(_name(g["article"]), g["quote"], answer=g.get("answer")) for g in right)
            asked.append(Asked(str(row["id"]), row["question"], golds, row.get("verdict")))
        except (ValueError, KeyError, TypeError) as error:
            raise UsageError(
                f"{file} line {number}: {error!r}; a question needs id, question, answerable, quote"
            ) from error
    return asked


def _name(article: str) -> str:
    return article.rsplit("/", 1)[-1]


def squad(file: Path, articles: Path, collection: Path) -> list[Asked]:
    """Write the paragraphs as articles and give the questions with the places that answer them.

    Raises UsageError for files that are not SQuAD's JSON or share no question.
    """
    golds: dict[str, tuple[Gold, ...]] = {}
    with collection.open("w", encoding="utf-8") as out:
        for number, (title, paragraph) in enumerate(_paragraphs(articles)):
            row = {"id": str(number), "title": title.replace("_", " "), "text": paragraph["context"]}
            out.write(json.dumps(row) + "\n")
            for qa in paragraph["qas"]:
                right = [Gold(str(number), a["text"], a["answer_start"], a["text"]) for a in qa.get("answers", ())]
                golds[qa["id"]] = () if qa.get("is_impossible") else tuple(right)
    asked = [
        Asked(qa["id"], qa["question"], golds[qa["id"]])
        for _, p in _paragraphs(file)
        for qa in p["qas"]
        if qa["id"] in golds
    ]
    if not asked:
        raise UsageError(f"{file} and {articles} share no question id")
    return asked


def _paragraphs(file: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    try:
        for article in json.loads(file.read_text(encoding="utf-8"))["data"]:
            for paragraph in article["paragraphs"]:
                yield article.get("title", ""), paragraph
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError(f"{file} is no question file: neither Beleg's .jsonl nor SQuAD's JSON ({error!r})") from error
