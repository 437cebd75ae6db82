"""What each row of a list of people permits, its columns being known."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Listed, Permission
from harvest.model.permissions import ELSEWHERE, NO_ELSEWHERE
from harvest.readers.consent_lists.answered import cells, single_answers
from harvest.readers.consent_lists.answered.credited import named_apart
from harvest.readers.consent_lists.answered.options import OPTIONS, one_answer
from harvest.readers.consent_lists.answered.own_name import answers_the_name, of_the_name
from harvest.readers.consent_lists.answered.waits import asks_others, takes_back, takes_no_back, waits
from harvest.readers.consent_lists.asked_together import asks_purpose_by_purpose
from harvest.readers.consent_lists.besides import children, with_remarks_on_names
from harvest.readers.consent_lists.changed.later import NO_NAME, without_notes_on_forms
from harvest.readers.consent_lists.changed.settled import unsettled
from harvest.readers.consent_lists.heads.afterthoughts import is_afterthought
from harvest.readers.consent_lists.heads.asked_words import asked_words, takes_up
from harvest.readers.consent_lists.heads.purposes import OUTSIDE, PARTNERS_ONLY, WHO_SEES
from harvest.readers.consent_lists.keys.meanings import FAR, KEPT, SHARE
from harvest.readers.consent_lists.nouns import ABOUT, CHANGED, OTHER, PERMITS, REMARK, ListColumn
from harvest.readers.consent_lists.plain_rows import plain_rows
from harvest.readers.consent_lists.remarks_beside import (
    MAY_BIND,
    binding_remarks,
    noted_partners,
    without_what_tells_else,
)
from harvest.readers.consent_lists.whose.called import names_of, plain_answers
from harvest.readers.consent_lists.whose.signed_by import UNSIGNED, unsigned
from harvest.readers.consent_lists.whose.twice import held_where_they_differ
from harvest.readers.consent_lists.whose.under_age import too_young
from harvest.readers.permission import LEVELS, read_permissions
from harvest.readers.permission.answered.no_name_alone import nothing_but_no_name
from harvest.readers.permission.answered.partners import for_partners_alone, for_some_alone
from harvest.readers.permission.asks.how_far import PARTNERS, as_far, how_far, is_blank, is_elsewhere
from harvest.readers.permission.asks.limits_asked import asks_for_limits
from harvest.readers.permission.text import fold
from harvest.readers.permission.wished.heard import wish_in
from harvest.readers.permission.wished.taken_back import taken_back
from harvest.readers.permission.young.noted_age import is_remark
from harvest.readers.permission.young.pupils import tells_of_pupils

NO_BUT_YES = "no to “{}”, but yes to quoting"
QUOTING = {"quotation", LEVELS, *OPTIONS}
"""Purposes that are answers to whether somebody may be quoted."""
_HOW_FAR = {OUTSIDE, WHO_SEES, PARTNERS_ONLY}
TAKES_BACK = "a remark takes it back: “{}”"
CONDITION = "waits for something: “{}”"
SPEAKS_OF_IT = "a remark speaks of what was asked: “{}”"
APART = "permits the name in one answer and not in another: “{}”"
CREDIT = "wants to be called something of their own: “{}”"
LATER = "changed something later: “{}”"
_EACH_APART = (("photo",), ("archive",))
"""A second question of the sort is of other pictures or another place, and no other answer to the first."""
_UNKEPT = re.compile(
    r"phone|tel|mobile|mail|contact|signature|signed|\bsigns?\b|initial|witness|address|arrived|left|lunch|diet|access|food|\bby$"
)
_PLAINLY = {
    "quotation": "May we quote you?",
    "quotation_with_name": "May we use your name with it?",
    "quotation_without_name": "May we quote you without your name?",
    "sharing": SHARE,
    "photo": "May we use photos of you?",
    "archive": KEPT,
}


def permitted(
    rows: Sequence[list[str]], columns: Sequence[ListColumn], note: str, below: str = ""
) -> tuple[Listed, ...]:
    called = [names_of(row, columns) for row in rows]
    permits = [c for c in columns if c.what == PERMITS]
    without_notes_on_forms(rows, columns, called)
    without_what_tells_else(rows, columns)
    table = [list(row) for row in rows]
    for about in (c for c in columns if c.what == ABOUT):
        for row, cell in zip(rows, cells.without_dittos([row[about.index] for row in rows]), strict=True):
            row[about.index] = cell
    partners = noted_partners(columns, table)
    words_asked = asked_words(c.header for c in permits)
    for column in permits:
        if set(column.purposes) & _HOW_FAR:
            meant = _key_of(column.header, note)
            answers = [meant.get(cell, cell) for cell in cells.without_dittos([row[column.index] for row in rows])]
        else:
            answers = plain_answers(column, rows, called)
        if column.purposes == ("quotation",) and not re.search(r"\bnames?\b", fold(column.header)):
            answers = [cells.with_or_without_name(answer) for answer in answers]
        if tuple(column.purposes) in _EACH_APART:
            # what is not understood there permits no picture, and says nothing of the words
            answers = [single_answers.plain_of_the_picture(answer) for answer in answers]
        if tuple(column.purposes) == ("quotation_with_name",):
            given = [_IN_INITIALS.fullmatch(row[column.index].strip()) is not None for row in rows]
            answers = [_INITIALS if short else answer for short, answer in zip(given, answers, strict=True)]
            given_or_not = answers_the_name(answers)
            answers = [of_the_name(a, who, asked=given_or_not) for a, who in zip(answers, called, strict=True)]
        for row, answer in zip(table, answers, strict=True):
            row[column.index] = answer
    apart = named_apart(columns, table, called)
    columns = one_answer(columns, table)
    freed = _no_taken_back(columns, table)
    with_remarks_on_names(columns, table, called)
    blank = unsigned(columns, table, called)
    remarks = {c.index for c in columns if c.what == REMARK}  # without what was understood of them
    left = [[t[n] if n in remarks else c for n, c in enumerate(r)] for r, t in zip(rows, table, strict=True)]
    kept_back = unsettled(columns, left, [c.index for c in permits if set(c.purposes) & QUOTING])
    young = {**too_young(columns, rows, note), **children(columns, rows)}
    mapping = {c.index: _mapped(c) for c in columns if not _read_by_itself(c)}
    heads = [REMARKS if _are_remarks(c, columns, rows) else _asked_plainly(c) for c in columns]
    told = enumerate(zip(heads, columns, strict=True))
    heads = [c.header if h in heads[:n] and tuple(c.purposes) in _EACH_APART else h for n, (h, c) in told]
    # an empty row on top, so that "without my name | partners only" of the first person is not taken for headings
    table = [[""] * len(heads), *table]
    found = read_permissions(heads, table, note=note, year=dt.date.today().year, mapping=mapping)
    del table[0]
    plain, binding = plain_rows(columns, rows, table), binding_remarks(columns, table)
    asked = tuple(sorted({"quotation", *(p for c in permits for p in _mapped(c) if p not in QUOTING)}))
    listed: list[Listed] = []
    for n, (row, said) in enumerate(zip(rows, found.rows[1:], strict=True)):
        if said is None or not called[n]:
            continue
        permission = Permission(
            said.analysis, said.quotation, said.sharing, said.photo, said.archive, said.hold, said.minor
        )
        for column in permits:
            permission = _as_far(permission, column, table[n][column.index], called[n])
            if single_answers.credit_of_its_own(column, table[n][column.index]) and permission.quotable:
                permission = replace(permission, hold=(*permission.hold, CREDIT.format(row[column.index][:60])))
            if single_answers.refused(column, row[column.index]) and permission.quotation in ("anonymous", "named"):
                permission = replace(permission, hold=(*permission.hold, NO_BUT_YES.format(column.header[:60])))
        for column in (c for c in columns if c.what == REMARK):
            withdrawn, why = taken_back(table[n][column.index])
            if why:
                quotation = "no" if withdrawn else permission.quotation
                permission = replace(
                    permission, quotation=quotation, hold=tuple(dict.fromkeys((*permission.hold, why)))
                )
        for column in columns:
            if column.what == REMARK and (nothing_but_no_name(row[column.index]) or n in freed):
                continue
            if column.what == REMARK and table[n][column.index] in ("", NO_NAME):
                continue  # what it said was put among the answers
            if column.what == REMARK and takes_back(row[column.index]) and permission.quotation != "no":
                why = TAKES_BACK.format(row[column.index][:60])
                permission = replace(permission, quotation="no", hold=(*permission.hold, why))
            if column.header == CHANGED and permission.quotable and single_answers.changes(table[n][column.index]):
                permission = replace(permission, hold=(*permission.hold, LATER.format(row[column.index][:200])))
            quoting = column.what == REMARK or set(column.purposes) & QUOTING
            others = column.what == PERMITS and asks_others(row[column.index])
            if permission.quotable and (others or (quoting and waits(row[column.index]))):
                permission = replace(permission, hold=(*permission.hold, CONDITION.format(row[column.index][:200])))
            if permission.quotable and column.what in (REMARK, OTHER) and takes_up(row[column.index], words_asked):
                permission = replace(permission, hold=(*permission.hold, SPEAKS_OF_IT.format(row[column.index][:200])))
        if permission.sharing == "no":  # a remark that says the same once more waits for nobody
            permission = replace(permission, hold=tuple(h for h in permission.hold if not _NOT_SHARED.search(h)))
        if n in young and not permission.minor:
            permission = replace(permission, minor=True, hold=tuple(dict.fromkeys([*permission.hold, young[n]])))
        if n in apart and permission.quotable:
            permission = replace(permission, hold=(*permission.hold, APART.format(apart[n][:60])))
        if n in freed and permission.quotable:
            permission = replace(permission, hold=(*permission.hold, NO_ELSEWHERE))
        if n in blank and permission.quotable:
            permission = replace(permission, hold=(*permission.hold, UNSIGNED))
        if n in binding and permission.quotable and not permission.hold:
            permission = replace(permission, hold=(MAY_BIND.format(binding[n][:200]),))
        if n in kept_back and permission.quotable:
            permission = replace(permission, hold=(*permission.hold, kept_back[n]))
        if n in partners and permission.sharing != "no":
            permission = replace(permission, sharing="partners")
        sent = any(set(c.purposes) & QUOTING and is_elsewhere(row[c.index]) for c in permits)
        own = tuple(sorted((*asked, ELSEWHERE))) if sent and permission.quotation == "unknown" else asked
        listed.append(Listed(called[n], permission, _told(row, columns), own, below=below if plain[n] else ""))
    return held_where_they_differ(listed)


_NOT_SHARED = re.compile(
    r"^a note says: “(?:please )?(?:no|not|nothing|none|never|don[’']?t)"
    r"(?: (?:to|be|for|with|shared?|pass(?:ed|ing)?|sharing|on|go(?:es|ing)?))* (?:the |our |any )?"
    r"(?:partners?|council|nhs|police|university|college|funders?|uni)\W*”$",
    re.I,
)


_INITIALS = "initials only"
_IN_INITIALS = re.compile(
    r"(?i:just|only|as) (?:[A-Z]\.? ?){2,3}\W*|(?:[A-Z]\.? ?){2,3}(?i:only|please|will do|is fine)\W*"
)
"""An answer to whether the name may be given that gives its first letters: ``R.A. only``."""


def _no_taken_back(columns: Sequence[ListColumn], table: Sequence[list[str]]) -> set[int]:
    """The rows of those who take back a no that they gave elsewhere; what says so is no remark against them."""
    found = set()
    for column in (c for c in columns if c.what == REMARK):
        for n, row in enumerate(table):
            if takes_no_back(row[column.index]):
                found.add(n)
                row[column.index] = ""
    return found


def _key_of(header: str, note: str) -> dict[str, str]:
    """What the letters under a heading mean, where the words around the list say so.

    >>> _key_of("Who may see it", "Quote: Y / N. Who may see it: E = everybody, P = us and partners. Empty = empty")
    {'E': 'everybody', 'P': 'us and partners'}
    """
    found = re.search(rf"{re.escape(header.strip(' ?:'))}\W{{1,3}}(.*)", note, re.I | re.S)
    key = re.split(r"[.\n]", found.group(1), maxsplit=1)[0] if found else ""
    return {
        m.group(1): m.group(2).strip() for m in re.finditer(r"\b([A-Z0-9]{1,3})\s*[=:]\s*([^,;=]+?)(?=[,;]|$)", key)
    }


REMARKS, _WISHES = "Remarks", 2


def _are_remarks(column: ListColumn, columns: Sequence[ListColumn], rows: Sequence[Sequence[str]]) -> bool:
    """Whether what some wrote below a heading answers nothing that everybody was asked: beside answers purpose by
    purpose, or where several ask for something below a heading for whatever else they want to say."""
    if column.what != REMARK or column.header == CHANGED:
        return False
    if asks_purpose_by_purpose(columns) or asks_for_limits(column.header):
        return True
    wishes = sum(wish_in(row[column.index]) for row in rows if row[column.index])
    return is_afterthought(column.header) and wishes >= _WISHES


def _asked_plainly(column: ListColumn) -> str:
    """The heading of a column; of one that permits, what it asks in plain words and the key that stands in it.

    Remarks below a word that nobody knows are remarks all the same, in which an age may stand.
    """
    if column.what == REMARK and len(column.header.split()) == 1 and not is_remark(column.header):
        return "Notes"
    if column.what != PERMITS or len(column.purposes) != 1 or column.purposes[0] not in _PLAINLY:
        return column.header
    keys = [part for part in re.findall(r"\((.*?)\)", column.header) if "=" in part]
    return " ".join([_PLAINLY[column.purposes[0]], *(f"({key})" for key in keys)])


def _told(row: Sequence[str], columns: Sequence[ListColumn]) -> dict[str, str]:
    """What the list says of somebody besides; how to reach them and their signature are not kept."""
    about = {c.header.strip(): row[c.index] for c in columns if c.what == ABOUT and not is_blank(row[c.index])}
    return {
        head: re.sub(r"\s*\(host\)$", "", value, flags=re.I)
        for head, value in about.items()
        if not _UNKEPT.search(fold(head)) and "@" not in value
    }


def _read_by_itself(column: ListColumn) -> bool:
    """Whether the reading of permissions judges a column on its own: ages and remarks."""
    aged = re.match(r"age|aged|dob|date of birth|born|year", fold(column.header)) or tells_of_pupils(column.header)
    return column.what == REMARK or (column.what == ABOUT and bool(aged))


def _mapped(column: ListColumn) -> list[str]:
    """What the reading of permissions is told of a column; nothing of what only lists have."""
    asked = column.purposes if column.what == PERMITS else ()
    return ["analysis" if p == "consent" else p for p in asked if p not in _HOW_FAR]


def _as_far(permission: Permission, column: ListColumn, cell: str, names: Sequence[str]) -> Permission:
    """A permission with how far the words may go, where a column asks that."""
    if WHO_SEES in column.purposes:
        if column.header == FAR and is_blank(cell):
            return permission  # only some codes say it
        far = how_far(cell)
    elif PARTNERS_ONLY in column.purposes:
        far = {cells.YES: PARTNERS, cells.UNCLEAR: cells.UNCLEAR}.get(cells.yes_or_no(cell), "")
        if not far:
            return permission
    elif OUTSIDE in column.purposes and for_partners_alone(cell):
        far = PARTNERS
    elif OUTSIDE in column.purposes:
        said = cells.signed(cell, names, by_initials=bool(re.fullmatch(r"[A-Z]{2,4}", cell.strip())))
        answer = cells.yes_or_no(said)
        far = answer if answer in (cells.YES, cells.UNCLEAR) else PARTNERS
    elif column.purposes == ("sharing",) and for_some_alone(cell, column.header):
        far = PARTNERS
    else:
        return permission
    return as_far(permission, far, cell)
