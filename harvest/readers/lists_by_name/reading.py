# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A file of any layout → what it says that each of the people who are known permits."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.readers.consent_lists.answered.calls_in_vain import with_calls_in_vain_told
from harvest.readers.consent_lists.answered.cells import with_crosses_as_no
from harvest.readers.consent_lists.answered.two_languages import in_one_language
from harvest.readers.consent_lists.heads.long_heads import with_heads_put_plainly
from harvest.readers.consent_lists.heads.notes_on_columns import with_notes_in_tables
from harvest.readers.consent_lists.heads.objecting import with_objections_turned
from harvest.readers.consent_lists.heads.two_heads import with_questions_joined
from harvest.readers.consent_lists.keys.column_keys import with_columns_told
from harvest.readers.consent_lists.keys.denied_codes import with_denied_dashed
from harvest.readers.consent_lists.keys.foot_marks import with_feet_told, with_stars_kept
from harvest.readers.consent_lists.keys.list_keys import tells_plain_marks
from harvest.readers.consent_lists.keys.signs import words_of_signs
from harvest.readers.consent_lists.keys.words_of_key import with_words_of_key, words_of_key
from harvest.readers.consent_lists.laid_out.answers_in_rows import row_for_each
from harvest.readers.consent_lists.laid_out.by_letters import answered_by_letters
from harvest.readers.consent_lists.laid_out.in_documents import unwrapped
from harvest.readers.consent_lists.laid_out.in_turn import answered_in_turn, answers_apart, without_order
from harvest.readers.consent_lists.whose.for_children import with_parents_alone
from harvest.readers.consent_lists.whose.together import with_people_apart
from harvest.readers.documents.forms.boxes import listed_line
from harvest.readers.documents.forms.boxes_explained import boxes_told
from harvest.readers.file_names import safe_name
from harvest.readers.greetings import greets
from harvest.readers.lists_by_name.contents import tables_and_lines
from harvest.readers.lists_by_name.heard.asking import asks_first
from harvest.readers.lists_by_name.heard.beside_answers import without_papers
from harvest.readers.lists_by_name.heard.bodies import bodies_in
from harvest.readers.lists_by_name.heard.calls_told import with_calls_told, without_other_entries
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.empty_places import with_empty_places_told
from harvest.readers.lists_by_name.heard.errands import without_errands
from harvest.readers.lists_by_name.heard.no_form import lines_of_this_list, of_this_list, with_blanks_filled
from harvest.readers.lists_by_name.heard.of_the_paper import rest_of, unsigned
from harvest.readers.lists_by_name.heard.pleasantries import without_pleasantries, without_ways
from harvest.readers.lists_by_name.heard.questions_told import questions_in, with_figures, without_counted
from harvest.readers.lists_by_name.heard.said import NO, OPEN, QUOTE, Heard
from harvest.readers.lists_by_name.heard.told import says_nothing
from harvest.readers.lists_by_name.heard.words import PHOTO
from harvest.readers.lists_by_name.in_lines.asked_the_same import with_answers_to_the_same
from harvest.readers.lists_by_name.in_lines.behind_commas import with_answers_behind_commas
from harvest.readers.lists_by_name.in_lines.labelled_apart import with_answers_together
from harvest.readers.lists_by_name.in_lines.lines import read_lines
from harvest.readers.lists_by_name.in_lines.shapes import anew_below_names, not_told_of
from harvest.readers.lists_by_name.in_messages.messages import messages_in
from harvest.readers.lists_by_name.in_messages.replying import read_messages
from harvest.readers.lists_by_name.in_messages.who_asks import asked_by_others
from harvest.readers.lists_by_name.in_tables.cells import read_table
from harvest.readers.lists_by_name.in_tables.made_plain import tables_made_plain, with_descriptions_plain
from harvest.readers.lists_by_name.in_tables.read_plainly import NONE, PlainRows
from harvest.readers.lists_by_name.in_tables.typed import signs_in, typed_tables, with_signs_behind, with_signs_told
from harvest.readers.lists_by_name.on_slips.form_lines import with_form_lines, with_gaps_filled
from harvest.readers.lists_by_name.on_slips.printed import with_answers_joined
from harvest.readers.lists_by_name.on_slips.slip_answers import read_pile
from harvest.readers.lists_by_name.on_slips.slips_alike import pile_of_people
from harvest.readers.lists_by_name.page import Page
from harvest.readers.lists_by_name.signs.choices import bare
from harvest.readers.lists_by_name.signs.keys import codes_of_questions, key_of
from harvest.readers.lists_by_name.signs.kinds_of_codes import heads_lists, with_codes_over_told, without_kinds
from harvest.readers.lists_by_name.signs.labelled_values import with_values_labelled
from harvest.readers.lists_by_name.signs.registers import joined_by_number, lines_by_number
from harvest.readers.lists_by_name.signs.signs_at_names import marks_left, signs_explained, with_signs_in_words
from harvest.readers.lists_by_name.what_is_permitted import all_names, listed_so, the_unnamed
from harvest.readers.lists_by_name.who.called import called_otherwise, names_besides, with_names_whole
from harvest.readers.lists_by_name.who.handles import people_behind, people_on_forms, with_handles_told
from harvest.readers.lists_by_name.who.house_numbers import with_numbers_told
from harvest.readers.lists_by_name.who.keepers import without_keepers
from harvest.readers.lists_by_name.who.kin import with_kin_apart
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.lists_by_name.who.people_listed import ListedByName
from harvest.readers.lists_by_name.who.unnamed import holds_for_the_unnamed
from harvest.readers.lists_by_name.who.who_signs import who_only_acts, who_only_signs
from harvest.readers.lists_by_name.who.whoever_writes import told_of_whoever_writes
from harvest.readers.lists_in_words.questions import asked_in
from harvest.readers.permission.answered.all_but import with_all_but_told
from harvest.readers.permission.answered.true_or_not import with_truth_told
from harvest.readers.permission.text import any_of, fold
from harvest.readers.refusing import only_harvest_errors

