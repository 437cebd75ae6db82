"""A fourth batch of tables, each expectation written before the file was read."""

from harvest.model import Kind
from tests.readers.making import as_csv, xlsx
from tests.readers.shapes.case import Case

NOTIFY = as_csv(
    ["Received", "Sender", "Message"],
    ["12-05-2025 10:01", "+44 7700 900111", "The lads at the garage pumped my tyres for nothing"],
    ["12-05-2025 10:04", "+44 7700 900112", "My neighbour. She knows who she is."],
)
CITIZEN_SPACE = as_csv(
    [
        "Response ID",
        "What is your name? - Name",
        "What is your email address? - Email",
        "What do you value about the park? - What do you value",
        "Do you agree with the plan? - Agree",
        "Do you agree with the plan? - Why is that?",
    ],
    [
        "ANON-1A2B-3",
        "Ruby",
        "r@mail.example",
        "That the gate is never locked and the geese are rude to everybody.",
        "Agree",
        "It keeps the pond.",
    ],
    [
        "ANON-1A2B-4",
        "Not Answered",
        "",
        "I proposed there. She said wait. Then she said yes.",
        "Disagree",
        "Not Answered",
    ],
)
ENGAGEMENT_HQ = as_csv(
    ["Contribution ID", "Date of contribution", "Login (Screen name)", "Contribution", "Votes", "Comments", "Suburb"],
    [
        "11",
        "May 12, 2025, 10:02 AM",
        "heron12",
        "Late buses on Fridays, please, and the same driver.",
        "4",
        "0",
        "Quay",
    ],
    [
        "12",
        "May 12, 2025, 10:07 AM",
        "newtfan",
        "The pond has been better since the school counted what lives in it.",
        "2",
        "1",
        "Mill",
    ],
)
ALCHEMER = as_csv(
    [
        "Response ID",
        "Time Started",
        "Date Submitted",
        "Status",
        "Contact ID",
        "Language",
        "Country",
        "What do you love here?",
        "Library:Which do you use?",
        "Pool:Which do you use?",
        "Shed:Which do you use?",
    ],
    [
        "1",
        "2025-05-12 10:00:00",
        "2025-05-12 10:03:00",
        "Complete",
        "",
        "English",
        "United Kingdom",
        "The library smells of soup on Thursdays.",
        "Library",
        "",
        "Shed",
    ],
    [
        "2",
        "2025-05-12 11:00:00",
        "2025-05-12 11:03:00",
        "Complete",
        "",
        "English",
        "United Kingdom",
        "Six people taught me to knit, in four languages.",
        "",
        "Pool",
        "Shed",
    ],
)
LIMESURVEY = as_csv(
    [
        "Response ID",
        "Date submitted",
        "Last page",
        "Start language",
        "Seed",
        "Tell us about a good day here.",
        "How old are you?",
        "Would you change anything? [Comment]",
    ],
    [
        "1",
        "2025-05-12 10:03:00",
        "3",
        "en",
        "123456",
        "The day that the snow closed the road and opened the houses.",
        "A2",
        "Only the kerbs.",
    ],
    ["2", "2025-05-12 11:03:00", "3", "en", "223456", "Every market day, for the shouting.", "A3", ""],
)
COMMONPLACE = as_csv(
    [
        "id",
        "created",
        "Lat",
        "Lng",
        "How do you feel about this place? (0-100)",
        "Why do you feel this way?",
        "What should change?",
        "agreements",
    ],
    [
        "c1",
        "2025-05-12T10:00:00Z",
        "53.1",
        "-1.2",
        "80",
        "Trees that three schools planted, one each year.",
        "Benches near them.",
        "3",
    ],
    ["c2", "2025-05-12T11:00:00Z", "53.2", "-1.3", "20", "Cars on the pavement, every single day.", "Bollards!", "9"],
)
TALLY = xlsx(
    Sheet1=[
        ["Table", "Question 1: What do we have?", "", "", "Question 2: What do we dream of?", "", ""],
        ["", "Note 1", "Note 2", "Note 3", "Note 1", "Note 2", "Note 3"],
        ["1", "the shed", "two choirs", "a pond with newts", "a ladder into the sea", "later buses", ""],
        ["2", "people who wave", "bread at five", "", "shade", "a warm room all night", "one bench a street"],
    ]
)
SCRIBE = xlsx(
    Notes=[
        ["World café, 12 May 2025"],
        ["Scribe: Wanda"],
        [],
        ["Table", "Round", "Who", "What was said"],
        ["3", "1", "Ruby", "We mend what breaks, and whom."],
        ["3", "1", "", "The school counts newts."],
        ["3", "2", "Finn", "I want the ferry to run on Christmas Day."],
    ]
)
ONE_COLUMN = as_csv(
    ["What would make this street kinder?"],
    ["benches that face each other"],
    ["somebody to ring when the lift is out"],
    ["nothing, it is kind"],
    ["less speeding, more dogs"],
)
PEOPLE_SHEETS = xlsx(
    **{
        "Market Hall": [
            ["First name", "Age", "What makes you proud?"],
            ["Ruby", "61", "That we kept the kiln."],
            ["Ola", "34", "The Sunday shed."],
        ],
        "Library": [
            ["First name", "Age", "What makes you proud?"],
            ["Finn", "29", "Our boys can weld."],
            ["Bea", "70", "Newts. I am serious."],
        ],
        "Lookup": [["Code", "Ward"], ["Q", "Quay"], ["M", "Mill"]],
    }
)
MURAL = as_csv(
    [
        "ID",
        "BG Color",
        "Text",
        "Sticky type",
        "Border line",
        "Area",
        "Tags",
        "Position X",
        "Position Y",
        "Last Updated By",
    ],
    [
        "0-1",
        "#FCFE7D",
        "the swing that grown-ups use",
        "Square",
        "",
        "What we treasure",
        "",
        "10",
        "20",
        "Visiting Owl",
    ],
    ["0-2", "#FCFE7D", "the lollipop man's jokes", "Square", "", "What we treasure", "", "30", "20", "Visiting Fox"],
    ["0-3", "#FCFE7D", "ramps at each door", "Square", "", "What we dream of", "", "30", "90", "Visiting Owl"],
)
GERMAN = as_csv(
    ["Zeitstempel", "Was gefällt Ihnen an Ihrem Viertel?", "Wie alt sind Sie?", "Dürfen wir Sie zitieren?"],
    ["12.05.2025 10:01:00", "Dass der Bäcker anschreibt, bis die Rente kommt.", "70+", "Ja, ohne Namen"],
    ["12.05.2025 10:05:00", "Die Bank vor dem Laden und wer darauf sitzt.", "40-49", "Nein"],
    delimiter=";",
)
CASES = [
    Case(
        "text messages as GOV.UK Notify gives them",
        "received.csv",
        NOTIFY,
        asked=[
            (None, "The lads at the garage pumped my tyres for nothing"),
            (None, "My neighbour. She knows who she is."),
        ],
        voices=2,
        absent=["7700"],
    ),
    Case(
        "Citizen Space",
        "citizen.csv",
        CITIZEN_SPACE,
        asked=[
            (None, "That the gate is never locked and the geese are rude to everybody."),
            (None, "I proposed there. She said wait. Then she said yes."),
            (None, "It keeps the pond."),
        ],
        voices=2,
    ),
    Case(
        "EngagementHQ",
        "contributions.csv",
        ENGAGEMENT_HQ,
        said=[
            ("heron12", "Late buses on Fridays, please, and the same driver."),
            ("newtfan", "The pond has been better since the school counted what lives in it."),
        ],
    ),
    Case(
        "Alchemer with ticks in columns",
        "alchemer.csv",
        ALCHEMER,
        asked=[
            ("What do you love here?", "The library smells of soup on Thursdays."),
            ("What do you love here?", "Six people taught me to knit, in four languages."),
        ],
        voices=2,
    ),
    Case(
        "LimeSurvey with a comment",
        "lime.csv",
        LIMESURVEY,
        asked=[
            ("Tell us about a good day here.", "The day that the snow closed the road and opened the houses."),
            ("Tell us about a good day here.", "Every market day, for the shouting."),
            (None, "Only the kerbs."),
        ],
        voices=2,
    ),
    Case(
        "Commonplace",
        "commonplace.csv",
        COMMONPLACE,
        asked=[
            (None, "Trees that three schools planted, one each year."),
            (None, "Benches near them."),
            (None, "Cars on the pavement, every single day."),
            (None, "Bollards!"),
        ],
        voices=2,
    ),
    Case(
        "notes in columns under merged questions",
        "tally.xlsx",
        TALLY,
        asked=[
            (None, t)
            for t in (
                "the shed",
                "two choirs",
                "a pond with newts",
                "a ladder into the sea",
                "later buses",
                "people who wave",
                "bread at five",
                "shade",
                "a warm room all night",
                "one bench a street",
            )
        ],
    ),
    Case(
        "a scribe's sheet",
        "scribe.xlsx",
        SCRIBE,
        asked=[
            (None, "We mend what breaks, and whom."),
            (None, "The school counts newts."),
            (None, "I want the ferry to run on Christmas Day."),
        ],
        tables=["3", "3", "3"],
    ),
    Case(
        "one column under a question",
        "kinder.csv",
        ONE_COLUMN,
        asked=[
            ("What would make this street kinder?", t)
            for t in (
                "benches that face each other",
                "somebody to ring when the lift is out",
                "nothing, it is kind",
                "less speeding, more dogs",
            )
        ],
    ),
    Case(
        "a sheet for each venue and a look-up",
        "venues.xlsx",
        PEOPLE_SHEETS,
        said=[
            ("Ruby", "That we kept the kiln."),
            ("Ola", "The Sunday shed."),
            ("Finn", "Our boys can weld."),
            ("Bea", "Newts. I am serious."),
        ],
    ),
    Case(
        "Mural",
        "mural.csv",
        MURAL,
        asked=[
            (None, "the swing that grown-ups use"),
            (None, "the lollipop man's jokes"),
            (None, "ramps at each door"),
        ],
        absent=["Visiting"],
    ),
    Case(
        "a German form",
        "antworten.csv",
        GERMAN,
        asked=[
            ("Was gefällt Ihnen an Ihrem Viertel?", "Dass der Bäcker anschreibt, bis die Rente kommt."),
            ("Was gefällt Ihnen an Ihrem Viertel?", "Die Bank vor dem Laden und wer darauf sitzt."),
        ],
        voices=2,
        kind=Kind.STORY,
    ),
]
