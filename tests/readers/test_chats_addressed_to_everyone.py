"""Chats of meetings that say to whom a message went: an initial before that word belongs to the name."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file


def chat(*messages: tuple[str, str, str]) -> bytes:
    lines = [f"18:0{n}:10 From {who} to {to}:\n\t{words}\n" for n, (who, to, words) in enumerate(messages)]
    return "".join(lines).encode()


@pytest.mark.parametrize("name", ["Ngozi A", "Li An", "Tere Para", "Ada À", "Sal To"])
def test_an_initial_before_to_is_part_of_the_name_and_no_message_is_private(name: str) -> None:
    (found,) = parse_file(
        "meeting_saved_chat.txt",
        chat(
            (name, "Everyone", "The ferry stops at six and I clock off at seven."),
            ("Wim", "Everyone", "Our boiler has been out since the autumn."),
            (name, "Everyone", "The old reading room, I would have that back."),
        ),
    )
    turns = [turn for source in found.sources for turn in source.turns]
    assert [turn.speaker for turn in turns] == [name, "Wim", name]
    assert not any(left.reason == "private messages to one person" for left in found.dropped)


def test_what_went_to_one_person_stays_left_out_whoever_that_is() -> None:
    (found,) = parse_file(
        "meeting_saved_chat.txt",
        chat(
            ("Ngozi A", "Everyone", "The ferry stops at six and I clock off at seven."),
            ("Wim", "Ngozi A(Direct Message)", "is my hand up?"),
            ("Wim", "A Smith (Privately)", "is it now?"),
            ("Wim", "Everyone", "Our boiler has been out since the autumn."),
        ),
    )
    assert sum(left.count for left in found.dropped if left.reason == "private messages to one person") == 2
    assert [turn.speaker for source in found.sources for turn in source.turns] == ["Ngozi A", "Wim"]
