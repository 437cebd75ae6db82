"""Lists that somebody typed up: what stands over them to everybody, how they end, and lines that begin small."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from tests.readers.making import docx

LEAVES = (
    ("I dream that the gasworks is a palm house", "Ines, 8"),
    ("I dream of one road where prams go first", "Mr Adu"),
    ("A bakery you pay with a tune", "Łucja"),
    ("no more cones", "Ines's cousin"),
    ("I dream of a band so loud it wakes the council", "Bryn"),
)
TYPED = [f"{words} – {who}" for words, who in LEAVES]


def rtf(*lines: str) -> bytes:
    coded = ["".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in line) for line in lines]
    return ("{\\rtf1\\ansi\\uc1 " + "".join(f"{line}\\par\n" for line in coded) + "}").encode()


@pytest.mark.parametrize("make", [rtf, docx, lambda *lines: "\n".join(lines).encode()])
@pytest.mark.parametrize("end", ["End of leaves. Three were blank.", "Two came back empty.", "End of the list"])
def test_how_a_list_ends_is_nobodys_words_and_a_small_letter_begins_another_card(make, end: str) -> None:
    suffix = {rtf: "rtf", docx: "docx"}.get(make, "txt")
    (found,) = parse_file(f"dream tree leaves.{suffix}", make("Our dream tree", *TYPED, end))
    assert [source.text for source in found.sources] == [words for words, _ in LEAVES]
    assert [source.voice for source in found.sources][2:4] == ["Łucja", "Ines's cousin"]
    assert any(left.reason.startswith("remarks of whoever typed") for left in found.dropped)


@pytest.mark.parametrize(
    "head", ["Corn Exchange, 3 May. Please keep your promise!", "Thank you to everyone who pledged"]
)
def test_what_hangs_over_a_wall_for_everybody_is_no_pledge(head: str) -> None:
    pledges = [f"{words} – {who}" for words, who in (("Mend the gate", "Jo"), ("Sow beans", "Una P"), ("Walk", "Bo"))]
    (found,) = parse_file("Pledge wall.docx", docx(("Heading 1", "Our pledge wall"), head, *pledges, "Sing more – Al"))
    assert [source.voice for source in found.sources] == ["Jo", "Una P", "Bo", "Al"]
    assert "what organisers wrote over a list (place, day, thanks)" in {left.reason for left in found.dropped}


@pytest.mark.parametrize("said", ["End of the road for our street", "Two were lost at sea", "Please keep the bus"])
def test_what_somebody_wrote_that_only_begins_so_stays(said: str) -> None:
    (found,) = parse_file("dream tree leaves.docx", docx("Our dream tree", *TYPED, said))
    assert found.sources[-1].text == said


def test_what_frames_pledges_that_say_first_who_promises_is_no_pledge() -> None:
    pledges = [
        f"{who}: I pledge to {what}" for who, what in (("Jo Firth", "mend"), ("Una", "sow"), ("Mr Bell", "sing"))
    ]
    lines = (
        "Copied from the leaves on our tree, Sat 3 May",
        *pledges,
        "Thank you to everyone who came! Next one 4 June.",
    )
    (found,) = parse_file("PLEDGE WALL.docx", docx(("Heading 1", "Our pledges"), *lines))
    assert [source.voice for source in found.sources] == ["Jo Firth", "Una", "Mr Bell"]
    assert any("Copied from" in said and "Thank you" in said for said in found.warnings)
