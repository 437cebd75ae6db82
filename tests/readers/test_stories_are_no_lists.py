"""Stories with a name above and what may be done with them below are stories, however much they say of leave."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file

TOLD = (
    ("Nell Frost", "The ferry was cold and the company was warm.", "Nell says print it with her name."),
    ("Ravi Sen", "We mended the sluice with string and a spoon.", "Fine to use, but no name please."),
    ("Una", "My brother taught half the street to swim here.", "Not for printing."),
    ("Cal Orr", "Somebody always had a flask when the engine died.", "Could not find him to ask."),
)


@pytest.mark.parametrize("head", ["{who}", "# {who}", "{n}. {who}", "Card {n}\nName: {who}"])
@pytest.mark.parametrize("said", ["{leave}", "({leave})", "- {leave}", "Permission: {leave}"])
def test_they_are_read_as_what_people_told(head: str, said: str) -> None:
    page = "Stories from the ferry\n\n" + "\n".join(
        head.format(who=who, n=n) + f"\n{words}\n" + said.format(leave=leave) + "\n"
        for n, (who, words, leave) in enumerate(TOLD, 1)
    )
    (reading,) = parse_file("stories.txt", page.encode())
    text = " ".join(source.text for source in reading.sources)
    assert not reading.listed and all(words in text for _, words, _ in TOLD)
