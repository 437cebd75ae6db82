# ruff: noqa: E501 – patterns are easier to check on one line
"""Staff who are quoted by what they do and never by name, where a list or its key says so (``STAFF: job title only``)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.cells import NO, YES, answered_by_initials, only_answers, signed, yes_or_no
from harvest.readers.consent_lists.columns import column_of, padded
from harvest.readers.consent_lists.keys.meanings import UNSURE
from harvest.readers.consent_lists.nouns import NAME, PERMITS, ListColumn
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.text import fold

Rows = Sequence[Sequence[str]]
_KIND = r"(?:staff|employees?|(?:paid |support |key |care |youth )?workers?|professionals?|clinicians?|nurses?|teachers?|practitioners?|colleagues|officers?|personnel|team members?|members of staff)"
_STAFF = re.compile(rf"\b(?:hospital |school |council |trust |ward |nhs |our )*{_KIND}\b")
_ROLE = r"(?:(?:job|work|professional) )?(?:roles?|titles?|jobs?|posts?|positions?|professions?)"
_NAMELESS = r"(?:(?!\bnames?\b)[^.;\n]){0,80}?"
_BY_ROLE = re.compile(
    rf"\b{_KIND}\b\W{_NAMELESS}\b{_ROLE}\b(?! (?:and|or|with) (?:my |the |their )?names?\b)|\b{_ROLE}\b[^.;\n]{{0,30}}\b(?:if|for|where|when)\b[^.;\n]{{0,20}}\b{_KIND}\b"
)
"""A heading that asks for the name and of staff for what they do; “staff: my name and job title” asks for both."""
_ONLY_BY_ROLE = re.compile(
    rf"\b{_KIND}\b{_NAMELESS}\b(?:{_ROLE} (?:only|alone)|only (?:by|with|as|under) (?:the |their |her |his )?{_ROLE}|by (?:the |their )?{_ROLE}(?! and\b))"
)
_NEVER_NAMED = re.compile(
    rf"\b{_KIND}\b[^.;\n]{{0,80}}\b(?:never|not|nor|no|without|instead of)(?: (?:be )?(?:quoted|shown|named|given|printed|put))?(?: (?:with|by|under))?(?: (?:the|their|any|a|own))? ?names?\b"
)
_NO_QUOTE = re.compile(
    rf"\b(?:no|without(?: a| the| their)?|if (?:they )?(?:do not|don['’]t) want (?:the|their) )(?: ?{_ROLE})\b[^.;\n]{{0,40}}\b(?:no (?:quotes?|quotations?|quoting)|not (?:be )?quoted|(?:do|will|can) ?not quote|nothing (?:is |may be )?quoted)\b"
)
_CODE = re.compile(
    rf"(?:^|(?<=[,;:(/\n])) ?(?!A |THE |ALL |OUR |NHS |NO )(?P<code>[A-Z]{{1,3}})\b(?:\s*[=:–—-]\s*|\s+)(?:[a-z]+ )?(?i:{_KIND})\b"
)
_CODE_LENGTH = 3
_TELLS_KIND = re.compile(
    r"\b(?:groups?|roles?|jobs?|kinds?|types?|status|capacity|staff|here as|coming as|i am|category|who (?:are|is)|position|patient|relation\w*)\b"
)
_NAMING, _QUOTING = "quotation_with_name", {"quotation", "quotation_without_name", "consent"}


def with_staff_unnamed(header: Sequence[str], records: Rows, note: str) -> list[list[str]]:
    """The rows, in which a yes to the name of somebody on the staff is none where only their role is to be given.

    Who did not let the role be given either is not quoted where the list says so, and waits where it does not.

    >>> heads = ["Name", "Group", "Quote me?", "My name may stand there. STAFF: my job title"]
    >>> rows = [["Ada Obi", "S", "Y", "Y"], ["Bo Lind", "P", "Y", "Y"], ["Cy Day", "S", "Y", "N"]]
    >>> with_staff_unnamed(heads, rows, "S staff, P patient. No role, no quote.")
    [['Ada Obi', 'S', 'Y', 'No'], ['Bo Lind', 'P', 'Y', 'Y'], ['Cy Day', 'S', 'No', 'No']]
    >>> with_staff_unnamed(["Name", "Quote me?", "With my name?"], [["Ada", "Y", "Y"]], "Staff came too")
    [['Ada', 'Y', 'Y']]
    >>> with_staff_unnamed(["Name", "Quote me?", "Staff: my name and job title may stand there"], [["Ada", "Y", "Y"]], "")
    [['Ada', 'Y', 'Y']]
    """
    rows = padded(header, records)
    asked = {n for n, head in enumerate(header) if _BY_ROLE.search(fold(head))}
    by_role = _ONLY_BY_ROLE.search(fold(note)) is not None
    told = by_role or _NEVER_NAMED.search(fold(note)) is not None
    if not asked and not told:
        return rows
    columns = [column_of(n, head, [row[n] for row in rows]) for n, head in enumerate(header)]
    naming = [c for c in columns if c.what == PERMITS and {*c.purposes} & {_NAMING, "levels"}]
    naming = [c for c in naming if told or c.index in asked]
    if not naming:
        return rows
    quoting = [c.index for c in columns if c.what == PERMITS and {*c.purposes} & _QUOTING and c not in naming]
    of_role = [c for c in columns if c.index in asked and c.what == PERMITS] or [
        c for c in columns if re.search(rf"\b{_ROLE}\b", fold(c.header)) and only_answers([r[c.index] for r in rows])
    ]
    refused = "No" if _NO_QUOTE.search(fold(" ".join([note, *header]))) else UNSURE
    names = [c.index for c in columns if c.what == NAME]
    for n in _of_staff(columns, rows, note, surely=by_role or bool(asked)):
        row = rows[n]
        who = [row[at] for at in names if row[at]]
        if any(_said(c, rows, n, who) != YES for c in of_role):
            for at in quoting:
                row[at] = row[at] if yes_or_no(row[at]) == NO or is_blank(row[at]) else refused
        for column in naming:
            row[column.index] = "No"
    return rows


def _said(column: ListColumn, rows: Rows, n: int, who: Sequence[str]) -> str:
    cells = [row[column.index] for row in rows]
    return yes_or_no(signed(cells[n], who, by_initials=answered_by_initials(cells)))


def _of_staff(columns: Sequence[ListColumn], rows: Rows, note: str, *, surely: bool) -> list[int]:
    """The rows of those who are on the staff; all of them where no column tells who is and it is ``surely`` a rule."""
    codes = {m["code"] for text in (note, *(c.header for c in columns)) for m in _CODE.finditer(text)}
    telling = [c for c in columns if c.what not in (PERMITS, NAME)]
    theirs = [c for c in telling if _STAFF.search(fold(c.header)) and re.search(rf"\b{_ROLE}\b", fold(c.header))]
    tells = [c for c in telling if _TELLS_KIND.search(fold(c.header)) or {row[c.index].strip() for row in rows} & codes]
    found = []
    for n, row in enumerate(rows):
        own = any(not is_blank(row[c.index]) and yes_or_no(row[c.index]) != NO for c in theirs)
        called = any(
            row[c.index].strip() in codes or _STAFF.match(fold(row[c.index]).strip(" (")) is not None for c in tells
        )
        beside = any(re.search(rf"[(,]\s*{_KIND}\b", fold(row[c.index])) for c in columns if c.what == NAME)
        if own or called or beside:
            found.append(n)
    cells = [row[c.index].strip() for c in tells for row in rows if not is_blank(row[c.index])]
    known = bool(cells) and (bool(codes) or all(len(cell) > _CODE_LENGTH for cell in cells))
    return found if found or known or not surely else [*range(len(rows))]
