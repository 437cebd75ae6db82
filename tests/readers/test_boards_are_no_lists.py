"""Flip charts and boards whose heads and points have words of leave in them are what a group thought, and no list."""

from __future__ import annotations

import pytest

from harvest.readers.consent_lists.laid_out.in_groups import listed_in_groups
from harvest.readers.dispatch import parse_file

BOARDS = """BOARDS FROM THE LOCK DAY (typed by Sam)

Board 1 - WHAT HELPS
- Water butts
- Pia's seed swap. Story time on Fridays
- the shared shed
- Names on the moorings

Board 2 - WHAT HINDERS
- Slugs!!
- not being told about the gate
- Small print in the lease

Board 3 - IF I RAN IT
- a toilet
- Leave the hedge out of it, it was here first
"""
VOTED = "Boat club\n\nYES\nBenches\nSwings\nA kiosk\nShade\n\nNO\nDogs off leads\nFences\n\nMAYBE\nMusic\nA stage\n"
ASKED = """Wall 1 - Our words for this lock
* Home
* Muddy

Wall 2 - Words we'd rather not use
* Deprived
* Hard to reach

Wall 3 - What should we leave out?
* Speeches
* Raffle
"""


@pytest.mark.parametrize(
    ("text", "points", "heads"),
    [
        (BOARDS, 9, {"Board 1 - WHAT HELPS", "Board 2 - WHAT HINDERS", "Board 3 - IF I RAN IT"}),
        (VOTED, 8, {"YES", "NO", "MAYBE"}),
        (ASKED, 6, {line for line in ASKED.splitlines() if line.startswith("Wall")}),
    ],
)
def test_points_below_heads_come_in_under_them(text: str, points: int, heads: set[str]) -> None:
    (found,) = parse_file("typed up.txt", text.encode())
    assert not found.listed
    (source,) = found.sources
    assert len(source.turns) == points and {turn.question for turn in source.turns} == heads


@pytest.mark.parametrize(
    "lines",
    [
        ["Happy to be quoted", "Ada", "Bo", "Cy", "Leave out", "Dee"],
        ["Permissions", "YES", "Ada", "Bo", "Cy", "NO", "Dee"],
        ["YES", "Ada Obi", "Bo Lind", "NO", "Cy Day"],
        ["Fine to quote by name", "- Ada (crew)", "- Bo", "Said no", "- the man with the oar", "- Cy"],
    ],
)
def test_people_below_what_they_permit_are_a_list_still(lines: list[str]) -> None:
    found = listed_in_groups(lines)
    assert found is not None and {one.permission.quotation for one in found} >= {"no"}


def test_whoever_is_told_by_where_they_come_from_stands_below_a_refusal_too() -> None:
    found = listed_in_groups(["Name and words fine", "Aisha B", "Old Tom", "Leave out", "Pete from the ferry"])
    assert found is not None and found[-1].names == ("Pete",) and found[-1].permission.quotation == "no"
