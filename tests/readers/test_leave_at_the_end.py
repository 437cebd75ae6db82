"""A story told by one person, with what they permit in its last lines."""

from __future__ import annotations

from io import BytesIO

import pytest
from docx import Document

from harvest.readers.dispatch import parse_file

STORY = (
    "The lamp",
    "as told by Winifred Hale",
    "I polished that lamp every morning for nine years and nobody ever asked who did it.",
    "In the strike I lit it all the same, and the whole lane came to sit by it of an evening.",
)


def quotation(*lines: str) -> tuple[str, str]:
    document, file = Document(), BytesIO()
    for line in (*STORY, *lines):
        document.add_paragraph(line)
    document.save(file)
    (reading,) = parse_file("the lamp.docx", file.getvalue())
    (source,) = reading.sources
    permission = source.permission
    return (permission.quotation, permission.sharing) if permission else ("unknown", "unknown")


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Winnie says: put my name, my whole name, and you may share it with the council.", ("named", "yes")),
        ("Winnie says: quote me but leave my name off.", ("anonymous", "unknown")),
        ("Winnie says: put the kettle on before you go.", ("unknown", "unknown")),
        ("Patsy says: put my name, my whole name.", ("unknown", "unknown")),
    ],
)
def test_what_the_teller_says_at_the_end_of_leave_is_what_they_permit(line: str, wanted: tuple[str, str]) -> None:
    assert quotation(line, "Written down at the stall.") == wanted


def test_a_first_letter_and_the_surname_are_the_teller(line: str = "Permission: W. Hale – happy to be quoted") -> None:
    assert quotation(line)[0] == "anonymous"
