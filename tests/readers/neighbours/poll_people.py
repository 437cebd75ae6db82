"""Polls, boards and clouds of words as meeting tools export them: a row a person, frames along the top, counts."""

from tests.readers.making import as_csv, xlsx
from tests.readers.neighbours.case import Neighbour

WHEN = "Jun 3, 2026 19:12"
KEEPS, MEND = ["What keeps you here?"], ["What would you mend?"]

CASES = (
    Neighbour(
        "poll results per user with an id and a name",
        "Poll-results-per-user.xlsx",
        xlsx(
            **{
                "Polls overview": [["Poll", "Type", "Votes"], ["What holds us here?", "Open text", 3]],
                "Poll results per user": [
                    ["User ID", "User name", "E-mail", "What holds us here?", "What would you mend first?"],
                    ["b101", "Winnie G", "", "If I still smell the bakery I am home", "The step by the mill"],
                    ["b102", "Anonymous", "", "My daughter's school", ""],
                    ["b103", "Bronya", "b@example.org", "The people who argue in the queue", "The lamp, the lamp"],
                ],
            }
        ),
        keeps=["If I still smell the bakery I am home", "The lamp, the lamp", "My daughter's school"],
        voices=["Winnie G", "Bronya"],
        turns=5,
        asked={"The step by the mill": "What would you mend first?"},
    ),
    Neighbour(
        "a Zoom poll report with its head and pairs of question and answer",
        "85512345678_Poll Report.csv",
        as_csv(
            ["Poll Report"],
            ["Report Generated:", "Jun 3, 2026 20:11"],
            ["Topic", "Meeting ID", "Actual Start Time", "Duration (minutes)", "# Participants"],
            ["Quay evening", "855 1234 5678", "Jun 3, 2026 18:58", "72", "3"],
            [],
            ["Poll Details"],
            ["#", "User Name", "User Email", "Submitted Date/Time"],
            [
                "1",
                "Ada Obi",
                "ada@example.org",
                WHEN,
                *KEEPS,
                "The smell of tar in May",
                *MEND,
                "The lamp at the steps",
            ],
            [
                "2",
                "Ruben Katz",
                "r@example.org",
                WHEN,
                *KEEPS,
                "My mother and the market",
                *MEND,
                "Nothing until a bus",
            ],
            ["3", "Anonymous Attendee", "", WHEN, *KEEPS, "Nobody asks where I am from", *MEND, ""],
        ),
        keeps=["The smell of tar in May", "Nothing until a bus", "Nobody asks where I am from"],
        voices=["Ada Obi", "Ruben Katz"],
        turns=5,
        asked={"My mother and the market": "What keeps you here?"},
        lacks=["ada@example.org", "855 1234"],
    ),
    Neighbour(
        "voters of a Mentimeter as rows, questions along the top",
        "voters.xlsx",
        xlsx(
            Voters=[
                ["Mentimeter"],
                ["Presentation: Quay evening"],
                [],
                ["Voter", "Date", "What makes you proud?", "One word for the quay"],
                ["Voter 1", "2026-06-03", "That we sat in the loft until they gave in", "stubborn"],
                ["Voter 2", "2026-06-03", "My son rows now, and he was afraid of water", "wet"],
                ["Voter 3", "2026-06-03", "", "home"],
            ]
        ),
        keeps=["That we sat in the loft until they gave in", "he was afraid of water"],
        asked={"That we sat in the loft until they gave in": "What makes you proud?"},
        lacks=["Presentation:"],
    ),
    Neighbour(
        "a cloud of words with how often each was sent",
        "wordcloud.csv",
        as_csv(["Word", "Count"], ["bread", "7"], ["ropes", "4"], ["stubborn people", "3"], ["the last bus", "1"]),
        words=["bread", "ropes", "stubborn people", "the last bus"],
    ),
    Neighbour(
        "frames of a board as columns, notes below",
        "Miro board export.csv",
        as_csv(
            ["What we love", "What we miss", "What we dream"],
            ["The aviary at dusk", "A bus after nine", "Bread in the loft"],
            ["Friday soup", "", "A choir on the steps"],
            ["Nan's bench", "A dry bench", ""],
            ["", "", "Ropes for the young ones"],
        ),
        turns=8,
        asked={"A dry bench": "What we miss", "Friday soup": "What we love"},
        keeps=["Ropes for the young ones"],
    ),
    Neighbour(
        "a Mural with its sticky notes, titles of areas and empty stickies",
        "mural export.csv",
        as_csv(
            ["ID", "Type", "Text", "Area", "Background color", "Position X", "Position Y", "Last updated by"],
            ["0-1", "sticky note", "The aviary at dusk", "Love", "#FCFE7D", "10", "20", "Visitor"],
            ["0-2", "sticky note", "type here", "Love", "#FCFE7D", "40", "20", "Visitor"],
            ["0-3", "sticky note", "Bread in the loft", "Dream", "#FCB6D4", "10", "90", "Mina Kaur"],
            ["0-4", "text box", "Dream", "", "", "10", "80", "Ada Obi"],
            ["0-5", "sticky note", "", "Dream", "#FCB6D4", "70", "90", "Visitor"],
            ["0-6", "sticky note", "A bus after nine", "Dream", "#FCB6D4", "90", "90", "Visitor"],
        ),
        words=["The aviary at dusk", "Bread in the loft", "A bus after nine"],
    ),
    Neighbour(
        "Slido answers with votes and names",
        "polls-export.csv",
        as_csv(
            ["Poll", "Answer", "Participant", "Votes", "Created at"],
            ["What holds us here?", "The queue at the bakery", "Winnie G", "3", "2026-06-03 19:12"],
            ["What holds us here?", "My daughter's school", "Anonymous", "0", "2026-06-03 19:12"],
            ["What would you mend?", "The step by the mill, it takes a knee a year", "Bronya", "6", "2026-06-03 19:20"],
        ),
        voices=["Winnie G", "Bronya"],
        asked={"My daughter's school": "What holds us here?"},
        turns=3,
    ),
    Neighbour(
        "a cloud of words below its question, in a workbook",
        "One word.xlsx",
        xlsx(
            Results=[
                ["Word cloud: What is the quay in one word?"],
                [],
                ["Words", "Votes", "%"],
                ["stubborn", 9, "39 %"],
                ["bread", 6, "26 %"],
                ["long winters", 5, "22 %"],
                ["home", 3, "13 %"],
            ]
        ),
        words=["stubborn", "bread", "long winters", "home"],
        asked={"bread": "What is the quay in one word?"},
    ),
    Neighbour(
        "a poll whose questions are no questions, in German",
        "Umfragebericht.csv",
        as_csv(
            ["Umfragebericht"],
            ["Nr.", "Name", "E-Mail", "Zeit"],
            [
                "1",
                "Grete Holm",
                "g@example.org",
                "3.6.2026 19:12",
                "Was uns hält",
                "Der Kahn im Winter",
                "Wunsch",
                "Licht",
            ],
            ["2", "Herr Yilmaz", "y@example.org", "3.6.2026 19:12", "Was uns hält", "Das Klavier, das alle trugen"],
            [
                "3",
                "Nils Braak",
                "n@example.org",
                "3.6.2026 19:13",
                "Was uns hält",
                "Niemand fragt",
                "Wunsch",
                "Ein Bus",
            ],
        ),
        keeps=["Der Kahn im Winter", "Das Klavier, das alle trugen", "Niemand fragt", "Ein Bus"],
        voices=["Grete Holm", "Herr Yilmaz", "Nils Braak"],
        asked={"Niemand fragt": "Was uns hält"},
    ),
    Neighbour(
        "answers of an audience, a row each, with a session's head above",
        "vevox results.xlsx",
        xlsx(
            Data=[
                ["Session", "Quay evening"],
                ["Date", "03/06/2026"],
                [],
                ["Participant", "Poll", "Response", "Time"],
                ["Guest 4", "What would you mend first?", "The lamp at the steps", "19:12"],
                ["Ruben", "What would you mend first?", "My own front door", "19:12"],
                ["Guest 9", "What would you mend first?", "The bus, the bus", "19:13"],
            ]
        ),
        words=["The lamp at the steps", "My own front door", "The bus, the bus"],
        voices=["Ruben"],
        asked={"My own front door": "What would you mend first?"},
    ),
)
