"""One answer of the chat as HTML: its verdict, its quotes, how they lie in time, and what was not quoted and why."""

from collections.abc import Sequence
from pathlib import PurePath

from index.nouns import Article
from rag.nouns import Answer, Citation
from rag.verdict import stances
from ui.sheet import Place, bdi, copy_button, pieces, safe, spelled
from ui.turns import CLOSEST, NONE, Looked, Turn, key
from ui.words import Words

VERY_LIKELY = 0.9
LIKELY = 0.7
"""Confidence is calibrated: of the answers called very likely nine in ten are right, of the likely ones seven."""
TEASER_CHARACTERS = 240
"""Two to three lines of the chat: enough to see why a passage came close."""


def answered(number: int, turn: Turn, answer: Answer, words: Words, opened: str) -> str:
    """Give the answer of the turn with this number; `opened` names the passage that is shown beside the chat."""
    if not answer.citations:
        return _refusal(number, turn, words, opened)
    cited = "".join(
        _citation(number, rank, citation, turn, answer, words, opened) for rank, citation in enumerate(answer.citations)
    )
    return (
        _verdict(answer, words)
        + _dates(number, answer.citations, words)
        + f'<ol class="citations" aria-label="{safe(words.answered)}">{cited}</ol>'
        + _why_not(number, turn.looked, 0, words, opened)
        + f'<p class="acts">{_vote(number, NONE, True, words.none_right, turn)}</p>'
    )


def in_words(confidence: float, words: Words) -> str:
    """Give a confidence in words."""
    if confidence >= VERY_LIKELY:
        return words.very_likely
    return words.likely if confidence >= LIKELY else words.uncertain


def counts(answer: Answer, words: Words) -> list[str]:
    """Give how many independent articles say yes, how many no and how many both; nothing where none is sure."""
    said = stances(answer.citations)
    return [
        one if said[stance] == 1 else many.format(said[stance])
        for stance, (one, many) in words.says.items()
        if said[stance]
    ]


def _refusal(number: int, turn: Turn, words: Words, opened: str) -> str:
    items = "".join(_looked(number, rank, near, turn, words, opened) for rank, near in enumerate(turn.looked[:CLOSEST]))
    summary = safe(words.closest.format(min(CLOSEST, len(turn.looked))))
    looked = f'<details class="closest"><summary>{summary}</summary><ol>{items}</ol></details>' if items else ""
    return (
        f'<div class="none"><p>{safe(words.no_answer)}</p>{looked}</div>'
        + _why_not(number, turn.looked, CLOSEST, words, opened)
        + f'<p class="acts">{_vote(number, NONE, True, words.right_to_refuse, turn)}</p>'
    )


def _verdict(answer: Answer, words: Words) -> str:
    """Give the answer to a yes/no question with the counts behind it, nothing where the answer carries none."""
    verdict = words.verdicts.get(answer.verdict or "")
    said = f'<b class="verdict">{safe(verdict)}</b>' if verdict else ""
    behind = ", ".join(counts(answer, words))
    told = f'<span class="counts">{safe(behind)}</span>' if behind else ""
    return f'<p class="decided">{said} {told}</p>' if said or told else ""


def _dates(number: int, citations: Sequence[Citation], words: Words) -> str:
    """Give the quotes in the order of their days, nothing where fewer than two days are stated."""
    days = sorted({citation.article.published for citation in citations if citation.article.published})
    if len(days) < 2:
        return ""
    items = "".join(
        f'<li><time datetime="{day.isoformat()}">{safe(spelled(day, words))}</time> '
        + "".join(
            f'<button type="button" data-open="{key(number, rank)}">[{rank + 1}]</button>'
            for rank, citation in enumerate(citations)
            if citation.article.published == day
        )
        + "</li>"
        for day in days
    )
    return f'<ol class="dates" aria-label="{safe(words.by_date)}">{items}</ol>'


