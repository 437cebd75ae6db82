"""Transcripts, mails and pages as further tools leave them, each expectation written before the file was read."""

import json

from harvest.model import Kind
from tests.readers.making import docx, odt, pdf, pdf_placed
from tests.readers.making_doors import eml, pptx
from tests.readers.variants.expect import F, R, T, U, Variant

TRINT = """Harbour day, table two

Peg Alder [00:00:04]: We wash the steps on Fridays.

Ike Abara [00:00:11]: From end to end. My mother began it.

Peg Alder [00:00:19]: And we sing, badly.
"""
SONIX = """harbour-day.mp3

Speaker1: [00:00:00] So what brings you to the quay?

Speaker2: [00:00:04] The cranes, first. Then the people under them.

Speaker1: [00:00:12] Which people do you mean?

Speaker2: [00:00:15] The ones who mend nets. They talk to anybody.
"""
DESCRIPT = """[00:00:00] **Lil Marr:** I keep bees on the library roof.
[00:00:05] **Gus Tarn:** And the whole street gets honey.
[00:00:09] **Lil Marr:** One jar a door.
"""
DESCRIPT_TXT = """Lil Marr: I keep bees on the library roof.

Gus Tarn: And the whole street gets honey. [laughs]

Lil Marr: One jar a door.
"""
OTRANSCRIBE = """0:03 What do you like about the yard?
0:07 The light. And that nobody locks the gate.
0:15 Did somebody decide that?
0:18 No. The lock broke and it was better.
"""
F4 = """I: Was schätzen Sie hier? #00:00:08-3#

B: Den Hof. Da kennt jeder jeden. #00:00:15-1#

I: Und wer hat ihn so gemacht? #00:00:21-7#

B: Wir alle. Mit einer Bank hat es angefangen. #00:00:30-0#
"""
NVIVO = docx(
    tables=[
        [
            ["Timespan", "Content", "Speaker"],
            ["0:00.0 - 0:06.2", "Who taught you to swim?", "Interviewer"],
            ["0:06.2 - 0:14.9", "The lifeguard at the lido, for nothing.", "Dora"],
            ["0:14.9 - 0:18.0", "And whom have you taught?", "Interviewer"],
            ["0:18.0 - 0:25.0", "My three, and half of Cooper Street.", "Dora"],
        ]
    ]
)
WHISPERX = json.dumps(
    {
        "segments": [
            {
                "start": 0.6,
                "end": 3.1,
                "text": " What works here?",
                "speaker": "SPEAKER_00",
                "words": [{"word": "What"}],
            },
            {"start": 3.4, "end": 7.0, "text": " The night bus, when it comes.", "speaker": "SPEAKER_01", "words": []},
            {"start": 7.2, "end": 9.9, "text": " And the driver knows us all.", "speaker": "SPEAKER_01", "words": []},
        ],
        "word_segments": [{"word": "What", "start": 0.6}],
        "language": "en",
    }
)
RANGES = """0–3.12  SPEAKER_00: What do the neighbours share?
3.4–9.44  SPEAKER_01: A ladder, a drill and a cake tin.
9.6–12.1  SPEAKER_00: Who keeps them?
12.3–18.8  SPEAKER_01: Whoever had them last. It has never gone wrong.
"""
GOOGLE_MEET = """Harbour chat (2025-05-14 10:02 GMT+1) - Transcript
Attendees
Ada Quist, Ben Osei

Transcript
This editable transcript was computer generated and might contain errors. People can also change the text after it was created.
00:00:00

Ada Quist: We have a shelf where people leave what they don't need.
Ben Osei: I found my coat there.
00:05:00

Ada Quist: Somebody left a violin once.
Meeting ended after 00:06:10 👋
"""
SWEDISH_TEAMS = docx(
    ("**", "Berättelser från kvarteret-20250312_140210-Mötesinspelning"),
    "12 mars 2025, 13:02",
    "8 min 40 s",
    ("**", "Elsa Lind startade transkriberingen"),
    "Elsa Lind   0:03\nVi lånar ut verktyg i trappan.",
    "Omar Haddad   0:08\nJag lärde mig snickra där.",
    "Elsa Lind   0:15\nNu bygger han bänkar åt alla.",
    ("**", "Elsa Lind stoppade transkriberingen"),
)
TEAMS_VTT = """WEBVTT

a1b2c3d4-0000-4000-8000-111122223333/12-0
00:00:03.120 --> 00:00:05.900
<v Carys Puw (Gofal Cymru)>Roedd y gegin ar agor drwy'r nos.</v>

a1b2c3d4-0000-4000-8000-111122223333/15-0
00:00:06.200 --> 00:00:09.900
<v Ifan Rees>A finnau'n golchi'r llestri.</v>

a1b2c3d4-0000-4000-8000-111122223333/18-0
00:00:10.000 --> 00:00:12.000
<v Carys Puw (Gofal Cymru)>Tan bump y bore.</v>
"""
ZOOM_CHAT_NEW = (
    "00:12:03\tNell Obuya:\tThe swap shop, every Saturday.\n"
    '00:12:20\tGus Tarn:\tReplying to "The swap shop, every..." And the tea there.\n'
    '00:12:31\tNell Obuya:\tReacted to "And the tea there." with ❤️\n'
    "00:13:02\tPetra Unsworth:\tMy son got his first bike from it.\n"
)
INTERVIEW_Q_A_BOLD = docx(
    ("Heading 1", "Interview 7, 3 April 2025"),
    "Interviewer: Wanda Prill (WP)",
    "Participant: Ike Abara (IA)",
    "",
    "WP  Tell me about the yard.",
    "IA  It was a car park. We put one tub in it and then another.",
    "WP  Who is we?",
    "IA  Everybody who could see it from their kitchen.",
)
BOLD_QUESTIONS = docx(
    ("Heading 1", "Conversation with Dora, May 2025"),
    ("**", "What do you love about this street?"),
    "That I can knock at any door. When the lift broke they carried my shopping up for a month, and nobody asked them to.",
    ("**", "When was it at its best?"),
    "The winter with the snow. There was one kettle and forty of us.",
    ("**", "What do you wish for it?"),
    "A bench on each landing, so that I can rest and talk.",
)
EMPTY_LABELS = """INTERVIEWER
What do you do on Sundays?

RESPONDENT
We open the hall and cook for whoever comes.

INTERVIEWER
Who comes?

RESPONDENT
People who have nobody to cook for. They are the best company.
"""
PDF_COLUMNS = pdf_placed(
    [
        [
            [(72, "Time"), (140, "Speaker"), (230, "What was said")],
            [(72, "00:00:05"), (140, "Host"), (230, "What is the best thing here?")],
            [(72, "00:00:10"), (140, "Bea"), (230, "The steps, where we sit in the evening and")],
            [(230, "somebody always brings a melon.")],
            [(72, "00:00:21"), (140, "Host"), (230, "Who started it?")],
            [(72, "00:00:24"), (140, "Bea"), (230, "Mr Aled, with one chair.")],
        ]
    ]
)
FLIP = docx(
    "FLIPCHART – TABLE 6 – ROUND 2",
    ("**", "What is already strong here?"),
    "- the drummers",
    "- Mrs Aled's soup (she feeds 20!)",
    "- keys left with neighbours",
    ("**", "What could it become?"),
    "- a kitchen open every day",
    "- buses that wait for the last film",
)
NOTES = pptx(
    ("What we heard at table 3", ["The ferry brings us together", "Swimming lessons by older swimmers"], ""),
    ("What we dream of", ["A warm room open all night"], "Said by three people, all on shift work"),
)
THREAD = eml(
    "The lending shelf has kept our stairs friends for nine years.\n\nBest wishes,\nDora\n\n"
    "On Mon, 9 Mar 2026 at 18:02, Listening Team <team@example.org> wrote:\n> What keeps your stairs together?\n> Please tell us.\n",
    sender="Dora Whitlock <dora@mail.example>",
    subject="Re: What keeps your stairs together?",
)
SIGNED = odt(
    (1, "Postcards from the summit"),
    "I dream of a lido that is warm enough for my knees. – Abel, table 2",
    "I dream of a bus after ten. – Ruby, table 2",
    "I dream that my grandson works here and not in the city. – Hester, table 5",
)
LANDSCAPE = pdf(
    [
        [
            "HARBOUR LISTENING PROJECT                Interview 4",
            "",
            "HESTER QUILL: What was here when you came?",
            "ABEL STROUD: Mud. And a chapel, with a leaking roof, and eleven families who all",
            "had the same idea, that a chapel could be a school.",
            "HESTER QUILL: And then?",
            "ABEL STROUD: Then we had a school.",
            "Page 1 of 1",
        ]
    ]
)
SBV = """0:00:01.000,0:00:03.500
My gran sold fish on this corner.

0:00:03.500,0:00:06.000
And now I sell bread on it.
"""
WHISPER_TXT = """My gran sold fish on this corner.
And now I sell bread on it.
People ask me for fish still.
I tell them to go to the quay, and say that Abel sent them.
"""
NUMBERED = """1  Interviewer: What do you value here?
2  Ruby: That we are a mixed bunch.
3  Ruby: And that we eat together.
4  Interviewer: How often is that?
5  Ruby: Each full moon. Somebody decided it and nobody has stopped.
"""
JEFFERSON = """01  RUB:  we: used to (.) dance in the yard?
02  IVO:  [every] Saturday
03  RUB:  [yeah ]
04  IVO:  and the polis danced as well (0.5) hh
05  RUB:  they did.
"""
INITIALS_DASH = """Present: Ruby Marsh (RM), Ivo Vance (IV), Wanda Prill – facilitator (WP)

WP – What do you do together?
RM – We mend clothes in the launderette.
IV – And we talk while they dry.
WP – Since when?
RM – Since the machines got slow.
IV – They were always slow!
"""
SPEAKERS_ABOVE = """Speaker 1
00:00
Hello, my name is Wanda Prill and I'm facilitating this table today.

Speaker 2
00:06
I'm Ike Abara, I'm from the Shipyard Choir. We sing where they used to weld.

Speaker 3
00:14
Ruby. I just live here.
"""
ARABIC = """المحاور: ما الذي تحبينه في هذا الحي؟
سلمى: أحب السوق والناس فيه.
المحاور: ومن أين جئت؟
سلمى: من حلب، لكنني الآن من هنا.
"""
QA_FRENCH = """Question : Qu'est-ce qui vous plaît ici ?
Réponse : Le marché, et la dame qui chante en vendant ses poires.
Question : Et le soir ?
Réponse : Le soir on descend les chaises.
"""
VARIANTS = (
    Variant(
        "Trint text with times behind names",
        "table 2 trint.txt",
        TRINT.encode(),
        kind=T,
        cast={"Peg Alder": (U, 2), "Ike Abara": (U, 1)},
        tables=("2",),
        says=("From end to end. My mother began it.",),
    ),
    Variant(
        "Sonix text",
        "harbour-day.txt",
        SONIX.encode(),
        kind=T,
        cast={"Speaker1": (F, 2), "Speaker2": (U, 2)},
        says=("The cranes, first. Then the people under them.",),
    ),
    Variant(
        "Descript markdown",
        "bees.md",
        DESCRIPT.encode(),
        kind=T,
        cast={"Lil Marr": (U, 2), "Gus Tarn": (U, 1)},
        says=("One jar a door.",),
    ),
    Variant("Descript text", "bees.txt", DESCRIPT_TXT.encode(), kind=T, cast={"Lil Marr": (U, 2), "Gus Tarn": (U, 1)}),
    Variant(
        "oTranscribe without names",
        "yard.txt",
        OTRANSCRIBE.encode(),
        kind=T,
        cast={None: (U, 4)},
        warns=("No speaker names",),
        lacks=("0:07",),
    ),
    Variant(
        "f4 with times at the end", "Hof.txt", F4.encode(), kind=T, cast={"I": (F, 2), "B": (R, 2)}, lacks=("#00",)
    ),
    Variant(
        "NVivo's table in Word",
        "lido.docx",
        NVIVO,
        kind=T,
        cast={"Interviewer": (F, 2), "Dora": (U, 2)},
        says=("The lifeguard at the lido, for nothing.",),
    ),
    Variant(
        "WhisperX with speakers",
        "bus.json",
        WHISPERX.encode(),
        kind=T,
        cast={"SPEAKER_00": (U, 1), "SPEAKER_01": (U, 1)},
        says=("The night bus, when it comes. And the driver knows us all.",),
    ),
    Variant(
        "seconds as ranges before labels",
        "ladder.txt",
        RANGES.encode(),
        kind=T,
        cast={"SPEAKER_00": (F, 2), "SPEAKER_01": (U, 2)},
        says=("Who keeps them?",),
    ),
    Variant(
        "Google Meet's transcript",
        "Harbour chat - Transcript.txt",
        GOOGLE_MEET.encode(),
        kind=T,
        cast={"Ada Quist": (U, 2), "Ben Osei": (U, 1)},
        date="2025-05-14",
        lacks=("editable", "Meeting ended"),
    ),
    Variant(
        "Teams in Swedish",
        "Kvarteret.docx",
        SWEDISH_TEAMS,
        kind=T,
        cast={"Elsa Lind": (U, 2), "Omar Haddad": (U, 1)},
        date="2025-03-12",
        lacks=("transkribering",),
    ),
    Variant(
        "Teams captions with an organisation",
        "cegin.vtt",
        TEAMS_VTT.encode(),
        kind=T,
        cast={"Carys Puw": (U, 2), "Ifan Rees": (U, 1)},
        warns=("Gofal Cymru",),
    ),
    Variant(
        "Zoom's newest chat",
        "meeting_saved_new_chat.txt",
        ZOOM_CHAT_NEW.encode(),
        kind=T,
        cast={"Nell Obuya": (U, 1), "Gus Tarn": (U, 1), "Petra Unsworth": (U, 1)},
        says=("And the tea there.",),
        dropped=("reactions", "quotes"),
    ),
    Variant(
        "initials without a colon, explained above",
        "Interview 7.docx",
        INTERVIEW_Q_A_BOLD,
        kind=T,
        cast={"Wanda Prill": (F, 2), "Ike Abara": (R, 2)},
        date="2025-04-03",
    ),
    Variant(
        "bold questions and answers of one person",
        "Dora.docx",
        BOLD_QUESTIONS,
        questions=("What do you love about this street?", "When was it at its best?", "What do you wish for it?"),
        keeps=("There was one kettle and forty of us.",),
    ),
    Variant(
        "labels on lines of their own",
        "sunday.txt",
        EMPTY_LABELS.encode(),
        kind=T,
        cast={"INTERVIEWER": (F, 2), "RESPONDENT": (R, 2)},
    ),
    Variant(
        "PDF in three columns with heads",
        "steps.pdf",
        PDF_COLUMNS,
        kind=T,
        cast={"Host": (F, 2), "Bea": (U, 2)},
        says=("The steps, where we sit in the evening and somebody always brings a melon.",),
        lacks=("What was said",),
    ),
    Variant(
        "a flip chart of a table and a round",
        "flip.docx",
        FLIP,
        kind=Kind.NOTE,
        tables=("6",),
        rounds=("2",),
        questions=("What is already strong here?", "What could it become?"),
        turns=5,
    ),
    Variant(
        "slides of what was heard",
        "heard.pptx",
        NOTES,
        tables=("3",),
        keeps=("A warm room open all night", "Said by three people, all on shift work"),
        warns=("presentation",),
    ),
    Variant(
        "an answer with the question quoted",
        "Re.eml",
        THREAD,
        kind=Kind.STORY,
        cast={None: (U, 1)},
        date="2026-03-10",
        lacks=("Please tell us",),
        keeps=("The lending shelf",),
    ),
    Variant(
        "signed postcards in OpenDocument",
        "postcards.odt",
        SIGNED,
        kind=Kind.DREAM,
        sources=3,
        keeps=("I dream of a bus after ten.",),
        lacks=("Ruby",),
        tables=("2", "5"),
    ),
    Variant(
        "capitals in a PDF with page heads",
        "Interview 4.pdf",
        LANDSCAPE,
        kind=T,
        cast={"HESTER QUILL": (F, 2), "ABEL STROUD": (U, 2)},
        says=("Then we had a school.",),
    ),
    Variant("YouTube sbv", "gran.sbv", SBV.encode(), kind=T, cast={None: (U, 1)}, warns=("No speaker names",)),
    Variant(
        "Whisper's plain text",
        "audio 2025-03-04.txt",
        WHISPER_TXT.encode(),
        sources=1,
        keeps=("I tell them to go to the quay",),
        date="2025-03-04",
    ),
    Variant(
        "numbered lines of a transcript",
        "ruby.txt",
        NUMBERED.encode(),
        kind=T,
        cast={"Interviewer": (F, 2), "Ruby": (U, 2)},
        says=("That we are a mixed bunch. And that we eat together.",),
    ),
    Variant(
        "conversation analysis with line numbers",
        "yard ca.txt",
        JEFFERSON.encode(),
        kind=T,
        cast={"RUB": (U, 3), "IVO": (U, 2)},
    ),
    Variant(
        "initials with dashes, names in brackets above",
        "launderette.txt",
        INITIALS_DASH.encode(),
        kind=T,
        cast={"Wanda Prill": (F, 2), "Ruby Marsh": (U, 2), "Ivo Vance": (U, 2)},
    ),
    Variant(
        "speakers who present themselves",
        "table.txt",
        SPEAKERS_ABOVE.encode(),
        kind=T,
        cast={"Wanda Prill": (F, 1), "Ike Abara": (U, 1), "Speaker 3": (U, 1)},
        warns=("Shipyard Choir",),
    ),
    Variant(
        "Arabic with an interviewer", "halab.txt", ARABIC.encode(), kind=T, cast={"المحاور": (F, 2), "سلمى": (U, 2)}
    ),
    Variant(
        "French question and answer",
        "marche.txt",
        QA_FRENCH.encode(),
        kind=T,
        cast={"Question": (F, 2), "Réponse": (R, 2)},
    ),
)
