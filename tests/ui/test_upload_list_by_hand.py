"""A list of who permits what that was not understood is put right on the upload card."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest
from ui.opening import fine, labels, open_page, press, words

from harvest import workspace as verbs
from harvest.ui import background

CALL_IT = "This is a list of who permits what"
READ = "Read again as this list"
CODES = """Badge,Visitor,Use,Onward
101,Tabitha Wynn,3,b
102,Kenji Mori,2,a
103,Alan Boothroyd,1,c
104,Ngozi Eze,3,c
105,Marged Rees,2,b
"""


@pytest.fixture(autouse=True)
def no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(background, "start_when_due", lambda ws: None)


@pytest.fixture
def upload(inquiry: verbs.Workspace) -> Callable[..., AppTest]:
    def shown(name: str, body: str, page: AppTest | None = None) -> AppTest:
        at = page or open_page("upload", inquiry.path, coder="Ana")
        at.file_uploader[0].set_value([(name, body.encode(), "")])
        return fine(at.run())

    return shown


def choose(at: AppTest, begins: str, value: str) -> AppTest:
    return fine(next(s for s in at.selectbox if s.label.startswith(begins)).set_value(value).run())


def test_a_list_of_codes_is_explained_on_its_card_kept_over_a_reload_and_undone(
    upload: Callable[..., AppTest], inquiry: verbs.Workspace
) -> None:
    at = press(upload("visitors.csv", CODES), CALL_IT)
    assert "“Use” and “Onward”" in words(at), "what nobody understands is asked, and nothing else"
    assert next(b for b in at.button if b.label == READ).disabled
    at = choose(choose(at, "Use (", "quotation"), "Onward (", "sharing")
    answered = {"3 ": "named", "2 ": "unnamed", "1 ": "no", "a ": "yes", "b ": "partners", "c ": "no"}
    for begins, value in answered.items():
        next(s for s in at.selectbox if s.label.startswith(begins)).set_value(value)
    at = press(at, READ)
    assert "A list of who permits what: 5 people." in words(at)
    assert "**2** may be quoted with the name" in words(at) and "**1** said no to being quoted" in words(at)

    again = open_page("upload", inquiry.path, coder="Ana")
    assert "**2** may be quoted without the name" in words(again), "it outlives a reload"
    again = press(again, next(label for label in labels(again) if label.startswith("Take in")))
    by_name = verbs.intake.who_is_listed(inquiry)
    assert {"Tabitha Wynn", "Kenji Mori"} <= set(by_name.silent) and not verbs.inquiry.sources(inquiry)

    other = CODES.replace("Kenji Mori", "Oscar Lind").replace("102", "202")
    at = upload("visitors next month.csv", other, page=again)
    assert "A list of who permits what: 5 people." in words(at), "the same columns are known again"
    at = press(at, "Not a list after all")
    assert "A list of who permits what" not in words(at) and CALL_IT in labels(at)


NOTEBOOK = """Went round the tables on Weds with the box, ran out of forms.
Tabitha W: put whatever you like in it, her name too if it helps.
Mr Mori would rather we kept his bit between us.
Tea at four.
"""
SAID = """Tabitha Wynn: We sing every Thursday in the hall, and nobody goes home hungry after it.

Kenji Mori: My neighbour mends the bicycles of the whole street and never asks for a penny.
"""
ONE_BY_ONE = "Go through it person by person"


def test_a_file_that_no_rule_understands_is_gone_through_person_by_person(
    upload: Callable[..., AppTest], inquiry: verbs.Workspace
) -> None:
    at = upload("table 4.txt", SAID)
    at = upload("weds notebook.txt", NOTEBOOK, page=at)
    at = press(at, ONE_BY_ONE)
    assert "A list of who permits what: 2 people." in words(at) and "**2** did not say" in words(at)
    rows = at.dataframe[0].value if at.dataframe else at.get("arrow_data_frame")[0].value
    said = dict(zip(rows["Name"], rows["The list says"], strict=True))
    assert "her name too" in said["Tabitha Wynn"] and "between us" in said["Kenji Mori"]
    at = press(at, "Not a list after all")
    assert "A list of who permits what" not in words(at)


def test_a_file_that_names_nobody_who_speaks_is_no_list_and_says_so(upload: Callable[..., AppTest]) -> None:
    at = upload("table 4.txt", SAID)
    at = press(upload("weds notebook.txt", "Ran out of forms.\nTea at four.\n", page=at), ONE_BY_ONE)
    assert "Nobody who speaks in this inquiry is named" in words(at) and "A list of who permits" not in words(at)


PAD = """After the lunch, asked one by one

Tabitha is happy to be quoted but not with the name. Kenji said yes, and his name is fine.
Alan would rather not be in anything.
"""
TALK = """Tabitha Wynn: We mended the bench together and painted it blue on a Sunday.

Kenji Mori: I bring soup on Fridays because somebody always comes hungry.

Alan Boothroyd: The lane floods every autumn and nobody clears the drains.
"""


@pytest.mark.parametrize("at_once", [True, False])
def test_a_list_is_read_by_everybody_who_speaks_however_many_files_come_and_whenever(
    at_once: bool, inquiry: verbs.Workspace
) -> None:
    others = [
        (f"story {n}.txt", f"I grew up by quay number {n} and we mended nets there every spring.") for n in range(9)
    ]
    files = [("asked.txt", PAD), *others, ("talk.txt", TALK)]
    at = open_page("upload", inquiry.path, coder="Ana")
    for some in [files] if at_once else [files[:1], files]:
        at.file_uploader[0].set_value([(name, body.encode(), "") for name, body in some])
        at = fine(at.run())
    assert "A list of who permits what: 3 people." in words(at)
    assert "Taken for" not in words(at), "what was doubtful of it as a story is none of its doubts now"
    again = open_page("upload", inquiry.path, coder="Ana")
    assert "A list of who permits what: 3 people." in words(again), "and after a reload"
    press(again, next(label for label in labels(again) if label.startswith("Take in")))
    said = {v["name"]: v["consent"]["quotation"] for v in verbs.protection.voices_json(inquiry)["voices"]}
    assert [said[name] for name in ("Tabitha Wynn", "Kenji Mori", "Alan Boothroyd")] == ["anonymous", "named", "no"]
