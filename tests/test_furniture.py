"""What is page furniture, measured on labelled pages, and that any text gives sound spans."""

import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.furniture import countable_lines, find, headline, line_key
from index.nouns import Furniture
from index.sentences import sentences

PAGES = Path(__file__).parent / "pages"
SEEDS = Path(__file__).parents[2] / "shared" / "seeds"
ARTICLE_KEPT = 0.97
FURNITURE_MASKED = 0.9
LINEAR = 15.0
"""Seconds of processor time for a megabyte: it takes one to two; anything quadratic takes minutes."""


@dataclass
class Page:
    """A page as it was pasted, and the spans of it that are article or furniture."""

    text: str
    article: list[tuple[int, int]]
    furniture: list[tuple[int, int]]


def read(path: Path) -> Page:
    """Give a page from its labelled lines.

    `A|` article, `F|` furniture, a small letter: goes on in the line above after a space, an empty line stands for
    itself, `#newline=crlf` sets the line ends.
    """
    page, newline = Page("", [], []), "\n"
    for line in path.read_text(encoding="utf-8").removesuffix("\n").split("\n"):
        if line == "#newline=crlf":
            newline = "\r\n"
        elif not line:
            page.text += newline
        else:
            label, text = line[0], line[2:]
            if label.islower():
                page.text = page.text.removesuffix(newline) + " "
            span = (len(page.text), len(page.text) + len(text))
            (page.article if label.upper() == "A" else page.furniture).append(span)
            page.text += text + newline
    return page


def pages(part: str) -> list[Page]:
    found = [read(path) for path in sorted((PAGES / part).glob("*.txt"))]
    assert len(found) >= 17
    return found


def share_masked(spans: tuple[Furniture, ...], start: int, end: int) -> float:
    return sum(max(0, min(end, span.end) - max(start, span.start)) for span in spans) / (end - start)


@pytest.mark.parametrize("part", ["tune", "heldout"])
def test_article_sentences_stay_and_furniture_lines_go(part: str) -> None:
    kept, masked = [], []
    for page in pages(part):
        spans = find(page.text)
        for start, end in page.article:
            inner = sentences(page.text[start:end])
            kept += [share_masked(spans, start + first, start + last) == 0 for first, last in inner]
        masked += [share_masked(spans, start, end) >= 0.9 for start, end in page.furniture]
    assert len(kept) >= 240 and len(masked) >= 380
    assert sum(kept) / len(kept) >= ARTICLE_KEPT
    assert sum(masked) / len(masked) >= FURNITURE_MASKED


def masked_lines(text: str, repeated: frozenset[str] = frozenset()) -> list[str]:
    return [text[span.start : span.end] for span in find(text, repeated)]


def article(*between: str) -> str:
    """Give a small article with these lines between its paragraphs."""
    first = "Der Gemeinderat von Oberlauben hat den Bau der Straße am Dienstag mit großer Mehrheit beschlossen."
    last = "Die Bauarbeiten sollen im kommenden Frühjahr beginnen und zwei Jahre dauern, wie die Verwaltung mitteilte."
    return "\n".join(["Oberlauben baut eine Umgehungsstraße", first, *between, last])


def test_a_stray_read_also_above_a_paragraph_masks_only_itself() -> None:
    paragraph = "Kritiker befürchten, dass der Verkehr in den Nachbarorten zunimmt."
    text = article("Lesen Sie auch", paragraph, "Was nun geschieht", "Lesen Sie auch")
    assert masked_lines(text) == ["Lesen Sie auch", "Lesen Sie auch"]


def test_links_below_read_also_go_with_it() -> None:
    links = ["Streit um den Radweg am Seeufer", "Warum das Freibad geschlossen bleibt"]
    assert masked_lines(article("Lesen Sie auch", *links)) == ["Lesen Sie auch", *links]


