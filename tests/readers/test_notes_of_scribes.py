"""What tables noted with a word by whoever took the notes below: points are nobody's talk, the word is the scribe's."""

from __future__ import annotations

import io

import pytest

from harvest.model import Kind, Role
from harvest.readers.dispatch import parse_file

POINTS = (
    ("Table 1: On foot", ["The footbridge is why I still see my sister", "Kerbs: mind the drop by the chemist"]),
    ("Table 2: Company", ["Sundays drag", "I'd trade: you drive, I bake"]),
    ("Table 3: At home", ["My stairs are steeper than I am"]),
)
NOTED = {
    "Table 1: On foot": ("Noor", "Much laughing, then a long silence about the bus."),
    "Table 3: At home": ("Gil Roe", "Nobody wanted to stop when the bell rang."),
}


def _deck(label: str) -> bytes:
    from pptx import Presentation

    deck = Presentation()
    front = deck.slides.add_slide(deck.slide_layouts[0])
    front.shapes.title.text = "World Café: Where we live"
    for title, points in POINTS:
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text_frame.text = "\n".join(points)
        if title in NOTED:
            slide.notes_slide.notes_text_frame.text = f"{label}: {'. '.join(NOTED[title])}"
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


@pytest.mark.parametrize("label", ["Scribe", "Note-taker", "Table scribe", "Protokollantin"])
def test_points_on_slides_are_notes_and_what_the_scribe_adds_is_the_scribes(label: str) -> None:
    (found,) = parse_file("Where we live - table notes.pptx", _deck(label))
    (source,) = found.sources
    assert found.kind is Kind.NOTE
    said = [(turn.speaker, turn.table, source.text[turn.start : turn.end]) for turn in source.turns]
    points = [(None, title[6], text) for title, texts in POINTS for text in texts]
    assert [one for one in said if one[0] is None] == points
    assert [one for one in said if one[0]] == [(who, title[6], text) for title, (who, text) in NOTED.items()]
    assert {turn.role for turn in source.turns if turn.speaker} == {Role.FACILITATOR}


def test_a_talk_in_which_a_scribe_speaks_too_stays_a_talk() -> None:
    talk = "\n".join(
        ["Scribe: Shall I write that down?", "Ada: Please, all of it.", "Scribe: I have it.", "Ada: It was cold."] * 2
    )
    assert parse_file("talk.txt", talk.encode())[0].kind is Kind.TRANSCRIPT
