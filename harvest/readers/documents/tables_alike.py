"""Tables of a document under the same heads, one for each table of the event, round or question: read as one table."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.model.punctuation import asks
from harvest.readers.documents.cards.dream_cards import PLACES, table_in
from harvest.readers.documents.cards.dream_tables import columns_of, heads_are_tables
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.tables_as_lines import are_figures, pairs_names
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.columns import column_names
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.tables.people_across import QUESTION
from harvest.readers.tables.unfolding import ROUND, TABLE

HEADING = "Heading"
_LEAST, _LONGEST_HEAD, _WORDS = 2, 12, 8


def as_one_of_alike(blocks: Sequence[Block], dropped: LeftOut) -> list[Block]:
    """The blocks with tables of the same heads as one, where the first stood; what stands above each becomes a column.

    >>> one = [["What was said", "By"], ["We sang here.", "Ada"]], [["What was said", "By"], ["I slept.", "Bo"]]
    >>> as_one_of_alike([Line("Table 1", 2), one[0], Line("Table 2", 2), one[1]], LeftOut())
    [[['What was said', 'By', 'Table'], ['We sang here.', 'Ada', '1'], ['I slept.', 'Bo', '2']]]
    """
    tables = [block for block in blocks if not isinstance(block, Line)]
    if len(tables) < _LEAST or not _alike(tables):
        return list(blocks)
    above = _above(blocks)
    if above is None:
        return list(blocks)
    heads, rows, made = list(tables[0][0]), list[list[str]](), list[Block]()
    at = iter(range(len(tables)))
    places = [_place(line) for line in above]
    column, labels = _column(above, places, heads)
    taken = {id(line) for line in above if line is not None and column}
    for block in blocks:
        if isinstance(block, Line):
            if id(block) in taken:
                dropped.add(PLACES, block.text)
            else:
                made.append(block)
            continue
        n = next(at)
        if n == 0:
            made.append(rows)
            rows.append([*heads, column] if column else heads)
        else:
            dropped.add("column names", " ".join(block[0]))
        rows += [[*row, *[""] * (len(heads) - len(row)), *([labels[n]] if column else [])] for row in block[1:]]
    return made


def _alike(tables: Sequence[Sequence[Sequence[str]]]) -> bool:
    """Whether all tables have the same heads, which name columns, and each has something below them."""
    heads = [[" ".join(cell.split()).casefold() for cell in table[0]] for table in tables]
    first = heads[0]
    named = len(first) > 1 and all(first) and len(set(first)) == len(first)
    if not named or any(head != first for head in heads) or any(len(table) < 2 for table in tables):
        return False
    if any(len(head.split()) > _LONGEST_HEAD for head in first):
        return False
    rows = [row for table in tables for row in table[1:]]
    if any(len(row) > len(first) for row in rows) or heads_are_tables(tables[0]):
        return False
    if all(columns_of(table, True) for table in tables):
        return False  # what holds dreams is read as their cards
    told = max(len(cell.split()) for row in rows for cell in row)
    talk = pairs_names([tables[0][0], *rows])  # the same people speak in all of them
    return told > 2 and not talk and not any(pairs_names(table) or are_figures(table) for table in tables)


def _above(blocks: Sequence[Block]) -> list[Line | None] | None:
    """The line that heads each table, if any; None where one may be whoever said what stands below."""
    found: list[Line | None] = []
    for n, block in enumerate(blocks):
        if isinstance(block, Line):
            continue
        before = next((b for b in reversed(blocks[:n]) if not isinstance(b, Line) or b.text.strip()), None)
        line = before if isinstance(before, Line) and _heads(before) else None
        who = any(column_names.is_called(p, head) for p in column_names.TELLERS for head in block[0])
        if line is not None and _place(line) == ("", "") and not who and looks_like_name(line.text.strip(" :")):
            return None
        found.append(line)
    return found


def _heads(line: Line) -> bool:
    short = len(line.text.split()) <= _WORDS
    return line.heading is not None or line.bold or _place(line) != ("", "") or (short and not line.text.endswith("."))


def _place(line: Line | None) -> tuple[str, str]:
    """The column that a heading fills, and with what: a table of the event, a round or a question; else nothing."""
    if line is None:
        return "", ""
    if table := table_in(line):
        return TABLE, table
    place = heading_place(line.text, is_heading=True)
    if place is not None and place.round:
        return ROUND, place.round
    return (QUESTION, line.text.strip()) if asks(line.text) else ("", "")


def _column(
    above: Sequence[Line | None], places: Sequence[tuple[str, str]], heads: Sequence[str]
) -> tuple[str, list[str]]:
    """The column that the headings make, and what stands in it for each table; none where they tell nothing apart."""
    kinds = {column for column, _ in places}
    if len(kinds) == 1 and (column := kinds.pop()):
        labels = [label for _, label in places]
    elif sum(line is not None for line in above) > len(above) / 2:
        column, labels = HEADING, [line.text.strip(" :") if line is not None else "" for line in above]
    else:
        return "", []
    return ("", []) if column in heads or len({*labels}) < len(labels) else (column, labels)
