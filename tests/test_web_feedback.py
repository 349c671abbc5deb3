"""What people say of answers becomes questions that can be asked again, and a conversation can be taken away."""

import json
from dataclasses import replace
from datetime import date

import pytest

from index.errors import StoreError
from index.nouns import Article
from rag.evaluate import evaluate
from rag.nouns import Answer, Citation, Filter
from ui import export, feedback
from ui.english import ENGLISH
from ui.german import GERMAN
from ui.sheet import Place
from ui.turns import Looked, Turn

TEXT = "Die Fähre Seestern fährt wieder. Kapitän ist Ole Brandt.\n"
FERRY = Article("aa", "Neue *Fähre*", "Wattbote", date(2024, 11, 7), None, "/archiv/faehre.md", "de", TEXT, "00ff")
FIRST = Citation("Die Fähre Seestern fährt wieder.", 0, 32, 4, 18, 0.9, FERRY)
SECOND = Citation("Kapitän ist Ole Brandt.", 33, 56, 45, 55, 0.8, FERRY, stance="yes")
ANSWER = Answer(
    question="Und wer fährt sie?",
    searched="Welche Fähre? Und wer fährt sie?",
    language="de",
    status="answered",
    text="Fähre Seestern",
    verdict="yes",
    confidence=0.9,
    citations=(FIRST, SECOND),
    considered=(),
    generation=1,
    models={},
    seconds={},
)
NEAR = Looked(Place(FERRY, 0, 56, 0, 56), 0.1, "")
TODAY = date(2026, 11, 21)


def row(votes, turn=None):
    return feedback.row(replace(turn or Turn("Und wer fährt sie?", ANSWER, (NEAR,)), votes=votes), TODAY)


def test_a_quote_that_was_said_to_answer_is_the_right_one_and_another_is_accepted_too():
    made = row({"1": True, "0": True})
    assert made == {
        "id": feedback.row_id(ANSWER),
        "question": "Welche Fähre? Und wer fährt sie?",
        "language": "de",
        "answerable": True,
        "article": "faehre.md",
        "quote": "Kapitän ist Ole Brandt.",
        "answer": "Ole Brandt",
        "accept": [{"article": "faehre.md", "quote": "Die Fähre Seestern fährt wieder.", "answer": "Fähre Seestern"}],
        "reject": [],
        "verdict": "yes",
        "noted": "2026-11-21",
    }


def test_a_wrong_quote_alone_says_that_refusing_is_right():
    made = row({"0": False})
    assert (made["answerable"], [gold["quote"] for gold in made["reject"]]) == (False, [FIRST.quote])
    both = row({"0": False, "near-0": True})
    assert (both["answerable"], both["quote"]) == (True, TEXT[:56])


def test_that_nothing_answers_is_noted_for_questions_to_all_articles_alone():
    assert row({"none": True})["answerable"] is False
    narrowed = Turn("Wer?", ANSWER, wanted=Filter(sources=("Wattbote",)))
    assert row({"none": True}, narrowed) is None
    assert row({"0": False}, narrowed) is None
    assert row({"0": True}, narrowed)["answerable"] is True


def test_nothing_said_makes_no_row():
    assert row({}) is None
    assert row({"7": True, "": False}) is None
    assert feedback.row(Turn("Wer?", error="nein", votes={"none": True}), TODAY) is None


def test_rows_are_kept_one_a_question_and_what_else_stands_in_the_file_stays(tmp_path):
    (tmp_path / feedback.FILE).write_text('{"id": "mine"}\nno row\n', encoding="utf-8")
    feedback.keep(tmp_path, row({"0": True}))
    feedback.keep(tmp_path, row({"0": False}))
    file = feedback.keep(tmp_path, {"id": "other"})
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[:2] == ['{"id": "mine"}', "no row"]
    assert [json.loads(line)["id"] for line in lines[2:]] == [feedback.row_id(ANSWER), "other"]
    assert json.loads(lines[2])["answerable"] is False
    feedback.drop(tmp_path, feedback.row_id(ANSWER))
    assert [line for line in file.read_text(encoding="utf-8").splitlines() if "said-" in line] == []


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / feedback.FILE).mkdir()
    with pytest.raises(StoreError, match="nothing was noted"):
        feedback.keep(tmp_path, {"id": "x"})


