"""Questions made by rules: what is asked of a sentence, what answers it, and that the others are not answered."""

import random
from pathlib import Path

import pytest

from training.examples import Example
from training.lexicon import LEXICON, Lexicon
from training.made.english import english_questions, in_place
from training.made.english_clauses import IRREGULAR, plain_clause, tree_clause
from training.made.german import questions
from training.made.german_clauses import Vocabulary, clause
from training.made.german_people import person_or_thing
from training.made.projection import Pair
from training.made.trees import read_trees
from training.parallel import pair_questions, parallel_questions
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


class Never(random.Random):
    """Leaves nothing out by chance and puts nothing in other words."""

    def random(self) -> float:
        return 0.99


def german(sentence: str) -> dict[str, str]:
    nothing = Vocabulary(frozenset(), frozenset())
    return {made.question: sentence[made.start : made.end] for made in questions(sentence, PEOPLE, nothing, Never())}


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
         "Weshalb wurde die Brücke über den Fluss gesperrt?", "eines Sturms"),
        ("Der Sprecher sagte am Montag, dass die Brücke gesperrt bleibe.",
         "Was sagte der Sprecher am Montag?", "dass die Brücke gesperrt bleibe"),
        ("Die Bürgermeisterin von Lüneburg, Frieda Kerner, lobte das neue Museum.",
         "Wer ist die Bürgermeisterin von Lüneburg?", "Frieda Kerner"),
        ("Im Streit um die Brücke hat Frieda Kerner (SPD) das Wort ergriffen.",
         "Welcher Partei gehört Frieda Kerner an?", "SPD"),
    ],
)  # fmt: skip
def test_a_german_sentence_gives_the_question_a_person_would_ask(sentence: str, question: str, answer: str):
    assert german(sentence).get(question) == answer


def test_a_negated_or_opposite_german_question_is_answered_with_no():
    nothing = Vocabulary(frozenset(), frozenset())

    def decided(sentence: str) -> dict[str, str]:
        return {made.question: made.kind for made in questions(sentence, PEOPLE, nothing, Never())}

    unsigned = decided("Frieda Kerner hat am Montag den Vertrag nicht unterschrieben.")
    assert unsigned["Hat Frieda Kerner am Montag den Vertrag unterschrieben?"] == "no"
    won = decided("Die Partei gewann die Wahl in der Hauptstadt deutlich.")
    assert won["Gewann die Partei die Wahl in der Hauptstadt deutlich?"] == "yes"
    assert won["Verlor die Partei die Wahl in der Hauptstadt deutlich?"] == "no"


@pytest.mark.parametrize(
    "sentence",
    [
        "Wer hat den Vertrag mit der Stadt unterschrieben?",
        "Nach dem Urteil in Lüneburg",
        "„Das Urteil ist gut“, sagte der Präsident des Vereins am Montag.",
        "Den Präsidenten des Vereins hat die Stadt am Montag geehrt.",
        "Weil der Fluss über die Ufer trat, wurde die Brücke gesperrt.",
    ],
)
def test_a_sentence_that_the_rules_are_not_sure_of_gives_no_clause(sentence: str):
    assert clause(sentence) is None


def test_a_question_whose_pronoun_points_back_is_not_asked():
    assert german("Sie hat den Vertrag am 3. April in Lüneburg unterschrieben.") == {}


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("Frieda Kerner", "person"),
        ("Die Bundesregierung", "person"),
        ("Die Lehrerin", "person"),
        ("Norwegen", "country"),
        ("Die Schweiz", "country"),
        ("Das Museum", "thing"),
        ("Die Verhandlungen", "thing"),
        ("Der Sender", None),
        ("Brunnlach", None),
    ],
)
def test_what_a_german_phrase_names_is_told_or_left_open(phrase: str, kind: str | None):
    assert person_or_thing(phrase, PEOPLE) == kind


def test_english_sentences_give_questions_with_did_and_inversion():
    assert english("Anna Miller opened a new museum in Kelmsford on 12 May 2006.") == {
        "Who opened a new museum in Kelmsford on 12 May 2006?": "Anna Miller",
        "When did Anna Miller open a new museum in Kelmsford?": "12 May 2006",
        "Where did Anna Miller open a new museum on 12 May 2006?": "Kelmsford",
        "Did Anna Miller open a new museum in Kelmsford on 12 May 2006?": "Anna Miller opened a new museum in "
        "Kelmsford on 12 May 2006.",
    }
    won = english("In 2006, Anna Miller won three medals.")
    assert won["When did Anna Miller win three medals?"] == "2006"
    assert won["How many medals did Anna Miller win?"] == "three"
    assert english("The minister has signed the contract with the city.")[
        "Who has signed the contract with the city?"
    ] == "The minister"  # fmt: skip


