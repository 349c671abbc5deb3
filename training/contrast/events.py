"""What the contrast sets are made of: events, the sentences around them, the occasions they have.

Every event is a German and an English verb with one person doing something to another. A frame is a sentence around
it: `{a}` does it to `{b}`, `{o}` is the occasion or nothing; `{him}` and `{role}` stand for `{b}`, `{he}` for `{a}`;
`{adverb}` is any adverbial, `{Adverb}` one that opens the sentence.
"""

import json
from dataclasses import dataclass

from training.contrast.german_presents import present_of


@dataclass(frozen=True, slots=True)
class Verb:
    """An event in the forms that the frames ask for."""

    participle: str
    prefix: str
    """Of the infinitive, where it is separable: "an" of "anrufen"."""
    infinitive: str
    base: str
    past: str
    past_participle: str
    preterite: str
    """Without a separable prefix; empty like `noun` where only other forms are known."""
    noun: str
    """The event as a noun: who did it to whom."""
    greeting: bool
    """It may have an occasion."""
    dative: bool
    """To whom it is done stands in the dative: "dankte ihm"."""
    phrases: tuple[str, str, str, str] | None
    """The event in other words: happened and not, in German, then in English."""
    other_words: "tuple[Frames, Frames] | None" = None
    """Whole sentences without the verb, German and English; `open` are those close to the event that do not tell."""

    @property
    def with_zu(self) -> str:
        """Give the infinitive with "zu"."""
        stem = self.infinitive.removeprefix(self.prefix)
        return f"{self.prefix}zu{stem}" if self.prefix else f"zu {stem}"

    @property
    def present(self) -> str:
        """Give the third person singular of the present, without the prefix."""
        return present_of(self.infinitive.removeprefix(self.prefix))

    @property
    def english_present(self) -> str:
        """Give the same in English."""
        first, _, rest = self.base.partition(" ")
        ending = "es" if first.endswith(("s", "sh", "ch", "x", "o")) else "s"
        if first.endswith("y") and first[-2] not in "aeo":
            first, ending = first[:-1], "ies"
        return f"{first}{ending} {rest}".strip()


@dataclass(frozen=True, slots=True)
class Frames:
    """Sentences around an event, by what they say about whether it happened."""

    reported: tuple[str, ...]
    denied: tuple[str, ...]
    open: tuple[str, ...]
    """Planned, demanded, conditional, expected: it did not happen yet."""
    hearsay: tuple[str, ...]
    when_reported: tuple[str, ...] = ()
    """With the occasion as a clause: `{when}`."""
    when_denied: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Occasion:
    """What somebody is congratulated on, in the ways that articles and questions name it; `{his}` is the other's."""

    german: tuple[str, ...]
    english: tuple[str, ...]
    german_clause: str = ""
    english_clause: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """All that one part of the contrast sets is made of."""

    verbs: tuple[Verb, ...]
    first_names: tuple[str, ...]
    women: frozenset[str]
    """Of the first names."""
    last_names: tuple[str, ...]
    german: Frames
    english: Frames
    german_filler: tuple[str, ...]
    english_filler: tuple[str, ...]
    occasions: tuple[Occasion, ...]
    german_titles: tuple[tuple[str, str], ...] = ()
    """Of a man and of a woman, the same in every case."""
    english_titles: tuple[str, ...] = ()
    roles: tuple[tuple[str, str, str, str], ...] = ()
    """What somebody may be called: accusative and dative of a man, of a woman."""
    english_roles: tuple[str, ...] = ()
    german_adverbials: tuple[str, ...] = ()
    """When, where, how and by whose word it happened, or did not."""
    english_adverbials: tuple[str, ...] = ()
    plain: tuple[Verb, ...] = ()
    """Verbs that have no preterite, no noun and no other words."""
    alone: float = 0.0
    """Share of the passages with nothing around the sentences asked about."""
    beside: float = 0.0
    """Share of the passages that say, too, what else the one did to the other, and of those asked about it."""


def verbs(table: str) -> tuple[Verb, ...]:
    """Read a table of verbs, a line each, their cells between semicolons.

    Participle; infinitive, with `|` behind a separable prefix and `*` for the dative; English base; past, with `/`
    before another past participle. Then, or nothing: preterite; noun; `g` for a greeting or `-`; four phrases.
    """
    return tuple(_verb(*(cell.strip() for cell in line.split(";"))) for line in table.strip().splitlines())


def other_words(lines: str) -> dict[str, tuple[Frames, Frames]]:
    """Read whole sentences, a verb a line as JSON: in German and in English that it was done, was not, or is near."""
    found = {}
    for row in map(json.loads, lines.splitlines()):
        german, english = (
            Frames(*(tuple(row[language][kind]) for kind in ("reported", "denied", "near")), hearsay=())
            for language in ("german", "english")
        )
        found[row["verb"]] = german, english
    return found


def _verb(
    participle: str,
    infinitive: str,
    base: str,
    past: str,
    preterite: str = "",
    noun: str = "",
    marks: str = "-",
    *phrases: str,
) -> Verb:
    past, _, past_participle = past.partition("/")
    prefix = infinitive.rpartition("|")[0]
    return Verb(
        participle,
        prefix,
        infinitive.removesuffix("*").replace("|", ""),
        base,
        past,
        past_participle or past,
        preterite,
        noun,
        greeting=marks == "g",
        dative=infinitive.endswith("*"),
        phrases=_four(*phrases) if phrases else None,
    )


def _four(german: str, not_german: str, english: str, not_english: str) -> tuple[str, str, str, str]:
    return german, not_german, english, not_english
