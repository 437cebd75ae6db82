"""Several tables under the same heads in a document, one for each table of the event or question, are one table."""

from __future__ import annotations

import io

import docx

from harvest.model import Kind, Reading, VoiceKind
from harvest.readers.dispatch import parse_file
from harvest.readers.held_voices import with_held_voices

SAID = [
    "The driver waited while I found my stick and nobody in the bus minded at all.",
    "My neighbour takes in my bins and never says a word about it to anybody.",
    "We planted the verge with what was left over from the allotments last year.",
    "The library keeps a chair by the radiator for my mother every Thursday.",
]


def read(name: str, *blocks: str | list[list[str]]) -> Reading:
    document = docx.Document()
    for block in blocks:
        if isinstance(block, str):
            document.add_heading(block.lstrip("# "), 1 + block.startswith("##"))
            continue
        table = document.add_table(rows=0, cols=len(block[0]))
        for row in block:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    file = io.BytesIO()
    document.save(file)
    (found,) = parse_file(name, file.getvalue())
    return with_held_voices(found)


def test_dream_cards_typed_table_by_table_are_a_dream_each_with_what_stands_beside_it() -> None:
    head = ["Dream", "Whose card", "When", "Dots"]
    red = [["A bench by the lock", "Parents", "straight away", "5"], ["A night bus", "Bell ringers", "one day", ""]]
    blue = [["Everybody knows who lives next door", "Parents", "in a year or two", "9"]]
    found = read("Cards typed.docx", "# Dream cards", "## Red table", [head, *red], "## Blue table", [head, *blue])
    assert [(s.kind, s.text, s.table) for s in found.sources] == [
        (Kind.DREAM, "A bench by the lock", "Red"),
        (Kind.DREAM, "A night bus", "Red"),
        (Kind.DREAM, "Everybody knows who lives next door", "Blue"),
    ]
    assert found.sources[0].attributes == {"When": "straight away", "Dots": "5"}
    assert (found.sources[0].voice, found.sources[0].voice_kind) == ("Parents", VoiceKind.GROUP)


def test_pledges_typed_table_by_table_keep_who_and_by_when() -> None:
    head = ["Who", "I / we will…", "By when"]
    one, two = [["Ann Lee", "Bring the urn on Mondays", "30 Nov"]], [["Bo Ray", "Lend out my drill", "12 Dec"]]
    found = read("Pledges.docx", "# Pledges", "## Table 1", [head, *one], "## Table 2", [head, *two])
    assert [(s.kind, s.voice, s.text, s.table) for s in found.sources] == [
        (Kind.PLEDGE, "Ann Lee", "Bring the urn on Mondays", "1"),
        (Kind.PLEDGE, "Bo Ray", "Lend out my drill", "2"),
    ]


def test_stories_typed_table_by_table_keep_what_each_teller_permits() -> None:
    head = ["Name", "Your story", "May we quote you?", "With your name?"]
    one = [["Ann Lee", SAID[0], "Yes", "Yes"], ["Bo Ray", SAID[1], "Yes", "No"]]
    two = [["Cy Fox", SAID[2], "No", ""]]
    found = read("Stories.docx", "# Stories", "## Table 1", [head, *one], "## Table 2", [head, *two])
    assert [(s.voice, s.table, s.permission and s.permission.quotation) for s in found.sources] == [
        ("Ann Lee", "1", "named"),
        ("Bo Ray", "1", "anonymous"),
        ("Cy Fox", "2", "no"),
    ]


def test_tables_alike_under_names_are_not_made_one() -> None:
    head = ["What helps?", "What gets in the way?"]
    found = read("Answers.docx", "# A", "## Ann Lee", [head, SAID[:2]], "## Bo Ray", [head, SAID[2:]])
    assert not any("Heading" in s.attributes or s.voice == "Heading" for s in found.sources)


def test_talks_typed_table_by_table_stay_talks() -> None:
    head = ["Who", "What they said"]
    one = [[who, said] for who, said in zip(["Ann", "Bo", "Ann", "Bo"], SAID, strict=True)]
    two = [[who, said] for who, said in zip(["Cy", "Di", "Cy", "Di"], SAID, strict=True)]
    found = read("Talk.docx", "# Talk", "## Table 1", [head, *one], "## Table 2", [head, *two])
    assert found.kind is Kind.TRANSCRIPT
    assert [t.table for t in found.sources[0].turns] == ["1"] * 4 + ["2"] * 4
