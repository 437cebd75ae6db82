"""Boards saved as rows (Miro, Mural): a frame's name alone on a row above its cards, shapes beside the notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from harvest.model.punctuation import asks
from harvest.readers.recognise.columns.empty_answers import EMPTY_ANSWER
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.tables.boards.frame_names import under_a_link
from harvest.readers.tables.boards.section_heads import above_empty_rows, asking, is_key, is_of_the_board, numbered
from harvest.readers.tables.boards.untouched import is_to_fill_in
from harvest.readers.tables.cells import is_machine

SECTION, ASKED = "Section", "Question"
_NAMED = re.compile(
    r"^(?:frame|board|section|column|list|area|lane|swim ?lane|group|cluster|topic|theme|step|"
    r"marco|cuadro|tablero|columna|rahmen|spalte|bereich|cadre|tableau|colonne|ramka|kolumna|tablica|sekcja|"
    r"quadro|coluna|riquadro|colonna|bacheca|sezione|kader|kolom|vak|bord|tavla|ffrâm|bwrdd|adran)\b\s*(?:\d{1,3}|[A-Z])?\s*[:.–-]\s*\S|"
    r"^(?:un(?:framed|grouped|sorted|assigned)|outside (?:of )?(?:all )?frames|no frame)$",
    re.I,
)
_PREFIX = re.compile(
    r"^(?:frame|board|section|column|list|area|lane|swim ?lane|group|cluster|step|"
    r"marco|cuadro|tablero|columna|rahmen|spalte|bereich|cadre|tableau|colonne|ramka|kolumna|tablica|sekcja|"
    r"quadro|coluna|riquadro|colonna|bacheca|sezione|kader|kolom|vak|bord|tavla|ffrâm|bwrdd|adran)\b\s*(?:\d{1,3}|[A-Z])?\s*[:.–-]\s*",
    re.I,
)
_NOTES = re.compile(
    r"^(?:sticky[ _-]?notes?|stickies|sticky|post-?its?|cards?|notes?|notiz(?:zettel)?|haftnotiz)$", re.I
)
_OTHER = re.compile(
    r"^(?:text(?: ?box)?|shapes?|frames?|images?|connectors?|lines?|arrows?|emojis?|stickers?|icons?|"
    r"drawings?|titles?|containers?|swim ?lanes?|documents?|pages?)$",
    re.I,
)
_WHOLE = re.compile(r"^(?:documents?|pages?)$", re.I)
"""What the board itself is, whose name may be long."""
_AROUND = re.compile(r"^(?:frames?|containers?|swim ?lanes?)$", re.I)


def without_frame(name: str) -> str:
    """The name of a frame without the word for it.

    >>> without_frame("Frame 1: Table 1 Kiln"), without_frame("Kiln")
    ('Table 1 Kiln', 'Kiln')
    """
    return _PREFIX.sub("", name)


_FEW = 4
"""A text beside the notes of so many words may be somebody's; a shorter one is a heading."""


def in_sections(rows: Sequence[Sequence[str]]) -> list[list[str]] | None:
    """The rows with the section in which each stands behind them; None for a table without such rows.

    >>> in_sections([["Frame 1: Now", ""], ["a", "b"], ["Frame 2: Later", ""], ["c", "d"]])
    [['Column 1', 'Column 2', 'Section'], ['a', 'b', 'Now'], ['c', 'd', 'Later']]
    >>> in_sections([["TABLE 1", ""], ["Card", "Dots"], ["a", "9"], ["TABLE 2", ""], ["Card", "Dots"], ["b", "4"]])
    [['Card', 'Dots', 'Section'], ['a', '9', 'TABLE 1'], ['b', '4', 'TABLE 2']]
    """
    filled = _head_once([list(row) for row in rows if any(row)])
    alone = [n for n, row in enumerate(filled) if row[0] and not any(row[1:])]
    heads = [
        n
        for n in alone
        if _NAMED.match(filled[n][0])
        or _is_table(filled[n][0])
        or (asks(filled[n][0]) and n + 1 < len(filled) and n + 1 not in alone)
    ]
    wide = len(filled) - len(alone)
    if len(heads) < 2 or wide < 2 or len(heads) > wide or max(len(row) for row in filled) < 2:
        return None
    first = heads[0]
    kept: list[list[str]] = []
    width = max(len(row) for row in filled)
    names = [_PREFIX.sub("", filled[n][0]) for n in heads]
    head = ASKED if sum(map(asks, names)) >= 0.5 * len(names) else SECTION
    section = ""
    for n, row in enumerate(filled):
        if n in heads:
            section = _PREFIX.sub("", row[0])
        elif n < first:
            # What names the columns stands above the first section, and a title above that.
            kept.append([*row, *[""] * (width - len(row)), head if n not in alone else ""])
        else:
            kept.append([*row, *[""] * (width - len(row)), section])
    if all(n in alone for n in range(first)):
        # Nothing above the first section names the columns.
        kept = kept[first:]
        kept.insert(0, [*(f"Column {n}" for n in range(1, width + 1)), head])
    return kept


