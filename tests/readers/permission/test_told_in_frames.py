# ruff: noqa: E501 – documents are easier to check with their lines whole
"""Texts under titles, a name on the line below each and a frame of boxes behind: who told what, and what they permit."""

from __future__ import annotations

import pytest

from harvest.model import VoiceKind
from harvest.readers.dispatch import parse_file
from harvest.readers.held_voices import with_held_voices

from .measure_documents import as_bytes

TEXTS = (
    ("A gate in the wall", "Canon Ruth Ebdon, verger", "They bricked it up in the war and we asked for it back twice."),
    ("Soup on Fridays", "Idwal Penry", "I came for the soup. I stayed for the arguing, which is better than the telly."),
    ("The best tree", "by Nel Penry, age 8 (Idwal's grandson)", "You can see the sea from the third branch and nobody shouts."),
    ("My knees", "bob carver", "The path is all right. It is the hill at the end of it that is my trouble."),
    ("Said by all of us", "The Friday soup choir, together", "We sing before we eat and nobody has left hungry or in tune."),
)  # fmt: skip
NAMED, UNNAMED, NEVER = "print it with my name", "print it, no name", "do not print"


def frame(head: str, ticks: str, signed: str) -> list[list[str]]:
    boxes = "   ".join(
        f"{'☒' if tick == 'x' else '☐'} {label}" for tick, label in zip(ticks, (NAMED, UNNAMED, NEVER), strict=True)
    )
    return [[f"{head}   {boxes}\n{signed}"]]


@pytest.mark.parametrize("head", ["PERMISSION", "Consent:", "Permission to quote –"])
def test_a_frame_of_boxes_below_each_text_is_what_whoever_is_named_under_its_title_permits(head: str) -> None:
    page: list[object] = ["# Told in the vestry", "Written down in May. Tick one, please."]
    ticks = ("x--", "-x-", "x--", "---", "x-x")
    signs = ("Signed: R. Ebdon 2/5/26   Share with partners: yes", "Signed: I.P.", "Signed: Idwal Penry (Taid)", "", "")
    for (title, who, words), ticked, signed in zip(TEXTS, ticks, signs, strict=True):
        page += [f"## {title}", who, words, frame(head, ticked, signed)]
    (reading,) = parse_file("Told in the vestry.docx", as_bytes(page))
    reading = with_held_voices(reading)
    assert [source.voice for source in reading.sources] == [
        "Canon Ruth Ebdon",
        "Idwal Penry",
        "Nel Penry",
        "bob carver",
        "The Friday soup choir",
    ]
    assert reading.sources[-1].voice_kind is VoiceKind.GROUP
    permits = [source.permission for source in reading.sources]
    assert [p and p.quotation for p in permits] == ["named", "anonymous", "named", "unknown", "unknown"]
    assert permits[0] is not None and permits[0].sharing == "yes"
    assert permits[-1] is not None and permits[-1].hold
    young = [turn.minor or s.permission.minor for s in reading.sources if s.permission for turn in s.turns]
    assert young == [False, False, True, False, False]
    assert [source.text for source in reading.sources] == [words for _, _, words in TEXTS]


def test_names_below_titles_are_tellers_also_where_nobody_was_asked() -> None:
    page = ["# Stories of the vestry"]
    for title, who, words in TEXTS[:4]:
        page += [f"## {title}", who, words]
    (reading,) = parse_file("Stories of the vestry.docx", as_bytes(page))
    assert [source.voice for source in reading.sources] == [
        "Canon Ruth Ebdon",
        "Idwal Penry",
        "Nel Penry",
        "bob carver",
    ]


def test_a_first_line_below_a_heading_that_is_a_name_is_no_second_name() -> None:
    page = ["# Stories of the vestry"]
    for (_, _, words), who in zip(TEXTS, ("Ada Moon", "Tim Rudd", "Zoe Lark"), strict=False):
        page += [f"## {who}", "Salt Lane", words]
    (reading,) = parse_file("Stories of the vestry.docx", as_bytes(page))
    assert [source.voice for source in reading.sources] == ["Ada Moon", "Tim Rudd", "Zoe Lark"]


PEOPLE = (
    ("Ola Brandt, 61, ran the ferry for thirty years", "I ran it in all weathers and I was never once thanked.", "Words: yes. Name: yes."),
    ("R. Noor Haddad (44) – daughter, and works at the fish market", "My father would not leave the boat for any of us.", "Words: yes, but no name."),
    ("Kit", "There is nowhere to sit at the landing when it rains, so we stand.", "Words: no. Name: no."),
    ("Ann Poole, harbour warden, Tide House", "I count the swans. Nobody asked me to, but somebody should.", "Words: yes. Name: ask her."),
)  # fmt: skip
WHO = ["Ola Brandt", "R. Noor Haddad", "Kit", "Ann Poole"]


@pytest.mark.parametrize("asked", [True, False])
def test_a_line_in_bold_that_names_somebody_with_what_they_do_begins_their_words(asked: bool) -> None:
    page = ["# Voices from the landing", "Written down on the quay."]
    for who, words, permits in PEOPLE:
        page += [f"**{who}", words, "And that is the whole of it.", *([permits] if asked else [])]
    (reading,) = parse_file("quay.docx", as_bytes(page))
    assert [source.voice for source in reading.sources] == WHO
    assert reading.sources[1].attributes["Age"] == "44"
    if asked:
        permits = [source.permission.quotable if source.permission else None for source in reading.sources]
        assert permits == [True, True, False, False]


def test_what_stands_in_bold_and_names_nobody_begins_no_ones_words() -> None:
    page = ["# Notes", "**Bus stop – no shelter, and it rains", "We stood there an hour, all nine of us, in the wet."]
    page += ["**The garden (2019) – how it began", "Somebody left a trailer of muck at the gate and never said who."]
    (reading,) = parse_file("notes.docx", as_bytes(page))
    assert len(reading.sources) == 1
