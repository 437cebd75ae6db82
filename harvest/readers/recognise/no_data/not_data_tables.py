# ruff: noqa: E501 – patterns are easier to check on one line
"""Which tables are no data: lists of who came or booked, sheets of questions, costs, reports of what was sent."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.recognise.no_data.forms_defined import defines_form
from harvest.readers.recognise.no_data.not_data import names_paper
from harvest.readers.recognise.no_data.papers import ADVICE, paper_of
from harvest.readers.tables.cells import is_closed, is_machine, is_phone

_DELIVERY, _SENT_TO = {"template", "status"}, {"recipient", "phone number", "email address", "to"}
_CONTACT_HEAD = re.compile(
    r"^(?:(?:first |last |full |sur)?name|e-?mail(?: address)?|phone|telephone|tel|mobile|organi[sz]ation|role|"
    r"job title|signature|signed|"
    r"(?:sign(?:ed)?[ -]?)?(?:in|out)|arrived|arrival|departed|here|attended|attending|present|apologies|address|postcode|"
    r"dietary.*|access (?:needs|requirements)|time in|"
    r"time out|join time|leave time|"
    r"duration.*|ticket.*|title|company|guest|recording (?:consent|disclaimer).*|user action|timestamp|"
    r"participant id.*|upn|"
    r"first join|last leave|in-meeting duration|user email|is guest)$",
    re.I,
)


_ROSTER_HEAD = re.compile(
    r"^(?:photos?|pictures?|recording|filming|video|audio|consent|permission|initials?|ok|agreed?|group|table|no\.?|#|"
    r"(?:post ?code|postcode).*|e-?mail.*|phone.*|mobile.*|tel.*|name.*|child.*|age|arrived|left|in|out|badge|"
    r"(?:invited|asked|brought|registered) by.*|comes? with.*|vehicle.*|emergency contact.*|next of kin.*|"
    r"notes?|date|time|can (?:do|help|drive|offer|cover|bring)|availab\w+|skills?|shifts?|days?)\b.{0,40}$",
    re.I,
)
"""Further columns of lists in which nobody says anything, beside names and contacts."""
_AGREED = re.compile(r"\b(?:consent|permission|photos?|recording|filming|signed|signature)\b", re.I)
_NEEDS_HEAD = re.compile(
    r"^(?:access|dietary|diet|food|allerg\w+|street|town|how did you hear.*|newsletter|photo).{0,40}$", re.I
)
_BOOKED = re.compile(
    r"^(?:order|booking|quantity|ticket|attendee|attendance|check(?:ed)?[ -]?in|price|amount|total paid|fees?|"
    r"seat|barcode|"
    r"buyer|event name|event start|any (?:access|dietary|food)|paid|registration|registered)\b.{0,30}$",
    re.I,
)


def names_attendance(title: str) -> bool:
    """Whether a file's or a table's title says that it lists who came."""
    return names_paper(title, "attendance list")


def why_attendance(header: Sequence[str]) -> str | None:
    """Why a table that is called a list of people is one; None where most columns ask for something else.

    >>> why_attendance(["Name", "Organisation / street", "E-mail (for the newsletter)", "Access or food needs?"])
    'This looks like an attendance list: names and contacts, no words that people said.'
    """
    heads = [h.strip() for h in header if h.strip()]
    contact = sum(1 for head in heads if _of_attendance(head))
    return ADVICE["attendance list"] if contact >= 3 and contact >= 0.6 * len(heads) else None


def why_came(header: Sequence[str], records: Sequence[Sequence[str]], *, columns: int = 3) -> str | None:
    """Why a table that is called a list of people is one by what stands in it: names, and a word or two beside each.

    >>> rows = [["Ada Obi", "Low Scar", "2 x pie"], ["Bo Lind", "walked", ""], ["Cy Marsh", "", "on call from 9"]]
    >>> why_came(["Name", "Where from", "Supper?"], rows) is not None, why_came(["Where", "Supper?"], rows) is None
    (True, True)
    >>> why_came(["Name", "Story"], [["Ada Obi", "We sang on the bridge until the lights went out."]]) is None
    True
    """
    named = _of_names(header)
    beside = [len(cell.split()) for row in records for n, cell in enumerate(row) if n not in named and cell.strip()]
    short = not beside or (max(beside) <= _MOST and sum(beside) <= _MEAN * len(beside))
    return ADVICE["attendance list"] if named and len(header) >= columns and short else None


def who_came(why: str, header: Sequence[str], records: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The names on a table that is no data because it lists who came; none on any other.

    >>> who_came(ADVICE["attendance list"], ["Name", "Lift?"], [["Obi Ada (chair)", "y"], ["", ""]])
    ('Obi Ada',)
    """
    at = _of_names(header) if why == ADVICE["attendance list"] else []
    joined = (" ".join(row[n].strip() for n in at if n < len(row)) for row in records)
    return tuple(name for one in joined if (name := " ".join(re.sub(r"[(\[].*?[)\]]", " ", one).split())))


