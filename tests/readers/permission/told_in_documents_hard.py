# ruff: noqa: E501 – what people say is easier to check on one line
"""Documents in which it is hard to tell whose leave a line gives, in the form of ``told_in_documents``: most are held."""

from __future__ import annotations

from .told_in_documents import Document

MAIL = """From: Tess Moor <tess@example.org>
To: Print <print@example.org>
Subject: %s
Date: Wed, 4 Jun 2025 10:00:00 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"

"""
HARD: dict[str, Document] = {
    "shifted.txt": (
        """Stories of the quay

Moll
I gutted herring until I was nineteen and I can smell it in June.

Consent: no
Rab
I sang to the nets and they never answered.

Consent: yes, with name
Isa
I kept the books and I kept them straight.
""",
        {"I gutted": "held", "I sang": "held", "I kept": "held"},
    ),
    "above.docx": (
        [
            "# Stories of the quay",
            "Consent: yes, with name",
            "I gutted herring until I was nineteen and I can smell it in June.",
            "Consent: no",
            "I sang to the nets and they never answered.",
            "Consent: yes",
            "I kept the books and I kept them straight.",
        ],
        {"I gutted": "held", "I sang": "held", "I kept": "held"},
    ),
    "kids.docx": (
        [
            "# Stories from the club",
            "## Ruby, Year 6",
            "I want a slide that goes into water.",
            "Permission: yes, name fine",
            "## Sam (age 9)",
            "I want a dog that is everybody's.",
            "Permission: yes, name fine",
            "## Mrs Dean, helper",
            "I want the heating on before they come.",
            "Permission: yes, name fine",
            "## Liam, S2",
            "I want later buses.",
            "Permission: yes, no name",
            "## Ewa, klasa 5",
            "Chcę boisko bez szkła i ławkę dla mamy.",
            "Permission: yes, name fine",
        ],
        {
            "I want a slide": "held",
            "I want a dog": "held",
            "I want the heating": "named",
            "I want later": "held",
            "Chcę boisko": "held",
        },
    ),
    "keys.txt": (
        """Cards

Card 1
I wish for rain on the allotments at night only.
Code: 1

Card 2
I wish for a map with the benches on it.
Code: 2

Card 3
I wish for somebody to dance with.
Code: 3

Card 4
I wish for a door that I can open myself.
Code: 1, 2

Code 1 = use it, no name
Code 2 = ask me first
Code 3 = please keep it private
""",
        {
            "I wish for rain": "unnamed",
            "I wish for a map": "held",
            "I wish for somebody": "held",
            "I wish for a door": "held",
        },
    ),
    "tick both.docx": (
        [
            "# Tell us",
            "Name: Ada Lorne",
            "I was the first woman on that bus and I drove it as if it were made of eggs, every day until they sold it.",
            "☒ You may print my story",
            "☒ You may print my name",
            "☒ Please leave my name off",
        ],
        {"I was the first": "held"},
    ),
    "all agreed.txt": (
        """Group talk in the library
Consent: all agreed to be quoted anonymously

Ana: I read to the dog.
Bea: I read to nobody, and that is the joy of it.
Cas: I come for the radiators, and I read them too.
Ana: They are warm books.
Bea: They are.
Cas: Volume two leaks.
""",
        {"I read to the dog": "held", "I read to nobody": "held", "I come for": "held"},
    ),
    "own words.docx": (
        [
            "# Letters to the council",
            "## Joan Mott",
            "You can quote me on that: no bus, no life. My name is on the petition.",
            "I have no objection to being quoted and I would like my name used.",
            "## Piers Hall",
            "You may print this if you dare.",
            "I do not mind who reads it, and you can use my name.",
        ],
        {"You can quote": "held", "You may print": "held"},
    ),
    "blank.docx": (
        [
            "# Stories",
            "## Mo",
            "We carried the piano over the bridge because the van would not go.",
            "Consent: not given",
            "## Jo",
            "I learned to swear in four languages at that crossing.",
            "Consent: given",
            "## Bo",
            "My mother waited with the lamp, also when there was nobody to wait for.",
            "Consent: given verbally, first name only",
            "## Flo",
            "I fell in twice.",
            "Consent: n/a",
            "## Nell",
            "I never fell in at all, and I am proud of it.",
            "Consent: given, full name",
        ],
        {"We carried": "held", "I learned to": "held", "My mother": "unnamed", "I fell": "held", "I never": "named"},
    ),
    "langs.docx": (
        [
            "# Voci",
            "## Anna",
            "Portavo il pane in bicicletta e il cane correva davanti.",
            "Autorizzo la pubblicazione: sì, con il mio nome",
            "## Signora B.",
            "Il mercato era la nostra radio.",
            "Autorizzo la pubblicazione: sì, ma senza nome",
            "## Carlo",
            "Non ho mai venduto niente, ma c'ero.",
            "Autorizzo la pubblicazione: solo se la leggo prima",
        ],
        {"Portavo": "named", "Il mercato": "unnamed", "Non ho": "held"},
    ),
    "mail two.eml": (
        MAIL % "what they said"
        + """Dear Jo,

Two quotes below. Ann says the second one is not hers to give, so ask Bill.

Ann Lowe
"I grow beans up the drainpipe and the council has not noticed."
Ann is happy for that to be printed with her name.

Bill Rudd
"I taught half this street to swim, in the canal, with a rope."
Bill agreed to it being printed, but no name.

Tess
""",
        {"I grow beans": "held", "I taught half": "held"},
    ),
    "mail three.eml": (
        MAIL % "three for the wall"
        + """Dear Jo,

For the wall:

From Nisha (happy to be named):
"I found my first friend here by asking where the teaspoons were."

From a regular who doesn't want to be named:
"I come on Thursdays because on Thursdays somebody expects me."

From Ted, who said not to use it yet:
"I am the oldest here and I intend to stay so."

Tess
""",
        {"I found my": "named", "I come on": "unnamed", "I am the oldest": "held"},
    ),
    "roster.docx": (
        [
            "# Walking group: what we said on the hill",
            "Who said yes to what:",
            [
                ["Name", "Photo", "Quote", "Name in print"],
                ["Gus", "yes", "yes", "no"],
                ["Ivy Holt", "no", "yes", "yes"],
                ["Rex", "yes", "maybe", "no"],
            ],
            "## Gus",
            "I had not been uphill since my operation, and now I complain about the downhill.",
            "## Ivy Holt",
            "I bring the flask, and the flask brings the conversation.",
            "## Rex",
            "I walk behind so that nobody is last.",
            "## Una",
            "I joined at the gate and was not on the list.",
        ],
        {"I had not": "unnamed", "I bring the": "named", "I walk behind": "held", "I joined at": "held"},
    ),
}
