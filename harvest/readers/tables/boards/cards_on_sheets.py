"""Dream cards on several sheets of a workbook, each typed by somebody else: whether a sheet holds cards, and whose."""

from __future__ import annotations

import re
from collections.abc import Iterable

from harvest.model import Kind, ReadSource
from harvest.model.card_columns import about_the_card
from harvest.readers.card_voices import at_table
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.tables.given_mapping import column_names
from harvest.readers.tables.responses import Responses
from harvest.readers.tables.workbooks.joined_sheets import place_of

_CARD = re.compile(r"\b(?:cards?|dreams?|wish(?:es)?|hopes?|visions?|breuddwyd\w*|träume?|rêves?|sueños?)\b", re.I)


def are_cards(made: Responses) -> bool:
    """Whether a sheet surely holds dream cards: its own headings say so, whatever the file is called."""
    used = made.mapping or {}
    if made.kind is not Kind.DREAM or made.not_data:
        return False
    told = any(map(_CARD.search, column_names(used.get("text"))))
    return told or any(about_the_card(Kind.DREAM, head) for head in column_names(used.get("attributes")))


def at_tables(sources: Iterable[ReadSource], sheet: str) -> tuple[ReadSource, ...]:
    """The cards of one sheet of several, at the table that its title names: “Table 2”, “Mill”, not “Dreams 2”."""
    table = None if _CARD.search(sheet) and heading_place(sheet) is None else place_of(sheet)
    return tuple(at_table(s, table) if table and s.table is None and s.kind is Kind.DREAM else s for s in sources)
