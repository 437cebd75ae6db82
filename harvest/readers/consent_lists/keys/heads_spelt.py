# ruff: noqa: E501 – patterns are easier to check on one line
"""Short heads of a list (``W``, ``NN``) that a key spells out, on a sheet of its own, above, below or beside the table."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from harvest.readers.consent_lists.columns import column_of
from harvest.readers.consent_lists.keys.column_keys import asks_anything
from harvest.readers.consent_lists.keys.meant_in_cells import marks_meant, with_meanings_in_cells
from harvest.readers.consent_lists.keys.scoped_marks import MARK
from harvest.readers.consent_lists.keys.told_of_heads import IS_MARK, OF_A_KEY, asked_by, told_of
from harvest.readers.permission.text import fold
from harvest.readers.recognise.talk.speakers import looks_like_name

Rows = list[list[str]]
_LONG, _TWO, _TOP, _KEY_ROWS, _NARROW, _MOST_ROWS = 14, 2, 8, 40, 3, 2_000
"""So long at most is such a head; two of them make a key; so far up they stand; so many narrow rows has a key; so many
rows a list."""
_GROUP_TURNS = re.compile(
    r"\b(?:not?|never|refus\w*|declin\w*|object\w*|against|without|opt\w*|out|off|cross\w*|except|don['’]?t|minds?|withdr\w+|later|changed?)\b|\?"
)
"""What stands over several heads and may turn what they ask about, or asks by itself."""


def with_heads_spelt(tables: Sequence[Sequence[Sequence[str]]], lines: Sequence[str]) -> tuple[list[Rows], list[str]]:
    """Tables and lines; what a key says that short heads ask stands over their columns, and nowhere else.

    >>> slips = [["Who", "W", "NN"], ["Ada", "Y", "N"], ["Bo", "Y", "Y"]]
    >>> key = [["W", "You may print my words"], ["NN", "Leave my name off"], ["So", "a Y under NN means no name"]]
    >>> with_heads_spelt([slips, key], [])[0][0][0], with_heads_spelt([slips, key], [])[0][1]
    (['Who', 'You may print my words', 'Leave my name off'], [])
    >>> with_heads_spelt([slips], ["W = you may print my words, NN = leave my name off; NN: Y means no name"])
    ([[['Who', 'you may print my words', 'leave my name off'], ['Ada', 'Y', 'N'], ['Bo', 'Y', 'Y']]], [])

    Marks alone tell it as well; where they say otherwise than the key, nothing is changed.

    >>> with_heads_spelt([slips], ["A Y under W means it may be printed.", "Y under NN = name left off"])[0][0][0]
    ['Who', 'You may print my words', 'Leave my name off when you print my words']
    >>> told = ["W = you may print my words, NN = leave my name off", "N under NN means no name"]
    >>> with_heads_spelt([slips], told)[0][0][0], with_heads_spelt([slips], told)[1] == told
    (['Who', 'W', 'NN'], True)
    """
    made, left = [[list(row) for row in table] for table in tables], list(lines)
    for n in range(len(made)):
        made, left = _spelt(n, made, left) or (made, left)
    return made, left


def _spelt(n: int, tables: Sequence[Rows], lines: Sequence[str]) -> tuple[list[Rows], list[str]] | None:
    """Tables and lines with the heads of one table spelt out; None where no key surely spells out any."""
    table = tables[n]
    at = _row_of_heads(table)
    if at is None or len(table) > _MOST_ROWS:
        return None
    keys = [m for m, other in enumerate(tables) if m != n and _is_narrow(other)]
    width = _width(table[at])
    codes = _codes(table[at][:width], table[at + 1 :])
    beside = [_text(row[width:], codes) for row in table]
    alone = [
        _text(row[:width], codes) if m != at and _filled(row[:width]) <= _TWO else "" for m, row in enumerate(table)
    ]
    asking = {
        bare: m for m, head in enumerate(table[at]) if (bare := head.strip(" ?:.()")) not in codes and _asks_alone(head)
    }
    closed = [code for code, m in codes.items() if _is_closed([row[m] for row in table[at + 1 :] if len(row) > m])]
    if any(_tells([row[m] for row in table[at + 1 :] if len(row) > m]) for m in codes.values()):
        return None  # people stand below them, and no answers
    told = told_of(
        codes, closed, asking, [*lines, *beside, *alone, *(_text(row, codes) for m in keys for row in tables[m])]
    )
    codes = {**codes, **asking}
    asked = asked_by(told, codes, table[at], asking)
    if not asked:
        return None
    made = [[list(row) for row in other] for other in tables]
    around = [
        told.left.get(text, text)
        for text in (*lines, *beside, *alone, *(_text(r, codes) for m in keys for r in tables[m]))
    ]
    marks = {
        mark: said for mark, said in marks_meant(around).items() if mark not in map(fold, map(str.strip, table[at]))
    }
    asked = with_meanings_in_cells(made[n][at + 1 :], asked, marks, [(codes[m.code], m) for m in told.marks])
    for row, aside, whole in zip(made[n], beside, alone, strict=True):
        if aside in told.left or (aside and OF_A_KEY.fullmatch(aside)):
            row[width:] = [told.left.get(aside, ""), *[""] * (len(row) - width - 1)]
        if whole in told.left:
            row[:width] = [told.left[whole], *[""] * (width - 1)]
    made[n][at] = [asked.get(m, cell) for m, cell in enumerate(made[n][at])]
    groups = [m for m in range(at) if _only_groups(table[m], table[at])]
    made[n] = [row for m, row in enumerate(made[n]) if m not in groups and (any(row) or not any(table[m]))]
    for m in keys:
        rest = [[told.left[text]] if (text := _text(row, codes)) in told.left else _noted(row) for row in made[m]]
        made[m] = (
            [row for row in rest if any(row)] if any(_text(row, codes) in told.left for row in tables[m]) else rest
        )
    return made, [left for line in lines if (left := told.left.get(line, line)).strip() or line not in told.left]


def _filled(row: Sequence[str]) -> int:
    return sum(bool(cell.strip()) for cell in row)


def _width(heads: Sequence[str]) -> int:
    """Where the heads end: at the last one, or before an empty one behind which a key stands."""
    last = max((m for m, head in enumerate(heads) if head.strip()), default=-1) + 1
    gap = next((m for m in range(_TWO, last) if not heads[m].strip()), last)
    return gap if _filled(heads[gap:]) <= _TWO and _filled(heads[:gap]) > _TWO else last


def _row_of_heads(table: Rows) -> int | None:
    """The row that names the columns: among the first the one with the most heads, of which several are short."""
    top = [row for row in table[:_TOP]]
    most = max(map(_filled, top), default=0)
    return next(
        (m for m, row in enumerate(top) if _filled(row) > _TWO and 2 * _filled(row) > most and _are_heads(row)), None
    )


def _are_heads(row: Sequence[str]) -> bool:
    filled = [cell.strip() for cell in row if cell.strip()]
    codes = [cell for cell in filled if _is_code(cell)]
    return (
        bool(codes)
        and len({*filled}) == len(filled)
        and sum(IS_MARK.fullmatch(cell) is not None for cell in filled) <= 1
    )


def _is_code(head: str) -> bool:
    bare = head.strip(" ?:.()")
    return 0 < len(bare) <= _LONG and len(bare.split()) <= _TWO and any(map(str.isalnum, bare))


def _codes(heads: Sequence[str], below: Rows) -> dict[str, int]:
    """The short heads that stand once, and nowhere among the answers below them."""
    bare = [head.strip(" ?:.()") for head in heads]
    return {
        code: m
        for m, code in enumerate(bare)
        if _is_code(code)
        and (len(code) == 1 or not IS_MARK.fullmatch(code))
        and bare.count(code) == 1
        and not any(row[m].strip() == code for row in below if len(row) > m)
        and column_of(m, heads[m], [row[m] for row in below if len(row) > m]).what != "name"
    }


def _is_closed(cells: Sequence[str]) -> bool:
    """Whether what stands below a head is mostly a plain yes or no."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    return 2 * sum(_CLOSED.match(cell) is not None for cell in filled) > len(filled)


