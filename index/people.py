"""Who wrote and who answered: author boxes and the readers' comments."""

from bisect import bisect

from index import phrases
from index.lines import Line, running_text
from index.margins import CROWD

LONGEST_LIFE = 600
"""Characters of the life of an author in a box."""


def mask_author_boxes(lines: list[Line]) -> None:
    """Mask the author box: its head and the lives below it, or a life that ends the page."""
    body = running_text(lines)
    late = body[len(body) // 3] if body else len(lines)
    boxed = False
    for i, line in enumerate(lines):
        if line.reason is not None:
            boxed = boxed or (i > late and phrases.AUTHOR_HEAD.fullmatch(line.bare) is not None)
        elif boxed and (not line.prose or phrases.BIO.search(line.text)):
            line.reason = "author box"
        else:
            boxed = False
    named = {line.key for line in lines[: body[min(2, len(body) - 1)] if body else 0] if line.words <= 12}
    for place, i in enumerate(body):
        line = lines[i]
        if line.reason is not None or len(line.text) > LONGEST_LIFE:
            continue
        life = phrases.BIO_LINE.match(line.text)
        signed = phrases.NAMED_LIFE.match(line.text)
        if (life and len(body) > 3 and place >= len(body) - 2) or (
            signed and place > 0 and any(signed.group(1).casefold() in key for key in named)
        ):
            line.reason = "author box"


def mask_comments(lines: list[Line]) -> None:
    """Mask the readers' comments: from a head with dates, answer and report buttons close below to the last of them."""
    body = running_text(lines)
    marks = [i for i, line in enumerate(lines) if line.reason and phrases.COMMENT_MARK.fullmatch(line.bare)]
    if not body or len(marks) < 2:
        return
    for i in range(body[0] + 1, marks[-1]):
        if lines[i].reason is None or not phrases.COMMENT_HEAD.fullmatch(lines[i].bare):
            continue
        below = bisect(marks, i)
        told = lines[i + 1].prose and lines[i + 1].reason is None
        near = not told and below < len(marks) and marks[below] - i <= CROWD
        if near and 4 * (len(marks) - below) >= marks[-1] - i:
            for line in lines[i + 1 : marks[-1]]:
                line.reason = line.reason or "comments"
            return
