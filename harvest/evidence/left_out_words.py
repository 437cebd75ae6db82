"""Whom a pack leaves out, in a sentence."""

from __future__ import annotations

from harvest.evidence.left_out import LeftOut
from harvest.model.plural import count

NAMES = {"board": "The board document", "pack": "The evidence pack"}


def left_out_line(found: LeftOut) -> str:
    """The figure beside as many quotations drawn at random.

    >>> left_out_line(LeftOut(heard=40, left=2, quoted_only=3, quotations=15, drawn=7.2, low=5, high=9, findings=4))
    '2 of 40 people (cards apart) said nothing near a finding or quotation (3 by the quotations alone). With 15 \
quotations drawn at random it would be 7 of 40 on average (5 to 9 in nine draws of ten).'
    """
    of = f"{found.heard} {'person' if found.heard == 1 else 'people'}"
    near = "a finding or quotation" if found.findings else "a quotation"
    alone = f" ({found.quoted_only} by the quotations alone)" if found.findings else ""
    drawn = count(found.quotations, "quotation")
    return (
        f"{found.left} of {of} (cards apart) said nothing near {near}{alone}. With {drawn} drawn at random it would be "
        f"{found.drawn:.0f} of {found.heard} on average ({found.low} to {found.high} in nine draws of ten)."
    )
