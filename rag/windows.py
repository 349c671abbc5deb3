"""Question and passage as tokens: windows that a reader's network takes, with the place of every token."""

from collections.abc import Sequence
from dataclasses import dataclass

from tokenizers import Tokenizer

from index.terms import INVISIBLE

MAX_QUESTION = 96
"""Tokens read of a question."""
_BEGIN, _END = 0, 2


@dataclass(frozen=True, slots=True)
class Window:
    """A part of a passage together with the question, as tokens."""

    passage: int
    """Which of the passages."""
    tokens: list[int]
    first: int
    """Position of the passage's first token among them."""
    places: list[tuple[int, int]]
    """Of the passage's tokens, in characters of the passage."""


class Windows:
    """Cuts passages into windows for one tokenizer: `<s> query: question </s></s> passage: text </s>`."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._prompt = self._ids("passage:")

    def head(self, question: str) -> list[int]:
        """Give the tokens that go before every passage."""
        sound = question.encode("utf-8", "replace").decode()  # a lone surrogate is no character
        asked = self._ids(f"query: {sound}")[:MAX_QUESTION]
        return [_BEGIN, *asked, _END, _END, *self._prompt]

    def body(self, passages: Sequence[str]) -> list[tuple[list[int], list[tuple[int, int]]]]:
        """Give each passage's tokens and their places; characters that no one sees are read over."""
        found = self._tokenizer.encode_batch([INVISIBLE.sub("", text) for text in passages], add_special_tokens=False)
        return [
            (encoding.ids, [_bare(text, *place) for place in _places(text, encoding.offsets)])
            for text, encoding in zip(passages, found, strict=True)
        ]

    def cut(self, question: str, passages: Sequence[str], longest: int, stride: int) -> list[Window]:
        """Give the windows of all passages, each of at most `longest` tokens, `stride` of them shared with the next."""
        head = self.head(question)
        room = longest - len(head) - 1
        windows = []
        for number, (ids, places) in enumerate(self.body(passages)):
            first = 0
            while True:
                last = min(first + room, len(ids))
                windows.append(Window(number, [*head, *ids[first:last], _END], len(head), places[first:last]))
                if last == len(ids):
                    break
                first = last - stride
        return windows

    def _ids(self, text: str) -> list[int]:
        ids: list[int] = self._tokenizer.encode(text, add_special_tokens=False).ids
        return ids


def _places(text: str, offsets: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """Give offsets in what is seen of a text as offsets in all of it."""
    if not INVISIBLE.search(text):
        return offsets
    seen = [i for i, character in enumerate(text) if not INVISIBLE.match(character)]
    return [(seen[start], seen[end - 1] + 1) if end > start else (0, 0) for start, end in offsets]


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Give a token's place without the space before it, which tokenizers count in."""
    while start < end - 1 and text[start].isspace():
        start += 1
    return start, end
