"""The data sets as examples. Each function reads one from the data folder; none of them returns a measuring half."""

import csv
import hashlib
import io
import json
import random
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from training.examples import Example

TRAINING, CALIBRATING, MEASURING = 0, 2, 1
"""Parts of MLQA dev."""
NEAREST = 4
"""Passages most like a question that may stand in as one that does not answer it."""


def squad2(data: Path) -> list[Example]:
    """Give SQuAD 2.0's questions, without the paragraphs that stand in XQuAD."""
    measuring = {paragraph["context"] for _, paragraph in _paragraphs(data / "xquad/xquad.en.json")}
    paragraphs = [p for p in _paragraphs(data / "squad/dev-v2.0.rebuilt.json") if p[1]["context"] not in measuring]
    return list(_spans(paragraphs, "squad2"))


def squadshifts(data: Path, name: str) -> list[Example]:
    """Give the questions of one of SquadShifts' domains."""
    return list(_spans(_paragraphs(data / f"squadshifts/{name}_v1.0.json"), f"squadshifts/{name}"))


def tydiqa(data: Path) -> list[Example]:
    """Give TyDi QA's English questions."""
    return list(_spans(_paragraphs(data / "tydiqa/tydiqa.goldp.en.train.json"), "tydiqa"))


def policyqa(data: Path) -> list[Example]:
    """Give PolicyQA's questions."""
    files = sorted((data / "policyqa").glob("*.json"))
    return [example for file in files for example in _spans(_paragraphs(file), "policyqa")]


def covidqa(data: Path) -> list[Example]:
    """Give COVID-QA's questions, each with the part of its long text around the answer."""
    around = 900
    examples = _spans(_paragraphs(data / "covidqa/200423_covidQA.json"), "covidqa")
    return [_cut(example, example.start - around, example.end + around) for example in examples if example.start >= 0]


def mlqa(data: Path, paragraphs: str, questions: str) -> list[Example]:
    """Give MLQA dev's questions in one language over paragraphs in one, the quarter that is trained on."""
    return list(_mlqa(data, paragraphs, questions, TRAINING))


def mlqa_calibrating(data: Path, paragraphs: str, questions: str) -> list[Example]:
    """Give the quarter that thresholds and weights are fitted on."""
    return list(_mlqa(data, paragraphs, questions, CALIBRATING))


def mlqa_measuring(data: Path, paragraphs: str, questions: str) -> list[Example]:
    """Give the other half, which nothing may be trained or tuned on."""
    return list(_mlqa(data, paragraphs, questions, MEASURING))


def qed(data: Path) -> list[Example]:
    """Give QED's natural questions."""
    examples = []
    for row in _rows(data / "qed/qed-dev.jsonlines"):
        answers = [spans[0] for spans in row["original_nq_answers"] if len(spans) == 1]
        if answers:
            start, end = answers[0]["start"], answers[0]["end"]
            question = row["question_text"].rstrip(" ?") + "?"
            examples.append(Example(question, row["paragraph_text"], start, end, True, None, "qed"))
    return examples


def qamr(data: Path, chance: random.Random) -> list[Example]:
    """Give QAMR's questions, each asked of its sentence among up to two others of the same document."""
    sentences: dict[str, str] = {}
    documents: dict[str, list[str]] = defaultdict(list)
    offsets: dict[str, list[tuple[int, int]]] = {}
    with (data / "qamr/wiki-sentences.tsv").open(encoding="utf-8") as lines:
        for line in lines:
            name, _, tokens = line.rstrip("\n").partition("\t")
            sentences[name], offsets[name] = _joined(tokens.split())
            documents[name.rsplit(":", 2)[0]].append(name)
    examples = []
    seen = set()
    for file in ("dev", "test"):
        with (data / f"qamr/{file}.tsv").open(encoding="utf-8", newline="") as lines:
            for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                name, question, answer = row[0], row[5], [int(i) for i in row[6].split()]
                if not answer or answer != list(range(answer[0], answer[-1] + 1)) or (name, question) in seen:
                    continue
                seen.add((name, question))
                others = [other for other in documents[name.rsplit(":", 2)[0]] if other != name]
                beside = chance.sample(others, min(len(others), chance.choice((0, 1, 2))))
                at = chance.randint(0, len(beside))
                before = " ".join(sentences[other] for other in beside[:at])
                shift = len(before) + (1 if before else 0)
                passage = " ".join([before, *(sentences[other] for other in [name, *beside[at:]])]).strip()
                start, end = offsets[name][answer[0]][0] + shift, offsets[name][answer[-1]][1] + shift
                examples.append(Example(question, passage, start, end, True, None, "qamr"))
    return examples


