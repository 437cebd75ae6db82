"""Acts from plain words and from tables, as the command line takes them."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from harvest.errors import DecisionError
from harvest.model import Action, CodeRef, Polarity, Right
from harvest.workspace.desk.deciding import Act, decide
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


def _number(row: Mapping[str, str], field_: str) -> int | None:
    text = (row.get(field_) or "").strip()
    if not text:
        return None
    try:
        return int(text)
    except ValueError:
        raise DecisionError(f"{field_} is “{text}”, but must be a whole number.") from None


def act_from(
    passage: int,
    action: str,
    code: str = "",
    to: str = "",
    polarity: str = "",
    start: int | None = None,
    end: int | None = None,
    memo: str = "",
) -> Act:
    """An act from plain words, as the command line and tables give them; DecisionError names the word that is wrong."""
    try:
        what = Action(action.strip().lower())
    except ValueError:
        raise DecisionError(
            f"“{action}” is no action; use one of {', '.join(a for a in Action if a.words.asked)}."
        ) from None
    if not what.words.asked:
        raise DecisionError(f"“{action}” is done at the coding desk, not from a table.")
    refs = []
    for text in (code, to):
        try:
            refs.append(CodeRef.parse(text) if text.strip() else None)
        except ValueError:
            raise DecisionError(f"“{text}” is not CODEBOOK/CODE, as in five_ways/connect.") from None
    try:
        pole = Polarity(polarity.strip().lower()) if polarity.strip() else None
    except ValueError:
        raise DecisionError(f"“{polarity}” is no polarity; use present, lacking, wished_for or mixed.") from None
    return Act(passage, what, refs[0], refs[1], pole, start, end, memo=memo)


@dataclass(frozen=True, slots=True)
class DecisionTable:
    """The acts of a table by the line that each stands on, and a sentence for every line that cannot be read."""

    name: str
    acts: Mapping[int, Act]
    refused: Mapping[int, str]


def acts_from_csv(path: Path) -> DecisionTable:
    """The acts of a table with the columns passage, action, code and, where they apply, to, polarity, start, end.

    DecisionError where it is no such table.
    """
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise DecisionError(f"{path.name} cannot be read: {error}.") from None
    reader = csv.DictReader(io.StringIO(text, newline=""))
    missing = {"passage", "action"} - {c.strip() for c in reader.fieldnames or ()}
    if missing:
        raise DecisionError(f"{path.name} has no column {' and no column '.join(sorted(missing))}.")
    acts: dict[int, Act] = {}
    refused: dict[int, str] = {}
    for row in reader:
        try:
            acts[reader.line_num] = _act(row)
        except DecisionError as error:
            refused[reader.line_num] = str(error)
    return DecisionTable(path.name, acts, refused)


def _act(row: Mapping[str, str]) -> Act:
    passage = _number(row, "passage")
    if passage is None:
        raise DecisionError("no passage is named.")
    return act_from(
        passage,
        row.get("action") or "",
        row.get("code") or "",
        row.get("to") or "",
        row.get("polarity") or "",
        _number(row, "start"),
        _number(row, "end"),
        row.get("memo") or "",
    )


@verb(Right.DECIDE)
def decide_table(ws: Workspace, table: DecisionTable) -> tuple[list[int], dict[int, str]]:
    """Append the acts of a table, each as its own batch: the decision ids, and by line why one was not kept."""
    ids: list[int] = []
    refused = dict(table.refused)
    with ws.store.write(content=False):
        for line, act in table.acts.items():
            try:
                ids += decide(ws, [act])
            except DecisionError as error:
                refused[line] = str(error)
    return ids, dict(sorted(refused.items()))
