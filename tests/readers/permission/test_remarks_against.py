"""A remark that somebody withdrew, refused or is closed beats what was ticked, wherever it stands."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from tests.readers.making import as_csv

from .measure_documents import as_bytes, levels

pytestmark = pytest.mark.slow

WORDS = ("We carried the coal up the back stairs.", "The tide took our fence twice.", "I kept the chapel key.")
AGAINST = [
    "Withdrew by letter 2 Nov", "Closed until 2045", "embargo 2040", "Asked to be taken out", "revoked", "Sealed",
    "Refused", "pulled out 1/7", "Family objected in March - do not use",
    "rang 9 May, she is no longer happy for this to be used",
    "form half done, visit again", "on hold", "Age 13",
]  # fmt: skip


@pytest.mark.parametrize("heading", ["Remarks", "Status", "Archivist"])
@pytest.mark.parametrize("remark", AGAINST)
def test_in_a_register_with_extracts_a_remark_beats_the_ticks(remark: str, heading: str) -> None:
    if remark.startswith("Age"):
        heading, remark = remark.split()
    register = [
        ["Ref", "Name", "Recording", "Quotes", "Name used", heading],
        ["P1", "Ada Moon", "Y", "Y", "Y", "" if heading != "Age" else "61"],
        ["P2", "Tim Rudd", "N", "Y", "N", "Nice garden" if heading != "Age" else "34"],
        ["P3", "Zoe Lark", "Y", "Y", "Y", remark],
    ]
    made = ["# Register and extracts", register]
    for number, words in enumerate(WORDS, 1):
        made += [f"**P{number}", f"{words} Nobody else would have done it that winter."]
    (reading,) = parse_file("register.docx", as_bytes(made))
    assert [levels(reading, words) for words in WORDS] == [{"named"}, {"unnamed"}, {"held"}]


@pytest.mark.parametrize("heading", ["Remarks", "Status"])
@pytest.mark.parametrize("remark", AGAINST[:-1])
def test_in_a_sheet_a_remark_beats_the_ticks(remark: str, heading: str) -> None:
    rows = [("Name", "Story", "May we quote you?", "May we name you?", heading)]
    rows += [("Ada Moon", WORDS[0], "Yes", "Yes", ""), ("Tim Rudd", WORDS[1], "Yes", "No", "Nice garden")]
    rows += [("Zoe Lark", WORDS[2], "Yes", "Yes", remark)]
    (reading,) = parse_file("log.csv", as_csv(*rows))
    assert [levels(reading, words) for words in WORDS] == [{"named"}, {"unnamed"}, {"held"}]


def test_beside_a_story_a_remark_beats_the_line_on_permission() -> None:
    page = (
        "Ada Moon\nWe carried the coal up the back stairs.\nQuote: yes. Name: yes. Remark: great talker\n\n"
        "Tim Rudd\nThe tide took our fence twice.\nQuote: yes. Name: no.\n\n"
        "Zoe Lark\nI kept the chapel key.\nQuote: yes. Name: yes. Remark: withdrew by letter\n"
    )
    (reading,) = parse_file("stories.txt", page.encode())
    assert [levels(reading, words) for words in WORDS] == [{"named"}, {"unnamed"}, {"held"}]


def test_what_stands_under_restrictions_holds_and_none_does_not() -> None:
    register = [
        ["Number", "Person", "Consent to publish", "Consent to name", "Restrictions"],
        ["7", "Ali Khan", "Yes", "Yes", "None"],
        ["8", "Tim Rudd", "Yes", "No", "none"],
        ["9", "Zoe Lark", "Yes", "Yes", "see correspondence"],
    ]
    made: list[object] = ["# Register", register]
    for number, words in enumerate(WORDS, 7):
        made += [f"Number {number}", f"{words} Nobody else would have done it that winter."]
    (reading,) = parse_file("register.docx", as_bytes(made))  # type: ignore[arg-type]
    assert [levels(reading, words) for words in WORDS] == [{"named"}, {"unnamed"}, {"held"}]
    assert [source.voice for source in reading.sources] == ["Ali Khan", "Tim Rudd", "Zoe Lark"]


def test_a_form_that_came_back_is_no_condition_beside_a_question_on_quoting() -> None:
    register = [
        ["Ref", "Name", "Consent form", "Use of quotes", "Use of name"],
        ["T1", "Ada Moon", "signed", "yes", "yes"],
        ["T2", "Tim Rudd", "signed", "yes", "no"],
        ["T3", "Zoe Lark", "not signed", "yes", "yes"],
    ]
    made: list[object] = ["# Register", register]
    for number, words in enumerate(WORDS, 1):
        made += [f"## T{number}", f"{words} Nobody else would have done it that winter."]
    (reading,) = parse_file("register.docx", as_bytes(made))  # type: ignore[arg-type]
    assert [levels(reading, words) for words in WORDS] == [{"named"}, {"unnamed"}, {"held"}]


def test_a_plain_no_to_another_question_takes_nothing_back() -> None:
    register = [
        ["Ref", "Name", "Quotes", "Name used", "Camera"],
        ["P1", "Ada Moon", "Y", "Y", "no"],
        ["P2", "Tim Rudd", "Y", "N", "N"],
        ["P3", "Zoe Lark", "N", "N", "yes"],
    ]
    made: list[object] = ["# Register", register]
    for number, words in enumerate(WORDS, 1):
        made += [f"**P{number}", f"{words} Nobody else would have done it that winter."]
    (reading,) = parse_file("register.docx", as_bytes(made))  # type: ignore[arg-type]
    assert [levels(reading, words) for words in WORDS] == [{"named"}, {"unnamed"}, {"held"}]
