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
"""Enough to tell UTF-16 by its zero bytes."""
UTF16_ZEROS = 0.1
"""Share of zero bytes in the high halves of UTF-16 text: nearly all of a German text, spaces and line ends (one in six)
of a Russian one."""
UTF16_STRAY_ZEROS = 0.01
"""Share of zero bytes in the low halves: none but stray NULs."""
STRAY_CONTROLS = 4
"""So many control characters do not make a file binary, however short it is."""
CONTROL_SHARE = 0.02
"""Nor does this share: bytes of a compressed or random file are control characters to 10 %."""
EIGHT_BIT = ("cp1252", "iso8859_15", "mac_roman", "cp850")
"""Windows, Latin-9 (the euro sign), old Macs, DOS; the first of the equally plausible is taken."""
IMPLAUSIBLE = 0.2
"""Above this mean cost of its non-ASCII characters a text is in no encoding of `EIGHT_BIT`. An umlaut costs nothing, so
that this leaves room for a name such as Šefčovič among them; Cyrillic read as cp1252 costs more than 0.5."""
FOREIGN_LETTER = 0.1
"""What é or å costs: plausible, but DOS umlauts read as those of a Mac come out as such letters."""
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_LETTER = "[^\\W\\d_]"
_SIGNS = "„“”‚‘’‹›«»–—…•·€§°©®™£½¼¾²³×±¡¿¶†\u00a0\u00ad´"
_AT_HOME = re.compile(
    # a sign stands at the edge of a word; an apostrophe, a dash or a soft hyphen in it as well; no capital follows a letter
    f"[äöüß]|(?<![a-zäöü])[ÄÖÜ]|(?<!{_LETTER})[{_SIGNS}]|[{_SIGNS}](?!{_LETTER})|(?<={_LETTER})[’\u00ad–](?={_LETTER})"
)
_VISITING = re.compile("[àáâãçèéêëìíîïñòóôõùúûåæøœ]|(?<![a-zäöü])[ÀÁÂÇÈÉÊËÍÎÓÔÚÅÆØŒ]")
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
    controls = sum(1 for _ in _CONTROL.finditer(found.text))
    return None if controls > max(STRAY_CONTROLS, CONTROL_SHARE * len(found.text)) else found


def utf16(data: bytes) -> str | None:
    """Give the codec of UTF-16 bytes, with a byte order mark or without, or None where they are something else."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return encoding if encoding.startswith("utf-16") else None
    sample = data[:SAMPLE_BYTES]
    half = max(1, len(sample) // 2)
    for encoding, high, low in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        if high.count(0) > UTF16_ZEROS * half and low.count(0) <= UTF16_STRAY_ZEROS * half:
            return encoding
    return None


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
        except (UnicodeDecodeError, LookupError):
            pass
    damaged = _as(data, "utf-8")
    # a multi-byte sequence of UTF-8 almost never comes about by chance: more whole than broken ones, and it is UTF-8
    if sum(1 for char in damaged.text if char >= "\x80" and char != _LOST) > damaged.damaged:
        return damaged
    return _eight_bit(data)


def _eight_bit(data: bytes) -> Decoded:
    """Give the text in the encoding in which its non-ASCII characters stand where German and English have them."""
    candidates = [_as(data, encoding) for encoding in EIGHT_BIT]
    costs = [_cost(candidate.text) for candidate in candidates]
    best = candidates[costs.index(min(costs))]
    if min(costs) <= IMPLAUSIBLE:
        return best
    from charset_normalizer import from_bytes  # 50 ms to load, and hardly a file needs it

    match = from_bytes(data[:SAMPLE_BYTES]).best()
    return _as(data, match.encoding) if match else best


def _cost(text: str) -> float:
    """Give how far from home the non-ASCII characters of a text are, from 0 (German) to 1."""
    foreign = sum(1 for char in text if char >= "\x80")
    visiting, at_home = len(_VISITING.findall(text)), len(_AT_HOME.findall(text))
    return (foreign - at_home - visiting * (1 - FOREIGN_LETTER)) / max(1, foreign)


def _as(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    return Decoded(text, encoding, 0 if _decodes(data, encoding) else text.count(_LOST))


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
