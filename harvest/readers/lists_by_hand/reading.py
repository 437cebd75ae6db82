"""A file that a person calls a list of who permits what: its rows as cells, and what follows from what they said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from harvest.errors import ReadError
from harvest.model import Kind, Reading
from harvest.model.words_of_lists import parts_of
from harvest.readers.consent_lists import FLAVOUR
from harvest.readers.file_names import safe_name
from harvest.readers.lists_by_hand.guesses import are_boxes, guessed_answers, guessed_columns, heading_row
from harvest.readers.lists_by_hand.mapping import parts_of_list, told_list
from harvest.readers.lists_by_hand.opened import opened
from harvest.readers.lists_by_hand.people import ReadByHand, ToldList, people_by_hand
from harvest.readers.lists_by_hand.put_right import put_right, told_people
from harvest.readers.lists_by_hand.seen import SeenAnswer, SeenList
from harvest.readers.lists_by_hand.tables import CellTable, headed, tables_of
from harvest.readers.refusing import only_harvest_errors

LIST, PEOPLE = "list", "people"
"""What a mapping is called in which somebody explained a list, or put single people on it right."""
BESIDE = "what stands beside the list"
_SHOWN = 8


def parse_list_cells(
    name: str,
    data: bytes,
    *,
    table: str = "",
    heading: int | None = None,
    columns: Mapping[str, str] | None = None,
) -> SeenList:
    """The rows of a file as cells, with what they seem to say; ReadError where it holds none."""
    name = safe_name(name)
    with only_harvest_errors(name):
        tables = tables_of(opened(name, data))
        one = next((t for t in tables if t.title == table), tables[0])
        row = heading_row(one.rows) if heading is None else max(0, min(heading, len(one.rows)))
        header, records = headed(one, row, 1)
        alike = _alike(one, tables, header) if row else []
        for other in alike:
            records = records + _in_order(header, *headed(other, _fits(other, header), 1))
        guess = guessed_columns(header, records, one.note)
        says = {head: kind for head in header if (kind := (columns or {}).get(head) or guess.get(head))}
        boxes = are_boxes(header, says)
        answers = {
            head: tuple(
                SeenAnswer(*found)
                for found in guessed_answers(head, kind, [r[n] for r in records], header, one.note, boxes)
            )
            for n, head in enumerate(header)
            if parts_of(kind := says.get(head, ""))
        }
        return SeenList(
            tuple(t.title for t in tables),
            one.title,
            row,
            tuple(tuple(cells) for cells in one.rows[:_SHOWN]),
            tuple(header),
            tuple(tuple(cells) for cells in records[:_SHOWN]),
            len(records),
            guess,
            answers,
            tuple(t.title for t in alike),
            one.note[:1_000],
        )


def _alike(one: CellTable, tables: Sequence[CellTable], header: Sequence[str]) -> list[CellTable]:
    """The other tables with the very same headings, which are read together with it."""
    return [t for t in tables if t is not one and (n := _fits(t, header)) and len(headed(t, n, 1)[0]) == len(header)]


def _in_order(header: Sequence[str], own: Sequence[str], records: Sequence[Sequence[str]]) -> list[list[str]]:
    return [[row[own.index(head)] for head in header] for row in records]


def parse_list_by_hand(name: str, data: bytes, mapping: Mapping[str, object]) -> Reading:
    """The list that a person says a file is; ReadError in one sentence where it does not fit the file."""
    file = opened(name, data)
    tables = tables_of(file)
    found, used = ReadByHand(), []
    for part in parts_of_list(name, mapping[LIST]):
        told = told_list(name, part)
        for one in _meant(name, tables, part, told):
            if one in used:
                continue
            header, records = headed(one, *_rows(one, part, told))
            read = people_by_hand(header, records, told, one.note)
            found.people += read.people
            found.unknown += [cell for cell in read.unknown if cell not in found.unknown]
            found.nameless += read.nameless
            used.append(one)
    people, out = put_right(found.people, told_people(name, mapping.get(PEOPLE, ())))
    if not people:
        raise ReadError(f"{name}: nobody stands in the columns that the mapping says hold the name.")
    for line in dict.fromkeys(line for one in used for line in one.beside):
        file.dropped.add(BESIDE, line)
    return file.reading(
        f"{FLAVOUR} ({file.format.label})", Kind.NOTE, warnings=_warnings(used, found, out), listed=people
    )


def with_people(reading: Reading, mapping: Mapping[str, object]) -> Reading:
    """What was read by itself, with single people on its list put right or added."""
    people, out = put_right(reading.listed, told_people(reading.name, mapping.get(PEOPLE, ())))
    warnings = (*reading.warnings, *([_OUT.format(", ".join(out)[:300])] if out else []))
    return replace(reading, listed=people, warnings=warnings)


_OUT = "Taken off the list by hand, so that it says nothing of them: {}."


def _warnings(used: Sequence[CellTable], found: ReadByHand, out: Sequence[str]) -> list[str]:
    said = []
    if lines := list(dict.fromkeys(line for one in used for line in one.beside)):
        shown = "; ".join(f"“{line[:120]}”" for line in sorted(lines, key=len, reverse=True)[:6])
        more = " …" if len(lines) > 6 else ""
        said.append(f"Not on the list, because no name stands before what is said: {shown}{more}.")
    if found.nameless:
        rows = "1 row names" if found.nameless == 1 else f"{found.nameless} rows name"
        said.append(f"Left out: {rows} nobody.")
    if found.unknown:
        shown = ", ".join(f"“{cell[:40]}”" for cell in found.unknown[:6])
        said.append(f"Nobody said what these answers mean, so that who gave them is held: {shown}.")
    return said + ([_OUT.format(", ".join(out)[:300])] if out else [])


def _meant(name: str, tables: Sequence[CellTable], given: Mapping[str, object], told: ToldList) -> list[CellTable]:
    """The table that the mapping names, else all that have the columns it speaks of."""
    if title := str(given.get("table") or ""):
        named = [one for one in tables if one.title == title]
        if named:
            return named
    found = [one for one in tables if given.get("heading") == 0 or _fits(one, told.columns)]
    if given.get("heading") == 0:
        return found[:1]
    if not found:
        what = ", ".join(told.columns)[:300]
        has = "; ".join(", ".join(headed(one, heading_row(one.rows), 1)[0]) for one in tables)[:300]
        raise ReadError(f"{name}: no table in it has the columns that the mapping explains ({what}). It has: {has}.")
    return found


def _fits(one: CellTable, heads: Iterable[str]) -> int:
    """The number of the row that holds headings; 0 where none does."""
    wanted = {*heads}
    for n, row in enumerate(one.rows[:40], 1):
        if any(row) and wanted <= {*headed(one, n, 1)[0]}:
            return n
    return 0


def _rows(one: CellTable, given: Mapping[str, object], told: ToldList) -> tuple[int, int]:
    """The row with the headings, as the mapping says or where they stand, and how many rows they take."""
    heading, depth = given.get("heading"), given.get("header_rows") or 1
    depth = depth if isinstance(depth, int) and 1 <= depth <= 3 else 1
    if heading == 0:
        return 0, 1
    if isinstance(heading, int) and {*told.columns} <= {*headed(one, heading, depth)[0]}:
        return heading, depth
    return _fits(one, told.columns), 1
