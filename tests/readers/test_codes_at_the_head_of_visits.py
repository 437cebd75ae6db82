"""Home visits and interviews written up: a code, initials or a name at the head of each makes a voice of its own."""

from __future__ import annotations

from harvest.model import Kind, Reading
from harvest.readers.dispatch import parse_file
from tests.readers import making

INTRO = "Visits by Ann Hill and Bo Reed, September to October. Numbers are the numbers in our register."
VISITS = [
    ("W-01  E.M., 91, Mill Street", "“I keep a list of who I will telephone each day and I cross them off.”"),
    ("W-02  Mr Gill, 67", "“I drive the minibus on Sundays. Driving others gets me out of bed.”"),
    ("W-03  Dot Yapp", "“Bingo on the tablet with my sister. I don't go out after three in winter.”"),
    ("W-04", "“My neighbour brings the paper. If he stopped I would not know the day.”"),
    ("A note from us", "Ann: Everyone who was managing had a job to do for somebody else."),
]


def read(name: str, data: str | bytes) -> Reading:
    (found,) = parse_file(name, data.encode() if isinstance(data, str) else data)
    return found


def test_each_visit_is_told_by_whom_its_head_names_and_keeps_its_code() -> None:
    page = [("Heading 1", "What people told us at home"), INTRO]
    for head, text in VISITS:
        page += [("Heading 2", head), text]
    found = read("Home visits what people told us.docx", making.docx(*page))
    assert found.kind is Kind.STORY
    assert [s.voice for s in found.sources] == ["E.M.", "Mr Gill", "Dot Yapp", "W-04", "Ann"]
    assert [s.attributes.get("Code") for s in found.sources] == ["W-01", "W-02", "W-03", "W-04", None]
    assert found.sources[0].attributes["Age"] == "91" and found.sources[1].attributes["Age"] == "67"
    assert found.sources[4].text == "Everyone who was managing had a job to do for somebody else."


def test_codes_on_lines_of_their_own_part_interviews_in_plain_text() -> None:
    text = "\n\n".join(
        [
            "INTERVIEWS (write-ups)",
            "P1 - AK, 34, mum of two\nThe park is where I met everyone. Before the baby I knew nobody in this street.",
            "P2 - retired postman\nI knew every door by its letterbox. Now I know the dogs, and they know me.",
            "P3 - J.T.\nThe ramp was built by the lads from the club in one afternoon.",
        ]
    )
    found = read("interviews.txt", text)
    assert [(s.voice, s.attributes["Code"]) for s in found.sources] == [("AK", "P1"), ("P2", "P2"), ("J.T.", "P3")]
    assert found.sources[2].text.startswith("The ramp") and "retired postman" in found.sources[1].attributes.values()


def test_a_number_in_a_text_begins_nobodys() -> None:
    text = "A59 at night\nWe wait for the bus every night by the old mill and nobody comes.\n\n"
    text += "M62 traffic\nIt never stops, day or night, and we have got used to sleeping with it.\n"
    assert len(read("a story.txt", text).sources) == 1