def test_feedback_can_be_evaluated(newsroom, tmp_path):
    from index.e5 import NAME
    from index.encoder import shared_encoder
    from index.store import Store
    from rag import Chatbot
    from rag.sentence_reader import SentenceReader

    bot = Chatbot(Store(newsroom.index), shared_encoder(NAME), SentenceReader())
    answer = bot.ask("Wie viele Menschen passen auf die Fähre Seestern?")
    right = Turn(answer.question, answer, votes={"0": True})
    refused = Turn("Wer?", bot.ask("Wie teuer ist ein Flug zum Mars?"), votes={"none": True})
    for turn in (right, refused):
        feedback.keep(tmp_path, feedback.row(turn, TODAY))
    measured = evaluate(tmp_path / feedback.FILE, newsroom.index, reader="none")
    assert (measured.questions, measured.answerable) == (2, 1)
    assert measured.answered_recall == measured.refused_recall == 1.0


def test_a_conversation_as_markdown_reads_as_it_was_shown():
    turns = [
        Turn("Und wer fährt sie?", replace(ANSWER, citations=(FIRST,)), wanted=Filter(date(2024, 1, 2))),
        Turn("1. *Wer*?\n# Wo?", replace(ANSWER, status="no_answer", citations=(), searched="1. *Wer*? # Wo?")),
        Turn("Wann?", error="the index is <gone>"),
    ]
    assert export.markdown(turns, GERMAN) == (
        "# Gespräch mit Beleg\n\n"
        "## Und wer fährt sie?\n\n"
        "Eingegrenzt: Erschienen ab 2. Januar 2024\n\n"
        "Gesucht wurde: Welche Fähre? Und wer fährt sie?\n\n"
        "**Ja**\n\n"
        "> „Die Fähre Seestern fährt wieder.“ (Wattbote, 7. November 2024, Neue \\*Fähre\\*)\n>\n"
        "> \\[1\\] /archiv/faehre.md, 0–32, SHA-256 00ff · sehr wahrscheinlich die Antwort (0.90)\n\n"
        "## 1\\. \\*Wer\\*? \\# Wo?\n\n"
        "Die Artikel beantworten das nicht.\n\n"
        "## Wann?\n\n"
        "Das ging nicht: the index is \\<gone\\>\n"
    )
    assert "**Yes** 1 article says yes" in export.markdown([Turn("?", ANSWER)], ENGLISH)


def test_a_conversation_as_json_holds_the_answers_as_programs_get_them():
    turns = [
        Turn("Und wer fährt sie?", ANSWER, votes={"0": True}, wanted=Filter(until=date(2024, 1, 2))),
        Turn("Wann?", error="the index is gone \udce4"),
    ]
    narrowed = {"since": None, "until": "2024-01-02", "sources": [], "languages": []}
    assert json.loads(export.as_json(turns)) == [
        {**ANSWER.to_dict(), "narrowed": narrowed, "votes": {"0": True}},
        {
            "question": "Wann?",
            "error": "the index is gone \ufffd",
            "narrowed": Filter().to_dict(),
            "votes": {},
        },
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("- a\n+ b\n= c\n1) d", "\\- a\n\\+ b\n\\= c\n1\\) d"),
        ("    code\n\ttab", "code\ntab"),
        ("a_b <b> [x](y) `c` ![i] | ~ $ & \\", "a\\_b \\<b\\> \\[x\\](y) \\`c\\` \\!\\[i\\] \\| \\~ \\$ \\& \\\\"),
        ("Nr. 5. November - ja", "Nr. 5. November - ja"),
    ],
)
def test_text_is_no_markup_in_markdown(text, shown):
    assert export.plain(text) == shown
