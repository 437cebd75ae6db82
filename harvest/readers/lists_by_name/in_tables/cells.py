# ruff: noqa: E501 – patterns are easier to check on one line
"""Tables of any layout → what is said of each person: by what the heading of a column asks and what the cell says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.own_name import of_the_name
from harvest.readers.consent_lists.columns import column_of as list_column
from harvest.readers.consent_lists.heads.heads import plain_head
from harvest.readers.consent_lists.heads.on_or_off import with_names_on_or_off
from harvest.readers.consent_lists.nouns import ABOUT, ADULT
from harvest.readers.consent_lists.whose.on_behalf import about_the_child
from harvest.readers.lists_by_name.heard.asking import Column, plain_of
from harvest.readers.lists_by_name.heard.said import NAME, NO, OPEN, QUOTE, SHARE, YES, Heard, refused_of
from harvest.readers.lists_by_name.heard.subjects import column_on
from harvest.readers.lists_by_name.heard.told import Told
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.heard.written_later import LATER
from harvest.readers.lists_by_name.in_lines.labelled_apart import labels_apart
from harvest.readers.lists_by_name.in_lines.lines import read_line, read_lines
from harvest.readers.lists_by_name.in_lines.shapes import cards, only_names
from harvest.readers.lists_by_name.in_lines.signed_by_all import signed_by_all
from harvest.readers.lists_by_name.in_tables.across import people_across, tops_of
from harvest.readers.lists_by_name.in_tables.heads_over import heads_over, is_nobodys
from harvest.readers.lists_by_name.in_tables.noted_below import numbers_of, put_later, stands_elsewhere
from harvest.readers.lists_by_name.in_tables.row_heard import AGE, heard_in_row, left_blank, partners_asked
from harvest.readers.lists_by_name.in_tables.row_texts import PARENT, asks_who, says_which, told_of
from harvest.readers.lists_by_name.in_tables.side_by_side import names_apart, parts_beside, sorted_by_heads
from harvest.readers.lists_by_name.in_tables.surely_asked import surely_asked
from harvest.readers.lists_by_name.in_tables.told_elsewhere import told_elsewhere
from harvest.readers.lists_by_name.in_tables.two_heads import heads_joined
from harvest.readers.lists_by_name.on_slips.shared_answers import of_each
from harvest.readers.lists_by_name.page import Page
from harvest.readers.lists_by_name.signs.codes import meant_by
from harvest.readers.lists_by_name.signs.keys import is_of_key
from harvest.readers.lists_by_name.who.kin import without_kin
from harvest.readers.lists_by_name.who.named_together import without
from harvest.readers.lists_by_name.who.of_children import ages_asked, grown_by, young_by
from harvest.readers.permission.answered.boxed import plain_choice
from harvest.readers.permission.text import fold
from harvest.readers.permission.young.young_kinds import asks_kind
from harvest.readers.recognise.columns.asked_names import holds_names
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.tables.header import IMPORT_ID

Rows = list[list[str]]
_NAME, _FEW, _HEADING = 3, 0.2, 5
_NOBODYS = re.compile(r"^\W*(?:(?:nb|note|please note|remember)\W+)*(?:nobody|no one|none|nothing|never|not|we)\b")
"""What begins a sentence about the words of all of them."""
_CROSS = ("x", "X")
"""What says no where something else in the column, or a tick in the table, says yes."""
_COUNTED = re.compile(r"^\s*\(?(?:q|question )?\d{1,2}[.)]\s+(?=\S)", re.I)
"""The number of a question."""
_CHILD = re.compile(r"\b(?:child\w*|kid|young (?:person|people)|pupil|son|daughter|plentyn|dziecko)\b(?! ?care)")
_TURNED = re.compile(
    r"(?<![\w.])(?:1\s*(?:=|:|means|[–-])\s*(?:[a-z']+ ){0,3}?(?:no|not|refused|declined)|0\s*(?:=|:|means|[–-])\s*(?:[a-z']+ ){0,3}?(?:yes|ok|agreed|allowed|may))\b",
    re.I,
)
"""What explains that 1 is no, or that 0 is yes."""


def read_table(rows: Rows, page: Page) -> None:
    """Put down what a table says of everybody who is known."""
    if lines := cards(rows, page.known):
        read_lines(lines, page)
        return
    rows = [
        row for row in rows if any(cell.strip() for cell in row) and not any(cell.startswith(IMPORT_ID) for cell in row)
    ]
    rows = [[" ".join(labels_apart(cell).split()) for cell in line] for row in rows for line in names_apart(row, page)]
    rows = [["" if is_of_key(cell, page.key) else plain_choice(cell) for cell in row] for row in rows]
    if not rows:
        return
    width = max(map(len, rows))
    rows = [[*row, *[""] * (width - len(row))] for row in rows]
    if len(tops := tops_of(rows, page)) > 1:  # people side by side, and others below them
        for top, end in zip(tops, [*tops[1:], len(rows)], strict=True):
            read_table(rows[top:end], page)
        return
    signed_by_all(rows, page)
    if sorted_by_heads(rows, page):
        return
    if len(parts := parts_beside(rows, page)) > 1:
        for part in parts:
            read_table(part, page)
        return
    across = people_across(rows, page)
    if across:
        rows = [list(row) for row in zip(*rows, strict=True)]
        width = len(rows[0])
    at = [_people(row, page) for row in rows]
    about_somebody = [n for n, who in enumerate(at) if who and n >= across and not asks_who(rows[n], page)]
    first = next(
        (n for n in about_somebody if sum(map(bool, rows[n])) > 1), next(iter(about_somebody), None)
    )  # a title may sign
    if first is None:
        return
    rows, first = heads_joined(rows, first)
    at, width = [_people(row, page) for row in rows], len(rows[0])
    heads = heads_over([row for row in rows[:first] if sum(map(bool, row)) > 1], page) or [""] * width
    heads, rows[first:] = with_names_on_or_off([_COUNTED.sub("", plain_head(head)) for head in heads], rows[first:])
    rows[first:] = [["" if is_nobodys(h) else c for h, c in zip(heads, row, strict=True)] for row in rows[first:]]
    rows[first:] = about_the_child(heads, rows[first:])
    if any(_CHILD.search(fold(head)) for head in heads):
        rows[first:] = [_without_whoever_answers(row, heads) for row in rows[first:]]
    at = [_people(row, page) for row in rows]
    named = Counter(
        n for row, who in zip(rows, at, strict=True) if who for n, c in enumerate(row) if page.known.spans(c)
    )
    if not named:
        return
    name_columns = {n for n, times in named.items() if times == max(named.values())}
    beside = {n for n in name_columns if list_column(n, heads[n], ()).what in (ABOUT, ADULT)}  # “Booked by”
    name_columns = name_columns - beside or name_columns
    columns = [column_on(head, page) for head in heads]
    columns = [
        column
        if column.about != NAME or not _are_names([row[n] for row in rows[first:]])
        else Column(column.head, Heard(), "")
        for n, column in enumerate(columns)
    ]
    columns = surely_asked(columns, [row for row, who in zip(rows[first:], at[first:], strict=True) if who])
    lettered = {n: m for n, head in enumerate(heads) if (m := _LETTERS.search(head))}
    ticks = page.crosses or any(plain_of(cell) == YES and not cell.isalpha() for row in rows[first:] for cell in row)
    said_yes = [any(plain_of(row[n]) == YES and row[n] not in _CROSS for row in rows[first:]) for n in range(width)]
    crosses = {n for n in range(width) if ticks or said_yes[n]}
    of_people = [row for row, who in zip(rows[first:], at[first:], strict=True) if who]  # a key may stand below
    partners = partners_asked(columns, of_people)
    counted = {n for n in range(width) if columns[n].about and {row[n] for row in of_people} <= {"1", "0", "?", ""}}
    counted = set() if any(map(_TURNED.search, page.about_nobody)) else counted
    coded = [_topics_coded([row[n] for row in of_people if n not in counted], page) for n in range(width)]
    ages = ages_asked(heads, of_people, name_columns)
    page.elsewhere += told_elsewhere(rows[first:], columns, name_columns, page)
    kinds = {n for n, head in enumerate(heads) if says_which(head, [row[n] for row in of_people])}
    over = _first_of_several(rows, at, first) if not any(heads) else None
    changes, numbered = False, numbers_of([(row, _people(row, page)[0]) for row in of_people])
    here: set[int] = set()
    settled = page.plainly.in_table(heads)
    heard_any = any(column.about for column in columns)
    for row, who in zip(rows[first:], at[first:], strict=True):
        if not who:
            filled = [cell for cell in row if cell]
            over = heard(filled[0], heading=True) if len(filled) == 1 else over
            if len(filled) == 1 and len(filled[0].split()) > _HEADING and _NOBODYS.search(fold(filled[0])):
                page.default.take(refused_of(Heard({SHARE: heard(filled[0]).answers.get(SHARE, "")})))
            changes |= len(filled) == 1 and LATER.match(filled[0]) is not None
            who = [numbered[cell] for cell in filled if cell in numbered][:1] if changes else []
            if who:
                put_later(row, who, page)
            continue
        if stands_elsewhere(row, name_columns, columns, page) or changes:
            put_later(row, who, page)
            continue
        if len([cell for cell in row if cell]) == 1:
            alone = next(filter(None, row))
            if page.known.spans(_ASIDE.sub("", alone)) or heard(alone):  # “ESOL (Ada read it to them)” heads rows
                read_line(alone, page)  # a sentence below the rows
            continue
        people = _of_row(row, who, name_columns, page)
        if not people:
            continue
        here.update(people)
        if settled.issuperset(people):
            page.left.update(people)
            page.spoken += 1
            continue
        for one in people:
            told = page.told.setdefault(one, Told())
            told.young += young_by(row, ages, sure=len(people) == 1)
            told.grown |= len(people) == 1 and grown_by(row, ages)
        if any(_run_together(row[n], page) for n in name_columns):
            # two rows that were put into one: whose the answers are can't be told
            page.put(people, Heard({QUOTE: OPEN}))
        for n in name_columns:
            if words := _beside(row[n], page):
                page.put(people, page.hear(words), words)
        if over:
            page.put(people, over)
            page.spoken += bool(over.answers)
        own = [row[n] for n in name_columns] if len(people) == 1 else []
        row = [
            cell if n in name_columns else of_the_name(cell, own, asked=columns[n].about == NAME)
            for n, cell in enumerate(row)
        ]
        texts = [
            text
            for n, (head, cell) in enumerate(zip(heads, row, strict=True))
            if n not in ages.at
            and (text := told_of(head, cell, bare=n in kinds or {n} == name_columns))
            and (n in name_columns or AGE.match(fold(head)) or meant_by(cell, page.key) is None)
        ]
        for n in (n for n, head in enumerate(heads) if row[n] and n not in name_columns and LATER.match(head)):
            for one in people:
                page.told.setdefault(one, Told()).add(page.hear(row[n]), row[n], later=True)
            row[n] = ""
        row = [NO if n in crosses and cell in _CROSS and "x" not in page.key else cell for n, cell in enumerate(row)]
        row = [(YES if cell == "1" else NO) if cell and n in counted else cell for n, cell in enumerate(row)]
        row = [_in_letters(cell, lettered[n]) if n in lettered else cell for n, cell in enumerate(row)]
        for whom, own in of_each(row, people, name_columns, page.known):
            said = left_blank(heard_in_row(own, columns, name_columns, page, coded), own, partners)
            page.put(whom, said, " ; ".join(texts))
            page.spoken += bool(said)
            heard_any |= bool(said) or over is not None
    if heard_any:  # a sheet of who was there leaves nobody's answer blank
        page.listed |= here
        for about in {column.about for column in columns if column.about}:
            page.columns.setdefault(about, set()).update(here)


_ASIDE = re.compile(r"\([^()]*\)")


def _first_of_several(rows: Rows, at: Sequence[list[int]], first: int) -> Heard | None:
    """What the first of several headings says that stand alone over people in a table without any other."""
    alone = [n for n, row in enumerate(rows) if sum(map(bool, row)) == 1 and not at[n]]
    said = {n: one for n in alone if QUOTE in (one := heard(next(filter(None, rows[n])), heading=True)).answers}
    return said.get(first - 1) if len(said) > 1 else None


def _are_names(cells: Sequence[str]) -> bool:
    """Whether a column says what people are called, and not whether their names may be given."""
    filled = [cell for cell in cells if cell]
    return holds_names(filled) and sum(bool(plain_of(cell) or heard(cell, NAME)) for cell in filled) < _FEW * len(
        filled
    )


def _in_letters(cell: str, letters: re.Match[str]) -> str:
    """A cell that holds a letter for yes or no as its head says: ``Zgoda na cytat (T/N)``."""
    return {letters["yes"].casefold(): YES, letters["no"].casefold(): NO}.get(cell.casefold(), cell)


_LETTERS = re.compile(r"\(\s*(?P<yes>[TYJSOIDE])\s*/\s*(?P<no>[N])\s*\)", re.I)


def _run_together(cell: str, page: Page) -> bool:
    """Whether a cell names several people with nothing between them."""
    spans = page.known.spans(cell)
    between = zip(spans, spans[1:], strict=False)
    return any(a.who != b.who and not cell[a.end : b.start].strip(" .") for a, b in between)


def _without_whoever_answers(row: Sequence[str], heads: Sequence[str]) -> list[str]:
    """A row about a child without the parent who answers for it: nothing in it is of the parent."""
    theirs = [PARENT.search(fold(head)) is not None and not asks_kind(head) for head in heads]
    return ["" if parent else cell for cell, parent in zip(row, theirs, strict=True)]


def _beside(cell: str, page: Page) -> str:
    """What stands beside the names in a cell, in more than a word."""
    rest = " ".join(without(cell, page.known.spans(cell)).split()).strip(" ,.;:()–-")
    return rest if len(rest.split()) > 1 else ""


def _people(row: Sequence[str], page: Page) -> list[int]:
    pairs = [
        f"{a} {b}"
        for a, b in zip(row, row[1:], strict=False)
        if a and b and max(len(a.split()), len(b.split())) < _NAME
    ]
    return list(dict.fromkeys(s.who for text in [*pairs, *row] for s in page.known.spans(text)))


def _of_row(row: Sequence[str], who: list[int], names: set[int], page: Page) -> list[int]:
    """Whom a row is about: whoever stands in the column of names, before anybody whom a remark names."""
    called = [re.sub(r"(?<=\w) ?\([^()]*\)", "", row[n]) or row[n] for n in sorted(names)]
    own = [s.who for name in called for s in without_kin(name, page.known.spans(name))]
    if not own and who and len(names) > 1:
        own = who[:1]
    own = own or [s.who for n in sorted(names) for s in without_kin(row[n], page.known.spans(row[n]))]
    strangers = any(looks_like_name(row[n]) or looks_like_name(row[n].title()) for n in names)
    if not own and strangers and not any((s := page.known.spans(c)) and only_names(c, s)[0] for c in row):
        return []  # “chat with Ada” may stand beside a name that nobody knows
    return list(dict.fromkeys(own)) or who[:1]


def _topics_coded(cells: Sequence[str], page: Page) -> set[str]:
    """What the codes of a column are about."""
    said = [meant_by(cell, page.key) for cell in cells if cell.strip("? ")]
    return {about for one in said if one for about in one.answers}
