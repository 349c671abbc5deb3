"""What the reader is trained on: a question, a passage, and what a reader should find in it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Example:
    """One question asked of one passage."""

    question: str
    passage: str
    start: int
    """Of the answer, in characters of the passage; -1 where it is not marked. For a yes/no question the answer is the
    whole sentence that decides it."""
    end: int
    answerable: bool | None
    """Whether the passage answers the question; None where the data do not say."""
    verdict: str | None
    """"yes", "no" or "neither" for a yes/no question, else None."""
    source: str
    """The data set it comes from."""

    @property
    def answer(self) -> str:
        """The marked answer, empty without one."""
        return self.passage[self.start : self.end] if self.start >= 0 else ""