def test_a_subheading_and_an_interview_question_stay() -> None:
    text = article("Anwohner kündigen Klage an", "Warum dauert das so lange?", "Das hat mit dem Grundwasser zu tun.")
    assert find(text) == ()


def test_a_list_that_a_colon_announces_stays() -> None:
    text = article("Diese Straßen werden gesperrt:", "Hauptstraße", "Am Mühlbach", "Zur alten Schmiede")
    assert find(text) == ()


def test_results_and_tables_stay() -> None:
    text = article("Die Ergebnisse", "FC Lauben – SV Tann 2:1", "TSV Moos – VfB Ried 0:0", "1. FC Lauben 31 Punkte")
    assert find(text) == ()


def test_a_caption_on_both_sides_of_its_credit_goes() -> None:
    caption = "Bürgermeisterin Erna Holl vor der Karte mit der neuen Trasse."
    text = article(caption, "© Peter Beispiel/dpa", caption)
    assert masked_lines(text) == [caption, "© Peter Beispiel/dpa", caption]


def test_a_pull_quote_goes_and_the_paragraph_it_was_taken_from_stays() -> None:
    said = "„Wir haben dreißig Jahre auf diese Straße gewartet und keinen Tag länger Geduld“, sagte Erna Holl."
    quote = "Wir haben dreißig Jahre auf diese Straße gewartet."
    assert masked_lines(article(said, quote)) == [quote]


def test_read_also_at_the_end_of_a_paragraph_goes_alone() -> None:
    paragraph = "Die Kosten liegen bei zwölf Millionen Euro."
    text = article(f"{paragraph} Lesen Sie auch: Wer die Straße bezahlen soll")
    assert masked_lines(text) == ["Lesen Sie auch: Wer die Straße bezahlen soll"]


def test_an_article_about_cookies_and_newsletters_is_no_furniture() -> None:
    text = article(
        "Das Gericht untersagte dem Verlag, Cookies ohne Einwilligung der Nutzer zu setzen.",
        "„Wir haben unseren Newsletter eingestellt“, sagte eine Sprecherin des Verlags.",
        "Ein Abonnement kostete zuletzt 19 Euro im Monat.",
    )
    assert find(text) == ()


def test_a_line_in_another_script_goes_unless_the_page_is_in_that_script() -> None:
    stray = "Смотрите также"
    assert masked_lines(article(stray)) == [stray]
    russian = "Совет принял решение во вторник вечером.\nСмотрите также\nСтроительство начнётся весной."
    assert find(russian) == ()


def test_a_repeated_label_goes_but_not_a_repeated_sentence() -> None:
    label, sentence = "Lauben digital erleben", "Das Land übernimmt die Hälfte der Kosten für den Bau."
    text = article(label, sentence)
    repeated = frozenset({line_key(label), line_key(sentence)})
    assert find(text) == ()
    assert masked_lines(text, repeated) == []  # beside a repeated sentence a repeated label is a wire text's subheading
    assert masked_lines(article(sentence, label), frozenset({line_key(label)})) == [label]


def test_line_keys_ignore_case_spacing_digits_and_decoration() -> None:
    assert line_key("  » Stand:\u00a07.11.2024 ") == line_key("STAND: 12.3.1999")
    assert line_key("Zum Artikel") != line_key("Zum Autor")


def test_countable_lines_are_the_keys_of_short_lines_with_words() -> None:
    text = "Zum Artikel\n\n12.3.\n" + "Ein Satz, der lang ist. " * 40
    assert countable_lines(text) == {line_key("Zum Artikel")}


def test_the_headline_is_below_menu_and_kicker_and_none_where_running_text_begins() -> None:
    text = "Startseite\nPolitik\nVerkehr\n" + article()
    assert headline(text, find(text)) == "Oberlauben baut eine Umgehungsstraße"
    body = article().split("\n", 1)[1]
    assert headline(body, find(body)) is None
    assert headline("", ()) is None


