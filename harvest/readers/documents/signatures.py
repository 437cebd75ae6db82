"""Who signs a card or a statement in a list, and what stands beside the name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from harvest.model import Role
from harvest.model.organisations import is_organisation
from harvest.readers.permission.beside_name import COLUMNS, kind_of_part
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.speakers import role_of_words, split_role

BESIDE = "Beside the name"
"""What people say of themselves behind their name, as an attribute of the teller."""


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
    # "retired deckhand" says who somebody is; only what is called like one is an organisation or a place.
    small = [part for part in elsewhere if part[:1].islower() and not is_organisation(part)]
    if small:
        attributes[BESIDE] = ", ".join(small)[:80]
    where = [part for part in elsewhere if part not in small]
    return Signature(name, role, table, ", ".join(where)[:80], attributes)
