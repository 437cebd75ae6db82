# ruff: noqa: E501 – examples are easier to check on one line
"""Tables that are typed with blanks or tabs between their cells: by the blanks that go through all lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.answered.plain_answers import EITHER

Rows = list[list[str]]
_GAP = re.compile(r"(?<=\S) {3,}(?=\S)|\t")
_RULED = re.compile(r"\s*[-=_]{2,}(?:\s+[-=_]{2,})+\s*")
"""A line that rules off each column below its head."""
_RULE = re.compile(r"\s*[-=_]{4,}\s*")
"""A line that rules off rows: from their heads, or from what stands below them."""
_LEAST, _MOST, _TITLES, _LEGEND, _TOLD = 2, 0.6, 2, 8, 8
"""So many people, and so many of the rows below the first, are named at least; so many lines of titles stand above, and
so many below explain letters."""
_EXPLAINS = re.compile(rf"\S\s*=\s*\S|^\s*\S{{1,2}}\s+(?:{EITHER}|not)\b", re.I)


def spaced_tables(lines: Sequence[str], known: Known) -> tuple[list[Rows], list[str]]:
    """The tables in which people who are known have rows or columns, and all other lines.

    >>> known = Known([["Ada Obi"], ["Bo Lind"], ["Cy Day"]])
    >>> spaced_tables(["Name      Quote?   Share?", "Ada Obi   yes", "Bo Lind            no", "Cy Day", "", "Thanks"], known)
    ([[['Name', 'Quote?', 'Share?'], ['Ada Obi', 'yes', ''], ['Bo Lind', '', 'no'], ['Cy Day', '', '']]], ['', 'Thanks'])
    >>> spaced_tables(["Ada Obi\\tN\\tT", "Bo Lind\\t\\tK", "Cy Day\\t\\t\\taway"], known)[0]
    [[['Ada Obi', 'N', 'T', ''], ['Bo Lind', '', 'K', ''], ['Cy Day', '', '', 'away']]]
    >>> lines = ["who   quote     share", "----- --------  -----", "Ada   no answer not asked", "Bo L  yes       no"]
    >>> spaced_tables(lines, known)[0]
    [[['who', 'quote', 'share'], ['Ada', 'no answer', 'not asked'], ['Bo L', 'yes', 'no']]]
    >>> lines = ["          AO   BL", "quote     Y    N", "share     Y    N", "AO = Ada Obi    BL = Bo Lind", "Y yes   N no"]
    >>> spaced_tables(lines, known)
    ([[['', 'AO', 'BL'], ['quote', 'Y', 'N'], ['share', 'Y', 'N']]], ['AO = Ada Obi    BL = Bo Lind', 'Y yes   N no'])
    """
    found: list[Rows] = []
    rest: list[str] = []
    below_heads = {n + 1 for n, line in enumerate(lines) if _GAP.search(line.strip()) and not known.spans(line)}
    unruled = [line for n, line in enumerate(lines) if not (n in below_heads and _RULE.fullmatch(line))]
    for blank, run in groupby(unruled, lambda line: not line.strip() or _RULE.fullmatch(line) is not None):
        own = list(run)
        first, last = _inside(own, known) if not blank else (0, 0)
        rows, first, last = _between(own, first, last, known) if last - first >= _LEAST else ([], first, last)
        if rows:
            found.append(rows)
            rest += own[:first] + own[last:]
        else:
            rest += own
    return (found, rest) if found else ([], list(lines))


def _between(lines: Sequence[str], first: int, last: int, known: Known) -> tuple[Rows, int, int]:
    """The rows of lines, where they begin and where they end: below a title, whose words stand anywhere, and above what
    explains their letters, where that gives more columns."""
    begins = [n for n in range(first, min(first + _TITLES, last - 1) + 1) if not any(map(known.spans, lines[first:n]))]
    begins += [n - 1 for n in range(first + 1, last) if _RULED.fullmatch(lines[n])]
    ends = [last]
    while len(ends) <= _LEGEND and ends[-1] > first + _LEAST and _EXPLAINS.search(lines[ends[-1] - 1]):
        ends.append(ends[-1] - 1)
    cut = [(rows, n, end) for n in begins for end in ends if end - n >= _LEAST and (rows := _rows(lines[n:end], known))]
    return max(cut, key=lambda one: (len(one[0][0]), len(one[0])), default=([], first, last))


def _inside(lines: Sequence[str], known: Known) -> tuple[int, int]:
    """From where to where lines have cells; one that holds somebody's name alone may stand among them."""
    celled = [n for n, line in enumerate(lines) if _GAP.search(line.rstrip(" "))]
    if not celled:
        return 0, 0
    end = celled[-1] + 1
    while end < len(lines) and known.spans(lines[end]) and len(lines[end].split()) <= _LEAST:
        end += 1
    return celled[0], end


