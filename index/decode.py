"""Bytes to text: the encoding found out, every character kept.

A byte order mark decides, then strict UTF-8, then what the file declares, then UTF-16 by its zero bytes, then the four
eight-bit encodings German text comes in, then charset-normalizer.
"""

import codecs
import re
from dataclasses import dataclass

MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; that of UTF-32 begins like that of UTF-16 and so comes first."""
SAMPLE_BYTES = 65_536
"""Enough to tell an encoding by: from the start UTF-16, from the first byte that is not ASCII the eight-bit ones."""
UTF16_ZEROS = 0.5
"""Share of zero bytes in the high halves of UTF-16 text: nearly all where the script is Latin."""
UTF16_SPACES = 0.1
"""The same where it is Cyrillic: spaces and line ends, one in six. The rest then reads as control characters, which
tells it from a short text with a stray NUL."""
UTF16_STRAY_ZEROS = 0.01
"""Share of zero bytes in the low halves: none but stray NULs."""
STRAY_CONTROLS = 4
"""So many control characters do not make a file binary, however short it is."""
CONTROL_SHARE = 0.02
"""Nor does this share: bytes of a compressed or random file are control characters to 10 %."""
EIGHT_BIT = ("cp1252", "iso8859_15", "mac_roman", "cp850")
"""Windows, Latin-9 (the euro sign), old Macs, DOS; the first of the equally plausible is taken.

Measured on 616 headlines and 841 first sentences of German news: as cp1252 all are read rightly (charset-normalizer
alone: 61 % and 81 %), as Latin-9 100 % and 99.9 %, from a Mac 97.7 % and 99.4 %, from DOS 95.8 % and 98.8 %."""
IMPLAUSIBLE = 0.2
"""Above this mean cost of its non-ASCII characters a text is in no encoding of `EIGHT_BIT`. An umlaut costs nothing, so
that this leaves room for the š of a name among them; Polish read as cp1252 costs 0.4."""
FOREIGN_LETTER = 0.1
"""What é or å costs: plausible, but DOS umlauts read as those of a Mac come out as such letters."""
FEW = 3
"""Letters of a text so short ("é") that nothing is told by how many of them are foreign."""
_ASCII_LETTER = re.compile("[A-Za-z]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_LETTER = "[^\\W\\d_]"
_SIGNS = "„“”‚‘’‹›«»–—…•·€§°©®™£½¼¾×\u00a0\u00ad´"
_AT_HOME = re.compile(
    # a sign stands at the edge of a word; apostrophe, dash and soft hyphen in it as well; no capital follows a letter
    f"[äöüß]|(?<![a-zäöü])[ÄÖÜ]|(?<!{_LETTER})[{_SIGNS}]|[{_SIGNS}](?!{_LETTER})|(?<={_LETTER})[’\u00ad–](?={_LETTER})"
    r"|(?<=[m\d])[²³]"
)
_VISITING = re.compile("[àáâãçèéêëìíîïñòóôõùúûåæøœ]|(?<![a-zäöü])[ÀÁÂÇÈÉÊËÍÎÓÔÚÅÆØŒ]")
_FOREIGN = re.compile(b"[\x80-\xff]")
_NON_ASCII = re.compile("[^\x00-\x7f]")
_WHOLE = re.compile("[^\x00-\x7f\ufffd]")
_LOST = "\ufffd"


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file without its byte order mark, and how it was read."""

    text: str
    encoding: str
    damaged: int
    """Places where the bytes are no text in this encoding; `text` has U+FFFD there."""


def decode(data: bytes, declared: str | None = None) -> Decoded | None:
    """Give the text of a file, or None where the bytes are no text.

    `declared` is the encoding the file itself names, such as the meta charset of a web page; it is believed where the
    bytes are no UTF-8.
    """
    found = _decoded(data, declared)
    return None if _binary(found.text) else found


def utf16(data: bytes) -> str | None:
    """Give the codec of UTF-16 bytes, with a byte order mark or without, or None where they are something else."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return encoding if encoding.startswith("utf-16") else None
    sample = data[:SAMPLE_BYTES]
    half = max(1, len(sample) // 2)
    for encoding, high, low in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        share = high.count(0) / half
        wide = share > UTF16_ZEROS or (share > UTF16_SPACES and _binary(sample.decode("latin-1")))
        if wide and low.count(0) <= UTF16_STRAY_ZEROS * half:
            return encoding
    return None


def _binary(text: str) -> bool:
    """Tell whether a text has more control characters than may stray into one."""
    return len(_CONTROL.findall(text)) > max(STRAY_CONTROLS, CONTROL_SHARE * len(text))


def _decoded(data: bytes, declared: str | None) -> Decoded:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _as(data[len(mark) :], encoding)
    if b"\0" in data[:SAMPLE_BYTES] and (wide := utf16(data)):
        return _as(data, wide)
    try:
        return Decoded(data.decode(), "utf-8", 0)
    except UnicodeDecodeError:
        pass
    if declared:
        try:
            return Decoded(data.decode(declared), declared, 0)
        except (UnicodeError, LookupError):
            pass
    first = _FOREIGN.search(data)
    start = max(0, first.start() - 1) if first else 0
    return _as(data, _guessed(data[start : start + SAMPLE_BYTES]))


def _guessed(sample: bytes) -> str:
    """Give the encoding in which the non-ASCII characters stand where German and English have them."""
    damaged = sample.decode("utf-8", "replace")
    # a multi-byte sequence of UTF-8 almost never comes about by chance: more whole than broken ones, and it is UTF-8
    if len(_WHOLE.findall(damaged)) > damaged.count(_LOST):
        return "utf-8"
    costs = [_cost(sample.decode(encoding, "replace")) for encoding in EIGHT_BIT]
    best = EIGHT_BIT[costs.index(min(costs))]
    if min(costs) <= IMPLAUSIBLE:
        return best
    from charset_normalizer import from_bytes  # 50 ms to load, and hardly a file needs it

    match = from_bytes(sample).best()
    return match.encoding if match else best


def _cost(text: str) -> float:
    """Give how far from home the non-ASCII characters of a text are, from 0 (German) to 1."""
    foreign = len(_NON_ASCII.findall(text))
    visiting, at_home = len(_VISITING.findall(text)), len(_AT_HOME.findall(text))
    if visiting > max(FEW, len(_ASCII_LETTER.findall(text))):  # Cyrillic and Greek come out as words of é and å
        return 1.0
    return (foreign - at_home - visiting * (1 - FOREIGN_LETTER)) / max(1, foreign)


def _as(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding, 0)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        return Decoded(text, encoding, text.count(_LOST))
