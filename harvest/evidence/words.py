"""Whose words are these: spans kept to one voice, and fair shortening."""

from __future__ import annotations

import re

from harvest.model import Coding, Passage

ELLIPSIS = "[…]"


def span_in_passage(coding: Coding, passage: Passage) -> tuple[int, int] | None:
    """The part of a coding's span inside its own passage, so that nobody else's words are printed as this voice's."""
    start, end = max(coding.start, passage.start), min(coding.end, passage.end)
    return (start, end) if start < end else None


def is_shortening(short: str, full: str) -> bool:
    """Whether ``short`` is ``full`` with whole words left out and each gap marked with […].

    >>> is_shortening("We sing […] every week.", "We sing on the bus every week.")
    True
    >>> is_shortening("We sing every week.", "We sing on the bus every week.")
    False
    """
    pieces = [" ".join(piece.split()) for piece in re.split(r"\[(?:…|\.\.\.)\]", short)]
    gap_before = [i > 0 for i in range(len(pieces))]
    said, at = " ".join(full.split()), 0
    for piece, gap in zip(pieces, gap_before, strict=True):
        if not piece:
            continue
        whole_words = re.compile(
            ("" if gap else r"\A")
            + r"(?<!\w)" * piece[0].isalnum()
            + re.escape(piece)
            + r"(?!\w)" * piece[-1].isalnum()
        )
        found = whole_words.search(said, at)
        if found is None:
            return False
        at = found.end()
    return any(pieces) and (not pieces[-1] or at == len(said))
