"""Who writes in a chat of their own accord that what they wrote may be used permits that, and nobody else does."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.leave.spoken import UNASKED, with_spoken_leave

CHAT = """12/09/2026, 13:31 - Messages and calls are end-to-end encrypted.
12/09/2026, 13:36 - Ada Obi: The ferryman waited for me with a lamp every single night that winter when I was on lates
12/09/2026, 13:37 - Bo Lind: Our choir sang on the quay and every window opened and people joined in from above
12/09/2026, 13:40 - Ada Obi: {}
12/09/2026, 13:41 - Bo Lind: ok lovely, thanks for that
"""
PERMITS = [
    ("You can use that Bo but leave my name off please, folk read everything", "anonymous"),
    ("You can use that. Leave my name off", "anonymous"),
    ("You can print what I wrote, name and all", "named"),
    ("Happy for you to use mine in the booklet", "anonymous"),
    ("you can quote me on that", "anonymous"),
    ("feel free to use my words", "anonymous"),
]
NO_YES = [
    "The urn's in the shed Bo you can use it, no name on it",
    "The urn is in the shed, you can use it",
    "you can use that kettle but not my name",
    "You can use it",
    "Can you use mine?",
    "You can't use that",
    "You can use that bit in the report but not the other",
    "You could use my story in the report if my sister says yes",
    "No you can use my ladder, not my name though",
]


def permitted(message: str) -> dict[str, tuple[str, bool]]:
    (reading,) = parse_file("WhatsApp Chat with Weir.txt", CHAT.format(message).encode())
    found = with_spoken_leave(reading)
    assert (UNASKED in found.warnings) == any(source.permissions for source in found.sources)
    return {
        who: (said.quotation, bool(said.hold)) for source in found.sources for who, said in source.permissions.items()
    }


@pytest.mark.parametrize(("message", "level"), PERMITS)
def test_a_clear_yes_is_heard(message: str, level: str) -> None:
    assert permitted(message) == {"Ada Obi": (level, False)}


@pytest.mark.parametrize("message", NO_YES)
def test_what_is_no_clear_yes_to_words_permits_nothing(message: str) -> None:
    assert permitted(message) == {}


def test_a_child_who_says_so_is_held_and_who_takes_it_back_permits_nothing() -> None:
    assert permitted("you can quote me on that, I'm 12") == {"Ada Obi": ("anonymous", True)}
    later = "you can quote me on that\n12/09/2026, 13:44 - Ada Obi: Changed my mind, please don't quote mine"
    ((level, held),) = permitted(later).values()
    assert held or level == "no"
