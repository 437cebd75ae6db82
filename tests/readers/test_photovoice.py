"""Photovoice: one person took the picture and wrote what stands at it, which slides and documents say in many ways."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx
import pytest
from pptx import Presentation
from pptx.util import Inches

from harvest.model import Kind, Reading
from harvest.readers.dispatch import parse_file
from tests.readers.making import as_csv
from tests.readers.test_photos import png

TOLD = (
    ("Gate on the cut", "I come here when the flat is too loud. Nobody has moved me on yet.", "Ruth Amadi"),
    ("Six forty", "It is dark and the driver knows my name, which is more than my boss does.", "Ilya, 15"),
    ("Green door", "She painted it the week he left and it has stayed shut since.", "anonymous"),
    ("Two bins", "You can tell who is back from hospital by whose bin is out.", "Ruth Amadi"),
)
WHO = ["Ruth Amadi", "Ilya", None, "Ruth Amadi"]
COLOURS = ("teal", "navy", "olive", "maroon")


def show(credit: str, *, notes: bool = True, told: Sequence[tuple[str, str, str]] = TOLD) -> bytes:
    """A deck with a title, a picture and a credit on each slide, the words in its notes or below the picture."""
    deck = Presentation()
    for (title, words, who), colour in zip(told, COLOURS, strict=True):
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = title
        slide.shapes.add_picture(io.BytesIO(png(colour)), Inches(1), Inches(1))
        for at, line in enumerate([credit.format(who)] if notes else [words, credit.format(who)]):
            slide.shapes.add_textbox(Inches(1), Inches(4 + at), Inches(6), Inches(1)).text_frame.text = line
        if notes:
            slide.notes_slide.notes_text_frame.text = words
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


def booklet(*order: str) -> bytes:
    """A Word file with a part for each picture: h its heading, p the picture, w the words, else the credit."""
    made = docx.Document()
    made.add_heading("What the cut kept", 0)
    for (title, words, who), colour in zip(TOLD, COLOURS, strict=True):
        for part in order:
            if part == "h":
                made.add_heading(title, 2)
            elif part == "p":
                made.add_picture(io.BytesIO(png(colour)))
            else:
                made.add_paragraph(words if part == "w" else part.format(who))
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def whose(reading: Reading) -> list[str | None]:
    return [source.turns[0].speaker or source.voice for source in reading.sources]


@pytest.mark.parametrize(
    "credit",
    [
        "Photo and words: {}",
        "Words & picture by {}",
        "{} (photo and words)",
        "Photovoice by {}",
        "Text und Bild: {}",
        "Photo et texte : {}",
        "Zdjęcie i słowa: {}",
        "Photo: Kim Roe. Words: {}",
        "Words by {}, photo by Kim Roe",
    ],
)
@pytest.mark.parametrize("notes", [True, False])
def test_whoever_took_a_picture_and_wrote_its_words_is_whose_they_are(credit: str, notes: bool) -> None:
    (found,) = parse_file("The cut.pptx", show(credit, notes=notes))
    assert found.kind is Kind.PHOTO and whose(found) == WHO
    assert [source.text for source in found.sources] == [f"{title}\n{words}" for title, words, _ in TOLD]


def test_a_note_that_is_the_caption_stays_though_it_tells_of_somebody_else() -> None:
    (found,) = parse_file("The cut.pptx", show("Photo and words: {}"))
    assert "She painted it the week he left" in found.sources[2].text


def test_notes_of_whoever_collected_the_pictures_are_no_captions() -> None:
    told = [(title, f"She took {n} of these.", who) for n, (title, _, who) in enumerate(TOLD, 4)]
    (found,) = parse_file("The cut.pptx", show("Photo: {}", told=told))
    assert [source.text for source in found.sources] == [title for title, _, _ in TOLD]


@pytest.mark.parametrize(
    "order",
    [
        ("h", "p", "w", "Photo and words: {}"),
        ("h", "p", "Photo and words: {}", "w"),
        ("h", "Photo and words: {}", "p", "w"),
        ("h", "p", "w", "Words and picture by {}"),
        ("p", "h", "w", "Words and picture by {}"),
    ],
)
def test_a_heading_over_a_picture_is_its_own_and_not_of_the_one_before(order: tuple[str, ...]) -> None:
    (found,) = parse_file("The cut.docx", booklet(*order))
    assert found.kind is Kind.PHOTO
    assert [source.text for source in found.sources] == [f"{title}\n{words}" for title, words, _ in TOLD]
    assert [str(who).split(",")[0] for who in whose(found)][:2] == ["Ruth Amadi", "Ilya"]


def test_a_column_of_photo_and_words_by_names_who_tells() -> None:
    head = ("Photo", "Photo and words by", "Caption")
    rows = [(f"cut{n}.jpg", who.split(",")[0], words) for n, (_, words, who) in enumerate(TOLD)]
    (found,) = parse_file("walk.csv", as_csv(head, *rows))
    assert [turn.speaker for source in found.sources for turn in source.turns][:2] == ["Ruth Amadi", "Ilya"]
