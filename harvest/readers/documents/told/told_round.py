# ruff: noqa: E501 – an example is easier to read on one line
"""A talk in a document that begins with a round of consent: who answered what, taken out of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.told.told_nouns import Person
from harvest.readers.leave.replies import ANSWERS
from harvest.readers.leave.rounds import NAMED, Go, round_among
from harvest.readers.leave.said import reads
from harvest.readers.permission.text import fold
from harvest.readers.recognise.talk.transcript_headers import behind_letters, named_roles
from harvest.readers.recognise.talk.turn_starts import find_start

_STYLES = ("label", "label time", "time label", "tabbed", "lone label", "dash", "bracket", "spaced", "braced")


@dataclass(slots=True)
class Spoken:
    """The blocks without the answers, who answered what, and the lines that said it."""

    blocks: list[Block]
    people: list[Person] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)


def spoken_round(blocks: Sequence[Block]) -> Spoken | None:
    """Who permits what by what they answered when a talk began; None where nobody was asked aloud.

    >>> talk = ["Jo: Can we quote you in the report, and with your name?", "Al: Quote me, but not my name.",
    ...         "Bo: Yes to both.", "Jo: What keeps you well?", "Al: The choir.", "Bo: Can you leave mine out after all?"]
    >>> found = spoken_round([Line(text) for text in talk])
    >>> [(p.names, p.answers["Permission"], p.later) for p in found.people][0]
    (('Al',), 'yes, but not my name', [])
    >>> found.people[1].later, len(found.blocks)
    (['Can you leave mine out after all?'], 4)
    """
    turns = _turns(blocks)
    found = round_among(turns)
    if found is None:
        return None
    texts = [block.text for block in blocks if isinstance(block, Line)]
    often = Counter(turn.label for turn in turns)
    names = behind_letters([label for label, n in often.items() if n > 1], named_roles(texts))
    for one in found.people:
        one.names = tuple(names.get(name, name) for name in one.names)
    alone = [turn for turn in found.answers if not _tells_more(turn.text)]
    lines = {n for turn in alone for n in turn.at}
    left = [block for n, block in enumerate(blocks) if n not in lines]
    return Spoken(left, found.people, [f"{turn.label}: {turn.text}" for turn in alone])


_TOLD = 8
"""So many words at least has a sentence in which somebody goes on to tell of something else."""


def _tells_more(answer: str) -> bool:
    """Whether an answer goes on to something that is no answer, so that its words stay.

    >>> _tells_more("Put it on a poster. I raised five girls in that flat above the shop."), _tells_more("Yes, with my name.")
    (True, False)
    """
    sentences = (s for s in re.split(r"(?<=[.!?])\s+", answer) if len(s.split()) >= _TOLD)
    return any(not (ANSWERS.search(fold(s)) or NAMED.search(fold(s)) or reads(s).of_leave) for s in sentences)


def _turns(blocks: Sequence[Block]) -> list[Go]:
    made: list[Go] = []
    open_ = False
    for n, block in enumerate(blocks):
        if not isinstance(block, Line):
            return []
        if not block.text.strip():
            continue
        start = find_start(block.text) if block.heading is None else None
        if start is not None and start.style in _STYLES and start.label:
            made.append(Go(start.label, block.text[start.words_at :].strip(), [n]))
            open_ = True
        elif block.heading is not None:
            open_ = False
        elif made and open_:
            made[-1].text = f"{made[-1].text} {block.text.strip()}".strip()
            made[-1].at.append(n)
    return made
