"""Further files, written after the readers had been mended, to see whether the design holds and not only its cases."""

import json

from harvest.model import Kind
from tests.readers.making import docx, odt, pdf, pdf_placed
from tests.readers.variants.expect import C, F, R, T, U, Variant, W

ORDER_OF_SERVICE = """Neighbourhood Day – Running order
Doors: 9.45
Hosts: Imke Vale and Stan Ofori
10:00 – Imke Vale: hello and fire exits
10:10 – Stan Ofori: how the day works
10:30 – Tables, first conversation
11:15 – Tea
11:30 – Tables, second conversation
12:30 – Lunch from the mosque kitchen
"""
RELEASE = """Photo and recording release

I, ____________________, agree to be recorded.
☐ I am happy for my name to be used
☐ I am happy for my story to be used without my name
☐ I do not want my photograph taken
I understand I can change my mind until 1 July.
Signed ____________________   Date ____________
Parent or carer (under 16) ____________________
"""
WARD_MINUTES = """Ward forum, 12 February 2025

In attendance: Cllr Dev Marlow, Fay Quint, Jed Orme, 14 residents
Apologies: PC Lunn

Item 1 Declarations of interest
None.
Item 2 Street lights
Fay Quint reported that eleven lights were out. Resolved that a letter be sent.
Item 3 Any other business
The chair thanked Jed Orme.
Meeting closed at 20.40. Date of next meeting: 9 April 2025
"""
NOTES_WITH_HEADS = """Strengths: the library, the lido, the people who run both
Barriers: no bus after seven
Strengths: the Friday lunch
Barriers: nobody under thirty comes
Ideas: ask the college
"""
GO_ROUND = """Ada: I love the canal because it goes somewhere.
Bram: The bakery, for the woman behind the counter.
Cleo: My neighbours. They took in my parcels and then my cat.
Dov: I only came last month, and I was asked to tea twice.
"""
PERSIAN = """مریم: ما هر جمعه با همسایه‌ها شام می‌خوریم.
رضا: چه کسی آشپزی می‌کند؟
مریم: همه با هم.
رضا: من فقط می‌خورم!
"""
TAMIL = """மீனா: நாங்கள் ஒன்றாகச் சமைக்கிறோம்.
ரவி: எல்லோரும் வருவார்களா?
மீனா: ஆம், மழையிலும் வருவார்கள்.
ரவி: அருமை.
"""
JAPANESE = "田中：毎週日曜日にみんなで掃除をします。\n佐藤：誰が始めたんですか？\n田中：隣のおばあさんです。\n佐藤：すてきですね。\n"
AMHARIC = "ሳራ፦ በየሳምንቱ አብረን እንበላለን።\nዮናስ፦ ማን ያበስላል፧\nሳራ፦ ሁላችንም።\nዮናስ፦ ጥሩ ነው።\n"
SMALL_TIMES = """0:03 jan
we had no playground so we drew one
0:09 piet
with chalk
0:14 jan
and the council came and looked at it
"""
SRT_MUSIC = """1
00:00:00,000 --> 00:00:03,000
[Music]

2
00:00:03,000 --> 00:00:06,500
The hall was built by subscription,

3
00:00:06,500 --> 00:00:09,000
a penny a week.

4
00:00:09,000 --> 00:00:39,000
Thanks for watching!

5
00:00:39,100 --> 00:00:42,000
My grandmother laid a brick.

6
00:00:42,000 --> 00:00:50,000
Vielen Dank.
"""
SLIDING = """1
00:00:00,000 --> 00:00:03,000
when the river came up we

2
00:00:02,000 --> 00:00:05,000
the river came up we all went to the school

3
00:00:04,000 --> 00:00:07,000
we all went to the school and slept in the gym

4
00:00:09,000 --> 00:00:11,000
nobody was alone
"""
PARAGRAPHS = """[00:00:00] The first time I came here it rained and a woman held her umbrella over me all the way from the station to the door of the hostel, and never told me her name.

[00:02:10] I looked for her for years. Then, at the carnival, somebody tapped me on the shoulder and said you still owe me half an umbrella, and that was how I met my best friend.

[00:05:42] We run the welcome table together now.
"""
DUTCH = (
    "Buurtverhalen-20250220_190000-Opname van vergadering",
    "20 februari 2025, 07:00p.m.",
    "41m 5s",
    ("**", "Mies de Boer heeft transcriptie gestart"),
    "Mies de Boer   0:05\nHet begon met een bankje.",
    "Omar Haddou   0:11\nEn met koffie.",
    "Mies de Boer   0:15\nVeel koffie.",
    ("**", "Mies de Boer heeft transcriptie gestopt"),
)
FRENCH_WORDS = """Aline Roux 12 secondes
On a planté un figuier.
Karim Benali 1 minute et 4 secondes
Il donne trop de figues.
Aline Roux 1 heure 2 minutes
Jamais trop.
"""
PEOPLE_DOWN = docx(
    tables=[
        [
            ["Name", "What do you value here?", "What would you change?"],
            ["Tess Oakley", "The swimming club, which taught my boys.", "The rent."],
            ["Bilal Anwar", "Sunday football and the tea after it.", "The bins."],
            ["Joy Penrose", "That people say hello.", "Nothing much."],
        ]
    ]
)
ROUNDS_ACROSS = docx(
    tables=[
        [
            ["Prompt", "Group A", "Group B"],
            ["What gives you energy here?", "• choir\n• the market", "• the river path"],
            ["What could we share?", "• tools", "• lifts to hospital\n• languages"],
        ]
    ]
)
CHART = """Table 9
What do people give each other?
- lifts
- eggs from the yard on Mill Street
- time

Who is missing?
- the night shift
- newcomers
"""
WHO = """Present: PL – Petra Lind (facilitator); 
PL – Petra Lind, facilitator
HS – Hamza Said, youth worker, The Arches
OW – Olive Wray, resident

PL: What made the summer good?
HS: The bikes. Twelve kids built one each.
OW: And my grandson rides to school on his.
PL: Whose idea was it?
HS: Theirs.
"""
INTRO_ZOOM = """WEBVTT

1
00:00:01.000 --> 00:00:05.000
Speaker 1: Good evening, my name is Ruth Amadi and I'm facilitating this table tonight.

2
00:00:05.000 --> 00:00:09.000
Speaker 2: I'm Welsh, I came here forty years ago.

3
00:00:09.000 --> 00:00:12.000
Speaker 1: What brought you?

4
00:00:12.000 --> 00:00:15.000
Speaker 2: A man with a van.
"""
PDF_TWO_COLUMNS = [
    [
        [(72, "00:01"), (130, "Sol Brandt"), (240, "The tower was going to come down.")],
        [(72, "00:06"), (130, "Vi Tanner"), (240, "They had the date set.")],
        [(72, "00:10"), (130, "Sol Brandt"), (240, "So we gave tours of it, every flat that would")],
        [(240, "open its door, and three hundred came.")],
        [(72, "00:21"), (130, "Vi Tanner"), (240, "It is still standing.")],
    ]
]
PDF_TALK = [
    [
        "Story circle at the Arches",
        "Recorded: 3 March 2025",
        "VI: When the lift broke the boys on the ground floor carried shopping up for anyone",
        "who asked, and they would not take money for it. We",
        "Tanners live on the twelfth.",
        "SOL: I timed them.",
        "VI: Four minutes.",
    ]
]
FEEDBACK = """Table 7 feedback, 3rd June 2025

WHAT WE HEARD

• People love the ferry
• "It's our bus" said one lady

WHAT WE DREAM

• A ferry on Sundays
• Warm waiting room
"""
NAMED_ROLES = """Interviewer (Tom Dean): Where did you learn to swim?
Interviewee (Mo Farr): In the canal.
Interviewer (Tom Dean): Was it cold?
Interviewee (Mo Farr): Always.
"""
FORM_LINES = ["Consent and information", "I agree to take part: yes / no", "I agree to be recorded: yes / no"]
FORM_LINES += ["I understand my data will be stored for two years.", "Signature: ______", "Date: ______"]
DASHES = """1
00:00:00,000 --> 00:00:02,000
- Did you see her?
- Who?

2
00:00:02,000 --> 00:00:04,000
- Mrs Bell, with the flag.
"""
VARIANTS = (
    Variant(
        "a title with a table, headings in capitals",
        "feedback.txt",
        FEEDBACK.encode(),
        kind=Kind.NOTE,
        tables=("7",),
        questions=("WHAT WE HEARD", "WHAT WE DREAM"),
        turns=4,
        date="2025-06-03",
    ),
    Variant(
        "names in brackets after roles",
        "swim.txt",
        NAMED_ROLES.encode(),
        kind=T,
        cast={"Tom Dean": (F, 2), "Mo Farr": (R, 2)},
    ),
    Variant("a consent form in PDF", "form.pdf", pdf([FORM_LINES]), not_data="consent form"),
    Variant("dashes where somebody else speaks", "flag.srt", DASHES.encode(), kind=T, turns=3, says=("Who?",)),
    Variant(
        "questions with numbers, people along the top",
        "two.docx",
        docx(
            tables=[
                [
                    ["Q", "Amal", "Bert"],
                    ["1. What's good?", "The shop", "My shed"],
                    ["2. What's next?", "A café", "A bigger shed"],
                ]
            ]
        ),
        cast={"Amal": (U, 2), "Bert": (U, 2)},
    ),
    Variant("a running order with hosts", "neighbourhood day.txt", ORDER_OF_SERVICE.encode(), not_data="agenda"),
    Variant("a release with boxes", "release.docx", docx(*RELEASE.split("\n")), not_data="consent form"),
    Variant("minutes of a ward forum", "feb.odt", odt(*WARD_MINUTES.split("\n")), not_data="minutes"),
    Variant("headings are no speakers", "ideas.txt", NOTES_WITH_HEADS.encode(), cast={None: (U, 1)}),
    Variant(
        "everybody speaks once",
        "round.txt",
        GO_ROUND.encode(),
        kind=T,
        cast={n: (U, 1) for n in ("Ada", "Bram", "Cleo", "Dov")},
    ),
    Variant("Persian", "jome.txt", PERSIAN.encode(), kind=T, cast={"مریم": (U, 2), "رضا": (U, 2)}, keeps=("همسایه‌ها",)),
    Variant("Tamil", "samayal.txt", TAMIL.encode(), kind=T, cast={"மீனா": (U, 2), "ரவி": (U, 2)}),
    Variant("Japanese", "souji.txt", JAPANESE.encode(), kind=T, cast={"田中": (U, 2), "佐藤": (U, 2)}),
    Variant(
        "Amharic with a colon of its own", "gebeta.txt", AMHARIC.encode(), kind=T, cast={"ሳራ": (U, 2), "ዮናስ": (U, 2)}
    ),
    Variant(
        "times before names in small letters",
        "chalk.txt",
        SMALL_TIMES.encode(),
        kind=T,
        cast={"jan": (U, 2), "piet": (U, 1)},
    ),
    Variant(
        "music, thanks and a German thank you",
        "hall.srt",
        SRT_MUSIC.encode(),
        kind=T,
        lacks=("watching", "Dank", "Music"),
        keeps=("The hall was built by subscription, a penny a week.", "My grandmother laid a brick."),
        dropped=("silence", "sounds"),
    ),
    Variant(
        "captions that slide word by word",
        "river.srt",
        SLIDING.encode(),
        kind=T,
        keeps=("when the river came up we all went to the school and slept in the gym",),
        lacks=("we the river",),
        dropped=("repeated",),
    ),
    Variant("long paragraphs with times", "umbrella.txt", PARAGRAPHS.encode(), kind=T, turns=3),
    Variant(
        "a Dutch Teams transcript",
        "buurt.docx",
        docx(*DUTCH),
        kind=T,
        cast={"Mies de Boer": (U, 2), "Omar Haddou": (U, 1)},
        lacks=("transcriptie",),
        date="2025-02-20",
    ),
    Variant(
        "times in French words",
        "figuier.txt",
        FRENCH_WORDS.encode(),
        kind=T,
        cast={"Aline Roux": (U, 2), "Karim Benali": (U, 1)},
        lacks=("seconde",),
    ),
    Variant(
        "people down, questions across",
        "values.docx",
        PEOPLE_DOWN,
        keeps=("Sunday football and the tea after it.",),
        questions=("What do you value here?", "What would you change?"),
    ),
    Variant("bullets in cells", "groups.docx", ROUNDS_ACROSS, tables=("A", "B"), turns=6, lacks=("•",)),
    Variant(
        "a flip chart with dashes",
        "nine.txt",
        CHART.encode(),
        kind=Kind.NOTE,
        tables=("9",),
        turns=5,
        questions=("What do people give each other?", "Who is missing?"),
    ),
    Variant(
        "a legend with dashes",
        "summer.txt",
        WHO.encode(),
        kind=T,
        cast={"Petra Lind": (F, 2), "Hamza Said": (W, 2), "Olive Wray": (R, 1)},
    ),
    Variant(
        "an introduction in captions, and I'm Welsh",
        "van.vtt",
        INTRO_ZOOM.encode(),
        kind=T,
        cast={"Ruth Amadi": (F, 2), "Speaker 2": (U, 2)},
    ),
    Variant(
        "three columns in a PDF",
        "tower.pdf",
        pdf_placed(PDF_TWO_COLUMNS),
        kind=T,
        cast={"Sol Brandt": (U, 2), "Vi Tanner": (U, 2)},
        says=("So we gave tours of it, every flat that would open its door, and three hundred came.",),
    ),
    Variant(
        "a ragged PDF with a date",
        "lift.pdf",
        pdf(PDF_TALK),
        kind=T,
        cast={"VI": (U, 2), "SOL": (U, 1)},
        keeps=("would not take money for it. We Tanners live on the twelfth.",),
        date="2025-03-03",
    ),
    Variant(
        "a councillor in a recogniser's JSON",
        "ward.json",
        json.dumps(
            {
                "segments": [
                    {"speaker": "Cllr Dev Marlow", "start": 0, "end": 3, "text": "I hear about the lights."},
                    {"speaker": "Fay", "start": 3, "end": 6, "text": "Eleven are out."},
                    {"speaker": "Cllr Dev Marlow", "start": 6, "end": 8, "text": "I will write."},
                ]
            }
        ).encode(),
        kind=T,
        cast={"Cllr Dev Marlow": (C, 2), "Fay": (U, 1)},
    ),
)
