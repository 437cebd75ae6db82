# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Whether somebody is a child by what is said of them, and whether somebody else may have answered for them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.readers.consent_lists.besides import MINOR_BELOW
from harvest.readers.consent_lists.whose.signed_by import DELIVERED
from harvest.readers.lists_by_name.who.house_numbers import without_numbers_of_places
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.young.noted_age import age_noted, grown_in_school
from harvest.readers.permission.young.people import AgeColumn, age_column, childhood
from harvest.readers.permission.young.pupils_of_age import kind_beside
from harvest.readers.permission.young.years_served import without_years_served
from harvest.readers.permission.young.young_kinds import tells_kinds

_PARENT = any_of(
    r"\b(?:mum|mam|mother|dad|father|parent\w*|guardian|carer|on behalf|mama|tata|matk\w+|oj?ciec|ojc\w+|rodzic\w*|opiekun\w*|rhiant|rhieni|gwarcheidwad|eltern\w*|erziehungsberechtigt\w*|mutter|vater|mere|pere|madre|padre|tad|fam)\b",
    r"\b(?:daughter|son|wife|husband|sister|brother|niece|nephew|nan|gran\w*|family|solicitor|neighbour|friend)\b(?:\W+[\w']+){0,2}?\W+(?:says?|said|thinks?|rang|signed|agrees?|agreed|objects?|answered|wants?|is|isn't|has|wrote|told(?! (?:him|her|them|me)\b)|confirm\w*)\b",
)
"""Who may have answered for somebody."""


def may_be_answered(text: str, *, grown: bool = False) -> bool:
    """Whether somebody else may have answered; that somebody is a parent says nothing of it: ``mum of Ben``.

    Who is ``grown`` is a parent themselves where one is named alone.

    >>> [may_be_answered(t, grown=True) for t in ("Group: Parent", "Bike: none (dad)", "Notes: mum signed")]
    [False, False, True]
    >>> may_be_answered("Solicitor's told her nothing is to go to the council"), may_be_answered("her son told us no")
    (False, True)
    >>> may_be_answered("A parent of a pupil found me on the internet, so leave my name off")
    False
    >>> may_be_answered("–: Devon Marsh ; parent / guardian: signed himself ; photo: Y")
    False
    >>> may_be_answered("Note: leave out what I said about mam's falls, the rest is fine")
    False
    >>> [may_be_answered(t) for t in ("17, he checked with his mum anyway", "Dad's boat you can have", "Mum's signature")]
    [False, False, True]
    >>> [may_be_answered(t) for t in ("not while his wife's assessment is running", "his wife's answer is no", "his wife is against")]
    [False, True, True]
    >>> may_be_answered("–: Ida Moss ; Which lot are you with?: Back Row (parent) ; Quote: yes")
    False
    >>> may_be_answered("–: Ida Moss ; Who they are: Parent ; Quote: yes"), may_be_answered("Who signed: Parent")
    (False, True)
    >>> may_be_answered("Note: parents' list from nursery to follow, they like paper")
    False
    >>> may_be_answered("Known as: Father Kit ; Quote: yes"), may_be_answered("Notes: Father Kit signed")
    (False, True)
    >>> may_be_answered("Note: form handed in by his wife Halina, signed by him")
    False
    """
    pieces = [piece for piece in text.split(" ; ") if not _KIN.fullmatch(piece) or _SIGNS.search(fold(piece))]
    pieces = [piece for piece in pieces if not (_SIGNED_ALONE.fullmatch(piece) or _OF_A_CHURCH.fullmatch(piece))]
    pieces = [_A_PARENT.sub("", piece) if grown or _WHICH_GROUP.match(piece) else piece for piece in pieces]
    pieces = [_TOLD_OF.sub("somebody", _SOME_PARENT.sub("somebody", piece)) for piece in pieces]
    text = _LISTS_OF_PARENTS.sub("others", " ; ".join(pieces))
    return _PARENT.search(DELIVERED.sub(" ", fold(text))) is not None


