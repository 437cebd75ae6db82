"""A mail or a call that takes back that a name be left off, and one that takes it off by what went before."""

from __future__ import annotations

import pytest

from harvest.model import PermissionRecord
from harvest.model.permissions import IN_A_MESSAGE, NAME_BACK, NAME_OFF
from harvest.privacy.consent import permission_of
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.lists_in_words.changed_minds import change_in
from harvest.readers.lists_in_words.name_put_back import puts_name_back

BACK = [
    "I asked on the slip for my name to be left out. I've changed my mind: please print my name beside it.",
    "I ticked no name. On reflection, do use my name. The rest of it is fine as it was.",
    "I said no to my name being used. Second thoughts, you can put my name. This replaces what I ticked.",
    "She had asked to stay anonymous. She would like us to use her name after all.",
]
NOT_BACK = [
    "I asked for my name to be left off. Please print my story after all, not my name.",
    "I ticked no name. I changed my mind, use my name, but only the first part of it.",
    "I ticked no name. After all you can use my name if my sister agrees.",
    "I said you could print my name. I have changed my mind, please leave my name off.",
    "I asked for my name to be left off. Please do print my name on the thank-you card.",
    "Please print my name.",
]


@pytest.mark.parametrize("text", BACK)
def test_who_says_that_it_was_off_and_is_on_now_puts_it_back(text: str) -> None:
    assert puts_name_back(text)
    assert "name" not in change_in(text) and "more" not in change_in(text)


@pytest.mark.parametrize("text", NOT_BACK)
def test_whatever_limits_it_or_says_less_does_not(text: str) -> None:
    assert not puts_name_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "I ticked that my name could go in. I have slept on it and I would rather it did not.",
        "I said my name could go in the book. On reflection I'd prefer it didn't. What I said is fine.",
    ],
)
def test_a_name_that_could_go_in_and_rather_did_not_is_left_off(text: str) -> None:
    assert change_in(text) == {"name"}


def test_a_story_and_a_name_that_rather_did_not_go_in_wait() -> None:
    assert change_in("I ticked that my story and my name could go in. I would rather they did not.") == {"more"}


def mailed(said: str) -> tuple[str, frozenset[str]]:
    head = "From: Hall <hall@x.example>\nTo: all@x.example\nMIME-Version: 1.0\nContent-Type: text/plain\n"
    mails = [("Bo Lind", "Please take out everything I said."), ("Ada Obi", said)]
    body = "\n".join(f"-----\nFrom: {who}\nSent: 14 October 2026 06:12\n\n{words}\n{who}\n" for who, words in mails)
    data = f"{head}Subject: slips\n\nAll that came in.\n\n{body}".encode()
    found = parse_listed_by_name("mails.eml", data, names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"]]).people[0]
    assert found is not None
    return found.permission.quotation, frozenset(found.asked)


@pytest.mark.parametrize("said", BACK[:3])
def test_in_a_mail_that_gathers_others_both_are_heard_of_whoever_wrote_them(said: str) -> None:
    level, asked = mailed(said)
    assert level in ("named", "unknown") and {NAME_BACK, IN_A_MESSAGE} <= asked
    level, asked = mailed("I ticked that my name could go in. I would rather it did not.\nUse the words by all means.")
    assert level == "anonymous" and NAME_OFF in asked and NAME_BACK not in asked


def record(n: int, level: str, *asked: str, listed: bool = True) -> PermissionRecord:
    answers = {"quotation": level} if level else {}
    return PermissionRecord(n, "2026-10-14", "Ivy", 1, 1, "file", answers, "", frozenset(("quotation", *asked)), listed)


FORM, MAIL = record(1, "anonymous"), record(2, "named", IN_A_MESSAGE, NAME_BACK)
ALONE = record(2, "named", IN_A_MESSAGE, NAME_BACK, listed=False)


def test_it_is_printed_where_one_list_alone_left_it_off() -> None:
    assert permission_of([FORM, MAIL], 1).quotation == permission_of([FORM, ALONE], 1).quotation == "named"
    assert permission_of([FORM, record(2, "named", IN_A_MESSAGE)], 1).quotation == "anonymous"


@pytest.mark.parametrize(
    "other",
    [
        record(3, "anonymous"),
        record(3, "anonymous", listed=False),
        record(3, "unknown", IN_A_MESSAGE, NAME_OFF),
        record(3, "no"),
    ],
)
def test_whatever_else_leaves_it_off_or_refuses_stands(other: PermissionRecord) -> None:
    assert permission_of([FORM, MAIL, other], 1).quotation == permission_of([FORM, other], 1).quotation != "named"
