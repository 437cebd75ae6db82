"""Logs of who rang, wrote or came by, and what was noted that they said of their leave: these are nobody's words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from harvest.model import Listed, Permission
from harvest.readers.leave.said import reads
from harvest.readers.lists_in_words.changed_minds import speaks_of_change
from harvest.readers.lists_in_words.later import LATER, with_later_lines
from harvest.readers.lists_in_words.said import QUOTING
from harvest.readers.permission.text import fold
from harvest.readers.permission.wishes import staff_note
from harvest.readers.recognise.days_in_cells import are_days, never_names
from harvest.readers.recognise.speakers import looks_like_name
from harvest.readers.tables.cells import without_contact

LOG = "a log of calls"
"""What a file is called in which somebody noted these."""
_QUOTED = re.compile(r"[“\"].*?[”\"]|(?<!\w)['‘].*?['’](?!\w)")
_SELF = re.compile(r"\b(?:i|i['’](?:m|ve|d|ll)|my|mine|we|our|us)\b|[我咱]", re.IGNORECASE)
_NUMBERED = re.compile(r"[A-Za-z]{0,3}[-/. ]?\d+|(?i:table|group|room|round|circle) ?\w{1,3}")
_UNREACHED = re.compile(
    r"\b(?:left|sent) (?:him |her |them )?(?:an? |another )?(?:voice ?mail|message|text|note|e-?mail)\b|"
    r"\bno (?:answer|reply|response|luck)\b|\btried (?:again|twice|to)\b|"
    r"\b(?:not|n['’]t) (?:pick(?:ed)? up|answer(?:ed)?|repl(?:y|ied)|reached)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:say(?:s|ing)?|said|wants?|wanted|ask(?:s|ed)|tells?|told|wrote|then|but|back)\b", re.IGNORECASE
)
"""Whoever was not reached said nothing, whatever they were to be asked."""
_LEAST, _OF_LEAVE, _NAMED, _SPEAK, _LONGEST, _ROWS, _BESIDE = 2, 0.4, 0.7, 0.3, 80, 300, 0.4


def noted_calls(header: Sequence[str], records: Sequence[Sequence[str]]) -> tuple[Listed, ...] | None:
    """Whoever such a log notes something against, or something that may be; None for any other table.

    Of whom nothing is noted it says nothing: that is no blank, which would hold what they permit elsewhere.

    A column of days, one of names, and one of notes of which many are about leave: whoever notes what another said
    tells it of them, and not as “I”.

    >>> rows = [["9 Nov", "Ada Obi, 0117 496 0123", "Rang. Wants everything she said taken out."]]
    >>> rows += [["10 Nov", "Bo Lind", "Left a message about the sharing box, no answer."]]
    >>> [(one.names, one.permission.quotation) for one in noted_calls(["When", "Who", "What"], rows) or ()]
    [(('Ada Obi',), 'no')]
    """
    if len(records) > _ROWS:
        return None
    columns = [[" ".join(row[n].split()) for row in records if n < len(row)] for n in range(len(header))]
    filled = [[cell for cell in cells if cell] for cells in columns]
    days = next((n for n, cells in enumerate(filled) if cells and are_days(cells)), None)
    who = next((n for n, cells in enumerate(filled) if n != days and _are_people(cells)), None)
    if days is None or who is None:
        return None
    notes = max(
        (n for n in range(len(header)) if n not in (days, who)), key=lambda n: _letters(filled[n]), default=None
    )
    if notes is None or not _are_notes(filled[notes]):
        return None
    if any(
        _letters(cells) > _BESIDE * _letters(filled[notes])
        for n, cells in enumerate(filled)
        if n not in (days, who, notes)
    ):
        return None  # what is noted stands beside what somebody said or promised
    found = []
    for row in records:
        name, note = without_contact(row[who]), " ".join(row[notes].split())
        if not name:
            continue
        if (said := _noted(name, note)) is not None:
            found.append(Listed((name,), said))
    return tuple(found)


def _noted(name: str, note: str) -> Permission | None:
    """What a note says against what somebody may have permitted elsewhere, which permits nothing; None for nothing."""
    told = QUOTING.search(fold(note)) or _TOLD.search(note) or speaks_of_change(note) or staff_note(note)[0]
    if _UNREACHED.search(note) and not told:
        return None
    whole = Listed((name,), Permission(quotation="named", sharing="yes"))
    (left,) = with_later_lines([whole], [f"{name}: {note}"])
    said, hold = left.permission, left.permission.hold
    untold = said == whole.permission and _may_limit(note)
    if said == whole.permission and not untold:
        return None
    if not hold and (said.quotation == "anonymous" or untold):
        hold = (LATER.format(note[:200]),)  # how far it goes stands elsewhere
    quotation: Literal["no", "unknown"] = "no" if said.quotation == "no" else "unknown"
    return Permission(quotation=quotation, sharing="unknown" if said.sharing == "yes" else said.sharing, hold=hold)


def _are_people(cells: Sequence[str]) -> bool:
    named = [cell for cell in cells if looks_like_name(without_contact(cell)) and not _NUMBERED.fullmatch(cell)]
    return len(named) >= max(_LEAST, _NAMED * len(cells)) and not never_names(cells)


def _are_notes(cells: Sequence[str]) -> bool:
    """Whether cells note what others said of their leave: many speak of it, and hardly any of themselves."""
    if any(len(cell.split()) > _LONGEST for cell in cells):
        return False
    told = [cell for cell in cells if _is_of_leave(cell) and (staff_note(cell)[1] or reads(cell).clear)]
    speak = [cell for cell in cells if _SELF.search(_QUOTED.sub(" ", cell))]
    return len(told) >= max(_LEAST, _OF_LEAVE * len(cells)) and len(speak) <= _SPEAK * len(cells)


def _is_of_leave(cell: str) -> bool:
    return reads(cell).of_leave or speaks_of_change(cell)


def _may_limit(note: str) -> bool:
    return staff_note(note)[1] != "" or (_is_of_leave(note) and not reads(note).permission.quotable)


def _letters(cells: Sequence[str]) -> int:
    return sum(map(len, cells))
