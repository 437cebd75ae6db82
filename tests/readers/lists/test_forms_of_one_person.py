"""A form that one person filled in is a list of one; the same form left blank, or a sheet of who came, is no data."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name

ASKED = (
    "Name",
    "Age if under 16",
    "May your own words be in the booklet? no / yes, leave my name off / yes, and put my name",
    "May we give it to the housing association, the council and the health board?",
    "Picture of you?",
    "Anything you want to say about it",
)


def form(*answers: str) -> bytes:
    lines = [f"{label}: {answer}" for label, answer in zip(ASKED, answers, strict=True)]
    return "\n".join(["WHAT MAKES THIS HOME – interview form", "", *lines]).encode()


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (("P. Mbeki", "", "yes, leave my name off", "", "no", ""), ("anonymous", "unknown", False)),
        (("Vera Stubbs", "", "yes, and put my name", "yes", "no", ""), ("named", "yes", False)),
        (("Ida Fisk", "", "yes, and put my name", "not the health board", "no", ""), ("named", "no", False)),
        (("Tyler Moss", "15", "yes, and put my name", "yes", "no", "mum said fine"), ("named", "yes", True)),
        (("Gus Hay", "", "no", "no", "no", ""), ("no", "no", False)),
    ],
)
def test_one_persons_form_says_what_they_permit(answers: tuple[str, ...], said: tuple[str, str, bool]) -> None:
    (reading,) = parse_file("form.txt", form(*answers))
    assert reading.sources == () and reading.not_data is None
    (one,) = reading.listed
    assert one.names[0] == answers[0]
    assert (one.permission.quotation, one.permission.sharing, one.permission.minor) == said


def test_two_forms_with_other_answers_are_two_files() -> None:
    one, other = (form(who, "", "no", "no", "no", "") for who in ("Ada Obi", "Bo Lind"))
    assert parse_file("a.txt", one)[0].listed != parse_file("b.txt", other)[0].listed


def test_a_story_between_the_fields_is_no_form_alone() -> None:
    text = "Name: Ada Obi\nMay we quote you? yes\nWith my name? no\nWe walked down to the river every Sunday.\n"
    (reading,) = parse_file("story.txt", text.encode())
    assert any("river" in source.text for source in reading.sources)


@pytest.mark.parametrize(
    "blank",
    [
        form("", "", "", "", "", "").decode(),
        "Your slip\nMy name: ______ (age if under 18: ___ )\nWhat I said can go in the booklet:  yes / no\n"
        "Put my name with it:  yes / no\nI don’t mind being in a photo:  yes / no\nAnything else: ________\n",
        "Eich geiriau / Your words\nPlease tick.\nName / Enw: ______\n☐  You can use my words / Cewch ddefnyddio\n"
        "☐  You can put my name with them / Cewch roi fy enw\nUnder 16? A grown up needs to do the green slip.\n",
    ],
)
def test_a_form_that_nobody_filled_in_is_no_data(blank: str) -> None:
    (reading,) = parse_file("slip.txt", blank.encode())
    assert reading.not_data is not None and "nobody filled it in" in reading.not_data


@pytest.mark.parametrize("name", ["sign in Friday.csv", "Sign-in sheet 10 Oct.csv", "signing in.csv"])
def test_a_sheet_of_who_came_is_no_data_whatever_stands_beside_the_names(name: str) -> None:
    rows = ["Name,Where from,Supper?,Home by lift", "Tom Harker & Ellie,Hagthorpe,1 pie 1 sausage,", "B. Pugh,,veg,"]
    (reading,) = parse_file(name, "\n".join([*rows, "Dr Qureshi,,veg,on call from 9"]).encode())
    assert reading.not_data is not None and "attendance list" in reading.not_data
    assert reading.attended == ("Tom Harker & Ellie", "B. Pugh", "Dr Qureshi")


def test_answers_under_such_a_name_are_data() -> None:
    rows = ["Name,What would you change?", "Ada Obi,A bench on the quay where somebody sits every day at four."]
    (reading,) = parse_file("sign in.csv", "\n".join([*rows, "Bo Lind,The bus should come back."]).encode())
    assert reading.not_data is None and len(reading.sources) == 2


@pytest.mark.parametrize(
    "note",
    [
        "Mon 14 Sept, 10.35, typed so I don't lose it\n\nAda O rang. Bad night. Wishes she hadn't told Imogen the "
        "story, doesn't want it used anywhere at all, please bin it. Told her of course.\n\nmilk!\n",
        "Weds 14 Oct, ten past four, Ada O. rang (Denise took it).\nShe does not want the interview used any more, not "
        "without the name either.\nSaid sorry three times.\n",
    ],
)
def test_who_rings_to_have_it_all_out_is_heard_among_what_else_is_noted(note: str) -> None:
    names = [["Ada Obi", "Ada"], ["Imogen Farr", "Imogen"], ["Denise Cole", "Denise"]]
    ada, *others = parse_listed_by_name("note.txt", note.encode(), names=names).people
    assert ada is not None and (ada.permission.quotation, ada.permission.sharing) == ("no", "no")
    assert all(one is None or one.permission.quotation != "no" for one in others)


def test_a_remark_that_names_somebody_beside_a_stranger_is_not_about_them() -> None:
    rows = [
        "In at,Name,Can we print what you said? (no / yes but no name / yes with name),Hand it to the council?,Remarks",
        "10:05,Tully Moira,yes with name,yes,",
        "10:31,Chen L.M.,yes with name,yes,going out she told Denise she would rather not be printed",
        "10:52,Cole Denise,y with name,y,helps on desk",
        "10:58,Dvorak Marek,yes,yes,",
    ]
    names = [["Denise Cole", "Denise"], ["Marek D"]]
    denise, _ = parse_listed_by_name("desk.csv", "\n".join(rows).encode(), names=names).people
    assert denise is not None and denise.permission.quotation == "named"
