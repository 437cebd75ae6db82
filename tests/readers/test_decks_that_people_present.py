"""Presentations: what those who present write for themselves, quotations in tables, and decks of cards with notes."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest
from pptx import Presentation
from pptx.util import Inches

from harvest.model import Kind, Reading
from harvest.readers.dispatch import parse_file
from tests.readers import making_doors
from tests.readers.test_photos import png

TOLD = (
    ("At the launderette", ("“The dryers are the warmest room I have.”", "“Ask me in winter, not in June.”"), ""),
    ("At the slip", ("“My lad learned to swim off that step.”", "“We all did, it is ours.”"), ""),
)


def said(reading: Reading) -> str:
    return "\n".join(source.text for source in reading.sources)


def speakers(reading: Reading) -> list[str | None]:
    return [turn.speaker for source in reading.sources for turn in source.turns]


def cards(*told: tuple[str, str, str]) -> bytes:
    """A deck with a numbered card on each slide: its words, the name below them, and a note."""
    deck = Presentation()
    for n, (words, name, note) in enumerate(told, 1):
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = f"Wish card {n}"
        for at, text in enumerate(filter(None, (words, name))):
            slide.shapes.add_textbox(Inches(1), Inches(2 + 2 * at), Inches(6), Inches(1)).text_frame.text = text
        if note:
            slide.notes_slide.notes_text_frame.text = note
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "note",
    [
        "Keep this up while people find a chair.",
        "Leave on while everyone gets soup",
        "Hold this one up until the tea is out.",
    ],
)
def test_what_keeps_a_slide_up_is_nobodys_words(note: str) -> None:
    (found,) = parse_file("What we heard.pptx", making_doors.pptx(*TOLD, ("At the bus stop", ("“It came.”",), note)))
    assert "up while" not in said(found) and note not in said(found)


@pytest.mark.parametrize(
    "note",
    [
        "Ten minutes max for this one",
        "max. 3 mins each",
        "advance after 12 seconds",
        "auto-advance",
        "Check spelling with Piotr",
        "year to be confirmed",
        "A picture of this sheet is in the green folder",
        "always gets a cheer",
    ],
)
def test_how_long_a_slide_takes_and_what_is_to_be_looked_up_is_nobodys_words(note: str) -> None:
    (found,) = parse_file("What we heard.pptx", making_doors.pptx(*TOLD, ("At the bus stop", ("“It came.”",), note)))
    assert note not in said(found)
    assert "notes for whoever presented" in {left.reason for left in found.dropped}


@pytest.mark.parametrize(
    "note",
    [
        "Ten minutes max and my gran is out of breath on that hill",
        "Photos of the weir hang in every pub",
        "Check the ice before you let a child on it",
    ],
)
def test_what_somebody_said_in_a_note_stays(note: str) -> None:
    (found,) = parse_file("What we heard.pptx", making_doors.pptx(*TOLD, ("At the bus stop", ("“It came.”",), note)))
    assert note in said(found)


def test_what_happens_next_is_told_by_those_who_present_and_what_people_want_next_is_kept() -> None:
    steps = ("We write it all up", "You get a copy in July", "We take it to the trustees on 3 July")
    (found,) = parse_file("What we heard.pptx", making_doors.pptx(*TOLD, ("What happens next?", steps, "")))
    assert "trustees" not in said(found)
    assert any("those who presented speak for themselves" in warning for warning in found.warnings)
    wants = ("A rail on the step before somebody drowns", "Dryers that take coins", "I would open the slip on Sundays")
    (found,) = parse_file("What we heard.pptx", making_doors.pptx(*TOLD, ("What happens next?", wants, "")))
    assert all(want in said(found) for want in wants)


def test_a_table_of_quotations_on_a_slide_gives_each_to_whoever_said_it() -> None:
    table: Sequence[Sequence[str]] = [
        ["Who", "What they said"],
        ["Ferryman", "Nobody looks up till the seal comes"],
        ["Cook", "I start when the gulls do"],
        ["Swimmer, 60s", "The step is the only way in and it is loose"],
    ]
    (found,) = parse_file("What we heard.pptx", making_doors.pptx(*TOLD, table=table))
    assert speakers(found)[-3:] == ["Ferryman", "Cook", "Swimmer, 60s"]
    assert "Ferryman:" not in said(found) and "What they said" not in said(found)


def test_what_the_notes_tell_of_cards_is_no_card_and_counts_for_the_card_beside_it() -> None:
    data = cards(
        ("I wish for a slide into the pool", "– Ivo, 40", "He hummed while he wrote it"),
        ("A choir that lets me in", "– Mrs P. Tuli", "She does not want her card shown to anybody"),
        ("No more letters in brown envelopes", "", "no name on this card"),
        ("Trees with swings for grown people", "– Olu", ""),
    )
    (found,) = parse_file("Wish cards.pptx", data)
    assert found.kind is Kind.DREAM and len(found.sources) == 4
    assert [source.voice for source in found.sources if source.voice in ("Ivo", "Mrs P. Tuli", "Olu")] == [
        *("Ivo", "Mrs P. Tuli", "Olu")
    ]
    given = found.sources[1].permitted("Mrs P. Tuli")
    assert given is not None and not given.quotable
    assert any("what the notes tell of cards" in warning for warning in found.warnings)


def test_a_note_beside_a_card_that_speaks_as_somebody_stays() -> None:
    data = cards(
        ("I wish for a slide", "– Ivo", "I would sit at the top of it all day with my sandwiches"),
        ("A choir that lets me in", "– Tess", ""),
        ("Trees with swings for grown people", "– Olu", ""),
    )
    (found,) = parse_file("Wish cards.pptx", data)
    assert "with my sandwiches" in said(found)


@pytest.mark.parametrize("title", ["Thank you / next steps", "Danke – nächste Schritte", "Diolch / Camau nesaf"])
@pytest.mark.parametrize("note", ["", "Remember to thank the kitchen."])
def test_a_last_slide_of_thanks_and_next_steps_is_told_by_those_who_present(title: str, note: str) -> None:
    last = (title, ("Email: slip@example.org", "Next supper: 3 May", "We type it all up"), note)
    (found,) = parse_file("What we heard.pptx", making_doors.pptx(*TOLD, last))
    assert "The dryers" in said(found)
    assert not any(words in said(found) for words in ("example.org", "supper", "type it", "kitchen"))
    assert any("speak for themselves" in warning for warning in found.warnings)


def test_a_contact_and_a_date_to_come_on_a_last_slide_are_nobodys_and_what_people_said_there_is_kept() -> None:
    lines = ("“I come for the soup.”", "Next year: my boy walks there by himself", "www.example.org | 0117 496 0123")
    last = ("What we dream", (*lines, "Next meeting: Tuesday 4 May, 7pm, wash house"), "")
    (found,) = parse_file("What we heard.pptx", making_doors.pptx(*TOLD, last))
    assert "I come for the soup" in said(found) and "Next year: my boy" in said(found)
    assert "example.org" not in said(found) and "wash house" not in said(found)
    assert {left.reason.split(" (")[0]: left.count for left in found.dropped}["slides that close a presentation"] == 2


def test_what_comes_next_on_a_slide_in_the_middle_stays() -> None:
    (found,) = parse_file(
        "What we heard.pptx", making_doors.pptx(("Plans", ("Next outing: 3 May, and I pay.", "A ramp."), ""), *TOLD)
    )
    assert "Next outing" in said(found)


SHOWN = (
    ("The slip at low water. I learned to swim off it.", "Photo: Maya", "She took eleven of these."),
    ("A glove on the railing, waiting", "Photo by: Ines, 12", "Ines: 'It waited all week.'"),
    ("Our pans", "Photo: the Friday group", ""),
    ("Door, number 4. I never had one that locked.", "Photo: Anon", "Do not say the name, he may be there."),
)


def show(*shown: tuple[str, str, str], rest: str = "") -> bytes:
    """A show of photos: a picture, a caption and who took it on each slide, which has no title."""
    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[0])
    first.shapes.title.text, first.placeholders[1].text = "By the slip", "A show of photos, June 2025"
    for n, (caption, credit, note) in enumerate(shown, 2):
        slide = deck.slides.add_slide(deck.slide_layouts[6])
        slide.shapes.add_picture(io.BytesIO(png("teal")), Inches(1), Inches(1))
        for at, text in enumerate(filter(None, (caption, credit, str(n)))):
            slide.shapes.add_textbox(Inches(1), Inches(3 + at), Inches(6), Inches(1)).text_frame.text = text
        if note:
            slide.notes_slide.notes_text_frame.text = note
    if rest:
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text, slide.placeholders[1].text = "What we want", rest
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


def test_a_show_of_photos_gives_each_caption_to_whoever_took_the_photo() -> None:
    (found,) = parse_file("By the slip.pptx", show(*SHOWN))
    assert [s.voice for s in found.sources] == ["Maya", "Ines", "the Friday group", None]
    assert {s.kind for s in found.sources} == {Kind.PHOTO} and all(s.image for s in found.sources)
    assert found.sources[1].text.split("\n") == ["A glove on the railing, waiting", "'It waited all week.'"]
    assert "eleven" not in said(found) and any("notes of slides tell of photos" in w for w in found.warnings)


def test_words_on_other_slides_of_a_show_of_photos_stay() -> None:
    (found,) = parse_file("By the slip.pptx", show(*SHOWN, rest="I want the slip mended before my girl is ten."))
    assert len(found.sources) == 5 and "mended before my girl is ten" in said(found)


def test_pictures_that_an_agency_has_for_everybody_make_no_show_of_photos() -> None:
    stock = [(f"Waiting times rose in year {n}", "Photo: Getty Images", "") for n in (1, 2, 3)]
    (found,) = parse_file("Report.pptx", show(*stock))
    assert all(source.voice != "Getty Images" for source in found.sources)
