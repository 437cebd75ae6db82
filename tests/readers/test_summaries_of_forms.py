"""The summary page of a form copied as text: each answer alone, charts and the words of the page left out."""

from __future__ import annotations

from harvest.model import Reading
from harvest.readers.dispatch import parse_file
from harvest.readers.dropping import visible

TOP = """Questions
Responses
5
Settings
5 responses
Link to Sheets
Accepting responses
Summary
Question
Individual
"""
CHART = """Will you come again?
5 responses
Copy chart
Yes
Perhaps
60%
40%
"""
FOOT = """This content is neither created nor endorsed by Google. - Terms of Service - Privacy Policy
Does this form look suspicious? Report
Google Forms
"""
ASKED = """What do you tell people about the mill?
3 responses
That the wheel turned when my gran was a girl
42
the owls, mostly
And what next?
2 responses
Let the school grow beans there
I would paint the gate
"""


def read(text: str) -> Reading:
    (found,) = parse_file("answers copied.txt", text.encode())
    assert visible(text) == sum(visible(s.text) for s in found.sources) + sum(d.characters for d in found.dropped)
    return found


def test_each_line_below_a_question_and_its_count_is_an_answer() -> None:
    found = read(TOP + CHART + ASKED + FOOT)
    assert [(source.question, source.text) for source in found.sources] == [
        ("What do you tell people about the mill?", "That the wheel turned when my gran was a girl"),
        ("What do you tell people about the mill?", "42"),
        ("What do you tell people about the mill?", "the owls, mostly"),
        ("And what next?", "Let the school grow beans there"),
        ("And what next?", "I would paint the gate"),
    ]
    assert any("Will you come again?" in warning for warning in found.warnings)


def test_an_answer_of_several_lines_is_told_where_the_page_counts_fewer() -> None:
    found = read(ASKED.replace("the owls", "Two things:\nthe owls") + FOOT)
    assert any("1 line more than the 3 answers" in warning for warning in found.warnings)


def test_lines_that_count_responses_in_somebodys_words_make_no_summary_of_them() -> None:
    text = "I sent forty letters.\n12 responses\nThey came by boat.\n3 responses\nWe burned them."
    found = read(text)
    assert len(found.sources) == 1 and "12 responses" in found.sources[0].text
