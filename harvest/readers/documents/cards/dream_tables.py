"""Tables of dream cards in a document: what each column holds, told by its head or by its cells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Kind
from harvest.model.card_columns import DOTS, HORIZON
from harvest.model.horizon_words import is_when
from harvest.model.table_names import one_label, parts_of
from harvest.readers.documents.cards.card_details import STUCK, WHEN
from harvest.readers.recognise.columns import column_names
from harvest.readers.recognise.columns.card_cells import shown_by_cells
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.kinds import kind_in_words

_NUMBER = re.compile(
    r"(?:card |dream )?(?:no\.?|nr\.?|n°|#|number|nummer|numer|numéro|lp\.?|card|karte)?\W*", re.IGNORECASE
)
_REMARK = re.compile(
    r"(?:typist['’]?s? )?(?:notes?|remarks?|comments?|bemerkung(?:en)?|remarques?|notas?|uwagi)\W*", re.I
)


def heads_are_tables(rows: Sequence[Sequence[str]]) -> bool:
    """Whether each column of a table stands under the name of a table of the event."""
    places = [heading_place(head) for head in rows[0]]
    return len(rows) > 1 and len(places) > 1 and all(place is not None and place.table for place in places)


def columns_of(rows: Sequence[Sequence[str]], named: bool = False) -> dict[int, str] | None:
    """What each column of a table of dreams holds, by its head or, beside those, by its cells; None where it is another
    table. In a document ``named`` for dreams the one other column of words holds them."""
    if len(rows) < 2 or len(rows[0]) < 2:
        return None
    found: dict[int, str] = {}
    words: list[int] = []
    for n, head in enumerate(rows[0]):
        head = " ".join(head.split())
        if kind_in_words(head) is Kind.DREAM and "text" not in found.values():
            found[n] = "text"
        elif _NUMBER.fullmatch(head) and not _are_words(_below(rows, n)):
            found[n] = "number"
        elif HORIZON.match(head) or (
            head.lower() == "by" and all(is_when(row[n]) for row in rows[1:] if row[n : n + 1] and row[n].strip())
        ):
            found[n] = WHEN
        elif DOTS.match(head):
            found[n] = STUCK
        elif any(key == "table" and pattern.match(head) for key, pattern in column_names.ROLES) or (
            head.lower() in ("t", "tbl", "where", "from") and all(_is_table(cell) for cell in _below(rows, n))
        ):
            found[n] = "table"
        elif _REMARK.fullmatch(head):
            found[n] = head
        elif what := shown_by_cells(head, _below(rows, n)):
            found[n] = WHEN if what == "when" else STUCK
        else:
            words.append(n)
    if named and len(words) == 1 and "text" not in found.values() and _are_words(_below(rows, words[0])):
        found[words.pop()] = "text"
    return found if "text" in found.values() and len(found) > 1 and not words else None


def _below(rows: Sequence[Sequence[str]], n: int) -> list[str]:
    return [row[n].strip() for row in rows[1:] if n < len(row) and row[n].strip()]


def _are_words(cells: Sequence[str]) -> bool:
    """Whether cells say something: under “Card” may stand its number or its words."""
    return sum(len(cell.split()) for cell in cells) >= 3 * len(cells) > 0


def _is_table(cell: str) -> bool:
    return bool(parts_of(cell)[0])


def label_of(cell: str) -> str:
    """The label of a table as a cell has it."""
    number, name = parts_of(cell)
    return one_label(cell) if number and name else number or cell