def _of_names(header: Sequence[str]) -> list[int]:
    """The columns that say what people are called."""
    return [n for n, head in enumerate(header) if _CALLED.search(head.strip())]


def _of_attendance(head: str) -> bool:
    """Whether a column is one of those that lists of people have: contacts, times, tickets, what somebody needs."""
    part = re.split(r"\s*[/|]\s*|\s+(?:or|and|&)\s+", re.sub(r"\s*\(.*?\)", "", head).strip(" ?*:"))[0]
    return any(pattern.match(part) for pattern in (_CONTACT_HEAD, _NEEDS_HEAD, _BOOKED))


def why_roster(header: Sequence[str]) -> str | None:
    """Why a table in which no column holds words is a list of people; None where it may be something else.

    >>> why_roster(["Name (print)", "Phone", "Photo on wall", "Recording", "Signature"])
    'This looks like an attendance list: names and contacts, no words that people said.'
    >>> why_roster(["Name", "Ward", "Age band", "Invited by"]) is not None
    True
    >>> why_roster(["Name", "Mobile", "Can do", "Notes"]) is not None
    True
    """
    heads = [h.strip() for h in header if h.strip()]
    named = any(re.match(r"(?:full |first |your )?name\b", head, re.I) for head in heads)
    of_people = sum(1 for head in heads if _of_attendance(head) or _ROSTER_HEAD.match(head) or _OF_GROUPS.match(head))
    others = [
        re.sub(r"\s*\(.*?\)", "", head) for head in heads if not re.match(r"(?:full |first |your )?name\b", head, re.I)
    ]
    contact = any(_CONTACT_HEAD.match(head) or _AGREED.search(head) for head in others)
    contact = contact or sum(1 for head in others if _OF_GROUPS.match(head)) >= 2
    return (
        ADVICE["attendance list"] if named and contact and len(heads) >= 3 and of_people >= 0.8 * len(heads) else None
    )


_CALLED = re.compile(
    r"(?:(?:full |first |last |family |your )?name|surname|(?:vor|nach|familien)name|nom|prénom|nombre|apellidos?|nome|"
    r"cognome|sobrenome|apelido|imię|nazwisko|enw|cyfenw|naam|voornaam|achternaam)\b|姓名|名字|الاسم|اسم|نام",
    re.I,
)
_SIGNED = re.compile(
    r"^\W*(?:signature|signed|initials|émargement|unterschrift|firma|assinatura|podpis|llofnod|handtekening|"
    r"签名|签字|التوقيع|توقيع|دستخط)\b",
    re.I,
)


