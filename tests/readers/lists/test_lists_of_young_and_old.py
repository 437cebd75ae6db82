"""Lists on which young and old answered: bands of age by code, classes of some, classes of the children of others."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.model import Permission
from harvest.readers.dispatch import parse_file


def permits(rows: list[list[str]]) -> dict[str, Permission]:
    made = io.StringIO()
    csv.writer(made).writerows(rows)
    (reading,) = parse_file("answers.csv", made.getvalue().encode())
    told = {one.names[0]: one.permission for one in reading.listed}
    return told or {one.voice: one.permission for one in reading.sources}


def test_a_code_for_a_band_of_age_is_no_age():
    found = permits(
        [
            ["Name", "Age group (1=under 16 2=16-29 3=30-59 4=60+)", "Quote (1=yes 2=no)", "With name (1=yes 2=no)"],
            ["Ada Obi", "3", "1", "1"],
            ["Bo Lind", "2", "1", "2"],
            ["Cy Day", "1", "1", "1"],
            ["Di Fox", "4", "2", "2"],
        ]
    )
    assert (found["Ada Obi"].quotation, found["Ada Obi"].hold) == ("named", ())
    assert (found["Bo Lind"].quotation, found["Bo Lind"].hold) == ("anonymous", ())
    assert found["Cy Day"].minor and not found["Cy Day"].quotable


def test_the_year_of_a_child_is_not_that_of_the_parent_who_answers():
    found = permits(
        [
            [
                "Your name",
                "Your child's year",
                "May we quote you?",
                "Can we print your name with it?",
                "Photos of you?",
            ],
            ["Ada Obi", "Year 3", "Yes", "Yes", "Yes"],
            ["Bo Lind", "Reception", "Yes", "No", "No"],
            ["Cy Day", "Year 9", "No", "No", "No"],
        ]
    )
    assert (found["Ada Obi"].quotation, found["Ada Obi"].minor) == ("named", False)
    assert (found["Bo Lind"].quotation, found["Bo Lind"].hold) == ("anonymous", ())


def test_who_answers_for_a_child_on_a_list_of_children_is_still_held():
    found = permits(
        [
            ["Child's name", "Year group", "May we quote them?", "Name with it?"],
            ["Ada Obi", "Year 3", "Yes", "Yes"],
            ["Bo Lind", "Reception", "Yes", "No"],
        ]
    )
    assert not any(one.quotable for one in found.values())


@pytest.mark.parametrize(("head", "grown"), [("Pupil? (class)", ""), ("Parent / pupil (class)", "parent")])
def test_who_is_no_pupil_is_grown_up(head: str, grown: str):
    rows = [
        ["Name", head, "Quote?", "Name with it?", "Photo?"],
        ["Ada Obi", grown, "yes", "yes", "yes"],
        ["Bo Lind", "3rd class", "yes", "yes", "yes"],
        ["Cy Day", "Infants", "yes", "no", "yes"],
        ["Di Fox", grown, "yes", "no", "no"],
    ]
    found = permits(rows)
    assert [found[name].quotable for name in ("Ada Obi", "Bo Lind", "Cy Day", "Di Fox")] == [True, False, False, True]


def test_pupils_are_held_where_their_words_stand_beside_too():
    found = permits(
        [
            ["Who", "Parent or pupil (year)", "What they said about the path", "Can be quoted", "Name shown"],
            ["Ada Obi", "parent", "I take the long way round since the wall came down.", "Y", "Y"],
            ["Bo Lind", "pupil, Year 4", "The puddle is deeper than my boots.", "Y", "Y"],
            ["Cy Day", "grandparent", "We had lamps along it when I was small.", "Y", "N"],
            ["Di Fox", "pupil, Year 6", "Nobody sees you there after four.", "Y", "N"],
        ]
    )
    assert found["Ada Obi"].quotation == "named" and found["Ada Obi"].quotable
    assert found["Cy Day"].quotable
    assert not found["Bo Lind"].quotable and not found["Di Fox"].quotable


def test_an_age_beside_what_pupils_are_called_tells_who_is_old_enough():
    found = permits(
        [
            ["Name", "Here as", "If a pupil: year and age", "May we quote you?", "Name with it?"],
            ["Ada Obi", "Pupil", "Y12, 17", "Yes", "Yes"],
            ["Bo Lind", "Pupil", "Y10, 15", "Yes", "Yes"],
            ["Cy Day", "Pupil", "", "Yes", "Yes"],
            ["Di Fox", "Young person", "S6", "Yes", "No"],
            ["Ed Gow", "Pupil", "S5", "Yes", "No"],
            ["Flo Hay", "Child", "17", "Yes", "Yes"],
            ["Gil Orr", "Resident", "", "Yes", "Yes"],
        ]
    )
    assert (found["Ada Obi"].quotation, found["Ada Obi"].hold, found["Ada Obi"].minor) == ("named", (), False)
    assert (found["Di Fox"].quotation, found["Di Fox"].hold) == ("anonymous", ())
    assert found["Gil Orr"].quotable and not found["Gil Orr"].hold
    assert not any(found[name].quotable and not found[name].hold for name in ("Bo Lind", "Cy Day", "Ed Gow", "Flo Hay"))


def test_who_comes_for_a_service_for_the_young_is_no_child():
    found = permits(
        [
            ["Name", "Attending as", "May we quote you?", "Name with it?"],
            ["Ada Obi", "Youth service", "Yes", "Yes"],
            ["Bo Lind", "Children's social worker", "Yes", "No"],
            ["Cy Day", "Youth club", "Yes", "Yes"],
            ["Di Fox", "Young people", "Yes", "Yes"],
            ["Ed Gow", "Resident", "Yes", "Yes"],
        ]
    )
    assert (found["Ada Obi"].quotation, found["Ada Obi"].hold) == ("named", ())
    assert (found["Bo Lind"].quotation, found["Bo Lind"].hold) == ("anonymous", ())
    assert found["Cy Day"].hold and found["Di Fox"].hold


def test_a_junior_of_whom_an_age_tells_that_they_are_no_child_is_not_held():
    found = permits(
        [
            ["Name", "Member type", "Team", "Age (juniors)", "May we quote you?", "With your name?"],
            ["Ada Obi", "Junior", "", "17", "Yes", "Yes"],
            ["Bo Lind", "Junior member", "", "15", "Yes", "Yes"],
            ["Cy Day", "Junior", "", "", "Yes", "Yes"],
            ["Di Fox", "Junior", "U14", "", "Yes", "Yes"],
            ["Ed Moss", "Adult", "", "", "Yes", "No"],
        ]
    )
    assert (found["Ada Obi"].quotation, found["Ada Obi"].hold) == ("named", ())
    assert not any(found[name].quotable for name in ("Bo Lind", "Cy Day", "Di Fox"))
    assert found["Ed Moss"].quotable
