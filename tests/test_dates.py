from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from index.dates import date_of, stated_date

TODAY = date(2026, 11, 21)
SEVENTH = date(2024, 11, 7)
RUNNING = (
    "Der Rat hat am Dienstag lange beraten und dann mit knapper Mehrheit beschlossen, was alle erwartet hatten. " * 2
)


@pytest.mark.parametrize(
    "text",
    [
        "Erstellt:\n7. November 2024, 12:50 Uhr\nAktualisiert:\n8. November 2024, 14:31 Uhr",
        "Aktualisiert:\n8. November 2024, 14:31 Uhr\n\nErstellt:\n7. November 2024, 12:50 Uhr",
        "Veröffentlicht am 07.11.2024",
        "Zuletzt aktualisiert am 09.11.2024\nVeröffentlicht am 07.11.2024",
        "7. November 2024 | Aktualisiert: 9. November 2024, 10:00 Uhr",
        "Stand: 07.11.2024 14:31 Uhr",
        "**Stand:** 07.11.2024",
        "Published 7 November 2024",
        "Published: 7 November 2024, 7:45 am",
        "Nov. 7, 2024, 5:12 p.m.",
        "Thursday, November 7th, 2024",
        "Der Titel\n\n07.11.2024, 12:50 Uhr\n\nDer Text.",
        "07.11.2024 | 15:48 Uhr",
        "07.11.24",
        "2024-11-07T22:05:00+01:00",
        "Von Max Muster | 7. Nov. 2024",
        "By Ada Example and Max van der Muster, 7 November 2024",
        "Von dpa | 7. November 2024, 12.50 Uhr | Lesezeit: 3 Min.",
        "Donnerstag, 7. November 2024",
        "Erschienen am Donnerstag, den 7. November 2024",
        "Veröffentlicht: 14:30, 7. Nov. 2024 (CET)",
        "Dieser Artikel wurde am 7. November 2024 veröffentlicht.",
        "This article was originally published on November 7, 2024.",
        "Veröffentlicht: 9. November 2024\nErstveröffentlichung: 7. November 2024",
        RUNNING * 9 + "\nErstellt:\n7. November 2024, 12:50 Uhr",
    ],
)
def test_a_line_that_states_the_date_dates_the_article(text: str):
    assert stated_date(text, TODAY) == SEVENTH


def test_only_an_update_is_stated():
    assert stated_date("Aktualisiert: 22.10.2023, 08:00 Uhr", TODAY) == date(2023, 10, 22)


@pytest.mark.parametrize("month", ["Jänner", "Jan.", "January", "Januar"])
def test_months_are_read_in_german_austrian_and_english(month: str):
    assert stated_date(f"Stand: 7. {month} 2024", TODAY) == date(2024, 1, 7)


@pytest.mark.parametrize(
    "text",
    [
        "Das sagte er am Mittwoch (6. November) in Kiel.",
        "Das Haus wurde am 7. November 2024 eröffnet.",
        "Veröffentlicht am 07.11.2024 wurde eine Studie, die alle überraschte.",
        "Dieser Text erschien zuerst am 7. November 2024 in englischer Sprache bei einer anderen Zeitung.",
        "Erstellt: 7. November, 12:50 Uhr",
        "November 2024",
        "2024",
        "Freitag, 7. November 2024",
        "31.02.2024",
        "07/11/2024",
        "07.11.2031",
        "07.11.85",
        "7. November 1550",
        "5. Mai 2024 – 7. Mai 2024",
        "Montag, 3. Juni 2024, 19 Uhr, Stadthalle",
        "Kiel, Stadthalle, 7. November 2024",
        "# 9. November 1989",
        "(07.11.2024)",
        f"Titel\n\n{RUNNING}\n{RUNNING}\n{RUNNING}\n\n07.11.2024",
        "Chronik\n1. Mai 2020\nDer Anfang.\n2. Juni 2021\nDas Ende.",
        "",
    ],
)
def test_what_does_not_state_the_date_of_the_page_gives_none(text: str):
    assert stated_date(text, TODAY) is None


def test_a_date_of_tomorrow_is_taken_and_one_after_it_is_not():
    assert stated_date("Stand: 22.11.2026", TODAY) == date(2026, 11, 22)
    assert stated_date("Stand: 23.11.2026", TODAY) is None


def test_a_table_of_dates_is_given_up_on_and_does_not_take_long():
    lines = "\n".join(str(date(1990, 1, 1) + timedelta(days=day)) for day in range(10_000))
    assert stated_date(lines, TODAY) is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (SEVENTH, SEVENTH),
        (datetime(2024, 11, 7, 23, 30, tzinfo=timezone(timedelta(hours=-8))), SEVENTH),
        ("2024-11-07", SEVENTH),
        ("2024-11-07T23:30:00Z", SEVENTH),
        ("2024-11-07 00:30:00.123+01:00", SEVENTH),
        ("Thu, 07 Nov 2024 12:00:00 GMT", SEVENTH),
        (" 7. November 2024 ", SEVENTH),
        ("13/11/2024", date(2024, 11, 13)),
        ("11/13/2024", date(2024, 11, 13)),
        ("07/11/2024", None),
        ("gestern", None),
        ("Mitte November 2024", None),
        ("2024", None),
        ("2031-01-01", None),
        (date(1066, 10, 14), None),
        (20241107, None),
        (None, None),
        ([], None),
    ],
)
def test_a_date_in_metadata_is_one_day_or_nothing(value: object, expected: date | None):
    assert date_of(value, TODAY) == expected


def test_of_the_five_real_articles_one_states_its_date():
    folder = Path(__file__).parents[2] / "shared" / "seeds"
    if not folder.is_dir():
        pytest.skip("the real articles are not here")
    found = {file.name[:3]: stated_date(file.read_text(encoding="utf-8"), TODAY) for file in folder.glob("*.txt")}
    assert found == {"000": None, "001": None, "002": SEVENTH, "003": None, "004": None}
