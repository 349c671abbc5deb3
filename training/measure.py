"""Measures the released reader on what it was never trained or tuned on: `python -m training.measure [NAME ...]`."""

import argparse
import json
import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median

from safetensors import safe_open

from index.e5 import NAME
from index.encoder import shared_encoder
from index.language import language_of
from index.nouns import Article
from index.sentences import sentences
from index.sync import sync
from rag.agreement import f1
from rag.calibration import auroc, calibration_error, risk_coverage_area
from rag.chatbot import PASSAGES_READ, Chatbot
from rag.evaluate import evaluate, is_right, mean, over_paragraphs, overlap
from rag.network import VERDICTS
from rag.nouns import Filter, Passage, Sentence
from rag.question import understand
from rag.question_file import Asked
from rag.reader import STANCE_SURE, Evidence, SpanReader, spans
from rag.reading import read_alone
from rag.retrieve import retrieve
from training import corpora, curves, judged, written
from training.contrast.sets import contrast
from training.examples import Example
from training.mixture import JUDGE
from training.stories import Question as StoryQuestion
from training.stories import Story, sentence_of
from training.stories import stories as told
from training.wikinews import training_rows

QUESTIONS = 400
"""Asked of the collection in each language."""
CONTRAST_QUESTIONS = 2_000
NEWS_ARTICLES = 350
"""Of Wikinews, beside what is asked about."""
SAMPLE = 100
"""Asked of each of the weights on the learning curve."""
RUNS = 5
SEEDS = (
    ("Did Putin congratulate Trump?", "gratuliert"),
    ("Did Trump congratulate Putin on his birthday?", "nicht"),
    ("Did Putin congratulate Trump on his birthday?", "gratuliert"),
)


def passage_of(text: str) -> Passage:
    """Give a text as a passage whose sentences retrieval has not scored."""
    article = Article("0" * 16, None, None, None, None, "", language_of(text), text, "")
    spans = tuple(Sentence(start, end, 0.0, 0.0, 0.0) for start, end in sentences(text))
    return Passage(article, 0, len(text), 0.0, 0.0, 0.0, spans)


def reading(data: Path) -> dict[str, object]:
    """Give F1 and exact match of questions asked of their own paragraph, and AUROC against another of its article."""
    german, english = data / "xquad/xquad.de.json", data / "xquad/xquad.en.json"
    with tempfile.TemporaryDirectory(prefix="beleg-measure-") as folder:
        odd = _measuring_half(data / "mlqa/dev-context-de-question-en.json", Path(folder) / "mlqa.json")
        return {
            "XQuAD, German question": read_alone(german).to_dict(),
            "XQuAD, English question": read_alone(english, articles=german).to_dict(),
            "MLQA dev, odd half, English question": read_alone(odd).to_dict(),
        }


def _measuring_half(file: Path, half: Path) -> Path:
    """Write the measuring half of an MLQA file and give its path."""
    whole = json.loads(file.read_text(encoding="utf-8"))
    for article in whole["data"]:
        article["paragraphs"] = [p for p in article["paragraphs"] if corpora.part(p["context"]) == corpora.MEASURING]
    half.write_text(json.dumps(whole), encoding="utf-8")
    return half


def collection(data: Path) -> dict[str, object]:
    """Give how questions fare in one index of all 240 XQuAD paragraphs, with the paragraph that answers and without.

    A sample of the questions, the same every time.
    """
    german = data / "xquad/xquad.de.json"
    found: dict[str, object] = {}
    for language in ("en", "de"):
        with over_paragraphs(data / f"xquad/xquad.{language}.json", german, None) as (bot, asked):
            sample = random.Random(0).sample(asked, QUESTIONS)
            found[language] = _in_collection(bot, sample)
    return found


