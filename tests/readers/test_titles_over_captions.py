"""Photos counted under titles, with who took each below; places for pictures; and what somebody tells beside leave."""

from __future__ import annotations

import pytest

from harvest.model import Kind
from harvest.readers.dispatch import parse_file
from harvest.readers.leave.said import reads
from tests.readers.making import docx

WALK = (
    ("Kite of Joy", "By Ama", "We let it go on purpose. It was somebody's birthday."),
    ("what my uncle kept", "By Rhodri P", "This used to be where he sat. They put a poster up about bins."),
    ("Gran's Stool", "By Ama", "She is not allowed on it since the fall so the cat has it."),
)


def lines(place: str = "", by: str = "") -> list[str]:
    made = ["Photovoice captions, spring"]
    for n, (title, who, words) in enumerate(WALK, 1):
        made += [place.format(n)] if place else []
        made += [f"Photo {n}: {title}", by + who.removeprefix("By ") if by else who, words]
    return made


@pytest.mark.parametrize("place", ["", "[insert photo {} here]", "PICTURE {} HERE", "<add image {}>"])
@pytest.mark.parametrize("by", ["By ", "by: ", "von "])
def test_each_photo_under_a_title_is_of_whoever_stands_below_it(place: str, by: str) -> None:
    (found,) = parse_file("captions for print.docx", docx(*lines(place, by)))
    assert [source.voice for source in found.sources] == ["Ama", "Rhodri P", "Ama"]
    assert {source.kind for source in found.sources} == {Kind.PHOTO}
    said = "\n".join(source.text for source in found.sources)
    assert all(words in said and title in said for title, _, words in WALK)
    assert "insert" not in said and "HERE" not in said and "add image" not in said
    left = {one.reason: one.count for one in found.dropped}
    assert left.get("places for pictures (“insert photo here”)", 0) == (3 if place else 0)


@pytest.mark.parametrize(
    "told",
    [
        "This used to be where you could get warm.",
        "They put a poster on it about bins.",
        "She was used to the noise and could sleep through it.",
        "There is an old notice board in there.",
    ],
)
def test_what_used_to_be_and_what_was_put_up_permits_nothing(told: str) -> None:
    assert not reads(told).of_leave
    assert not reads(told).permission.quotable


@pytest.mark.parametrize("told", ["It can be used to promote the group", "fine to put on a poster, no name"])
def test_what_may_be_used_is_still_leave(told: str) -> None:
    assert reads(told).permission.quotation == "anonymous"
