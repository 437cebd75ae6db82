"""Forms that nobody tuned the reader to: what may never be quoted is never quotable, and most of the rest is found."""

from __future__ import annotations

import sys

import pytest

from harvest.readers.permission import Permissions, read_permissions

from .fresh_forms import FORMS, Fresh

SHORT = {"an": "analysis", "sh": "sharing", "ph": "photo", "ar": "archive"}
FULL = {"y": "yes", "n": "no", "?": "unknown", "a": "ask"}
QUOTATION = {"no": "no", "anon": "anonymous", "named": "named", "?": "unknown"}


def read(form: Fresh, mapped: bool = False) -> Permissions:
    rows = [[cell.strip() for cell in row.split("|")] for row in form.rows]
    mapping = {n: sorted(form.purposes.get(n, ())) for n in range(len(form.columns))} if mapped else None
    return read_permissions(form.columns, rows, note=form.note, year=2026, mapping=mapping)


def wanted(text: str) -> dict[str, object]:
    parts = text.split()
    values: dict[str, object] = dict.fromkeys(SHORT.values(), "unknown")
    values.update({SHORT[p[:2]]: FULL[p[3]] for p in parts if len(p) == 4 and p[2] == "="})
    return {
        **values,
        "quotation": QUOTATION[parts[0]],
        "held": "!" in parts or "minor" in parts,
        "minor": "minor" in parts,
    }


def got(row: object) -> dict[str, object]:
    values = {name: getattr(row, name) for name in (*SHORT.values(), "quotation", "minor")}
    return {**values, "held": bool(getattr(row, "hold") or getattr(row, "minor"))}  # noqa: B009


def differences(form: Fresh, mapped: bool = False) -> list[str]:
    table = read(form, mapped)
    found = {c.index: set(c.purposes) for c in table.columns}
    said = [f"columns {found} expected {form.purposes}"] if found != form.purposes else []
    for n, (row, want) in enumerate(zip(table.rows, form.expected, strict=True)):
        if want is None or row is None:
            said += (
                [f"row {n}: header {row is None}, expected {want is None}"] if (row is None) != (want is None) else []
            )
            continue
        ours, theirs = got(row), wanted(want)
        wrong = {k: (ours[k], theirs[k]) for k in theirs if ours[k] != theirs[k]}
        said += [f"row {n}: (ours, expected) {wrong} {row.hold}"] if wrong else []
    return said


@pytest.mark.parametrize("form", FORMS, ids=lambda f: f.name)
def test_what_must_not_be_quoted_is_never_quotable(form: Fresh) -> None:
    for row, want in zip(read(form).rows, form.expected, strict=True):
        if row is not None and want is not None:
            theirs = wanted(want)
            may = theirs["quotation"] in ("anonymous", "named") and not theirs["held"] and not theirs["minor"]
            assert may or not row.quotable


@pytest.mark.parametrize("form", FORMS, ids=lambda f: f.name)
def test_columns_values_holds_and_children_are_read_as_a_careful_person_does(form: Fresh) -> None:
    assert differences(form) == []


def main() -> None:
    """The figures of the fresh forms, with every difference."""
    rows = right = may = found = leaked = columns = 0
    for form in FORMS:
        said = differences(form)
        columns += not any(s.startswith("columns") for s in said)
        for row, want in zip(read(form).rows, form.expected, strict=True):
            if row is None or want is None:
                continue
            theirs = wanted(want)
            allowed = theirs["quotation"] in ("anonymous", "named") and not theirs["held"] and not theirs["minor"]
            rows, right = rows + 1, right + (got(row) == theirs)
            may, found = may + allowed, found + (allowed and row.quotable)
            leaked += row.quotable and not allowed
        print("\n".join([form.name, *(f"    {s}" for s in said)]) if said else f"{form.name}: right", file=sys.stdout)
    print(f"columns right in {columns} of {len(FORMS)} forms; rows wholly right {right}/{rows}")
    print(f"quotable rows found {found} of {may}; leaked {leaked}")


if __name__ == "__main__":
    main()
