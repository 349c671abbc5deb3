"""Follows article folders: says when something in them changed, so that the index can be brought in line."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event

from index.errors import UsageError

QUIET_MS = 300
"""A burst of changes is over when nothing happened for so long: an editor's save and an unpacking archive are one."""
BURST_MS = 5_000
"""A burst that goes on longer is told of meanwhile."""
LOOK_MS = 500
"""How long one look for changes lasts; also what starting to watch costs before the first sync."""


def changes(folders: Sequence[Path], index: Path, *, stop: Event | None = None) -> Iterator[None]:
    """Give a turn at once, and then one after each burst of changes under the folders, until `stop` is set.

    The folders are watched before the first turn comes, so that nothing that happens during a sync is missed. What
    happens in the index folder itself does not count. Raises UsageError for what is no folder, also when it vanishes.
    """
    from watchfiles import Change, watch  # brings asyncio along, and only this command needs it

    _check(folders)
    own = index.resolve()

    def counts(_: Change, path: str) -> bool:
        return not Path(path).is_relative_to(own)

    # subtle: the watcher runs from the first look on, not from the call
    looks = watch(
        *(folder.resolve() for folder in folders),
        watch_filter=counts,
        debounce=BURST_MS,
        step=QUIET_MS,
        rust_timeout=LOOK_MS,
        yield_on_timeout=True,
        stop_event=stop,
    )
    first = True
    for seen in looks:
        _check(folders)
        if first or seen:
            yield
        first = False


def _check(folders: Sequence[Path]) -> None:
    for folder in folders:
        if not folder.is_dir():
            what = "is no folder" if folder.exists() else "does not exist"
            raise UsageError(f"cannot watch {folder}: it {what}; name the folder that holds the articles")
