"""A line at the head of a document that permits something of nobody named: it holds for all that was said there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.model import Permission
from harvest.model.permissions import Quoting
from harvest.readers.documents.forms.framed_story import frame_of
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.told.told_people import header_fields
from harvest.readers.permission.lines import answers, fields_in, kind_of_label
from harvest.readers.permission.told import permissions_told

AGAIN = "what may be done with these words is answered more than once, and not only at the top"
_HEAD = 14
"""So many lines at the top may hold it."""


def told_over_all(blocks: Sequence[Block]) -> tuple[list[int], Permission] | None:
    """Where such lines stand and what they permit; None where there are none, or a form stands around one story.

    What is answered again further below is said of somebody else's words, or otherwise: the least of both holds, and
    all wait.

    >>> told_over_all([Line("Permission to quote: no"), Line("Ada: We sang by the river.")])[1].quotation
    'no'
    >>> page = ["Quoting: yes", "Name: no", "Partners: no", "Ada: We sang by the river."]
    >>> at, given = told_over_all([Line(text) for text in page])
    >>> at, given.quotation, given.sharing
    ([0, 1, 2], 'anonymous', 'no')
    >>> told_over_all([Line(text) for text in [*page, "Quoting: no", "Bo: I slept."]])[1].quotable
    False
    """
    asked = [(n, fields) for n, block in enumerate(blocks) if (fields := _asked(block))]
    filled = [n for n, block in enumerate(blocks) if isinstance(block, Line) and block.text.strip()]
    if not asked or asked[0][0] not in filled[:_HEAD]:
        return None
    if _frames_a_story(blocks):
        return None
    begins = filled.index(asked[0][0])
    over: dict[int, dict[str, str]] = {}
    for n in filled[begins:]:
        if not (fields := _asked(blocks[n], beside=True)):
            break
        over[n] = fields
    said = {label: value for fields in over.values() for label, value in fields.items()}
    given = permissions_told([said]).people[0]
    for n, fields in asked:
        if n not in over and any(kind_of_label(label) != "more" for label in fields):
            other = permissions_told([fields]).people[0]
            given = given.narrower(replace(other, quotation=_heard(other, fields)))
            given = replace(given, hold=tuple(dict.fromkeys([*given.hold, AGAIN])))
    return [*over], given


def _asked(block: Block, *, beside: bool = False) -> dict[str, str]:
    """What a line answers on leave; ``beside`` one that does, also on passing on, a photo or the archive alone."""
    if not isinstance(block, Line) or block.heading is not None or not block.text.strip():
        return {}
    found = header_fields(block.text)
    if not found and beside:
        found = {label: said for label, said in fields_in(block.text).items() if kind_of_label(label) and answers(said)}
    return found


def _heard(said: Permission, fields: Mapping[str, str]) -> Quoting:
    """What a single line says of quoting; one that asks for the name alone says nothing of it."""
    return said.quotation if any(kind_of_label(label) != "name" for label in fields) else "named"


def _frames_a_story(blocks: Sequence[Block]) -> bool:
    """Whether lines alone stand there, and several of them answer for one story, in which nobody takes turns."""
    lines = [block for block in blocks if isinstance(block, Line)]
    framed = frame_of(lines) if len(lines) == len(blocks) else None
    if framed is None or len(framed.answers) < 2:
        return False
    begun = Counter(m[1].casefold() for line in framed.lines if (m := _BEGUN.match(line.text)))
    return max(begun.values(), default=0) < _AGAIN


_BEGUN = re.compile(r"^\W*([^\W\d_][^:\n]{0,24}):\s+\S")
_AGAIN = 2
"""So often begins a line with the name of whoever takes part in a talk."""
