"""A list of who permits what that nobody understood is never taken for people's words without a word about it."""

from __future__ import annotations

import pytest

from harvest.errors import ReadError
from harvest.readers.dispatch import parse_file
from harvest.readers.doubts_of_lists import NOT_UNDERSTOOD

STORIES = """The ferry

When the ferry stopped we all walked, and my mother said that it would be back by Easter.
I would quote her, but she never let anybody use her name for anything.

The market

We sold eggs there. The council gave us a permission in the end.
"""


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "RE permissions from Saturday.txt",
            "Hi Sunil, I saw everybody about what they would have us do. Joyce lets you quote her and it can have her "
            "name on it, so says she.\nMarek lets us use his words, though he would like it to have no name on it.\n"
            "As to Fiona, I would pass it on to nobody and print nothing until she is back from her sister's.\n",
        ),
        (
            "Zgody.txt",
            "Rozmawiałam ze wszystkimi po spotkaniu.\nZ panią Haliną ustaliłam, że można cytować, i to z nazwiskiem.\n"
            "Pan Zbigniew woli cytowanie bez nazwiska, jak mówił.\nPani Ewa jeszcze się namyśla, czy cytować.\n",
        ),
        (
            "Einwilligungen.txt",
            "Ich habe nach dem Abend mit allen gesprochen.\nBei Frau Brandt darf man zitieren, und zwar mit Namen.\n"
            "Herr Vogt möchte lieber ein Zitat ohne Namen, sagte er.\nFrau Thiele überlegt noch, ob wir zitieren.\n",
        ),
    ],
)
def test_told_in_prose_the_card_says_so(name: str, text: str) -> None:
    reading = parse_file(name, text.encode())[0]
    assert reading.listed or NOT_UNDERSTOOD in (*reading.warnings, reading.not_data)


@pytest.mark.parametrize("cells", [("sun", "star", "moon"), ("", "star, tree and the moon", "moon 3")])
def test_a_table_that_asks_and_is_answered_in_signs_of_its_own_says_so(cells: tuple[str, ...]) -> None:
    rows = "\n".join(f"{who},{said},{said}" for who, said in zip(("Ada Obi", "Bo Lind", "Cy Day"), cells, strict=True))
    try:
        reading = parse_file("lido.csv", f"Name,Quote,Pass on\n{rows}\n".encode())[0]
    except ReadError as error:
        assert "This is a list of who permits what" in str(error)
    else:
        assert NOT_UNDERSTOOD in reading.warnings or not any(one.permission.quotable for one in reading.listed)
        assert reading.listed or NOT_UNDERSTOOD in reading.warnings


def test_stories_are_no_list_that_was_not_understood() -> None:
    reading = parse_file("stories.txt", STORIES.encode())[0]
    assert reading.sources and NOT_UNDERSTOOD not in reading.warnings and not reading.not_data
