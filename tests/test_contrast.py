"""The contrast sets: parts that share nothing, offsets that stand, and no answer that words alone give away."""

import re
from collections import Counter
from itertools import combinations

import pytest

from index.sentences import sentences
from training.contrast.events import Part
from training.contrast.sets import PARTS, contrast
from training.examples import Example


@pytest.fixture(scope="module", params=list(PARTS))
def examples(request: pytest.FixtureRequest) -> list[Example]:
    return contrast(request.param, seed=3, count=3_000)


@pytest.mark.parametrize(("one", "other"), list(combinations(PARTS, 2)))
def test_the_parts_share_no_verb_no_name_no_occasion_and_no_wording(one: str, other: str) -> None:
    first, second = PARTS[one], PARTS[other]
    for form in ("participle", "infinitive", "base", "past"):
        assert not _forms(first, form) & _forms(second, form)
    phrases = [{phrase for verb in part.verbs for phrase in verb.phrases or ()} for part in (first, second)]
    assert not phrases[0] & phrases[1]
    for kind in ("first_names", "last_names", "occasions", "german_filler", "english_filler"):
        shared = set(getattr(first, kind)) & set(getattr(second, kind))
        assert not shared
    for language in ("german", "english"):
        for kind in ("reported", "denied", "open", "hearsay"):
            wordings = [set(getattr(getattr(part, language), kind)) for part in (first, second)]
            assert all(wordings)
            assert not wordings[0] & wordings[1]
        adverbials = getattr(first, f"{language}_adverbials")
        reported = getattr(second, language).reported
        assert not [each for each in adverbials if any(each in frame for frame in reported)]


@pytest.mark.parametrize("other", ["development", "test"])
def test_events_told_without_their_verb_are_not_told_in_words_of_another_part(other: str) -> None:
    forms = {form.lower() for kind in ("participle", "infinitive") for form in _forms(PARTS[other], kind)}
    told = [frames for verb in PARTS["train"].verbs + PARTS["train"].plain for frames in verb.other_words or ()]
    assert len(told) > 500
    for frames in told:
        for sentence in (*frames.reported, *frames.denied, *frames.open):
            assert sorted(re.findall(r"\{\w+\}", sentence)) == ["{a}", "{b}"]
            assert not set(re.findall(r"\w+", sentence.lower())) & forms


def _forms(part: Part, form: str) -> set[str]:
    return {getattr(verb, form) for verb in part.verbs + part.plain}


def test_the_same_seed_gives_the_same_examples_and_another_seed_others() -> None:
    assert contrast("train", seed=1, count=50) == contrast("train", seed=1, count=50)
    assert contrast("train", seed=1, count=50) != contrast("train", seed=2, count=50)


def test_a_yes_no_questions_answer_is_the_whole_sentence_that_decides_it(examples: list[Example]) -> None:
    decided = [example for example in examples if example.verdict and example.start >= 0]
    assert len(decided) > 500
    for example in decided:
        assert (example.start, example.end) in sentences(example.passage)


def test_who_did_it_is_answered_by_a_name(examples: list[Example]) -> None:
    named = [example for example in examples if example.verdict is None and example.answerable]
    assert len(named) > 100
    for example in named:
        assert re.fullmatch(r"(\w+ )?\w+", example.answer)


def test_yes_no_and_neither_are_each_common_and_half_is_answerable(examples: list[Example]) -> None:
    verdicts = Counter(example.verdict for example in examples if example.verdict)
    for verdict in ("yes", "no", "neither"):
        assert verdicts[verdict] / verdicts.total() > 0.15
    assert 0.4 < sum(bool(example.answerable) for example in examples) / len(examples) < 0.6


def test_every_pair_of_languages_is_asked(examples: list[Example]) -> None:
    pairs = Counter(
        (
            bool(re.match(r"(Did|Has|Was|Who) ", example.question)),
            bool(re.search(r"\b(hat|hatte|habe|haben|wird|will|würde|könnte|plant|von)\b", example.passage)),
        )
        for example in examples
    )
    assert min(pairs[pair] for pair in ((True, True), (True, False), (False, True), (False, False))) > 100


def test_shared_words_alone_score_at_chance(examples: list[Example]) -> None:
    """Of questions that ask both ways round of one passage, the answered one shares no more words with it."""
    asked: dict[str, list[Example]] = {}
    for example in examples:
        if example.verdict:
            asked.setdefault(example.passage, []).append(example)
    answered, others = [], []
    for group in asked.values():
        for example in group:
            shared = len(set(re.findall(r"\w+", example.question)) & set(re.findall(r"\w+", example.passage)))
            (answered if example.answerable else others).append(shared / len(example.question.split()))
    assert abs(sum(answered) / len(answered) - sum(others) / len(others)) < 0.08


def test_a_sentence_holds_no_leftover_of_its_frame(examples: list[Example]) -> None:
    assert not any(re.search(r"[{}|]|  ", example.passage + example.question) for example in examples)
