# ruff: noqa: E501 – notes are easier to check with their lines whole
"""Leave told over a story after how it was read back, and in notes of calls that tell first why somebody was rung."""

from __future__ import annotations

import pytest

from harvest.model import Permission
from harvest.model.permissions import FILLS_A_BLANK, IN_A_MESSAGE, NAME_OFF
from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name

STORY = """
I kept the weir for nineteen winters. The gate froze twice and both times my cousin came down with a kettle.

Nobody asked us what we would change. I would put a light on the steps, and a rail on the side where the water is.
"""


def _over_a_story(said: str) -> Permission | None:
    head = f"# The weir\n\n- **Told by:** Ada Obi\n- **Where:** boat house, 4 May, 3.20 pm\n- **Permission:** {said}\n"
    (reading,) = parse_file("weir.md", (head + STORY).encode())
    (source,) = reading.sources
    assert source.voice == "Ada Obi"
    return source.permission


@pytest.mark.parametrize(
    ("said", "quotation"),
    [
        (
            "read back to her at 3.50 pm. She is happy for it to be printed, but without her name after all.",
            "anonymous",
        ),
        ("Asked on the phone on 6 May. Print it, but not her name.", "anonymous"),
        ("We went through it together on Tuesday. She does not want it printed.", "no"),
        ("Checked with her at 5.15. She is happy for it to be printed.", "anonymous"),
        ("yes, her name is fine", "named"),
        ("Yes, her name may stay in", "named"),
    ],
)
def test_leave_over_a_story_is_heard_behind_how_it_was_read_back(said: str, quotation: str) -> None:
    found = _over_a_story(said)
    assert found is not None and (found.quotation, found.hold) == (quotation, ())


@pytest.mark.parametrize("said", ["yes, her name is fine but not her son's", "yes, her first name is fine", "yes, but her name is private"])  # fmt: skip
def test_no_more_of_the_name_stands_than_is_said(said: str) -> None:
    found = _over_a_story(said)
    assert found is not None and (found.quotation != "named" or found.hold)


def test_what_speaks_of_leave_and_is_not_understood_waits() -> None:
    found = _over_a_story("on the 3.50 tape she says printing is fine, only never with her name")
    assert found is not None and found.quotation != "named"
    assert found.hold or found.quotation == "anonymous"


_CALLS = """Phone calls about the slips, 4 to 8 May
Kept with the slips.
Mon 4 May, 9.15, Ada Obi (Table 2)
{}
Tue 5 May, 9.40, Bo Lind (Table 2)
Print: yes. Name: no. Partners: yes.
"""


def _noted(note: str) -> tuple[Permission, tuple[str, ...]]:
    found = parse_listed_by_name("calls.txt", _CALLS.format(note).encode(), names=[["Ada Obi"], ["Bo Lind"]])
    ada = found.people[0]
    assert ada is not None
    return ada.permission, ada.asked


@pytest.mark.parametrize(
    ("note", "quotation", "sharing"),
    [
        ("Left before the slips came round, so she is not on the typed list. I read her the questions.\nPrint her words: yes. Name beside them: yes, \"put my name, I am not hiding\". Partners: yes.", "named", "yes"),
        ("Went early, so there is no slip from her. Print: yes. Name: yes. Partners: no.", "named", "no"),
        ("Never had a slip. Print: yes, but no name. Partners: no.", "anonymous", "no"),
        ("She was not given a form on the day. Print: no. Partners: no.", "no", "no"),
    ],
)  # fmt: skip
def test_why_somebody_was_rung_is_no_answer(note: str, quotation: str, sharing: str) -> None:
    said, _ = _noted(note)
    assert (said.quotation, said.sharing, said.hold) == (quotation, sharing, ())


@pytest.mark.parametrize(
    "note",
    [
        "Left before the slips came round, so no name. Print: yes. Partners: yes.",
        "Never had a slip. To be asked.",
        "Her slip came back with no tick in the box for printing. She says yes to the archive.",
        "Print: yes. Name: no, he is hiding from somebody.",
    ],
)
def test_what_may_be_an_answer_among_it_stands(note: str) -> None:
    said, _ = _noted(note)
    assert said.quotation != "named"


@pytest.mark.parametrize(
    "fills",
    [
        "this takes the place of the empty box",
        "this fills the gap",
        "it stands in for the missing answer",
        "that goes in the empty box",
    ],
)
def test_an_answer_in_place_of_an_empty_box_is_one(fills: str) -> None:
    note = f"Her slip came back with nothing in the box about printing. She says she missed it. Her answer is yes, we may print her words, and {fills}. Without her name, please."
    said, asked = _noted(note)
    assert (said.quotation, said.hold) == ("anonymous", ())
    assert {FILLS_A_BLANK, IN_A_MESSAGE, NAME_OFF} <= {*asked}