def _tells(cells: Sequence[str]) -> bool:
    """Whether names or sentences stand below a head, or several of them in a cell."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    return 2 * sum("\n" in cell or (" " in cell and looks_like_name(cell)) for cell in filled) > len(filled)


_CLOSED = re.compile(rf"(?:{MARK}|[10])(?!\w| \w)", re.I)


def _is_narrow(rows: Rows) -> bool:
    """Whether a table may be a key: a few rows of a few cells."""
    return 0 < len(rows) <= _KEY_ROWS and all(_filled(row) <= _NARROW for row in rows)


def _text(row: Sequence[str], codes: Collection[str]) -> str:
    """A row of a key as one line, with what stands for what joined, whichever stands first."""
    filled = [" ".join(cell.split()) for cell in row if cell.strip()]
    at = next((n for n, cell in enumerate(filled) if cell.strip(" ?:.()") in codes), 0)
    if len(filled) == _NARROW and at and filled[0].strip(" .)").isdigit():
        filled, at = filled[1:], at - 1
    if 0 < at == len(filled) - 1:
        filled = [filled[at], *filled[:at]]
    return f"{filled[0].rstrip(' =:')} = {' – '.join(filled[1:])}" if len(filled) > 1 else "".join(filled)


def _noted(row: Sequence[str]) -> list[str]:
    """A row of a key; a note behind what it is called (``NB``, ``Later``) is one line."""
    filled = [cell for cell in row if cell.strip()]
    return [": ".join(filled)] if len(filled) == _TWO and _NOTE.fullmatch(filled[0]) else list(row)


_NOTE = re.compile(
    r"\W*(?:n\.?b|p\.?s|notes?|remember|later|since|also|so|but|changes?|calls?|corrections?|please note|important|beware)\W*",
    re.I,
)


def _asks_alone(head: str) -> bool:
    """Whether a head asks for leave by itself, so that what marks mean below it may only say so once more."""
    return _LONG < len(head) <= _HEAD and asks_anything(head)


_HEAD = 80


def _only_groups(row: Sequence[str], heads: Sequence[str]) -> bool:
    """Whether a row over the heads only groups them: a few short words that ask nothing and turn nothing about."""
    filled = [cell for cell in row if cell.strip()]
    return 1 < len(filled) < _filled(heads) and not any(
        _GROUP_TURNS.search(fold(cell)) or asks_anything(cell) or len(cell.split()) > _NARROW + 1 for cell in filled
    )
