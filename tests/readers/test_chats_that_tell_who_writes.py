"""Who stands behind a name in a chat, what they ask to be taken out of it, and whose name a host says comes off."""

from __future__ import annotations

from harvest.model import Listed, Reading
from harvest.readers.chats.called_there import says_names_alone
from harvest.readers.dispatch import parse_file

CHAT = """[04/05/2025, 18:00] Boat house: Welcome. In the room: Ada Obi (ada_o_boats), Bo Lind, Di Fox (difox).
[04/05/2025, 18:02] ada_o_boats: Evening all, I am on the late ferry and the signal comes and goes
[04/05/2025, 18:03] Bo Lind: the steps want a light, I have said it for years
[04/05/2025, 18:05] difox: If anybody knows a joiner please write to me at d.fox@example.org
[04/05/2025, 18:07] ada_o_boats: I once left the gate open all night because I forgot it
[04/05/2025, 18:08] ada_o_boats: {}
[04/05/2025, 18:09] difox: the rail is on the wrong side, that is all I wanted to say
"""


def _read(last: str) -> Reading:
    (reading,) = parse_file("Room chat.txt", CHAT.format(last).encode())
    return reading


def _holds(reading: Reading) -> dict[str | None, set[str]]:
    found: dict[str | None, set[str]] = {}
    for source in reading.sources:
        for turn in source.turns:
            found.setdefault(turn.speaker, set()).update({turn.hold} - {""})
    return found


def test_a_roll_call_tells_who_writes_under_another_name() -> None:
    reading = _read("and the tide was in")
    assert [one.names for one in reading.listed] == [("Ada Obi", "ada_o_boats"), ("Di Fox", "difox")]
    assert says_names_alone(reading.listed)
    assert not any(_holds(reading).values())


def test_what_somebody_asks_to_take_out_of_a_chat_waits() -> None:
    asks = _holds(_read("Sorry, please take out my line just above about the gate. The rest can stay."))
    (why,) = asks.pop("ada_o_boats")
    assert why.startswith("asks for a part to be left out")
    assert not any(asks.values())
    assert _holds(_read("please delete my last message"))["ada_o_boats"]
    assert not _holds(_read("please don't delete my message"))["ada_o_boats"]


TALK = """Table 1
At the table: Cy Day (host), Pam Reed, Bo Lind

Cy: What would you keep of the boat house, if you could keep one thing?
Pam: The bench by the slip. I had my lunch there for eleven years.
Bo: The winch, because it is the only one left on this side.
Pam: Please don't put my name to anything I said here. The words can stay.
Cy: {}
Bo: Then let us ask for a light on the steps as well.
"""


def _asked(answer: str) -> list[Listed]:
    (reading,) = parse_file("Table 1.txt", TALK.format(answer).encode())
    return [*reading.listed]


def test_a_host_who_says_that_a_name_comes_off_means_whoever_asked() -> None:
    for answer in ("Thank you, Pam. The words stay and the name comes off.", "Noted, Pam. No name with it, then."):
        assert [one.names[0].split()[0] for one in _asked(answer)] == ["Pam"], answer


def test_a_host_who_wants_the_same_is_heard() -> None:
    for answer in ("Thank you, Pam. And leave my name off as well.", "Please don't use my name either."):
        assert {one.names[0].split()[0] for one in _asked(answer)} == {"Pam", "Cy"}, answer
