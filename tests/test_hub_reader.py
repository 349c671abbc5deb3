"""Any question-answering model reads: here tiny ones of random or chosen weights."""

import math
import threading
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from index.e5 import unpacked
from index.errors import ModelError
from index.nouns import Article
from index.sentences import sentences
from rag.chatbot import Chatbot
from rag.hub_reader import HubReader
from rag.nouns import Passage, Sentence
from rag.question import understand

TEXT = (
    "Der Leuchtturm von Norderhever wurde 1906 gebaut. Er ist 41 Meter hoch und steht auf einer Warft. "
    "Leuchtturmwärterin war bis 1972 Wiebke Thomsen. Seit 2001 ist der Turm ein Museum, das im Sommer täglich öffnet."
)
QUESTION = understand("Wie hoch ist der Leuchtturm?")


def passage(text: str = TEXT, start: int = 0, name: str = "turm") -> Passage:
    article = Article(name, None, None, None, None, f"/{name}.txt", "de", text, "")
    inside = tuple(Sentence(a, b, 0.0, 0.0, 0.0) for a, b in sentences(text, start, len(text)))
    return Passage(article, start, len(text), 0.0, 0.0, 0.0, inside)


def save(folder: Path, head: bool = True) -> Path:
    from transformers import AutoTokenizer, BertConfig, BertForQuestionAnswering, BertModel

    tokenizer = AutoTokenizer.from_pretrained(unpacked())
    config = BertConfig(
        vocab_size=len(tokenizer),
        hidden_size=48,
        num_hidden_layers=1,
        num_attention_heads=4,
        intermediate_size=64,
        max_position_embeddings=64,
    )
    torch.manual_seed(1)
    (BertForQuestionAnswering if head else BertModel)(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return save(tmp_path_factory.mktemp("marks-answers"))


@pytest.fixture(scope="module")
def reader(folder):
    return HubReader(str(folder))


def test_every_sentence_gets_a_span_of_whole_words_inside_it(reader):
    spans = reader.read(QUESTION, [passage()])
    assert sorted((span.start, span.end) for span in spans) == sentences(TEXT)
    for span in spans:
        assert span.start <= span.answer_start < span.answer_end <= span.end
        before, after = TEXT[span.answer_start - 1 : span.answer_start], TEXT[span.answer_end : span.answer_end + 1]
        assert not (before.isalnum() and TEXT[span.answer_start].isalnum())
        assert not (after.isalnum() and TEXT[span.answer_end - 1].isalnum())
        assert 0 < span.score < 1
        assert span.stance is None
    assert [span.score for span in spans] == sorted((span.score for span in spans), reverse=True)


def test_the_confidence_is_the_logistic_of_the_span_against_the_first_token(reader):
    short = passage("Er ist 41 Meter hoch.")
    (span,) = reader.read(QUESTION, [short])
    tokenizer, model = reader._tokenizer, reader._model
    found = tokenizer(QUESTION.searched, short.text, return_tensors="pt", return_offsets_mapping=True)
    inside = [i for i, part in enumerate(found.sequence_ids(0)) if part == 1]
    del found["offset_mapping"]
    with torch.inference_mode():
        scores = model(**found)
    start, end = scores.start_logits[0], scores.end_logits[0]
    best = max(float(start[i] + end[j]) for i in inside for j in inside if j >= i)
    margin = best - float(start[0] + end[0])
    assert span.score == pytest.approx(1 / (1 + math.exp(-margin)), abs=1e-5)


def test_a_passage_longer_than_the_model_reads_is_read_to_its_end(reader):
    long = passage(" ".join([TEXT] * 6))
    spans = reader.read(QUESTION, [long])
    assert len(spans) == len(long.sentences) == 24


def test_a_passage_that_begins_inside_its_article_keeps_the_articles_offsets(reader):
    start = TEXT.index("Er ist")
    alone, within = reader.read(QUESTION, [passage(TEXT[start:])]), reader.read(QUESTION, [passage(start=start)])
    assert [(s.start + start, s.answer_start + start, s.answer_end + start) for s in alone] == [
        (s.start, s.answer_start, s.answer_end) for s in within
    ]


def test_a_passage_scores_the_same_alone_and_beside_others(reader):
    others = [passage(" ".join([TEXT] * n), name=str(n)) for n in (1, 2, 3)]
    together = reader.read(QUESTION, [passage(), *others])
    alone = reader.read(QUESTION, [passage()])
    mine = [span for span in together if span.passage.article.id == "turm"]
    assert [(s.answer_start, s.answer_end) for s in mine] == [(s.answer_start, s.answer_end) for s in alone]
    assert [s.score for s in mine] == pytest.approx([s.score for s in alone], abs=1e-5)


def test_an_endless_question_is_read_in_part(reader):
    endless = replace(QUESTION, searched="Wie hoch ist der Turm, der " * 80)
    assert len(reader.read(endless, [passage()])) == 4


def test_nothing_to_read_gives_nothing(reader):
    assert reader.read(QUESTION, []) == []


def test_threads_that_share_a_reader_get_what_each_gets_alone(reader):
    questions = [understand(f"Was geschah {year}?") for year in (1906, 1972, 2001)]
    alone = [reader.read(question, [passage()]) for question in questions]
    found: dict[int, list] = {}

    def ask(number: int) -> None:
        found[number] = reader.read(questions[number], [passage()])

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [[s.score for s in found[n]] for n in range(3)] == [[s.score for s in spans] for spans in alone]


def test_a_chatbot_reads_with_the_model_of_a_folder_and_names_it(newsroom, folder):
    answer = Chatbot.open(newsroom.index, reader=str(folder)).ask("Wer ist Kapitän der Fähre?")
    assert answer.models["reader"] == str(folder)
    for citation in answer.citations:
        assert citation.article.text[citation.start : citation.end] == citation.quote


def test_a_folder_without_a_model_is_refused_in_one_line(tmp_path):
    with pytest.raises(ModelError, match=r"^cannot load the reader '[^\n]*; name a folder, a model, or none[^\n]*$"):
        HubReader(str(tmp_path))


def test_a_model_that_marks_no_answers_is_refused_in_one_line(tmp_path):
    with pytest.raises(ModelError, match=r"^cannot use the reader '[^\n]*not trained to mark answers[^\n]*$"):
        HubReader(str(save(tmp_path, head=False)))
