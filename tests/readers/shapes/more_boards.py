"""What boards leave as well: Jamboard, Mural, dream walls; a chat in a table."""

from harvest.model import Kind
from tests.readers.making import as_csv
from tests.readers.shapes.case import Case

CASES = [
    Case(
        "Mural: text with area, last updated by, votes",
        "mural-export.csv",
        as_csv(
            (
                "ID",
                "Text",
                "Area",
                "BG Color",
                "Border Color",
                "Link To",
                "Last Updated By",
                "Last Updated",
                "Type",
                "Votes",
                "Position X",
                "Position Y",
            ),
            (
                "0-16",
                "Grandparents reading in year one",
                "What works",
                "#FCFE7D",
                "",
                "",
                "Visiting Fox",
                "12 May 2026 10:00",
                "Sticky note",
                "3",
                "100",
                "200",
            ),
            (
                "0-17",
                "The mosque kitchen on flood night",
                "What works",
                "#FCFE7D",
                "",
                "",
                "Visiting Owl",
                "12 May 2026 10:01",
                "Sticky note",
                "5",
                "100",
                "260",
            ),
            (
                "0-18",
                "A warm room in every ward",
                "Dreams",
                "#AAEE99",
                "",
                "",
                "Visiting Fox",
                "12 May 2026 10:02",
                "Sticky note",
                "1",
                "400",
                "260",
            ),
        ),
        asked=[
            (None, "Grandparents reading in year one"),
            (None, "The mosque kitchen on flood night"),
            (None, "A warm room in every ward"),
        ],
        attributes={1: {"Votes": "5", "Area": "What works"}},
    ),
    Case(
        "Dream wall in columns: each head a table, each cell a card",
        "dream wall typed up.csv",
        as_csv(
            ("Table 1", "Table 2", "Table 3"),
            ("A ramp to the beach", "Quiet hour at the gym", "Prescriptions for dancing"),
            ("Lights on the towpath", "", "My mum gets out of the house"),
            ("", "Crèche at every meeting", ""),
        ),
        asked=[
            (None, "A ramp to the beach"),
            (None, "Lights on the towpath"),
            (None, "Quiet hour at the gym"),
            (None, "Crèche at every meeting"),
            (None, "Prescriptions for dancing"),
            (None, "My mum gets out of the house"),
        ],
        voices=3,
        kind=Kind.DREAM,
    ),
    Case(
        "a chat kept as a table",
        "teams_chat_export.csv",
        b"""Date,Time,From,To,Message
2026-05-12,14:02:10,Jean Farrow,Everyone,What would you fight to keep?
2026-05-12,14:03:01,Kit Marsh,Everyone,"The Saturday market, and Doreen who runs it"
2026-05-12,14:03:09,Kit Marsh,Everyone,Mostly Doreen
2026-05-12,14:04:44,Abdi Noor,Jean Farrow (privately),can you turn captions on for me please
2026-05-12,14:05:31,Abdi Noor,Everyone,The yard behind the depot
""",
        said=[
            ("Jean Farrow", "What would you fight to keep?"),
            ("Kit Marsh", "The Saturday market, and Doreen who runs it"),
            ("Kit Marsh", "Mostly Doreen"),
            ("Abdi Noor", "The yard behind the depot"),
        ],
        absent=["captions"],
        dropped={"private": 1},
    ),
]
