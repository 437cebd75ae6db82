"""Mails that ask to change what may be used: nothing of them leaves unseen."""

from __future__ import annotations

from dataclasses import replace

from harvest.model import ReadSource
from harvest.readers.lists_in_words.changed_minds import change_in
from harvest.readers.permission.wished.mailed import CHANGES, NO_TAKEN_BACK


def held_as_change(source: ReadSource) -> ReadSource:
    """A text in which somebody asks to change what may be used, held with what it asks: less, or more than before."""
    why = NO_TAKEN_BACK if "wider" in change_in(source.text) else CHANGES
    return replace(source, turns=tuple(turn if turn.hold else replace(turn, hold=why) for turn in source.turns))
