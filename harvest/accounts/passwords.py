"""Passwords as argon2id hashes, and which words can be one."""

from __future__ import annotations

import base64
import threading
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from harvest.errors import HarvestError

SHORTEST, LONGEST = 10, 1000
_HASHER = PasswordHasher()
"""argon2id with the second set of RFC 9106: three passes over 64 MiB in four lanes."""
_TURNS = threading.BoundedSemaphore(2)
"""So many are worked out at once: each takes 64 MiB, and whoever sends many must not take all memory."""
_NOBODYS = "$argon2id$v=19$m={0.memory_cost},t={0.time_cost},p={0.parallelism}${1}${2}".format(
    _HASHER, base64.b64encode(bytes(_HASHER.salt_len)).decode().rstrip("="), "A" * -(-_HASHER.hash_len * 4 // 3)
)
"""What is compared where no password was kept: it costs as much to compare, and nothing when the program starts."""
_COMMON = ("password", "passwort", "letmein", "qwerty", "1234567890", "welcome", "iloveyou", "harvest", "abcdefghij")


class PasswordFault(HarvestError):
    """These words can't be a password; says why."""


def _plain(password: str) -> str:
    """The same password however a keyboard composes its letters."""
    return unicodedata.normalize("NFKC", password)


def may_be_password(password: str, name: str = "") -> None:
    """Nothing, or PasswordFault in a sentence.

    >>> may_be_password("three warm words")
    >>> may_be_password("short")
    Traceback (most recent call last):
    harvest.accounts.passwords.PasswordFault: A password needs 10 letters or more; three or four words are a good one.
    """
    said = _plain(password)
    small = said.casefold()
    if len(said) < SHORTEST:
        raise PasswordFault(f"A password needs {SHORTEST} letters or more; three or four words are a good one.")
    if len(said) > LONGEST:
        raise PasswordFault(f"A password has {LONGEST} letters at most.")
    known = [*_COMMON, *(part for part in name.casefold().split() if len(part) > 2)]
    rest = small
    for word in known:
        rest = rest.replace(word, "")
    if len(set(small)) < 5 or len(rest) < SHORTEST // 2:
        raise PasswordFault("That password is easily guessed; take three or four words that don't belong together.")


def hashed(password: str) -> str:
    """What is kept of a password."""
    with _TURNS:
        return _HASHER.hash(_plain(password))


def matches(password: str, kept: str) -> bool:
    """Whether this is the password of which ``kept`` was kept; takes as long where none was.

    >>> matches("anything at all", "")
    False
    """
    with _TURNS:
        try:
            _HASHER.verify(kept or _NOBODYS, _plain(password[: LONGEST + 1]))
        except (Argon2Error, InvalidHashError):
            return False
    return bool(kept)