def _in_collection(bot: Chatbot, asked: Sequence[Asked]) -> dict[str, float | None]:
    reader = SpanReader()
    right: list[bool] = []
    sure: list[float] = []
    answerable: list[bool] = []
    with bot.store.snapshot() as snapshot:
        for item in asked:
            question = understand(item.question)
            vector = bot.encoder.question(question.searched)
            read = retrieve(snapshot, question, vector, Filter(), PASSAGES_READ + 1)
            evidence = reader.evidence(question, read)
            own = "#" + item.golds[0].article
            for part in (evidence, [one for one in evidence if not one.passage.article.path.endswith(own)]):
                first = spans(question, part)[0]
                sure.append(first.score)
                right.append(part is evidence and is_right(first, item.golds))
                answerable.append(part is evidence)
    shown = [confidence >= bot.reader.threshold for confidence in sure]
    return {
        "quote with the answer first": mean([one for one, there in zip(right, answerable, strict=True) if there]),
        "calibration error": calibration_error(sure, right),
        "AUROC with its paragraph against without": auroc(sure, answerable),
        "risk-coverage area": risk_coverage_area(sure, right),
        "right of the answered": mean([one for one, is_shown in zip(right, shown, strict=True) if is_shown]),
        "answered of the answerable": mean([s for s, there in zip(shown, answerable, strict=True) if there]),
        "refused of the others": mean([not s for s, there in zip(shown, answerable, strict=True) if not there]),
    }


def own(_: Path) -> dict[str, object]:
    """Give how the project's own questions about its sample articles fare."""
    with tempfile.TemporaryDirectory(prefix="beleg-measure-") as index:
        sync(Path(index), [Path("seeds/articles")])
        return evaluate(Path("seeds/questions.jsonl"), Path(index)).to_dict()


def news(data: Path) -> dict[str, object]:
    """Give how the questions written for measuring fare in a collection of their Wikinews articles and others."""
    found = written.news(data, "measuring")
    about = sorted({one.article for one in found.questions})
    articles = [{"id": found.ids[i], "title": found.titles[i], "text": found.articles[i].text} for i in about]
    asked = [_row(number, one, found) for number, one in enumerate(found.questions)]
    return _among_news(data, articles, asked)


def stories(data: Path) -> dict[str, object]:
    """Give how the questions about invented stories fare in a collection of their articles and Wikinews articles."""
    articles: list[dict[str, object]] = []
    asked: list[dict[str, object]] = []
    for number, story in enumerate(told("measuring")):
        ids = [f"story-{number}-{i}" for i in range(len(story.articles))]
        parts = zip(ids, story.titles, story.dates, story.articles, strict=True)
        articles += [{"id": i, "title": title, "date": date, "text": each.text} for i, title, date, each in parts]
        asked += [_story_row(f"{number}-{i}", one, story, ids) for i, one in enumerate(story.questions)]
    return _among_news(data, articles, asked)


def _among_news(
    data: Path, articles: Sequence[dict[str, object]], asked: Sequence[dict[str, object]]
) -> dict[str, object]:
    """Give how questions fare in a collection of articles and of Wikinews articles that no question is about."""
    beside = random.Random(0).sample(training_rows(data), NEWS_ARTICLES)
    with tempfile.TemporaryDirectory(prefix="beleg-measure-") as folder:
        collection, questions, index = (Path(folder) / name for name in ("news.jsonl", "asked.jsonl", "index"))
        _write(collection, [*articles, *({key: row[key] for key in ("id", "title", "text")} for row in beside)])
        _write(questions, asked)
        sync(index, [collection])
        return evaluate(questions, index).to_dict()


def _row(number: int, one: written.Written, found: written.Collection) -> dict[str, object]:
    row: dict[str, object] = {"id": number, "question": one.question, "answerable": one.sentence is not None}
    if one.sentence is None:
        return row
    article = found.articles[one.article]
    first, last = article.sentences[one.sentence]
    answer = {} if one.verdict else {"answer": article.text[one.start : one.end]}
    return row | answer | {
        "article": found.ids[one.article], "quote": article.text[first:last], "verdict": one.verdict,
    }  # fmt: skip


