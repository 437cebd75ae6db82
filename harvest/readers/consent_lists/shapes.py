"""Lists that are laid out another way, put into rows of people: section rows, people across, boxes for how far."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from harvest.readers.consent_lists.cells import YES, yes_or_no
from harvest.readers.consent_lists.columns import NAME, PART_OF_NAME, PERMITS, REFUSAL, column_of, only_answers
from harvest.readers.consent_lists.list_keys import key_in
from harvest.readers.consent_lists.meanings import ANYONE, FAR, ONLY_PARTNERS, QUOTE, TEAM_ONLY, meaning_of
from harvest.readers.permission import how_far as far
from harvest.readers.recognise.speakers import looks_like_name

Rows = Sequence[Sequence[str]]
_QUOTES = {"quotation", "quotation_with_name", "quotation_without_name", PART_OF_NAME, REFUSAL}
_SECTION, _ALL = 8, 0.7
_SAYS = {far.TEAM: TEAM_ONLY, far.PARTNERS: ONLY_PARTNERS, far.YES: ANYONE}
"""How far words may go by a box that is ticked, the strictest first."""


def with_sections(header: Sequence[str], records: Rows) -> tuple[list[str], list[list[str]]]:
    """Rows that say what the people below permit, made an answer of each of these.

    >>> rows = [["HAPPY TO BE NAMED", ""], ["Ada", "A1"], ["NO NAMES PLEASE", ""], ["Bo", "A2"]]
    >>> with_sections(["Name", "Seat"], rows)
    (['Name', 'Seat', 'Quote you?'], [['Ada', 'A1', 'Yes, with my name'], ['Bo', 'A2', 'Yes, without my name']])
    """
    used = {cell.strip().casefold() for row in records for cell in row}
    titles = {n: said for n, row in enumerate(records) if (said := _section(row, used)) is not None}
    followed = [n for n, said in titles.items() if said and n + 1 < len(records) and n + 1 not in titles]
    if len(followed) < 2:
        return list(header), [list(row) for row in records]
    rows: list[list[str]] = []
    says = ""
    for n, row in enumerate(records):
        if n in titles:
            says = titles[n] or "?"
        elif any(row):
            rows.append([*row, says])
    return [*header, QUOTE], rows


def _section(row: Sequence[str], used: Collection[str] = ()) -> str | None:
    """What a row of one text permits, empty where it is another heading; None for a row of somebody."""
    filled = list(dict.fromkeys(cell.strip() for cell in row if cell.strip()))
    if len(row) < 2 or len(filled) != 1 or len(filled[0].split()) > _SECTION:
        return None
    if (key := key_in(filled[0])) and {*key} & {*used}:
        return None  # it says what a code in the rows stands for
    said = meaning_of(filled[0]).get(QUOTE, "")
    return said if said or filled[0].isupper() or not looks_like_name(filled[0]) else None


def turned(rows: Rows) -> list[list[str]] | None:
    """A table in which people stand side by side and questions below one another, turned; None for any other.

    >>> turned([["", "Ada Obi", "Bo Lind"], ["Quote you?", "yes", "no"], ["Drink", "tea", ""]])[1]
    ['Ada Obi', 'yes', 'tea']
    """
    filled = [list(row) for row in rows if any(cell.strip() for cell in row)]
    while len(filled) > 2 and sum(bool(cell.strip()) for cell in filled[0]) == 1 and len(filled[0][0].split()) > 0:
        del filled[0]  # a title
    if len(filled) < 2 or len(filled[0]) < 3:
        return None
    people = [cell for cell in filled[0][1:] if cell.strip()]
    asks = [column_of(n, row[0], row[1:]) for n, row in enumerate(filled[1:]) if row and row[0].strip()]
    if len(people) < 2 or sum(map(looks_like_name, people)) < _ALL * len(people):
        return None
    if not any(one.what == PERMITS for one in asks) or any(one.what == NAME for one in asks):
        return None
    width = max(map(len, filled))
    whole = [[*row, *[""] * (width - len(row))] for row in filled]
    across = [list(column) for column in zip(*whole, strict=True)]
    across[0][0] = "Name"
    return across


def with_boxes_for_how_far(header: Sequence[str], rows: Rows) -> tuple[list[str], list[list[str]]]:
    """Boxes of which one says how far words may go ("partners only", "anybody"), made one answer.

    >>> rows = [["Ada", "", "x", ""], ["Bo", "", "", "x"]]
    >>> with_boxes_for_how_far(["Name", "Us only", "Council as well", "Anybody"], rows)
    (['Name', 'Who may see it, if said?'], [['Ada', 'partners only'], ['Bo', 'anyone']])
    """
    boxes = {}
    for n, head in enumerate(header):
        column = [row[n] for row in rows]
        if head.strip() and (only_answers(column) or not any(column)) and len(head.split()) <= _SECTION:
            said = far.how_far(head)
            if said in _SAYS and not set(column_of(n, head, column).purposes) & _QUOTES:
                boxes[n] = said
    if len(set(boxes.values())) < 2 or any(sum(yes_or_no(row[n]) == YES for n in boxes) > 1 for row in rows):
        return list(header), [list(row) for row in rows]
    kept = [n for n in range(len(header)) if n not in boxes]
    made = []
    for row in rows:
        ticked = {boxes[n] for n in boxes if yes_or_no(row[n]) == YES}
        answer = next((words for said, words in _SAYS.items() if said in ticked), "")
        made.append([*(row[n] for n in kept), answer])
    return [*(header[n] for n in kept), FAR], made