_LISTS_OF_PARENTS = re.compile(
    r"\b(?:the |our )?parents?['’]?s?['’]? (?:list|lists|forms?|slips?|sheets?|ones|letters?)\b(?=.{0,30}\b(?:follow|come|coming|soon|later|separate|separately|tomorrow|next|elsewhere|another)\b)",
    re.I,
)
"""What others are asked on, which is nobody's answer here: ``parents' list to follow``."""
_OF_A_CHURCH = re.compile(
    r"(?:–|[^:;]{0,30}\b(?i:names?|known as|called|alias|nickname|goes by)\b[^:;]{0,30}): (?:Father|Mother|Sister|Brother)(?: [A-Z][\w'’-]+){1,3}"
)
"""What somebody of a church is called, where names stand and nothing else: ``Known as: Father Kit``."""
_SIGNED_ALONE = re.compile(
    r"[^:]{0,40}\b(?:parents?|guardian|carer)\b[^:]{0,20}: ?(?:signed|answered|filled (?:it )?in)?(?: it)? ?(?:him|her|them)sel(?:f|ves)\W*",
    re.I,
)
"""Where a parent was asked for, and somebody signed alone."""
_TOLD_OF = re.compile(
    r"\b(?:call (?:me|her|him)|put (?:me|her|him) (?:down )?as|say(?: it was)?) (?:just )?(?:an?|one of the) (?:mum|mam|mom|mother|dad|father|parent|gran|nan|carer)s?\b|"
    r"\b(?:checked|cleared|discussed|talked|gone over) (?:(?:it|this|that) )?(?:over |through )?(?:with|to) (?:my|our|his|her|their) (?:mum|mam|mom|dad|mother|father|parents?|gran|nan|son|daughter|husband|wife)\b(?!,? (?:who|and|says?|said))|"
    r"\b(?:(?:my|our|his|her|their|the) )?(?:mum|mam|mom|dad|mother|father|nan|gran|grandad|wife|husband|partner|son|daughter|sister|brother|niece|nephew|neighbour|friend)['’]s (?!sign|form|answer|name|permi|consent|say|ok\b|yes\b|no\b|wish)\w+|"
    r"(?<=\babout )(?:(?:my|our|his|her|their) )?(?:mum|mam|mom|mother|dad|father|parents?|gran|nan|son|daughter|husband|wife|brother|sister)\b(?:['’]s \w+)?",
    re.I,
)
"""Whom somebody told of, and who answered for nobody: ``leave out what I said about mam's falls``."""
_SOME_PARENT = re.compile(
    r"\b(?:a|one|another|some|other) (?:parents?|mums?|dads?|mothers?|fathers?) (?:of|from|at|in) (?:a|an|the|our|my|one of \w+) \w+"
    r"(?! (?:has |have )?(?:signed|answered|agreed|said|ticked|filled|gave|consented))",
    re.I,
)
"""Somebody's parent of whom something is told, and who answered for nobody."""
_A_PARENT = re.compile(
    r"(?<=: )(?:a )?(?:mum|mam|dad|mother|father|parent|carer|guardian)$|\((?:a )?(?:mum|mam|dad|mother|father|parent|carer)\)$",
    re.I,
)
_WHICH_GROUP = re.compile(
    r"(?:which|what) (?:lot|group|team|club|class|side|crowd|choir) (?:are|were|do|did) you\b[^:]*:|(?:your )?(?:group|role)\??:|(?:who|what) (?:are you|they are|you are)\??:|(?:here|attending|coming|came) as:",
    re.I,
)
"""Where people say with whom they came, a parent of the youth theatre too."""
_KIN = re.compile(
    r"[^:?]{1,60}\?: (?!yes\b|no\b)(?:an? |my |the )?[a-z]{3,}|[^:]{1,30}: (?:[A-Z][^\W\d_]+['’]s [a-z]+|[a-z]+(?: of)? [A-Z][^\W\d_]+)"
)
_SIGNS = any_of(r"\b(?:sign\w*|answer\w*|agree\w*|consent\w*|by|podpis\w*|unterschr\w*|llofnod\w*)\b")


def age_of(texts: Sequence[str], called: Sequence[str] = ()) -> tuple[bool, str]:
    """Whether somebody is a child by what is said of them, and why they are held; an age says more than a heading.

    Ages of others who are named beside them, where it is known what they are ``called``, are no age of theirs.

    >>> age_of(["our Maisie (13) is happy too"], ["Hannah Dow"]), age_of(["our Maisie (13) is happy too"], ["Maisie Dow"])[0]
    ((False, ''), True)
    >>> age_of(["Name: Hannah Dow ; Notes: tenant, 12 years"]), age_of(["Name: Mo Dow ; Notes: 12 years"])[1] != ""
    ((False, ''), True)
    >>> age_of(["notes: Freddie (9) as well she says, same as hers"], ["Jodie Lumb"])
    (False, '')
    """
    year, held = dt.date.today().year, ""
    own = {word.casefold() for name in called for word in re.findall(r"[^\W\d_]+", name)}
    for text in texts:
        if own:
            text = _OF_ANOTHER.sub(lambda m: m[0] if m[1].casefold() in own else m[1], text)
            text = _AS_WELL.sub(lambda m: m[0] if m[1].casefold() in own else m[1], text)
        if grown_in_school(fold(text), MINOR_BELOW):
            continue
        text = " ; ".join(map(without_years_served, without_numbers_of_places(text).split(" ; ")))
        for piece in re.split(r"(?<=[.;!?:])\s+|\s*[,()]\s*|\s;\s", text):
            bare = re.sub(
                r"^(?:aged?|oed|wiek)\b\s*(?:if\s*)?(?:<|under)?\s*(?:16)?\s*:?\s*",
                "aged ",
                piece.strip(" .,;:()–-"),
                flags=re.I,
            )
            minor, why = age_noted(bare, year, MINOR_BELOW)
            if minor:
                return minor, why
            held = held or why
            if re.fullmatch(r"(?:[4-9]|1[0-5])", bare):
                return True, f"under {MINOR_BELOW}: “{bare}”"
    return False, held


