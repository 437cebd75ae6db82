"""The tables of a file as they are read by name: without forms that a later one replaces and what answers nothing."""

from __future__ import annotations

from collections.abc import Sequence, Set

from harvest.readers.consent_lists.answered.spelt import without_spellings
from harvest.readers.consent_lists.answered.ticked import with_options_apart
from harvest.readers.consent_lists.changed.partly_withdrawn import with_parts_withdrawn
from harvest.readers.consent_lists.changed.replaced import without_replaced
from harvest.readers.consent_lists.heads.grouped_heads import with_own_heads
from harvest.readers.consent_lists.heads.how_described import with_descriptions_told
from harvest.readers.consent_lists.heads.in_cyrillic import in_plain_options
from harvest.readers.consent_lists.whose.staff_by_role import with_staff_unnamed
from harvest.readers.lists_by_name.heard.errands import without_errands
from harvest.readers.lists_by_name.heard.no_form import answered_beside
from harvest.readers.permission.text import fold
from harvest.readers.permission.young.classes_of_kin import with_classes_of_kin_apart
from harvest.readers.tables.bands import is_band


def tables_made_plain(
    tables: Sequence[Sequence[Sequence[str]]], names: Sequence[Sequence[str]], lines: Sequence[str] = ()
) -> list[list[list[str]]]:
    """Each table with the answers alone: heads of their own, each person's last form, and what is no answer or the
    class of a child of theirs left out; staff are not named where the tables or the lines around them say so.

    >>> tables_made_plain([[["Name", "Quote?"], ["Ada Obi", "Yes, rang to ask when it is"]]], [["Ada Obi"]])[0][1]
    ['Ada Obi', 'Yes, rang']
    """
    told = "\n".join([*lines, *(cell for t in tables if len(t) < _KEY for row in t for cell in row)])
    bare = [_without_parts_withdrawn(_without_bands(table), told) for table in tables]
    own = [with_classes_of_kin_apart(table, grown="adult") for table in bare]
    latest = [without_replaced([with_own_heads(t[0], t[1:]), *t[1:]] if t else t) for t in own]
    called = {word for name in names for one in name for word in fold(one).split()}
    latest = [_with_options_apart(t) if _names_people(t, called) else t for t in latest]
    plain = [[answered_beside([without_errands(cell) for cell in row]) for row in table] for table in latest]
    return without_spellings(plain, names)


_KEY, _TOP = 40, 4
"""A key has fewer rows; bands stand among so many at the top."""


def _without_bands(table: Sequence[Sequence[str]]) -> list[list[str]]:
    """A table without a row that only says what groups of columns are, and without what stands over that."""
    for n in range(min(_TOP, len(table) - 2)):
        if is_band(table[n], table[n + 1]):
            return [list(row) for row in table[n + 1 :]]
    return [list(row) for row in table]


def _without_parts_withdrawn(table: list[list[str]], told: str) -> list[list[str]]:
    if not table:
        return table
    with_parts_withdrawn(table[0], table[1:])
    return [table[0], *with_staff_unnamed(table[0], table[1:], told)]


def with_descriptions_plain(table: Sequence[Sequence[str]], names: Sequence[Sequence[str]]) -> list[list[str]]:
    """A table in which how people want to be described beside their words answers whether their name may stand there.

    >>> heads = ["Who", "May we quote you?", "How shall we describe you beside your words?"]
    >>> with_descriptions_plain([heads, ["Bo Lind", "", "a walker"]], [["Bo Lind", "Bo"]])[1]
    ['Bo Lind', '', 'No']
    """
    if not table:
        return []
    by_cell = {fold(name).strip(): own for own in names for name in own}
    head, rows = with_descriptions_told(
        table[0], table[1:], lambda row: [n for cell in row for n in by_cell.get(fold(cell).strip(), ())], ages=True
    )
    return [head, *rows]


def _names_people(table: Sequence[Sequence[str]], called: Set[str]) -> bool:
    """Whether people who are known stand in a table; one that explains codes lists no options that they ticked."""
    return sum(any(called & {*fold(cell).split()} for cell in row) for row in table[1:]) > 1


def _with_options_apart(table: Sequence[Sequence[str]]) -> list[list[str]]:
    head, *rows = in_plain_options(table)
    head, rows = with_options_apart(head, rows)
    return [head, *rows]
