"""German questions of German news, made by rules from the Wikinews articles."""

import json
import random
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

from index.terms import terms, words
from training.examples import Example
from training.german import Made, Vocabulary, questions
from training.german_words import surnames

FILE = "wikinews-de/wikinews_de_998.jsonl"
SHORTEST, LONGEST = 300, 900
"""Characters of a passage; so long are the chunks that retrieval returns."""
PER_SENTENCE = 4
PER_KIND = {"yes": 1700, "thing": 2600, "person": 3200}
"""At most so many questions of a kind, so that the commonest do not drown the rest."""
LATER = 0.15
"""Share of questions read against another passage of the article that holds the answer and most of the words."""
UNANSWERED = 0.55
"""Unanswerable examples for one answerable: .35 of all."""
_SMALL = re.compile(r"\b[a-zäöü][a-zäöüß]{2,}\b")
_CAPITAL = re.compile(r"(?<=[a-zäöüß,] )[A-ZÄÖÜ][a-zäöüß]+\b")
_AFTER_ARTICLE = re.compile(
    r"\b(?:der|die|das|den|dem|des|ein|eine|einer|einem|einen|keine|zur|zum)\s+([A-ZÄÖÜ][\w-]+)"
)
_AFTER_IN = re.compile(r"\b[Ii]n\s+([A-ZÄÖÜ][\w-]+)")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, the sentence it was made from and its article."""

    made: Made
    article: int
    sentence: int
    start: int
    """Of the answer, in characters of the article."""
    end: int


def wikinews_questions(data: Path, seed: int) -> list[Example]:
    """Give German questions of German news, about a third of them not answered by their passage.

    Raises OSError when the Wikinews file is not in the data folder.
    """
    with (data / FILE).open(encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    return news_questions([(a["text"], [tuple(s) for s in a["sentences"]]) for a in articles], seed)


def news_questions(articles: list[tuple[str, list[tuple[int, int]]]], seed: int) -> list[Example]:
    """Give questions of articles, each a text with the spans of its sentences."""
    chance = random.Random(seed)
    asked = _asked(articles, chance)
    answered = []
    for one in asked:
        text, spans = articles[one.article]
        found = None
        if one.made.kind not in ("yes", "no") and chance.random() < LATER:
            found = _elsewhere(one, text, spans, chance)
        answered.append(found or _example(one, text, spans, chance))
    others = _unanswered(asked, articles, round(UNANSWERED * len(answered)), chance)
    examples = list(dict.fromkeys([*answered, *others]))
    chance.shuffle(examples)
    return examples


def _asked(articles: list[tuple[str, list[tuple[int, int]]]], chance: random.Random) -> list[Asked]:
    known = vocabulary([text for text, _ in articles])
    found = []
    for number, (text, spans) in enumerate(articles):
        people = surnames(text)
        for i, (first, last) in enumerate(spans):
            made = questions(text[first:last], people, known, chance)
            made = list({one.question: one for one in made}.values())
            for one in chance.sample(made, min(PER_SENTENCE, len(made))):
                found.append(Asked(one, number, i, first + one.start, first + one.end))
    chance.shuffle(found)
    seen: Counter[str] = Counter()
    kept = []
    for one in found:
        seen[one.made.kind] += 1
        if seen[one.made.kind] <= PER_KIND.get(one.made.kind, len(found)):
            kept.append(one)
    return kept


def vocabulary(texts: list[str]) -> Vocabulary:
    """Give what German texts tell about their words."""
    small = Counter(word for text in texts for word in _SMALL.findall(text))
    capital = Counter(word.lower() for text in texts for word in _CAPITAL.findall(text))
    return Vocabulary(frozenset(word for word, count in small.items() if capital[word] < count), _common(texts))


def _common(texts: list[str]) -> frozenset[str]:
    """Give the nouns that stand behind articles more often than behind a bare "in": they are no names of places."""
    articled = Counter(word for text in texts for word in _AFTER_ARTICLE.findall(text))
    bare = Counter(word for text in texts for word in _AFTER_IN.findall(text))
    return frozenset(word for word, count in bare.items() if articled[word] > count / 2) | _NO_PLACES


_NO_PLACES = frozenset(
    "Kraft Frage Haft Folge Betrieb Höhe Richtung Zukunft Form Anspruch Anwesenheit Begleitung Bezug Brand Fahrt Flammen "
    "Gang Gefahr Gewahrsam Hinblick Kürze Kauf Luft Not Ordnung Polizeigewahrsam Ruhe Schach Sicherheit Sicht "
    "Teilen Trümmern Untersuchungshaft Verbindung Vergessenheit Vertretung Verwahrung Zusammenarbeit Zusammenhang "
    "Zweifel Empfang Erfüllung Erscheinung Erwägung Relation Rente Pension Serie Auftrag Besitz Bewegung Deckung "
    "Einklang Freiheit Händen Klammern Konkurrenz Krankenhäusern Krankenhäuser Mitleidenschaft Panik Privatbesitz Runde "
    "Schulen Stücke Städten Tränen Umlauf Zeiten Ländern Interviews Internet Wirklichkeit Anbetracht Absprache "
    "Abstimmung Ergänzung Planung Produktion Rechnung Stellung Verdacht Zahlen Prozent Euro Millionen "
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember Gruppe Medien Asylverfahren "
    "Führung Summe Dollar Deutsch Englisch Minute Trance Scharen Reih Frieden Abwesenheit Aussicht Angriff Aktion".split()
)


# --- passages ---


def _window(
    spans: list[tuple[int, int]], first: int, last: int, chance: random.Random, barred: frozenset[int] = frozenset()
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


def _example(one: Asked, text: str, spans: list[tuple[int, int]], chance: random.Random) -> Example:
    begin, end = _window(spans, one.sentence, one.sentence, chance)
    verdict = one.made.kind if one.made.kind in ("yes", "no") else None
    return Example(one.made.question, text[begin:end], one.start - begin, one.end - begin, True, verdict, "wikinews")


def _elsewhere(one: Asked, text: str, spans: list[tuple[int, int]], chance: random.Random) -> Example | None:
    """Give the question with another passage of the article that says the same, or None where none seems to."""
    answer = text[one.start : one.end]
    wanted = set(terms(one.made.question, "de")[1:])
    for i, (first, last) in enumerate(spans):
        if i == one.sentence:
            continue
        place = re.search(rf"(?<!\w){re.escape(answer)}(?!\w)", text[first:last])
        if place is None or len(answer) < 3:
            continue
        shared = wanted & set(terms(text[first:last], "de"))
        if sum(len(word) > 3 for word in shared) < 0.6 * sum(len(word) > 3 for word in wanted):
            continue
        begin, end = _window(spans, i, i, chance, frozenset({one.sentence}))
        start = first + place.start() - begin
        return Example(one.made.question, text[begin:end], start, start + len(answer), True, None, "wikinews")
    return None


# --- questions without an answer ---


def _unanswered(
    asked: list[Asked], articles: list[tuple[str, list[tuple[int, int]]]], count: int, chance: random.Random
) -> list[Example]:
    """Give questions with passages that do not answer them: of the article, of others, or with a name exchanged."""
    twins = _twins(asked, articles, chance)[: count * 3 // 10]
    own: list[Example] = []
    for one in chance.sample(asked, min(len(asked), count)):
        if len(own) < count * 4 // 10:
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


def _own_article(one: Asked, articles: list[tuple[str, list[tuple[int, int]]]], chance: random.Random) -> list[Example]:
    text, spans = articles[one.article]
    far = [i for i in range(len(spans)) if abs(i - one.sentence) > 1]
    if not far:
        return []
    i = chance.choice(far)
    begin, end = _window(spans, i, i, chance, frozenset({one.sentence}))
    return _checked(one, text, text[begin:end])


def _checked(one: Asked, text: str, passage: str) -> list[Example]:
    """Give the example if the passage neither holds the answer nor says most of what the question says."""
    yes_no = one.made.kind in ("yes", "no")
    wanted = {word for word in terms(one.made.question, "de")[1:] if len(word) > 3}
    shared = len(wanted & set(terms(passage, "de"))) / max(1, len(wanted))
    if len(passage) < SHORTEST // 2 or (not yes_no and holds(passage, text[one.start : one.end])) or shared > 0.8:
        return []
    return [Example(one.made.question, passage, -1, -1, False, "neither" if yes_no else None, "wikinews")]


def _other_articles(
    asked: list[Asked], articles: list[tuple[str, list[tuple[int, int]]]], chance: random.Random
) -> list[Example]:
    """Give the questions with the passage of another article that shares most rare words with them."""
    from sklearn.feature_extraction.text import TfidfVectorizer  # slow to import

    passages, source = [], []
    for number, (text, spans) in enumerate(articles):
        i = 0
        while i < len(spans):
            begin, end = _window(spans, i, i, chance, frozenset(range(i)))
            passages.append(text[begin:end])
            source.append(number)
            i += max(1, sum(begin <= first < end for first, _ in spans))
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
            made = _checked(one, articles[one.article][0], passages[i])
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


def _twins(
    asked: list[Asked], articles: list[tuple[str, list[tuple[int, int]]]], chance: random.Random
) -> list[Example]:
    """Give questions with a name, place, date or number exchanged for another, and the passage they no longer fit."""
    common = _common([text for text, _ in articles])
    known = Counter(name for text, _ in articles for name in _PLACE.findall(text))
    made = []
    places: dict[int, list[str]] = defaultdict(list)
    for number, (text, _) in enumerate(articles):
        places[number] = sorted({name for name in _PLACE.findall(text) if known[name] > 2 and name not in common})
    for one in chance.sample(asked, len(asked)):
        text, spans = articles[one.article]
        begin, end = _window(spans, one.sentence, one.sentence, chance)
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
