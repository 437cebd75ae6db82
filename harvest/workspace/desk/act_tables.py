"""Acts from plain words and from tables, as the command line takes them."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from pathlib import Path

from harvest.errors import DecisionError
from harvest.model import Action, CodeRef, Polarity
from harvest.workspace.desk.deciding import Act


def _number(row: Mapping[str, str], field_: str, line: int) -> int | None:
    text = (row.get(field_) or "").strip()
    if not text:
        return None
    try:
        return int(text)
    except ValueError:
        raise DecisionError(f"line {line}: {field_} is “{text}”, but must be a whole number.") from None


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


def acts_from_csv(path: Path) -> list[Act]:
    """The acts of a table with the columns passage, action, code and, where they apply, to, polarity, start, end.

    DecisionError names the line and what is wrong with it.
    """
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise DecisionError(f"{path.name} cannot be read: {error}.") from None
    reader = csv.DictReader(io.StringIO(text, newline=""))
    missing = {"passage", "action"} - {c.strip() for c in reader.fieldnames or ()}
    if missing:
        raise DecisionError(f"{path.name} has no column {' and no column '.join(sorted(missing))}.")
    acts = []
    for row in reader:
        line = reader.line_num
        passage = _number(row, "passage", line)
        if passage is None:
            raise DecisionError(f"{path.name}, line {line}: no passage is named.")
        try:
            acts.append(
                act_from(
                    passage,
                    row.get("action") or "",
                    row.get("code") or "",
                    row.get("to") or "",
                    row.get("polarity") or "",
                    _number(row, "start", line),
                    _number(row, "end", line),
                    row.get("memo") or "",
                )
            )
        except DecisionError as error:
            raise DecisionError(f"{path.name}, line {line}: {error}") from None
    return acts
