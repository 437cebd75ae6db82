"""Teams and Word: headers and service lines in many languages, times in words, tables, flip charts, legends."""

from harvest.model import Kind
from tests.readers.making import docx
from tests.readers.variants.expect import C, F, M, R, T, U, Variant, W

GERMAN = (
    "Nachbarschaft erzählt-20250312_140210-Besprechungsaufzeichnung",
    "12. März 2025, 01:02PM",
    "34m 12s",
    ("**", "Anna Vogel hat die Transkription gestartet"),
    "Anna Vogel   0:03\nWas gefällt Ihnen hier am meisten?",
    "Jörg Brandt   0:09\nDie Bank vor dem Laden. Da sitzt immer jemand.",
    "Anna Vogel   0:20\nUnd wer hat sie gebaut?",
    "Jörg Brandt   0:24\nDer Schreiner vom Eck.",
    ("**", "Anna Vogel hat die Transkription beendet"),
)
FRENCH = (
    "Récits du quartier-20250312_140210-Enregistrement de la réunion",
    "12 mars 2025, 13:02",
    "6 min 40 s",
    ("**", "Chloé Arnaud a démarré la transcription"),
    "Chloé Arnaud   0:03\nOn se connaît depuis le marché.",
    "Moussa Diop   0:07\nOui, depuis les tomates.",
    "Chloé Arnaud   0:12\nIl m'en a donné un kilo.",
    ("**", "Chloé Arnaud a arrêté la transcription"),
)
SPANISH = (
    ("**", "Lucía Prado inició la transcripción"),
    "Lucía Prado   0:03\nLa plaza era un aparcamiento.",
    "Íñigo Sanz   0:07\nY ahora hay una fuente.",
    "Lucía Prado   0:12\nY niños.",
    ("**", "Lucía Prado detuvo la transcripción"),
)
POLISH = (
    ("**", "Rozpoczęto transkrypcję: Zofia Wrona"),
    "Zofia Wrona   0:03\nPiekłyśmy chleb na podwórku.",
    "Adam Lis   0:07\nCała ulica pachniała.",
    "Zofia Wrona   0:12\nDo dziś pamiętam.",
    ("**", "Zofia Wrona zatrzymała transkrypcję"),
)
WELSH = (
    ("**", "Mae Carys Puw wedi dechrau trawsgrifio"),
    "Carys Puw   0:03\nRoedd pawb yn canu yn y capel.",
    "Ifan Rees   0:07\nA ninnau'r plant yn y cefn.",
    "Carys Puw   0:12\nYn chwerthin.",
    ("**", "Mae Carys Puw wedi stopio trawsgrifio"),
)
ITALIAN_DUTCH_PORTUGUESE = (
    ("**", "Bruna Sá iniciou a transcrição"),
    "Bruna Sá   0:03\nA horta é de todos.",
    "Tom Dekker   0:07\nWe hebben er ook een boom.",
    ("**", "Tom Dekker heeft de transcriptie gestopt"),
    ("**", "Gino Sala ha avviato la trascrizione"),
    "Gino Sala   0:12\nE una panchina per i nonni.",
    "Bruna Sá   0:18\nQue eu pintei.",
    ("**", "Gino Sala ha interrotto la trascrizione"),
)
IN_WORDS = """Hester Quill
0 minutes 4 seconds
0:04
Hester Quill 0 minutes 4 seconds
Tell me about the bench.
Abel Stroud
0 minutes 9 seconds
0:09
Abel Stroud 0 minutes 9 seconds
I built it when my wife died. People sit there and talk to me now.
Hester Quill
1 minute 2 seconds
1:02
Hester Quill 1 minute 2 seconds
Who came first?
Abel Stroud
1 hour 1 minute 5 seconds
1:01:05
Abel Stroud 1 hour 1 minute 5 seconds
The postman.
"""
IN_GERMAN_WORDS = """Hilde Moor 3 Minuten 12 Sekunden
Wir haben den Brunnen selbst geputzt.
Karl Veit 3 Minuten 20 Sekunden
Mit Zahnbürsten!
Hilde Moor 4 Minuten
Und mit Liedern.
"""
QUESTIONS_BY_TABLES = docx(
    "Notes from the tables, 14 May 2025",
    tables=[
        [
            ["Question", "Table 1", "Table 2", "Table 3"],
            [
                "What works well here?",
                "The library opens late on Thursdays.",
                "Neighbours keep keys for each other.",
                "The repair shed.",
            ],
            [
                "What do you dream of?",
                "A bus after ten at night.",
                "A kitchen that anybody can use.",
                "Young people run the hall.",
            ],
        ]
    ],
)
QUESTIONS_BY_PEOPLE = docx(
    tables=[
        [
            ["", "Peg Alder", "Ike Abara (resident)", "Cllr Odile Marsh"],
            ["What brought you here?", "My sister.", "The shipyard.", "An election leaflet!"],
            [
                "What keeps you here?",
                "My sister's children, all five of them.",
                "The choir.",
                "The people at the door.",
            ],
        ]
    ],
)
FLIP_CHART = docx(
    ("Heading 1", "Table 4"),
    ("Heading 2", "What are we proud of?"),
    ("List Bullet", "the carnival"),
    ("List Bullet", "Ken's allotment club – 40 people on a Sunday"),
    ("List Bullet", "nobody eats alone at Christmas"),
    ("Heading 2", "What would make it better?"),
    ("List Bullet", "lights on the cut-through"),
    ("List Bullet", "a toilet in the park"),
    ("Heading 1", "Table 5"),
    ("Heading 2", "What are we proud of?"),
    ("List Bullet", "our GP stays until the last one is seen"),
)
FLIP_TEXT = """TABLE 6 – flipchart

What are we proud of?
* the carnival
* the lads who clear the snow

What would make it better?
* a bench by the stop
* lights
"""
LEGEND = """MW = Mary Wills, resident, Mill Lane
DT = Dele Taiwo, housing officer, Wexcombe Homes
KB = Kim Boyd (interviewer)

KB: What do you two do together?
MW: We walk the stairs. All fourteen floors, every Monday.
DT: She knocks and I listen.
KB: Who opens?
MW: Everybody, now.
"""
SELF = """Speaker 1: Hello everyone. I'm Nadia Frost from Seaview Surgery, I'm a social prescriber there.
Speaker 2: And my name is Obi Lund, I live on the ninth floor.
Speaker 3: I'm Greta Voss, I'll be hosting this table today. What has gone well this year?
Speaker 2: The lift! It has worked since March, and the children made a card for the engineer.
Speaker 1: We send people to the gardening group. They come back talking.
Speaker 3: What made that happen?
Speaker 2: Somebody asked us, for once.
"""
BRACKETS = """Nadia Frost (Seaview Surgery): We send people to the garden.
Obi Lund (Resident, Tower 2): I was one of those.
Nadia Frost (Seaview Surgery): He runs it now.
Sal Reeve (Wexcombe Council, Area Manager): We gave it a tap.
Obi Lund (Resident, Tower 2): After two years of asking.
"""
ASKS = """Fern: Where do people meet around here?
Lou: In the launderette, mainly. You put your wash on and you get the news, and by the spin you know everything.
Fern: Who keeps it going?
Lou: Mrs Okoro. She has had the key since the owner left, and she opens at six for the night shift people.
Fern: And what would you wish for?
Lou: A second dryer, and that Mrs Okoro gets a holiday. Somebody should pay for that woman to see the sea.
Fern: Anything else?
Lou: No. Just the dryer and the sea.
"""
SAID_WHO = """Interview with Lou Marchetti
Conducted by Fern Ashby, 14 May 2025, at the launderette

FA: I wanted to hear about the mornings.
LM: The mornings are for the night shift. They come in grey and go out warm.
FA: You sound proud of that.
LM: I am.
"""
WORD_TRANSCRIBE = (
    "Audio file",
    "bench walk.m4a",
    "Transcript",
    "00:00:02 Speaker 1",
    "We walked from bench to bench.",
    "00:00:08 Speaker 2",
    "Eleven benches, and on each somebody with a story.",
    "00:00:15 Speaker 1",
    "I wrote them on luggage labels.",
)
VARIANTS = (
    Variant(
        "a German Teams transcript",
        "Nachbarschaft.docx",
        docx(*GERMAN),
        kind=T,
        cast={"Anna Vogel": (F, 2), "Jörg Brandt": (U, 2)},
        lacks=("Transkription", "34m"),
        dropped=("lines of the software",),
        date="2025-03-12",
    ),
    Variant(
        "a French Teams transcript",
        "quartier.docx",
        docx(*FRENCH),
        kind=T,
        cast={"Chloé Arnaud": (U, 2), "Moussa Diop": (U, 1)},
        lacks=("transcription",),
        date="2025-03-12",
    ),
    Variant(
        "a Spanish Teams transcript",
        "plaza.docx",
        docx(*SPANISH),
        kind=T,
        cast={"Lucía Prado": (U, 2), "Íñigo Sanz": (U, 1)},
        lacks=("transcripción",),
    ),
    Variant(
        "a Polish Teams transcript",
        "ulica.docx",
        docx(*POLISH),
        kind=T,
        cast={"Zofia Wrona": (U, 2), "Adam Lis": (U, 1)},
        lacks=("transkrypcję",),
    ),
    Variant(
        "a Welsh Teams transcript",
        "capel.docx",
        docx(*WELSH),
        kind=T,
        cast={"Carys Puw": (U, 2), "Ifan Rees": (U, 1)},
        lacks=("trawsgrifio",),
    ),
    Variant(
        "three languages in one Teams transcript",
        "horta.docx",
        docx(*ITALIAN_DUTCH_PORTUGUESE),
        kind=T,
        cast={"Bruna Sá": (U, 2), "Tom Dekker": (U, 1), "Gino Sala": (U, 1)},
        lacks=("transcri", "trascri"),
    ),
    Variant(
        "times in words, copied from Teams",
        "bench.txt",
        IN_WORDS.encode(),
        kind=T,
        cast={"Hester Quill": (F, 2), "Abel Stroud": (U, 2)},
        says=("Tell me about the bench.", "The postman."),
        lacks=("minute", "second"),
    ),
    Variant(
        "times in German words",
        "brunnen.txt",
        IN_GERMAN_WORDS.encode(),
        kind=T,
        cast={"Hilde Moor": (U, 2), "Karl Veit": (U, 1)},
        lacks=("Minuten",),
    ),
    Variant(
        "questions as rows, tables as columns",
        "all tables.docx",
        QUESTIONS_BY_TABLES,
        tables=("1", "2", "3"),
        questions=("What works well here?", "What do you dream of?"),
        keeps=("Neighbours keep keys for each other.",),
        lacks=("Question", "Table 2"),
        date="2025-05-14",
    ),
    Variant(
        "questions as rows, people as columns",
        "three people.docx",
        QUESTIONS_BY_PEOPLE,
        cast={"Peg Alder": (U, 2), "Ike Abara": (R, 2), "Cllr Odile Marsh": (C, 2)},
        questions=("What brought you here?", "What keeps you here?"),
    ),
    Variant(
        "a flip chart typed in Word",
        "flip.docx",
        FLIP_CHART,
        kind=Kind.NOTE,
        tables=("4", "5"),
        questions=("What are we proud of?", "What would make it better?"),
        turns=6,
    ),
    Variant(
        "a flip chart typed as text",
        "flip 6.txt",
        FLIP_TEXT.encode(),
        kind=Kind.NOTE,
        tables=("6",),
        questions=("What are we proud of?", "What would make it better?"),
        turns=4,
    ),
    Variant(
        "a legend",
        "stairs.txt",
        LEGEND.encode(),
        kind=T,
        cast={"Kim Boyd": (F, 2), "Mary Wills": (R, 2), "Dele Taiwo": (W, 1)},
        lacks=("MW =",),
        warns=("MW",),
    ),
    Variant(
        "people who say who they are",
        "table.txt",
        SELF.encode(),
        kind=T,
        cast={"Nadia Frost": (W, 2), "Obi Lund": (U, 3), "Greta Voss": (F, 2)},
        warns=("Nadia Frost",),
    ),
    Variant(
        "organisations in brackets",
        "garden.txt",
        BRACKETS.encode(),
        kind=T,
        cast={"Nadia Frost": (U, 2), "Obi Lund": (R, 2), "Sal Reeve": (M, 1)},
        warns=("Seaview Surgery",),
    ),
    Variant(
        "one asks and the other answers",
        "launderette talk.txt",
        ASKS.encode(),
        kind=T,
        cast={"Fern": (F, 4), "Lou": (U, 4)},
        warns=("Fern mostly asks",),
    ),
    Variant(
        "a heading says who interviews",
        "lou.txt",
        SAID_WHO.encode(),
        kind=T,
        cast={"Fern Ashby": (F, 2), "Lou Marchetti": (R, 2)},
        date="2025-05-14",
    ),
    Variant(
        "Word's own transcription",
        "benches.docx",
        docx(*WORD_TRANSCRIBE),
        kind=T,
        cast={"Speaker 1": (U, 2), "Speaker 2": (U, 1)},
        lacks=("m4a", "Transcript"),
    ),
)
