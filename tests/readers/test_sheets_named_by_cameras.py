"""Sheets typed up from a telephone's pictures, whose names stand over the points; and who opens a thread of a chat."""

from __future__ import annotations

import json

import pytest
from readers.reading_back import read, said, who_asks

from harvest.model import Kind

SHEETS = """LOFT NIGHT (typed from my phone pictures, {0}01 to {0}05, excuse the flash)

{0}01
WHAT KEEPS THE LOFT DRY?
- Jim on the ladder
- the tar we cook ourselves

{0}02 (other half, same question)
- nobody asking for rent
- luck, mostly

{0}03   WHO HAS A KEY?
- everybody's cousin
- not the council

{0}04 is blank
{0}05 is my thumb and the shopping list
"""


@pytest.mark.parametrize("camera", ["IMG_22", "DSCN00", "PXL_20260402_1011", "IMG-20260402-WA00", "Photo 1", "P10203"])
@pytest.mark.parametrize("name", ["loft night.txt", "flips off my phone pics.txt", "flipcharts from photos.txt"])
def test_the_name_that_a_camera_gave_heads_what_stood_on_the_sheet(camera: str, name: str) -> None:
    found = read(name, SHEETS.format(camera))
    assert [words for _, words in said(found)] == [
        "Jim on the ladder",
        "the tar we cook ourselves",
        "nobody asking for rent",
        "luck, mostly",
        "everybody's cousin",
        "not the council",
    ]
    assert found.kind is Kind.NOTE
    asked = [turn.question for source in found.sources for turn in source.turns]
    assert asked == ["WHAT KEEPS THE LOFT DRY?"] * 4 + ["WHO HAS A KEY?"] * 2
    assert "blank" in " ".join(left.reason for left in found.dropped) or any("typed" in x.reason for x in found.dropped)


def test_what_people_say_of_a_picture_below_its_name_is_theirs() -> None:
    page = "IMG_01\nThe gate where the fox comes in.\n\nIMG_02\nMy nan's coal hole, blank now.\n"
    words = " ".join(text for _, text in said(read("photos.txt", page)))
    assert "where the fox comes in" in words and "coal hole, blank now" in words


def message(who: str, text: str, at: int) -> dict[str, object]:
    return {
        "type": "message",
        "ts": f"17771964{at:02}.000100",
        "text": text,
        "user": who,
        "user_profile": {"real_name": who},
    }


@pytest.mark.parametrize(
    "opens",
    [
        "Thread for the flood walk: please post what you saw by the weir.",
        "Please all share one thing you heard at your table",
        "Morning. Please add your best corner of the park",
    ],
)
def test_who_opens_a_thread_by_asking_all_to_post_leads_it(opens: str) -> None:
    talk = [
        ("Nell Obi", opens),
        ("Bo Lind", "The steps are gone, you climb a pallet to get down to the water"),
        ("Cy Day", "an otter! and nobody with a camera"),
        ("Nell Obi", "Who else was down there?"),
        ("Bo Lind", "Two lads fishing with a magnet, they had a safe and half a bike"),
        ("Di Shaw", "the man who feeds the swans told me which year the wall went"),
    ]
    data = json.dumps([message(who, text, at) for at, (who, text) in enumerate(talk)])
    assert who_asks(read("2026-04-26.json", data)) == {"Nell Obi"}


def test_who_asks_others_to_put_a_bench_somewhere_leads_nobody() -> None:
    talk = [
        ("Nell Obi", "Please put a bench by the weir, a long one with a back."),
        ("Bo Lind", "And a bin."),
        ("Cy Day", "And the light that was promised when the mill shut, we still have the letter."),
        ("Di Shaw", "And a rail by the steps for those of us with knees."),
    ]
    data = json.dumps([message(who, text, at) for at, (who, text) in enumerate(talk)])
    assert not who_asks(read("2026-04-26.json", data))
