"""Sentences with their dependency trees, read from CoNLL-U (https://universaldependencies.org/format.html)."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a tree; offsets are characters of the sentence's text."""

    number: int
    form: str
    lemma: str
    pos: str
    features: str
    head: int
    relation: str
    start: int
    end: int


@dataclass(frozen=True)
class Tree:
    """A parsed sentence."""

    document: str
    text: str
    words: tuple[Word, ...]

    @cached_property
    def root(self) -> Word:
        """Give the word that depends on none."""
        return next(word for word in self.words if word.head == 0)

    def children(self, head: Word) -> list[Word]:
        """Give the words that depend directly on a word, in order."""
        return [word for word in self.words if word.head == head.number]

    def subtree(self, head: Word) -> list[Word]:
        """Give a word and all that depend on it, in order."""
        inside = {head.number}
        grown = True
        while grown:
            more = {word.number for word in self.words if word.head in inside} - inside
            grown = bool(more)
            inside |= more
        return [word for word in self.words if word.number in inside]

    def span(self, head: Word) -> tuple[int, int] | None:
        """Give the characters of a word with all that depends on it, without punctuation around; None with gaps."""
        parts = [word for word in self.subtree(head)]
        numbers = [word.number for word in parts]
        if numbers != list(range(numbers[0], numbers[-1] + 1)):
            return None
        while parts and parts[-1].pos == "PUNCT":
            parts.pop()
        while parts and parts[0].pos == "PUNCT":
            parts.pop(0)
        return (parts[0].start, parts[-1].end) if parts else None


def read_trees(file: Path) -> list[Tree]:
    """Give the sentences of a CoNLL-U file in order.

    Raises OSError when the file cannot be read.
    """
    trees, document = [], ""
    for block in file.read_text(encoding="utf-8").strip().split("\n\n"):
        lines = block.split("\n")
        facts = dict(line[2:].split(" = ", 1) for line in lines if line.startswith("# ") and " = " in line)
        document = facts.get("newdoc id", document)
        trees.append(Tree(document, facts["text"], _words(facts["text"], lines)))
    return trees


def _words(text: str, lines: list[str]) -> tuple[Word, ...]:
    """Give the words; those that are written as one, like German "am", share its place in the text."""
    words, at, together = [], 0, 0
    start = end = 0
    for line in lines:
        fields = line.split("\t")
        if line.startswith("#") or "." in fields[0]:
            continue
        if "-" in fields[0]:
            together = int(fields[0].split("-")[1])
            start = text.index(fields[1], at)
            at = end = start + len(fields[1])
            continue
        if int(fields[0]) > together:
            start = text.index(fields[1], at)
            at = end = start + len(fields[1])
        words.append(
            Word(int(fields[0]), fields[1], fields[2], fields[3], fields[5], int(fields[6]), fields[7], start, end)
        )
    return tuple(words)
