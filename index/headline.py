"""Which line is the headline."""

from collections import Counter

from index.lines import Line, has_verb, running_text, said_words
from index.sentences import sentences


def headline_at(lines: list[Line]) -> int | None:
    """Give the index of the headline: above the first running text, like a title, sharing words with the body.

    A line of several words with a verb or a colon, right above date stamp, byline or lead, counts for more than a name;
    what stands below a byline, a date or a picture, or twice on the page, for less. The first of equals wins.
    """
    body = running_text(lines)
    if not body:
        first = next((i for i, line in enumerate(lines) if line.reason is None), None)
        return first if first is not None and lines[first].title and 3 <= lines[first].words <= 30 else None
    said = said_words(lines[i] for i in body[:40])
    pictured = _pictured_keys(lines)
    best, most, below, first = None, 0.0, 0.0, True
    for i, line in enumerate(lines[: body[0] + 1]):
        if line.reason in ("byline", "date stamp", "photo credit", "caption"):
            below = 2.5
        titled = line.title or (_one_question(line) if line.prose else line.ended)
        if line.reason is not None or not titled or not 2 <= line.words <= 30 or len(line.text) > 200:
            continue
        shared = min(len(said_words([line]) & said), 5)
        score = shared + 0.5 * (line.words >= 4) + 0.75 * (line.words >= 6) + 3 * line.text.startswith("# ")
        if line.words >= 4 and (has_verb(line) or ":" in line.text[:-1]):
            score += 1
        if i + 1 < len(lines) and (lines[i + 1].prose or lines[i + 1].reason in ("date stamp", "byline")):
            score += 0.5
        if line.words >= 5:
            score, first = score + 1.25 * first, False
        score -= (
            below + 2 * line.text.endswith((")", ":")) + 2 * (line.key in pictured) + (line.ended and not line.prose)
        )
        if score > most:
            best, most = i, score
    if best and _above_deck(lines[best - 1], said):
        best -= 1
    return best if best is not None and (most >= 1 or lines[best].words >= 3) else None


def _above_deck(line: Line, said: set[str]) -> bool:
    """Say whether the line right above the best one is the headline and that one the deck below it."""
    return line.reason is None and line.title and line.words >= 5 and len(said_words([line]) & said) > 0


def _pictured_keys(lines: list[Line]) -> set[str]:
    """Give the keys of the lines that stand beside a picture credit and more than once on the page."""
    times = Counter(line.key for line in lines)
    credits = [i for i, line in enumerate(lines) if line.reason == "photo credit"]
    return {line.key for i in credits for line in lines[max(0, i - 1) : i + 2] if times[line.key] > 1}


def _one_question(line: Line) -> bool:
    return (
        len(line.text) <= 120
        and line.text.endswith(("?", "!", "?“", "!“", ".“", ".«", "!«", "?«"))
        and len(sentences(line.text)) <= 2
    )
