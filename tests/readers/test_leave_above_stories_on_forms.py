"""Stories typed up with what was asked of them above, the leave last, and the story below without a head of its own."""

from __future__ import annotations

import pytest

from harvest.model import Permission
from harvest.readers.dispatch import parse_file

TOLD = {
    "Ada Obi": "The winter we lost the boiler I carried every pot we had down to the hall.",
    "Bo Lind": "Three of us mended the gate with string and a spoon, and it held until the spring came.",
    "Cy Day": "My neighbour sang over the fence every morning of that year and I sang back to her.",
}


def told(named: list[str], more: str = "") -> tuple[dict[str, Permission], str]:
    forms = [
        f"Told by: {who}\nWho: neighbour\nDate: 3 May 2026\nMay we quote from this story?: Yes\n"
        f"May we put your name to it?: {said}\n{more}{text}\n"
        for (who, text), said in zip(TOLD.items(), named, strict=True)
    ]
    (reading,) = parse_file("stories.txt", "\n".join(forms).encode())
    found = {one.voice: one.permission for one in reading.sources}
    return found, "\n".join(one.text for one in reading.sources)


def test_the_answer_above_a_story_is_heard_and_is_no_part_of_it():
    found, text = told(["Yes", "No", "Yes, Cy Day in full"])
    assert [one.quotation for one in found.values()] == ["named", "anonymous", "named"]
    assert not any(one.hold for one in found.values())
    assert "Yes" not in text and all(story in text for story in TOLD.values())


@pytest.mark.parametrize("said", ["Yes, Ada Obi in full", "Yes, but not Cy Day", "Only when I have seen it"])
def test_another_name_and_a_condition_still_wait(said: str):
    found, _ = told(["Yes", "Yes", said])
    last = list(found.values())[-1]
    assert last.quotation != "named" or last.hold


def test_what_is_said_of_the_answer_below_it_is_no_story():
    found, _ = told(
        ["Yes", "Yes", "Yes"], more="But please leave my surname out of it, people here would know at once.\n"
    )
    assert not any(one.quotation == "named" and not one.hold for one in found.values())
