"""Lines that only say who hosted, led or took notes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Role
from harvest.readers.documents.notes.sheet_remarks import names_the_sheet, tells_of_the_sheet
from harvest.readers.documents.notes.typists_remarks import is_typists_remark
from harvest.readers.leave.said import reads
from harvest.readers.permission.lines import kind_of_label
from harvest.readers.permission.text import fold
from harvest.readers.permission.young.age_labels import AGE, SCHOOL
from harvest.readers.recognise.dates import date_in
from harvest.readers.recognise.no_data.meeting_items import ITEM
from harvest.readers.recognise.talk.cast import SCRIBE
from harvest.readers.recognise.talk.role_words import role_of_words
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.recognise.talk.transcript_headers import fields_of

_LED_BY = re.compile(r"(?:^|[.;,]\s+)([^\W\d_][\w -]{2,24}?)\s*[:–—]\s*([^\W\d_][^.;,:()\n]{1,40})(?=[.;,()]|$)")
_CREDITED = re.compile(
    r"^\W*(?:facilitated|hosted|led|organi[sz]ed|moderated|chaired|compiled|collated|prepared|presented|convened|"
    r"(?:notes? |minutes )taken|scribed|moderiert|animé|animado|facilitad[oa]|facilitato|prowadził[ay]?|begeleid|"
    r"hwyluswyd) (?:by|von|par|por|da|door|gan)\s+(?-i:[A-Z])[^.?!:]{1,60}$",
    re.I,
)
_FEW = 10


def says_when_it_was(text: str) -> bool:
    """Whether a line holds fields of a sheet, one of them a day, and none that says who told it or what they permit.

    >>> says_when_it_was("Notes by: table host   Date: 17/1/26"), says_when_it_was("Name: Kai   Age: 9   Date: 17/1/26")
    (True, False)
    """
    fields = fields_of(text)
    if not any(date_in(value) for _, value in fields) or reads(text).of_leave:
        return False
    return not any(kind_of_label(label) or _AGE.match(fold(label)) for label, _ in fields)


_AGE = re.compile(rf"(?:{AGE}|{SCHOOL}|born|dob|class|year)\b", re.I)


def names_a_helper(text: str) -> bool:
    """Whether a line only says who hosted or took notes.

    >>> names_a_helper("Scribe: Wanda"), names_a_helper("Host: what do you love?")
    (True, False)
    >>> names_a_helper("Facilitated by Action for Carers"), names_a_helper("Run by volunteers, and it shows.")
    (True, False)
    """
    if len(text.split()) <= _FEW and _CREDITED.match(text):
        return True
    label, _, name = text.partition(":")
    if role_of_words(label.strip(" *")) is not Role.FACILITATOR:
        return False
    names = [one.strip(" *.") for one in _AND.split(name)]
    return len(names) <= _SEVERAL and all(0 < len(one.split()) <= 4 and looks_like_name(one) for one in names)


_AND = re.compile(r"\s*[,;&+/]\s*|\s+(?:and|und|et|y|e|i|en|a)\s+")
_SEVERAL = 6


def says_nothing_said(text: str, *, below: bool = False, points: bool = False) -> bool:
    """Whether a line says who led and what whoever typed remarks, and nothing else.

    ``below`` the head of a sheet it may tell of that sheet, and no more than that beside ``points`` with marks.

    >>> says_nothing_said("Facilitators: Ola + Bo. Photos of the originals are in the loft.")
    True
    >>> says_nothing_said("Facilitators: Ola + Bo. Nobody slept."), says_nothing_said("Scribe Bo. Photo 12", below=True)
    (False, True)
    """
    if below and (tells_of_the_sheet(text) if points else names_the_sheet(text)):
        return True
    return all(names_a_helper(part) or is_typists_remark(part) for part in _SENTENCES.split(text))


_SENTENCES = re.compile(r"(?<=\w\w[.!])\s+(?=[A-Z])")


def noted_by(text: str) -> tuple[str, int]:
    """Who took the notes that a line goes on with, and where these begin; no name where it says so of nobody.

    >>> noted_by("Scribe: Wanda. Much laughing, and then a long silence."), noted_by("Scribe: Wanda"), noted_by("Hi.")
    (('Wanda', 15), ('', 0), ('', 0))
    """
    found = _NOTED.match(text)
    if found is None or not SCRIBE.fullmatch(found["label"].strip()) or not looks_like_name(found["who"].strip()):
        return "", 0
    return found["who"].strip(), found.end()


_NOTED = re.compile(
    r"^\W{0,3}(?P<label>[^\W\d_][\w -]{2,24}?)\s*[:：]\s*(?P<who>[^\W\d_][^.;:\n–—(]{1,40}?)"
    r"(?:[.;]\s+|\s+[–—-]\s+|\n)(?=\S+\s+\S+\s+\S)"
)


def says_who_came(text: str) -> bool:
    """Whether a line lists those present and says nothing else.

    >>> says_who_came("Present: Moira, Del, 2 others"), says_who_came("Present: it is cold. I came at noon.")
    (True, False)
    """
    label, colon, names = text.partition(":")
    found = ITEM.match(label) if colon and len(label) <= _LABEL else None
    if found is None or not (found["came"] or found["away"]):
        return False
    return len(names.split()) <= _CAME and re.search(r"[.!?]\s", names) is None and not reads(text).of_leave


_CAME, _LABEL = 40, 40


def named_helpers(texts: Sequence[str]) -> list[str]:
    """Who is named in a document's lines as facilitating, whatever else stands on these.

    >>> named_helpers(["Each answered in turn. Facilitator: Nadia Brook", "Scribe: Jo. Hall: open"])
    ['Nadia Brook']
    """
    found = [m for text in texts if len(text) <= 400 for m in _LED_BY.finditer(text)]
    leads = [m for m in found if role_of_words(m.group(1)) is Role.FACILITATOR and m.group(1).lower() != "scribe"]
    return list(dict.fromkeys(m.group(2).strip() for m in leads if looks_like_name(m.group(2).strip())))
