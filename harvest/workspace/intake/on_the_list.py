"""Whom a first reading finds on a list, and by what names."""

from __future__ import annotations

from harvest.model import Reading
from harvest.readers.lists_by_name.who.people import Known
from harvest.workspace.intake.beside_leave import spoken


def only_listed(reading: Reading | None, known: Known) -> list[tuple[str, ...]]:
    """Whom the first reading finds on a list and no known name does: beside them the others are seen to be listed."""
    return [one.names for one in (reading.listed if reading else ()) if not known.spans(one.names[0])]


def called_in(reading: Reading | None) -> list[str]:
    """By what names a reading calls those whom it took for speakers or listed."""
    if reading is None:
        return []
    speakers = [speaker for speaker, _ in spoken(reading)]
    return list(dict.fromkeys([*speakers, *(one.names[0] for one in reading.listed)]))