def why_signed(header: Sequence[str], records: Sequence[Sequence[str]]) -> str | None:
    """Why a table in which no column holds words is a sheet that people signed, in whatever language.

    Beside names stand a signature, mails or numbers, and else only what was ticked or what a clock says.

    >>> why_signed(["Nazwisko", "Telefon", "Podpis"], [["Sowa", "500 990 045", "JS"], ["Kos", "", "E. Kos"]])
    'This looks like an attendance list: names and contacts, no words that people said.'
    >>> why_signed(["Nom", "Téléphone", "Un mot"], [["Brun", "01 99 00 45 11", "Espoir"], ["Kone", "", "Vent"]])
    """
    others = [n for n, head in enumerate(header) if not _CALLED.match(head.strip())]
    if len(others) == len(header) or len(header) < _COLUMNS or len(records) < _ROWS:
        return None
    signed = False
    for n in others:
        filled = [row for row in records if n < len(row) and row[n].strip()]
        contacts = sum(1 for row in filled if is_phone(row[n]) or _MAIL.fullmatch(row[n].strip()))
        if _SIGNED.match(header[n]):
            # The same word heads captions in some tongues: who signs writes a tick, or a name like the one beside it.
            silent = sum(
                1 for row in filled if _signs(row[n], [cell for at, cell in enumerate(row) if at not in others])
            )
            signed = True
        else:
            silent = sum(1 for row in filled if _says_nothing(row[n].strip()))
            signed = signed or (bool(filled) and contacts >= 0.5 * len(filled))
        if silent < _SILENT * len(filled):
            return None
    return ADVICE["attendance list"] if signed else None


def _says_nothing(cell: str) -> bool:
    return len(cell) <= _TICK or is_phone(cell) or is_machine(cell) or is_closed(cell)


def _signs(cell: str, names: Sequence[str]) -> bool:
    """Whether a cell is a tick, or one of its words begins as the names beside it do."""
    first = {word[:1].casefold() for name in names for word in name.split()}
    return len(cell.strip()) <= _TICK or any(word[:1].casefold() in first for word in re.findall(r"\w+", cell))


_MAIL = re.compile(r"\S{1,80}@\S{1,80}\.\w{2,20}")
_COLUMNS, _ROWS, _TICK, _SILENT = 3, 2, 2, 0.8
"""So many columns and people at least; what is so short is a tick or initials; such a share of cells is silent."""
_JOINED = re.compile(
    r"^(?:first join(?: time)?|last leave(?: time)?|in-meeting duration|join(?:ed)? time|leave time|"
    r"(?:time in session|duration)(?: \(minutes\))?|participant id \(upn\))$",
    re.I,
)


def lists_who_joined(row: Sequence[str]) -> bool:
    """Whether a row heads a meeting's own list of who came and how long they stayed.

    >>> lists_who_joined(["Name", "First Join", "Last Leave", "In-Meeting Duration"]), lists_who_joined(["Duration"])
    (True, False)
    """
    return sum(1 for cell in "\t".join(row).split("\t") if _JOINED.match(cell.strip())) >= 2


_OF_GROUPS = re.compile(
    r"^(?:group|by|kind|type|characteristic|neighbou?rhood|ward|area|village|estate|age|affiliation|gender|sex|ethnic\w*)\b",
    re.I,
)
_NUMBER = re.compile(r"(?:number|count|how many|total)(?: of people)?|people", re.I)
_FEW = 5
_MOST, _MEAN = 6, 3
_HOW_MANY = re.compile(r"\b(?:invited|living here|liv(?:e|es) here|population|inhabitants)\b", re.I)


def why_invited(header: Sequence[str], records: Sequence[Sequence[str]]) -> str | None:
    """Why a table says who was invited or lives here: groups beside nothing but numbers of people.

    >>> why_invited(["Ward", "People invited"], [["Mill", "40"], ["Quay", "1,200"]]) is not None
    True
    >>> why_invited(["Ward", "Who was invited?"], [["Mill", "my sister"]]) is None
    True
    >>> why_invited(["by", "group", "number"], [["ward", "Mill", "40"]]) is not None
    True
    >>> why_invited(["Ward", "Age band"], [["Mill", "65+"]]) is not None
    True
    """
    heads = [h.strip() for h in header]
    numbers = [i for i, head in enumerate(heads) if _HOW_MANY.search(head) or _NUMBER.fullmatch(head)]
    others = [head for i, head in enumerate(heads) if i not in numbers and head]
    cells = [row[i].strip() for row in records for i in numbers if i < len(row) and row[i].strip()]
    counts = bool(cells) and all(re.fullmatch(r"[\d.,\s]+%?", cell) for cell in cells)
    if not numbers and len(others) > 1 and all(map(_OF_GROUPS.match, others)):
        # A row for each person, of which only groups are told.
        told = [cell for row in records for cell in row if cell.strip()]
        return ADVICE["invited"] if told and all(len(cell.split()) <= _FEW for cell in told) else None
    return ADVICE["invited"] if numbers and counts and others and all(map(_OF_GROUPS.match, others)) else None


