"""Lists of what people said under headings that permit: ``Can be quoted, with name``, ``Not for quoting``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.told.told_nouns import Person
from harvest.readers.permission.lines import SAID, unlabelled
from harvest.readers.permission.told import is_clear
from harvest.readers.permission.wished.wishes import staff_note

_NAMED = re.compile(r"^[\s*_•-]*([^\W_][^:\n]{0,40}?)[\s*_]*(?::[\s*_]*|\s[–—-]\s)(?=\S)")
_ASIDE = re.compile(r"\s*[*_]*[(\[]([^()\[\]]{4,200})[)\]][*_]*\s*$")
_LEAST = 0.5
"""So large a share of the headings of one level is clear about leave where all of them sort by it."""


@dataclass(slots=True)
class Listed:
    """The blocks without these headings and asides, the people under them, and what was taken out."""

    blocks: list[Block]
    people: list[Person] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)


def people_under_headings(blocks: Sequence[Block]) -> Listed:
    """Who permits what by the heading that their words stand under; nobody where no two headings sort by leave.

    >>> page = [Line("Can be quoted", 2), Line("Ada: We sang."), Line("Not for quoting", 2), Line("Bo: I slept.")]
    >>> [(p.names, p.answers["Permission"]) for p in people_under_headings(page).people]
    [(('Ada',), 'Can be quoted'), (('Bo',), 'Not for quoting')]
    """
    level = _sorting_level(blocks)
    if level is None:
        return Listed(list(blocks))
    found = Listed([])
    heading = ""
    for block in blocks:
        if not isinstance(block, Line):
            found.blocks.append(block)
            continue
        if block.heading is not None:
            heading = block.text.strip() if block.heading == level else ""
            (found.taken if heading else found.blocks).append(block.text if heading else block)  # type: ignore[arg-type]
            continue
        name = _NAMED.match(block.text[:120]) if heading else None
        if name is None:
            found.blocks.append(block)
            continue
        aside = _ASIDE.search(block.text)
        said = heading
        if aside is not None and (unlabelled(f"({aside[1]})") or staff_note(aside[1])[1]):
            said = f"{heading}. {aside[1]}"
            found.taken.append(aside[1])
            block = replace(block, text=block.text[: aside.start()])
        found.people.append(Person((name[1].strip(),), {SAID: said}))
        found.blocks.append(block)
    return found if len(found.people) > 1 else Listed(list(blocks))


def _sorting_level(blocks: Sequence[Block]) -> int | None:
    """The level of headings by which a document sorts what people said into what may be used and what may not."""
    headings: dict[int, list[str]] = {}
    for block in blocks:
        if isinstance(block, Line) and block.heading is not None and len(block.text.split()) <= 12:
            headings.setdefault(block.heading, []).append(block.text)
    for level, texts in sorted(headings.items()):
        clear = sum(is_clear(text, spare=2) for text in texts)
        if clear >= 2 and clear >= _LEAST * len(texts):
            return level
    return None
