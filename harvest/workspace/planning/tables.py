"""Dreams grouped, statements and pledges from a table: a whole file is one act and one undo, or nothing is kept."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from harvest.errors import DecisionError
from harvest.model import Entry, EntryKind, PledgeState, Right
from harvest.planning import dreams as fold
from harvest.planning.horizons import horizon as horizon_in
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planning.acts import record
from harvest.workspace.planning.dreams import all_dreams
from harvest.workspace.planning.pledges import all_pledges

Row = Mapping[str, str]


def _rows(path: Path, needed: set[str]) -> Iterator[tuple[str, Row]]:
    """(where, row) of each row, headers in small letters; DecisionError names a missing column."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise DecisionError(f"{path.name} cannot be read: {error}.") from None
    reader = csv.DictReader(io.StringIO(text, newline=""))
    missing = needed - {c.strip().lower() for c in reader.fieldnames or ()}
    if missing:
        raise DecisionError(f"{path.name} has no column {' and no column '.join(sorted(missing))}.")
    for row in reader:
        where = f"{path.name}, line {reader.line_num}"
        yield where, {k.strip().lower(): (v or "").strip() for k, v in row.items() if k is not None}


def _dream_id(where: str, text: str, known: Mapping[int, object]) -> int:
    if not text.isdigit() or int(text) not in known:
        raise DecisionError(f"{where}: there is no dream “{text}”; `harvest dreams` lists the ones there are.")
    return int(text)


@verb(Right.DECIDE)
def dreams_from_csv(ws: Workspace, path: Path) -> int:
    """Group dreams by a table with the columns ``dream`` (its id), ``group`` (a name, ``apart`` or empty) and, where
    they apply, ``horizon`` and ``dots``; how many rows there were."""
    every = all_dreams(ws)
    groups: dict[str, list[int]] = {}
    acts: list[Entry] = []
    rows = list(_rows(path, {"dream"}))
    for where, row in rows:
        dream = _dream_id(where, row["dream"], every.by_id)
        if row.get("group"):
            groups.setdefault(row["group"], []).append(dream)
        said: dict[str, object] = {}
        if row.get("horizon"):
            horizon = horizon_in(row["horizon"])
            if horizon is None:
                raise DecisionError(f"{where}: “{row['horizon']}” is no horizon; use now, medium or long.")
            said["horizon"] = horizon.value
        if row.get("dots"):
            if not row["dots"].isdigit():
                raise DecisionError(f"{where}: dots is “{row['dots']}”, but must be a whole number.")
            said["dots"] = int(row["dots"])
        if said:
            acts.append(Entry(EntryKind.DREAM, str(dream), said))
    names = {g.name: g.id for g in every.groups}
    for name, ids in groups.items():
        if name.lower() == fold.APART:
            acts.append(Entry(EntryKind.MOVE, detail={"dreams": ids, "to": fold.APART}))
        elif name in names:
            acts.append(Entry(EntryKind.MOVE, detail={"dreams": ids, "to": f"group:{names[name]}"}))
        else:
            acts.append(Entry(EntryKind.GROUP, detail={"name": name, "dreams": ids}))
    record(ws, acts)
    return len(rows)


@verb(Right.DECIDE)
def statements_from_csv(ws: Workspace, path: Path) -> int:
    """New statements of a table with the columns ``topic``, ``text`` and, where they apply, ``group`` (id or name) and
    ``dreams`` (ids with spaces between); how many there were."""
    every = all_dreams(ws)
    groups = {key: g for g in every.groups for key in (g.name, g.id)}
    acts = []
    for where, row in _rows(path, {"text"}):
        group = groups.get(row.get("group", ""))
        if row.get("group") and group is None:
            raise DecisionError(f"{where}: there is no group “{row['group']}” that has a name.")
        ids = [_dream_id(where, d, every.by_id) for d in row.get("dreams", "").replace(",", " ").split()]
        if not row["text"]:
            raise DecisionError(f"{where}: a statement needs words.")
        detail: dict[str, object] = {"topic": row.get("topic") or (group.name if group else ""), "text": row["text"]}
        detail |= {"dreams": ids or (list(group.dreams) if group else []), "group": group.id if group else None}
        acts.append(Entry(EntryKind.STATEMENT, detail=detail))
    record(ws, acts)
    return len(acts)


@verb(Right.DECIDE)
def pledges_from_csv(ws: Workspace, path: Path) -> int:
    """Pledges of a table with the columns ``who``, ``what``, ``by``, ``towards``, ``state``, ``note`` and, for one that
    is there already, ``pledge`` (its id); how many rows there were."""
    known = {p.id for p in all_pledges(ws)}
    acts = []
    for where, row in _rows(path, set()):
        subject = row.get("pledge", "")
        if subject and subject not in known:
            raise DecisionError(f"{where}: there is no pledge “{subject}”; `harvest pledges` lists the ones there are.")
        said: dict[str, object] = {k: row[k] for k in ("who", "what", "by", "towards", "note") if row.get(k)}
        if row.get("state"):
            if row["state"] not in list(PledgeState):
                raise DecisionError(f"{where}: “{row['state']}” is no state; there are {', '.join(PledgeState)}.")
            said["state"] = row["state"]
        if not subject and not said.get("what"):
            raise DecisionError(f"{where}: a pledge needs words: what will be done.")
        acts.append(Entry(EntryKind.PLEDGE, subject, said))
    record(ws, acts)
    return len(acts)
