"""Where the texts of people begin of whom a document says elsewhere what they permit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.told.told_nouns import Person
from harvest.readers.permission.told import WHO

_SPEAKS = re.compile(r"^[\s*_]*([^\W_][^:\n]{0,40}?)[\s*_]*(?::[\s*_]*|\t\s*)(?=\S)")


def begun(blocks: Sequence[Block], people: Sequence[Person]) -> list[Block]:
    """The blocks with the texts of people marked who permit something, where each name stands over or before one.

    Who speaks more than once takes part in a talk, which is read as one.
    """
    names = {plain(name) for person in people for name in person.names}
    parts = {word for name in names if len(name.split()) > 1 for word in name.split() if len(word) > 2}
    single = {plain(name) for person in people for name in person.names if len(person.names) == 1}
    both = {plain(" ".join(order)) for person in people for order in (person.names[:2], person.names[1::-1])}
    counted = {plain(name): person.answers.get(WHO, "") for person in people for name in person.names[2:]}
    heads = [
        n
        for n, b in enumerate(blocks)
        if isinstance(b, Line)
        and (
            plain(b.text) in names | both if b.heading or b.bold else plain(b.text) in (both - single) | counted.keys()
        )
    ]
    labelled = {
        n: match
        for n, b in enumerate(blocks)
        if isinstance(b, Line) and not b.heading and n not in heads and (match := _SPEAKS.match(b.text[:120]))
    }
    called = names | parts
    spoken = {n: match for n, match in labelled.items() if plain(match[1]) in called}
    if spoken and all(match[1].isupper() for match in spoken.values()):
        # Who stands in the same letters before their words is somebody else, though nobody says what they permit.
        spoken = {n: match for n, match in labelled.items() if match[1].isupper()}
    once = len({plain(match[1]) for match in spoken.values()}) == len(spoken)
    made: list[Block] = []
    for n, block in enumerate(blocks):
        if len(heads) > 1 and n in heads and isinstance(block, Line):
            # The number of a piece is nobody's name: the list of people says whose it is.
            text = counted.get(plain(block.text)) or block.text
            made.append(replace(block, text=text, heading=block.heading or 3, begins=True))
        elif len(spoken) > 1 and once and n in spoken and isinstance(block, Line):
            made += [
                Line(spoken[n][1].strip(), 3, begins=True),
                replace(block, text=block.text[spoken[n].end() :], item=False),
            ]
        else:
            made.append(block)
    return made


def plain(name: str) -> str:
    """A name without marks and capitals."""
    return " ".join(re.sub(r"[\W_]+", " ", name).casefold().split())
