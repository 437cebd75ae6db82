"""A deck of photos: what its notes ask to be done with a picture, and the slide that thanks and says who paid."""

from __future__ import annotations

import io

import pytest
from pptx import Presentation
from pptx.util import Inches

from harvest.readers.dispatch import parse_file
from harvest.readers.documents.slides.closing_slides import thanks_or_funds
from harvest.readers.documents.slides.notes_on_pictures import is_for_picture
from tests.readers.test_photos import png

TOLD = (
    ("The stile I can no longer climb. I wave at it.\n– Pia", "blur the number plate, KIT'S VAN"),
    ("My inhaler beside the radio. Both hiss at night.\n– Kit", "ask Kit again before this one goes up"),
    ("Somebody sweeps the steps each dawn. I never saw who.\n– Pia", ""),
    ("Puddle, Fell Lane. It is on the deeds by now.\n– Wanda", "It was my gran who named it Lake Como."),
)


def _deck(*closing: str) -> bytes:
    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[0])
    first.shapes.title.text = "What we saw"
    first.placeholders[1].text = "Photovoice group, show on 3 May"
    for (words, note), colour in zip(TOLD, ("teal", "navy", "olive", "maroon"), strict=True):
        slide = deck.slides.add_slide(deck.slide_layouts[6])
        slide.shapes.add_picture(io.BytesIO(png(colour)), Inches(1), Inches(1))
        slide.shapes.add_textbox(Inches(1), Inches(4), Inches(6), Inches(1)).text_frame.text = words
        if note:
            slide.notes_slide.notes_text_frame.text = note
    last = deck.slides.add_slide(deck.slide_layouts[6])
    last.shapes.add_textbox(Inches(1), Inches(1), Inches(6), Inches(1)).text_frame.text = "\n".join(closing)
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


def test_what_is_to_be_done_with_a_photo_is_nobodys_words_and_makes_it_wait():
    (reading,) = parse_file("show.pptx", _deck("Thank you to all our photographers", "Funded by the Fell Fund"))

    said = [source.text for source in reading.sources]
    assert len(said) == 4
    assert not any(word in text for text in said for word in ("blur", "ask Kit", "Funded", "Thank you"))
    assert any("Lake Como" in text for text in said)
    waits = {s.text.split()[1]: [h for p in s.permissions.values() for h in p.hold] for s in reading.sources}
    assert any("blur the number plate" in why for why in waits["stile"])
    assert waits["inhaler"]
    assert not waits["sweeps"]


def test_what_somebody_says_on_the_last_slide_stays():
    (reading,) = parse_file("show.pptx", _deck("Thanks to the bus I could see my sister again."))

    assert any("my sister again" in source.text for source in reading.sources)


@pytest.mark.parametrize(
    "note",
    ["Crop out the left edge", "faces to be blurred", "please cover the house number", "Gesichter bitte verpixeln",
     "get a better scan", "consent form says no faces", "Merci de flouter le visage", "use the cropped version"],
)  # fmt: skip
def test_a_note_for_the_picture_is_known(note):
    assert is_for_picture(note)


@pytest.mark.parametrize(
    "note",
    ["I blurred it on purpose", "Cover the bandstand before winter", "The label says 1961", "Ask the council why",
     "She cut her own hair for this", "Remove the barriers at the ford", "My mum took this"],
)  # fmt: skip
def test_what_somebody_tells_is_no_note_for_the_picture(note):
    assert not is_for_picture(note)


@pytest.mark.parametrize(
    "line",
    ["Supported by the Weir Trust and Fell Council", "Thanks to everyone who took part", "Gefördert durch die Stadt",
     "Ariennir gan Gronfa'r Dyffryn", "With thanks to the Fell Fund"],
)  # fmt: skip
def test_who_paid_and_who_is_thanked_are_nobodys_words(line):
    assert thanks_or_funds(line)
