"""Which column of a table names who tells: called so, asked for within a question, or a telephone number."""

from __future__ import annotations

import re

from harvest.readers.pictures import SUFFIXES
from harvest.readers.recognise.columns import column_names as names
from harvest.readers.recognise.columns.asked_names import asked_name, holds_names
from harvest.readers.recognise.columns.column_profile import Column
from harvest.readers.recognise.columns.days_in_cells import never_names
from harvest.readers.recognise.columns.names_of_form import who_answered
from harvest.readers.recognise.columns.plain_heads import plain_head
from harvest.readers.recognise.columns.staff_columns import asks_who, of_accounts, who_walked
from harvest.readers.recognise.columns.told_heads import HANDLE, TOLD, TOOK_IT
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.tables.boards.board_rows import is_of_a_tool
from harvest.readers.tables.boards.sections import are_shapes
from harvest.readers.tables.cells import is_phone
from harvest.readers.tables.consent import permission_headers
from harvest.readers.tables.grid import Grid

_PARTS = re.compile(r"\s+[–—|>·:-]+\s+|:\s+|\s*/\s*|(?<=\w)[.-](?=[a-z_]{3,30}$)|\s*>\s*|::|__")
"""What stands between a question or a group and what is asked within it: ``Who? – Name``, ``person-full_name``."""
_NAME_OF = re.compile(
    r"^(?:full |first )?names? of (?:the )?(?:respondent|person|participant|story ?teller|teller|interviewee|narrator|"
    r"speaker|contributor|resident|villager|household head|head of (?:the )?household|who told .*)\W*$|"
    r"^(?:nom|prénom|nom et prénom|nom complet) (?:de la personne|du répondant|de la répondante|du participant|"
    r"de l['’]enquêtée?|du conteur|de la conteuse|de la personne interrogée)\W*$|"
    r"^(?:name|vorname) (?:der (?:person|befragten|erzählerin)|des (?:befragten|erzählers))\W*$|"
    r"^nombre (?:de la persona|del? (?:entrevistad[oa]|participante|encuestad[oa]|narrador))\W*$|"
    r"^nome (?:da pessoa|do (?:entrevistado|participante)|della persona|dell['’]intervistat[oa])\W*$|"
    r"^jina la (?:mhojiwa|mtu|msimulizi)\W*$|"
    r"^(?:respondent|resp|participant|interviewee|storyteller|household|hhh?)(?:['’]?s)?[ _]name\W*$",
    re.I,
)
_OF_OTHERS = re.compile(
    r"contact|emergency|parent|guardian|carer|next of kin|school|organi[sz]ation|group|team|street|"
    r"enumerat|interviewer|collector|refer|doctor|\bgp\b|staff|office|company|employer|project|event|site|venue|village|child|"
    r"enquêt(?:eur|rice)|encuestador|befrager|witness|file|device|user",
    re.I,
)
"""Whose names are not the tellers'."""
_PICTURE = re.compile(rf"[^\n]{{1,120}}\.{SUFFIXES}", re.I)
_OF_PLACES = re.compile(
    r"^(?:at|by|on|in|near|behind|outside|inside|under|the|am|im|an|auf|bei|vor|hinter|chez|sur|en|au|aux|à|na|w|przy|yn|ar)\b|"
    r"\w*(?:straße|platz|markt|bahnhof|weg|kirche|schule|plein|straat|kerk)\W*$|\b(?:rue|place|plaza|calle|ulica|heol)\b|"
    r"\b(?:street|st|road|rd|lane|avenue|square|park|garden|green|church|chapel|school|library|hall|centre|station|bridge|"
    r"market|river|canal|allotments?|kitchen|shop|cafe|café|estate|house|club|hub)\W*$",
    re.I,
)
"""Where a picture was taken, and not who took it."""


_TOLD_BY = re.compile(rf"\W*(?:{TOLD}|(?:story ?)?teller|(?:told|said) by|author|narrator|interviewee)\W*$", re.I)
_NEARLY = 0.8
"""A column called so says who tells, where nearly as many are named in it; “Name” is what a story is called then."""


_TOOK_IT = re.compile(
    r"\W*(?:(?:photo|picture|image)s? )?(?:taken|shot|photographed|photo|picture|tynnwyd|foto) (?:by|gan|von)\b|"
    rf"\W*(?:photographers?|camera|photo credit|ffotograffydd|fotograf\w*|{TOOK_IT})\W*$",
    re.I,
)