def _head_once(filled: list[list[str]]) -> list[list[str]]:
    """What names the columns below the heading of each section again stands once, above them all."""
    below = Counter(
        folded(row)
        for above, row in pairwise(filled)
        if not any(above[1:]) and (_NAMED.match(above[0]) or _is_table(above[0])) and sum(map(bool, row)) > 1
    )
    head, times = below.most_common(1)[0] if below else ((), 0)
    if times < 2 or any(map(is_machine, filter(None, head))):
        return filled
    first = next(n for n, row in enumerate(filled) if folded(row) == head)
    names = [cell.casefold() for cell in filled[first]]
    rest: list[list[str]] = []
    order = list(range(len(head)))
    for row in filled:
        if folded(row) == head:
            cells = [cell.casefold() for cell in row]
            order = [cells.index(name) for name in names]  # the same columns, in another order at this table
        elif not any(row[1:]):
            rest.append(row)
        else:
            rest.append([*(row[n] if n < len(row) else "" for n in order), *row[len(order) :]])
    at = first - 1 if first and not any(filled[first - 1][1:]) else first
    return [*rest[:at], filled[first], *rest[at:]]


def folded(row: Sequence[str]) -> tuple[str, ...]:
    """What names columns, whatever their order and capitals."""
    return tuple(sorted(cell.casefold() for cell in row))


def cards_in_columns(rows: Sequence[Sequence[str]]) -> tuple[list[str], list[tuple[str, str]]] | None:
    """A board whose notes stand in several columns below their frame: titles, and each note with its frame's name.

    None where the columns differ in what they hold, as those of a table do.

    >>> cards_in_columns([["Frame 1: Now?", "", ""], ["a shed", "big tables", ""], ["Frame 2: Later?", "", ""],
    ...                   ["clay", "", ""]])
    ([], [('Now?', 'a shed'), ('Now?', 'big tables'), ('Later?', 'clay')])
    """
    filled = [list(row) for row in rows if any(row)]
    heads = [n for n, row in enumerate(filled) if not any(row[1:]) and (_NAMED.match(row[0]) or asks(row[0]))]
    notes = [row for n, row in enumerate(filled) if n not in heads and n > heads[0]] if heads else []
    above = filled[: heads[0]] if heads else []
    if len(heads) < 2 or not notes or any(any(row[1:]) for row in above) or _differ(notes):
        return None
    titles = [row[0] for row in above]
    cards: list[tuple[str, str]] = []
    for n, end in zip(heads, [*heads[1:], len(filled)], strict=True):
        name = _PREFIX.sub("", filled[n][0])
        below = [cell for row in filled[n + 1 : end] for cell in row if cell]
        if not below:
            titles.append(filled[n][0])
        cards += [(name, cell) for cell in below if not _NOTES.match(cell)]
    return (titles, cards) if len({name for name, _ in cards}) >= 2 else None


_TIMES_LONGER, _RAGGED = 3.0, 0.3


