# ruff: noqa: E501 – patterns are easier to check on one line
"""Which columns of a list name people where no head says so, or only one of two parts of a name does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.cells import only_answers, with_or_without_name
from harvest.readers.permission.asks.posting_names import asks_posting_name, is_no_other_name, may_ask_posting_name
from harvest.readers.recognise.columns.asked_names import asks_by_what_name, asks_for_the_parts, holds_names
from harvest.readers.recognise.columns.names_of_form import whole_names

SURNAME = re.compile(r"\W*(?:sur|last |family )names?\b")
_PART_OF = re.compile(r"\W*(?:first|second|given|christian|baptismal|fore|last|sur|family)(?:[ -]?names?)?\W*$", re.I)
_OF_A_PLACE = re.compile(
    r"\W*(?:(?:name|title|your|the|of) )*(?:holding|farm(?:stead)?|boats?|vessel|ship|house|home|cottage|property|premises|place|site|venue|village|hamlet|township|town|parish|ward|estate|street|road|field|plot|garden|land|croft|shop|pub|caf[eé]|stall|business|company|firm|organi[sz]ation|group|club|team|band|choir|school|college|church|chapel|branch|depot|station|horse|dog|pet|breed)s?\b",
    re.I,
)
"""What may bear a name such as people have: ``Hill Top`` farms nothing and says nothing."""
_PLAIN, _FEW = 0.7, 0.7
"""From so many cells without a capital on a column calls nobody; with fewer filled it may not say who answered."""
_IN_TURN = 4
"""From so many that follow each other on figures count, and answer nothing."""


def named_in(heads: Sequence[str], below: Sequence[Sequence[str]], free: set[int], named: set[int]) -> set[int]:
    """The columns that name people besides those that are ``named`` as such, of those that are ``free``.

    >>> named_in(["Payee", "Sum"], [["Ada Obi", "Bo Lind"], ["4.20", "1"]], {0, 1}, set())
    {0}
    >>> named_in(["Last", "First"], [["Obi", "Lind"], ["Ada", "Bo"]], {0, 1}, set())
    {0, 1}
    >>> named_in(["Surname", "Christian name"], [["Obi", "Lind"], ["Ada", "Bo"]], {1}, {0})
    {1}
    >>> named_in(["Holding", "Farmer"], [["Hill Top", "Low Moor"], ["Ada Obi", "Bo Lind"]], {0, 1}, set())
    {1}
    """
    surname = any(SURNAME.match(heads[n].casefold()) or _PART_OF.match(heads[n]) for n in named)
    found = {n for n in free if _holds_whole_names(heads[n], below[n])} if not named else set()
    parts = {n for n in free if (surname or found) and _PART_OF.match(heads[n])}
    people = {n for n in found if not _OF_A_PLACE.match(heads[n])} or found
    return parts or {*sorted(people)[:1]}


def _holds_whole_names(head: str, cells: Sequence[str]) -> bool:
    """Whether a column holds names of people, each in full or a part of it as the head says, and nobody's twice."""
    if _PART_OF.match(head) is None:
        return whole_names(cells, least=1)
    filled = [cell for cell in cells if cell]
    return len({*filled}) == len(filled) and holds_names(filled)


def called_wrongly(heads: Sequence[str], below: Sequence[Sequence[str]], named: set[int]) -> set[int]:
    """The columns that are ``named`` by their heads and name nobody, where others hold names: letters for a part in a
    choir, or whom a carer cares for.

    >>> names, voices = ["Ada Obi", "Bo Lind", "Cy Day"], ["S", "A", "S"]
    >>> called_wrongly(["Name", "Voice"], [names, voices], {0, 1})
    {1}
    >>> called_wrongly(["Name", "Voice part"], [[*names, "Di Fox"], ["Alto", "Bass", "Alto", "Bass"]], {0, 1})
    {1}
    >>> called_wrongly(["Carer's name", "Who do you care for?"], [names, ["mother", "husband", "my mother"]], {1})
    {1}
    >>> relatives, residents = ["Ada Obi", "Bo Lind", "Cy Day"], ["Mrs Obi", "Mr P Lind", "Mr P Lind"]
    >>> called_wrongly(["Relative", "Resident"], [relatives, residents], {1})
    {1}
    >>> called_wrongly(["Resident", "Relative"], [residents, relatives], {0})
    set()
    """
    found = {n for n in named if _is_whose_kin_came(n, heads, below)}
    for n in named:
        filled = [cell.strip() for cell in below[n] if cell.strip()]
        again = len({*filled}) < len(filled)
        letters = bool(filled) and all(len(cell) <= 1 for cell in filled) and again
        part = _PART_OF.match(heads[n]) is not None or "name" in heads[n].casefold()
        letters = letters or (again and not part and not any(" " in cell for cell in filled))
        plain = sum(not any(letter.isupper() for letter in cell) for cell in filled) >= _PLAIN * len(filled) > 0
        others = [m for m in range(len(heads)) if m != n]
        few = len(filled) < _FEW * len(below[n]) and not holds_names(filled)
        apart = few and any(m not in named and whole_names(below[m]) for m in others)
        no_name = letters or (plain and any(_NAMES.search(heads[m]) for m in others))
        if apart or no_name and any(holds_names(below[m]) for m in others):
            found.add(n)
    return found