def took_it(head: str) -> bool:
    """Whether a heading calls who held the camera, who did not say what those in the picture permit.

    >>> took_it("Taken by"), took_it("Told by")
    (True, False)
    """
    return _TOOK_IT.match(head) is not None


def last_part(head: str) -> str:
    """What is asked within a question or a group; empty for a head of one part.

    >>> last_part("Please tell us who you are – Town:"), last_part("grp_person-full_name"), last_part("Your name")
    ('Town', 'full_name', '')
    """
    parts = [part for part in _PARTS.split(head.strip(" :*")) if part and part.strip()]
    return parts[-1].strip(" :*") if len(parts) > 1 else ""


def is_name_within(head: str) -> bool:
    """Whether a name is asked for within a question or a group, or of whom the head says that they told.

    >>> is_name_within("About you – Your name"), is_name_within("Household/Name of respondent")
    (True, True)
    >>> is_name_within("Emergency contact – Name"), is_name_within("enumerator_name")
    (False, False)
    """
    asked = last_part(head)
    if _NAME_OF.match(head) or (asked and _NAME_OF.match(asked)):
        return True
    before = head[: -len(asked)] if asked and head.rstrip(" :*").endswith(asked) else head
    if not asked or _OF_OTHERS.search(before):
        return False
    return names.is_called(names.TELLERS[0], asked) and not re.fullmatch(r"by|who|person|member|voice", asked, re.I)


def _are_shapes(column: Column, grid: Grid) -> bool:
    at = grid.header.index(column.name)
    return are_shapes([record[at] for record in grid.records])


def teller_of(free: list[Column], grid: Grid) -> Column | None:
    """The column that names who tells, out of those that are nothing else; None where there is none."""
    called, *others = names.TELLERS
    sent = of_accounts(grid.header)
    walked = next((c for c in free if c.filled and c.name == who_walked(grid.header)), None)
    free = [c for c in free if not _are_shapes(c, grid) and c.name not in sent]
    asked = asked_name(free, grid)
    if asked is not None and any(c.machine_share >= 0.9 for c in free if names.is_called(others[0], c.name)):
        # A name says more than the number that stands for it.
        others = others[1:]
    for pattern in (called, None, *others, names.NAME_ASKED):
        # One and the same name in every row is the platform's word for nobody ("anonymous").
        fits = [
            c
            for c in free
            if _is_called(pattern, c, grid)
            and not never_names(c.cells)
            and not (c.filled >= 3 and c.distinct * c.filled <= 1.5)
            and not _of_staff(grid, c)
            and (pattern not in (None, names.NAME_ASKED) or c.mean_words < 4)
        ]
        if fits:
            most = max(c.filled for c in fits)
            told = [c for c in fits if _TOLD_BY.match(c.name) and c.filled >= _NEARLY * most]
            return _name_of(max(told or fits, key=lambda c: c.filled), fits, grid)
    if asked is not None:
        return asked
    if walked is not None and not never_names(walked.cells) and all(map(_names_somebody, {*walked.cells})):
        grid.told += [said] if (said := WALKED.format(walked.name)) not in grid.told else []
        return walked
    if (made := _of_makers(free, grid) or _of_handles(free)) is not None:
        return made
    if (nameless := _beside_pictures(free, grid)) is not None:
        return nameless
    if (answering := _of_who_answers(free, grid)) is not None:
        return answering
    if (answered := who_answered(free, len(permission_headers(grid)))) is not None:
        return answered
    # A number is somebody, too; it becomes a voice without the number.
    return next((c for c in free if names.PHONE.search(c.name) and _holds_phones(grid, c)), None)


def _name_of(found: Column, fits: list[Column], grid: Grid) -> Column:
    """The column of names where that found holds what the same people call themselves online.

    Lists of who permits what know their names. Where two who post share a name, the handle tells them apart.
    """
    if not _OF_HANDLES.fullmatch(found.name.strip()):
        return found
    for other in fits:
        if _OF_HANDLES.fullmatch(other.name.strip()) or other.filled < found.filled or not holds_names(other.cells):
            continue
        at = [grid.header.index(column.name) for column in (found, other)]
        pairs = {tuple(record[n].casefold() for n in at) for record in grid.records}
        if len(pairs) == len({handle for handle, _ in pairs}) == len({name for _, name in pairs}):
            return other
    return found


_OF_HANDLES = re.compile(rf"(?:{HANDLE})|user ?names?|log ?ins?|screen ?names?", re.I)


