"""A table of people with what each permits, and nobody's words → who permits what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Listed
from harvest.readers.consent_lists import cells
from harvest.readers.consent_lists.answers_in_rows import row_for_each
from harvest.readers.consent_lists.besides import with_lines_about, with_withdrawals
from harvest.readers.consent_lists.called import names_of, plain_answers
from harvest.readers.consent_lists.coded import decoded
from harvest.readers.consent_lists.column_keys import with_columns_told
from harvest.readers.consent_lists.columns import (
    ABOUT,
    ADULT,
    NAME,
    OTHER,
    PERMITS,
    REMARK,
    ListColumn,
    columns_of,
    only_answers,
    padded,
)
from harvest.readers.consent_lists.foot_marks import with_feet_told
from harvest.readers.consent_lists.for_children import (
    Table,
    is_age_of_child,
    parents_and_children,
    with_parents_alone,
)
from harvest.readers.consent_lists.heads import name_spelt_out, plain_head
from harvest.readers.consent_lists.later import by_person, is_of_the_name, with_later_answers
from harvest.readers.consent_lists.list_keys import key_in
from harvest.readers.consent_lists.objecting import with_objections_turned
from harvest.readers.consent_lists.on_behalf import about_the_child
from harvest.readers.consent_lists.permitted import QUOTING, permitted
from harvest.readers.consent_lists.plainly import in_plain_words
from harvest.readers.consent_lists.several_in_a_cell import with_answers_apart
from harvest.readers.consent_lists.shapes import with_boxes_for_how_far, with_sections, with_sharing_told
from harvest.readers.consent_lists.signs import words_of_signs
from harvest.readers.consent_lists.stated import with_statements_read
from harvest.readers.consent_lists.ticked import with_options_apart
from harvest.readers.consent_lists.tidied import tidied, without_key_columns
from harvest.readers.consent_lists.together import with_people_apart
from harvest.readers.consent_lists.twice import held_where_they_differ
from harvest.readers.consent_lists.waits import asks_first, changes_mind, takes_back, waits
from harvest.readers.permission.boxed import plain_choice
from harvest.readers.permission.captions import of_pictures
from harvest.readers.permission.how_far import how_far, is_blank
from harvest.readers.permission.taken_back import taken_back
from harvest.readers.permission.text import any_of, fold
from harvest.readers.recognise.arrangements import asks_to_arrange

_OPEN = re.compile(
    r"\b(?:what|why|how|tell|describe|which|wish|dream|hope|best|love|like|helps?|story|words|memory|answer|comment)\b"
)
_ABOUT_USE = re.compile(
    r"\bnames?d?\b|\banon\w*|\bquot\w*|\bus(?:e|ed)\b|\bfull\b|\binitials?\b|^[a-e0-5]\W*$|\bconsent\w*|\bsigned\b|\bwords?\b|\benw\b"
)
_JOB = re.compile(r"(?:jobs?|roles?|tasks?|works? )\b")
_TERSE = 2
_REPEATED = 0.7
_NAME_WORDS = 5
_LONGEST_LIST, _WIDEST, _LONGEST_NOTE, _LONG_CELL = 2_000, 100, 5_000, 30
_WORDS, _FULL = 6, 0.6
"""So many words in most cells of a column are somebody's words."""


def people_listed(header: Sequence[str], records: Sequence[Sequence[str]], note: str = "") -> tuple[Listed, ...] | None:
    """Everybody on the list; None where the table is none: no names, no question about quoting, or words of people.

    >>> people_listed(["Name", "Quote me?"], [["Ada Obi", "Y"], ["Bo Lind", ""]])[0].permission.quotation
    'anonymous'
    """
    if (
        len(records) > _LONGEST_LIST
        or len(header) > _WIDEST
        or max(map(len, [*header, note]), default=0) > _LONGEST_NOTE
    ):
        return None
    if sum(len(cell.split()) > _LONG_CELL for row in records[:50] for cell in row) > 5:
        return None  # people tell something in it, at length
    if of_pictures(records):
        return None  # leave for pictures, which is none for words
    header, records, note = _with_all_told(header, about_the_child(header, records), note)
    header, records = with_parents_alone(header, records) or (header, records)
    if (apart := parents_and_children(header, records)) is not None:
        return _of_both(header, records, apart, note)
    header, records, explained = without_key_columns([plain_head(head) for head in header], records)
    header, records = with_sharing_told(*with_sections(header, records))
    records, beside = tidied(header, records)
    note = "\n".join(filter(None, [note, *explained, *beside]))
    with_withdrawals(header, records)
    header, records = with_people_apart(header, records)
    header, records = with_options_apart(*with_answers_apart(header, records))
    header, records = with_statements_read(header, records)
    header, records = decoded(header, records, note)
    header, records = with_boxes_for_how_far(header, records)
    header, records = in_plain_words(header, records, note)
    rows = _rows(header, records)
    columns = _columns(header, rows)
    said = [line for line in beside if not key_in(line) or tells_a_change(line)]
    said += [line for line in note.split("\n") if line not in beside and (tells_a_change(line) or waits(line))]
    called = [names_of(row, columns) for row in rows]
    said = [part for line in said for part in by_person(line, called)]
    asked_for = len(header)
    with_lines_about(header, rows, called, with_later_answers(rows, columns, called, said))
    columns = _columns(header, rows)
    names = [c for c in columns if c.what == NAME]
    asked = [c for c in columns if c.what == PERMITS]
    if not names or not _asks_about_quoting(asked):
        return None
    if any(_holds_words(c, rows) for c in columns[:asked_for]) or _shares_out_tasks(asked, columns, rows):
        return None
    called = [names_of(row, columns) for row in rows]
    if not all(_is_answered(c, rows, called) for c in asked):
        return None
    kept = [row for row in rows if any(row[c.index] for c in names) and not _between_rows(row, names)]
    if len(kept) < 2 or len(kept) < _FULL * len([row for row in rows if any(row)]):
        return None
    return permitted(kept, columns, note)