def test_the_question_word_may_stand_where_the_answer_stood():
    made = in_place("The council has voted for the new bridge in 2006.", IRREGULAR, frozenset())
    assert [(one.question, one.kind) for one in made] == [
        ("The council has voted for the new bridge in which year?", "time"),
        ("The council has voted for what in 2006?", "thing"),
    ]


TREES = {
    "en": """# newdoc id = village
# text = The village opened an old mill in 1987.
1	The	the	DET	DT	_	2	det	_	_
2	village	village	NOUN	NN	_	3	nsubj	_	_
3	opened	open	VERB	VBD	Mood=Ind|Tense=Past|VerbForm=Fin	0	root	_	_
4	an	a	DET	DT	_	6	det	_	_
5	old	old	ADJ	JJ	_	6	amod	_	_
6	mill	mill	NOUN	NN	_	3	obj	_	_
7	in	in	ADP	IN	_	8	case	_	_
8	1987	1987	NUM	CD	_	3	obl	_	SpaceAfter=No
9	.	.	PUNCT	.	_	3	punct	_	_
""",
    "de": """# newdoc id = village
# text = Das Dorf öffnete im Jahr 1987 eine alte Mühle.
1	Das	der	DET	ART	_	2	det	_	_
2	Dorf	Dorf	NOUN	NN	_	3	nsubj	_	_
3	öffnete	öffnen	VERB	VVFIN	_	0	root	_	_
4-5	im	_	_	_	_	_	_	_	_
4	in	in	ADP	APPR	_	6	case	_	_
5	dem	der	DET	ART	_	6	det	_	_
6	Jahr	Jahr	NOUN	NN	_	3	obl	_	_
7	1987	1987	NUM	CARD	_	6	appos	_	_
8	eine	ein	DET	ART	_	10	det	_	_
9	alte	alt	ADJ	ADJA	_	10	amod	_	_
10	Mühle	Mühle	NOUN	NN	_	3	obj	_	SpaceAfter=No
11	.	.	PUNCT	$.	_	3	punct	_	_
""",
}


@pytest.fixture
def village(tmp_path: Path) -> Pair:
    trees = {}
    for language, lines in TREES.items():
        (tmp_path / language).write_text(lines, encoding="utf-8")
        trees[language] = read_trees(tmp_path / language)[0]
    return Pair("village", trees["de"].text, trees["en"].text, trees["de"], trees["en"])


def test_words_written_as_one_share_their_place_in_the_text(village: Pair):
    assert village.german_tree is not None
    places = [village.german[word.start : word.end] for word in village.german_tree.words]
    assert places == ["Das", "Dorf", "öffnete", "im", "im", "Jahr", "1987", "eine", "alte", "Mühle", "."]


def test_a_tree_tells_subject_verb_and_object(village: Pair):
    assert village.english_tree is not None
    found = tree_clause(village.english_tree)
    assert found is not None
    asked = {made.question: village.english[made.start : made.end] for made in english_questions(found)}
    assert asked["What opened an old mill in 1987?"] == "The village"
    assert asked["When did the village open an old mill?"] == "1987"
    assert asked["What did the village open in 1987?"] == "an old mill"


@pytest.fixture
def lexicon(tmp_path: Path) -> Lexicon:
    entries = ["Dorf {n} | Dörfer {pl} :: village | villages", "Mühle {f} :: mill", "öffnen :: to open", "alt :: old"]
    (tmp_path / "lexicon").write_text("\n".join(entries), encoding="utf-8")
    return Lexicon(tmp_path / "lexicon", [TREES["de"]])


def test_an_answer_is_marked_in_the_other_language_as_a_whole_phrase(village: Pair, lexicon: Lexicon):
    strangers = [
        Pair(f"other {i}", f"Der Hafen von Ort {i} liegt weit im Norden.", f"The port of place {i} lies far up north.")
        for i in range(8)
    ]
    examples = [e for seed in range(6) for e in pair_questions([village, *strangers], lexicon, seed)]
    asked = {example.question: example.answer for example in examples if example.answerable}
    assert asked["What opened an old mill in 1987?"] == "Das Dorf"
    assert asked["What did the village open in 1987?"] == "eine alte Mühle"
    assert asked["When did the village open an old mill?"] == "1987"
    assert asked["Wann öffnete das Dorf eine alte Mühle?"] == "1987"
    assert_well_made(examples)


