"""Which examples each stage of training sees, and in what languages."""

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from training import corpora
from training.aligned import aligned_questions
from training.examples import Example
from training.judged import Part, judged, of_sentences, of_whole_texts
from training.lexicon import LEXICON, Lexicon

GLOSS_SHARE = 0.9
"""Of the words that the lexicon knows, how many become German in a text that is glossed."""
GLOSSED = {("en", "de"): 0.5, ("de", "de"): 0.36, ("de", "en"): 0.14}
"""Languages of question and passage, and how often an English example that is glossed is turned into them."""
MLQA = (("de", "de"), ("de", "en"), ("en", "de"), ("en", "en"))
"""Languages of paragraph and question."""
AGAIN = frozenset({"squad2", "squadshifts/new_wiki", "tydiqa", "qed"})
"""Sources whose examples are seen again and again, glossed anew: those most like what is asked of Beleg."""


WRITTEN_TIMES = 2
"""How often the written questions are seen in the stage named after them, each time within other sentences."""
STORIES_TIMES = 2
"""The same of the questions about stories, and in their stage those about own paragraphs."""
JUDGED_PARTS: tuple[Part, ...] = ("training", "hard")
CLAIMED_TIMES = 3
"""How often the judge sees the claims, now alone and now with what stands before them."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of training: what is seen, in batches of how many tokens, how fast it is learnt from."""

    name: str
    seed: int
    batch_tokens: int
    """Padding counted: smaller batches, more steps, once the first things are learnt."""
    english: float
    """Share of the English examples that stay as they are; the others are glossed in German."""
    first_rate: float
    last_rate: float
    """Learning rate at its two ends, as shares of the highest."""
    most_batches: int | None = None
    """How many are seen at most: what two cores have time for."""
    longest: tuple[tuple[int, float], ...] = ((160, 0.5), (224, 0.3), (320, 0.2))
    """Tokens that a window may have, and how often: short ones let half as many more be seen."""
    warm_up: int = 0
    """Steps in which the learning rate grows first."""

    def rate(self, done: float) -> float:
        """Give the learning rate when this share of the stage is done, as a share of the highest."""
        return self.first_rate + (self.last_rate - self.first_rate) * done


STAGES = (
    Stage("reading", 1, 4_096, 0.3, 1.0, 0.7, warm_up=150),
    Stage("languages", 2, 2_560, 0.6, 1.0, 0.6, most_batches=1_600),
    Stage("news", 3, 2_560, 0.6, 0.6, 0.0),
    Stage("again", 4, 2_048, 0.6, 1.7, 0.0, most_batches=7_200, longest=((320, 1.0),)),
    Stage("roles", 5, 2_048, 0.6, 1.5, 0.0, most_batches=7_200, longest=((320, 1.0),)),
    Stage("last", 6, 2_048, 0.6, 0.5, 0.0, most_batches=1_400, longest=((320, 1.0),)),
    Stage("verbs", 7, 2_048, 0.6, 1.2, 0.0, most_batches=4_800, longest=((320, 1.0),)),
    Stage("vocabulary", 8, 2_048, 0.6, 1.4, 0.27, most_batches=6_000, longest=((320, 1.0),)),
    Stage("written", 9, 2_048, 0.6, 1.2, 0.0, most_batches=5_200, longest=((320, 1.0),)),
    Stage("wider", 10, 2_048, 0.6, 1.3, 0.8, most_batches=4_400, longest=((320, 1.0),)),
    Stage("stories", 11, 2_048, 0.6, 1.1, 0.0, most_batches=7_200, longest=((320, 1.0),)),
    Stage("sentences", 12, 2_048, 0.6, 1.1, 0.9, most_batches=2_000, longest=((320, 1.0),)),
    Stage("wordings", 13, 2_048, 0.6, 1.2, 0.0, most_batches=7_800, longest=((320, 1.0),)),
)

JUDGE = Stage("judge", 14, 2_048, 0.5, 1.0, 0.0, most_batches=2_600, longest=((320, 1.0),), warm_up=150)
"""The judge's only one, on the upper half of the mean of the reader's weights."""


