"""Columns about the act itself, and columns nobody understands, beside a plain question about quoting."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from harvest.readers.permission import RowPermission, read_permissions


def rows_of(columns: Sequence[str], *rows: Sequence[str], note: str = "") -> list[RowPermission]:
    found = read_permissions(["Story", *columns], [["We sang.", *row] for row in rows], note=note, year=2026)
    return [row for row in found.rows if row is not None]


@pytest.mark.parametrize(
    "act",
    [
        "interview_ok",
        "Interview agreed",
        "I agree to take part in this conversation",
        "Consent to be interviewed",
        "GDPR - happy for us to store your details",
    ],
)
def test_leave_for_the_act_itself_holds_nobody_but_who_refused_it(act: str) -> None:
    agreed, blank, refused, private = rows_of(
        [act, "May we quote you in our report?"], ["yes", "yes"], ["", "yes"], ["no", "yes"], ["yes", "no"]
    )
    assert agreed.quotable and blank.quotable
    assert not refused.quotable and not private.quotable


@pytest.mark.parametrize(
    "act",
    [
        "Your agreement >> Audio recording",
        "Recording OK",
        "Zgoda na nagranie",
        "Are you OK with us recording this call?",
    ],
)
def test_who_declined_a_recording_was_written_down_and_may_be_quoted(act: str) -> None:
    agreed, refused, private = rows_of(
        [act, "May we quote you in our report?"], ["yes", "yes"], ["no", "yes"], ["no", "no"]
    )
    assert agreed.quotable and refused.quotable and not private.quotable


@pytest.mark.parametrize("head", ["PermEndedDate", "Consent withdrawn on", "Withdrawn"])
def test_a_day_on_which_leave_ended_holds(head: str) -> None:
    current, ended = rows_of(["May we quote you?", head], ["yes", ""], ["yes", "03/11/2023"])
    assert current.quotable and not ended.quotable


def test_sentences_of_their_own_under_a_heading_about_use_are_read() -> None:
    named, outside, inside, waiting = rows_of(
        ["What they said we could do with it"],
        ["Fine for the leaflet. No names."],
        ["May be shared outside so long as she is not identified"],
        ["For the team and head office, not beyond"],
        ["Yes to the newsletter, but wants to hear from her daughter before anything goes out"],
    )
    assert named.quotation == outside.quotation == "anonymous" and named.quotable and outside.quotable
    assert not inside.quotable and not waiting.quotable


def test_leave_for_the_act_alone_permits_no_quoting() -> None:
    assert not any(row.quotable for row in rows_of(["Recording OK", "Age"], ["yes", "40"], ["yes", "50"]))


def test_that_nothing_was_recorded_is_no_refusal() -> None:
    (row,) = rows_of(["Recorded?", "May we quote you?"], ["No", "Yes"])
    assert row.quotable


def test_a_column_in_which_a_yes_may_object_still_holds_everybody() -> None:
    rows = rows_of(["Keep me out of the audio recording", "May we quote you?"], ["yes", "yes"], ["", "yes"])
    assert not rows[0].quotable


def test_a_gate_that_only_says_consent_still_holds_who_left_it_blank() -> None:
    given, blank = rows_of(["Consent", "May we quote you?"], ["yes", "yes"], ["", "yes"])
    assert given.quotable and not blank.quotable


ASK_FIRST = [
    "Please tick – Contact me before you publish anything I said",
    "Permissions >> Check with me first",
    "may_we/ask me first",
    "perm – perm_call_first",
    "Which are you happy with? – Talk to me first",
]


@pytest.mark.parametrize("box", ASK_FIRST)
@pytest.mark.parametrize(("ticked", "empty"), [("1", "0"), ("Yes", ""), ("x", "")])
def test_a_box_that_asks_to_be_asked_binds_only_who_ticked_it(box: str, ticked: str, empty: str) -> None:
    columns = [f"{re.split(' – | >> |/', box)[0]} – My words may be quoted", box]
    free, bound, silent = rows_of(columns, [ticked, empty], [ticked, ticked], [empty, empty])
    assert free.quotable and not bound.quotable and not silent.quotable


def test_whose_first_name_is_shown_asks_for_nothing_first() -> None:
    (row,) = rows_of(["Can we quote you?", "Show first name?"], ["Yes", "Yes"])
    assert row.quotable and row.quotation == "named"


def test_a_list_that_repeats_its_options_as_boxes_is_read_once() -> None:
    columns = ["may_we", "may_we – quote", "may_we – show_name", "may_we – nothing"]
    named, unnamed, refused = rows_of(
        columns, ["quote show_name", "1", "1", "0"], ["quote", "1", "0", "0"], ["nothing", "0", "0", "1"]
    )
    assert (named.quotation, unnamed.quotation, refused.quotation) == ("named", "anonymous", "no")
    assert named.quotable and unnamed.quotable and not refused.hold


LIST = "How may we use what you told us? Please tick all that apply"


def test_an_option_that_only_names_one_more_use_holds_nobody() -> None:
    rows = rows_of(
        [LIST],
        ["To plan our services;Quoted in the public report, without my name;"],
        ["To plan our services;"],
        ["To plan our services;Quoted in the public report, without my name;I do not want my words used outside;"],
        ["To plan our services;Quoted in the public report, without my name;Quoted online, with my name;"],
    )
    assert [row.quotable for row in rows] == [True, False, False, True]
    assert rows[3].quotation == "named"


@pytest.mark.parametrize(
    "inside",
    [
        "Keep my words inside the project team",
        "I'd rather nothing left this building",
        "Just keep it for your own records",
        "Only staff should read it",
        "Get in touch before you publish",
    ],
)
def test_an_option_that_keeps_words_in_permits_nothing(inside: str) -> None:
    quoted = "Quoted in the public report;"
    free, kept, both = rows_of([LIST], [quoted], [f"{inside};"], [f"{quoted}{inside};"])
    assert free.quotable and not kept.quotable and not both.quotable


def test_an_option_that_one_person_wrote_is_no_use_that_the_form_offers() -> None:
    first, second = rows_of([LIST], ["Quoted in the report;My granddaughter knows;"], ["Quoted in the report;"])
    assert not first.quotable and second.quotable


def test_who_wants_no_letters_is_not_held_for_it() -> None:
    (row,) = rows_of(["May we quote you?", "Add to mailing list"], ["Yes", "No"])
    assert row.quotable


def test_options_that_only_say_where_or_with_what_name_are_read_by_their_question() -> None:
    asked = "What are you happy for us to do? Please tick"
    options = ["Put it in the valley calendar", "With my name on it", "Ring me before it is printed"]
    named, unnamed, bound = rows_of(
        [f"{asked} – {option}" for option in options],
        [options[0], options[1], ""],
        [options[0], "", ""],
        [options[0], "", options[2]],
    )
    assert (named.quotation, unnamed.quotation) == ("named", "anonymous")
    assert named.quotable and unnamed.quotable and not bound.quotable
