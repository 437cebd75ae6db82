"""Forms of permission in which ordinary words were taken for an objection, a condition or another question."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.model import Permission
from harvest.readers.dispatch import parse_file

PEOPLE = ["Ada Obi", "Bo Lind", "Cyril Marsh", "Dora Finch", "Edda Groves"]
TOLD = [
    "We danced until the caretaker put the chairs up.",
    "The ferry was late and nobody minded.",
    "My aunt taught half the street to swim.",
    "There was a baker on each corner then.",
    "I still have the key to the old hall.",
]


def read(heads: list[str], *columns: list[str], above: list[list[str]] | None = None) -> dict[str, Permission]:
    """What is read of each, from a table with these heads and what stands below each of them."""
    out = io.StringIO()
    rows = [list(row) for row in zip(*columns, strict=True)]
    csv.writer(out).writerows([*(above or []), heads, *rows])
    (reading,) = parse_file("Form.csv", out.getvalue().encode())
    found = {name: one.permission for one in reading.listed for name in one.names}
    return found | {one.voice: one.permission for one in reading.sources if one.voice}


def levels(found: dict[str, Permission]) -> list[str]:
    return [found[one].quotation if found[one].quotable else "no" for one in PEOPLE]


def test_an_object_that_somebody_holds_up_objects_to_nothing() -> None:
    heads = ["Name", "May be quoted", "Name may stand below", "May be photographed holding the object"]
    yes, no = ["Yes"] * 3, ["No"] * 2
    found = read(heads, PEOPLE, ["Yes"] * 5, ["Yes"] * 5, [*yes, *no])
    assert [found[one].photo for one in PEOPLE] == ["yes", "yes", "yes", "no", "no"]


def test_officials_confirm_or_do_not() -> None:
    heads = ["Name", "Please confirm whether views may be printed", "Please confirm whether the name may be printed"]
    found = read(
        heads,
        PEOPLE,
        ["Confirmed", "Confirmed", "Not confirmed", "Confirmed", ""],
        ["Confirmed", "Not confirmed", "Not confirmed", "", "Confirmed"],
    )
    assert levels(found) == ["named", "anonymous", "no", "anonymous", "no"]


def test_a_key_in_one_heading_holds_for_the_next_that_gives_its_letters() -> None:
    heads = ["Name", "1. Views may be printed (A = agree, D = disagree)", "2. Name may stand with views (A/D)"]
    heads = [*heads, "3. Views may be sent to the Council (A/D)"]
    found = read(heads, PEOPLE, ["A", "A", "D", "A", "D"], ["A", "D", "D", "", "A"], ["A", "D", "D", "A", "A"])
    assert levels(found)[:4] == ["named", "anonymous", "no", "anonymous"]
    assert [found[one].sharing for one in PEOPLE[:2]] == ["yes", "no"]


def test_who_says_they_mind_objects_however_it_was_asked() -> None:
    heads = ["Name", "Don't mind us quoting you?", "Would you mind being in the pictures?"]
    fine, minds = "Don't mind", "I do mind"
    found = read(heads, PEOPLE, [fine, fine, minds, minds, fine], [fine, minds, fine, minds, ""])
    assert levels(found) == ["anonymous", "anonymous", "no", "no", "anonymous"]
    assert [found[one].photo for one in PEOPLE] == ["yes", "no", "yes", "no", "unknown"]


@pytest.mark.parametrize("remark", ["see you in the spring!", "where do we park next time?", "see you all soon"])
def test_whoever_takes_leave_or_asks_about_the_day_stands_against_nothing(remark: str) -> None:
    heads = ["Name", "Can we quote you?", "With your name?", "Anything else you'd like to say"]
    found = read(heads, PEOPLE, ["Yes"] * 5, ["Yes"] * 5, [remark, "", "", "", "lovely soup"])
    assert levels(found) == ["named"] * 5


@pytest.mark.parametrize("remark", ["where will you print it?", "can I see it before it goes out?"])
def test_whoever_asks_about_the_words_still_waits(remark: str) -> None:
    heads = ["Name", "Can we quote you?", "With your name?", "Anything else you'd like to say"]
    found = read(heads, PEOPLE, ["Yes"] * 5, ["Yes"] * 5, [remark, "", "", "", "lovely soup"])
    assert levels(found) == ["no", *["named"] * 4]


def test_what_somebody_needs_to_take_part_is_no_leave() -> None:
    heads = ["Name", "Do you need anything to join in (large print, interpreter, a quiet corner)?", "May we quote you?"]
    needs = ["large print", "BSL interpreter", "", "quiet corner", ""]
    found = read([*heads, "With your name?"], PEOPLE, needs, ["Yes"] * 5, ["Yes", "Yes", "No", "No", "Yes"])
    assert levels(found) == ["named", "named", "anonymous", "anonymous", "named"]


def test_off_the_record_with_a_key_permits_with_a_no() -> None:
    heads = ["Name", "Off the record? (Y = we do not print it)", "Name with it? Y/N"]
    found = read(heads, PEOPLE, ["N", "N", "Y", "Y", ""], ["Y", "N", "N", "Y", "Y"])
    assert levels(found) == ["named", "anonymous", "no", "no", "no"]


def test_words_left_out_when_they_are_read_through() -> None:
    heads = ["Name", "Shall we leave your answers OUT when we read through them all?", "May we quote you?", "By name?"]
    found = read(
        heads, PEOPLE, ["No", "No", "Yes", "No", "No"], ["Yes", "Yes", "No", "No", "Yes"], ["Yes", "No"] * 2 + [""]
    )
    assert levels(found) == ["named", "anonymous", "no", "no", "anonymous"]


def test_a_farmer_is_called_by_their_name_and_not_by_the_farm() -> None:
    heads = ["Holding", "Farmer", "Look at it", "Quote it", "Put name to it", "Keep for the files at the Study Centre"]
    farms = ["Hill Top", "Low Moor", "Beck Side", "Far Field", "Nether Hall"]
    yes, no = ["Yes"] * 4, ["No"]
    found = read(heads, farms, PEOPLE, [*yes, *no], [*yes, *no], ["Yes", "No", "Yes", "", "No"], [*yes, *no])
    assert levels(found) == ["named", "anonymous", "named", "anonymous", "no"]
    assert found["Ada Obi"].archive == "yes"


def test_a_museum_may_have_a_copy_for_a_show_of_its_own() -> None:
    heads = [
        "Name",
        "May we quote you?",
        "Can our friends at the Coal Museum have a copy of what you said for their show?",
    ]
    found = read([*heads, "Can it stay in our archive?"], PEOPLE, ["Yes"] * 5, ["Yes", "No"] * 2 + [""], ["Yes"] * 5)
    assert [found[one].sharing for one in PEOPLE] == ["yes", "no", "yes", "no", "unknown"]
    assert [found[one].archive for one in PEOPLE] == ["yes"] * 5


def test_whoever_has_to_ask_others_first_waits_in_all() -> None:
    heads = ["Name", "May your words be printed?", "May they be forwarded to the County?"]
    asks = "I must first check with the rest of my crew"
    found = read(heads, PEOPLE, ["Yes"] * 5, ["Yes", "No", asks, "Yes", "No"])
    assert levels(found) == ["anonymous", "anonymous", "no", "anonymous", "anonymous"]


def test_beside_words_a_credit_line_may_say_whether_to_print() -> None:
    offered = ["Print it with my whole name", "Print it with no name", "Do not print it"]
    heads = ["Name", "Your memory", f"Credit: choose one ({' / '.join(offered)})", "Okay to keep it in the archive?"]
    found = read(heads, PEOPLE, TOLD, [*offered, offered[0], offered[1]], ["Yes"] * 5)
    assert levels(found) == ["named", "anonymous", "no", "named", "anonymous"]


def test_how_words_may_be_used_passes_nothing_on() -> None:
    heads = ["Name", "Your memory", "How may we use what you have written above?", "May we send it to the Water Board?"]
    used = ["Use my words with my name", "Use my words but not my name", "Please don't use my words"]
    found = read(heads, PEOPLE, TOLD, [*used, used[0], used[1]], ["Yes", "Yes", "No", "No", "Yes"])
    assert levels(found) == ["named", "anonymous", "no", "named", "anonymous"]
    assert [found[one].sharing for one in PEOPLE] == ["yes", "yes", "no", "no", "yes"]


def test_where_no_picture_was_given_nothing_waits() -> None:
    heads = [
        "Name",
        "Your memory",
        "Can we print it?",
        "Under your own name?",
        "Old pictures of you that you lent us: print?",
    ]
    found = read(heads, PEOPLE, TOLD, ["Yes"] * 5, ["Yes"] * 5, ["Yes", "n/a", "No", "not applicable", ""])
    assert levels(found) == ["named"] * 5
    assert [found[one].photo for one in PEOPLE][:3] == ["yes", "unknown", "no"]


def test_long_repeated_words_are_read_at_once() -> None:
    for told in ("see you all " * 2000, "where do we " * 2000 + "?", "must first ask the crew " * 2000, "n/a " * 4000):
        read(["Name", "Quote you?", "Notes"], PEOPLE, ["Yes"] * 5, [told, "", "", "", ""])
