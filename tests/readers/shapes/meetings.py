"""Chats beside a meeting: Zoom and Teams."""

from tests.readers.shapes.case import Case

CASES = [
    Case(
        "Zoom, saved by the host: private messages, replies with their quote, reactions",
        "meeting_saved_chat.txt",
        """18:04:11 From  Priya Nand  to  Everyone:
\tThe lunch club knew when my dad stopped coming, and they rang.
18:04:40 From Oke B. to Everyone:
\tReplying to "The lunch club knew when my dad stopped coming, and..."

\tSame with ours. They came round.
18:05:02 From Sal to Priya Nand(Direct Message):
\tis this being recorded? I don't want my name on it
18:05:20 From Oke B. to Everyone:
\tReacted to "The lunch club knew ..." with ❤️
18:06:00 From Sal to Everyone:
\tI would say three things:
\t1. they notice
\t2. they ring
\t3. they don't fuss
18:06:01 From Sal to Everyone:
\tSorry for the list
18:07:10 From Host Priya Nand to Sal (Direct Message):
\tNo, only the chat.
""".encode(),
        said=[
            ("Priya Nand", "The lunch club knew when my dad stopped coming, and they rang."),
            ("Oke B.", "Same with ours. They came round."),
            ("Sal", "I would say three things:\n1. they notice\n2. they ring\n3. they don't fuss"),
            ("Sal", "Sorry for the list"),
        ],
        absent=["recorded", "Replying", "only the chat", "Reacted"],
        dropped={"private": 2, "reaction": 1, "quote": 1},
    ),
    Case(
        "Zoom with dates before the time",
        "chat.txt",
        b"""2026-05-12 10:02:15 From Gwen Pugh to Everyone:
\tOur choir has no audition. That is the whole point.
2026-05-12 10:02:59 From Gwen Pugh to Everyone:
\tYou come as you are.
2026-05-12 10:03:30 From Iqbal (table 2) to Everyone:
\tAgree 100%: nobody asks what you do
""",
        said=[
            ("Gwen Pugh", "Our choir has no audition. That is the whole point."),
            ("Gwen Pugh", "You come as you are."),
            (None, "Agree 100%: nobody asks what you do"),
        ],
        date="2026-05-12",
    ),
    Case(
        "Zoom cloud recording, tabs",
        "GMT20260512-090000_RecordingnewChat.txt",
        "00:12:04\tLena M:\tSomebody always saves me a chair.\n00:12:09\tLena M:\tEvery week\n"
        '00:13:44\tHugh:\tReplying to "Somebody always saves me a chair."\n\nThat was me :)\n'
        '00:14:00\tLena M:\tRemoved a 👍 reaction from "Every week"\n'
        '00:14:09\tLena M:\tRemoved a ❤️ from "Somebody always sav..."\n'.encode(),
        said=[("Lena M", "Somebody always saves me a chair."), ("Lena M", "Every week"), ("Hugh", "That was me :)")],
        dropped={"reaction": 2, "quote": 1},
        date="2026-05-12",
    ),
    Case(
        "Zoom old one-line form with private",
        "zoom chat.txt",
        b"""09:31:02\t From Bronagh Ely : We mind each other's weans
09:31:44\t From Bronagh Ely : Always have
09:32:10\t From Stu to Bronagh Ely (Privately) : who is the man in the hat
09:33:00\t From Stu : The street party paid for the defibrillator
""",
        said=[
            ("Bronagh Ely", "We mind each other's weans"),
            ("Bronagh Ely", "Always have"),
            ("Stu", "The street party paid for the defibrillator"),
        ],
        dropped={"private": 1},
    ),
    Case(
        "Teams, copied out of the window, dates in brackets",
        "Teams chat listening event.txt",
        b"""[12/05/2026 14:02] Farrow, Jean
I want our young people to be able to stay here.

[12/05/2026 14:03] Farrow, Jean
There's work but no rooms.

[12/05/2026 14:05] Abdi Noor (Guest)
At the depot they let us use the yard for football
like 2

[12/05/2026 14:06] Abdi Noor (Guest)
 1

[12/05/2026 14:08] Kit Marsh
Edited
that yard is the best thing in town
""",
        said=[
            ("Farrow, Jean", "I want our young people to be able to stay here."),
            ("Farrow, Jean", "There's work but no rooms."),
            ("Abdi Noor", "At the depot they let us use the yard for football"),
            ("Abdi Noor", "1"),
            ("Kit Marsh", "that yard is the best thing in town"),
        ],
        dropped={"reaction": 1},
        date="2026-05-12",
    ),
    Case(
        "Teams meeting chat, name and time on a line, service lines and reply quotes",
        "Meeting chat.txt",
        """Jean Farrow was invited to the meeting.
Meeting started
Jean Farrow  14:02
What gives this place its heart?
Kit Marsh  14:04
The repair café. I took a toaster and left with four friends
Kit Marsh  14:05
and a toaster
Abdi Noor  14:09
Begin Reference, The repair café. I took a toaster and left with four friends by Kit Marsh
same, only it was a bike
Meeting ended: 1h 12m
""".encode(),
        said=[
            ("Jean Farrow", "What gives this place its heart?"),
            ("Kit Marsh", "The repair café. I took a toaster and left with four friends"),
            ("Kit Marsh", "and a toaster"),
            ("Abdi Noor", "same, only it was a bike"),
        ],
        absent=["Begin Reference", "Meeting ended", "invited"],
        dropped={"service": 3, "quote": 1},
    ),
]
