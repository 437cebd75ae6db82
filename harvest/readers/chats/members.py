"""Who wrote in a chat: names as they stand; a phone number becomes a voice without the number."""

from __future__ import annotations

import re

from harvest.model import Role
from harvest.model.plural import count
from harvest.readers.chats.starts import HIDDEN
from harvest.readers.recognise.speakers import split_role
from harvest.readers.tables.cells import is_phone


class Members:
    """The people of one chat; the same number is the same member."""

    def __init__(self) -> None:
        self._numbers: dict[str, str] = {}

    def named(self, written: str) -> tuple[str, Role]:
        """Name and role of who wrote; ``Member 2`` for the second number that has no name."""
        name = written.strip(HIDDEN + " \u00a0\u202f")
        if name.startswith("~"):
            name = name.lstrip("~ \u00a0\u202f")
        if is_phone(name):
            digits = re.sub(r"\D", "", name)[-9:]
            return self._numbers.setdefault(digits, f"Member {len(self._numbers) + 1}"), Role.UNKNOWN
        return split_role(name)

    def warnings(self) -> list[str]:
        """What the host should know of it."""
        n = len(self._numbers)
        if not n:
            return []
        return [
            f"{count(n, 'member')} stood there as a telephone number: the number was left out, and each is a voice."
        ]