_PLANNED = re.compile(
    r"\W*(?:(?:our |the |what is the )?(?:purpose|aim)|(?:who must be |who should be |who is )?in the room|"
    r"who must be .{0,30}room|core (?:group|team)|perspectives?(?: it holds)?|"
    r"(?:when )?(?:the )?(?:community|people) (?:hears?|gets? told)(?: back)?|hears? back|paper for|contact|"
    r"(?:main |core )?question(?: asked)?)\W*",
    re.I,
)


def why_plan(header: Sequence[str], records: Sequence[Sequence[str]]) -> str | None:
    """Why a table is the plan of an inquiry: its fields down the side (or along the top), and what is planned in each.

    >>> plan = [["Who must be in the room", "carers"], ["Core group", "Ana; Ben"], ["Community hears back", "June"]]
    >>> why_plan(["Purpose", "Hear what keeps us well"], plan) is not None, why_plan(["Aim", "Story"], []) is None
    (True, True)
    """
    down = [row[0] for row in [header, *records] if row and row[0].strip()]
    for labels in (down, header):
        found = sum(1 for label in labels if _PLANNED.fullmatch(label.strip()))
        if found >= 3 and found >= 0.6 * len(labels):
            return ADVICE["plan"]
    return None


_OF_MINUTES = re.compile(r"minutes?|(?:minutes?|agenda|item) ?(?:ref|no|item|para)\w*\.?|.*\bRAG\b.*", re.I)
_ACTION = re.compile(r"(?:agreed )?actions?\b", re.I)
"""What a committee's table of actions is headed with, and no wall of pledges."""


def of_a_committee(heads: Sequence[str]) -> bool:
    """Whether a table is headed as a committee's actions are.

    >>> of_a_committee(["Ref", "Minute", "Action", "Owner", "Due"]), of_a_committee(["Who", "What", "By when"])
    (True, False)
    """
    return any(_OF_MINUTES.fullmatch(head.strip()) for head in heads) and any(map(_ACTION.match, heads))


def why_no_data_in_table(name: str, header: Sequence[str], has_text: bool) -> str | None:
    """Why a table is flagged as no data: an attendance list or a sheet of questions."""
    heads = [h.strip() for h in header if h.strip()]
    if not heads:
        return None
    if len(heads) >= 5 and any(_BOOKED.match(h) for h in heads) and all(map(_of_attendance, heads)):
        return ADVICE["attendance list"]
    if (paper := paper_of(heads)) is not None:
        return ADVICE[paper]
    if of_a_committee(heads):
        return ADVICE["minutes"]
    if defines_form(heads):
        return ADVICE["question sheet"]
    contact = sum(1 for h in heads if _CONTACT_HEAD.match(h))
    if not has_text and contact >= 2 and contact >= 0.6 * len(heads):
        return ADVICE["attendance list"]
    if any(h.startswith("Name (Original Name)") for h in heads):
        return ADVICE["attendance list"]
    named = {h.lower() for h in heads}
    if not has_text and named >= _DELIVERY and named & _SENT_TO:
        return ADVICE["delivery report"]
    joined = " ".join(heads)
    if re.search(r"column id|question (?:number|title|type)|title of the question|response options", joined, re.I):
        return ADVICE["question sheet"]
    if len(heads) <= 3 and any(re.fullmatch(r"questions?|prompts?", h, re.I) for h in heads):
        return None if has_text and len(heads) > 1 else ADVICE["question sheet"]
    return None
