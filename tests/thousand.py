"""A thousand invented articles, each of its own place, purpose and sum, and one of a megabyte."""

import json
from datetime import date, timedelta

PLACES = [start + end for start in "Ahr Birken Dorn Elms Föhren Grau Holz Kranich".split() for end in
          "dorf hausen kamp moor wiek".split()]  # fmt: skip
PURPOSES = (
    "Bücherei Brücke Schule Mühle Turnhalle Bäckerei Kirche Feuerwache Schwimmbad Markthalle Fähre Sternwarte "
    "Gärtnerei Werft Molkerei Bahnhof Theater Museum Rathaus Spielplatz Radweg Kläranlage Windrad Imkerei Tierheim"
).split()
OUTLETS = ("Wattbote", "Inselblatt", "Fjordspiegel", "Moorkurier")
FIRST_DAY = date(2022, 1, 1)
LONG_TITLE = "Protokoll der längsten Sitzung"


def sentence(number):
    """Give the sentence that only the article with this number holds."""
    place, purpose = PLACES[number % len(PLACES)], PURPOSES[number // len(PLACES)]
    return f"Für {purpose} in {place} gibt die Gemeinde {10_000 + 37 * number} Euro aus."


def question(number):
    """Give a question that the article with this number answers."""
    place, purpose = PLACES[number % len(PLACES)], PURPOSES[number // len(PLACES)]
    return f"Wie viel Euro gibt die Gemeinde für {purpose} in {place} aus?"


def title(number):
    """Give the title of the article with this number."""
    return f"{PURPOSES[number // len(PLACES)]} in {PLACES[number % len(PLACES)]}"


def write(folder):
    """Write the articles into a folder, 1,000 as one file of records and the long one by itself."""
    rows = [
        {
            "id": f"{number:04}",
            "title": title(number),
            "source": OUTLETS[number % len(OUTLETS)],
            "date": (FIRST_DAY + timedelta(days=number)).isoformat(),
            "text": f"{sentence(number)} Das hat der Rat am Abend beschlossen.",
        }
        for number in range(len(PLACES) * len(PURPOSES))
    ]
    lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows]
    (folder / "thousand.jsonl").write_text("".join(lines), encoding="utf-8")
    paragraph = " ".join(f"Punkt {number} der Tagesordnung wurde lange beraten." for number in range(10))
    text = f"# {LONG_TITLE}\n\n" + f"{paragraph}\n\n" * (1_000_000 // (len(paragraph) + 2) + 1)
    (folder / "lang.md").write_text(text, encoding="utf-8")
