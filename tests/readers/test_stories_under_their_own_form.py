"""A story under a small form of its own: its teller, all that they permit, and none of the form among its words."""

from __future__ import annotations

import io

import docx
import pytest

from harvest.model import Reading, ReadSource
from harvest.readers.dispatch import parse_file

STORY = "For years I took the late bus on Fridays. There were four of us, and we knew about every hip and grandchild."
FORM = [
    "Taken down: Sunday 4 May 2025, at home, by somebody from the team; read back and agreed",
    "May we quote it: yes",
    "With name: no, please leave my name off the story",
    "May partners have it: yes",
    "County archive: no",
]


def word(lines: list[str], headings: tuple[str, ...]) -> bytes:
    page = docx.Document()
    for line in lines:
        page.add_heading(line, 1) if line in headings else page.add_paragraph(line)
    data = io.BytesIO()
    page.save(data)
    return data.getvalue()


def told(reading: Reading) -> list[ReadSource]:
    return list(reading.sources)


def test_a_form_above_the_one_story_of_a_document_is_none_of_its_words() -> None:
    data = word(["Story: The late bus", "Told by: Ada Obi", *FORM, STORY], ("Story: The late bus",))
    (source,) = told(parse_file("story.docx", data)[0])
    assert source.voice == "Ada Obi" and source.text == STORY and source.permission is not None
    said = source.permission
    assert (said.quotation, said.sharing, said.archive) == ("anonymous", "yes", "no") and not said.hold


def test_front_matter_of_a_markdown_file_tells_who_told_it_and_what_they_permit() -> None:
    front = ["---", "title: Four miles", "storyteller: Ada Obi", "permission to quote: Yes"]
    front += ["name may be used: Yes, use my full name", "share with partner organisations: No", "---", ""]
    (source,) = told(parse_file("story.md", "\n".join([*front, "# Four miles", "", STORY]).encode())[0])
    assert source.voice == "Ada Obi" and source.text == STORY and source.permission is not None
    assert (source.permission.quotation, source.permission.sharing) == ("named", "no")


def test_front_matter_that_tells_nothing_of_a_teller_is_left_out() -> None:
    text = f"---\ntitle: Four miles\nlayout: page\n---\n\n{STORY}\n"
    (source,) = told(parse_file("page.md", text.encode())[0])
    assert source.voice is None and source.text == STORY


@pytest.mark.parametrize("beside", [", known to all as Aunty A", " (wrote it herself and brought it in on 17 May)", ""])
def test_what_stands_beside_the_name_of_a_teller_is_no_name(beside: str) -> None:
    ask = ["May we print this story? Yes", "With your name? No, just say a neighbour", "May partners have it? Yes"]
    heads = ("Story 1: The bus", "Story 2: The winter")
    lines = [heads[0], f"Told by: Ada Obi{beside}", *ask, STORY]
    lines += [
        heads[1],
        "Told by: Bo Lind",
        *ask,
        "We came in the coldest winter and the paint in the flat was still wet.",
    ]
    one, two = told(parse_file("stories.docx", word(lines, heads))[0])
    assert (one.voice, two.voice, one.text) == ("Ada Obi", "Bo Lind", STORY)
    assert one.permission is not None
    assert (one.permission.quotation, one.permission.sharing, one.permission.hold) == ("anonymous", "yes", ())


def test_leave_in_a_sentence_of_its_own_is_no_word_of_the_story() -> None:
    leave = "Permission given with it: You may quote from this, but not with my name."
    (source,) = told(
        parse_file("story.docx", word(["Over the fence", "Teller: Ada Obi", leave, STORY], ("Over the fence",)))[0]
    )
    assert source.voice == "Ada Obi" and source.text == STORY
    assert source.permission is not None and source.permission.quotation == "anonymous"


LONG = (
    "Ada heard it read on the 19th of May and was content with it, she said so twice on the phone. "
    '"Use it, but not with my name."'
)


@pytest.mark.parametrize("permission", [LONG, "May be kept and quoted, but not with the name"])
def test_a_table_without_heads_above_a_story_tells_whose_it_is(permission: str) -> None:
    """The row of heads that Markdown asks for was left empty, and what was permitted is told at length."""
    rows = [("Storyteller", "Ada Obi"), ("Told", "4 May 2025, at home"), ("Permission", permission)]
    text = "# The late bus\n\n| | |\n|---|---|\n" + "".join(f"| {one} | {two} |\n" for one, two in rows)
    (source,) = told(parse_file("story.md", f"{text}\n{STORY}\n".encode())[0])
    assert source.voice == "Ada Obi" and source.text == STORY and source.permission is not None
    assert source.permission.quotation == "anonymous"


def test_the_same_in_a_document() -> None:
    page = docx.Document()
    page.add_heading("The late bus", 1)
    rows = [("Story from", "Ada Obi"), ("When", "4 May 2025, at home"), ("Permission", LONG)]
    table = page.add_table(len(rows), 2)
    for n, row in enumerate(rows):
        for m, cell in enumerate(row):
            table.cell(n, m).text = cell
    page.add_paragraph(STORY)
    data = io.BytesIO()
    page.save(data)
    (source,) = told(parse_file("story.docx", data.getvalue())[0])
    assert source.voice == "Ada Obi" and source.text == STORY
    assert source.permission is not None and not source.permission.quotable
