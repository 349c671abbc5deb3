"""A question of the conversation while it is being answered: searched for, read for, done."""

import logging
from collections.abc import Callable, Iterator, Sequence
from queue import SimpleQueue
from threading import Thread

from index.errors import BelegError
from rag.chatbot import Chatbot
from rag.nouns import Answer, Filter
from ui.api import narrowing
from ui.sheet import Place
from ui.turns import Looked, Turn
from ui.words import Words

_log = logging.getLogger(__name__)

Narrowed = tuple[str, str, Sequence[str], Sequence[str]]
"""As the page's fields say it: since, until, outlets, languages."""


def stages(bot: Chatbot, question: str, earlier: Sequence[Turn], narrowed: Narrowed, words: Words) -> Iterator[Turn]:
    """Give the turn of the conversation that a question makes, at each stage; the last is done.

    The work goes on to its end in a thread of its own, also where nobody waits for it any longer.
    """
    told: SimpleQueue[Turn | None] = SimpleQueue()

    def work() -> None:
        try:
            told.put(_turn(bot, question, earlier, narrowed, words, lambda n: told.put(Turn(question, reading=n))))
        finally:
            told.put(None)

    yield Turn(question)
    Thread(target=work, daemon=True).start()
    yield from iter(told.get, None)


def _turn(
    bot: Chatbot,
    question: str,
    earlier: Sequence[Turn],
    narrowed: Narrowed,
    words: Words,
    reading: Callable[[int], None],
) -> Turn:
    """Give the turn with its answer, or with what went wrong."""
    before = [turn.question for turn in earlier if turn.answer]
    wanted = Filter()
    try:
        wanted = narrowing(*narrowed)
        answer = bot.ask(question, before=before, wanted=wanted, reading=reading)
        return Turn(question, answer, _looked(bot, answer), wanted=wanted)
    except BelegError as error:
        return Turn(question, error=str(error), wanted=wanted)
    except Exception:
        _log.exception("no answer to %r", question)
        return Turn(question, error=words.defect, wanted=wanted)


def _looked(bot: Chatbot, answer: Answer) -> tuple[Looked, ...]:
    """Give what was considered and not quoted, best first, as long as the collection has not changed since."""
    with bot.store.snapshot() as snapshot:
        if snapshot.generation != answer.generation:
            return ()
        stored = {one.id: one for one in snapshot.articles([passage.article_id for passage in answer.considered])}
    return tuple(
        Looked(Place(stored[p.article_id], p.start, p.end, p.start, p.end), p.score, p.reason)
        for p in sorted(answer.considered, key=lambda passage: -passage.score)
        if p.article_id in stored
    )
