"""What search sees of a text."""

import threading

import pytest

from index.language import UNDETERMINED, language_of
from index.terms import plain, terms, words


@pytest.mark.parametrize(
    "one, other",
    [
        ("Müller", "Mueller"),
        ("Müller", "Muller"),
        ("Straße", "Strasse"),
        ("STRASSE", "straße"),
        ("Häuser", "Haus"),
        ("gratulierte", "gratulierten"),
        ("Mu\u0308ller", "Müller"),
        ("Bun\u00addes\u200bkanz\u2060ler", "Bundeskanzler"),
        ("\u202eHafen\u202c", "Hafen"),
        ("Ha\x00fen", "Hafen"),
        ("ﬁnden", "finden"),
        ("10.000", "10,000"),
        ("10\u00a0000", "10000"),
        ("1\u202f234\u202f567", "1.234.567"),
        ("Groẞ", "gross"),
        ("ＨＡＦＥＮ", "Hafen"),
    ],
)
def test_two_spellings_of_one_word_are_one_term(one: str, other: str) -> None:
    assert terms(one, "de") == terms(other, "de")
    assert len(terms(one, "de")) == 1


@pytest.mark.parametrize(
    "separator", [" ", "\n", "\u00a0", "\u2028", "\u2029", "\x85", "\x1c", "-", "/", ".", "\u2009", "_"]
)
def test_two_words_stay_two(separator: str) -> None:
    assert words(f"Ebbe{separator}Flut") == ["ebbe", "flut"]


def test_numbers_that_only_stand_beside_each_other_stay_apart() -> None:
    assert words("Am 5. Mai 2024 12.000 Mal 3\u00a0Euro 1 000") == [
        "am", "5", "mai", "2024", "12000", "mal", "3", "euro", "1", "000",
    ]  # fmt: skip


def test_each_language_is_stemmed_as_its_own() -> None:
    assert terms("the elections were running", "en") == ["the", "elect", "were", "run"]
    assert terms("die Wahlen liefen schnelleren Zeiten", "de") == ["die", "wahl", "lief", "schnell", "zeit"]
    assert terms("Wahlen", "ru") == terms("Wahlen", "und") == terms("Wahlen", "de")


def test_no_word_is_left_out() -> None:
    assert terms("Er hat nicht gratuliert", "de") == ["er", "hat", "nicht", "gratuliert"]


def test_plain_text_is_what_a_person_reads() -> None:
    assert plain("Bun\u00addes\u00a0tag\r\n\ttagt\x00 \u2028heute \ufeff") == "Bundes tag tagt heute"
    assert plain(" \n ") == ""


def test_terms_hold_letters_and_digits_only() -> None:
    for term in terms('"a" OR b* NEAR(c) ^d {e} -f :g 🎉 z\u0308 \ud800x', "de"):
        assert term.isalnum()


def test_threads_may_stem_at_once() -> None:
    found: list[list[str]] = []
    text = " ".join(f"Häuser{i} Wahlen{i}" for i in range(3_000))
    threads = [threading.Thread(target=lambda: found.append(terms(text, "de"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [terms(text, "de")] * 4


@pytest.mark.parametrize(
    "text, language",
    [
        ("Hat Putin Trump gratuliert?", "de"),
        ("Did Putin congratulate Trump?", "en"),
        ("Who won in Leverkusen?", "en"),
        ("Wer gewann in Eastmere?", "de"),
        ("Trump Putin Telefonat", "de"),
        ("Кто победил на выборах?", "ru"),
    ],
)
def test_the_language_of_a_question(text: str, language: str) -> None:
    assert language_of(text, short=True) == language


def test_the_language_of_an_article() -> None:
    assert language_of("Die Fähre fährt seit Montag zwischen Dagum und Hallum.") == "de"
    assert language_of("The library opened again on Friday after a fire in the hall.") == "en"
    assert language_of("Кабинет министров утвердил новый бюджет на следующий год.") == "ru"
    assert language_of("Moin.") == language_of("") == language_of("123 456") == UNDETERMINED
