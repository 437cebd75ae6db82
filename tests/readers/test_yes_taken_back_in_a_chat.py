"""What somebody takes back of a yes of theirs in a message of a chat, and what partners may have all the same."""

from __future__ import annotations

import pytest

from harvest.readers.lists_in_words.changed_in_chats import changes_own
from harvest.readers.recognise.talk.role_words import role_of_words


@pytest.mark.parametrize(
    "said",
    [
        "I take back my yes to the job title being given. I know I cannot be quoted then.",
        "I'm withdrawing my consent for the quotes.",
        "I'd like to take my permission back.",
        "There is just one of us doing this job. I take back my ok. Don't pass it to the council either.",
    ],
)
def test_a_yes_taken_back_waits_whatever_it_was_to(said: str) -> None:
    assert changes_own(said) == "more"


def test_a_library_book_taken_back_is_no_yes() -> None:
    assert changes_own("I took back the chairs and my library books.") == ""


def test_partners_who_may_have_it_are_not_kept_from_it_where_the_name_is_left_off() -> None:
    said = "Please use what I told you without my name after all. You can quote it, and the partners can have it."
    assert changes_own(said) == "name"


@pytest.mark.parametrize("end", ["the partners can not have it.", "the partners can have it only if I see it first."])
def test_partners_who_may_not_have_it_are_heard_beside_the_name(end: str) -> None:
    said = f"Please use my words without my name after all. You can quote it, and {end}"
    assert changes_own(said) in ("more", "share")


def test_patients_have_a_role_as_carers_do() -> None:
    assert role_of_words("patient") == role_of_words("carer") == role_of_words("Pacjentka")
