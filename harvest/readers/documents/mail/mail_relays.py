"""What somebody writes below the words of others whom they pass on in a mail: theirs, and not whoever's stand last."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail.mail_parts import FOOTERS, said
from harvest.readers.dropping import LeftOut
from harvest.readers.permission.wished.mailed import asks_to_change
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.recognise.talk.turn_starts import find_start
from harvest.readers.transcripts.line_shapes import BESIDE

_LEAST, _PEOPLE, _BELOW, _FEW = 3, 2, 6, 8
"""So many lines begin with a name, of so many people; so many lines are below them; so few words only take leave."""


def with_own_end(blocks: Sequence[Block], sender: str, dropped: LeftOut) -> list[Block]:
    """The blocks in which what the sender writes and signs below others' lines is theirs, or left out where they only
    take leave.

    >>> lines = ["Una: A bench.", "Ash: A lamp.", "Una: Tea.", "", "Hope it helps,", "Joy"]
    >>> [said(b) for b in with_own_end([Line(text) for text in lines], "Joy Bell", LeftOut())]
    ['Una: A bench.', 'Ash: A lamp.', 'Una: Tea.']
    >>> lines[4] = "I asked them all twice and would have loved to stay for another hour."
    >>> said(with_own_end([Line(text) for text in lines], "Joy Bell", LeftOut())[-1])
    'Joy: I asked them all twice and would have loved to stay for another hour.'
    >>> [said(b) for b in with_own_end([Line("Una: Tea."), Line(""), Line("Joy")], "Joy Bell", LeftOut())]
    ['Una: Tea.', '', 'Joy']
    """
    labels = {n: name for n, block in enumerate(blocks) if (name := _label(block))}
    filled = [n for n, block in enumerate(blocks) if said(block).strip()]
    if not sender or len(labels) < _LEAST or len({*labels.values()}) < _PEOPLE:
        return list(blocks)
    gap = next((n for n in range(max(labels) + 1, len(blocks)) if not said(blocks[n]).strip()), len(blocks))
    below = [n for n in filled if n > gap]
    if not 0 < len(below) <= _BELOW or not _signs(said(blocks[below[-1]]), sender):
        return list(blocks)
    words = " ".join(said(blocks[n]).strip() for n in below[:-1])
    name = said(blocks[below[-1]]).strip(" .,–—-*")
    kept = list(blocks[:gap])
    if len(words.split()) <= _FEW and not asks_to_change(words):
        for n in below:
            dropped.add(FOOTERS, said(blocks[n]))
        return kept
    dropped.less(BESIDE, 1)  # the colon behind the name, which nobody wrote
    return [*kept, Line(f"{name}: {words}")]


def _label(block: Block) -> str:
    """Whose line a block is, where it begins with a name and a colon."""
    start = find_start(block.text) if isinstance(block, Line) else None
    return start.label if start is not None and start.style == "label" and looks_like_name(start.label) else ""


def _signs(line: str, sender: str) -> bool:
    """Whether a line is the sender's name, or the first of their names."""
    names = sender.casefold().replace(",", " ").split()
    return line.casefold().strip(" .,–—-*x").split() in (names, names[:1], names[::-1])