def _citation(number: int, rank: int, citation: Citation, turn: Turn, answer: Answer, words: Words, opened: str) -> str:
    name = key(number, rank)
    shown = citation.article
    span = (citation.answer_start, citation.answer_end)
    quote = pieces(shown, citation.start, citation.end, span)
    stance = words.stances.get(citation.stance or "")
    says = f'<span class="stance {citation.stance}">{safe(stance)}</span> ' if stance else ""
    sure = "" if rank else _confidence(answer.confidence, words)
    lead = f'<p class="lead">{says}{sure}</p>' if says or sure else ""
    place = Place(shown, citation.start, citation.end, *span)
    acts = (
        copy_button(place, words)
        + _vote(number, str(rank), True, words.right, turn)
        + _vote(number, str(rank), False, words.wrong, turn)
    )
    return (
        f'<li class="citation" data-open="{name}"><span class="number">[{rank + 1}]</span>'
        f'<div><blockquote lang="{safe(shown.language)}">{quote}</blockquote>'
        f"{_source(name, shown, words, opened)}{lead}{_copies(number, rank, citation, words, opened)}"
        f'<p class="acts">{acts}</p></div></li>'
    )


def _copies(number: int, rank: int, citation: Citation, words: Words, opened: str) -> str:
    if not citation.copies:
        return ""
    items = "".join(
        f"<li>{_source(key(number, rank, place), copy.article, words, opened)}</li>"
        for place, copy in enumerate(citation.copies)
    )
    many = words.one_copy if len(citation.copies) == 1 else words.copies.format(len(citation.copies))
    return f'<details class="copies"><summary>{safe(many)}</summary><ul>{items}</ul></details>'


def _why_not(number: int, looked: Sequence[Looked], since: int, words: Words, opened: str) -> str:
    """Give the passages from rank `since` on, each with the reason why it is not quoted."""
    items = "".join(
        f'<li class="citation" data-open="{name}"><div>{_source(name, near.place.article, words, opened)}'
        f"<p>{bdi(_teaser(near.place))}</p>"
        f'<p class="lead"><span title="{safe(words.confidence.format(f"{near.score:.2f}"))}">'
        f"{safe(words.reasons.get(near.reason, near.reason))}</span></p></div></li>"
        for rank, near in enumerate(looked)
        if rank >= since
        for name in (key(number, "near", rank),)
    )
    summary = safe(words.why_not.format(max(0, len(looked) - since)))
    return f'<details class="whynot"><summary>{summary}</summary><ol>{items}</ol></details>' if items else ""


def _looked(number: int, rank: int, near: Looked, turn: Turn, words: Words, opened: str) -> str:
    name = key(number, "near", rank)
    return (
        f'<li class="citation" data-open="{name}"><div>{_source(name, near.place.article, words, opened)}'
        f"<p>{bdi(_teaser(near.place))}</p>"
        f'<p class="acts">{_vote(number, f"near-{rank}", True, words.right, turn)}</p></div></li>'
    )


def _confidence(confidence: float, words: Words) -> str:
    exact = safe(words.confidence.format(f"{confidence:.2f}"))
    return f'<span title="{exact}">{safe(in_words(confidence, words))}</span>'


def _vote(number: int, passage: str, right: bool, label: str, turn: Turn) -> str:
    """Give the button by which the person who asked says whether a passage answers."""
    pressed = "true" if turn.votes.get(passage) is right else "false"
    return (
        f'<button type="button" data-vote="{key(number, passage)}" data-right="{int(right)}" aria-pressed="{pressed}">'
        f"{safe(label)}</button>"
    )


def _source(name: str, shown: Article, words: Words, opened: str) -> str:
    """Give the line that names an article and opens it: outlet, date, title."""
    named = [shown.source or PurePath(shown.path).name, spelled(shown.published, words), shown.title or ""]
    current = ' aria-current="true"' if name == opened else ""
    inner = '<span aria-hidden="true"> · </span>'.join(bdi(part) for part in named if part)
    return f'<button type="button" class="source" data-open="{name}"{current}>{inner}</button>'


def _teaser(near: Place) -> str:
    text = " ".join(near.article.text[near.start : near.end].split())
    return text if len(text) <= TEASER_CHARACTERS else text[:TEASER_CHARACTERS].rsplit(" ", 1)[0] + " …"
