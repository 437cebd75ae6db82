"""Sheets and columns called after tables and rounds: whose words they hold, and what was asked."""

from tests.readers.making import xlsx
from tests.readers.neighbours.case import Neighbour

CASES = (
    Neighbour(
        "a sheet for each round, the question above, a column for each table",
        "quay cafe.xlsx",
        xlsx(
            **{
                "Round 1": [
                    ["What holds the quay together?"],
                    [],
                    ["Table 1 (Ada)", "Table 2 (Bo)", "Table 3 (Joan)"],
                    ["The choir on the steps", "Soup on Fridays", "Dogs and their people"],
                    ["Funerals, if I am honest", "The ferry bell", ""],
                ],
                "Round 2": [
                    ["What would you do with the net loft?"],
                    [],
                    ["Table 1 (Ada)", "Table 2 (Bo)", "Table 3 (Joan)"],
                    ["A stove and a long table", "Let the rowers have it", "Mend sails there"],
                    ["A place to practise the drums", "", "A school for knots"],
                ],
                "Read me": [["Typed by whoever was there, 2 May 2026"]],
            }
        ),
        voices=["Table 1", "Table 2", "Table 3"],
        asked={
            "Soup on Fridays": "What holds the quay together?",
            "Let the rowers have it": "What would you do with the net loft?",
        },
        turns=10,
        kind="note",
    ),
    Neighbour(
        "a sheet for each table with a question as its column",
        "quay cafe.xlsx",
        xlsx(
            **{
                "Table 1": [
                    ["What holds the quay together?"],
                    ["The choir on the steps at noon"],
                    ["The bell of the ferry"],
                    ["Soup on every Friday"],
                ],
                "Table 2": [
                    ["What holds the quay together?"],
                    ["Dogs and their people, in all weathers"],
                    ["Funerals, if we are honest"],
                    ["The lock keeper and his lamp"],
                ],
            }
        ),
        voices=["Table 1", "Table 2"],
        asked={"Funerals, if we are honest": "What holds the quay together?"},
        turns=6,
    ),
)
