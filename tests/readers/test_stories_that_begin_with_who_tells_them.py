"""Several stories in one file, each begun by who tells it: nobody's words are taken for somebody else's."""

from __future__ import annotations

import io

import pytest
from docx import Document

from harvest.readers.dispatch import parse_file

SWINGS = "I like the swings by the river because my nan pushes me really high and she counts in French."
ORCHARD = "We planted the orchard the winter the bridge was shut, and it has fed the street ever since."
LIDO = "My gran taught me to swim in the lido and now I teach the little ones every Saturday."


def _told(name: str, text: str) -> dict[str, str | None]:
    """Which words are whose: the beginning of each text with its voice."""
    data = text.encode()
    if name.endswith("docx"):
        document, out = Document(), io.BytesIO()
        for line in text.split("\n"):
            document.add_paragraph(line)
        document.save(out)
        data = out.getvalue()
    return {s.text[:6]: s.voice for reading in parse_file(name, data) for s in reading.sources}


@pytest.mark.parametrize("name", ["stories.txt", "stories.md", "stories.docx"])
@pytest.mark.parametrize(
    "head",
    [
        "Told by: {}", "Told by {}", "Teller: {}", "Name: {}", "Who: {}", "Interviewee: {}",
        "Interviewee: {}\nInterviewer: JK",
        "By {}", "Story by {}", "From: {}", "Speaker: {}", "{}\n", "The title\nTold by: {}", "The title\nby {}",
        "Told by: {}\nTaken down by: JK\nDate: 3 May 2026",
    ],
)  # fmt: skip
def test_two_stories_are_each_of_whom_they_begin_with(head: str, name: str) -> None:
    page = "\n\n".join(
        f"{head.format(who)}\n\n{said}" for who, said in (("Maisie Rudd", SWINGS), ("Walter Hobb", ORCHARD))
    )
    assert _told(name, page + "\n") == {SWINGS[:6]: "Maisie Rudd", ORCHARD[:6]: "Walter Hobb"}


@pytest.mark.parametrize(
    "head", ["Told by: {}", "Who: {}", "Story by {}", "The title\nTold by: {}", "The title\nby {}"]
)
def test_and_so_are_three(head: str) -> None:
    said = (("Maisie Rudd", SWINGS), ("Walter Hobb", ORCHARD), ("Amina Clarke", LIDO))
    page = "\n\n".join(f"{head.format(who)}\n\n{words}" for who, words in said)
    assert _told("stories.txt", page + "\n") == {words[:6]: who for who, words in said}


@pytest.mark.parametrize("over", ["", "Story {}\n", "Story {}: The title\n", "Story {}\nThe title\n", "THE TITLE {}\n"])
def test_a_child_among_them_is_held_by_their_age_and_nobody_else(over: str) -> None:
    one = over.format(1) + f"Told by: Maisie Rudd\nAge: 9\nMay we quote? Yes\nWith name? Yes\n\n{SWINGS}\n\n"
    two = over.format(2) + f"Told by: Walter Hobb\nAge: 71\nMay we quote? Yes\nWith name? No\n\n{ORCHARD}\n"
    (reading,) = parse_file("stories.txt", (one + two).encode())
    said = {s.voice: s.permission for s in reading.sources}
    child, grown = said["Maisie Rudd"], said["Walter Hobb"]
    assert child is not None and child.minor and not child.quotable
    assert grown is not None and grown.quotable and grown.quotation == "anonymous" and not grown.minor


def test_who_signs_below_tells_what_stands_above() -> None:
    page = f"{SWINGS}\nTold by: Maisie Rudd\n\n{ORCHARD}\nTold by: Walter Hobb\n"
    assert "Walter Hobb" not in {who for words, who in _told("stories.txt", page).items() if words == SWINGS[:6]}


def test_two_who_speak_in_turn_are_a_talk() -> None:
    page = "\n".join(f"Speaker: {who}\n{said}" for who, said in (("Ada Obi", SWINGS), ("Bo Lind", ORCHARD)) * 2)
    assert "Story 1" not in " ".join(s.title for r in parse_file("talk.txt", page.encode()) for s in r.sources)
