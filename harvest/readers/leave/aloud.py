"""Where in a talk, a chat or a text somebody asks that something be left out, in whatever words."""

from __future__ import annotations

import re

from harvest.readers.leave.learned_aloud import asked_for
from harvest.readers.leave.said import reads
from harvest.readers.permission.text import remembering
from harvest.readers.permission.wished.heard import surely_asks

_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")


def wishes_aloud(text: str) -> tuple[tuple[int, int], ...]:
    """Begin and end of every sentence of a line that asks for that; one that permits all but the name asks for nothing.

    >>> said = "I bide on my ain. Och, dinna use that, Morag."
    >>> [said[a:b] for a, b in wishes_aloud(said)]
    ['Och, dinna use that, Morag.']
    >>> wishes_aloud("They left that road out when they gritted."), wishes_aloud("Tego nie piszcie, dobrze?")
    ((), ((0, 25),))
    >>> wishes_aloud("I've said too much there about our Frank. Skip that bit when you come to type it up.")
    ((42, 84),)
    >>> wishes_aloud("You can use it, just leave me name off.")
    ()
    """
    found: list[tuple[int, int]] = []
    for match in _SENTENCE.finditer(text):
        said = match.group()
        if (surely_asks(said) and not _permits(said)) or asked_for(said) & {"out", "part"}:
            found.append((match.start() + len(said) - len(said.lstrip()), match.end()))
    return tuple(found)


def _permits(said: str) -> bool:
    with remembering():
        return reads(said).permission.quotable
