"""Forms filled in on a telephone or tablet (KoBo, ODK, Survey123) that ask for a photo beside other things."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from harvest.model import Kind, Reading
from harvest.readers.dispatch import parse_file
from tests.readers.making import as_csv

SAID = (
    (
        "The step by the ferry, it goes when it freezes.",
        "Next door has my key and never says so.",
        "I sat on the floor.",
    ),
    (
        "A light at the corner shop would do it.",
        "Only the library lady, and she is leaving.",
        "Two buses and then a wall.",
    ),
    ("A bench half way up the hill.", "The bus that comes back for you.", "She drew me my own heart."),
)
KOBO = ("_id", "_uuid", "_submission_time", "_validation_status", "_submitted_by", "__version__", "_index")
LINK = "https://kf.kobotoolbox.org/media/original?media_file=t%2F{}.jpg"


def kobo(asked: Sequence[str], *, photo: str = "Photo of the place", first: bool = False) -> Reading:
    """The form with a photo and its address behind (or before) what was asked."""
    rows = []
    for n, said in enumerate(SAID, 1):
        pictures, words = [f"17150{n}-10_4.jpg", LINK.format(n)], [*said[: len(asked)]]
        tail = [str(900 + n), f"ab{n}c-77aa", f"2024-05-0{n}T10:30:00", "", "quay_team", "vQm2", str(n)]
        rows.append([f"2024-05-0{n}T10:00:00.000+01:00", *(pictures + words if first else words + pictures), *tail])
    heads = [photo, f"{photo}_URL"]
    (found,) = parse_file(
        "Quay needs.csv", as_csv(["start", *(heads + [*asked] if first else [*asked] + heads), *KOBO], *rows)
    )
    return found


@pytest.mark.parametrize(
    "asked",
    [
        ("What would you change first?", "What works well?", "Tell us about when you last tried to see a doctor."),
        ("What would you change first?", "What was done about it when you called the office?", "Who took you there?"),
        ("about_place/first_change", "about_place/works_well", "health/last_doctor"),
        ("first_change", "works_well"),
        ("What would you change first?",),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_photo_beside_what_a_form_asks_makes_no_captions_of_the_answers(asked: Sequence[str], first: bool) -> None:
    found = kobo(asked, first=first)
    assert found.kind is Kind.STORY
    assert [source.text for source in found.sources] == [one for said in SAID for one in said[: len(asked)]]


@pytest.mark.parametrize(
    "asked",
    [
        ("What do you see here?", "What is happening here?", "What can we do about it?"),
        ("What does your photo show?", "Why did you take it?"),
        ("photo_caption",),
    ],
)
def test_what_a_form_asks_of_the_photo_itself_is_its_caption(asked: Sequence[str]) -> None:
    assert kobo(asked, first=True).kind is Kind.PHOTO


@pytest.mark.parametrize("photo", ["A photo of the place", "Take a picture of your door"])
def test_the_address_of_a_photo_says_nothing_of_what_is_permitted(photo: str) -> None:
    found = kobo(("What would you change first?", "What works well?"), photo=photo)
    assert not any("permission" in warning for warning in found.warnings)
    assert all(not source.permissions and source.permission is None for source in found.sources)


def test_places_on_the_map_of_a_survey_are_no_places_on_a_board() -> None:
    head = [
        "ObjectID",
        "GlobalID",
        "What would you change first?",
        "What works well?",
        "CreationDate",
        "Creator",
        "x",
        "y",
    ]
    rows = [
        [str(n), f"c9{n}-aa", said[0], said[1], "5/1/2024 9:00:00 AM", "", f"-2.{n}1", f"52.{n}4"]
        for n, said in enumerate(SAID, 1)
    ]
    (found,) = parse_file("survey_0.csv", as_csv(head, *rows))
    assert found.kind is Kind.STORY and len(found.sources) == 6
