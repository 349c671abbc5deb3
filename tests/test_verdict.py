"""What the sources say to a yes/no question, each text counted once."""

import pytest

from index.nouns import Article
from rag.nouns import Citation, Copy
from rag.question import understand
from rag.verdict import stances, verdict

ASKED = understand("Hat der Rat den Hafen verkauft?")


def article(name: str) -> Article:
    return Article(name, None, "Küstenbote", None, None, f"/{name}.txt", "de", "Der Rat hat verkauft.", "")


def cited(name: str, stance: str | None, *copies: str) -> Citation:
    found = article(name)
    elsewhere = tuple(Copy(article(copy), 0, 21) for copy in copies)
    return Citation(found.text, 0, 21, 0, 21, 0.9, found, elsewhere, stance)


@pytest.mark.parametrize(
    ("citations", "said"),
    [
        ([cited("a", "yes")], "yes"),
        ([cited("a", "yes"), cited("b", None), cited("c", "yes")], "yes"),
        ([cited("a", "no"), cited("b", "no")], "no"),
        ([cited("a", "yes"), cited("b", "no")], "disputed"),
        ([cited("a", "yes"), cited("b", "no"), cited("c", "no")], "disputed"),
        ([cited("a", None), cited("b", None)], None),
        ([], None),
    ],
)
def test_sources_agree_or_dispute(citations, said):
    assert verdict(ASKED, citations) == said


def test_another_question_gets_no_verdict():
    assert verdict(understand("Wer hat den Hafen verkauft?"), [cited("a", "yes")]) is None


def test_two_quotes_of_one_article_are_one_source():
    assert stances([cited("a", "yes"), cited("a", "yes"), cited("b", "yes")]) == {"yes": 2}


def test_two_articles_of_one_outlet_on_one_day_are_two_sources():
    assert stances([cited("a", "yes"), cited("b", "no")]) == {"yes": 1, "no": 1}


def test_a_source_that_says_both_decides_nothing():
    assert stances([cited("a", "yes"), cited("a", "no"), cited("b", "no")]) == {"both": 1, "no": 1}
    assert verdict(ASKED, [cited("a", "yes"), cited("a", "no")]) is None
    assert verdict(ASKED, [cited("a", "yes"), cited("a", "no"), cited("b", "no")]) == "no"


def test_articles_that_print_one_text_are_one_source():
    assert stances([cited("a", "yes", "b", "c"), cited("c", "yes")]) == {"yes": 1}
    assert verdict(ASKED, [cited("a", "yes", "b"), cited("b", "no", "a")]) is None


def test_what_joins_two_texts_is_found_whatever_the_order():
    chain = [cited("a", "yes"), cited("c", "yes"), cited("b", "yes", "a", "c")]
    assert stances(chain) == stances(reversed(chain)) == {"yes": 1}
