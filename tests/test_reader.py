"""The shipped reader: spans inside their sentences, the same every time, and figures that nobody may lose unnoticed."""

from pathlib import Path

import pytest

from index.nouns import Article
from index.sentences import sentences
from rag.nouns import Passage, Sentence
from rag.question import understand
from rag.reader import WEIGHTS, SpanReader
from training.contrast.sets import contrast
from training.measure import contrast_is_right, mean_f1, passage_of, xquad_sample

DATA = Path(__file__).resolve().parent.parent.parent / "shared/data"
FERRY = (
    "Die Fähre Seestern fährt seit Montag zwischen Dagum und Hallum. Sie hat Platz für 240 Menschen und 30 Autos. "
    "Kapitän ist Ole Brandt. Bürgermeisterin Inga Petersen lobte die Reederei."
)


@pytest.fixture(scope="module")
def reader() -> SpanReader:
    return SpanReader()


def answers(reader: SpanReader, question: str, text: str) -> list[str]:
    found = reader.read(understand(question), [passage_of(text)])
    return [text[span.answer_start : span.answer_end] for span in found]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Wer ist der Kapitän?", "Ole Brandt"),
        ("Who is the captain?", "Ole Brandt"),
        ("How many people does the ferry carry?", "240"),
        ("Wie viele Autos passen auf die Fähre?", "30"),
    ],
)
def test_the_first_span_is_what_was_asked_for(reader: SpanReader, question: str, answer: str) -> None:
    assert answer in answers(reader, question, FERRY)[0]


def test_every_sentence_has_one_span_and_every_span_stands_in_its_sentence(reader: SpanReader) -> None:
    passage = passage_of(FERRY)
    found = reader.read(understand("Wer ist der Kapitän?"), [passage])
    assert sorted((span.start, span.end) for span in found) == [(s.start, s.end) for s in passage.sentences]
    for span in found:
        assert span.start <= span.answer_start < span.answer_end <= span.end
        assert 0 <= span.score <= 1
    assert [span.score for span in found] == sorted((span.score for span in found), reverse=True)


def test_a_span_is_whole_words(reader: SpanReader) -> None:
    for question in ("Wer ist der Kapitän?", "Wann fuhr die Fähre?", "What did the mayor praise?"):
        for span in reader.read(understand(question), [passage_of(FERRY)]):
            before, behind = (
                FERRY[span.answer_start - 1 : span.answer_start],
                FERRY[span.answer_end : span.answer_end + 1],
            )
            assert not (before.isalnum() and FERRY[span.answer_start].isalnum())
            assert not (behind.isalnum() and FERRY[span.answer_end - 1].isalnum())


def test_the_same_question_gives_the_same_spans(reader: SpanReader) -> None:
    question, passages = understand("Who is the captain?"), [passage_of(FERRY), passage_of(FERRY[:60])]
    assert reader.read(question, passages) == reader.read(question, passages)


def test_what_does_not_answer_is_less_likely_than_what_does(reader: SpanReader) -> None:
    other = passage_of("Der Deich bei Norderkoog wird erhöht. Die Arbeiten kosten 12 Millionen Euro.")
    found = reader.read(understand("Wer ist der Kapitän der Fähre?"), [other, passage_of(FERRY)])
    assert "Ole Brandt" in found[0].passage.text[found[0].answer_start : found[0].answer_end]
    assert found[0].score > max(span.score for span in found if span.passage is other)


def test_a_passage_longer_than_the_network_reads_is_read_to_its_end(reader: SpanReader) -> None:
    long = "Das Wetter blieb an diesem Tag überall trocken und mild. " * 60 + "Kapitän der Fähre ist Ole Brandt."
    assert "Ole Brandt" in answers(reader, "Wer ist Kapitän der Fähre?", long)[0]


def test_nothing_to_read_gives_nothing(reader: SpanReader) -> None:
    assert reader.read(understand("Wer?"), []) == []


def test_characters_that_no_vocabulary_has_are_read_over(reader: SpanReader) -> None:
    strange = "\u200b\ufeff𝔖𝔢𝔢𝔰𝔱𝔢𝔯𝔫 \x00 fährt.\n\nKapitän ist Ole Brandt."
    article = Article("0" * 16, None, None, None, None, "", "de", strange, "")
    spans = tuple(Sentence(start, end, 0.0, 0.0, 0.0) for start, end in sentences(strange))
    found = reader.read(understand("Wer ist Kapitän?"), [Passage(article, 0, len(strange), 0.0, 0.0, 0.0, spans)])
    assert len(found) >= 1
    assert all(0 <= span.answer_start < span.answer_end <= len(strange) for span in found)


def test_the_weights_are_small_enough_for_the_repository() -> None:
    assert WEIGHTS.stat().st_size < 30_000_000


@pytest.mark.skipif(
    not (DATA / "xquad").exists(), reason="XQuAD is not in ../shared/data: the reading floors are not measured"
)
@pytest.mark.parametrize(("language", "floor"), [("de", 0.64), ("en", 0.67)])
def test_reading_xquads_german_paragraphs_stays_as_good(reader: SpanReader, language: str, floor: float) -> None:
    """A sample of 100 questions in each language; the floors stand three to five points below what it reached."""
    assert mean_f1(reader, xquad_sample(DATA, language, 100)) >= floor


def test_who_did_what_to_whom_stays_told_apart(reader: SpanReader) -> None:
    examples = contrast("test", seed=5, count=300)
    right = [
        contrast_is_right(example, reader.evidence(understand(example.question), [passage_of(example.passage)]))
        for example in examples
    ]
    assert sum(right) / len(right) >= 0.79
