"""Documents as programs and typists leave them: newsletters, doorstep interviews, decks, notes of tables, papers."""

from harvest.model import Kind
from tests.readers.making import as_csv, docx, pdf, xlsx
from tests.readers.making_doors import pptx
from tests.readers.shapes.case import Case

NEWSLETTER = pdf(
    [
        [
            "WEIR VOICES",
            "What holds us? Put together in May",
            "Ada Obi, 71",
            "We had one pump for the whole lane and",
            "she held the handle up for me on purpose.1",
            "Bo Ek",
            "I came for the harvest, and the landlord",
            "lent me a bicycle and would not have it back.",
            "Cy, ferryman",
            "Nobody swims here but me and one otter, and",
            "we have come to an understanding, I think.",
            "1The pump was taken out",
            "in the flood of 1961.",
        ]
    ]
)
DOORS = (
    b"Weir Lane doorsteps, June 2024 (typed by Jo)\n\n"
    b"Respondent 1: F, 70s, at the door\n------------------------\n"
    b"Q1) How long have you been here?\nA1) Since the war. Which one, you ask?\nBoth of them, nearly.\n"
    b"Q2) Who came through for you?\nA2) Mr Lal, with his naan oven.\n\n"
    b"Respondent 2: M, 12, bus stop\n------------------------\n"
    b"Q1) How long have you been here?\nA1) A year. Is that long?\n"
    b"Q2) Who came through for you?\nA2) The driver who waits.\n\n[End. Two refused.]\n"
)
ENTRETIENS = (
    "Entretien n° 1 – femme, 40 ans\nComment êtes-vous arrivée ici ?\nPar le dernier bus, un soir de neige.\n"
    "Qu'est-ce qui vous manque ?\nUn médecin, et du pain le lundi.\n\n"
    "Entretien n° 2 – homme, 63 ans\nComment êtes-vous arrivée ici ?\nJe suis né dans la maison d'en face.\n"
    "Qu'est-ce qui vous manque ?\nMon frère, et la fanfare.\n"
).encode()
FLIP_CHART = (
    "Flipcharts, hall, 14 May\n\nTABLE 3\n\nWhat is good here?\n\t• the minibus, she takes anyone\n"
    "\t• soup after the match\n\n"
    "What wears us down?\n\t– the underpass at four\n\t– forms for the forms\n\t– nobody over the hill\n"
).encode()
TABLE_NOTES = docx(
    "Notes from Table 5",
    "Table host: Ada Obi. Scribe: Jo (sorry about the spelling).",
    ("Heading 2", "When did it feel shared?"),
    "Moses: When they took my brother on Sundays. I slept.",
    "Annette: My boss moved the meeting and not me.",
    "Moses: A boss with a heart, frame him.",
    ("Heading 2", "What gets in the way?"),
    tables=[
        [
            ("Who", "What they said"),
            ("Annette", "Eleven numbers and each rings the other"),
            ("Lorna", "The money stops the week you go in"),
            ("Moses", "Pride. Mine."),
        ]
    ],
)
DECK = pptx(
    ("What people told us", ("“They gave us the tins with dents.” – Ros", "“I know every dog by name.” – Farida"), ""),
    ("One story in full", ("(see notes)",), "I have pulled four people out of that water and each still writes."),
)
OTTER_BELOW = (
    b"Mia Frost  0:01\nWhat is good here?\n\nTom Reid  0:05\nTwo things: the ferry and the chips.\n\n"
    b"Mia Frost  0:12\nAnd what is not?\n\nTom Reid  0:15\nOne word: damp.\n\n"
    b"Terms of use\nThis transcript is made available under a Creative Commons licence. "
    b"You may not reproduce it without "
    b"a citation.\n"
)
ADVERT = (
    b"Mia: What is good here?\nTom: The ferry.\nMia: And what is not?\nTom: Damp, in every room of it.\n"
    b"Scribario is the world's leading AI transcription platform. Sign up for a free trial.\n"
)
TO_DO = (
    b"Q: What brought you here?\n\nA: A leak, and the man who mended it.\n\nQ: And what keeps you?\n\n"
    b"A: The noticeboard.\n\n- [ ] send her the picture\n- [x] voucher\n\n[tape_0524.m4a](Weir%2053ce/tape_0524.m4a)\n"
)
HEADER_WITH_NAME = (
    b"Interview 12\nInterviewer: Ada Obi\nDate: 4 March 2024\n\n"
    b"Interviewer: How did you come to the mill?\nBo Ek: On foot, from the station.\n"
    b"Interviewer: And who met you?\nBo Ek: Nobody. Then everybody.\n"
)
BUS = (
    "<html><head><title>12 Weir – Hall</title></head><body><h1>12 Weir – Hall</h1><p>From 1 June. Daily.</p><table>"
    "<tr><th>Stop</th><th></th><th></th><th></th></tr><tr><td>Weir</td><td>7.05</td><td>9.35</td><td>14.10</td></tr>"
    "<tr><td>Mill</td><td>7.10</td><td>9.40</td><td>14.15</td></tr><tr><td>Hall</td><td>7.15</td><td>9.45</td>"
    "<td>14.20</td></tr></table><p>We are sorry for any delay. Tell us what you think.</p></body></html>"
).encode()
RISKS = xlsx(
    Risks=[
        ["Gefährdungsbeurteilung Hoffest", None, None, None, None],
        ["Erstellt von", "S. Pohl", "Datum", "2024-03-01", None],
        [],
        [
            "Gefährdung",
            "Wer?",
            "Schutzmaßnahmen",
            "Eintrittswahrscheinlichkeit (1-5)",
            "Schwere (1-5)",
            "Wer macht es?",
        ],
        ["Kabel", "Gäste, Kinder", "Kabel sind überklebt, wir sagen es am Anfang", 2, 3, "1. Mai"],
        ["Heiße Getränke", "Alle", "Der Kessel steht hinter der Theke", 3, 3, "2. Mai"],
    ]
)
VOTERS = as_csv(
    ["Voters", "Question 1", "Question 2", "Question 3"],
    ["", "One word for today", "What should we keep?", "Will you help? (1-5)"],
    ["", "Word Cloud", "Open Ended", "Scales"],
    ["1", "noisy", "The egg and spoon race for everybody over seventy", "5"],
    ["2", "", "Keep the road shut till ten, they had never played in the dark", "4"],
    ["3", "wet", "", "2"],
)
GIFTS = as_csv(
    ["Respondent ID", "Start Date", "What does the baths mean to you?", "What would you give to keep it open?"],
    ["118700231", "04/02/2024 07:10", "Forty lengths and then the world is quiet", "My Saturdays, on the gate"],
    ["118700232", "04/02/2024 08:10", "It is where I learnt that I float", "10p a week"],
    ["118700240", "04/03/2024 18:10", "Cold! And then the sauna, and then cold again", "An hour at the till"],
)
CASES = [
    Case(
        "names over the texts of a newsletter, with a note at the foot",
        "Weir Voices 3.pdf",
        NEWSLETTER,
        said=[
            ("Ada Obi", "We had one pump for the whole lane and she held the handle up for me on purpose."),
            (
                "Bo Ek",
                "I came for the harvest, and the landlord lent me a bicycle and would not have it back.",
            ),
            (
                "Cy",
                "Nobody swims here but me and one otter, and we have come to an understanding, I think.",
            ),
        ],
        absent=["1961", "What holds us"],
        dropped={"notes at the foot": 1},
    ),
    Case(
        "several people interviewed at the door, each under the same label",
        "doors.txt",
        DOORS,
        said=[
            ("doors, interview 1", "Since the war. Which one, you ask?\nBoth of them, nearly."),
            ("doors, interview 1", "Mr Lal, with his naan oven."),
            ("doors, interview 2", "A year. Is that long?"),
            ("doors, interview 2", "The driver who waits."),
        ],
        attributes={0: {"Described as": "F, 70s, at the door"}},
        absent=["refused", "typed by Jo"],
    ),
    Case(
        "interviews in French whose questions are not marked and come again",
        "rue.txt",
        ENTRETIENS,
        said=[
            ("rue, interview 1", "Par le dernier bus, un soir de neige."),
            ("rue, interview 1", "Un médecin, et du pain le lundi."),
            ("rue, interview 2", "Je suis né dans la maison d'en face."),
            ("rue, interview 2", "Mon frère, et la fanfare."),
        ],
    ),
    Case(
        "points behind long dashes under a question",
        "flipcharts.txt",
        FLIP_CHART,
        said=[
            (None, "the minibus, she takes anyone"),
            (None, "soup after the match"),
            (None, "the underpass at four"),
            (None, "forms for the forms"),
            (None, "nobody over the hill"),
        ],
    ),
    Case(
        "who led a table and who wrote above the talk, and a table of three people with heads",
        "Table 5.docx",
        TABLE_NOTES,
        said=[
            ("Moses", "When they took my brother on Sundays. I slept."),
            ("Annette", "My boss moved the meeting and not me."),
            ("Moses", "A boss with a heart, frame him."),
            ("Annette", "Eleven numbers and each rings the other"),
            ("Lorna", "The money stops the week you go in"),
            ("Moses", "Pride. Mine."),
        ],
        absent=["Scribe", "What they said"],
    ),
    Case(
        "a slide that points to its notes",
        "Weir feedback.pptx",
        DECK,
        absent=["see notes"],
        said=[
            ("Ros", "“They gave us the tins with dents.”"),
            ("Farida", "“I know every dog by name.”"),
            (None, "I have pulled four people out of that water and each still writes."),
        ],
    ),
    Case(
        "words with a colon below a name and a time, and a licence below the talk",
        "weir_otter.txt",
        OTTER_BELOW,
        said=[
            ("Mia Frost", "What is good here?"),
            ("Tom Reid", "Two things: the ferry and the chips."),
            ("Mia Frost", "And what is not?"),
            ("Tom Reid", "One word: damp."),
        ],
    ),
    Case(
        "what a program says of itself below the talk",
        "weir.txt",
        ADVERT,
        said=[
            ("Mia", "What is good here?"),
            ("Tom", "The ferry."),
            ("Mia", "And what is not?"),
            ("Tom", "Damp, in every room of it."),
        ],
    ),
    Case(
        "what is still to do below an interview in Markdown",
        "weir.md",
        TO_DO,
        said=[
            ("Q", "What brought you here?"),
            ("A", "A leak, and the man who mended it."),
            ("Q", "And what keeps you?"),
            ("A", "The noticeboard."),
        ],
    ),
    Case(
        "who asks, named above what the interviewer says",
        "weir 12.txt",
        HEADER_WITH_NAME,
        said=[
            (None, "How did you come to the mill?"),
            ("Bo Ek", "On foot, from the station."),
            (None, "And who met you?"),
            ("Bo Ek", "Nobody. Then everybody."),
        ],
        date="2024-03-04",
    ),
    Case("when a bus goes", "Weir bus.html", BUS, not_data=True),
    Case("what may go wrong, in German, below who wrote it and when", "Hoffest.xlsx", RISKS, not_data=True),
    Case(
        "three rows of heads, of which one says how each poll was answered",
        "voters.csv",
        VOTERS,
        voices=3,
        absent=["Word Cloud", "Open Ended"],
        asked=[
            ("One word for today", "noisy"),
            ("One word for today", "wet"),
            ("What should we keep?", "The egg and spoon race for everybody over seventy"),
            ("What should we keep?", "Keep the road shut till ten, they had never played in the dark"),
        ],
    ),
    Case(
        "what people would give, which is nothing about their words",
        "Baths - All Data.csv",
        GIFTS,
        kind=Kind.STORY,
        asked=[
            ("What does the baths mean to you?", "Forty lengths and then the world is quiet"),
            ("What does the baths mean to you?", "It is where I learnt that I float"),
            ("What does the baths mean to you?", "Cold! And then the sauna, and then cold again"),
            ("What would you give to keep it open?", "My Saturdays, on the gate"),
            ("What would you give to keep it open?", "10p a week"),
            ("What would you give to keep it open?", "An hour at the till"),
        ],
    ),
]
