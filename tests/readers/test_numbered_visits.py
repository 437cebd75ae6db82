"""Visits written up below each other under numbered heads: whoever a head names says what stands below it."""

from harvest.readers.dispatch import parse_file
from harvest.readers.dropping import visible
from harvest.readers.held_voices import with_held_voices

VISITS = """Doorstep talks, Mill Row
Written up on Sunday from the sheets.
Door 1. Ada Obi, 38 Mill Row. Sat 10 Oct, about 10.15.
Q: What is going well up here?
The hens. Three doors got together and there are hens now where the burnt garage was.
Q: And what would you wish for?
A second gate on the low side, so that the children need not cut through the beans.
Door 2. Cy Marsh and his daughter Ivy (8, Year 4), 17 Mill Row. Ivy did most of it.
Cy: The lamp in the window on the corner, that means the table is free for the homework.
Ivy: You only get the custard creams after your six times table.
Door 3. Mr Hall, 2 Quay Cottages. Happy at the gate.
I am not one for groups, but the flagpole has made me three friends this year.
"""


def read(text: str):
    (reading,) = parse_file("doors.txt", text.encode())
    return reading


def test_who_is_named_in_a_head_says_what_stands_below_it():
    reading = read(VISITS)
    (source,) = reading.sources
    told = [(turn.speaker, source.text[turn.start : turn.end].split()[0]) for turn in source.turns]
    assert [one for one in told if one[0] != "Q"] == [
        *(("Ada Obi", "The"), ("Ada Obi", "A"), ("Cy", "The")),
        *(("Ivy (8, Year 4)", "You"), ("Mr Hall", "I")),
    ]


def test_a_child_in_a_head_is_held():
    held = {turn.speaker for source in with_held_voices(read(VISITS)).sources for turn in source.turns if turn.minor}
    assert held == {"Ivy (8, Year 4)"}


def test_nothing_of_visits_is_lost():
    reading = read(VISITS)
    kept = sum(visible(source.text) for source in reading.sources)
    assert kept + sum(one.characters for one in reading.dropped) == visible(VISITS)


def test_at_a_door_where_nobody_is_named_words_are_nobodys_who_spoke_before():
    text = VISITS.replace(
        "Door 3. Mr Hall, 2 Quay Cottages. Happy at the gate.", "Door 3. Would not say who they were."
    )
    (source,) = read(text).sources
    assert [turn.speaker for turn in source.turns][-1] == "Participant 3"
    assert read(VISITS.replace("Door 3. Mr Hall", "Door 2. Mr Hall")).sources[0].turns[-1].speaker != "Mr Hall"