_AROUND, _SEVERAL = 12, 3
"""So many lines at most stand around tables of nothing but leave; notes on so many may say nothing of others."""
_MAY_ASK = any_of(
    r"\b(?:permi\w*|consent\w*|anonym\w*|zgod\w*|einwilligung\w*|einverstandnis\w*|caniat\w*|cydsyni\w*|autori\w*|consens\w*|leave to|allow\w*|agreed to what|used?)\b"
)
_COUNTS = re.compile(r"\bhow (?:many|much|old)\b|\bwhich (?:number|table|room|slot)\b|\bscale of\b", re.I)
"""What asks for a number that is no answer on leave."""
_CROSS_NO = re.compile(
    r"(?<!\w)[xX]\s*(?:=|means|:)\s*(?:(?:they|she|he|that they) )?(?:no|do|refus|declin|object|cross|wrote no|said no)"
)


def parse_listed_by_name(
    name: str,
    data: bytes,
    *,
    names: Sequence[Sequence[str]],
    short: Sequence[Sequence[str]] = (),
    plainly: Mapping[str, str] | None = None,
) -> ListedByName:
    """What a file says that people permit, each given by all that they are called, and may be called for short.

    ``plainly``: who has one row in which all is plain, with the words over that table; nothing is heard in it.
    """
    name = safe_name(name)
    called_so = Known(names, short=short)
    with only_harvest_errors(name):
        tables, lines = tables_and_lines(name, data, called_so)
    settled = PlainRows(plainly or {}, alone=len(tables) == 1)
    lines = without_ways(with_gaps_filled(told_of_whoever_writes(lines, called_so)))
    lines = [with_answers_behind_commas(without_errands(without_pleasantries(line))) for line in lines]
    tables = tables_made_plain(tables, names, lines)
    pile = pile_of_people(lines, called_so)
    around = [listed_line(line) for line in (boxes_told(lines, in_words=True) if pile is None else pile.before)]
    tables = [[[listed_line(cell) for cell in row] for row in table] for table in tables]
    key = words_of_key("\n".join([*around, *(cell for table in tables for row in table for cell in row)]))
    tables = [with_truth_told(in_one_language(with_questions_joined(t))) for t in tables]
    tables = [with_words_of_key(with_crosses_as_no(with_descriptions_plain(t, names)), key) for t in tables]
    tables, around = with_notes_in_tables(tables, around)
    page = page_of(tables, around, called_so, name, settled)
    page = with_handles_told(page, tables, called_so)
    if pile is not None:
        page.known = page.known.in_full(lines)
        read_pile(pile, page)
    noted = set() if tables or pile or page.default else page.told.keys() - page.listed
    noted = {n for n in noted if not page.order or page.told[n].asked_anew}
    people = tuple(
        listed_so(
            all_names(n, called, page),
            page.told[n],
            page,
            [a for asked in (page.excepted, page.columns) for a, who in asked.items() if n in who],
            noted=n in noted,
        )
        if n in page.told
        else None
        for n, called in enumerate(names)
    )
    known = [one for one in people if one is not None]
    on_it = page.listed - who_only_signs(lines, tables, called_so)
    silent = {n for n, one in enumerate(people) if one and says_nothing(one, page.told[n])} | who_only_acts(page.told)
    silent -= on_it
    said = len(page.left) + sum(
        one.permission.quotation != "unknown" or one.permission.minor or one.permission.sharing == "ask"
        for one in known
    )
    left = sum(n in page.listed and not page.told[n].in_all() for n, one in enumerate(people) if one)
    told_of = 2 * said >= len(known) - left or (said >= _SEVERAL and page.spoken >= 2 * page.other)
    is_list = said > 0 and told_of and page.spoken > page.other
    people = with_blanks_filled([one if n not in silent else None for n, one in enumerate(people)], around, called_so)
    nothing_else = bool(tables or pile) and not page.elsewhere and len(around) <= _AROUND
    unnamed = the_unnamed(names, page) if is_list and pile is None else ()
    return ListedByName(people, is_list, nothing_else, unnamed, page.in_messages)


