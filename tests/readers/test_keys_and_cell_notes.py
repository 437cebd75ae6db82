"""Workbooks with a key on another sheet, comments on cells, and names that are asked for in a question."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment

from harvest.model import Reading
from harvest.readers.dispatch import parse_file
from harvest.readers.tables.workbooks.cell_notes import notes_in_workbook

HEAD = ["No", "Who", "What they said", "Code"]
SAID = [
    "Tuesdays used to be the day I cried and now they are the day of the crossword.",
    "I was a big talker on the buses for thirty years, and then there was nobody.",
    "They kept a chair for me at the lunch club before I knew that I was coming.",
    "You can't have a natter with a view, whatever the housing office says of it.",
]
KEY = [
    ["Code", "What they signed"],
    ["A", "Fine to use anywhere - leaflets, website - and can use name"],
    ["B", "Fine to use anywhere but NOT the name"],
    ["X", "Has withdrawn - do not use"],
    ["", "Any problems ask Lesley"],
]


def read(sheets: dict[str, Sequence[Sequence[str]]], comments: dict[str, str] | None = None) -> Reading:
    book = Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    for place, text in (comments or {}).items():
        book.worksheets[0][place].comment = Comment(text, "Jan")
    stream = io.BytesIO()
    book.save(stream)
    return parse_file("stories.xlsx", stream.getvalue())[0]


def quoting(reading: Reading) -> dict[str, str]:
    """What each voice permits; “held” where a person has to look."""
    found = {}
    for source in reading.sources:
        assert source.permission is not None and source.voice
        found[source.voice] = source.permission.quotation if source.permission.quotable else "held"
    return found


@pytest.mark.parametrize("codes", [("A", "B", "A", "X"), ("B", "A", "A", "X")])
def test_a_key_on_another_sheet_says_what_codes_mean_and_none_of_its_lines_is_about_anybody(
    codes: Sequence[str],
) -> None:
    rows = [
        HEAD,
        *([str(n), f"Person {n}", said, code] for n, (said, code) in enumerate(zip(SAID, codes, strict=True))),
    ]
    reading = read({"stories": rows, "KEY": KEY})
    meant = {"A": "named", "B": "anonymous", "X": "held"}
    assert quoting(reading) == {f"Person {n}": meant[code] for n, code in enumerate(codes)}
    assert not any("takes something back" in warning for warning in reading.warnings)


def test_codes_of_a_key_may_be_words_and_its_sheet_called_anything() -> None:
    lights = ["Green", "Amber", "Black", "Amber"]
    rows = [["Name", "Story", "Light"], *zip(["Ada", "Bo", "Cy", "Di"], SAID, lights, strict=True)]
    key = [["Green", "Use it anywhere, with the name"], ["Amber", "Use the words anywhere, no name"]]
    reading = read({"Tellers": rows, "What the lights mean": [["Light", "Meaning"], *key, ["Black", "Pulled out"]]})
    assert quoting(reading) == {"Ada": "named", "Bo": "anonymous", "Cy": "held", "Di": "anonymous"}


def test_a_sheet_that_tells_of_tellers_is_no_key() -> None:
    rows = [["Name", "Story", "May we quote you?"], *([n, s, "Yes"] for n, s in zip("ABCD", SAID, strict=True))]
    rows[1][0], rows[2][0] = "Ada Lund", "Bo Orr"
    reading = read({"Stories": rows, "Later": [["Ada Lund", "withdrew in May"], ["Bo Orr", "has moved to Leeds"]]})
    assert quoting(reading)["Ada Lund"] == "held" and quoting(reading)["Bo Orr"] == "anonymous"


def test_a_comment_on_a_cell_that_takes_words_back_holds_its_row() -> None:
    rows = [["Name", "Story", "May we quote you?"], *([n, s, "Yes"] for n, s in zip("ABC", SAID, strict=False))]
    reading = read({"Stories": rows}, {"A2": "Jan:\nrang 20/6, would rather we took hers out", "B4": "typed by Mo"})
    assert quoting(reading) == {"A": "held", "B": "anonymous", "C": "anonymous"}
    assert all("rang" not in source.text and not source.attributes for source in reading.sources)
    assert any(left.reason == "comments on cells" and left.count == 2 for left in reading.dropped)


def test_comments_are_the_exceptions_to_what_all_signed() -> None:
    note = "Everyone signed that their words can go in the booklet, with first name, unless there is a comment."
    rows = [[note], ["First name", "Street", "Words"], *([n, "Elm Row", s] for n, s in zip("ABC", SAID, strict=False))]
    reading = read({"Lunch": rows}, {"A3": "no name please", "C5": "did not sign"})
    assert quoting(reading) == {"A": "anonymous", "B": "named", "C": "held"}


@pytest.mark.parametrize(
    "asked",
    [
        "What name would you like us to know you by?",
        "How would you like to be known?",
        "What do people call you?",
        "What name should appear in the book?",
        "Name you'd like us to use (or leave blank)",
        "first_name",
    ],
)
def test_a_name_that_a_question_asks_for_is_the_voice_and_none_where_somebody_would_rather_not(asked: str) -> None:
    names = ["Theresa", "prefer not to say", "Mr Ali", "no name please"]
    rows = [
        [asked, "What keeps you going?", "May we quote you?"],
        *([n, s, "Yes"] for n, s in zip(names, SAID, strict=True)),
    ]
    reading = read({"Sheet1": rows})
    voices = [source.voice or "" for source in reading.sources]
    assert [text for text in SAID] == [source.text for source in reading.sources]
    assert voices[0] == "Theresa" and voices[2] == "Mr Ali"
    assert all("row" in voice for voice in (voices[1], voices[3]))


def test_what_staff_wrote_beside_stories_is_nobodys_passage() -> None:
    head = ["Name", "Story", "May we quote you?", "Used in", "Parent / guardian name and signature", "Comments"]
    beside = [["AGM slide", "", "lovely man"], ["newsletter spring", "S. Hogg (mother) - signed", ""], ["", "", ""]]
    rows = [head, *([n, s, "Yes", *b] for n, s, b in zip("ABC", SAID, beside, strict=False))]
    assert [source.text for source in read({"Stories": rows}).sources] == SAID[:3]


def test_comments_that_everybody_made_are_their_words() -> None:
    head = ["Name", "Story", "May we quote you?", "Comments"]
    rows = [head, *([n, s, "Yes", f"more benches by gate {n}"] for n, s in zip("ABC", SAID, strict=False))]
    assert len(read({"Stories": rows}).sources) == 6


def test_a_thread_of_comments_is_read_once_without_what_stands_for_older_programs() -> None:
    old = "[Threaded comment]\n\nYour version of Excel cannot show this.\n\nComment:\n    wants hers back"
    rows = [["Name", "Story", "May we quote you?"], ["Ada", SAID[0], "Yes"], ["Bo", SAID[1], "Yes"]]
    book = Workbook()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    book.active["A2"].comment = Comment(old, "tc={1}")  # type: ignore[index]
    stream = io.BytesIO()
    book.save(stream)
    made = io.BytesIO()
    with zipfile.ZipFile(stream) as before, zipfile.ZipFile(made, "w") as after:
        for entry in before.namelist():
            data = before.read(entry)
            if entry.endswith("sheet1.xml.rels"):
                link = (
                    b'<Relationship Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" '
                )
                link += b'Target="../threadedComments/threadedComment1.xml" Id="rId9"/></Relationships>'
                data = data.replace(b"</Relationships>", link)
            after.writestr(entry, data)
        thread = '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
        thread += '<threadedComment ref="A2" id="{1}"><text>wants hers back</text></threadedComment></ThreadedComments>'
        after.writestr("xl/threadedComments/threadedComment1.xml", thread)
    with zipfile.ZipFile(made) as archive:
        assert list(notes_in_workbook(archive).values()) == [{2: ["wants hers back"]}]
    assert quoting(parse_file("x.xlsx", made.getvalue())[0]) == {"Ada": "held", "Bo": "anonymous"}


def test_comments_that_are_damaged_leave_the_sheet_readable() -> None:
    rows = [["Name", "Story", "May we quote you?"], ["Ada", SAID[0], "Yes"], ["Bo", SAID[1], "Yes"]]
    book = Workbook()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    book.active["A2"].comment = Comment("hello", "Jan")  # type: ignore[index]
    stream, made = io.BytesIO(), io.BytesIO()
    book.save(stream)
    with zipfile.ZipFile(stream) as before, zipfile.ZipFile(made, "w") as after:
        for entry in before.namelist():
            after.writestr(entry, b"<broken" if "comments/" in entry else before.read(entry))
    assert len(parse_file("x.xlsx", made.getvalue())[0].sources) == 2
