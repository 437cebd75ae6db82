"""Photos under the name of whoever took them, captions in which ``>>`` stands inside a line, and forms left blank."""

from __future__ import annotations

import io

import pytest
from pptx import Presentation
from pptx.util import Inches

from harvest.model import Kind
from harvest.readers.dispatch import parse_file
from harvest.readers.dropping import visible
from tests.readers.making import docx
from tests.readers.test_photos import png

TOLD = (("Ines", "The roof where I go to be loud."), ("Olu", "My aunt's keys. Nine of them."), ("Ines", "Wet cat!"))


def deck(over: str) -> bytes:
    shown = Presentation()
    first = shown.slides.add_slide(shown.slide_layouts[0])
    first.shapes.title.text, first.placeholders[1].text = "Out of our window", over
    for n, (who, words) in enumerate(TOLD):
        slide = shown.slides.add_slide(shown.slide_layouts[5])
        slide.shapes.title.text = who
        slide.shapes.add_picture(io.BytesIO(png((40 * n, 90, 120))), Inches(1), Inches(2))
        slide.shapes.add_textbox(Inches(1), Inches(5), Inches(6), Inches(1)).text_frame.text = words
    out = io.BytesIO()
    shown.save(out)
    return out.getvalue()


QUOTED = (("Ines", "“The roof where I go to be loud.”"), ("Olu K", "“Nine keys. All hers.”"), ("Ines", "“Wet cat!”"))
NOTES = ("Ines was shy about this one, leave it up", "", "Check with Ines that the number plate is blurred")


def shown_with_names_below(over: str) -> bytes:
    shown = Presentation()
    first = shown.slides.add_slide(shown.slide_layouts[0])
    first.shapes.title.text, first.placeholders[1].text = "Out of our window", over
    for n, ((who, words), note) in enumerate(zip(QUOTED, NOTES, strict=True)):
        slide = shown.slides.add_slide(shown.slide_layouts[6])
        slide.shapes.add_picture(io.BytesIO(png((40 * n, 90, 120))), Inches(1), Inches(1))
        slide.shapes.add_textbox(Inches(1), Inches(5), Inches(6), Inches(1)).text_frame.text = f"{words}\n{who}"
        slide.shapes.add_textbox(Inches(8), Inches(7), Inches(1), Inches(0.4)).text_frame.text = str(n + 2)
        if note:
            slide.notes_slide.notes_text_frame.text = note
    out = io.BytesIO()
    shown.save(out)
    return out.getvalue()


@pytest.mark.parametrize("over", ["Young carers' photo project, May", "Through our eyes", "What young carers told us"])
def test_names_alone_below_quotations_on_slides_with_pictures_are_whose_words_they_are(over: str) -> None:
    (found,) = parse_file("window.pptx", shown_with_names_below(over))
    said = [source.text.strip("“”") for source in found.sources if source.voice]
    assert [(s.voice, s.text.strip("“”")) for s in found.sources if s.voice] == [(w, q.strip("“”")) for w, q in QUOTED]
    assert ({source.kind for source in found.sources} == {Kind.PHOTO}) is ("told us" not in over)
    stood = visible("Out of our window" + over + "234" + "".join(map("".join, QUOTED)) + "".join(NOTES))
    kept = sum(visible(source.text) for source in found.sources)
    assert kept + sum(left.characters for left in found.dropped) == stood and len(said) == len(QUOTED)


def test_photos_under_names_are_of_whoever_is_named_where_the_deck_says_that_it_shows_photos() -> None:
    (found,) = parse_file("window.pptx", deck("Young carers' photo project, May"))
    assert [(s.kind, s.voice, s.text) for s in found.sources] == [(Kind.PHOTO, who, words) for who, words in TOLD]
    assert all(source.image for source in found.sources)
    stood = visible("Out of our window" + "Young carers' photo project, May" + "".join(map("".join, TOLD)))
    kept = sum(visible(source.text) for source in found.sources)
    assert kept + sum(left.characters for left in found.dropped) == stood


def test_a_picture_beside_what_somebody_says_makes_no_photo_of_it() -> None:
    (found,) = parse_file("window.pptx", deck("What young carers told us, May"))
    assert Kind.PHOTO not in {source.kind for source in found.sources}
    assert [source.voice for source in found.sources] == [who for who, _ in TOLD]


def test_somebody_else_goes_on_behind_chevrons_inside_a_caption() -> None:
    lines = ("what is the mill to you", "all >> it fed us when nothing did", "did >> and now >> now it is flats")
    cues = [f"00:00:0{n}.000 --> 00:00:0{n + 1}.000\n{line}\n" for n, line in enumerate(lines)]
    (found,) = parse_file("open mic.en.vtt", ("WEBVTT\nKind: captions\n\n" + "\n".join(cues)).encode())
    (source,) = found.sources
    said = [source.text[turn.start : turn.end] for turn in source.turns]
    assert [" ".join(one.split()) for one in said] == [
        "what is the mill to you all",
        "it fed us when nothing did did",
        "and now",
        "now it is flats",
    ]


def test_a_single_sign_inside_a_caption_parts_nobody() -> None:
    cue = "00:00:00.000 --> 00:00:04.000\nyou click file >> open and it was all gone\n"
    (found,) = parse_file("open mic.vtt", f"WEBVTT\n\n{cue}".encode())
    assert len(found.sources[0].turns) == 1


@pytest.mark.parametrize("box", ["☐", "□", "[ ]"])
def test_a_form_on_which_no_box_is_ticked_holds_nobody(box: str) -> None:
    asked = ("I agree to my voice being recorded.", "My words may be used in reports.", "With my first name.")
    rows = [("Statement", "Yes", "No"), *((one, box, box) for one in asked)]
    lines = ("Organiser: Quay Row Association", "Tick Yes or No. Ask us if anything is not clear.")
    blank = (
        "Name: ______________",
        "Signature: ____________  Date: __ / __ / ____",
        "Parent (if under 16): ____________",
    )
    (found,) = parse_file("Consent form.docx", docx(("Heading 1", "Consent form"), *lines, *blank, tables=[rows]))
    assert found.not_data is not None
