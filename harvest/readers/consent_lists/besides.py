# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a list says beside its answers: who withdrew and when, that only the name is to be left out, who are children."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.cells import NO, YES, with_or_without_name, yes_or_no
from harvest.readers.consent_lists.answered.own_name import only_part_of_the_name
from harvest.readers.consent_lists.answered.plain_remarks import THEIR_NAME, asks_for_nothing
from harvest.readers.consent_lists.answered.remark_clauses import remark_told
from harvest.readers.consent_lists.answered.spelt import without_spelling
from harvest.readers.consent_lists.changed.later import (
    NO_NAME,
    is_of_sharing,
    is_of_the_name,
    names_in,
    refuses_sharing,
)
from harvest.readers.consent_lists.changed.partly_withdrawn import with_parts_withdrawn
from harvest.readers.consent_lists.columns import WITHDRAWN
from harvest.readers.consent_lists.keys.meanings import FIRST_NAME, UNNAMED
from harvest.readers.consent_lists.nouns import ABOUT, ADULT, CHANGED, NAME, OTHER, PERMITS, REMARK, ListColumn
from harvest.readers.consent_lists.whose.for_whom import about_children
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.no_name_alone import nothing_but_no_name
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.words import PARTIAL_NAME
from harvest.readers.permission.young.children import child_called
from harvest.readers.permission.young.noted_age import age_noted
from harvest.readers.permission.young.people import AgeColumn, age_column
from harvest.readers.permission.young.pupils import tells_of_pupils
from harvest.readers.permission.young.pupils_of_age import kind_beside, tells_of_age
from harvest.readers.permission.young.school_years import age_in_school
from harvest.readers.permission.young.young_kinds import tells_kinds

_CHILD = any_of(r"\b(?:child(?:ren)?|pupil|young (?:person|people)|student|kid|boy|girl|plentyn|enfant|kind|dziecko)\b")
_FORMER = any_of(r"\b(?:former|past|ex|old|one[- ]?time|erstwhile)[ -]+(?:pupils?|students?|boys?|girls?)\b")
_PARENT = any_of(r"\b(?:parents?|guardian|grown.?up|mum|carer signature|parent/carer|rodzic|eltern|rhiant)\b")
_SAID = r"adult|leader|staff|teacher|worker|n/a|helper|over (?:16|18)"
_GROWN = any_of(rf"\b(?:{_SAID}|1[6-9]|[2-9]\d)\b")
_SAID_GROWN = any_of(rf"\b(?:{_SAID})\b")
"""What says in a parent's place that none is needed; the age that stands there is the parent's."""
_SIGNED_ALONE = re.compile(
    r"\W*(?:signed|filled (?:it )?in|answered|did)?(?: it)?\W*(?:him|her|them|my)sel(?:f|ves)\W*|\W*self\W*"
)
"""Where a parent would have signed, somebody signed alone: who is old enough for it is grown up there."""
_WHEN = re.compile(r"\b\d{1,4}(?:[:./-]\d{1,4})+\b|\+?\(?\d[\d ()-]{6,}\d")
"""Times, days and telephone numbers, whose figures are nobody's age."""
_YOUNG = re.compile(
    r"(?:is |are |aged? |person |participant |you )*(?:(?:under|below|younger than)(?: the age of)? ?1[3-8]s?|a? ?(?:minor|child|young person))(?: ?years?(?: old| of age)?)?(?: ?\(?y ?/ ?n\)?)?$"
)
"""A column that says of each whether they are a child."""
MINOR_BELOW = 16
_OF_AGE = any_of(r"\b(?:adult|leader|staff|teacher|worker|helper|over 18|1[89]|[2-9]\d)\b")
"""Grown up where a parent was asked all the same."""
A_CHILD = "on a list of children: a named person has to release these words"
_PHOTO_ONLY = any_of(
    r"^(?:but )?(?:please )?(?:no|not in|without|don'?t take) (?:any |the )?(?:photo\w*|pictures?|pics)(?: (?:of me|please|though))*(?:[,;.:-] (?!.*\b(?:nor|and (?:no|not)|words?|names?|quot\w*|stor(?:y|ies)|said|say|us(?:e|ed)|shar\w*)\b).*)?$"
)
_NOT_TO_THEM = any_of(
    r"\b(?:not|never|nothing) (?:\w+ ){0,2}?(?:to|for|with) (?:the |any |other |our |your )*(?:partners?|council|organi[sz]ations?|nhs|health (?:people|board|lot)|university|agencies|funders?|police|social (?:services|work)|world|others)\b"
)
_OF_MORE = re.compile(
    r"\b(?:words?|names?|quot\w*|stor(?:y|ies)|said|print\w*|publish\w*|part|bit|photo\w*|pictures?|leave|only if|unless|until|ask|chang\w*|withdr\w*|take|taken|first|check\w*|years?|aged?|old)\b|\d"
)
_FIRST_NAME = any_of(
    r"^(?:(?:but|please|use|with|by) )*(?:first|given|christian|screen|user) ?names? only(?: (?:with|in|on|for) (?:the |any )?quotes?)?(?: please)?$|^(?:use )?(?:only )?(?:the |my )?first name(?: only)?$"
)


