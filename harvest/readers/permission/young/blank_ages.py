"""Who told no age where most who told theirs are children: they may be one, too."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.readers.permission.young.people import AgeColumn

_NO_AGE = "no age is given, and most of those who gave theirs are children"


def no_age_told(columns: Sequence[AgeColumn], row: Sequence[str]) -> str:
    """Why somebody is held who told nothing below any heading about age; "" where they did, or few others are children.

    >>> age, school = AgeColumn(1, "age", young=True), AgeColumn(2, "school")
    >>> no_age_told([age, school], ["Ada Obi", "", ""]) != "", no_age_told([age, school], ["Ada Obi", "", "S6"])
    (True, '')
    >>> no_age_told([AgeColumn(1, "age")], ["Ada Obi", ""])
    ''
    """
    asked = [column for column in columns if column.how != "parent"]
    young = any(column.young for column in asked)
    return _NO_AGE if young and not any(row[column.index].strip() for column in asked) else ""