def _with_all_told(
    header: Sequence[str], records: Sequence[Sequence[str]], note: str
) -> tuple[Sequence[str], Sequence[Sequence[str]], str]:
    """Heads, rows and what stands around them; what explains a column or a mark in a row stands in these."""
    heads = [*header, *[""] * max(map(len, records), default=0)]
    told = [zip(row, heads, strict=False) for row in records]
    records = [[name_spelt_out(words_of_signs(plain_choice(cell), head), head) for cell, head in row] for row in told]
    rows = with_objections_turned(row_for_each([header, *records]) or [header, *records])
    (table,), lines = with_columns_told(*with_feet_told([rows], note.split("\n")))
    return table[0], table[1:], "\n".join(lines)


def _of_both(
    header: Sequence[str], records: Sequence[Sequence[str]], apart: Sequence[Table], note: str
) -> tuple[Listed, ...] | None:
    """Children and the parents who answered for them, where nobody's words stand beside."""
    rows = padded(header, records)
    if any(_holds_words(c, rows) for c in _columns(header, rows) if not is_age_of_child(c)):
        return None
    children, parents = (people_listed(head, rows, note) or () for head, rows in apart)
    return held_where_they_differ([*children, *parents]) or None


def tells_a_change(line: str) -> bool:
    """Whether a line around a list says of somebody that a permission was taken back or changed, or that they want to
    be asked."""
    if takes_back(line) or changes_mind(line) or asks_first(line) or is_of_the_name(line):
        return True
    return taken_back(line)[1] != ""


def holds_words(header: Sequence[str], records: Sequence[Sequence[str]]) -> bool:
    """Whether people's words stand in a column of a table of people."""
    rows = _rows(header, records)
    return any(_holds_words(column, rows) for column in _columns(header, rows))


def asks_for_words(header: Sequence[str], records: Sequence[Sequence[str]]) -> bool:
    """Whether a column asks for something to be told and most people told something, be it in a word."""
    rows = _rows(header, records)
    for column in _columns(header, rows):
        filled = {row[column.index] for row in rows if row[column.index]}
        told = [cell for cell in filled if not _ABOUT_USE.search(fold(cell)) and not only_answers([cell])]
        if column.what == OTHER and asks_to_tell(column.header) and len(told) > 1 and len(told) >= _FULL * len(filled):
            return True
    return False


_TO_TELL = any_of(
    r"\b(?:what|why|how) (?!happened|(?:was|were|did|do|have|has) (?:\w+ )?(?:agreed|said|recorded|asked|decided))|"
    r"\b(?:tell us|describe|wish|dream|hope|love|enjoy|helps?|story|memory|value|improve|proud|matters?|one thing|"
    r"ideas?)\b"
)
_OF_THE_LIST = any_of(
    r"\bhow did you (?:hear|find out|learn)\b",
    r"\b(?:how (?:recorded|given|old|did (?:we|they|you) (?:get|ask|record))|what (?:age|year|time|day|role|table))\b",
)


def asks_to_tell(head: str) -> bool:
    """Whether a heading asks for something to be told, and not for leave or for who somebody is.

    >>> [asks_to_tell(h) for h in ("What keeps you going?", "Dream", "what happened", "Which bench?", "How recorded?")]
    [True, True, False, False, False]
    """
    said = fold(head)
    of_the_list = _ABOUT_USE.search(said) or _OF_THE_LIST.search(said) or asks_to_arrange(head)
    return not of_the_list and _TO_TELL.search(said) is not None