def test_the_headline_is_no_outlet_and_stays_between_notice_and_date_stamp() -> None:
    title = "Oberlauben baut Umgehungsstraße: Rat stimmt zu"
    notice = "Wir setzen Cookies ein, damit diese Seite läuft. Alle akzeptieren   Einstellungen   Ablehnen"
    text = "\n\n".join(["Laubener Bote", notice, title, "7. November 2024, 21:14 Uhr", *article().split("\n")[1:]])
    assert masked_lines(text)[0] == "Laubener Bote"
    assert title not in masked_lines(text)
    assert headline(text, find(text)) == title


def test_the_headline_of_a_markdown_page_is_given_without_its_mark() -> None:
    text = "![Logo](logo.svg)\n\n# " + article("[Bilder vom Bau](https://bote.example/bilder)")
    assert masked_lines(text) == ["![Logo](logo.svg)", "[Bilder vom Bau](https://bote.example/bilder)"]
    assert headline(text, find(text)) == "Oberlauben baut eine Umgehungsstraße"


def test_a_sentence_above_a_blank_line_and_a_credit_is_no_caption() -> None:
    sentence = "Erna Holl, 61, soll zuletzt vor mehr als zwei Jahren mit dem Minister über die Straße gesprochen haben."
    text = article("", sentence, "", "Foto: Laubener Bote/Archiv", "")
    assert masked_lines(text) == ["Foto: Laubener Bote/Archiv"]


def test_a_bare_caption_goes_with_the_copy_that_carries_its_credit() -> None:
    caption = "Die Trasse am Mühlbach."
    between = "Die Kosten liegen bei zwölf Millionen Euro."
    text = article(f"{caption} © Bote/Archiv", between, caption)
    assert masked_lines(text) == [f"{caption} © Bote/Archiv", caption]


def test_a_subheading_below_the_links_stays() -> None:
    link, subheading = "Warum das Freibad geschlossen bleibt", "Treffen am Freitag"
    assert masked_lines(article("", "Lesen Sie auch", link, "", subheading, "")) == ["Lesen Sie auch", link]
    assert masked_lines(article("", "Lesen Sie auch", "", subheading, "")) == ["Lesen Sie auch"]


@pytest.mark.parametrize(
    "row",
    [
        "Lesezeit: 2 Min.   Vorlesen   Merken   Teilen",
        "Kommentare (38)   Drucken   Teilen",
        "Teilen auf Facebook   Per Mail senden   Link kopieren",
        "Facebook • WhatsApp • E-Mail",
        "Share | Save | 24 comments | 2 min read",
        "[Facebook](#) [X](#) [WhatsApp](#)",
    ],
)
def test_a_row_of_buttons_and_counts_goes(row: str) -> None:
    assert masked_lines(article(row)) == [row]


def test_a_row_of_results_stays() -> None:
    assert find(article("TSV Lauben   12   31", "VfB Ried   12   28", "Stars   11   20")) == ()


@pytest.mark.parametrize(
    "offer",
    [
        "Bote Digital: vier Wochen für 2,40 Euro testen, danach 11,90 Euro im Monat",
        "Subscribe from £1 a week. Cancel at any time.",
        "Support local news: read the Herald for $3.50 a month.",
        "Try 3 months for €1. Then €12 a month unless cancelled.",
    ],
)
def test_an_offer_goes_and_a_sentence_about_prices_stays(offer: str) -> None:
    told = "Das Studio bot ein Abo für 19,90 Euro im Monat an, das angeblich jederzeit kündbar war."
    assert masked_lines(article(told, offer)) == [offer]


def test_the_life_of_the_author_named_above_goes_and_of_nobody_else() -> None:
    other = "Anja Wirth leitet die Kita am Mühlbach und freut sich auf die neue Straße."
    life = "Jonte Kröger schreibt für den Boten über Straßen und Brücken."
    title, *paragraphs = article(other).split("\n")
    text = "\n".join([title, "Von Jonte Kröger", *paragraphs, life])
    assert masked_lines(text) == ["Von Jonte Kröger", life]


