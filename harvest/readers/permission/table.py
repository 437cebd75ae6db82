"""A table → who permits what: columns judged, rows folded, children and wishes found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from harvest.readers.permission import headings, keys
from harvest.readers.permission.ages import dates_in
from harvest.readers.permission.columns import Judged, judge
from harvest.readers.permission.nouns import QUOTING, PermissionColumn, Permissions, RowPermission
from harvest.readers.permission.people import (
    AgeColumn,
    age_beside_name,
    age_column,
    child_in_story,
    childhood,
    days_of,
    names_people,
)
from harvest.readers.permission.questions import question_of
from harvest.readers.permission.rows import Said, fold_row, read_cell
from harvest.readers.permission.wishes import is_limits, is_notes, limit_in, lost_form, staff_note, wish_in
from harvest.readers.permission.words import fold


def read_permissions(
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    note: str = "",
    year: int,
    minor_below: int = 16,
    mapping: Mapping[int, Sequence[str]] | None = None,
) -> Permissions:
    """What every row of a table permits; ``mapping`` (column → purposes, () for none) is a person's answer.

    ``note`` is what stands in or beside the file, ``year`` the year of the event. Never raises on any table.

    >>> read_permissions(["Story", "May we quote you?"], [["We sang.", "Yes"]], year=2026).rows[0].quotation
    'anonymous'
    """
    width = max([len(columns), *(len(r) for r in rows)]) if rows else len(columns)
    heads = [*(str(c) for c in columns), *([""] * (width - len(columns)))]
    table = [[*(str(c) for c in row), *([""] * (width - len(row)))] for row in rows]
    second = headings.second_headers(heads, table)
    wordings = [
        " ".join(p for p in (h.strip(), headings.wording_below(table[:second], n)) if p) for n, h in enumerate(heads)
    ]
    body = table[second:]
    cells = [[row[n] for row in body] for n in range(width)]
    judged = [_ticks(j, cells[j.index]) for j in judge(heads, wordings, cells, note, mapping)]
    days = days_of(note, year)
    ages = _age_columns(wordings, cells, days, year)
    said = [j.index for j in judged] + [a.index for a in ages]
    spoken = [n for n in range(width) if n not in said and any(" " in c.strip() or len(c) > 8 for c in cells[n])]
    of_note = [j.index for j in judged if j.notes and is_notes(j.header)]
    spoken = [*(n for n in spoken if n not in of_note), *of_note]
    notes = [n for n in spoken if is_notes(heads[n])]
    people = [n for n in spoken if names_people(heads[n])]
    limits = [n for n in range(width) if n not in said and is_limits(heads[n]) and _is_remark(cells[n])]
    before = {j.index: max((n for n in spoken if n < j.index), default=-1) for j in judged if j.each}
    whole = _file_reasons(judged, wordings, note, said)
    reader = _Rows(judged, ages, year, minor_below, whole, before, limits, people)
    found: list[RowPermission | None] = [None] * second
    for row in body:
        found.append(reader.read(row, spoken, notes))
    return Permissions(
        tuple(_card(j, cells[j.index], reader) for j in judged), tuple(found), tuple(a.index for a in ages)
    )


def _ticks(column: Judged, cells: Sequence[str]) -> Judged:
    """A column of ticks and blanks alone may be one box of a tick-box question."""
    if column.group < 0 or column.multiple:
        return column
    values = {v for c in set(cells) if c.strip() for v in read_cell(column, c)[0].values()}
    return replace(column, multiple="no" not in values and "unclear" not in values)


def _age_columns(
    wordings: Sequence[str], cells: Sequence[Sequence[str]], days: tuple[date, ...], year: int
) -> list[AgeColumn]:
    found = (age_column(n, w, cells[n], days, year) for n, w in enumerate(wordings))
    return [a for a in found if a is not None]


def _file_reasons(judged: Sequence[Judged], wordings: Sequence[str], note: str, known: Sequence[int]) -> list[str]:
    """Why no row of the file may be quoted until a person has looked."""
    reasons = [
        f"what “{j.header[:60] or f'column {j.index + 1}'}” permits is not understood" for j in judged if not j.certain
    ]
    asked = any(QUOTING & set(j.purposes) for j in judged)
    titles = [
        note,
        *(
            w
            for n, w in enumerate(wordings)
            if n not in known and question_of(w).kind in ("asked", "generic") and len(w.split()) > 8
        ),
    ]
    if not asked and any(keys.speaks_of_quoting(t) for t in titles):
        reasons.append("consent to quoting stands in a title or note only, and nobody answered it")
    return reasons


class _Rows:
    """Reads rows, remembering the cells and combinations that it has met."""

    def __init__(
        self,
        judged: Sequence[Judged],
        ages: Sequence[AgeColumn],
        year: int,
        below: int,
        whole: list[str],
        before: Mapping[int, int],
        limits: Sequence[int],
        people: Sequence[int],
    ):
        self.limits, self.people = limits, people
        self.before = before
        """The answer that each question "may we quote this answer?" is about."""
        self.judged, self.ages, self.year, self.below, self.whole = judged, ages, year, below, whole
        self._cells: list[dict[str, tuple[Said, list[str]]]] = [{} for _ in judged]
        self._ages: list[dict[str, tuple[bool, str]]] = [{} for _ in ages]
        self._rows: dict[tuple[str, ...], RowPermission] = {}
        self._from = tuple(j.index for j in judged if j.purposes != ("recontact",))

    def answer(self, n: int, row: Sequence[str]) -> tuple[Said, list[str]]:
        """What the n-th judged column says in a row, with what stands beside it under "please specify"."""
        column = self.judged[n]
        if column.notes:
            return {}, []
        text = row[column.index]
        if column.index in self.before and not text.strip():
            about = self.before[column.index]
            if about >= 0 and not row[about].strip() and len(self.before) > 1:
                return dict.fromkeys(column.purposes, "unknown"), []
        if column.companion < 0 or not row[column.companion].strip():
            said = self.cell(n, text)
            return (dict.fromkeys(said[0], "blank"), []) if column.companion >= 0 and _is_other(text) else said
        more = row[column.companion]
        if _is_other(text) or not text.strip():
            said, holds = self.cell(n, more)
            if "sharing" in said and "unclear" in said.values():
                said = {p: "ask" if p == "sharing" else v for p, v in said.items()}
            return said, holds
        said, holds = self.cell(n, text)
        extra = self.cell(n, more)[0]
        if set(extra.values()) <= {"blank"}:
            return said, holds
        return said, [*holds, f"says more beside the answer: “{more.strip()[:80]}”"]

    def cell(self, n: int, text: str) -> tuple[Said, list[str]]:
        """What a cell of the n-th judged column says."""
        known = self._cells[n]
        if text not in known:
            known[text] = read_cell(self.judged[n], text)
        return known[text]

    def read(self, row: Sequence[str], spoken: Sequence[int], notes: Sequence[int]) -> RowPermission:
        """The permission of one row, with what its age, its story and the notes beside it say."""
        base = self._answers(row)
        minor, reasons = False, list(base.hold)
        for n, column in enumerate(self.ages):
            text = row[column.index]
            if text not in self._ages[n]:
                self._ages[n][text] = childhood(self._dated(column, row), text, self.year, self.below)
            child, why = self._ages[n][text]
            minor = minor or child
            reasons += [why] if why else []
        reasons += [f"a restriction is given: “{row[n].strip()[:80]}”" for n in self.limits if limit_in(row[n])]
        for n in self.people:
            child, why = age_beside_name(row[n], self.year, self.below)
            minor = minor or child
            reasons += [why] if why else []
        out, refused = False, base.analysis == "no" and base.quotation == "no" and not base.hold
        silent = all(not row[j.index].strip() for j in self.judged if not j.notes)
        for n in spoken:
            text = row[n]
            if len(text) < 6:
                continue
            if n in notes:
                withdrawn, why = staff_note(text)
                why = "" if silent and not withdrawn and lost_form(text) else why
                out = out or withdrawn
                reasons += [why] if why else []
                continue
            if not refused and wish_in(text):
                reasons.append(f"asks for care or for a part to be left out: “{' '.join(text.split())[:80]}”")
            child, why = child_in_story(text, self.below)
            minor = minor or child
            reasons += [why] if why else []
        if not reasons and not minor:
            return base
        result = replace(base, hold=tuple(dict.fromkeys(reasons)), minor=minor)
        return replace(result, analysis="no", quotation="no", sharing="no", archive="no") if out else result

    def _dated(self, column: AgeColumn, row: Sequence[str]) -> AgeColumn:
        if column.how != "birth" or column.days:
            return column
        days = [d for c in row[:6] if 6 <= len(c) <= 30 for d in dates_in(c, self.year) if d.year == self.year]
        return replace(column, days=tuple(days))

    def _answers(self, row: Sequence[str]) -> RowPermission:
        key = tuple(
            [row[j.index] for j in self.judged]
            + ["x" if row[n].strip() else "" for n in self.before.values() if n >= 0]
        )
        if key not in self._rows:
            said: list[tuple[Judged, Said]] = []
            holds = list(self.whole)
            for n, column in enumerate(self.judged):
                says, why = self.answer(n, row)
                said.append((column, says))
                holds += why
            folded = fold_row(said, holds)
            quotation = folded.quotation
            if (
                self.whole
                and quotation == "no"
                and not any(QUOTING & set(s) for _, s in said)
                and folded.analysis != "no"
            ):
                quotation = "unknown"
            self._rows[key] = RowPermission(
                folded.analysis, quotation, folded.sharing, folded.photo, folded.archive, folded.hold, False, self._from
            )
        return self._rows[key]


def _is_other(text: str) -> bool:
    return fold(text).strip(" .:") in _OTHER_WORDS


_OTHER_WORDS = {
    "other",
    "other (please specify)",
    "arall",
    "inne",
    "sonstiges",
    "andere",
    "anderes",
    "autre",
    "otro",
    "otra",
    "altceva",
    "alta",
    "دیگر",
    "اخرى",
    "其他",
    "ਹੋਰ",
    "kale",
}


def _is_remark(cells: Sequence[str]) -> bool:
    """Whether cells are short remarks rather than stories or yes and no."""
    filled = [c for c in cells if c.strip()]
    return bool(filled) and sum(len(c.split()) for c in filled) <= 12 * len(filled) and len(filled) < max(2, len(cells))


def _card(column: Judged, cells: Sequence[str], reader: _Rows) -> PermissionColumn:
    """How many said yes, no, nothing and something unclear in a column."""
    n = next(i for i, j in enumerate(reader.judged) if j is column)
    counts: Counter[str] = Counter()
    for text, times in Counter(cells).items():
        said, holds = reader.cell(n, text)
        values = set(said.values()) - {"unknown"}
        if not column.purposes or column.purposes == ("recontact",):
            said_plainly = read_cell(replace(column, purposes=("sharing",)), text)[0]["sharing"]
            values = {said_plainly}
        if not text.strip() or values <= {"blank"}:
            counts["blank"] += times
        elif holds or values & {"unclear", "ask"}:
            counts["unclear"] += times
        else:
            counts["yes" if values & {"yes", "named", "unnamed"} else "no"] += times
    return PermissionColumn(
        column.index,
        column.header,
        column.wording,
        column.purposes,
        counts["yes"],
        counts["no"],
        counts["blank"],
        counts["unclear"],
        column.certain,
        column.reversed,
    )


def looks_like_permission(header: str) -> bool:
    """Whether a header asks for permission, whatever its column holds.

    >>> looks_like_permission("May we quote you?"), looks_like_permission("Tell us your story")
    (True, False)
    """
    return bool(fold(header)) and question_of(header).kind in ("asked", "generic")
