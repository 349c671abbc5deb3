"""Questions with passages that do not answer them, such as retrieval returns."""

import random
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from index.terms import terms, words
from training.examples import Example
from training.made.german import Made
from training.made.german_people import surnames
from training.made.german_vocabulary import common

SHORTEST, LONGEST = 300, 900
"""Characters of a passage; so long are the chunks that retrieval returns."""


TWINS, OWN_ARTICLE = 0.3, 0.4
"""Of the unanswerable: a name, place, date or number exchanged; another passage of the article. The rest: others."""
MOST_SHARED = 0.8
"""Of a question's words, in a passage that is to leave it unanswered: one with more may say the same in other words."""


@dataclass(frozen=True, slots=True)
class Article:
    """A text and the spans of its sentences."""

    text: str
    sentences: Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, the sentence it was made from and its article."""

    made: Made
    article: int
    sentence: int
    start: int
    """Of the answer, in characters of the article."""
    end: int


def window(
    spans: Sequence[tuple[int, int]], first: int, last: int, chance: random.Random, barred: frozenset[int] = frozenset()
) -> tuple[int, int]:
    """Give a passage of whole sentences around those from the first to the last, as a span of the article."""
    wanted = chance.randint(SHORTEST, LONGEST)
    while spans[last][1] - spans[first][0] < wanted:
        sides = [side for side in (first - 1, last + 1) if 0 <= side < len(spans) and side not in barred]
        if not sides:
            break
        side = chance.choice(sides)
        if max(last, side) - min(first, side) and spans[max(last, side)][1] - spans[min(first, side)][0] > LONGEST:
            break
        first, last = min(first, side), max(last, side)
    return spans[first][0], spans[last][1]


def unanswered(asked: list[Asked], articles: Sequence[Article], count: int, chance: random.Random) -> list[Example]:
    """Give questions with passages that do not answer them: of the article, of others, or with a name exchanged."""
    twins = _twins(asked, articles, chance)[: round(TWINS * count)]
    own: list[Example] = []
    for one in chance.sample(asked, min(len(asked), count)):
        if len(own) < OWN_ARTICLE * count:
            own += _own_article(one, articles, chance)
    far = _other_articles(chance.sample(asked, min(len(asked), count)), articles, chance)
    return [*twins, *own, *far[: count - len(twins) - len(own)]]


def holds(passage: str, answer: str) -> bool:
    """Tell whether a passage holds the answer, or for an answer of several words any long or capital one of them."""
    looked_for = {word for word in words(answer) if len(word) > 3 or word.isdigit()} or set(words(answer))
    looked_for |= {_AS_DIGITS[word] for word in looked_for & set(_AS_DIGITS)}
    looked_for |= {_AS_WORDS[word] for word in looked_for & set(_AS_WORDS)}
    return bool(looked_for & set(words(passage)))


_AS_DIGITS = {
    word: str(i) for i, word in enumerate("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(), 2)
}
_AS_WORDS = {digit: word for word, digit in _AS_DIGITS.items()}


def _own_article(one: Asked, articles: Sequence[Article], chance: random.Random) -> list[Example]:
    text, spans = articles[one.article].text, articles[one.article].sentences
    far = [i for i in range(len(spans)) if abs(i - one.sentence) > 1]
    if not far:
        return []
    i = chance.choice(far)
    begin, end = window(spans, i, i, chance, frozenset({one.sentence}))
    return _checked(one, text, text[begin:end])


def _checked(one: Asked, text: str, passage: str) -> list[Example]:
    """Give the example if the passage neither holds the answer nor says most of what the question says."""
    yes_no = one.made.kind in ("yes", "no")
    wanted = {word for word in terms(one.made.question, "de")[1:] if len(word) > 3}
    shared = len(wanted & set(terms(passage, "de"))) / max(1, len(wanted))
    if (
        len(passage) < SHORTEST // 2
        or (not yes_no and holds(passage, text[one.start : one.end]))
        or shared > MOST_SHARED
    ):
        return []
    return [Example(one.made.question, passage, -1, -1, False, "neither" if yes_no else None, "wikinews")]


def _other_articles(asked: list[Asked], articles: Sequence[Article], chance: random.Random) -> list[Example]:
    """Give the questions with the passage of another article that shares most rare words with them."""
    from sklearn.feature_extraction.text import TfidfVectorizer  # slow to import

    passages, source = [], []
    for number, article in enumerate(articles):
        i = 0
        while i < len(article.sentences):
            begin, end = window(article.sentences, i, i, chance, frozenset(range(i)))
            passages.append(article.text[begin:end])
            source.append(number)
            i += max(1, sum(begin <= first < end for first, _ in article.sentences))
    if not asked or not passages:
        return []
    weigh = TfidfVectorizer(analyzer=_german_terms, sublinear_tf=True)
    table = weigh.fit_transform(passages)
    near = weigh.transform([one.made.question for one in asked]) @ table.T
    found = []
    for row, one in enumerate(asked):
        scores = near[row]
        best = sorted(zip(scores.data, scores.indices, strict=True), key=lambda pair: (-pair[0], pair[1]))[:20]
        ranked = [int(i) for _, i in best if source[i] != one.article]
        for i in ranked[chance.choice((0, 0, 1, 2)) :][:4]:
            made = _checked(one, articles[one.article].text, passages[i])
            if made:
                found += made
                break
    return found


def _german_terms(text: str) -> list[str]:
    return terms(text, "de")


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_FULL_DATE = re.compile(
    r"\b\d{1,2}\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
)
_COUNT = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})*(?![\d.,]|\. )(?= [A-ZÄÖÜ])")
_PLACE = re.compile(r"(?<=\b[Ii]n )[A-ZÄÖÜ][\w-]{3,}(?=[ ,.?])")


_KNOWN_PLACE = 3
"""Times that a word must stand behind "in" before it stands in for another place."""


def _twins(asked: list[Asked], articles: Sequence[Article], chance: random.Random) -> list[Example]:
    """Give questions with a name, place, date or number exchanged for another, and the passage they no longer fit."""
    no_places = common([article.text for article in articles])
    known = Counter(name for article in articles for name in _PLACE.findall(article.text))
    made = []
    places: dict[int, list[str]] = defaultdict(list)
    for number, article in enumerate(articles):
        found = set(_PLACE.findall(article.text)) - no_places
        places[number] = sorted(name for name in found if known[name] >= _KNOWN_PLACE)
    for one in chance.sample(asked, len(asked)):
        text = articles[one.article].text
        begin, end = window(articles[one.article].sentences, one.sentence, one.sentence, chance)
        question = _exchanged(one, text, places, chance)
        if question:
            verdict = "neither" if one.made.kind in ("yes", "no") else None
            made.append(Example(question, text[begin:end], -1, -1, False, verdict, "wikinews"))
    return made


def _exchanged(one: Asked, text: str, places: dict[int, list[str]], chance: random.Random) -> str:
    question = one.made.question
    names = surnames(text)
    options: list[tuple[re.Match[str], str]] = []
    for m in re.finditer(r"\b[A-ZÄÖÜ][\w-]+\b", question):
        if m[0] in names:
            options += [(m, other) for other in sorted(names - {m[0]}) if other not in question]
    for pattern in (_FULL_DATE, _YEAR, _COUNT):
        for m in pattern.finditer(question):
            options += [(m, other) for other in sorted(set(pattern.findall(text)) - {m[0]})]
    for m in _PLACE.finditer(question):
        elsewhere = places[chance.choice(list(places))] or [""]
        other = chance.choice(elsewhere)
        if m[0] in places[one.article] and other and other not in text:
            options.append((m, other))
    if not options:
        return ""
    m, other = chance.choice(options)
    before = question[: m.start()]
    first = re.search(r"([A-ZÄÖÜ][\w-]+) $", before)
    if first and m[0] in names and m[0] in text and f"{first[1]} {m[0]}" in text and f"{first[1]} {other}" not in text:
        before = before[: first.start()]  # the first name goes with the surname
    return f"{before}{other}{question[m.end() :]}"
