"""What the head of a text file states of the article: YAML between two lines of `---`, or a few lines `Key: value`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from index.dates import date_of

KEYS = {
    "title": "title", "titel": "title", "source": "source", "quelle": "source",
    "date": "date", "datum": "date", "published": "date", "url": "url", "language": "language", "sprache": "language",
}  # fmt: skip
"""What is read, in English and German; everything else in the block is left alone."""
LONGEST_BLOCK = 20_000
"""Characters; a second `---` further down is a rule between sections, not the end of a block."""
HEADER_KEYS = 2
"""So many known keys in the first lines make a block without fences; a "Quelle: ..." alone may be a photo credit."""
LANGUAGES = {"german": "de", "deutsch": "de", "deu": "de", "ger": "de", "english": "en", "englisch": "en", "eng": "en"}
_FENCED = re.compile(r"---[ \t]*(\r\n|\n|\r)(.*?)(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)", re.DOTALL)
_ENTRY = re.compile(r"([^\W\d_][\w -]{0,40}?)[ \t]*:(?:[ \t]+(\S.*))?")
_INSIDE = re.compile(r"[ \t]+\S.*|-[ \t].*|#.*|[\])}],?|")


@dataclass(frozen=True, slots=True)
class Stated:
    """What a file or a record states of its article; None is what it does not state."""

    title: str | None = None
    source: str | None = None
    published: date | None = None
    url: str | None = None
    language: str | None = None
    problems: tuple[str, ...] = ()
    """What is stated in a way that could not be read, each in a few words."""


def front_matter_span(text: str) -> tuple[int, int] | None:
    """Give start and end of the front matter, both fences and the line end of the second included, or None."""
    match = _FENCED.match(text, 0, LONGEST_BLOCK)
    if match is None:
        return None
    lines = [line.rstrip() for line in match[2].splitlines()]
    entries = sum(1 for line in lines if _ENTRY.fullmatch(line))
    return (
        match.span() if entries and all(_ENTRY.fullmatch(line) or _INSIDE.fullmatch(line) for line in lines) else None
    )


def front_matter(text: str) -> Stated:
    """Give what the head of a text states; nothing where it has none."""
    span = front_matter_span(text)
    if span is None:
        return facts_in(header) if len(header := _header(text)) >= HEADER_KEYS else Stated()
    import yaml  # 15 ms to load, not needed by a text without front matter

    lines = text[slice(*span)].splitlines()[1:-1]
    try:
        found = yaml.safe_load("\n".join(lines))
    except (yaml.YAMLError, ValueError, RecursionError):  # ValueError: a date such as 2024-02-31
        return facts_in(_entries(lines), "the front matter is no valid YAML and was read line by line")
    return facts_in(found) if isinstance(found, Mapping) else Stated()


def facts_in(values: Mapping[object, object], *problems: str) -> Stated:
    """Give what a mapping states under the keys that Beleg knows."""
    known = {KEYS[key]: value for name, value in values.items() if (key := str(name).strip().lower()) in KEYS}
    noted = list(problems)

    def text(key: str) -> str | None:
        value = known.get(key)
        if value is None or isinstance(value, str):
            return " ".join(value.split()) or None if value else None
        if isinstance(value, (int, float, date)) and not isinstance(value, bool):
            return str(value)
        noted.append(f"{key} is no text and was left out")
        return None

    stated = known.get("date")
    published = date_of(stated)
    if published is None and stated not in (None, ""):
        shown = stated if isinstance(stated, (str, int, float, date, datetime)) else type(stated).__name__
        noted.append(f"date {str(shown)[:40]!r} is no single day up to today (write it as 2024-11-07) and was left out")
    language = language_code(named) if (named := text("language")) else None
    if named and not language:
        noted.append(f"language {named[:40]!r} is no language code (such as de) and was left out")
    return Stated(text("title"), text("source"), published, text("url"), language, tuple(noted))


def language_code(named: str) -> str | None:
    """Give the ISO 639-1 code of a language as it is named in files: "de-DE", "de_AT", "DE", "German"."""
    first = re.split(r"[-_]", named.strip().lower())[0]
    return first if re.fullmatch(r"[a-z]{2}", first) else LANGUAGES.get(first)


def _header(text: str) -> dict[object, object]:
    """Give the known entries of the `Key: value` lines that a text begins with."""
    lines = []
    for line in text[:LONGEST_BLOCK].lstrip().splitlines():
        entry = _ENTRY.fullmatch(line.rstrip())
        if entry is None or not entry[2]:
            break
        lines.append(line)
    return {key: value for key, value in _entries(lines).items() if str(key).lower() in KEYS}


def _entries(lines: list[str]) -> dict[object, object]:
    """Give key and value of each line that has both, quotation marks around the value taken off."""
    found = [entry for line in lines if (entry := _ENTRY.fullmatch(line.rstrip())) and entry[2]]
    return {entry[1]: re.sub(r"^(['\"])(.*)\1$", r"\2", entry[2]) for entry in found}
