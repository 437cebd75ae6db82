"""Chats that people copy out of the window of an app or have a program save: who wrote what, each message a turn."""

from __future__ import annotations

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file
from harvest.readers.dropping import visible


def read(text: str, name: str = "chat.txt") -> Reading:
    (found,) = parse_file(name, text.encode())
    return found


def said(reading: Reading) -> list[tuple[str | None, str]]:
    return [(turn.speaker, s.text[turn.start : turn.end]) for s in reading.sources for turn in s.turns]


def all_counted(reading: Reading, text: str) -> bool:
    """Whether each letter is in the words or counted as left out."""
    return visible(text) == sum(visible(s.text) for s in reading.sources) + sum(d.characters for d in reading.dropped)


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


SIGNAL = """Keep the slip
4 members

Tue 14 May

Ada Obi created the group.
Ada Obi added Bo, Cy Amadi and 2 others.
Disappearing message time was set to 4 weeks by Ada Obi.

Ada Obi
What will you miss when the boathouse shuts? Say it in your own words
18:03

Bo
the bench outside. i sit there before work
18:09

Bo
😢 3

You
My lad learned to swim off that slip and so did I
18:22
Read

Missed voice call
18:33

Cy Amadi
Bo
the bench outside. i sit there before work
i know, i walk past you
18:40
Edited

Wed 15 May

Ada Obi
Can I use first names in the letter to the trust?
07:51

Mags T
Late to this, sorry. I hold the key and I'm not supposed to say so
08:44
"""
TELEGRAM = """Ada Obi
What will you miss when the boathouse shuts?
18:03
Bo Lind
the bench outside. i sit there before work
18:05
and the ducks, honestly
18:06
Cy Amadi
My kids learned to swim off that slip
edited 18:09
Ada Obi
Lovely, keep going all of you
18:12 ✓✓
"""
WHATSAPP = """Boathouse chat
Ada, Bo, Cy, You
TODAY
Ada Obi
What will you miss when the boathouse shuts?
18:03
Bo Lind
+44 7700 900123
the bench outside. i sit there before work
18:05
~Cy
+44 7700 900124
My kids learned to swim off that slip
18:09
👍
2
Ada Obi
Lovely, keep going all of you
18:12
Type a message
"""


def test_a_window_that_sets_the_time_below_the_words_is_a_chat_without_what_the_app_says() -> None:
    found = read(SIGNAL)
    assert said(found) == [
        ("Ada Obi", "What will you miss when the boathouse shuts? Say it in your own words"),
        ("Bo", "the bench outside. i sit there before work"),
        ("You", "My lad learned to swim off that slip and so did I"),
        ("Cy Amadi", "i know, i walk past you"),
        ("Ada Obi", "Can I use first names in the letter to the trust?"),
        ("Mags T", "Late to this, sorry. I hold the key and I'm not supposed to say so"),
    ]
    around = {d.reason: d.count for d in found.dropped}
    assert around["reactions"] == 1
    assert around["quotes of the message that is replied to"] == 1


def test_what_stands_without_a_name_in_a_window_is_nobodys_and_that_is_told() -> None:
    found = read(TELEGRAM)
    assert [who for who, _ in said(found)] == ["Ada Obi", "Bo Lind", None, "Cy Amadi", "Ada Obi"]
    assert any("1 message has no name above" in warning for warning in found.warnings)
    assert said(found)[3][1] == "My kids learned to swim off that slip"


def test_where_a_window_names_whose_it_is_words_without_a_name_go_on() -> None:
    assert said(read(TELEGRAM.replace("Cy Amadi", "You")))[2] == ("Bo Lind", "and the ducks, honestly")


def test_numbers_below_names_and_who_is_in_a_group_are_no_words() -> None:
    found = read(WHATSAPP)
    assert [who for who, _ in said(found)] == ["Ada Obi", "Bo Lind", "Cy", "Ada Obi"]
    assert not any("7700" in words or "👍" in words or "message" in words for _, words in said(found))


def test_a_timetable_with_times_below_is_no_chat() -> None:
    day = "Main Hall\nYoga for all\n10:00\nGarden Room\nSeed swap\n10:30\nMain Hall\nLunch\n12:00\n"
    day += "Garden Room\nTalk\n13:00\n"
    assert not read(day).flavour.endswith("chat")


@pytest.mark.parametrize("text", [SIGNAL, TELEGRAM, WHATSAPP, DISCORD.format("03-Jun-24", "04-Jun-24")])
def test_each_letter_of_a_window_is_kept_or_counted(text: str) -> None:
    assert all_counted(read(text), text)


