"""What a further two batches of files showed: a board as a list of shapes, a report of answers as pages, labels."""

from harvest.model import Kind
from tests.readers.making import as_csv, docx, pdf, xlsx
from tests.readers.shapes.case import Case

_ASKED = "Q1. What do you value about the old boathouse by the"
_HEAD = "The boathouse : Survey Report for 01 May 2025 to 31 May 2025"


def _form(number: int, login: str, valued: str, first: str, *more: str) -> list[str]:
    head = [f"Respondent No: {number}", f"Login: {login}", "Email: n/a", "IP Address: n/a", _ASKED, "lower lock gate?"]
    return [*head, valued, f"Q2. What should be paid for first? {first}", *more, "Q3. How often do you row? Monthly"]


_TABLES = [
    ["TABLE 1"],
    ["Card", "Dots", "When"],
    ["A bridge that does not wobble", 9, "Now"],
    ["Soup on Sundays for whoever comes", 4, "MED"],
    [],
    ["TABLE 2"],
    ["card", "When", "Dots"],
    ["A choir in five languages", "long", "3 dots"],
    ["Lamps along the towpath", "", ""],
]

CASES = [
    Case(
        "a board as a list of its shapes, the column of their sorts called a name",
        "board.csv",
        as_csv(
            ["Id", "Name", "Shape Library", "Page ID", "Status", "Text Area 1"],
            ["1", "Document", "", "", "Draft", "An evening about the lower meadow path"],
            ["2", "Page", "", "", "", "Page 1"],
            ["3", "Text", "Standard", "2", "", "GOOD DAYS"],
            ["4", "Sticky Note", "Board", "2", "", "Sand so hard that you could dance on it"],
            ["5", "Sticky Note", "Board", "2", "", "The man with the donkeys never stared"],
            ["6", "Line", "", "2", "", ""],
        ),
        asked=[(None, "Sand so hard that you could dance on it"), (None, "The man with the donkeys never stared")],
        voices=2,
        absent=["Page 1", "Sticky Note"],
    ),
    Case(
        "a report of answers printed as pages: each question begins a line, its answer behind it",
        "report.pdf",
        pdf(
            [
                [
                    _HEAD,
                    *_form(1, "heronwatch", "It is the one place where my joints rest.", "Boiler."),
                    "Page 1",
                ],
                [
                    _HEAD,
                    *_form(2, "Anonymous", "The woman at the till who lets the carers in for", "not answered"),
                    "Page 2",
                ],
                [
                    _HEAD,
                    *_form(3, "kelp", "not answered", "A hoist!! I have looked at it for six years", "and waited."),
                    "Page 3",
                ],
            ]
        ),
        asked=[
            (None, "It is the one place where my joints rest."),
            (None, "Boiler."),
            (None, "The woman at the till who lets the carers in for"),
            (None, "A hoist!! I have looked at it for six years and waited."),
        ],
        voices=3,
        absent=["not answered", "Q2."],
    ),
    Case(
        "a legend with initials that hold an apostrophe",
        "talk.docx",
        docx(
            "Present: KJ = Kezia Lamb, MO’D = Malachy O’Dwyer, VV = Venkat Rao",
            "KJ: Can we start with the water?",
            "VV: The standpipe is at plot 1 and I am plot 44.",
            "MO’D: I am not much better off, but I have a barrow.",
            "KJ: Would a rota work?",
            "VV: Until somebody goes to Tenerife.",
            "MO’D: That was one fortnight.",
        ),
        said=[
            ("Kezia Lamb", "Can we start with the water?"),
            ("Venkat Rao", "The standpipe is at plot 1 and I am plot 44."),
            ("Malachy O’Dwyer", "I am not much better off, but I have a barrow."),
            ("Kezia Lamb", "Would a rota work?"),
            ("Venkat Rao", "Until somebody goes to Tenerife."),
            ("Malachy O’Dwyer", "That was one fortnight."),
        ],
    ),
    Case(
        "somebody who joined by telephone, and a meeting in Welsh whose recording somebody stopped",
        "meeting.docx",
        docx(
            "Cyfarfod y neuadd-20250402_190311-Recordiad Cyfarfod",
            "2 Ebrill 2025, 6:03PM",
            "Eirlys Penn   0:04\nCroeso i bawb. Be wnawn ni efo'r llwyfan?",
            "Hen Wil (phone)   0:12\nCadwch o, tu ôl i'r cyrtan ges i fy nghusan.",
            "Ataliodd Eirlys Penn y trawsgrifio",
        ),
        said=[
            ("Eirlys Penn", "Croeso i bawb. Be wnawn ni efo'r llwyfan?"),
            ("Hen Wil", "Cadwch o, tu ôl i'r cyrtan ges i fy nghusan."),
        ],
    ),
    Case(
        "cards of several tables, each table naming its columns again, one in another order",
        "dream cards.xlsx",
        xlsx(dreams=_TABLES),
        kind=Kind.DREAM,
        asked=[
            (None, "A bridge that does not wobble"),
            (None, "Soup on Sundays for whoever comes"),
            (None, "A choir in five languages"),
            (None, "Lamps along the towpath"),
        ],
        tables=["1", "1", "2", "2"],
        attributes={0: {"Dots": "9", "When": "Now"}, 2: {"Dots": "3 dots", "When": "long"}},
    ),
]
