# ruff: noqa: E501 – patterns are easier to check on one line
"""Sheets of a workbook that list who permits what, and those that only say what the codes in them stand for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress

from harvest.errors import ReadError
from harvest.model import Kind, Listed
from harvest.readers.consent_lists import FLAVOUR, listed_in_sections, people_listed
from harvest.readers.consent_lists.answered.cells import with_crosses_as_no
from harvest.readers.consent_lists.answered.waits import waits
from harvest.readers.consent_lists.changed.later import names_in
from harvest.readers.consent_lists.changed.noted_calls import are_heads_of_calls, noted_calls
from harvest.readers.consent_lists.columns import columns_of, padded
from harvest.readers.consent_lists.in_tables import holds_words, tells_a_change
from harvest.readers.consent_lists.keys.heads_spelt import with_heads_spelt
from harvest.readers.consent_lists.keys.meanings import QUOTE, meaning_of
from harvest.readers.consent_lists.laid_out.in_crosstabs import listed_in_crosstab_on_sheet
from harvest.readers.consent_lists.laid_out.in_documents import LEAVE
from harvest.readers.consent_lists.laid_out.shapes import turned
from harvest.readers.consent_lists.nouns import OTHER, PERMITS
from harvest.readers.consent_lists.whose.twice import held_where_they_differ
from harvest.readers.dropping import LeftOut
from harvest.readers.lists_by_name.heard.errands import without_errands
from harvest.readers.lists_in_words import listed_in_rows, with_later_lines
from harvest.readers.permission.text import fold
from harvest.readers.recognise.talk.call_notes import OF_CALLS
from harvest.readers.registry import Sheet
from harvest.readers.tables.grid import Grid
from harvest.readers.tables.responses import Responses
from harvest.readers.tables.unfolding import read_grid
from harvest.readers.tables.workbooks.beside import on_other_sheets
from harvest.readers.tables.workbooks.calls_on_sheets import calls_apart
from harvest.readers.tables.workbooks.going_on import going_on
from harvest.readers.tables.workbooks.heads_by_number import with_questions_told
from harvest.readers.tables.workbooks.joined_by_name import SheetOfPeople, joined_by_name
from harvest.readers.tables.workbooks.joined_sheets import members_of
from harvest.readers.tables.workbooks.later_changes import CALLED
from harvest.readers.tables.workbooks.lists_by_reference import people_by_reference, tells_at_length

Lists = Mapping[str, tuple[Listed, ...]]
KEY = "what stands beside the list"
_LONGEST = 10_000
"""A sheet of more rows is no list of people, and not worth a second reading."""
_FEW, _LINE, _TITLES = 300, 300, 5
"""So many rows at most are looked at for later changes, and so many letters has such a row; so many rows at
most stand over the heads of a log."""


def people_on_sheets(name: str, sheets: Sequence[Sheet]) -> dict[str, tuple[Listed, ...]]:
    """Everybody on the sheets that are lists of who permits what, by the title of the sheet."""
    sheets, keys = with_questions_told(sheets)
    spelt = _with_heads_spelt([sheet for sheet in sheets if sheet[0] not in keys])
    keys += [title for title, rows in spelt if not rows]
    sheets = [sheet for sheet in spelt if sheet[1]]
    apart, stood_on = calls_apart(sheets)
    found = _people_on(name, apart)
    if not {*stood_on, *stood_on.values()} <= {*found}:  # beside what people told a log is read with the rest
        found = _people_on(name, sheets)
    return {**found, **dict.fromkeys(keys, ())} if found else found


def _with_heads_spelt(sheets: Sequence[Sheet]) -> list[Sheet]:
    """The sheets with short heads as a key spells them out, wherever in the workbook it stands."""
    if any(len(rows) > _LONGEST for _, rows in sheets):
        return list(sheets)
    spelt, _ = with_heads_spelt([rows for _, rows in sheets], [])
    return [(title, rows) for (title, _), rows in zip(sheets, spelt, strict=True)]


def _people_on(name: str, sheets: Sequence[Sheet]) -> dict[str, tuple[Listed, ...]]:
    sheets = [(title, rows if len(rows) > _LONGEST else with_crosses_as_no(rows)) for title, rows in sheets]
    found = _as_they_stand(name, sheets)
    if found and len(sheets) > len(found):
        changes = [line for title, rows in sheets if title not in found for line in _changes(rows)]
        others = _about_people(name, [sheet for sheet in sheets if sheet[0] not in found])
        again = _as_they_stand(name, [s for s in sheets if s[0] in found], "\n".join(changes), sheets, others)
        spent = {title: () for title, other in others.items() if other.joined and not holds_words(*other.table)}
        return _with_logs({**found, **again}, [s for s in sheets if s[0] not in found]) | spent
    if found or (found := _by_titles(sheets)):
        return found
    return people_by_reference(sheets) or _cell_by_cell(name, sheets)


def _with_logs(lists: Mapping[str, tuple[Listed, ...]], sheets: Sequence[Sheet]) -> dict[str, tuple[Listed, ...]]:
    """The lists with what sheets that are called changes say of those on them; such a sheet holds nobody's words."""
    found = dict(lists)
    on_them = [one.names for people in lists.values() for one in people]
    for title, rows in sheets:
        lines = [" – ".join(filter(None, map(without_errands, row))) for row in rows[1:_FEW] if any(row)]
        about = sum(any(names_in(line, names) for names in on_them) for line in lines)
        of_leave = sum(_OF_LEAVE.search(line) is not None for line in lines)
        tells = tells_at_length(rows) and 2 * of_leave < len(lines)
        called = CALLED.search(title) and 2 * about > len(lines) and not tells
        noted = _noted(title, rows)
        if lines and (noted is not None or (about and called)):
            found = {one: with_later_lines(people, lines) for one, people in found.items()}
            others = (one for one in noted or () if not any(names_in(one.names[0], names) for names in on_them))
            found[title] = tuple(others)
    return found


