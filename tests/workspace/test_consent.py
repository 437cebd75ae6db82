"""Consent holds when something leaves, whatever was coded."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from harvest import export
from harvest import workspace as verbs
from harvest.model import Action, CodeRef, Consent

CONNECT = CodeRef("five_ways", "connect")


@pytest.fixture
def coded(meeting: verbs.Workspace) -> verbs.Workspace:
    for p in verbs.inquiry.passages(meeting):
        if p.codeable:
            verbs.desk.decide(meeting.acting_as("amina"), [verbs.desk.Act(p.id, Action.ADD, CONNECT)])
    return meeting


def _voice(ws: verbs.Workspace, label: str):
    return next(v for v in verbs.settings.voices(ws) if v.label == label)


def _one_speaker(folder: Path, name: str) -> Path:
    path = folder / "more.vtt"
    words = "The lads from the garage cleared all our paths in the snow this year."
    path.write_text(f"WEBVTT\n\n1\n00:00:01.000 --> 00:00:09.000\n{name}: {words}\n")
    return path


def _all_words(data: bytes) -> str:
    if data[:2] != b"PK":
        return data.decode("utf-8", "ignore")
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        return "\n".join(z.read(n).decode("utf-8", "ignore") for n in z.namelist())


@pytest.mark.slow
@pytest.mark.parametrize("consent", [Consent.NONE, Consent.ANALYSIS])
def test_words_without_consent_to_quote_are_counted_and_held_back(coded, consent):
    verbs.settings.set_consent(coded.acting_as("amina"), [_voice(coded, "Ann Doyle").id], consent)
    answer = verbs.report.evidence_json(coded)
    theme = next(c for c in answer["codes"] if c["code"] == "connect")
    assert theme["passages"] == 3 and theme["voices"] == 2
    assert sum(h["passages"] for h in answer["held_back"]) == 1
    for suffix in export.SUFFIXES:
        assert "allotment" not in _all_words(verbs.report.export_bytes(coded, suffix)), suffix


@pytest.mark.slow
def test_a_withdrawn_voice_is_in_no_figure_and_no_file(coded):
    verbs.protection.withdraw(coded.acting_as("amina"), _voice(coded, "Ann Doyle").id)
    theme = next(c for c in verbs.report.evidence_json(coded)["codes"] if c["code"] == "connect")
    assert (theme["passages"], theme["voices"]) == (2, 1)
    for suffix in export.SUFFIXES:
        assert "allotment" not in _all_words(verbs.report.export_bytes(coded, suffix)), suffix


def test_only_a_voice_that_wants_to_be_named_is_named(coded):
    verbs.settings.set_consent(coded.acting_as("amina"), [_voice(coded, "Bill Marsh").id], Consent.NAMED)
    words = _all_words(verbs.report.export_bytes(coded, "md"))
    assert "Bill Marsh" in words and "Ann Doyle" not in words


def test_a_second_import_never_widens_a_consent(coded, tmp_path: Path):
    verbs.settings.set_consent(coded.acting_as("amina"), [_voice(coded, "Bill Marsh").id], Consent.ANALYSIS)
    more = _one_speaker(tmp_path, "Bill Marsh")
    verbs.intake.import_files(coded, [more], event="Winter café", consent=Consent.NAMED)
    assert _voice(coded, "Bill Marsh").consent is Consent.ANALYSIS
    assert sum(v.label == "Bill Marsh" for v in verbs.settings.voices(coded)) == 1


def test_consent_changes_are_in_the_audit_log(coded):
    verbs.settings.set_consent(coded.acting_as("tom"), [_voice(coded, "Ann Doyle").id], Consent.NAMED)
    line = next(row for row in verbs.settings.log_entries(coded) if row.verb == "consent")
    assert (line.who, line.detail["new"]) == ("tom", "named")


def test_a_pseudonym_is_never_given_to_a_second_person(coded, tmp_path: Path):
    before = {v.pseudonym for v in verbs.settings.voices(coded)}
    ann, bill = _voice(coded, "Ann Doyle"), _voice(coded, "Bill Marsh")
    verbs.intake.merge_voices(coded.acting_as("amina"), max(ann.id, bill.id), min(ann.id, bill.id))
    more = _one_speaker(tmp_path, "Cara Lund")
    verbs.intake.import_files(coded, [more], event="Winter café", consent=Consent.ANONYMOUS)
    assert _voice(coded, "Cara Lund").pseudonym not in before


def test_speakers_of_one_talk_keep_each_what_they_permitted_whatever_is_chosen_for_all(coded, tmp_path: Path):
    talk = tmp_path / "the weir.txt"
    talk.write_text(
        "The weir\n"
        "Consent: Nan Troy: quote yes, name no; Hob Pell: quote no, name no; Una Firth: quote yes, name yes\n\n"
        "Nan Troy: The weir froze so hard that we held the market on it.\n"
        "Hob Pell: I was not there and I will not say.\n"
        "Una Firth: You were there with a sledge and my sister.\nNan Troy: He was.\nHob Pell: I was not.\n"
        "Una Firth: And a flask.\n"
    )
    verbs.intake.import_files(coded, [talk], event="Winter café", consent=Consent.NAMED)
    levels = {label: _voice(coded, label).consent for label in ("Nan Troy", "Hob Pell", "Una Firth")}
    assert levels["Nan Troy"] is Consent.ANONYMOUS and levels["Una Firth"] is Consent.NAMED
    assert levels["Hob Pell"] not in (Consent.ANONYMOUS, Consent.NAMED)
