# ruff: noqa: E501 – patterns are easier to check on one line
"""What somebody is called on a list, and what their marks in a column say: initials, a signature, a date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered import cells
from harvest.readers.consent_lists.keys.meanings import UNSURE
from harvest.readers.consent_lists.nouns import NAME, ListColumn
from harvest.readers.permission.asks.posting_names import asks_posting_name, is_no_other_name, may_ask_posting_name
from harvest.readers.permission.text import fold

_FIRST = re.compile(r"^(?:first|fore|given|christian|baptismal|prenom|imie$|vorname|enw cyntaf|prenume)")
_LAST = re.compile(
    r"^(?:last|second(?: names?)?$|sur|family|nom de famille|nazwisko$|nachname|familienname|apellido|cyfenw|nume de familie)"
)
_WHOSE_PART = re.compile(
    r"^(?:(?:the|your|my) )?([^\W\d_]{3,}?)(?:['’]?s['’]?)? (?=(?:first|fore|given|christian|sur|last |family |second )[ -]?names?$)"
)
"""Whose name a column holds a part of: ``Child's surname``."""
_OTHER_LAST = re.compile(r"^(?:nom|name|nume|nombre)$")
PLACE = (
    r"(?:house|flat|apartment|apt|room|rm|unit|plot|pitch|table|tbl|mesa|tisch|tavolo|stolik|bwrdd|masa|tafel|zimmer|quarto|haus|casa|seat|bed|bay|stall|block|berth|mooring|cottage|caravan|chalet|hut|"
    r"ward|lot|door|gate|allotment|locker|desk|cabin|bungalow)"
)
"""What is numbered where people live, sit or dig, so that a number behind it is no age."""
_NUMBER = rf"(?:(?:the )?{PLACE}\.?(?:\s*(?:no|nr|number)\b\.?)?|(?:no|nr)\.|nr|number|№)\s*#?\s*\d{{1,4}}[a-e]?"
_AT_THEIR_NUMBER = re.compile(rf"(?:\s*,|\s+[–-]|\s+(?=#))\s*(?:{_NUMBER}|#\s*\d{{1,4}})$|\s*\({_NUMBER}\)$", re.I)
_THEIR_NUMBER_FIRST = re.compile(rf"^{_NUMBER}\s*[,:]?\s+(?=[^\W\d_]\S* [^\W\d_])", re.I)


def names_of(row: Sequence[str], columns: Sequence[ListColumn]) -> tuple[str, ...]:
    """All that somebody is called on the list, parts of one name put together.

    >>> columns = [ListColumn(0, "Child's first name", NAME), ListColumn(1, "Child's surname", NAME)]
    >>> names_of(["Bo", "Lind"], columns), names_of(["Bo", "Lind"], [columns[0], ListColumn(1, "Parent surname", NAME)])
    (('Bo Lind',), ('Bo', 'Lind'))
    """
    parts = {c.index: " ".join(row[c.index].split()) for c in columns if c.what == NAME and row[c.index]}
    heads = {c.index: fold(c.header).strip(" :") for c in columns if c.what == NAME}
    if len({m[1] for head in heads.values() if (m := _WHOSE_PART.match(head))}) == 1:
        heads = {n: _WHOSE_PART.sub("", head) for n, head in heads.items()}
    posting = {n for n, head in heads.items() if asks_posting_name(head) or may_ask_posting_name(head)}
    parts = {n: v for n, v in parts.items() if n not in posting or not is_no_other_name(v)}
    parts = dict(sorted(parts.items(), key=lambda part: part[0] in posting))  # by their own name first
    if any(map(_FIRST.match, heads.values())) and not any(map(_LAST.match, heads.values())):
        heads = {n: _OTHER_LAST.sub("last", head) for n, head in heads.items()}  # "Nom" beside "Prénom"
    first = " ".join(v for n, v in parts.items() if _FIRST.match(heads[n]))
    last = " ".join(v for n, v in parts.items() if _LAST.match(heads[n]))
    whole = [f"{first} {last}".strip()] if first or last else []
    rest = [v for n, v in parts.items() if not (_FIRST.match(heads[n]) or _LAST.match(heads[n]))]
    return tuple(dict.fromkeys(_plain(name) for name in [*whole, *rest] if _plain(name)))