PLACES = ("Lüneburg", "Goslar", "Husum", "Fulda", "Xanten", "Passau")
NAMES = ("Frieda Kerner", "Anna Albrecht", "Klaus Hübner", "Peter Wessel", "Monika Brandes", "Stefan Oltmann")


@pytest.fixture
def articles() -> list[Article]:
    """Six short reports that resemble each other as those on one subject do."""
    made = []
    for i, (place, name) in enumerate(zip(PLACES, NAMES, strict=True)):
        lines = [
            f"{name} hat am {i + 3}. April in {place} ein neues Museum für alte Fahrräder eröffnet.",
            f"Die Ausstellung im ersten Stock zeigt {i + 31} Räder und viele Werkzeuge aus der Gründerzeit.",
            "Der Eintritt kostet für Kinder nichts, für alle anderen gilt ein kleiner Preis.",
            "Der Verein der Freunde des Rades unterstützt das Haus seit vielen Jahren mit Spenden.",
            "Im Sommer sollen Führungen durch die Werkstatt und das Lager im Keller folgen.",
            "Die Kosten für den Umbau trägt die Stiftung des Landes zusammen mit der Gemeinde.",
        ]
        spans, text = [], ""
        for line in lines:
            spans.append((len(text), len(text) + len(line)))
            text += f"{line} "
        made.append(Article(text.strip(), spans))
    return made


def assert_well_made(examples: list[Example]) -> None:
    assert {example.answerable for example in examples} == {True, False}
    for example in examples:
        assert example.question.endswith("?") and example.question[0] == example.question[0].upper()
        assert (example.start >= 0) == example.answerable
        if example.answerable:
            assert 0 <= example.start < example.end <= len(example.passage)
            assert example.answer == example.answer.strip()
        else:
            assert (example.start, example.end) == (-1, -1) and example.verdict in (None, "neither")


def test_questions_of_news_mark_their_answer_or_have_none(articles: list[Article]):
    examples = news_questions(articles, 0)
    assert_well_made(examples)
    answers = {
        (example.question, example.answer)
        for seed in range(8)
        for example in news_questions(articles, seed)
        if example.answerable
    }
    openers = {question.split()[0] for question, _ in answers}
    assert {"Wer", "Wann", "Wo", "Wie", "Hat"} <= openers
    assert any(question.startswith("Wie viele Räder zeigt die Ausstellung") for question, _ in answers)
    assert {answer for question, answer in answers if question.startswith("Wo hat")} <= set(PLACES)


def test_the_same_seed_gives_the_same_questions(articles: list[Article]):
    assert news_questions(articles, 3) == news_questions(articles, 3)
    assert news_questions(articles, 3) != news_questions(articles, 4)


def test_a_passage_that_leaves_a_question_open_does_not_hold_its_answer(articles: list[Article]):
    examples = [example for seed in range(8) for example in news_questions(articles, seed) if not example.verdict]
    answers = {example.question: example.answer for example in examples if example.answerable}
    left_open = [each for each in examples if not each.answerable and each.question in answers]
    assert len(left_open) > 10
    assert not any(holds(each.passage, answers[each.question]) for each in left_open)


def test_an_exchanged_name_or_date_stands_in_no_question_that_is_answered(articles: list[Article]):
    examples = [example for seed in range(8) for example in news_questions(articles, seed)]
    answered = {(example.question, example.passage) for example in examples if example.answerable}
    assert not any((each.question, each.passage) in answered for each in examples if not each.answerable)


@pytest.mark.parametrize(
    ("passage", "answer", "held"),
    [
        ("Im Haus wohnen 3 Kinder.", "drei", True),
        ("Im Haus wohnen drei Kinder.", "3", True),
        ("Kerner kam später.", "Frieda Kerner", True),
        ("Im Haus wohnen 30 Kinder.", "3", False),
        ("Der Kern der Sache.", "Frieda Kerner", False),
    ],
)
def test_an_answer_is_recognised_in_a_passage_by_its_words(passage: str, answer: str, held: bool):
    assert holds(passage, answer) is held


@needs_wikinews
def test_wikinews_gives_thousands_of_german_questions_a_third_of_them_unanswered():
    examples = wikinews_questions(DATA, 0)
    assert_well_made(examples)
    assert len(examples) > 7_000
    assert 0.3 < sum(not example.answerable for example in examples) / len(examples) < 0.4
    assert max(len(example.passage) for example in examples) < 1_500


@needs_parallel
def test_parallel_sentences_give_questions_across_the_languages():
    examples = parallel_questions(DATA, 0)
    assert_well_made(examples)
    assert len(examples) > 1_500
    assert 0.25 < sum(not example.answerable for example in examples) / len(examples) < 0.4
