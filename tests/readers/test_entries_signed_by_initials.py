"""Entries of a comments book that are signed by initials, a title or only as somebody are parted by their days."""

from __future__ import annotations

from harvest.readers.dispatch import parse_file

BOOK = """Comments book, Fern Street Library

2 May\tThe chairs by the window are best. – Mrs A. Obi
3 May\tToo hot on Thursdays.
3 May\tIt is a greenhouse! – A dad
5 May\tMore maps please. – B. J. Lind
9 May\tI learned to read here at sixty. – Cyril
"""


def test_each_entry_is_one_persons_and_ends_before_who_signs():
    (reading,) = parse_file("comments.txt", BOOK.encode())
    said = [(source.text, source.voice) for source in reading.sources]
    assert [text for text, _ in said] == [
        "The chairs by the window are best.",
        "Too hot on Thursdays.",
        "It is a greenhouse!",
        "More maps please.",
        "I learned to read here at sixty.",
    ]
    assert [said[0][1], said[3][1], said[4][1]] == ["Mrs A. Obi", "B. J. Lind", "Cyril"]