def _plain(name: str) -> str:
    """A name without its number, without "(host)", and the right way round.

    >>> _plain("3. Abara, Constance (host)")
    'Constance Abara'
    >>> _plain("M. Gale (me)"), _plain("D. Orr (2nd one)")
    ('M. Gale', 'D. Orr')
    >>> _plain("Murphy, David (Spud)"), _plain("Me (C. Mabey)")
    ('David (Spud) Murphy', 'C. Mabey')
    >>> _plain("Elsie Dunn, No. 14"), _plain("Dunn, Elsie (Flat 3)"), _plain("Room 12: Elsie Dunn"), _plain("Pat, No. 3")
    ('Elsie Dunn', 'Elsie Dunn', 'Elsie Dunn', 'Pat, No. 3')
    """
    if own := re.fullmatch(r"(?:me|myself|self)\W*[(:–-]\s*([^()]+?)\W*", name.strip(), re.I):
        name = own[1]
    name = re.sub(r"^\W*\d{1,3}[.)]\s+", "", name)
    if len((at_home := _AT_THEIR_NUMBER.sub("", name.strip())).split()) > 1:  # “Pat, No. 3” is no other Pat
        name = at_home
    name = _THEIR_NUMBER_FIRST.sub("", name)
    aside = r"(?:that(?:'s| is) )?me|myself|\W*(?:2nd|second)(?: (?:one|slip|form|go))?|host|facilitator|staff|volunteer|chair|note.?taker|age[^)]*|(?:no|nr|number)\.? ?\d+"
    aside += r"|\d{1,2}" if len(name.split()) > 2 else ""  # "iPhone (3)" is what somebody is called
    aside += r"|\d{1,2} ?[^\W\d_]{1,7}(?: old)?|(?:yr?|year|bl|blwyddyn|lat|klas[ae]?)\.? ?\d{1,2}"  # "11 oed", "Y8"
    bare = re.sub(rf"\s*\((?:{aside})\)\s*$", "", name, flags=re.I)
    found = re.fullmatch(r"([^\W\d_][\w'’ -]+),\s*((?:[^\W\d_]|['’. -](?!\d))+)", bare)
    if also := re.fullmatch(r"([^\W\d_][\w'’ -]+),\s*([^\W\d_][\w'’.-]+)\s*(\([^()\d]{2,20}\))", bare):
        return f"{also[2]} {also[3]} {also[1]}"
    return f"{found[2]} {found[1]}".strip() if found and len(found[2].split()) <= 3 else bare.strip()


def _is_foreign(row: Sequence[str], at: int, who: Sequence[str]) -> bool:
    """Whether somebody else's initials stand in a cell of somebody who put their own into others of the row."""
    short = [n for n, cell in enumerate(row) if re.fullmatch(r"[A-Z]{2,4}", re.sub(r"[\s.]", "", cell))]
    if at not in short or len(short) < 3 or cells.is_word(row[at]):
        return False
    own = [n for n in short if cells.signed(row[n], who, by_initials=False) == "Yes"]
    return at not in own and len(own) >= 2


def plain_answers(column: ListColumn, rows: Sequence[Sequence[str]], called: Sequence[Sequence[str]]) -> list[str]:
    """The answers of a column, ditto marks and initials read as what they stand for."""
    filled = cells.without_dittos([row[column.index] for row in rows])
    by_initials = cells.answered_by_initials(filled)
    said = [cells.signed(cell, who, by_initials=by_initials) for cell, who in zip(filled, called, strict=True)]
    others = _anothers(filled, called) if by_initials else set()
    return [
        UNSURE if n in others or _is_foreign(row, column.index, who) else one
        for n, (row, who, one) in enumerate(zip(rows, called, said, strict=True))
    ]


def _anothers(column: Sequence[str], called: Sequence[Sequence[str]]) -> set[int]:
    """Where somebody else's initials stand in a column in which most people put their own."""
    short = {n for n, cell in enumerate(column) if re.fullmatch(r"[A-Z]{2,4}", re.sub(r"[\s.]", "", cell))}
    short -= {n for n in short if cells.is_word(column[n])}  # TAK and NIE are nobody's initials
    own = {n for n in short if cells.signed(column[n], called[n], by_initials=False) == "Yes"}
    return short - own if len(own) >= 2 and len(own) >= _OWN * len(short) else set()


_OWN = 0.6
"""The share of initials that are people's own where everybody signs for themselves."""
