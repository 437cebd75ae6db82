"""How well permission is read from forms: ``python -m tests.readers.permission.measure_permission [all] [-v] [FILE]``.

``odd`` or ``even`` instead of ``all`` reads the forms with such numbers. Without a file, the development forms are read
where they lie (``HARVEST_SHARED`` or ``../shared``); nothing of them is kept here. Rows that may be quoted and were not
found are counted by reason; -v names the column and answer of each.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from harvest.readers.permission import Permissions, read_permissions

from .lost import why_lost

FORMS = (
    Path(os.environ.get("HARVEST_SHARED", Path(__file__).parents[4] / "shared"))
    / "reference"
    / "consent"
    / "forms.jsonl"
)
VALUES = ("analysis", "quotation", "sharing", "photo", "archive")


@dataclass
class Score:
    """What was counted over forms."""

    columns_right: int = 0
    columns_found: int = 0
    columns_there: int = 0
    texts_mistaken: int = 0
    quotable: int = 0
    quotable_found: int = 0
    leaked: int = 0
    held_back: int = 0
    values: dict[str, int] = field(default_factory=dict)
    rows: int = 0
    minors_right: int = 0
    gate_right: int = 0
    quotation_gate_right: int = 0
    hold_right: int = 0
    said: list[str] = field(default_factory=list)
    reasons: Counter[str] = field(default_factory=Counter)
    """Why rows that may be quoted were not found."""

    def lines(self) -> Iterable[str]:
        """The figures, one a line."""
        right = self.columns_right
        yield f"columns and purposes: precision {right}/{self.columns_found}, recall {right}/{self.columns_there}"
        yield f"text columns mistaken: {self.texts_mistaken}"
        yield f"quotable rows found {self.quotable_found} of {self.quotable}; leaked {self.leaked} of {self.held_back}"
        if self.reasons:
            yield "lost by " + ", ".join(f"{why}: {times}" for why, times in self.reasons.most_common())
        for name in VALUES:
            number = self.values.get(name, 0)
            yield f"{name} right: {number}/{self.rows} = {number / max(1, self.rows):.1%}"
        yield f"hold or not right: {self.hold_right}/{self.rows}; minors right: {self.minors_right}/{self.rows}"
        yield f"quotable or not right: {self.gate_right}/{self.rows}"
        yield f"quotation and hold right: {self.quotation_gate_right}/{self.rows}"


def read_form(form: Mapping[str, Any], mapped: bool = False) -> Permissions:
    """What our reader makes of a form; ``mapped`` gives it the expected mapping as a person would."""
    mapping: dict[int, list[str]] | None = None
    if mapped:
        minor = form["expected"]["minor_from"]
        minor = minor.get("column") if isinstance(minor, dict) else minor
        mapping = {n: [] for n in range(len(form["columns"])) if n != minor}
        for entry in form["expected"]["consent"]:
            mapping.setdefault(entry["column"], []).append(entry["purpose"])
    return read_permissions(form["columns"], form["rows"], note=form["file_note"], year=2026, mapping=mapping)


def score(forms: Sequence[Mapping[str, Any]], mapped: bool = False) -> Score:
    """Our reading of forms held against what is expected of them."""
    total = Score()
    for form in forms:
        got = read_form(form, mapped)
        there = {(c["column"], c["purpose"]) for c in form["expected"]["consent"]}
        found = {(c.index, p) for c in got.columns for p in c.purposes or ("?",)}
        total.columns_right += len(there & found)
        total.columns_found += len(found)
        total.columns_there += len(there)
        total.texts_mistaken += sum(1 for c in got.columns if c.index in form["expected"]["text_columns"])
        if there != found:
            total.said.append(
                f"{form['id']} columns: missing {sorted(there - found)}, too many {sorted(found - there)}"
            )
        for n, (row, want) in enumerate(zip(got.rows, form["rows_expected"], strict=True)):
            if (row is None) != (want is None):
                total.said.append(f"{form['id']} row {n}: second header {row is None}, expected {want is None}")
                total.rows += 1
                continue
            if row is None or want is None:
                continue
            lost = _score_row(total, f"{form['id']} row {n}", row, want)
            if lost:
                reason, where = why_lost(form, got, n)
                total.reasons[reason] += 1
                total.said.append(f"     by {reason}: {where}")
    return total


def _score_row(total: Score, where: str, row: Any, want: Mapping[str, Any]) -> bool:
    """Counts one row; whether it may be quoted and was not found."""
    total.rows += 1
    ours = {name: getattr(row, name) for name in VALUES}
    quotable = want["quotation"] in ("anonymous", "named") and not want["hold"] and not want["minor"]
    total.quotable += quotable
    total.held_back += not quotable
    total.quotable_found += quotable and row.quotable
    total.leaked += row.quotable and not quotable
    total.gate_right += row.quotable == quotable
    for name in VALUES:
        total.values[name] = total.values.get(name, 0) + (ours[name] == want[name])
    held, wanted = bool(row.hold or row.minor), bool(want["hold"] or want["minor"])
    total.hold_right += held == wanted
    total.quotation_gate_right += held == wanted and ours["quotation"] == want["quotation"]
    total.minors_right += row.minor == want["minor"]
    wrong = {name: (ours[name], want[name]) for name in VALUES if ours[name] != want[name]}
    if wrong or held != wanted or row.minor != want["minor"] or row.quotable != quotable:
        leak = "LEAK " if row.quotable and not quotable else "lost " if quotable and not row.quotable else ""
        total.said.append(
            f"{leak}{where}: (ours, expected) {wrong} hold {row.hold} / {want['hold']!r}"
            f" minor {row.minor}/{want['minor']}"
        )
    return quotable and not row.quotable


def load(which: str = "all", path: Path = FORMS) -> list[Mapping[str, Any]]:
    """The forms of a file with odd, even or all numbers."""
    forms = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    odd = {"odd": (1,), "even": (0,), "all": (0, 1)}[which]
    return [f for f in forms if int(f["id"][1:]) % 2 in odd]


if __name__ == "__main__":
    half = next((a for a in sys.argv[1:] if a in ("odd", "even", "all")), "all")
    file = next((Path(a) for a in sys.argv[1:] if a.endswith(".jsonl")), FORMS)
    for with_help in (False, True):
        result = score(load(half, file), with_help)
        print(f"== {half} forms, {'with the mapping given' if with_help else 'without help'}")
        print("\n".join(result.lines()))
        if "-v" in sys.argv:
            print("\n".join(result.said))
