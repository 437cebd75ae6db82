"""A wish that begins somebody's turn holds what they said before it."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model import Consent
from harvest.store import contents

TALK = """Host: What has kept you well this year?

Bea Obi: I came because my money had run out, and a lady put a plate in front of me and moved along.

Tom Wick: I work nights in the warehouse, so everything that is good for people is while I sleep.

Bea Obi: My boy was arrested in the spring, and for two months I did not leave the flat at all.

Host: Thank you for telling us that.

Bea Obi: {wish}

Tom Wick: If there was one evening a month for people who work nights, I would come and cut onions.
"""


@pytest.mark.parametrize(
    ("wish", "held"),
    [
        ("Actually, please don't use that. What I just said about my son, it is his business.", True),
        ("Och, dinna use that, Kirsty. He wid be black affrontit.", True),
        ("Tego proszę nie pisać.", True),
        ("Peidiwch â rhoi hynny i lawr.", True),
        ("I shouldn't have.\n\nHost: Of course, Bea, we'll leave that out.", True),
        ("We'd like a bus.\n\nHost: They will leave that road out again, I expect.", False),
        ("The soup came every single Thursday, with bread, and nobody asked for anything.", False),
    ],
)
def test_what_was_said_before_it_leaves_no_more_until_somebody_has_looked(
    tmp_path: Path, wish: str, held: bool
) -> None:
    ws = verbs.new(tmp_path / "a.harvest", "Table", "What keeps us well?").acting_as("Ana")
    for item in verbs.intake.preview(ws, [("table 1.txt", TALK.format(wish=wish).encode())]):
        verbs.intake.commit(ws, item, event="Day", consent=Consent.ANONYMOUS)
    for passage in contents.passages(ws.store):
        if passage.codeable:
            verbs.desk.decide(ws, [verbs.desk.act_from(passage.id, "add", "five_ways/connect")])
    quoted = " ".join(q["text"] for c in verbs.report.evidence_json(ws)["codes"] for q in c["quotations"])
    assert ("arrested in the spring" not in quoted) is held
    assert "one evening a month" in quoted, "nobody else is held"
