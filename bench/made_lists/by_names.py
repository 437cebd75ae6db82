"""What the reading by names alone makes of a made-up list, in this process: hundreds a minute."""

from __future__ import annotations

from bench.made_lists.cases import Case
from harvest.errors import HarvestError
from harvest.model import Listed
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.workspace.intake.lists_by_name import _for_short


def read_by_names(case: Case) -> list[Listed]:
    """Whom it finds, where it takes the file for a list."""
    names = [(p.name,) for p in case.people]
    try:
        found = parse_listed_by_name(case.name, case.data, names=names, short=[_for_short(n) for n in names])
    except HarvestError:
        return []
    return [one for one in found.people if one is not None] if found.is_list else []
