"""Boxes in typed forms: what nobody ticked is nobody's word, what was ticked is a closed answer."""

from tests.readers.making import docx
from tests.readers.neighbours.case import Neighbour

KEEPER = "The lock keeper, who knows every dog by name."
LAMPS = "The lamps on Salt Lane, they have been out since Easter."
BELL = "The bell of the ferry when it is foggy."

CASES = (
    Neighbour(
        "one typed form with boxes",
        "form 3.docx",
        docx(
            ("Heading 1", "Quay listening form"),
            "Name: Ada Obi",
            "Age: 44",
            "How did you hear of us?",
            "☐ Poster",
            "☑ A friend",
            "☐ Web",
            "What do you treasure here?",
            KEEPER,
            "What should change first?",
            LAMPS,
        ),
        said=[("Ada Obi", KEEPER), ("Ada Obi", LAMPS)],
        lacks=["Poster", "A friend"],
    ),
    Neighbour(
        "forms one below the other, boxes on one line",
        "forms.docx",
        docx(
            "Name: Ada Obi",
            "How did you come? [x] on foot [ ] by bus [ ] by boat",
            "What do you treasure here?",
            KEEPER,
            "May we quote you? Yes ☑ No ☐",
            "Name: Bo Karr",
            "How did you come? [ ] on foot [x] by bus [ ] by boat",
            "What do you treasure here?",
            BELL,
            "May we quote you? Yes ☐ No ☑",
            "Name: Joan",
            "How did you come? [ ] on foot [ ] by bus [x] by boat",
            "What do you treasure here?",
            LAMPS,
            "May we quote you? Yes ☑ No ☐",
        ),
        said=[("Ada Obi", KEEPER), ("Bo Karr", BELL), ("Joan", LAMPS)],
    ),
    Neighbour(
        "three forms that hold a name and a question",
        "cards.txt",
        f"Name: Ada Obi\nWhat do you treasure here?\n{KEEPER}\n\nName: Bo Karr\nWhat do you treasure here?\n{BELL}\n\n"
        f"Name: Joan\nWhat do you treasure here?\n{LAMPS}\n",
        said=[("Ada Obi", KEEPER), ("Bo Karr", BELL), ("Joan", LAMPS)],
    ),
    Neighbour(
        "a question with boxes above somebody's words",
        "card.txt",
        "What brings you to the quay?\n[x] work\n[ ] family\n[ ] the water\n\nWhat do you treasure?\n"
        "The lock keeper knows every dog by name and waits for the last child, even in a storm.\n"
        "And the bell of the ferry when it is foggy, which you hear up to the church.\n",
        keeps=["The lock keeper knows every dog"],
        lacks=["family", "the water", "[x]"],
    ),
    Neighbour(
        "empty boxes on a flip chart are marks of a list",
        "chart.md",
        "# Flip chart\n\n## What gives life?\n\n- the ferry bell\n- soup\n- [ ] a lamp by the weir\n"
        "- [x] keys for the loft\n",
        said=[(None, "the ferry bell"), (None, "soup"), (None, "a lamp by the weir"), (None, "keys for the loft")],
    ),
    Neighbour(
        "a mark in a sentence is no box",
        "note.txt",
        "We put an x on the map (x) where the pump was, and nobody has found it since.\n"
        "The old men still look for it.\n",
        keeps=["on the map (x) where"],
    ),
)
