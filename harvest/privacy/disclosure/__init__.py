"""One disclosure control for every table by what people are, in every sheet, filter, format and later pack."""

from harvest.privacy.disclosure.control import release
from harvest.privacy.disclosure.judge import meaningful, plain_names, why_not
from harvest.privacy.disclosure.nouns import Cells, Exposed, Published, Release, Table, by_person, by_place

__all__ = [
    "Cells",
    "Exposed",
    "Published",
    "Release",
    "Table",
    "by_person",
    "by_place",
    "meaningful",
    "plain_names",
    "release",
    "why_not",
]
