"""Letters behind names in a head, and signed quotations in what is printed around them."""

from __future__ import annotations

from harvest.model import Role
from harvest.readers.dispatch import parse_file
from tests.readers import making


def test_letters_behind_names_in_the_head_speak_where_no_colon_stands() -> None:
    head = ["Interview 7", "Interviewee: Rose Tarn (RT)", "Interviewer: Jo Lund (JL)", "Date: 3 May 2024"]
    talk = ["JL Where did you work?", "RT The mill, from fifteen.", "It was loud.", "JL Who with?", "RT My aunt Ada."]
    talk += ["JL That was hard.", "RT It was all of us.", "JL And now?", "RT Now I sing."]
    (reading,) = parse_file("rt.docx", making.docx(*head, *talk))
    (source,) = reading.sources
    said = [(turn.speaker, turn.role) for turn in source.turns]
    assert set(said) == {("Jo Lund", Role.FACILITATOR), ("Rose Tarn", Role.RESIDENT)}
    assert not source.text.startswith("JL")


QUOTED = [
    ("“I came for the rope and stayed for the songs.”", "– Wyn, wardrobe"),
    ("“They clap, and my knees stop.”", "– Idris"),
    ("“My son looked up.”", "– Kay, 41"),
    ("“It was our river before.”", "– Gil, writer"),
    ("“I paint the moon.”", "– Anonymous"),
]
PRINT = ["THE RIVER PLAY", "Tonight", "7.30 Act One", "8.15 Interval – bar open", "8.30 Act Two", "Cast"]
PRINT += [
    "The Miller Idris Low",
    "The Moon Kay Orr",
    "Thank you",
    "Quay Trust · Old Kiln Bakery · everyone who lent a chair",
]
PRINT += ["Please turn off your phones. In case of fire leave by the nearest door. Registered charity 100."]


def test_signed_quotations_in_a_programme_are_what_people_said_and_its_print_is_left_out() -> None:
    page = [
        *PRINT[:3],
        *QUOTED[0],
        *QUOTED[1],
        *PRINT[3:6],
        *QUOTED[2],
        *PRINT[6:9],
        *QUOTED[3],
        *QUOTED[4],
        *PRINT[9:],
    ]
    (reading,) = parse_file("programme.docx", making.docx(*page))
    assert len(reading.sources) == 5
    assert {"Wyn", "Idris", "Kay", "Gil"} <= {source.voice for source in reading.sources}
    assert "Interval" not in " ".join(source.text for source in reading.sources)


def test_quotations_in_what_somebody_tells_leave_the_telling_where_it_is() -> None:
    told = "I walked the whole bank that week and asked at every door, and nobody had been asked before about the mill."
    page = [told, *QUOTED[0], told, *QUOTED[1], told, *QUOTED[2], told, *QUOTED[3], told, *QUOTED[4], told]
    (reading,) = parse_file("walk.docx", making.docx(*page))
    assert "asked at every door" in " ".join(source.text for source in reading.sources)
