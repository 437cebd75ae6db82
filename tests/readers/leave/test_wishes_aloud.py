"""What somebody asks aloud in a talk, in dialect and in other languages, and what only sounds like it."""

from __future__ import annotations

import pytest

from harvest.readers.leave.aloud import wishes_aloud
from harvest.readers.leave.said import reads
from harvest.readers.permission.told import permissions_told
from harvest.readers.permission.wished.heard import wish_in
from harvest.readers.permission.wished.takes_all_back import takes_all_back

ASKED = (
    "Och, dinna use that, Morag.",
    "Forget I said that, will you.",
    "Cut that bit, would you.",
    "Scrub that last thing.",
    "Dinnae put that doon.",
    "Gonnae no write that, pal.",
    "Tek that out, love, it's not for them.",
    "Nowt o' that in t' report, please.",
    "I shouldna hae said that.",
    "Ye canna use that.",
    "Nane o that goes in the minutes.",
    "Peidiwch â rhoi hynny i lawr.",
    "Yr hyn ddywedais i, cadwch o i chi'ch hun.",
    "Proszę to wykreślić.",
    "Usuńcie to z nagrania.",
    "Yeh kisi ko mat batana.",
    "Isse record mein mat rakhna.",
    "Na sgrìobh sin sìos, tha e dìomhair.",
    "Ní maith liom é sin a bheith scríofa síos.",
    "Не пишіть цього, будь ласка.",
)
TOLD = (
    "They left that road out when they did the gritting.",
    "It is not in anybody's contract, so it stops when I am on leave.",
    "She left out the salt and nobody noticed.",
    "We dinna use that path since the flood.",
    "They took that bench out and put in a bin.",
    "The council cut that bus in March.",
    "I dinna ken a soul in the new hooses.",
    "I canna reach my own feet, so that's that.",
    "Nikt tego nie mówi, ale ludzie są tu dobrzy.",
    "Mieszkamy tu razem, między nami jest tylko płot.",
    "Hum log yahan mil kar rehte hain.",
    "They want to take that away from us.",
    "Get that wall down and you would have a garden.",
    "He never leaves that out in the rain, his boat.",
    "That bit of ground was never anybody's.",
)


@pytest.mark.parametrize("said", ASKED)
def test_what_is_asked_aloud_is_heard(said: str) -> None:
    assert wishes_aloud(f"The van comes on a Tuesday. {said}")


@pytest.mark.parametrize("said", TOLD)
def test_what_people_tell_of_their_lives_asks_for_nothing(said: str) -> None:
    assert not wishes_aloud(said)


def test_duties_when_somebody_is_on_leave_hold_no_story() -> None:
    assert not wish_in("I ring them after work. It is not in anybody's contract, so it stops when I am on leave.")


@pytest.mark.parametrize(
    "said",
    (
        "Och, dinna use that. Leave that oot, the lot of it.",
        "Scrub that, every word of it.",
        "Dinnae use any o what I said.",
        "Proszę, usuńcie to wszystko.",
        "Gadewch y cwbl allan, plis.",
        "Yeh sab mat likhna, kuch bhi mat likhna.",
    ),
)
def test_who_takes_all_of_it_back_is_held_with_all_they_said(said: str) -> None:
    assert takes_all_back(said)
    assert takes_all_back(f"{'The van comes on a Tuesday and the driver has the big print. ' * 6}{said}")


@pytest.mark.parametrize("said", ("They cut the lot of it down.", "We ate the lot, every bit of it.", TOLD[0]))
def test_all_of_something_else_takes_nothing_back(said: str) -> None:
    assert not takes_all_back(said)


@pytest.mark.parametrize(
    "said", ("Dinna quote me", "dinnae print mine", "Ye canna use that", "he disnae want it used", "divvent use it")
)
def test_no_in_dialect_is_never_a_yes(said: str) -> None:
    assert reads(said).permission.quotation == "no"
    assert permissions_told([{"Permission": said}]).people[0].quotation == "no"


@pytest.mark.parametrize(
    "said", ("divvent use me name", "Aye, use it, but no ma name", "Happy for ye tae use it, but dinna put ma name")
)
def test_no_to_the_name_in_dialect_never_names(said: str) -> None:
    assert permissions_told([{"Permission": said}]).people[0].quotation != "named"
    assert reads(said).permission.quotation != "named"
