"""Replies copied out of a chat window: what is replied to stands again between the sender's name and their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from harvest.readers.chats.starts import HIDDEN, Start
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.talk.speakers import plain_label

QUOTES = "quotes of the message that is replied to"
_LEAST = 8
"""So many letters of an earlier message tell that it is quoted."""


@dataclass(slots=True)
class Message:
    """A message as it stands in the file: its start and its lines, the first of them what follows the start."""

    start: Start
    lines: list[str]
    part: int = 0
    """In which of several chats of the file it stands."""

    def who(self) -> str:
        """The name before it, as it is compared."""
        return plain_label((self.start.who or "").strip(HIDDEN + " \u00a0\u202f"))

    def filled(self) -> list[str]:
        """Its lines that are not empty."""
        return [line.strip() for line in self.lines if line.strip()]


def without_quotes(found: Sequence[Message], dropped: LeftOut, *, repeated: bool) -> list[Message]:
    """The messages with each quoted one taken out, and the words below it given to whoever replied."""
    kept: list[Message] = []
    earlier: dict[str, list[str]] = {}
    n = 0
    while n < len(found):
        message = found[n]
        quoted = found[n + 1] if n + 1 < len(found) else None
        empty = all(plain_label(line) == message.who() for line in message.filled())
        if repeated and quoted is not None and empty and message.start.who and (lines := _quoted(quoted, earlier)):
            for line in (*message.filled(), *quoted.lines[:lines]):
                dropped.add(QUOTES, line)
            message = Message(message.start, quoted.lines[lines:] or [""], message.part)
            n += 1
        elif lines := _quoted_inside(message, earlier):
            for line in message.lines[:lines]:
                dropped.add(QUOTES, line)
            message = Message(message.start, message.lines[lines:], message.part)
        kept.append(message)
        earlier.setdefault(message.who(), []).append(" ".join(" ".join(message.lines).split()))
        n += 1
    return kept


def _quoted_inside(message: Message, earlier: dict[str, list[str]]) -> int:
    """How many lines at the top of a message are a name and what that person wrote before, with words below them."""
    at = next((n for n, line in enumerate(message.lines) if line.strip()), len(message.lines))
    if at and at + 1 < len(message.lines) and begins_one(message.lines[at], _all_of(earlier)):
        # Signal quotes above the words, and nothing stands beside the name.
        return at + 1 if any(line.strip() for line in message.lines[at + 1 :]) else 0
    if at + 2 >= len(message.lines) or plain_label(message.lines[at]) not in earlier:
        return 0
    whose = Message(Start("", 0, message.lines[at]), message.lines[at + 1 :], message.part)
    lines = _quoted(whose, earlier)
    return at + 1 + lines if lines and any(line.strip() for line in whose.lines[lines:]) else 0


def _all_of(earlier: dict[str, list[str]]) -> list[str]:
    return [one for said in earlier.values() for one in said if len(one) >= _LEAST]


def _quoted(message: Message, earlier: dict[str, list[str]]) -> int:
    """How many of its lines say what the same person wrote before; 0 where they say something new."""
    if not message.filled():
        return 0
    before = earlier.get(message.who(), [])
    best = 0
    for size in range(1, len(message.lines) + 1):
        if begins_one(" ".join(message.lines[:size]), before):
            best = size
    return best


def begins_one(text: str, before: Sequence[str]) -> bool:
    """Whether words are an earlier message or the beginning of one.

    >>> begins_one("The slip is …", ["The slip is steep", "No"]), begins_one("No way", ["The slip is steep", "No"])
    (True, False)
    """
    said = " ".join(text.split())
    start = said.removesuffix("…").removesuffix("...").rstrip()
    return bool(said) and any(one == said or (len(start) >= _LEAST and one.startswith(start)) for one in before)
