"""The lines of a text in which people who are known are named, put so that any reader sees who says what.

People are named in one of three ways: each line begins with whose words it holds, a name stands over each text, or a
name signs it below. The known show the way; by it, whoever is not known speaks for themselves as well, so that nobody's
words go to the one before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.documents.lines import Block, Line
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.told_by_known.begun_lines import begun_by_known
from harvest.readers.told_by_known.glued_heads import apart
from harvest.readers.told_by_known.letters import signed_once
from harvest.readers.told_by_known.named_lines import beginning
from harvest.readers.told_by_known.names_around import named_around
from harvest.readers.told_by_known.told import Table, Told


def told_by_known(blocks: Sequence[Block], known: Known) -> Told | None:
    """The lines put so that it is plain who says what; None where the people who are known show no way to tell.

    >>> known = Known([["Ada Obi"], ["Bo Ek"]])
    >>> page = ["Notes", "Ada - I came here with one case and a coat.", "Bo Ek - I keep bees on the roof of the mill."]
    >>> [line.text for line in told_by_known([Line(text) for text in page], known).lines][1:]
    ['Ada: I came here with one case and a coat.', 'Bo Ek: I keep bees on the roof of the mill.']
    >>> page = ["Ada Obi", "I came with one case and a coat.", "Bo Ek", "I keep bees on the roof of the mill."]
    >>> [line.begins for line in told_by_known([Line(text) for text in page], known).lines]
    [True, False, True, False]
    """
    lines = [one for block in blocks for one in ([block] if isinstance(block, Line) else _opened(block, known))]
    lines = [one for line in lines for one in apart(line, known)]
    known = known.in_full([line.text for line in lines])
    told = begun_by_known(lines, known) or named_around(lines, known) or signed_once(lines, known)
    if told is None:
        return None
    return replace(told, lines=[line.cells if isinstance(line, Table) else line for line in told.lines])


def _opened(rows: list[list[str]], known: Known) -> list[Line]:
    """A table as it is; one whose cells hold what several who are known said, a line each, as these lines."""
    cells = [cell for row in rows for cell in row if cell.strip()]
    begun = [
        {begun.who for line in cell.split("\n") if (begun := beginning(line, known, ())) is not None} - {None}
        for cell in cells
    ]
    if sum(len(who) > 1 for who in begun) < 1:
        return [Table("", cells=rows)]
    lines: list[Line] = []
    for cell, who in zip(cells, begun, strict=True):
        # what stands alone in a cell beside them asks, or says what the table is about
        lines += [Line(text, heading=None if who else 3) for text in cell.split("\n") if text.strip()]
    return lines
