"""A fifth batch of files as tools leave them: other versions and languages of what was misread once."""

import json

from harvest.model import Kind
from tests.readers.making import as_csv, xlsx
from tests.readers.shapes.case import Case

WHISPER_NOISE = json.dumps(
    {
        "text": " We had no hall. So we used the launderette. Thank you for watching!",
        "segments": [
            {"id": 0, "start": 0.0, "end": 2.4000000000000004, "text": " We had no hall.", "no_speech_prob": 0.1},
            {
                "id": 1,
                "start": 2.4000000000000004,
                "end": 5.300000000000001,
                "text": " So we used",
                "no_speech_prob": 0.1,
            },
            {
                "id": 2,
                "start": 5.300000000000001,
                "end": 6.999999999999998,
                "text": " the launderette.",
                "no_speech_prob": 0.1,
            },
            {
                "id": 3,
                "start": 31.200000000000003,
                "end": 33.1,
                "text": " Thank you for watching!",
                "no_speech_prob": 0.9,
            },
        ],
    }
).encode()
UNICODE_TEXT = (
    "When\tWhat do you love about this street?\tAnything to change?\tYour name\n"
    '01/06/2024 10:00:00\t"The bread van.\nThe bread van lady."\tNothing much, a bin perhaps\tIda\n'
    '02/06/2024 11:00:00\tThe quiet after six in the evening.\t"Lights,\nand a crossing"\tMoss\n'
    "03/06/2024 12:00:00\tMy neighbour over the wall, who sings.\t\t\n"
).encode("utf-16")
FORMS_OF_MICROSOFT = as_csv(
    ["Id", "Heure de début", "Heure de fin", "Adresse de messagerie", "Libellé", "Racontez un bon moment dans la rue"],
    [
        "1",
        "03/06/2024 9:00",
        "03/06/2024 9:04",
        "a@ecole.example",
        "Lucette Brun",
        "Le four à pain du samedi, on y va tous.",
    ],
    [
        "2",
        "03/06/2024 9:05",
        "03/06/2024 9:09",
        "anonymous",
        "Anonyme",
        "Le banc devant l'école, tout le monde s'y assoit.",
    ],
    [
        "3",
        "03/06/2024 9:11",
        "03/06/2024 9:19",
        "z@ecole.example",
        "Zoé Petit",
        "La fête des voisins sous la pluie, l'an dernier.",
    ],
)
NAMES_ELSEWHERE = as_csv(
    [
        "start",
        "Quartier",
        "Comment peut-on vous appeler ?",
        "Nom du quartier voisin",
        "Racontez un moment où l'on vous a aidé",
    ],
    [
        "2024-06-01",
        "Les Lilas",
        "Mme Diallo",
        "Bel Air",
        "Quand mon frère est tombé, la boulangère a fermé boutique pour nous.",
    ],
    ["2024-06-02", "Les Lilas", "Yanis", "Bel Air", "Le prof de boxe m'a gardé une place toute l'année."],
    ["2024-06-03", "Les Pins", "Odile R.", "Bel Air", "La voisine du troisième a appris ma langue avec ses enfants."],
)
SEVERAL_VISITS = as_csv(
    [
        "participant_id",
        "redcap_event_name",
        "By what name should we call you?",
        "I agree to take part",
        "What helped this month?",
    ],
    ["11", "month_1", "Bronagh", "Yes", "The lift to the clinic from the man in number four, every week."],
    ["11", "month_2", "", "", "Being asked how I was and not how the baby was."],
    ["12", "month_1", "Kit", "Yes", "A neighbour with a drill, on a Sunday, without a word about it."],
    ["12", "month_2", "", "", "The choir, though I only stand at the back of it."],
)
COUNTED_THINGS = as_csv(
    [
        "id. Antwort-ID",
        "G1Q1. Was hält uns hier zusammen?",
        "G1Q2. Wie lange wohnen Sie hier?",
        "G1Q3. Wovon träumen Sie?",
    ],
    [
        "1",
        "Der Hof, in dem alle ihre Tische zusammenstellen.",
        "12 Jahre",
        "Eine Werkstatt, in der man alles leihen kann",
    ],
    ["2", "Die Bäckerin, die alle beim Namen kennt.", "1 Jahr", "Ein Dach über dem Markt"],
    ["3", "Dass jemand klingelt, wenn man still ist.", "7 Jahre", "Ein Bus, der nachts noch fährt"],
)
FRAMES_IN_ONE_COLUMN = (
    b"Board: Weir Lane evening\n\nWhat holds us up\n"
    b"the ferryman's flask\nchips after the match\nour slow lane at the pool\n\n"
    b"What wears us down\nthe lift, again\nforms for the forms\n\n"
    b"Type something\nPolly - facilitator notes: hurry up table 4\n"
)
POLLS_WITH_DETAILS = xlsx(
    Results=[
        ["Presentation", "Weir Lane evening"],
        ["Date", "2024-06-04"],
        [],
        ["Question 1", "Hello and welcome"],
        ["Type", "Heading"],
        [],
        ["Question 2", "What should stay just as it is?"],
        ["Type", "Open ended"],
        ["Voters", 9],
        ["Responses", "Votes"],
        ["the swing that squeaks", 3],
        ["Eid and Christmas in one hall", 1],
        [],
        ["Question 3", "What do you dream of for 2030?"],
        ["Type", "Open ended"],
        ["Responses", "Votes"],
        ["a path you can push a chair along", 2],
    ]
)
NAMES_BESIDE = xlsx(
    Results=[
        ["Weir Lane, typed up by Jo", "", "", "", ""],
        ["Table", "Runde 1", "", "Runde 2", ""],
        ["", "Was trägt uns?", "Wer", "Was wäre möglich?", "Wer"],
        ["1", "Der Chor am Dienstag im Keller", "Frau Anders", "Ein Chor mit Fenstern", "Herr Yilmaz"],
        ["", "Suppe nach dem Spiel", "Mo", "Suppe für alle, jeden Tag", "Mo"],
        ["2", "Die Frau an der Kasse, die wartet", "Ines", "Eine Kasse zum Sitzen", "Ines"],
    ]
)
DISCORD = (
    "==============================================================\nGuild: Weir Youth\nChannel: good / things\n"
    "==============================================================\n\n[07/06/2024 21:10] mossy\n"
    "the skate shop lets us wait for the bus inside\n\n"
    "[07/06/2024 21:12] newt77\nJoined the server.\n\n[07/06/2024 21:13] Levelbot\n"
    "Well done <@8811>, you have reached level 4!\n\n"
    "[07/06/2024 21:14] tern_\n👍\n\n[07/06/2024 21:15] tern_\na night bus and i would be happy\n\n"
    "==============================================================\nExported 5 message(s)\n"
    "==============================================================\n"
).encode()
ZOOM = "WEBVTT\n\n" + "".join(
    f"{n}\n00:00:{n:02}.000 --> 00:00:{n:02}.900\n{words}\n\n"
    for n, words in enumerate(
        [
            "Ada Obi: Right, we're recording. I am here for the library.",
            "Bo Ek: It saved me, that library. We all went, didn't we?",
            "Cy Lund: The lady kept me a chair by the heater.",
            "Ada Obi: And what would you keep?",
            "Bo Ek: Her, and the chair.",
            "Cy Lund: And the heater.",
            "Recording stopped.",
        ],
        1,
    )
)
CASES = [
    Case(
        "times of Whisper with the noise of reckoning",
        "kitchen.json",
        WHISPER_NOISE,
        said=[(None, "We had no hall. So we used the launderette.")],
        kind=Kind.TRANSCRIPT,
    ),
    Case(
        "a spreadsheet saved as Unicode text with line breaks in cells",
        "street (Responses).txt",
        UNICODE_TEXT,
        asked=[
            ("What do you love about this street?", "The bread van.\nThe bread van lady."),
            ("What do you love about this street?", "The quiet after six in the evening."),
            ("What do you love about this street?", "My neighbour over the wall, who sings."),
            ("Anything to change?", "Nothing much, a bin perhaps"),
            ("Anything to change?", "Lights,\nand a crossing"),
        ],
        voices=3,
    ),
    Case(
        "names that a form of Microsoft notes beside the address, in French",
        "rue.csv",
        FORMS_OF_MICROSOFT,
        said=[
            ("Lucette Brun", "Le four à pain du samedi, on y va tous."),
            (None, "Le banc devant l'école, tout le monde s'y assoit."),
            ("Zoé Petit", "La fête des voisins sous la pluie, l'an dernier."),
        ],
        absent=["Anonyme"],
    ),
    Case(
        "who tells asked in French, beside the name of a part of town",
        "raconte.csv",
        NAMES_ELSEWHERE,
        voices=3,
        mapped={"teller": "Comment peut-on vous appeler ?"},
    ),
    Case(
        "one person over several visits, who gave a name at the first",
        "months_DATA.csv",
        SEVERAL_VISITS,
        said=[
            ("Bronagh", "The lift to the clinic from the man in number four, every week."),
            ("Bronagh", "Being asked how I was and not how the baby was."),
            ("Kit", "A neighbour with a drill, on a Sunday, without a word about it."),
            ("Kit", "The choir, though I only stand at the back of it."),
        ],
    ),
    Case(
        "how long somebody lives there, in German, and what they dream of",
        "results-survey.csv",
        COUNTED_THINGS,
        absent=["12 Jahre", "7 Jahre"],
        asked=[
            ("G1Q1. Was hält uns hier zusammen?", "Der Hof, in dem alle ihre Tische zusammenstellen."),
            ("G1Q1. Was hält uns hier zusammen?", "Die Bäckerin, die alle beim Namen kennt."),
            ("G1Q1. Was hält uns hier zusammen?", "Dass jemand klingelt, wenn man still ist."),
            ("G1Q3. Wovon träumen Sie?", "Eine Werkstatt, in der man alles leihen kann"),
            ("G1Q3. Wovon träumen Sie?", "Ein Dach über dem Markt"),
            ("G1Q3. Wovon träumen Sie?", "Ein Bus, der nachts noch fährt"),
        ],
    ),
    Case(
        "frames of a board above their notes in one column",
        "Weir Lane - Miro.csv",
        FRAMES_IN_ONE_COLUMN,
        said=[
            (None, "the ferryman's flask"),
            (None, "chips after the match"),
            (None, "our slow lane at the pool"),
            (None, "the lift, again"),
            (None, "forms for the forms"),
        ],
        kind=Kind.NOTE,
        absent=["Board", "Type something", "Polly"],
        attributes={0: {"Section": "What holds us up"}, 4: {"Section": "What wears us down"}},
    ),
    Case(
        "polls below each other, each with what the tool says of it",
        "Weir Lane - results.xlsx",
        POLLS_WITH_DETAILS,
        asked=[
            ("What should stay just as it is?", "the swing that squeaks"),
            ("What should stay just as it is?", "Eid and Christmas in one hall"),
            ("What do you dream of for 2030?", "a path you can push a chair along"),
        ],
        absent=["Hello and welcome", "Heading"],
        date="2024-06-04",
    ),
    Case(
        "who said it beside the answers of two rounds",
        "Weir Lane typed up.xlsx",
        NAMES_BESIDE,
        said=[
            ("Frau Anders", "Der Chor am Dienstag im Keller"),
            ("Herr Yilmaz", "Ein Chor mit Fenstern"),
            ("Mo", "Suppe nach dem Spiel"),
            ("Mo", "Suppe für alle, jeden Tag"),
            ("Ines", "Die Frau an der Kasse, die wartet"),
            ("Ines", "Eine Kasse zum Sitzen"),
        ],
        tables=["1", "1", "1", "1", "2", "2"],
    ),
    Case(
        "what Discord and its programs say of members",
        "Weir Youth - good - things [77].txt",
        DISCORD,
        said=[
            ("mossy", "the skate shop lets us wait for the bus inside"),
            ("tern_", "a night bus and i would be happy"),
        ],
        dropped={"reactions": 1},
    ),
    Case(
        "the end of a recording below captions that all name somebody",
        "GMT20240606_Recording.transcript.vtt",
        ZOOM.encode(),
        said=[
            ("Ada Obi", "Right, we're recording. I am here for the library."),
            ("Bo Ek", "It saved me, that library. We all went, didn't we?"),
            ("Cy Lund", "The lady kept me a chair by the heater."),
            ("Ada Obi", "And what would you keep?"),
            ("Bo Ek", "Her, and the chair."),
            ("Cy Lund", "And the heater."),
        ],
        dropped={"lines of the software": 1},
    ),
]