def _rows(lines: Sequence[str], known: Known) -> Rows:
    """The rows of lines with cells; none where people have none, or one line's cells stand across another's."""
    if not all(_GAP.search(line) or known.spans(line) or line[:1] == " " or _RULED.fullmatch(line) for line in lines):
        return []
    cut = _by_tabs(lines) if any("\t" in line for line in lines) else _by_blanks(lines)
    cut = [[cell.strip() for cell in row] for row in _remarks_apart(cut)]
    if any(_GAP.search(cell) for row in cut for cell in row):
        return []  # one row's name runs into the next column
    rows: Rows = []
    for cells in cut:
        if rows and not cells[0] and not known.spans(" · ".join(cells)):
            rows[-1] = [" ".join(filter(None, pair)) for pair in zip(rows[-1], cells, strict=True)]  # it goes on
        else:
            rows.append(cells)
    if rows and len(rows[0]) == _LEAST and not any(known.spans(row[0]) for row in rows):
        told = [len(row[1].split()) for row in rows]
        if sum(told) > _TOLD * len(told):
            return []  # a day, and a sentence about somebody
    beside = any(len({s.who for s in known.spans(" · ".join(row))}) > 1 for row in rows[:2])
    named = sum(len({s.who for s in known.spans(row[0])}) == 1 for row in rows)
    elsewhere = sum(len({s.who for s in known.spans(" · ".join(row[:3]))}) == 1 for row in rows)
    enough = max(named, elsewhere) >= max(_LEAST, _MOST * (len(rows) - 1))
    return rows if enough or beside else []


def _by_tabs(lines: Sequence[str]) -> Rows:
    """Cells by tabs; where the tabs of lines differ and several stand together, they set one column out."""
    cut = [[cell.strip() for cell in line.rstrip().split("\t")] for line in lines]
    loose = [[cell for cell in cells if cell] for cells in cut]
    if len({len(cells) for cells in cut}) > 1 and len({len(cells) for cells in loose}) == 1:
        cut = loose
    return _filled(cut)


def _by_blanks(lines: Sequence[str]) -> Rows:
    """Cells by the columns of blanks that go through all lines, or by a ruled line; none where there are none."""
    width = max(map(len, lines))
    for n, line in enumerate(lines):
        if _RULED.fullmatch(line) and len(starts := [m.start() for m in re.finditer(r"[-=_]+", line)]) >= _LEAST:
            others = [*lines[:n], *lines[n + 1 :]]
            if all(one[at - 1 : at] in ("", " ") for one in others for at in starts if at):
                edges = [*([0] if starts[0] else []), *starts, width]
                return [[one[a:b].strip() for a, b in pairwise(edges)] for one in others]
    clear = [all(line[n : n + 1] in ("", " ") for line in lines) for n in range(width)]
    starts = [n for n in range(width) if not clear[n] and (n == 0 or (clear[n - 1] and clear[max(0, n - 2)]))]
    if len(starts) < _LEAST:
        return []
    ends = [*starts[1:], width]
    cells = ((line, list(zip(starts, ends, strict=True))) for line in lines)
    return [[*(line[a:b].strip() for a, b in at[:-1]), line[at[-1][0] :].rstrip()] for line, at in cells]


def _remarks_apart(rows: Rows) -> Rows:
    """The rows, what stands behind the answers of the last column in one of its own where it tells something in words.

    >>> _remarks_apart([["Ada", "quote OK"], ["Bo", "quote OK / no name      gate broke again"], ["Cy", "yes     yes"]])[1:]
    [['Bo', 'quote OK / no name', 'gate broke again'], ['Cy', 'yes     yes', '']]
    """
    parts = [_GAP.split(row[-1], maxsplit=1) for row in rows if row]
    told = [len(more) == 1 and len(more[0].split()) > 1 and not first.startswith("  ") for first, *more in parts]
    if not any(told):
        return rows
    apart = [[*row[:-1], *part] if own else row for row, part, own in zip(rows, parts, told, strict=True)]
    return _filled(apart)


def _filled(rows: Rows) -> Rows:
    width = max(map(len, rows), default=0)
    return [[*row, *[""] * (width - len(row))] for row in rows]
