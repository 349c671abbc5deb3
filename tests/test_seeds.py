"""The sample collection and its questions are what seeds/README.md says they are."""

import json
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from rapidfuzz import fuzz

from index import furniture
from index.errors import SourceError
from index.nouns import Article
from index.sentences import sentences
from index.sources import read

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"
ARTICLES = SEEDS / "articles"
PRESS = ROOT.parent / "shared" / "seeds"

KINDS = {"who", "whom", "when", "where", "what", "why", "how-many", "how-much", "how-long", "said", "yesno"}
TRAPS = {"role", "boilerplate", "near-miss", "negation", "old-news", "other-occasion"}
KEYS = {
    "id", "question", "language", "kind", "answerable", "article", "quote", "answer", "accept", "verdict", "trap",
}  # fmt: skip
COPIED = 45
"""Characters in a row, white space evened out, from which on a sentence counts as copied."""

QUESTIONS: list[dict[str, Any]] = [
    json.loads(line) for line in (SEEDS / "questions.jsonl").read_text(encoding="utf-8").splitlines()
]
ANSWERABLE = [row for row in QUESTIONS if row["answerable"]]
UNANSWERABLE = [row for row in QUESTIONS if not row["answerable"]]


@cache
def collection() -> dict[str, Article]:
    """Give the articles by the name the questions use: the file's, for a record with # and its key behind."""
    found: dict[str, Article] = {}
    for path in sorted(ARTICLES.iterdir()):
        for article in read(path):
            assert not isinstance(article, SourceError), article
            found[Path(article.path).relative_to(ARTICLES).as_posix()] = article
    return found


def expected(row: dict[str, Any]) -> list[dict[str, str]]:
    """Give every quote that answers a question, each with its article."""
    return [{"article": row["article"], "quote": row["quote"]}, *row["accept"]]


def test_thirteen_articles_eleven_of_them_german() -> None:
    assert Counter(article.language for article in collection().values()) == {"de": 11, "en": 2}


def test_the_formats_are_mixed() -> None:
    suffixes = Counter(Path(name.partition("#")[0]).suffix for name in collection())
    assert suffixes == {".txt": 7, ".md": 2, ".html": 2, ".jsonl": 2}


def test_articles_have_the_length_of_short_news() -> None:
    lengths = {name: len(article.text) for name, article in collection().items()}
    assert {name: length for name, length in lengths.items() if not 1200 <= length <= 4500} == {}


def test_articles_carry_the_date_they_state_and_two_state_none() -> None:
    assert {name: article.published for name, article in collection().items()} == {
        "alsterbogen-kein-geburtstagsgruss.txt": date(2025, 10, 15),
        "elbblick-kurier-putin-gratuliert.txt": date(2024, 11, 7),
        "fjordspiegel-seegras-im-wendelsund.html": date(2025, 6, 4),
        "foerdebote-elf-verletzte-nach-lagerbrand.md": date(2025, 3, 5),
        "foerdebote-telefonat-nicht-ausgeschlossen.md": date(2024, 11, 7),
        "hallerbrueck-und-luenebach.jsonl#brand-hallerbrueck": date(2025, 3, 3),
        "hallerbrueck-und-luenebach.jsonl#handball-derby": None,
        "harbour-gazette-trump-expects-call.txt": date(2024, 11, 8),
        "mittelstein-tageblatt-claasen-kauft-werk.txt": date(2025, 9, 18),
        "nordstern-nachrichten-glueckwunsch-aus-sotschi.html": date(2024, 11, 7),
        "quellental-anzeiger-telefonat-mar-a-lago.txt": date(2024, 11, 11),
        "tidewater-ledger-ferry-fee-case.txt": None,
        "weserwarte-keine-glueckwuensche-geplant.txt": date(2024, 11, 6),
    }


def test_one_agency_text_stands_in_two_outlets_with_one_or_two_words_changed() -> None:
    names = ("elbblick-kurier-putin-gratuliert.txt", "nordstern-nachrichten-glueckwunsch-aus-sotschi.html")
    first, second = ({text[a:b] for a, b in sentences(text)} for text in (collection()[name].text for name in names))
    assert len(first & second) == 12
    for opening in ("Sotschi (hap) –", "In Sotschi fand Putin"):
        one, other = (next(text for text in copy if text.startswith(opening)) for copy in (first, second))
        assert one != other
        assert fuzz.ratio(one, other) > 90


