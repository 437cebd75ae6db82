"""Words in which somebody names a child who is held wait until somebody has looked at the name."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model import Consent, Verdict
from harvest.store import contents

LIST = """Name of child,School year,Parent,Child may be quoted?,Parent: may we quote you?
{},Year 6,Ama Obi,no,yes
Tom Lee,Year 5,Cy Lee,no,yes
"""
TALK = """Ama Obi: {words}

Cy Lee: The soup came every single Thursday, with bread, and nobody asked for anything.

Ama Obi: I work nights in the warehouse, so everything that is good is while I sleep.
"""


def quoted(ws: verbs.Workspace) -> str:
    return " ".join(q["text"] for c in verbs.report.evidence_json(ws)["codes"] for q in c["quotations"])


@pytest.mark.parametrize(
    ("child", "words", "held"),
    [
        ("Nia Obi", "My Nia was one of them and she carries her own chair to the square.", True),
        ("Nia Obi", "They let NIA run the tea table on Fridays and the whole street came along.", True),
        ("Nia", "Our youngest, Nia, learnt to swim there with the other children from the block.", True),
        ("Cy Obi", "My son Cy was one of them and he carries his own chair to the square.", True),
        ("Cy Obi", "They let Cy run the tea table on Fridays and the whole street came along.", False),
        ("Nia Obi", "The niasin tablets came late, and the neighbours took turns to fetch them.", False),
    ],
)
def test_a_passage_that_names_a_held_child_waits(tmp_path: Path, child: str, words: str, held: bool) -> None:
    ws = verbs.new(tmp_path / "a.harvest", "Table", "What keeps us well?").acting_as("Ana")
    files = [("parents.csv", LIST.format(child).encode()), ("table 1.txt", TALK.format(words=words).encode())]
    for item in verbs.intake.preview(ws, files):
        verbs.intake.commit(ws, item, event="Day", consent=Consent.ANONYMOUS)
    for passage in contents.passages(ws.store):
        if passage.codeable:
            verbs.desk.decide(ws, [verbs.desk.act_from(passage.id, "add", "five_ways/connect")])
    part = words.split()[-1]
    assert (part not in quoted(ws)) is held
    assert "nights in the warehouse" in quoted(ws), "the same person's other words leave"
    if held:
        found = [f.id for f in verbs.protection.all_findings(ws) if {"nia", "cy"} & {*f.text.casefold().split()}]
        verbs.protection.review(ws, found, Verdict.REPLACED)
        assert part in quoted(ws), "somebody looked and replaced the name"
