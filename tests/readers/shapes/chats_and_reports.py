"""Chats as apps export or copy them, reports of what an audience sent, boards and mails."""

import json

from tests.readers.making import as_csv, as_zip, docx, xlsx
from tests.readers.shapes.case import Case

TALK = [("Dee", "What do we love about this block?"), ("Marcus", "The stoops. Everyone sits out: even Mr. Ruiz.")]
SAID = [("Dee", TALK[0][1]), ("Marcus", TALK[1][1]), ("Dee", "And the garden.")]


def _chat(form: str, said: list[tuple[str, str]] = SAID) -> bytes:
    return "\n".join(form.format(w=who, t=words, n=n) for n, (who, words) in enumerate(said)).encode()


def _telegram(n: int, who: str, words: str) -> str:
    named = f'<div class="from_name">\n{who} </div>' if who else ""
    joined = "" if who else " joined"
    return (
        f'<div class="message default clearfix{joined}" id="message{n}"><div class="body"><div class="pull_right date '
        f'details" title="12.03.2024 18:3{n}:07 UTC+00:00">18:3{n}</div>{named}<div class="text">{words}</div></div>'
        "</div>"
    )


def _discord(n: int, who: str, words: str) -> str:
    return (
        f'<div class="chatlog__message"><span class="chatlog__author">{who}</span><span class="chatlog__timestamp" '
        f'title="12/03/2024 18:3{n}">18:3{n}</span><div class="chatlog__content">{words}</div></div>'
    )


ROWS = [
    ("I like the bench", "A ferry at night"),
    ("The school, it is small", ""),
    ("Mo at the chip shop", "More trees"),
]
ASKED = [("What are you proud of?", a) for a, _ in ROWS] + [("What do you wish for?", b) for _, b in ROWS if b]
MAIL = "From: {w} <{w}@x.org>\nSent: 12 March 2024 18:31\nTo: Stories <s@town.example>\nSubject: My story\n\n{t}\n"

