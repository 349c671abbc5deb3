"""Contrast sets (Gardner et al. 2020) of who did what to whom: nearly the same words, another answer.

Every passage is asked about both ways round, so that shared words alone score at chance.
"""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from training.events import HALVES, Frames, Half, Verb
from training.examples import Example

KINDS = {"reported": 0.5, "denied": 0.28, "open": 0.12, "hearsay": 0.1}
"""What a passage says of the event, and how often."""
PHRASED = {"reported": 0, "denied": 1}
"""Which of a verb's phrases says so."""
BOTH_WAYS, TWO_OCCASIONS = 0.2, 0.35
"""How often a passage says, too, what the other did, or what was done on another occasion."""
APPOSITIONS = (" (SPD)", " (CDU)", " (FDP)", " (54)", " (41)", " (67)")


Occasion = tuple[str, str]
"""In German and in English."""


@dataclass(frozen=True, slots=True)
class _Event:
    """What a sentence of the passage says one person did, or did not, to another."""

    a: str
    b: str
    occasion: Occasion | None
    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Scene:
    """A passage and what it says happened, all of it with one verb."""

    half: Half
    verb: Verb
    passage: str
    events: tuple[_Event, ...]
    stranger: str
    """Somebody who had no part in it."""


def contrast(half: Literal["train", "test"], *, seed: int, count: int, beside: Sequence[str] = ()) -> list[Example]:
    """Give so many examples of one half; verbs, names and wordings of the other half never occur.

    `beside` are German sentences that may stand around those that are made.
    """
    chance = random.Random(f"{half} {seed}")
    found: list[Example] = []
    while len(found) < count:
        scene = _scene(HALVES[half], beside, chance)
        for language in chance.sample(("de", "en"), chance.choice((1, 1, 2))):
            found.extend(_questions(scene, language, chance))
    return found[:count]


def _scene(half: Half, beside: Sequence[str], chance: random.Random) -> _Scene:
    language = chance.choice(("de", "de", "en"))
    frames, filler = (half.german, half.german_filler) if language == "de" else (half.english, half.english_filler)
    a, b, x, y = (
        f"{first} {last}"
        for first, last in zip(chance.sample(half.first_names, 4), chance.sample(half.last_names, 4), strict=True)
    )
    verb = chance.choice(half.verbs)
    kind, other_kind = chance.choices(list(KINDS), list(KINDS.values()), k=2)
    occasion, other_occasion = (None, None)
    if verb.greeting and chance.random() < 0.6:
        occasion, other_occasion = chance.sample(half.occasions, 2)
    told: list[tuple[str, str, Occasion | None, str]] = [(a, b, occasion, kind)]
    if chance.random() < BOTH_WAYS:
        told.append((b, a, occasion, other_kind))
    elif occasion and chance.random() < TWO_OCCASIONS:
        told.append((a, b, other_occasion, other_kind))
    others = [text.format(x=x, y=y) for text in chance.sample(filler, chance.randint(0, 3))]
    if beside and language == "de":
        others += chance.sample(beside, chance.randint(0, 4))
    if chance.random() < 0.35:  # the same people, the other way round, in something else
        other = chance.choice([other for other in half.verbs if other is not verb])
        others.append(_sentence(other, frames, "reported", b, a, None, language, chance))
    if chance.random() < 0.35 and kind != "reported":  # the same done to somebody else
        others.append(_sentence(verb, frames, "reported", a, x, None, language, chance))
    deciding = [_sentence(verb, frames, each[3], *each[:3], language, chance) for each in told]
    parts = [*others, *deciding]
    chance.shuffle(parts)
    passage = " ".join(parts)
    places = [passage.index(sentence) for sentence in deciding]
    events = [
        _Event(*each, place, place + len(sentence))
        for each, place, sentence in zip(told, places, deciding, strict=True)
    ]
    return _Scene(half, verb, passage, tuple(events), y)


def _sentence(
    verb: Verb,
    frames: Frames,
    kind: str,
    a: str,
    b: str,
    occasion: Occasion | None,
    language: str,
    chance: random.Random,
) -> str:
    """Give a sentence of one kind about what the one did to the other."""
    o = f" {occasion[0 if language == 'de' else 1]}" if occasion else ""
    a, b = (f"{name}{chance.choice(APPOSITIONS)}" if chance.random() < 0.2 else name for name in (a, b))
    if verb.phrases and kind in PHRASED and chance.random() < 0.25:
        phrase = verb.phrases[PHRASED[kind] + (0 if language == "de" else 2)]
        return f"{a} {phrase.format(b=b, o=o)}."
    finite, _, prefix = verb.preterite.partition("|")
    preterite = f"{a} {finite} {b}{o}{f' {prefix}' if prefix else ''}"
    options: tuple[str, ...] = getattr(frames, kind)
    return chance.choice(options).format(
        a=a,
        b=b,
        o=o,
        preterite=preterite,
        noun=_noun(verb, a, chance).format(a=a, b=b),
        participle=verb.participle,
        infinitive=verb.infinitive,
        with_zu=verb.with_zu,
        base=verb.base,
        past=verb.past,
        past_participle=verb.past_participle,
    )


