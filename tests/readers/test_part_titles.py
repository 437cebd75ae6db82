"""Parts of a file are named so that people can read it, and no two of them alike."""

from hypothesis import given
from hypothesis import strategies as st

from harvest.readers.dispatch import parse_file
from tests.readers.making import as_csv, docx


def titles(name, data):
    (reading,) = parse_file(name, data)
    return [s.title for s in reading.sources]


FORM = as_csv(
    (
        "Response ID",
        "Name",
        "What do you love about living on the Riverside estate these days?",
        "What would help you?",
    ),
    (
        "R_3nQx0AbC",
        "Ada",
        "The allotment behind the school, where we all share one key.",
        "A tap that works in winter.",
    ),
    ("R_1mZZ9", "Bo", "My neighbour's door is open and there is always soup.", "A bench halfway up the hill."),
)


def test_answers_are_named_by_what_they_are_their_row_and_their_question():
    assert titles("Riverside_form.csv", FORM) == [
        "Story 1, question 1, Riverside form",
        "Story 1, question 2, Riverside form",
        "Story 2, question 1, Riverside form",
        "Story 2, question 2, Riverside form",
    ]


def test_one_question_needs_no_number_and_no_response_id():
    rows = [
        ("id", "Story"),
        *((f"resp-{n}", f"On day {n} we carried the piano up the hill together.") for n in range(3)),
    ]
    assert titles("Riverside form (2).csv", as_csv(*rows)) == [f"Story {n}, Riverside form" for n in (1, 2, 3)]


def test_dreams_in_a_list_are_numbered_and_headings_stay():
    dreams = docx(*(f"In 2035 the river {what}." for what in ("is clean", "has a ferry", "sings")))
    assert titles("wall.docx", dreams) == ["Dream 1, wall", "Dream 2, wall", "Dream 3, wall"]
    told = docx(("Heading 1", "The bridge story"), "We built it.", ("Heading 1", "Ruth's story"), "I swam.",
                ("Heading 1", "Tom's story"), "I sank.")  # fmt: skip
    assert "tales – Tom's story" in titles("tales.docx", told)


def test_a_file_with_one_part_has_the_files_name():
    assert titles("table_3 notes.txt", b"I came for the tea and stayed for the songs.") == ["table 3 notes"]


@given(st.lists(st.tuples(st.sampled_from(["Ada", "Bo", ""]), st.sampled_from(["We sang all night.", ""]),
                          st.sampled_from(["We danced by the river.", ""])), min_size=2, max_size=8))  # fmt: skip
def test_no_two_parts_are_named_alike(rows):
    table = as_csv(("Name", "What did you sing?", "What did you dance?"), *rows)
    mapping = {"text": ["What did you sing?", "What did you dance?"], "teller": "Name"}
    try:
        (reading,) = parse_file("f.csv", table, mapping=mapping)
    except Exception:
        return
    made = [s.title for s in reading.sources]
    assert len(set(made)) == len(made)
