"""Couples who speak each for themselves, captioners' papers around a talk, and what typists note of the tape."""

from __future__ import annotations

import pytest

from tests.readers.reading_back import read, said, who_asks

COUPLE = """Interview with Mr and Mrs Lovell, the Net Loft
Interviewer: Una Brandt

Una: When did you come here?
Mr Lovell: In sixty-one, with a pram full of rope.
Mrs Lovell: The rope was mine.
Una: And who taught you?
Mrs Lovell: His mother, who could not stand me.
Mr Lovell: She came round in the end.
"""


def test_a_couple_of_one_surname_are_two_people() -> None:
    reading = read("lovells.txt", COUPLE)
    assert [who for who, _ in said(reading)] == [
        *("Una Brandt", "Mr Lovell", "Mrs Lovell", "Una Brandt", "Mrs Lovell", "Mr Lovell"),
    ]
    assert not any("Lovell as" in warning for warning in reading.warnings)


def test_a_label_for_two_stands_beside_the_label_of_either() -> None:
    talk = COUPLE.replace("Mr Lovell: She came", "Mr and Mrs Lovell: She came")
    assert [who for who, _ in said(read("lovells.txt", talk))][-2:] == ["Mrs Lovell", "Mr and Mrs Lovell"]


def test_a_first_name_is_not_taken_for_the_two_who_speak_together() -> None:
    talk = (
        "Ottar: What do you miss?\nWin: The lamps, all down the quay.\nWin and Bet: And the fog bell!\n"
        "Ottar: Who rang it?\nBet: My uncle, when he was awake.\nWin: He was never awake.\nWin and Bet: Never!\n"
    )
    assert {who for who, _ in said(read("bell.txt", talk))} == {"Ottar", "Win", "Bet", "Win and Bet"}


DRAFT = """ROUGH DRAFT TRANSCRIPT
HARBOUR FORUM
MARCH 3, 2026
7:00 P.M. {zone}

REMOTE CART CAPTIONING PROVIDED BY:
EXAMPLE STENO, INC.
www.steno.example

***
This file is being provided in a rough draft format.
Communication Access Realtime Translation (CART) is
provided in order to facilitate communication
accessibility and may not be a totally verbatim record
of the proceedings.
***
Please stand by for realtime captions.

>> IVO STRAND:  Good evening.  What should the quay
be for?
>> NELL OXLEY:  For sitting.  I have carried a chair
down there since my knees went.
(Captioner on standby.)
>> IVO STRAND:  Who else?
>> NELL OXLEY:  My sister, (inaudible) and her dog.

[End of meeting]
{below}"""
BELOW = """
This text, document, or file is based on live transcription.
Communication Access Realtime Translation (CART), captioning,
and/or live transcription are provided in order to facilitate
communication accessibility and may not be a totally verbatim
record of the proceedings.
"""


@pytest.mark.parametrize("zone", ["CT", "ET", "(Pacific Time)", "Central"])
@pytest.mark.parametrize("below", ["", BELOW])
def test_what_a_captioner_sets_around_a_talk_is_nobodys(zone: str, below: str) -> None:
    reading = read("forum cart.txt", DRAFT.format(zone=zone, below=below))
    assert [who for who, _ in said(reading)][0] == "IVO STRAND"
    assert {who for who, _ in said(reading)} == {"IVO STRAND", "NELL OXLEY"}
    whole = " ".join(words for _, words in said(reading))
    assert "sitting" in whole and "her dog" in whole
    for nobodys in ("EXAMPLE STENO", "verbatim", "rough", "stand by", "standby", "live transcription"):
        assert nobodys not in whole
    assert who_asks(reading) == {"IVO STRAND"}


@pytest.mark.parametrize(
    "note",
    ["TAPE GAVE OUT HERE", "Batteries died", "tape turned over", "Recorder stopped at 41:10", "Band leer", "New tape"],
)
def test_what_a_typist_notes_of_the_tape_is_nobodys(note: str) -> None:
    talk = (
        f"OW\tWho lit the stove?\nBK\tMy gran. She had a way with wet wood.\n{note}\n"
        "OW\tAnd after her?\nBK\tNobody. It went cold and stayed cold.\n"
    )
    words = [text for _, text in said(read("stove.txt", talk))]
    assert len(words) == 4 and not any(note in text for text in words)


def test_a_tape_that_somebody_tells_of_is_told() -> None:
    talk = (
        "OW\tWho sang?\nBK\tMy gran sang.\nThe tape ran out and she sang on.\n"
        "OW\tAnd then?\nBK\tWe never got the last verse.\n"
    )
    assert any("sang on" in text for _, text in said(read("song.txt", talk)))


@pytest.mark.parametrize("name", ["Tide-bot#1536", "MEE6", "Arcane#7800"])
def test_a_program_with_a_number_behind_its_name_says_nothing(name: str) -> None:
    chat = (
        "=====\nGuild: Harbour youth\nChannel: Text Channels / ideas\n=====\n\n"
        "[10/9/2025 4:02 PM] wilma.k\nwhat would you change about the quay?\n\n"
        "[10/9/2025 4:05 PM] oskar\nlamps. you cannot see the edge in november\n\n"
        f"[10/9/2025 4:06 PM] {name}\noskar just advanced to level 4!\n\n"
        "[10/9/2025 4:09 PM] wilma.k\nand who would mend them?\n\n"
        "[10/9/2025 4:15 PM] oskar\nus. my dad has a ladder\n\n=====\nExported 5 message(s)\n=====\n"
    )
    found = said(read("Harbour youth - Text Channels - ideas [128770].txt", chat))
    assert {who for who, _ in found} == {"wilma.k", "oskar"}
    assert not any("level" in words for _, words in found)
