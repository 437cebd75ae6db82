"""A list of who permits what in a plain text, its columns parted by tabs, dots or spaces."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harvest.model import Listed
from harvest.readers.consent_lists.answered.cells import is_ditto
from harvest.readers.consent_lists.answered.in_short import asks_about
from harvest.readers.consent_lists.answered.terse import terse
from harvest.readers.consent_lists.columns import column_of
from harvest.readers.consent_lists.heads.purposes import purposes_of
from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.consent_lists.keys.list_keys import codes_in, key_in
from harvest.readers.consent_lists.keys.meanings import NAMED, QUOTE, meaning_of
from harvest.readers.consent_lists.nouns import NAME, OTHER
from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import fold
from harvest.readers.recognise.talk.speakers import looks_like_name

_GAP = re.compile(r"\t|\s*\.{3,}\s*|\s{2,}|\s*\|\s*")
_PEOPLE, _MOST = 3, 0.6
_BOX = {"[x]": "x", "[ ]": "", "[]": "", "[-]": "No", "[?]": "?"}


def listed_in_columns(lines: Sequence[str]) -> tuple[Listed, ...] | None:
    """Everybody in the columns of a text; None where it has none, or they say nothing of leave.

    >>> lines = ["a = name and words", "b = words only", "G1  Ada Obi ... a", "G2  Bo Lind ... b", "G3  Cy Day ... a"]
    >>> [(one.names[0], one.permission.quotation) for one in listed_in_columns(lines)]
    [('Ada Obi', 'named'), ('Bo Lind', 'anonymous'), ('Cy Day', 'named')]
    """
    cells = [_cells(line) for line in lines]
    key = key_in("\n".join(line for line, row in zip(lines, cells, strict=True) if len(row) < 2 or "=" in line))
    several = [row for row in cells if len(row) > 1 and not any("=" in cell for cell in row)]
    if len(several) < _PEOPLE:
        return None
    width = Counter(map(len, several)).most_common(1)[0][0]
    first = next((n for n, row in enumerate(cells) if len(row) > 1 and _is_header(row)), -1)
    header: list[str] = cells[first] if first >= 0 else []
    rows: list[list[str]] = []
    around: list[str] = list(lines[: first + 1]) if header else []
    for line, row in zip(lines[first + 1 :], cells[first + 1 :], strict=True):
        if len(row) < 2 or any("=" in cell for cell in row):
            if rows and line.strip().startswith("^") and not _names_another(line, rows):
                rows[-1].append(line.strip(" ^"))
            else:
                around.append(line)
        else:
            rows.append(row)
    if len(rows) < _PEOPLE:
        return None
    if not header:
        header = _headed([row for row in rows if len(row) >= width], width, key, asked=any(map(asks_to_quote, around)))
        if QUOTE in header:
            rows = [_with_remark_apart(row, header.index(QUOTE)) for row in rows]
    elif len(header) == width - 1 and column_of(0, header[0], ()).what != NAME:
        header = ["Name", *header]
    longest = max(len(row) for row in rows)
    header += ["Notes"] * (longest - len(header))
    table = [[_BOX.get(cell.casefold(), cell) for cell in [*row, *[""] * (longest - len(row))]] for row in rows]
    return people_listed(header, table, "\n".join(around))


_NUMBER = re.compile(r"^\s*\(?\d{1,3}[.)]\s+")
_BEHIND = re.compile(r"\s+[-–—]+\s+|\s*[(\[,;]\s*")


def _answers(cell: str) -> bool:
    """Whether a cell answers whether somebody may be quoted, its first words alone."""
    return _answer(_BEHIND.split(cell, maxsplit=1)[0]) != ""


def _answer(said: str) -> str:
    if said.casefold() in ("name", "names"):
        return NAMED
    if closed.stripped(fold(said)) in closed.YES | closed.NO:
        return said
    return meaning_of(said).get(QUOTE, "") or ("No" if terse(said).answers.get("quote") == "No" else "")


def _with_remark_apart(row: list[str], at: int) -> list[str]:
    """A row with the answer alone in its cell and what is said behind it at the end; a question mark for no answer."""
    if at >= len(row) or not row[at] or len(row[at].split()) < 2 and _answer(row[at]):
        return [*row[:at], _answer(row[at]), *row[at + 1 :]] if at < len(row) and row[at] else row
    first, *rest = _BEHIND.split(row[at], maxsplit=1)
    remark = " ".join(rest).strip(" )]")
    answer = _answer(row[at]) or _answer(first) or (row[at] if is_ditto(row[at]) or _REFERS.match(row[at]) else "?")
    if remark and _WRITTEN_OVER.search(fold(remark)):
        answer = "?"
    return [*row[:at], answer, *row[at + 1 :], *([remark] if remark else [])]


_WRITTEN_OVER = re.compile(
    r"\b(?:cross\w*|scor\w*|rubb\w*|struck|strik\w*|chang\w*|correct\w*|alter\w*|over(?:written)?)\b"
)
_REFERS = re.compile(r"(?:same|ditto|as|like)\b", re.I)


def asks_to_quote(line: str) -> bool:
    """Whether a line asks people, in whatever language, if they may be quoted."""
    asked = re.split(r"(?<=[?.!:])\s+", line)
    return any("quotation" in purposes_of(fold(one)) or asks_about(one) == "quote" for one in asked)


def _names_another(line: str, rows: Sequence[Sequence[str]]) -> bool:
    """Whether a remark below a row names somebody who stands further up."""
    said = set(re.findall(r"[^\W\d_][\w'’-]+", line))
    return any(said & set(re.findall(r"[^\W\d_][\w'’-]+", cell)) for row in rows[:-1] for cell in row[:2])


def _cells(line: str) -> list[str]:
    bare = _NUMBER.sub("", line.rstrip())
    if "\t" in bare:
        return [cell.strip() for cell in bare.split("\t")]
    return [cell.strip() for cell in _GAP.split(bare.strip()) if cell.strip()]


def _is_header(row: Sequence[str]) -> bool:
    """Whether cells are headings: one of them calls people, or most ask for something, and none is a mark."""
    if any(cell.startswith("[") for cell in row):
        return False  # a line that says what the boxes mean
    if looks_like_name(row[0]) and len(row[0].split()) > 1 and column_of(0, row[0], ()).what == OTHER:
        return False  # somebody
    kinds = [column_of(n, cell, ()) for n, cell in enumerate(row)]
    told = sum(one.what != OTHER for one in kinds)
    return any(one.what == NAME for one in kinds) or 2 * told >= len(row) and any(one.purposes for one in kinds)


def _headed(rows: Sequence[Sequence[str]], width: int, key: dict[str, str], *, asked: bool = False) -> list[str]:
    """Headings for columns that have none, by what stands in them; ``asked``: a line asks to quote people."""
    found = []
    for n in range(width):
        column = [row[n] for row in rows if row[n]]
        if (
            "Name" not in found
            and sum(map(looks_like_name, column)) >= _MOST * len(column)
            and any(len(cell.split()) > 1 for cell in column)
        ):
            found.append("Name")
        elif column and sum(bool(codes_in(cell, key)[0]) for cell in column) >= _MOST * len(column):
            found.append("Code")
        elif asked and QUOTE not in found and sum(map(_answers, column)) >= _MOST * len(column):
            found.append(QUOTE)
        else:
            found.append("No")
    return found
