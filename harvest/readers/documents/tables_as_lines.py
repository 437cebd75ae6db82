"""The blocks of a document as lines: what its tables hold of people's words, with who said it where they say so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Role
from harvest.model.punctuation import ends_sentence
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.notes.catalogued import are_fields
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.talk.speakers import looks_like_name, role_of_words
from harvest.readers.transcripts.talk_columns import asks_who, heads_a_talk

FIGURES = "tables of figures (ratings, counts)"
_FIGURE = re.compile(r"\d{1,6}(?:[.,]\d{1,3})?\s*%?|[-–—]")
_CLOCK = re.compile(r"^\W*(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d+)?\W*$")
_LONGEST_WHO = 8

UNREAD = (
    "A table of {} rows ({}) was read line by line as one text, for no column in it surely holds people's words: if "
    "its rows are several people's, save it as a table (.xlsx or .csv), upload that and choose the column."
)
"""What is said where a table of a document was no table of answers."""


def flat(blocks: Sequence[Block], dropped: LeftOut) -> list[Line]:
    """All blocks as lines; rows of a table that pair a name with words become labelled lines."""
    lines: list[Line] = []
    worded = any(isinstance(block, Line) and block.text.strip() for block in blocks)
    between = _between_talks(blocks)
    for at, block in enumerate(blocks):
        if isinstance(block, Line):
            lines.append(replace(block, heading=2) if at in between else block)
            continue
        if worded and are_figures(block):
            dropped.add(FIGURES, " ".join(cell for row in block for cell in row), count=1)
            continue
        if are_fields(block):
            for pair in ([c.strip() for c in row if c.strip()] for row in block):
                if len(pair) == 2:
                    lines.append(Line(f"{pair[0].rstrip(': ')}: {pair[1]}"))
                else:
                    dropped.add("fields without a value", " ".join(pair))
            continue
        if (columns := _table_columns(block)) is not None:
            lines += columns
            continue
        if (described := _described(block, dropped)) is not None:
            lines += described
            continue
        headed = _head_of_named(block)
        named = sum(1 for row in block[headed:] if _named_row(row))
        talk = _is_talk(block)
        for n, row in enumerate(block):
            if talk and n == 0 and headed:
                dropped.add("column names", " ".join(row))
                continue
            cells = [c for c in dict.fromkeys(row) if c]
            if len(again := [c for c in row if c]) > len(cells):
                words = sum(map(visible, again)) - sum(map(visible, cells))
                dropped.add(
                    "cells that say the same as another in their row", "x" * words, count=len(again) - len(cells)
                )
            if (talk or named >= 0.5 * len(block)) and _named_row(cells):
                lines.append(_labelled(cells))
            elif talk and len(cells) == 1:
                lines.append(Line(cells[0], heading=None if _goes_on(row, lines) else 2))
            else:
                lines += [Line(cell) for cell in cells]
    return lines


def _is_talk(rows: Sequence[Sequence[str]]) -> bool:
    rows = _without_words_alone(rows)
    headed = _head_of_named(rows)
    return pairs_names(rows) or (len(rows) > 2 and headed and all(map(_named_row, rows[1:])))


def _between_talks(blocks: Sequence[Block]) -> set[int]:
    """The short lines between two tables of a talk, which say what part of it comes next: nobody's words.

    >>> talk = [["Ada", "Who came?"], ["Bo", "All of us."], ["Ada", "And the dog?"], ["Bo", "She led."]]
    >>> _between_talks([Line("Typed by Jo"), talk, Line("After tea"), talk, Line("End")])
    {2}
    """
    tables = [n for n, block in enumerate(blocks) if not isinstance(block, Line)]
    if len(tables) < _LEAST:
        return set()
    talks = {n for n, block in enumerate(blocks) if not isinstance(block, Line) and _is_talk(block)}
    found: set[int] = set()
    for before, after in zip(tables, tables[1:], strict=False):
        if {before, after} <= talks:
            found.update(
                n
                for n in range(before + 1, after)
                if isinstance(line := blocks[n], Line)
                and len(line.text.split()) <= _HEAD
                and not ends_sentence(line.text)
            )
    return found


def with_titles_apart(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, what stands alone over the heads of a table's columns as a line before it.

    >>> said = [["Ada", "the slip", "ice"], ["Bo", "my aunt", "forms"]]
    >>> with_titles_apart([[["What was said"], ["Name", "Helps?", "Hinders?"], *said]])[1][0]
    ['Name', 'Helps?', 'Hinders?']
    """
    made: list[Block] = []
    for block in blocks:
        rows = [] if isinstance(block, Line) else block
        alone = len({cell for cell in rows[0] if cell.strip()}) == 1 if len(rows) > _LEAST + 1 else False
        heads, below = (rows[1], rows[2:]) if alone else ([], [])
        headed = len(heads) > _LEAST and all(any(map(str.isalpha, c)) and len(c.split()) <= _HEAD for c in heads)
        if headed and all(len(row) == len(heads) for row in below):
            made += [Line(next(cell for cell in rows[0] if cell.strip())), [*rows[1:]]]
        else:
            made.append(block)
    return made


_HEAD = 14


def _table_columns(rows: Sequence[Sequence[str]]) -> list[Line] | None:
    """The points below each head, where all heads of a table's columns are tables of the event; None elsewhere."""
    heads = list(rows[0])
    places = [heading_place(head) for head in heads]
    if len(rows) < 2 or len(heads) < 2 or not all(place is not None and place.table for place in places):
        return None
    lines: list[Line] = []
    for n, head in enumerate(heads):
        lines.append(Line(head, heading=3))
        cells = [row[n] for row in rows[1:] if n < len(row)]
        lines += [Line(part.strip(), item=True) for cell in cells for part in cell.split("\n") if part.strip()]
    return lines


