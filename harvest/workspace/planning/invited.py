"""Who was invited or lives here, beside who was heard."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from harvest.errors import DecisionError
from harvest.evidence.missing import heard_by
from harvest.model import Basis, Entry, EntryKind, InvitedBy, Right, Role, VoiceKind
from harvest.planning import invited as fold
from harvest.store import contents
from harvest.store import inquiry as store_inquiry
from harvest.workspace import kept
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planning.acts import record


@dataclass(frozen=True, slots=True)
class InvitedLine:
    """A group beside how many of it were heard; ``heard`` is None for a number too small to be said."""

    by: InvitedBy
    group: str
    basis: Basis
    number: int
    heard: int | None
    short: bool


@verb(Right.READ)
def all_invited(ws: Workspace) -> tuple[InvitedLine, ...]:
    """Every group that was invited or lives here, with how many of it were heard."""
    rows = kept.planning(ws).invited
    if not rows:
        return ()
    speaking = {p.voice_id for p in contents.passages(ws.store) if p.codeable}
    people = [
        v
        for v in contents.voices(ws.store)
        if v.id in speaking and v.may_be_counted and v.kind is not VoiceKind.CARD and v.role is not Role.FACILITATOR
    ]
    heard = heard_by(people)
    few = store_inquiry.settings(ws.store).suppress_below
    fall_short = set(fold.short(rows, heard))
    lines = []
    for i in rows:
        n = max((n for group, n in heard[i.by].items() if fold.same(group) == fold.same(i.group)), default=0)
        lines.append(InvitedLine(i.by, i.group, i.basis, i.number, None if 0 < n < few else n, i in fall_short))
    return tuple(lines)


@verb(Right.DECIDE)
def set_invited(
    ws: Workspace, rows: Sequence[tuple[InvitedBy | str, str, int]], basis: Basis | str = Basis.INVITED
) -> int:
    """Keep how many of each (by, group) were invited or live here; nought takes a group off. How many groups."""
    try:
        against = Basis(basis)
        said = [(InvitedBy(by), " ".join(group.split()), number) for by, group, number in rows]
    except ValueError as error:
        words = ", ".join(InvitedBy)
        raise DecisionError(f"{error}: people are told apart by {words}; invited or living_here.") from None
    for _, group, number in said:
        if not group or number < 0:
            raise DecisionError("Each group needs a name and a number of people.")
    entries = [
        Entry(EntryKind.INVITED, detail={"by": by.value, "group": group, "number": number, "basis": against.value})
        for by, group, number in said
    ]
    record(ws, entries)
    return len(entries)


@verb(Right.DECIDE)
def invited_from_csv(ws: Workspace, path: Path, basis: Basis | str = Basis.INVITED) -> int:
    """Keep the numbers of a table: columns by, group, number; or a list of people, of which only counts are kept."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise DecisionError(f"{path.name} cannot be read: {error}.") from None
    return invited_from_text(ws, text, basis, name=path.name)


@verb(Right.DECIDE)
def invited_from_text(ws: Workspace, text: str, basis: Basis | str = Basis.INVITED, *, name: str = "The table") -> int:
    """The same from the text of such a table, as it was pasted or uploaded."""
    lines = [line for line in text.splitlines() if line.strip()]
    mark = next((m for m in ("\t", ";", ",") if lines and m in lines[0]), ",")
    header, *rows = list(csv.reader(io.StringIO("\n".join(lines), newline=""), delimiter=mark)) or [[]]
    return invited_from_rows(ws, header, rows, basis, name=name)


@verb(Right.DECIDE)
def invited_from_rows(
    ws: Workspace,
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    basis: Basis | str = Basis.INVITED,
    *,
    name: str = "The table",
) -> int:
    """The same from the heads and rows of such a table, as an uploaded file held them."""
    found = fold.by_basis(header, rows, Basis(basis))
    if not any(found.values()):
        raise DecisionError(
            f"{name}: no groups were found. It needs the columns by, group and number, or a row for each person with "
            "columns such as neighbourhood, age band and affiliation."
        )
    return sum(set_invited(ws, groups, against) for against, groups in found.items())
