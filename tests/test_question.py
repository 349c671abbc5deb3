"""A question's language, kind and whether it follows another."""

import pytest

from rag.question import MAX_CHARACTERS, continues, understand


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Did Putin congratulate Trump?", "en"),
        ("Hat Putin Trump gratuliert?", "de"),
        ("Und wann?", "de"),
        ("Why not?", "en"),
        ("Putin Trump", "de"),
        ("Who is in Berlin?", "en"),
        ("Was war in Berlin?", "de"),
        ("Was Anna Berg found hurt?", "en"),
        ("Did Kern die in Talheim?", "en"),
        ("Stellt Kern die Fähre wieder her?", "de"),
    ],
)
def test_the_language_is_told_by_the_small_words(text, language):
    assert understand(text).language == language


def test_a_russian_question_is_neither_german_nor_english():
    assert understand("Поздравил ли Владимир Путин Дональда Трампа с победой?").language not in {"de", "en"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Did Putin congratulate Trump?", "yes_no"),
        ("Hat Putin Trump gratuliert?", "yes_no"),
        ("Gratulierte Putin Trump?", "yes_no"),
        ("Was hat Putin gesagt?", "other"),
        ("Was Putin asked for money?", "yes_no"),
        ("Did Putin call before Trump was elected, or when he was?", "yes_no"),
        ("Ließ sich der Trainer nach der Niederlage feiern?", "yes_no"),
        ("Verdient die Trainerin mehr als ihr Vorgänger?", "yes_no"),
        ("Lief bei der Notlandung Öl aus?", "yes_no"),
        ("Stieß die Fähre mit dem Kutter zusammen?", "yes_no"),
        ("Steht der Termin schon fest?", "yes_no"),
        ("Was Anna Berg found hurt?", "yes_no"),
        ("According to the mayor, was the bridge closed?", "yes_no"),
        ("According to the mayor, when was the bridge closed?", "time"),
        ("Did the number of ferries fall?", "yes_no"),
        ("What is the number of ferries?", "number"),
        ("Do you know the number of ferries?", "number"),
        ("Kosten für die neue Brücke in Talheim?", "other"),
        ("Sind die Kosten der Brücke gestiegen, seit wann?", "yes_no"),
        ("Kapitän der Fähre nach Hallum?", "other"),
        ("Weswegen zeigte sich der Angestellte selbst an?", "other"),
        ("Mit wem traf sich der Minister?", "other"),
        ("Wissen Sie, wann die Fähre ablegt?", "time"),
        ("Can you tell me when the ferry leaves?", "time"),
        ("What was said?", "other"),
        ("Welche Partei gewann?", "other"),
        ("How many people were hurt?", "number"),
        ("Wie viele Menschen wurden verletzt?", "number"),
        ("When did it happen?", "time"),
        ("Seit wann gilt das?", "time"),
        ("In welchem Jahr wurde die Brücke gebaut?", "time"),
    ],
)
def test_the_kind_is_what_is_asked_for(text, kind):
    assert understand(text).kind == kind


@pytest.mark.parametrize(
    "text", ["Und wann?", "Where was he then?", "Why?", "Warum nicht?", "Hat er ihm gratuliert?", "And Biden?"]
)
def test_a_fragment_or_a_pronoun_is_searched_with_the_question_before(text):
    understood = understand(text, ["Did Putin congratulate Trump?"])
    assert understood.searched == f"Did Putin congratulate Trump? {text}"
    assert {"putin", "trump"} <= set(understood.words)


@pytest.mark.parametrize(
    "text",
    [
        "Did Trump congratulate Putin on his birthday?",
        "Wie alt war Peyton Manning, als er spielte?",
        "Wer ist Peskow?",
        "What is septicemia?",
        "Wie viele Menschen wurden bei dem Brand verletzt?",
    ],
)
def test_a_question_that_stands_alone_is_searched_alone(text):
    assert not continues(text)
    assert understand(text, ["Did Putin congratulate Trump?"]).searched == text


def test_a_follow_up_of_a_follow_up_leans_on_the_last_question_that_stands_alone():
    earlier = ["Wer ist Peskow?", "Did Putin congratulate Trump?", "Und wann?"]
    assert understand("Und wo?", earlier).searched == "Did Putin congratulate Trump? Und wo?"


def test_a_follow_up_without_a_question_before_is_searched_as_it_is():
    assert understand("Und wann?").searched == "Und wann?"


def test_a_very_long_question_is_cut_and_kept_as_asked():
    text = "Warum " * 5000
    understood = understand(text)
    assert len(understood.searched) == MAX_CHARACTERS
    assert understood.text == text


def test_words_that_carry_no_meaning_are_left_out_unless_there_are_no_others():
    assert understand("Hat Putin Trump gratuliert?").words == ("putin", "trump", "gratuliert")
    assert understand("Was ist das?").words == ("was", "ist", "das")
