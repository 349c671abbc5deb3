"""From a question to proven citations, over the sample articles and over the real ones where they are at hand."""

import json
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from index.errors import ModelError, UsageError
from index.store import Store
from index.sync import sync
from rag import Answer, Chatbot, Filter
from rag.chatbot import named_reader
from rag.cite import Unproven, are_copies, overlaps_furniture, proven
from rag.evaluate import evaluate
from rag.nouns import Span
from rag.question import understand
from rag.retrieve import passages_of
from rag.sentence_reader import SentenceReader

SEEDS = Path(__file__).parent.parent / "seeds" / "articles"
REAL = Path(__file__).parent.parent.parent / "shared" / "seeds"
QUESTIONS = [
    json.loads(line) for line in (SEEDS.parent / "questions.jsonl").read_text(encoding="utf-8").splitlines() if line
]


@pytest.fixture(scope="module")
def bot(tmp_path_factory, encoder):
    index = tmp_path_factory.mktemp("seeds") / "index"
    assert sync(index, [SEEDS]).problems == ()
    return Chatbot.open(index, reader="none")


@pytest.fixture(scope="module")
def answers(bot):
    return [bot.ask(row["question"]) for row in QUESTIONS]


def without_time(answer: Answer) -> dict:
    return {**answer.to_dict(), "seconds": None}


def test_the_question_that_started_it_is_answered_in_both_languages(bot):
    for question in ("Did Putin congratulate Trump?", "Hat Putin Trump gratuliert?"):
        answer = bot.ask(question)
        assert answer.status == "answered"
        accepted = next(row for row in QUESTIONS if row["question"] == question)
        right = [accepted["quote"], *(other["quote"] for other in accepted["accept"])]
        assert answer.citations[0].quote in right


def test_every_quote_of_every_answer_stands_in_its_stored_article_outside_furniture(bot, answers):
    cited = [citation for answer in answers for citation in answer.citations]
    assert len(cited) > 50
    for citation in cited:
        stored = bot.article(citation.article.id)
        assert stored.text[citation.start : citation.end] == citation.quote
        assert citation.start <= citation.answer_start < citation.answer_end <= citation.end
        assert not overlaps_furniture(stored, citation.start, citation.end)
        for copy in citation.copies:
            assert bot.article(copy.article.id).text[copy.start : copy.end].strip()


def test_an_answer_has_the_shape_of_the_design(answers):
    found = next(answer for answer in answers if answer.citations).to_dict()
    assert set(found) == {
        "question", "searched", "language", "status", "text", "verdict", "confidence", "citations", "considered",
        "generation", "models", "seconds",
    }  # fmt: skip
    assert set(found["citations"][0]) == {
        "quote", "start", "end", "answer_start", "answer_end", "score", "stance", "article", "copies",
    }  # fmt: skip
    assert set(found["citations"][0]["article"]) == {
        "id", "title", "source", "published", "url", "path", "language", "sha256",
    }  # fmt: skip
    assert json.loads(json.dumps(found)) == found
    assert found["text"] in found["citations"][0]["quote"]
    assert found["models"]["reader"] == "none"


def test_the_same_question_gives_the_same_bytes(bot):
    question = "Wie hoch ist der Schaden durch den Lagerbrand nach neuestem Stand?"
    assert json.dumps(without_time(bot.ask(question))) == json.dumps(without_time(bot.ask(question)))


def test_one_wire_text_in_two_outlets_is_one_citation_with_its_copy(bot):
    answer = bot.ask("Wofür zollte Putin dem Wahlsieger in Sotschi Anerkennung?")
    first = answer.citations[0]
    assert first.quote.startswith("In Sotschi fand Putin auch anerkennende Worte")
    assert [copy.article.id for copy in first.copies] != []
    assert first.article.id not in {copy.article.id for copy in first.copies}
    assert [citation.quote for citation in answer.citations].count(first.quote) == 1


