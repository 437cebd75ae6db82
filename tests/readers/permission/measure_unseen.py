"""Figures of the unseen forms: ``python -m tests.readers.permission.measure_unseen [abcd] [-v]``."""

from __future__ import annotations

import importlib
import sys

from .test_fresh_forms import differences, got, read, wanted


def main(batches: str) -> None:
    """For each batch: what may be quoted and was found, what leaked, columns and values right; -v for differences."""
    for letter in batches:
        forms = importlib.import_module(f".unseen_{letter}", __package__).FORMS
        for mapped in (False, True):
            rows = may = found = leaked = columns = held = uncertain = 0
            right = dict.fromkeys(("analysis", "quotation", "sharing", "photo", "archive", "minor", "held"), 0)
            for form in forms:
                table = read(form, mapped)
                columns += {c.index: set(c.purposes) for c in table.columns} == form.purposes
                uncertain += not table.certain
                if "-v" in sys.argv and differences(form, mapped):
                    print(
                        "\n".join([f"{form.name} (mapped: {mapped})", *(f"    {d}" for d in differences(form, mapped))])
                    )
                for row, want in zip(table.rows, form.expected, strict=True):
                    if row is None or want is None:
                        held += (row is None) != (want is None)
                        continue
                    ours, theirs = got(row), wanted(want)
                    allowed = (
                        theirs["quotation"] in ("anonymous", "named") and not theirs["held"] and not theirs["minor"]
                    )
                    rows, may, found = rows + 1, may + allowed, found + (allowed and row.quotable)
                    leaked += row.quotable and not allowed
                    for name in right:
                        right[name] += ours[name] == theirs[name]
            print(
                f"batch {letter} mapped={mapped}: quotable found {found}/{may}, leaked {leaked}/{rows - may},"
                f" columns right in"
                f" {columns}/{len(forms)} forms, {uncertain} uncertain, header rows wrong {held}, of {rows}: {right}"
            )


if __name__ == "__main__":
    main(next((a for a in sys.argv[1:] if a.isalpha()), "abcd"))
