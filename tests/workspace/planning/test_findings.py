"""Findings: written and signed by people, with figures that a recount out of the bare tables gives too."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.cli import main
from harvest.errors import DecisionError
from harvest.evidence.strength_words import draft
from harvest.model import Action, Audience, CodeRef, Consent, Valence
from tests.workspace.planning.recount import recount

CONNECT, LEARN = "five_ways/connect", "five_ways/keep_learning"
PEOPLE = 24
ANSWERS = "Name,Role,What keeps you well here?\n" + "".join(
    f"Person {n},{'resident' if n < 14 else 'frontline worker'},"
    + (
        f"We meet every week by bench {n} and put the world to rights."
        if n % 3
        else f"I meet nobody since bench {n} went."
    )
    + "\n"
    for n in range(PEOPLE)
)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]):
    """Runs a command; (exit code, parsed JSON or None, stderr)."""

    def call(*args: str):
        capsys.readouterr()
        try:
            code = main([*args, "--json"])
        except SystemExit as stop:
            code = int(stop.code or 0)
        out, err = capsys.readouterr()
        return code, json.loads(out) if out.strip() else None, err

    return call


@pytest.fixture
def coded(inquiry: verbs.Workspace, tmp_path: Path) -> verbs.Workspace:
    """Sixteen people meet somebody, eight meet nobody; two coders read the first ten apart and differ on one."""
    (tmp_path / "answers.csv").write_text(ANSWERS, "utf-8")
    verbs.intake.import_files(inquiry, [tmp_path / "answers.csv"], event="Bench day", consent=Consent.ANONYMOUS)
    ana, ben = inquiry.acting_as("Ana"), inquiry.acting_as("Ben")
    for n, p in enumerate(verbs.inquiry.passages(inquiry)):
        polarity = "lacking" if "nobody" in p.text else "present"
        verbs.desk.decide(ana, [verbs.desk.act_from(p.id, "add", CONNECT, polarity=polarity)])
        if n < 9:
            verbs.desk.decide(ben, [verbs.desk.act_from(p.id, "add", CONNECT, polarity=polarity)])
    last = verbs.inquiry.passages(inquiry)[9]
    verbs.desk.decide(ben, [verbs.desk.Act(last.id, Action.REJECT, CodeRef.parse(CONNECT))])
    return ana


def test_figures_under_a_finding_add_up_to_the_people_heard(coded: verbs.Workspace) -> None:
    verbs.planning.write_finding(coded, "People here meet by the benches, week after week.", [CONNECT])
    (f,) = verbs.planning.stated_findings(coded)
    s = f.strength
    again = recount(coded.path, {c: "" for c in f.families})
    assert (s.heard, s.says, s.against, s.both) == (PEOPLE, len(again.helps), len(again.hinders), len(again.both))
    assert s.says + s.against + s.both + s.silent == s.heard == again.heard
    assert (s.apart, s.agreed, s.open) == (again.apart, again.agreed, again.open) == (10, 9, 1)
    assert s.side is Valence.HELPS


def test_a_role_is_told_only_where_both_sides_of_its_figure_are_five(coded: verbs.Workspace) -> None:
    verbs.planning.write_finding(coded, "People here meet by the benches.", [CONNECT])
    (public,), (team,) = (verbs.planning.stated_findings(coded, a) for a in (Audience.PUBLIC, Audience.TEAM))
    # of ten staff three do not say so: told, it would be known of three people how they spoke
    assert public.strength.roles == {} and public.strength.roles_hidden
    assert team.strength.roles == {"residents": (9, 14), "frontline staff": (7, 10)}


def test_a_draft_leads_with_what_more_people_say(coded: verbs.Workspace) -> None:
    proposal = verbs.planning.propose_finding(coded, [CONNECT])
    assert proposal.draft.startswith(f"Most of the {PEOPLE} people heard say that “Connect” is there")
    turned = verbs.planning.propose_finding(coded, [CONNECT], Valence.HINDERS)
    assert turned.draft == proposal.draft, "whichever side the writer takes, the draft says what most say"
    assert proposal.contrary and all(q.valence is Valence.HINDERS for q in proposal.contrary)
    assert draft(proposal.strength, ["Connect"]) == proposal.draft


def test_a_signature_is_of_these_words_and_figures_only(coded: verbs.Workspace) -> None:
    key = verbs.planning.write_finding(coded, "People meet by the benches.", [CONNECT])
    verbs.planning.sign_finding(coded, key)
    assert [f.signed for f in verbs.planning.stated_findings(coded)] == [True]
    verbs.planning.change_finding(coded.acting_as("Ben"), key, text="Many people meet by the benches.")
    (f,) = verbs.planning.stated_findings(coded)
    assert not f.signed and f.written.signature is None
    verbs.planning.undo(coded.acting_as("Ben"))
    assert [f.signed for f in verbs.planning.stated_findings(coded)] == [True], "what was taken back was never there"
    voice = verbs.settings.voices(coded)[1]
    verbs.settings.set_consent(coded, [voice.id], Consent.ANALYSIS)
    assert verbs.planning.stated_findings(coded)[0].signed, "who is counted is counted, quoted or not"
    p = verbs.inquiry.passages(coded)[20]
    verbs.desk.decide(coded, [verbs.desk.Act(p.id, Action.REJECT, CodeRef.parse(CONNECT))])
    (f,) = verbs.planning.stated_findings(coded)
    assert not f.signed and f.written.signature is not None


def test_every_version_is_kept_with_who_wrote_it_and_comes_back(coded: verbs.Workspace) -> None:
    key = verbs.planning.write_finding(coded, "One.", [CONNECT])
    verbs.planning.change_finding(coded.acting_as("Ben"), key, text="Two.")
    verbs.planning.restore_finding(coded, key, 1)
    (f,) = verbs.planning.all_findings(coded)
    assert [(v.who, v.text) for v in f.versions] == [("Ana", "One."), ("Ben", "Two."), ("Ana", "One.")]
    assert f.text == "One."
    left = verbs.planning.stated_findings(coded, Audience.PUBLIC)[0].written
    assert left.versions == (), "what a finding was before is the team's"


def test_nobody_is_quoted_more_than_twice_over_all_findings(coded: verbs.Workspace) -> None:
    offers = verbs.planning.propose_finding(coded, [CONNECT]).offers
    first = verbs.planning.quotation_of(offers[0])
    for n in range(2):
        verbs.planning.write_finding(coded, f"Sentence {n}.", [CONNECT], quotations=[first])
    with pytest.raises(DecisionError, match="twice at most"):
        verbs.planning.write_finding(coded, "Sentence 3.", [CONNECT], quotations=[first])
    verbs.planning.write_finding(coded, "Sentence 4.", [CONNECT])
    quoted = [q.voice for f in verbs.planning.stated_findings(coded) for q in f.quotations]
    assert max(map(quoted.count, quoted)) <= 2


def test_a_chosen_quotation_goes_with_its_consent(coded: verbs.Workspace) -> None:
    offer = verbs.planning.propose_finding(coded, [CONNECT]).offers[1]
    verbs.planning.write_finding(coded, "Sentence.", [CONNECT], quotations=[verbs.planning.quotation_of(offer)])
    assert [q.text for q in verbs.planning.stated_findings(coded)[0].quotations] == [offer.text]
    voice = next(v for v in verbs.settings.voices(coded) if v.pseudonym == offer.voice)
    verbs.settings.set_consent(coded, [voice.id], Consent.ANALYSIS)
    (f,) = verbs.planning.stated_findings(coded)
    assert not f.quotations and f.strength.held_back == 1


def test_what_is_being_written_is_on_the_disk_and_gone_when_kept(coded: verbs.Workspace) -> None:
    verbs.planning.keep_writing(coded, "finding:new", {"text": "Half a sen"})
    again = verbs.open_inquiry(coded.path).acting_as("Ana")
    assert verbs.planning.kept_writing(again, "finding:new") == {"text": "Half a sen"}
    assert verbs.planning.kept_writing(again.acting_as("Ben"), "finding:new") == {}, "nobody else sees it"
    (kept,) = coded.path.parent.glob("*.drafts/*/*")
    assert os.stat(kept).st_mode & 0o077 == 0
    verbs.planning.drop_writing(again, "finding:new")
    assert not list(coded.path.parent.glob("*.drafts"))


@pytest.mark.slow
def test_the_command_line_writes_signs_and_prints(run, coded: verbs.Workspace, tmp_path: Path) -> None:
    path = str(coded.path)
    proposal = run("findings", path, "--propose", "--codes", CONNECT)[1]
    assert proposal["side"] == "helps" and proposal["strength"]["heard"] == PEOPLE and proposal["contrary"]
    passage = proposal["supporting"][0]["passage"]
    made = run("findings", path, "--text", "People meet by the benches more than before.", "--codes", CONNECT,
               "--quote", str(passage), "--coder", "Ana")[1]  # fmt: skip
    (f,) = made["findings"]
    assert f["signed"] is None and made["unsigned"] == 1 and f["quotations_chosen"]
    assert any("compares" in asked for asked in f["asked"])
    assert [q["passage"] for q in f["supporting"]] == [passage]
    assert run("findings", path, "--sign", f["id"], "--coder", "Ana")[1]["findings"][0]["signed"]["who"] == "Ana"
    run("findings", path, "--finding", f["id"], "--text", "People meet by the benches.", "--coder", "Ben")
    found = run("findings", path, "--audience", "team")[1]["findings"][0]
    assert [v["who"] for v in found["versions"]] == ["Ana", "Ben"] and found["signed"] is None
    (tmp_path / "more.csv").write_text(f"text,codes,side\nSome meet nobody.,{CONNECT},hinders\n", "utf-8")
    assert len(run("findings", path, "--file", str(tmp_path / "more.csv"), "--coder", "Ana")[1]["findings"]) == 2
    run("undo", path, "--coder", "Ana")
    assert len(run("findings", path)[1]["findings"]) == 1
    code, _, err = run("findings", path, "--text", "Nothing.", "--codes", "five_ways/no_such", "--coder", "Ana")
    assert code == 1 and "CODEBOOK/CODE" in err
    code, _, err = run("findings", path, "--text", "A name is missing.", "--codes", CONNECT)
    assert code == 1 and "name" in err


def test_a_finding_that_nobody_spoke_of_is_not_signed(coded: verbs.Workspace) -> None:
    key = verbs.planning.write_finding(coded, "People learn.", [LEARN])
    with pytest.raises(DecisionError, match="without evidence"):
        verbs.planning.sign_finding(coded, key)


@pytest.mark.slow
def test_every_figure_of_the_sample_is_that_of_a_recount(sample_file: Path, tmp_path: Path) -> None:
    ws = verbs.open_inquiry(shutil.copy(sample_file, tmp_path / "sample.harvest")).acting_as("Ana")
    verbs.inquiry.add_sample_decisions(ws)
    evidence = verbs.report.current_evidence(ws)
    sides = {str(t.code): t.side for t in evidence.themes}
    for theme in evidence.heard:
        verbs.planning.write_finding(ws, "A sentence.", [str(theme.code)], side=Valence.HELPS)
    stated = [f for f in verbs.planning.stated_findings(ws) if f.written.text == "A sentence."]
    assert len(stated) > 30
    for f in stated:
        s, again = f.strength, recount(ws.path, {c: sides[c] for c in f.families})
        assert (s.heard, s.says, s.against, s.both, s.wished) == (
            again.heard, len(again.helps), len(again.hinders), len(again.both), len(again.wished)
        ), f.written.codes  # fmt: skip
        assert (s.tables, s.of_tables) == (len(again.tables["helps"]), again.of_tables), f.written.codes
        assert (s.apart, s.agreed, s.open) == (again.apart, again.agreed, again.open), f.written.codes
    quoted = [q.voice for f in stated for q in f.quotations]
    assert max(map(quoted.count, quoted)) <= 2
