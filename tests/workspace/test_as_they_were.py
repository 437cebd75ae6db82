"""Who people were stays as it was recorded on the day of an event, whatever is learnt of them later."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.evidence.asking import Condition
from harvest.model import Audience, Consent, Role
from harvest.store import contents

HEAD = "teller,Age band,Neighbourhood,story\n"
FIRST = HEAD + "Ilse Abara,55-64,Quayside,We mend bicycles in the yard behind the library every Friday.\n"
LATER = HEAD + "Ilse Abara,65-74,Upper Row,Somebody on our road leaves soup on the step when it is icy.\n"


def bring(ws: verbs.Workspace, folder: Path, name: str, text: str, event: str) -> None:
    (folder / name).write_text(text, "utf-8")
    done = verbs.intake.import_files(ws, [folder / name], event=event, consent=Consent.ANONYMOUS)
    assert done["files"][0]["status"] == "imported"


@pytest.fixture
def ws(tmp_path: Path) -> verbs.Workspace:
    ws = verbs.new(tmp_path / "a.harvest", "Quay", "What keeps us well?").acting_as("Ana")
    bring(ws, tmp_path, "spring.csv", FIRST, "Spring")
    bring(ws, tmp_path, "autumn.csv", LATER, "Autumn")
    one, two = (v.id for v in verbs.settings.voices(ws))
    verbs.intake.merge_voices(ws, two, one)
    for p in contents.passages(ws.store):
        verbs.desk.decide(ws, [verbs.desk.act_from(p.id, "add", "five_ways/connect", "", "present", None, None)])
    return ws


def recorded(ws: verbs.Workspace, event: str | None) -> list[dict[str, str]]:
    found = verbs.report.current_evidence(ws, audience=Audience.TEAM, event=event).attributes.values()
    return [{k: own[k] for k in ("Age band", "Neighbourhood")} for own in found]


def test_each_event_counts_people_as_they_were_on_its_day(ws: verbs.Workspace) -> None:
    assert recorded(ws, "Spring") == [{"Age band": "55-64", "Neighbourhood": "Quayside"}]
    assert recorded(ws, "Autumn") == [{"Age band": "65-74", "Neighbourhood": "Upper Row"}]
    assert recorded(ws, None) == [{"Age band": "55-64", "Neighbourhood": "Quayside"}]


def test_a_question_to_the_evidence_goes_by_the_day_something_was_said(ws: verbs.Workspace) -> None:
    asked = verbs.report.current_evidence(ws, audience=Audience.TEAM, where=(Condition("neighbourhood", "Upper Row"),))
    assert {row.event for row in asked.rows} == {"Autumn"}


def test_a_later_file_of_the_same_event_adds_and_never_changes(ws: verbs.Workspace, tmp_path: Path) -> None:
    more = "teller,Age band,Gender,story\nIlse Abara,75-84,woman,The ferry brings the whole choir over on Mondays.\n"
    bring(ws, tmp_path, "spring_again.csv", more, "Spring")
    then = verbs.settings.voices(ws)[0].at_events["Spring"]
    assert (then["Age band"], then["Gender"]) == ("55-64", "woman")


def test_whoever_withdraws_leaves_nothing_of_who_they_were(ws: verbs.Workspace) -> None:
    voice = verbs.settings.voices(ws)[0]
    verbs.protection.withdraw(ws, voice.id)
    assert ws.store.rows("SELECT at_events FROM voice WHERE at_events <> '{}'") == []


def test_a_file_of_an_earlier_version_keeps_what_is_recorded_now_as_that_of_its_events(ws: verbs.Workspace) -> None:
    ws.store.close()
    with closing(sqlite3.connect(ws.path)) as file:
        file.execute("ALTER TABLE voice DROP COLUMN at_events")
        file.execute("DELETE FROM _sqlite_migrations WHERE name LIKE 'm010%'")
        file.commit()
    again = verbs.open_inquiry(ws.path)
    (voice,) = verbs.settings.voices(again)
    assert {event: own["Age band"] for event, own in voice.at_events.items()} == {"Spring": "55-64", "Autumn": "55-64"}


def test_roles_are_those_of_the_day_too_and_putting_one_right_leaves_the_other(tmp_path: Path) -> None:
    ws = verbs.new(tmp_path / "b.harvest", "Quay", "What keeps us well?").acting_as("Ana")
    head = "teller,Role,story\n"
    bring(
        ws,
        tmp_path,
        "s.csv",
        head + "Ilse Abara,resident,We mend bicycles behind the library every Friday.\n",
        "Spring",
    )
    bring(ws, tmp_path, "a.csv", head + "Ilse Abara,councillor,We mend bicycles behind the town hall now.\n", "Autumn")
    one, two = (v.id for v in verbs.settings.voices(ws))
    verbs.intake.merge_voices(ws, two, one)

    def missing(event: str) -> str:
        return verbs.report.current_evidence(ws, audience=Audience.TEAM, event=event).missing_voices

    assert "councillors" in missing("Spring").partition("are recorded")[0]
    assert "residents" in missing("Autumn").partition("are recorded")[0]
    verbs.settings.set_role(ws, one, Role.FRONTLINE)
    assert {p.event: p.role for p in contents.passages(ws.store)} == {
        "Spring": Role.FRONTLINE,
        "Autumn": Role.COUNCILLOR,
    }


def test_what_a_row_says_of_a_promise_is_no_fact_about_who_made_it(tmp_path: Path) -> None:
    ws = verbs.new(tmp_path / "p.harvest", "Quay", "What keeps us well?").acting_as("Ana")
    rows = (
        "Pledge no,Who,What I will do,By when,Towards,How is it going?,Age band\n"
        "1,Ilse Abara,mend the gate at the allotments by the weir,30 June,Gates that open,started,55-64\n"
        "2,Tom Reed,bring a big pot to the Sunday lunch,1 July,Eating together,,35-44\n"
    )
    bring(ws, tmp_path, "pledges.csv", rows, "Spring")
    for voice in verbs.settings.voices(ws):
        assert set(voice.attributes) <= {"Age band"} and set(voice.at_events["Spring"]) <= {"Age band"}
    found = verbs.planning.all_pledges(ws)
    assert {(p.who, p.by, p.towards) for p in found} == {
        ("Ilse Abara", "30 June", "Gates that open"),
        ("Tom Reed", "1 July", "Eating together"),
    }