def _story_row(name: str, one: StoryQuestion, story: Story, ids: Sequence[str]) -> dict[str, object]:
    row: dict[str, object] = {"id": name, "question": one.text, "answerable": bool(one.answers)}
    golds = []
    for answer in one.answers:
        article = story.articles[answer.article]
        first, last = article.sentences[sentence_of(answer, article)]
        words = {} if one.yes_no else {"answer": article.text[answer.start : answer.end]}
        golds.append({"article": ids[answer.article], "quote": article.text[first:last], **words})
    said = {answer.verdict for answer in one.answers}
    verdict = {"verdict": "disputed" if len(said) > 1 else said.pop()} if one.yes_no and said else {}
    return row | (golds[0] | {"accept": golds[1:]} | verdict if golds else {})


def _write(file: Path, rows: Sequence[dict[str, object]]) -> None:
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def contrasts(_: Path) -> dict[str, object]:
    """Give the share of contrast questions of the test part that are answered, refused and judged rightly."""
    reader = SpanReader()
    examples = contrast("test", seed=1, count=CONTRAST_QUESTIONS)
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    given = given_right = decidable = 0
    for example in examples:
        found = reader.evidence(understand(example.question), [passage_of(example.passage)])
        part = "yes/no" if example.verdict else "other"
        asked[part] += 1
        right[part] += contrast_is_right(example, found)
        if example.verdict:
            decidable += example.verdict != "neither"
            stance = _stance(found)
            given += stance is not None
            given_right += stance == example.verdict
    return {
        "questions": dict(asked),
        "right": round(sum(right.values()) / len(examples), 3),
        "right of yes/no": round(right["yes/no"] / asked["yes/no"], 3),
        "right of others": round(right["other"] / asked["other"], 3),
        "verdict precision": round(given_right / max(1, given), 3),
        "verdict share": round(given / max(1, decidable), 3),
    }


def claims(_: Path) -> dict[str, object]:
    """Give how the judge fares with hard yes/no questions, each about one sentence that it is given."""
    reader = SpanReader()
    right: list[bool] = []
    given: list[bool] = []
    decidable = 0
    for one in judged.claims("measuring"):
        found = reader.evidence(replace(understand(one.question), kind="yes_no"), [_sentence_alone(one)])
        right.append(_said(found) == one.verdict)
        decidable += one.verdict != "neither"
        stance = _stance(found)
        if stance:
            given.append(stance == one.verdict)
    return {
        "questions": len(right),
        "right": mean(right),
        "verdict precision": mean(given),
        "verdict share": round(sum(given) / decidable, 3),
    }


def _sentence_alone(claim: judged.Claim) -> Passage:
    """Give the sentence as the only one of its passage."""
    whole = passage_of(claim.text)
    only = Sentence(claim.start, claim.end, 0.0, 0.0, 0.0)
    return replace(whole, start=claim.start, end=claim.end, sentences=(only,))


def contrast_is_right(example: Example, found: Sequence[Evidence]) -> bool:
    """Tell whether what is said of a passage is what should be: its verdict, or its span, or that it has none."""
    if example.verdict:
        return _said(found) == example.verdict
    best = max(found, key=lambda evidence: evidence.margin)
    if best.margin + best.answerable < 0:
        return not example.answerable
    return example.start >= 0 and overlap(best.answer_start, best.answer_end, example.start, example.end)


def _said(found: Sequence[Evidence]) -> str:
    """Give what the most decided of the sentences most likely says: yes, no or neither."""
    best = max(found, key=lambda evidence: 1 - (evidence.verdict or (0, 0, 1))[2])
    verdict = best.verdict or (0.0, 0.0, 1.0)
    return VERDICTS[verdict.index(max(verdict))]


def _stance(found: Sequence[Evidence]) -> str | None:
    """Give the surest stance among the sentences, if any is sure enough."""
    best = max(found, key=lambda evidence: max((evidence.verdict or (0, 0, 1))[:2]))
    yes, no, _ = best.verdict or (0.0, 0.0, 1.0)
    return "yes" if yes >= STANCE_SURE else "no" if no >= STANCE_SURE else None


def seeds(data: Path) -> dict[str, object]:
    """Give the first quote for each of the questions that the real articles must answer."""
    folder = data.parent / "seeds"
    with tempfile.TemporaryDirectory(prefix="beleg-measure-") as index:
        sync(Path(index), [folder])
        bot = Chatbot.open(index)
        answers = {question: bot.ask(question) for question, _ in SEEDS}
    return {
        question: {
            "verdict": answer.verdict,
            "confidence": round(answer.confidence, 2),
            "quotes": [(round(c.score, 2), c.stance, c.quote) for c in answer.citations[:3]],
        }
        for question, answer in answers.items()
    }


