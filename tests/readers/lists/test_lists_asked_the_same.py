# ruff: noqa: E501 – texts as people write them
"""Notes of a round of calls in which everybody was asked the same questions in one order."""

from __future__ import annotations

import pytest

from harvest.model.permissions import IN_A_MESSAGE
from harvest.readers.lists_by_name.reading import parse_listed_by_name

NAMES = ["Ada Obi", "Bo Lind", "Cy Day", "Dee Fox"]
ASKED = "Put the same to each: may we print your words / with your name / may the surgery have them / may Bus Cymru have them"


def read(*answers: str, asked: str = ASKED, more: str = "") -> list[tuple[str, str] | None]:
    lines = [f"- {who}. {said}" for who, said in zip(NAMES, answers, strict=False)]
    text = "\n".join(["# Calls", asked, "", "**Mon 3 May**", *lines, more])
    people = parse_listed_by_name("calls.md", text.encode(), names=[[name] for name in NAMES]).people
    return [
        p and ("…" * bool(p.permission.hold) + p.permission.quotation, p.permission.sharing)
        for p in people[: len(answers)]
    ]


@pytest.mark.parametrize(
    ("said", "permits"),
    [
        ("Yes to all four.", ("named", "yes")),
        ("Yes to everything.", ("named", "yes")),
        ("All four yes. In a hurry.", ("named", "yes")),
        ("Yes, yes, yes, yes.", ("named", "yes")),
        ("Yes, no, yes, yes.", ("anonymous", "yes")),
        ("yes / no / no / yes", ("anonymous", "no")),
        ("Y N Y N", ("anonymous", "no")),
        ("No to all four", ("no", "no")),
        ("No to all of it, words, name, surgery and Bus Cymru.", ("no", "no")),
        ("None of it.", ("no", "no")),
        ("Words yes, name or nickname no. Surgery yes, buses yes.", ("anonymous", "yes")),
        ("Words yes, no name. Surgery no, buses no.", ("anonymous", "no")),
        ("Print yes, name yes; surgery yes, Bus Cymru no.", ("named", "no")),
        ("Yes to the first two, no to the others.", ("named", "no")),
        ("Yes to the first three, no to the last.", ("named", "no")),
        ("Yes to everything but Bus Cymru.", ("named", "no")),
        ("Yes to all four except the name.", ("anonymous", "yes")),
    ],
)
def test_what_each_answered_is_told_by_the_order_in_which_all_were_asked(said: str, permits: tuple[str, str]):
    assert read(said, "Yes to all four.", "Words yes, name yes.")[0] == permits


@pytest.mark.parametrize(
    "said", ["Yes to all three.", "Yes, no, yes.", "Yes, yes, no, yes, yes.", "Yes to all four but the other thing."]
)
def test_answers_that_fit_no_order_permit_nothing(said: str):
    told = read(said, "Yes to all four.", "Yes, yes, yes, yes.")[0]
    assert told is None or told[0].startswith("…") or told[0] == "unknown"


def test_a_part_that_is_to_be_left_out_waits_and_the_rest_is_no_refusal():
    assert read("Words yes (less the bit about her dad), no name. Surgery no, buses no.", "Yes to all four.")[0] == (
        "…anonymous",
        "no",
    )


@pytest.mark.parametrize("says", ["No to all of it, words and name.", "Yes to all four.", "Yes, yes, yes, yes."])
@pytest.mark.parametrize("who", ["Zed Farrow rang back himself.", "Zed Farrow."])
def test_a_stranger_answers_for_nobody_else(who: str, says: str):
    told = read("Yes to all four.", "Words yes, name no.", "No, no, no, no.", more=f"- {who} {says}")
    assert told == [("named", "yes"), ("anonymous", "unknown"), ("no", "no")]


def test_a_line_that_asks_nobody_is_no_order():
    told = read("Yes, yes, yes, yes.", "Yes to all four.", asked="Cups / chairs / the urn / who can bring them")
    assert told[0] is None or told[0][0] != "named"


def test_whoever_goes_by_another_name_or_whose_slip_another_wrote_answers_for_themselves():
    text = (
        f"{ASKED}\n- Zed Farrow (Ada). Yes to all four.\n- Milo Crane, Bo to everyone. Words yes, name no. Surgery no, buses no.\n"
        "- Cy Day. Rang because it was Dee Fox who did his form. He says for himself: print it, with the name. Surgery fine.\n"
        "Eve Moss was away."
    )
    names = [["Ada"], ["Bo"], ["Cy Day"], ["Dee Fox"], ["Eve Moss"]]
    people = parse_listed_by_name("calls.md", text.encode(), names=names).people
    told = [p and (p.permission.quotation, p.permission.sharing, p.permission.hold) for p in people]
    assert told == [("named", "yes", ()), ("anonymous", "no", ()), ("named", "yes", ()), None, None]


def test_yes_to_all_of_it_behind_a_name_is_no_word_on_everybody():
    text = (
        "Quotes, names and the county: who said what\n- Ada Obi rang. Fine, quote me. Yes to all of it.\n"
        "- Milo Crane (Bo Lind). Yes to all four.\n- Zed Farrow. Yes to everything.\n- Cy Day, quote but no name.\n"
        "Dee Fox was on holiday."
    )
    people = parse_listed_by_name("calls.md", text.encode(), names=[[name] for name in NAMES]).people
    assert people[3] is None or people[3].permission.quotation == "unknown"
    assert people[2] and people[2].permission.quotation == "anonymous" and people[2].permission.sharing == "unknown"


@pytest.mark.parametrize(
    "rang",
    [
        'rang ME. Wants the dot changed: "put my name to it, that goes instead of what I stuck on." Rest stays.',
        "caught me at the bus. She'd like her name on it in place of what she ticked.",
    ],
)
def test_who_asks_anew_about_the_name_alone_leaves_the_rest_as_it_was(rang: str):
    text = f"{ASKED}\n- Ada Obi. Yes to all four.\n- Bo Lind. Yes, no, yes, yes.\n- Cy Day {rang}\n"
    people = parse_listed_by_name("calls.md", text.encode(), names=[[name] for name in NAMES]).people
    assert people[2] and people[2].permission.quotation == "unknown" and IN_A_MESSAGE in people[2].asked
    assert people[0] and IN_A_MESSAGE not in people[0].asked


@pytest.mark.parametrize(
    "rang",
    [
        "rang me. A red one instead of the one she took, no name.",
        "rang me. Change it to a C, name off.",
    ],
)
def test_who_swaps_a_sign_that_another_list_explains_is_not_left_as_she_was(rang: str):
    text = f"{ASKED}\n- Ada Obi. Yes to all four.\n- Bo Lind. Yes, no, yes, yes.\n- Cy Day {rang}\n"
    people = parse_listed_by_name("calls.md", text.encode(), names=[[name] for name in NAMES]).people
    told = people[2]
    assert told and (IN_A_MESSAGE not in told.asked or told.permission.hold or told.permission.quotation == "no")
