"""World-café structure in the name of a file: which table, which round, which day."""

from __future__ import annotations

import re

from harvest.readers.recognise.dates import date_in
from harvest.readers.recognise.event_structure import ID, NAMED_ROUNDS, NAMED_TABLES, NO_NAME, TablePlace, number


def name_place(file_name: str) -> TablePlace:
    """Table and round as a file name gives them.

    >>> name_place("2024-05-11_Table3_round2_notes.docx")
    TablePlace(table='3', round='2', question=None)
    >>> name_place("dreams, table Heron.docx").table, name_place("Needs table.csv").table
    ('Heron', None)
    >>> name_place("Growing Up Here - table notes.pptx").table is None
    True
    >>> name_place("World café - Heron table-20261010_101204-Meeting Recording.vtt").table
    'Heron'
    """
    parted = re.sub(r"\s[–—-]\s", " | ", file_name.rsplit("/", 1)[-1].rsplit(".", 1)[0])
    stem = re.sub(r"[_\-.\s]+", " ", parted)
    stem = " ".join(_STAMP.sub(" ", stem).split())
    table = re.search(rf"(?:^|[ (])(?:{NAMED_TABLES}|t) ?{ID}(?![A-Za-z\d])", stem, re.I)
    round_ = re.search(rf"(?:^|[ (\d])(?:{NAMED_ROUNDS}|r) ?(\d{{1,2}})(?![A-Za-z\d])", stem, re.I)
    found_table = number(table.group(1)) if table else None
    if (
        table
        and table.group(0).strip(" (").lower()[:1] == "t"
        and not re.match(r"[ (]*t(?:able|bl|isch|avolo|afel)", table.group(0), re.I)
    ):
        # A bare T needs a figure: "T3", never "t a".
        found_table = number(table.group(1)) if table.group(1)[0].isdigit() else None
    return TablePlace(found_table or _named_in(stem), number(round_.group(1)) if round_ else None)


_STAMP = re.compile(r"(?<!\d)(?:(?:19|20)\d{6}(?: \d{4,6})?|(?:19|20)\d\d \d\d \d\d(?: \d\d \d\d(?: \d\d)?)?)(?!\d)")
"""The day and time that a recorder or a person put into a file's name, which is no number of a table."""
_NAME_IN_FILE = re.compile(r"(?:^|[ (])(?:[Tt]able ([A-Z][a-z'’]{2,})|([A-Z][a-z'’]{2,}) [Tt]able)(?=$|[ ),])")
_NO_NAME_IN_FILE = re.compile(
    r"(?:round|tennis|time|summary|feedback|quotes?|answers?|responses?|results?|final|draft|data|reports?|minutes|events?|"
    r"summit|caf[eé]|world|dreams?|pledges?|cards?|stor(?:y|ies)|transcripts?|recordings?|survey|dream|of|top|new|old|"
    r"all|copy|facilitators?|picnic|craft|snooker|periodic|price|cost|head|big|long|open|community|each|every)",
    re.I,
)


def _named_in(stem: str) -> str | None:
    """The name of a table in a file's name, where it is written with a capital letter."""
    found = _NAME_IN_FILE.search(stem)
    name = (found.group(1) or found.group(2)) if found else ""
    return name if name and not _NO_NAME_IN_FILE.fullmatch(name) and not NO_NAME.search(name) else None


def name_date(file_name: str) -> str | None:
    """A date in a file name as YYYY-MM-DD.

    >>> name_date("GMT20240511-101500_Recording.transcript.vtt")
    '2024-05-11'
    """
    found = re.search(r"(?<!\d)(20\d\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])(?!\d)", file_name)
    if found:
        return "-".join(found.groups())
    found = re.search(r"(?<!\d)(0[1-9]|[12]\d|3[01])[-_. ](0[1-9]|1[0-2])[-_. ](20\d\d)(?!\d)", file_name)
    if found:
        return "-".join(reversed(found.groups()))
    return date_in(re.sub(r"[_.]+", " ", file_name.rpartition(".")[0]))
