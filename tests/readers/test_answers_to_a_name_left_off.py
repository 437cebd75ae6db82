"""A yes behind “name left off” leaves the name off; who had to go before the forms came answered all the same."""

from __future__ import annotations

import pytest

from harvest.readers.lists_by_name.heard.wording import heard


@pytest.mark.parametrize(
    "label",
    ["Name left off", "Name off", "Wants her name left off", "Anonymous", "Stay anonymous", "Name kept out of it"],
)
@pytest.mark.parametrize("dash", [": ", " - ", " – "])
def test_what_is_asked_the_other_way_about_is_answered_the_other_way(label: str, dash: str) -> None:
    assert heard(f"Quoting: yes. {label}{dash}yes please. Partners: yes.").answers == {
        "quote": "Yes",
        "name": "No",
        "share": "Yes",
    }


def test_a_no_to_leaving_it_off_prints_it_and_a_plain_label_is_as_it_was() -> None:
    assert heard("Words: yes. Name left off: no.").answers == {"quote": "Yes", "name": "Yes"}
    assert heard("Words: yes. Name: no.").answers["name"] == "No"
    assert heard("Words: yes. No name: yes.").answers["name"] == "No"


def test_an_archive_beside_partners_is_the_archive_alone() -> None:
    assert heard("Partners: yes. Archive: no.").answers == {"share": "Yes"}
    assert heard("Quoting: yes. Archive: no.").answers == {"quote": "Yes", "share": "No"}


@pytest.mark.parametrize(
    "before",
    [
        "Left before the slips came round",
        "Had to go early",
        "Had gone before we handed the cards out",
        "Slipped away before the end",
    ],
)
def test_who_was_gone_before_the_forms_is_held_by_nothing_of_that(before: str) -> None:
    assert not heard(f"{before}, so I asked her on the phone. Quoting: yes.").unclear


@pytest.mark.parametrize(
    "limit", ["Wants her name left before printing", "Name left off before the booklet is printed"]
)
def test_a_name_that_is_left_is_none_who_left(limit: str) -> None:
    assert heard(limit) != heard("")
