"""Tables on the pages of a PDF, by where their cells stand: a list of people with what each said."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harvest.readers.documents.lines import Block, Line
from harvest.readers.recognise.talk.speakers import looks_like_name

_CELL = re.compile(r"\S+(?: {1,2}\S+)*")
_LEAST_ROWS, _LEAST_COLUMNS, _MOST_COLUMNS = 3, 2, 20
_SHARE, _NEAR = 0.15, 2
_FITS = 0.6
"""A word that finds room within so much of a column was put on a line of its own by somebody, not by the margin."""

Cells = dict[int, str]


def tables_laid_out(pages: Sequence[str]) -> list[Block] | None:
    """The lines of pages, as they are laid out, with the one table in them as rows of cells; None where there is none.

    >>> page = ["The list", "Name         Quote?         Remarks", "Ada Obi      yes            only the part about",
    ...         "                            the garden", "Bo Lind      no"]
    >>> tables_laid_out(["\\n".join(page)])[1]
    [['Name', 'Quote?', 'Remarks'], ['Ada Obi', 'yes', 'only the part about the garden'], ['Bo Lind', 'no', '']]
    >>> page = ["Name       In      Quote me", "Ada Obi    4.50    ✓", "Cy Day     4.55    ✓", "Bo Lind    5.10"]
    >>> tables_laid_out(["\\n".join(page)])[0][2:]
    [['Cy Day', '4.55', '✓'], ['Bo Lind', '5.10', '']]
    """
    lines = [line.rstrip() for page in pages for line in page.split("\n") if line.strip()]
    found = [[(m.start(), m[0]) for m in _CELL.finditer(line)] for line in lines]
    columns = _columns(found)
    if len(columns) < _LEAST_COLUMNS:
        return None
    found = [[part for cell in cells for part in _at_columns(cell, columns)] for cells in found]
    placed = [_placed(cells, columns) for cells in found]
    first = next((n for n, cells in enumerate(placed) if cells is not None and len(cells) > 1), None)
    if first is None:
        return None
    last = max(n for n, cells in enumerate(placed) if cells is not None and len(cells) > 1)
    while (
        last + 1 < len(placed)
        and _goes_on(placed[last + 1], found[last + 1], columns)
        and not _stands_apart(placed[last + 1] or {}, placed[last] or {}, columns)
    ):
        last += 1
    inside = placed[first : last + 1]
    if any(cells is None for cells in inside):
        return None
    rows = _rows([cells or {} for cells in inside], columns)
    if rows is None or len(rows) < _LEAST_ROWS:
        return None
    table = [[row.get(n, "") for n in range(len(columns))] for row in rows]
    begins, heads = _heads(found[:first], len(columns))
    table = [*heads, *(row for n, row in enumerate(table) if n == 0 or row != table[0])]
    above = [Line(" ".join(line.split())) for line in lines[:begins]]
    return [*above, table, *(Line(" ".join(line.split())) for line in lines[last + 1 :])]


def _heads(above: Sequence[Sequence[tuple[int, str]]], columns: int) -> tuple[int, list[list[str]]]:
    """Where headings that stand over the middle of their columns begin, and these, what was broken into lines joined.

    >>> _heads([[(0, "Club")], [(0, "Name"), (9, "Quote me,"), (20, "Quote me,")], [(11, "named"), (20, "no name")]], 3)
    (1, [['Name', 'Quote me, named', 'Quote me, no name']])
    >>> _heads([[(0, "Club")], [(0, "on Friday")]], 3)
    (2, [])
    """
    begins = next((n for n in range(len(above) - 1, max(-1, len(above) - 4), -1) if len(above[n]) == columns), None)
    if begins is None or columns < _HEADED:
        return len(above), []
    heads = [text for _, text in above[begins]]
    middles = [start + len(text) / 2 for start, text in above[begins]]
    for start, text in (cell for cells in above[begins + 1 :] for cell in cells):
        middle = start + len(text) / 2
        nearest = min(range(columns), key=lambda n: abs(middles[n] - middle))
        heads[nearest] = f"{heads[nearest]} {text}"
    return begins, [heads]


_HEADED = 3
"""So many columns at least has a table whose headings are found by their number."""


def _columns(found: Sequence[Sequence[tuple[int, str]]]) -> list[int]:
    """Where the columns begin: the places at which cells begin on many of the lines that have several."""
    several = [cells for cells in found if len(cells) > 1]
    if len(several) < _LEAST_ROWS:
        return []
    starts = Counter(start for cells in found for start, _ in cells if len(cells) > 1 or start > 0)
    near: list[tuple[int, int]] = []
    for start in sorted(starts):
        if near and start - near[-1][0] <= _NEAR:
            near[-1] = (near[-1][0], near[-1][1] + starts[start])
        else:
            near.append((start, starts[start]))
    kept = [start for start, times in near if times >= max(2, _SHARE * len(several))]
    return kept if len(kept) <= _MOST_COLUMNS else []


def _at_columns(cell: tuple[int, str], columns: Sequence[int]) -> list[tuple[int, str]]:
    """A cell as several where a column begins within it behind two spaces: ``No  Name``.

    >>> _at_columns((1, "No  Name (print)"), [1, 5, 21])
    [(1, 'No'), (5, 'Name (print)')]
    """
    start, text = cell
    cuts = [c - start for c in columns if 1 < c - start < len(text) and text[c - start - 2 : c - start] == "  "]
    bounds = [0, *(cut for cut in cuts if text[cut] != " "), len(text)]
    return [(start + a, text[a:b].rstrip()) for a, b in zip(bounds, bounds[1:], strict=False)]


def _placed(cells: Sequence[tuple[int, str]], columns: Sequence[int]) -> Cells | None:
    """The cells of a line by their column; None where one begins in no column or reaches into the next."""
    placed: Cells = {}
    for start, text in cells:
        at = next((n for n, column in enumerate(columns) if 0 <= start - column <= _NEAR), None)
        if at is None or at in placed or (at + 1 < len(columns) and start + len(text) > columns[at + 1]):
            return None
        placed[at] = text
    return placed


def _goes_on(placed: Cells | None, cells: Sequence[tuple[int, str]], columns: Sequence[int]) -> bool:
    return placed is not None and len(cells) == 1 and cells[0][0] > columns[0]


def _stands_apart(cells: Cells, before: Cells, columns: Sequence[int]) -> bool:
    """Whether a line below the rows goes on with none of their cells: each had room left for its first word.

    >>> key, row = {1: "✓ yes ✗ no"}, {0: "7", 1: "Ada Obi", 3: "away"}
    >>> _stands_apart(key, row, [0, 6, 36, 48]), _stands_apart({2: "until May"}, row, [0, 6, 36, 48])
    (True, False)
    """
    return all(
        n in before and n + 1 < len(columns) and _would_fit(before[n], text, columns[n + 1] - columns[n] - 2)
        for n, text in cells.items()
    )


def _rows(lines: Sequence[Cells], columns: Sequence[int]) -> list[Cells] | None:
    """The lines as rows: what the margin broke goes on in the same cell; None where that is not certain."""
    longest = {n: max((len(line[n]) for line in lines if n in line), default=0) for n in range(len(columns))}
    width = {
        n: max(longest[n], columns[n + 1] - columns[n] - 2 if n + 1 < len(columns) else 0) for n in range(len(columns))
    }
    rows: list[Cells] = []
    before: Cells = {}
    waiting: Cells = {}
    for line in lines:
        goes_on = [n for n in line if n in before and not _would_fit(before[n], line[n], width[n])]
        if 0 in line and rows and _is_another(before.get(0, ""), line[0]):
            goes_on = []
        if 0 in line and len(line) > 1 and any(before.get(n, "").endswith("?") for n in line):
            goes_on = []  # below a question stands an answer
        if 0 in line and _is_counted(line[0]) and _is_counted(before.get(0, "")):
            goes_on = []
        if (
            rows
            and not waiting
            and len(goes_on) == len(line)
            and (0 not in line or len(line) == 1 or len(line) < len(columns))
        ):
            for n, text in line.items():
                rows[-1][n] = f"{rows[-1][n]} {text}"
        elif 0 in line:
            rows.append({n: f"{waiting[n]} {text}" if n in waiting else text for n, text in line.items()})
            rows[-1].update({n: text for n, text in waiting.items() if n not in line})
            waiting = {}
        elif rows and not goes_on and len(rows) > 1:
            # its cells begin above the line with the name: they are the next one's
            for n, text in line.items():
                waiting[n] = f"{waiting[n]} {text}" if n in waiting else text
            before = line
            continue
        elif rows:
            if len(rows) > 1:
                return None
            for n, text in line.items():  # headings of two lines
                rows[-1][n] = f"{rows[-1].get(n, '')} {text}".strip()
        else:
            rows.append(dict(line))
        before = {**{n: t for n, t in before.items() if 0 not in line}, **line}
    return None if waiting else rows


def _is_counted(cell: str) -> bool:
    """Whether a cell is the number of a row."""
    return cell.strip(" .)").isdigit()


def _is_another(before: str, text: str) -> bool:
    """Whether a line calls somebody else than the line above, who may have answered little."""
    return all(len(one.split()) > 1 and looks_like_name(one) for one in (before, text))


def _would_fit(before: str, text: str, width: int) -> bool:
    return len(before) + 1 + len(text.split()[0]) <= _FITS * width