def page_of(
    tables: Sequence[list[list[str]]],
    lines: Sequence[str],
    known: Known,
    title: str = "",
    settled: PlainRows = NONE,
) -> Page:
    """All that tables and lines say of everybody who is known."""
    if not tables and (lettered := answered_by_letters(lines)) is not None:
        tables, lines = [lettered[0]], lettered[1]
    lines, tables = with_numbers_told(*without_kinds([*map(with_figures, lines)], tables, known), known)
    empty_no, lines, tables = with_empty_places_told(lines, tables, known)
    lines = with_answers_to_the_same(lines, known) if not tables else lines
    signs_of_leave, explained = signs_explained(lines, tables, known)
    if explained is not None:
        lines, tables = with_signs_in_words(lines, tables, explained, known)
    lines = with_stars_kept(lines, [cell for table in tables for row in table for cell in row])
    lines = with_calls_told(without_other_entries(with_calls_in_vain_told(lines)), known) if not tables else lines
    lines = [bare(with_all_but_told(line)) for line in with_answers_joined(without_keepers(lines)) if not greets(line)]
    lines = [left for line in lines if (left := line if known.spans(unsigned(line)) else rest_of(line))]
    lines = lines_by_number(lines, known)
    behind = {**people_behind(lines, known), **people_on_forms(tables, known)}
    known = known.and_codes({**names_besides(tables, lines, known, signs_of_leave), **behind})
    talk = messages_in(lines, known) if not tables and not heads_lists(lines, known) else None
    lines = [re.sub(r"^[\s>]*>[\s>]*", "", line) for line in lines]
    signs = signs_in(lines)
    lines = with_form_lines(with_answers_together([with_signs_behind(line, signs) for line in lines]))
    turn = answered_in_turn(lines, asks_first) if talk is None and not tables else None
    typed, lines = ([turn[0]], without_order(*turn)) if turn is not None else typed_tables(lines, known)
    settled = replace(settled, alone=False) if typed else settled
    begun = anew_below_names(lines, known)
    lines = unwrapped([re.sub(r"\s*\.{3,}\s*(?=[^\s.])", ": ", line) for line in begun])
    tables, lines = with_columns_told(*with_feet_told([*tables, *typed], lines))
    tables = [answers_apart(t, asks_first) or t for t in tables]
    tables = [[alone[0], *alone[1]] if t and (alone := with_parents_alone(t[0], t[1:])) else t for t in tables]
    tables = [[t[0], *with_people_apart(t[0], t[1:])[1]] if len(t) > 1 else t for t in tables]
    tables = [
        [[bare(words_of_signs(without_papers(cell))) for cell in row] for row in with_names_whole(table)]
        for table in tables
    ]
    tables, of_kin = with_kin_apart(tables)
    dashed = with_denied_dashed([*lines, *(cell for table in tables for row in table for cell in row)])
    lines, tables = [*map(dashed, lines)], [[[*map(dashed, row)] for row in table] for table in tables]
    texts = [*lines, *(cell for table in tables for row in table for cell in row)]
    tables = with_values_labelled([with_signs_told(table, texts) for table in tables])
    tables = [with_heads_put_plainly(with_objections_turned(row_for_each(t) or t)) for t in tables]
    tables = joined_by_number(tables, known)
    known = known.in_full(texts)
    otherwise = {**called_otherwise(tables, lines, known), **behind}
    known = known.and_codes({**names_besides(tables, lines, known, signs_of_leave), **otherwise})
    written = [line for message in talk.messages for _, line in message.lines] if talk else lines
    bodies = bodies_in(texts, known)
    told = [bodies.sub("thatbody", line) for line in written] if bodies else written
    labels = questions_in([line for line in told if not known.spans(line)])
    order = tuple(dict.fromkeys(labels.values())) or asked_in(not_told_of(lines, known)).order
    about_nobody = [text for text in texts if len(text.split()) > 1 and not known.spans(text)]
    rows = [row for table in tables for row in table if not known.spans(" ".join(row))]
    # times of day are no codes, nor is what is answered
    told = asked_by_others(talk) if talk else without_counted(about_nobody, tables)
    key = key_of([one for one in told if len(one.split()) > 2 and not tells_plain_marks(one)], rows, labels)
    key |= codes_of_questions(labels, lines, known) if talk is None else {}
    plain = signs_in(texts, wholly=True)
    key = {code: said for code, said in key.items() if not (code.isdigit() and code in plain)}  # “1 = yes”
    key |= explained.key if explained is not None else {}
    if talk and any(map(_COUNTS.search, written)):
        key |= {code: Heard({QUOTE: OPEN}) for code in key if code.isdigit()}  # a “2” may count chairs
    lines = with_codes_over_told(lines, key, known)
    page = Page(known, key, order, labels, about_nobody=about_nobody, otherwise=otherwise, plainly=settled.of(known))
    page.of_quoting = any(QUOTE in topics(text) for text in about_nobody)
    of_leave = [fold(text) for text in texts if _MAY_ASK.search(fold(text)) or QUOTE in topics(text)]
    page.asks = page.of_quoting or any(not PHOTO.search(said) for said in of_leave)
    page.asks |= _MAY_ASK.search(fold(title)) is not None and not any(PHOTO.search(fold(one)) for one in about_nobody)
    page.bodies = bodies
    page.empty = NO if empty_no else ""
    page.crosses = any(map(_CROSS_NO.search, texts))
    for table in tables:
        read_table(of_this_list(table), page)
    page.for_the_unnamed = talk is None and not tables and holds_for_the_unnamed(lines, known, page.bodies)
    if talk is None:
        read_lines(lines_of_this_list(lines), page)
    else:
        page.in_messages = talk.in_short and not tables
        read_messages(talk, page)
    page.put_ages([*texts, *of_kin])
    for who, mark in marks_left(texts, known):
        page.put([who] if who in page.told else [], Heard({}, [mark]))
    page.settle()
    return page
