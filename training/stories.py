"""Invented news stories, each told by several articles that are easy to mix up, and questions about them.

Written for Beleg by a language model. Three files in questions/ in one form, a story a line: stories_training.jsonl is
trained on, stories_calibrating.jsonl fits the confidence, stories_measuring.jsonl measures. A question names every
article that answers it with the span of the answer in its text; the others of its story do not, however close they are.
Those that decide a yes/no question may contradict each other.
"""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from index.sentences import sentences
from training.examples import Example
from training.unanswered import Article, window
from training.written import nearest

FOLDER = Path(__file__).parent / "questions"
SILENT = 2
"""Of the articles of its story that do not answer a question, how many it is put to in training."""


@dataclass(frozen=True, slots=True)
class Told:
    """An article's answer to a question."""

    article: int
    """Its number in the story."""
    start: int
    """Of the words that answer, in characters of the article."""
    end: int
    verdict: str | None
    """What it says to a yes/no question: yes or no."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question about a story and all its answers; none when the story does not tell."""

    text: str
    answers: tuple[Told, ...]
    yes_no: bool


@dataclass(frozen=True, slots=True)
class Story:
    """Articles about one affair and the questions about it."""

    name: str
    titles: tuple[str, ...]
    dates: tuple[str, ...]
    articles: tuple[Article, ...]
    questions: tuple[Question, ...]


def stories(part: Literal["training", "calibrating", "measuring"]) -> list[Story]:
    """Give the stories of one file."""
    found = []
    for line in (FOLDER / f"stories_{part}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        articles = row["articles"]
        asked = (
            Question(
                each["question"],
                tuple(Told(a["article"], *a["answer"], a.get("verdict")) for a in each["answers"]),
                each.get("yes_no", False),
            )
            for each in row["questions"]
        )
        titles, dates = (tuple(article[key] for article in articles) for key in ("title", "date"))
        texts = [article["text"] for article in articles]
        found.append(Story(row["story"], titles, dates, tuple(Article(t, sentences(t)) for t in texts), tuple(asked)))
    return found


def story_questions(seed: int) -> list[Example]:
    """Give each question to train on with the articles that answer it and with some of those that do not."""
    chance = random.Random(seed)
    told = stories("training")
    return [example for story in told for question in story.questions for example in _put(question, story, chance)]


def _put(question: Question, story: Story, chance: random.Random) -> Iterator[Example]:
    for told in question.answers:
        yield _answered(question, told, story.articles[told.article], chance)
    answering = {told.article for told in question.answers}
    silent = [article for number, article in enumerate(story.articles) if number not in answering]
    for article in chance.sample(silent, min(SILENT, len(silent))):
        place = nearest(question.text, article)
        begin, end = window(article.sentences, place, place, chance)
        verdict = "neither" if question.yes_no else None
        yield Example(question.text, article.text[begin:end], -1, -1, False, verdict, "stories")


def _answered(question: Question, told: Told, article: Article, chance: random.Random) -> Example:
    place = sentence_of(told, article)
    begin, end = window(article.sentences, place, place, chance)
    # what decides a yes/no question is the whole sentence
    first, last = article.sentences[place] if question.yes_no else (told.start, told.end)
    return Example(question.text, article.text[begin:end], first - begin, last - begin, True, told.verdict, "stories")


def sentence_of(told: Told, article: Article) -> int:
    """Give the number of the sentence that an answer begins in."""
    return next(i for i, (first, last) in enumerate(article.sentences) if first <= told.start < last)
