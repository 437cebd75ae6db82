"""Stories in prose among interviews, each under the name of who told it: the words below a name are nobody else's.

Without it a story would go on as the last answer of the interview above it, and stand under that person's leave.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.notes.interviews_by_heading import who_is_headed
from harvest.readers.recognise.talk.turn_starts import find_start

_LEAST = 12
"""So many words at least has a story; fewer below a name are a note about it."""


def stories_among_interviews(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks; where some below a name are an interview and others prose, the prose begins with the name.

    >>> text = ["Ada Obi, by the lock", "R: Since when?", "A: Always, I was born here.", "Winnie S.", "I did hair " * 6]
    >>> lines = [Line(one, 2 if n in (0, 3) else None) for n, one in enumerate(text)]
    >>> stories_among_interviews(lines)[4].text[:14], stories_among_interviews(lines[3:])[1].text[:14]
    ('Winnie S: I di', 'I did hair I d')
    """
    heads = [n for n, block in enumerate(blocks) if isinstance(block, Line) and _is_head(block)]
    asked, told = False, {}
    for n, end in pairwise([*heads, len(blocks)]):
        head, *below = (block for block in blocks[n:end] if isinstance(block, Line))
        name = who_is_headed(head)
        if not name or len(below) < end - n - 1:
            continue  # a table stands between
        filled = [k for k, line in enumerate(below, n + 1) if line.text.strip()]
        labels = {start.label for line in below if (start := find_start(line.text)) is not None}
        asked |= len(labels) > 1 and any(_answers_for(label, name) for label in labels)
        if not labels and sum(len(line.text.split()) for line in below) >= _LEAST:
            told[filled[0]] = name
    if not (asked and told):
        return blocks
    return [
        replace(b, text=f"{told[n]}: {b.text.lstrip()}") if n in told and isinstance(b, Line) else b
        for n, b in enumerate(blocks)
    ]


def _is_head(line: Line) -> bool:
    return line.heading is not None or (line.bold and bool(who_is_headed(line)))


def _answers_for(label: str, name: str) -> bool:
    """Whether whoever answers under a label is who the heading names: by a letter, both letters or a part of it."""
    parts = name.split()
    letters = "".join(part[0] for part in parts)
    return label.strip(".") in {name, parts[0], parts[-1], letters, letters[0]}
