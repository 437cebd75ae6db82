"""What is in a link or a cookie: long, random, and kept only as its hash."""

from __future__ import annotations

import hashlib
import secrets


def new_token() -> str:
    """256 random bits as 43 letters, digits, dashes and underscores."""
    return secrets.token_urlsafe(32)


def fingerprint(token: str) -> str:
    """What is kept of a token: whoever reads the file can't sign in with it. No salt: a token can't be guessed.

    >>> fingerprint("a")[:8]
    'ca978112'
    """
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
