"""What stands over a story of what its teller permits: the number of a paper, or questions asked and answered."""

import pytest

from harvest.model import ReadSource
from harvest.readers.dispatch import parse_file

STORY = (
    "I kept bees behind the chapel for eleven years, and the children came to watch.\n\n"
    "Then the hives went, and the wall was so quiet that I moved my chair indoors.\n"
)


def told(head: str) -> ReadSource:
    (reading,) = parse_file("bees.txt", f"The hives\n\nTold by: Ada Obi, beekeeper\n{head}\n\n{STORY}".encode())
    (source,) = reading.sources
    return source


@pytest.mark.parametrize(
    "said",
    ["see paper sheet, no. 27", "paper form no 4", "see form", "consent slip, no. 112", "as on her form (no. 3)"],
)
def test_the_number_of_a_paper_is_no_refusal_and_sends_there(said: str):
    source = told(f"Permission: {said}")
    assert (source.voice, source.permission, source.answered_elsewhere) == ("Ada Obi", None, True)


@pytest.mark.parametrize("said", ["no, see paper sheet", "see sheet, not with my name", "no", "paper form, no photos"])
def test_what_says_more_than_where_is_an_answer(said: str):
    source = told(f"Permission: {said}")
    assert not source.answered_elsewhere
    assert source.permission is not None and not (source.permission.quotation == "named" and not source.permission.hold)


def test_questions_with_answers_behind_dashes_are_what_the_teller_permits():
    source = told(
        "She has no slip; I asked her on the phone:\n"
        "  May we quote from it? - Yes, but leave my name off.\n"
        "  May the council have it? - No."
    )
    assert source.permission is not None
    assert (source.permission.quotation, source.permission.sharing, source.permission.hold) == ("anonymous", "no", ())
    assert source.text.startswith("I kept bees") and "slip" not in source.text


@pytest.mark.parametrize("lead", ["She said, but only once her son has read it:", "Asked her granddaughter, aged 9:"])
def test_what_limits_the_answers_below_is_not_left_out(lead: str):
    source = told(f"{lead}\n  May we quote from it? - Yes.")
    assert source.permission is None or source.permission.hold or not source.permission.quotable
    assert lead.rstrip(":") in source.text or source.permission is not None
