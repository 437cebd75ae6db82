"""``harvest plan``: the plan, the questions and the five phases; questions that files are matched with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.cli import main
from harvest.model import Consent


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


def test_the_plan_is_written_field_by_field_and_undone(run, inquiry: verbs.Workspace) -> None:
    path = str(inquiry.path)
    first = run("plan", path, "--purpose", "Find what is strong", "--hear-back", "3 May, hall", "--coder", "Ana")[1]
    assert (first["purpose"], first["room"], first["hear_back"]) == ("Find what is strong", "", "3 May, hall")
    run("plan", path, "--room", "Night shift", "--coder", "Ana")
    assert run("undo", path, "--coder", "Ana")[1] == {"undone": "wrote in the plan"}
    after = run("plan", path)[1]
    assert (after["purpose"], after["room"]) == ("Find what is strong", "")
    code, _, err = run("plan", path, "--purpose", "Other")
    assert code == 1 and "needs a name" in err


def test_a_question_set_is_chosen_and_worded_anew(run, inquiry: verbs.Workspace) -> None:
    path = str(inquiry.path)
    found = run("plan", path, "--set", "knowsley", "--coder", "Ana")[1]
    assert found["set"] == "knowsley" and len(found["questions"]) == 3 and found["hints"] == []
    own = run("plan", path, "--questions", "How do we reduce crime by boys?", "--coder", "Ana")[1]
    assert own["set"] is None and own["hints"][0]["wording"] == "a place where boys feel safe and at home"
    code, _, err = run("plan", path, "--set", "nowhere", "--coder", "Ana")
    assert code == 1 and "wakefield" in err and run("plan", path)[1] == own


def test_files_that_come_in_later_are_matched_with_the_questions(run, inquiry: verbs.Workspace, tmp_path: Path) -> None:
    asked = run("plan", str(inquiry.path), "--set", "wakefield", "--coder", "Ana")[1]["questions"]
    answers = tmp_path / "answers.csv"
    answers.write_text(
        "Name,What makes this a good place to be,what makes us a strong comunity?,Where do you live and since when?\n"
        + "".join(f"Person {c},The {w} by the mill pond,We lend {w} to each other,Ash Row since the {w} shut\n"
                  for c, w in zip("ABCDE", ("bench", "boat", "baker", "swing", "library"), strict=True)),
        "utf-8",
    )  # fmt: skip
    verbs.intake.import_files(inquiry, [answers], event="Pond day", consent=Consent.ANONYMOUS)
    found = {p.question for p in verbs.inquiry.passages(inquiry)}
    assert {asked[2], asked[0]} <= found and "what makes us a strong comunity?" not in found
    assert verbs.report.current_evidence(inquiry).events[0]["questions"] == asked


def test_the_phases_say_how_much_there_is_and_what_is_next(run, meeting: verbs.Workspace) -> None:
    lines = {p["phase"]: p for p in run("plan", str(meeting.path))[1]["phases"]}
    assert list(lines) == ["define", "discover", "dream", "design", "deliver"]
    assert lines["define"] == {"phase": "define", "count": 0, "next": "Choose the questions"}
    assert lines["discover"]["count"] == 0 and lines["discover"]["next"].endswith("to decide")
    run("plan", str(meeting.path), "--set", "wakefield", "--coder", "Ana")
    assert run("plan", str(meeting.path))[1]["phases"][0]["count"] == 5


ANSWERS = "Name,Neighbourhood,Age band,What keeps you well here?\n" + "".join(
    f"Person {n},{'Quay' if n else 'Mill'},{'30-44' if n % 2 else '65+'},We mend boat number {n} together by the slip\n"
    for n in range(12)
)


def test_who_was_invited_stands_beside_who_was_heard_and_only_groups_that_fall_short_are_named(
    run, inquiry: verbs.Workspace, tmp_path: Path
) -> None:
    (tmp_path / "answers.csv").write_text(ANSWERS, "utf-8")
    verbs.intake.import_files(inquiry, [tmp_path / "answers.csv"], event="Slip day", consent=Consent.ANONYMOUS)
    (tmp_path / "list.csv").write_text(
        "Name,Ward,Age band\n"
        + "".join(f"G. Nummer{n},{('Mill', 'Quay', 'Upfen')[n % 3]},{('30-44', '65+')[n % 2]}\n" for n in range(60)),
        "utf-8",
    )
    path = str(inquiry.path)
    code, answer, _ = run("invited", path, "--file", str(tmp_path / "list.csv"), "--coder", "Ana")
    assert code == 0
    lines = {r["group"]: r for r in answer["invited"]}
    assert {g: (r["number"], r["heard"], r["short"]) for g, r in lines.items()} == {
        "Mill": (20, None, True),
        "Quay": (20, 11, False),
        "Upfen": (20, 0, True),
        "30-44": (30, 6, False),
        "65+": (30, 6, False),
    }
    said = answer["missing_voices"]
    assert "heard much less than their share of those who were invited: Mill and Upfen." in said
    assert "Quay" not in said and "65+" not in said
    assert said == run("evidence", path)[1]["missing_voices"]
    assert b"Nummer" not in inquiry.path.read_bytes()
    run("undo", path, "--coder", "Ana")
    assert run("invited", path)[1]["invited"] == []


def test_a_group_is_typed_and_taken_off(run, inquiry: verbs.Workspace) -> None:
    path = str(inquiry.path)
    group = ("--by", "affiliation", "--group", "Rowing club", "--coder", "Ana")
    assert run("invited", path, *group, "--number", "8")[1]["invited"][0]["number"] == 8
    assert run("invited", path, *group, "--number", "0")[1]["invited"] == []
    assert run("invited", path, "--group", "Rowing club", "--coder", "Ana")[0] == 1
