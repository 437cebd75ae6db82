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


TEA = """Tea table, hall, Thurs

who is who
RO  Rab Orme
NP  Nia Pugh, cook
SK  Sunny Kaur
{line}
BL  me

What holds us up?
RO - the allotment, somebody is always in the hut
NP - being asked to do something
SK - money, it is the meter that decides
DK - somewhere to go that is not a bus shelter
BL - I do the van on Wednesdays
RO - and the leeks
"""


def test_a_child_in_a_legend_is_held_by_the_age_beside_the_first_name() -> None:
    for line in (
        "DK  Dev, Sunny's lad, Year 9, was pouring",
        "DK  Dev (13)",
        "DK  Dev Kaur, aged 12",
        "DK  Dev, nearly ten",
    ):
        (found,) = parse_file("tea.txt", TEA.format(line=line).encode())
        said = [(turn.speaker, bool(turn.hold)) for turn in found.sources[0].turns]
        assert len(said) == 6, (line, said)
        assert [who for who, held in said if held] in (["Dev"], ["Dev Kaur"]), (line, said)
        assert said[4] == ("BL", False), "whoever typed is explained too, and the line is nothing they said"


def test_a_grown_up_in_a_legend_is_not_held() -> None:
    for line in ("DK  Dev Kaur, Year 9 tutor", "DK  Dev, 41", "DK  Dev, steward here"):
        (found,) = parse_file("tea.txt", TEA.format(line=line).encode())
        assert not any(turn.hold for turn in found.sources[0].turns), line


LINES = """Boat club, Thursday, the loft
Typed up by Ria. The kettle is loud in places.
RT = Ria Tam (asking the questions)
DMc = Don McCall, lock keeper
PV = Pia Voss, crew

RT\tWhat brought you here?
DMc The lock did. I was six.
PV\tMy boat. It would not start.
RT\tLovely.
DMc It still does not start!
(kettle)
PV\tThree winters, and nobody laughed but Don.
DMc I never laughed. I coughed.
"""


def test_letters_with_a_small_one_speak_where_a_legend_of_a_line_each_explains_them() -> None:
    (found,) = parse_file("boat club typed RT.txt", LINES.encode())
    (source,) = found.sources
    said = [(turn.speaker, source.text[turn.start : turn.end]) for turn in source.turns]
    assert ("Don McCall", "The lock did. I was six.") in said and ("Don McCall", "It still does not start!") in said
    assert {who for who, _ in said} == {"Ria Tam", "Don McCall", "Pia Voss"}
    assert {turn.role.value for turn in source.turns if turn.speaker == "Ria Tam"} == {"facilitator"}


def test_letters_that_shorten_no_name_are_nobody() -> None:
    text = "RT = Rye and Thyme\nPV = Peas and Veal\nRT We had it twice.\nPV We had it once.\nRT Was better.\n"
    (found,) = parse_file("recipes.txt", text.encode())
    assert not {turn.speaker for source in found.sources for turn in source.turns} & {"Rye and Thyme", "Peas and Veal"}


def test_letters_with_small_ones_in_a_column_speak_though_they_speak_but_once_or_twice() -> None:
    text = "Choir, mess room\nKT = Kath Tully, asking\nJMac = Joe MacRae, tenor\nVdB = Vera de Boer\nOO = Ola Orr\n\n"
    text += "KT   When did it begin?\nJMac  In the lodge, nine of us.\nVdB   Eight. The dog sang.\n"
    text += "KT   Who wrote it down?\n"
    text += "OO    Nobody, it was in Vera's head.\nJMac  Still is.\nVdB   Not all of it.\n"
    (found,) = parse_file("choir.txt", text.encode())
    speakers = [turn.speaker for source in found.sources for turn in source.turns]
    assert speakers.count("Vera de Boer") == 2 and set(speakers) == {
        "Kath Tully",
        "Joe MacRae",
        "Vera de Boer",
        "Ola Orr",
    }
