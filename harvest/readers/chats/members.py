"""Who wrote in a chat: names as they stand; a phone number becomes a voice without the number."""

from __future__ import annotations

import re

from harvest.model import Role
from harvest.model.plural import count
from harvest.readers.chats.starts import HIDDEN
from harvest.readers.recognise.talk.speakers import split_role
from harvest.readers.tables.cells import is_phone

_MENTION = re.compile(rf"@[{HIDDEN}]*(\+?\d[\d \u00a0\u202f()-]{{7,18}}\d)[{HIDDEN}]*")
"""How an app writes somebody who is spoken to and has no name in its address book."""


class Members:
    """The people of one chat; the same number is the same member."""

    def __init__(self) -> None:
        self._numbers: dict[str, str] = {}

    def named(self, written: str) -> tuple[str, Role]:
        """Name and role of who wrote; ``Member 2`` for the second number that has no name."""
        name = written.strip(HIDDEN + " \u00a0\u202f")
        if name.startswith("~"):
            name = name.lstrip("~ \u00a0\u202f")
        return (self._member(name), Role.UNKNOWN) if is_phone(name) else split_role(name)

    def _member(self, number: str) -> str:
        digits = re.sub(r"\D", "", number)[-9:]
        return self._numbers.setdefault(digits, f"Member {len(self._numbers) + 1}")

    def unnumbered(self, words: str) -> str:
        """A message with whoever it calls by a number (``@447700900123``) called as the member they are."""
        return _MENTION.sub(lambda found: f"@{self._member(found.group(1))}", words) if "@" in words else words

    def warnings(self) -> list[str]:
        """What the host should know of it."""
        n = len(self._numbers)
        if not n:
            return []
        return [
            f"{count(n, 'member')} stood there as a telephone number: the number was left out, and each is a voice."
        ]
