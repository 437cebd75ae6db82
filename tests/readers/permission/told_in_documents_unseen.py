# ruff: noqa: E501 – what people say is easier to check on one line
"""More documents in which people say what may be done with their words, written after the first were read.

The same form as ``told_in_documents``; here also documents that only look alike, of which nobody may be let out.
"""

from __future__ import annotations

from .told_in_documents import Document

UNSEEN: dict[str, Document] = {
    "tales from the wash-house.docx": (
        [
            "# Tales from the wash-house",
            "### Ethel's story",
            "Use it: yes. Use my name: no.",
            "Monday was the only day that the whole street talked, because the copper took four hours to boil.",
            "### Winifred's story",
            "Use it: yes. Use my name: yes.",
            "I fell in once, and my mother finished the sheets before she looked at my knee.",
            "### Queenie's story",
            "Use it: no. Use my name: no.",
            "There was a man who came for the warmth and we pretended that we did not see him.",
        ],
        {"Monday was": "unnamed", "I fell in": "named", "There was a man": "held"},
    ),
    "Verhalen uit de wijk.docx": (
        [
            "# Verhalen uit de wijk",
            "## Mevrouw Bakker",
            "Ik heb dertig jaar lang de sleutels van de hele trap bewaard.",
            "Toestemming: ja, met naam",
            "## Ahmed",
            "De buurvrouw leerde me fietsen op het schoolplein, ik was al veertig.",
            "Toestemming: ja, zonder naam",
            "## Joop",
            "Ik zit hier omdat het thuis te stil is.",
            "Toestemming: nee",
        ],
        {"Ik heb dertig": "named", "De buurvrouw": "unnamed", "Ik zit hier": "held"},
    ),
    "storie del cortile.md": (
        """# Storie del cortile

## Rosa Bellini

Il forno lo accendevamo il giovedì e il pane durava fino al mercoledì.

*Consenso alla pubblicazione: sì. Nome: sì.*

## Un inquilino del terzo piano

Ho imparato l'italiano litigando per il parcheggio.

*Consenso alla pubblicazione: sì. Nome: no.*

## Pietro

Non parlo con nessuno, ma li conosco tutti dal passo.

*Consenso alla pubblicazione: no. Nome: no.*
""",
        {"Il forno": "named", "Ho imparato": "unnamed", "Non parlo": "held"},
    ),
    "what we heard at the hub.docx": (
        [
            "# What we heard at the hub",
            "**1. Sheila",
            "“They gave me a screwdriver and a chair with three legs, and I have not sat at home since.”",
            "She is happy for us to print this with her name.",
            "**2. A young man",
            "“I come for the heating and I stay for the chess.”",
            "He agreed to be quoted but asked us not to name him.",
            "**3. Bernard",
            "“Since the stroke my hands do what they want, but here nobody counts the cups.”",
            "He would prefer this not to be printed.",
            "**4. Nasra",
            "“My mother would have liked this table.”",
            "We still have to ask her.",
        ],
        {"They gave me": "named", "I come for": "unnamed", "Since the stroke": "held", "My mother": "held"},
    ),
    "table of voices.docx": (
        [
            "# Dementia cafe: who said what they would allow",
            [
                ["Initials", "Signed form", "Happy to be quoted", "Name or initials only?"],
                ["PJ", "yes", "yes", "full name"],
                ["HW", "yes", "yes", "no name"],
                ["GT", "no", "", ""],
                ["OD", "yes", "no thank you", ""],
            ],
            "PJ: I was a postman, so my legs remember the streets that my head has put down somewhere.",
            "HW: He still lays the table for four, and so we have taken to asking people in.",
            "GT: Nobody shouts here. You would be surprised where people shout.",
            "OD: I do not want my children to know that I come.",
        ],
        {"I was a postman": "named", "He still lays": "unnamed", "Nobody shouts": "held", "I do not want": "held"},
    ),
    "deseos.txt": (
        """DESEOS PARA EL BARRIO

Tarjeta 1
Quiero un banco a la sombra delante de la farmacia.
Casilla: b

Tarjeta 2
Quiero que vuelva el cine de verano con sillas de verdad.
Casilla: a
Nombre: Amparo Gil

Tarjeta 3
Quiero que mi hija encuentre piso cerca.
Casilla: c

a = se puede publicar con mi nombre
b = se puede publicar sin mi nombre
c = no publicar
""",
        {"Quiero un banco": "unnamed", "Quiero que vuelva": "named", "Quiero que mi": "held"},
    ),
    "wishes with dots.md": (
        """# Wishes on the washing line

Dots: blue = quote me, black = quote me without my name, none = do not quote me

## Wish 1

A bus shelter that keeps the rain out on the side where the rain comes from.

Dot: black

## Wish 2

Somewhere to sit with a dog and a coffee at the same time.

Dot: blue

## Wish 3

That my neighbour opens her curtains again.

Dot:
""",
        {"A bus shelter": "unnamed", "Somewhere to sit": "unnamed", "That my neighbour": "held"},
    ),
    "slip 9.docx": (
        [
            "# My memory of the mill",
            "We could lip-read from the age of six, because nobody could hear a thing, and so there were no secrets in our house at all.",
            "Please tick what you agree to",
            "☑ You can publish my memory",
            "☑ You can publish my name with it",
            "☐ I want to stay anonymous",
            "Name: Clarice Tempest",
        ],
        {"We could lip-read": "named"},
    ),
    "slip 10.docx": (
        [
            "# My memory of the mill",
            "Name: Albert Royle      Age: 14",
            "My grandad took me in to see the engine and it was bigger than our church, and he cried because it had stopped.",
            "Please tick what you agree to",
            "☑ You can publish my memory",
            "☑ You can publish my name with it",
            "☐ I want to stay anonymous",
        ],
        {"My grandad took": "held"},
    ),
    "interview - the two sisters.docx": (
        [
            "# The two sisters",
            "Present: Edie Locke (EL), Mabel Locke (ML), Ruth Tan (interviewer, RT)",
            "Consent – EL: may be quoted with her name. ML: may be quoted, but without her name.",
            "RT: When did you come to the street?",
            "EL: Before the bombs, and we were still here after them, which is more than the church was.",
            "ML: You make it sound as if we had been brave. We were under the stairs.",
            "RT: And who lived next door?",
            "EL: A man with a parrot that could do the siren.",
            "ML: We went under the stairs for that parrot more often than for the planes.",
        ],
        {"Before the bombs": "named", "You make it": "unnamed"},
    ),
    "interview - the brothers.docx": (
        [
            "# The brothers",
            "Present: Alf Munn (AM), Cyril Munn (CM), Ruth Tan (interviewer, RT)",
            "Consent: AM: quote yes, name yes. CM: quote yes, name yes.",
            "RT: What did your father do?",
            "AM: He drew the cover for the ferry company and never once went on it.",
            "CM: He was sick in the bath.",
            "RT: Did you go?",
            "AM: Every Sunday, to look at the cover.",
            "CM: I went to be sick.",
            "Update 4 May: Cyril is still happy to be quoted but would like his name left off.",
        ],
        {"He drew the cover": "named", "He was sick": "unnamed"},
    ),
    "quotes for the bid.eml": (
        """From: Lena Frost <lena@example.org>
To: Bid team <bid@example.org>
Subject: quotes for the bid
Date: Wed, 4 Jun 2025 10:00:00 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"

Hi both,

Four for you to choose from.

Margaret Oduya
"The bench was my idea, and now I cannot get a seat on it."
Happy to be quoted and named.

Ken
"I water the tubs at five so that nobody sees that I talk to them."
Happy to be quoted, prefers no name.

Lil
"My hip says no but the choir says yes."
Would rather not be quoted.

Stan
"I have been told that I am a pillar, which is what you call a man who does not move."
Waiting to hear back from him.

Thanks,
Lena
""",
        {"The bench was": "named", "I water the": "unnamed", "My hip says": "held", "I have been told": "held"},
    ),
    # What only looks alike: somebody's own words, of which some begin with a label or speak of names and permission.
    "letters to the editor.docx": (
        [
            "# Letters about the new estate",
            "## Joan",
            "They asked for permission and got it in a week. Nobody asked us.",
            "A question: who answers it?",
            "## Piers",
            "I was told no. The name of the street is all that is left of the farm.",
            "An answer, please: no to the name, and yes to the farm.",
        ],
        {"They asked for": "held", "I was told": "held"},
    ),
    "two in one.docx": (
        [
            "# Stories from the market",
            "## Stall 4",
            "I sell eggs and I sell gossip, and the eggs are fresher.",
            "My sister has the stall beside me and she says that I talk too much to sell anything.",
            "Consent: yes, name fine. My sister: no.",
            "## Stall 9",
            "I sold my first cabbage when I was so small that I stood on another cabbage.",
            "Consent: no",
        ],
        {"I sell eggs": "held", "My sister has": "held", "I sold my first": "held"},
    ),
    "one line for many.docx": (
        [
            "# What people said on the bus",
            "Consent: yes",
            "I always sit upstairs, because from there it is almost a holiday.",
            "My boy counts the dogs and I count the stops.",
            "The driver waits for me, and I pretend that I have not seen it.",
        ],
        {"I always sit": "held", "My boy counts": "held", "The driver waits": "held"},
    ),
    "missing lines.docx": (
        [
            "# Stories of the weir",
            "Ada",
            "I learned to whistle there, and my dog learned not to come.",
            "May be quoted with her name.",
            "Bo",
            "I lost a shoe, a hat and a husband at that weir, in that order.",
            "Cy",
            "I swam it once at night and I have told nobody until now.",
            "May be quoted without a name.",
        ],
        {"I learned to whistle": "named", "I lost a shoe": "held", "I swam it": "unnamed"},
    ),
    "notes of the tour.docx": (
        [
            "# Notes of the tour",
            "## The kitchen",
            "Maud told us that nobody was allowed to cook there before the war.",
            "They agreed to share the hob and printed the names on the cupboards.",
            "## The hall",
            "Ron said that the dances went on until the milk came.",
            "He said that they could use the piano if they named it.",
            "## The yard",
            "Ivy remembers the pig, and she is not happy about what became of it.",
            "She was happy to share it with the whole street.",
        ],
        {"Maud told": "held", "Ron said": "held", "Ivy remembers": "held"},
    ),
}
