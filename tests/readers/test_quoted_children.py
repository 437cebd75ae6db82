"""An age behind a quotation in notes holds the words, as an age beside any other words does."""

from harvest.readers.dispatch import parse_file

NOTES = """Notes of table 2

What keeps us well?
- “I know every dog on the front” – {}
- The chip shop feeds the crew
- We have three choirs
"""


def turns(who: str):
    (reading,) = parse_file("notes.txt", NOTES.format(who).encode())
    return [turn for source in reading.sources for turn in source.turns]


def test_a_child_quoted_in_notes_is_held() -> None:
    first, *rest = turns("Ruben, 9")
    assert first.speaker == "Ruben" and first.minor and "9" in first.hold
    assert not any(turn.hold for turn in rest)


def test_nobody_is_named_behind_a_quotation_that_says_so() -> None:
    first, *_ = turns("Anonymous, Table 5")
    assert (first.speaker, first.table, first.hold) == (None, "5", "")
