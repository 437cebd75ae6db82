"""Consent forms as ethics committees print them: nobody's words while nobody filled them in, whatever their boxes."""

from __future__ import annotations

import pytest
from readers.making import docx
from readers.reading_back import read

from harvest.readers.documents.forms.one_form import BLANK

TITLE = ("Heading 1", "Consent form")
STATEMENTS = [
    "I have read the information sheet of 3 May 2026 and could ask questions.",
    "I understand that I may stop at any time and need not say why.",
    "I agree to the talk being recorded.",
    "I agree that my words may be quoted without my name in reports.",
    "I agree to photos of me being shown in the library.",
    "I would like to hear about the results.",
]
HEAD = [
    "Project: Voices of the quay\nResearch team: Quay Listening, Quay Council",
    "Please initial each box if you agree.",
]
FOOT = [
    "Name (please print) ____________________",
    "Signature ____________________   Date ___ / ___ / _____",
    "If under 16, name of parent or carer ____________________",
    "One copy for you, one for our file. Contact: data@quay.example",
]
EMPTY = ["☐", "[ ]", "□", "", "____", "(   )"]


def tables(box: str, name: str = "") -> list[list[list[str]]]:
    behind = [[text, box] for text in STATEMENTS]
    before = [[box, text] for text in STATEMENTS]
    numbered = [["", "", "Please initial"], *([f"{n}.", text, box] for n, text in enumerate(STATEMENTS, 1))]
    return [behind, before, numbered] if box else [behind, numbered]


@pytest.mark.parametrize("box", EMPTY)
def test_a_printed_form_with_empty_boxes_is_no_data(box: str) -> None:
    for rows in tables(box):
        found = read("Consent form.docx", docx(TITLE, *HEAD, *FOOT, tables=[rows]))
        assert found.not_data is not None


@pytest.mark.parametrize("box", ["☐", "[ ]", "□", "____"])
def test_the_same_form_in_lines_is_no_data(box: str) -> None:
    lines = ["Consent form", *HEAD, *(f"{text}  {box}" for text in STATEMENTS), *FOOT]
    assert read("Consent form.docx", docx(*lines)).not_data is not None
    assert read("Consent form.txt", "\n\n".join(lines)).not_data is not None
    before = ["Consent form", *HEAD, *(f"{box} {text}" for text in STATEMENTS), *FOOT]
    assert read("Consent form.docx", docx(*before)).not_data is not None


@pytest.mark.parametrize("mark", ["☑", "[x]", "OL", "yes"])
def test_the_form_that_somebody_filled_in_says_what_they_permit(mark: str) -> None:
    foot = ["Name (please print): Ola Lind", *FOOT[1:]]
    for rows in tables(mark)[:: 1 if mark in "☑[x]" else 2]:
        found = read("Consent form.docx", docx(TITLE, *HEAD, *foot, tables=[rows]))
        assert [(one.names, one.permission.quotation) for one in found.listed] == [(("Ola Lind",), "anonymous")]
        assert read("Consent form.docx", docx(TITLE, *HEAD, *FOOT, tables=[rows])).not_data != BLANK