def boolq(data: Path) -> list[Example]:
    """Give BoolQ's questions and their contrast set: yes or no, the deciding sentence unmarked."""
    found = [(r["question"], r["passage"], "yes" if r["answer"] else "no") for r in _rows(data / "boolq/dev.jsonl")]
    for row in json.loads((data / "boolq-contrast/boolq_perturbed.json").read_text(encoding="utf-8"))["data"][1:]:
        for other in [{"perturbed_q": row["question"], "answer": row["answer"]}, *row["perturbed_questions"]]:
            answer = str(other["answer"]).strip().upper()
            if answer in {"TRUE", "FALSE"}:
                found.append((other["perturbed_q"], row["paragraph"], "yes" if answer == "TRUE" else "no"))
    return [
        Example(f"{question.strip().rstrip('?').capitalize()}?", passage, -1, -1, True, verdict, "boolq")
        for question, passage, verdict in found
    ]


def snli(data: Path) -> list[Example]:
    """Give SNLI's hypotheses as questions of their premises."""
    examples = []
    for part in ("dev", "test"):
        columns = [(data / f"snli/{name}.{part}").read_text(encoding="utf-8").splitlines() for name in _SNLI]
        examples += [
            _claim(_untokenised(h), _untokenised(p), label, "snli") for p, h, label in zip(*columns, strict=True)
        ]
    return [example for example in examples if example]


def pawsx(data: Path) -> list[Example]:
    """Give PAWS-X: a sentence asked of another with the same words, within and across the two languages."""
    german, english = ([*_tsv(data / f"pawsx/dev-{language}.tsv")] for language in ("de", "en"))
    pairs = [(row[0], row[1], row[2]) for row in (*german, *english)]
    if len(german) == len(english):
        pairs += [(e[0], d[1], d[2]) for d, e in zip(german, english, strict=True) if d[2] == e[2]]
    pairs += [(row[1], row[2], row[3]) for row in [*_tsv(data / "pawsx/test-de.labelled.tsv")][1:]]
    return [
        _claim(claim, passage, "entailment" if label == "1" else "neutral", "pawsx")
        for claim, passage, label in pairs
        if label in {"0", "1"}
    ]


def fever(data: Path) -> list[Example]:
    """Give FEVER-Symmetric's claims, each asked of evidence that supports or refutes it."""
    labels = {"SUPPORTS": "entailment", "REFUTES": "contradiction"}
    rows = (row for name in ("dev", "test") for row in _rows(data / f"fever-symmetric/{name}.jsonl"))
    return [
        _claim(_untokenised(row["claim"]), _untokenised(row.get("evidence") or row["sentence1"]), label, "fever")
        for row in rows
        for label in (labels.get(row.get("gold_label") or row["label"]),)
        if label
    ]


def breaking_nli(data: Path) -> list[Example]:
    """Give Breaking NLI's pairs, which differ in a word."""
    with zipfile.ZipFile(data / "breaking_nli/breaking_nli_dataset.zip") as packed:
        name = next(name for name in packed.namelist() if name.endswith((".jsonl", ".json")) and "__MACOSX" not in name)
        lines = io.TextIOWrapper(packed.open(name), encoding="utf-8").read().splitlines()
    rows = [json.loads(line) for line in lines if line.strip()]
    found = [_claim(row["sentence2"], row["sentence1"], row["gold_label"], "breaking_nli") for row in rows]
    return [example for example in found if example]


def with_unanswerable(examples: Sequence[Example], share: float, chance: random.Random) -> list[Example]:
    """Give the examples and beside them this share of their questions asked of a like passage without the answer."""
    from sklearn.feature_extraction.text import TfidfVectorizer  # heavy, and only for making data

    passages = list(dict.fromkeys(example.passage for example in examples))
    asked = [example for example in examples if example.answerable and example.start >= 0]
    asked = chance.sample(asked, round(share * len(asked)))
    if not asked or len(passages) < 2:
        return list(examples)
    vectorizer = TfidfVectorizer(sublinear_tf=True, max_df=0.3 if len(passages) > 50 else 1.0)
    vectors = vectorizer.fit_transform(passages)
    added = []
    for first in range(0, len(asked), 512):
        batch = asked[first : first + 512]
        # the question and a little of its passage: what a search by meaning would bring, too
        texts = [f"{example.question} {example.question} {example.passage[:300]}" for example in batch]
        likeness = (vectorizer.transform(texts) @ vectors.T).toarray()
        for example, row in zip(batch, likeness, strict=True):
            answer = example.answer.casefold()
            near = [
                passages[i]
                for i in row.argsort()[::-1][: NEAREST + 8]
                if passages[i] != example.passage and answer not in passages[i].casefold()
            ][:NEAREST]
            if near:
                added.append(Example(example.question, chance.choice(near), -1, -1, False, None, example.source))
    return [*examples, *added]