WALKED = (
    "“{}” is who went round and is taken for who tells, since the form asks what they saw: what others told them "
    "stands in their words."
)
_MADE = re.compile(r"^(?:created|added|made) by(?: (?:user )?name)?$", re.I)
"""On a board whoever made the card; in any other table it may be whoever typed it up."""
_HANDLE = re.compile(r"@[\w.-]{2,40}")
_MENTIONED = re.compile(r"\b(?:tag(?:s|ged)?|mention\w*|repl\w+|(?:re)?posted to|to|credit\w*|shared with|cc)\b", re.I)
"""How a head says that a post only speaks of those below it."""
_MOST = 0.8


def _of_makers(free: list[Column], grid: Grid) -> Column | None:
    made = [c for c in free if _MADE.match(c.name) and c.filled]
    return made[0] if made and is_of_a_tool(grid.header) and not never_names(made[0].cells) else None


def _of_handles(free: list[Column]) -> Column | None:
    """The one column that holds nothing but names under which people post (``@wren.t``), whatever it is called."""
    fits = [c for c in free if c.filled >= 2 and not _MENTIONED.search(c.name)]
    fits = [c for c in fits if sum(1 for cell in c.cells if _HANDLE.fullmatch(cell)) >= _MOST * len(c.cells)]
    return fits[0] if len(fits) == 1 else None


_ANSWERS = (
    r"(?:parent|guardian|carer|mum|mother|dad|father|patient|visitor|member|player|volunteer|tenant|learner|student|"
    r"pupil|child|young person)"
)
_WHO_ANSWERS = re.compile(
    rf"^(?:full )?names? of (?:the )?{_ANSWERS}s?(?: or \w+)?\W*$|"
    rf"^{_ANSWERS}s?['’]?s?(?: ?(?:/|or) ?\w+['’]?s?)? (?:full |first )?names?\W*$",
    re.I,
)
"""What a form calls whoever fills it in, though elsewhere it is somebody beside them."""


def _of_who_answers(free: list[Column], grid: Grid) -> Column | None:
    """The one column that holds names of parents, carers or whoever a form is for, where nobody else is named."""
    fits = [
        c for c in free if _WHO_ANSWERS.match(plain_head(c.name)) and holds_names(c.cells) and not never_names(c.cells)
    ]
    return fits[0] if len(fits) == 1 else None


def _beside_pictures(free: list[Column], grid: Grid) -> Column | None:
    """The one column that holds nothing but names in a list of pictures whose columns nobody has named."""
    if grid.header_rows or not any(map(_PICTURE.fullmatch, grid.records[0] if grid.records else ())):
        return None
    fits = [c for c in free if c.filled >= 2 and c.mean_words <= 3 and all(map(_names_somebody, set(c.cells)))]
    if len(fits) != 1 or never_names(fits[0].cells):
        return None
    said = f"“{fits[0].name}” has no heading; its names are taken for those who tell: look whether that is so."
    grid.told += [said] if said not in grid.told else []
    return fits[0]


def _names_somebody(cell: str) -> bool:
    return looks_like_name(cell) and not _OF_PLACES.search(cell)


def _is_called(pattern: re.Pattern[str] | None, column: Column, grid: Grid) -> bool:
    head = _NUMBERED.sub("", column.name)
    if pattern is None:
        return is_name_within(head)
    return names.is_called(pattern, head) or (pattern is names.NAME_ASKED and asks_who(column, grid))


_NUMBERED = re.compile(
    r"^\W{0,2}(?:q(?:uestion)?[ .]?\d{1,2}[a-z]?|\d{1,2}[a-z]?|[a-z](?=[.)]))(?:[.):]+|\s+[–-])?\s+(?=\S)", re.I
)
"""The number that a survey tool puts before what it asks: ``Q1. Name``."""


def _of_staff(grid: Grid, column: Column) -> bool:
    """Whether the same few initials stand in a column "taken by": whoever wrote it down, and not who said it."""
    n = grid.header.index(column.name)
    cells = [r[n] for r in grid.records[:300] if r[n]]
    initials = sum(1 for c in cells if re.fullmatch(r"(?:[A-Z]\.? ?){1,3}", c))
    by = re.search(r"\bby\W*$", column.name, re.IGNORECASE)
    return bool(by) and initials >= 0.8 * max(len(cells), 1) and len(set(cells)) <= 0.6 * len(cells)


def _holds_phones(grid: Grid, column: Column) -> bool:
    n = grid.header.index(column.name)
    cells = [r[n] for r in grid.records[:300] if r[n]]
    return sum(map(is_phone, cells)) >= 0.8 * len(cells)
