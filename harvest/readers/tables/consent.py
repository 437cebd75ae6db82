"""What the rows of a table permit: every column about permission, in any wording, folded for each row."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from harvest.model import Kind, Permission, ReadSource
from harvest.model.card_columns import DUE, OF_PLEDGES
from harvest.model.permissions import ANSWER_MEANINGS, PermissionColumn
from harvest.model.plural import count
from harvest.model.punctuation import asks
from harvest.readers.permission import LEVELS, Permissions, read_permissions
from harvest.readers.permission.against import AGAINST
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.captions import asks_about_use
from harvest.readers.permission.wished.wishes import is_notes
from harvest.readers.recognise.columns import column_names as names
from harvest.readers.recognise.columns.asked_names import asks_their_name, holds_names
from harvest.readers.recognise.columns.card_cells import of_pledges_by_cells
from harvest.readers.recognise.kinds import names_dream
from harvest.readers.tables.answers_in_sentences import with_sentences_put_shortly
from harvest.readers.tables.cells import is_machine
from harvest.readers.tables.grid import Grid
from harvest.readers.tables.people_across import QUESTION, SAID
from harvest.readers.tables.photo_remarks import with_remarks_as_answers
from harvest.readers.tables.tellers import NOBODY

NAME, GIVEN, STATE = "Name", "Offered", "Status"
_AGED = re.compile(r"(?:may be )?under \d")
UNMAPPED = "a column about permission that nobody has explained yet: “{}”"


def permissions_of(grid: Grid, mapping: Mapping[str, object] | None = None) -> Permissions:
    """The table's permissions, read once.

    ``mapping["permissions"]`` is what a person said each column is about, ``mapping["consent"]`` a column whose cells
    say how far consent goes, ``mapping["answers"]`` (column → answer → meaning) what somebody said of single answers.
    """
    told = (mapping or {}).get("permissions") or {}
    assert isinstance(told, Mapping)
    said = {grid.header.index(str(c)): [str(p) for p in ps] for c, ps in told.items() if c in grid.header}
    chosen = (mapping or {}).get("consent")
    if chosen in grid.header:
        said.setdefault(grid.header.index(str(chosen)), [LEVELS])
    meant = (mapping or {}).get("answers") or {}
    assert isinstance(meant, Mapping)
    meanings = {
        grid.header.index(str(c)): {str(a): str(m) for a, m in by.items() if m in ANSWER_MEANINGS}
        for c, by in meant.items()
        if c in grid.header and isinstance(by, Mapping)
    }
    if said or meanings or grid.permissions is None:
        going = _of_the_deed(grid)
        records, note = _without_deeds(grid, going), "\n".join([*grid.titles, *grid.beside])
        given: Sequence[str] = [
            STATE
            if n in going
            else GIVEN
            if asks_what_one_gives(head) or names_dream(head) or _links_to_pictures(grid, n)
            else head
            for n, head in enumerate(grid.header)
        ]
        given, records = with_remarks_as_answers(given, _without_what_was_asked(grid, records))
        records = with_sentences_put_shortly(given, records)
        for heads in (_without_names(grid, given), given):
            grid.permissions = read_permissions(
                heads, records, note=note, year=dt.date.today().year, mapping=said or None, meanings=meanings
            )
            if grid.permissions.columns:
                break
    assert grid.permissions is not None
    return grid.permissions


def _without_what_was_asked(grid: Grid, records: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
    """The records without the question that each answers: whoever asked it wishes nothing of what was said."""
    at = grid.header.index(QUESTION) if QUESTION in grid.header and SAID in grid.header else None
    if at is None or not all(not record[at] or asks(record[at]) for record in records):
        return records
    return [[*record[:at], "", *record[at + 1 :]] for record in records]


def _links_to_pictures(grid: Grid, column: int) -> bool:
    """Whether a column holds nothing but addresses of files, and asks for no leave: “Photo of the gate_URL”."""
    cells = [record[column] for record in grid.records[:300] if record[column]]
    return bool(cells) and all(map(_LINK.fullmatch, cells)) and not asks_about_use(grid.header[column])


_LINK = re.compile(r"https?://\S+")


def _without_names(grid: Grid, heads: Sequence[str]) -> Sequence[str]:
    """The heads with “Name” for what asks by which name to call somebody and was answered with names alone."""
    asked = [n for n, head in enumerate(heads) if "?" in head and asks_their_name(head)]
    cells = {n: [record[n] for record in grid.records[:2000] if record[n]] for n in asked}
    names_alone = {n for n in asked if holds_names(cells[n]) and not any(map(NOBODY.match, cells[n]))}
    return [NAME if n in names_alone else head for n, head in enumerate(heads)]


_GIVES = re.compile(
    r"^\W*(?:what|how much|how many \w+|which) (?:else )?(?:would|could|will|can|do|did) you (?:like to )?"
    r"(?:give|bring|offer|pay)\b",
    re.I,
)
_OF_WORDS = re.compile(
    r"\b(?:us(?:e[ds]?|ing)|shar\w+|quot\w+|print\w*|publish\w*|names?|photo\w*|pictur\w+|record\w*|consent\w*|"
    r"permi\w+|agree\w*|anonym\w*|contact\w*|words|stor(?:y|ies)|answers?)\b",
    re.I,
)


def asks_what_one_gives(head: str) -> bool:
    """Whether a head asks what somebody would give or bring, and not what may be done with their words.

    >>> [asks_what_one_gives(head) for head in ("What would you give to keep it?", "What would you give us to print?")]
    [True, False]
    """
    return _GIVES.match(head) is not None and _OF_WORDS.search(head) is None


_NOTED_OF_WORDS = re.compile(
    r"\b(?:us(?:e[ds]?|ing)|shar\w+|quot\w+|print(?!er)\w*|publish\w*|(?:un)?named|naming|"
    r"(?:my|his|her|their|the|your|any|no|with|without|by|of) (?:sur|full |first |real )?names?|photo\w*|pictur\w+|"
    r"record\w*|consent\w*|permi\w+|agree\w*|anon\w*|contact\w*|words|stor(?:y|ies)|report|partners?|withdr[ae]w\w*|"
    r"privat\w+|confiden\w+|secret)\b|"
    r"\b(?:take|takes|taken|taking|leave|left|keep|kept|come|comes|drop|dropped) (?:\w+ ){0,3}?(?:out|off|back)\b|"
    r"(?<!company )(?<!council )(?<!landlord )(?<!owner )(?<!manager )(?<!boss )(?<!bank )(?<!school )(?<!trust )"
    r"\b(?:asks?|asked|wants?|wanted|rang|says?|said|rather|prefers?) (?:\w+ ){0,5}?"
    r"(?:not|no(?! (?!to\b|longer\b|more\b|after|now\b|it\b)\w)|out|off|remov\w+|delet\w+)\b|"
    r"\bchanged (?:his|her|their) mind\b|\bsecond thoughts\b",
    re.I,
)
"""What a note beside a pledge says of words, and not of how the deed is going: “waiting for names” is of the deed."""
_NOTES = re.compile(r"\W*(?:notes?|remarks?|comments?|nodiadau|notizen?|uwagi|notas?|remarques?)\W*$", re.I)


_SAID_TO_US = re.compile(
    r"\b(?:please|(?<!thank )you(?:r|rs)?|my|mine|me|this|names?|i['’]?m|i am|we['’]?re|who i|between|tell\w*|say|said|"
    r"write|wrote|typ(?:e|ed)|mention (?:me|my|it|this)|put|post|public|class|school|years?|aged?|old|mum|dad|teacher|"
    r"child\w*|kids?)\b|"
    r"\d|[^\x00-\x7f–—‘’“”…£€é]",
    re.I,
)
"""Without one of these a promise is about what its maker will do, and asks for nothing."""


_YES_OR_NO = re.compile(r"\W*(?:yes|no|y|n|x|ok|ja|nein|oui|non|tak|nie|ie|na)\b", re.I)


def _promised(heads: Sequence[str]) -> bool:
    """Whether a table is one of pledges: who, what they will do, and by when."""
    due = any(any(map(_is_due, re.split(r"\s+[/|]\s+", head))) for head in heads)
    return due and any(map(names.PROMISED.search, heads)) and any(map(names.OWNER.match, heads))


def _of_the_deed(grid: Grid) -> set[int]:
    """The columns of a table of pledges that say how each is going, however they are headed: “Asked again in May”."""
    heads = [head.strip() for head in grid.header]
    if not _promised(heads):
        return set()
    return {n for n, head in enumerate(heads) if _goes(head, [r[n] for r in grid.records[:99]])}


def _goes(head: str, cells: list[str]) -> bool:
    if OF_PLEDGES["state"].match(head):
        return True
    asked = question_of(head)
    if asked.purposes or (asked.kind != "other" and not asked.learned):
        return False
    if asked.learned:  # what only sounds like a question for leave: a yes or a no may be the answer to it
        cells = [cell for cell in cells if not _YES_OR_NO.match(cell)]
    return of_pledges_by_cells(head, cells) == "state"


def _without_deeds(grid: Grid, going: set[int]) -> Sequence[Sequence[str]]:
    """The records without what is said of deeds and of nobody's words: the days by which something is to be done, on
    which nobody was born, and in a table of pledges how each is going (“Yes”, “No reply yet”), what is noted of it
    (“waiting for parts”) and what is promised without a word to whoever reads it (“cook and not mention agendas”)."""
    heads = [head.strip() for head in grid.header]
    days = {n for n, head in enumerate(heads) if any(map(_is_due, re.split(r"\s+[/|]\s+", head)))}
    if not days:
        return grid.records
    promised = _promised(heads)
    noted = {n for n, head in enumerate(heads) if promised and _NOTES.match(head)}
    own = {n for n, head in enumerate(heads) if promised and names.PROMISED.search(head)}

    def of_a_deed(n: int, cell: str) -> bool:
        if n in own:
            return not (_SAID_TO_US.search(cell) or _NOTED_OF_WORDS.search(cell))
        return n in going or (n in days and is_machine(cell)) or (n in noted and not _NOTED_OF_WORDS.search(cell))

    return [["" if of_a_deed(n, cell) else cell for n, cell in enumerate(row)] for row in grid.records]


def _is_due(head: str) -> bool:
    return DUE.fullmatch(head) is not None or re.fullmatch(r"when\W*", head, re.IGNORECASE) is not None


def permission_headers(grid: Grid) -> frozenset[str]:
    """The names of the columns about permission: neither words of anybody nor something to count people by."""
    # A column that seems to ask how to reach somebody, and that nobody answered with yes or no, may name them.
    asked = [c for c in permissions_of(grid).columns if tuple(c.purposes) != ("recontact",) or c.yes or c.no]
    return frozenset(grid.header[c.index] for c in asked)


class RowConsent:
    """What each row permits; None where the table says nothing of permission or age."""

    def __init__(self, grid: Grid, mapping: Mapping[str, object]):
        self.found = permissions_of(grid, mapping)
        self.unclear = tuple(c for c in self.found.columns if not c.certain)
        """The columns about permission that a person has to explain."""
        self._holds = tuple(UNMAPPED.format(c.header[:80]) for c in self.unclear)

    def of(self, row: int) -> Permission | None:
        """The permission of a record by its number from 0."""
        said = self.found.rows[row]
        # a column of remarks may hold somebody, and asks nobody for anything
        asked = any(c.purposes != ("analysis",) or not is_notes(c.header) for c in self.found.columns)
        if said is None or not (asked or said.minor or said.hold):
            return None
        quotation = said.quotation if asked or said.analysis == "no" else "unknown"
        return Permission(
            said.analysis, quotation, said.sharing, said.photo, said.archive, (*said.hold, *self._holds), said.minor
        )

    def of_kind(self, kind: Kind, permission: Permission | None) -> Permission | None:
        """What a row permits, as it is meant where it holds a photo or a pledge."""
        if kind is Kind.PHOTO:
            return of_a_photo(permission, self.found.columns)
        return of_a_deed(permission) if kind is Kind.PLEDGE else permission


def of_a_group(permission: Permission | None) -> Permission | None:
    """What a group permits: a class that promises something is no child, whatever its age."""
    if permission is None or not permission.minor:
        return permission
    held = tuple(why for why in permission.hold if not _AGED.match(why))
    said = replace(permission, minor=False, hold=held)
    return None if said == Permission(quotation="unknown") else said


def of_a_deed(permission: Permission | None) -> Permission | None:
    """What a pledge's row permits: a note of how the deed goes (*waiting for wood*) stands against nobody's leave.

    >>> of_a_deed(Permission(quotation="unknown", hold=(AGAINST.format("waiting for wood"),)))
    >>> of_a_deed(Permission(quotation="unknown", hold=(AGAINST.format("waiting for her consent form"),))).hold
    ('a remark stands against what was ticked: “waiting for her consent form”',)
    """
    if permission is None or permission.quotation != "unknown":
        return permission
    before, after = AGAINST.split("{}")
    held = tuple(why for why in permission.hold if not why.startswith(before) or _OF_WORDS.search(why[len(before) :]))
    said = replace(permission, hold=held)
    return None if said == Permission(quotation="unknown") else said


def of_a_photo(permission: Permission | None, asked: Iterable[PermissionColumn]) -> Permission | None:
    """What a photo's row permits: “can we use?” in a list of photos asks for the photo, and for nobody's words.

    >>> column = PermissionColumn(0, "can we use?", "can we use?", ("analysis",), 1, 0, 0, 0)
    >>> said = of_a_photo(Permission(analysis="yes"), [column])
    >>> said.photo, said.quotation, of_a_photo(Permission(analysis="no"), [column]).quotation
    ('yes', 'unknown', 'no')
    """
    if permission is None or any({*column.purposes} - {"analysis", "photo"} for column in asked):
        return permission
    if permission.analysis == "unknown":
        return replace(permission, quotation="unknown")
    refused = permission.analysis == "no"
    photo = permission.photo if permission.photo != "unknown" else permission.analysis
    return replace(permission, analysis="unknown", quotation="no" if refused else "unknown", photo=photo)


def consent_warnings(consent: RowConsent, found: Sequence[ReadSource]) -> list[str]:
    """What the host has to know of permission: which column nobody understood, how many are held and why."""
    said = [
        f"The column “{c.header[:80]}” seems to be about permission, but what it permits is not clear: nobody in this "
        "file is quoted until you have said what it is about."
        for c in consent.unclear
    ]
    tellers = {s.voice: s.permission for s in found if s.permission is not None}
    minors = sum(p.minor for p in tellers.values())
    held = sum(bool(p.hold) and not p.minor for p in tellers.values())
    if minors:
        said.append(f"{count(minors, 'teller')} under 16: held until a named person releases their words.")
    if held:
        said.append(
            f"{count(held, 'teller')} made a condition or gave an unclear answer: held until a person has looked."
        )
    return said
