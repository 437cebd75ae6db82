"""Who was invited or lives here, beside who was heard: groups that fall short."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from harvest.model import Basis, Entry, EntryKind, Invited, InvitedBy

_SPACES = re.compile(r"\s+")


def same(group: str) -> str:
    """A group's name as it is compared: spelling of dashes, capitals and spaces aside.

    >>> same("16–24"), same("Over  65s") == same("over 65s")
    ('16-24', True)
    """
    return _SPACES.sub(" ", re.sub(r"\s*[–—-]\s*|\s+to\s+(?=\d)", "-", group).strip()).casefold()


def invited(entries: Iterable[Entry]) -> tuple[Invited, ...]:
    """The numbers as they were last said; one of nought is taken off. ``entries`` are those in force."""
    found: dict[tuple[str, str, str], Invited] = {}
    for e in entries:
        if e.kind is not EntryKind.INVITED:
            continue
        by, basis = InvitedBy(str(e.detail["by"])), Basis(str(e.detail["basis"]))
        group, number = str(e.detail["group"]), int(str(e.detail.get("number", 0)))
        found.pop((basis, by, same(group)), None)
        if number:
            found[basis, by, same(group)] = Invited(by, group, number, basis)
    order = list(InvitedBy)
    return tuple(sorted(found.values(), key=lambda i: (order.index(i.by), i.basis)))


_NUMBERS = {
    Basis.INVITED: r"(?:number |people |how many |who (?:was|were) )*(?:of people )?(?:invited|asked)",
    Basis.LIVING_HERE: r"(?:number |people |residents |how many |who )*(?:of people )?"
    r"(?:liv(?:e|es|ing)\b.*|population|residents|inhabitants)",
}
"""The head of a column of numbers that says itself against whom."""
_TOLD_BY = {"by", "characteristic", "kind", "kind of group", "type", "type of group", "told apart by"}


def by_basis(
    header: Sequence[str], rows: Iterable[Sequence[str]], said: Basis
) -> dict[Basis, list[tuple[InvitedBy, str, int]]]:
    """What :func:`counted` gives for each column of numbers, by whom its head says it counts, else by ``said``.

    >>> found = by_basis(["Ward", "Invited", "People who live here"], [["Mill", "4", "900"]], Basis.INVITED)
    >>> {basis.value: rows[0][1:] for basis, rows in found.items()}
    {'invited': ('Mill', 4), 'living_here': ('Mill', 900)}
    """
    heads = [" ".join(h.split()).casefold() for h in header]
    columns = {
        basis: at
        for basis, words in _NUMBERS.items()
        if (at := next((i for i, h in enumerate(heads) if re.fullmatch(words, h)), None)) is not None
    }
    if not columns:
        return {said: counted(header, rows)}
    lines = [[*row, *[""] * (len(heads) - len(row))] for row in rows]
    found = {}
    for basis, at in columns.items():
        kept = [i for i in range(len(heads)) if i == at or i not in columns.values()]
        names = ["number" if i == at else header[i] for i in kept]
        found[basis] = counted(names, [[row[i] for i in kept] for row in lines])
    return {basis: groups for basis, groups in found.items() if groups}


def counted(header: Sequence[str], rows: Iterable[Sequence[str]]) -> list[tuple[InvitedBy, str, int]]:
    """(by, group, number) from a table: one of numbers (by, group, number), or a list with a row for each person.

    Of a list only its counts are kept, never a row; names and addresses in it go nowhere.

    >>> counted(["Name", "Ward", "Age band"], [["Ana", "Mill", "16-24"], ["Ben", "Mill", ""]])
    [(<InvitedBy.NEIGHBOURHOOD: 'neighbourhood'>, 'Mill', 2), (<InvitedBy.AGE: 'age'>, '16-24', 1)]
    """
    heads = [h.strip().casefold() for h in header]
    number_at = next((i for i, h in enumerate(heads) if re.match(r"number|how many|people|count|invited|n$", h)), None)
    lines = [[*row, *[""] * (len(heads) - len(row))] for row in rows]
    if number_at is not None and "group" in heads and (told := [h for h in heads if h in _TOLD_BY]):
        by_at = heads.index(told[0])
        group_at = heads.index("group")
        found = [(_by(r[by_at]), r[group_at].strip(), _number(r[number_at])) for r in lines if r[group_at].strip()]
        return [(by, group, n) for by, group, n in found if by is not None]
    columns = [(by, i) for by in InvitedBy for i, h in enumerate(heads) if i != number_at and _by(h) is by]
    totals: dict[tuple[InvitedBy, str], tuple[str, int]] = {}
    for row in lines:
        n = _number(row[number_at]) if number_at is not None else 1
        for by, i in columns:
            group = row[i].strip()
            if group:
                name, before = totals.get((by, same(group)), (group, 0))
                totals[by, same(group)] = (name, before + n)
    return [(by, name, n) for (by, _), (name, n) in totals.items()]


def _by(word: str) -> InvitedBy | None:
    return next((by for by in InvitedBy if re.fullmatch(rf"(?:{by.words.column})s?", word.strip().casefold())), None)


def _number(text: str) -> int:
    digits = re.sub(r"[\s,.](?=\d{3}\b)", "", text.strip())
    return int(digits) if digits.isdigit() else 0


def short(invited: Iterable[Invited], heard: Mapping[InvitedBy, Mapping[str, int]]) -> list[Invited]:
    """The groups that were heard less than half as much as their share would be, or not at all.

    ``heard`` holds by characteristic how many people of each group spoke. Where nobody's characteristic is known
    nothing is said; a share that comes to less than one person is none to fall short of.
    """
    found = []
    rows = list(invited)
    for basis in Basis:
        for by in InvitedBy:
            of = [i for i in rows if i.by is by and i.basis is basis]
            spoke: dict[str, int] = {}
            for group, n in heard.get(by, {}).items():
                spoke[same(group)] = spoke.get(same(group), 0) + n
            total = sum(i.number for i in of)
            everybody = sum(n for group, n in spoke.items() if any(same(i.group) == group for i in of)) or sum(
                spoke.values()
            )
            if not total or not everybody:
                continue
            for i in of:
                share = everybody * i.number / total
                if share >= 1 and 2 * spoke.get(same(i.group), 0) < share:
                    found.append(i)
    return found