def are_figures(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a table counts how many ticked what: labels down its side, figures everywhere else.

    >>> are_figures([["", "1", "2"], ["I felt welcome", "0", "9"], ["The food", "3", "6"]])
    True
    >>> are_figures([["1", "The bench"], ["2", "The pond"]])
    False
    """
    inside = [cell.strip() for row in rows[1:] for cell in row[1:] if cell.strip()]
    counted = sum(1 for cell in inside if _FIGURE.fullmatch(cell))
    return len(rows) >= 3 and len(inside) >= 4 and counted >= 0.9 * len(inside)


def pairs_names(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a table pairs a name with words in every row: a transcript, whose names come back below a header.

    Rows of which every cell says the same were merged: these are headings. One with words alone goes on with the above.
    """
    rows = _without_words_alone(rows)
    if _head_of_named(rows):
        rows = [row for row in rows[1:] if len({cell for cell in row if cell}) > 1]
        names = [next(cell for cell in row if cell).strip(": ") for row in rows if any(row)]
        if len(names) < 4 or len(set(names)) > 0.6 * len(names):
            return False
    return bool(rows) and sum(1 for row in rows if _named_row(row)) >= 0.8 * len(rows) and _named_row(rows[0])


def _is_head(row: Sequence[str]) -> bool:
    cells = [cell.strip() for cell in row if cell.strip()]
    return len(cells) == 2 and heads_a_talk(*cells)


def _head_of_named(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names the columns of a talk: by its words, or it asks who and all below name somebody.

    >>> said = [["Ada Obi", "We sang in the yard until it was dark."], ["Bo", "The boats lay on the slip all winter."]]
    >>> _head_of_named([["Voice", "As I caught it"], *said]), _head_of_named([["A boy", "More buses"], *said])
    (True, False)
    """
    head, below = [cell.strip() for cell in rows[0] if cell.strip()], rows[1:]
    if _is_head(rows[0]):
        return True
    named = len(head) == 2 and asks_who(head[0]) and len(below) >= _LEAST and all(map(_named_row, below))
    words = sorted(len([cell for cell in row if cell][-1].split()) for row in below) if named else []
    return named and not ends_sentence(head[1]) and len(head[1].split()) < min(_LONGEST_WHO, words[len(words) // 2])


_LEAST = 2


def _described(rows: Sequence[Sequence[str]], dropped: LeftOut) -> list[Line] | None:
    """What people said in a table headed who and what was said, where some are described and not named."""
    body = [row for row in rows[1:] if any(cell.strip() for cell in row)]
    return None if all(map(_named_row, body)) else _with_who(rows, dropped)


def shown_quotations(rows: Sequence[Sequence[str]], dropped: LeftOut) -> list[Line] | None:
    """What each of several people is quoted with in a table on a slide; None for any other, and a talk in turns.

    >>> rows = [["Who", "What they said"], ["Ferryman", "Nobody looks up."], ["Tess, 70", "Put the ramp back."]]
    >>> [(line.who, line.text) for line in shown_quotations(rows, LeftOut())]
    [('Ferryman', 'Nobody looks up.'), ('Tess, 70', 'Put the ramp back.')]
    """
    names = [row[0].strip(" :") for row in rows[1:] if row]
    talk = len(set(names)) < len(names) or Role.FACILITATOR in map(role_of_words, names)
    return None if talk else _with_who(rows, dropped)


def _with_who(rows: Sequence[Sequence[str]], dropped: LeftOut) -> list[Line] | None:
    body = [[cell.strip() for cell in row] for row in rows[1:] if any(cell.strip() for cell in row)]
    if not body or not _is_head(rows[0]) or any(len(row) != 2 or not all(row) for row in body):
        return None
    if any(len(who.split()) > _LONGEST_WHO for who, _ in body):
        return None
    dropped.add("column names", " ".join(rows[0]))
    dropped.add("who said it (kept beside the words)", " ".join(who for who, _ in body), count=len(body))
    return [Line(" ".join(said.split("\n")), item=True, who=who) for who, said in body]


def _named_row(row: Sequence[str]) -> bool:
    cells = [c.strip() for c in row if c.strip()]
    words = [c for c in cells if not _CLOCK.match(c) and not c.isdigit()]
    return len(words) == 2 and (
        looks_like_name(words[0].rstrip(": ")) or role_of_words(words[0].rstrip(": ")) is not Role.UNKNOWN
    )


def _goes_on(row: Sequence[str], above: Sequence[Line]) -> bool:
    """Whether a row holds what was said alone, below somebody: whoever spoke goes on. A heading begins on the left.

    >>> _goes_on(["", "", "and my nan"], [Line("Ada: We sang")]), _goes_on(["After tea", ""], [Line("Ada: We sang")])
    (True, False)
    """
    return bool(above) and above[-1].heading is None and _words_alone(row)


def _without_words_alone(rows: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    return [row for n, row in enumerate(rows) if n == 0 or not _words_alone(row)]


def _words_alone(row: Sequence[str]) -> bool:
    return len(row) > 1 and bool(row[-1].strip()) and not any(cell.strip() for cell in row[:-1])


def _labelled(cells: Sequence[str]) -> Line:
    clock = next((c for c in cells if _CLOCK.match(c)), None)
    name, words = [c for c in cells if not _CLOCK.match(c) and not c.isdigit()]
    stamp = f"[{clock.strip(' []()')}] " if clock else ""
    return Line(f"{stamp}{name.rstrip(': ')}: " + " ".join(words.split("\n")))
