"""Pictures in documents: a short text in place of each, and its figures in words below it, which everybody can read."""

from __future__ import annotations

from dataclasses import replace

from harvest.evidence.proposals import sentences
from harvest.export.blocks import Block, BlockDocument, Para, Picture

LONGEST = 250
"""A text in place of a picture of more letters is read aloud in one go, with no way to stop or go back."""
BELOW = "Its figures stand below it."


def figures_below(document: BlockDocument) -> BlockDocument:
    """The document with every longer text of a picture as a paragraph below the picture."""
    blocks: list[Block] = []
    for block in document.blocks:
        if isinstance(block, Picture) and len(block.alt) > LONGEST:
            short, rest = divided(block.alt)
            blocks += [replace(block, alt=f"{short} {BELOW}".strip()), Para(f"In words: {rest}", "note")]
        else:
            blocks.append(block)
    return replace(document, blocks=tuple(blocks))


def divided(alt: str) -> tuple[str, str]:
    """What the picture is, in its first sentences as far as they are short, and the rest.

    >>> divided("Over time. Passages a day. " + "; ".join(["Give: 3"] * 40))[0]
    'Over time. Passages a day.'
    """
    most = LONGEST - len(BELOW) - 1
    ends = [end for _, end in sentences(alt) if end <= most]
    at = ends[-1] if ends else 0
    return alt[:at], alt[at:].strip()
