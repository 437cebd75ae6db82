"""Lists of people and running orders, in shapes that hold nobody's words."""

from tests.readers.making import as_csv, docx, pdf, xlsx
from tests.readers.neighbours.case import Neighbour

CASES = (
    Neighbour(
        "who said yes to photographs",
        "photos and sound - who said yes.docx",
        docx(
            ("Heading 1", "Photographs and sound: who said yes"),
            "Tick what you are happy with. You can change your mind by ringing Bo.",
            tables=[
                [
                    ["Name (print)", "Phone", "Photo on wall", "Sound", "Signature"],
                    ["Ada Obi", "01632 960 131", "✓", "✓", "A.O."],
                    ["Piet Lund", "none", "no", "✓", "his mark, he says"],
                    ["Joan Marsh", "01632 960 122", "✓", "✓", "JM"],
                ]
            ],
        ),
        not_data=True,
    ),
    Neighbour(
        "who came, with needs and tables",
        "who came.xlsx",
        xlsx(
            In=[
                ["Quay evening - who came"],
                ["Name", "Postcode (first half)", "E-mail", "Photo ok? Y/N", "Dietary", "Table"],
                ["Ada Obi", "QY9", "ada@mail.example", "Y", "", "3"],
                ["Piet Lund", "QY9", "", "N", "vegan", "1"],
                ["Joan Marsh", "QY8", "jm@mail.example", "Y", "", "3"],
                ["Bo", "QY1", "", "Y", "no nuts", "2"],
            ]
        ),
        not_data=True,
    ),
    Neighbour(
        "a running order as a PDF",
        "running order.pdf",
        pdf(
            [
                [
                    "Running order (helpers' copy)",
                    "Quay evening, the Net Loft, Saturday 13 June 2026",
                    "Time What Who",
                    "09.15 Chairs, urn, badges all helpers",
                    "10.00 Doors, tea, pick a table Bo",
                    "10.25 Welcome, fire exits Ada",
                    "10.30 Round 1: When did the quay make room for you? hosts",
                    "11.15 Round 2: You wake up in ten years hosts",
                    "12.30 Soup Piet",
                    "14.00 Tidy up, take home what you brought all",
                ]
            ]
        ),
        not_data=True,
    ),
    Neighbour(
        "names and what they agreed to",
        "list.csv",
        as_csv(
            ["Name", "Consent form signed", "Photo consent", "Date"],
            ["Ada", "Y", "Y", "3 May"],
            ["Piet", "Y", "N", "3 May"],
        ),
        not_data=True,
    ),
    Neighbour(
        "a story with the times of a night is a story",
        "the night.txt",
        "At 21.10 the wind went round to the north and I knew we would not sleep, so I put the kettle on and waited.\n"
        "At 22.40 my brother came up from the lock and said the gates were going, and we woke the whole lane.\n"
        "By 23.15 we had forty people with sandbags. I never saw the like of it, and I never knew half their names.\n"
        "It was 03.20 when the rain stopped. My mother made soup for all of them out of one bone.\n"
        "At 06.00 the baker opened his door and would not take a penny from me.\n",
        turns=1,
        kind="story",
    ),
)
