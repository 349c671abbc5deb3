"""Where sentences begin and end."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.sentences import hard_wrapped, sentences, stripped

CASES = [
    # each is split at the bars
    "Der Rat tagt am 14. Juli in Kiel.|Danach ist Pause.",
    "Viele Tiere, z. B. Hunde, waren da.|Auch z.B. Katzen kamen.",
    "Das gilt u. a. für Kiel, d. h. für alle.|Nur Husum fehlt.",
    "Dr. Müller sprach mit Prof. Dr. Anna Schulz.|Sie lachte.",
    "Der 72-Jährige kam um 10.30 Uhr.|Er blieb bis 12 Uhr.|Dann ging er.",
    "Es kamen 10.000 Menschen.|Im Vorjahr waren es 9.500.|Das ist viel.",
    "Er wohnt in Nr. 5 am Markt.|Sie wohnt in Nr. 7.",
    "Es gab Brot, Käse, Wein usw.|Dann wurde getanzt.",
    "Es gab Brot, Wein usw. und Musik.|Alle tanzten.",
    "„Wir kommen wieder“, sagte er.|„Bald.“|Dann ging er.",
    "Er fragte: „Wer war das?“ und lachte.|Keiner antwortete!",
    "»Das reicht!«|Sie stand auf.",
    "Das war der Sieg.|Wie geht es weiter?",
    "Sie gewann 3:2 gegen St. Pauli.|Das Spiel endete um 22.15 Uhr.",
    "Am Di., dem 3. Oktober, ist frei.|Alle feiern.",
    "Kaiser Wilhelm II. besuchte Kiel.|Das war 1904.",
    "Im 19. Jahrhundert gab es hier ein Werk.|Heute nicht mehr.",
    "Er wurde 3.|Sie wurde Zweite.",
    "Die Seite www.beispiel.de/a.html ist neu.|Sie heißt so.",
    "Was?|Nein!|Doch …|Ach so.",
    "Die Firma Meier & Co. KG zahlt.|Das ist neu.",
    "J. R. Tolkien lebte hier.|Das weiß keiner.",
    "Das kostet 5 Mio. Euro, ca. 3 Mrd. Yen.|So viel ist es.",
    "Mr. Smith met Mrs. Jones at 5 p.m. in the U.S. capital.|They talked.",
    "The firm (Acme Inc.) grew.|It hired 1,000 people.",
    "He lives in Washington, D.C.|The house is old.",
    "It cost $3.5 million.|Nobody paid.",
    "“Stop!”|She ran.|‘Why?’ he asked.",
    "Sind Sie sicher?!|Ja.",
    "Das (siehe Abb. 3) ist klar.|(Quelle: dpa.)|Ende.",
    "Erster Absatz ohne Punkt\n|Zweiter Absatz\n\n|Dritter.",
    "Überschrift\r\n|Text mit Punkt.\r\n|Noch einer.",
    "Der Vertrag läuft bis 31. Dezember 2025.|Danach endet er.",
    "Er rief „Halt!“|Dann lief er.",
    "Das Ergebnis: 2. Platz für Kiel.|Bravo!",
]


@pytest.mark.parametrize("case", CASES)
def test_a_text_is_split_where_a_reader_would_split_it(case: str) -> None:
    text = re.sub(r"(?<=[\n])\||\|(?=\n)", "", case) if "\n" in case else case.replace("|", " ")
    expected = [part.strip() for part in case.split("|")]
    assert [text[start:end] for start, end in sentences(text)] == expected


def test_a_missing_space_between_two_sentences_is_seen() -> None:
    text = "Das war der Sieg.Wie geht es weiter?Das ist offen. Die Datei heißt Bericht.Pdf und v1.Beta."
    assert [text[a:b] for a, b in sentences(text)] == [
        "Das war der Sieg.",
        "Wie geht es weiter?",
        "Das ist offen.",
        "Die Datei heißt Bericht.",
        "Pdf und v1.Beta.",
    ]


WRAPPED = """Die Gemeinde Norderkoog hat in der vergangenen Woche beschlossen, den
alten Hafen nicht weiter zu betreiben. Die Kosten seien zu hoch, sagte
Bürgermeisterin Inga Petersen. Ein Käufer werde bereits gesucht, bisher
habe sich aber niemand gemeldet. Der Hafen war im Jahr 1904 eröffnet und
seither dreimal erweitert worden.

Im kommenden Jahr soll neu beraten werden."""


def test_the_lines_of_a_hard_wrapped_text_are_no_ends() -> None:
    assert hard_wrapped(WRAPPED.splitlines())
    found = [WRAPPED[a:b] for a, b in sentences(WRAPPED)]
    assert len(found) == 5
    assert found[0].endswith("nicht weiter zu betreiben.")
    assert found[0].count("\n") == 1
    assert found[-1] == "Im kommenden Jahr soll neu beraten werden."


def test_a_menu_is_not_hard_wrapped_text() -> None:
    assert not hard_wrapped(["Startseite", "Politik", "Wirtschaft", "Sport", "Kultur", "Wetter"])
    assert not hard_wrapped(["Ein langer Absatz, der ganz für sich steht und mit einem Punkt endet."] * 6)


def test_only_the_stretch_asked_for_is_split() -> None:
    text = "Eins ist da. Zwei ist da. Drei ist da."
    assert sentences(text, 13, 25) == [(13, 25)]
    assert sentences(text, 5, 20) == [(5, 12), (13, 20)]
    assert sentences(text, 12, 13) == sentences("") == sentences(" \n\t ") == []


def test_stripped_gives_the_span_without_white_space() -> None:
    assert stripped("  a b \n", 0, 7) == (2, 5)
    assert stripped("   ", 0, 3) is None


pieces = st.sampled_from(
    "Der Rat tagt|am 14. Juli|z. B.|Dr. Müller|usw.|…|.|!|?|„|“|\n|\r\n|\n\n| |\u00a0|\u2028|\x1c|\x85|Sieg.Wie|a|Ä|1."
    "|(|)|-|\u00ad|\u200b|\x00|📰|e\u0301".split("|")
)
texts = st.one_of(st.text(max_size=200), st.lists(pieces, max_size=60).map("".join), st.lists(pieces).map(" ".join))


@settings(max_examples=400, deadline=None)
@given(texts, st.data())
def test_sentences_are_ordered_apart_and_hold_all_that_is_no_white_space(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    spans = sentences(text, start, end)
    before = start
    for a, b in spans:
        assert before <= a < b <= end
        assert not text[before:a].strip()
        assert text[a:b].strip() == text[a:b]
        before = b
    assert not text[before:end].strip()


@pytest.mark.parametrize(
    "unit", ["z. B. Dr. A. ", ".", ". ", "!?", ".)", "A.B", "1. ", "„“", "- ", "Ab.Cd ", "\n", "(. "]
)
def test_the_time_a_text_takes_grows_with_its_length_only(unit: str) -> None:
    def seconds(size: int) -> float:
        text = (unit * size)[:size] + "x"
        began = time.process_time()
        sentences(text)
        return time.process_time() - began

    # thirty-two times the text: a quadratic scan would take a thousand times as long
    assert min(seconds(320_000) for _ in range(2)) < 150 * max(0.002, min(seconds(10_000) for _ in range(3)))
