"""Forms as ordinary bodies keep them: stages of schools, keys in heads, pairs of columns, who fills one in."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import pytest

from harvest.model import Permission
from harvest.readers import read_files
from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.permission import read_permissions


def read(rows: Sequence[Sequence[str]]) -> dict[str, Permission]:
    """Who may be quoted how, by the name that stands there, of a file with such rows."""
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    found: dict[str, Permission] = {}
    for _, made in read_files([("answers.csv", text.getvalue().encode())]):
        assert not isinstance(made, Exception), made
        for part in made:
            found |= {name: one.permission for one in part.listed for name in one.names}
            found |= {source.voice: source.permission for source in part.sources if source.voice}
    return found


def quoted(rows: Sequence[Sequence[str]]) -> list[str]:
    return [one.quotation if one.quotable else "no" for one in read(rows).values()]


ASKS = ["May we quote you?", "With your name?"]


@pytest.mark.parametrize("head", ["Stage", "School stage", "What stage are you?"])
def test_who_stands_in_a_scottish_stage_is_as_old_as_that(head: str) -> None:
    rows = [["S2", "Yes", "Yes"], ["P7", "Yes", "No"], ["S6", "Yes", "Yes"], ["Teacher", "Yes", "No"]]
    found = read_permissions([head, *ASKS], rows, year=2026).rows
    assert [row and row.minor for row in found] == [True, True, False, False]
    assert read_permissions([head, *ASKS], [["Main", "Yes", "Yes"]] * 3, year=2026).rows[0].quotable  # type: ignore[union-attr]


def test_a_last_year_of_northern_ireland_is_grown_up_and_the_years_below_it_are_a_year_younger() -> None:
    rows = [["Year 14", "Yes", "Yes"], ["Year 12", "Yes", "Yes"], ["Year 9", "Yes", "No"]]
    found = read_permissions(["School year", *ASKS], rows, year=2026).rows
    assert [(row.minor, bool(row.hold)) for row in found if row] == [(False, False), (False, True), (True, True)]
    english = read_permissions(["School year", *ASKS], [["Year 12", "Yes", "Yes"]], year=2026).rows[0]
    assert english is not None and not english.hold


def test_an_option_that_is_a_yes_elsewhere_permits_what_it_says() -> None:
    head = "What may we do with it? (tick all you agree to)"
    rows = [["Quote me;Use my name"], ["Quote me"], ["None of these"], ["Quote me;Use my name"]]
    found = read_permissions([head], rows, year=2026).rows
    assert [row and row.quotation for row in found] == ["named", "anonymous", "no", "named"]
    assert found[1] is not None and found[1].quotable


def test_what_a_key_allows_and_denies_without_a_yes_is_read_whichever_stands_first() -> None:
    head = ["Who", "words (1 = you may print them, 0 = you may not)", "hide (1 = hide my name, 0 = show my name)"]
    rows = [["Ada Obi", "1", "0"], ["Bo Lind", "1", "1"], ["Cy Day", "0", "0"], ["Di Fox", "", "0"]]
    assert quoted([head, *rows]) == ["named", "anonymous", "no", "no"]


def test_a_key_over_several_columns_turns_none_of_them_about() -> None:
    groups = ["Member", "Leave given (1 = yes, 2 = no)", "", "", "Raffle"]
    heads = ["", "Quote in the review", "Print name with it", "Photograph", ""]
    rows = [["Ada Obi", "1", "1", "2", "none"], ["Bo Lind", "1", "2", "1", "wine"], ["Cy Day", "2", "2", "2", ""]]
    found = read([groups, heads, *rows])
    assert [one.quotation for one in found.values()] == ["named", "anonymous", "no"]
    assert [one.photo for one in found.values()] == ["no", "yes", "no"]
    assert not any(one.hold for one in found.values())


def test_capital_letters_before_an_equals_sign_offer_ways_to_be_quoted() -> None:
    head = "Write A, B or C: A = use my words with my name, B = use my words but not my name, C = use nothing of mine"
    rows = [["Ada Obi", "A", "Yes"], ["Bo Lind", "B", "No"], ["Cy Day", "C", "Yes"], ["Di Fox", "", "Yes"]]
    assert quoted([["Member", head, "Photo OK?"], *rows]) == ["named", "anonymous", "no", "no"]


def test_a_yes_and_a_no_stand_below_each_question() -> None:
    heads = [["Name", "Quoted in the plan", "", "Named in the plan", ""], ["", "Yes", "No", "Yes", "No"]]
    rows = [
        ["Ada Obi", "x", "", "x", ""],
        ["Bo Lind", "x", "", "", "x"],
        ["Cy Day", "", "x", "", "x"],
        ["Di Fox", "x", "x", "", "x"],
    ]
    assert quoted([*heads, *rows]) == ["named", "anonymous", "no", "no"]


def test_a_second_row_of_heads_is_none_of_the_people() -> None:
    heads = [
        ["Singer", "Part", "Programme", "", "Foyer", "Coat"],
        ["", "", "Quote me", "Name under it", "My photo", "peg"],
    ]
    rows = [
        ["Ada Obi", "Alto", "✓", "✓", "✓", "4"],
        ["Bo Lind", "Bass", "✓", "✗", "✗", "12"],
        ["Cy Day", "Alto", "✗", "✗", "✓", "9"],
    ]
    found = read([*heads, *rows])
    assert [one.quotation for one in found.values()] == ["named", "anonymous", "no"]
    assert [one.photo for one in found.values()] == ["yes", "no", "yes"]


STORIES = [
    "The stalls were lit by lamps in the fog.",
    "We sold eggs off the back of a cart.",
    "It rained on every fair.",
]


@pytest.mark.parametrize("heads", [["Surname", "Forename"], ["Given name", "Surname"]])
def test_parts_of_names_are_those_who_tell(heads: list[str]) -> None:
    first, last = ["Ada", "Bo", "Cy"], ["Obi", "Lind", "Day"]
    names = zip(*([last, first] if heads[0] == "Surname" else [first, last]), strict=True)
    rows = [[*name, story, "Yes", "No"] for name, story in zip(names, STORIES, strict=True)]
    found = read([[*heads, "Your memory of the market", *ASKS], *rows])
    assert {*found} == {"Ada Obi", "Bo Lind", "Cy Day"}
    assert [one.quotation for one in found.values()] == ["anonymous"] * 3


@pytest.mark.parametrize("head", ["Name of carer", "Patient's full name", "Name of volunteer"])
def test_whoever_a_form_is_for_tells_where_nobody_else_is_named(head: str) -> None:
    rows = [[name, story, "Yes", "Yes"] for name, story in zip(["Ada Obi", "Bo Lind", "Cy Day"], STORIES, strict=True)]
    found = read([[head, "What has helped you most?", *ASKS], *rows])
    assert [(name, one.quotation, one.hold) for name, one in found.items()] == [
        (name, "named", ()) for name in ("Ada Obi", "Bo Lind", "Cy Day")
    ]


def test_a_parent_who_is_asked_for_their_own_words_is_no_child() -> None:
    rows = [["Ada Obi", "4b", "soup", "Yes", "Yes"], ["Bo Lind", "1a", "stew and bread", "Yes", "No"]]
    asked = "What should we cook next?"
    found = read_permissions(["Parent's name", "Your child's class", asked, *ASKS], rows, year=2026).rows
    assert [(row.quotation, row.hold) for row in found if row] == [("named", ()), ("anonymous", ())]
    for heads in (
        ["Parent's name", "Child's class", asked],
        ["Parent's name", "Your child's class", "What did your child like?"],
    ):
        assert all(row and row.hold for row in read_permissions([*heads, *ASKS], rows, year=2026).rows)


def test_a_nature_reserve_keeps_nobody_back() -> None:
    rows = [
        ["Ada Obi", "Long Mere", "Yes", "Yes"],
        ["Bo Lind", "Long Mere", "Yes", "No"],
        ["Cy Day", "Hag Wood", "No", "No"],
    ]
    listed = people_listed(["Name", "Reserve", *ASKS], rows) or ()
    assert [(one.permission.quotation, one.permission.hold) for one in listed] == [
        ("named", ()),
        ("anonymous", ()),
        ("no", ()),
    ]


@pytest.mark.parametrize(
    "said", ["fire away", "Work away", "All right", "aye, surely", "Grand", "yes indeed", "not a bother"]
)
def test_go_aheads_are_a_yes_and_unsure_below_an_objection(said: str) -> None:
    head = ["Name", "Can we quote you?", "Your name alongside - ok?", "Can we use your photo?"]
    rows = [["Ada Obi", said, said, said], ["Bo Lind", "Yes", "No", "No"], ["Cy Day", "No", "No", "No"]]
    listed = people_listed(head, rows) or ()
    assert (listed[0].permission.quotation, listed[0].permission.photo) == ("named", "yes")
    assert not listed[0].permission.hold
    objects = read_permissions(["Do you mind if we quote you?"], [[said], ["No"], ["Yes"]], year=2026).rows[0]
    assert objects is not None and not objects.quotable


def test_an_answer_to_an_objection_may_say_it_twice() -> None:
    heads = [
        "May we quote you?",
        "Would you rather we did not print your name?",
        "Would you like us to wipe your recording instead of keeping it in our archive?",
    ]
    rows = [
        ["Yes", "Yes, please leave it off", "No, keep it"],
        ["Yes", "No, I don't mind it being there", "Yes"],
        ["Yes", "No", "No"],
    ]
    found = read_permissions(heads, rows, year=2026).rows
    assert [row and (row.quotation, bool(row.hold)) for row in found] == [
        ("anonymous", False),
        ("named", False),
        ("named", False),
    ]
    assert [row and row.archive for row in found] == ["yes", "no", "yes"]


def test_what_somebody_is_to_a_place_is_no_wish_to_be_called_so() -> None:
    head = ["Name", "I agree to be quoted", "I agree to be named", "How would you describe your link with the museum?"]
    rows = [["Ada Obi", "Agree", "Agree", "Visitor"], ["Bo Lind", "Agree", "Disagree", "Former staff"]]
    listed = people_listed(head, rows) or ()
    assert [(one.permission.quotation, one.permission.hold) for one in listed] == [("named", ()), ("anonymous", ())]


def test_a_copy_for_an_archive_is_kept_and_a_museum_beside_others_gets_what_is_passed_on() -> None:
    head = ["Name", *ASKS, "May we give a copy to the Record Office archive?"]
    listed = people_listed(head, [["Ada Obi", "Yes", "No", "Yes"], ["Bo Lind", "Yes", "Yes", "No"]]) or ()
    assert [(one.permission.archive, one.permission.sharing) for one in listed] == [
        ("yes", "unknown"),
        ("no", "unknown"),
    ]
    asked = "Can we pass it on to the history society and the town museum?"
    row = read_permissions([*ASKS, asked], [["Yes", "Yes", "Yes"]], year=2026).rows[0]
    assert row is not None and (row.sharing, row.archive) == ("yes", "unknown")
