# ruff: noqa: E501 – boards are easier to check as they would stand
"""Boards saved as JSON whose lists say who may be quoted: a card a person, a label for passing on, comments that change it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name

LISTS = {
    "a": "Quote, name and all",
    "b": "Quote but no name",
    "c": "Not to be quoted",
    "d": "Yet to be asked",
    "e": "Shopping",
}
NAMES = ["Ada Obi", "Bo Lind", "Cy Day", "Dilys Marsh"]


def board(cards: list[tuple[str, str, list[str]]], comments: list[tuple[int, str, str]] = (), **more: Any) -> bytes:  # type: ignore[assignment]
    made = [
        {
            "id": str(n),
            "name": who,
            "desc": "",
            "idList": at,
            "closed": False,
            "labels": [{"name": one} for one in said],
        }
        for n, (who, at, said) in enumerate(cards)
    ]
    acts = [
        {
            "type": "commentCard",
            "date": day,
            "memberCreator": {"fullName": "Jo"},
            "data": {"card": {"id": str(n)}, "text": text},
        }
        for n, day, text in comments
    ]
    lists = [{"id": key, "name": name, "closed": False} for key, name in LISTS.items()]
    return json.dumps({"name": "who may be quoted", "lists": lists, "cards": made, "actions": acts, **more}).encode()


def both(data: bytes) -> tuple[list[tuple[str, str]], list[tuple[str, str] | None]]:
    """What each permits by the layout, and by who is known."""
    (reading,) = parse_file("board.json", data)
    first = {
        one.names[0]: ("…" * bool(one.permission.hold) + one.permission.quotation, one.permission.sharing)
        for one in reading.listed
    }
    people = parse_listed_by_name("board.json", data, names=[[name] for name in NAMES]).people
    return [first[name] for name in NAMES if name in first], [
        p and ("…" * bool(p.permission.hold) + p.permission.quotation, p.permission.sharing) for p in people
    ]


@pytest.mark.parametrize(
    ("yes", "no"),
    [("Partners: ok", "Partners: no"), ("partners OK", "partners NO"), ("To partners – yes", "To partners – no")],
)
def test_a_list_says_whether_and_a_label_whether_it_is_passed_on(yes: str, no: str):
    cards = [
        ("Ada Obi", "a", [yes]),
        ("Bo Lind", "b", [no]),
        ("Cy Day", "c", [no]),
        ("Dilys Marsh", "d", []),
        ("40 cups", "e", []),
    ]
    first, second = both(board(cards))
    assert first[:3] == [("named", "yes"), ("anonymous", "no"), ("no", "no")] == second[:3]
    assert first[3][0].strip("…") == "unknown" and second[3] in (None, ("unknown", "unknown"))


def test_comments_on_a_card_change_it_and_those_on_no_persons_card_hold_nobody():
    cards = [
        ("Ada Obi", "a", ["Partners: ok"]),
        ("Bo Lind", "a", ["Partners: ok"]),
        ("Cy Day", "c", []),
        ("Dilys Marsh", "a", []),
        ("40 cups", "e", []),
    ]
    said = [
        (0, "2026-02-03", "Ada wrote: leave the name off please, the quote can stay"),
        (1, "2026-02-02", "rang, does not want to be quoted after all"),
        (4, "2026-02-01", "blue ones"),
        (3, "2026-02-04", "not to the partners"),
    ]
    first, second = both(board(cards, said))
    assert first[0] == ("anonymous", "yes") == second[0] and first[3][1] == "no" and second[3] == ("named", "no")
    assert first[1][0].strip("…") == "no" and second[1] is not None and second[1][0] == "no"


def test_a_label_without_an_answer_permits_nothing():
    cards = [
        ("Ada Obi", "a", ["no partners"]),
        ("Bo Lind", "b", ["partners"]),
        ("Cy Day", "c", []),
        ("Dilys Marsh", "a", ["child"]),
    ]
    first, _ = both(board(cards))
    assert first[0][1] != "yes" and first[1][1] != "yes" and first[3][0].startswith("…")


def test_archived_cards_and_boards_of_dreams_stay_what_they_are():
    cards = [("Ada Obi", "a", []), ("Bo Lind", "b", []), ("Cy Day", "c", [])]
    gone = json.loads(board(cards))
    gone["cards"][0]["closed"] = True
    assert len(both(json.dumps(gone).encode())[0]) == 2
    dreams = json.loads(
        board([("A bench by the weir where people can stop", "a", []), ("Buses on Sundays, and late ones", "b", [])])
    )
    dreams["lists"] = [{"id": "a", "name": "Dreams"}, {"id": "b", "name": "Now"}]
    (reading,) = parse_file("dreams.json", json.dumps(dreams).encode())
    assert len(reading.sources) == 2 and not reading.listed
