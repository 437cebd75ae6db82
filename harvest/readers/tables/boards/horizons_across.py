"""Dream cards typed under when they are to come true: a column for each horizon, a card or several in each cell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Kind
from harvest.model.card_columns import MARKS
from harvest.model.horizon_words import is_horizon
from harvest.readers.documents.cards.card_details import STUCK, WHEN, behind, counts_bare
from harvest.readers.recognise.event_structure import number, place_above
from harvest.readers.recognise.kinds import kind_in_words
from harvest.readers.tables.boards.tables_across import Across

DREAM = "Dream"
_LOOK, _LEAST, _HEAD, _WORDS, _MARKED = 8, 2, 3, 0.6, 0.3
_PAST = re.compile(r"\b(?:last|past|ago|before|previous|letzte\w*|dernière?|pasado|zeszły\w*)\b", re.I)
_TABLE = re.compile(r"(?:tables?|groups?|tisch|gruppe|mesa|grupo|groupe|tavolo|stolik|bwrdd|column \d+)?\W*", re.I)
_MARKS = re.compile(rf"[{MARKS}]\uFE0F?\s*$")
_LISTED = re.compile(r"^\s*(?:[-*•‣▪◦·]|\d{1,3}[.)])\s+")


def cards_under_horizons(name: str, rows: Sequence[Sequence[str]]) -> tuple[list[str], Across] | None:
    """The heads and the cards of such a sheet, a row each; None for any other table.

    The heads are times to come and nothing else, but for one column that may say which table it is. That the cells are
    dreams is told by the file or the title above, or by dots counted behind most of them: a plan has such heads too.

    >>> wall = [["Dreams, Lamp table"], ["Now", "In 3 years"], ["A bus (9)", "A pond (4)"], ["Soup (2)", ""]]
    >>> heads, found = cards_under_horizons("x.csv", wall)
    >>> heads, found.rows
    (['Table', 'When', 'Dots', 'Dream'], [['Lamp', 'Now', '9', 'A bus'], ['Lamp', 'In 3 years', '4', 'A pond'], \
['Lamp', 'Now', '2', 'Soup']])
    >>> cards_under_horizons("plan.csv", [["Now", "In 3 years"], ["Mend the roof", "Build a hall"]])
    """
    width = max(map(len, rows), default=0)
    for at, row in enumerate(rows[:_LOOK]):
        when = {n: cell.strip() for n, cell in enumerate(row) if cell.strip() and _ahead(cell)}
        if len(when) < _LEAST or len(set(when.values())) < len(when):
            continue
        rest = [n for n in range(width) if n not in when and any(_cell(r, n) for r in rows[at:])]
        cells = [_cell(r, n) for r in rows[at + 1 :] for n in when if _cell(r, n)]
        titles = [cell for above in rows[:at] for cell in above if cell]
        if len(rest) > 1 or not _are_words(cells) or not _are_dreams(name, titles, cells):
            return None
        over = place_above(titles).table or ""
        head = _cell(row, rest[0]) if rest else ""
        if len(head.split()) > _HEAD:
            return None
        first = "Table" if _TABLE.fullmatch(head) else head
        bare = counts_bare([line for cell in cells for line in _lines(cell)])
        made = []
        for below in rows[at + 1 :]:
            beside = _cell(below, rest[0]) if rest else over
            for n, words in when.items():
                for line in _lines(_cell(below, n)):
                    text, said = behind(_LISTED.sub("", line), bare)
                    label = number(beside) if first == "Table" else beside
                    made.append([label, said.get(WHEN, words), said.get(STUCK, ""), text])
        return [first, WHEN, STUCK, DREAM], Across(made, titles)
    return None


def _cell(row: Sequence[str], n: int) -> str:
    return row[n].strip() if n < len(row) else ""


def _ahead(cell: str) -> bool:
    return is_horizon(cell) and not _PAST.search(cell)


def _are_words(cells: Sequence[str]) -> bool:
    return len(cells) >= _LEAST and sum(len(cell.split()) > 1 for cell in cells) >= _WORDS * len(cells)


def _are_dreams(name: str, titles: Sequence[str], cells: Sequence[str]) -> bool:
    if any(kind_in_words(text) is Kind.DREAM for text in (name, *titles)):
        return True
    marked = sum(bool(_MARKS.search(cell)) for cell in cells)
    return marked >= _MARKED * len(cells) or counts_bare(cells)


def _lines(cell: str) -> list[str]:
    """The cards in a cell: a line each, where each begins as a card does."""
    lines = [line.strip() for line in cell.split("\n") if line.strip()]
    apart = all(_LISTED.match(line) or line[:1].isupper() for line in lines)
    return lines if apart else [" ".join(lines)]
