"""Codes against events, tables, questions, roles and attributes, as data frames with small numbers of people hidden."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

import pandas as pd

from harvest.evidence.evidence import Evidence
from harvest.evidence.location import table_name
from harvest.evidence.records import Row
from harvest.evidence.small_numbers import attributes, top_codes
from harvest.evidence.waves import set_aside, unfair
from harvest.privacy.disclosure import Published, meaningful

NOT_RECORDED = "not recorded"
_PLAIN: dict[str, Callable[[Row], str | None]] = {
    "event": lambda row: row.event,
    "table": lambda row: table_name(row.table) + (f" · {row.event}" if row.event else "") if row.table else None,
    "question": lambda row: row.question,
    "source": lambda row: row.file,
    "role": lambda row: row.role,
}
Counted = tuple[Sequence[str], Sequence[Sequence[int | None]]]
"""Columns, and the numbers of each row in their order."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """A table of counts: ``frame`` has a row a code (its reference) and a column a value; NA is a hidden number.

    ``count`` says what is counted, ``labels`` the codes' names, ``hidden`` how many cells are kept back and ``note``
    why, in a sentence to print below.
    """

    by: str
    count: str
    title: str
    frame: pd.DataFrame
    labels: dict[str, str]
    hidden: int = 0
    note: str = ""
    record: Published | None = field(default=None, repr=False)
    """What to remember once this has been handed out; None where nobody is to be protected. It never leaves."""

    def only(self, codes: Sequence[str]) -> Matrix:
        """The same with the rows of these codes alone; with none of them as it is."""
        rows = [code for code in codes if code in self.frame.index]
        return replace(self, frame=self.frame.loc[rows]) if rows else self

    @property
    def shown(self) -> pd.DataFrame:
        """The frame for reading: names instead of references, ``hidden`` where a number is kept back."""
        named = self.frame.rename(index=self.labels).astype(object)
        return named.where(self.frame.notna().to_numpy(), "hidden")


def dimensions(evidence: Evidence) -> tuple[str, ...]:
    """What codes can be set against here: what groups people, or places of which there are not too many for a table."""
    found = [
        name
        for name, value in _PLAIN.items()
        if meaningful(name, [value(row) or "" for row in evidence.rows], people=False)
    ]
    people = attributes(evidence)
    refused = evidence.refused if people and evidence.controlled else ()
    return (*found, *(name for name in people if name not in refused))


def passages_in(evidence: Evidence, by: str, column: str) -> frozenset[int]:
    """The passages that a column of a matrix counts: the way from a number back to its words."""
    value = _PLAIN.get(by) or _attribute(evidence, by)
    return frozenset(row.passage_id for row in evidence.rows if (value(row) or NOT_RECORDED) == column)


def matrix(evidence: Evidence, by: str, count: str = "passages", every_code: bool = False) -> Matrix:
    """Code × ``by`` counted in ``passages`` or ``voices``; top codes with their sub-codes, or every code by itself.

    ``by`` is one of ``dimensions(evidence)``. By what is recorded of people, small numbers are hidden, and with them
    whatever else would give them away in any table. Places and roles stand beside every coding or quotation, so tables
    by these are exact.
    """
    themes = [t for t in evidence.heard if not t.identifying and (every_code or t.depth == 0)]
    refs = [str(t.code) for t in themes]
    columns, lines = (_by_place if by in _PLAIN else _by_people)(evidence, by, count, every_code, refs)
    order = _ordered(columns, evidence, by)
    at = [columns.index(column) for column in order]
    frame = pd.DataFrame(
        [[pd.NA if line[c] is None else line[c] for c in at] for line in lines],
        index=pd.Index(refs, name="code"),
        columns=pd.Index(order, name=by),
        dtype="Int64",
    )
    hidden = sum(value is None for line in lines for value in line)
    notes = [f"{hidden} numbers are hidden. {evidence.suppression_rule}"] if hidden else []
    notes += [evidence.refusal] if evidence.refusal else []
    return Matrix(
        by,
        count,
        f"Codes by {by}, in {count}",
        frame,
        {str(t.code): t.name for t in themes},
        hidden,
        " ".join(notes),
        None if by in _PLAIN or not evidence.controlled else evidence.printable.record_of(by),
    )


def _by_people(evidence: Evidence, by: str, count: str, every_code: bool, refs: Sequence[str]) -> Counted:
    told = evidence.printable
    columns = told.columns[by]
    lines = [told.line(by, ref, count, by_itself=every_code) for ref in refs]
    # a column of people about whom nothing is recorded is left out when nobody is in it, which its zeros would say too
    kept = [c for c, name in enumerate(columns) if name != NOT_RECORDED or any(line[c] != 0 for line in lines)]
    return [columns[c] for c in kept], [[line[c] for c in kept] for line in lines]


def _by_place(evidence: Evidence, by: str, count: str, every_code: bool, refs: Sequence[str]) -> Counted:
    value = _PLAIN[by]
    own = top_codes(evidence, every_code)
    found: dict[tuple[str, str], set[int]] = defaultdict(set)
    columns: dict[str, None] = {}
    for row in evidence.rows:
        code = own.get(str(row.code))
        if code is not None:
            column = value(row) or NOT_RECORDED
            columns[column] = None
            if count != "voices":
                found[code, column].add(row.passage_id)
            elif row.speaks:
                found[code, column].add(row.voice_id)
    return list(columns), [[len(found.get((ref, column), ())) for column in columns] for ref in refs]


def cooccurrence(evidence: Evidence, every_code: bool = True) -> Matrix:
    """How many passages carry both codes; the diagonal holds the passages of each code itself."""
    own = top_codes(evidence, every_code)
    on: dict[int, set[str]] = defaultdict(set)
    for row in evidence.rows:
        if str(row.code) in own:
            on[row.passage_id].add(own[str(row.code)])
    together: dict[tuple[str, str], int] = defaultdict(int)
    for codes in on.values():
        for code in codes:
            together[code, code] += 1
        for one, two in combinations(sorted(codes), 2):
            together[one, two] += 1
            together[two, one] += 1
    themes = [t for t in evidence.heard if (every_code or t.depth == 0) and (str(t.code), str(t.code)) in together]
    refs = [str(t.code) for t in themes]
    frame = pd.DataFrame(
        [[together.get((a, b), 0) for b in refs] for a in refs],
        index=pd.Index(refs, name="code"),
        columns=pd.Index(refs, name="with"),
        dtype="Int64",
    )
    return Matrix("code", "passages", "Codes on one passage", frame, {str(t.code): t.name for t in themes})


def change(evidence: Evidence, count: str = "voices", every_code: bool = False) -> Matrix:
    """Codes by wave in order, and the change from the first to the last wave; hidden where either number is.

    A wave is what the attribute *wave* of the voices says, else each event in the order of its date; where events
    asked the same again, those that asked something else are none.
    """
    by = next((name for name in attributes(evidence) if name.strip().lower() in ("wave", "time point")), "event")
    made = matrix(evidence, by, count, every_code)
    others = set_aside(evidence) if by == "event" else ()
    waves = [c for c in made.frame.columns if c != NOT_RECORDED and c not in others]
    frame = made.frame[waves].copy()
    if len(waves) > 1:
        frame["change"] = frame[waves[-1]] - frame[waves[0]]
    title = f"Change between waves, in {count}"
    apart = ", ".join(f"“{event}”" for event in others)
    note = " ".join(
        part
        for part in (
            "Waves are those recorded for voices." if by != "event" else "Waves are the events in the order of dates.",
            f"Left out, because something else was asked: {apart}." if apart else "",
            "How many people spoke differs between waves, so a change is no trend by itself.",
            *(unfair(evidence, others) if by == "event" else ()),
            made.note,
        )
        if part
    )
    return Matrix("wave", count, title, frame, made.labels, made.hidden, note, made.record)


def _attribute(evidence: Evidence, by: str) -> Callable[[Row], str | None]:
    return lambda row: evidence.attributes.get(row.voice_id, {}).get(by, "").strip() or None


def _ordered(columns: Iterable[str], evidence: Evidence, by: str) -> list[str]:
    dates = {str(e["title"]): str(e["date"] or "9") for e in evidence.events}

    def key(column: str) -> tuple[object, ...]:
        event = column.partition(" · ")[2] if by == "table" else column if by == "event" else ""
        numbers = [int(n) for n in re.findall(r"[0-9]{1,9}", column)[:1]]
        return (column == NOT_RECORDED, dates.get(event, "9"), event, numbers or [10**9], column)

    return sorted(columns, key=key)
