"""Who may be one person by name: what the stricter of both permits holds for both until somebody has said."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model import Consent

FORM = "Name,What keeps you well?,May we quote you?,May partners see it?\n{},We swim in the river on Sundays.,{},{}\n"
LIST = "Name,Quote me?,With my name?,Share with partners?\nRasa Kazlauskienė,yes,yes,yes\nTom Hale,yes,yes,yes\n"
PLEDGES = "Who,I will,By when\n{},bring the soup pot to the hall,1 May 2027\nTom Hale,mend the gate,2 May 2027\n"


@pytest.fixture
def ws(tmp_path: Path) -> verbs.Workspace:
    return verbs.new(tmp_path / "a.harvest", "Quay", "What keeps us well?").acting_as("Ana")


def bring(ws: verbs.Workspace, name: str, text: str, consent: Consent = Consent.NONE) -> None:
    for item in verbs.intake.preview(ws, [(name, text.encode())]):
        assert verbs.intake.commit(ws, item, event="May day", consent=consent)["status"] == "imported"


def consent_of(ws: verbs.Workspace, name: str) -> tuple[str, str]:
    (voice,) = (v for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == name)
    return voice["consent"]["quotation"], voice["consent"]["sharing"]


@pytest.mark.parametrize("called", ["Rasa K.", "R. Kazlauskienė", "Rasa", "RK"])
@pytest.mark.parametrize("list_last", [True, False])
def test_a_form_binds_the_pledge_that_is_signed_with_a_shorter_name(
    ws: verbs.Workspace, called: str, list_last: bool
) -> None:
    files = [("list.csv", LIST), ("form.csv", FORM.format("Rasa Kazlauskienė", "yes without my name", "no"))]
    for name, text in files[::-1] if list_last else files:
        bring(ws, name, text)
    bring(ws, "pledges.csv", PLEDGES.format(called))
    assert consent_of(ws, called) == ("anonymous", "no")
    assert consent_of(ws, "Tom Hale") == ("named", "yes")


@pytest.mark.parametrize("called", ["Rasa K.", "Kazlauskienė", "rassa kazlauskiene"])
def test_a_form_under_a_shorter_name_binds_whoever_may_be_meant(ws: verbs.Workspace, called: str) -> None:
    bring(ws, "list.csv", LIST)
    bring(ws, "pledges.csv", PLEDGES.format("Rasa Kazlauskienė"))
    bring(ws, "form.csv", FORM.format(called, "no", "no"))
    assert consent_of(ws, "Rasa Kazlauskienė")[0] == "no"


@pytest.mark.parametrize("called", ["Rasa K", "Rassa Kazlauskiene", "Kazlauskienė R", "R K"])
def test_what_the_host_said_of_all_is_bound_too(ws: verbs.Workspace, called: str) -> None:
    bring(ws, "form.csv", FORM.format("Rasa Kazlauskienė", "no", "no"))
    bring(ws, "pledges.csv", PLEDGES.format(called), consent=Consent.NAMED)
    assert consent_of(ws, called)[0] == "no"


@pytest.mark.parametrize("called", ["Rita K.", "Tomasz Kazlauskas", "Una Bell"])
def test_nobody_is_bound_by_another_name(ws: verbs.Workspace, called: str) -> None:
    bring(ws, "form.csv", FORM.format("Rasa Kazlauskienė", "no", "no"))
    bring(ws, "pledges.csv", PLEDGES.format(called), consent=Consent.NAMED)
    assert consent_of(ws, called)[0] == "named"


def test_people_asks_whether_they_are_one_and_two_are_free_again(ws: verbs.Workspace) -> None:
    bring(ws, "form.csv", FORM.format("Rasa Kazlauskienė", "no", "no"))
    bring(ws, "other.csv", FORM.format("Rasa Kubilienė", "no", "no").replace("river", "sea"))
    bring(ws, "pledges.csv", PLEDGES.format("Rasa K."), consent=Consent.NAMED)
    asked = [(p, o) for p in verbs.intake.who_may_be_one(ws).proposed for o in p.others if o.binds]
    assert {p.stays.label for p, _ in asked} == {"Rasa Kazlauskienė", "Rasa Kubilienė"}
    assert all("the stricter of both" in verbs.intake.in_a_sentence(p, o) for p, o in asked)
    verbs.intake.are_two(ws, [(p.stays.id, o.voice.id) for p, o in asked])
    assert consent_of(ws, "Rasa K.")[0] == "named"


def test_a_part_of_a_name_on_another_list_may_mean_them(ws: verbs.Workspace) -> None:
    bring(ws, "list.csv", LIST)
    bring(ws, "late.csv", "Name,Quote me?,With my name?\nRasa,no,no\nUna Bell,yes,yes\n")
    bring(ws, "pledges.csv", PLEDGES.format("Rasa Kazlauskienė"))
    assert consent_of(ws, "Rasa Kazlauskienė")[0] == "no"


def test_what_a_person_recorded_for_them_stands(ws: verbs.Workspace) -> None:
    bring(ws, "form.csv", FORM.format("Rasa Kazlauskienė", "no", "no"))
    bring(ws, "pledges.csv", PLEDGES.format("Rasa K."), consent=Consent.NAMED)
    (voice,) = (v for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == "Rasa K.")
    verbs.settings.record_consent(ws, [voice["id"]], {"quotation": "named"})
    assert consent_of(ws, "Rasa K.")[0] == "named"


def test_two_names_that_a_list_means_by_one_person_are_bound_by_what_either_refused(ws: verbs.Workspace) -> None:
    bring(ws, "form.csv", FORM.format("Jock Rennie", "yes without my name", "no"))
    bring(ws, "pledges.csv", PLEDGES.format("JT"))
    assert consent_of(ws, "JT")[0] == "unknown"
    bring(ws, "list.csv", LIST + "J.T. Rennie,yes,yes,yes\n")
    assert consent_of(ws, "JT") == ("anonymous", "no")


MAIL = """From: Kim Reed <kim@reed.example>
To: Ana <ana@quay.example>
Subject: the write up
Content-Type: text/plain; charset="utf-8"

