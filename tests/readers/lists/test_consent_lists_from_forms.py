"""Lists as forms and registers export them: options in one cell, questions repeated, objections, codes on codes."""

from __future__ import annotations

from harvest.model import Permission
from harvest.readers.consent_lists import people_listed


def listed(header: list[str], *rows: list[str], note: str = "") -> dict[str, Permission]:
    return {one.names[0]: one.permission for one in people_listed(header, rows, note) or ()}


def levels(said: dict[str, Permission]) -> dict[str, str]:
    return {name: one.quotation if not one.hold else "held" for name, one in said.items()}


def test_everything_ticked_in_one_cell_is_a_column_an_option() -> None:
    said = listed(
        ["Timestamp", "Full name", "Please tick all that apply"],
        ["1/2/25", "Ada Obi", "You may quote me;You may print my name;You may share it with other organisations;"],
        ["1/2/25", "Bo Lind", "You may quote me;"],
        ["1/2/25", "Cy Day", "None of these;"],
        ["1/2/25", "Dee Fox", "You may quote me;None of these;"],
        ["1/2/25", "Eve Gill", ""],
    )
    assert levels(said) == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Day": "no",
        "Dee Fox": "held",
        "Eve Gill": "unknown",
    }
    assert (said["Ada Obi"].sharing, said["Bo Lind"].sharing) == ("yes", "no")


def test_labels_of_a_mailing_tool_that_refuse_are_no_permission_where_they_are_missing() -> None:
    said = listed(
        ["First name", "Last name", "Tags"],
        ["Ada", "Obi", "quote-ok,name-ok,share-none"],
        ["Bo", "Lind", "quote-ok,newsletter"],
        ["Cy", "Day", "no-quote,newsletter"],
        ["Dee", "Fox", "newsletter"],
    )
    assert said["Ada Obi"].sharing == "no"
    assert levels(said) == {"Ada Obi": "named", "Bo Lind": "anonymous", "Cy Day": "no", "Dee Fox": "no"}


def test_an_answer_with_a_comma_is_no_list_of_options() -> None:
    said = listed(
        ["Name", "May we quote you?", "Partners?"],
        ["Ada Obi", "yes, with my name", "yes"],
        ["Bo Lind", "yes, without my name", "yes, partners only"],
        ["Cy Day", "no", "no"],
    )
    assert levels(said) == {"Ada Obi": "named", "Bo Lind": "anonymous", "Cy Day": "no"}


def test_a_ticked_option_that_repeats_its_heading_is_a_yes() -> None:
    head = "What may we do? (tick all) – "
    said = listed(
        [
            "Your name",
            f"{head}Use my words without my name",
            f"{head}Use my words with my name",
            f"{head}None of these",
        ],
        ["Ada Obi", "", "Use my words with my name", ""],
        ["Bo Lind", "Use my words without my name", "", ""],
        ["Cy Day", "Use my words without my name", "Use my words with my name", ""],
        ["Dee Fox", "", "", "None of these"],
    )
    assert levels(said) == {"Ada Obi": "named", "Bo Lind": "anonymous", "Cy Day": "held", "Dee Fox": "no"}


def test_objections_are_read_the_other_way_round_also_where_everybody_objects() -> None:
    header = ["Name", "Do you mind being quoted?", "Do you object to your name being printed?"]
    said = listed(header, ["Ada Obi", "No", "No"], ["Bo Lind", "No", "Yes"], ["Cy Day", "Yes", "Yes"])
    assert levels(said) == {"Ada Obi": "named", "Bo Lind": "anonymous", "Cy Day": "no"}
    said = listed(header, ["Ada Obi", "Yes", "Yes"], ["Bo Lind", "Yes", "Yes"])
    assert levels(said) == {"Ada Obi": "no", "Bo Lind": "no"}


def test_how_somebody_wants_to_be_described_says_whether_the_name_may_stand() -> None:
    said = listed(
        ["First name", "Surname", "Can we quote you?", "If so, how should we describe you?"],
        ["Ada", "Obi", "Yes", "Ada Obi, allotment holder"],
        ["Bo", "Lind", "Yes", "a local dad"],
        ["Cy", "Day", "Yes", "check with me nearer the time"],
        ["Dee", "Fox", "Yes", "my sister Dee Fox, she asked me to do this form"],
    )
    assert levels(said) == {"Ada Obi": "named", "Bo Lind": "anonymous", "Cy Day": "held", "Dee Fox": "held"}


def test_codes_that_build_on_other_codes() -> None:
    key = "0 = leave out; 1 = partners may read it, nothing public; 2 = as 1, and quoted in public, no name; "
    key += "3 = as 2, and with name"
    said = listed(
        ["Name", "Level"],
        ["Ada Obi", "3"],
        ["Bo Lind", "2"],
        ["Cy Day", "1"],
        ["Dee Fox", "0"],
        ["Eve Gill", "2/3?"],
        note=key,
    )
    assert levels(said) == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Day": "unknown",
        "Dee Fox": "no",
        "Eve Gill": "held",
    }


def test_two_columns_of_codes_one_for_words_and_one_for_how_far() -> None:
    key = "1 = may be quoted, with name; 2 = may be quoted, no name; 3 = did not say; x = anybody; y = partners only"
    said = listed(
        ["Visitor", "Use", "On"], ["Ada Obi", "1", "y"], ["Bo Lind", "2", "x"], ["Cy Day", "3", "y"], note=key
    )
    assert levels(said) == {"Ada Obi": "named", "Bo Lind": "anonymous", "Cy Day": "held"}
    assert said["Ada Obi"].sharing == "partners"


def test_strokes_and_crosses_that_a_note_explains() -> None:
    said = listed(
        ["Name", "Q (quote)", "N (name)", "S (share)"],
        ["Ada Obi", "/", "/", "/"],
        ["Bo Lind", "/", "x", "x"],
        ["Cy Day", "x", "x", "x"],
        note="/ means yes, x means no",
    )
    assert levels(said) == {"Ada Obi": "named", "Bo Lind": "anonymous", "Cy Day": "no"}


def test_a_remark_that_the_surname_is_not_needed_leaves_it_out() -> None:
    said = listed(
        ["Name", "Quote?", "Use name?", "Anything else"],
        ["Theo Marsh", "yes", "yes", "just Theo please"],
        ["Una Hill", "yes", "yes", ""],
    )
    assert levels(said) == {"Theo Marsh": "anonymous", "Una Hill": "named"}


def test_registers_in_offices_words() -> None:
    said = listed(
        ["Ref", "Surname", "Forename", "P1 Publication of quotations", "P2 Publication of name", "Clerk's remarks"],
        ["7", "Obi", "Ada", "Granted", "Granted", ""],
        ["8", "Lind", "Bo", "Granted", "Refused", "large print"],
        ["9", "Day", "Cy", "Not recorded", "Not recorded", ""],
        ["10", "Fox", "Dee", "Granted", "Granted", "Answered by her support worker"],
    )
    assert levels(said) == {"Ada Obi": "named", "Bo Lind": "anonymous", "Cy Day": "unknown", "Dee Fox": "held"}
