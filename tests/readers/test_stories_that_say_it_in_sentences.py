# ruff: noqa: E501 – lists are easier to check as they would stand
"""A story whose head says in sentences what its teller permits, or sends to a form and says of the name beside it."""

from __future__ import annotations

import pytest

from harvest.model import ReadSource
from harvest.readers.dispatch import parse_file
from harvest.readers.documents.told.told_in_full import permits_in_full
from harvest.readers.permission import read_fields
from harvest.readers.permission.told import permissions_told

STORY = """
I had rowed across there every spring for twenty years. That morning I was thinking about bread.

The rope came off in my hand and the boat went round. Two boys on the bank threw me theirs, and one of them waded in.
"""


def told(permission: str, more: str = "") -> ReadSource:
    head = f"---\ntitle: The rope\nstoryteller: Ada Obi\n{more}permission: {permission}\n---\n"
    (reading,) = parse_file("story.md", (head + STORY).encode())
    (source,) = reading.sources
    return source


@pytest.mark.parametrize(
    ("said", "quotation", "sharing"),
    [
        ("Yes, we may keep and quote the story, with her name. Yes, partners may have it. Signed on paper.", "named", "yes"),
        ("Did not fill in the online form. Yes, we may print it, without her name. Yes, partners may have it.", "anonymous", "yes"),
        ("She says we may quote it. Not with her name. The council may not have it.", "anonymous", "no"),
        ("Never saw the form. We may keep the story but not quote it.", "no", "unknown"),
        ("Yes with her name", "named", "unknown"),
    ],
)  # fmt: skip
def test_sentences_over_a_story_say_what_they_say(said: str, quotation: str, sharing: str) -> None:
    found = told(said).permission
    assert found is not None and (found.quotation, found.sharing, found.hold) == (quotation, sharing, ())


@pytest.mark.parametrize(
    "said",
    [
        "Yes, we may quote it with her name. Ask her daughter first.",
        "Yes, we may quote it, with her name, but only when she has seen it.",
        "We may quote it. We may not quote it.",
        "Her mother agreed. Yes, we may quote it with her name.",
        "Yes, we may quote it with her name? She was not sure.",
        "Yes, we may quote it. Leave out the boys.",
        "Yes, with her first name. Partners may have it.",
    ],
)
def test_sentences_in_which_a_word_is_not_plain_are_not_read_so(said: str) -> None:
    assert permits_in_full(said) is None


def test_a_child_waits_whatever_the_sentences_say() -> None:
    said = "Yes, we may keep and quote the story, with her name. Yes, partners may have it."
    found = told(said, "age: 11\n").permission
    assert found is not None and found.minor and not found.quotable


@pytest.mark.parametrize(
    ("said", "quotation"),
    [
        ("as on her form, with her name", "named"),
        ("As per his slip: named", "named"),
        ("see her form, but without her name", "anonymous"),
        ("same as on the form, without her name", "anonymous"),
    ],
)
def test_what_a_head_says_of_the_name_beside_the_form_holds(said: str, quotation: str) -> None:
    over = read_fields({"Permission": said}, year=2026)
    beside = permissions_told([{"Permission": said}]).people[0]
    assert over is not None and over.quotation == beside.quotation == quotation
    assert not over.hold and not beside.hold


@pytest.mark.parametrize("said", ["as on her form, but not what she said of Bo", "as on her form, with her name if she agrees"])  # fmt: skip
def test_what_else_it_says_beside_the_form_waits(said: str) -> None:
    for found in (read_fields({"Permission": said}, year=2026), permissions_told([{"Permission": said}]).people[0]):
        assert found is not None and not found.quotable and found.hold


def test_a_head_that_only_sends_to_the_form_still_does() -> None:
    assert told("as on her form").permission is None
