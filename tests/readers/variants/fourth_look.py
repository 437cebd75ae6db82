"""A fourth batch of transcripts, chats, mails and papers, each expectation written before the file was read."""

import json

from harvest.model import Kind
from tests.readers.making import docx, odt, pdf_placed
from tests.readers.making_doors import eml, epub, pptx
from tests.readers.variants.expect import F, R, T, U, Variant, W

REV = """Wanda Prill:
So, how did the swap shop begin? (00:03)

Ruby Marsh:
With a pram that nobody wanted. [crosstalk 00:09] (00:07)

Wanda Prill:
And then? (00:15)

Ruby Marsh:
Then a second pram. We had to rent a room. [inaudible 00:21] It was cheap. (00:17)
"""
AMBERSCRIPT = """00:00:03
Spreker 1: Wat vind je fijn aan deze buurt?

00:00:07
Spreker 2: De tuin achter de kerk. Daar mag iedereen plukken.

00:00:15
Spreker 1: Wie heeft dat bedacht?

00:00:18
Spreker 2: Mijn buurvrouw Annie. Ze is nu negentig.
"""
HAPPYSCRIBE = """[00:00:02.110] - Lil Marr
The choir takes anybody. That is the rule.

[00:00:09.480] - Gus Tarn
Even me, and I growl.

[00:00:13.020] - Lil Marr
Especially you.
"""
WEBEX = """WEBVTT

1 "Ola Finch" (1420563456)
00:00:02.000 --> 00:00:05.000
We have a table where you can mend things.

2 "Finn Ade" (2420563456)
00:00:05.400 --> 00:00:08.000
I mended my radio there, with a boy of twelve.

3 "Ola Finch" (1420563456)
00:00:08.500 --> 00:00:10.000
He is our best solderer.
"""
SRT_COLON = """1
00:00:01,000 --> 00:00:03,000
OLA: We have a table for mending.

2
00:00:03,200 --> 00:00:06,000
FINN: I mended my radio there,
and the boy's toy as well.

3
00:00:06,500 --> 00:00:08,000
OLA: He is our best solderer.
"""
DEEPGRAM = json.dumps(
    {
        "results": {
            "utterances": [
                {"start": 0.1, "end": 3.0, "transcript": "What keeps you here?", "speaker": 0, "confidence": 0.98},
                {
                    "start": 3.3,
                    "end": 7.0,
                    "transcript": "The ferry, and the man who runs it.",
                    "speaker": 1,
                    "confidence": 0.97,
                },
                {"start": 7.2, "end": 9.0, "transcript": "Is he from here?", "speaker": 0, "confidence": 0.99},
                {
                    "start": 9.1,
                    "end": 13.0,
                    "transcript": "His father was. He says that counts half.",
                    "speaker": 1,
                    "confidence": 0.9,
                },
            ]
        }
    }
)
ASSEMBLY = json.dumps(
    {
        "id": "x1",
        "text": "What keeps you here? The ferry.",
        "utterances": [
            {"speaker": "A", "text": "What keeps you here?", "start": 100, "end": 3000, "confidence": 0.9, "words": []},
            {
                "speaker": "B",
                "text": "The ferry, and the man who runs it.",
                "start": 3300,
                "end": 7000,
                "confidence": 0.9,
                "words": [],
            },
            {"speaker": "A", "text": "Is he from here?", "start": 7200, "end": 9000, "confidence": 0.9, "words": []},
        ],
    }
)
TEAMS_COPIED = """Dora Whitlock
0:03
We leave the gate open at night.
Ike Abara
0:07
And nothing was ever taken, apart from one gnome.
Dora Whitlock
0:12
Which came back with a tan.
"""
INTERVIEW_HEAD = docx(
    ("Title", "Interview with Hester Quill"),
    "Date: 12 June 2025",
    "Location: the net loft",
    "Interviewer: Abel Stroud",
    "Interviewee: Hester Quill",
    "",
    "Abel: When was the loft at its best?",
    "Hester: The year of the big herring. We danced on the nets.",
    "Abel: Who played?",
    "Hester: Whoever had a fiddle and no shame.",
)
ITALIC_Q = docx(
    "What do you treasure about your street? I asked Nell on her step.",
    "“Oh, the noise,” she said. “It means that nobody is alone.”",
)
TABLE_TRANSCRIPT = docx(
    tables=[
        [
            ["Moderator", "What do we have here that others do not?"],
            ["Bea (Mill Lane)", "A pond with newts."],
            ["Gus", "And a bench that faces it."],
            ["Moderator", "Who looks after them?"],
            ["Bea (Mill Lane)", "The newts look after themselves. Gus does the bench."],
        ]
    ]
)
COLUMNS_PEOPLE = docx(
    ("Heading 1", "Table 5, round 1"),
    "Host: Wanda",
    "",
    "What gives this place life?",
    "• the market (2x)",
    "• our drummers",
    "• Mr Aled who knows all birds",
    "What would we miss?",
    "• the smell of bread at five",
    "• being greeted",
)
STICKIES = """What do you dream of for the quay?

a swimming ladder
late ferry on fridays
benches with backs
more shade please
a place to plug in my wheelchair
"""
WHATSAPP_IOS_DE = (
    "[12.05.25, 09:14:03] Garten Kirchplatz: \u200eNachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.\n"
    "[12.05.25, 09:14:30] Annie: Wer gießt heute?\n"
    "[12.05.25, 09:15:02] ~\u202fJens: Ich kann um sechs.\n"
    "Bringe auch Kuchen mit.\n"
    "[12.05.25, 09:15:40] Annie: \u200eBild weggelassen\n"
    "[12.05.25, 09:16:00] Annie: So sah es 1998 aus, und da standen nur Autos.\n"
)
MAIL_FORWARD = eml(
    "FYI, for the summit.\n\n---------- Forwarded message ---------\nFrom: Ruby Marsh <ruby@mail.example>\nDate: Sun, 8 Mar 2026 at 20:11\nSubject: My bit\nTo: <team@example.org>\n\n"
    "When my kiln broke, four neighbours carried it down three floors, mended it on the pavement and carried it up again. I have not locked my door since.\n\nRuby\n",
    sender="Wanda Prill <wanda@council.example>",
    subject="Fwd: My bit",
)
MAIL_FORM = eml(
    "You have received a new submission.\n\nName: Ike Abara\nEmail: ike@mail.example\nWard: Quay\nYour story: We carried the piano to the beach at low tide and played until the sea came.\nMay we quote you? Yes, without my name\n",
    sender="no-reply@forms.example",
    subject="New response: Stories of the quay",
)
BOOK = epub(
    "<h1>The kiln</h1><p>Ruby, 61</p><p>Four neighbours carried it down three floors. I have not locked my door since.</p>",
    "<h1>The ferry</h1><p>by Finn Ade</p><p>He waits for the last film, and nobody pays him for that.</p>",
    front="<p>© 2025. All rights reserved. ISBN 978-0-00.</p>",
)
FACES = pptx(
    ("What gives life to the quay?", ["“The ferryman who waits.” – Finn", "“The bread.” – Ruby"], ""),
    ("Thank you!", ["Soup is served"], ""),
)
PHOTO_LIST = docx(
    "IMG_2041.jpg: The ladder that Ola welded from a bed frame.",
    "IMG_2042.jpg: Where the newts live, and Gus.",
)
DIARY = odt(
    (1, "Listening diary, Wanda"),
    "12 May 2025",
    "At the bus stop a man told me that he waters the planters because his wife used to. He had never told anybody.",
    "13 May 2025",
    "Nobody talked. It rained. One woman smiled at my sign.",
)
AGENDA_MAIL = """Agenda, steering group

10.00 Welcome and apologies
10.05 Minutes of the last meeting
10.15 Report: Wanda Prill
10.40 Budget: Ike Abara
11.00 Any other business
11.10 Close
"""
POSTER = """LISTENING LUNCH
Fishermen's Hall, Saturday 7 June
Doors open: 12 noon
Soup by: Harbour Kitchen
Music: the Drummers
Bring: a story of the quay at its best
Contact: wanda@council.example
"""
NO_LABELS_LOWER = """ola - we open the shed at ten
finn - and by five past it is full
ola - mostly of finn
finn - i take up room
"""
LEGEND_TABLE = docx(
    ("Heading 1", "Focus group 2"),
    "M = Moderator (Wanda Prill)",
    "P1 = Ola, resident",
    "P2 = Finn, youth worker, Quay Club",
    "",
    "M: What works for young people here?",
    "P1: The shed, because nobody asks what you are for.",
    "P2: And that it is warm.",
    "M: What else?",
    "P2: The ladder into the harbour. They built it.",
)
CHINESE = """主持人：你最喜欢这里的什么？
王芳：早上的市场。大家都认识我。
主持人：谁帮助过你？
王芳：楼下的李伯。他教我骑车。
"""
TIMED_PDF = pdf_placed(
    [
        [
            [(72, "Interview 9"), (400, "Page 1 of 2")],
            [(72, "Q:"), (110, "When did the shed begin?")],
            [(72, "A:"), (110, "With one bench, in the rain, and a radio that would not")],
            [(110, "stop. We had to open it to make it stop.")],
            [(72, "Q:"), (110, "Who came?")],
            [(72, "A:"), (110, "People with radios.")],
        ],
        [
            [(72, "Interview 9"), (400, "Page 2 of 2")],
            [(72, "Q:"), (110, "And now?")],
            [(72, "A:"), (110, "Now they come without.")],
        ],
    ]
)
SLACK = """#quay-week

Monday, 12 May
Ola Finch
  10:14 AM
What did somebody mend for you?
:eyes:
2

Ike Abara (he/him)
  10:20 AM
My bike, twice. (edited)
:heart:
3
10:21
And once my kettle

2 replies
View thread

Ruby Marsh
:palm_tree:
  1:05 PM
joined #quay-week.
Ruby Marsh
  1:09 PM
Nothing yet. I live on the hill: nobody comes up
image.png
"""
VARIANTS = (
    Variant(
        "Slack copied out of its window",
        "slack.txt",
        SLACK.encode(),
        kind=T,
        cast={"Ola Finch": (F, 1), "Ike Abara": (U, 2), "Ruby Marsh": (U, 1)},
        says=("My bike, twice.", "And once my kettle", "Nothing yet. I live on the hill: nobody comes up"),
        dropped=("reactions", "service lines"),
    ),
    Variant(
        "Rev with names above and times behind",
        "rev.txt",
        REV.encode(),
        kind=T,
        cast={"Wanda Prill": (F, 2), "Ruby Marsh": (U, 2)},
        lacks=("00:",),
        keeps=("With a pram that nobody wanted.",),
    ),
    Variant(
        "Amberscript in Dutch",
        "tuin.txt",
        AMBERSCRIPT.encode(),
        kind=T,
        cast={"Spreker 1": (F, 2), "Spreker 2": (U, 2)},
        says=("De tuin achter de kerk. Daar mag iedereen plukken.",),
    ),
    Variant(
        "Happy Scribe",
        "choir.txt",
        HAPPYSCRIBE.encode(),
        kind=T,
        cast={"Lil Marr": (U, 2), "Gus Tarn": (U, 1)},
        says=("Even me, and I growl.",),
    ),
    Variant("Webex captions", "mend.vtt", WEBEX.encode(), kind=T, cast={"Ola Finch": (U, 2), "Finn Ade": (U, 1)}),
    Variant(
        "SRT with names in capitals",
        "mend.srt",
        SRT_COLON.encode(),
        kind=T,
        cast={"OLA": (U, 2), "FINN": (U, 1)},
        says=("I mended my radio there, and the boy's toy as well.",),
    ),
    Variant(
        "Deepgram JSON", "ferry.json", DEEPGRAM.encode(), kind=T, turns=4, says=("The ferry, and the man who runs it.",)
    ),
    Variant(
        "AssemblyAI JSON",
        "ferry2.json",
        ASSEMBLY.encode(),
        kind=T,
        cast={"A": (F, 2), "B": (U, 1)},
        says=("The ferry, and the man who runs it.",),
    ),
    Variant(
        "Teams copied out of the window",
        "gate.txt",
        TEAMS_COPIED.encode(),
        kind=T,
        cast={"Dora Whitlock": (U, 2), "Ike Abara": (U, 1)},
    ),
    Variant(
        "first names, full names above",
        "Hester.docx",
        INTERVIEW_HEAD,
        kind=T,
        cast={"Abel Stroud": (F, 2), "Hester Quill": (R, 2)},
        date="2025-06-12",
    ),
    Variant("prose with a quotation", "nell.docx", ITALIC_Q, sources=1, keeps=("“Oh, the noise,” she said.",)),
    Variant(
        "a table of names and words",
        "newts.docx",
        TABLE_TRANSCRIPT,
        kind=T,
        cast={"Moderator": (F, 2), "Bea": (U, 2), "Gus": (U, 1)},
        warns=("Mill Lane",),
    ),
    Variant(
        "a flip chart with plain headings",
        "chart.docx",
        COLUMNS_PEOPLE,
        kind=Kind.NOTE,
        tables=("5",),
        rounds=("1",),
        turns=5,
        lacks=("Wanda",),
        questions=("What gives this place life?", "What would we miss?"),
    ),
    Variant(
        "stickies below a question",
        "stickies.txt",
        STICKIES.encode(),
        sources=5,
        questions=("What do you dream of for the quay?",),
    ),
    Variant(
        "WhatsApp on a German iPhone",
        "_chat.txt",
        WHATSAPP_IOS_DE.encode(),
        kind=T,
        cast={"Annie": (U, 2), "Jens": (U, 1)},
        date="2025-05-12",
        says=("Ich kann um sechs.\nBringe auch Kuchen mit.",),
    ),
    Variant(
        "a forwarded mail",
        "Fwd.eml",
        MAIL_FORWARD,
        kind=Kind.STORY,
        keeps=("When my kiln broke",),
        lacks=("FYI", "ruby@"),
        turns=1,
    ),
    Variant(
        "a form sent by mail",
        "New response.eml",
        MAIL_FORM,
        kind=Kind.STORY,
        says=("We carried the piano to the beach at low tide and played until the sea came.",),
        lacks=("ike@",),
    ),
    Variant(
        "a book with tellers and ages", "quay.epub", BOOK, kind=Kind.STORY, sources=2, lacks=("ISBN", "by Finn", "61")
    ),
    Variant(
        "slides of quotations with names",
        "faces.pptx",
        FACES,
        keeps=("The ferryman who waits.",),
        lacks=("Soup is served",),
        warns=("presentation",),
    ),
    Variant("captions under file names", "photos.docx", PHOTO_LIST, kind=Kind.PHOTO, sources=2, lacks=("IMG_",)),
    Variant("a listening diary", "diary.odt", DIARY, keeps=("One woman smiled at my sign.",)),
    Variant("an agenda with people", "Saturday.txt", AGENDA_MAIL.encode(), not_data="agenda"),
    Variant("a poster", "lunch.txt", POSTER.encode(), not_data="agenda"),
    Variant(
        "small names with dashes", "shed.txt", NO_LABELS_LOWER.encode(), kind=T, cast={"ola": (U, 2), "finn": (U, 2)}
    ),
    Variant(
        "a legend with roles and a club",
        "fg2.docx",
        LEGEND_TABLE,
        kind=T,
        cast={"Wanda Prill": (F, 2), "Ola": (R, 1), "Finn": (W, 2)},
        warns=("Quay Club",),
    ),
    Variant("Chinese with a host", "shichang.txt", CHINESE.encode(), kind=T, cast={"主持人": (F, 2), "王芳": (U, 2)}),
    Variant(
        "PDF with questions at the margin",
        "Interview 9.pdf",
        TIMED_PDF,
        kind=T,
        cast={"Q": (F, 3), "A": (R, 3)},
        lacks=("Page 1",),
        says=("With one bench, in the rain, and a radio that would not stop. We had to open it to make it stop.",),
    ),
)
