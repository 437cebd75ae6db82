"""When and where something was said, as headers, headings, file and folder names tell it."""

from harvest.model import Kind
from tests.readers.making import as_zip, docx
from tests.readers.variants.expect import F, T, U, Variant

HEADER = """Listening event at St Bride's
Date: Wednesday 14 May 2025
Table: 3
Round: 2
Question: What do you value most about living here?

Host: Who would like to start?
Ina: The sea. You can hear it from the bus stop.
Bo: And the bus comes, mostly.
Ina: Mostly.
"""
DASHED = """--- Table 2, Round 1: What gives this place life? ---
Ina: The band on Sundays.
Bo: The smell of the bakery.
--- Table 2, Round 2: What could it be in 2035? ---
Ina: A place where my grandson can rent.
Bo: With a bakery.
"""
NOTE = "Ina said the band plays in the rain as well. Bo would walk a mile for that bread. Everyone laughed.\n"
ROUND_WORDS = """Conversation one: Who looks after whom?

We talked about Mrs Adair, who waters everybody's flowers. Two people at the table were fed by her.

Conversation two: What if we all did?

Then nobody would need a list. It was quiet for a while.
"""
VARIANTS = (
    Variant(
        "a header with date, table, round and question",
        "notes.txt",
        HEADER.encode(),
        kind=T,
        cast={"Host": (F, 1), "Ina": (U, 2), "Bo": (U, 1)},
        tables=("3",),
        rounds=("2",),
        questions=("What do you value most about living here?",),
        date="2025-05-14",
    ),
    Variant(
        "headings inside dashes",
        "two rounds.txt",
        DASHED.encode(),
        kind=T,
        tables=("2",),
        rounds=("1", "2"),
        questions=("What gives this place life?", "What could it be in 2035?"),
        cast={"Ina": (U, 2), "Bo": (U, 2)},
    ),
    Variant(
        "folders in a zip",
        "event.zip",
        as_zip(
            {
                "2025-05-14 St Bride's/Table 4/round 2 notes.txt": NOTE.encode(),
                "2025-05-14 St Bride's/Table 5/round 2 notes.txt": NOTE.replace("Ina", "Sol").encode(),
            }
        ),
        kind=Kind.NOTE,
        tables=("4", "5"),
        rounds=("2",),
        date="2025-05-14",
    ),
    Variant(
        "a date in words in the file name",
        "table five, 14th May 2025.txt",
        NOTE.encode(),
        tables=("5",),
        date="2025-05-14",
    ),
    Variant(
        "a German date under the title",
        "gespraech.docx",
        docx(
            ("Title", "Gespräch am Brunnen"),
            "14.05.2025",
            "Ina Falk: Der Brunnen läuft wieder.",
            "Bo Lenz: Seit die Kinder ihn geputzt haben.",
            "Ina Falk: Mit Zahnbürsten.",
        ),
        kind=T,
        cast={"Ina Falk": (U, 2), "Bo Lenz": (U, 1)},
        date="2025-05-14",
    ),
    Variant(
        "rounds as conversations, in words",
        "conversations.txt",
        ROUND_WORDS.encode(),
        kind=Kind.NOTE,
        rounds=("1", "2"),
        questions=("Who looks after whom?", "What if we all did?"),
    ),
)