@pytest.mark.parametrize(
    ("other", "copies"),
    [
        ("Der Präsident hat dem Wahlsieger am Donnerstag in Sotschi öffentlich zum Sieg gratuliert.", True),
        ("Der Präsident hat dem Wahlsieger am Donnerstag in Sotschi öffentlich zum Wahlsieg gratuliert.", True),
        ("Der Präsident hat dem Wahlsieger am Donnerstag in Sotschi nicht öffentlich zum Sieg gratuliert.", False),
        ("Der Präsident soll dem Wahlsieger am Donnerstag in Sotschi öffentlich zum Sieg gratuliert haben.", False),
        ("Der Präsident hat dem Wahlsieger am Donnerstag in Sotschi öffentlich zum 2. Sieg gratuliert.", False),
    ],
)
def test_a_text_that_denies_or_differs_in_a_number_is_no_copy(bot, other, copies):
    first = "Der Präsident hat dem Wahlsieger am Donnerstag in Sotschi öffentlich zum Sieg gratuliert."
    passage = bot.ranked("Hat Putin Trump gratuliert?", 1)[0][0]

    def span(article_id, text):
        article = replace(passage.article, id=article_id, text=text)
        return Span(replace(passage, article=article), 0, len(text), 0, len(text), 0.9)

    assert are_copies(span("a", first), span("b", other)) is copies


def test_a_question_about_something_else_is_refused_with_what_was_looked_at(bot):
    answer = bot.ask("Welche Temperatur hat die Oberfläche der Venus?")
    assert (answer.status, answer.text, answer.citations) == ("no_answer", "", ())
    assert answer.considered
    assert {passage.reason for passage in answer.considered} == {"too unlikely to answer the question"}


@dataclass(frozen=True)
class Decides:
    """A reader that finds these words wherever they stand, sure of each, with the stance that goes with them."""

    stances: dict[str, str | None]
    name: str = "decides"
    threshold: float = 0.5

    def read(self, question, passages):
        spans = []
        for passage in passages:
            for sentence in passage.sentences:
                text = passage.article.text[sentence.start : sentence.end]
                for words, stance in self.stances.items():
                    if words in text:
                        start = sentence.start + text.index(words)
                        span = Span(passage, sentence.start, sentence.end, start, start + len(words), 0.9, stance)
                        spans.append(span)
        return spans


@pytest.mark.parametrize(
    ("stances", "verdict"),
    [
        ({"um zwei Meter erhöht": "yes"}, "yes"),
        ({"um zwei Meter erhöht": "no", "Platz für 240 Menschen": None}, "no"),
        ({"um zwei Meter erhöht": "yes", "Platz für 240 Menschen": "no"}, "disputed"),
        ({"um zwei Meter erhöht": "yes", "kosten 12 Millionen Euro": "no"}, None),
        ({"um zwei Meter erhöht": None}, None),
    ],
)
def test_the_verdict_is_what_independent_articles_say(newsroom, encoder, stances, verdict):
    bot = Chatbot(Store(newsroom.index), encoder, Decides(stances))
    answer = bot.ask("Wird der Deich bei Norderkoog erhöht?")
    assert answer.verdict == verdict
    assert answer.text in stances
    marked = {c.article.text[c.answer_start : c.answer_end]: c.stance for c in answer.citations}
    assert marked == stances
    assert [c["stance"] for c in answer.to_dict()["citations"]] == [c.stance for c in answer.citations]
    assert bot.ask("Wie hoch wird der Deich bei Norderkoog?").verdict is None


def test_an_inquiry_is_the_answer_with_all_that_was_read_for_it(bot):
    question = "Hat Putin Trump gratuliert?"
    found = bot.inquire(question)
    assert without_time(found.answer) == without_time(bot.ask(question))
    assert found.spans[0].score == found.answer.confidence
    assert {span.passage.article.id for span in found.spans} <= {p.article.id for p in found.passages}


def test_the_passages_of_an_article_are_scored_as_in_a_search(bot):
    found = bot.inquire("Hat Putin Trump gratuliert?")
    question = understand("Hat Putin Trump gratuliert?")
    own = [passage for passage in found.passages if passage.article.id == found.passages[0].article.id]
    with bot.store.snapshot() as snapshot:
        vector = bot.encoder.question(question.searched)
        alone = passages_of(snapshot, question, vector, [own[0].article.id])
        assert passages_of(snapshot, question, vector, []) == []
    assert [passage for passage in alone if passage.start in {p.start for p in own}] == own
    assert {passage.article.id for passage in alone} == {own[0].article.id}


def test_a_reader_is_taken_by_name(tmp_path):
    assert named_reader("none").name == "none"
    with pytest.raises(ModelError, match=r"cannot load the reader '.*nirgends'"):
        named_reader(str(tmp_path / "nirgends"))


def test_a_follow_up_is_answered_from_the_question_before(bot):
    answer = bot.ask("Und wo?", before=["Did Putin congratulate Trump?"])
    assert answer.searched == "Did Putin congratulate Trump? Und wo?"
    assert any("Sotschi" in citation.quote or "Sochi" in citation.quote for citation in answer.citations)


