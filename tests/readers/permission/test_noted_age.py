# ruff: noqa: E501 – lists of lines are easier to check close together
"""Ages in a remark beside somebody's words: found where they are the teller's, left where they are not."""

import pytest

from harvest.readers.permission import read_permissions
from harvest.readers.permission.young.children import child_described

CERTAIN = [
    "Year 7, aged 12", "Yr 7", "12 years old", "she's 9", "In Year 9 at Moor High", "Y8 pupil", "Blwyddyn 7, 12 oed",
    "12 Jahre, Klasse 6", "aged 14, mum present", "Kieran is 15", "14yo", "uczeń, 7 klasa", "oed 11", "P6", "he's only eight",
]  # fmt: skip
PERHAPS = [
    "came with her mum, 11", "12 lat", "12 ans", "seven next week", "at primary school", "dzieci, 10 lat", "child",
    "grandson of Bob (8)", "16 tomorrow", "a pupil", "Brownie",
]  # fmt: skip
NOBODY = [
    "retired teacher of year 7", "lived here 12 years", "Table 12", "12 people", "12 jahre hier gelebt", "mieszka tu 12 lat",
    "habite ici depuis 12 ans", "yn byw yma ers 12 mlynedd", "had 3 kids aged 9, 11, 12", "came with his daughter, 11", "45 lat",
    "wants a copy by 12 May", "room 7, second floor", "it is 7 miles away", "aged 61", "thank you", "5/5", "3 grandchildren",
]  # fmt: skip


@pytest.mark.parametrize("heading", ["Notes", "Sylwadau", "Uwagi", "Any other comments", ""])
def test_a_remark_beside_a_story_says_who_is_a_child(heading: str) -> None:
    told = [*CERTAIN, *PERHAPS, *NOBODY]
    rows = [[f"Person {n}", "We meet at the bench every week.", "Yes", remark] for n, remark in enumerate(told)]
    found = read_permissions(["Name", "Story", "May we quote you?", heading], rows, year=2026).rows
    said = dict(zip(told, found, strict=True))
    assert [r for r in CERTAIN if not (said[r] and said[r].minor)] == []  # type: ignore[union-attr]
    assert [r for r in PERHAPS if not (said[r] and said[r].hold)] == []  # type: ignore[union-attr]
    assert [r for r in NOBODY if said[r] and (said[r].minor or said[r].hold)] == []  # type: ignore[union-attr]


def test_how_long_somebody_has_lived_here_is_no_age() -> None:
    rows = [["We meet at the bench.", "Yes", "12 years"], ["I walk by the canal.", "Yes", "6 years"]]
    columns = ["Story", "May we quote you?", "How long have you lived in your home?"]
    assert [r and r.hold for r in read_permissions(columns, rows, year=2026).rows] == [(), ()]


def test_a_remark_beside_somebodys_words_holds_them_where_no_question_about_consent_was_asked() -> None:
    assert child_described("Sylwadau", "Blwyddyn 7, 12 oed")[0]
    assert child_described("Comments", "wants a copy")[1] == ""
