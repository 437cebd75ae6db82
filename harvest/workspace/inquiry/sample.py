"""The sample inquiry that comes with Harvest: three invented events, with the decisions of two facilitators."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from harvest import shipped
from harvest.errors import HarvestError
from harvest.model import Consent, Passage, Right
from harvest.store import contents
from harvest.workspace.desk import Act, act_from, decide
from harvest.workspace.inquiry.sample_plan import carry_out, describe_assets, sample_plan, write_findings
from harvest.workspace.intake import FileAnswer, Progress, import_files
from harvest.workspace.opened import Workspace, new
from harvest.workspace.permission import verb
from harvest.workspace.planning import choose_questions, question_sets
from harvest.workspace.settings import set_event

TITLE = "Tarnwick: what keeps us well here?"
QUESTION = "What keeps us well here?"
FACILITATOR = "Amina Clarke"
FACETS = ("asset", "reinforced_by", "impact")
"""Columns of the decisions that answer what the first analysis asks of a coding."""


def build_sample(path: Path, *, progress: Progress | None = None) -> Workspace:
    """A new inquiry at ``path`` with the sample's three events and what its team planned; not suggested on yet."""
    ws = new(path, TITLE, QUESTION)
    sample, plan = ws.acting_as("sample"), sample_plan()
    choose_questions(ws.acting_as(FACILITATOR), questions=plan["questions"]["asked"])
    files: list[FileAnswer] = []
    for event in plan["event"]:
        asked = next((s.questions for s in question_sets() if s.id == event.get("set")), ())
        title = event["title"]
        set_event(sample, title, date=event["date"], place=event["place"], phase=event["phase"], questions=asked)
        for name, consent in _of_event(event):
            file = shipped.sample_stories() / name
            files += import_files(sample, [file], event=title, consent=consent, progress=progress)["files"]
    refused = [f for f in files if f["status"] == "refused"]
    if refused:
        raise HarvestError("; ".join(str(f["message"]) for f in refused))
    carry_out(ws.acting_as(FACILITATOR), plan)
    return ws


def _of_event(event: Mapping[str, Any]) -> list[tuple[str, Consent]]:
    """The files of an event with what the tellers' forms allowed; of most nobody asked, or the file itself says it."""
    return [(f, Consent.ANONYMOUS) for f in event["anonymous"]] + [(f, Consent.NONE) for f in event.get("files", ())]


@verb(Right.IMPORT)
def add_sample_decisions(ws: Workspace) -> int:
    """Enter the sample facilitators' decisions, what they say of assets and the findings; how many decisions."""
    every = contents.passages(ws.store)
    count = 0
    for table in sorted(shipped.sample_stories().glob("decisions*.csv")):
        with table.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                act = _act(every, row)
                if act is not None:
                    count += len(decide(ws.acting_as(row["coder"]), [act]))
    plan = sample_plan()
    describe_assets(ws.acting_as(FACILITATOR), plan)
    write_findings(ws, plan)
    return count


def _act(every: Iterable[Passage], row: dict[str, str]) -> Act | None:
    """The act on the passage that holds the quotation; None where no passage does."""
    quote = " ".join(row["quote"].split())
    for p in every:
        at = p.text.find(quote)
        if at < 0:
            continue
        whole = len(quote) >= 0.6 * len(p.text)
        start, end = (None, None) if whole else (p.start + at, p.start + at + len(quote))
        if row["action"] in ("reject", "none"):
            start = end = None
        act = act_from(
            p.id, row["action"], row["code"], row["to"], row["polarity"], start, end, memo=row.get("memo", "")
        )
        return replace(act, facets={f: row[f] for f in FACETS if row.get(f)})
    return None
