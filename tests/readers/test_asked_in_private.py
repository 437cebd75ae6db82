"""A private message is left out of a chat, and heeded: what it asks to leave out holds the words of whoever sent it."""

from __future__ import annotations

from harvest.readers.dispatch import parse_file
from harvest.readers.permission.mailed import ASKED_PRIVATELY

CHAT = """2025-11-04 19:04:11 From Ines Prata to Everyone:
\tthe ferry man waits for everyone, that is what keeps us going
2025-11-04 19:06:40 From Ines Prata to Mo Lund (direct message):
\t{}
2025-11-04 19:11:02 From Olwen Rees to Everyone:
\ta lamp by the steps, please, it is pitch dark there by five
"""


def held(private: str) -> dict[str | None, str]:
    (found,) = parse_file("meeting_saved_chat.txt", CHAT.format(private).encode())
    assert private not in found.sources[0].text
    return {turn.speaker: turn.hold for turn in found.sources[0].turns}


def test_a_wish_in_a_private_message_holds_its_sender_alone():
    assert held("please don't use what I said about my boy") == {"Ines Prata": ASKED_PRIVATELY, "Olwen Rees": ""}


def test_other_private_messages_hold_nobody():
    assert held("is there tea after this?") == {"Ines Prata": "", "Olwen Rees": ""}