def _noted(title: str, rows: Sequence[Sequence[str]]) -> tuple[Listed, ...] | None:
    """Whom a sheet that is a log of calls notes something against; a title may stand over its heads."""
    titled = any(map(OF_CALLS.search, [title, *(" ".join(filter(None, row)) for row in rows[:1])]))
    heads = (n for n, row in enumerate(rows[:_TITLES]) if are_heads_of_calls([*filter(None, row)], titled=titled))
    at = next(heads, 0)
    return noted_calls(rows[at], rows[at + 1 :], beside_list=True, titled=titled) if rows else None


def _is_log(title: str, rows: Sequence[Sequence[str]]) -> bool:
    """Whether a sheet notes who rang or wrote and who took it down, and what was noted is about leave."""
    heads = next((row for row in rows[:_TITLES] if sum(map(bool, row)) > 1), [])
    return are_heads_of_calls([*filter(None, heads)]) and _noted(title, rows) is not None


def _as_they_stand(
    name: str,
    sheets: Sequence[Sheet],
    changes: str = "",
    among: Sequence[Sheet] = (),
    others: Mapping[str, SheetOfPeople] | None = None,
) -> dict[str, tuple[Listed, ...]]:
    """Everybody on the sheets that are such lists, with what was changed later and what ``others`` say of them."""
    found: dict[str, tuple[Listed, ...]] = {}
    logs = {title for title, rows in sheets if _is_log(title, rows)}
    grids = {title: as_table(name, rows) for title, rows in sheets}
    goes_on = going_on({t: g for t, g in grids.items() if g is not None and t not in logs})
    for title, rows in sheets:
        if (grid := grids[title]) is None or (title in logs and len(logs) < len(sheets)):
            continue  # beside a list what was said in a call is no column of answers
        other = "\n".join(filter(None, [on_other_sheets(among or sheets, title), changes]))
        beside = "\n".join(filter(None, [*grid.titles, *grid.beside, other]))
        people = listed_in_crosstab_on_sheet(rows, other) or listed_in_sections(rows, other)
        if people is None and (across := turned(rows)) is not None:
            people = people_listed(across[0], across[1:], other)
        if people is None and found.get(goes_on.get(title, "")):
            people = ()  # who came late was read with the first sheet of the sort
        if people is None:
            later = [grids[one] for one, first in goes_on.items() if first == title]
            records = [list(row) for one in (grid, *later) if one is not None for row in one.records]
            one = joined_by_name(SheetOfPeople(list(grid.header), records), others or {})
            people = people_listed(*one.table, beside)
            if people is None and later:
                one = joined_by_name(SheetOfPeople(list(grid.header), [list(r) for r in grid.records]), others or {})
                people = people_listed(*one.table, beside)
                goes_on = {one: first for one, first in goes_on.items() if first != title}
        if people or (people is not None and title in goes_on):
            found[title] = people
    return found


def _cell_by_cell(name: str, sheets: Sequence[Sheet]) -> dict[str, tuple[Listed, ...]]:
    """Everybody on sheets of a layout that is not known, by what each cell says."""
    found = {}
    for title, rows in sheets:
        grid = as_table(name, rows)
        if grid is None or (are_heads_of_calls(grid.header) and _noted(title, rows) is not None):
            continue  # who rang and what they said is no column of answers
        beside = "\n".join(filter(None, [*grid.titles, *grid.beside, on_other_sheets(sheets, title)]))
        if people := listed_in_rows(grid.header, grid.records, beside):
            found[title] = people
    return found


def _about_people(name: str, sheets: Sequence[Sheet]) -> dict[str, SheetOfPeople]:
    """The sheets as tables, for those who are on a list to be looked up in."""
    grids = {title: grid for title, rows in sheets if (grid := as_table(name, rows)) is not None}
    return {
        title: SheetOfPeople(list(g.header), [list(r) for r in g.records], changes=bool(CALLED.search(title)))
        for title, g in grids.items()
    }


def as_table(name: str, rows: Sequence[Sequence[str]]) -> Grid | None:
    """A sheet as a table; None for one that is none, or too long for a list."""
    if len(rows) > _LONGEST:
        return None
    with suppress(ReadError):
        return read_grid(name, rows, None)
    return None


