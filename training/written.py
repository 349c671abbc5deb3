"""Questions written for Beleg by a language model, in German and English, about German articles, with the answers.

Three files in questions/ in one form, of different Wikinews articles: news_training.jsonl is trained on,
news_calibrating.jsonl fits the confidence, news_measuring.jsonl measures. wiki_training.jsonl is of the paragraphs of
MLQA that are trained on, own_training.jsonl and own_calibrating.jsonl of paragraphs written for Beleg, too
(own_paragraphs.jsonl). A row has article (of MLQA's the hash) and question; where the article answers it, the span of
the answer in characters of the article; of a yes/no question the verdict.
"""

import hashlib
import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from index.sentences import sentences
from index.terms import terms
from training import corpora
from training.examples import Example
from training.made.german import Made
from training.unanswered import Article, Asked, unanswered, window
from training.wikinews import articles_of, news_rows, training_rows

FOLDER = Path(__file__).parent / "questions"
_HASH = 12
"""Characters of a paragraph's hash that name it."""
UNANSWERED = 0.4
"""Answered questions put to other passages for one to its own."""


@dataclass(frozen=True, slots=True)
class Written:
    """A question about one article."""

    article: int
    """Its number among the articles."""
    question: str
    sentence: int | None
    """The one that answers, None when the article does not."""
    start: int
    """Of the words that answer, in characters of the article; -1 when it does not."""
    end: int
    verdict: str | None


@dataclass(frozen=True, slots=True)
class Collection:
    """Articles and the questions written about some of them."""

    ids: list[str]
    titles: list[str]
    articles: list[Article]
    questions: list[Written]


def news(data: Path, part: Literal["training", "calibrating", "measuring"]) -> Collection:
    """Give the Wikinews articles, to train on those that may be, and one file of questions. Raises OSError without."""
    read = training_rows(data) if part == "training" else news_rows(data)
    ids, titles = [each["id"] for each in read], [each["title"] for each in read]
    return _asked_about(ids, titles, articles_of(read), f"news_{part}.jsonl")


def wiki(data: Path) -> Collection:
    """Give MLQA's German paragraphs that are trained on and the questions about them. Raises OSError as above."""
    texts = list(dict.fromkeys(example.passage for example in corpora.mlqa(data, "de", "de")))
    ids = [hashlib.sha256(text.encode()).hexdigest()[:_HASH] for text in texts]
    return _asked_about(ids, ids, [Article(text, sentences(text)) for text in texts], "wiki_training.jsonl")


def own(part: Literal["training", "calibrating"]) -> Collection:
    """Give the questions of one file about paragraphs written for Beleg, and these."""
    about = {json.loads(row)["article"] for row in _lines(f"own_{part}.jsonl")}
    read = [row for row in map(json.loads, _lines("own_paragraphs.jsonl")) if row["title"] in about]
    titles, texts = [row["title"] for row in read], [row["text"] for row in read]
    return _asked_about(titles, titles, [Article(t, sentences(t)) for t in texts], f"own_{part}.jsonl")


def _lines(file: str) -> list[str]:
    return (FOLDER / file).read_text(encoding="utf-8").splitlines()


def _asked_about(ids: list[str], titles: list[str], articles: list[Article], file: str) -> Collection:
    number_of = {each: number for number, each in enumerate(ids)}
    return Collection(ids, titles, articles, [_written(json.loads(row), number_of, articles) for row in _lines(file)])


def _written(row: dict[str, Any], number_of: dict[str, int], articles: Sequence[Article]) -> Written:
    number = number_of[row["article"]]
    if "answer" not in row:
        return Written(number, row["question"], None, -1, -1, row.get("verdict"))
    start, end = row["answer"]
    sentence = next(i for i, (first, last) in enumerate(articles[number].sentences) if first <= start < last)
    return Written(number, row["question"], sentence, start, end, row.get("verdict"))


def written_questions(data: Path, seed: int) -> list[Example]:
    """Give the questions to train on, as `put` does."""
    chance = random.Random(seed)
    return [
        example for found in (news(data, "training"), wiki(data), own("training")) for example in put(found, chance)
    ]


def put(found: Collection, chance: random.Random) -> list[Example]:
    """Put each question to a passage of its article, and some of the answered ones to passages that do not answer."""
    examples = [_example(one, found.articles[one.article], chance) for one in found.questions]
    asked = [_asked(one) for one in found.questions if one.sentence is not None]
    return [*examples, *unanswered(asked, found.articles, round(UNANSWERED * len(asked)), chance)]


def _example(one: Written, article: Article, chance: random.Random) -> Example:
    sentence = nearest(one.question, article) if one.sentence is None else one.sentence
    begin, end = window(article.sentences, sentence, sentence, chance)
    passage = article.text[begin:end]
    if one.sentence is None:
        return Example(one.question, passage, -1, -1, False, one.verdict, "written")
    # what decides a yes/no question is the whole sentence
    first, last = article.sentences[sentence] if one.verdict else (one.start, one.end)
    return Example(one.question, passage, first - begin, last - begin, True, one.verdict, "written")


def nearest(question: str, article: Article) -> int:
    """Give the sentence that shares most words with a question, as retrieval would."""
    wanted = set(terms(question, "de"))
    shared = [len(wanted & set(terms(article.text[first:last], "de"))) for first, last in article.sentences]
    return shared.index(max(shared))


def _asked(one: Written) -> Asked:
    sentence = one.sentence or 0
    return Asked(Made(one.question, 0, 0, one.verdict or "thing"), one.article, sentence, one.start, one.end)
