"""Calls and slips that stand in place of a form, and remarks beside answers that are of other matters."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model.permissions import NO_ELSEWHERE
from harvest.readers.consent_lists.changed.noted_calls import noted_calls
from harvest.readers.dispatch import parse_file
from harvest.readers.lists_in_words.name_put_back import puts_name_back

PEOPLE = ["Ada Obi", "Bo Lind", "Cyril Marsh", "Dora Finch", "Edda Groves", "Fenn Salter", "Gus Tolley", "Hana Bright"]
PLACES = ["gate", "church", "river", "school", "market", "bridge", "mill", "station"]
ASKED = ["No", "Name", "OK to quote you?", "With your name?", "OK to pass on to partners?", "Note"]
CALLS = ["Date", "Who rang", "What they said"]


def table(rows: list[list[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def told(tmp_path: Path, **files: str) -> dict[str, tuple[str, str, tuple[str, ...]]]:
    """By name what is recorded of whoever speaks: quotation, sharing and why they wait."""
    talk = "".join(
        f"{who}: We mended the bench by the {place} together.\n\n" for who, place in zip(PEOPLE, PLACES, strict=True)
    )
    paths = []
    for name, text in {"talk.txt": talk, **{name.replace("_", "."): text for name, text in files.items()}}.items():
        (path := tmp_path / name).write_text(text, "utf-8")
        paths.append(path)
    ws = verbs.new(tmp_path / "x.harvest", "Event", "What is strong here?").acting_as("Ana")
    verbs.intake.import_files(ws, paths, event="Event")
    return {
        v["name"]: (v["consent"]["quotation"], v["consent"]["sharing"], tuple(v["hold"]))
        for v in verbs.protection.voices_json(ws)["voices"]
    }


def form(answers: dict[str, list[str]], notes: dict[str, str]) -> str:
    rows = [
        [str(n), who, *answers.get(who, ["Yes", "Yes", "Yes"]), notes.get(who, "")] for n, who in enumerate(PEOPLE, 1)
    ]
    return table([ASKED, *rows])


def test_what_is_of_other_matters_holds_nobody(tmp_path: Path) -> None:
    notes = {
        "Ada Obi": "Would rather not use the tablet.",
        "Bo Lind": "My son is on a paper slip",
        "Cyril Marsh": "Hall volunteer, 11 years",
        "Dora Finch": "Asked for paper, not the online form",
        "Edda Groves": "Would rather not be in it",
        "Fenn Salter": "My son filled it in for me",
        "Gus Tolley": "11 years",
    }
    found = told(tmp_path, form_csv=form({}, notes))
    assert [found[who][2] for who in PEOPLE[:4]] == [()] * 4
    assert all(found[who][0] != "named" or found[who][2] for who in PEOPLE[4:7])


def test_calls_are_no_column_of_answers_and_what_takes_a_no_back_waits(tmp_path: Path) -> None:
    answers = {"Bo Lind": ["No", "No", "Yes"], "Cyril Marsh": ["No", "No", "No"]}
    calls = [
        [
            "17 Nov 2026",
            "Bo Lind",
            "Ticked the wrong box. He is happy to be quoted, without his name. This replaces what is on the form.",
        ],
        ["18 Nov 2026", "Cyril Marsh", 'Replaces his slip of 3 May: "You can quote me after all, with my name."'],
        [
            "18 Nov 2026",
            "Gus Tolley",
            "Wants to come off the mailing list. Nothing to do with Saturday, his form stays as it is.",
        ],
        ["19 Nov 2026", "Hana Bright", "Asked when the report is out. No change to her form."],
        ["19 Nov 2026", "Fenn Salter", "Wants everything he said taken out."],
    ]
    found = told(tmp_path, form_csv=form(answers, {}), calls_csv=table([CALLS, *calls]))
    assert [found[who] for who in ("Gus Tolley", "Hana Bright")] == [("named", "yes", ())] * 2
    assert all(
        found[who][0] in ("no", "unknown") and NO_ELSEWHERE in found[who][2] for who in ("Bo Lind", "Cyril Marsh")
    )
    assert found["Fenn Salter"][0] == "no"


def test_a_slip_that_says_the_form_was_wrong_of_the_name_puts_it_there(tmp_path: Path) -> None:
    asked = [
        "No",
        "Date",
        "Name",
        "How",
        "OK to quote you?",
        "With your name?",
        "OK to pass on to partners?",
        "Clerk note",
    ]
    rows = [
        [
            "1",
            "19/10/2026",
            "Ada Obi",
            "phone",
            "Yes",
            "Yes",
            "as on form",
            "Her slip is wrong about the name. She does want her name beside it. This replaces what she put.",
        ],
        [
            "2",
            "19/10/2026",
            "Bo Lind",
            "phone",
            "Yes",
            "Yes",
            "as on form",
            "His slip is wrong about the name, he says. Wants his name on the rota.",
        ],
        ["3", "20/10/2026", "Cyril Marsh", "phone", "Yes", "No", "as on form", "Wants his name taken off it."],
        ["4", "20/10/2026", "Dora Finch", "phone", "No", "No", "No", "Wants all she said taken out."],
    ]
    answers = {who: ["Yes", "No", "Yes"] for who in ("Ada Obi", "Bo Lind")}
    found = told(tmp_path, form_csv=form(answers, {}), later_csv=table([asked, *rows]))
    assert found["Ada Obi"] == ("named", "yes", ())
    assert found["Bo Lind"][0] != "named" and found["Cyril Marsh"][0] == "anonymous" and found["Dora Finch"][0] == "no"


@pytest.mark.parametrize(
    "said",
    [
        "Her form is wrong about the name. She wants her name on the rota, this replaces what she put.",
        "Her form is wrong about the name. She wants her name with it only if her sister agrees, this replaces it.",
        "His slip is wrong on the name. He does not want his name with it, this replaces what he put.",
        "Her form is wrong about the table. She wants her name with it.",
    ],
)
def test_a_name_wanted_elsewhere_or_on_a_condition_is_not_put_back(said: str) -> None:
    assert not puts_name_back(said)


def test_a_log_of_calls_by_itself_lists_nobody_of_whom_it_says_nothing() -> None:
    rows = [
        ["17 Nov 2026", "Bo Lind", "Please stop the newsletter."],
        ["18 Nov 2026", "Cyril Marsh", "Does not want his story printed."],
        ["19 Nov 2026", "Dora Finch", "Please take her name off what she said."],
    ]
    assert [one.names[0] for one in noted_calls(CALLS, rows) or ()] == ["Cyril Marsh", "Dora Finch"]
    (reading,) = parse_file("calls.csv", table([CALLS, *rows]).encode())
    assert [one.names[0] for one in reading.listed] == ["Cyril Marsh", "Dora Finch"]


BOARD = table(
    [
        ["post_id", "column", "author", "post"],
        ["1", "What helps", "mossy_22", "The lane stops dead at the roundabout where you need it."],
        ["2", "What helps", "Bo Lind", "A dry porch with a light on would help people wait."],
        ["3", "Ideas", "gulfwren", "A bus could come up our way twice a week for us."],
        ["4", "Ideas", "mossy_22", "Slow rides for people who have not been on a saddle."],
    ]
)


@pytest.mark.parametrize(
    ("ida", "mossy", "gulf"),
    [
        ("I am mossy_22 on the online board.", "anonymous", "unknown"),
        ("On the board I'm mossy_22", "anonymous", "unknown"),
        ("I am not mossy_22 on the board", "unknown", "unknown"),
        ("mossy_22 was rude on the board", "unknown", "unknown"),
    ],
)
def test_who_says_under_what_name_they_post_answers_for_it(tmp_path: Path, ida: str, mossy: str, gulf: str) -> None:
    rows = [[str(n), who, "Yes", "Yes", "Yes", ""] for n, who in enumerate(PEOPLE, 1)]
    rows.append(["9", "Ida Moss", "Yes", "No", "Yes", ida])
    found = told(tmp_path, board_csv=BOARD, form_csv=table([ASKED, *rows]))
    assert (found["mossy_22"][0], found["gulfwren"][0]) == (mossy, gulf)
