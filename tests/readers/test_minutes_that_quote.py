"""Minutes of an open meeting in which some are quoted: items are no tellers, accounts are nobody's words."""

from __future__ import annotations

from harvest.model import Reading
from harvest.readers.dispatch import parse_file
from tests.readers.making import docx

PAGE = [
    ("Heading 1", "Quay Street Tenants"),
    "Minutes of the open meeting of 4 May 2025",
    "Present: U. Falk (Chair), B. Osei. Apologies: Cy Brandt",
    ("Heading 2", "1. Minutes of the last meeting"),
    "Agreed.",
    ("Heading 2", "2. The lift"),
    "There was much feeling about this.",
    "Mrs Sand (no. 4) said: “I have carried my shopping up six floors since March, and I am eighty.”",
    "Mr Dill senior said, “They can mend a lift in an hour when the mayor comes.” (laughter)",
    "A boy told the meeting: “I carry for three of them and I get paid in biscuits.”",
    ("Heading 2", "3. What we like"),
    "“The roof at night, when all the washing is in.” – Dee Marsh",
    ("Heading 2", "4. Treasurer’s report"),
    "Balance at bank £88.20. Insurance is due.",
    ("Heading 2", "5. Any other business"),
    "Bins: the secretary is to write.",
    "Date of next meeting: 1 June",
]


def read() -> Reading:
    (reading,) = parse_file("May meeting.docx", docx(*PAGE))
    return reading


def voices() -> set[str | None]:
    return {turn.speaker or source.voice for source in read().sources for turn in source.turns}


def test_items_of_minutes_are_nobodys_names() -> None:
    assert not voices() & {"The lift", "What we like", "Treasurer’s report"}


def test_who_is_quoted_in_minutes_says_these_words() -> None:
    assert {"Mrs Sand", "Mr Dill senior", "Dee Marsh"} <= voices()


def test_what_a_treasurer_reports_is_left_out_of_minutes() -> None:
    assert not any("Balance" in source.text for source in read().sources)
