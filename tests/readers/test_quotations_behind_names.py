"""Quotations in notes are the words of whoever stands before them; a limit or an age beside the name holds."""

from __future__ import annotations

from harvest.readers.dispatch import parse_file

NOTES = """# Notes from the harbour walk

Notes by the person with the clipboard, so forgive the order.

## At the slip

Ada (Obi, 84, who came with a stick and left us all behind): “I walk to the quay to be seen by somebody before ten.”

Bo (Lind – the tall one with two dogs): “I can tell you with my eyes shut where the ferry tied up in those years.”

## On the wall

Ada again, going over the stile: “Leave me one thing a day to climb over, it is what the knees are for.”

Cy: “My grandmother carried eggs along here and stopped at the same stone as I do.”

{}

Bo did not say much more, he stood where the ferry was.
"""


def said(more: str = "") -> dict[str, tuple[str | None, bool, bool]]:
    (reading,) = parse_file("Notes of the walk.md", NOTES.format(more).encode())
    return {
        source.text[turn.start : turn.end]: (turn.speaker, bool(turn.hold), turn.minor)
        for source in reading.sources
        for turn in source.turns
    }


def test_a_quotation_is_whoever_leads_it_and_how_they_said_it_is_no_word_of_theirs() -> None:
    found = {who[0]: text for text, who in said().items() if who[0]}
    assert found.keys() == {"Ada Obi", "Bo Lind", "Cy"}
    assert not any("stick" in text or "dogs" in text for text in found.values())


def test_what_no_name_leads_is_nobodys_in_particular() -> None:
    found = said("Sign on the gate: “Please keep your dogs on a lead past the lambs.”")
    assert [who for text, who in found.items() if "lambs" in text] == [(None, False, False)]


def test_an_age_below_sixteen_in_the_brackets_holds() -> None:
    found = said("Dee (9, Cy's granddaughter): “The puddle here is older than I am, my nan says so.”")
    assert [who for text, who in found.items() if "puddle" in text] == [("Dee", True, True)]


def test_a_limit_beside_the_name_holds() -> None:
    for beside in ("Eve (no name please, she works here)", "Eve, who asked me not to print it", "Eve (off the record)"):
        found = said(f"{beside}: “The gate is locked at dusk whatever the board says about it.”")
        assert all(held or name is None for text, (name, held, _) in found.items() if "dusk" in text), beside


def test_one_person_quoted_so_is_no_pattern() -> None:
    text = "# Notes\n\nWe met at ten.\n\nWarning, on the door: “Do not open before the tide has turned.”\n"
    (reading,) = parse_file("Notes of the walk.md", text.encode())
    assert not any(turn.speaker for source in reading.sources for turn in source.turns)


SCANNED = """# Notes from the soup tent, scanned

[scan p. 1]

Old gentleman, flat cap: “They took the clock down to mend it and it has been ten to four since the flood.”

Woman w/ three dogs: “I want one gate that shuts behind me. One.”

[scan p. 2, wet]

Same woman came back: “And a tap, sorry, that makes two things.”

Man, would not give his name, drives nights: “You all sleep through my street. I know which of your lights stay on.”

Girl, 8: “Fewer geese.”
"""


def test_whoever_is_described_before_a_quotation_is_somebody_and_marks_of_a_scan_are_no_words() -> None:
    (reading,) = parse_file("Notes of the tent.md", SCANNED.encode())
    found = [(turn.speaker, bool(turn.hold), turn.minor) for s in reading.sources for turn in s.turns]
    assert found == [
        ("Old gentleman, flat cap", False, False),
        ("Woman w/ three dogs", False, False),
        ("Woman w/ three dogs", False, False),
        ("Man, would not give his name", True, False),
        ("Girl, 8", True, True),
    ]
    assert not any("scan p" in source.text for source in reading.sources)
