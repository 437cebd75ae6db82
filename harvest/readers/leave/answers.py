"""What people permit by answers beside their words, read clause by clause where the rules don't understand them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.readers.leave.said import reads, words_of
from harvest.readers.permission.lines import kind_of_label
from harvest.readers.permission.told import Told, permissions_told

_LEAST = 3
"""So many words at least has an answer of several clauses."""


def told_by_clauses(rows: Sequence[Mapping[str, str]], key: Sequence[str] = ()) -> Told:
    """What people permit by the answers beside their words, an entry a person.

    Where one answer in everyday words is all that somebody gave and its clauses plainly permit, those hold.

    >>> rows = [{"Consent": "Ann Lund signed, not with the name please. Share ok"}, {"Consent": "ask her first"}]
    >>> [(p.quotation, p.quotable) for p in told_by_clauses(rows).people]
    [('anonymous', True), ('unknown', False)]
    """
    told = permissions_told(rows, key)
    plain = [
        _in_clauses(row) if not given.quotable and not given.minor else None
        for row, given in zip(rows, told.people, strict=True)
    ]
    if not any(plain):
        return told
    again = permissions_told([own or row for row, own in zip(rows, plain, strict=True)], key).people
    people = []
    for before, after, own in zip(told.people, again, plain, strict=True):
        if own and after.quotable and before.quotation == "anonymous":
            after = replace(after, quotation="anonymous")
        people.append(after if own and after.quotable else before)
    return Told(tuple(people), told.columns)


def _in_clauses(row: Mapping[str, str]) -> dict[str, str] | None:
    """The one answer of somebody in words that every reader understands; None where it doesn't plainly permit."""
    said = [label for label, value in row.items() if value.strip() and kind_of_label(label)]
    if len(said) != 1 or kind_of_label(said[0]) != "consent":
        return None
    text = row[said[0]]
    reading = reads(text)
    if len(text.split()) < _LEAST or "(?)" in text or not (reading.clear and reading.permission.quotable):
        return None
    return {**row, said[0]: words_of(reading.permission)}
