"""Who was invited beside who was heard: numbers of groups, and groups that fall short."""

from __future__ import annotations

from harvest.model import Basis, Invited, InvitedBy
from harvest.planning.invited import by_basis, counted, short

BY = InvitedBy.NEIGHBOURHOOD


def groups(heard: dict[str, int], **numbers: int) -> list[str]:
    rows = [Invited(BY, group.replace("_", " "), n) for group, n in numbers.items()]
    return [i.group for i in short(rows, {BY: heard})]


def test_groups_heard_by_their_share_do_not_fall_short_however_few_came() -> None:
    assert groups({"Mill": 4, "Quay": 8}, Mill=50, Quay=100) == []


def test_a_group_nobody_of_which_was_heard_falls_short_and_so_does_one_below_half_its_share() -> None:
    assert groups({"Mill": 1, "Quay": 19}, Mill=40, Quay=40, Ash_Row=40) == ["Mill", "Ash Row"]


def test_a_share_of_less_than_one_person_is_none_to_fall_short_of() -> None:
    assert groups({"Quay": 10}, Quay=1000, Lighthouse=3) == []


def test_where_nobodys_neighbourhood_is_recorded_nothing_is_said() -> None:
    assert groups({}, Mill=10, Quay=10) == []


def test_spelling_of_a_group_makes_no_difference() -> None:
    rows = [Invited(InvitedBy.AGE, "16 to 24", 10), Invited(InvitedBy.AGE, "65+", 10)]
    assert short(rows, {InvitedBy.AGE: {"16–24": 5, "65+": 5}}) == []


def test_both_bases_are_looked_at_each_by_itself() -> None:
    rows = [
        Invited(BY, "Mill", 5),
        Invited(BY, "Quay", 5),
        Invited(BY, "Mill", 900, Basis.LIVING_HERE),
        Invited(BY, "Quay", 100, Basis.LIVING_HERE),
    ]
    assert [(i.group, i.basis) for i in short(rows, {BY: {"Mill": 4, "Quay": 6}})] == [("Mill", Basis.LIVING_HERE)]


def test_a_list_of_people_is_counted_and_a_table_of_numbers_is_read() -> None:
    people = [["Ida Fenn", "Mill", "16-24", "Rowing club"], ["Odd Lien", "mill", "65+", ""]]
    assert set(counted(["Name", "Ward", "Age band", "Organisation"], people)) == {
        (BY, "Mill", 2),
        (InvitedBy.AGE, "16-24", 1),
        (InvitedBy.AGE, "65+", 1),
        (InvitedBy.AFFILIATION, "Rowing club", 1),
    }
    table = [["neighbourhood", "Mill", "1,200"], ["age band", "16-24", "300"], ["colour", "red", "4"]]
    assert counted(["By", "Group", "Number"], table) == [(BY, "Mill", 1200), (InvitedBy.AGE, "16-24", 300)]
    assert counted(["Ward", "Number of people"], [["Mill", "40"]]) == [(BY, "Mill", 40)]


def test_one_table_says_who_was_invited_and_who_lives_here() -> None:
    header = ["Group", "Kind", "People invited", "People who live here"]
    rows = [["Estate", "Neighbourhood", "40", "1400"], ["65+", "Age band", "30", "800"]]
    assert by_basis(header, rows, Basis.LIVING_HERE) == {
        Basis.INVITED: [(BY, "Estate", 40), (InvitedBy.AGE, "65+", 30)],
        Basis.LIVING_HERE: [(BY, "Estate", 1400), (InvitedBy.AGE, "65+", 800)],
    }


def test_a_table_that_does_not_say_against_whom_is_what_was_said_of_it() -> None:
    assert by_basis(["Ward", "Number"], [["Mill", "40"]], Basis.LIVING_HERE) == {Basis.LIVING_HERE: [(BY, "Mill", 40)]}
