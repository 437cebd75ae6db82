"""A second set of shapes, written after the readers were made and measured at first sight."""

from tests.readers.making import as_csv, xlsx
from tests.readers.shapes.case import Case

CASES = [
    Case(
        "WhatsApp of a Dutch phone",
        "WhatsApp-chat met Buurt.txt",
        b"""28-05-2026 19:02 - Berichten en oproepen worden end-to-end versleuteld.
28-05-2026 19:03 - Joke: De moestuin is van iedereen
28-05-2026 19:04 - Hamid: <Media weggelaten>
28-05-2026 19:05 - Hamid: Mijn zoon eet nu sla. Sla!
28-05-2026 19:06 - Joke heeft het groepsicoon gewijzigd
""",
        said=[("Joke", "De moestuin is van iedereen"), ("Hamid", "Mijn zoon eet nu sla. Sla!")],
        dropped={"media": 1, "service": 2},
        date="2026-05-28",
    ),
    Case(
        "WhatsApp with media kept and a changed subject",
        "WhatsApp Chat with Quay.txt",
        b"""03/11/2026, 08:00 - Em changed the subject from "Quay" to "Quay: our dreams"
03/11/2026, 08:01 - Em: IMG-20261103-WA0002.jpg (file attached)
the old ice house
03/11/2026, 08:02 - +44 7700 900222: could be a kitchen for everyone
03/11/2026, 08:02 - +44 7700 900333: or a choir
03/11/2026, 08:05 - +44 7700 900222: both
""",
        said=[
            ("Em", "the old ice house"),
            ("Member 1", "could be a kitchen for everyone"),
            ("Member 2", "or a choir"),
            ("Member 1", "both"),
        ],
        dropped={"media": 1, "service": 1},
    ),
    Case(
        "Zoom chat in German",
        "meeting_saved_chat.txt",
        b"""10:02:11 Von Anke Ohm an Alle:
\tWir kennen hier die Namen der Kinder.
10:02:50 Von Ben an Anke Ohm (Direktnachricht):
\twer moderiert heute?
10:03:20 Von Ben an Alle:
\tUnd die der Hunde.
""",
        said=[("Anke Ohm", "Wir kennen hier die Namen der Kinder."), ("Ben", "Und die der Hunde.")],
        dropped={"private": 1},
    ),
    Case(
        "Teams with AM and PM on the name's line",
        "chat copied from teams.txt",
        b"""Rhian Mot 9:02 AM
Meeting started
Rhian Mot 9:04 AM
Who should we thank?
Jo Abel 9:05 AM
the ladies who run the hall
Jo Abel 9:05 AM
every one of them
""",
        said=[
            ("Rhian Mot", "Who should we thank?"),
            ("Jo Abel", "the ladies who run the hall"),
            ("Jo Abel", "every one of them"),
        ],
        dropped={"service": 1},
    ),
    Case(
        "Microsoft Forms with a matrix and a long consent head",
        "Listening form(1-3).xlsx",
        xlsx(
            Form1=[
                (
                    "Id",
                    "Start time",
                    "Completion time",
                    "Email",
                    "Name",
                    "What has gone well this year?",
                    "I feel I belong.I can get help",
                    "What gets in the way?",
                ),
                (
                    1,
                    "2026-06-01 09:00",
                    "2026-06-01 09:02",
                    "anonymous",
                    "",
                    "The pharmacy opens Sundays",
                    "Agree",
                    "-",
                ),
                (
                    2,
                    "2026-06-01 09:10",
                    "2026-06-01 09:13",
                    "anonymous",
                    "",
                    "Bins",
                    "Agree",
                    "Dark paths by the canal",
                ),
                (
                    3,
                    "2026-06-01 09:20",
                    "2026-06-01 09:24",
                    "anonymous",
                    "",
                    "My stroke group meets in the pub",
                    "Disagree",
                    "Forms like this",
                ),
            ]
        ),
        asked=[
            ("What has gone well this year?", "The pharmacy opens Sundays"),
            ("What has gone well this year?", "Bins"),
            ("What has gone well this year?", "My stroke group meets in the pub"),
            ("What gets in the way?", "Dark paths by the canal"),
            ("What gets in the way?", "Forms like this"),
        ],
        voices=3,
    ),
    Case(
        "SurveyMonkey as labels, one row of names, ticks in one column",
        "responses.csv",
        as_csv(
            (
                "Respondent ID",
                "Date Created",
                "Collector",
                "Gender",
                "Please tell us one thing you are proud of",
                "Themes",
            ),
            ("900001", "06/01/2026", "Web Link 1", "Woman", "That I asked for a ramp and got it", "Voice|Access"),
            ("900002", "06/01/2026", "Paper", "Man", "my tomatoes", "Food"),
            (
                "900003",
                "06/02/2026",
                "Paper",
                "Woman",
                "Four lads off my stairs and into the boxing club",
                "Voice|Sport|Food",
            ),
            ("900004", "06/02/2026", "Paper", "Prefer not to say", "", "Sport"),
        ),
        asked=[
            ("Please tell us one thing you are proud of", "That I asked for a ramp and got it"),
            ("Please tell us one thing you are proud of", "my tomatoes"),
            ("Please tell us one thing you are proud of", "Four lads off my stairs and into the boxing club"),
        ],
        voices=3,
        attributes={0: {"Themes": "Voice; Access", "Gender": "Woman"}},
        mapped={"own_codes": ["Themes"]},
    ),
    Case(
        "KoBo with XML names",
        "aX9 kobo.csv",
        as_csv(
            (
                "start",
                "end",
                "_1_dream",
                "_2_why",
                "themes",
                "themes/food",
                "themes/place",
                "age_band",
                "_id",
                "_uuid",
                "_submission_time",
                "_index",
            ),
            (
                "2026-06-01T09:00",
                "2026-06-01T09:05",
                "a boat for the school",
                "so they all learn the river",
                "place",
                "0",
                "1",
                "25-44",
                "51",
                "u1",
                "2026-06-01T09:05:10",
                "1",
            ),
            (
                "2026-06-01T09:10",
                "2026-06-01T09:15",
                "bread oven on the green",
                "",
                "food place",
                "1",
                "1",
                "65+",
                "52",
                "u2",
                "2026-06-01T09:15:10",
                "2",
            ),
            (
                "2026-06-01T09:20",
                "2026-06-01T09:25",
                "quiet benches",
                "my wife needs to stop every hundred yards",
                "place",
                "0",
                "1",
                "65+",
                "53",
                "u3",
                "2026-06-01T09:25:10",
                "3",
            ),
            delimiter=";",
        ),
        asked=[
            (None, "a boat for the school"),
            (None, "bread oven on the green"),
            (None, "quiet benches"),
            (None, "so they all learn the river"),
            (None, "my wife needs to stop every hundred yards"),
        ],
        voices=3,
        attributes={0: {"age_band": "25-44"}},
    ),
]
