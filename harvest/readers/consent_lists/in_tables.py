"""A table of people with what each permits, and nobody's words → who permits what."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Listed, Permission
from harvest.readers.consent_lists import cells
from harvest.readers.consent_lists.coded import decoded
from harvest.readers.consent_lists.columns import (
    ABOUT,
    ADULT,
    NAME,
    OTHER,
    OUTSIDE,
    PARTNERS_ONLY,
    PERMITS,
    REMARK,
    WHO_SEES,
    ListColumn,
    column_of,
)
from harvest.readers.consent_lists.options import OPTIONS, one_answer
from harvest.readers.permission import LEVELS, read_permissions
from harvest.readers.permission.acts import only_recorded
from harvest.readers.permission.how_far import PARTNERS, as_far, how_far, is_blank
from harvest.readers.permission.partners import for_partners_alone
from harvest.readers.permission.text import fold

NO_BUT_YES = "no to “{}”, but yes to quoting"
_HOW_FAR = {OUTSIDE, WHO_SEES, PARTNERS_ONLY}
_QUOTING = {"quotation", LEVELS, *OPTIONS}
_FIRST = re.compile(r"^(?:first|fore|given|christian)\b")
_LAST = re.compile(r"^(?:last|sur|family)")
_UNKEPT = re.compile(
    r"phone|tel|mobile|mail|contact|signature|signed|\bsigns?\b|initial|witness|address|arrived|left|lunch|diet|access|food"
)
_PLAINLY = {
    "quotation": "May we quote you?",
    "quotation_with_name": "May we use your name with it?",
    "quotation_without_name": "May we quote you without your name?",
    "sharing": "May we share your words with partners?",
    "photo": "May we use photos of you?",
    "archive": "May we keep your words in an archive?",
}
_OPEN = re.compile(
    r"\b(?:what|why|how|tell|describe|which|wish|dream|hope|best|love|like|helps?|story|words|memory|answer|comment)\b"
)
_ABOUT_USE = re.compile(
    r"\bnames?\b|\banon\w*|\bquot\w*|\bus(?:e|ed)\b|\bfull\b|\binitials?\b|^[a-e0-5]\W*$|\bconsent\w*|\bsigned\b|\bwords?\b|\benw\b"
)
_TERSE = 2
_REPEATED = 0.7
_NAME_WORDS = 5
_WORDS, _FULL = 6, 0.6
"""So many words in most cells of a column are somebody's words."""


def people_listed(header: Sequence[str], records: Sequence[Sequence[str]], note: str = "") -> tuple[Listed, ...] | None:
    """Everybody on the list; None where the table is none: no names, no question about quoting, or words of people.

    >>> people_listed(["Name", "Quote me?"], [["Ada Obi", "Y"], ["Bo Lind", ""]])[0].permission.quotation
    'anonymous'
    """
    header, records = decoded(header, records, note)
    width = len(header)
    rows = [[*(c.strip() for c in row), *[""] * (width - len(row))][:width] for row in records]
    columns = [column_of(n, head, [row[n] for row in rows]) for n, head in enumerate(header)]
    names = [c for c in columns if c.what == NAME]
    asked = [c for c in columns if c.what == PERMITS]
    if not names or not any(_QUOTING & set(c.purposes) for c in asked):
        return None
    if any(_holds_words(c, rows) for c in columns):
        return None
    called = [_names(row, columns) for row in rows]
    if not all(_is_answered(c, rows, called) for c in asked):
        return None
    kept = [row for row in rows if any(row[c.index] for c in names) and not _between_rows(row, names)]
    if len(kept) < 2 or len(kept) < _FULL * len([row for row in rows if any(row)]):
        return None
    return _listed(kept, columns, note)