def mixture(data: Path, stage: Stage) -> list[Example]:
    """Give the examples of a stage, without those whose passage stands in a measuring set."""
    chance = random.Random(stage.seed)
    examples = _STAGES[stage.name](data, chance, stage.english)
    kept_apart = _measuring(data)
    return [example for example in examples if example.passage not in kept_apart]


def _reading(data: Path, chance: random.Random, clean: float) -> list[Example]:
    lexicon = _lexicon(data)
    english = _english(data, first_half=True)
    made = [glossed(example, lexicon, chance, clean) for example in english]
    claims = [
        *corpora.boolq(data),
        *_some(corpora.snli(data), 8_000, chance),
        *_some(corpora.pawsx(data), 5_000, chance),
        *corpora.fever(data),
        *_some(corpora.breaking_nli(data), 1_000, chance),
    ]
    return [*made, *_german(data), *claims]


def _languages(data: Path, chance: random.Random, clean: float) -> list[Example]:
    lexicon = _lexicon(data)
    return [
        *(glossed(example, lexicon, chance, clean) for example in _english(data, first_half=False)),
        *_some(aligned_questions(LEXICON, lexicon, chance), 8_000, chance),
        *_german(data),
    ]


def _news(data: Path, chance: random.Random, clean: float) -> list[Example]:
    from training.contrast.sets import contrast
    from training.parallel import parallel_questions
    from training.wikinews import wikinews_questions

    lexicon = _lexicon(data)
    again = [example for example in _english(data, first_half=True) if example.source in AGAIN]
    return [
        *(glossed(example, lexicon, chance, clean) for example in again),
        *corpora.with_unanswerable(_german(data), 0.3, chance),
        *_some(wikinews_questions(data, 0), 8_000, chance),
        *_some(parallel_questions(data, 0), 4_000, chance),
        *contrast("train", seed=0, count=12_000),
        *_some(corpora.pawsx(data), 3_000, chance),
        *_some(corpora.boolq(data), 1_500, chance),
    ]


def _again(data: Path, chance: random.Random, clean: float) -> list[Example]:
    return [
        *_much_english(data, chance, clean, others=12_000),
        *_much_german(data, 1, chance),
        *_contrasts(data, 1, 12_000, 8_000),
        *_claims(data, chance),
    ]


def _roles(data: Path, chance: random.Random, clean: float) -> list[Example]:
    return [
        *_much_english(data, chance, clean, others=5_000),
        *_much_german(data, 3, chance),
        *_contrasts(data, 3, 20_000, 16_000),
        *_claims(data, chance),
    ]


def _last(data: Path, chance: random.Random, clean: float) -> list[Example]:
    return _of_all(data, chance, clean, 5, english=7_000, german=3_000, alone=9_000, among_news=7_000, claims=3_000)


def _verbs(data: Path, chance: random.Random, clean: float) -> list[Example]:
    return _of_all(data, chance, clean, 7, english=15_000, german=7_000, alone=30_000, among_news=15_000, claims=8_000)


def _vocabulary(data: Path, chance: random.Random, clean: float) -> list[Example]:
    return _of_all(data, chance, clean, 9, english=34_000, german=10_000, alone=60_000, among_news=14_000, claims=8_000)


def _written(data: Path, chance: random.Random, clean: float) -> list[Example]:
    from training.written import written_questions

    others = _of_all(data, chance, clean, 11, english=9_000, german=2_000, alone=9_000, among_news=4_000, claims=2_000)
    return [*others, *(example for seed in range(WRITTEN_TIMES) for example in written_questions(data, seed))]


def _wider(data: Path, chance: random.Random, clean: float) -> list[Example]:
    from training.written import written_questions

    counts = {"english": 12_000, "german": 4_000, "alone": 14_000, "among_news": 5_000, "claims": 3_000}
    others = _of_all(data, chance, clean, 13, **counts)
    return [*others, *written_questions(data, WRITTEN_TIMES)]


def _stories(data: Path, chance: random.Random, clean: float) -> list[Example]:
    from training.stories import story_questions
    from training.written import own, put, written_questions

    counts = {"english": 12_000, "german": 4_000, "alone": 24_000, "among_news": 6_000, "claims": 3_000}
    return [
        *_of_all(data, chance, clean, 15, **counts),
        *written_questions(data, WRITTEN_TIMES + 1),
        *(example for _ in range(STORIES_TIMES - 1) for example in put(own("training"), chance)),
        *(example for seed in range(STORIES_TIMES) for example in story_questions(seed)),
    ]


