"""A table of people with what each permits, and nobody's words → who permits what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Listed
from harvest.readers.consent_lists.answered.minding import with_minding_asked
from harvest.readers.consent_lists.answered.others_specified import with_others_in_place
from harvest.readers.consent_lists.answered.plainly import in_plain_words
from harvest.readers.consent_lists.answered.several_in_a_cell import with_answers_apart
from harvest.readers.consent_lists.answered.stated import with_statements_read
from harvest.readers.consent_lists.answered.ticked import with_options_apart
from harvest.readers.consent_lists.answered.two_languages import in_one_language
from harvest.readers.consent_lists.answered.waits import asks_first, changes_mind, takes_back, waits
from harvest.readers.consent_lists.asked_together import asks_purpose_by_purpose
from harvest.readers.consent_lists.besides import with_lines_about, with_withdrawals
from harvest.readers.consent_lists.changed.later import by_person, is_of_the_name, with_later_answers
from harvest.readers.consent_lists.changed.replaced import without_replaced
from harvest.readers.consent_lists.columns import only_answers, padded
from harvest.readers.consent_lists.heads.agreed_heads import with_heads_surely_asked
from harvest.readers.consent_lists.heads.asked_first import with_asked_first
from harvest.readers.consent_lists.heads.grouped_heads import with_own_heads
from harvest.readers.consent_lists.heads.heads import name_spelt_out, plain_head
from harvest.readers.consent_lists.heads.how_described import with_descriptions_told
from harvest.readers.consent_lists.heads.lettered_heads import with_letters_told
from harvest.readers.consent_lists.heads.notes_on_columns import with_notes_on_columns
from harvest.readers.consent_lists.heads.objecting import with_objections_turned
from harvest.readers.consent_lists.heads.on_or_off import with_names_on_or_off
from harvest.readers.consent_lists.heads.parts_of_names import with_parts_of_names
from harvest.readers.consent_lists.heads.told_turned import without_turned_heads_told
from harvest.readers.consent_lists.heads.turned_about import held_where_turned
from harvest.readers.consent_lists.heads.two_heads import is_row_of_heads
from harvest.readers.consent_lists.heads.two_options import with_names_offered
from harvest.readers.consent_lists.keys.coded import decoded
from harvest.readers.consent_lists.keys.column_keys import with_columns_told
from harvest.readers.consent_lists.keys.figures_told import with_figures_told
from harvest.readers.consent_lists.keys.foot_marks import with_feet_told
from harvest.readers.consent_lists.keys.heads_spelt import with_heads_spelt
from harvest.readers.consent_lists.keys.keys_of_heads import with_heads_decoded
from harvest.readers.consent_lists.keys.list_keys import key_in
from harvest.readers.consent_lists.keys.plain_marks import without_plain_marks_told
from harvest.readers.consent_lists.keys.signs import words_of_signs
from harvest.readers.consent_lists.keys.words_of_key import with_words_of_key, words_of_key
from harvest.readers.consent_lists.laid_out.answers_in_rows import row_for_each
from harvest.readers.consent_lists.laid_out.shapes import with_boxes_for_how_far, with_sections, with_sharing_told
from harvest.readers.consent_lists.nouns import NAME, OTHER, PERMITS, REMARK, ListColumn
from harvest.readers.consent_lists.permitted import QUOTING, permitted
from harvest.readers.consent_lists.plain_rows import below
from harvest.readers.consent_lists.tidied import tidied, without_key_columns
from harvest.readers.consent_lists.what_stands import (
    ABOUT_USE,
    FULL,
    TERSE,
    asks_to_tell,
    columns_in,
    is_added_by_few,
    is_answered,
    is_brief,
    tell_at_length,
    tells,
)
from harvest.readers.consent_lists.whose.called import names_of
from harvest.readers.consent_lists.whose.for_children import (
    Table,
    is_age_of_child,
    parents_and_children,
    with_parents_alone,
)
from harvest.readers.consent_lists.whose.of_age import with_ages_told
from harvest.readers.consent_lists.whose.on_behalf import about_the_child
from harvest.readers.consent_lists.whose.staff_by_role import with_staff_unnamed
from harvest.readers.consent_lists.whose.tests_of_forms import without_tests
from harvest.readers.consent_lists.whose.together import with_people_apart
from harvest.readers.consent_lists.whose.twice import held_where_they_differ
from harvest.readers.permission.answered.boxed import plain_choice
from harvest.readers.permission.answered.told_pairs import with_pairs_told
from harvest.readers.permission.answered.true_or_not import with_truth_told
from harvest.readers.permission.asks.headers import as_answered
from harvest.readers.permission.asks.learned import judge_heading
from harvest.readers.permission.captions import of_pictures
from harvest.readers.permission.text import fold
from harvest.readers.permission.wished.taken_back import taken_back
from harvest.readers.permission.young.age_codes import with_bands_told
from harvest.readers.permission.young.classes_of_kin import with_classes_of_kin_apart

_JOB = re.compile(r"(?:jobs?|roles?|tasks?|works? )\b")
_NAME_WORDS, _ABOUT_LEAVE = 5, 0.5
_LONGEST_LIST, _WIDEST, _LONGEST_NOTE = 2_000, 100, 5_000


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
    if tell_at_length(records):
        return None  # people tell something in it, at length
    if records and is_row_of_heads(records[0]):
        if not is_row_of_heads(header):
            return None  # whose answers stand below which question is not known
        records = records[1:]  # a survey tool's short names for what the first row asks in full
    note = without_turned_heads_told(without_plain_marks_told(note), header)
    (table, *_), lines = with_heads_spelt([[header, *records]], note.split("\n"))
    header, records, note = table[0], table[1:], "\n".join(lines)
    over = below(header)
    header, *records = with_truth_told(in_one_language([header, *records]))
    header, *records = without_replaced([with_own_heads(header, records), *records])
    header = with_parts_of_names(header, records)
    records = with_names_offered(header, with_staff_unnamed(header, records, note))
    records = with_figures_told(header, with_words_of_key(records, words_of_key(note)), note)
    header, records, note = with_notes_on_columns(header, records, note)
    header, records = with_letters_told(*with_pairs_told(header, records))
    header, records = with_heads_decoded(header, with_bands_told(header, records))
    header, records = with_names_on_or_off(header, without_tests(header, records))
    if of_pictures(records):
        return None  # leave for pictures, which is none for words
    header, records = with_names_on_or_off(*with_people_apart(header, about_the_child(header, records)))
    header, records, written = with_others_in_place(header, records)
    header, records = with_descriptions_told(*with_asked_first(*with_minding_asked(header, records)))
    header = with_heads_surely_asked(header, records)
    header, records, note = _with_all_told(header, records, note)
    header, *records = with_classes_of_kin_apart([header, *records])
    header, records = with_parents_alone(header, records) or (header, records)
    if (apart := parents_and_children(header, records)) is not None:
        return _of_both(header, records, apart, note)
    rows = padded(header, records)
    header = [as_answered(plain_head(head), [row[n] for row in rows]) for n, head in enumerate(header)]
    header, records, explained = without_key_columns(header, records)
    header, records = with_sharing_told(*with_sections(header, records))
    records, beside = tidied(header, records)
    note = "\n".join(filter(None, [note, *explained, *beside]))
    with_withdrawals(header, records)
    header, records = with_options_apart(*with_answers_apart(header, records))
    header, records = with_statements_read(header, records)
    header, records = decoded(header, records, note)
    header, records = with_boxes_for_how_far(header, records)
    header, records = in_plain_words(header, records, note)
    rows = _rows(header, records)
    columns = columns_in(header, rows)
    said = [line for line in beside if not key_in(line) or tells_a_change(line)]
    said += [line for line in note.split("\n") if line not in beside and (tells_a_change(line) or waits(line))]
    called = [names_of(row, columns) for row in rows]
    said = [part for line in said for part in by_person(line, called)]
    asked_for = len(header)
    with_lines_about(header, rows, called, with_later_answers(rows, columns, called, said))
    columns = columns_in(header, rows)
    names = [c for c in columns if c.what == NAME]
    asked = [c for c in columns if c.what == PERMITS]
    if not names or not _asks_about_quoting(asked):
        return None
    each = asks_purpose_by_purpose(asked)
    if each:
        columns = [replace(c, what=REMARK) if is_added_by_few(c, rows) else c for c in columns]
    offered = [["" if cell in written else cell for cell in row] for row in rows] if written else rows
    telling = [c for c in columns[:asked_for] if tells(c, offered) and not (each and is_brief(c, rows))]
    if telling or _shares_out_tasks(asked, columns, rows):
        return None
    columns, unanswered = _answered(columns, offered, each=each)
    every = [c.purposes for c in asked]
    if unanswered and not (each and all(every.count(one) == 1 for one in unanswered)):
        return None
    kept = [row for row in rows if any(row[c.index] for c in names) and not _between_rows(row, names)]
    if len(kept) < 2 or len(kept) < FULL * len([row for row in rows if any(row)]):
        return None
    told = [list(row) for row in kept]
    return with_ages_told(held_where_turned(permitted(kept, columns, note, over), columns), told, columns)


def _answered(
    columns: Sequence[ListColumn], rows: Sequence[Sequence[str]], *, each: bool
) -> tuple[list[ListColumn], list[tuple[str, ...]]]:
    """The columns, without those that ask what another one asks and answers, and what stays unanswered.

    “Record” and “Photos returned” beside columns for analysis and photos are such.
    """
    called = [names_of(row, columns) for row in rows]
    asked = {c.index: c.purposes for c in columns if c.what == PERMITS}
    open_ = [c.index for c in columns if c.index in asked and not is_answered(c, rows, called)]
    every, left = list(asked.values()), [asked[n] for n in open_]
    idle = {
        n
        for n in open_
        if each
        and every.count(asked[n]) > left.count(asked[n])
        and (not {*asked[n]} & QUOTING or judge_heading(columns[n].header)["about"] < _ABOUT_LEAVE)
    }
    kept = [replace(c, what=OTHER, purposes=()) if c.index in idle else c for c in columns]
    return kept, [asked[n] for n in open_ if n not in idle]


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
    if any(tells(c, rows) for c in columns_in(header, rows) if not is_age_of_child(c)):
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
    return any(tells(column, rows) for column in columns_in(header, rows))


def asks_for_words(header: Sequence[str], records: Sequence[Sequence[str]]) -> bool:
    """Whether a column asks for something to be told and most people told something, be it in a word."""
    rows = _rows(header, records)
    for column in columns_in(header, rows):
        filled = {row[column.index] for row in rows if row[column.index]}
        told = [cell for cell in filled if not ABOUT_USE.search(fold(cell)) and not only_answers([cell])]
        if column.what == OTHER and asks_to_tell(column.header) and len(told) > 1 and len(told) >= FULL * len(filled):
            return True
    return False


def _rows(header: Sequence[str], records: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows with a bare cell for each heading and none behind."""
    return [[cell.strip() for cell in row[: len(header)]] for row in padded(header, records)]


def _asks_about_quoting(asked: Sequence[ListColumn]) -> bool:
    """Whether columns ask if somebody may be quoted; the name alone may stand in a handbook."""
    kinds = {purpose for c in asked for purpose in c.purposes if purpose in QUOTING}
    return bool(kinds - {"quotation_with_name"})


def _shares_out_tasks(
    asked: Sequence[ListColumn], columns: Sequence[ListColumn], rows: Sequence[Sequence[str]]
) -> bool:
    """Whether helpers agreed to tasks: what "Job" holds is longer than a trade, and all that is asked is "Agreed?"."""
    told = [row[c.index] for c in columns if _JOB.match(fold(c.header)) for row in rows if row[c.index]]
    return {p for c in asked for p in c.purposes} <= {"consent", "levels"} and sum(
        len(t.split()) for t in told
    ) > TERSE * len(told)


def _between_rows(row: Sequence[str], names: Sequence[ListColumn]) -> bool:
    """Whether a row is a remark or a heading between those of people: words alone that are no name."""
    said = [row[c.index] for c in names if row[c.index]]
    alone = sum(1 for cell in row if cell) == 1
    return alone and bool(said) and (len(said[0].split()) > _NAME_WORDS or bool(re.search(r"\d", said[0])))
