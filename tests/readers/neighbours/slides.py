"""Slides and their notes: what people said is told from what those who presented say and remind themselves of."""

from tests.readers.making_doors import pptx
from tests.readers.neighbours.case import Neighbour

LATHES = "Ruben also said, off the slide: nine of us have boats and we never met."
WOMAN = "A woman at the back said her son learnt to weld here."

CASES = (
    Neighbour(
        "reminders in notes and slides of next steps are the presenters'",
        "heard.pptx",
        pptx(
            ("What we heard", [], "Welcome, toilets, tea. 10 mins"),
            (
                "What people said about work",
                ["“I know every dog by name” – Ruben, table 4", "“The crane saved me”"],
                LATHES,
            ),
            ("About the water", ["“We sing when the lock opens”"], f"{WOMAN}\nAsk the room for more."),
            ("Next steps", ["Report to the harbour board in June", "Sign up at the door"], "Hand out the forms"),
        ),
        said=[
            ("Ruben", "“I know every dog by name”"),
            (None, "“The crane saved me”"),
            ("Ruben", LATHES),
            (None, "“We sing when the lock opens”"),
            (None, WOMAN),
        ],
    ),
    Neighbour(
        "notes that are no reminders stay",
        "heard.pptx",
        pptx(
            ("What works?", ["The bakery", "The lamps"], "My aunt sold rope to everybody who had a boat here."),
            ("What next?", ["A roof", "A bus"], ""),
        ),
        keeps=["My aunt sold rope", "A roof", "The bakery"],
    ),
    Neighbour(
        "what was quoted on a slide about next steps stays",
        "heard.pptx",
        pptx(
            ("What works?", ["The bakery", "The lamps"], ""),
            ("Next steps", ["Report in June", "“Start with the slipway, we have the wood”"], ""),
        ),
        keeps=["Start with the slipway"],
        lacks=["Report in June"],
    ),
)