def _sentences(data: Path, chance: random.Random, clean: float) -> list[Example]:
    counts = {"english": 9_000, "german": 3_000, "alone": 9_000, "among_news": 4_000, "claims": 1_000}
    others = _of_all(data, chance, clean, 17, **counts)
    return _with_single_sentences(data, chance, others, 2, told=(2,))


def _wordings(data: Path, chance: random.Random, clean: float) -> list[Example]:
    counts = {"english": 12_000, "german": 4_000, "alone": 34_000, "among_news": 8_000, "claims": 2_000}
    others = _of_all(data, chance, clean, 19, **counts)
    return _with_single_sentences(data, chance, others, 3, own_times=1, told=(3, 4), claimed=3)


def _with_single_sentences(
    data: Path,
    chance: random.Random,
    others: list[Example],
    after: int,
    *,
    own_times: int = 0,
    told: tuple[int, ...],
    claimed: int = 0,
) -> list[Example]:
    """Give the others and what was written for Beleg, as passages and as single sentences of them.

    The written questions so many seeds after those of stage "written", once more those about own paragraphs, the
    stories with these seeds, and the claims so many times.
    """
    from training.stories import story_questions
    from training.written import own, put, written_questions

    found = [
        *others,
        *written_questions(data, WRITTEN_TIMES + after),
        *(example for _ in range(own_times) for example in put(own("training"), chance)),
        *(example for seed in told for example in story_questions(seed)),
        *claimed * of_whole_texts("training"),
    ]
    return [*found, *judged(found, chance)]


def _judge(data: Path, chance: random.Random, clean: float) -> list[Example]:
    """Give single sentences for the verdict alone: where answers stand the judge does not learn."""
    from training.stories import story_questions
    from training.written import own, put, written_questions

    lexicon = _lexicon(data)
    passages = [
        *_contrasts(data, 23, 8_000, 2_000),
        *written_questions(data, WRITTEN_TIMES + 5),
        *put(own("training"), chance),
        *story_questions(6),
    ]
    pairs = [
        *_some(corpora.snli(data), 8_000, chance),
        *corpora.fever(data),
        *_some(corpora.pawsx(data), 3_000, chance),
    ]
    found = [
        *(one for _ in range(CLAIMED_TIMES) for part in JUDGED_PARTS for one in of_sentences(part, chance)),
        *judged((example for example in passages if example.verdict), chance),
        *(glossed(example, lexicon, chance, clean) for example in pairs),
    ]
    return [replace(example, start=-1, end=-1, answerable=None) for example in found]


def _of_all(
    data: Path,
    chance: random.Random,
    clean: float,
    seed: int,
    *,
    english: int,
    german: int,
    alone: int,
    among_news: int,
    claims: int,
) -> list[Example]:
    """Give so many examples of each kind; `alone` and `among_news` as of `_contrasts`."""
    return [
        *_some([*_much_english(data, chance, clean, others=1_000)], english, chance),
        *_some(_much_german(data, seed, chance), german, chance),
        *_contrasts(data, seed, alone, among_news),
        *_some(_claims(data, chance), claims, chance),
    ]


def _much_english(data: Path, chance: random.Random, clean: float, *, others: int) -> Iterator[Example]:
    """Give the English questions most like what is asked of Beleg twice, and some of the others."""
    lexicon = _lexicon(data)
    halves = [_english(data, first_half=True), _english(data, first_half=False)]
    most_alike = [example for half in halves for example in half if example.source in AGAIN]
    for half in halves:
        unlike = [example for example in half if example.source not in AGAIN]
        for example in (*most_alike, *_some(unlike, others, chance)):
            yield glossed(example, lexicon, chance, clean)


def _much_german(data: Path, seed: int, chance: random.Random) -> list[Example]:
    """Give German questions and paragraphs: MLQA's twice, of Wikinews, of parallel sentences."""
    from training.parallel import parallel_questions
    from training.wikinews import wikinews_questions

    german = corpora.with_unanswerable(_german(data), 0.3, chance)
    return [
        *german,
        *german,
        *_some(wikinews_questions(data, seed), 9_000, chance),
        *_some(parallel_questions(data, seed), 3_000, chance),
    ]