def part(paragraph: str) -> int:
    """Give the part of MLQA dev that a paragraph belongs to: its SHA-256 modulo 4, the odd ones being one part."""
    number = hashlib.sha256(paragraph.encode("utf-8")).digest()[-1] % 4
    return number if number in {TRAINING, CALIBRATING} else MEASURING


_SNLI = ("s1", "s2", "labels")


def _mlqa(data: Path, paragraphs: str, questions: str, wanted: int) -> Iterator[Example]:
    german = {
        qa["id"]: paragraph["context"]
        for _, paragraph in _paragraphs(data / "mlqa/dev-context-de-question-de.json")
        for qa in paragraph["qas"]
    }
    for title, paragraph in _paragraphs(data / f"mlqa/dev-context-{paragraphs}-question-{questions}.json"):
        # an English paragraph goes with the German ones of its questions; where these are parted, with the measuring
        parts = {part(german.get(qa["id"], paragraph["context"])) for qa in paragraph["qas"]}
        if (parts.pop() if len(parts) == 1 else MEASURING) == wanted:
            yield from _spans([(title, paragraph)], f"mlqa/{paragraphs}-{questions}")


def _spans(paragraphs: Iterable[tuple[str, dict[str, Any]]], source: str) -> Iterator[Example]:
    for _, paragraph in paragraphs:
        passage = paragraph["context"]
        for qa in paragraph["qas"]:
            question = " ".join(qa["question"].split())
            if not question:
                continue
            if qa.get("is_impossible"):
                yield Example(question, passage, -1, -1, False, None, source)
            elif qa["answers"]:
                answer = min(qa["answers"], key=lambda answer: len(answer["text"]))
                start = answer["answer_start"]
                text = answer["text"].strip()
                start = passage.find(text, start)
                if text and start >= 0:
                    yield Example(question, passage, start, start + len(text), True, None, source)


def _paragraphs(file: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    for article in json.loads(file.read_text(encoding="utf-8"))["data"]:
        for paragraph in article["paragraphs"]:
            yield article.get("title", ""), paragraph


def _rows(file: Path) -> Iterator[dict[str, Any]]:
    with file.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def _tsv(file: Path) -> Iterator[list[str]]:
    with file.open(encoding="utf-8") as lines:
        yield from (line.rstrip("\n").split("\t") for line in lines)


def _claim(claim: str, passage: str, label: str, source: str) -> Example | None:
    """Give a claim as a question of a passage that entails it, contradicts it or does neither."""
    verdict = {"entailment": "yes", "contradiction": "no", "neutral": "neither"}.get(label)
    if verdict is None:
        return None
    question = claim.strip().rstrip(".!? ") + "?"
    decided = verdict != "neither"
    return Example(question, passage, 0 if decided else -1, len(passage) if decided else -1, decided, verdict, source)


def _cut(example: Example, first: int, last: int) -> Example:
    first = example.passage.find(" ", first) + 1 if first > 0 else 0
    passage = example.passage[first:last]
    start, end = example.start - first, example.end - first
    return Example(example.question, passage, start, end, True, None, example.source)


_BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "``": '"', "''": '"'}
_CLOSING = re.compile(r"^([.,;:!?%)\]]|'s|n't|'re|'ve|'ll|'d|'m|'|\.\.\.)$")


def _joined(tokens: Sequence[str]) -> tuple[str, list[tuple[int, int]]]:
    """Give tokenised text as it is written, and where each token stands."""
    text, places = "", []
    quoted = False
    glue = True
    for raw in tokens:
        token = _BRACKETS.get(raw, raw)
        closing = bool(_CLOSING.match(token)) or (token == '"' and quoted)
        if not (glue or closing):
            text += " "
        places.append((len(text), len(text) + len(token)))
        text += token
        glue = token in {"(", "[", "$"} or (token == '"' and not quoted)
        if token == '"':
            quoted = not quoted
    return text, places


def _untokenised(text: str) -> str:
    return _joined(text.split())[0]
