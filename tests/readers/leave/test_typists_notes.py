"""What whoever typed up a talk noted below it about permission."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file

TALK = """Ann: What is good about this place?

Ivy: They know my name at the shop, and they ask how I am when I have not been in for a week.

Tom: The bench by the river was mended last year by the scouts, and now people sit there again.

Una: We sing on Mondays, all of us together, and it carries me through to Thursday or so.

"""


@pytest.mark.parametrize(
    ("note", "held"),
    [
        ("NOTE re permissions. Ivy and Una signed the list. Tom asked me at the door to leave his bits out.", {"Tom"}),
        ("NB: Ivy rang on Friday, she has changed her mind. Tom is fine with it all.", {"Ivy"}),
        ("Typist's note: everybody signed. I never did ask Una about quoting.", {"Una"}),
        ("Note on consent: all three are happy to be quoted. No photo of Ivy please.", set()),
    ],
)
def test_a_note_below_a_talk_is_nobodys_words_and_holds_whom_it_speaks_against(note: str, held: set[str]) -> None:
    (reading,) = parse_file("talk.txt", (TALK + note + "\n").encode())
    (source,) = reading.sources
    assert source.text.endswith("through to Thursday or so.")
    assert {label for label in ("Ivy", "Tom", "Una") if (p := source.permitted(label)) and p.hold} == held


def test_a_talk_that_ends_in_somebodys_own_note_keeps_it() -> None:
    own = "Note to self, Mum used to say: go out and see who is there."
    (reading,) = parse_file("talk.txt", (TALK + f"Una: It helps. {own}\n").encode())
    assert reading.sources[0].text.endswith(own)


@pytest.mark.parametrize(
    "note", ["Tom did not want to be quoted.", "Tom does not want to be named.", "Tom never signed."]
)
def test_a_note_that_somebody_would_not_be_quoted_holds_them(note: str) -> None:
    (reading,) = parse_file("talk.txt", (TALK + f"Note: Ivy and Una are happy. {note}\n").encode())
    (source,) = reading.sources
    assert {label for label in ("Ivy", "Tom", "Una") if (p := source.permitted(label)) and p.hold} == {"Tom"}


@pytest.mark.parametrize(
    ("head", "held"),
    [
        ("round the table: Ivy Moss / Tom - no second name given / Una Reed", set()),
        ("Here were Ivy Moss, Tom (surname not known) and Una Reed, who likes Una", set()),
        ("round the table: Ivy Moss / Tom - would rather not be named / Una Reed", {"Ivy", "Tom", "Una"}),
    ],
)
def test_a_name_that_was_not_told_whole_in_the_head_of_a_talk_is_no_wish(head: str, held: set[str]) -> None:
    (reading,) = parse_file("talk.txt", f"Table 2, 3 May\n{head}\n\n{TALK}{TALK}".encode())
    (source,) = reading.sources
    assert {turn.speaker for turn in source.turns if turn.hold} == held
