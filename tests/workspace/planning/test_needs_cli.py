"""``harvest needs`` and ``harvest opportunities``: needs beside what people said, and what people made of both."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.cli import main
from harvest.export import jsna
from harvest.export.markdown import write
from harvest.model import Action, CodeRef, Consent

CONNECT = "five_ways/connect"
ANSWERS = "Name,Neighbourhood,What keeps you well here?\n" + "".join(
    f"Person {n},{'Quayside' if n < 7 else 'Millgate'},We mend boat {n} together by the slip\n" for n in range(14)
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
    """Fourteen people of two neighbourhoods; six of the first and eight in all speak of each other."""
    (tmp_path / "answers.csv").write_text(ANSWERS, "utf-8")
    verbs.intake.import_files(inquiry, [tmp_path / "answers.csv"], event="Slip day", consent=Consent.ANONYMOUS)
    ids = [p.id for p in verbs.inquiry.passages(inquiry)]
    act = [verbs.desk.Act(i, Action.ADD, CodeRef.parse(CONNECT)) for i in (*ids[:6], *ids[12:])]
    verbs.desk.decide(inquiry.acting_as("Ana"), act)
    return inquiry


def test_a_need_stands_beside_what_people_of_its_area_said_or_of_everybody_where_too_few_spoke(
    run, coded: verbs.Workspace, tmp_path: Path
) -> None:
    path = str(coded.path)
    (tmp_path / "needs.csv").write_text(
        "Indicator,Area,Value,Comparator,Period,Source\nLonely adults,Quayside,31%,England 22%,2025,Survey\n"
        "Lonely adults,Millgate,12%,,2025,Survey\nLonely adults,Elsewhere,9%,,,\n",
        "utf-8",
    )
    assert run("needs", path, "--file", str(tmp_path / "needs.csv"), "--coder", "Ana")[0] == 0
    found = run("needs", path, "--codebook", "five_ways")[1]["needs"]
    assert [n["area"] for n in found] == ["Quayside", "Millgate", "Elsewhere"]
    beside = [next(c for c in n["codes"] if c["code"] == CONNECT) for n in found]
    # of Millgate nothing could be said: everybody stands there, and it says so, and not a row of hidden numbers
    assert [n["too_few"] for n in found[1:]] == [True, False]
    assert [(b["voices"], b["area"]) for b in beside[1:]] == [(8, False), (8, False)]
    assert (beside[0]["voices"], found[0]["too_few"]) in ((6, False), (8, True))
    run("undo", path, "--coder", "Ana")
    assert run("needs", path)[1]["needs"] == []


def test_an_opportunity_keeps_its_need_and_passages_and_goes_to_the_board_with_the_fixed_line(
    run, coded: verbs.Workspace
) -> None:
    path = str(coded.path)
    need = run("needs", path, "--indicator", "Lonely adults", "--value", "31%", "--coder", "Ana")[1]["needs"][0]["id"]
    passage = str(verbs.inquiry.passages(coded)[0].id)
    written = ("--need", need, "--outcome", "A slip where everybody has company", "--more", "mending together")
    code, answer, _ = run(
        "opportunities",
        path,
        *written,
        "--codes",
        CONNECT,
        "--passages",
        passage,
        "--who",
        "Boat club",
        "--coder",
        "Ana",
    )
    assert code == 0
    (one,) = answer["opportunities"]
    assert (one["need"], one["codes"], one["passages"]) == ("Lonely adults: 31%", [CONNECT], [int(passage)])
    assert answer["line"] == "Volunteers and networks do not replace services."
    page = write(jsna.jsna(verbs.report.current_evidence(coded))).decode("utf-8")
    for words in ("A slip where everybody has company", "mending together", "Boat club", "Lonely adults: 31%"):
        assert words in page
    assert answer["line"] in page
    assert (
        run("opportunities", path, "--opportunity", one["id"], "--less", "forms", "--coder", "Ana")[1]["opportunities"][
            0
        ]["less"]
        == "forms"
    )
    assert run("opportunities", path, "--drop", one["id"], "--coder", "Ana")[1]["opportunities"] == []


def test_an_opportunity_without_its_need_or_with_a_code_that_is_none_is_refused(run, coded: verbs.Workspace) -> None:
    path = str(coded.path)
    code, _, err = run("opportunities", path, "--need", "99", "--outcome", "Warm", "--coder", "Ana")
    assert code == 1 and "harvest needs" in err
    need = run("needs", path, "--indicator", "Lonely adults", "--coder", "Ana")[1]["needs"][0]["id"]
    code, _, err = run("opportunities", path, "--need", need, "--outcome", "Warm", "--codes", "x/y", "--coder", "Ana")
    assert code == 1 and "There is no code" in err
    assert run("opportunities", path)[1]["opportunities"] == []


def test_needs_and_opportunities_are_asked_with_the_conditions_of_evidence(run, coded: verbs.Workspace) -> None:
    path, passages = str(coded.path), verbs.inquiry.passages(coded)
    need = run("needs", path, "--indicator", "Lonely adults", "--coder", "Ana")[1]["needs"][0]["id"]
    on_passage = ("--need", need, "--outcome", "Boat 0 sails", "--passages", str(passages[0].id))
    on_code = ("--need", need, "--outcome", "All boats sail", "--codes", CONNECT)
    for written in (on_passage, on_code):
        assert run("opportunities", path, *written, "--coder", "Ana")[0] == 0

    def asked(*where: str) -> tuple[int, list[str]]:
        words = [w for condition in where for w in ("--where", condition)]
        (found,) = run("needs", path, *words)[1]["needs"]
        people = next((c["voices"] for c in found["codes"] if c["code"] == CONNECT), 0)
        return people, [o["outcome"] for o in run("opportunities", path, *words)[1]["opportunities"]]

    assert asked() == (8, ["Boat 0 sails", "All boats sail"])
    assert asked("words=boat 0") == (1, ["Boat 0 sails", "All boats sail"])
    assert asked("words=boat 13") == (1, ["All boats sail"])
    assert asked("words=boat 8") == (0, []), "nobody decided about these words"
    assert asked("neighbourhood=Quayside") == (6, ["Boat 0 sails", "All boats sail"])
    code, _, err = run("needs", path, "--where", "event=Winter day")
    assert code == 1 and "Slip day" in err
