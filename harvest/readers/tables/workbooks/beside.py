"""What stands beside a table and says what its answers mean: a key below it, or on a sheet of its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice, zip_longest

from harvest.readers.permission.answered.keys import key_of

_NAMES_KEY = re.compile(
    r"\b(?:key|legend|legende|codes?|coding|guide|notes?|read ?me|about|explanation|lookup|"
    r"schlüssel|erklärung|allwedd|codau|clave|leyenda|klucz|legenda|objaśnienia|cheia)\b|说明|مفتاح|कुंजी",
    re.IGNORECASE,
)
_CODE = re.compile(r"\W?\w{1,3}\W?|[✓✔✗✘☑☒☐?–-]")
_LONG, _CODES, _ROWS = 24, 12, 500
"""So long at most is a code, so many of them stand in a short column, and so many rows show that."""
_MEANS = re.compile(
    r"\W*(?:what\b|meaning|means\b|stands? for|explanation|description|definition|bedeutung|znaczenie|ystyr|significa)",
    re.I,
)
_FEW = 40
"""So many rows at most has a sheet that explains another."""
_LAST = 8
"""So many rows at most stand below a table to explain it."""


def on_other_sheets(
    sheets: Sequence[tuple[str, Sequence[Sequence[str]]]], title: str, members: Sequence[str] = ()
) -> str:
    """What the sheets beside one say of it, where they are called a key or list codes with what they stand for.

    >>> on_other_sheets([("Answers", [["Name"], ["Ada"]]), ("Key", [["A", "yes, with my name"]])], "Answers")
    'Key: A = yes, with my name'
    >>> sheets = [("Answers", [["Level"], ["2"]]), ("Levels", [["Level", "Means"], ["1", "no"], ["2", "yes"]])]
    >>> on_other_sheets(sheets, "Answers")
    'Key. Level: 1 = no; 2 = yes'
    >>> lights = [["Ada", "Red"], ["Bo", "Lime"], ["Cy", "Lime"]]
    >>> on_other_sheets([("Answers", lights), ("Lights", [["Lime", "print it"], ["Red", "not at all"]])], "Answers")
    'Key: Lime = print it; Red = not at all'
    """
    found = []
    main = [row for other, rows in sheets if other == title or other in members for row in rows]
    for other, rows in sheets:
        if other == title or other in members:
            continue
        cells_of = ([c.strip() for c in row if c.strip()] for row in rows if not _of_no_answer(row))
        filled = list(islice(filter(None, cells_of), _FEW + 1))  # of a long sheet no more than shows that it is one
        if not 0 < len(filled) <= _FEW:
            continue
        if explained := _explained(filled, main):
            label = f"Key. {filled[0][0].rstrip(':')}: " if _is_head(filled) else "Key: "
            found.append(label + "; ".join(f"{cells[0]} = {_one_line(cells[1])}" for cells in explained))
            continue
        pairs = [cells for cells in filled if _is_pair(cells)]
        if len(pairs) >= 2 and len(pairs) >= 0.6 * len(filled) or _NAMES_KEY.search(other) and _is_narrow(filled):
            head, *rest = filled
            named = len(head) == 2 and not _is_pair(head) and rest and len(pairs) == len(rest)
            found.append(f"Key. {head[0].rstrip(':')}: {as_note(rest)}" if named else f"Key: {as_note(filled)}")
    return "\n".join(found)


_NO_ANSWER = re.compile(r"\W*(?:n/?a|n\.a\.?|not asked|[-–—])\W*", re.I)
_MAY = re.compile(r"\b(?:may|can|yes|ok|fine|allow\w*|permit\w*|agree\w*)\b", re.I)


def _of_no_answer(row: Sequence[str]) -> bool:
    """Whether a row of a key says what stands where nothing was asked, and permits nothing by it.

    >>> _of_no_answer(["n/a", "old form, it was not on it"]), _of_no_answer(["-", "yes, with the name"])
    (True, False)
    """
    code, *means = [cell for cell in row if cell.strip()] or [""]
    return bool(means) and _NO_ANSWER.fullmatch(code) is not None and _MAY.search(" ".join(means)) is None


def is_key(rows: Sequence[Sequence[str]], main: Sequence[Sequence[str]]) -> bool:
    """Whether a sheet lists what the codes in one column of another stand for: none of its lines is about anybody.

    >>> is_key([["X", "withdrawn"], ["A", "print it"]], [["Ada", "A"], ["Bo", "A"], ["Cy", "X"]])
    True
    >>> is_key([["Ada", "withdrew"], ["Bo", "no name"]], [["Ada", "A"], ["Bo", "A"], ["Cy", "X"]])
    False
    """
    cells_of = ([c.strip() for c in row if c.strip()] for row in rows)
    filled = list(islice(filter(None, cells_of), _FEW + 1))
    return 0 < len(filled) <= _FEW and bool(_explained(filled, main))


def _explained(filled: Sequence[Sequence[str]], main: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    """The rows of a sheet that say what the codes of a column stand for, where most of that column is explained.

    A code stands in several rows, which tells it from a name or a number of somebody.
    """
    pairs = {cells[0].casefold(): cells for cells in filled if len(cells) == 2 and len(cells[0]) <= _LONG}
    if sum(any(map(str.isalpha, cells[1])) for cells in pairs.values()) < max(2, 0.6 * len(pairs)):
        return []  # figures: a summary, and no key
    for column in zip_longest(*main[:_ROWS], fillvalue=""):
        counts = Counter(cell.strip().casefold() for cell in column if cell.strip())
        here = [pairs[code] for code in pairs if code in counts]
        covered = sum(counts[cells[0].casefold()] for cells in here)
        several = any(counts[cells[0].casefold()] > 1 for cells in here)
        few = len(counts) <= max(_CODES, 0.5 * sum(counts.values()))
        # One cell may be the column's name.
        if len(here) > 1 and several and few and covered >= 0.6 * (sum(counts.values()) - 1):
            return [cells for cells in pairs.values() if not (cells is filled[0] and _is_head(filled))]
    return []


def _is_head(filled: Sequence[Sequence[str]]) -> bool:
    """Whether the first row of a key names its columns: "Code | What they signed"."""
    head, *rest = filled
    if len(head) != 2:
        return False
    longer = len(head[0]) > 3 and all(len(cells[0]) <= 2 for cells in rest if len(cells) == 2)
    return bool(_MEANS.match(head[1])) or longer


def below(records: Sequence[Sequence[str]]) -> int:
    """How many of the last records are no records but explain the codes in those above.

    >>> below([["Ada", "The ferry.", "A"], ["", "", ""], ["A = may be quoted, B = may not", "", ""]])
    2
    >>> below([["6", "Ada", "ring my mum"], ["7", "", "learn to sign"]])
    0
    >>> below([["Ada Obi", "ring my mum", "May"], ["Kit", "learn to sign", ""]])
    0
    """
    if not records or len(records[0]) < 3:
        return 0
    start = len(records)
    for n in range(len(records) - 1, max(len(records) - 1 - _LAST, 0), -1):
        filled = [c for c in records[n] if c.strip()]
        if len(filled) > 2 or _counts_on(records[n - 1], records[n]):
            break
        text = as_note([filled])
        if key_of([text]) or re.match(r"\s*(?:key|legend|codes?)\b\W*", text, re.IGNORECASE):
            start = n
        elif filled:
            break
    if not _explains(records[:start], records[start:]):
        return 0
    while 0 < start < len(records) and not any(c.strip() for c in records[start - 1]):
        start -= 1
    return len(records) - start


def _explains(records: Sequence[Sequence[str]], last: Sequence[Sequence[str]]) -> bool:
    """Whether the last rows say what something above stands for: a short name and what its bearer says is one row more.

    A code stands somewhere above in a column of codes; a line in one cell is no row of the table in any case.
    """
    filled = [cells for row in last if (cells := [c.strip() for c in row if c.strip()])]
    if not all(map(_is_pair, filled)):
        return True
    if not filled:
        return False
    columns = [[c.strip() for c in column if c.strip()] for column in zip_longest(*records, fillvalue="")]
    codes = [cell for column in columns if all(len(c) <= _LONG // 2 for c in column) for cell in column]
    used = {code.casefold() for cell in codes for code in (cell, *re.findall(r"\w+|[^\w\s]", cell))}
    return any(cells[0].casefold() in used for cells in filled)


def _counts_on(before: Sequence[str], row: Sequence[str]) -> bool:
    """Whether a row's number is the next after the one in the same column of the row before."""
    pairs = zip((cell.strip() for cell in before), (cell.strip() for cell in row), strict=False)
    return any(a.isdecimal() and b.isdecimal() and int(b) == int(a) + 1 for a, b in pairs)


def as_note(rows: Sequence[Sequence[str]]) -> str:
    """Rows beside a table as one text, a code and what it stands for joined."""
    filled = [[c.strip() for c in row if c.strip()] for row in rows]
    return "; ".join(
        f"{cells[0]} = {_one_line(cells[1])}" if _is_pair(cells) else " ".join(cells) for cells in filled if cells
    )


def _one_line(meaning: str) -> str:
    """A meaning without the marks at which a key ends."""
    return re.sub(r"\s*[;.\n=()]+(?=\s|$)\s*", ", ", meaning.replace("(", ", ")).strip(" ,")


def _is_pair(cells: Sequence[str]) -> bool:
    return len(cells) == 2 and bool(_CODE.fullmatch(cells[0]))


def _is_narrow(filled: Sequence[Sequence[str]]) -> bool:
    return max(map(len, filled)) <= 3
