"""Papers of business in shapes beside the known ones: officers' minutes, running orders, lists of givers."""

from tests.readers.making import as_csv, docx, xlsx
from tests.readers.neighbours.case import Neighbour

CASES = (
    Neighbour(
        "minutes under the names of offices",
        "Friends of the lido committee.docx",
        docx(
            ("Heading 1", "Friends of the Lido – minutes"),
            "Tuesday 3 March 2026, the pavilion",
            "Present: Ann Bell (Chair), Dev Rao (Clerk), Una Sim. Apologies: Tom Ash",
            "Chair: opened the meeting and thanked Una for the scones.",
            "Clerk: circulated the insurance papers. Agreed.",
            "Treasurer: tabled accounts showing £812.40 in hand.",
            "Una: to chase the council about the gate by 20 March.",
            "Clerk: noted the new fire rules.",
            "Chair: proposed 14 April for the next meeting.",
        ),
        not_data=True,
    ),
    Neighbour(
        "minutes under offices in German",
        "Protokoll Februar.docx",
        docx(
            "Förderverein Freibad – Protokoll",
            "Anwesend: Hilde Kurz (Vorsitz), Jan Post, Emre Aydin. Entschuldigt: Ruth Beck",
            "Vorsitz: begrüßt alle und stellt die Tagesordnung vor.",
            "Kassierer: berichtet über den Stand von 1.204,50 Euro.",
            "Schriftführerin: verliest das letzte Protokoll. Angenommen.",
            "Vorsitz: schlägt den 4. März als nächsten Termin vor.",
            "Kassierer: klärt die Versicherung bis Ende des Monats.",
        ),
        not_data=True,
    ),
    Neighbour(
        "a meeting at which people speak for themselves stays",
        "residents.docx",
        docx(
            "Present: Ann, Dev, Una",
            "Ann: I think the gate should be open all night, I have no garden.",
            "Dev: We tried that once and somebody slept in the shed, and I was glad he did.",
            "Una: My children love the water. It is where they met everyone.",
            "Ann: That is what I mean, it is ours.",
            "Dev: I would pay a pound a week for it.",
        ),
        turns=5,
        voices=["Ann", "Dev", "Una"],
    ),
    Neighbour(
        "a running order in a sheet",
        "Plan for the day.xlsx",
        xlsx(
            Day=[
                ["When", "Activity", "Lead", "Kit"],
                ["09:00", "Set out chairs", "Moira", "Trolley from store"],
                ["09:30", "Arrivals and tea", "Volunteers", "Urn, 60 cups"],
                ["10:00", "Opening words", "Cllr Shah", "Radio mic"],
                ["10:15", "Table talk: what are we proud of?", "Hosts", "Paper, pens"],
                ["11:00", "Break", "", "Fruit"],
                ["11:20", "Table talk: what next?", "Hosts", "Dots"],
                ["12:30", "Close", "Moira", "Bin bags"],
            ]
        ),
        not_data=True,
    ),
    Neighbour(
        "a running order in German",
        "Ablauf.docx",
        docx(
            "Ablaufplan Zukunftswerkstatt",
            tables=[
                [
                    ["Uhrzeit", "Programmpunkt", "Wer", "Material"],
                    ["8.30", "Aufbau", "Jens, Ayla", "Stellwände holen"],
                    ["9.30", "Einlass", "Team", "Namensschilder"],
                    ["10.00", "Begrüßung", "Ayla", "kurz halten"],
                    ["10.15", "Runde 1: Was trägt uns?", "Gastgeber", "Karten"],
                    ["11.00", "Pause", "alle", "Kaffee"],
                    ["11.20", "Runde 2: Was fehlt?", "Gastgeber", "Punkte"],
                    ["12.15", "Abbau", "alle", "bis 13 Uhr raus"],
                ]
            ],
        ),
        not_data=True,
    ),
    Neighbour(
        "a volunteers' rota by the clock in a CSV",
        "festival crew.csv",
        as_csv(
            ["Slot", "Job", "Name", "Notes"],
            ["8.00-9.00", "Gate", "Femi", "Bring the float"],
            ["9.00-10.00", "Gate", "Lena", "Count heads"],
            ["10.00-11.30", "Tea tent", "Femi and Jo", "Milk in cool box"],
            ["11.30-13.00", "Stage", "Raj", "Introduce the choir"],
            ["13.00-14.00", "Clear up", "All", "Skip at the back"],
        ),
        not_data=True,
    ),
    Neighbour(
        "observations by the clock stay",
        "watching the square.csv",
        as_csv(
            ["Time", "Who", "What they said"],
            ["10:00", "Woman with pram", "I come because nobody moves me on."],
            ["10:15", "Street sweeper", "I know everyone here by their rubbish."],
            ["10:40", "Two pupils", "We are meant to be in maths, but this is where we think."],
            ["11:05", "Man on bench", "My wife liked this bench, so I sit on it."],
        ),
        turns=4,
        keeps=["I know everyone here by their rubbish."],
    ),
    Neighbour(
        "a talk at full minutes stays",
        "talk.csv",
        as_csv(
            ["Time", "Speaker", "Words"],
            ["10:00", "Ada", "What do you miss here?"],
            ["10:05", "Bo", "The old pier."],
            ["10:10", "Ada", "And what do you like?"],
            ["10:15", "Cy", "The new pier, if I'm honest."],
            ["10:20", "Bo", "Traitor!"],
        ),
        turns=5,
        voices=["Ada", "Bo", "Cy"],
    ),
    Neighbour(
        "who gave what, with a line for the banner",
        "Thank you list.docx",
        docx(
            ("Heading 1", "Thank you to our supporters"),
            tables=[
                [
                    ["Supporter", "Donation", "Strapline"],
                    ["Hill Bakery", "Forty rolls", "Rising with you since 1966"],
                    ["Dock & Daughters", "£300", "Anchored here"],
                    ["Quay Credit Union", "Use of van", "Your money, your town"],
                    ["The Bell", "Room, no charge", "Ring us"],
                    ["Lions Club", "£75 and a marquee", "We serve"],
                ]
            ],
        ),
        not_data=True,
    ),
    Neighbour(
        "raffle prizes and their givers",
        "raffle.xlsx",
        xlsx(
            Prizes=[
                ["Prize", "Donated by", "Collected?"],
                ["Meal for two", "The Anchor", "yes"],
                ["Hamper", "Friends of the Quay", "no"],
                ["Haircut", "Snips", "yes"],
                ["Boat trip", "R. Dunn & Sons", "yes"],
                ["Sourdough class", "Hill Bakery", "no"],
            ]
        ),
        not_data=True,
    ),
    Neighbour(
        "sponsors in French",
        "partenaires.docx",
        docx(
            "Nos partenaires 2026",
            tables=[
                [
                    ["Partenaire", "Soutien apporté", "Slogan"],
                    ["Boulangerie Roux", "80 pains", "Le goût du vrai"],
                    ["Banque du Port", "400 €", "Avec vous, toujours"],
                    ["Garage Petit", "Prêt d'une camionnette", "On roule pour vous"],
                    ["Café des Quais", "Salle gratuite", "Chez nous, chez vous"],
                    ["Club Lions", "150 € et une tente", "Servir"],
                ]
            ],
        ),
        not_data=True,
    ),
    Neighbour(
        "pledges of what people give stay",
        "pledges.csv",
        as_csv(
            ["Who", "I will give", "By when"],
            ["Ada", "two hours a week in the garden", "May"],
            ["Bo", "my van on Saturdays", "June"],
            ["Cy", "a listening ear, any night", "now"],
            ["Di", "my mother's recipes", "by the fair"],
        ),
        turns=4,
        kind="pledge",
    ),
)
