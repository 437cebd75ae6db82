"""Chats that people copy out of the window of an app or have a program save: who wrote what, each message a turn."""

from __future__ import annotations

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file


def read(text: str, name: str = "chat.txt") -> Reading:
    (found,) = parse_file(name, text.encode())
    return found


def said(reading: Reading) -> list[tuple[str | None, str]]:
    return [(turn.speaker, s.text[turn.start : turn.end]) for s in reading.sources for turn in s.turns]


DISCORD = """==============================================================
Guild: The Boathouse
Channel: planning / what-next
Topic: be nice
==============================================================

[{0} 05:12 PM] ada_o (pinned)
What would you keep of the boathouse?

{{Reactions}}
🔥 (11) 👀 (4)

[{0} 05:14 PM] bo.png
the slip. my nan learned to swim there

[{1} 06:20 PM] cy4
https://pages.example/view/ducks-2210

{{Embed}}
https://pages.example/view/ducks-2210
Pages
Ducks On A Slip

A page may show a paragraph of its own

[{1} 06:22 PM] Deleted User
a shed with a key we all have

==============================================================
Exported 4 message(s)
==============================================================
"""


@pytest.mark.parametrize(
    "days", [("03-Jun-24", "04-Jun-24"), ("06/03/2024", "06/04/2024"), ("3 June 2024", "4 June 2024")]
)
def test_an_export_of_discord_writes_its_days_in_letters_or_figures(days: tuple[str, str]) -> None:
    found = read(DISCORD.format(*days))
    assert said(found) == [
        ("ada_o", "What would you keep of the boathouse?"),
        ("bo.png", "the slip. my nan learned to swim there"),
        ("Deleted User", "a shed with a key we all have"),
    ]
    assert found.sources[0].date == "2024-06-03"
