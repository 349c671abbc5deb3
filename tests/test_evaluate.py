"""Question files are read, asked and counted."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from index.errors import UsageError
from index.store import Store
from index.sync import sync
from rag.agreement import exact_match, f1, normalised
from rag.calibration import auroc, calibration_error, risk_coverage_area
from rag.chatbot import Chatbot
from rag.evaluate import evaluate, measure, overlap
from rag.nouns import Span
from rag.question_file import Gold, own
from rag.question_file import squad as squad_file
from rag.reading import measure_reading, read_alone


@dataclass(frozen=True)
class Marks:
    """A reader that finds these words wherever they stand: words to confidence and stance."""

    found: dict[str, tuple[float, str | None]]
    name: str = "marks"
    threshold: float = 0.19

    def read(self, question, passages):
        spans = []
        for passage in passages:
            for sentence in passage.sentences:
                text = passage.article.text[sentence.start : sentence.end]
                for words, (score, stance) in self.found.items():
                    if words in text:
                        start = sentence.start + text.index(words)
                        spans.append(
                            Span(passage, sentence.start, sentence.end, start, start + len(words), score, stance)
                        )
        return sorted(spans, key=lambda span: -span.score)


def squad(language: str) -> dict:
    texts = {
        "a": "Der Leuchtturm von Norderhever wurde 1906 gebaut. Er ist 41 Meter hoch und steht auf einer Warft.",
        "b": "Die Krabbenfischer von Hallum fahren von März bis November aus. Im Winter flicken sie ihre Netze.",
    }
    asked = {
        "de": {"a": "Wie hoch ist der Leuchtturm von Norderhever?", "b": "Was machen die Krabbenfischer im Winter?"},
        "en": {"a": "How tall is the lighthouse of Norderhever?", "b": "What do the shrimp fishermen do in winter?"},
    }
    answers = {"a": "41 Meter", "b": "flicken sie ihre Netze"}
    paragraphs = [
        {
            "context": texts[key],
            "qas": [
                {
                    "id": key,
                    "question": asked[language][key],
                    "answers": [{"text": answers[key], "answer_start": texts[key].index(answers[key])}],
                }
            ],
        }
        for key in texts
    ]
    return {"data": [{"title": "Küste", "paragraphs": paragraphs}]}


def write(path, content):
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_english_questions_are_asked_over_german_paragraphs(tmp_path, encoder):
    english, german = write(tmp_path / "en.json", squad("en")), write(tmp_path / "de.json", squad("de"))
    measured = evaluate(english, tmp_path / "none", articles=german, reader="none")
    assert (measured.questions, measured.answerable) == (2, 2)
    assert measured.passage.recall == {1: 1.0, 5: 1.0, 10: 1.0}
    assert measured.passage.mrr == 1.0
    assert measured.sentence.recall[5] == 1.0
    assert measured.refused_recall is None
    assert measured.milliseconds > 0
    assert not (tmp_path / "none").exists()


def test_own_questions_are_asked_of_the_index(newsroom, tmp_path):
    rows = [
        {"id": 1, "question": "Wie viel kostet die Erhöhung des Deichs bei Norderkoog?", "answerable": True,
         "article": "deich.txt", "quote": "Die Arbeiten beginnen am 3. Mai und kosten 12 Millionen Euro."},
        {"id": 2, "question": "Wann wurde vor Hallum der Wal gefilmt?", "answerable": True,
         "article": "kurz.jsonl#wal", "quote": "Fischer Jan Freese filmte das Tier am Sonntag."},
        {"id": 3, "question": "Welche Masse hat ein Neutronenstern?", "answerable": False, "quote": None},
    ]  # fmt: skip
    file = tmp_path / "questions.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows) + "\n\n", encoding="utf-8")
    seen = []
    measured = evaluate(file, newsroom.index, reader="none", progress=lambda done, total: seen.append((done, total)))
    assert seen == [(1, 3), (2, 3), (3, 3)]
    assert (measured.questions, measured.answerable) == (3, 2)
    assert measured.passage.recall[1] == 1.0
    assert (measured.refused_precision, measured.refused_recall) == (1.0, 1.0)
    assert json.loads(json.dumps(measured.to_dict()))["questions"] == 3


def test_a_line_that_is_no_question_is_named_by_number(newsroom, tmp_path):
    file = tmp_path / "questions.jsonl"
    file.write_text('{"id": 1, "question": "Wer?", "answerable": false}\n{"question": "Was?"}\n', encoding="utf-8")
    with pytest.raises(UsageError, match=r"questions\.jsonl line 2"):
        evaluate(file, newsroom.index, reader="none")


def test_a_file_in_no_known_format_is_refused(tmp_path):
    with pytest.raises(UsageError, match="is no question file"):
        evaluate(write(tmp_path / "other.json", {"rows": []}), tmp_path)


def test_two_files_without_a_common_question_are_refused(tmp_path):
    other = squad("en")
    for paragraph in other["data"][0]["paragraphs"]:
        paragraph["qas"][0]["id"] += "-other"
    english, german = write(tmp_path / "en.json", other), write(tmp_path / "de.json", squad("de"))
    with pytest.raises(UsageError, match="share no question id"):
        evaluate(english, tmp_path, articles=german)


def test_a_place_is_found_by_file_name_or_record_key():
    gold = Gold("kurz.jsonl#wal", "Wal")
    assert gold.within("/a/kurz.jsonl#wal", "Ein Wal") == (4, 7)
    assert gold.within("/a/kurz.jsonl#eis", "Ein Wal") is None
    assert gold.within("/a/kurz.jsonl#wal", "Ein Hai") is None
    assert Gold("7", "Wal", 0).within("/a/p.jsonl#7", "Ein Wal") == (0, 3)


def test_spans_meet_when_they_share_half_of_the_shorter():
    assert overlap(0, 10, 5, 40)
    assert overlap(0, 100, 40, 45)
    assert not overlap(0, 10, 8, 40)
    assert not overlap(0, 10, 10, 20)


ROWS = [
    {"id": 1, "question": "Wie viel kostet die Erhöhung des Deichs bei Norderkoog?", "answerable": True,
     "article": "deich.txt", "quote": "Die Arbeiten beginnen am 3. Mai und kosten 12 Millionen Euro.",
     "answer": "12 Millionen Euro", "verdict": None},
    {"id": 2, "question": "Wird der Deich bei Norderkoog erhöht?", "answerable": True, "article": "deich.txt",
     "quote": "Der Deich bei Norderkoog wird um zwei Meter erhöht.", "answer": "um zwei Meter erhöht",
     "verdict": "yes"},
    {"id": 3, "question": "Wurde in Eastmere jemand verletzt?", "answerable": True, "article": "library.txt",
     "quote": "Nobody was hurt.", "answer": "Nobody", "accept": [], "verdict": "no"},
    {"id": 4, "question": "Welche Masse hat ein Neutronenstern?", "answerable": False, "verdict": None},
]  # fmt: skip


def asked_of(newsroom, encoder, tmp_path, reader, rows=ROWS):
    file = tmp_path / "questions.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return measure(Chatbot(Store(newsroom.index), encoder, reader), own(file))


def test_the_words_of_the_first_span_are_compared_with_the_marked_answer(newsroom, encoder, tmp_path):
    reader = Marks({"kosten 12 Millionen Euro": (0.9, None)})
    measured = asked_of(newsroom, encoder, tmp_path, reader)
    # one of three: four words of which three are right; in the other two no word is
    assert measured.exact_match == 0
    assert measured.f1 == pytest.approx(2 * 3 / 7 / 3)
    exact = asked_of(newsroom, encoder, tmp_path, Marks({"12 Millionen Euro": (0.9, None)}))
    assert (exact.exact_match, exact.f1) == (pytest.approx(1 / 3), pytest.approx(1 / 3))


def test_an_accepted_answer_counts_as_well_as_the_first(newsroom, encoder, tmp_path):
    other = {"article": "deich.txt", "quote": "Bauleiterin Inga Petersen rechnet mit vier Jahren.", "answer": "vier"}
    measured = asked_of(newsroom, encoder, tmp_path, Marks({"vier": (0.9, None)}), [{**ROWS[0], "accept": [other]}])
    assert (measured.exact_match, measured.f1, measured.quote_accuracy) == (1, 1, 1)


def test_verdicts_are_right_or_wrong_and_given_or_not(newsroom, encoder, tmp_path):
    right = asked_of(newsroom, encoder, tmp_path, Marks({"um zwei Meter erhöht": (0.9, "yes")}))
    # the reader says yes to every question that it takes for one of yes or no
    assert (right.verdict_precision, right.verdict_share) == (0.5, 1.0)
    none = asked_of(newsroom, encoder, tmp_path, Marks({"um zwei Meter erhöht": (0.9, None)}))
    assert (none.verdict_precision, none.verdict_share) == (None, 0.0)
    unstated = [{key: value for key, value in row.items() if key != "verdict"} for row in ROWS]
    silent = asked_of(newsroom, encoder, tmp_path, Marks({"um zwei Meter erhöht": (0.9, "yes")}), unstated)
    assert (silent.verdict_precision, silent.verdict_share) == (None, None)


def test_confidence_is_held_against_what_was_right(newsroom, encoder, tmp_path):
    measured = asked_of(newsroom, encoder, tmp_path, Marks({"um zwei Meter erhöht": (0.9, None)}))
    # always sure, right in one of four: the second
    assert measured.calibration_error == pytest.approx(0.9 - 0.25)
    assert measured.auroc == 0.5
    assert measured.risk_coverage_area == pytest.approx((1 + 1 / 2 + 2 / 3 + 3 / 4) / 4)
    assert (measured.answered_precision, measured.answered_recall) == (0.25, pytest.approx(1 / 3))
    assert (measured.refused_precision, measured.refused_recall) == (None, 0.0)


def test_a_reader_that_finds_nothing_is_right_about_nothing(newsroom, encoder, tmp_path):
    measured = asked_of(newsroom, encoder, tmp_path, Marks({}))
    assert (measured.f1, measured.quote_accuracy, measured.sentence.mrr) == (0, 0, 0)
    assert (measured.refused_precision, measured.refused_recall) == (0.25, 1.0)
    assert measured.passage.recall[5] == 1.0


# reading alone


@pytest.fixture
def coast(tmp_path, encoder):
    """Two paragraphs under one title as a collection, and what is asked of them in German."""
    asked = squad_file(*[write(tmp_path / "de.json", squad("de"))] * 2, tmp_path / "paragraphs.jsonl")
    sync(tmp_path / "index", [tmp_path / "paragraphs.jsonl"])
    return Store(tmp_path / "index"), asked


def test_each_question_is_read_in_its_own_paragraph_and_in_the_wrong_one_beside_it(coast, encoder):
    store, asked = coast
    reader = Marks({"ist 41 Meter hoch": (0.9, None), "flicken sie ihre Netze": (0.4, None)})
    seen = []
    found = measure_reading(Chatbot(store, encoder, reader), asked, lambda done, total: seen.append((done, total)))
    assert seen == [(1, 2), (2, 2)]
    assert (found.questions, found.compared, found.sentence) == (2, 2, 1.0)
    assert (found.exact_match, found.f1) == (0.5, pytest.approx((2 * 2 / 6 + 1) / 2))
    # own paragraphs .9 and .4, the wrong ones .4 and .9: no better than chance
    assert found.auroc == 0.5
    assert found.milliseconds > 0


def test_a_reader_that_finds_nothing_beside_is_told_apart(coast, encoder):
    store, asked = coast
    found = measure_reading(Chatbot(store, encoder, Marks({"41 Meter": (0.9, None)})), asked[:1])
    assert (found.exact_match, found.f1, found.auroc) == (1.0, 1.0, 1.0)


def test_english_questions_are_read_in_german_paragraphs_with_a_reader_by_name(tmp_path, encoder):
    english, german = write(tmp_path / "en.json", squad("en")), write(tmp_path / "de.json", squad("de"))
    found = read_alone(english, articles=german, reader="none")
    assert (found.questions, found.compared, found.auroc) == (2, 2, 1.0)
    assert json.loads(json.dumps(found.to_dict()))["questions"] == 2


def test_paragraphs_without_a_title_are_compared_with_none(tmp_path, encoder):
    untitled = squad("de")
    del untitled["data"][0]["title"]
    found = read_alone(write(tmp_path / "de.json", untitled), reader="none")
    assert (found.questions, found.compared, found.auroc) == (2, 0, None)


def test_a_question_that_its_paragraph_does_not_answer_is_not_read(tmp_path, encoder):
    one = squad("de")
    one["data"][0]["paragraphs"][1]["qas"][0] |= {"answers": [], "is_impossible": True}
    assert read_alone(write(tmp_path / "de.json", one), reader="none").questions == 1


def test_a_file_without_paragraphs_cannot_be_read_alone(tmp_path):
    with pytest.raises(UsageError, match="brings no paragraphs"):
        read_alone(Path("questions.jsonl"), reader="none")


# words and figures


def test_words_are_compared_without_case_marks_and_articles_of_their_language():
    assert normalised("Der „Alte“ Hafen, z. B.", "de") == ["alte", "hafen", "z", "b"]
    assert normalised("The old harbour—a quay", "en") == ["old", "harboura", "quay"]
    assert normalised("The die", "de") == ["the"]
    assert normalised("5 $ + x", "fr") == ["5", "x"]
    assert exact_match("den Hafen.", "Hafen", "de")
    assert not exact_match("den Hafen.", "Hafen", "en")


def test_f1_is_the_mean_of_both_shares():
    assert f1("im alten Hafen", "der alten Hafen", "de") == pytest.approx(2 * 2 / 5)
    assert f1("Hafen Hafen", "Hafen", "de") == pytest.approx(2 / 3)
    assert f1("Kai", "Hafen", "de") == 0
    assert f1("der", "die", "de") == 1  # articles only: equal in what is left of them
    assert f1("der", "Hafen", "de") == 0


def test_calibration_error_weighs_bins_by_their_size():
    assert calibration_error([0.95, 0.95, 0.95, 0.15], [True, True, False, False]) == pytest.approx(
        0.75 * (0.95 - 2 / 3) + 0.25 * 0.15
    )
    assert calibration_error([1.0, 0.0], [True, False]) == 0
    assert calibration_error([], []) is None


def test_auroc_counts_a_draw_as_half():
    assert auroc([0.9, 0.5, 0.5, 0.1], [True, True, False, False]) == pytest.approx(3.5 / 4)
    assert auroc([0.9, 0.5], [True, True]) is None
    assert auroc([], []) is None


def test_the_risk_is_averaged_from_the_surest_down():
    assert risk_coverage_area([0.2, 0.9, 0.5], [False, True, True]) == pytest.approx((0 + 0 + 1 / 3) / 3)
    assert risk_coverage_area([0.2, 0.9, 0.5], [True, False, True]) == pytest.approx((1 + 1 / 2 + 1 / 3) / 3)
    assert risk_coverage_area([], []) is None
