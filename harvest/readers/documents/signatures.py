"""Who signs a card or a statement in a list, and what stands beside the name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from harvest.model import Role
from harvest.readers.permission.beside_name import COLUMNS, kind_of_part
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.speakers import role_of_words, split_role


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed, and what they said of themselves; an age decides whether the words may leave."""

    name: str
    role: Role
    table: str | None
    affiliation: str
    attributes: dict[str, str]


def signed_by(parts: Sequence[str]) -> Signature:
    """What stands in a signature, at whose commas it was cut.

    >>> signed_by(["Ruby", "resident", "table 2"]).table, signed_by(["Nell", "8"]).attributes
    ('2', {'Age': '8'})
    """
    name, role = split_role(parts[0])
    table, elsewhere, attributes = None, [], dict[str, str]()
    for part in parts[1:]:
        place = heading_place(part, is_heading=True)
        if place is not None and place.table:
            table = place.table
        elif (said := role_of_words(part)) is not Role.UNKNOWN:
            role = said
        elif kind := kind_of_part(part):
            attributes[COLUMNS[kind]] = part
        elif not part.isdigit():
            elsewhere.append(part)
    return Signature(name, role, table, ", ".join(elsewhere)[:80], attributes)
