"""Files as typists, chats, subtitles and newsletters leave them, sixth sight."""

from __future__ import annotations

import json

from tests.readers.making import docx
from tests.readers.shapes.case import Case

_REEL = """Mill Bank voices. Reel 2, side A

                              NORAH
          We dried the nets on the church wall until the
          new vicar came, and then he helped us to car-
          ry them.

                              MR. PEEL
          He was no vicar, he was a deckhand with a collar
          on.

                              - 3 -

                              NORAH (contd.)
          And he never once lost a float that was not his
          own to lose.

                              MR. PEEL (continued)
          Nor a parishioner.

                              End of reel 2, side A
"""

_FILM = """[Script Info]
Title: lamplighters

[V4+ Styles]
Format: Name, Fontname, Fontsize
Style: Default,Arial,40

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Comment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,ask Ro for the date
Dialogue: 0,0:00:09.00,0:00:11.00,Default,Ro,0,0,0,,And we sang, {\\i1}badly{\\i0},\\Nall the way.
Dialogue: 0,0:00:00.00,0:00:03.00,Titles,,0,0,0,,{\\fad(9,9)}LAMPLIGHTERS
Dialogue: 0,0:00:03.00,0:00:06.00,Default,Ines,0,0,0,,My father lit these, one, two, three.
Dialogue: 0,0:00:06.00,0:00:09.00,Default,Ines,0,0,0,,I carried the ladder.
"""

_ANNOTATED = "\n".join(
    "\t".join(cells)
    for cells in (
        ("Asker", "", "00:00:02.000", "00:00:04.000", "00:00:02.000", "What did the bell mean?"),
        ("Asker", "", "00:00:12.000", "00:00:13.000", "00:00:01.000", "Every day?"),
        ("Lena", "", "00:00:04.500", "00:00:11.500", "00:00:07.000", "Bread. It meant that the bread was out."),
        ("Lena", "", "00:00:13.500", "00:00:15.000", "00:00:01.500", "Every day but one."),
        ("Gestures", "", "00:00:05.000", "00:00:06.000", "00:00:01.000", "points at the oven"),
    )
)

_COPIED = """Quay Gardeners
3 June at 19:05
·
What would you plant where the kiosk stood? Answers by Friday
All reactions:
31
Like
Comment
Share
Most relevant

Ola Brandt
Top fan
A fig, because my gran promised the kiosk man one.
2w
Like
Reply
3
Quay Gardeners replied
·
1 reply
Sid Marlow
Nothing, leave it for the dominoes.
2w
Like
Reply
Edited
View more comments
2 of 9
"""

_ROOM = """18:01:00 Von  Berta Kern  an  Alle:
	Was hält euch hier?
18:02:10 Von  Jo  an  Alle:
	Der Steg, da sitzt immer einer und hört zu.
18:02:40 Von  Tablet von Ilse  an  Alle:
	Hat mit ❤️ auf „Der Steg, da sitzt immer einer …“ reagiert
18:03:00 Von  Tablet von Ilse  an  Alle:
	Antwort auf „Der Steg, da sitzt immer einer …“

	Und keiner sagt, dass man gehen soll.
"""

_POSTER = """Weir Lane open day, 3 May 2025
We wrote down a few things that were said.

What is strong?
“The ferryman waits for my mother, who is
never on time.”
– Dilys, 9, Table 4
“We mend each other's gates.”
— Table 2
What gets in the way?
“The lamp by the steps has been out since March.”
— Anonymous, Table 4
Come and see us on Mondays.
"""

