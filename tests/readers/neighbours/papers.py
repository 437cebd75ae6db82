"""Papers, slides and letters, as people leave them."""

from tests.readers.making import docx
from tests.readers.making_doors import pptx
from tests.readers.neighbours.case import Neighbour

CASES = (
    Neighbour(
        "flip chart photo transcription markdown",
        "flipcharts.md",
        """# Flip charts 12 May 2026

## Table 1

### What do we love?
- the bakery at six
- the weir, even when it stinks

### What is in the way?
- rents

## Table 2

### What do we love?
- kids who wave
""",
        words=["the bakery at six", "the weir, even when it stinks", "rents", "kids who wave"],
        asked={"rents": "What is in the way?", "kids who wave": "What do we love?"},
        date="2026-05-12",
    ),
    Neighbour(
        "agenda of a week, day by day",
        "Agenda listening week.docx",
        docx(
            ("Heading 1", "Listening week"),
            "12–18 October 2026, at the church rooms",
            "Mon – put the boards up, find the urn, ring the caretaker",
            "Tues 10.30 – table in the church room. Soup at 12.",
            "Wed 7pm – online for them that can’t get out",
            "Sat – dream cards, four tables. Three sticky dots each.",
            "Sun – pledges + tea. Everyone home by half five.",
            "Ground rules: one at a time / phones on silent",
        ),
        not_data=True,
    ),
    Neighbour(
        "a diary of a week is somebody's words",
        "My week.docx",
        docx(
            "Mon – I went down to the weir and nobody was there, which I like.",
            "Tues – my sister came and we talked about the shop until it was dark.",
            "Wed – nothing, I slept. I wish there was a bus.",
        ),
        keeps=["my sister came"],
    ),
    Neighbour(
        "agenda with questions in table",
        "Programme.docx",
        docx(
            ("Heading 1", "Community day programme"),
            tables=[
                [
                    ["Time", "What", "Who"],
                    ["09:30", "Arrival and tea", "all"],
                    ["10:00", "Welcome: why are we here?", "Winifred"],
                    ["10:20", "Table talk 1: what do you love here?", "hosts"],
                    ["12:30", "Lunch", "Harbour Kitchen"],
                ]
            ],
        ),
        not_data=True,
    ),
    Neighbour(
        "press release",
        "Press release.docx",
        docx(
            ("Heading 1", "PRESS RELEASE"),
            "For immediate release: 12 May 2026",
            "Brackwater residents dream big at community day",
            (
                "More than 100 residents came together on Saturday to imagine the future of their town. “It "
                "was the best day in years,” said Winifred Moss, chair of Brackwater Together."
            ),
            "ENDS",
            "Notes to editors: Brackwater Together is a registered charity.",
            "Contact: press@brackwater.example",
        ),
        not_data=True,
    ),
    Neighbour(
        "pptx with comments only quotes",
        "voices.pptx",
        pptx(
            ("Voices from the quay", [], ""),
            ("“I know every dog by name”", ["Ruben, boatyard"], ""),
            ("“We want a door, not a leaflet”", ["Mina, 16"], ""),
        ),
        keeps=["I know every dog by name", "We want a door, not a leaflet"],
    ),
    Neighbour(
        "slides whose headings begin with about",
        "what we heard.pptx",
        pptx(
            ("What we heard at the quay", [], ""),
            ("About the market", ["“My socks come from the same man as my grandad’s.” – Ruben Ash"], ""),
            ("About getting there", ["“The 9.15 is full of prams.” – Mina Rook"], ""),
        ),
        keeps=["My socks come from the same man", "The 9.15 is full of prams."],
    ),
    Neighbour(
        "risk assessment",
        "Risk assessment.docx",
        docx(
            ("Heading 1", "Risk assessment: community day"),
            tables=[
                [
                    ["Hazard", "Who might be harmed", "Likelihood", "Severity", "Control measures"],
                    ["Trailing cables", "Everybody", "Low", "Medium", "Tape cables to the floor"],
                    ["Hot drinks", "Children", "Medium", "Medium", "Lids on all cups, adults pour"],
                    ["Wet floor at the door", "Visitors", "Medium", "Low", "Mat and sign"],
                ]
            ],
        ),
        not_data=True,
    ),
    Neighbour(
        "FAQ page",
        "faq.docx",
        docx(
            ("Heading 1", "Frequently asked questions about the community day"),
            "Where is it?",
            "In the Corn Exchange, upper hall.",
            "Do I have to book?",
            "No, but it helps us with the soup.",
            "Will you record what I say?",
            "Only if you agree. You can change your mind.",
            "Who pays for it?",
            "The Example Lottery Trust.",
        ),
        not_data=True,
    ),
    Neighbour(
        "Telegram HTML-less channel with views",
        "postcards.txt",
        """POSTCARDS FROM 2050 (typed by the library)

Dear Mina,
you won't believe it, the ferry runs all night now. I came home at three with the nurses.
Love, Ruben

***

Dear council,
thank you for the bench with the dent.
Yours, an old man

***

Dear me,
you learned to swim at last. The water is warm.
From you
""",
        keeps=["the ferry runs all night now", "thank you for the bench with the dent", "you learned to swim at last"],
    ),
    Neighbour(
        "notes with dots",
        "dot votes.docx",
        docx(
            ("Heading 1", "Table 3, round 2: What would make it better?"),
            ("List Bullet", "a roof over the queue (7 dots)"),
            ("List Bullet", "buses after nine ●●●●"),
            ("List Bullet", "fewer cones – 2 dots"),
            ("List Bullet", "let the kids paint the wall"),
        ),
        keeps=["a roof over the queue", "buses after nine", "fewer cones", "let the kids paint the wall"],
        turns=4,
        table="3",
        asked={"let the kids paint the wall": "What would make it better?"},
    ),
)
