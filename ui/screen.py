"""What goes out: text and JSON on stdout, notes and progress on stderr, and what happens when nobody reads it."""

import json
import os
import re
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from rich.console import Console, RenderableType

from ui.terminal import line

ENDLESS = 100_000
"""Columns where no terminal is: lines go out whole, so that grep and cut find in them what they look for."""
PIPE_CLOSED = 141
"""128 + SIGPIPE: the status of a program that ended because nobody reads on."""
LOG_SECONDS = 30.0
"""Between two lines on the progress where no bar can be drawn."""
_OBEYED = re.compile("[\x7f-\x9f\u061c\u202a-\u202e\u2066-\u2069]")
"""What JSON leaves as it is and a terminal obeys."""


class Screen(Console):
    """A console that shows text as it is; on stdout, a reader that went away ends the program in silence."""

    def __init__(self, *, stderr: bool = False) -> None:
        super().__init__(stderr=stderr, markup=False, highlight=False, emoji=False)
        if not self.is_terminal:
            self.width = ENDLESS

    @property
    def plain(self) -> bool:
        """Whether nothing can be dimmed or bold here."""
        return self.color_system is None

    def show(self, what: RenderableType) -> None:
        """Print it; where no terminal is, without the blanks that fill up columns."""
        if self.is_terminal:
            self.print(what)
            return
        with self.capture() as captured:
            self.print(what)
        write("\n".join(row.rstrip(" ") for row in captured.get().split("\n")))

    def on_broken_pipe(self) -> None:
        """End with PIPE_CLOSED."""
        _leave_closed_pipe()


def write(text: str) -> None:
    """Write to stdout as it is; the program ends in silence when nobody reads it."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        _leave_closed_pipe()


def write_json(found: dict[str, Any]) -> None:
    """Write an object as one line of JSON: text as it is where the stream can carry it, escaped where not."""
    text = json.dumps(found, ensure_ascii=False)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:  # a stream of another encoding, or a name that is no text
        text = json.dumps(found)
    write(_OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n")


def note(text: str) -> None:
    """Write a line to stderr."""
    sys.stderr.write(f"{line(' '.join(text.split()))}\n")
    sys.stderr.flush()


@contextmanager
def busy(what: str) -> Iterator[None]:
    """Show that something is going on, where there is a terminal to show it on."""
    screen = Screen(stderr=True)
    if screen.is_terminal:
        with screen.status(what):
            yield
    else:
        yield


@contextmanager
def counting(what: str) -> Iterator[Callable[[int, int, str], None]]:
    """Give what to tell the progress to, as (done, of, name): a bar with rate and time left, or now and then a line.

    While `of` is 0 it is not known yet how much there is.
    """
    screen = Screen(stderr=True)
    if not screen.is_terminal:
        yield _logged(what)
        return
    from rich import progress as bars
    from rich.table import Column

    columns = (
        bars.TextColumn("{task.description}"),
        bars.BarColumn(),
        bars.TextColumn("{task.fields[counted]}"),
        bars.TimeRemainingColumn(compact=True),
        bars.TextColumn("{task.fields[name]}", table_column=Column(no_wrap=True, overflow="ellipsis")),
    )
    with bars.Progress(*columns, console=screen, transient=True) as bar:
        task = bar.add_task("reading", total=None, counted="", name="")
        began = 0.0

        def tell(done: int, of: int, name: str) -> None:
            nonlocal began
            if of and not began:
                began = time.monotonic()
                bar.reset(task, total=of, description=what)
            rate = done / max(1e-9, time.monotonic() - began) if of else 0.0
            counted = f"{done:,}/{of:,}  {rate:.1f}/s" if of else ""
            bar.update(task, completed=done, total=of or None, counted=counted, name=line(name))

        yield tell


def _logged(what: str) -> Callable[[int, int, str], None]:
    told = time.monotonic()

    def tell(done: int, of: int, name: str) -> None:
        nonlocal told
        if of and time.monotonic() - told >= LOG_SECONDS:
            told = time.monotonic()
            note(f"{done:,} of {of:,} {what}")

    return tell


def _leave_closed_pipe() -> None:
    """End the program, and let what is still buffered go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise SystemExit(PIPE_CLOSED)
