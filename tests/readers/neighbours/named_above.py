"""Who told what follows stands on a line above it, or in brackets behind a caption."""

from tests.readers.making import docx
from tests.readers.making_doors import pptx
from tests.readers.neighbours.case import Neighbour

GOAT = "I found a goat on the roof of our school, and nobody else would go up and fetch it."
ROPE = "My aunt sold rope to everybody who had a boat here, and she never wrote a bill."
FROST = "We came in the winter of the long frost, by sledge, with the stove still warm."
SOUP = "I learnt the language over soup, and the soup was mostly turnips."

CASES = (
    Neighbour(
        "told by, with rules between",
        "corner.docx",
        docx(
            "THE CORNER BY THE STOVE",
            "Taken down on 3 May by whoever had a pen. Please leave it as it is.",
            "Told by Ada Obi, written down by Bo",
            GOAT,
            "* * *",
            "Told by a woman who would rather not be named",
            ROPE,
            "* * *",
            "From Joan M. (17), on a napkin",
            FROST,
            SOUP,
            "* * *",
            "Told by Piet Lund",
            SOUP,
        ),
        said=None,
        voices=["Ada Obi", "Joan M.", "Piet Lund"],
        lacks=["Taken down", "written down by", "Told by", "THE CORNER"],
        turns=4,
        kind="story",
    ),
    Neighbour(
        "told by is part of a sentence in one story",
        "story.txt",
        f"{GOAT}\nTold by everybody that it was mine, I kept it.\n{FROST}\n",
        turns=1,
        keeps=["Told by everybody that it was mine"],
    ),
    Neighbour(
        "captions with a name in brackets, in more ways than one",
        "captions.txt",
        "captions for the wall\n\n"
        "Q100.JPG - The gate that never shuts. I have pushed it since I was six. (Ada O.)\n\n"
        "Q101.JPG - The bell. You hear it up to the church. (from Piet)\n\n"
        "Q102.JPG - too dark, leave out\n\n"
        "Q103.JPG - My mother's chair by the water (J. Marsh)\n",
        voices=["Ada O.", "Piet", "J. Marsh"],
        lacks=["leave out", "(from"],
        turns=3,
        kind="photo",
    ),
    Neighbour(
        "pledges that begin with a name",
        "pledges.txt",
        "PLEDGES\n\nAda Obi - I will mend three bikes a month\nPiet Lund - I will open the loft on Fridays\n"
        "Joan - soup for anyone, Thursdays\n",
        said=[
            ("Ada Obi", "I will mend three bikes a month"),
            ("Piet Lund", "I will open the loft on Fridays"),
            ("Joan", "soup for anyone, Thursdays"),
        ],
        kind="pledge",
    ),
    Neighbour(
        "dreams under the names of themes",
        "dreams.txt",
        "DREAMS\n\nParks: cleaner, with a gate that shuts\nBuses: one after nine\nTrees: on every street\n",
        words=["Parks: cleaner, with a gate that shuts", "Buses: one after nine", "Trees: on every street"],
    ),
    Neighbour(
        "questions without numbers over answers without names",
        "notes of a talk.docx",
        docx(
            "Q: What do you value here?",
            "The bell. You hear it up to the church.",
            "Q: What should change?",
            "The lamps on Salt Lane have been out since Easter.",
        ),
        asked={"The lamps on Salt Lane have been out since Easter.": "What should change?"},
        lacks=["Q:"],
    ),
    Neighbour(
        "one note on every slide is of whoever typed",
        "charts.pptx",
        pptx(
            (
                "What works here?",
                ["The bakery", "The lamps on the quay"],
                "Off the photo by Bo, compare with the paper",
            ),
            (
                "Who is missing?",
                ["The night shift", "Whoever minds somebody"],
                "Off the photo by Bo, compare with the paper",
            ),
        ),
        said=[
            (None, "The bakery"),
            (None, "The lamps on the quay"),
            (None, "The night shift"),
            (None, "Whoever minds somebody"),
        ],
    ),
)
