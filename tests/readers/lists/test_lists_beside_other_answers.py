# ruff: noqa: E501 – lists are easier to check as they would stand
"""What stands in a list beside its answers on leave – fees, bikes, kin, stairs – neither refuses nor answers for anybody."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name

ADA, BO, CY, DI = "Ada Obi", "Bo Lind", "Cy Day", "Dilys Marsh"


def by_name(text: str, name: str = "list.txt") -> list[tuple[str, str] | None]:
    people = parse_listed_by_name(name, text.encode(), names=[[ADA], [BO], [CY], [DI]]).people
    return [p and ("…" * bool(p.permission.hold) + p.permission.quotation, p.permission.sharing) for p in people]


def first(text: str, name: str) -> dict[str, tuple[str, str]]:
    (reading,) = parse_file(name, text.encode())
    said = ((one.names[0], one.permission) for one in reading.listed)
    return {who: ("…" * bool(p.hold) + p.quotation, p.sharing) for who, p in said}


@pytest.mark.parametrize(
    ("head", "cell"), [("Expenses paid", "declined expenses"), ("Gift voucher", "declined"), ("Bike", "none (mum)")]
)
def test_who_declines_a_thing_that_was_given_declines_nothing_else(head: str, cell: str):
    rows = f"Who,Age,Quote me,With my name,{head}\n{ADA},45,yes,yes,{cell}\n{BO},33,yes,no,yes\n{CY},61,no,no,{cell}\n"
    assert [one and one[0] for one in by_name(rows, "t.csv")[:3]] == ["named", "anonymous", "no"]


def test_a_role_or_kin_beside_a_grown_up_answers_for_nobody_and_whoever_signs_does():
    rows = (
        "Name,Group,Born,May we quote you?\n"
        + f"{ADA},Parent,1981,yes\n{BO},Carer,1960,yes\n{CY},mum signed,1990,yes\n"
    )
    assert [one and one[0] for one in by_name(rows, "t.csv")[:3]] == ["anonymous", "anonymous", "…anonymous"]


def test_what_is_told_of_somebodys_kin_is_nothing_of_theirs():
    rows = f"May we quote them?\n{ADA}: yes\n{BO}: yes\n\nA sitter for Ada's mum came late.\nThe form of Bo's mother, she signed for him.\n"
    assert [one and one[0] for one in by_name(rows)[:2]] == ["anonymous", "…anonymous"]


@pytest.mark.parametrize(
    "all_of_them",
    [
        "Everyone present agreed that they may be quoted with their names, except as follows:",
        'Everybody signed "quote me" and "name me" unless I have put something after the name.',
        "All have said yes to being quoted with their names, apart from what I put here:",
    ],
)
def test_exceptions_that_are_told_below_leave_all_others_as_everybody(all_of_them: str):
    text = f"{all_of_them}\n\n* Bo Lind (no name, otherwise fine)\n* Cy Day (not to be quoted)\n\nThere: {ADA}, {BO}, {CY}, {DI}\n"
    assert [one and one[0] for one in by_name(text)] == ["named", "anonymous", "no", "named"]


def test_exceptions_that_stand_elsewhere_leave_it_open():
    text = (
        f"Everyone agreed that they may be quoted, except those on the other sheet.\nThere: {ADA}, {BO}, {CY}, {DI}\n"
    )
    assert {one[0] for one in by_name(text) if one} <= {"unknown"}


def test_who_cannot_do_stairs_refuses_nothing():
    text = (
        "Everybody said yes to being quoted.\n"
        + f"There: {ADA}, {BO}\n\nNext time downstairs, Ada can't do stairs. Bo does not agree to be quoted.\n"
    )
    assert [one and one[0] for one in by_name(text)[:2]] == ["anonymous", "no"]


def test_a_condition_that_the_name_stays_off_is_a_yes_without_it():
    text = f"I asked whether we may quote them.\n{ADA} said yes as long as her name isn't used.\n{BO} doesn't want his name used, so quote him without.\n"
    assert [one and one[0] for one in by_name(text)[:2]] == ["anonymous", "anonymous"]


def test_a_cell_that_repeats_what_its_head_asks_says_yes():
    rows = "Guest,Quotable?,Named?,Partners?\n" + "".join(
        f"{who},{said}\n"
        for who, said in [
            (ADA, "quotable,named,partners ok"),
            (BO, "quotable,not named,not partners"),
            (CY, "not quotable,,not partners"),
        ]
    )
    assert by_name(rows, "t.csv")[:3] == [("named", "yes"), ("anonymous", "no"), ("no", "no")]


def test_a_no_in_a_whole_sentence_says_no_once():
    rows = "Name,May we quote you?,May we pass it on to partners?\n" + (
        f'{ADA},"Yes, I am willing","No, I am not willing"\n{BO},"No, I do not agree","No, I do not agree"\n'
    )
    assert by_name(rows, "t.csv")[:2] == [("anonymous", "no"), ("no", "no")]


def test_parents_who_answer_for_themselves_are_no_children_by_the_class_of_theirs():
    rows = f"Parent,Child's class,Quote us in the leaflet?\n{ADA},3W,yes - name too\n{BO},5T,yes but no names\n{CY},1H,no\n"
    assert [one and one[0] for one in by_name(rows, "t.csv")[:3]] == ["named", "anonymous", "no"]
    assert {who: said[0] for who, said in first(rows, "t.csv").items()} == {ADA: "named", BO: "anonymous", CY: "no"}
    of_the_child = rows.replace("Quote us", "Quote your child")
    assert not any(one and one[0] == "named" for one in by_name(of_the_child, "t.csv"))


def test_a_key_in_the_rows_below_is_no_name_though_it_stands_below_their_heads():
    rows = "Ref,Surname,Forename,Code,Officer note\n1,Obi,Ada,A,\n2,Lind,Bo,B,\n3,Day,Cy,,form came back with that part not filled in\n"
    rows += ",,,,\nKEY,A,quote with name; may be shared with partners,,\nKEY,B,quote without name; not to be shared,,\n"
    assert by_name(rows, "t.csv")[:3] == [("named", "yes"), ("anonymous", "no"), ("unknown", "unknown")]


def test_remarks_in_brackets_behind_the_answers_by_number_are_kept_apart():
    asked = "I asked (1) may we quote you (2) may your name stand beside it (3) may we hand it on to other groups\n\n"
    rows = f"{ADA} ..... 1 yes  2 no   3 yes     (hard of hearing, sat her right at the very front)\n{BO} ..... 1 yes  2 yes  3 no     vegetarian\n"
    assert by_name(asked + rows)[:2] == [("anonymous", "yes"), ("named", "no")]
