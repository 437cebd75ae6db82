"""What a person put right in one file is known for the next of its shape: kind, roles, names, and that it is no data.

Two files have one shape when the same program wrote them and their names differ in figures only: ``Table 3 notes.docx``
and ``Table 4 notes.docx``. Columns of tables are kept as mappings instead.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from harvest.model import Kind, Reading, Right, Role
from harvest.model.plain import plain
from harvest.store import inquiry
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

SETTING = "shapes"
MOST = 200
"""So many shapes are kept; the oldest goes first."""
_NOBODY = re.compile(
    r"(?:unknown|speaker|participant|person|voice|guest|user|interviewee|respondent)?[\s_#-]*\w?\d*", re.I
)


@dataclass(frozen=True)
class KnownShape:
    """What was put right in an earlier file of the same shape; ``name`` is that file's."""

    name: str
    kind: Kind | None = None
    no_data: bool = False
    anyway: bool = False
    """It looked like no data and was taken in all the same."""
    names: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, Role] = field(default_factory=dict)
    affiliations: Mapping[str, str] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Whether nothing had to be put right."""
        return not (self.kind or self.no_data or self.anyway or self.names or self.roles or self.affiliations)


@verb(Right.IMPORT)
def keep_shape(ws: Workspace, reading: Reading, said: KnownShape) -> None:
    """Keep what was put right in a file, over what was known of its shape; nothing put right forgets that."""
    shape = shape_of(reading)
    kept = {k: v for k, v in _kept(ws).items() if k != shape}
    lasting = replace(said, names=_lasting(said.names), roles=_lasting(said.roles))
    lasting = replace(lasting, affiliations=_lasting(said.affiliations))
    if not lasting.empty:
        kept[shape] = plain(lasting)
    elif shape not in _kept(ws):
        return
    inquiry.set_setting(ws.store, SETTING, dict(list(kept.items())[-MOST:]), who=ws.actor.name)


@verb(Right.IMPORT)
def known_shape(ws: Workspace, reading: Reading) -> KnownShape | None:
    """What is known of a file's shape, as far as it is about this file; None where nothing is."""
    row = _kept(ws).get(shape_of(reading))
    if row is None:
        return None
    here = {t.speaker or s.voice for s in reading.sources for t in s.turns}
    try:
        found = KnownShape(
            str(row.get("name") or ""),
            Kind(row["kind"]) if row.get("kind") else None,
            bool(row.get("no_data")),
            bool(row.get("anyway")),
            {n: str(new) for n, new in dict(row.get("names") or {}).items() if n in here},
            {n: Role(role) for n, role in dict(row.get("roles") or {}).items() if n in here},
            {n: str(where) for n, where in dict(row.get("affiliations") or {}).items() if n in here},
        )
    except (ValueError, TypeError):
        return None
    return None if found.empty else found


def shape_of(reading: Reading) -> str:
    """The shape of a file: what wrote it, and its name without figures."""
    return f"{reading.flavour}|{re.sub(r'[0-9]+', '#', reading.name.lower())}"


def is_a_name(label: str) -> bool:
    """Whether a label names the same person wherever it stands, as “Speaker 2” does not.

    >>> is_a_name("Ruth"), is_a_name("Speaker 2"), is_a_name("P3")
    (True, False, False)
    """
    return not _NOBODY.fullmatch(label.strip("()[] "))


def _kept(ws: Workspace) -> dict[str, Mapping[str, Any]]:
    return dict(inquiry.settings(ws.store).shapes)


def _lasting(said: Mapping[str, Any]) -> dict[str, Any]:
    """Without labels such as “Speaker 2”, behind which sits somebody else in the next file."""
    return {label: value for label, value in said.items() if is_a_name(label)}
