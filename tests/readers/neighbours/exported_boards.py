"""Boards and polls as tools export them: frames above notes, what is said of a slide, a board's own words."""

from tests.readers.making import as_csv, xlsx
from tests.readers.neighbours.case import Neighbour

FRAMES = (
    '"Quay hopes"\n"What would you keep?"\n\n"Group A"\n"The bell on the ferry"\n"Fish on a Friday, off the boat"\n\n'
    '"Group B"\n"A harbour master who waves"\n"Bread from the Lithuanian shop"\n"My dad\'s allotment"\n\n'
    '"Group C"\n"The choir, even the tenors"\n"Nan\'s stories on the 14 bus"\n\n"Type something"\n"Add an idea here"\n'
)

TISCHE = (
    '"Tisch 1"\n"Der Bäcker, der anschreibt"\n"Das Freibad im Mai"\n\n"Tisch 2"\n"Die Bank unter der Linde"\n'
    '"Frau Yilmaz und ihr Garten"\n"Der Chor am Dienstag"\n\n"Tisch 3"\n"Nachtbus"\n"Ein Hausarzt, der zuhört"\n\n'
    '"Text hier eingeben"\n'
)

PLAIN = (
    '"The bell on the ferry"\n"Fish on a Friday, off the boat"\n\n"A harbour master who waves"\n'
    '"Bread from the Lithuanian shop"\n"My dad\'s allotment"\n'
)

CASES = (
    Neighbour(
        "a board in one column with frames and the template's words",
        "Quay hopes - Miro export.csv",
        FRAMES,
        words=[
            "The bell on the ferry",
            "Fish on a Friday, off the boat",
            "A harbour master who waves",
            "Bread from the Lithuanian shop",
            "My dad's allotment",
            "The choir, even the tenors",
            "Nan's stories on the 14 bus",
        ],
        asked={"My dad's allotment": "What would you keep?"},
    ),
    Neighbour(
        "a German board in one column with tables as frames",
        "Pinnwand Export.csv",
        TISCHE,
        words=[
            "Der Bäcker, der anschreibt",
            "Das Freibad im Mai",
            "Die Bank unter der Linde",
            "Frau Yilmaz und ihr Garten",
            "Der Chor am Dienstag",
            "Nachtbus",
            "Ein Hausarzt, der zuhört",
        ],
        kind="note",
    ),
    Neighbour("a column of notes without frames keeps every one", "notes.csv", PLAIN, turns=5),
    Neighbour(
        "a poll in German: a sheet a slide, its type above the answers",
        "Ergebnisse.xlsx",
        xlsx(
            **{
                "Übersicht": [["Jugendabend"], ["Datum", "2026-02-11"], ["Teilnehmende", 7]],
                "Folie 1": [
                    ["Wie oft gehst du ins Zentrum?"],
                    ["Typ", "Mehrfachauswahl"],
                    [],
                    ["Auswahl", "Stimmen"],
                    ["Oft", 3],
                    ["Selten", 4],
                ],
                "Folie 2": [
                    ["Was soll bleiben?"],
                    ["Typ", "Offene Frage"],
                    [],
                    ["Antworten"],
                    ["der Kiosk am Gleis"],
                    ["dass Herr Bauer uns kennt"],
                    ["das Tischtennis draußen"],
                    ["die Nachtbusse, auch wenn sie spät sind"],
                ],
            }
        ),
        words=[
            "der Kiosk am Gleis",
            "dass Herr Bauer uns kennt",
            "das Tischtennis draußen",
            "die Nachtbusse, auch wenn sie spät sind",
        ],
        asked={"das Tischtennis draußen": "Was soll bleiben?"},
    ),
    Neighbour(
        "a poll with what was asked, how and by how many above one column of words",
        "poll.xlsx",
        xlsx(
            **{
                "Poll 1": [
                    ["What keeps you going on this estate?"],
                    ["Poll type", "Open text"],
                    ["Participants", 5],
                    ["Submissions", 5],
                    [],
                    ["Text answers"],
                    ["my boxing coach"],
                    ["the view from the ninth floor"],
                    ["my sister living two doors down"],
                    ["football on a Sunday, mud and all"],
                    ["nothing at the moment, being honest"],
                ],
            }
        ),
        words=[
            "my boxing coach",
            "the view from the ninth floor",
            "my sister living two doors down",
            "football on a Sunday, mud and all",
            "nothing at the moment, being honest",
        ],
        asked={"my boxing coach": "What keeps you going on this estate?"},
    ),
    Neighbour(
        "the same as CSV, two slides below each other",
        "slides.csv",
        as_csv(
            ["What would you miss?", ""],
            ["Type", "Open ended"],
            ["", ""],
            ["Responses", ""],
            ["the smell of the brewery", ""],
            ["my neighbour's trumpet", ""],
            ["being known in the chip shop", ""],
            ["the tram, though it squeals", ""],
        ),
        words=[
            "the smell of the brewery",
            "my neighbour's trumpet",
            "being known in the chip shop",
            "the tram, though it squeals",
        ],
        asked={"my neighbour's trumpet": "What would you miss?"},
    ),
    Neighbour(
        "a poll that says what type of question it asks above its one column of answers",
        "forum poll.xlsx",
        xlsx(
            **{
                "Slide 2": [
                    ["Presentation", "Quay forum"],
                    ["Question type", "Open Ended"],
                    ["Question", "What would make you stay on the quay?"],
                    ["Number of responses", 3],
                    [],
                    ["Responses"],
                    ["A dentist that takes people"],
                    ["rent I can pay out of one wage"],
                    ["Somewhere to dance"],
                ],
            }
        ),
        words=["A dentist that takes people", "rent I can pay out of one wage", "Somewhere to dance"],
        asked={"Somewhere to dance": "What would make you stay on the quay?"},
    ),
    Neighbour(
        "who leads says so in Chinese",
        "lunch.txt",
        "林秀梅：大家好，我是今晚的主持人。我们先谈谈厨房。\n\n陈国华：楼梯太陡，轮椅上不去。\n\n林秀梅：那您希望怎么改？\n\n陈国华：装一个斜坡就行。\n",
        leads="林秀梅",
    ),
    Neighbour(
        "who leads says so in French",
        "navette.txt",
        "Ada Roux: Bonsoir à tous, c'est moi qui anime la soirée. On parle de la navette.\n\nBo Petit: Le dernier bus "
        "part à dix-sept heures.\n\nAda Roux: D'accord.\n\nBo Petit: Un minibus le mardi suffirait.\n",
        leads="Ada Roux",
    ),
)
