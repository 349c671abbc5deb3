"""German questions of German news, made by rules from the Wikinews articles."""

import json
import random
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from index.terms import terms
from training.examples import Example
from training.made.german import questions
from training.made.german_people import surnames
from training.made.german_vocabulary import vocabulary
from training.unanswered import Article, Asked, unanswered, window

FILE = "wikinews-de/wikinews_de_998.jsonl"
PER_SENTENCE = 4
"""Questions about one sentence."""
PER_KIND = {"yes": 1700, "thing": 2600, "person": 3200}
"""At most so many questions of a kind, so that the commonest do not drown the rest."""
LATER = 0.15
"""Share of questions read against another passage of the article that holds the answer and most of the words."""
MOST_WORDS = 0.6
"""Of the words of four letters and more of a question, how many that other passage must hold."""
UNANSWERED = 0.55
"""Unanswerable examples for one answerable: .35 of all."""


def wikinews_questions(data: Path, seed: int) -> list[Example]:
    """Give German questions of German news, about a third of them not answered by their passage.

    Raises OSError when the Wikinews file is not in the data folder.
    """
    return news_questions(articles_of(training_rows(data)), seed)


def news_rows(data: Path) -> list[dict[str, Any]]:
    """Give the Wikinews articles as the file has them, with id and title. Raises OSError as above."""
    with (data / FILE).open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def training_rows(data: Path) -> list[dict[str, Any]]:
    """Give those to train on: not those that written questions calibrate or measure with. Raises OSError as above."""
    kept_apart = {
        json.loads(row)["article"]
        for part in ("calibrating", "measuring")
        for row in (Path(__file__).parent / "questions" / f"news_{part}.jsonl").read_text(encoding="utf-8").splitlines()
    }
    return [row for row in news_rows(data) if row["id"] not in kept_apart]


def articles_of(rows: Sequence[dict[str, Any]]) -> list[Article]:
    """Give the texts of rows and their sentences."""
    return [Article(row["text"], [(first, last) for first, last in row["sentences"]]) for row in rows]


def news_sentences(data: Path) -> list[str]:
    """Give sentences of middling length out of the articles to train on. Raises OSError as above."""
    return [
        article.text[first:last]
        for article in articles_of(training_rows(data))
        for first, last in article.sentences
        if 60 < last - first < 220
    ]


def news_questions(articles: Sequence[Article], seed: int) -> list[Example]:
    """Give questions of German articles, about a third of them not answered by their passage."""
    chance = random.Random(seed)
    asked = _asked(articles, chance)
    answered = []
    for one in asked:
        article = articles[one.article]
        later = one.made.kind not in ("yes", "no") and chance.random() < LATER
        found = _elsewhere(one, article, chance) if later else None
        answered.append(found or _example(one, article, chance))
    others = unanswered(asked, articles, round(UNANSWERED * len(answered)), chance)
    examples = list(dict.fromkeys([*answered, *others]))
    chance.shuffle(examples)
    return examples


def _asked(articles: Sequence[Article], chance: random.Random) -> list[Asked]:
    known = vocabulary([article.text for article in articles])
    found = []
    for number, article in enumerate(articles):
        people = surnames(article.text)
        for i, (first, last) in enumerate(article.sentences):
            made = questions(article.text[first:last], people, known, chance)
            made = list({each.question: each for each in made}.values())
            for each in chance.sample(made, min(PER_SENTENCE, len(made))):
                found.append(Asked(each, number, i, first + each.start, first + each.end))
    chance.shuffle(found)
    seen: Counter[str] = Counter()
    kept = []
    for one in found:
        seen[one.made.kind] += 1
        if seen[one.made.kind] <= PER_KIND.get(one.made.kind, len(found)):
            kept.append(one)
    return kept


def _example(one: Asked, article: Article, chance: random.Random) -> Example:
    begin, end = window(article.sentences, one.sentence, one.sentence, chance)
    verdict = one.made.kind if one.made.kind in ("yes", "no") else None
    passage = article.text[begin:end]
    return Example(one.made.question, passage, one.start - begin, one.end - begin, True, verdict, "wikinews")


def _elsewhere(one: Asked, article: Article, chance: random.Random) -> Example | None:
    """Give the question with another passage of the article that says the same, or None where none seems to."""
    text, spans = article.text, article.sentences
    answer = text[one.start : one.end]
    wanted = set(terms(one.made.question, "de")[1:])
    for i, (first, last) in enumerate(spans):
        if i == one.sentence:
            continue
        place = re.search(rf"(?<!\w){re.escape(answer)}(?!\w)", text[first:last])
        if place is None or len(answer) < 3:
            continue
        shared = wanted & set(terms(text[first:last], "de"))
        if sum(len(word) > 3 for word in shared) < MOST_WORDS * sum(len(word) > 3 for word in wanted):
            continue
        begin, end = window(spans, i, i, chance, frozenset({one.sentence}))
        start = first + place.start() - begin
        return Example(one.made.question, text[begin:end], start, start + len(answer), True, None, "wikinews")
    return None
