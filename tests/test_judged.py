"""Questions put to single sentences: each asked of what it names, labelled by the sentence that answers."""

import random
from collections import Counter
from typing import get_args

import pytest

from index.language import language_of
from index.sentences import sentences
from rag.reader import BEFORE, judged_text
from training.contrast.sets import contrast
from training.examples import Example
from training.judged import Part, judged, of_sentences, of_whole_texts

PASSAGE = "Anna Berg kam am Montag. Sie rief Udo Kern an. Er freute sich."


def _of(question: str, answer: str, verdict: str | None) -> list[Example]:
    start = PASSAGE.index(answer) if answer else -1
    end = start + len(answer) if answer else -1
    return list(judged([Example(question, PASSAGE, start, end, bool(answer), verdict, "test")], random.Random(4)))


def test_a_sentence_is_followed_by_what_stands_before_it() -> None:
    second = PASSAGE.index("Sie"), PASSAGE.index(" Er")
    assert judged_text(PASSAGE, *second) == "Sie rief Udo Kern an. | Anna Berg kam am Montag."
    assert judged_text(PASSAGE, 0, 24) == "Anna Berg kam am Montag."
    long = "Wortreich " * 60 + "Das Ende."
    begun = judged_text(long, long.index("Das"), len(long))
    assert begun.startswith("Das Ende. | Wortreich Wortreich")
    assert len(begun) <= len("Das Ende. | ") + BEFORE


def test_the_sentence_that_decides_keeps_its_verdict_and_others_decide_nothing() -> None:
    found = [one for _ in range(20) for one in _of("Did Berg call Kern?", "Sie rief Udo Kern an.", "yes")]
    assert {one.verdict for one in found} == {"yes", "neither"}
    for one in found:
        decides = one.passage.startswith("Sie rief")
        assert one.answerable is decides
        assert one.answer == ("Sie rief Udo Kern an." if decides else "")


def test_words_that_answer_are_found_in_the_sentence_again() -> None:
    found = [one for seed in range(40) for one in judged([_asked()], random.Random(seed))]
    assert found
    assert {one.answer for one in found} == {"Udo Kern", ""}
    assert all(one.verdict is None for one in found)


def _asked() -> Example:
    start = PASSAGE.index("Udo")
    return Example("Wen rief Anna Berg an?", PASSAGE, start, start + len("Udo Kern"), True, None, "test")


def test_a_question_whose_answer_is_not_marked_is_put_to_no_sentence() -> None:
    unmarked = Example("Is it?", PASSAGE, -1, -1, True, "yes", "test")
    assert not list(judged([unmarked], random.Random(0)))


CLAIMS: dict[Part, list[Example]] = {part: of_whole_texts(part) for part in get_args(Part)}


def test_no_text_is_in_two_files() -> None:
    texts = [{example.passage for example in CLAIMS[part]} for part in CLAIMS]
    assert len(set.union(*texts)) == sum(len(each) for each in texts)


@pytest.mark.parametrize("part", list(CLAIMS))
def test_a_claim_is_decided_by_one_whole_sentence_or_by_none(part: Part) -> None:
    for example in CLAIMS[part]:
        assert example.question.endswith("?")
        assert (example.verdict == "neither") is (example.start < 0), example.question
        if example.start >= 0:
            assert (example.start, example.end) in sentences(example.passage), example.question


def test_a_claim_is_put_to_the_sentence_it_was_written_about_whatever_that_says() -> None:
    whole, single = CLAIMS["calibrating"], of_sentences("calibrating", random.Random(2))
    assert [(one.question, one.verdict) for one in single] == [(one.question, one.verdict) for one in whole]
    for one, of in zip(single, whole, strict=True):
        sentence = one.passage.partition(" | ")[0]
        assert any(of.passage[slice(*span)] == sentence for span in sentences(of.passage))
        assert one.verdict == "neither" or one.answer == of.answer


@pytest.mark.parametrize("part", list(CLAIMS))
def test_claims_are_asked_in_both_languages_and_every_verdict_is_common(part: Part) -> None:
    found = CLAIMS[part]
    german = sum(language_of(example.question) == "de" for example in found) / len(found)
    assert 0.4 < german < 0.6
    verdicts = Counter(example.verdict for example in found)
    assert min(verdicts[each] for each in ("yes", "no", "neither")) > 0.2 * len(found)


def test_contrast_examples_put_to_sentences_are_decided_by_a_quarter_at_least() -> None:
    found = list(judged(contrast("train", seed=2, count=600), random.Random(1)))
    decided = [example for example in found if example.verdict in {"yes", "no"}]
    assert len(decided) > len([example for example in found if example.verdict]) / 4
    for example in decided:
        assert example.passage.startswith(example.answer)