def _differ(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the columns hold things of several sorts: names beside words, numbers, what kind of shape it is."""
    columns = [[row[n] for row in rows if n < len(row) and row[n]] for n in range(max(map(len, rows)))]
    columns = [cells for cells in columns if cells]
    if len(columns) < 2:
        return True
    for cells in columns:
        if sum(1 for c in cells if is_machine(c) or _NOTES.match(c) or _OTHER.match(c)) >= 0.5 * len(cells):
            return True
    words = [sum(len(c.split()) for c in cells) / len(cells) for cells in columns]
    full = sum(1 for row in rows if sum(map(bool, row)) == len(columns))
    ragged = full <= (1 - _RAGGED) * len(rows)
    return max(words) > _TIMES_LONGER * min(words) and not ragged


def _is_table(cell: str) -> bool:
    """Whether a cell that stands alone in its row names a table of the event, above the rows of that table."""
    place = heading_place(cell) if len(cell.split()) <= 5 else None
    return place is not None and place.table is not None and place.question is None


def cards_of_one_column(cells: Sequence[str]) -> tuple[list[str], list[tuple[str, str]], list[str]] | None:
    """A board saved as one column: titles above the first frame, each card with its frame's name, and what is no card.

    >>> cards_of_one_column(["Our day", "Frame 1: Now", "a shed", "Sticky note", "Frame 2: Later", "a pond", "+1"])
    (['Our day'], [('Now', 'a shed'), ('Later', 'a pond')], ['Sticky note', '+1'])
    """
    filled = [cell for cell in cells if cell]
    heads = [n for n, cell in enumerate(filled) if _NAMED.match(cell) and len(cell.split()) <= 12]
    if len(heads) < 2:
        heads = above_empty_rows(cells)
    if len(heads) < 2:
        heads = numbered(filled) or asking(filled)
    first = heads[0] if heads else 0
    if len(heads) < 2 and (linked := under_a_link(filled)) is not None:
        first, heads = linked
    elif len(heads) < 2 or first > 3 or len(heads) > 0.5 * len(filled):
        return None
    cards: list[tuple[str, str]] = []
    beside: list[str] = []
    name = ""
    keyed = False
    for n, cell in enumerate(filled[first:], first):
        keyed = is_key(_PREFIX.sub("", cell)) if n in heads else keyed
        if keyed:
            beside.append(cell)  # what the colours mean
        elif n in heads:
            name = "" if EMPTY_ANSWER.match(cell) else _PREFIX.sub("", cell)
            beside += [] if name else [cell]
        elif (
            _NOTES.match(cell)
            or _OTHER.match(cell)
            or _HOSTS.match(cell)
            or not any(c.isalpha() for c in cell)
            or is_to_fill_in(cell)
            or is_of_the_board(cell)
        ):
            beside.append(cell)
        else:
            cards.append((name, cell))
    return (filled[:first], cards, beside) if len(cards) >= max(len(heads), 1) else None


_HOSTS = re.compile(
    r"^\W*(?:[\w .]{1,30}?\s*[-–—(]\s*)?(?:host|facilitator|moderator|scribe|organi[sz]er)(?:['’]?s)? "
    r"notes?\b\)?\s*[:–—-]",
    re.I,
)
"""A note of whoever led, and for whom it is."""


def is_board(records: Sequence[Sequence[str]]) -> bool:
    """Whether a column says that most records are notes on a board."""
    width = max((len(r) for r in records), default=0)
    return any(
        sum(1 for r in records if column < len(r) and _NOTES.match(r[column])) >= 0.5 * len(records)
        for column in range(width)
    )


def things_beside(records: Sequence[Sequence[str]]) -> set[int]:
    """The records (from 0) that are shapes, pictures and headings on a board whose other records are notes."""
    width = max((len(r) for r in records), default=0)
    for column in range(width):
        cells = [r[column] if column < len(r) else "" for r in records]
        filled = [c for c in cells if c]
        notes = sum(1 for c in filled if _NOTES.match(c))
        other = {n for n, c in enumerate(cells) if c and _OTHER.match(c)}
        if notes >= 2 and notes + len(other) >= 0.9 * len(filled) and len(filled) >= 0.9 * len(records):
            return {
                n for n in other if _WHOLE.match(cells[n]) or _short(records[n], column) or _holds(records, n, cells[n])
            }
    return set()


def _holds(records: Sequence[Sequence[str]], n: int, sort: str) -> bool:
    """Whether others say that they stand in a thing, whose words are then their heading, however long."""
    own = records[n][0]
    return bool(_AROUND.match(sort) and own) and sum(own in r[1:] for m, r in enumerate(records) if m != n) >= 2


def are_shapes(cells: Sequence[str]) -> bool:
    """Whether a column says of what sort each thing on a board is, by whatever name, and nothing else.

    >>> are_shapes(["Page", "Sticky Note", "Sticky Note"]), are_shapes(["Page", "Bea"]), are_shapes(["Page", "Line"])
    (True, False, False)
    """
    filled = [c for c in cells if c]
    notes = sum(1 for c in filled if _NOTES.match(c))
    return notes >= 2 and all(_NOTES.match(c) or _OTHER.match(c) for c in filled)


def _short(record: Sequence[str], column: int) -> bool:
    words = [c for n, c in enumerate(record) if n != column and c and not is_machine(c)]
    return all(len(c.split()) < _FEW for c in words)
