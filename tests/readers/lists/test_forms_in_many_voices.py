"""Forms in their organisers' own voices: who answered, what roundabout heads ask, and boxes that people initialled."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.readers.consent_lists.heads.agreed_heads import surely_asked
from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.consent_lists.keys.meanings import NAME_TOO, PHOTO, QUOTE, READ, SHARE
from harvest.readers.dispatch import parse_file
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.wished.heard import wish_in
from harvest.readers.recognise.columns.asked_names import asks_their_name


def permits(*rows: list[str], name: str = "sheet.csv") -> dict[str, tuple[str, str, bool]]:
    """What each person permits of quoting and of partners, and whether a person has to look, by the whole file."""
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    found = {}
    for reading in parse_file(name, out.getvalue().encode()):
        for one in reading.listed:
            p = one.permission
            found[one.names[0]] = (p.quotation, p.sharing, bool(p.hold))
        for source in reading.sources:
            if source.voice and (p := source.permission) is not None:
                found[source.voice] = (p.quotation, p.sharing, bool(p.hold))
    return found


def test_boxes_that_people_initialled_below_an_instruction_are_agreed_to() -> None:
    read = permits(
        ["", "", "", "Please initial every box that you agree to. Write NO where you do not agree.", "", ""],
        [
            "Ref",
            "Name of participant (print)",
            "1. I understand that I may stop at any time.",
            "2. I agree that what I say may be studied by the ward team.",
            "3. I agree that my words may be quoted in reports.",
            "4. I agree that my name may be printed with my words.",
        ],
        ["A1", "Ada Obi", "AO", "AO", "AO", "AO"],
        ["A2", "Bo Lind", "BL", "BL", "BL", "NO"],
        ["A3", "Cy Marsh", "CM", "CM", "NO", "NO"],
    )
    assert {who: said[0] for who, said in read.items()} == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Marsh": "no",
    }


@pytest.mark.parametrize("who", ["And you are?", "My name is", "Mum / birthing person / partner", "Supporter"])
def test_the_one_column_with_whole_names_tells_who_answered(who: str) -> None:
    read = permits(
        [who, "May we quote you in the newsletter?", "With your name?", "May the council have a copy?"],
        ["Ada Obi", "Yes", "Yes", "No"],
        ["Bo Lind", "Yes", "No", "Yes"],
        ["Cy Marsh", "No", "No", "No"],
    )
    assert read == {
        "Ada Obi": ("named", "no", False),
        "Bo Lind": ("anonymous", "yes", False),
        "Cy Marsh": ("no", "no", False),
    }


def test_a_name_that_asks_for_a_badge_is_no_question_about_printing() -> None:
    assert asks_their_name("My name is") and not asks_their_name("May my name be printed?")


@pytest.mark.parametrize("beside", ["What you would like to help with", "What helps me", "In memory of"])
def test_what_a_list_asks_beside_in_a_word_or_two_makes_no_stories_of_it(beside: str) -> None:
    head = ["Name", beside, "May we keep and study what you said?", "May we print your words?", "With your name?"]
    rows = [
        ["Ada Obi", "Large print", "Yes", "Yes", "Yes"],
        ["Bo Lind", "Washing up", "Yes", "Yes", "No"],
        ["Cy Marsh", "Uncle Pat", "Yes", "No", "No"],
        ["Di Fox", "", "No", "No", "No"],
    ]
    listed = people_listed(head, rows) or ()
    assert [one.permission.quotation for one in listed] == ["named", "anonymous", "no", "no"]


def test_what_people_answer_to_a_question_about_the_day_stays_theirs() -> None:
    head = ["Name", "What did you enjoy most?", "May we study it?", "May we print your words?", "With your name?"]
    rows = [["Ada Obi", "the big drum", "Yes", "Yes", "Yes"], ["Bo Lind", "cake", "Yes", "Yes", "No"]]
    assert people_listed(head, rows) is None


@pytest.mark.parametrize(
    ("heading", "purpose"),
    [
        ("We took some snaps on the day. Fine if you turn up in one of them?", "photo"),
        ("Does the member consent to being named therein?", "quotation_with_name"),
        ("Name on the poster", "quotation_with_name"),
        ("Publish name with remark", "quotation_with_name"),
        ("The lottery would love to see local views. May they have yours?", "sharing"),
        ("Keep notes of what she said", "analysis"),
        ("We'd like to keep your tale and read it beside the others for our plan. Is this all right?", "analysis"),
    ],
)
def test_roundabout_and_terse_heads_ask_for_one_thing(heading: str, purpose: str) -> None:
    asked = question_of(heading)
    assert (asked.purposes, asked.certain, asked.reversed) == ((purpose,), True, False)


@pytest.mark.parametrize(
    "heading", ["Study no.", "Name of speaker (print)", "How they heard of the fair", "Any comments on the band"]
)
def test_a_word_alone_makes_no_permission_of_a_column(heading: str) -> None:
    assert question_of(heading).kind == "other"


@pytest.mark.parametrize(
    ("heading", "purpose"),
    [
        ("Filming will take place. Tick Yes if you do NOT want to be in it.", "photo"),
        ("Should we keep your name to ourselves?", "quotation_with_name"),
        ("Would you rather we did NOT read out anything you said?", "quotation"),
    ],
)
def test_heads_that_are_turned_about_are_read_with_what_stands_before_them(heading: str, purpose: str) -> None:
    asked = question_of(heading)
    assert asked.purposes == (purpose,) and asked.reversed


def test_a_heading_on_which_rules_and_model_agree_is_put_plainly() -> None:
    assert surely_asked("2. Can your name be given with it?") == NAME_TOO
    assert surely_asked("(b) I consent to quotations from what I said in reports") == QUOTE
    assert surely_asked("4. May the Trust have a copy of what you told us?") == SHARE
    assert surely_asked("I agree to be photographed on the day") == PHOTO
    assert surely_asked("May the team read and study what you said?") == READ
    assert surely_asked("May we print your child's words?") == surely_asked("Please leave my name off") == ""


def test_ways_to_be_in_print_that_letters_stand_for() -> None:
    head = ["Name", "Your words in our book - which suits you? A) in, signed with my name B) in, unsigned C) not in"]
    rows = [["Ada Obi", "A"], ["Bo Lind", "B"], ["Cy Marsh", "C"], ["Di Fox", ""]]
    listed = people_listed(head, rows) or ()
    assert [one.permission.quotation for one in listed] == ["named", "anonymous", "no", "unknown"]


def test_the_answers_that_a_heading_offers_do_not_turn_it_about() -> None:
    offered = "use my words and my name / use my words, no name / do not use my words"
    head = ["Name", f"How shall we treat your words? (circle one: {offered})", "May the hospital have a copy?"]
    rows = [
        ["Ada Obi", "use my words and my name", "yes"],
        ["Bo Lind", "use my words, no name", "no"],
        ["Cy Marsh", "do not use my words", "no"],
        ["Di Fox", "use my words, no name", "yes"],
    ]
    listed = people_listed(head, rows) or ()
    assert [one.permission.quotation for one in listed] == ["named", "anonymous", "no", "anonymous"]


def test_first_and_last_are_a_name_beside_what_somebody_told() -> None:
    read = permits(
        ["First", "Last", "Tell us your story of the pool", "May we print it?", "With your name?"],
        ["Ada", "Obi", "I learned to float here when I was sixty, and nobody laughed.", "Yes", "Yes"],
        ["Bo", "Lind", "The lifeguard lent my boy his goggles for a whole summer.", "Yes", "No"],
        ["Cy", "Marsh", "My mother swam here before me, in the cold end.", "No", "No"],
    )
    assert {who: said[0] for who, said in read.items()} == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Marsh": "no",
    }


@pytest.mark.parametrize(
    "heading",
    [
        "If we print it, is it important to you that nobody can tell it was you (that is, we leave your name off)?",
        "Does it matter to you that no one can know who you are?",
    ],
)
def test_a_yes_to_being_known_by_nobody_prints_no_name(heading: str) -> None:
    rows = [["Ada Obi", "Yes", "Yes"], ["Bo Lind", "Yes", "No"], ["Cy Marsh", "No", "Yes"]]
    listed = people_listed(["Name", "May we print your exact words?", heading], rows) or ()
    assert [one.permission.quotation for one in listed] == ["anonymous", "named", "no"]


def test_what_everyone_said_is_not_said_to_everyone() -> None:
    asked = "We'd like to show the governors what everyone said. OK with you?"
    rows = [["Ada Obi", "Yes", "Yes"], ["Bo Lind", "Yes", "No"], ["Cy Marsh", "No", "No"]]
    listed = people_listed(["Name", "May we quote you in the newsletter?", asked], rows) or ()
    assert all(one.permission.sharing not in ("yes", "partners") for one in listed[1:])


def test_the_number_of_a_permit_permits_nothing() -> None:
    head = ["Helper", "May we print your words?", "If it is printed, may your name go with it?", "Parking permit no."]
    rows = [["Ada Obi", "Yes", "Yes", "114"], ["Bo Lind", "Yes", "No", "087"], ["Cy Marsh", "No", "", ""]]
    listed = people_listed(head, rows) or ()
    assert [(one.permission.quotation, one.permission.hold) for one in listed[:2]] == [("named", ()), ("anonymous", ())]


def test_what_is_asked_for_in_own_words_is_a_story_and_no_permission() -> None:
    rows = [
        [
            "Name",
            "In your own words: what keeps you going?",
            "May we print it? (Yes, with my name / Yes, no name / No)",
        ],
        ["Ada Obi", "Walking the dog before anybody else in the street is up.", "Yes, with my name"],
        ["Bo Lind", "The kettle here is always on and nobody minds if you just sit.", "Yes, no name"],
        ["Cy Marsh", "Pottery on a Monday, since your hands are busy and your head rests.", "No"],
    ]
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    (reading,) = parse_file("wall.csv", out.getvalue().encode())
    assert [source.text for source in reading.sources] == [row[1] for row in rows[1:]]
    assert {who: said[0] for who, said in permits(*rows).items()} == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Marsh": "no",
    }


def test_a_key_of_yes_and_no_makes_no_permission_of_what_else_a_list_asks() -> None:
    read = permits(
        ["KEY: 1 = yes, 0 = no, blank = didn't say", "", "", "", "", ""],
        ["Plot", "Plotholder", "Quote", "Name", "Wants manure", "To the parish"],
        ["14", "Ada Obi", "1", "1", "0", "1"],
        ["15", "Bo Lind", "1", "0", "1", "0"],
        ["16", "Cy Marsh", "0", "0", "1", "0"],
    )
    assert {who: (said[0], said[2]) for who, said in read.items()} == {
        "Ada Obi": ("named", False),
        "Bo Lind": ("anonymous", False),
        "Cy Marsh": ("no", False),
    }


def test_a_second_row_that_asks_in_sentences_heads_the_columns_below_groups() -> None:
    read = permits(
        ["", "", "Section 1", "Section 2 - Use of what you say (circle YES or NO)", "", "Section 3"],
        [
            "Study no.",
            "Participant (block capitals)",
            "Leaflet received",
            "(a) I consent to direct quotations from my contribution in papers",
            "(b) I consent to my name being published with direct quotations",
            "(a) I consent to my contribution being made available to the health board",
        ],
        ["K1", "ADA OBI", "YES", "YES", "YES", "NO"],
        ["K2", "BO LIND", "YES", "YES", "NO", "YES"],
        ["K3", "CY MARSH", "YES", "NO", "NO", "NO"],
    )
    assert {who: said[:2] for who, said in read.items()} == {
        "ADA OBI": ("named", "no"),
        "BO LIND": ("anonymous", "yes"),
        "CY MARSH": ("no", "no"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "The heater trips the lights, so we leave it off.",
        "Grandad taught me to read off the names of the boats.",
    ],
)
def test_what_is_told_of_things_and_by_whoever_leads_asks_for_nothing(told: str) -> None:
    assert not wish_in(told)


def test_a_wish_in_the_same_words_is_still_one() -> None:
    assert wish_in("Please leave it off.") and wish_in("We would rather you left our names off.")