Hi Ana,

I have had a think and I would rather not be in it. Please take out everything I said on the day.

Also Gaz asked me to pass on, he is happy to stay in the report but without his name now.

Kim
"""


def test_a_mail_that_leaves_off_the_name_of_one_reaches_him_under_the_name_that_a_list_has(
    ws: verbs.Workspace,
) -> None:
    bring(ws, "pledges.csv", PLEDGES.format("Gareth Llewellyn"))
    bring(ws, "more.csv", PLEDGES.format("Gaz").replace("soup pot", "long ladder"))
    bring(ws, "mail.eml", MAIL)
    bring(ws, "list.csv", LIST + "Gareth Llewelyn,yes,yes,yes\n")
    voices = {v["name"]: v for v in verbs.protection.voices_json(ws)["voices"]}
    assert consent_of(ws, "Gareth Llewellyn") == consent_of(ws, "Gaz") == ("anonymous", "yes")
    assert not voices["Gaz"]["hold"] and not voices["Gareth Llewellyn"]["hold"]


TALK = "{}: We swim in the river on Sundays, all year.\nTOM: The gate sticks.\n{}: {}\nTOM: Right you are.\n"


@pytest.mark.parametrize(
    "asked",
    [
        "I'd want to be left out of the write-up altogether, the other night as well. I know I ticked yes.",
        "I'd rather not be in the report, please.",
        "Can I be kept out of it, both nights.",
    ],
)
def test_who_asks_at_one_table_to_be_left_out_is_left_out_at_the_other_too(ws: verbs.Workspace, asked: str) -> None:
    bring(ws, "list.csv", LIST)
    bring(ws, "pledges.csv", PLEDGES.format("Rasa Kazlauskienė"))
    bring(ws, "table 4.txt", TALK.format("RASA", "RASA", asked))
    assert consent_of(ws, "Rasa Kazlauskienė") == ("no", "no")
    assert consent_of(ws, "Tom Hale")[0] == "named"


@pytest.mark.parametrize("told", ["I was left out of the team at school.", "I don't want to be in it for the money."])
def test_who_tells_of_being_left_out_leaves_nobody_out(ws: verbs.Workspace, told: str) -> None:
    bring(ws, "list.csv", LIST)
    bring(ws, "pledges.csv", PLEDGES.format("Rasa Kazlauskienė"))
    bring(ws, "table 4.txt", TALK.format("RASA", "RASA", told))
    assert consent_of(ws, "Rasa Kazlauskienė") == ("named", "yes")


def test_it_is_heard_in_a_long_go_as_well(ws: verbs.Workspace) -> None:
    long = "I told the swimming one on the Wednesday. " * 12
    bring(ws, "list.csv", LIST)
    bring(ws, "pledges.csv", PLEDGES.format("Rasa Kazlauskienė"))
    bring(ws, "table 4.txt", TALK.format("RASA", "RASA", long + "I'd want to be left out of the write-up altogether."))
    assert consent_of(ws, "Rasa Kazlauskienė") == ("no", "no")
