"""A table → who permits what: columns judged, rows folded, children and wishes found."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from harvest.model import PermissionColumn
from harvest.readers.permission.agreed_above import SIGNED_BY_ALL, with_exceptions
from harvest.readers.permission.answered import closed, keys
from harvest.readers.permission.answered.as_above import with_answers_above
from harvest.readers.permission.answered.lists import words_apart
from harvest.readers.permission.answered.phrases import option_parts
from harvest.readers.permission.answered.reading import read_cell
from harvest.readers.permission.answered.signatures import not_handed_in
from harvest.readers.permission.answered.true_or_not import with_truth_told
from harvest.readers.permission.asks import headers
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.asks.how_far import as_far, asks_how_far, how_far, is_blank
from harvest.readers.permission.asks.shared_words import with_shared_words
from harvest.readers.permission.asks.turned import is_answered
from harvest.readers.permission.columns import judge
from harvest.readers.permission.nouns import QUOTING, Permissions, RowPermission
from harvest.readers.permission.one_column import Judged
from harvest.readers.permission.reader import RowReader
from harvest.readers.permission.rows import chosen_by_name, one_of_two
from harvest.readers.permission.text import fold, remembering
from harvest.readers.permission.wished.taken_back import remark_columns, says_when_ended
from harvest.readers.permission.wished.wishes import is_limits, is_notes, is_notice, noted_by_a_program, takes_note
from harvest.readers.permission.young.age_codes import with_bands_told
from harvest.readers.permission.young.classes_of_kin import with_classes_of_kin_apart
from harvest.readers.permission.young.names_with_ages import names_people
from harvest.readers.permission.young.noted_age import is_remark
from harvest.readers.permission.young.parents_answer import of_parents
from harvest.readers.permission.young.people import AgeColumn, age_column, days_of
from harvest.readers.permission.young.young_kinds import KIND, is_young, tells_kinds


def read_permissions(
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    note: str = "",
    year: int,
    minor_below: int = 16,
    mapping: Mapping[int, Sequence[str]] | None = None,
    meanings: Mapping[int, Mapping[str, str]] | None = None,
) -> Permissions:
    """What every row of a table permits; ``mapping`` (column → purposes, () for none) is a person's answer.
    ``meanings`` (column → answer → meaning) is what a person said that single answers mean.

    ``note`` is what stands in or beside the file, ``year`` the year of the event. Never raises on any table.

    >>> read_permissions(["Story", "May we quote you?"], [["We sang.", "Yes"]], year=2026).rows[0].quotation
    'anonymous'
    """
    with remembering():
        columns, *rows = with_truth_told(with_answers_above([columns, *rows]))
        return _read(columns, rows, note, year, minor_below, mapping, meanings or {})


def _read(
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    note: str,
    year: int,
    minor_below: int,
    mapping: Mapping[int, Sequence[str]] | None,
    meanings: Mapping[int, Mapping[str, str]],
) -> Permissions:
    width = max([len(columns), *(len(r) for r in rows)]) if rows else len(columns)
    heads = [*(str(c) for c in columns), *([""] * (width - len(columns)))]
    table = [[*row, *([""] * (width - len(row)))] for row in rows]
    second = headers.second_headers(heads, table)
    wordings = [
        " ".join(p for p in (h.strip(), headers.wording_below(table[:second], n)) if p) for n, h in enumerate(heads)
    ]
    body = with_classes_of_kin_apart([wordings, *with_bands_told(wordings, table[second:])])[1:]
    cells: list[list[str]] = (
        [list(column) for column in zip(*body, strict=True)] if body else [[] for _ in range(width)]
    )
    columns_asked = judge(heads, wordings, cells, note, mapping)
    far = [] if mapping else [n for n in range(width) if asks_how_far(heads[n], cells[n])]
    if far and any(QUOTING & {*j.purposes} for j in columns_asked if j.index not in far):
        mapping = dict.fromkeys(far, ())
        columns_asked = judge(heads, wordings, cells, note, mapping)
    else:
        far = []  # where nothing else asks to quote, who may see the words says that too
    found_columns = with_exceptions(columns_asked, heads, cells, note, mapping or {})
    judged = [_ticks(j, cells[j.index]) for j in with_shared_words(_asked_once(found_columns))]
    judged = [replace(j, style=replace(j.style, offered=_offered(cells[j.index]))) for j in judged]
    judged = [
        replace(j, style=replace(j.style, words_apart=words_apart(j, cells[j.index]))) if j.multiple else j
        for j in judged
    ]
    judged = [
        replace(j, style=replace(j.style, answered=is_answered(j.wording, cells[j.index]))) if j.reversed else j
        for j in judged
    ]
    judged = [
        replace(j, meanings={fold(answer): what for answer, what in meanings[j.index].items()})
        if j.index in meanings
        else j
        for j in judged
    ]
    ages = _age_columns(wordings, cells, days_of(note, year), year)
    exceptions = [j for j in judged if j.style.frame == SIGNED_BY_ALL]
    said = (
        [j.index for j in judged]
        + [a.index for a in ages if a.how != KIND or not is_notes(heads[a.index])]
        + [j.companion for j in exceptions]
    )
    spoken = [
        n
        for n in range(width)
        if n not in said
        and any(len(c) > 3 and (" " in c.strip() or len(c) > 8 or not c.isascii()) for c in set(cells[n]))
        and not noted_by_a_program(heads[n], cells[n])
    ]
    # One word of staff ("Sealed", "Refused") says as much as a sentence.
    terse = [n for n in range(width) if n not in said and n not in spoken and is_notes(heads[n]) and any(cells[n])]
    of_note = [*(j.index for j in judged if j.notes and is_notes(j.header)), *terse]
    spoken = [*(n for n in spoken if n not in of_note), *of_note]
    notes = [n for n in spoken if is_notes(heads[n])]
    repeats = headers.repeated_lists(heads, cells)
    spoken = [n for n in spoken if n not in repeats]
    notes = [n for n in notes if n in spoken]
    people = [n for n in spoken if names_people(heads[n])]
    limits = [
        n
        for n in range(width)
        if n not in said
        and not takes_note(wordings[n])
        and (question_of(wordings[n]).kind == "part" or (is_limits(heads[n]) and _is_remark(cells[n])))
    ]
    over = [n for n in range(width) if n not in said and says_when_ended(heads[n])]
    notices = [n for n in range(width) if n not in said and is_notice(wordings[n])]
    remarks = [n for n in spoken if is_remark(heads[n])] + [j.index for j in exceptions]
    before = {j.index: max((n for n in spoken if n < j.index and n not in terse), default=-1) for j in judged if j.each}
    whole = _file_reasons(judged, wordings, note, said)
    beside = {*remark_columns([n for n in range(width) if n not in said or n in of_note], cells), *notes}
    reader = RowReader(judged, ages, year, minor_below, whole, before, limits, people, notices, remarks, beside, over)
    signed = [n for n in range(width) if _SIGNED.match(heads[n].strip()) and _mostly_filled(cells[n])]
    found: list[RowPermission | None] = [None] * second
    for row in body:
        said_so = reader.read(row, spoken, notes)
        for n in far:
            if not is_blank(row[n]):
                said_so = as_far(said_so, how_far(row[n]), row[n])
        if any(_is_unsigned(row[n]) for n in signed) and said_so.quotable:
            said_so = replace(said_so, hold=(*said_so.hold, UNSIGNED))
        found.append(said_so)
    if one_of_two(judged, body):
        found = [row and chosen_by_name(row) for row in found]
    return Permissions(
        tuple(_card(j, cells[j.index], reader) for j in judged), tuple(found), tuple(a.index for a in ages)
    )


_WITH_WHOM = re.compile(
    r"\b(?:with|partners?|council|others?|organi[sz]ations?|agenc(?:y|ies)|funders?|nhs|bodies|third|elsewhere|pass\w*)\b"
)


def _asked_once(judged: Sequence[Judged]) -> list[Judged]:
    """The columns, where one that asks to share words with nobody in particular is all that asks to quote them.

    "Happy for us to share it?" beside "Use your name?" asks for no partner: it is the words that are shared.
    """
    asked = {purpose for j in judged for purpose in j.purposes}
    if "quotation_with_name" not in asked or asked & {"quotation", "quotation_without_name"}:
        return list(judged)
    return [
        replace(j, purposes=("quotation",))
        if j.purposes == ("sharing",) and not _WITH_WHOM.search(fold(j.wording))
        else j
        for j in judged
    ]


UNSIGNED = "the form is not signed, and others are"
_SIGNED = re.compile(
    r"(?:signed|signature|sig\.?|sign here|llofnod(?:wyd)?|podpis|unterschrift|firma|sign[ée]|assinatura)\W*$", re.I
)


def _is_unsigned(cell: str) -> bool:
    """Whether nothing stands where others signed, or that nobody signed: "(not signed)", "–"."""
    bare = cell.strip(" ()[]_.–—-")
    return not bare or not_handed_in(bare) or closed.stripped(fold(bare)) in closed.NO


def _mostly_filled(cells: Sequence[str]) -> bool:
    return sum(1 for cell in cells if cell.strip()) > max(1, 0.5 * len(cells))


def _offered(cells: Sequence[str]) -> frozenset[str]:
    """The answers of a column and the options listed in them, as they are compared, that stand in it more than once."""
    counts = Counter(cells)
    parts = Counter(part for cell, times in counts.items() for part in option_parts(cell) * min(times, 2))
    return frozenset(closed.stripped(fold(c)) for c, times in [*counts.items(), *parts.items()] if times > 1)


def _ticks(column: Judged, cells: Sequence[str]) -> Judged:
    """A column of ticks and blanks alone may be one box of a tick-box question."""
    if column.group < 0 or column.multiple:
        return column
    values = {v for c in set(cells) if c.strip() for v in read_cell(column, c)[0].values()}
    return replace(column, multiple="no" not in values and "unclear" not in values)


def _age_columns(
    wordings: Sequence[str], cells: Sequence[Sequence[str]], days: tuple[date, ...], year: int
) -> list[AgeColumn]:
    parents = of_parents(wordings)
    asked = [n for n in range(len(wordings)) if n not in parents]
    found = [age_column(n, wordings[n], cells[n], days, year) for n in asked]
    others = [n for n, age in zip(asked, found, strict=True) if age is None and tells_kinds(wordings[n], cells[n])]
    kinds = [n for n in others if any(map(is_young, {*cells[n]}))]  # else “Status” may refuse
    return [*(a for a in found if a is not None), *(AgeColumn(n, KIND, header=wordings[n]) for n in kinds)]


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
    if not asked and keys.assumes(note):
        reasons.append("a note takes everybody for having agreed, and nobody answered")
    if not asked and any(keys.speaks_of_quoting(t) for t in titles):
        reasons.append("consent to quoting stands in a title or note only, and nobody answered it")
    return reasons


def _is_remark(cells: Sequence[str]) -> bool:
    """Whether cells are short remarks rather than stories or yes and no."""
    filled = [c for c in cells if c.strip()]
    return bool(filled) and sum(len(c.split()) for c in filled) <= 12 * len(filled) and len(filled) < max(2, len(cells))


def _card(column: Judged, cells: Sequence[str], reader: RowReader) -> PermissionColumn:
    """How many said yes, no, nothing and something unclear in a column."""
    n = next(i for i, j in enumerate(reader.judged) if j is column)
    counts: Counter[str] = Counter()
    answers: list[tuple[str, str, int]] = []
    for text, times in Counter(cells).items():
        said, holds = reader.cell(n, text)
        values = set(said.values()) - {"unknown"}
        if not column.purposes or column.purposes == ("recontact",):
            said_plainly = read_cell(replace(column, purposes=("sharing",)), text)[0]["sharing"]
            values = {said_plainly}
        if text.strip() and len(answers) < SHOWN:
            answers.append((text.strip()[:200], _read_as(values, bool(holds)), times))
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
        tuple(sorted(answers, key=lambda a: (a[1] != "unclear", -a[2], a[0]))),
    )


SHOWN = 200
"""So many different answers of a column are told one by one."""


def _read_as(values: set[str], held: bool) -> str:
    """How an answer was read, in one word of ``ANSWER_MEANINGS``."""
    if values == {"ask"} and not held:
        return "ask"
    if held or values & {"unclear", "ask"}:
        return "unclear"
    for value, word in (("named", "named"), ("part", "named"), ("unnamed", "unnamed"), ("yes", "yes"), ("no", "no")):
        if value in values:
            return word
    return "blank"