FACEBOOK = """Boathouse Friends
Ada Obi
 · 14 May at 18:20
What would you miss most if the boathouse shut?
All reactions:
12
4 comments
Most relevant is selected, so some comments may have been filtered out.
Bo Lind
The bench outside it. I sit there before work.
4d
Like
Reply
3
Cy Amadi
GIF
Tenor
4d
Like
Reply
Dee Roe
Active
Bo Lind same here, and the ducks
3d
Like
Reply
View all 2 replies
GIF
Eva May
My kids learned to swim off that slip
2d
Like
Reply
"""
INSTAGRAM = """bo.lind's profile picture
bo.lind
The bench outside it. I sit there before work.
5d
12 likes
Reply
dee's profile picture
dee roe
same here, and the ducks
4d
Reply
eva_may's profile picture
eva_may
My kids learned to swim off that slip
4d
3 likes
Reply
"""
LINKEDIN = """Bo Lind
  • 2nd
Boat builder at Lind & Co
2d
The bench outside it. I sit there before work.
Like
4
Reply
1 Reply
Dee Roe
  • 3rd+
Teacher
2d
same here, and the ducks
Like
Reply
Eva May
Author
Director, Boathouse Trust
1d
My kids learned to swim off that slip
Like
Reply
"""
NEXTDOOR = """Bo Lind
Riverside • 2d
The bench outside it. I sit there before work.
Like
Reply
Share
3
Dee Roe
Old Town • 2d
same here, and the ducks
Like
Reply
Share
Eva May
Riverside • 1d
My kids learned to swim off that slip
Like
Reply
Share
"""
REDDIT = """u/bolind avatar
bolind
•
2d ago
The bench outside it. I sit there before work.
Upvote
14
Downvote
Reply
Award
Share
u/deeroe avatar
deeroe
•
2d ago
same here, and the ducks
Upvote
Downvote
Reply
Award
Share
u/evamay avatar
evamay
OP
•
1d ago
My kids learned to swim off that slip
Upvote
1
Downvote
Reply
Award
Share
"""


@pytest.mark.parametrize("page", [FACEBOOK, INSTAGRAM, LINKEDIN, NEXTDOOR, REDDIT])
def test_pictures_places_headlines_and_votes_beside_comments_are_no_names_and_no_words(page: str) -> None:
    found = read(page)
    assert [(who or "")[:2].lower() for who, _ in said(found)] == ["bo", "de", "ev"]
    assert [words.removeprefix("Bo Lind ") for _, words in said(found)] == [
        "The bench outside it. I sit there before work.",
        "same here, and the ducks",
        "My kids learned to swim off that slip",
    ]
    assert all_counted(found, page)


def test_a_comment_whose_writer_is_not_known_is_kept_and_told() -> None:
    page = FACEBOOK.replace("Dee Roe\nActive\n", "") + FACEBOOK[FACEBOOK.index("Bo Lind\n") :]
    found = read(page)
    assert (None, "Bo Lind same here, and the ducks") in said(found)
    assert any("no name above" in warning for warning in found.warnings)


ABOVE = {
    "Discord": "{name}\n —\n14/05/2025 {time}\n{words}\n",
    "Google Chat": "{name}, Tue {time}\n{words}\n",
    "Google Meet": "{name}\n{time}\n{words}\n",
    "Teams": "{name}\n{time}\n{words}\n",
}


@pytest.mark.parametrize("tool", ABOVE)
def test_a_window_that_sets_name_and_time_above_the_words_is_a_chat(tool: str) -> None:
    sent = [
        ("Ada Obi", "18:03", "What will you miss when the boathouse shuts?"),
        ("Bo Lind", "18:05", "the bench outside. i sit there before work"),
        ("You" if tool in ("Google Chat", "Google Meet") else "Cy Amadi", "18:09", "My kids learned to swim there"),
        ("Ada Obi", "18:12", "Lovely, keep going all of you"),
    ]
    text = "".join(ABOVE[tool].format(name=name, time=time, words=words) for name, time, words in sent)
    text += "like\n2\nLast read\n" if tool == "Teams" else ""
    found = read(text)
    assert said(found) == [(name, words) for name, _, words in sent]
    assert found.flavour.startswith(tool)
    assert all_counted(found, text)


def test_a_recording_that_calls_somebody_you_early_is_no_chat() -> None:
    text = "Ada Obi\n0:03\nWhat will you miss?\nYou\n0:09\nThe bench.\nAda Obi\n0:14\nAnd what else?\n"
    assert not read(text).flavour.endswith("chat")


TEAMS = """[03/02/2025 14:02] Ada Obi
What would you keep of the boathouse?
[03/02/2025 14:05] Bo Lind (Guest)
The slip. My nan learned to swim there.
{0}
[03/02/2025 14:09] Cy Marsh (Guest)
Keep the tea hatch, and the bell.
"""


@pytest.mark.parametrize(
    "notice",
    [
        "Dee Prior (Guest) has been added to the chat.",
        "Cy Marsh was invited to the meeting. Dee Prior (Guest) has been added to the chat.",
        "Cy Marsh and Dee Prior were removed from the chat. Ada Obi joined the conversation.",
    ],
)
def test_notices_of_teams_joined_on_one_line_are_nobodys_words(notice: str) -> None:
    text = TEAMS.format(notice)
    found = read(text)
    assert said(found)[1] == ("Bo Lind", "The slip. My nan learned to swim there.")
    assert all_counted(found, text)


def test_who_tells_that_they_were_invited_is_heard() -> None:
    found = read(TEAMS.format("I was invited to the meeting. Nobody told me where."))
    assert "Nobody told me where." in said(found)[1][1]
