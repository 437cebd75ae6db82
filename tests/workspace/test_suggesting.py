"""Suggesting: what is kept, what is superseded, what is never done twice."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from harvest import workspace as verbs
from harvest.model import Action, CodeRef, Polarity, Suggestion
from harvest.store import suggestions
from harvest.workspace.suggesting.retraining import ACTS

CONNECT = CodeRef("five_ways", "connect")


class Machine:
    """Suggests connect wherever tea is mentioned, a little surer with every decision."""

    def __init__(self, model: str = "tea 1"):
        self.model = model
        self.sure = 0.6
        self.learnt: list[int] = []

    def suggest(self, passages, codebooks, decided=(), cache=None, progress=None, cancelled=None) -> Iterator:
        self.learnt.append(len(decided))
        for n, p in enumerate(passages):
            if cancelled is not None and cancelled():
                return
            at = p.text.find("tea")
            found = ()
            if at >= 0:
                found = (
                    Suggestion(
                        "five_ways",
                        "1.0",
                        "connect",
                        self.sure,
                        Polarity.PRESENT,
                        0,
                        at + 3,
                        "a brew",
                        "example",
                        self.model,
                    ),
                )
            if progress is not None:
                progress(n + 1, len(passages))
            yield p.id, found


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine()
    monkeypatch.setattr("harvest.workspace.suggesting.run.engine", lambda encoder="auto": made)
    return made


def _suggested(ws: verbs.Workspace) -> list[Suggestion]:
    return [s for found in suggestions.current(ws.store).values() for s in found]


def test_the_answer_counts_codeable_passages_and_names_model_and_versions(meeting, machine):
    answer = verbs.suggesting.suggest(meeting)
    assert (answer["model"], answer["passages"], answer["suggestions"]) == ("tea 1", 3, 1)
    assert set(answer["codebooks"]) == {"five_ways", "toronto"}


def test_suggesting_again_with_nothing_new_writes_nothing_again(meeting, machine):
    verbs.suggesting.suggest(meeting)
    verbs.suggesting.suggest(meeting)
    assert meeting.store.one("SELECT count(*) FROM suggestion")[0] == 1


def test_old_suggestions_are_superseded_and_not_erased(meeting, machine):
    verbs.suggesting.suggest(meeting)
    machine.sure = 0.9
    verbs.suggesting.suggest(meeting)
    assert [s.probability for s in _suggested(meeting)] == [0.9]
    assert meeting.store.one("SELECT count(*) FROM suggestion")[0] == 2


def test_what_was_done_before_a_cancel_is_kept(meeting, machine):
    seen: list[int] = []
    verbs.suggesting.suggest(meeting, progress=lambda done, total: seen.append(done), cancelled=lambda: len(seen) >= 1)
    assert len(verbs.suggesting.waiting(meeting)) == 2


def test_the_machine_learns_from_what_people_agreed_and_rejected(meeting, machine):
    tea = next(p for p in verbs.inquiry.passages(meeting) if "tea" in p.text)
    italian = next(p for p in verbs.inquiry.passages(meeting) if "Italian" in p.text)
    verbs.desk.decide(meeting.acting_as("amina"), [verbs.desk.Act(tea.id, Action.CONFIRM, CONNECT)])
    verbs.desk.decide(meeting.acting_as("amina"), [verbs.desk.Act(italian.id, Action.REJECT, CONNECT)])
    decided = {d.text: d for d in verbs.suggesting.decided_passages(meeting)}
    assert dict(decided[tea.text].codes) == {"five_ways/connect": Polarity.PRESENT}
    assert decided[italian.text].rejected == {"five_ways/connect"}


def test_a_decision_remembers_what_had_been_shown(meeting, machine):
    verbs.suggesting.suggest(meeting)
    tea = next(p for p in verbs.inquiry.passages(meeting) if "tea" in p.text)
    verbs.desk.decide(meeting.acting_as("amina"), [verbs.desk.Act(tea.id, Action.CONFIRM, CONNECT)])
    assert verbs.inquiry.decisions(meeting)[0].shown == ("five_ways/connect 0.600 tea 1",)
    assert verbs.suggesting.acceptance(meeting) == (1, 1)


def test_a_new_look_is_due_after_enough_new_acts(meeting, machine, monkeypatch):
    monkeypatch.setattr("harvest.workspace.suggesting.retraining.SECONDS", 0.0)
    verbs.suggesting.suggest(meeting)
    tea = next(p for p in verbs.inquiry.passages(meeting) if "tea" in p.text)
    for n in range(ACTS):
        assert not verbs.suggesting.retraining_due(meeting), n
        verbs.desk.decide(meeting.acting_as("amina"), [verbs.desk.Act(tea.id, Action.CONFIRM, CONNECT)])
    assert verbs.suggesting.retraining_due(meeting)
    verbs.suggesting.suggest(meeting)
    assert not verbs.suggesting.retraining_due(meeting)


@pytest.mark.model
def test_the_packaged_model_suggests_with_reasons_and_embeds_nothing_twice(meeting, monkeypatch):
    answer = verbs.suggesting.suggest(meeting, encoder="small")
    assert answer["passages"] == 3
    tea = next(p for p in verbs.report.passages_json(meeting)["passages"] if "cup of tea" in p["text"])
    best = next(s for s in tea["suggestions"] if s["code"].startswith("connect"))
    assert 0 < best["probability"] <= 1
    assert best["sentence"] in tea["text"] and best["nearest"]
    kept = meeting.store.one("SELECT count(*) FROM embedding")[0]
    verbs.suggesting.suggest(meeting, encoder="small")
    assert meeting.store.one("SELECT count(*) FROM embedding")[0] == kept > 0
