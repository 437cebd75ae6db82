"""More: Forms, boards and logs, as more tools export them."""

from tests.readers.making import as_csv, xlsx
from tests.readers.neighbours.case import Neighbour

CASES = (
    Neighbour(
        "photo sheet",
        "photos.xlsx",
        xlsx(
            Sheet1=[
                ["Photo no.", "Caption", "Taken by", "Where"],
                ["1", "The gate that never shuts", "Ruben", "Salt Lane"],
                ["2", "My mother's chair at the window", "Mina", "Quay"],
                ["3", "Bins, like mountains", "Ola", "Salt Lane"],
            ]
        ),
        words=["The gate that never shuts", "My mother's chair at the window", "Bins, like mountains"],
        voices=["Ruben", "Mina", "Ola"],
        kind="photo",
    ),
    Neighbour(
        "pledge form",
        "Pledges (Responses).csv",
        as_csv(
            ["Timestamp", "Your name", "I pledge to…", "By when?", "Which dream does it help?"],
            [
                "2026/05/12 4:02:11 PM GMT+1",
                "Ruben",
                "mend three bikes a month",
                "every month",
                "Repair instead of buy",
            ],
            ["2026/05/12 4:05:00 PM GMT+1", "Mina Kaur", "bring soup on Thursdays", "from June", "Nobody eats alone"],
            ["2026/05/12 4:06:00 PM GMT+1", "", "ask about the lamp", "", "Safe at night"],
        ),
        words=["mend three bikes a month", "bring soup on Thursdays", "ask about the lamp"],
        voices=["Ruben", "Mina Kaur"],
        kind="pledge",
        date="2026-05-12",
    ),
    Neighbour(
        "single column csv without head",
        "postcards.csv",
        'A lido with warm water\nBuses after nine\n"Shade, and a tap"\nNobody eats alone on Fridays\nfewer cones\n',
        words=[
            "A lido with warm water",
            "Buses after nine",
            "Shade, and a tap",
            "Nobody eats alone on Fridays",
            "fewer cones",
        ],
    ),
    Neighbour(
        "google forms grid question",
        "Grid form.csv",
        as_csv(
            [
                "Timestamp",
                "How did you feel? [Morning]",
                "How did you feel? [Afternoon]",
                "What stayed with you?",
                "May we contact you?",
            ],
            ["12/05/2026 16:02:11", "Curious", "Tired", "The man with the radio", "Yes"],
            ["12/05/2026 16:05:11", "Happy", "Happy", "That nobody talked about money", "No"],
            ["12/05/2026 16:09:11", "Tired", "Happy", "soup!", "Yes"],
        ),
        words=["The man with the radio", "That nobody talked about money", "soup!"],
        date="2026-05-12",
    ),
    Neighbour(
        "typeform with other",
        "typeform.csv",
        as_csv(
            [
                "#",
                "What brought you?",
                "Friend",
                "Leaflet",
                "Other",
                "What is your story?",
                "Response Type",
                "Submit Date (UTC)",
            ],
            [
                "aaa111",
                "",
                "Friend",
                "",
                "",
                "I came with my neighbour who never goes anywhere",
                "completed",
                "2026-05-12 18:00:00",
            ],
            [
                "bbb222",
                "",
                "",
                "Leaflet",
                "",
                "The flood of 2007, we carried the books upstairs",
                "completed",
                "2026-05-12 18:10:00",
            ],
            ["ccc333", "", "", "", "my dog", "He found the door and I followed", "completed", "2026-05-12 18:20:00"],
        ),
        keeps=[
            "I came with my neighbour who never goes anywhere",
            "The flood of 2007, we carried the books upstairs",
            "He found the door and I followed",
        ],
        lacks=["Leaflet"],
    ),
    Neighbour(
        "evaluation with smileys",
        "evaluation.xlsx",
        xlsx(
            Eval=[
                ["No", "😀😐☹", "What was good?", "What was missing?"],
                [1, "😀", "the soup", "more time"],
                [2, "😐", "I met my neighbour of twenty years", "children's voices"],
                [3, "😀", "", "nothing"],
                [4, "☹", "that you asked", "an answer, last time too"],
            ]
        ),
        words=[
            "the soup",
            "more time",
            "I met my neighbour of twenty years",
            "children's voices",
            "that you asked",
            "an answer, last time too",
        ],
    ),
    Neighbour(
        "xlsx transcript with turns numbered",
        "turns.xlsx",
        xlsx(
            T=[
                ["Turn", "Speaker", "Text", "Code"],
                [1, "INT", "What keeps you here?", ""],
                [2, "R1", "My mother. And the market.", "family"],
                [3, "INT", "And what would make you leave?", ""],
                [4, "R1", "Another winter like this one.", "weather"],
                [5, "R2", "I would never leave.", "place"],
            ]
        ),
        said=[
            ("INT", "What keeps you here?"),
            ("R1", "My mother. And the market."),
            ("INT", "And what would make you leave?"),
            ("R1", "Another winter like this one."),
            ("R2", "I would never leave."),
        ],
        leads="INT",
    ),
    Neighbour(
        "csv of interview answers with interviewer column",
        "door to door.csv",
        as_csv(
            ["Date", "Interviewer", "Street", "Name", "What do you like about living here?", "What worries you?"],
            ["12/05/2026", "Prue", "Salt Lane", "Jean", "You can hear the weir", "The steps in winter"],
            ["12/05/2026", "Prue", "Salt Lane", "", "My neighbours, all three", "Nothing"],
            ["13/05/2026", "Devan", "Chain Lane", "Omar", "The mosque is near", "My son walks home in the dark"],
        ),
        words=[
            "You can hear the weir",
            "The steps in winter",
            "My neighbours, all three",
            "The mosque is near",
            "My son walks home in the dark",
        ],
        voices=["Jean", "Omar"],
        lacks=["Prue"],
    ),
)
