"""One story in a document with a form around it: who told it is a voice, and what they permit holds."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from harvest.readers.dispatch import parse_file
from tests.readers.making import docx, odt

STORY = (
    "I came here in the wet spring with one suitcase and a sewing machine that would not run.",
    "The coalman took it away on his cart and brought it back on the Friday, oiled. He would not be paid.",
)


def told(*lines: str, name: str = "story.docx") -> tuple[str | None, str, bool, str]:
    """Who told it, what they permit of quotation, whether a person has to look, and the text."""
    (reading,) = parse_file(name, (odt if name.endswith("odt") else docx)(*lines))
    (source,) = reading.sources
    assert reading.not_data is None
    p = source.permission
    held = p is not None and bool(p.hold or p.minor)
    return source.voice, p.quotation if p is not None else "unsaid", held, source.text


@pytest.mark.parametrize(
    ("above", "below", "quotation"),
    [
        (("Name: Effie Strand", "Age: 71", "May we quote you? yes, with my name"), (), "named"),
        (
            ("Stories of the quay", "Teller: Effie Strand     Age: 71     Collected by: Oz Dunmall", "My story"),
            (),
            "unsaid",
        ),
        (("Told by Effie Strand, aged 71",), (), "unsaid"),
        (("Told by: Effie Strand", "Use of this story: yes, you can print it. No name please."), (), "anonymous"),
        ((), ("Name: Effie Strand", "Consent to quote: yes, but no name"), "anonymous"),
        (
            ("Interviewee: Effie Strand",),
            ("☑ My story may be quoted   ☐ with my name   ☑ please use another name", "Signed: E. S.   Date: 1/5/24"),
            "anonymous",
        ),
        (("Name: Effie Strand",), ("☐ You may quote my story", "☒ Please do not use my story"), "no"),
    ],
)
def test_the_teller_is_a_voice_and_the_form_is_no_part_of_the_story(
    above: Sequence[str], below: Sequence[str], quotation: str
) -> None:
    for name in ("story.docx", "story.odt"):
        voice, permits, held, text = told(*above, *STORY, *below, name=name)
        assert (voice, permits, held) == ("Effie Strand", quotation, False)
        assert text.split("\n") == list(STORY)


def test_a_child_is_held_by_the_age_on_the_form() -> None:
    assert told("Name: Perpetua", "Age: 10", *STORY)[2]


def test_boxes_that_nobody_ticked_permit_nothing() -> None:
    assert told("Name: Effie Strand", *STORY, "☐ You may quote my story", "☐ You may use my name")[1:3] in (
        ("unknown", True),
        ("no", False),
    )


def test_a_story_that_only_begins_like_a_field_is_left_as_it_is() -> None:
    first = "My advice: leave room for somebody to do you a favour, and do it back within the week."
    voice, permits, _, text = told(first, *STORY)
    assert voice is None and permits == "unsaid" and first in text


def test_names_between_dashes_over_texts_tell_them():
    text = (
        "Doorsteps, quay side. Friday 13 Nov, dry. Two answered, four out, one dog.\n\n"
        "-- Miss Agnes Roe, flat 2 --\nI taught the infants of everyone who now tells me to be careful.\n"
        "I'd like one evening a month that finishes after dark.\n\n"
        "-- Mr Hall (Peter Hall), flat 5 --\nIn the morning I do my exercise by the bins because it is flat there.\n\n"
        "-- Ida Quayle, the house with the gnomes --\nI've buried a parrot and I still set the alarm every day.\n"
    )
    (found,) = parse_file("doors.txt", text.encode())
    assert [s.voice for s in found.sources] == ["Miss Agnes Roe", "Mr Hall (Peter Hall)", "Ida Quayle"]
    assert found.sources[2].text == "I've buried a parrot and I still set the alarm every day."


def test_lines_that_say_who_is_quoted_below_begin_their_words():
    lines = [
        "Written up the same evening, as near to their own words as I can manage.",
        "Stan Wharton, the end bungalow. Ninety-one. Let me in, gave me sherry.",
        '"I was born in the room above the saddler\'s and never went far."',
        '"What I miss is being needed by somebody now and then."',
        "Irena Roe (Mrs), blue door. On the step, in slippers.",
        '"When I forget a word in English, I go quiet, and people think I am cross."',
        "Lal, behind the till at the shop. Only gives the one name.",
        '"I see who buys one chop instead of two, before the doctor gets to hear of it."',
    ]
    (found,) = parse_file("doorsteps.odt", odt(*lines))
    told = [(s.voice, len(s.text.splitlines())) for s in found.sources]
    assert told == [("Stan Wharton", 2), ("Irena Roe", 1), ("Lal", 1)]
    tale = [
        "My nan, a small woman, came in.",
        '"Where is the tea that I put down here?"',
        "Nobody knew, and she laughed.",
    ]
    (story,) = parse_file("tale.odt", odt(*tale))
    assert len(story.sources) == 1