def test_only_articles_that_pass_the_filter_are_cited(bot):
    question = "Hat Putin Trump gratuliert?"
    early = bot.ask(question, wanted=Filter(until=date(2024, 11, 6)))
    assert {citation.article.published for citation in early.citations} <= {date(2024, 11, 6)}
    assert early.considered or early.citations
    outlet = bot.ask(question, wanted=Filter(sources=("nordstern nachrichten",)))
    assert {citation.article.source for citation in outlet.citations} == {"Nordstern Nachrichten"}
    english = bot.ask(question, wanted=Filter(languages=("en",)))
    assert {citation.article.language for citation in english.citations} <= {"en"}
    assert english.considered or english.citations
    nobody = bot.ask(question, wanted=Filter(sources=("Kein Blatt",)))
    assert (nobody.status, nobody.considered) == ("no_answer", ())


def test_how_many_passages_are_read_is_told_before_they_are(newsroom, encoder):
    told = []

    class Listens(SentenceReader):
        def read(self, question, passages):
            told.append(("read", len(passages)))
            return super().read(question, passages)

    bot = Chatbot(Store(newsroom.index), encoder, Listens())
    bot.ask("Wer ist Kapitän der Fähre?", reading=lambda passages: told.append(("told", passages)))
    assert told == [("told", 5), ("read", 5)]


@pytest.mark.parametrize("question", ["", "   ", "?!", "\n\t"])
def test_an_empty_question_is_refused_in_one_line(bot, question):
    with pytest.raises(UsageError, match=r"^the question is empty; ask in words[^\n]*$"):
        bot.ask(question)


def test_a_span_that_does_not_stand_in_the_stored_text_is_never_shown(bot):
    passages, spans = bot.ranked("Hat Putin Trump gratuliert?", 3)
    span = spans[0]
    forged = replace(passages[0], article=replace(span.passage.article, text="x" * len(span.passage.article.text)))
    with bot.store.snapshot() as snapshot:
        assert proven(snapshot, span).quote == span.passage.article.text[span.start : span.end]
        with pytest.raises(Unproven, match="does not stand"):
            proven(snapshot, replace(span, passage=forged))
        with pytest.raises(Unproven, match="leaves its quote"):
            proven(snapshot, replace(span, answer_end=span.end + 1))


def test_a_span_in_page_furniture_is_never_shown(bot):
    article = next(article for article in bot.articles() if article.furniture)
    masked = article.furniture[0]
    passages, _ = bot.ranked("Hat Putin Trump gratuliert?", 1)
    passage = replace(passages[0], article=article)
    span = Span(passage, masked.start, masked.end, masked.start, masked.end, 0.9)
    with bot.store.snapshot() as snapshot, pytest.raises(Unproven, match="page furniture"):
        proven(snapshot, span)


def test_a_third_of_the_sample_questions_keep_the_figures_reached(bot, tmp_path):
    """All of them take three minutes: `make measure-own`."""
    asked = (SEEDS.parent / "questions.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)[::3]
    (tmp_path / "asked.jsonl").write_text("".join(asked), encoding="utf-8")
    measured = evaluate(tmp_path / "asked.jsonl", bot.store.folder)
    assert (measured.questions, measured.answerable) == (30, 22)
    assert measured.passage.recall[5] >= 0.93
    assert measured.sentence.recall[1] >= 0.55
    assert measured.sentence.recall[5] >= 0.7
    assert measured.refused_recall >= 0.5


@pytest.mark.skipif(not REAL.is_dir(), reason="the five real articles are not beside this checkout")
def test_the_real_articles_answer_who_congratulated_whom_and_cite_no_furniture(tmp_path, encoder):
    sync(tmp_path / "index", [REAL])
    bot = Chatbot.open(tmp_path / "index")
    for question, verdict, words, absent in (
        ("Did Putin congratulate Trump?", "yes", "gratulier", "nicht"),
        ("Did Trump congratulate Putin on his birthday?", "no", "Geburtstag", "Wahl"),
        ("Did Putin congratulate Trump on his birthday?", "yes", "79 Jahre", "nicht"),
    ):
        answer = bot.ask(question)
        assert answer.verdict == answer.citations[0].stance == verdict
        assert words in answer.citations[0].quote
        assert absent not in answer.citations[0].quote
        assert all(not overlaps_furniture(c.article, c.start, c.end) for c in answer.citations)
