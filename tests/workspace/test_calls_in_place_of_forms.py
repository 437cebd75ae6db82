"""Notes of calls beside a form: one that stands in its place and takes the name off, and one about nothing of leave."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from tests.workspace.test_lists_by_name import WORDS

HEAD = "Name,May we quote you?,With your name?,May partners have it?"
OTHERS = ["Bo Lind,Yes,Yes,Yes", "Cy Day,Yes,No,Yes", "Di Fox,No,No,No"]
CALLS = "Notes of phone calls\n\nMon 2 Mar, 10.20. {}\n\nMon 2 Mar, 11.40. Di Fox rang, wants nothing used.\n"
TALK = (
    "Ada Obi: The allotment gate has no lock and nobody has ever taken so much as a bean pole.\n\n"
    "Bo Lind: My plum tree feeds the whole of the row every August without fail, help yourself.\n\n"
    "Di Fox: I like to sit where the old pump was and watch them all go by to the bus.\n"
)


def ada(tmp_path: Path, form: str, call: str, order: tuple[str, ...] = ("calls.txt", "form.csv", "talk.txt")) -> object:
    ws = verbs.new(tmp_path / "i.harvest", "I", "What is strong?").acting_as("Ana")
    files = {
        "form.csv": "\n".join([HEAD, f"Ada Obi,{form}", *OTHERS] if form else [HEAD, *OTHERS]),
        "calls.txt": CALLS.format(call),
        "talk.txt": TALK,
        "words.txt": WORDS,
    }
    for file, text in files.items():
        (tmp_path / file).write_text(text, "utf-8")
    for file in order:
        verbs.intake.import_files(ws, [tmp_path / file])
    (one,) = [v for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == "Ada Obi"]
    return one["consent"]["quotation"], one["consent"]["sharing"], bool(one["hold"])


INSTEAD = (
    "Ada Obi rang. She is still happy to be quoted and for partners to have it, but please take her name off. "
    "This is instead of what she put on the form."
)
ORDERS = [
    ("calls.txt", "form.csv", "talk.txt"),
    ("talk.txt", "calls.txt", "form.csv"),
    ("talk.txt", "form.csv", "calls.txt"),
]


@pytest.mark.parametrize("order", ORDERS, ids="-".join)
def test_a_call_in_place_of_a_form_that_refused_nothing_waits_for_nobody(
    tmp_path: Path, order: tuple[str, ...]
) -> None:
    assert ada(tmp_path, "Yes,Yes,Yes", INSTEAD, order) == ("anonymous", "yes", False)


@pytest.mark.parametrize("order", ORDERS, ids="-".join)
def test_where_the_form_refused_somebody_has_to_look(tmp_path: Path, order: tuple[str, ...]) -> None:
    quotation, _, held = ada(tmp_path, "No,No,No", INSTEAD, order)
    assert held or quotation == "no"


def test_where_the_form_is_not_there_somebody_has_to_look(tmp_path: Path) -> None:
    assert ada(tmp_path, "", INSTEAD)[2]


@pytest.mark.parametrize(
    "call",
    [
        "Ada Obi rang to ask the date of the next get-together. Nothing about permission.",
        "Ada Obi phoned about the time of the next meeting. Nothing on the form was said.",
        "Ada Obi rang to check the bus.",
    ],
)
def test_a_call_about_the_next_date_leaves_the_form_as_it_is(tmp_path: Path, call: str) -> None:
    assert ada(tmp_path, "Yes,Yes,Yes", call) == ("named", "yes", False)


@pytest.mark.parametrize(
    "call",
    [
        "Ada Obi rang to ask for the date to be taken off and all of hers with it.",
        "Ada Obi rang to ask the date. Nothing she said is to be printed.",
    ],
)
def test_a_call_that_asks_for_more_than_a_date_still_counts(tmp_path: Path, call: str) -> None:
    quotation, _, held = ada(tmp_path, "Yes,Yes,Yes", call)
    assert held or quotation == "no"
