# ruff: noqa: E501 – what people say is easier to check on one line
"""A last pile of documents in which people say what may be done with their words: five of fourteen were found at sight."""

from __future__ import annotations

from .told_in_documents import Document

MAIL = """From: Hana Lis <hana@example.org>
To: Layout <layout@example.org>
Subject: %s
Date: Wed, 4 Jun 2025 10:00:00 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"

"""
LAST: dict[str, Document] = {
    "market lives.docx": (
        [
            "# Market lives",
            "Gathered by the heritage group in May.",
            "## The fish man (Terry Boon)",
            "I open at four and I close when the cats come.",
            "Can we print this? Yes. Can we say who you are? Yes.",
            "## The button lady",
            "I have every button that this town ever lost.",
            "Can we print this? Yes. Can we say who you are? No.",
            "## The new baker",
            "I bake what my grandmother baked, and they ask me what it is.",
            "Can we print this? No. Can we say who you are? No.",
        ],
        {"I open at": "named", "I have every": "unnamed", "I bake what": "held"},
    ),
    "Erinnerungen.txt": (
        """Erinnerungen an die Straßenbahn

Helga Brandt
Ich bin immer hinten gestanden, weil man dort den Fahrtwind hat.
Darf zitiert werden: ja, mit Namen.

Ein ehemaliger Schaffner
Wir haben die Schwarzfahrer am Hut erkannt.
Darf zitiert werden: ja, ohne Namen.

Kurt
Ich will dazu eigentlich nichts sagen, aber schön war es.
Darf zitiert werden: nein.
""",
        {"Ich bin immer": "named", "Wir haben die": "unnamed", "Ich will dazu": "held"},
    ),
    "hospital radio.docx": (
        [
            "# Requests and what they told us",
            [
                ["Bed", "Said yes to being quoted?", "Said yes to name?"],
                ["A1", "Yes", "No"],
                ["A4", "Yes", "Yes"],
                ["B2", "No", "No"],
            ],
            "A1: That song was on when the strike ended, and my wife danced with a policeman.",
            "A4: I asked for the hymn because nobody asks for it any more.",
            "B2: Play what you like, I am deaf on that side.",
        ],
        {"That song": "unnamed", "I asked for": "named", "Play what": "held"},
    ),
    "rêves du marché.md": (
        """# Rêves du marché

**Carte 1** – pastille verte

Je rêve d'un marché couvert pour les jours de pluie.

**Carte 2** – pastille rouge

Je rêve que mon voisin me reparle.

*verte = on peut le publier sans nom ; rouge = ne pas publier*
""",
        {"Je rêve d'un": "unnamed", "Je rêve que": "held"},
    ),
    "consent at end.docx": (
        [
            "# Story circle, spring",
            "## Nora",
            "We had one coat between three sisters, so two of us were always ill.",
            "## Vic",
            "I taught the parrot the football scores.",
            "## Jude",
            "I would rather listen than talk, to be honest.",
            "Permissions",
            "Nora: yes, name OK",
            "Vic: yes, no name",
            "Jude: no",
        ],
        {"We had one": "named", "I taught the": "unnamed", "I would rather": "held"},
    ),
    "lines.eml": (
        MAIL % "quotes, cleaned up"
        + """Hi,

please use these three and only these.

"I never planned to stay, I planned to park." - Olu Akande, happy with quote and name
"You can hear the choir from the chip shop, and that is how I joined." - woman in her 60s, quote ok but anonymous
"My brother is buried here, so I am not moving." - Raf, do not use until he calls back

Hana
""",
        {"I never planned": "named", "You can hear": "unnamed", "My brother is": "held"},
    ),
    "oral 5.docx": (
        [
            "# Oral history 5",
            "Narrator: Win Parsons",
            "Interviewer: Bo Lind",
            "Release form: signed 4 March. Quotation: yes. Name: use initials only.",
            "BL: Where was the school?",
            "WP: Over the stables, so we learned our tables to the hooves.",
            "BL: And the teacher?",
            "WP: She had been a suffragette and she could throw chalk.",
        ],
        {"Over the stables": "unnamed"},
    ),
    "leave it out.docx": (
        [
            "# Three voices",
            "## Peg",
            "I laughed all through the war, it was that or the other thing.",
            "Consent: yes, with name, but leave out the bit about the war",
            "## Mag",
            "I sold stockings that I drew on myself.",
            "Consent: yes, with name",
            "## Dot",
            "I was the look-out.",
            "Consent: withdrawn 3/5",
        ],
        {"I laughed all": "held", "I sold stockings": "named", "I was the": "held"},
    ),
    "card box.docx": (
        [
            "# Dream box",
            "Dream 1: a bench for two by the water. [OK to share, no name]",
            "Dream 2: a library that smells of bread. [OK to share, Hilde Kern]",
            "Dream 3: that he comes back. [private]",
        ],
        {"a bench for": "unnamed", "a library": "held", "that he comes": "held"},
    ),
}
