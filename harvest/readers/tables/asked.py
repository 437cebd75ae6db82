"""The question that words of a table answer: it stands above the table, or lies on a board among the cards."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.model.punctuation import asks
from harvest.readers.tables.boards.board_rows import TITLES
from harvest.readers.tables.grid import Grid

_POLL = re.compile(
    r"^(?:(?:open |word ?cloud |text )*(?:poll|word ?cloud|question|q\d*|survey|umfrage|sondage|encuesta))\s*[:–-]\s*",
    re.I,
)


def asked_above(grid: Grid) -> str | None:
    """The question that stands above a table of answers: the one title that asks."""
    asked = [title for title in grid.titles if asks(title)]
    return _POLL.sub("", asked[0]) if len(asked) == 1 else None


def asked_on_board(grid: Grid, left_out: Mapping[int, str], texts: Sequence[int]) -> str | None:
    """The question that lies on a board beside its frames, where there is one."""
    words = (grid.records[n][t] for n, why in left_out.items() if why == TITLES for t in texts)
    asked = [text for text in words if asks(text)]
    return asked[0] if len(asked) == 1 else None