def with_withdrawals(header: Sequence[str], rows: Sequence[list[str]]) -> None:
    """Dates and marks in a column of withdrawals, put into words that stand against what was permitted."""
    with_parts_withdrawn(header, rows)
    for n, head in enumerate(header):
        if not WITHDRAWN.search(fold(head).strip(" ?:")):
            continue
        for row in rows:
            if not is_blank(row[n]) and yes_or_no(row[n]) != NO and "withdr" not in row[n].casefold():
                row[n] = f"withdrew {row[n]}" if yes_or_no(row[n]) != YES else "withdrew"


def _no_surname(remark: str, names: Sequence[str]) -> bool:
    """Whether a remark says that a first name is enough, or that the surname need not stand there.

    >>> _no_surname("just theo is fine", ["Theo Vance"]), _no_surname("theo brought cake", ["Theo Vance"])
    (True, False)
    """
    for parts in (fold(name).split() for name in names):
        if len(parts) < 2:
            continue
        first, last = re.escape(parts[0]), re.escape(parts[-1])
        if re.search(rf"\b(?:no need for|without|drop|skip|not|minus|leave (?:out|off)) (?:the |my )?{last}\b", remark):
            return True
        if re.search(
            rf"^(?:just|only|call me|use) {first}\b(?! {last})|^{first} (?:is|will do|only|on its own|alone)\b(?! {THEIR_NAME})",
            remark,
        ):
            return True
    return False


def _repeats_no_sharing(said: str) -> bool:
    """Whether a remark says once more that nothing goes to others, as who ticked no there may add."""
    text = fold(said)
    one = len(re.findall(r"\b(?:not?|never|nothing|nor)\b", text)) == 1
    return one and _NOT_TO_THEM.search(text) is not None and _OF_MORE.search(text) is None


_CAPITALS = re.compile(r"\b[A-ZÀ-Þ][\w'’-]{2,}")


