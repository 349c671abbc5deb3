"""The invented stories: files that share none, answers that stand, articles of a story that do not answer."""

from itertools import combinations

import pytest

from index.language import language_of
from training.stories import Story, sentence_of, stories, story_questions

PARTS = ("training", "calibrating", "measuring")
STORIES = {part: stories(part) for part in PARTS}


def test_no_story_and_no_article_is_in_two_files() -> None:
    for one, other in combinations(PARTS, 2):
        for of in (lambda story: {story.name}, lambda story: {article.text for article in story.articles}):
            first, second = (set().union(*map(of, STORIES[part])) for part in (one, other))
            assert first
            assert not first & second


@pytest.mark.parametrize("story", [story for part in PARTS for story in STORIES[part]], ids=lambda story: story.name)
def test_every_answer_is_whole_words_of_one_sentence(story: Story) -> None:
    assert len({question.text for question in story.questions}) == len(story.questions)
    for question in story.questions:
        assert question.text.endswith("?")
        for told in question.answers:
            article = story.articles[told.article]
            text = article.text
            first, last = article.sentences[sentence_of(told, article)]
            assert first <= told.start < told.end <= last
            assert not text[told.start - 1 : told.start + 1].isalnum() or told.start == 0
            assert not text[told.end - 1 : told.end + 1].isalnum() or told.end == len(text)
            assert told.verdict in ({"yes", "no"} if question.yes_no else {None})


@pytest.mark.parametrize("part", PARTS)
def test_both_languages_ask_and_a_third_is_not_answered(part: str) -> None:
    asked = [question for story in STORIES[part] for question in story.questions]
    german = sum(language_of(question.text) == "de" for question in asked) / len(asked)
    assert 0.4 < german < 0.6
    assert 0.25 < sum(not question.answers for question in asked) / len(asked) < 0.45


def test_an_example_is_answered_in_its_passage_or_of_an_article_that_does_not_answer() -> None:
    answers = {
        question.text: {article.text[told.start : told.end]
                        for told in question.answers for article in [story.articles[told.article]]}
        for story in STORIES["training"]
        for question in story.questions
    }  # fmt: skip
    examples = story_questions(0)
    assert examples == story_questions(0)
    for example in examples:
        held = [answer for answer in answers[example.question] if answer in example.answer]
        assert bool(held) == bool(example.answerable)
        assert (example.verdict in {"yes", "no"}) <= bool(example.answerable)