def speed(data: Path) -> dict[str, object]:
    """Give how long reading eight passages takes against encoding the same eight, the median of runs by turns."""
    reader, encoder = SpanReader(), shared_encoder(NAME)
    texts = list(dict.fromkeys(e.passage for e in corpora.mlqa_measuring(data, "de", "de")))[:8]
    passages = [passage_of(text) for text in texts]
    asked = ("Wann wurde das Gebäude eröffnet?", "Wurde das Gebäude vor 1950 eröffnet?")  # the judge reads, too
    ratios: dict[str, list[float]] = {question: [] for question in asked}
    for _ in range(RUNS + 1):
        began = time.perf_counter()
        encoder.passages(texts)
        encoding = time.perf_counter() - began
        for question in asked:
            began = time.perf_counter()
            reader.read(understand(question), passages)
            ratios[question].append((time.perf_counter() - began) / encoding)
    return {f"reading / encoding: {question}": round(median(ratios[question][1:]), 2) for question in asked}


def learning(data: Path) -> dict[str, object]:
    """Draw how F1 on a sample of XQuAD's German paragraphs grew over training, and give the points by tokens seen."""
    kept = Path("training/checkpoints").glob("*.safetensors")
    files = sorted((file for file in kept if not file.stem.startswith(("averaged", JUDGE.name))), key=_tokens)
    asked = {language: xquad_sample(data, language, SAMPLE) for language in ("de", "en")}
    reached: dict[str, list[float]] = {
        f"{name} question": [mean_f1(SpanReader(file), asked[language]) for file in files]
        for language, name in (("de", "German"), ("en", "English"))
    }
    curves.learning([_tokens(file) / 1e6 for file in files], reached, Path(__file__).with_name("learning.png"))
    return {"million tokens": [round(_tokens(file) / 1e6, 1) for file in files], **reached}


def _tokens(file: Path) -> int:
    with safe_open(file, framework="pt") as packed:
        return int(packed.metadata()["tokens"])


def xquad_sample(data: Path, language: str, count: int) -> list[tuple[str, str, list[str]]]:
    """Give questions in a language, their German paragraphs and the answers marked there."""
    of, over = (_by_id(data / f"xquad/xquad.{each}.json") for each in (language, "de"))
    return [(of[key][0], *over[key][1:]) for key in random.Random(0).sample(sorted(over), count)]


def _by_id(file: Path) -> dict[str, tuple[str, str, list[str]]]:
    return {
        qa["id"]: (qa["question"], paragraph["context"], [answer["text"] for answer in qa["answers"]])
        for article in json.loads(file.read_text(encoding="utf-8"))["data"]
        for paragraph in article["paragraphs"]
        for qa in paragraph["qas"]
    }


def mean_f1(reader: SpanReader, asked: Sequence[tuple[str, str, list[str]]]) -> float:
    """Give the mean F1 of the likeliest spans of questions asked of one paragraph each, read alone."""
    scores = []
    for question, paragraph, right in asked:
        first = reader.read(understand(question), [passage_of(paragraph)])[0]
        said = paragraph[first.answer_start : first.answer_end]
        scores.append(max(f1(said, answer, "de") for answer in right))
    return sum(scores) / len(scores)


MEASURES: dict[str, Callable[[Path], dict[str, object]]] = {
    "reading": reading,
    "collection": collection,
    "contrasts": contrasts,
    "claims": claims,
    "news": news,
    "stories": stories,
    "own": own,
    "seeds": seeds,
    "speed": speed,
    "learning": learning,
}


def main() -> None:
    """Measure from the command line and print each result as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of: {', '.join(MEASURES)}")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    options = parser.parse_args()
    for name in options.names or [name for name in MEASURES if name != "learning"]:
        print(name, json.dumps(MEASURES[name](options.data), indent=2, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
