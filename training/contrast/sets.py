"""Contrast sets (Gardner et al. 2020) of who did what to whom: nearly the same words, another answer.

Every passage is asked about both ways round, so that shared words alone score at chance.
"""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from training.contrast.development_part import DEVELOPMENT
from training.contrast.events import Frames, Occasion, Part, Verb
from training.contrast.measuring_part import TEST
from training.contrast.training_part import TRAIN
from training.examples import Example

PARTS = {"train": TRAIN, "development": DEVELOPMENT, "test": TEST}
KINDS = {"reported": 0.5, "denied": 0.28, "open": 0.12, "hearsay": 0.1}
"""What a passage says of the event, and how often."""
PHRASED = {"reported": 0, "denied": 1}
"""Which of a verb's phrases says so."""
BOTH_WAYS, TWO_OCCASIONS = 0.2, 0.35
"""How often a passage says, too, what the other did, or what was done on another occasion."""
APPOSITIONS = (" (SPD)", " (CDU)", " (FDP)", " (54)", " (41)", " (67)")
PLAIN = 0.65
"""How often a verb is one of those with fewer forms, where there are any."""
_MORE_FORMS = re.compile(r"\{(noun|preterite|present)\}")
OTHER_WORDS, NEAR = 0.5, 0.08
"""How often a sentence tells an event without its verb, and how often it is only close to the event."""
WHEN = 0.35
"""How often an occasion is told as a clause of its own: "Als Keller 79 Jahre alt wurde"."""


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

    part: Part
    verb: Verb
    passage: str
    events: tuple[_Event, ...]
    stranger: str
    """Somebody who had no part in it."""


def contrast(
    part: Literal["train", "development", "test"], *, seed: int, count: int, beside: Sequence[str] = ()
) -> list[Example]:
    """Give so many examples of one part; verbs, names and wordings of the other parts never occur.

    `beside` are German sentences that may stand around those that are made.
    """
    chance = random.Random(f"{part} {seed}")
    found: list[Example] = []
    while len(found) < count:
        scene = _scene(PARTS[part], beside, chance)
        for language in chance.sample(("de", "en"), chance.choice((1, 1, 2))):
            found.extend(_questions(scene, language, chance))
    return found[:count]


def _scene(part: Part, beside: Sequence[str], chance: random.Random) -> _Scene:
    language = chance.choice(("de", "de", "en"))
    filler = part.german_filler if language == "de" else part.english_filler
    a, b, x, y = (
        f"{first} {last}"
        for first, last in zip(chance.sample(part.first_names, 4), chance.sample(part.last_names, 4), strict=True)
    )
    verb = chance.choice(part.plain if part.plain and chance.random() < PLAIN else part.verbs)
    told = _told(part, verb, a, b, chance)
    kind = told[0][3]
    others = [text.format(x=x, y=y) for text in chance.sample(filler, chance.randint(0, 3))]
    if beside and language == "de":
        others += chance.sample(beside, chance.randint(0, 4))
    if _now_and_then(part.alone, chance):
        others = []
    if _now_and_then(part.beside, chance):  # the same people, the same way round, in something else
        others.append(_Words(part, _other(part, verb, chance), a, b, None, language, chance).sentence("reported"))
    if chance.random() < 0.35:  # the same people, the other way round, in something else
        other = chance.choice([other for other in part.verbs if other is not verb])
        others.append(_Words(part, other, b, a, None, language, chance).sentence("reported"))
    if chance.random() < 0.35 and kind != "reported":  # the same done to somebody else
        others.append(_Words(part, verb, a, x, None, language, chance).sentence("reported"))
    deciding = [_Words(part, verb, *each[:3], language, chance).sentence(each[3]) for each in told]
    parts = [*others, *deciding]
    chance.shuffle(parts)
    passage = " ".join(parts)
    places = [passage.index(sentence) for sentence in deciding]
    events = [
        _Event(*each, place, place + len(sentence))
        for each, place, sentence in zip(told, places, deciding, strict=True)
    ]
    return _Scene(part, verb, passage, tuple(events), y)