def test_teasers_of_other_articles_go_below_the_article_only() -> None:
    short = "Der Bau beginnt im März."
    teasers = [
        "Freibad öffnet früher",
        "Die Stadtwerke ziehen den Start um zwei Wochen vor.",
        "Wirt gibt nach 40 Jahren auf",
        "Einen Nachfolger für den Ratskeller hat die Gemeinde noch nicht gefunden.",
    ]
    text = article("Wie es weitergeht", short) + "\n" + "\n".join(["Mehr zum Thema", *teasers])
    assert masked_lines(text) == ["Mehr zum Thema", *teasers]


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the sample articles are not here")
@pytest.mark.parametrize(
    ("name", "expected", "title"),
    [
        ("000", {2, 12}, 1),
        ("001", set(), None),
        ("002", {1, 7, 9, 11, 13, 21, 23, 25, 27, *range(29, 33), 34, 36}, 3),
        ("003", {*range(1, 13), 28, 32, 40, 49, *range(52, 58)}, 13),
        ("004", {1, 5, 6, 10, 24, 40, 48}, 3),
    ],
)
def test_real_pages_lose_exactly_these_lines(name: str, expected: set[int], title: int | None) -> None:
    text = next(SEEDS.glob(f"{name}_*.txt")).read_text(encoding="utf-8")
    spans = find(text)
    lines = text.split("\n")
    assert {text.count("\n", 0, span.start) + 1 for span in spans} == expected
    assert headline(text, spans) == (lines[title - 1] if title else None)


FRAGMENTS = (
    "Lesen Sie auch|© dpa|Teilen|1/3|Von dpa|Kommentare|Ein Titel mit vier Worten|Antworten|Zu den Autoren|Warum?"
    "|Der Rat hat den Plan am Montag beschlossen.|Abonnieren Sie unseren Newsletter.|12.3.2024, 10:00 Uhr"
    "|Eva Muster ist Redakteurin im Ressort Politik.|\r|\x00|\ud800|. . ."
)
fragments = st.sampled_from(FRAGMENTS.split("|"))
anything = st.text(st.characters(exclude_categories=()), max_size=300)
page_texts = st.lists(fragments | anything, max_size=25).flatmap(
    lambda parts: st.sampled_from(["\n", "\n\n", "\r\n", " "]).map(lambda glue: glue.join(parts))
)


@settings(max_examples=300, deadline=None)
@given(page_texts, st.booleans())
def test_any_text_gives_ordered_spans_apart_and_a_verbatim_headline(text: str, all_repeated: bool) -> None:
    repeated = countable_lines(text) if all_repeated else frozenset()
    spans = find(text, repeated)
    ends = [0]
    for span in spans:
        assert ends[-1] <= span.start < span.end <= len(text)
        assert span.reason
        ends.append(span.end)
    title = headline(text, spans)
    assert title is None or (title in text and "\n" not in title)


@pytest.mark.parametrize(
    "text",
    [
        "Der Rat hat den Plan für die Straße am Montag in Lauben beschlossen. " * 15_000,
        "Lesen Sie auch\nEin Titel mit vier Worten\n" * 10_000,
        "Wir nutzen Daten und Ihre Zustimmung zu Inhalten von Partnern\n" * 16_000,
        "Kommentare\nAntworten\nZu den Autoren\n1/3\n© dpa\n" * 4_000,
        "Das ist ein Satz mit Wort, der sich wiederholt\n" * 20_000,
        "(" * 500_000 + "Foto: " * 80_000,
        " \n" * 500_000,
    ],
    ids=["one line", "links", "consent", "labels", "copies", "brackets", "blank"],
)
def test_a_megabyte_takes_no_more_than_linear_time(text: str) -> None:
    started = time.process_time()
    find(text)
    assert time.process_time() - started < LINEAR
