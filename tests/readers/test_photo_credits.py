"""Who took a picture, on a line of its own at the caption."""

from __future__ import annotations

import pytest

from harvest.model import Kind
from harvest.readers.dispatch import parse_file
from harvest.readers.documents.lines import Line
from harvest.readers.documents.photos.photo_captions import captioned, pictured_captions
from harvest.readers.documents.photos.pictures_with_words import Captioned
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.transcripts.utterances import SourceFields

CAPTIONS = {"Ada Obi": "My gate at four.", "Bo Lind": "The step I cannot climb.", "Cy Day": "Washing means she is in."}


@pytest.mark.parametrize("credit", ["Photo by {}", "Photo: {}", "Llun gan {}", "Taken by {}"])
def test_a_credit_at_a_caption_is_who_took_it_and_no_word_of_it(credit: str) -> None:
    lines = [[f"Photo {n}: {said}", "", credit.format(who)] for n, (who, said) in enumerate(CAPTIONS.items(), 1)]
    dropped = LeftOut()
    made = captioned([Captioned("", b"", one) for one in lines], SourceFields(title="Our walk"), dropped)
    assert [(source.voice, source.text) for source in made] == list(CAPTIONS.items())
    kept = sum(visible(source.text) for source in made)
    assert kept + sum(one.characters for one in dropped.found()) == sum(visible(line) for one in lines for line in one)


@pytest.mark.parametrize("credit", ["Photo by: {}, 12", "Taken by {} (12)", "© {}, 12"])
@pytest.mark.parametrize("file", ["   (IMG_20{}.jpg)", " [picture {} (1).jpeg]", "\tDSC000{}.JPG"])
def test_a_credit_below_a_bare_number_with_a_file_behind_it_names_who_took_it_and_the_file(
    credit: str, file: str
) -> None:
    lines = [
        [f"Figure {n}", credit.format(who) + file.format(n), f"“{said}”"]
        for n, (who, said) in enumerate(CAPTIONS.items(), 1)
    ]
    dropped = LeftOut()
    made = captioned([Captioned("", b"", one) for one in lines], SourceFields(title="Our walk"), dropped)
    assert [(source.voice, source.text.strip("“”")) for source in made] == list(CAPTIONS.items())
    assert {source.attributes["Age"] for source in made} == {"12"}
    assert [source.image_name for source in made] == [file.format(n).strip("[( )]\t") for n in (1, 2, 3)]
    kept = sum(visible(source.text) for source in made)
    assert kept + sum(one.characters for one in dropped.found()) == sum(visible(line) for one in lines for line in one)


def test_a_caption_that_is_nothing_but_a_credit_stays() -> None:
    (source,) = captioned([Captioned("", b"", ["Photo by Ada Obi"])], SourceFields(title="Our walk"), LeftOut())
    assert source.text == "Photo by Ada Obi"


@pytest.mark.parametrize("nobody", ["Photographer: no name given", "Photo by: anonymous", "Photo: didn't say"])
def test_a_caption_whose_photographer_gave_no_name_is_nobodys_and_the_line_no_caption(nobody: str) -> None:
    cards = [
        ("Photo 1. The step we swim from. It is loose.", "Photographer: Olu"),
        ("Photo 2. My stairs, sixty-two of them.", nobody),
        ("Photo 3. The goose is a boiler.", "Photographer: Tess M."),
        ("Photo 4. A bin with a bow on it.", "Photographer: Olu"),
    ]
    text = "Our week\n\n" + "\n\n".join("\n".join(card) for card in cards)
    (found,) = parse_file("captions for the wall.txt", text.encode())
    assert found.kind is Kind.PHOTO
    assert [source.text for source in found.sources][1] == "My stairs, sixty-two of them."
    assert [turn.speaker for source in found.sources for turn in source.turns] == ["Olu", None, "Tess M.", "Olu"]


@pytest.mark.parametrize(
    "head",
    [
        "Figure {}: DSC_04{}.JPG",
        "Abbildung {} – IMG-2026-WA{}.jpg",
        "Fig. {}. 20260307_1011{}.heic",
        "Photo {} IMG_10{}",
        "{}. PXL_2026{}.MP.jpg",
    ],
)
def test_the_name_of_a_file_behind_a_bare_number_is_no_word_of_a_caption(head: str) -> None:
    lines = [
        [head.format(n, n + 10), f"“{said}”", f"Photo: {who}"] for n, (who, said) in enumerate(CAPTIONS.items(), 1)
    ]
    dropped = LeftOut()
    made = captioned([Captioned("", b"", one) for one in lines], SourceFields(title="Our walk"), dropped)
    assert [(source.voice, source.text.strip("“”")) for source in made] == list(CAPTIONS.items())
    assert all(source.image_name and source.image_name in one[0] for source, one in zip(made, lines, strict=True))
    kept = sum(visible(source.text) for source in made)
    assert kept + sum(one.characters for one in dropped.found()) == sum(visible(line) for one in lines for line in one)


def test_a_picture_below_which_only_its_number_and_file_stand_has_no_caption() -> None:
    said = ["My gate.", "", "The gate at four.", "Figure of eight, in the mud."]
    parts: list[bytes | Line] = []
    for n, words in enumerate(said, 1):
        parts += [bytes([n]), Line(f"Figure {n}: DSC_041{n}.JPG"), *([Line(words)] if words else [])]
    dropped = LeftOut()
    made = pictured_captions(parts, SourceFields(title="Our walk"), dropped)
    assert [source.text for source in made] == [words for words in said if words]
    assert sum(one.count for one in dropped.found() if "no caption" in one.reason) == 1


@pytest.mark.parametrize("blank", ["no caption", "(no caption given)", "caption to follow"])
@pytest.mark.parametrize("credit", ["Photo: unknown – left in the drawer", "Photo by: anonymous (found)", "Photo: Olu"])
def test_a_picture_without_a_caption_is_none_whoever_took_it(blank: str, credit: str) -> None:
    told = [("My gate at four.", "Photo: Olu"), (blank, credit), ("The step, again.", "Photo: Tess M.")]
    parts: list[bytes | Line] = []
    for n, lines in enumerate(told, 1):
        parts += [bytes([n]), Line(f"Photo {n}: {lines[0]}"), Line(lines[1])]
    dropped = LeftOut()
    made = pictured_captions(parts, SourceFields(title="Our walk"), dropped)
    assert [(source.voice, source.text) for source in made] == [("Olu", "My gate at four."), ("Tess M.", told[2][0])]
    written = sum(visible(part.text) for part in parts if isinstance(part, Line))
    kept = sum(visible(source.text) for source in made)
    assert kept + sum(one.characters for one in dropped.found()) == written


def test_a_caption_whose_picture_was_found_is_nobodys() -> None:
    lines = [["My gate at four.", "Photo: Olu"], ["A goose, in the rain.", "Photo: unknown – left in the drawer"]]
    made = captioned([Captioned("", b"", one) for one in lines], SourceFields(title="Our walk"), LeftOut())
    assert [source.text for source in made] == ["My gate at four.", "A goose, in the rain."]
