"""Rotas by the day: who opens up, pours the tea and locks up on which date, and nothing that anybody said."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from harvest.readers.recognise.columns.days_in_cells import says_when
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.tables.cells import is_machine, is_phone

_CALLED = re.compile(
    r"(?<![^\W_])(?:rotas?|rosters?|(?:duty|shifts?|volunteers?|helpers?|stewards?|cleaning|driving|cooking|door|tea)"
    r"[ _-]?(?:lists?|plans?|sheets?|schedules?|calendar)|shifts|"
    r"(?:dienst|schicht|putz|helfer|einsatz)(?:plan|pläne)|tour de (?:garde|rôle)|planning des \w+|cuadrante|turnos?|"
    r"turni|grafik|dyżury?|rhestr ddyletswydd|rooster|vaktlist[ae]|vagtplan|escala)(?![^\W\d_])",
    re.I,
)
_DUTY = re.compile(
    r"(?<!\w)(?:door|gate|desk|reception|welcom\w*|greet\w*|meet(?:ing)? and greet\w*|urn|teas?|coffees?|cakes?|"
    r"kitchen|cook\w*|bak(?:er|ing)|wash\w*|chairs?|set(?:ting)?[ -]?up|clear\w*|clean\w*|open\w*|clos\w*|lock\w*|"
    r"keys?|tills?|cash|shop|bar|stalls?|driv\w+|minibus|van|pick[ -]?ups?|sound|projector|music|piano|organ|readers?|"
    r"readings?|flowers?|crèche|creche|first aid\w*|stewards?|marshals?|leads?|leaders?|hosts?|helpers?|volunteers?|"
    r"support|cover|on[ -]call|shifts?|duty|duties|repairs?|electric\w*|sewing|textiles?|bikes?|mending|watering|"
    r"feed(?:ing)?|bins?|minutes|chairing|back[ -]?up|reserve|who['’]?s on|"
    r"dienst|aufsicht|küche|theke|putzen|accueil|cuisine|ménage|cocina|limpieza|puerta|kuchnia|drzwi|cegin|drws)(?!\w)",
    re.I,
)
_BETWEEN = re.compile(r"\s*[/,;&+\n]\s*|\s+(?:and|und|et|y|i|a|e|en|och|og)\s+", re.I)
_NOBODY = re.compile(
    r"\W*|(?:no (?:[a-z]+ ){0,2}(?:session|meeting|club|one|cover|lunch|group|service|class|caf[eé])|"
    r"closed?|(?i:tb[cda])|n/?a|half[ -]?term|bank holiday|holiday|volunteer|"
    r"(?:some|any)(?:one|body)|needed|all|everyone|geschlossen|fermé|cerrado|nieczynne|ar gau)\W*|[A-Z ’'-]{4,30}",
)
_PERSON = re.compile(r"[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*){0,2}\??")
_NOTES = re.compile(
    r"\W*(?:(?:any |other )?(?:notes?|remarks?|info(?:rmation)?|messages?)|swaps?(?:ped)?(?: with)?|changes?|to note|"
    r"bemerkung(?:en)?|notizen?|anmerkung(?:en)?|remarques?|notas?|observaciones|uwagi|nodiadau|opmerkingen)\W*",
    re.I,
)
"""A column for what helpers should know of a day; nobody was asked anything there."""
_HOURS = re.compile(r"\W*(?:\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s+(?:to|bis|à|a|do)\s)?\W*){1,2}", re.I)
_SHORT, _LONGEST = 3, 24
"""No duty is told in more words."""
_REMARK, _BESIDE_NOTES = 15, 2
"""So many words at most has a remark on a day, and so many columns of people stand beside such remarks."""
_ROWS, _CELLS, _DAYS, _WHO, _AGAIN, _DUTIES = 3, 4, 0.8, 0.85, 0.9, 2
"""So many days and cells at least; so much of them is such; people come again; so many heads are duties."""


def is_rota(header: Sequence[str], records: Sequence[Sequence[str]], called: str) -> bool:
    """Whether a table says who does what on which day; ``called`` is what the file and what stands around call it.

    Where nothing calls it so, its heads have to be duties: a diary, too, has a word or two for every day.

    >>> rows = [["3 Oct", "Wilf", "Nesta"], ["10 Oct", "Wilf", "Bram / Nesta"], ["17 Oct", "Dilys", "?"]]
    >>> is_rota(["Date", "Door", "Urn"], rows, ""), is_rota(["Date", "Morning", "Evening"], rows, "")
    (True, False)
    >>> noted = [[*row, note] for row, note in zip(rows, ("Wilf has the key", "", "no biscuits!"))]
    >>> is_rota(["Date", "Door", "Urn", "Notes"], noted, "")
    True
    >>> who = [["Wilf", "door", "urn", ""], ["Nesta", "urn", "", "urn"]]
    >>> is_rota(["Who", "3 Oct", "10 Oct", "17 Oct"], who, "autumn rota")
    True
    """
    rows = [list(row) for row in records if any(cell.strip() for cell in row)]
    named = _CALLED.search(called.replace("_", " ")) is not None
    along = [head.strip() for head in header[1:] if head.strip()]
    if len(along) >= _ROWS and _most(along, says_when):
        inside, side = [cell for row in rows for cell in row[1:]], [row[0].strip() for row in rows if row[0].strip()]
        people = (
            named and len(side) > 1 and _most(side, _is_somebody) and all(len(cell.split()) <= 3 for cell in inside)
        )
        return people or _says_who(inside) and (named or _are_duties(side))
    at = next((n for n in range(min(2, len(header))) if _most([row[n] for row in rows], says_when)), None)
    if at is None or len(rows) < _ROWS:
        return False
    columns = [n for n in range(len(header)) if n != at]
    # Which shift it is and how to reach whoever leads it names nobody.
    columns = [n for n in columns if not _most([row[n] for row in rows], _is_of_clerks)] or columns
    who = [n for n in columns if not _are_notes(header[n], [row[n] for row in rows])]
    who = who if len(who) >= _BESIDE_NOTES else columns
    people = _says_who([row[n] for row in rows for n in who])
    return people and (named or _are_duties([header[n] for n in who]))


def _are_notes(head: str, cells: Sequence[str]) -> bool:
    """Whether a column holds remarks on single days, none of them a story."""
    return _NOTES.fullmatch(head.strip()) is not None and all(len(cell.split()) <= _REMARK for cell in cells)


def _is_of_clerks(cell: str) -> bool:
    """Whether a cell is a time of day, from one to another, a telephone number or an address.

    >>> [_is_of_clerks(cell) for cell in ("9:30-11.30", "2pm – 4pm", "07700 900999", "Wilf")]
    [True, True, True, False]
    """
    return (len(cell) <= _LONGEST and _HOURS.fullmatch(cell) is not None) or is_phone(cell) or is_machine(cell)


def _most(cells: Sequence[str], told: Callable[[str], bool]) -> bool:
    filled = [cell.strip() for cell in cells if cell.strip()]
    return bool(filled) and sum(1 for cell in filled if told(cell)) >= _DAYS * len(filled)


def _is_somebody(cell: str) -> bool:
    return all(_PERSON.fullmatch(part) and looks_like_name(part) for part in _BETWEEN.split(cell) if part)


def _says_who(cells: Sequence[str]) -> bool:
    """Whether cells hold nothing but people, most of whom come again, and marks for nobody."""
    filled = [cell.strip() for cell in cells if cell.strip() and not _NOBODY.fullmatch(cell.strip())]
    people = [part for cell in filled if _is_somebody(cell) for part in _BETWEEN.split(cell) if part]
    if len(filled) < _CELLS or sum(map(_is_somebody, filled)) < _WHO * len(filled):
        return False
    return len(set(people)) <= _AGAIN * len(people)


def _are_duties(heads: Sequence[str]) -> bool:
    found = [head for head in heads if _DUTY.search(head) and len(head.split()) <= 4]
    return len(found) >= min(_DUTIES, len(heads)) and 2 * len(found) >= len(heads)
