"""Question files are read, asked and counted."""

import json

import pytest

from index.errors import UsageError
from rag.evaluate import Gold, evaluate, overlap


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
    measured = evaluate(english, tmp_path / "none", articles=german)
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
    measured = evaluate(file, newsroom.index, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(1, 3), (2, 3), (3, 3)]
    assert (measured.questions, measured.answerable) == (3, 2)
    assert measured.passage.recall[1] == 1.0
    assert (measured.refused_precision, measured.refused_recall) == (1.0, 1.0)
    assert json.loads(json.dumps(measured.to_dict()))["questions"] == 3


def test_a_line_that_is_no_question_is_named_by_number(newsroom, tmp_path):
    file = tmp_path / "questions.jsonl"
    file.write_text('{"id": 1, "question": "Wer?", "answerable": false}\n{"question": "Was?"}\n', encoding="utf-8")
    with pytest.raises(UsageError, match=r"questions\.jsonl line 2"):
        evaluate(file, newsroom.index)


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
