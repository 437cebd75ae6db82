"""Whoever a legend explains speaks: in small letters too, and nobody's words are put into another's mouth."""

from __future__ import annotations

from harvest.readers.dispatch import parse_file

TALK = """Lamp table, Sat 10 Oct, back room
typed off the recorder by Bea L. - the kettle is loud
BL = me.  RO = Rab.  NP = Nia P.   d = dev    SK = Sunny
(who agreed to what is on the register)

BL   So what holds this street up
RO   The allotment. Somebody is always in the hut.
RO   It's the hut, not the leeks.
NP   Being asked to do something.
d    gaming with my mates, its the only time I laugh
d    theres nowt for us once the rec is locked
SK   Money. It's the meter that decides if I have visitors.
BL   I do the van on Wednesdays.
d    id help with that if someone asked me
NP   We had a ring round in the floods.
SK   I would like one long table.
"""


def test_somebody_in_small_letters_speaks_where_the_legend_says_so() -> None:
    (found,) = parse_file("lamp table typed BL.txt", TALK.encode())
    (source,) = found.sources
    said = [(turn.speaker, source.text[turn.start : turn.end]) for turn in source.turns]
    assert {who for who, _ in said} == {"Bea L", "Rab", "Nia P", "dev", "Sunny"}
    assert [text for who, text in said if who == "dev"] == [
        "gaming with my mates, its the only time I laugh theres nowt for us once the rec is locked",
        "id help with that if someone asked me",
    ]
    assert ("Nia P", "Being asked to do something.") in said
    assert {turn.table for turn in source.turns} == {"Lamp"}, "the line above the talk names the table"


def test_a_sign_of_equality_in_a_talk_is_no_legend() -> None:
    text = "AB: We asked all.  a = yes.  b = no, on cards.\nCD: It was hard.\nAB: Quite so.\nCD: a   b   c is easy.\n"
    (found,) = parse_file("talk.txt", text.encode())
    assert {turn.speaker for turn in found.sources[0].turns} == {"AB", "CD"}


def test_the_first_behind_a_label_and_a_single_letter_are_explained_too() -> None:
    text = (
        "who's who: SK Shabana Kane (host) / PN Pat Noble / D Di, came in off the street\n\n"
        "SK  When did somebody look after you?\nPN  A porter tucked my feet in once.\nD   Someone pulled a chair out.\n"
        "SK  What did they do?\nPN  She sang hymns wrong.\nD   Nothing much, that was the good of it.\n"
    )
    (found,) = parse_file("table 3.txt", text.encode())
    (source,) = found.sources
    assert {turn.speaker for turn in source.turns} == {"Shabana Kane", "Pat Noble", "Di"}
