"""A line over each caption that counts the photo, says who took it and which file it is."""

from __future__ import annotations

import pytest

from harvest.model import Kind
from harvest.readers.dispatch import parse_file
from harvest.readers.dropping import visible
from harvest.readers.held_voices import with_held_voices
from tests.readers.making import docx, odt, pdf
from tests.readers.test_photos import BLUE, GREEN, RED, word

WHO = ("Amara", "Mrs Petrov", "Kit, 10", "(no name)", "Amara")
SAID = (
    "The gate at six. Nobody shuts it, everybody says that somebody should.",
    "My pots. She waters mine when I am away.",
    "The wall we climb. It says NO BALL GAMES and we read it out loud every day after school.",
    "Boots outside number nine. You know who is in.",
    "Evening from the bin store.",
)
FILES = ("IMG_31.HEIC", "PXL_20250902_191010.jpg", "photo 3 (1).jpg", "20250907_0812.jpg", "DSC00118.JPG")
TOP = ("Our windows – captions", "Photos taken by residents in May.")


def labelled(label: str) -> list[list[str]]:
    cards = zip(WHO, FILES, SAID, strict=True)
    return [[label.format(n=n, who=who, file=file), said] for n, (who, file, said) in enumerate(cards, 1)]


def typed(label: str) -> list[str]:
    return [*TOP, *(line for card in labelled(label) for line in ("", *card))]


MADE = {
    "text": lambda label: ("walk.txt", "\n".join(typed(label)).encode()),
    "Word": lambda label: ("walk.docx", docx(*typed(label))),
    "ODT": lambda label: ("walk.odt", odt(*typed(label))),
    "PDF": lambda label: ("walk.pdf", pdf([typed(label)])),
    "pictures": lambda label: (
        "walk.docx",
        word(
            *TOP,
            *(
                part
                for picture, card in zip((RED, BLUE, GREEN, RED, BLUE), labelled(label), strict=True)
                for part in (picture, *card)
            ),
        ),
    ),
}


LABELS = ("Photo {n} – {who} ({file})", "Bild {n}: {who} ({file})", "Llun {n} ({file}) – {who}", "Picture {n} - {who}")
CASES = [(label, made) for label in LABELS for made in MADE]


@pytest.mark.parametrize(("label", "made"), [*CASES, ("{file} – {who}", "text"), ("{file} – {who}", "pictures")])
def test_a_label_over_a_caption_says_who_took_the_photo_and_a_child_is_held(label: str, made: str) -> None:
    (found,) = parse_file(*MADE[made](label))
    assert found.kind is Kind.PHOTO
    assert [source.voice for source in found.sources] == ["Amara", "Mrs Petrov", "Kit", None, "Amara"]
    assert [source.text for source in found.sources] == [*SAID]
    if "{file}" in label:
        assert [source.image_name for source in found.sources] == [*FILES]
    assert any("was taken for who took it" in warning for warning in found.warnings)
    held = [any(turn.minor for turn in source.turns) for source in with_held_voices(found).sources]
    assert held == [False, False, True, False, False]
    kept = sum(visible(source.text) for source in found.sources)
    written = sum(map(visible, [*TOP, *(line for card in labelled(label) for line in card)]))
    assert kept + sum(left.characters for left in found.dropped) == written


def test_a_title_beside_the_number_of_a_photo_stays_a_word_of_its_caption() -> None:
    cards = [("Bench", "The bench at noon."), ("Bridge", "Under the bridge it is dry."), ("Door", "Shut.")]
    text = "\n".join(f"Photo {n} – {title} (IMG_{n}.jpg)\n{said}\n" for n, (title, said) in enumerate(cards, 1))
    (found,) = parse_file("walk.txt", text.encode())
    assert not any(source.voice for source in found.sources)
    assert [source.text.split("\n") for source in found.sources] == [[*card] for card in cards]
    assert [source.image_name for source in found.sources] == ["IMG_1.jpg", "IMG_2.jpg", "IMG_3.jpg"]


def test_words_before_a_file_in_brackets_are_no_part_of_its_name() -> None:
    text = "the gate that we mend (IMG_3.jpg)\nIt was broken twice.\n\nthe lamp, at last (IMG_4.jpg)\nWe asked.\n"
    (found,) = parse_file("walk.txt", text.encode())
    assert [(source.image_name, source.text) for source in found.sources] == [
        ("IMG_3.jpg", "the gate that we mend\nIt was broken twice."),
        ("IMG_4.jpg", "the lamp, at last\nWe asked."),
    ]


def test_a_labelled_photo_without_words_is_counted() -> None:
    text = "Photo 1 – Amara (a.jpg)\nMy gate.\n\nPhoto 2 – Bo Lind (b.jpg)\n\nPhoto 3 – Amara (c.jpg)\nMud.\n"
    text += "\nPhoto 4 – Amara (d.jpg)\nMy step.\n\nPhoto 5 – Bo Lind (e.jpg)\nUs.\n"
    (found,) = parse_file("walk.txt", text.encode())
    assert [(source.voice, source.text) for source in found.sources] == [
        ("Amara", "My gate."),
        ("Amara", "Mud."),
        ("Amara", "My step."),
        ("Bo Lind", "Us."),
    ]
    assert {left.reason: left.count for left in found.dropped}["pictures without a caption"] == 1


def test_a_line_without_a_number_that_is_a_word_of_the_caption_is_a_title_though_one_line_looks_like_a_person() -> None:
    cards = [("Dr Orr House", "The house, boarded up."), ("Mill Lane", "The lane at six."), ("Well Row", "A gate.")]
    parts = [part for picture, card in zip((RED, BLUE, GREEN), cards, strict=True) for part in (picture, *card)]
    (found,) = parse_file("walk.docx", word("Our walk", *parts))
    assert [source.text for source in found.sources] == ["\n".join(card) for card in cards]