CASES = [
    Case(
        "WhatsApp in Korean",
        "chat.txt",
        _chat(
            "2024. 3. 12. 오후 6:3{n} - {w}: {t}",
            [("김민지", "뭐가 좋아요?"), ("박 할머니", "시장이지요."), ("김민지", "왜요?")],
        ),
        said=[("김민지", "뭐가 좋아요?"), ("박 할머니", "시장이지요."), ("김민지", "왜요?")],
        date="2024-03-12",
    ),
    Case(
        "WhatsApp in Arabic, with figures of its own and marks of direction",
        "chat.txt",
        _chat(
            "\u200f١٢\u200f/٣\u200f/٢٠٢٤، ٦:٣{n} م - {w}: {t}",
            [("منى", "ما أجمل شيء؟"), ("سعاد", "الجيران."), ("منى", "نعم.")],
        ),
        said=[("منى", "ما أجمل شيء؟"), ("سعاد", "الجيران."), ("منى", "نعم.")],
        date="2024-03-12",
    ),
    Case(
        "WhatsApp in Bulgarian and Greek",
        "chat.txt",
        _chat("12.03.24 г., 18:3{n} - {w}: {t}"),
        said=SAID,
        date="2024-03-12",
    ),
    Case("copied out of WhatsApp's page", "copied.txt", _chat("[18:3{n}, 12/03/2024] {w}: {t}"), said=SAID),
    Case(
        "copied out of Teams: a day without its year, words on the line below",
        "teams.txt",
        _chat("[12/03 18:3{n}] {w} (Guest)\n{t}"),
        said=SAID,
    ),
    Case(
        "copied out of the new Teams, with a heart and how many gave one",
        "teams.txt",
        "Dee Hall\n18:31\nWhat do we love?\n❤️\n2\nMarcus Roe\n18:33\nThe stoops.\nDee Hall\n18:34\nYes.\n".encode(),
        said=[("Dee Hall", "What do we love?"), ("Marcus Roe", "The stoops."), ("Dee Hall", "Yes.")],
        dropped={"reactions": 1},
    ),
    Case(
        "Telegram's page",
        "messages.html",
        (
            '<html><head><title>Exported Data</title></head><body><div class="message service">12 March 2024</div>'
            + "".join(_telegram(n, who, words) for n, (who, words) in enumerate([*TALK, ("", "My boat<br>too.")]))
            + "</body></html>"
        ).encode(),
        said=[*TALK, ("Marcus", "My boat\ntoo.")],
        date="2024-03-12",
        absent=["Exported", "18:3"],
    ),
    Case(
        "Discord's page",
        "channel.html",
        f"<html><body>Guild{''.join(_discord(n, *one) for n, one in enumerate(SAID))}Exported</body></html>".encode(),
        said=SAID,
        absent=["Guild"],
    ),
    Case(
        "Discord's text",
        "channel.txt",
        b"=====\nGuild: Yard\nChannel: yard\n=====\n\n"
        + _chat("[3/12/2024 6:3{n} PM] {w}\n{t}\n")
        + b"\n\n{Reactions}\n\xf0\x9f\x91\x8d (2)",
        said=SAID,
        absent=["Guild", "Reactions"],
    ),
    Case(
        "Discord's table, with a number for each member",
        "channel.csv",
        as_csv(
            ["AuthorID", "Author", "Date", "Content", "Attachments", "Reactions"],
            *(
                ["77" + who, who, f"2024-03-12T18:3{n}:07.12+00:00", words, "", "x (2)"]
                for n, (who, words) in enumerate(SAID)
            ),
        ),
        said=SAID,
        absent=["(2)"],
    ),  # fmt: skip
    Case(
        "an iPhone's messages as a table",
        "Messages.csv",
        as_csv(
            ["Chat Session", "Message Date", "Service", "Sender ID", "Sender Name", "Replying to", "Text"],
            *(
                ["Block", f"2024-03-12 18:3{n}:10", "iMessage", f"+44770090011{n}", who, "", words]
                for n, (who, words) in enumerate(SAID)
            ),
        ),
        said=SAID,
        absent=["+44"],
    ),  # fmt: skip
    Case(
        "Viber's table: a name beats the number beside it",
        "viber.csv",
        as_csv(
            ["Date", "Time", "Sender name", "Phone number", "Message text"],
            *(["12/03/2024", f"18:3{n}:00", who, "+447700900123", words] for n, (who, words) in enumerate(SAID)),
        ),
        voices=2,
        absent=["Member", "+44"],
    ),  # fmt: skip
    Case(
        "Telegram's JSON: who has left it since keeps their words",
        "result.json",
        json.dumps(
            {
                "messages": [
                    {
                        "id": n,
                        "type": "message",
                        "date": f"2024-03-12T18:3{n}:00",
                        "from": who or None,
                        "from_id": f"user{who}",
                        "text": words,
                    }
                    for n, (who, words) in enumerate([*TALK, ("", "The ice cream man who never left.")])
                ]
            }
        ).encode(),
        said=[*TALK, ("Deleted account 1", "The ice cream man who never left.")],
    ),  # fmt: skip
    Case(
        "Google Chat's JSON",
        "messages.json",
        json.dumps(
            {
                "messages": [
                    {
                        "creator": {"name": who, "email": "d@x.org"},
                        "created_date": f"Tuesday, March 12, 2024 at 6:3{n}:07 PM UTC",
                        "text": words,
                    }
                    for n, (who, words) in enumerate(SAID)
                ]
            }
        ).encode(),
        said=SAID,
        absent=["x.org"],
    ),  # fmt: skip
    Case(
        "Trello's JSON: cards and comments, none that was archived",
        "board.json",
        json.dumps(
            {
                "name": "Ideas",
                "lists": [{"id": "1", "name": "Now"}, {"id": "2", "name": "Later"}],
                "cards": [
                    {"name": "The toy library in a garage", "desc": "", "idList": "1"},
                    {"name": "A bench at the stop for my mum", "desc": "", "idList": "2"},
                    {"name": "Old test", "desc": "", "idList": "2", "closed": True},
                ],
                "actions": [
                    {
                        "type": "commentCard",
                        "memberCreator": {"fullName": "Ines"},
                        "data": {"text": "My boys lived there all winter."},
                    }
                ],
            }
        ).encode(),
        asked=[
            (None, "The toy library in a garage"),
            (None, "A bench at the stop for my mum"),
            (None, "My boys lived there all winter."),
        ],
        absent=["Old test"],
    ),  # fmt: skip
    Case(
        "Zoom's questions and answers: people's questions, not what the hosts answered",
        "qa.csv",
        as_csv(
            ["Q&A Report"],
            ["Topic", "Webinar ID"],
            ["Baths evening", "812"],
            ["Question Details"],
            ["#", "Question", "Asker Name", "Asker Email", "Answer(s)", "Question Time"],
            ["1", "Could the baths open on Sundays?", "Femi", "f@x.org", "live answered", "18:41"],
            ["2", "Please keep the lifeguards, they know us", "Joan", "j@x.org", "We will!", "18:44"],
        ),
        said=[("Femi", "Could the baths open on Sundays?"), ("Joan", "Please keep the lifeguards, they know us")],
    ),  # fmt: skip
    Case(
        "questions with their votes, copied",
        "slido.txt",
        b"Baths\nAnonymous\nCould the baths open on Sundays?\n14 votes\nFemi\nA bus after eight, please\n9 votes\n",
        said=[(None, "Could the baths open on Sundays?"), ("Femi", "A bus after eight, please")],
        absent=["14 votes"],
    ),
    Case(
        "Teams' own list of who came",
        "report.csv",
        (
            "1. Summary\nMeeting title\tBlock\n\n2. Participants\nName\tFirst Join\tLast Leave\tIn-Meeting Duration\n"
            "Dee\t4/23/24, 9:01:12 AM\t4/23/24, 9:28:40 AM\t27m 28s\n"
        ).encode("utf-16"),
        not_data=True,
    ),
    Case(
        "frame by frame with tags beside the cards; the last card asks",
        "miro.csv",
        as_csv(
            ["What is good?", ""],
            ["Grandads at the gate", "people"],
            ["The lido", ""],
            [],
            ["What could grow?", ""],
            ["Could the bank be ours?", ""],
        ),
        asked=[
            ("What is good?", "Grandads at the gate"),
            ("What is good?", "The lido"),
            ("What could grow?", "Could the bank be ours?"),
        ],
    ),  # fmt: skip
    Case(
        "codes above the questions, and nothing below the number of the response (Jisc)",
        "jisc.csv",
        as_csv(
            ["UniqueResponseNumber", "1", "2", "3.a"],
            ["", "What are you proud of?", "What do you wish for?", "I live here"],
            *([f"1193422-119341{n}-7", a, b, "1"] for n, (a, b) in enumerate(ROWS)),
        ),
        asked=ASKED,
        voices=3,
    ),  # fmt: skip
    Case(
        "a second head that says Comments (SmartSurvey)",
        "smart.csv",
        as_csv(
            ["UserID", "Started", "What are you proud of?", "What do you wish for?", "Which do you use?", ""],
            ["", "", "Comments", "Comments", "Park", "Library"],
            *([f"900{n}", "12/03/2024 18:30", a, b, "Park", ""] for n, (a, b) in enumerate(ROWS)),
        ),
        asked=ASKED,
        absent=["Comments"],
    ),  # fmt: skip
    Case(
        "four lines above the table (Engagement HQ)",
        "ehq.xlsx",
        xlsx(
            R=[
                ["Survey Responses"],
                ["01 March 2024 - 31 March 2024"],
                ["Your Place"],
                ["Project: Quay"],
                [],
                ["Contribution ID", "Login (Screen name)", "What are you proud of?", "What do you wish for?"],
                *([81 + n, f"user{n}", a, b] for n, (a, b) in enumerate(ROWS)),
            ]
        ),
        asked=ASKED,
        voices=3,
    ),  # fmt: skip
    Case(
        "a mail saved as text is its sender's, and what it answers is not",
        "mail.txt",
        (
            MAIL.format(w="Edith", t="I was nine when the baths opened.\n\nSent from my iPad\n")
            + "From: Stories <s@town.example>\nSent: 10 March 2024 09:00\nTo: Edith <Edith@x.org>\nSubject: Yours\n\n"
            "Write to us?"
        ).encode(),
        said=[("Edith", "I was nine when the baths opened.")],
        date="2024-03-12",
    ),
    Case(
        "several mails in one document are several people's",
        "mails.docx",
        docx(*(line for who, words in TALK for line in MAIL.format(w=who, t=words).split("\n"))),
        said=TALK,
    ),
    Case(
        "a story signed with a name, an age and a place",
        "kettle.txt",
        b"The kettle\n\nI have had two hundred students here.\n\nThey all make tea.\n\nStan Kowal, 81, Mill Stair\n",
        said=[("Stan Kowal", "I have had two hundred students here.\nThey all make tea.")],
        absent=["81"],
    ),
    Case(
        "a mail as Gmail prints it",
        "print.txt",
        b"Gmail  Stories <s@town.example>\nMy story\n1 message\nEdith Nwosu <e@x.org>  Tue, Mar 12, 2024 at 6:31 PM\n"
        b"To: s@town.example\n\nI was nine when the baths opened.\n",
        said=[("Edith Nwosu", "I was nine when the baths opened.")],
        absent=["@"],
    ),
    Case(
        "what NVivo prints of a code",
        "node.docx",
        docx(
            "Name: Belonging",
            "<Files\\\\Interview 1> - § 2 references coded  [3.10% Coverage]",
            "Reference 1 - 1.20% Coverage",
            "The butcher put my order up.",
            "Reference 2 - 1.90% Coverage",
            "They sang for me.",
            "<Files\\\\Interview 2> - § 1 reference coded  [0.80% Coverage]",
            "Reference 1 - 0.80% Coverage",
            "The keys.",
        ),
        said=[(None, "The butcher put my order up."), (None, "They sang for me."), (None, "The keys.")],
    ),  # fmt: skip
    Case(
        "quotations out of ATLAS.ti: a coder's comment is nobody's words",
        "quotations.csv",
        as_csv(
            ["ID", "Quotation Name", "Document", "Codes", "Quotation Content", "Comment"],
            [
                "1:1",
                "The butcher",
                "Interview 1",
                "Belonging",
                "The butcher put my order up without asking.",
                "lovely, use this",
            ],
            ["2:1", "The keys", "Interview 2", "Trust", "The keys, when they gave me the keys.", ""],
        ),
        asked=[(None, "The butcher put my order up without asking."), (None, "The keys, when they gave me the keys.")],
    ),  # fmt: skip
    Case(
        "responses that Microsoft Forms prints",
        "form.txt",
        b"Your Quay\nRespondent\n7\nAnonymous\n04:12\nTime to complete\n1. What are you proud of? *\nThe sandbags\n"
        b"2. What do you wish for?\nA place that is dry\n",
        asked=[("What are you proud of?", "The sandbags"), ("What do you wish for?", "A place that is dry")],
        absent=["04:12", "Time to"],
    ),
    Case(
        "an archive that Slack exports: who is who stands in a file of its own",
        "Yard Slack export.zip",
        as_zip(
            {
                "users.json": json.dumps(
                    [{"id": "U1", "name": "dee", "profile": {"real_name": "Dee"}}, {"id": "U2", "name": "Marcus"}]
                ).encode(),
                "channels.json": b'[{"id": "C1", "name": "yard"}]',
                "yard/2024-03-12.json": json.dumps(
                    [
                        {"type": "message", "user": f"U{n + 1}", "ts": f"171026826{n}.1", "text": words}
                        for n, (_, words) in enumerate(TALK)
                    ]
                ).encode(),
            }
        ),
        said=TALK,
    ),  # fmt: skip
]