def with_remarks_on_names(
    columns: Sequence[ListColumn], table: Sequence[list[str]], called: Sequence[Sequence[str]]
) -> None:
    """Remarks that say of the name alone what is to be done put among the answers; the stricter holds.

    A remark that only repeats that there are to be no photos says nothing against the words.
    """
    remarks = [c for c in columns if c.what == REMARK]
    quoting = next((c for c in columns if c.purposes == ("quotation",)), None)
    named = next((c for c in columns if c.purposes == ("quotation_with_name",)), None)
    sharing = next((c for c in columns if c.purposes == ("sharing",)), None)
    photos = [c for c in columns if c.purposes == ("photo",)]
    archive = next((c for c in columns if c.purposes == ("archive",)), None)
    bodies = {word.casefold() for c in columns if c.purposes == ("sharing",) for word in _CAPITALS.findall(c.header)}
    for row, names in zip(table, called, strict=True):
        for column in remarks:
            said = row[column.index] = without_spelling(row[column.index].strip(), names)
            told = remark_told(said, bodies) if said and column.header != CHANGED else None
            if told is not None and (sharing is not None or not told.no_sharing):
                takes_off = (
                    (sharing, told.no_sharing),
                    (archive, told.no_archive),
                    *((c, told.no_photo) for c in photos),
                )
                for asked in (c for c, off in takes_off if off and c is not None):
                    row[asked.index] = "No"
                said = row[column.index] = NO_NAME if told.no_name else ""
            if asks_for_nothing(said, [(c.purposes, row[c.index]) for c in columns if c.what == PERMITS]):
                said = row[column.index] = ""
            if is_of_the_name(said) or nothing_but_no_name(said):
                said = row[column.index] = NO_NAME
            if sharing is not None and refuses_sharing(said):
                row[sharing.index] = "No"
                row[column.index] = "" if is_of_sharing(said) else row[column.index]
            if sharing is not None and yes_or_no(row[sharing.index]) == NO and _repeats_no_sharing(said):
                said = row[column.index] = ""
            part = bool(said) and only_part_of_the_name(said, names)
            if not said or (len(said.split()) > 8 and not part):
                continue
            plain = fold(said).strip(" .!")
            if photos and _PHOTO_ONLY.search(plain):
                row[column.index] = ""
            elif quoting is not None and yes_or_no(row[quoting.index]) == YES:
                first = (
                    part
                    or _FIRST_NAME.search(plain)
                    or _no_surname(plain, names)
                    or (len(plain.split()) <= 4 and PARTIAL_NAME.fullmatch(plain))
                )
                if with_or_without_name(said) == UNNAMED:
                    _put(row, named, quoting, "No", UNNAMED)
                    row[column.index] = ""
                elif part and named is not None and yes_or_no(row[named.index]) != YES:
                    row[column.index] = ""  # the name is not given anyway
                elif first and (named is None or yes_or_no(row[named.index]) == YES):
                    _put(row, named, quoting, "first name only", FIRST_NAME)
                    row[column.index] = ""


def _put(row: list[str], named: ListColumn | None, quoting: ListColumn, name: str, whole: str) -> None:
    if named is not None:
        row[named.index] = name
    else:
        row[quoting.index] = whole


def children(columns: Sequence[ListColumn], table: Sequence[Sequence[str]]) -> dict[int, str]:
    """The rows of children and why: an age behind the name, or a list of children."""
    year = dt.date.today().year
    found = about_children({c.index: c.header for c in columns}, table)
    for column in (c for c in columns if _YOUNG.match(fold(c.header).strip(" ?"))):
        found |= {
            n: f"“{column.header.strip(' ?')}”" for n, row in enumerate(table) if yes_or_no(row[column.index]) == YES
        }
    apart = [c for c in columns if c.what not in (NAME, PERMITS)]
    others = [c for c in apart if c.what in (ABOUT, REMARK)]
    asked = (age_column(c.index, c.header, [row[c.index] for row in table], (), year) for c in apart)
    ages = [column for column in asked if column is not None]
    of_age = {n for n, row in enumerate(table) if tells_of_age([(a, row[a.index]) for a in ages], year, MINOR_BELOW)}
    found |= dict.fromkeys(_on_a_list_of_children(columns, table) - of_age, A_CHILD)
    for column in (c for c in columns if c.what in (ABOUT, OTHER, REMARK)):
        if not tells_kinds(column.header, [row[column.index] for row in table]):
            continue
        kinds = ((n, _kind_in(row, column, ages, others, year)) for n, row in enumerate(table))
        found |= {n: why for n, why in kinds if why and n not in found}
    for column in (c for c in columns if c.what == NAME):
        for n, row in enumerate(table):
            aside = re.search(r"[(\[,–-]\s*([^()\[\],]*\d[^()\[\],]*)[)\]]?\s*$", row[column.index])
            child, called_so = child_called(row[column.index], MINOR_BELOW)
            noted = age_noted(aside[1], year, MINOR_BELOW)[1] if aside else ""
            if why := noted or (called_so if child else ""):
                found.setdefault(n, why)
    return found


