"""More transcripts, notes and papers as other tools and typists leave them."""

from tests.readers.making import docx
from tests.readers.neighbours.case import Neighbour

CASES = (
    Neighbour(
        "world cafe scribe sheets in one docx with rounds",
        "Scribe sheets.docx",
        docx(
            ("Heading 1", "Table 4 – Scribe: Ada"),
            ("Heading 2", "Round 1 – What makes this place home?"),
            ("List Bullet", "the bakery at six"),
            ("List Bullet", "kids who say hello"),
            ("List Bullet", "“I know every dog by name”"),
            ("Heading 2", "Round 2 – What would make it better?"),
            ("List Bullet", "somewhere dry for teenagers"),
            ("List Bullet", "a bus: any bus"),
        ),
        words=[
            "the bakery at six",
            "kids who say hello",
            "“I know every dog by name”",
            "somewhere dry for teenagers",
            "a bus: any bus",
        ],
        asked={"a bus: any bus": "What would make it better?"},
        table="4",
    ),
    Neighbour(
        "text with speaker names in capitals and no colon",
        "TRANSCRIPT.txt",
        """ADA OBI
So what do you see from your window?

RUBEN KATZ
A crane. It has not moved since I was born.

ADA OBI
Would you miss it?

RUBEN KATZ
Like a tooth.
""",
        said=[
            ("ADA OBI", "So what do you see from your window?"),
            ("RUBEN KATZ", "A crane. It has not moved since I was born."),
            ("ADA OBI", "Would you miss it?"),
            ("RUBEN KATZ", "Like a tooth."),
        ],
        leads="ADA OBI",
    ),
    Neighbour(
        "Zoom VTT with small names",
        "harbour.vtt",
        """WEBVTT

1
00:00:01.000 --> 00:00:04.000
Ada Obi: Good morning. What do you hear here?

2
00:00:04.500 --> 00:00:07.000
mina's iphone: The gulls. And my neighbour

3
00:00:07.100 --> 00:00:09.000
mina's iphone: practising the trombone.

4
00:00:09.500 --> 00:00:11.000
Ada Obi: Is she any good?

5
00:00:11.500 --> 00:00:14.000
mina's iphone: She will be: give her a year.
""",
        said=[
            ("Ada Obi", "Good morning. What do you hear here?"),
            ("mina", "The gulls. And my neighbour practising the trombone."),
            ("Ada Obi", "Is she any good?"),
            ("mina", "She will be: give her a year."),
        ],
        leads="Ada Obi",
    ),
    Neighbour(
        "Trint Word",
        "trint.docx",
        docx(
            "Ada Obi",
            "[00:00:03] What would you keep?",
            "Ruben Katz",
            "[00:00:07] The weir. You can hear it from bed. [00:00:12] And the man who feeds the swans.",
            "Ada Obi",
            "[00:00:19] Does he have a name?",
            "Ruben Katz",
            "[00:00:22] Everybody calls him Captain.",
        ),
        said=[
            ("Ada Obi", "What would you keep?"),
            ("Ruben Katz", "The weir. You can hear it from bed. And the man who feeds the swans."),
            ("Ada Obi", "Does he have a name?"),
            ("Ruben Katz", "Everybody calls him Captain."),
        ],
        leads="Ada Obi",
    ),
    Neighbour(
        "table with time speaker text",
        "Transcript table.docx",
        docx(
            ("Heading 1", "Group talk 12 May 2026"),
            tables=[
                [
                    ["Time", "Speaker", "Transcript"],
                    ["00:01", "Ada (host)", "What is worth keeping?"],
                    ["00:05", "Ruben", "The weir."],
                    ["00:07", "Mina", "The school crossing lady: she dances."],
                    ["00:12", "Ada (host)", "And what is missing?"],
                    ["00:15", "Mina", "A second crossing lady."],
                ]
            ],
        ),
        said=[
            ("Ada", "What is worth keeping?"),
            ("Ruben", "The weir."),
            ("Mina", "The school crossing lady: she dances."),
            ("Ada", "And what is missing?"),
            ("Mina", "A second crossing lady."),
        ],
        leads="Ada",
        date="2026-05-12",
    ),
    Neighbour(
        "numbered dream cards with tables",
        "Dream cards typed.docx",
        docx(
            ("Heading 1", "Dream cards, 12 May 2026"),
            "1. I dream of a lido with warm water (Table 2)",
            "2. I dream that the library opens on Sundays (Table 2)",
            "3. A street without cones (Table 3)",
            "4. In 2040 nobody eats alone on Fridays (Table 1)",
        ),
        keeps=["I dream of a lido with warm water", "A street without cones"],
        turns=4,
        kind="dream",
        date="2026-05-12",
    ),
    Neighbour(
        "photo list",
        "captions.txt",
        """IMG_0141.jpg - The gate that never shuts - Ruben
IMG_0142.jpg - My mother's chair at the window: she waves - Mina
IMG_0145.jpg - Bins, like mountains - Ola
""",
        keeps=["The gate that never shuts", "she waves", "Bins, like mountains"],
        turns=3,
        kind="photo",
        lacks=["IMG_0141"],
    ),
    Neighbour(
        "sign-in table in Word",
        "Attendance.docx",
        docx(
            ("Heading 1", "Sign-in sheet 12 May"),
            tables=[
                [
                    ["Name", "Organisation", "Email", "Signature"],
                    ["Ruben Katz", "Boatyard", "r@mail.example", ""],
                    ["Mina Kaur", "", "m@mail.example", ""],
                    ["Ola Finch", "Library", "", ""],
                ]
            ],
        ),
        not_data=True,
    ),
    Neighbour(
        "blank questionnaire",
        "Quay survey blank.docx",
        docx(
            ("Heading 1", "Quay survey"),
            "1. What do you treasure here?",
            "_______________________________",
            "2. How often do you come?",
            "☐ Daily  ☐ Weekly  ☐ Monthly",
            "3. What should change first?",
            "_______________________________",
            "Thank you for your time.",
        ),
        not_data=True,
    ),
    Neighbour(
        "interview with methodology preface",
        "int7.docx",
        docx(
            (
                "Interview 7, harbour project. This interview was conducted as part of the harbour memory "
                "study, which looks at how people of different ages remember the closing of the yards and "
                "what they hope for now. The interview lasted forty minutes and took place in the kitchen "
                "of the respondent. Names of third persons were changed by the interviewer before the file "
                "was stored in the archive of the project group."
            ),
            "INT: What did the yard sound like?",
            "R7: Like a church where everybody argues.",
            "INT: Do you miss it?",
            "R7: I miss knowing what time it is.",
        ),
        keeps=["Like a church where everybody argues.", "I miss knowing what time it is."],
        turns=4,
        lacks=["conducted as part"],
        leads="INT",
    ),
    Neighbour(
        "dialogue with dashes, no names",
        "rozmowa.txt",
        """– Co pani tu najbardziej lubi?
– Ławkę pod lipą. Siedzę tam co rano.
– A czego brakuje?
– Kogoś, kto usiądzie obok.
– Codziennie?
– Wystarczy w niedzielę.
""",
        keeps=["Ławkę pod lipą. Siedzę tam co rano.", "Kogoś, kto usiądzie obok."],
        turns=6,
    ),
    Neighbour(
        "Webex VTT without names in text",
        "webex.vtt",
        """WEBVTT

1 "Ada Obi" (101)
00:00:01.000 --> 00:00:03.000
What do you see?

2 "Ruben Katz" (102)
00:00:03.500 --> 00:00:06.000
A crane and no boats.

3 "Ada Obi" (101)
00:00:06.500 --> 00:00:08.000
Since when?

4 "Ruben Katz" (102)
00:00:08.500 --> 00:00:11.000
Since the bank said so.
""",
        said=[
            ("Ada Obi", "What do you see?"),
            ("Ruben Katz", "A crane and no boats."),
            ("Ada Obi", "Since when?"),
            ("Ruben Katz", "Since the bank said so."),
        ],
        leads="Ada Obi",
    ),
    Neighbour(
        "statements with codes and a legend",
        "Interviews.docx",
        docx(
            "Participants: P1 = Ruben Katz (boatyard), P2 = Mina Kaur (Salt Lane)",
            "Interviewer: Ada Obi",
            "AO: What is a good neighbour?",
            "P1: Somebody who lends and forgets.",
            "P2: And who remembers your mother's name.",
            "AO: Do you have one?",
            "P1: Three. One of them is her.",
        ),
        keeps=["Somebody who lends and forgets."],
        turns=5,
        voices=["Ruben Katz", "Mina Kaur"],
    ),
)