def _holds_words(column: ListColumn, rows: Sequence[Sequence[str]]) -> bool:
    """Whether people's words stand in a column, or more than an answer where one is asked for."""
    filled = [row[column.index] for row in rows if row[column.index]]
    words = sum(len(c.split()) for c in filled)
    if not filled:
        return False
    if column.what in (ABOUT, ADULT):
        return words > 2 * _WORDS * len(filled)
    if column.what == REMARK:
        return len(filled) >= _FULL * len(rows) and words > 2 * _WORDS * len(filled)
    if column.what == OTHER:
        # what a column asks that is about neither the person nor a permission may be answered in a word
        repeated = len(filled) >= 4 and len({*filled}) <= _REPEATED * len(filled) and words <= _WORDS * len(filled)
        most = _WORDS if repeated else _TERSE  # what several share is where they live or belong
        return words > most * len(filled) or (len({*filled}) > 1 and _OPEN.search(fold(column.header)) is not None)
    return words > (_WORDS if column.what == PERMITS else _WORDS - 1) * len(filled)


def _between_rows(row: Sequence[str], names: Sequence[ListColumn]) -> bool:
    """Whether a row is a remark or a heading between those of people: words alone that are no name."""
    said = [row[c.index] for c in names if row[c.index]]
    alone = sum(1 for cell in row if cell) == 1
    return alone and bool(said) and (len(said[0].split()) > _NAME_WORDS or bool(re.search(r"\d", said[0])))


def _is_answered(column: ListColumn, rows: Sequence[Sequence[str]], called: Sequence[Sequence[str]]) -> bool:
    """Whether what stands in a column answers a question about permission, for the most part."""
    answers = _plain_answers(column, rows, called)
    filled = cells.without_dittos([row[column.index] for row in rows])
    plain = [answer for answer, cell in zip(answers, filled, strict=True) if cell]
    understood = sum(
        cells.yes_or_no(c) != cells.UNCLEAR or how_far(c) != cells.UNCLEAR or bool(_ABOUT_USE.search(fold(c)))
        for c in plain
    )
    return understood >= _FULL * len(plain)


def _plain_answers(column: ListColumn, rows: Sequence[Sequence[str]], called: Sequence[Sequence[str]]) -> list[str]:
    """The answers of a column, ditto marks and initials read as what they stand for."""
    filled = cells.without_dittos([row[column.index] for row in rows])
    by_initials = cells.answered_by_initials(filled)
    return [cells.signed(cell, who, by_initials=by_initials) for cell, who in zip(filled, called, strict=True)]


def _listed(rows: Sequence[list[str]], columns: Sequence[ListColumn], note: str) -> tuple[Listed, ...]:
    called = [_names(row, columns) for row in rows]
    permits = [c for c in columns if c.what == PERMITS]
    table = [list(row) for row in rows]
    for about in (c for c in columns if c.what == ABOUT):
        for row, cell in zip(rows, cells.without_dittos([row[about.index] for row in rows]), strict=True):
            row[about.index] = cell
    partners = _noted_partners(columns, table)
    for column in permits:
        if set(column.purposes) & _HOW_FAR:
            meant = _key_of(column.header, note)
            answers = [meant.get(cell, cell) for cell in cells.without_dittos([row[column.index] for row in rows])]
        else:
            answers = _plain_answers(column, rows, called)
        if column.purposes == ("quotation",) and not re.search(r"\bnames?\b", fold(column.header)):
            answers = [cells.with_or_without_name(answer) for answer in answers]
        for row, answer in zip(table, answers, strict=True):
            row[column.index] = answer
    columns = one_answer(columns, table)
    mapping = {c.index: _mapped(c) for c in columns if not _read_by_itself(c)}
    heads = [_asked_plainly(c) for c in columns]
    found = read_permissions(heads, table, note=note, year=dt.date.today().year, mapping=mapping)
    asked = tuple(sorted({"quotation", *(p for c in permits for p in _mapped(c) if p not in _QUOTING)}))
    listed = []
    for n, (row, said) in enumerate(zip(rows, found.rows, strict=True)):
        if said is None or not called[n]:
            continue
        permission = Permission(
            said.analysis, said.quotation, said.sharing, said.photo, said.archive, said.hold, said.minor
        )
        for column in permits:
            permission = _as_far(permission, column, table[n][column.index], called[n])
            if _refused(column, row[column.index]) and permission.quotation in ("anonymous", "named"):
                permission = replace(permission, hold=(*permission.hold, NO_BUT_YES.format(column.header[:60])))
        if n in partners and permission.sharing != "no":
            permission = replace(permission, sharing="partners")
        listed.append(Listed(called[n], permission, _told(row, columns), asked))
    return tuple(listed)


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


