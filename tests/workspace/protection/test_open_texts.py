"""A text that was open in a browser when its words were withdrawn does not bring them back when it is saved."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import CodeRef, Consent, Entry, EntryKind, Polarity

STORY = """name,story,may we quote you
Wilhelmina Quibble,The zeppelin museum taught me all about kumquats. I walked home along the river that night.,yes
Osric Penhaligon,Our marmalade circle meets above the chemist. I walked home along the river that night.,yes
"""
TYPED = "They said that the zeppelin museum taught me all about kumquats."
REF = CodeRef("five_ways", "connect")


@pytest.fixture
def event(tmp_path: Path) -> verbs.Workspace:
    (tmp_path / "stories.csv").write_text(STORY, "utf-8")
    ws = verbs.new(tmp_path / "test.harvest", "Oxbow", "What keeps us well here?").acting_as("Ana")
    verbs.intake.import_files(ws, [tmp_path / "stories.csv"], event="Café", consent=Consent.ANONYMOUS)
    return ws


def withdraw(ws: verbs.Workspace) -> None:
    verbs.protection.withdraw(ws, verbs.protection.find_voice(ws, "Wilhelmina Quibble").id)


def test_summary_finding_and_memo_opened_before_are_refused_and_nothing_is_written(event: verbs.Workspace) -> None:
    other = next(p for p in verbs.inquiry.passages(event) if "marmalade" in p.text)
    withdraw(event)
    act = verbs.desk.act_from(other.id, "add", str(REF), polarity=Polarity.PRESENT, memo=f"compare: {TYPED}")
    for write in (
        lambda: verbs.report.set_summary(event, REF, TYPED),
        lambda: verbs.desk.keep_memo_begun(event, other.id, TYPED),
        lambda: verbs.desk.decide(event, [act]),
        lambda: verbs.planning.record(event, [Entry(EntryKind.STATEMENT, detail={"text": TYPED})]),
        lambda: verbs.report.set_summary(event, REF, "As Wilhelmina Quibble put it, we need a museum."),
    ):
        with pytest.raises(HarvestError, match="withdrawn"):
            write()
    assert b"kumquats" not in event.path.read_bytes()
    assert verbs.report.kept_summary(event, REF) == ""


def test_what_others_said_too_may_still_be_written(event: verbs.Workspace) -> None:
    withdraw(event)
    verbs.report.set_summary(event, REF, "People said: I walked home along the river that night.")
    assert "river" in verbs.report.kept_summary(event, REF)


def test_the_refusal_says_where_and_repeats_no_word(event: verbs.Workspace) -> None:
    withdraw(event)
    with pytest.raises(HarvestError) as refused:
        verbs.report.set_summary(event, REF, TYPED)
    assert "zeppelin" not in str(refused.value) and "4th word" in str(refused.value)
