"""The sample inquiry: the invented event that comes with Harvest, with the decisions of two facilitators."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from harvest import shipped
from harvest.errors import HarvestError
from harvest.model import Consent, Passage, Right
from harvest.store import contents
from harvest.workspace.desk import Act, act_from, decide
from harvest.workspace.intake import FileAnswer, Progress, import_files
from harvest.workspace.opened import Workspace, new
from harvest.workspace.permission import verb
from harvest.workspace.planning import all_dreams, new_group, write_plan, write_statement
from harvest.workspace.settings import set_event

TITLE = "Tarnwick: what keeps us well here?"
QUESTION = "What keeps us well here?"
EVENT = "Tarnwick world café (an invented event)"
ASKED = {"table_1_zoom.vtt": Consent.ANONYMOUS, "table_2.docx": Consent.ANONYMOUS}
"""What the tellers' forms allowed; of the other files nobody asked, or the file itself says it."""
FACILITATOR = "Amina Clarke"
STATEMENTS = (
    (
        "Known by name",
        "Neighbours",
        "Whoever lives in Tarnwick is known by name to somebody on their stairs.",
        (
            "We know the names of the people in the station flats and they know ours.",
            "Nobody dies on their own in this town unless they want to.",
        ),
    ),
    (
        "Getting about",
        "Getting about",
        "Everybody gets to the quay, the hall and home again, without a car and at any age.",
        (
            "We dream of a town where the last bus is after the last song.",
            "In 2031 nobody in Garth House carries a pram up six floors.",
        ),
    ),
)
"""Name of a group, topic, design statement, and the dreams it rests on."""
FACETS = ("asset", "reinforced_by", "impact")
"""Columns of the decisions that answer what the first analysis asks of a coding."""
_DATA = {".vtt", ".docx", ".txt", ".md", ".csv"}


def sample_files() -> list[Path]:
    """The event's own files: neither the README nor the decisions."""
    return sorted(
        p
        for p in shipped.sample_stories().iterdir()
        if p.suffix in _DATA and not p.name.startswith("decisions") and p.stem.lower() != "readme"
    )


def build_sample(path: Path, *, progress: Progress | None = None) -> Workspace:
    """A new inquiry at ``path`` with the sample event and its facilitators' decisions; not suggested on yet."""
    ws = new(path, TITLE, QUESTION)
    sample = ws.acting_as("sample")
    set_event(sample, EVENT, date="2026-03-14", place="Old Chapel hall, Tarnwick", phase="discovery")
    files: list[FileAnswer] = []
    for file in sample_files():
        consent = ASKED.get(file.name, Consent.NONE)
        files += import_files(sample, [file], event=EVENT, consent=consent, progress=progress)["files"]
    refused = [f for f in files if f["status"] == "refused"]
    if refused:
        raise HarvestError("; ".join(str(f["message"]) for f in refused))
    _plan(ws.acting_as(FACILITATOR))
    return ws


def _plan(ws: Workspace) -> None:
    """What the sample's team planned, and the first dreams it put together."""
    write_plan(
        ws,
        purpose="To find out what keeps people in Tarnwick well, and to put it before the board beside the needs.",
        room="People of the quay, the Garths and Upper Row; who works nights; young people; surgery and school.",
        core_group="Two residents, a district nurse, the librarian: they hold the quay, the estate and the services.",
        hear_back="12 June 2026, in the Old Chapel hall, and on the library door.",
    )
    dreams = {d.text: d.id for d in all_dreams(ws, propose=False).dreams}
    for name, topic, statement, words in STATEMENTS:
        cards = [dreams[w] for w in words if w in dreams]
        if cards:
            new_group(ws, name, cards)
            write_statement(ws, statement, topic=topic, dreams=cards)


@verb(Right.IMPORT)
def add_sample_decisions(ws: Workspace) -> int:
    """Enter the sample facilitators' decisions; how many were entered."""
    every = contents.passages(ws.store)
    count = 0
    for table in sorted(shipped.sample_stories().glob("decisions*.csv")):
        with table.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                act = _act(every, row)
                if act is not None:
                    count += len(decide(ws.acting_as(row["coder"]), [act]))
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
