"""Sheets typed up: a typist's notes, tables in other languages, ratings above answers, two languages beside."""

from tests.readers.making import as_csv, docx, xlsx
from tests.readers.neighbours.case import Neighbour

TUBE = """The day the bridge opened - Harbour Memories
1,204 views  12 Mar 2025
Transcript

0:00
so we all came down in our best
0:04
coats and my dad had me on his
0:07
shoulders and the band was playing
0:11
and when the ribbon went everyone
0:14
just ran onto it you know
"""

CASES = (
    Neighbour(
        "flip charts with what the typist noted",
        "flip charts.docx",
        docx(
            ("Heading 2", "What is good here?"),
            ("List Bullet", "The market on a Friday"),
            ("List Bullet", "Lads who shovel snow"),
            ("List Bullet", "(photo of sheet 1 – corner torn off)"),
            ("Heading 2", "What would make it better?"),
            ("List Bullet", "Somewhere warm to wait"),
            ("List Bullet", "A vet"),
            "Typed up by Moira, 3 May",
            "Page 1 of 1",
        ),
        words=["The market on a Friday", "Lads who shovel snow", "Somewhere warm to wait", "A vet"],
        asked={"A vet": "What would make it better?"},
    ),
    Neighbour(
        "typists' notes in German",
        "plakate.docx",
        docx(
            ("Heading 2", "Was trägt uns?"),
            ("List Bullet", "Der Chor am Dienstag"),
            ("List Bullet", "Suppe, egal wer kommt"),
            ("Heading 2", "Was fehlt?"),
            ("List Bullet", "Bänke"),
            ("List Bullet", "Ein Bus nach acht"),
            "Abgetippt von Jens, 4.3.2026",
            "Seite 1 von 1",
        ),
        words=["Der Chor am Dienstag", "Suppe, egal wer kommt", "Bänke", "Ein Bus nach acht"],
    ),
    Neighbour(
        "headings that are tables in Polish",
        "kawiarenka.docx",
        docx(
            ("Heading 2", "Stolik 1"),
            ("List Bullet", "Rynek w piątki"),
            ("List Bullet", "Sąsiadka z kluczem"),
            ("Heading 2", "Stolik 2"),
            ("List Bullet", "Autobus po ósmej"),
            ("List Bullet", "Lekarz, który słucha"),
        ),
        words=["Rynek w piątki", "Sąsiadka z kluczem", "Autobus po ósmej", "Lekarz, który słucha"],
        asked={},
    ),
    Neighbour(
        "a table in the name of the file, in German",
        "Tisch 3 Mitschrift.txt",
        "Ayla: Was trägt uns hier?\nJens: Der Chor am Dienstag.\nRuth: Und die Suppe.\nAyla: Was fehlt?\nJens: Bänke.\n"
        "Ruth: Ein Bus nach acht.\n",
        table="3",
        turns=6,
    ),
    Neighbour(
        "a table in the name of the file, in Polish",
        "Stolik 2 - notatki.txt",
        "Ola: Co nas tu trzyma?\nKuba: Rynek w piątki.\nJan: I sąsiadka z kluczem.\nOla: Czego brakuje?\nKuba: Ławek.\n"
        "Jan: Lekarza.\n",
        table="2",
        turns=6,
    ),
    Neighbour(
        "a table in the name of the file, in French and Spanish",
        "Mesa 4.txt",
        "Ana: ¿Qué nos une aquí?\nLuis: La plaza por la tarde.\nEva: Y el coro.\nAna: ¿Qué falta?\nLuis: Bancos.\n"
        "Eva: Una médica.\n",
        table="4",
        turns=6,
    ),
    Neighbour(
        "answers beside their translation are one person's words once",
        "two languages.csv",
        as_csv(
            ["ID", "What helps you here? (original)", "What helps you here? (English translation)"],
            ["1", "Sąsiadka, która ma mój klucz.", "The neighbour who has my key."],
            ["2", "Rynek w piątek i rozmowa przy kapuście.", "The market on Friday and a chat over the cabbage."],
            ["3", "Nic, szczerze mówiąc.", "Nothing, to be honest."],
            ["4", "Mój pies i park za blokiem.", "My dog and the park behind the block."],
        ),
        words=[
            "Sąsiadka, która ma mój klucz.",
            "Rynek w piątek i rozmowa przy kapuście.",
            "Nic, szczerze mówiąc.",
            "Mój pies i park za blokiem.",
        ],
    ),
    Neighbour(
        "answers beside their translation in a Word table",
        "dwa jezyki.docx",
        docx(
            "Answers from the Polish café",
            tables=[
                [
                    ["Odpowiedź", "Translation"],
                    ["Sąsiadka, która ma mój klucz.", "The neighbour who has my key."],
                    ["Rynek w piątek i rozmowa przy kapuście.", "The market on Friday and a chat over the cabbage."],
                    ["Nic, szczerze mówiąc.", "Nothing, to be honest."],
                    ["Mój pies i park za blokiem.", "My dog and the park behind the block."],
                ]
            ],
        ),
        turns=4,
        keeps=["Mój pies i park za blokiem."],
    ),
    Neighbour(
        "ratings above open answers in a document",
        "evaluation.docx",
        docx(
            ("Heading 1", "Evaluation of the day"),
            ("Heading 2", "What will you take home?"),
            ("List Bullet", "Two phone numbers and a recipe"),
            ("List Bullet", "That I am not the only one"),
            ("List Bullet", "The sound of the room at four"),
            tables=[
                [
                    ["", "1", "2", "3", "4", "5"],
                    ["I felt welcome", "0", "0", "1", "4", "9"],
                    ["I was listened to", "0", "1", "2", "5", "6"],
                    ["The food", "0", "0", "0", "3", "11"],
                ]
            ],
        ),
        words=["Two phone numbers and a recipe", "That I am not the only one", "The sound of the room at four"],
    ),
    Neighbour(
        "ratings above open answers in a sheet",
        "evaluation.xlsx",
        xlsx(
            Answers=[
                ["", "1", "2", "3", "4", "5"],
                ["I felt welcome", 0, 0, 1, 4, 9],
                ["I was listened to", 0, 1, 2, 5, 6],
                [],
                ["What will you take home?"],
                ["Two phone numbers and a recipe"],
                ["That I am not the only one"],
                ["The sound of the room at four"],
            ]
        ),
        words=["Two phone numbers and a recipe", "That I am not the only one", "The sound of the room at four"],
    ),
    Neighbour(
        "a video's copied transcript with its header",
        "bridge video.txt",
        TUBE,
        lacks=["1,204 views", "Transcript"],
        keeps=["so we all came down in our best"],
    ),
    Neighbour(
        "an interview in which one asks and the other tells, by first names",
        "kitchen.txt",
        "Nell: How did you come here?\nOsman: On the night boat, with a suitcase of books and no coat.\n"
        "Nell: Why the books?\nOsman: My father said a coat can be lent.\nNell: And was it?\n"
        "Osman: By six people in one week.\nNell: What do you make of that?\nOsman: I have lent mine ever since.\n",
        leads="Nell",
        turns=8,
    ),
    Neighbour(
        "an interview by initials without a legend",
        "rozmowa.docx",
        docx(
            "A.K.: Jak pan tu trafił?",
            "B.: Nocnym promem, z walizką książek i bez płaszcza.",
            "A.K.: Dlaczego książki?",
            "B.: Ojciec mówił, że płaszcz można pożyczyć.",
            "A.K.: I pożyczono?",
            "B.: Sześć osób w jednym tygodniu.",
        ),
        leads="A.K.",
        turns=6,
    ),
)