def _noun(verb: Verb, a: str, chance: random.Random) -> str:
    """Give the event as a noun, at times with a genitive in front."""
    of = re.match(r"D\w+ (\w+) von \{a\} (?=\w)", verb.noun)
    if of is None or not a[-1].isalpha() or a[-1] in "sßxz" or chance.random() < 0.5:
        return verb.noun
    return f"{{a}}s {of[1]} {verb.noun[of.end() :]}"


def _questions(scene: _Scene, language: str, chance: random.Random) -> Iterator[Example]:
    """Give the questions of one passage in one language: as it was, the other way round, on another occasion, who."""
    first = scene.events[0]
    a, b = first.a, first.b
    both_ways = any(event.a == b for event in scene.events)
    for event in scene.events:
        decides = {"reported": "yes", "denied": "no", "hearsay": "neither"}.get(event.kind)
        # of two occasions the question must name its own
        occasions = len({one.occasion for one in scene.events})
        occasion = event.occasion if occasions > 1 or chance.random() < 0.5 else None
        yield _decided(scene, event, _whether(scene, language, event.a, event.b, occasion, chance), decides)
    decides = {"reported": "yes", "denied": "no"}.get(first.kind)
    if both_ways:
        yield _undecided(
            scene, _whether(scene, language, *chance.choice(((scene.stranger, b), (a, scene.stranger))), None, chance)
        )
    else:
        yield _undecided(scene, _whether(scene, language, b, a, chance.choice((None, first.occasion)), chance))
    others = [one for one in scene.half.occasions if one not in {event.occasion for event in scene.events}]
    if scene.verb.greeting and first.occasion and chance.random() < 0.6:
        yield _undecided(scene, _whether(scene, language, a, b, chance.choice(others), chance))
    elif decides and len(scene.events) == 1:
        # once more in other words, lest not answering be the better guess
        yield _decided(scene, first, _whether(scene, language, a, b, None, chance), decides)
    if chance.random() < 0.6:
        yield from _who(scene, language, chance)


def _decided(scene: _Scene, event: _Event, question: str, verdict: str | None) -> Example:
    if verdict is None:
        return _undecided(scene, question)
    return Example(question, scene.passage, event.start, event.end, True, verdict, "contrast")


def _undecided(scene: _Scene, question: str) -> Example:
    return Example(question, scene.passage, -1, -1, False, "neither", "contrast")


def _who(scene: _Scene, language: str, chance: random.Random) -> Iterator[Example]:
    """Ask who did it to the one, and who did it to the other, which as a rule nobody did."""
    first = scene.events[0]
    for whom in (first.b, first.a) if chance.random() < 0.5 else (first.b,):
        name = _named(whom, chance)
        question = f"Wer hat {name} {scene.verb.participle}?" if language == "de" else f"Who {scene.verb.past} {name}?"
        done = [event for event in scene.events if event.b == whom]
        reported = [event for event in done if event.kind == "reported"]
        if reported:
            start = scene.passage.index(reported[0].a, reported[0].start)
            yield Example(question, scene.passage, start, start + len(reported[0].a), True, None, "contrast")
        elif all(event.kind != "hearsay" for event in done):  # hearsay neither answers nor does not
            yield Example(question, scene.passage, -1, -1, False, None, "contrast")


def _whether(scene: _Scene, language: str, a: str, b: str, occasion: Occasion | None, chance: random.Random) -> str:
    a, b = _named(a, chance), _named(b, chance)
    o = f" {occasion[0 if language == 'de' else 1]}" if occasion else ""
    if language == "de":
        return f"Hat {a} {b}{o} {scene.verb.participle}?"
    if chance.random() < 0.3:
        return f"Was {b} {scene.verb.past_participle} by {a}{o}?"
    return f"Did {a} {scene.verb.base} {b}{o}?"


def _named(name: str, chance: random.Random) -> str:
    """Give a name in full or, as often, only its last part."""
    return name if chance.random() < 0.5 else name.split()[-1]
