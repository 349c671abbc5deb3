"""Contrast sets (Gardner et al. 2020) of who did what to whom: nearly the same words, another answer.

Every passage is asked about both ways round, so that shared words alone score at chance.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from training.events import HALVES, Frames, Half, Verb
from training.examples import Example

KINDS = {"reported": 0.5, "denied": 0.28, "open": 0.12, "hearsay": 0.1}
"""What a passage says of the event, and how often."""


@dataclass(frozen=True, slots=True)
class _Scene:
    """A passage and what happened in it."""

    half: Half
    verb: Verb
    a: str
    b: str
    kind: str
    occasion: tuple[str, str] | None
    passage: str
    start: int
    end: int


def contrast(half: Literal["train", "test"], *, seed: int, count: int) -> list[Example]:
    """Give so many examples of one half; verbs, names and wordings of the other half never occur."""
    chance = random.Random(f"{half} {seed}")
    found: list[Example] = []
    while len(found) < count:
        scene = _scene(HALVES[half], chance)
        for language in chance.sample(("de", "en"), chance.choice((1, 1, 2))):
            found.extend(_questions(scene, language, chance))
    return found[:count]


def _scene(half: Half, chance: random.Random) -> _Scene:
    language = chance.choice(("de", "de", "en"))
    frames, filler = (half.german, half.german_filler) if language == "de" else (half.english, half.english_filler)
    a, b, x, y = (
        f"{first} {last}"
        for first, last in zip(chance.sample(half.first_names, 4), chance.sample(half.last_names, 4), strict=True)
    )
    verb = chance.choice(half.verbs)
    occasion = chance.choice(half.occasions) if verb.greeting and chance.random() < 0.5 else None
    kind = chance.choices(list(KINDS), list(KINDS.values()))[0]
    sentence = _sentence(verb, _frame(frames, kind, chance), a, b, occasion, language)
    others = [text.format(x=x, y=y) for text in chance.sample(filler, chance.randint(0, 3))]
    if chance.random() < 0.35:  # the same people, the other way round, in something else
        other = chance.choice([other for other in half.verbs if other is not verb])
        others.append(_sentence(other, _frame(frames, "reported", chance), b, a, None, language))
    if chance.random() < 0.35 and kind != "reported":  # the same done to somebody else
        others.append(_sentence(verb, _frame(frames, "reported", chance), a, x, None, language))
    chance.shuffle(others)
    at = chance.randint(0, len(others))
    before = "".join(f"{other} " for other in others[:at])
    passage = " ".join([before + sentence, *others[at:]])
    return _Scene(half, verb, a, b, kind, occasion, passage, len(before), len(before) + len(sentence))


def _frame(frames: Frames, kind: str, chance: random.Random) -> str:
    found: tuple[str, ...] = getattr(frames, kind)
    return chance.choice(found)


def _sentence(verb: Verb, frame: str, a: str, b: str, occasion: tuple[str, str] | None, language: str) -> str:
    o = f" {occasion[0 if language == 'de' else 1]}" if occasion else ""
    finite, _, prefix = verb.preterite.partition("|")
    preterite = f"{a} {finite} {b}{o}{f' {prefix}' if prefix else ''}"
    noun = verb.noun.format(a=a, b=b)
    return frame.format(
        a=a,
        b=b,
        o=o,
        preterite=preterite,
        noun=noun,
        participle=verb.participle,
        infinitive=verb.infinitive,
        with_zu=verb.with_zu,
        base=verb.base,
        past=verb.past,
        past_participle=verb.past_participle,
    )


def _questions(scene: _Scene, language: str, chance: random.Random) -> Iterator[Example]:
    """Give the questions of one passage in one language: as it was, the other way round, on another occasion, who."""
    decides = {"reported": "yes", "denied": "no", "hearsay": "neither"}.get(scene.kind)
    occasion = scene.occasion if chance.random() < 0.5 else None
    asked = _whether(scene, language, scene.a, scene.b, occasion, chance)
    yield _decided(scene, asked, decides)
    yield _undecided(scene, _whether(scene, language, scene.b, scene.a, occasion, chance))
    if scene.verb.greeting and chance.random() < 0.5:
        other = chance.choice([one for one in scene.half.occasions if one is not scene.occasion])
        yield _undecided(scene, _whether(scene, language, scene.a, scene.b, other, chance))
    elif decides:
        # once more in other words, lest not answering be the better guess
        yield _decided(scene, _whether(scene, language, scene.a, scene.b, None, chance), decides)
    if chance.random() < 0.6:
        yield from _who(scene, language, chance)


def _decided(scene: _Scene, question: str, verdict: str | None) -> Example:
    if verdict is None:
        return _undecided(scene, question)
    return Example(question, scene.passage, scene.start, scene.end, True, verdict, "contrast")


def _undecided(scene: _Scene, question: str) -> Example:
    return Example(question, scene.passage, -1, -1, False, "neither", "contrast")


def _who(scene: _Scene, language: str, chance: random.Random) -> Iterator[Example]:
    """Ask who did it to the one, and who did it to the other, which nobody did."""
    for whom in (scene.b, scene.a) if chance.random() < 0.5 else (scene.b,):
        name = _named(whom, chance)
        question = f"Wer hat {name} {scene.verb.participle}?" if language == "de" else f"Who {scene.verb.past} {name}?"
        if whom == scene.b and scene.kind == "reported":
            start = scene.passage.index(scene.a, scene.start)
            yield Example(question, scene.passage, start, start + len(scene.a), True, None, "contrast")
        elif not _done_to(scene, whom):
            yield Example(question, scene.passage, -1, -1, False, None, "contrast")


def _done_to(scene: _Scene, whom: str) -> bool:
    """Tell whether hearsay has it that somebody did it to this one: neither answered nor not."""
    return scene.kind == "hearsay" and whom == scene.b


def _whether(
    scene: _Scene, language: str, a: str, b: str, occasion: tuple[str, str] | None, chance: random.Random
) -> str:
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
