"""Heaps of points in cells, sheets typed up on a phone, polls sheet by sheet, and who opened which door."""

from __future__ import annotations

import pytest

from harvest.model import Kind
from tests.readers.making import as_csv, docx, xlsx
from tests.readers.reading_back import read, said

PHONE = """LOFT EVENING 3/5 - {0} from the back wall, typed {1} sorry

{2} 1: "people say we..."
- never answer the door (we do. it is broken)
- dont cook

{2} 2: "what we do..."
- feed the whole stair on sundays
- mend prams

(theres a {3} of a pram on the last one, nobody signed it, its lovely)
"""
POINTS = ["never answer the door (we do. it is broken)", "dont cook", "feed the whole stair on sundays", "mend prams"]


@pytest.mark.parametrize(
    ("sheets", "how", "drawn"),
    [
        ("flip sheets", "on my phone", "drawing"),
        ("flip charts", "up on the bus", "big doodle"),
        ("sheets", "into my phone", "sketch"),
    ],
)
def test_what_whoever_typed_sheets_up_says_of_them_is_nobodys_words(sheets: str, how: str, drawn: str) -> None:
    text = PHONE.format(sheets, how, sheets.split()[-1].rstrip("s").upper(), drawn)
    found = read(f"{sheets} loft evening.txt", text)
    assert [words for _, words in said(found)] == POINTS
    assert found.kind is Kind.NOTE
    assert {"remarks of whoever typed", "headings"} <= {left.reason.split(" (")[0] for left in found.dropped}
    assert {turn.question for turn in found.sources[0].turns} == {"people say we...", "what we do..."}


def test_somebody_who_tells_of_a_drawing_is_heard() -> None:
    found = read("flip charts.txt", "WHY HERE?\n- a drawing of my nan hangs in the pub\n- soup\n\nWHO?\n- us\n- them\n")
    assert "a drawing of my nan hangs in the pub" in [words for _, words in said(found)]


HEAPS = (
    ("ROSE 🌹 (what went well)", ("Nobody went home hungry", "The dog came back")),
    ("THORN (what hurt)", ("The gate was locked again", "We lost our voices, all of us")),
    ("BUD (what could come)", ("A second pan", "Ask the lads to carry")),
)
POINTED = [point for _, points in HEAPS for point in points]


@pytest.mark.parametrize("mark", ["• ", "- ", "– ", ""])
@pytest.mark.parametrize("layout", ["over", "beside", "inside"])
def test_heaps_in_the_cells_of_a_table_are_points_under_what_stands_over_them(mark: str, layout: str) -> None:
    cells = ["\n".join(mark + point for point in points) for _, points in HEAPS]
    heads = [head for head, _ in HEAPS]
    table = {
        "over": [heads, cells],
        "beside": [list(row) for row in zip(heads, cells, strict=True)],
        "inside": [[f"{head}\n{cell}" for head, cell in zip(heads, cells, strict=True)]],
    }[layout]
    if not mark and layout != "over":
        pytest.skip("without a mark nothing tells a head from a point there")
    found = read(
        "review of the supper.docx", docx(("**", "Review of the supper, on the roll of paper"), tables=[table])
    )
    assert [words for _, words in said(found)] == POINTED
    asked = {s.text[t.start : t.end]: t.question for s in found.sources for t in s.turns}
    assert asked["The gate was locked again"] == heads[1] and asked["A second pan"] == heads[2]


def test_names_over_what_people_said_in_a_table_ask_nothing() -> None:
    talk = [["Ada Obi", "Bo Lind"], ["• We sang.\n• All night.", "• Nobody slept.\n• The pans were ours."]]
    found = read("table.docx", docx("What was said", tables=[talk]))
    assert not any(turn.question for source in found.sources for turn in source.turns)


DOORS = [
    ["Question", "No. 4 – Nan Oduya", "12a, Piotr", "Flat 7: Mr Hale", "Door 31 - Sal (14)"],
    ["Who looks in on you?", "The woman with the pram", "Nobody, and I like it", "My tenants", "my nan"],
    ["What would you mend?", "The light on the stair", "", "The gate. It sings.", "my bike"],
    ["What do you hear at night?", "Next door laughing", "The boiler", "", "foxes"],
    [],
    ["NB nobody in at 5 and 6, Ivo tries again on Friday"],
]


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_which_door_stands_before_a_name_and_what_stands_below_is_a_remark(suffix: str) -> None:
    data = as_csv(*DOORS) if suffix == "csv" else xlsx(Doors=[["Doorstep chats, w/c 4 May"], [], *DOORS])
    found = read(f"doorsteps.{suffix}", data)
    people = {source.voice: source.attributes.get("Which") for source in found.sources}
    assert people == {"Nan Oduya": "No. 4", "Piotr": "12a", "Mr Hale": "Flat 7", "Sal (14)": "Door 31"}
    assert len(found.sources) == 10 and ("Mr Hale", "The gate. It sings.") in said(found)
    assert "Ivo tries again" not in "".join(words for _, words in said(found))
    assert {left.reason: left.count for left in found.dropped}["remarks below the table"] == 1


CLOUD = [["The quay in one word"], ["Word cloud"], [], ["Word", "Votes"], ["windy", 4], ["ours", 2], ["owed", 1]]
OPEN = [["Who carried you?"], ["Open ended"], [], ["Responses"], ["A man I owed money"], ["my sister, twice a week"]]
COUNT = [["How long here?"], ["Multiple choice"], [], ["Choice", "Votes"], ["A year", 2], ["Longer", 7]]


def test_the_type_of_a_poll_may_stand_alone_below_its_question_and_a_cloud_is_read_beside_open_answers() -> None:
    overview = [
        ["Presentation", "Quay"],
        ["Participants", 9],
        [],
        ["Slide", "Type"],
        [1, "Word cloud"],
        [2, "Open ended"],
    ]
    found = read("export.xlsx", xlsx(Overview=overview, **{"1. How": COUNT, "2. Word": CLOUD, "3. Who": OPEN}))
    told = {source.text: source.turns[0].question for source in found.sources}
    assert told == {
        **dict.fromkeys(("windy", "ours", "owed"), "The quay in one word"),
        **dict.fromkeys(("A man I owed money", "my sister, twice a week"), "Who carried you?"),
    }
    assert any("How" in warning and "Overview" in warning for warning in found.warnings)


def test_a_cloud_in_a_report_that_stacks_its_polls_is_read_too() -> None:
    stacked = [
        *(["Poll 1", "The quay in one word", "Word cloud"], ["Word", "Count"], ["windy", 4], ["owed", 1], []),
        *(["Poll 2", "Been before?", "Multiple choice"], ["Option", "Votes"], ["Yes", 9], ["No", 3]),
    ]
    found = read("report.xlsx", xlsx(Report=stacked))
    assert {source.text for source in found.sources} == {"windy", "owed"}


@pytest.mark.parametrize(
    "nobody",
    ["“put nothing”", "wouldn't say", "signed nothing", "forgot to ask", "no signature", "can't read the name"],
)
def test_what_stands_where_nobody_gave_a_name_is_no_name(nobody: str) -> None:
    rows = [["Dream", "Who"], ["A crane of our own", "Ola Brzeska"], ["Soup at noon", nobody], ["Trees", "Reza"]]
    found = read("dream leaves.csv", as_csv(*rows))
    assert [turn.speaker for source in found.sources for turn in source.turns if turn.speaker][0] == "Ola Brzeska"
    assert not any(nobody in (source.voice or "") for source in found.sources)
