import pytest

from index.decode import decode, utf16

GERMAN = [
    "Müller",
    "Größe",
    "Ä",
    "ß",
    "Über 40 Verletzte bei Glätte",
    "„Ja“ – so Müller",
    "Er sagte: »Das dürfen wir nicht…«",
    "Café am Großmarkt: Schließung",
    "Maroš Žilina besucht Köln und München",
    "Das kostet 15 € im Monat.",
    "Kein Umlaut, nur ein – Strich",
]


@pytest.mark.parametrize("text", GERMAN)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_few_words_of_german_come_out_right_in_every_usual_encoding(text: str, encoding: str):
    if encoding in ("utf-16-le", "utf-16-be"):
        text += " und Leute"
    found = decode(text.encode(encoding))
    assert found is not None
    assert (found.text, found.damaged) == (text, 0)


def test_big_endian_with_a_byte_order_mark_is_read_without_the_mark():
    assert decode(b"\xfe\xff" + "Größe".encode("utf-16-be")).text == "Größe"


def test_utf_32_is_not_taken_for_utf_16():
    assert decode("Größe".encode("utf-32")).text == "Größe"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Das Auto kostet 15 € mehr", "iso8859_15"),
        ("Die Straße ist für Fußgänger gesperrt", "mac_roman"),
        ("Die Straße ist für Fußgänger gesperrt", "cp850"),
        ("Les élèves français étaient là.", "cp1252"),
        ("Президент поздравил победителя выборов, сообщили в правительстве.", "cp1251"),
        ("Президент поздравил победителя выборов, сообщили в правительстве.", "utf-16-le"),
        ("Premier powiedział, że rząd będzie wspierać przedsiębiorców. Święta już za tydzień.", "cp1250"),
    ],
)
def test_rarer_encodings_are_found_out(text: str, encoding: str):
    assert decode(text.encode(encoding)).text == text


def test_line_ends_and_invisible_characters_are_kept():
    text = "Zeile\r\nnoch eine\rund\u2028mehr\u200b \u202eabc\u202c\x00\x0c.\n"
    assert decode(text.encode()).text == text


def test_the_declared_encoding_is_believed_where_the_bytes_are_no_utf_8():
    assert decode("日本語の記事".encode("shift_jis"), "shift_jis").text == "日本語の記事"
    assert decode("Größe".encode(), "cp1251").text == "Größe"
    assert decode("Größe".encode("cp1252"), "no-such-encoding").text == "Größe"


def test_utf_8_that_is_cut_off_stays_utf_8_and_says_so():
    found = decode("Die Größe der Straße für Fußgänger ist ä".encode()[:-1])
    assert found.text == "Die Größe der Straße für Fußgänger ist \ufffd"
    assert (found.encoding, found.damaged) == ("utf-8", 1)


@pytest.mark.parametrize(
    "data",
    [
        b"\0" * 1000,
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
        bytes((i * 7919 >> 3) % 256 for i in range(5000)),
        b"\x7fELF\x02\x01\x01" + b"\0" * 9 + b"\x03\0\x3e\0\x01\0\0\0" * 50,
    ],
)
def test_binary_is_no_text(data: bytes):
    assert decode(data) is None


def test_stray_nuls_do_not_make_a_text_binary():
    assert decode(b"Der Rat\0 tagt heute.").text == "Der Rat\0 tagt heute."
    text = ("Der Rat tagt heute im Saal. " * 10 + "\0") * 30
    assert decode(text.encode()).text == text


def test_utf_16_without_a_mark_is_told_by_its_zero_bytes():
    assert utf16("Der Rat tagt".encode("utf-16-le")) == "utf-16-le"
    assert utf16("Der Rat tagt".encode("utf-16-be")) == "utf-16-be"
    assert utf16(b"Der Rat tagt") is None
    assert utf16(b"") is None