_KIN = re.compile(
    r"\W*(?:(?:the |your )?(?:relatives?|relations?|family(?: members?)?|(?:family )?visitors?|(?:family )?carers?|loved ones?))(?:['’]s)?(?: (?:full )?names?)?\W*",
    re.I,
)
_LIVES_HERE = re.compile(
    r"\W*(?:(?:the |your |our |name of )*(?:residents?|patients?|clients?|service users?|tenants?|lodgers?))(?:['’]s)?(?: (?:full )?names?)?\W*",
    re.I,
)


def _is_whose_kin_came(n: int, heads: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a column says whom the relatives named before it belong to: they came, and they answered."""
    kin = [m for m in range(n) if _KIN.fullmatch(heads[m])]
    return bool(kin) and _LIVES_HERE.fullmatch(heads[n]) is not None and all(whole_names(below[m]) for m in kin)


def asks_who(head: str, cells: Sequence[str]) -> bool:
    """Whether a heading asks who somebody is without calling it a name, and names stand below it.

    >>> asks_who("Helper (first name and surname)", ["Ada Obi", "Bo Lind"]), asks_who("Who are you?", ["a neighbour"])
    (True, False)
    """
    return asks_by_what_name(head) and holds_names(cells) or asks_for_the_parts(head) and whole_names(cells, least=1)


def posted_as(head: str, cells: Sequence[str]) -> bool:
    """Whether below a folded heading stands under what name people posted, and not whether their name may be given.

    >>> posted_as("name on the board", ["Bo L.", "", "walking_ada"]), posted_as("name on the board", ["yes", ""])
    (True, False)
    >>> posted_as("name on the board", []), posted_as("name you used on the board, if any", ["", ""])
    (False, True)
    """
    filled = [cell for cell in cells if cell.strip()]
    told = [cell for cell in filled if not is_no_other_name(cell) and with_or_without_name(cell) == cell]
    if asks_posting_name(head):
        return not filled or bool(told) or not only_answers(filled)
    return may_ask_posting_name(head) and 2 * len(told) > len(filled)


def are_numbered(head: str, cells: Sequence[str]) -> bool:
    """Whether cells number records or things, each its own, and nothing that anybody would answer.

    >>> are_numbered("Quote", ["R-1", "R-2", "R-3"]), are_numbered("Q", ["Q1", "Q2", "Q1"])
    (True, False)
    >>> are_numbered("Parking permit no.", ["114", "087", ""]), are_numbered("Consent (1 = yes)", ["1", "2", "1"])
    (True, False)
    >>> are_numbered("Tape", ["1", "2", "3", "4"])
    True
    """
    filled = [cell.strip() for cell in cells if cell.strip()]
    if len({*filled}) < max(len(filled), 2):
        return False
    if len(filled) > 2 and all(map(_REFERENCE.fullmatch, filled)):
        return True
    if not all(map(str.isdecimal, filled)):
        return False
    told = [int(cell) for cell in filled]
    in_turn = len(told) >= _IN_TURN and told == list(range(told[0], told[0] + len(told)))
    return in_turn or _NUMBERS.search(head) is not None or max(map(len, filled)) > 2


_NUMBERS = re.compile(r"\b(?:no|nr|number|ref|reference|id)\b\W*$", re.I)
_NAMES = re.compile(r"\bnames?\b", re.I)
_REFERENCE = re.compile(r"[^\W\d_]{1,5}[-/. #]?\d{1,6}[a-z]?")
