"""What can go wrong, as one tree.

BelegError                 anything Beleg says no to; its text is one line and names the cure
├── UsageError             a mistake of the caller's: a wrong flag, an empty question
├── SourceError            one article file that cannot be read; the sync goes on without it
├── StoreError             the index folder: missing, locked, damaged, built with other settings
│   ├── NoIndex            there is no index yet
│   ├── IndexLocked        another sync is running
│   ├── IndexMismatch      built with another encoder, chunking or format
│   └── IndexDamaged       the database is not readable
└── ModelError             an encoder or reader that cannot be loaded
"""


class BelegError(Exception):
    """Anything Beleg says no to; the text is one line and names the cure."""


class UsageError(BelegError):
    """A mistake of the caller's."""


class SourceError(BelegError):
    """An article file that cannot be read; `path` and the reason stand in the text."""


class StoreError(BelegError):
    """Something is wrong with the index folder."""


class NoIndex(StoreError):
    """There is no index at the place named."""


class IndexLocked(StoreError):
    """Another sync holds the index."""


class IndexMismatch(StoreError):
    """The index was built with another encoder, other chunking or another format."""


class IndexDamaged(StoreError):
    """The database cannot be read."""


class ModelError(BelegError):
    """An encoder or reader that cannot be loaded."""
