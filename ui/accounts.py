"""Who may use the page from other machines: a file of names and hashed passwords."""

import base64
import hashlib
import hmac
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from index.errors import UsageError

COST, BLOCK, PARALLEL = 2**14, 8, 1
"""Of scrypt, as RFC 7914 advises for log-ins: 16 MB of memory a try."""
LEAST_CHARACTERS = 10
"""Of a password: a shorter one is guessed."""


def read(file: Path) -> dict[str, str]:
    """Give the hashed passwords by name; UsageError for a file that is missing, empty or in another form."""
    try:
        lines = [line.strip() for line in file.read_text(encoding="utf-8").splitlines()]
    except (OSError, UnicodeError) as error:
        raise UsageError(f"cannot read {file}: {error}; {_cure(file)}") from None
    found = {}
    for number, line in enumerate(lines, 1):
        if not line or line.startswith("#"):
            continue
        name, _, hashed = line.partition(":")
        if not name or not _parts(hashed):
            raise UsageError(f"{file} line {number} is no NAME:HASH; {_cure(file)}")
        found[name] = hashed
    if not found:
        raise UsageError(f"{file} names nobody; {_cure(file)}")
    return found


def add(file: Path, name: str, password: str) -> None:
    """Write a name and its hashed password into the file, instead of an earlier one; nobody else may read it.

    Raises UsageError for a name with a colon or a password that is too short.
    """
    if not name.isprintable() or ":" in name or name.startswith("#") or name != name.strip() or not name:
        raise UsageError(f"{name!r} cannot be a name; use letters, digits and dots")
    if len(password) < LEAST_CHARACTERS:
        raise UsageError(f"the password is too short; take {LEAST_CHARACTERS} characters or more")
    known = read(file) if file.exists() and file.stat().st_size else {}
    known[name] = hashed(password)
    draft = file.with_name(f"{file.name}.draft")
    try:
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as out:
            out.writelines(f"{one}:{secret}\n" for one, secret in known.items())
        os.replace(draft, file)
    except OSError as error:
        raise UsageError(f"cannot write {file}: {error.strerror or error}; name another --auth-file") from None


def hashed(password: str) -> str:
    """Give a password's hash, with what it takes to check it: `scrypt$16384$8$1$salt$key`, the last two in base64."""
    salt = secrets.token_bytes(16)
    key = hashlib.scrypt(password.encode(), salt=salt, n=COST, r=BLOCK, p=PARALLEL)
    return f"scrypt${COST}${BLOCK}${PARALLEL}${base64.b64encode(salt).decode()}${base64.b64encode(key).decode()}"


class Accounts:
    """Tells who is let in; what was let in once is known again without the costly hash."""

    def __init__(self, known: Mapping[str, str]) -> None:
        self._known = dict(known)
        self._nobody = hashed(secrets.token_hex())
        self._secret = secrets.token_bytes(32)
        self._let_in: dict[str, bytes] = {}

    def admits(self, name: str, password: str) -> bool:
        """Tell whether the password is that person's. An unknown name takes as long as a wrong password."""
        mark = hmac.digest(self._secret, f"{name}:{password}".encode("utf-8", "replace"), "sha256")
        if hmac.compare_digest(self._let_in.get(name, b""), mark):
            return True
        known = self._known.get(name)
        right = _matches(password, known or self._nobody) and known is not None
        if right:
            self._let_in[name] = mark
        return right


def _cure(file: Path) -> str:
    return f"add somebody: beleg chat --auth-file {file} --add-user NAME"


def _matches(password: str, stored: str) -> bool:
    parts = _parts(stored)
    if parts is None:
        return False
    cost, block, parallel, salt, key = parts
    tried = hashlib.scrypt(password.encode("utf-8", "replace"), salt=salt, n=cost, r=block, p=parallel)
    return hmac.compare_digest(tried, key)


def _parts(stored: str) -> tuple[int, int, int, bytes, bytes] | None:
    """Give cost, block, parallel, salt and key of a stored hash, None for what is none."""
    try:
        kind, cost, block, parallel, salt, key = stored.split("$")
        made = int(cost), int(block), int(parallel), base64.b64decode(salt), base64.b64decode(key)
    except ValueError:
        return None
    return made if kind == "scrypt" and salt and key else None
