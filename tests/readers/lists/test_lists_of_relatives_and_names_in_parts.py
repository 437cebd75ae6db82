"""Lists that relatives or parents filled in, whose names stand in parts or beside those of whom they belong to."""

from __future__ import annotations

import pytest
from readers.reading_back import read

from harvest.model import Permission


def permits(*rows: list[str]) -> dict[str, Permission]:
    found = read("evening.csv", "\n".join(",".join(row) for row in rows))
    return {one.names[0]: one.permission for one in found.listed}


ASKED = ["May we quote you in the leaflet?", "Your name in the leaflet?"]
SAID = [["Yes", "Yes"], ["Yes", "No"], ["No", "No"], ["", "Yes"]]
PARTS = [["Ada", "Obi"], ["Bo", "Lind"], ["Cy", "Day"], ["Di", "Fox"]]


@pytest.mark.parametrize("whose", [("Mum first name", "Mum surname"), ("Member's first name", "Member's last name")])
def test_a_name_in_two_parts_is_one_whoevers_it_is(whose: tuple[str, str]) -> None:
    found = permits([*whose, *ASKED], *([*name, *said] for name, said in zip(PARTS, SAID, strict=True)))
    assert [found[name].quotation for name in ("Ada Obi", "Bo Lind", "Cy Day")] == ["named", "anonymous", "no"]
    assert found["Di Fox"].quotation in ("unknown", "no")


def test_children_named_in_two_parts_stay_children() -> None:
    heads = ["Child's first name", "Child's surname", "Class", "May we print what your child said?", "With the name?"]
    rows = zip(PARTS, ["Year 1", "Year 4", "Year 2", "Year 6"], SAID, strict=True)
    found = permits(heads, *([*name, year, *said] for name, year, said in rows))
    assert {*found} == {" ".join(name) for name in PARTS}
    assert all(one.minor or one.hold for one in found.values())


def test_relatives_answer_and_not_those_whom_they_visit() -> None:
    heads = ["Family member", "Resident", *ASKED]
    whom = ["Mrs Obi", "Mr P Lind", "Miss Tull", "Mr P Lind"]
    rows = zip(PARTS, whom, SAID, strict=True)
    found = permits(heads, *([" ".join(name), one, *said] for name, one, said in rows))
    assert {*found} == {" ".join(name) for name in PARTS}
    assert found["Ada Obi"].quotation == "named" and found["Bo Lind"].quotation == "anonymous"


def test_residents_answer_where_relatives_are_only_named_behind_them() -> None:
    rows = zip(PARTS, ["Jo Obi", "Ky Lind", "Lu Day", "Mo Fox"], SAID, strict=True)
    found = permits(["Resident", "Relative", *ASKED], *([" ".join(name), kin, *said] for name, kin, said in rows))
    assert {*found} == {" ".join(name) for name in PARTS}


@pytest.mark.parametrize(
    ("head", "purpose"),
    [
        ("OK for it to go to the Friends of the Museum?", "sharing"),
        ("Tapes and notes to be stored at the county archive?", "archive"),
    ],
)
def test_keepers_keep_and_their_friends_get_it(head: str, purpose: str) -> None:
    rows = [["Ada Obi", "Yes", "Yes"], ["Bo Lind", "Yes", "No"], ["Cy Day", "Yes", "Yes"]]
    found = permits(["Name", "May we quote you?", head], *rows)
    others = {"sharing", "archive"} - {purpose}
    assert [getattr(found[name], purpose) for name in ("Ada Obi", "Bo Lind")] == ["yes", "no"]
    assert {getattr(one, other) for one in found.values() for other in others} <= {"unknown", "blank"}
    assert found["Ada Obi"].quotation == "anonymous"


def test_a_name_on_the_board_is_asked_for_where_people_said_yes_or_no() -> None:
    heads = ["Name", "Can we quote you on the noticeboard?", "Your name on the noticeboard?"]
    rows = [["Ada Obi", "Yes", "Yes"], ["Bo Lind", "Yes", "No"], ["Cy Day", "Yes", ""]]
    found = permits(heads, *rows)
    assert [found[name].quotation for name in ("Ada Obi", "Bo Lind", "Cy Day")] == ["named", "anonymous", "anonymous"]


@pytest.mark.parametrize("words", [False, True])
def test_who_of_the_office_took_it_is_no_answer(words: bool) -> None:
    told = ["What would help?"] if words else []
    said = ["A bench by the stop on the hill", "More light under the bridge at night", "A crossing at the school gate"]
    heads = [["", *([""] if words else []), "Consent", "", ""], ["Name", *told, "May quote me", "May name me", "Clerk"]]
    answers = [["Ada Obi", "Yes", "Yes", "PT"], ["Bo Lind", "Yes", "No", "PT"], ["Cy Day", "No", "No", "RW"]]
    table = [*heads, *([one[0], *([told] if words else []), *one[1:]] for one, told in zip(answers, said, strict=True))]
    found = read("day.csv", "\n".join(",".join(f'"{cell}"' for cell in row) for row in table))
    read_of = {s.voice: s.permission for s in found.sources} | {p.names[0]: p.permission for p in found.listed}
    given = {name: (p.quotation, p.hold) for name, p in read_of.items() if p}
    assert given["Ada Obi"] == ("named", ()) and given["Bo Lind"] == ("anonymous", ())


def test_a_blank_age_among_adults_holds_nobody() -> None:
    ages = {"Ada Obi": "42", "Bo Lind": "13", "Cy Day": "57", "Di Fox": "", "Ed Poe": "64"}
    found = permits(["Name", "Age", "May we quote you?"], *([name, age, "Yes"] for name, age in ages.items()))
    assert {name for name, one in found.items() if one.hold} == {"Bo Lind"}