_OF_ANOTHER = re.compile(
    r"\b(?i:our|my|his|her|their) (?:(?i:little|youngest|eldest|middle|wee|boy|girl|lad|lass|son|daughter|grandson|granddaughter|niece|nephew) )*"
    r"([A-Z][\w'’-]+),? \((?i:aged? |just )?(?:1?\d|(?i:y(?:ear|r)?\.? ?)\d{1,2})\)"
)
"""Whose age stands beside a name that is one of the family: ``our Maisie (13) says yes as well``."""
_AS_WELL = re.compile(r"\b([A-Z][\w'’-]+),? \((?i:aged? )?1?\d\)(?= (?i:as well|too|also|the same|likewise|same)\b)")
"""Whose answer a remark beside somebody else's takes along: ``Freddie (9) as well she says``."""


@dataclass(frozen=True, slots=True)
class AskedAges:
    """What a table tells of ages: the columns that ask how old people are, and those that say what sort of guest each is."""

    asked: tuple[AgeColumn, ...]
    kinds: tuple[int, ...]

    @property
    def at(self) -> set[int]:
        """Where they stand."""
        return {column.index for column in self.asked} | {*self.kinds}


def ages_asked(heads: Sequence[str], rows: Sequence[Sequence[str]], names: set[int]) -> AskedAges:
    """The columns of a table that tell how old people are, in any way.

    >>> rows = [["Ada Obi", "No", "Adult", "2011-02-03"], ["Bo Lind", "Yes", "Child", "1980-02-03"]]
    >>> asked = ages_asked(["Name", "Are you 16 or over?", "Ticket", "Date of birth"], rows, {0})
    >>> sorted(asked.at), young_by(rows[0], asked, sure=True)[0], young_by(rows[1], asked, sure=False)
    ([1, 2, 3], (True, 'under 16'), [(False, 'under 16: “Child”')])
    """
    year = dt.date.today().year
    found = (age_column(n, head, [row[n] for row in rows], (), year) for n, head in enumerate(heads) if n not in names)
    kinds = (n for n, head in enumerate(heads) if n not in names and tells_kinds(head, [row[n] for row in rows]))
    return AskedAges(tuple(column for column in found if column is not None and column.how != "parent"), tuple(kinds))


def young_by(row: Sequence[str], ages: AskedAges, *, sure: bool) -> list[tuple[bool, str]]:
    """What the answers of a row say of the age of whom it is about; it is ``sure`` where that is one person."""
    told = [column for column in ages.asked if not grown_in_school(fold(row[column.index]), MINOR_BELOW)]
    said = [childhood(column, row[column.index], dt.date.today().year, MINOR_BELOW) for column in told]
    year, beside = dt.date.today().year, [(column, row[column.index]) for column in ages.asked]
    said += [kind_beside(row[n], beside, row, year, MINOR_BELOW) for n in ages.kinds]
    return [(minor and sure, why) for minor, why in said if why]


def grown_by(row: Sequence[str], ages: AskedAges) -> bool:
    """Whether the answers of a row tell how old somebody is, and that they are no child.

    >>> asked = ages_asked(["Name", "Age"], [["Ada Obi", "42"], ["Bo Lind", "?"]], {0})
    >>> grown_by(["Ada Obi", "42"], asked), grown_by(["Bo Lind", "?"], asked), grown_by(["Cy Day", "11"], asked)
    (True, False, False)
    """
    told = [(column, row[column.index]) for column in ages.asked if re.search(r"\d", row[column.index])]
    year = dt.date.today().year
    return bool(told) and all(childhood(column, cell, year, MINOR_BELOW) == (False, "") for column, cell in told)


_YOUNGER = any_of(r"\bunder[- ]?(?:1[0-6]|sixteen)s?\b(?! oath)")
_GROWN = any_of(
    r"\b(?:is|am|are|aged?|turned|now|being)\s+(?:1[6-9]|[2-9]\d)\b(?!\s*(?:%|minutes|times|people|of\b|months|weeks|days))"
)


def speaks_of_younger(text: str) -> bool:
    """Whether words speak of all below sixteen or less, and of nobody by name: *under-16s wait anyway*."""
    return _YOUNGER.search(fold(text)) is not None


def is_grown(text: str) -> bool:
    """Whether what is said of somebody tells that they are sixteen or more.

    >>> is_grown("is 17 and signed for himself"), is_grown("is 9"), is_grown("now 20 of them")
    (True, False, False)
    """
    return _GROWN.search(fold(text)) is not None