def _told(part: Part, verb: Verb, a: str, b: str, chance: random.Random) -> list[tuple[str, str, Occasion | None, str]]:
    """Give who did it to whom, on what occasion, and what the passage says of that."""
    kind, other_kind = chance.choices(list(KINDS), list(KINDS.values()), k=2)
    occasion, other_occasion = (None, None)
    if verb.greeting and chance.random() < 0.6:
        occasion, other_occasion = chance.sample(part.occasions, 2)
    if verb.other_words and verb.other_words[0].open and not occasion and chance.random() < NEAR:
        return [(a, b, None, "near")]  # alone: it may tell the other way round
    if chance.random() < BOTH_WAYS:
        return [(a, b, occasion, kind), (b, a, occasion, other_kind)]
    if occasion and chance.random() < TWO_OCCASIONS:
        return [(a, b, occasion, kind), (a, b, other_occasion, other_kind)]
    return [(a, b, occasion, kind)]


def _now_and_then(share: float, chance: random.Random) -> bool:
    return bool(share) and chance.random() < share


def _other(part: Part, verb: Verb, chance: random.Random) -> Verb:
    return chance.choice([other for other in (*part.verbs, *part.plain) if other is not verb])


@dataclass(frozen=True, slots=True)
class _Words:
    """One person doing something to another, in the words of one language."""

    part: Part
    verb: Verb
    a: str
    b: str
    occasion: Occasion | None
    language: str
    chance: random.Random

    def sentence(self, kind: str) -> str:
        """Give a sentence that says of it what the kind is."""
        verb, chance, german = self.verb, self.chance, self.language == "de"
        frames: Frames = self.part.german if german else self.part.english
        occasion = self.occasion
        o = f" {chance.choice(occasion.german if german else occasion.english)}" if occasion else ""
        o = o.format(his=self._his)
        how_often = {"near": 1.0, "reported": OTHER_WORDS, "denied": OTHER_WORDS}.get(kind, 0.0)
        if verb.other_words and not occasion and chance.random() < how_often:
            told = verb.other_words[not german]
            options = told.open if kind == "near" else getattr(told, kind)
            return chance.choice(options).format(a=self._called(self.a), b=self._called(self.b))
        if verb.phrases and kind in PHRASED and chance.random() < 0.25:
            phrase = verb.phrases[PHRASED[kind] + (0 if german else 2)]
            return f"{self._called(self.a)} {phrase.format(b=self._called(self.b), o=o)}."
        options: Sequence[str] = getattr(frames, kind)
        when = (occasion.german_clause if german else occasion.english_clause) if occasion else ""
        if when and kind in PHRASED and chance.random() < WHEN:
            options = getattr(frames, f"when_{kind}") or options
        if not verb.noun:
            options = [option for option in options if not _MORE_FORMS.search(option)]
        a, b = self._called(self.a), self._called(self.b)
        adverbials = self.part.german_adverbials if german else self.part.english_adverbials
        adverbs = chance.sample(adverbials, 2) if adverbials else ("", "")
        prefix = f" {verb.prefix}" if verb.prefix else ""
        return chance.choice(options).format(
            a=a,
            b=b,
            o=o,
            when=when.format(b=b, his=self._his),
            he=self._he(self.a),
            he_b=self._he(self.b),
            him=self._him,
            role=self._role() if self.part.roles else "",
            adverb=adverbs[0],
            Adverb=f"{adverbs[1][:1].upper()}{adverbs[1][1:]}",
            preterite=f"{a} {verb.preterite} {b}{o}{prefix}",
            present=verb.present,
            prefix=prefix,
            noun=self._noun(a).format(a=a, b=b),
            participle=verb.participle,
            infinitive=verb.infinitive,
            with_zu=verb.with_zu,
            base=verb.base,
            past=verb.past,
            past_participle=verb.past_participle,
            presents=verb.english_present,
        )

    def _woman(self, name: str) -> bool:
        return name.split()[0] in self.part.women

    def _he(self, name: str) -> str:
        return {"de": ("er", "sie"), "en": ("he", "she")}[self.language][self._woman(name)]

    @property
    def _him(self) -> str:
        if self.language == "en":
            return "her" if self._woman(self.b) else "him"
        return (("ihn", "sie"), ("ihm", "ihr"))[self.verb.dative][self._woman(self.b)]

    @property
    def _his(self) -> str:
        return {"de": ("seinem", "ihrem"), "en": ("his", "her")}[self.language][self._woman(self.b)]

    def _role(self) -> str:
        if self.language == "en":
            return self.chance.choice(self.part.english_roles)
        return self.chance.choice(self.part.roles)[2 * self._woman(self.b) + self.verb.dative]

    def _called(self, name: str) -> str:
        """Give the name, at times with what an article adds to it."""
        chance = self.chance
        if chance.random() < 0.2:
            return f"{name}{chance.choice(APPOSITIONS)}"
        if self.part.german_titles and chance.random() < 0.2:
            titles = self.part.german_titles if self.language == "de" else [(t, t) for t in self.part.english_titles]
            name = f"{chance.choice(titles)[self._woman(name)]} {name if chance.random() < 0.6 else name.split()[-1]}"
        return name

    def _noun(self, a: str) -> str:
        """Give the event as a noun, at times with a genitive in front."""
        of = re.match(r"D\w+ (\w+) von \{a\} (?=\w)", self.verb.noun)
        if of is None or not a[-1].isalpha() or a[-1] in "sßxz" or self.chance.random() < 0.5:
            return self.verb.noun
        return f"{{a}}s {of[1]} {self.verb.noun[of.end() :]}"


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
    if first.kind == "near":
        return
    decides = {"reported": "yes", "denied": "no"}.get(first.kind)
    if both_ways:
        yield _undecided(
            scene, _whether(scene, language, *chance.choice(((scene.stranger, b), (a, scene.stranger))), None, chance)
        )
    else:
        yield _undecided(scene, _whether(scene, language, b, a, chance.choice((None, first.occasion)), chance))
    others = [one for one in scene.part.occasions if one not in {event.occasion for event in scene.events}]
    if scene.verb.greeting and first.occasion and chance.random() < 0.6:
        yield _undecided(scene, _whether(scene, language, a, b, chance.choice(others), chance))
    elif decides and len(scene.events) == 1:
        # once more in other words, lest not answering be the better guess
        yield _decided(scene, first, _whether(scene, language, a, b, None, chance), decides)
    if _now_and_then(scene.part.beside, chance):
        something_else = replace(scene, verb=_other(scene.part, scene.verb, chance))
        if something_else.verb.participle not in scene.passage and something_else.verb.past not in scene.passage:
            yield _undecided(scene, _whether(something_else, language, a, b, None, chance))
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
            sentence = scene.passage[reported[0].start : reported[0].end]
            answer = reported[0].a if reported[0].a in sentence else reported[0].a.split()[-1]
            start = reported[0].start + sentence.index(answer)
            yield Example(question, scene.passage, start, start + len(answer), True, None, "contrast")
        elif all(event.kind != "hearsay" for event in done):  # hearsay neither answers nor does not
            yield Example(question, scene.passage, -1, -1, False, None, "contrast")


def _whether(scene: _Scene, language: str, a: str, b: str, occasion: Occasion | None, chance: random.Random) -> str:
    his = {"de": ("seinem", "ihrem"), "en": ("his", "her")}[language][b.split()[0] in scene.part.women]
    a, b = _named(a, chance), _named(b, chance)
    o = ""
    if occasion:
        forms = occasion.german if language == "de" else occasion.english
        o = f" {chance.choice([form for form in forms if not re.search(r'[0-9]', form)])}".format(his=his)
    verb, way = scene.verb, chance.random()
    if language == "de":
        if way < 0.1:
            return f"Stimmt es, dass {a} {b}{o} {verb.participle} hat?"
        if way < 0.2:
            return f"Wurde {b} von {a}{o} {verb.participle}?"
        return f"Hat {a} {b}{o} {verb.participle}?"
    if way < 0.25:
        return f"Was {b} {verb.past_participle} by {a}{o}?"
    if way < 0.35:
        return f"Has {a} {verb.past_participle} {b}{o}?"
    return f"Did {a} {verb.base} {b}{o}?"


def _named(name: str, chance: random.Random) -> str:
    """Give a name in full or, as often, only its last part."""
    return name if chance.random() < 0.5 else name.split()[-1]
