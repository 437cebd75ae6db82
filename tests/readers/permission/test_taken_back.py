"""What keys, notes above a table and short remarks beside words say of who may be quoted."""

from __future__ import annotations

import pytest

from harvest.readers.permission import read_permissions
from harvest.readers.permission.answered.key_meanings import plain_meaning
from tests.readers.permission.test_beside_quoting import rows_of

SIGNED = "Everyone signed the sheet (words can go in the booklet, with first name) unless the last column says so."


@pytest.mark.parametrize(
    ("meaning", "plain"),
    [
        ("Fine to use anywhere - leaflets, website, funders - and can use name", "may be quoted with my name"),
        ("Words anywhere, never the name", "may be quoted without my name"),
        ("Can be published but not named", "may be quoted without my name"),
        ("Only for us in the team and the evaluation, not outside", "analysis only"),
        ("For the team's eyes only", "analysis only"),
        ("Has withdrawn - do not use", "no"),
        ("Pulled out, must not be used", "no"),
    ],
)
def test_what_a_code_stands_for_is_read_in_plain_words(meaning: str, plain: str) -> None:
    assert plain_meaning(meaning) == plain


@pytest.mark.parametrize(
    "meaning",
    [
        "Can be published with the name once her son has read it",
        "Public, not the bit about the surgery",
        "Ring them before every use",
        "Publish with first name",
        "Not public",
        "Form not back",
    ],
)
def test_what_says_more_than_a_plain_leave_stays_as_it_stands(meaning: str) -> None:
    assert plain_meaning(meaning) == meaning


@pytest.mark.parametrize(
    "remark",
    [
        "Withdrew by letter 2 Nov",
        "closed until 2045",
        "Embargoed to 2050",
        "family asked us to take it out",
        "was in leaflet 1, she asked for it to come down",
        "died in May, widow wants it kept private",
        "phoned 3/4 - no longer wants it in",
        "pulled - not to be used again",
        "Son requests removal, see letter",
        "has changed her mind, says no",
        "does not want it used after all",
        "now says he'd sooner it wasn't in",
        "12/6 consent cancelled by email",
    ],
)
@pytest.mark.parametrize("column", ["Status", "Where used", "Comments", "Log", "Notes"])
def test_a_remark_that_takes_words_back_beats_the_ticks_whatever_its_column_is_called(remark: str, column: str) -> None:
    story = "We sang on the bridge until the lights went out and nobody wanted to go home."
    found = read_permissions(
        ["Story", "May we quote you?", "With your name?", column],
        [[story, "Yes", "Yes", remark], [story[3:], "Yes", "Yes", "sent a card"]],
        year=2026,
    ).rows
    assert found[0] is not None and not found[0].quotable
    assert found[1] is not None and found[1].quotable


def test_that_a_story_tells_of_something_closed_holds_nobody() -> None:
    rows = read_permissions(
        ["Story", "Quote OK?"], [["The pool was closed until June and we all swam in the river.", "Yes"]], year=2026
    ).rows
    assert rows[0] is not None and rows[0].quotable


def test_what_all_signed_holds_for_who_has_no_exception() -> None:
    plain, nameless, unsigned, child, back, asked = rows_of(
        ["First name", "Permission - only if different"],
        ["Ada", ""],
        ["Bo", "no name pls"],
        ["Cy", "didnt sign"],
        ["Di", "age 10, mum signed the sheet too"],
        ["Ed", "rang, wants it taken out"],
        ["Flo", "ask her first"],
        note=SIGNED,
    )
    assert plain.quotable and plain.quotation == "named"
    assert nameless.quotable and nameless.quotation == "anonymous"
    assert not (unsigned.quotable or child.quotable or back.quotable or asked.quotable)
    assert child.minor


@pytest.mark.parametrize(
    "note",
    [
        "Assume yes unless it says otherwise in the last column.",
        "We told everyone it might go in the newsletter unless they objected.",
        "Nearly everyone signed for their words to be printed, unless the last column differs.",
        "Everyone signed in at the door unless noted.",
        "Everyone will sign for their words to go in the booklet unless the last column differs.",
        "Everyone signed the sheet (words can go in the booklet, with first name).",
    ],
)
def test_a_note_that_does_not_say_what_all_signed_permits_nothing(note: str) -> None:
    rows = rows_of(["First name", "Different?"], ["Ada", ""], ["Bo", "said no"], note=note)
    assert not any(row.quotable for row in rows)


def test_what_a_person_says_of_an_exception_goes_before_the_note() -> None:
    rows = [["We sang.", "Ada", ""], ["We swam.", "Bo", "has the purple form"]]
    columns = ["Story", "First name", "Different?"]
    found = read_permissions(
        columns, rows, note=SIGNED, year=2026, meanings={2: {"has the purple form": "unnamed"}}
    ).rows
    assert [row.quotation for row in found if row] == ["named", "anonymous"]
    assert all(row.quotable for row in found if row)


def test_answers_in_the_table_go_before_what_a_note_says_that_all_signed() -> None:
    rows = rows_of(["May we quote you?", "Changes"], ["", ""], ["Yes", ""], ["No", "x"], note=SIGNED)
    assert [row.quotable for row in rows] == [False, True, False]


def test_a_remark_that_only_leaves_the_name_out_is_the_stricter_answer_and_nothing_more() -> None:
    columns = ["Story", "May we quote you?", "With your name?", "Name you'd like us to use"]
    told = [f"We {d} on the bridge until the lights went out and nobody wanted to go home." for d in "abcde"]
    beside = [("No", "no name please"), ("Yes", "no name please"), ("Yes", "Olive"), ("No", "Gethin"), ("No", "Mo")]
    rows = [[story, "Yes", *said] for story, said in zip(told, beside, strict=True)]
    plain, clash, *_ = read_permissions(columns, rows, year=2026).rows
    assert plain is not None and plain.quotable and plain.quotation == "anonymous"
    assert clash is not None and clash.quotable and clash.quotation == "anonymous"


def test_options_that_a_machine_names_are_read_below_the_name_of_their_group() -> None:
    columns = ["permission – agree_words", "permission – agree_name", "permission – agree_none"]
    named, unnamed, none = rows_of(columns, ["1", "1", "0"], ["1", "0", "0"], ["0", "0", "1"])
    assert (named.quotation, unnamed.quotation, none.quotation) == ("named", "anonymous", "no")
    assert named.quotable and unnamed.quotable
