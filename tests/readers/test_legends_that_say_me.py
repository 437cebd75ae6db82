"""Whoever typed notes of a talk says in them who “me” is: beside their letters, or by their name at the top."""

from __future__ import annotations

import pytest

from harvest.model import Role
from harvest.readers.dispatch import parse_file

TALK = """
RF - what do you come here for?
TH - the warm. and the soup
O - the computers, mine is a brick
RF - and if it shut?
TH - I'd see nobody from one week to the next
O - I'd sit in the bus station
RF - would you help run it?
TH - I've half the keys already
O - so have I
"""


@pytest.mark.parametrize(
    "head",
    [
        "Hut tea, 3 May\nthere: Tess Hale (TH), Olu (O) & me asking (RF = Rhona Fell)",
        "Hut tea, 3 May\nthere: Tess Hale (TH), Olu (O) and me, asking the questions (RF, Rhona Fell)",
        "Hut tea, 3 May. Notes: Rhona Fell\nthere: Tess Hale (TH), Olu (O) and me asking (RF)",
        "Hut tea, 3 May\nthere: Tess Hale (TH), Olu (O) and myself asking (Rhona Fell = RF)",
    ],
)
def test_me_in_a_legend_is_whoever_the_letters_or_the_heading_name(head):
    (reading,) = parse_file("hut tea.txt", f"{head}\n{TALK}".encode())

    (source,) = reading.sources
    roles = {turn.speaker: turn.role for turn in source.turns}
    assert set(roles) == {"Rhona Fell", "Tess Hale", "Olu"}
    assert roles["Rhona Fell"] is Role.FACILITATOR


def test_two_names_that_fit_the_letters_name_nobody():
    head = "Hut tea. Typed by Rhona Fell for Roy Frost\nthere: Tess Hale (TH), Olu (O) and me asking (RF)"

    (reading,) = parse_file("hut tea.txt", f"{head}\n{TALK}".encode())

    (source,) = reading.sources
    assert "Roy Frost" not in {turn.speaker for turn in source.turns}