def _changes(rows: Sequence[Sequence[str]]) -> list[str]:
    """The rows of a sheet that say of somebody that a permission was taken back or waits for them, a line each."""
    if not rows or tells_at_length(rows):
        return []  # what people tell changes nothing, whatever words it has
    lines = [" – ".join(cell for cell in row if cell.strip()) for row in rows[:_FEW]]
    return [line for line in lines if len(line) <= _LINE and (tells_a_change(line) or _of_use(line))]


def _of_use(line: str) -> bool:
    """Whether a line says of somebody that a use of their words waits: ``Daughter asks us not to use it until …``."""
    return waits(line) and _USE.search(fold(line)) is not None


_OF_LEAVE = re.compile(rf"{LEAVE}|\bwithdr[ae]w\w*|\btaken? out\b|\bwithout (?:her|his|their|my) name\b", re.I)
_USE = re.compile(r"\b(?:quot\w+|print\w*|publish\w*|not (?:to )?use|using)\b")


def _by_titles(sheets: Sequence[Sheet]) -> dict[str, tuple[Listed, ...]]:
    """Everybody on sheets of names whose titles say what those on them permit: "Named", "Anon", "Do not use"."""
    says = {title: meaning for title, _ in sheets if QUOTE in (meaning := meaning_of(title))}
    if len(says) < 2:
        return {}
    found = {}
    for title, rows in sheets:
        filled = padded([""] * max(map(len, rows), default=0), [row for row in rows if any(row)])
        if len(filled) < 2:
            continue
        answer = says.get(title, {}).get(QUOTE, "?")
        plain = columns_of(filled[0], filled[1:])
        filled[0] = ["Remarks" if one.what == OTHER else one.header for one in plain]
        asked = [[*row, QUOTE if n == 0 else answer] for n, row in enumerate(filled)]
        people = people_listed(asked[0], [*asked[1:], [""] * len(asked[0])])
        if people is None and len(filled) == 2:
            people = people_listed(asked[0], [asked[1], asked[1]])
            people = people[:1] if people else None
        if people:
            found[title] = people
    return found if len(found) > 1 else {}


def is_spent(sheet: Sheet, lists: Lists, sheets: Sequence[Sheet]) -> bool:
    """Whether a sheet holds nobody's words because it is such a list, or the key to one."""
    if sheet[0] in lists or set(members_of(sheet[0], sheets)) <= set(lists):
        return True
    if lists and (_only_asks_leave(sheet) or _tells_how_it_was_typed(sheet)):
        return True
    return any(on_other_sheets([one, sheet], one[0]) != "" for one in sheets if one[0] in lists)


_OF_TYPING = re.compile(
    r"\W*(?:how (?:we|i|they|it|this|these|the \w+) (?:was |were |have |are )?(?:been )?(?:typed|filled|coded|made|entered|copied|read|done)(?: (?:up|in|it|them|this))*|read ?me(?: first)?|(?:the )?(?:key|legend)|explanations?|"
    r"notes? (?:on|about|for) (?:the )?(?:typing|lists?|sheets?|forms?|columns?|codes?)|about (?:this|the) (?:list|sheet|file|workbook|form)s?|what the (?:columns?|codes?|letters?|marks?|colou?rs?) (?:mean|are|stand for))\W*",
    re.I,
)


def _tells_how_it_was_typed(sheet: Sheet) -> bool:
    """Whether a sheet beside a list is called so and holds a few lines, which say how the list came about.

    >>> _tells_how_it_was_typed(("How we typed", [["Ada typed 1 to 9."], ["Empty means nothing was ticked."]]))
    True
    >>> _tells_how_it_was_typed(("Stories", [["Ada typed 1 to 9."]])), _tells_how_it_was_typed(("Key", [["Who", "What"]]))
    (False, False)
    """
    rows = [row for row in sheet[1] if any(row)]
    return (
        _OF_TYPING.fullmatch(sheet[0]) is not None
        and 0 < len(rows) <= _KEY_LINES
        and all(sum(map(bool, row)) == 1 for row in rows)
    )


_KEY_LINES = 30
"""So many lines at most explain a list."""


def _only_asks_leave(sheet: Sheet) -> bool:
    """Whether a sheet holds nothing but who is meant and what they permit, as one about photos beside a list does."""
    rows = [row for row in sheet[1] if any(row)]
    kinds = columns_of(rows[0], rows[1:]) if len(rows) > 2 else []
    return any(one.what == PERMITS for one in kinds) and all(one.what != OTHER or not one.header for one in kinds)


def only_lists(
    lists: Lists, sheets: Sequence[Sheet], dropped: LeftOut, warnings: list[str], format_name: str
) -> Responses:
    """What a workbook gives in which nobody's words stand: everybody on its lists."""
    others = [(title, rows) for title, rows in sheets if title not in lists]
    for _, rows in others:
        dropped.add(KEY, " ".join(cell for row in rows for cell in row))
    if others:
        warnings.append(f"Left out beside the list: {', '.join(f'“{title}”' for title, _ in others)[:200]}.")
    people = held_where_they_differ(person for one in lists.values() for person in one)
    return Responses((), Kind.NOTE, f"{FLAVOUR} ({format_name})", None, listed=people)
