"""Questions in one language about passages in the other, from sentences that are given in both."""

import random
import re
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from training.examples import Example
from training.lexicon import LEXICON, Lexicon
from training.made.english import english_questions, in_place
from training.made.english_clauses import IRREGULAR, plain_clause, tree_clause
from training.made.german import Made, questions
from training.made.german_people import surnames
from training.made.german_vocabulary import vocabulary
from training.made.projection import Pair, projected, word_links
from training.made.trees import read_trees
from training.unanswered import holds

PASSAGE_SENTENCES = (3, 4, 5, 6)
PER_SENTENCE = {"en": 6, "de": 3}
"""Questions about one sentence by their language: English ones of German articles are what is asked most."""
UNANSWERED = 0.3
"""Of all examples."""
MOST_YES = 0.2
"""Yes/no questions that are answered, of all; more would drown the spans."""


def parallel_questions(data: Path, seed: int, lexicon: Path = LEXICON) -> list[Example]:
    """Give English questions of German passages and German ones of English passages, about a third not answered.

    Raises OSError when NTREX, UD-PUD or the lexicon cannot be read.
    """
    pairs = [*_ntrex(data / "ntrex"), *_pud(data / "ud-pud")]
    return pair_questions(pairs, Lexicon(lexicon, [pair.german for pair in pairs]), seed)


def _ntrex(folder: Path) -> list[Pair]:
    read = [
        (folder / name).read_text(encoding="utf-8").splitlines()
        for name in ("DOCUMENT_IDS.tsv", "newstest2019-ref.deu.txt", "newstest2019-src.eng.txt")
    ]
    rows = ([" ".join(part.split()) for part in row] for row in zip(*read, strict=True))
    return [Pair(document, german, english) for document, german, english in rows]


def _pud(folder: Path) -> list[Pair]:
    german, english = (read_trees(folder / f"{language}_pud-ud-test.conllu") for language in ("de", "en"))
    return [Pair(a.document, a.text, b.text, a, b) for a, b in zip(german, english, strict=True)]


def pair_questions(pairs: Sequence[Pair], lexicon: Lexicon, seed: int) -> list[Example]:
    """Give questions across languages of sentence pairs, neighbours of one document standing together."""
    chance = random.Random(seed)
    past = _past_forms(pairs, lexicon)
    names = surnames(" . ".join(pair.english for pair in pairs)) | surnames(" . ".join(pair.german for pair in pairs))
    known = vocabulary([pair.german for pair in pairs])
    documents: dict[str, list[int]] = defaultdict(list)
    for i, pair in enumerate(pairs):
        documents[pair.document].append(i)
    answered, missed = [], []
    for i, pair in enumerate(pairs):
        links = word_links(pair, lexicon)
        beside = documents[pair.document]
        for language, made in (
            ("en", _english(pair, past, names, chance)),
            ("de", questions(pair.german, names, known, chance)),
        ):
            for one in chance.sample(made, min(PER_SENTENCE[language], len(made))):
                source, target = (pair.english, pair.german) if language == "en" else (pair.german, pair.english)
                span = (0, len(target)) if one.kind in ("yes", "no") else projected(pair, one, links, language)
                if span:
                    answered.append(_example(one, pairs, i, beside, span, language, chance))
                missed += _without(one, pairs, i, beside, source, target, span, language, chance)
    sure = [example for example in answered if example.verdict is None]
    decided = [example for example in answered if example.verdict]
    kept = [*sure, *chance.sample(decided, min(len(decided), round(MOST_YES * len(sure))))]
    kept += chance.sample(missed, min(len(missed), round(UNANSWERED / (1 - UNANSWERED) * len(kept))))
    examples = list(dict.fromkeys(kept))
    chance.shuffle(examples)
    return examples


def _english(pair: Pair, past: dict[str, str], names: frozenset[str], chance: random.Random) -> list[Made]:
    clause = tree_clause(pair.english_tree) if pair.english_tree else None
    clause = clause or plain_clause(pair.english, past, names)
    made = english_questions(clause) if clause else []
    cloze = in_place(pair.english, past, names)
    return [*made, *chance.sample(cloze, min(len(cloze), 2 if made else 3))]


def _past_forms(pairs: Sequence[Pair], lexicon: Lexicon) -> dict[str, str]:
    """Give finite forms of English verbs with their base form: those in the trees, and those that end in "ed"."""
    forms = dict(IRREGULAR)
    for word in {word for pair in pairs for word in re.findall(r"\b[a-z]{2,}ed\b", pair.english)}:
        undoubled = word[:-3] if word[-3] == word[-4:-3] else ""
        bases = (word[:-1], word[:-2], undoubled, f"{word[:-3]}y" if word.endswith("ied") else "")
        known = next((base for base in bases if len(base) > 2 and lexicon.translations(base)), None)
        if known:
            forms[word] = known
    for pair in pairs:
        for word in pair.english_tree.words if pair.english_tree else ():
            finite = "Tense=Past" in word.features or "Person=3|Tense=Pres" in word.features
            if word.pos == "VERB" and finite and "VerbForm=Fin" in word.features and word.form.islower():
                forms[word.form] = word.lemma
    nouns = {word.form for pair in pairs if pair.english_tree for word in pair.english_tree.words if word.pos == "NOUN"}
    return {form: base for form, base in forms.items() if form != base and form not in nouns}


def _neighbours(
    pairs: Sequence[Pair], i: int, beside: Sequence[int], chance: random.Random
) -> tuple[list[int], list[int]]:
    """Give the sentences before and behind one that make a passage with it; strangers where the document is short."""
    wanted = chance.choice(PASSAGE_SENTENCES) - 1
    at = beside.index(i)
    before = chance.randint(0, wanted)
    left, right = list(beside[max(0, at - before) : at]), list(beside[at + 1 : at + 1 + wanted - before])
    while len(left) + len(right) < 2:
        stranger = chance.randrange(len(pairs))
        if pairs[stranger].document != pairs[i].document:
            (left if chance.random() < 0.5 else right).append(stranger)
    return left, right


def _text(pair: Pair, language: str) -> str:
    """Give the sentence in the language that the question is not in."""
    return pair.german if language == "en" else pair.english


def _example(
    made: Made,
    pairs: Sequence[Pair],
    i: int,
    beside: Sequence[int],
    span: tuple[int, int],
    language: str,
    chance: random.Random,
) -> Example:
    left, right = _neighbours(pairs, i, beside, chance)
    before = "".join(f"{_text(pairs[j], language)} " for j in left)
    passage = before + " ".join(_text(pairs[j], language) for j in [i, *right])
    verdict = made.kind if made.kind in ("yes", "no") else None
    return Example(made.question, passage, len(before) + span[0], len(before) + span[1], True, verdict, "parallel")


def _without(
    made: Made, pairs: Sequence[Pair], i: int, beside: Sequence[int], source: str, target: str,
    span: tuple[int, int] | None, language: str, chance: random.Random,
) -> list[Example]:  # fmt: skip
    """Give the question with a passage of the document that lacks the sentence and does not hold the answer."""
    left, right = _neighbours(pairs, i, beside, chance)
    passage = " ".join(_text(pairs[j], language) for j in [*left, *right])
    yes_no = made.kind in ("yes", "no")
    answers = [source[made.start : made.end], *([target[slice(*span)]] if span else [])]
    if not yes_no and (not span or any(holds(passage, answer) for answer in answers)):
        return []
    return [Example(made.question, passage, -1, -1, False, "neither" if yes_no else None, "parallel")]
