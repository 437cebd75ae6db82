# ruff: noqa: E501 – what people say is easier to check on one line
"""A third pile of documents in which people say what may be done with their words, in the form of ``told_in_documents``."""

from __future__ import annotations

from .told_in_documents import Document

MORE: dict[str, Document] = {
    "patient voices.docx": (
        [
            "# Patient voices",
            "## Interview A – Mrs T",
            "“The nurse sat down. Nobody had sat down before.”",
            "Consent to quote: Yes",
            "Consent to name: No",
            "Consent to photo: No",
            "## Interview B – Mr Reilly",
            "“I was moved four times in a night, and my teeth went somewhere else.”",
            "Consent to quote: Yes",
            "Consent to name: Yes",
            "Consent to photo: Yes",
            "## Interview C – Ms K",
            "“I would not send my dog there.”",
            "Consent to quote: No",
            "Consent to name: No",
            "Consent to photo: No",
            "## Interview D – Mr Bala",
            "“They found my sister in Kandy and put her on the phone.”",
            "Consent to quote: pending",
            "Consent to name: pending",
            "Consent to photo: No",
        ],
        {"The nurse sat": "unnamed", "I was moved": "named", "I would not": "held", "They found my": "held"},
    ),
    "harvest supper.txt": (
        """Harvest supper: what people said

* Gwen Todd: "I brought the same pie as in 1974, the recipe I mean." (happy to be named)
* Anon: "I came because the lights were on." (ok to use)
* Rick: "Do not tell the vicar but I liked the hymns." (not for print)
""",
        {"I brought the same": "named", "I came because": "unnamed", "Do not tell": "held"},
    ),
    "recuerdos.docx": (
        [
            "# Recuerdos de la fábrica",
            "## Encarna",
            "Autorización: sí, con nombre y apellidos",
            "La sirena sonaba a las seis y mi padre ya estaba afeitado.",
            "## Un antiguo tornero",
            "Autorización: sí, sin nombre",
            "Nos pagaban los viernes y los sábados ya no quedaba nada.",
            "## Chelo",
            "Autorización: no",
            "De aquello prefiero no hablar mucho.",
        ],
        {"La sirena": "named", "Nos pagaban": "unnamed", "De aquello": "held"},
    ),
    "carnival.md": (
        """# Carnival memories

**Name:** Doreen Platt
**Can we use your words?** Yes
**Can we use your name?** Yes

I was a jellyfish, and it rained, and the dye ran down Station Road.

---

**Name:** Vi
**Can we use your words?** Yes
**Can we use your name?** No

My mother sewed two hundred sequins on and lost the needle in me.

---

**Name:** Norm
**Can we use your words?** No
**Can we use your name?** No

I drove the float and saw nothing but the back of a tuba.
""",
        {"I was a jellyfish": "named", "My mother sewed": "unnamed", "I drove the": "held"},
    ),
    "group notes.docx": (
        [
            "# Young parents: group notes",
            "Attendance and consent",
            [
                ["Ref", "First name", "Notes taken?", "Quotes?", "Anonymous?"],
                ["YP1", "Kayleigh", "Y", "Y", "Y"],
                ["YP2", "Dean", "Y", "Y", "N - name ok"],
                ["YP3", "Sana", "Y", "N", "-"],
                ["YP4", "Jo", "Y", "Y", "not sure"],
            ],
            "YP1: I thought that I would be the only one who cried in the car park.",
            "YP2: I can plait hair now. Nobody at work knows that I can plait hair.",
            "YP3: My mum does not speak to me so I speak to you lot.",
            "YP4: The baby class was full but the tea was not.",
            "YP2: Tea is never full.",
            "YP1: That should be on the wall.",
        ],
        {"I thought that": "unnamed", "I can plait": "named", "My mum does": "held", "The baby class": "held"},
    ),
    "transcript tram.txt": (
        """TRAM VOICES - transcript 4
Speakers: A = Agnes Rudd, B = Bill Fenn, I = interviewer
Consent: Agnes Rudd: quote yes, name no; Bill Fenn: quote no, name no

I: What did it cost?
A: A penny, and a ha'penny if you sat on somebody.
B: I never paid, I was the conductor's nephew.
I: Did he know?
A: The whole tram knew.
B: He knew on Fridays.
""",
        {"A penny, and": "unnamed", "I never paid": "held"},
    ),
    "fwd stories.eml": (
        """From: Tess Moor <tess@example.org>
To: Print <print@example.org>
Subject: the three stories
Date: Wed, 4 Jun 2025 10:00:00 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"

Hello,

As promised. Please note that Col has changed his mind about his name, he wants it left off, the words are still fine.

STORY 1 - COL BARNES
I have mended every clock in this road and I am late for everything.
Permission: words yes, name yes.

STORY 2 - IRENE
My late husband talked to the tomatoes and they came up to hear him.
Permission: words yes, name no.

STORY 3 - ANON
I take the long way because of the dog with one ear.
Permission: no.

Best
Tess
""",
        {"I have mended": "unnamed", "My late husband": "unnamed", "I take the": "held"},
    ),
    "Wunschbaum.docx": (
        [
            "# Wunschbaum im Gemeindehaus",
            "Wunsch 1",
            "Ich wünsche mir eine Bank, auf der man zu dritt sitzen kann.",
            "Karte: grün",
            "Wunsch 2",
            "Ich wünsche mir, dass der Chor auch Leute nimmt, die nicht singen können.",
            "Karte: gelb – Hedwig Lorenz",
            "Wunsch 3",
            "Ich wünsche mir meinen Bruder zurück.",
            "Karte: rot",
            "Grün = darf ohne Namen gezeigt werden",
            "Gelb = darf mit Namen gezeigt werden",
            "Rot = bitte nicht zeigen",
        ],
        {"Ich wünsche mir eine": "unnamed", "Ich wünsche mir, dass": "named", "Ich wünsche mir meinen": "held"},
    ),
    "form scan 3.docx": (
        [
            "# Share your memory of the pier",
            "We danced until the band went home, and then we danced to the sea, which kept better time than they did.",
            "How would you like us to use it? (tick)",
            "[x] Print it",
            "[ ] Print it with my name",
            "[x] Print it without my name",
            "[ ] Do not print it",
            "Name (for our records): Elsie Carr",
        ],
        {"We danced until": "unnamed"},
    ),
    "form scan 4.docx": (
        [
            "# Share your memory of the pier",
            "Name: Jim Ode",
            "I lost my false teeth off the end and a man caught them with a crab line, and he would not take anything for it.",
            "☐ Print it",
            "☐ Print it with my name",
            "☒ Keep it for your records only",
        ],
        {"I lost my false": "held"},
    ),
    "form scan 5.docx": (
        [
            "# Share your memory of the pier",
            "Name: May Dunn",
            "I sold candyfloss and I can still smell it on the day that my mother died, which was a Tuesday, a good day for trade.",
            "☐ Print it",
            "☐ Print it with my name",
            "☐ Please do not print my name",
        ],
        {"I sold candyfloss": "held"},
    ),
    "sisters smith.docx": (
        [
            "# The Smiths",
            [["Who", "Quote?", "Name?"], ["John Smith", "yes", "yes"], ["Peter Hall", "no", "no"]],
            "Mary Smith: I kept the books and he kept the shop, and only one of us knew what was in it.",
            "Peter Hall: I delivered there, and I knew.",
            "John Smith: I was in the back with the radio.",
            "Mary Smith: You were always in the back.",
            "Peter Hall: He was.",
        ],
        {"I kept the books": "held", "I delivered there": "held", "I was in the back": "named"},
    ),
}
