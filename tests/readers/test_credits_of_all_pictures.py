"""A line that says who took all the pictures of a document is no word of the caption above it."""

from __future__ import annotations

import pytest

from harvest.readers.documents.photos.photo_captions import captioned
from harvest.readers.documents.photos.pictures_with_words import Captioned
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.transcripts.utterances import SourceFields

CAPTIONS = {
    "Ada Obi": "“My gate at four.”",
    "Bo Lind": "“The step I cannot climb.”",
    "Cy and Di": "“We met at the tap.”",
}


def lines_of(last: str) -> list[list[str]]:
    lines = [[f"Photo {n}. {said} – {who}"] for n, (who, said) in enumerate(CAPTIONS.items(), 1)]
    return [*lines[:-1], [*lines[-1], last]]


@pytest.mark.parametrize(
    "credit",
    [
        "All photographs by members of the Quay Camera Club",
        "Photos: Mill Row Photo Group",
        "All pictures © Harbour Camera Club 2026.",
        "All images courtesy of Ada Obi",
        "Photographs taken by pupils of Weir School",
        "Alle Fotos: Fotogruppe Hafen",
    ],
)
def test_who_took_all_the_pictures_is_no_word_of_the_last_caption(credit: str) -> None:
    dropped = LeftOut()
    made = captioned([Captioned("", b"", one) for one in lines_of(credit)], SourceFields(title="Walk"), dropped)
    assert [(source.voice, source.text) for source in made] == list(CAPTIONS.items())
    assert all(source.attributes["Pictures by"] for source in made)
    kept = sum(visible(source.text) for source in made)
    assert kept + sum(one.characters for one in dropped.found()) == sum(visible(x) for o in lines_of(credit) for x in o)


@pytest.mark.parametrize("words", ["All the photos I took are of the weir.", "Pictures by the bed, all of my mother."])
def test_words_about_pictures_stay(words: str) -> None:
    made = captioned([Captioned("", b"", one) for one in lines_of(words)], SourceFields(title="Walk"), LeftOut())
    assert any(words.rstrip(".") in source.text for source in made)
