"""What a file says as it was read: who said what, and who asks."""

from __future__ import annotations

from harvest.model import Reading, Role
from harvest.readers.dispatch import parse_file


def read(name: str, text: str | bytes) -> Reading:
    (found,) = parse_file(name, text.encode() if isinstance(text, str) else text)
    return found


def said(reading: Reading) -> list[tuple[str | None, str]]:
    return [(t.speaker or s.voice, s.text[t.start : t.end]) for s in reading.sources for t in s.turns]


def who_asks(reading: Reading) -> set[str | None]:
    return {turn.speaker for s in reading.sources for turn in s.turns if turn.role is Role.FACILITATOR}
