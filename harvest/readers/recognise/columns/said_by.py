"""Heads of columns that say who said what stands beside them."""

from __future__ import annotations

import re

from harvest.readers.recognise.columns.column_names import TELLERS, is_called
from harvest.readers.recognise.columns.told_heads import WHO_ASKED

AGAIN = re.compile(r"\s*\(\d{1,2}\)$")
"""How columns of one name are told apart."""
_WHO = re.compile(
    rf"^(?:{WHO_ASKED}|who wrote(?: it)?|by whom|initials?|wer hat.*|wie(?: zei.*)?)\W*$",
    re.I,
)


def asks_who_said(head: str) -> bool:
    """Whether a head, or the last part of one, asks who said what stands beside it.

    >>> asks_who_said("Round 1 – Who said (2)"), asks_who_said("Who helped you?")
    (True, False)
    """
    own = own_part(head)
    return bool(_WHO.match(own)) or is_called(TELLERS[0], own)


def own_part(head: str) -> str:
    """What a head says of its own column, below what stands over several, in small letters."""
    return AGAIN.sub("", head).rsplit(" – ", 1)[-1].strip().casefold()
