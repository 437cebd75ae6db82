"""What became of it: recommendations from the asking to the telling, with pledges on one list of dates."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvest import workspace as verbs
from harvest.cli import main
from harvest.errors import DecisionError
from harvest.model import Consent, Entry, EntryKind, Pledge
from harvest.planning.recommendations import recommendations

ON = date(2099, 11, 1)


@pytest.fixture
def asked(meeting: verbs.Workspace) -> verbs.Workspace:
    """Two recommendations, one of them answered, and a pledge."""
    ws = meeting.acting_as("Ana")
    lift = verbs.planning.write_recommendation(ws, "Mend the lift", asked="Row Homes", by="31 October 2099")
    verbs.planning.write_recommendation(ws, "A bus on Sundays", asked="County council", by="30 September 2099")
    found = verbs.planning.all_recommendations(ws, ON)
    assert [r.text for r in found] == ["A bus on Sundays", "Mend the lift"]
    verbs.planning.change_recommendation(
        ws, lift, answer="Yes, in spring", changed="A new motor", told="8 May, library"
    )
    verbs.planning.add_pledge(ws, "Neighbourhoods team", "Open the hall", by="15 October 2099")
    return ws


def test_one_list_of_dates_overdue_first_and_done_last(asked: verbs.Workspace) -> None:
    lines = verbs.planning.all_dates(asked, ON)
    said = [(line.what.what if isinstance(line.what, Pledge) else line.what.text, line.overdue) for line in lines]
    assert said == [("A bus on Sundays", True), ("Open the hall", True), ("Mend the lift", False)]


def test_it_stands_in_the_pack_the_board_paper_and_the_sheet_for_the_people(asked: verbs.Workspace) -> None:
    for suffix in ("md", "html"):
        text = verbs.report.export_bytes(asked, f"x.{suffix}").decode()
        assert "What became of it" in text and "Yes, in spring" in text and "No answer yet" in text
    sheet = verbs.report.export_bytes(asked, "x.feedback.html").decode()
    assert "County council, by 30 September 2099: A bus on Sundays." in sheet
    assert (
        "Row Homes, by" in sheet
        and "What changed: A new motor." in sheet
        and "Please write who reads this" not in sheet
    )


def test_a_name_in_it_leaves_as_every_name_does(asked: verbs.Workspace) -> None:
    verbs.planning.write_recommendation(asked, "Let Bill Marsh run the shed", asked="Bill Marsh")
    assert "Bill Marsh" not in verbs.report.export_bytes(asked, "x.md").decode()


def test_it_is_written_changed_dropped_and_taken_back_on_the_command_line(
    asked: verbs.Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*args: str) -> dict:
        capsys.readouterr()
        assert main(["recommendations", str(asked.path), *args, "--coder", "Bo", "--on", "2099-11-01", "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    found = run("--text", "Open the baths", "--asked", "Leisure trust", "--by", "1/12/2099")["recommendations"]
    new = next(r for r in found if r["text"] == "Open the baths")
    assert (new["due"], new["overdue"], new["stage"]) == ("2099-12-01", False, "Asked")
    assert (new["finding"], new["missing"]) == (None, None)
    found = run("--recommendation", new["id"], "--missing", "Bill Marsh's night workers")["recommendations"]
    assert next(r["missing"] for r in found if r["id"] == new["id"]) == "Bill Marsh's night workers"
    page = verbs.report.export_bytes(asked, "x.board.html").decode()
    assert "night workers" in page and "Bill Marsh" not in page, "a name in it leaves as every name does"
    found = run("--recommendation", new["id"], "--answer", "No")["recommendations"]
    assert next(r for r in found if r["id"] == new["id"])["stage"] == "Answered"
    assert new["id"] not in {r["id"] for r in run("--drop", new["id"])["recommendations"]}
    assert verbs.planning.undo(asked.acting_as("Bo"))
    assert new["id"] in {r["id"] for r in run()["recommendations"]}


def test_it_needs_words_and_must_be_there(asked: verbs.Workspace) -> None:
    with pytest.raises(DecisionError, match="needs words"):
        verbs.planning.write_recommendation(asked, "  ")
    with pytest.raises(DecisionError, match="no recommendation 99"):
        verbs.planning.change_recommendation(asked, "99", answer="Yes")
    with pytest.raises(DecisionError, match="has no “colour”"):
        verbs.planning.write_recommendation(asked, "Mend it", colour="red")


@given(st.lists(st.tuples(st.booleans(), st.sampled_from(["31/10/2099", "soon", "", "1/11/2099"]), st.booleans())))
def test_overdue_are_exactly_those_without_an_answer_whose_day_has_passed(
    rows: list[tuple[bool, str, bool]],
) -> None:
    entries = [
        Entry(
            EntryKind.RECOMMENDATION,
            detail={"text": "Do it", "by": by, "answer": "yes" * answered},
            id=n,
            at="2099-05-01T09:00:00",
            batch=str(n),
        )
        for n, (answered, by, _) in enumerate(rows, 1)
    ]
    found = recommendations(entries, ON)
    late = [r for r in found if r.overdue(ON.isoformat())]
    assert len(late) == sum(by == "31/10/2099" and not answered for answered, by, _ in rows)
    assert list(found[: len(late)]) == late


@pytest.mark.pages
def test_the_page_writes_one_down(asked: verbs.Workspace, tmp_path: Path) -> None:
    from ui.opening import fine, open_page, press, words

    spoken = tmp_path / "later.vtt"
    spoken.write_text(
        "WEBVTT\n\n00:00:01.000 --> 00:00:09.000\n<v Cara>The carers on our road never get out to a meeting.\n", "utf-8"
    )
    verbs.intake.import_files(asked, [spoken], consent=Consent.ANONYMOUS)
    at = open_page("dreams", asked.path, coder="Ana", dreams_view="What became of it")
    assert "2 recommendations and 1 pledge" in words(at)
    at.text_input(key="recommend_text").set_value("Light the underpass")
    groups = at.selectbox(key="recommend_missing")
    assert groups.options == ["nobody", "carers"], "who is spoken of and not heard is offered"
    groups.set_value("carers")
    press(fine(at), "Write it down")
    assert ("Light the underpass", "carers") in {(r.text, r.missing) for r in verbs.planning.all_recommendations(asked)}
    assert "Who is missing: carers" in words(at)