CASES = [
    Case(
        "names alone in capitals, lines broken in words, marks that somebody goes on, the end of a reel",
        "reel.txt",
        _REEL.encode(),
        said=[
            (
                "NORAH",
                "We dried the nets on the church wall until the new vicar came, and then he helped us to carry them.",
            ),
            ("MR. PEEL", "He was no vicar, he was a deckhand with a collar on."),
            ("NORAH", "And he never once lost a float that was not his own to lose."),
            ("MR. PEEL", "Nor a parishioner."),
        ],
        absent=["contd", "continued", "End of reel"],
    ),
    Case(
        "an interview whose questions are in bold alone, by whom and with whom above",
        "typed.docx",
        docx(
            "Interview with Edna Marsh, 79",
            "Interviewer: Paul Okoye",
            "Place: the net loft",
            "________",
            ("**", "Who taught you to splice?"),
            "My aunt, on that bollard.",
            "It took a winter.",
            ("**", "And whom did you teach?"),
            "Everybody who asked.",
            ("**", "What would you keep?"),
            "The bollard.",
            "ENDS",
        ),
        said=[
            ("Paul Okoye", "Who taught you to splice?"),
            ("Edna Marsh", "My aunt, on that bollard.\nIt took a winter."),
            ("Paul Okoye", "And whom did you teach?"),
            ("Edna Marsh", "Everybody who asked."),
            ("Paul Okoye", "What would you keep?"),
            ("Edna Marsh", "The bollard."),
        ],
        absent=["ENDS"],
    ),
    Case(
        "subtitles of an editor: names in a field, titles and remarks that nobody says, out of order",
        "lamps.ass",
        _FILM.encode(),
        said=[
            ("Ines", "My father lit these, one, two, three. I carried the ladder."),
            ("Ro", "And we sang, badly, all the way."),
        ],
        absent=["LAMPLIGHTERS", "ask Ro"],
        dropped={"signs and titles": 1, "notes and styles": 1},
    ),
    Case(
        "rows tier by tier, one of them for what the annotator saw",
        "bell.txt",
        _ANNOTATED.encode(),
        said=[
            ("Asker", "What did the bell mean?"),
            ("Lena", "Bread. It meant that the bread was out."),
            ("Asker", "Every day?"),
            ("Lena", "Every day but one."),
        ],
        dropped={"a tier for notes": 1},
    ),
    Case(
        "comments copied off a page, with answers folded away and how many are shown",
        "kiosk.txt",
        _COPIED.encode(),
        said=[
            ("Ola Brandt", "A fig, because my gran promised the kiosk man one."),
            ("Sid Marlow", "Nothing, leave it for the dominoes."),
        ],
        absent=["Top fan", "2 of 9", "replied"],
    ),
    Case(
        "a German meeting's chat: who reacted to what, an answer that quotes, a device's owner",
        "meeting_saved_chat.txt",
        _ROOM.encode(),
        said=[
            ("Berta Kern", "Was hält euch hier?"),
            ("Jo", "Der Steg, da sitzt immer einer und hört zu."),
            ("Ilse", "Und keiner sagt, dass man gehen soll."),
        ],
        dropped={"reactions": 1, "quotes": 1},
    ),
    Case(
        "a chat whose links have labels and which calls everybody",
        "2025-06-03.json",
        json.dumps(
            [
                {
                    "type": "message",
                    "ts": f"17489520{n}.0",
                    "user": who,
                    "user_profile": {"real_name": name},
                    "text": text,
                }
                for n, (who, name, text) in enumerate(
                    [
                        ("U1A", "Mo Fell", "<!here> Who mended <https://example.org/g|the gate> in <#C9|yard>?"),
                        ("U2B", "Ada Roe", "I did &amp; <@U1A> held it, see <https://example.org/p>"),
                    ]
                )
            ]
        ).encode(),
        said=[
            ("Mo Fell", "Who mended the gate in #yard?"),
            ("Ada Roe", "I did & @Mo Fell held it, see https://example.org/p"),
        ],
    ),
    Case(
        "quotations with who said each below: a child, a table, nobody named, and what the page says around them",
        "poster.txt",
        _POSTER.encode(),
        said=[
            ("Dilys", "The ferryman waits for my mother, who is never on time."),
            (None, "We mend each other's gates."),
            (None, "The lamp by the steps has been out since March."),
        ],
        tables=["4", "2", "4"],
        attributes={0: {"Age": "9"}},
        absent=["Anonymous", "Mondays", "Table 2"],
    ),
    Case(
        "a running order with who does what, and notes to the team below",
        "day.docx",
        docx(
            "Quay day",
            "Bring: pens, forms.",
            "Ola: keys by nine. Sid: pick up the urn.",
            tables=[
                [
                    ["When", "What", "Lead"],
                    ["09:00", "Set up, urn on", "Ola, Sid"],
                    ["10:00", "Welcome", "Cllr Roe"],
                    ["10:20", "What makes you proud of the quay?", "Table hosts"],
                    ["11:30", "Thanks", "Ola"],
                ]
            ],
        ),
        not_data=True,
    ),
    Case(
        "a form that nobody filled in, with instructions and empty boxes",
        "form.docx",
        docx(
            "Your story",
            "Thank you for coming today. Please write as little or as much as you want, in whatever language you like.",
            "Name: ____________________",
            "1. Tell us of a day when you felt at home here.",
            "________________________________",
            "________________________________",
            "2. Who made it so?",
            "________________________________",
            "Click or tap here to enter text.",
            "☐ You may print my words in the booklet     ☐ You may not, and this is how to reach me",
        ),
        not_data=True,
    ),
    Case(
        "answers that say nothing in several languages, and what a moderator took away",
        "answers.csv",
        "Name,What would you keep?\nNadège,RAS\nJo,n.v.t.\nBo,[Removed by moderator]\nZoë,k. A.\n"
        "Ada,The hatch and its queue.\n"
        "Ugo,Nada mudou para mim desde que a fonte secou.\n".encode(),
        said=[("Ada", "The hatch and its queue."), ("Ugo", "Nada mudou para mim desde que a fonte secou.")],
        dropped={"empty answers": 4},
    ),
    Case(
        "a board whose cards several people made, one of them archived",
        "board.json",
        json.dumps(
            {
                "lists": [{"id": "l1", "name": "What we love"}],
                "cards": [
                    {"id": "c1", "idList": "l1", "name": "The night ferry", "desc": ""},
                    {"id": "c2", "idList": "l1", "name": "Our two choirs", "desc": ""},
                    {"id": "c3", "idList": "l1", "name": "test", "closed": True},
                ],
                "actions": [
                    {
                        "type": "commentCard",
                        "date": "2",
                        "data": {"text": "I met my wife on it.", "card": {"id": "c1"}},
                        "memberCreator": {"fullName": "Sid Marlow"},
                    },
                    {"type": "createCard", "data": {"card": {"id": "c1"}}, "memberCreator": {"fullName": "Ola Brandt"}},
                    {"type": "createCard", "data": {"card": {"id": "c2"}}, "memberCreator": {"fullName": "Sid Marlow"}},
                ],
            }
        ).encode(),
        said=[
            ("Ola Brandt", "The night ferry"),
            ("Sid Marlow", "Our two choirs"),
            ("Sid Marlow", "I met my wife on it."),
        ],
    ),
    Case(
        "heads of lists that nothing marks, votes at the end of lines, an answer beneath a card, an empty column",
        "terugblik.txt",
        b"Terugblik kade\n\nWat hield ons bij elkaar\n- De soep (4 stemmen)\n    - Reactie: en de afwas!\n"
        b"- Het koor (1 stem)\n\nWat stond in de weg\n- De stoep (0 stemmen)\n\nActies\n- Geen kaarten\n",
        said=[(None, "De soep"), (None, "en de afwas!"), (None, "Het koor"), (None, "De stoep")],
        absent=["stemmen", "Reactie", "Geen kaarten", "Wat stond"],
        dropped={"votes": 3, "without a card": 1},
    ),
    Case(
        "a program that writes into a chat",
        "youth [77].txt",
        b"==========\nGuild: Quay\nChannel: hopes\n==========\n\n[12/06/2025 17:02] kay\nWhat would you keep?\n\n"
        b"[12/06/2025 17:03] mo.z\nThe cage, we all learned there.\n\n"
        b"[12/06/2025 17:04] Levels (bot)\nmo.z is on a roll!\n\n"
        b"[12/06/2025 17:05] Tia\nThe late bus.\n",
        said=[("kay", "What would you keep?"), ("mo.z", "The cage, we all learned there."), ("Tia", "The late bus.")],
        absent=["Levels"],
    ),
    Case(
        "a remark of whoever typed, behind a time",
        "typed_times.txt",
        b"[00:00:01.00] INT: What do you mend?\n\n[00:00:05.12] RESP: Shoes mostly.\n\n[00:00:09.00] [a bell]\n\n"
        b"[00:00:11.20] RESP: That is the shop.\n\n[00:00:14.00] INT: Whose?\n\n[00:00:16.00] RESP: Mine.\n",
        said=[
            ("INT", "What do you mend?"),
            ("RESP", "Shoes mostly. That is the shop."),
            ("INT", "Whose?"),
            ("RESP", "Mine."),
        ],
        dropped={"stage directions": 1},
    ),
    Case(
        "posts with comments in one cell, tables as authors and as headlines",
        "padlet-quay.csv",
        b"Subject,Body,Author,Section,Comments\n"
        b"Table 1,Three choirs and a kiln.,Anonymous,What is strong?,\n"
        b",The chemist who walks you home.,Bev (Table 2),What is strong?,"
        b'"Ali Roe: She did that for my dad.\nJo: And me!"\n'
        b"Mud kitchen,Open on Sundays.,Table 3,What is strong?,\n",
        said=[
            (None, "Three choirs and a kiln."),
            ("Bev", "The chemist who walks you home."),
            ("Ali Roe", "She did that for my dad."),
            ("Jo", "And me!"),
            ("Table 3", "Mud kitchen\nOpen on Sundays."),
        ],
        tables=["1", "2", None, None, "3"],
    ),
    Case(
        "a board whose frames lie side by side, with votes, a key and who led beside the cards",
        "Quay board.csv",
        b"Quay board,,,,\n\nFrame: Table 1,,Frame: Table 2,,Key\n"
        b"The ferry waits,+1,A choir that takes anybody,,red = no\n"
        b"Nowhere warm after four,,We look in on each other,agree!,\n"
        b"Type something,,,,\nFacilitator: Sid,,Facilitator: Ola,,\n",
        said=[
            (None, "The ferry waits"),
            (None, "Nowhere warm after four"),
            (None, "A choir that takes anybody"),
            (None, "We look in on each other"),
        ],
        tables=["1", "1", "2", "2"],
        absent=["red = no", "agree", "Facilitator", "Type something"],
    ),
]
