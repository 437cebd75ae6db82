"""Lists that are laid out another way, put into rows of people: section rows, people across, boxes for how far."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from harvest.readers.consent_lists.answered.cells import YES, yes_or_no
from harvest.readers.consent_lists.columns import column_of, only_answers
from harvest.readers.consent_lists.heads.purposes import PART_OF_NAME, REFUSAL
from harvest.readers.consent_lists.keys.list_keys import key_in
from harvest.readers.consent_lists.keys.meanings import ANYONE, FAR, ONLY_PARTNERS, QUOTE, SHARE, TEAM_ONLY, meaning_of
from harvest.readers.consent_lists.nouns import NAME, OTHER, PERMITS, ListColumn
from harvest.readers.permission.asks import how_far as far
from harvest.readers.recognise.talk.speakers import looks_like_name

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


_SHARES = re.compile(
    r"\W*(?:(?P<no>not?|don['’]?t|do not|never|without|keep)\b.{0,12}?)?(?:(?:please |ok to |can |may |to )?"
    r"(?:shar(?:e[ds]?|ing)|pass(?:ed)?(?: it| them)? on))\W*(?:please|ok)?\W*",
    re.I,
)


def with_sharing_told(header: Sequence[str], records: Rows) -> tuple[list[str], list[list[str]]]:
    """Columns whose cells say *share* or *not share*, whatever stands over them (the name of a partner), asked so.

    >>> with_sharing_told(["who", "local radio"], [["Ada", "share"], ["Bo", "not share"], ["Cai", ""]])
    (['who', 'May we share your words with partners?'], [['Ada', 'Yes'], ['Bo', 'No'], ['Cai', '']])
    >>> with_sharing_told(["who", "radio", "museum"], [["Ada", "share", "not share"], ["Bo", "share", "share"]])[1]
    [['Ada', 'No', ''], ['Bo', 'Yes', '']]
    """
    head, rows = list(header), [list(row) for row in records]
    people = [row for row in rows if row and row[0].strip()]  # below them a key may stand, of another column
    for n in range(1, len(head)):
        told = [(row, _SHARES.fullmatch(row[n])) for row in people if n < len(row) and row[n].strip()]
        if len(told) < 2 or not all(said for _, said in told):
            continue
        at = head.index(SHARE) if SHARE in head else n
        head[at] = SHARE
        for row, said in told:
            refused = said is not None and said["no"] is not None
            row[n] = "" if at != n else row[n]
            if refused or at == n:  # a further partner can only narrow what was said of the first
                row[at] = "No" if refused else "Yes"
    return head, rows


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

    Titles above it are left out, and so are lines below it that ask nobody; what stands over several people ("Table 1")
    is said of each of them.

    >>> turned([["", "Ada Obi", "Bo Lind"], ["Quote you?", "yes", "no"], ["Drink", "tea", ""]])[1]
    ['Ada Obi', 'yes', 'tea']
    >>> heads = [["Who said OK", "", ""], ["", "TABLE 1", ""], ["", "Ada Obi", "Bo"], ["Quote you?", "yes", "no"]]
    >>> turned(heads)[2]
    ['Bo', 'no', 'TABLE 1']
    >>> below = [["Table 1", "Ada Obi", "Bo Lind"], ["Quote you?", "yes", "no"]]
    >>> turned([*below, ["Table 2", "Cai Rees", "Di Shaw"], ["Quote you?", "no", "yes"]])[1:]
    [['Ada Obi', 'yes'], ['Bo Lind', 'no'], ['Cai Rees', 'no'], ['Di Shaw', 'yes']]
    """
    filled = [list(row) for row in rows if any(cell.strip() for cell in row)]
    named = {n: _names_people(row) for n, row in enumerate(filled[:_HEADS])}
    at = max(named, key=lambda n: named[n], default=0)
    if not named.get(at) or len(filled) < at + 2:
        return None
    if (parts_below := _below_one_another(filled)) is not None:
        return parts_below
    width = max(map(len, filled))
    whole = [[*(cell.strip() for cell in row), *[""] * (width - len(row))] for row in filled]
    below = [row for row in whole[at + 1 :] if row[0] and any(row[1:])]
    asks = [column_of(n, row[0], row[1:]) for n, row in enumerate(below)]
    if not any(one.what == PERMITS for one in asks) or any(one.what == NAME and not _of_name(one) for one in asks):
        return None
    parts = any(map(_of_name, asks))
    people = ["First name" if parts else "Name", *whole[at][1:]]
    over = [[_GROUP, *_spread(row[1:])] for row in whole[:at] if not row[0] and sum(map(bool, row[1:])) > 0]
    across = [list(column) for column in zip(people, *below, *over, strict=True)]
    return [across[0], *(row for row in across[1:] if row[0])]


def _below_one_another(filled: Rows) -> list[list[str]] | None:
    """Tables of people side by side that ask the same, one below the other, as one; None for any others."""
    heads = [n for n, row in enumerate(filled) if _names_people(row)]
    if len(heads) < 2:
        return None
    ends = [*heads[1:], len(filled)]
    blocks = [[list(row) for row in filled[at:end]] for at, end in zip(heads, ends, strict=True)]
    asked = [{row[0].strip().casefold() for row in block[1:] if row and row[0].strip()} for block in blocks]
    if any(len(asked[0] & own) < max(1, _ALL * len(asked[0])) for own in asked[1:]):
        return None
    made = [part for block in blocks if (part := turned(block)) is not None]
    if len(made) < len(blocks):
        return None
    header = made[0][0]
    rows = []
    for part in made:
        at = {head.casefold(): n for n, head in enumerate(part[0])}
        rows += [[row[at[h.casefold()]] if h.casefold() in at else "" for h in header] for row in part[1:]]
    return [header, *rows]


_HEADS, _GROUP = 6, "Group"
"""In so many rows at most the people are looked for."""


def _names_people(row: Sequence[str]) -> int:
    """How many names stand beside one another behind the first cell, each once; 0 where anything else stands there."""
    if row and _of_name(column_of(0, row[0].strip(), ())):
        return 0
    people = [cell.strip() for cell in row[1:] if cell.strip()]
    named = sum(looks_like_name(one) and column_of(0, one, ()).what == OTHER for one in people)
    return named if len({*people}) > _ALL * len(people) > 1 and named >= _ALL * len(people) else 0


def _of_name(column: ListColumn) -> bool:
    """Whether a row below first names holds the other part of the names."""
    return column.what == NAME and re.match(r"(?:sur|last |family )names?\b", column.header.casefold()) is not None


def _spread(cells: Sequence[str]) -> list[str]:
    """What stands over several columns, in each of them."""
    found: list[str] = []
    for cell in cells:
        found.append(cell or (found[-1] if found else ""))
    return found


def with_boxes_for_how_far(header: Sequence[str], rows: Rows) -> tuple[list[str], list[list[str]]]:
    """Boxes of which one says how far words may go ("partners only", "anybody"), made one answer.

    >>> rows = [["Ada", "", "x", ""], ["Bo", "", "", "x"]]
    >>> with_boxes_for_how_far(["Name", "Us only", "Council as well", "Anybody"], rows)
    (['Name', 'Who may see it, if said?'], [['Ada', 'partners only'], ['Bo', 'anyone']])
    """
    boxes = {}
    for n, head in enumerate(header):
        column = [row[n] for row in rows]
        chosen = any(yes_or_no(cell) == YES for cell in column) and only_answers(column)
        if head.strip() and (chosen or not any(column)) and len(head.split()) <= _SECTION:
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
