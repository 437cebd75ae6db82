"""Rows in which two people stand, made a row for each with what is said of that one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.by_pronoun import by_pronoun, of_both, pronouns_of
from harvest.readers.consent_lists.cells import initials_of
from harvest.readers.consent_lists.columns import NAME, columns_of, padded
from harvest.readers.permission.text import fold
from harvest.readers.recognise.speakers import looks_like_name

Rows = Sequence[Sequence[str]]
_APART = re.compile(r"\s*(?:[;/\n]|\s&\s|\s\+\s|\band\b)\s*")
_CLAUSES = re.compile(r"\s*[;,\n/]\s*")


def with_people_apart(header: Sequence[str], records: Rows) -> tuple[list[str], list[list[str]]]:
    """The heads and rows, a row that names several people with their full names as a row for each.

    What begins with somebody's initials or first name is said of that one alone; what is hers or his, of whoever a
    title or a remark shows that to be, and of both the stricter where nothing shows it.

    >>> rows = [["Elspeth Munro; Hamish Munro", "EM yes, HM no", "yes"], ["Bo Lind", "yes", "no"]]
    >>> with_people_apart(["Speaker(s)", "Form", "Photo"], rows)[1][:2]
    [['Elspeth Munro', 'yes', 'yes'], ['Hamish Munro', 'no', 'yes']]
    """
    rows = padded(header, records)
    names = [column.index for column in columns_of(header, rows) if column.what == NAME]
    names = names or [n for n in range(len(header)) if _holds_people([row[n] for row in rows])][:1]
    made: list[list[str]] = []
    for row in rows:
        people = _people(row[names[0]]) if len(names) == 1 else []
        labels = [_labels(person, people) for person in people]
        told = pronouns_of(people, row) if len(people) == 2 else [""] * len(people)
        apart = [[of_both(by_pronoun(cell, which)) for cell in row] for which in told] if len(people) == 2 else []
        answered = any(one != row for one in apart)
        if len(people) < 2 or not (
            answered or any(_is_labelled(cell, labels) for n, cell in enumerate(row) if n != names[0])
        ):
            made.append(row)
            continue
        for k, person in enumerate(people):
            others = [label for n, label in enumerate(labels) if n != k]
            own = apart[k] if answered else row
            made.append([person if n == names[0] else _of(cell, labels[k], others) for n, cell in enumerate(own)])
    return list(header), made


def _holds_people(column: Sequence[str]) -> bool:
    filled = [cell for cell in column if cell.strip()]
    named = sum(all(looks_like_name(p) and " " in p for p in _APART.split(cell)) for cell in filled)
    return named >= max(2, 0.8 * len(filled))


def _people(cell: str) -> list[str]:
    parts = [part.strip() for part in _APART.split(cell) if part.strip()]
    if len(parts) < 2 or not all(looks_like_name(part) for part in parts):
        return []
    last = parts[-1].split()
    return [part if len(part.split()) > 1 else f"{part} {last[-1]}" for part in parts] if len(last) > 1 else []


def _labels(person: str, people: Sequence[str]) -> set[str]:
    """What a clause begins with that is about one of them: initials, the first name, the whole name."""
    first = fold(person.split()[0])
    found = {initials_of(person).casefold(), fold(person), first}
    return {
        one
        for one in found
        if sum(one in (initials_of(p).casefold(), fold(p), fold(p.split()[0])) for p in people) == 1
    }


def _begins(clause: str, labels: set[str]) -> str:
    """The clause without the label in front of it, "?" for the label alone; empty where it begins with none."""
    said = fold(clause)
    for label in sorted(labels, key=len, reverse=True):
        if re.match(rf"{re.escape(label)}\b", said):
            return clause[len(label) :].strip(" :–-") or "?"
        if re.search(rf"\({re.escape(label)}\)\s*$", said):
            return clause[: clause.rindex("(")].strip(" :–-") or "?"
    return ""


def _is_labelled(cell: str, labels: Sequence[set[str]]) -> bool:
    return any(_begins(clause, label) for clause in _CLAUSES.split(cell) for label in labels if clause)


def _of(cell: str, own: set[str], others: Sequence[set[str]]) -> str:
    clauses = [clause for clause in _CLAUSES.split(cell) if clause]
    mine = [said for clause in clauses if (said := _begins(clause, own))]
    if mine:
        return ", ".join(mine)
    theirs = any(_begins(clause, label) for clause in clauses for label in others)
    return "" if theirs else cell