def _kind_in(
    row: Sequence[str], column: ListColumn, ages: Sequence[AgeColumn], others: Sequence[ListColumn], year: int
) -> str:
    beside = [(asked, row[asked.index]) for asked in ages if asked.index != column.index]
    return kind_beside(row[column.index], beside, [row[c.index] for c in others], year, MINOR_BELOW)[1]


def _on_a_list_of_children(columns: Sequence[ListColumn], table: Sequence[Sequence[str]]) -> set[int]:
    """The rows of a list of children, but for grown-ups who say so: it names them so, or asks for a parent."""
    called = [c for c in columns if c.what == NAME and _CHILD.search(_FORMER.sub(" ", fold(c.header)))]
    parents = [c for c in columns if c.what in (ADULT, ABOUT) and _PARENT.search(fold(c.header))]
    parents = [c for c in parents if not tells_of_pupils(c.header)]  # “Parent / pupil” names no parent
    if not called and not (parents and any(_PARENT.match(fold(c.header).strip()) for c in parents)):
        return set()
    found = set()
    theirs = {c.index for c in parents}
    for n, row in enumerate(table):
        beside = [fold(row[c.index]) for c in parents if not is_blank(row[c.index])]
        beside = [said for said in beside if closed.stripped(said) not in closed.NO]  # “none” is no parent
        asked = any(not (_SAID_GROWN.search(said) or _SIGNED_ALONE.fullmatch(said)) for said in beside)
        own = [cell for at, cell in enumerate(row) if at not in theirs or _SAID_GROWN.search(fold(cell))]
        grown = any((_OF_AGE if asked else _GROWN).search(_WHEN.sub(" ", fold(cell))) for cell in own)
        grown = grown or (
            not asked and any(_in_a_late_year(row[c.index], c.header) for c in columns if c.what == ABOUT)
        )
        if not grown and (called or any(not is_blank(row[c.index]) for c in parents)):
            found.add(n)
    return found


_SCHOOL_YEAR = re.compile(r"(?:school |current )*(?:year|yr)s?(?: ?(?:group|at school|in school))?\W*$")


def _in_a_late_year(cell: str, header: str) -> bool:
    """Whether a school year stands in a cell in which nobody is a child any more: the youngest are sixteen.

    >>> [_in_a_late_year(cell, "School year") for cell in ("Year 12", "13", "Year 11", "2011")], _in_a_late_year("13", "Age")
    ([True, True, False, False], False)
    """
    told = re.fullmatch(r"(?:y(?:ea)?r?\.? ?)?(\d{1,2})", fold(cell).strip(" ."))
    age = age_in_school(f"year {told[1]}", _ANY_YEAR) if told and _SCHOOL_YEAR.match(fold(header)) else None
    return age is not None and age.low >= MINOR_BELOW


_ANY_YEAR = 2000


def with_lines_about(
    header: list[str], rows: Sequence[list[str]], called: Sequence[Sequence[str]], lines: Sequence[str]
) -> None:
    """What lines between and below the rows say of somebody on the list, put beside them as a remark.

    >>> head, rows = ["Name", "Quote?"], [["Ada Obi", "y"], ["Bo Lind", "y"]]
    >>> with_lines_about(head, rows, [["Ada Obi"], ["Bo Lind"]], ["Bo rang and wants it taken out", "Lunch was late"])
    >>> head, rows[1]
    (['Name', 'Quote?', 'Remarks'], ['Bo Lind', 'y', 'Bo rang and wants it taken out'])
    """
    found: dict[int, list[str]] = {}
    for line in lines:
        for n, names in enumerate(called):
            if names_in(line, names):
                found.setdefault(n, []).append(NO_NAME if is_of_the_name(line) else line)
    if found:
        header.append("Remarks")
        for n, row in enumerate(rows):
            row.append("; ".join(found.get(n, [])))
