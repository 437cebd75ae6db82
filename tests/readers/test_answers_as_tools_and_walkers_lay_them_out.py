# ruff: noqa: E501 – tables are easier to read with a row on one line
"""Forms of the field that note when each was begun, walls with subjects, open questions, and doors along the top."""

from __future__ import annotations

import pytest
from readers.making import as_csv
from readers.reading_back import read, said

from harvest.model import Kind

FIELD = ("start", "end", "area", "who/name", "told/memory", "told/wish", "_uuid", "_submission_time")


@pytest.mark.parametrize("heads", [FIELD, ("begin", *FIELD[1:6], "x1", "x2"), ("starttime", "endtime", *FIELD[2:])])
def test_a_form_that_notes_when_it_was_begun_and_ended_is_no_talk(heads: tuple[str, ...]) -> None:
    rows = [
        ("2026-05-02T09:01:02.1+02:00", "2026-05-02T09:12:09.4+02:00", "quay", "Ida", "We slept on the nets until the boats came.", "a slipway again", "u1", "2026-05-02T18:00:01"),
        ("2026-05-02T10:11:40.0+02:00", "2026-05-02T10:20:31.9+02:00", "quay", "", "My father mended sails in that window all winter.", "that someone asks us before they dig", "u2", "2026-05-02T18:00:03"),
        ("2026-05-03T11:02:12.7+02:00", "2026-05-03T11:09:55.3+02:00", "hill", "Omar", "There was a goat that came to school with us.", "one bus on a Sunday", "u3", "2026-05-03T19:00:00"),
    ]  # fmt: skip
    found = read("Net lofts - all versions.csv", as_csv(heads, *rows))
    assert found.kind is not Kind.TRANSCRIPT
    assert {row[n] for row in rows for n in (4, 5)} <= {words for _, words in said(found)}
    assert not any(who == "Ida" and "sails" in words for who, words in said(found))


@pytest.mark.parametrize("subject", ["Post Subject", "Subject", "Post heading", "Card title"])
@pytest.mark.parametrize("name", ["wall.csv", "dream wall.csv"])
def test_a_post_with_a_subject_and_no_body_is_a_post(subject: str, name: str) -> None:
    rows = [
        ("Keep", "The weighbridge", "It still works, ask Fen.", "Fen", "2026-04-01 10:01:00", "3"),
        ("Keep", "Bunting!!", "", "Anonymous", "2026-04-01 10:02:00", "1"),
        ("Change", "", "Somewhere dry to lock a bike overnight", "Anonymous", "2026-04-01 10:05:00", "2"),
        ("Change", "Kerbs", "My pram tips at every one of them", "Roz", "2026-04-01 10:07:00", "0"),
    ]
    found = read(name, as_csv(("Post Section", subject, "Post Body", "Author", "Created At", "Likes"), *rows))
    words = {text for _, text in said(found)}
    assert words == {
        "The weighbridge\nIt still works, ask Fen.",
        "Bunting!!",
        "Somewhere dry to lock a bike overnight",
        "Kerbs\nMy pram tips at every one of them",
    }


@pytest.mark.parametrize("below", ["Open-Ended Response", "Free text", "Open ended answer"])
def test_what_a_tool_calls_open_is_answered_in_words(below: str) -> None:
    top = ("Respondent ID", "Collector ID", "Age", "And after the ferry stops?", "Best corner of the quay")
    second = ("", "", "Response", below, below)
    rows = [
        ("90210001", "771", "25-34", "We swim it", "steps by Nan's"),
        ("90210002", "771", "65+", "Then I shall sit here", "under the crane"),
        ("90210003", "771", "35-44", "No work", "the fish end, early"),
    ]
    found = read("ferry.csv", as_csv(top, second, *rows))
    words = {text for _, text in said(found)}
    assert {row[n] for row in rows for n in (3, 4)} <= words and "65+" not in words


def test_how_people_get_about_is_asked_of_their_lives_and_not_of_their_coming() -> None:
    heads = ("How do you get to the shops?", "Anything else you would miss?", "May we quote you?")
    rows = [
        ("I push the pram along the canal and hope", "The man on the fish van, he sings", "Yes"),
        ("Lift with Bev on Tuesdays, otherwise I do without", "The noise of it on market days", "No"),
        ("I walk, it is the only hour I have alone", "The bench by the butcher", "Yes"),
    ]
    words = {text for _, text in said(read("answers.csv", as_csv(heads, *rows)))}
    assert {row[0] for row in rows} <= words


DOORS = (
    ("", "Mr Adeyemi (no. 4)", "Lis + Tom (no. 7)", "the chip shop", "shared house (no. 15)"),
    ("What do you like here?", "My view of the gasworks", "The hill for sledging", "Friday nights, queue to the corner", "rent"),
    ("What gets on your nerves", "Vans on the kerb", "Nothing, honestly nothing", "Gulls", "the mould in the hall"),
    ("And if the road was closed for a day?", "I'd bring the chess out", "A slide down the hill", "Free scraps", "sleep"),
)  # fmt: skip


def test_whoever_opened_the_door_says_what_stands_below_them() -> None:
    found = said(read("doors.csv", as_csv(*DOORS)))
    assert len(found) == 12
    assert {who for who, _ in found} == set(DOORS[0][1:])
    assert ("the chip shop", "Friday nights, queue to the corner") in found


@pytest.mark.parametrize("last", ["My notes", "Theme", "Total", "Yes"])
def test_what_whoever_typed_put_beside_the_doors_is_nobody_who_opened(last: str) -> None:
    rows = [(*row[:3], last if n == 0 else "money") for n, row in enumerate(DOORS)]
    assert last not in {who for who, _ in said(read("doors.csv", as_csv(*rows)))}
