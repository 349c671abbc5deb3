"""The written questions: files that share no article, spans that stand, passages that answer or do not."""

import json
import random
from pathlib import Path
from typing import Literal

import pytest

from index.sentences import sentences
from training import written
from training.wikinews import FILE

FILES = ("news_training", "news_calibrating", "news_measuring", "wiki_training", "own_training", "own_calibrating")
ROWS = {
    name: [json.loads(line) for line in (written.FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
    for name in FILES
}
TEXT = (
    "Die Gemeinde Talheim bekommt im Herbst eine neue Brücke. Bürgermeisterin Ute Kern nannte am Montag Kosten von "
    "zwei Millionen Euro. Die alte Brücke wird im Juni gesperrt. Der Verein der Angler lehnt den Bau ab."
)


def test_what_measures_shares_no_article_with_what_is_trained_on_or_fitted() -> None:
    about = {name: {row["article"] for row in rows} for name, rows in ROWS.items()}
    for one in FILES:
        for other in FILES:
            assert one == other or not about[one] & about[other]


@pytest.mark.parametrize("name", FILES)
def test_every_row_is_whole(name: str) -> None:
    assert len({(row["article"], row["question"]) for row in ROWS[name]}) == len(ROWS[name])
    for row in ROWS[name]:
        assert row["question"].endswith("?")
        if "answer" in row:
            assert 0 <= row["answer"][0] < row["answer"][1]
            assert row.get("verdict") in {None, "yes", "no"}
        else:
            assert row.get("verdict") in {None, "neither"}


@pytest.mark.parametrize("part", ["training", "calibrating"])
def test_the_answers_in_own_paragraphs_are_whole_words_of_one_sentence(
    part: Literal["training", "calibrating"],
) -> None:
    found = written.own(part)
    assert found.questions
    for one in found.questions:
        if one.sentence is not None:
            text = found.articles[one.article].text
            first, last = found.articles[one.article].sentences[one.sentence]
            assert first <= one.start < one.end <= last
            assert not (text[one.start - 1 : one.start].isalnum() and text[one.start].isalnum())


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a data folder with one article, about which three questions are written."""
    file = tmp_path / FILE
    file.parent.mkdir()
    article = {"id": "1", "title": "Neue Brücke", "text": TEXT, "sentences": sentences(TEXT)}
    file.write_text(json.dumps(article), encoding="utf-8")
    place = TEXT.index("zwei Millionen Euro")
    rows = [
        {"article": "1", "question": "How expensive is the bridge in Talheim?", "answer": [place, place + 19]},
        {"article": "1", "question": "Ist der Verein der Angler für den Bau?", "answer": [180, 190], "verdict": "no"},
        {"article": "1", "question": "Wie lange bleibt die Brücke gesperrt?"},
    ]
    (tmp_path / "news_measuring.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    monkeypatch.setattr(written, "FOLDER", tmp_path)
    return tmp_path


def test_questions_are_put_to_passages_that_hold_the_answer_and_yes_or_no_to_the_sentence_that_decides(
    data: Path,
) -> None:
    price, anglers, how_long = written.put(written.news(data, "measuring"), random.Random(0))[:3]
    assert price.answer == "zwei Millionen Euro"
    assert anglers.answer == "Der Verein der Angler lehnt den Bau ab."
    assert (anglers.verdict, anglers.answerable) == ("no", True)
    assert (how_long.start, how_long.answerable) == (-1, False)
    assert "gesperrt" in how_long.passage
