"""Cards that are signed in their own words: the name is the voice, the rest the dream."""

from tests.readers.making import as_csv, docx, xlsx
from tests.readers.neighbours.case import Neighbour

LINES = (
    "Children swim in the river again. – Joan, table 2",
    "Every street has a bench (Sam, 9)",
    "No more cones on the quay.",
    "A bus after nine – anonymous",
    "A library that never shuts (table 4)",
)
SAID = [
    "Children swim in the river again.",
    "Every street has a bench",
    "No more cones on the quay.",
    "A bus after nine",
]
LAST = "A library that never shuts"

CASES = (
    Neighbour(
        "dreams in Word, two of them signed",
        "Dreams.docx",
        docx(("Heading 1", "Dreams for 2036"), *LINES),
        words=[*SAID, LAST],
        voices=["Joan", "Sam", "Table 4"],
        kind="dream",
    ),
    Neighbour(
        "dreams in a table, two of them signed",
        "dreams.csv",
        as_csv(["Dream"], *([line] for line in LINES)),
        words=[*SAID, LAST],
        voices=["Joan", "Sam", "Table 4"],
        kind="dream",
    ),
    Neighbour(
        "dreams of tables, one signed",
        "dreams.xlsx",
        xlsx(Sheet1=[["Dream", "Table"], [LINES[0], "1"], ["No more cones on the quay.", "2"], [LINES[1], "2"]]),
        voices=["Joan", "Sam", "Table 2"],
        turns=3,
    ),
    Neighbour(
        "a place in brackets signs nothing",
        "dreams.csv",
        as_csv(
            ["Dream"], ["A bench in every street (Salt Lane)"], ["No more cones on the quay."], ["A bus after nine"]
        ),
        words=["A bench in every street (Salt Lane)", "No more cones on the quay.", "A bus after nine"],
    ),
    Neighbour(
        "answers of a survey that end in a remark in brackets stay whole",
        "survey.csv",
        as_csv(
            ["Timestamp", "What do you love here?"],
            ["2026-05-01 10:00:00", "The choir, which my neighbour leads (Ruth, 84)"],
            ["2026-05-01 10:05:00", "The ferry bell when it is foggy"],
        ),
        words=["The choir, which my neighbour leads (Ruth, 84)", "The ferry bell when it is foggy"],
    ),
)
