# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""The rows of a list with what stands for other cells put in, and without lines that are about nobody."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.readers.consent_lists.answered.cells import is_ditto, without_dittos
from harvest.readers.consent_lists.columns import padded
from harvest.readers.permission.asks.posting_names import asks_posting_name, is_no_other_name
from harvest.readers.permission.text import fold
from harvest.readers.recognise.talk.speakers import looks_like_name

Rows = Sequence[Sequence[str]]
_TOTAL = re.compile(
    r"^(?:grand |sub-?)?(?:totals?|sum|razem|cyfanswm|somme|suma|gesamt|summe)\b|^(?:key|legend|colours?|codes?|legenda|legende)\W*$|^\d+ (?:people|names|forms|osób|personnes)\b",
    re.I,
)
_REFERS = re.compile(
    r"^(?:same as|as|see|like|ditto(?: as| of)?|wie|comme|jak|fel)\s+(?:for |what |put |no\.? |nr\.? |number |row |plot |line |table |entry )*(?P<whom>[\w .'’-]{1,40})$",
    re.I,
)
_WORDS = 4
_DAY = re.compile(
    r"\W*(?:\w+ )?\d{1,4}(?:st|nd|rd|th)?[./ -]?(?:[^\W\d_]+\.?|\d{1,2})?(?:[./ -]\d{2,4})?(?: 00:00:00)?\W*"
)
"""A day in the first column, before what happened on it."""
_KEYED = re.compile(r"\S{1,12}\s*=\s*\S.*", re.S)
_COLOUR = re.compile(r"^(?:red|orange|amber|gold|yellow|green|blue|purple|pink|white|gr[ae]y|no colour)$", re.I)


def without_key_columns(header: Sequence[str], records: Rows) -> tuple[list[str], list[list[str]], list[str]]:
    """The heads and rows without a column that only says what codes mean, and what it says.

    >>> rows = [["Ada", "2", "1 = no name"], ["Bo", "1", "2 = with name"]]
    >>> without_key_columns(["Name", "Level", "Levels"], rows)
    (['Name', 'Level'], [['Ada', '2'], ['Bo', '1']], ['1 = no name', '2 = with name'])
    """
    rows = padded(header, records)
    said: list[str] = []
    kept = list(range(len(header)))
    for n in range(len(header)):
        filled = [row[n].strip() for row in rows if row[n].strip()]
        if len(filled) > 1 and all(map(_KEYED.fullmatch, filled)):
            said += filled
            kept.remove(n)
    return [header[n] for n in kept], [[row[n] for n in kept] for row in rows], said


def tidied(header: Sequence[str], records: Rows) -> tuple[list[list[str]], list[str]]:
    """The rows of people, and the lines between and below them that are a remark, a key or a sum.

    Ditto marks and references to another row ("as plot 3") are replaced by what stands there.

    >>> tidied(["No", "Name", "Quote?"], [["1", "Ada", "yes"], ["2", "Bo", "as no 1"], ["", "Total", "2"]])
    ([['1', 'Ada', 'yes'], ['2', 'Bo', 'yes']], [])
    >>> tidied(["Who", "Light", "Note"], [["Ada", "red", ""], ["Red: do not use", "", ""]])
    ([['Ada', 'red', '']], ['Red: do not use'])
    """
    width = len(header)
    rows, beside = [], []
    known: dict[str, set[int]] = {}
    own = _own_name_again(header)
    for record in records:
        row = [*(cell.strip() for cell in record), *[""] * (width - len(record))][:width]
        row = ["" if n in own and is_no_other_name(cell) else cell for n, cell in enumerate(row)]
        filled = [cell for cell in dict.fromkeys(row) if cell]
        if not filled:
            continue
        if width > 1 and len(filled) == 1 and _CHANGES.fullmatch(filled[0]):
            continue
        if (whose := _noted_later(row, known)) is not None:
            told = (re.sub(r"\s*[:=]\s*", ", ", cell) for cell in filled)  # no key
            beside.append(" – ".join([whose, *(cell for cell in told if cell != whose)]))
            continue
        for n, cell in enumerate(row):
            if len(cell.split()) > 1 and looks_like_name(cell):
                known.setdefault(fold(cell), set()).add(n)
        if (
            width > 1
            and len(filled) == 1
            and (len(filled[0].split()) > _WORDS or re.search(r"\w\s*[=:]\s*\w", filled[0]))
        ):
            beside.append(filled[0])
        elif width > 3 and len(filled) == 2 and _DAY.fullmatch(filled[0]) and len(filled[1].split()) > _WORDS:
            beside.append(" ".join(filled))
        elif sum(map(bool, row)) in (2, 3) and width > 2 and _COLOUR.match(filled[0]) and len(filled[1].split()) > 1:
            beside.append(f"{filled[0]} = {filled[1]}")
        elif not any(_TOTAL.match(cell) for cell in row[:2]) and not (
            width > 2 and len(filled) == 1 and len(filled[0].split()) > 1 and row[0] != filled[0]
        ):
            rows.append(row)
    return _followed(rows), beside


def _own_name_again(header: Sequence[str]) -> set[int]:
    """Below which headings “same as above” is the name on the form, and not what the row above posted under."""
    return {n for n, head in enumerate(header) if asks_posting_name(fold(head))}


_CHANGES = re.compile(
    r"\W*(?:(?:later|recent|any|list of|log of) )?(?:changes?|updates?|amendments?|corrections?|zmiany|newidiadau)\b(?:\W+[\w/]+){0,4}\W*",
    re.I,
)
"""What stands over rows that were written below a list later."""


def _noted_later(row: Sequence[str], known: Mapping[str, set[int]]) -> str | None:
    """Whose change a row notes: it has somebody's name where others have an answer, and a day or nothing for a name."""
    for n, cell in enumerate(row):
        above = known.get(fold(cell), set()) if cell else set()
        if above and n not in above and all(not row[m] or re.search(r"\d", row[m]) for m in above):
            return cell
    return None


def _followed(rows: list[list[str]]) -> list[list[str]]:
    """The rows with what a ditto mark or a reference to another row stands for."""
    if not rows:
        return rows
    columns = [without_dittos(column) for column in zip(*rows, strict=True)]
    plain = [list(row) for row in zip(*columns, strict=True)]
    for row in plain:
        row[:] = ["?" if is_ditto(cell) else cell for cell in row]  # nothing stands above it
    known = [{fold(cell).strip() for cell in row if cell} for row in plain]
    for n, row in enumerate(plain):
        for at, cell in enumerate(row):
            refers = _REFERS.match(cell)
            if refers is None:
                continue
            whom = re.sub(r" (?:put|said|did|answered|wrote|has|had)$", "", fold(refers["whom"]).strip(" ."))
            meant = [i for i, cells in enumerate(known) if i != n and any(_is(whom, one) for one in cells)]
            if len(meant) == 1:
                row[at] = plain[meant[0]][at]
    return plain


def _is(whom: str, cell: str) -> bool:
    """Whether a reference is to a cell: the whole of it, or the first word of a name."""
    return whom == cell or (whom.isalpha() and cell.split()[0] == whom and len(cell.split()) <= 3)