def test_every_question_has_the_same_keys_and_its_own_id_and_wording() -> None:
    assert {frozenset(row) for row in QUESTIONS} == {frozenset(KEYS)}
    for key in ("id", "question"):
        assert [value for value, times in Counter(row[key] for row in QUESTIONS).items() if times > 1] == []


def test_there_are_enough_questions_half_of_them_english_a_quarter_without_answer() -> None:
    assert len(QUESTIONS) >= 64
    assert Counter(row["language"] for row in QUESTIONS) == {"en": len(QUESTIONS) / 2, "de": len(QUESTIONS) / 2}
    assert len(UNANSWERABLE) >= max(16, len(QUESTIONS) / 4)
    assert {row["language"] for row in UNANSWERABLE} == {"en", "de"}


def test_kinds_verdicts_and_traps_are_those_described_and_all_occur() -> None:
    assert {row["kind"] for row in QUESTIONS} == KINDS
    assert {row["trap"] for row in QUESTIONS} == TRAPS | {None}
    assert {row["verdict"] for row in ANSWERABLE if row["kind"] == "yesno"} == {"yes", "no", "disputed"}
    assert {row["verdict"] for row in ANSWERABLE if row["kind"] != "yesno"} == {None}
    described = (SEEDS / "README.md").read_text(encoding="utf-8")
    assert [word for word in sorted(KEYS | KINDS | TRAPS) if f"`{word}`" not in described] == []


def test_every_article_answers_a_question_and_most_english_questions_ask_german_articles() -> None:
    assert {quote["article"] for row in ANSWERABLE for quote in expected(row)} == set(collection())
    english = [collection()[row["article"]].language for row in ANSWERABLE if row["language"] == "en"]
    assert Counter(english).most_common(1)[0][0] == "de"


@pytest.mark.parametrize("row", ANSWERABLE, ids=lambda row: row["id"])
def test_every_quote_is_whole_sentences_of_its_article(row: dict[str, Any]) -> None:
    for quote in expected(row):
        text = collection()[quote["article"]].text
        start = text.find(quote["quote"])
        assert start >= 0, quote
        spans = sentences(text)
        assert start in {a for a, _ in spans}
        assert start + len(quote["quote"]) in {b for _, b in spans}


def test_no_quote_lies_in_page_furniture() -> None:
    masked = {name: furniture.find(article.text) for name, article in collection().items()}
    for quote in [quote for row in ANSWERABLE for quote in expected(row)]:
        start = collection()[quote["article"]].text.find(quote["quote"])
        end = start + len(quote["quote"])
        assert [span for span in masked[quote["article"]] if span.start < end and start < span.end] == [], quote


@pytest.mark.parametrize("row", ANSWERABLE, ids=lambda row: row["id"])
def test_every_answer_stands_in_its_quote(row: dict[str, Any]) -> None:
    assert row["answer"]
    assert row["answer"] in row["quote"]


@pytest.mark.parametrize("row", UNANSWERABLE, ids=lambda row: row["id"])
def test_a_question_without_answer_names_none_and_says_what_it_tempts_to(row: dict[str, Any]) -> None:
    assert [row[key] for key in ("article", "quote", "answer", "accept", "verdict")] == [None, None, None, [], None]
    assert row["trap"] in TRAPS


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Did Putin congratulate Trump?", "yes"),
        ("Hat Putin Trump gratuliert?", "yes"),
        ("Did Trump congratulate Putin on his birthday?", "no"),
        ("Did Putin congratulate Trump on his birthday?", "yes"),
    ],
)
def test_who_congratulated_whom_is_asked(question: str, verdict: str) -> None:
    assert [row["verdict"] for row in QUESTIONS if row["question"] == question] == [verdict]


@pytest.mark.skipif(not PRESS.is_dir(), reason="the press articles are not part of the project: ../shared/seeds")
def test_nothing_is_copied_from_the_press_articles() -> None:
    press = [" ".join(path.read_text(encoding="utf-8").split()) for path in PRESS.glob("*.txt")]
    assert press
    theirs = {text[i : i + COPIED] for text in press for i in range(len(text) - COPIED + 1)}
    for path in [path for path in SEEDS.rglob("*") if path.is_file()]:
        ours = " ".join(path.read_text(encoding="utf-8").split())
        assert [ours[i : i + COPIED] for i in range(len(ours)) if ours[i : i + COPIED] in theirs] == [], path.name
