"""Papers that organisers write for an event, told by what they are called and that nobody says “I” in them."""

from tests.readers.making import docx, pdf
from tests.readers.neighbours.case import Neighbour

CASES = (
    Neighbour(
        "a seating plan",
        "seating plan.docx",
        docx(
            ("Heading 1", "Seating plan – supper 3 May"),
            ("Heading 2", "Table 1"),
            ("List Bullet", "Ann Bell"),
            ("List Bullet", "Dev Rao"),
            ("Heading 2", "Table 2"),
            ("List Bullet", "Tom Ash"),
            ("List Bullet", "Bo Lund (veg)"),
        ),
        not_data=True,
    ),
    Neighbour(
        "a menu",
        "supper.docx",
        docx(
            ("Heading 1", "Menu"),
            "Leek and potato soup (v)",
            "Lentil dal with rice (vg)",
            "Apple crumble",
            "Tea, coffee",
        ),
        not_data=True,
    ),
    Neighbour(
        "a list of things to bring",
        "things.docx",
        docx(
            ("Heading 1", "Packliste"),
            ("List Bullet", "Stellwände"),
            ("List Bullet", "60 Tassen"),
            ("List Bullet", "Stifte"),
        ),
        not_data=True,
    ),
    Neighbour(
        "a role",
        "host role description.docx",
        docx(
            "Table host",
            "You will welcome people to your table and keep time.",
            "You will make sure that everybody is heard.",
            "Expenses are paid. Training on 2 May.",
        ),
        not_data=True,
    ),
    Neighbour(
        "the way there",
        "hall.pdf",
        pdf(
            [
                [
                    "How to find us",
                    "By bus: numbers 4 and 27 stop outside the hall.",
                    "By car: follow signs for the quay.",
                    "Step-free access by the side door.",
                ]
            ]
        ),
        not_data=True,
    ),
    Neighbour(
        "terms and what they mean",
        "words.docx",
        docx(
            ("Heading 1", "Glossary"),
            "Asset: something a place has that is worth keeping.",
            "Inquiry: one place and one question.",
            "Table host: whoever welcomes people to a table.",
        ),
        not_data=True,
    ),
    Neighbour(
        "an application",
        "trust.docx",
        docx(
            ("Heading 1", "Application to the Harbour Trust"),
            "Name of organisation: Friends of the Quay",
            "Amount requested: £4,500",
            "Project summary: We will hold six conversations with residents.",
            "Signed: M. Bell",
        ),
        not_data=True,
    ),
    Neighbour(
        "a story that is called like one of these stays",
        "getting here.docx",
        docx(
            ("Heading 1", "Getting here"),
            "I came on the night boat with my aunt, who was sick into her hat all the way.",
            "At the quay a man gave me his gloves and never told me his name.",
        ),
        keeps=["a man gave me his gloves"],
        kind="story",
    ),
)