def _contrasts(data: Path, seed: int, alone: int, among_news: int) -> list[Example]:
    """Give so many contrast examples of made sentences only, and so many among sentences of Wikinews."""
    from training.contrast.sets import contrast
    from training.wikinews import news_sentences

    return [
        *contrast("train", seed=seed, count=alone),
        *contrast("train", seed=seed + 1, count=among_news, beside=news_sentences(data)),
    ]


def _claims(data: Path, chance: random.Random) -> list[Example]:
    """Give yes/no questions, and claims made into such."""
    return [
        *corpora.boolq(data),
        *_some(corpora.snli(data), 5_000, chance),
        *_some(corpora.pawsx(data), 5_000, chance),
        *corpora.fever(data),
    ]


_STAGES = {
    "reading": _reading,
    "languages": _languages,
    "news": _news,
    "again": _again,
    "roles": _roles,
    "last": _last,
    "verbs": _verbs,
    "vocabulary": _vocabulary,
    "written": _written,
    "wider": _wider,
    "stories": _stories,
    "sentences": _sentences,
    "wordings": _wordings,
    "judge": _judge,
}


def _german(data: Path) -> list[Example]:
    """Give MLQA's questions in all four pairs of languages."""
    return [example for pair in MLQA for example in corpora.mlqa(data, *pair)]


def _english(data: Path, *, first_half: bool) -> list[Example]:
    """Give one half of the English questions; the halves of the two stages share none."""
    always = random.Random(0)  # not the stage's: the halves must be of one shuffle
    paragraphs = [
        corpora.with_unanswerable(corpora.squad2(data), 0.15, always),
        *(
            corpora.with_unanswerable(corpora.squadshifts(data, name), 0.25, always)
            for name in ("new_wiki", "reddit", "amazon_reviews")
        ),
        corpora.with_unanswerable(corpora.tydiqa(data), 0.25, always),
        _some(corpora.policyqa(data), 2_500, always),
        corpora.covidqa(data),
        corpora.qed(data),
        corpora.with_unanswerable(_some(corpora.qamr(data, always), 22_000, always), 0.1, always),
    ]
    examples = [example for each in paragraphs for example in each]
    always.shuffle(examples)
    middle = len(examples) // 2
    return examples[:middle] if first_half else examples[middle:]


def glossed(example: Example, lexicon: Lexicon, chance: random.Random, clean: float) -> Example:
    """Give an English example with question, passage or both in German words, or, by the share `clean`, as it is."""
    if chance.random() < clean:
        return example
    question, passage = chance.choices(list(GLOSSED), list(GLOSSED.values()))[0]
    asked = lexicon.gloss(example.question, GLOSS_SHARE, chance).text if question == "de" else example.question
    if passage == "en":
        return Example(
            asked, example.passage, example.start, example.end, example.answerable, example.verdict, example.source
        )
    gloss = lexicon.gloss(example.passage, GLOSS_SHARE, chance, example.start, example.end)
    if example.start >= 0 and not 0 <= gloss.start < gloss.end:
        return example
    start, end = (gloss.start, gloss.end) if example.start >= 0 else (-1, -1)
    return Example(asked, gloss.text, start, end, example.answerable, example.verdict, example.source)


def _some(examples: Sequence[Example], count: int, chance: random.Random) -> list[Example]:
    return chance.sample(list(examples), min(count, len(examples)))


def _lexicon(data: Path) -> Lexicon:
    from training.wikinews import news_rows

    return Lexicon(LEXICON, [row["text"] for row in news_rows(data)])


def _measuring(data: Path) -> set[str]:
    """Give the paragraphs that nothing may be trained on."""
    kept = {
        paragraph["context"]
        for language in ("de", "en")
        for article in json.loads((data / f"xquad/xquad.{language}.json").read_text(encoding="utf-8"))["data"]
        for paragraph in article["paragraphs"]
    }
    for paragraphs in ("de", "en"):
        for questions in ("de", "en"):
            kept |= {example.passage for example in corpora.mlqa_measuring(data, paragraphs, questions)}
    return kept
