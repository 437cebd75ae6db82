"""Suggesting: what is kept, what is superseded, what is never done twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from harvest import workspace as verbs
from harvest.model import Action, CodeRef, Polarity, Suggestion
from harvest.store import suggestions
from harvest.store.vectors import short_hash
from harvest.suggest import Judged, text_hash
from harvest.workspace.suggesting.retraining import ACTS

CONNECT = CodeRef("five_ways", "connect")


class Machine:
    """Suggests connect wherever tea is mentioned, a little surer with every decision."""

    def __init__(self, model: str = "tea 1"):
        self.model = model
        self.sure = 0.6
        self.sides_are_sure = True
        self.learnt: list[int] = []

    def placed(self, passages, cache=None, beside=()):
        return list(passages)

    def judge(
        self, passages, codebooks, decided=(), cache=None, progress=None, cancelled=None, stands=None
    ) -> Iterator[Judged]:
        self.learnt.append(len(decided))
        hashes = [text_hash(p.text) for p in passages]
        if unknown := set(hashes) - cache.has(self.model, hashes):
            cache.put(self.model, {h: np.zeros(1, dtype=np.int8) for h in unknown})
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
                        sure=self.sides_are_sure,
                    ),
                    Suggestion(
                        "five_ways",
                        "1.0",
                        "give",
                        0.2,
                        Polarity.LACKING,
                        0,
                        at + 3,
                        "",
                        "",
                        self.model,
                        2,
                        perhaps=True,
                    ),
                )
            if progress is not None:
                progress(n + 1, len(passages))
            yield Judged(p.id, found, (("five_ways/connect", self.sure), ("five_ways/give", 0.2)))


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
    assert meeting.store.one("SELECT count(*) FROM suggestion")[0] == 2


def test_a_file_is_told_of_its_passages_once_all_were_looked_at(meeting, machine, monkeypatch):
    def placed(passages, cache=None, beside=()):
        return [replace(p, around=0.1 if machine.learnt else 0.0) for p in passages]

    monkeypatch.setattr(machine, "placed", placed)
    answer = verbs.suggesting.suggest(meeting)
    assert (len(machine.learnt), answer["passages"], answer["suggestions"]) == (2, 3, 1)
    assert meeting.store.one("SELECT count(*) FROM suggestion")[0] == 2
    verbs.suggesting.suggest(meeting)
    assert len(machine.learnt) == 3


def test_where_nothing_new_was_read_no_file_can_tell_anything_new(meeting, machine, monkeypatch):
    asked: list[int] = []

    def placed(passages, cache=None, beside=()):
        asked.append(len(passages))
        return list(passages)

    monkeypatch.setattr(machine, "placed", placed)
    verbs.suggesting.suggest(meeting)
    assert len(asked) == 2
    verbs.suggesting.suggest(meeting)
    assert len(asked) == 3


def test_what_is_said_at_the_second_look_takes_the_place_of_the_first(meeting, machine, monkeypatch):
    def placed(passages, cache=None, beside=()):
        machine.sure = 0.8 if machine.learnt else 0.6
        return [replace(p, around=machine.sure) for p in passages]

    monkeypatch.setattr(machine, "placed", placed)
    assert verbs.suggesting.suggest(meeting)["suggestions"] == 1
    assert [s.probability for s in _suggested(meeting)] == [0.8]
    verbs.suggesting.suggest(meeting)
    assert [s.probability for s in _suggested(meeting)] == [0.8]


def test_passages_asked_about_alone_have_the_others_of_their_file_beside_them(meeting, machine, monkeypatch):
    seen: list[tuple[int, int]] = []

    def placed(passages, cache=None, beside=()):
        seen.append((len(passages), len(beside)))
        return list(passages)

    monkeypatch.setattr(machine, "placed", placed)
    verbs.suggesting.suggest(meeting, passage_ids=[_tea(meeting)])
    assert set(seen) == {(1, 2)}


def test_old_suggestions_are_superseded_and_not_erased(meeting, machine):
    verbs.suggesting.suggest(meeting)
    machine.sure = 0.9
    verbs.suggesting.suggest(meeting)
    assert [s.probability for s in _suggested(meeting)] == [0.9]
    assert meeting.store.one("SELECT count(*) FROM suggestion WHERE NOT perhaps")[0] == 2


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


def _tea(ws: verbs.Workspace) -> int:
    return next(p.id for p in verbs.inquiry.passages(ws) if "tea" in p.text)


def _on_the_desk(ws: verbs.Workspace) -> dict:
    (shown,) = verbs.desk.view(ws.acting_as("amina"), [_tea(ws)])["passages"]
    return shown


def test_quiet_suggestions_stand_beside_and_count_as_nothing_suggested(meeting, machine):
    answer = verbs.suggesting.suggest(meeting)
    assert answer["suggestions"] == 1
    shown = _on_the_desk(meeting)
    assert [s["ref"] for s in shown["suggestions"]] == ["five_ways/connect"]
    assert [s["ref"] for s in shown["perhaps"]] == ["five_ways/give"]
    (told,) = [p for p in verbs.report.passages_json(meeting)["passages"] if "tea" in p["text"]]
    assert [s["code"] for s in told["suggestions"]] == ["connect"]
    assert [s["code"] for s in told["perhaps"]] == ["give"]


def test_a_quiet_suggestion_is_accepted_with_its_side(meeting, machine):
    verbs.suggesting.suggest(meeting)
    give = CodeRef("five_ways", "give")
    verbs.desk.decide(meeting.acting_as("amina"), [verbs.desk.Act(_tea(meeting), Action.CONFIRM, give)])
    assert verbs.inquiry.decisions(meeting)[0].polarity is Polarity.LACKING
    assert _on_the_desk(meeting)["perhaps"][0]["state"] == "confirmed"


def test_the_desk_knows_how_likely_all_codes_are_here(meeting, machine):
    verbs.suggesting.suggest(meeting)
    view = verbs.desk.view(meeting.acting_as("amina"), [_tea(meeting)])
    refs = [c["ref"] for b in view["codebooks"] for c in b["codes"]]
    assert [refs[i] for i in view["passages"][0]["likely"]] == ["five_ways/connect", "five_ways/give"]


def test_accepting_all_leaves_open_what_is_unsure_of_its_side(meeting, machine):
    machine.sides_are_sure = False
    verbs.suggesting.suggest(meeting)
    act = {"nonce": "n1", "type": "confirm_all", "passage": _tea(meeting)}
    verbs.desk.carry_out(meeting.acting_as("amina"), [act])
    assert verbs.desk.decide_group(meeting.acting_as("amina"), [_tea(meeting)], Action.CONFIRM) == 0
    assert verbs.inquiry.decisions(meeting) == ()
    assert not _on_the_desk(meeting)["suggestions"][0]["sure"]


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
    passages = verbs.report.passages_json(meeting)["passages"]
    tea = next(p for p in passages if "cup of tea" in p["text"])
    best = next(s for s in tea["suggestions"] if s["code"].startswith("connect"))
    assert 0 < best["probability"] <= 1 and best["sentence"] in tea["text"]
    assert any(s["nearest"] for p in passages for s in p["suggestions"])
    kept = meeting.store.one("SELECT count(*) FROM embedding")[0]
    verbs.suggesting.suggest(meeting, encoder="small")
    assert meeting.store.one("SELECT count(*) FROM embedding")[0] == kept > 0


@pytest.mark.model
def test_learning_judges_anew_from_what_is_kept_and_as_if_from_scratch(meeting, meeting_factory, monkeypatch):
    """Also with a file of an earlier version, where nothing of it is kept yet."""
    verbs.suggesting.suggest(meeting, encoder="small")
    rows = meeting.store.rows("SELECT name, halves FROM embedding e JOIN embedding_model m ON m.id = e.model")
    assert {(r["name"].split(" ")[1:2] == ["told"], r["halves"]) for r in rows} == {(True, 1), (False, 0)}
    again = meeting_factory()
    for ws in (meeting, again):
        tea = next(p for p in verbs.inquiry.passages(ws) if "tea" in p.text)
        verbs.desk.decide(ws.acting_as("amina"), [verbs.desk.Act(tea.id, Action.REJECT, CONNECT)])
    verbs.suggesting.suggest(again, encoder="small")
    monkeypatch.setattr("harvest.suggest.told.tell", lambda heads, rows: pytest.fail("worked out again"))
    verbs.suggesting.suggest(meeting, encoder="small")
    told = [
        {
            i: [(str(s.ref), s.polarity, s.sure, pytest.approx(s.probability, abs=0.05)) for s in found]
            for i, found in suggestions.current(ws.store, perhaps=quiet).items()
        }
        for ws in (meeting, again)
        for quiet in (False, True)
    ]
    assert told[:2] == told[2:]


@pytest.mark.model
def test_what_heads_told_of_a_withdrawn_voice_leaves_the_bytes_of_the_file(meeting):
    verbs.suggesting.suggest(meeting, encoder="small")
    tea = next(p for p in verbs.inquiry.passages(meeting) if "cup of tea" in p.text)
    kept = meeting.store.rows("SELECT halves, vector FROM embedding WHERE hash = ?", (short_hash(text_hash(tea.text)),))
    assert sorted(r["halves"] for r in kept) == [0, 1]
    verbs.protection.withdraw(meeting, tea.voice_id)
    meeting.store.close()
    left = meeting.path.read_bytes()
    assert not any(bytes(r["vector"])[:64] in left for r in kept)


def test_a_reason_that_only_suggestions_on_withdrawn_words_gave_goes_with_them(meeting, machine):
    verbs.suggesting.suggest(meeting)
    tea = next(p for p in verbs.inquiry.passages(meeting) if "cup of tea" in p.text)
    other = next(p for p in verbs.inquiry.passages(meeting) if p.codeable and p.voice_id != tea.voice_id)
    (said,) = suggestions.current(meeting.store)[tea.id]
    run = suggestions.start_run(meeting.store, "tea 1", {})
    reasons = {tea.id: "Tea!", other.id: "A chat."}
    suggestions.add(meeting.store, run, [(i, (replace(said, nearest=text),)) for i, text in reasons.items()])
    verbs.protection.withdraw(meeting, tea.voice_id)
    left = {text for (text,) in meeting.store.rows("SELECT text FROM reason")}
    assert "A chat." in left and "Tea!" not in left
    assert suggestions.current(meeting.store)[other.id][0].nearest == "A chat."