def _rows(header: Sequence[str], records: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows with a bare cell for each heading and none behind."""
    return [[cell.strip() for cell in row[: len(header)]] for row in padded(header, records)]


def _asks_about_quoting(asked: Sequence[ListColumn]) -> bool:
    """Whether columns ask if somebody may be quoted; the name alone may stand in a handbook."""
    kinds = {purpose for c in asked for purpose in c.purposes if purpose in QUOTING}
    return bool(kinds - {"quotation_with_name"})


def _columns(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[ListColumn]:
    found = columns_of(header, rows)
    capital = {c.index: _capitals([row[c.index] for row in rows]) for c in found if c.what == NAME}
    if any(share >= _MOST for share in capital.values()):  # beside their names, "Who they are" says what they are
        found = [replace(c, what=ABOUT) if capital.get(c.index, 1.0) < _FEW_CAPITALS else c for c in found]
    if sum(c.what == PERMITS for c in found) < 2:
        return found
    return [replace(c, what=REMARK) if _is_noted_beside(c, [row[c.index] for row in rows]) else c for c in found]


def _capitals(cells: Sequence[str]) -> float:
    """The share of filled cells in which every word but the small ones begins with a capital; 1.0 where none is."""
    filled = [cell for cell in cells if cell]
    return sum(not re.search(r"(?:^|\s)[a-z]{4,}", cell) for cell in filled) / len(filled) if filled else 1.0


_MOST, _FEW_CAPITALS = 0.9, 0.5


def _is_noted_beside(column: ListColumn, cells: Sequence[str]) -> bool:
    """Whether now and then somebody who kept the list noted something: few rows, and nobody speaks of themselves."""
    filled = [cell for cell in cells if not is_blank(cell)]
    if column.what != OTHER or not filled or len(filled) >= _FULL * len(cells) or only_answers(filled):
        return False
    if len(column.header.split()) > _WORDS or "?" in column.header or _OPEN.search(fold(column.header)):
        return False
    words = sum(len(cell.split()) for cell in filled)
    spoken = sum(_SELF.search(fold(cell)) is not None for cell in filled)
    return _TERSE * len(filled) < words <= 2 * _WORDS * len(filled) and 4 * spoken < len(filled)


_SELF = any_of(
    r"\b(?:i|i'\w+|me|my|mine|we|our|us|ich|mein\w*|wir|unser\w*|je|j'\w+|mon|ma|mes|nous|nos|notre|yo|mi|mis|nosotros|eu|meu|minha|ja|moj\w*|moja|my|nasz\w*|fi|fy|ni|ein|io|mio|mia|noi)\b"
)


def _holds_words(column: ListColumn, rows: Sequence[Sequence[str]]) -> bool:
    """Whether people's words stand in a column, or more than an answer where one is asked for."""
    filled = [row[column.index] for row in rows if row[column.index]]
    words = sum(len(c.split()) for c in filled)
    if not filled:
        return False
    if column.what in (ABOUT, ADULT):
        return words > 2 * _WORDS * len(filled)
    if column.what == REMARK:
        if len(filled) < _FULL * len(rows) and "?" in column.header and words > 3 * _WORDS * len(filled):
            return True  # asked at the end of a form, and answered at length
        return len(filled) >= _FULL * len(rows) and words > 2 * _WORDS * len(filled)
    if column.what == OTHER and (only_answers(filled) or sum(map(cells.is_day, filled)) >= _FULL * len(filled)):
        return False
    if column.what == OTHER:
        # what a column asks that is about neither the person nor a permission may be answered in a word
        repeated = len(filled) >= 4 and len({*filled}) <= _REPEATED * len(filled) and words <= _WORDS * len(filled)
        most = _WORDS if repeated else _TERSE  # what several share is where they live or belong
        is_open = _OPEN.search(fold(column.header)) is not None or asks_to_tell(column.header)
        return words > most * len(filled) or (len({*filled}) > 1 and not repeated and is_open)
    return words > (_WORDS if column.what == PERMITS else _WORDS - 1) * len(filled)


def _shares_out_tasks(
    asked: Sequence[ListColumn], columns: Sequence[ListColumn], rows: Sequence[Sequence[str]]
) -> bool:
    """Whether helpers agreed to tasks: what "Job" holds is longer than a trade, and all that is asked is "Agreed?"."""
    told = [row[c.index] for c in columns if _JOB.match(fold(c.header)) for row in rows if row[c.index]]
    return {p for c in asked for p in c.purposes} <= {"consent", "levels"} and sum(
        len(t.split()) for t in told
    ) > _TERSE * len(told)


def _between_rows(row: Sequence[str], names: Sequence[ListColumn]) -> bool:
    """Whether a row is a remark or a heading between those of people: words alone that are no name."""
    said = [row[c.index] for c in names if row[c.index]]
    alone = sum(1 for cell in row if cell) == 1
    return alone and bool(said) and (len(said[0].split()) > _NAME_WORDS or bool(re.search(r"\d", said[0])))


def _is_answered(column: ListColumn, rows: Sequence[Sequence[str]], called: Sequence[Sequence[str]]) -> bool:
    """Whether what stands in a column answers a question about permission, for the most part."""
    answers = plain_answers(column, rows, called)
    filled = cells.without_dittos([row[column.index] for row in rows])
    plain = [answer for answer, cell in zip(answers, filled, strict=True) if cell]
    understood = sum(
        c.strip() == "?"
        or c.endswith(" ?")
        or cells.yes_or_no(c) != cells.UNCLEAR
        or how_far(c) != cells.UNCLEAR
        or bool(_ABOUT_USE.search(fold(c)))
        or asks_first(c)
        or waits(c)
        for c in plain
    )
    return understood >= _FULL * len(plain)
