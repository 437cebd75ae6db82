"""Quotations chosen where they are read: in every pack as soon as there are any, taken out as easily."""

from __future__ import annotations

import json

import pytest

from harvest import workspace as verbs
from harvest.cli import main
from harvest.errors import ExportError
from harvest.export.pack import printed
from harvest.model import Consent

CONNECT = "five_ways/connect"


@pytest.fixture
def coded(meeting: verbs.Workspace) -> verbs.Workspace:
    for words, start, end in (("Jean", 0, 56), ("Jean", 0, 100), ("allotment", None, None)):
        p = next(p for p in verbs.inquiry.passages(meeting) if words in p.text)
        act = verbs.desk.act_from(p.id, "add", CONNECT)
        if end:
            act = verbs.desk.Act(p.id, act.action, act.code, None, act.polarity, p.start + start, p.start + end)
        verbs.desk.decide(meeting.acting_as("Ana"), [act])
    return meeting.acting_as("Ana")


def passage(ws: verbs.Workspace, words: str) -> int:
    return next(p.id for p in verbs.inquiry.passages(ws) if words in p.text)


def test_a_chosen_quotation_is_the_one_that_every_pack_prints(coded: verbs.Workspace) -> None:
    jean, plot = passage(coded, "Jean"), passage(coded, "allotment")
    found = verbs.report.current_evidence(coded)
    theme = found.theme(CONNECT)
    assert theme is not None and {q.passage_id for q in printed(theme, found, True)} == {jean, plot}
    assert verbs.report.toggle_for_pack(coded, CONNECT, plot)
    found = verbs.report.current_evidence(coded)
    theme = found.theme(CONNECT)
    assert theme is not None
    assert [q.passage_id for q in printed(theme, found, True)] == [plot], "nobody chose the other"
    assert {q.passage_id for q in theme.quotations} == {jean, plot}, "it is still there to be chosen"
    pack = verbs.report.export_bytes(coded, "pack.md").decode("utf-8")
    assert pack.index("allotment") and "Jean knocks" not in pack.partition("Appendix 1")[0]
    answer = verbs.report.evidence_json(coded)
    assert json.dumps(answer["left_out"])


def test_chosen_again_it_is_taken_out(coded: verbs.Workspace) -> None:
    plot = passage(coded, "allotment")
    assert [verbs.report.toggle_for_pack(coded, CONNECT, plot) for _ in range(3)] == [True, False, True]


def test_words_that_overlap_chosen_ones_are_the_same_offer(coded: verbs.Workspace) -> None:
    jean = passage(coded, "Jean")
    assert verbs.report.toggle_for_pack(coded, CONNECT, jean)
    (choice,) = verbs.report.quotation_choices_for(coded, CONNECT)
    assert not verbs.report.toggle_for_pack(coded, CONNECT, jean, (choice.start or 0))
    assert verbs.report.quotation_choices_for(coded, CONNECT) == ()


def test_words_that_may_only_be_counted_cannot_be_chosen(coded: verbs.Workspace) -> None:
    ann = next(v for v in verbs.settings.voices(coded) if v.label == "Ann Doyle")
    verbs.settings.set_consent(coded, [ann.id], Consent.ANALYSIS)
    with pytest.raises(ExportError, match="counted and not quoted"):
        verbs.report.toggle_for_pack(coded, CONNECT, passage(coded, "allotment"))


def test_the_command_line_chooses_and_takes_out(coded: verbs.Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    plot = passage(coded, "allotment")
    said = []
    for _ in range(2):
        assert main(["findings", str(coded.path), "--for-pack", str(plot), "--codes", CONNECT, "--json"]) == 0
        said.append(json.loads(capsys.readouterr().out))
    assert said == [{"chosen": [plot], "taken_out": []}, {"chosen": [], "taken_out": [plot]}]


def test_the_desk_says_it_once_however_often_it_sends(coded: verbs.Workspace) -> None:
    act = {"nonce": "n1", "type": "for_pack", "passage": passage(coded, "Jean"), "ref": CONNECT}
    dealt, problems = verbs.desk.carry_out(coded, [act])
    assert (dealt, problems) == (["n1"], []), "no decision is made of it"
