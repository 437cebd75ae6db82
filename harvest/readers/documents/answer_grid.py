"""A table with questions down the side and tables or people along the top: whose answer to what stands in each cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Kind, Reading, Role
from harvest.model.punctuation import asks
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.notes.helpers import named_helpers
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.recognise.columns.empty_answers import EMPTY_ANSWER
from harvest.readers.recognise.dates import date_of_header
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.talk import speakers
from harvest.readers.recognise.talk.described import describes_somebody
from harvest.readers.tables.people_across import tells_of_people
from harvest.readers.transcripts.utterances import Utterance, make_source
from harvest.readers.uploaded_file import UploadedFile

_BULLET = re.compile(r"^\s*(?:[-*•‣▪◦·–]|\d{1,3}[.)])\s+(?=\S)")
_FIGURES = re.compile(r"^\W*\d[\d.,]*\W*(?:people|persons?|participants?|guests?|residents?|%)?\W*$", re.I)
_SIDE = re.compile(r"q|no\.?|#|questions?|prompts?|topics?|themes?|frage\w*|preguntas?|", re.I)


def is_answer_grid(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first column asks and the first row names tables or people.

    >>> is_answer_grid([["", "Table 1", "Table 2"], ["What works?", "The bus.", "The shed."]])
    True
    """
    if len(rows) < 2 or len(rows[0]) < 3 or any(len(row) != len(rows[0]) for row in rows):
        return False
    top = [cell.strip() for cell in rows[0]]
    side = [row[0].strip() for row in rows[1:]]
    if not _SIDE.fullmatch(top[0]) or len(set(top[1:])) < len(top) - 1:
        return False
    named = all(map(_heads_answers, top[1:]))
    asked = sum(1 for cell in side if asks(cell))
    return named and all(side) and (asked >= 0.5 * len(side) or (top[0] != "" and all(_place(c) for c in top[1:])))


_ASIDE = re.compile(r"\s*[(\[][^()\[\]]{1,40}[)\]]\s*$")
_FAMILY = re.compile(r"(?:the|our|die|les?|los|las|i|gli|le)\s+(?=[A-ZÀ-Þ])", re.I)
_SEVERAL = re.compile(
    r"^(?!what|who|how)\S.*\b(?:(?:wo)?men|ladies|lads|girls|boys|couples?|sisters|brothers|mums|dads|parents|friends|"
    r"students|pupils|family|families|twins|volunteers|kids|children|teenagers|pensioners|neighbours|"
    r"frauen|männer|damen|jungs|mädchen|familie|eltern|femmes|hommes|dames|filles|garçons|famille|"
    r"mujeres|hombres|chicas|chicos|familia|kobiety|rodzina|teulu)\b",
    re.I,
)
"""Whom a head describes together: ``Two lads``."""
_LONGEST_HEAD = 7


def _heads_answers(cell: str) -> bool:
    """Whether a head is a table, or somebody: a name with a remark behind it, a family, or whom it describes.

    >>> [_heads_answers(head) for head in ("Kev (no. 31)", "The Brennans (no. 52)", "Older woman", "What works")]
    [True, True, True, False]
    """
    if _place(cell) or speakers.looks_like_name(cell):
        return True
    bare = _FAMILY.sub("", _ASIDE.sub("", cell))
    named = 0 < len(bare.split()) < _LONGEST_HEAD and speakers.looks_like_name(bare)
    of_several = len(bare.split()) < _LONGEST_HEAD and not asks(cell) and _SEVERAL.search(bare) is not None
    return named or of_several or describes_somebody(_ASIDE.sub("", cell))


def _counts(row: Sequence[str]) -> bool:
    """Whether a row says how many there were: figures in every cell that holds something."""
    filled = [cell for cell in row[1:] if cell.strip()]
    return bool(filled) and all(len(cell) <= 40 and _FIGURES.match(cell) for cell in filled) and not asks(row[0])


def _place(cell: str) -> bool:
    found = heading_place(cell, is_heading=True)
    return found is not None and (found.table is not None or found.round is not None)


def read_answer_grid(rows: Sequence[Sequence[str]], dropped: LeftOut) -> list[Utterance]:
    """What stands in each cell, column by column: each line of a cell is a point of its own."""
    said: list[Utterance] = []
    dropped.add("column names (kept as table or speaker)", " ".join(rows[0]))
    dropped.add("headings (kept as table, round or question)", " ".join(row[0] for row in rows[1:]))
    for column, top in enumerate(rows[0]):
        if column == 0:
            continue
        place = heading_place(top, is_heading=True)
        name, role = (None, Role.UNKNOWN) if place else speakers.split_role(top)
        for row in rows[1:]:
            if _counts(row):
                dropped.add("rows of figures (how many came), nobody's words", row[column])
                continue
            for line in row[column].split("\n"):
                bullet = _BULLET.match(line)
                if bullet:
                    dropped.add("marks of lists", bullet.group())
                    line = line[bullet.end() :]
                if EMPTY_ANSWER.match(line[:80]):
                    dropped.add("cells without an answer", line, count=1)
                else:
                    said.append(
                        Utterance(
                            line.strip(),
                            name,
                            role,
                            table=place.table if place else None,
                            round=place.round if place else None,
                            question=" ".join(row[0].split()),
                            new_turn=True,
                        )
                    )
    return said


def answers_by_place(file: UploadedFile, blocks: Sequence[Block]) -> Reading | None:
    """Tables with questions down the side and tables or people along the top, where the document is hardly more."""
    grids = [block for block in blocks if not isinstance(block, Line)]
    outside = [block.text for block in blocks if isinstance(block, Line) and block.text.strip()]
    inside = sum(visible(cell) for rows in grids for row in rows for cell in row)
    if not grids or not all(map(is_answer_grid, grids)) or sum(map(visible, outside)) > inside:
        return None
    if len(grids) == 1 and tells_of_people(grids[0]):
        return None  # what each of them permits stands among the answers: it is read as a table
    said = [one for rows in grids for one in read_answer_grid(rows, file.dropped)]
    if not said:
        return None
    if outside:
        file.dropped.add("text around the table", " ".join(outside), count=len(outside))
    file.warnings += [
        f"{who} is named above the table as who led, and is no voice: nothing in it is theirs."
        for who in named_helpers(outside)
    ]
    named = any(one.speaker for one in said)
    kind = Kind.TRANSCRIPT if named else Kind.NOTE
    fields = replace(file.fields, kind=kind, date=file.fields.date or date_of_header(outside))
    flavour = f"answers of {'people' if named else 'tables'} in columns ({file.format.label})"
    return file.reading(flavour, kind, (make_source(said, fields),))
