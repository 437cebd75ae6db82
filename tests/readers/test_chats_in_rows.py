"""Messages in rows below “Time, From, Message” are a chat where people write to each other, not to an office."""

from __future__ import annotations

from harvest.model import Kind
from harvest.readers.dispatch import parse_file

CHAT = """Time,From,Message
10:41:07,Host,Morning all. Tell us about a good day at the allotments.
10:42:30,Ada Obi,The gate was left open and nobody took so much as a bean
10:43:02,plotty_bo,mine was when the pump came back
10:44:18,Ada Obi,And somebody had weeded my bed
10:45:51,plotty_bo,that was me lol
10:47:09,Host,Who made it possible?
"""
LETTERS = """Time,From,Message
10:41:07,Ada Obi,When is the hall open on Sundays? I would like to bring my choir to it.
11:42:07,Bo Lind,I left a red scarf in the hall after the dance and would like it back.
12:43:07,Cy Day,The best thing about the hall is the floor. It is kind to old knees.
13:44:07,Di Fox,Could the heating be put on before ten? My hands are cold for an hour.
"""


def test_messages_with_who_sent_them_and_when_are_a_chat() -> None:
    (reading,) = parse_file("online room.csv", CHAT.encode())
    assert reading.kind is Kind.TRANSCRIPT
    speakers = [turn.speaker for source in reading.sources for turn in source.turns]
    assert speakers == ["Host", "Ada Obi", "plotty_bo", "Ada Obi", "plotty_bo", "Host"]


def test_what_visitors_wrote_to_an_office_is_no_chat() -> None:
    (reading,) = parse_file("contact form.csv", LETTERS.encode())
    assert reading.kind is not Kind.TRANSCRIPT
    assert len(reading.sources) == 4


def test_what_somebody_is_called_between_the_names_is_the_same_person() -> None:
    table = (
        "Name,What was good?,May we quote you?\n"
        'Robert Hale,We mended the pump on Friday together,"Yes, with my name"\n'
        'Robert (Bob) Hale,As I said it was the pump that did it,"Yes, without my name"\n'
        'Ada Obi,The gate was open all the long day,"Yes, with my name"\n'
    )
    (reading,) = parse_file("form.csv", table.encode())
    assert [source.voice for source in reading.sources] == ["Robert Hale", "Robert Hale", "Ada Obi"]
