"""A fifth sitting of files as they are left behind, beside the kinds that were known by then."""

from tests.readers.making import as_csv, docx, odt, pdf, xlsx
from tests.readers.making_doors import eml, pptx
from tests.readers.neighbours.case import Neighbour
from tests.readers.neighbours.told_under import TOLD

CASES = (
    Neighbour(
        "a talk in a PDF with described people inline and wrapped lines",
        "deck talk.pdf",
        pdf(
            [
                [
                    "Facilitator: Thank you all for staying on. What would you want a stranger to know about",
                    "this stair?",
                    "Older lady: That the light on the third floor has a trick to it, you have to hit the",
                    "switch twice and then wait.",
                    "Young father: That it is not as rough as it smells, and there is always somebody",
                    "who will hold a pram.",
                    "Facilitator: And what would you mend first?",
                    "Older lady: The light, obviously, and after that the",
                    "door that never shuts.",
                    "Young father: The smell.",
                ]
            ]
        ),
        turns=6,
        voices=["Older lady", "Young father"],
        leads="Facilitator",
    ),
    Neighbour(
        "labels in capitals without a colon, words below",
        "hearing.docx",
        docx(
            "HOST",
            "What did the flood take?",
            "MRS OKAFOR",
            "The piano, and every photograph before 1987.",
            "HOST",
            "What did it leave?",
            "MR DUNN",
            "Mud, and the neighbours, in that order.",
            "MRS OKAFOR",
            "He carried my mother out. On his back.",
        ),
        turns=5,
        voices=["MRS OKAFOR", "MR DUNN"],
    ),
    Neighbour(
        "stories in a text file, each with who told it",
        "Stories from the ferry.txt",
        "The hat\nTold by: Noor, 71\n"
        + TOLD[0]
        + "\n\nThe tin\nTold by: anonymous\n"
        + TOLD[1]
        + "\n\nThe lift\nTold by: Pavel\n"
        + TOLD[3]
        + "\n",
        voices=["Noor", "Pavel"],
        lacks=["Told by"],
    ),
    Neighbour(
        "stories in a sheet with a title column",
        "stories.xlsx",
        xlsx(
            S=[
                ["Title", "Story", "Told by", "Collected by"],
                ["The coat", TOLD[0], "Marguerite", "Moira"],
                ["Change", TOLD[1], "Desmond", "Moira"],
                ["Lift", TOLD[3], "Soraya", "Piet"],
            ]
        ),
        turns=3,
        voices=["Marguerite", "Desmond", "Soraya"],
    ),
    Neighbour(
        "photos and captions in a sheet",
        "captions.xlsx",
        xlsx(
            S=[
                ["Photo", "Taken by", "Caption"],
                ["IMG_01.jpg", "Bronagh", "The step where my mother sat."],
                ["IMG_02.jpg", "Idris", "This gate squeaks and I would not have it oiled."],
            ]
        ),
        turns=2,
        voices=["Bronagh", "Idris"],
        kind="photo",
    ),
    Neighbour(
        "pledges as sentences with a name before each",
        "pledges.docx",
        docx(
            ("Heading 1", "Our pledges"),
            "Ada – I will mend ten bikes before summer.",
            "Bo – I will sit with whoever is alone on Sundays.",
            "Cy – We will open the hall on Mondays.",
        ),
        turns=3,
        kind="pledge",
        voices=["Ada", "Bo", "Cy"],
    ),
    Neighbour(
        "bullets on slides with the question as title",
        "answers.pptx",
        pptx(
            ("What is strong here?", ["the bell ringers", "a nurse who lives on the street", "the allotments"], ""),
            ("What is missing?", ["a bench", "a bus at night"], ""),
        ),
        words=["the bell ringers", "a nurse who lives on the street", "the allotments", "a bench", "a bus at night"],
        asked={"a bench": "What is missing?"},
    ),
    Neighbour(
        "a mail in which somebody answers what was asked below",
        "answer.eml",
        eml(
            "Dear Moira,\n\nMy best day here was the day the ice broke and we all stood on the "
            "bridge with our coats over our "
            "pyjamas.\n\nYours, Wilf\n\n> On 3 May Moira wrote:\n> What was your best day here?\n",
            sender="Wilf Oram <wilf@example.org>",
        ),
        turns=1,
        keeps=["we all stood on the bridge"],
        lacks=["What was your best day here?"],
    ),
    Neighbour(
        "a text in three voices as a poem stays whole",
        "poem.docx",
        docx(
            "Harbour",
            "I am the wall that the boys sit on.",
            "I am the bell that nobody rings.",
            "I am the rope, and I remember hands.",
        ),
        keeps=["I am the wall that the boys sit on.", "I am the rope, and I remember hands."],
    ),
    Neighbour(
        "a sheet with a column a table host",
        "tables.xlsx",
        xlsx(
            S=[
                ["Question", "Moira's table", "Piet's table"],
                ["What is strong?", "the market\nthe nurse", "the choir"],
                ["What is missing?", "a bench", "a doctor\na lamp"],
            ]
        ),
        keeps=["the market", "a doctor"],
    ),
    Neighbour(
        "an agenda sent as a mail",
        "agenda.eml",
        eml(
            "Agenda for 3 May\n\n10.00 Welcome and tea\n10.20 Round one\n11.00 Break\n11.15 Round "
            "two\n12.00 Close and lunch\n",
            subject="Agenda",
        ),
        not_data=True,
    ),
    Neighbour(
        "a consent form in Polish",
        "zgoda.docx",
        docx(
            ("Heading 1", "Formularz zgody"),
            "Wyrażam zgodę na udział w badaniu. ☐ tak ☐ nie",
            "Wyrażam zgodę na nagrywanie. ☐ tak ☐ nie",
            "Rozumiem, że mogę się wycofać w każdej chwili. ☐ tak ☐ nie",
            "Podpis: ______________",
            "Data: ____________",
        ),
        not_data=True,
    ),
    Neighbour(
        "a sign-in sheet in German",
        "Teilnehmerliste.xlsx",
        xlsx(
            L=[
                ["Nr.", "Name", "Organisation", "E-Mail", "Unterschrift"],
                [1, "Hilde Kurz", "Chor", "hk@example.org", ""],
                [2, "Emre Aydin", "Moschee", "ea@example.org", ""],
                [3, "Ruth Beck", "", "rb@example.org", ""],
            ]
        ),
        not_data=True,
    ),
    Neighbour(
        "a question guide in French",
        "guide d'entretien.docx",
        docx(
            ("Heading 1", "Guide d'entretien"),
            "1. Qu'est-ce qui vous fait du bien ici ?",
            "Relance : avec qui ?",
            "2. Que faudrait-il changer ?",
            "Relance : qui pourrait aider ?",
            "3. De quoi rêvez-vous ?",
        ),
        not_data=True,
    ),
    Neighbour(
        "an online café in an OpenDocument text, tables as headings, points as sentences",
        "café.odt",
        odt(
            (1, "Table 1"),
            "We want the lock-keeper's house back, with the garden.",
            "People here lend each other ladders.",
            (1, "Table 2"),
            "Nobody knows who to ring about the lamp.",
            "The mosque kitchen feeds whoever comes.",
        ),
        keeps=["The mosque kitchen feeds whoever comes."],
        kind="note",
    ),
    Neighbour(
        "SMS backup in a sheet with sent and received",
        "sms.csv",
        as_csv(
            ["Date", "Type", "Number", "Message"],
            ["2026-02-11 10:01", "Sent", "07700900111", "What did you like most today?"],
            ["2026-02-11 10:04", "Received", "07700900111", "the singing at the end, my gran cried"],
            ["2026-02-11 10:09", "Received", "07700900222", "soup!! and nobody asked me for a form"],
            ["2026-02-11 10:15", "Received", "07700900333", "STOP"],
        ),
        words=["the singing at the end, my gran cried", "soup!! and nobody asked me for a form"],
    ),
    Neighbour(
        "two rounds, each a table whose columns are tables",
        "both tables.docx",
        docx(
            "What is good here?",
            tables=[
                [["Table 1", "Table 2"], ["the market", "the choir"], ["soup", ""]],
                [["Table 1", "Table 2"], ["a bench", "a doctor"], ["a lamp", "a bus at night"]],
            ],
        ),
        keeps=["a bus at night"],
        lacks=["Table 1"],
        turns=7,
    ),
    Neighbour(
        "flip charts without bullets, heads in capitals",
        "flip.txt",
        "WHAT'S STRONG\nthe choir\nthe bus driver who waits\n\nWHAT'S WRONG\nthe lamp\nletters nobody can read\n\n"
        "WHAT NEXT\na supper\n",
        words=["the choir", "the bus driver who waits", "the lamp", "letters nobody can read", "a supper"],
        asked={"the lamp": "WHAT'S WRONG"},
        kind="note",
    ),
    Neighbour(
        "flip charts without bullets, questions above",
        "plakate.txt",
        "Plakate vom 3. Mai\n\nWas trägt uns?\nder Chor\ndie Suppe am Freitag\n\nWas fehlt?\nein Bus\nBänke\n",
        words=["der Chor", "die Suppe am Freitag", "ein Bus", "Bänke"],
        asked={"Bänke": "Was fehlt?"},
    ),
    Neighbour(
        "a letter with a line in capitals stays whole",
        "letter.txt",
        "MY QUAY\nI came here with one suitcase and a hat that was not mine.\n\nTHE ICE\n"
        "In that winter we walked across it, which was forbidden, and nobody drowned.\n",
        keeps=["we walked across it, which was forbidden"],
        kind="story",
    ),
)
