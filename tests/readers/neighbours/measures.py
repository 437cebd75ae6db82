"""How a group will know that something worked: outcomes, measures, targets; and people's own words about that."""

from tests.readers.making import as_csv, docx, xlsx
from tests.readers.neighbours.case import Neighbour

CASES = (
    Neighbour(
        "how will we know, with where we are and where we want to be",
        "how shall we know.xlsx",
        xlsx(
            Sheet1=[
                ["What we want to see", "How will we know?", "Where we are now", "Target by 2028", "Who keeps count"],
                [
                    "More people know somebody on their stair",
                    "Share who say they know three neighbours",
                    "41 %",
                    "60 %",
                    "Tenants' group",
                ],
                ["The boat shed is used in winter", "Evenings with a light on", "2 a month", "8 a month", "Jory"],
                ["Children walk to school", "Count at the crossing in May", "112", "150", "School council"],
            ]
        ),
        not_data=True,
    ),
    Neighbour(
        "a framework of outcomes and indicators as CSV",
        "outcomes framework.csv",
        as_csv(
            ["Outcome", "Indicator", "Baseline", "Target", "Means of verification", "Frequency"],
            ["People feel they belong", "% agreeing in the yearly survey", "54%", "70%", "Survey", "Yearly"],
            ["Fewer lonely evenings", "Calls to the evening line", "320", "200", "Line's own log", "Monthly"],
            ["A safe quay", "Falls recorded", "11", "3", "Harbour office", "Quarterly"],
        ),
        not_data=True,
    ),
    Neighbour(
        "success measures in a Word table",
        "Measures of success.docx",
        docx(
            ("Heading 1", "What success looks like"),
            "Agreed by the steering group in June.",
            tables=[
                [
                    ["Dream", "Measure of success", "Baseline 2026", "Milestone 2027", "Lead"],
                    ["A stove in the loft", "Number of winter meals served there", "0", "40", "Loft group"],
                    ["A choir on the steps", "People who sing at least monthly", "9", "25", "Ada"],
                    ["Buses till midnight", "Last departure from the quay", "21:10", "23:50", "Transport group"],
                ]
            ],
        ),
        not_data=True,
    ),
    Neighbour(
        "goals and indicators in German",
        "Woran merken wir es.xlsx",
        xlsx(
            Tabelle1=[
                ["Ziel", "Indikator", "Ausgangswert", "Zielwert 2028", "Zuständig"],
                ["Mehr Menschen kennen ihre Nachbarn", "Anteil in der Umfrage", "41 %", "60 %", "Quartiersbüro"],
                ["Der Kahn liegt auch im Winter offen", "Abende mit Licht", "2", "8", "Grete"],
                ["Kinder gehen zu Fuß", "Zählung im Mai", "112", "150", "Schule"],
            ]
        ),
        not_data=True,
    ),
    Neighbour(
        "objectifs et indicateurs",
        "indicateurs.csv",
        as_csv(
            ["Objectif", "Indicateur", "Valeur de départ", "Cible", "Source"],
            ["Plus de voisins se connaissent", "Part dans l'enquête", "41 %", "60 %", "Enquête"],
            ["Le lavoir ouvert l'hiver", "Soirées avec de la lumière", "2", "8", "Luc"],
            ["Les enfants vont à pied", "Comptage de mai", "112", "150", "École"],
        ),
        not_data=True,
    ),
    Neighbour(
        "a typed sheet of measures",
        "how will we know.txt",
        """HOW WILL WE KNOW?

Outcome 1: Neighbours know each other
Measure: share who can name three people on their stair
Baseline: 41 % (2025)
Target: 60 % by 2028

Outcome 2: The loft is warm
Measure: evenings with the stove lit
Baseline: none
Target: 40 a year

Outcome 3: Children walk
Measure: count at the crossing
Baseline: 112
Target: 150
""",
        not_data=True,
    ),
    Neighbour(
        "people who answer how they will know are data",
        "after the day.csv",
        as_csv(
            ["Name", "What should be different in a year?", "How will we know?"],
            ["Ada", "The stove in the loft is lit", "I shall smell it from my bedroom window"],
            ["Bo", "The young ones come back", "Noise! Blessed noise on a Sunday morning"],
            ["Mina", "Buses after nine", "I will not be walking home in the wet any more"],
        ),
        keeps=["I shall smell it from my bedroom window", "Blessed noise on a Sunday morning"],
        voices=["Ada", "Bo", "Mina"],
    ),
    Neighbour(
        "dreams with a target that people name in words are data",
        "dream wall.csv",
        as_csv(
            ["Dream", "Table", "Target group"],
            ["By 2036 I want the loft to smell of bread", "1", "everybody"],
            ["A bus that waits for the last dancer", "2", "young people"],
            ["That my boys stay here because they want to", "2", "families"],
        ),
        keeps=["the loft to smell of bread", "waits for the last dancer", "my boys stay here"],
    ),
)
