# ruff: noqa: E501 – texts as people type them
"""What a typist noted, what was said of a table, boxes for story and name, and a head over each story."""

from __future__ import annotations

import pytest

from tests.readers.leave.test_leave_in_documents import FOUR, ONE, THREE, TWO
from tests.readers.leave.test_notes_beside import level_of
from tests.readers.making import docx

TEXTS = {
    "notes of a typist.txt": (
        "OUR VOICES, REEL TO REEL\ntyped by Maureen\n\nREEL 1 – Norma\n\nThe ferry was late and we sang on the quay until the lights came on.\n\nTranscriber's note: right at the end she says use it how you like and tell them it was Norma.\n\n* * *\n\nREEL 2 – a driver\n\nI keep bees behind the bus depot and the drivers get the honey at Christmas.\n\nTranscriber's note: he says fine, but leave the name off. M.\n\n* * *\n\nREEL 3 – Petra\n\nThey closed the baths and put up a sign that says they care about health.\n\nTranscriber's note: she says this is between ourselves. M.\n\n* * *\n\nREEL 4 – Owen\n\nMy gran had the first telephone in the row and everybody's news came through her hall.\n\nTranscriber's note: he says use it once his sister has heard it. M.\n\n* * *\n",
        {"The ferry": "named", "I keep bees": "anonymous", "They closed": "held", "My gran": "held"},
    ),
    "write-up with minutes.md": (
        "# Big lunch: write-up\n\nEverybody at table 1 agreed to be quoted with first names, except the man with the whistle. Nobody asked table 3.\n\n## Table 1\n\nNorma: The ferry was late and we sang on the quay until the lights came on.\n\nIdris: I keep bees behind the bus depot and the drivers get the honey at Christmas.\n\nMan with the whistle: They closed the baths and put up a sign that says they care about health.\n\n## Table 3\n\nOwen: My gran had the first telephone in the row and everybody's news came through her hall.\n\n## From the minutes of 4 June\n\n3.1 Idris rang: his words can be used but he would rather his name was left out.\n\n3.2 The accounts were agreed.\n",
        {"The ferry": "named", "I keep bees": "anonymous", "They closed": "held", "My gran": "held"},
    ),
    "boxes below each.txt": (
        "Norma\nThe ferry was late and we sang on the quay until the lights came on.\n[x] You can use my story\n[x] You can use my name\n[ ] I would rather it stayed here\n\nIdris\nI keep bees behind the bus depot and the drivers get the honey at Christmas.\n[x] You can use my story\n[ ] You can use my name\n[ ] I would rather it stayed here\n\nPetra\nThey closed the baths and put up a sign that says they care about health.\n[ ] You can use my story\n[ ] You can use my name\n[x] I would rather it stayed here\n\nOwen\nMy gran had the first telephone in the row and everybody's news came through her hall.\n[x] You can use my story\n[x] You can use my name\n[x] I would rather it stayed here\n\nBea\nHe taught me to whittle a spoon and I have made forty since.\n[ ] You can use my story\n[x] You can use my name\n[ ] I would rather it stayed here\n",
        {
            "The ferry": "named",
            "I keep bees": "anonymous",
            "They closed": "held",
            "My gran": "held",
            "He taught": "held",
        },
    ),
    "heads of stories.md": (
        "# Stall notes\n\n## Norma's ferry\n\nNorma said we can print it, name and all.\n\nThe ferry was late and we sang on the quay until the lights came on.\n\n## Bees\n\nHe's glad for it to go in, but he'd rather we didn't say who.\n\nI keep bees behind the bus depot and the drivers get the honey at Christmas.\n\n## The baths\n\nNot for the newsletter, Petra was cross that day.\n\nThey closed the baths and put up a sign that says they care about health.\n\n## The telephone\n\nOwen: yes, once his sister has seen it.\n\nMy gran had the first telephone in the row and everybody's news came through her hall.\n",
        {"The ferry": "named", "I keep bees": "anonymous", "They closed": "held", "My gran": "held"},
    ),
    "one table of two.txt": (
        "Table 1 were all happy to be quoted. Table 2 did not want to be quoted.\n\nTable 1\nNorma: The ferry was late and we sang on the quay until the lights came on.\nIdris: I keep bees behind the bus depot and the drivers get the honey at Christmas.\n\nTable 2\nPetra: They closed the baths and put up a sign that says they care about health.\nOwen: My gran had the first telephone in the row and everybody's news came through her hall.\n",
        {"They closed": "held", "My gran": "held"},
    ),
}


@pytest.mark.parametrize("name", TEXTS)
def test_each_permits_what_stands_beside_their_words(name: str) -> None:
    text, wanted = TEXTS[name]
    assert {begins: level_of(name, text.encode(), begins) for begins in wanted} == wanted


def test_a_table_at_the_end_tells_two_of_one_name_apart_and_permits_nothing_where_it_does_not() -> None:
    said = [ONE, TWO, THREE, FOUR]
    who = ["Pat (kitchen)", "Pat (garden)", "Petra", "the Tuesday walkers"]
    head = ["Who", "In the report", "With name"]
    told = [["Pat (kitchen)", "✓", "✓"], ["Pat (garden)", "✗", "–"], ["Petra", "✓", "✗"]]
    walkers = [["Tuesday walkers (all nine of them signed the sheet)", "✓", "✓"]]
    lines = [("Heading 1", "What they said"), *(f"{text} – {name}" for text, name in zip(said, who, strict=True))]
    lines.append(("Heading 1", "Appendix: who agreed to what"))
    apart = docx(*lines, tables=[[head, *told, *walkers]])
    assert [level_of("apart.docx", apart, text[:30]) for text in said] == ["named", "held", "anonymous", "named"]
    one = docx(*lines, tables=[[head, ["Pat", "✓", "✓"], *told[2:], *walkers]])
    assert [level_of("one.docx", one, text[:30]) for text in said][:2] == ["held", "held"]
    some = docx(*lines, tables=[[head, *told, ["Tuesday walkers (two did not sign)", "✓", "✓"]]])
    assert level_of("some.docx", some, said[3][:30]) == "held"
