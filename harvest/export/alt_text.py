"""Pictures in documents: a short text in place of each, and its figures in words below it, which everybody can read."""

from __future__ import annotations

from dataclasses import replace

from harvest.evidence.proposals import sentences
from harvest.export.blocks import Block, BlockDocument, Para, Picture, Table

LONGEST = 250
"""A text in place of a picture of more letters is read aloud in one go, with no way to stop or go back."""
BELOW = "Its figures stand below it."
TABLED = ("bars-", "rings-")
"""How the keys of pictures begin whose figures are those of the table of both sides."""
IN_TABLE = "Its figures stand in the table of both sides."


def figures_below(document: BlockDocument) -> BlockDocument:
    """The document with every longer text of a picture as a paragraph below it, where no table holds its figures."""
    both_sides = any(isinstance(b, Table) and {"There", "What helps"} & set(b.header) for b in document.blocks)
    blocks: list[Block] = []
    for block in document.blocks:
        if isinstance(block, Picture) and len(block.alt) > LONGEST:
            short, rest = divided(block.alt)
            if both_sides and block.key.startswith(TABLED):
                blocks.append(replace(block, alt=f"{short} {IN_TABLE}".strip()))
                continue
            blocks += [replace(block, alt=f"{short} {BELOW}".strip()), Para(f"In words: {rest}", "note")]
        else:
            blocks.append(block)
    return replace(document, blocks=tuple(blocks))


def divided(alt: str) -> tuple[str, str]:
    """What the picture is, in its first sentences as far as they are short, and the rest.

    >>> divided("Over time. Passages a day. " + "; ".join(["Give: 3"] * 40))[0]
    'Over time. Passages a day.'
    """
    most = LONGEST - max(len(BELOW), len(IN_TABLE)) - 1
    ends = [end for _, end in sentences(alt) if end <= most]
    at = ends[-1] if ends else 0
    return alt[:at], alt[at:].strip()