def _refused(column: ListColumn, cell: str) -> bool:
    """Whether somebody said no to what they say being taken down at all; a no to a recording is none."""
    asked = column.purposes == ("analysis",) and not only_recorded(column.header)
    return asked and cells.yes_or_no(cell) == cells.NO


def _asked_plainly(column: ListColumn) -> str:
    """The heading of a column; of one that permits, what it asks in plain words and the key that stands in it."""
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


def _noted_partners(columns: Sequence[ListColumn], table: Sequence[list[str]]) -> set[int]:
    """The rows in whose remarks "partners only" stands and nothing else; it is no remark to look at any more."""
    found = set()
    for column in (c for c in columns if c.what == REMARK):
        for n, row in enumerate(table):
            if len(row[column.index].split()) <= _WORDS and for_partners_alone(row[column.index]):
                found.add(n)
                row[column.index] = ""
    return found


def _read_by_itself(column: ListColumn) -> bool:
    """Whether the reading of permissions judges a column on its own: ages and remarks."""
    return column.what == REMARK or (
        column.what == ABOUT and re.match(r"age|aged|dob|date of birth|born|year", fold(column.header)) is not None
    )


def _mapped(column: ListColumn) -> list[str]:
    """What the reading of permissions is told of a column; nothing of what only lists have."""
    if column.what != PERMITS:
        return []
    return ["analysis" if p == "consent" else p for p in column.purposes if p not in _HOW_FAR]


def _as_far(permission: Permission, column: ListColumn, cell: str, names: Sequence[str]) -> Permission:
    """A permission with how far the words may go, where a column asks that."""
    if WHO_SEES in column.purposes:
        far = how_far(cell)
    elif PARTNERS_ONLY in column.purposes:
        far = {cells.YES: PARTNERS, cells.UNCLEAR: cells.UNCLEAR}.get(cells.yes_or_no(cell), "")
        if not far:
            return permission
    elif OUTSIDE in column.purposes:
        said = cells.signed(cell, names, by_initials=bool(re.fullmatch(r"[A-Z]{2,4}", cell.strip())))
        answer = cells.yes_or_no(said)
        far = answer if answer in (cells.YES, cells.UNCLEAR) else PARTNERS
    elif column.purposes == ("sharing",) and for_partners_alone(cell):
        far = PARTNERS
    else:
        return permission
    return as_far(permission, far, cell)


def _names(row: Sequence[str], columns: Sequence[ListColumn]) -> tuple[str, ...]:
    """All that somebody is called on the list, parts of one name put together."""
    parts = {c.index: " ".join(row[c.index].split()) for c in columns if c.what == NAME and row[c.index]}
    heads = {c.index: fold(c.header) for c in columns if c.what == NAME}
    first = " ".join(v for n, v in parts.items() if _FIRST.match(heads[n]))
    last = " ".join(v for n, v in parts.items() if _LAST.match(heads[n]))
    whole = [f"{first} {last}".strip()] if first or last else []
    rest = [v for n, v in parts.items() if not (_FIRST.match(heads[n]) or _LAST.match(heads[n]))]
    return tuple(dict.fromkeys(_plain(name) for name in [*whole, *rest] if _plain(name)))


def _plain(name: str) -> str:
    """A name without its number, without "(host)", and the right way round.

    >>> _plain("3. Abara, Constance (host)")
    'Constance Abara'
    """
    name = re.sub(r"^\W*\d{1,3}[.)]\s+", "", name)
    aside = r"host|facilitator|staff|volunteer|chair|note.?taker|age[^)]*"
    aside += r"|\d{1,2}" if len(name.split()) > 2 else ""  # "iPhone (3)" is what somebody is called
    bare = re.sub(rf"\s*\((?:{aside})\)\s*$", "", name, flags=re.I)
    found = re.fullmatch(r"([^\W\d_][\w'’ -]+),\s*([^\W\d_][\w'’. -]+)", bare)
    return f"{found[2]} {found[1]}".strip() if found and len(found[2].split()) <= 3 else bare.strip()
