"""Lists of who permits what as tools for tickets, tables and surveys export them, in both readings of a list."""

from __future__ import annotations

import pytest

from harvest.errors import HarvestError
from harvest.model import Listed
from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.merging import merged, narrowed
from harvest.readers.lists_by_name.reading import parse_listed_by_name

ADA, BO, CY, DI = WHO = ("Ada Obi", "Bo Lind", "Cy Day", "Dilys Marsh")
Said = list[tuple[str, str, bool]]


def in_short(people: dict[str, Listed]) -> Said:
    """The level, sharing and whether nothing holds them, of each of the four."""
    said = [people[name].permission if name in people else None for name in WHO]
    return [(p.quotation, p.sharing, p.quotable) if p else ("-", "-", False) for p in said]


def by_layout(text: str) -> Said:
    try:
        (found,) = parse_file("list.csv", text.encode())
    except HarvestError:
        return []
    return in_short({one.names[0]: one for one in found.listed})


def by_name(text: str) -> Said:
    people = parse_listed_by_name("list.csv", text.encode(), names=[[name] for name in WHO]).people
    return in_short({one.names[0]: one for one in people if one})


def rows(head: str, *answers: str) -> str:
    return "\n".join([head, *(f"{name},{said}" for name, said in zip(WHO, answers, strict=False))]) + "\n"


WANTED = [("named", "no", True), ("anonymous", "yes", True), ("no", "no", False), ("unknown", "unknown", False)]
ANSWERS = [("Yes", "Yes", "No"), ("Yes", "No", "Yes"), ("No", "No", "No"), ("", "", "")]


@pytest.mark.parametrize("head", ["Ticket,Holder,Question,Reply", "Answer ID,Attendee,Field,Value"])
@pytest.mark.parametrize(
    "asked",
    [
        ("May we quote what you said?", "May your name be given?", "May we pass it on to partner agencies?"),
        ("Quotation", "Attribution", "Onward sharing"),
    ],
)
def test_an_answer_a_row_is_read_with_the_question_that_stands_beside_it(head: str, asked: tuple[str, ...]) -> None:
    others = [("Do you need a ramp?", "Yes"), ("Lunch", "Soup")]
    lines = [
        f"T{n},{name},{question},{said}"
        for n, (name, own) in enumerate(zip(WHO, ANSWERS, strict=True))
        for question, said in [others[0], *zip(asked, own, strict=True), others[1]]
    ]
    found = by_name("\n".join([head, *lines]))
    assert found == WANTED and by_layout("\n".join([head, *lines])) in ([], WANTED)


def test_a_question_in_a_cell_is_no_answer() -> None:
    text = "Attendee,Question,Answer\nAda Obi,May we quote you?,Yes\nBo Lind,Do you need parking?,No\nCy Day,May we quote you?,No\nDilys Marsh,Do you need parking?,Yes\n"  # noqa: E501 – as it would stand
    for read in (by_layout, by_name):
        assert [quotable for *_, quotable in read(text)] == [True, False, False, False]
    named = rows("Attendee,Question,Answer", *(f"May we quote you with your name?,{a}" for a in ("Yes", "No")))
    assert [level for level, *_ in by_name(named)][:2] == ["named", "no"]


@pytest.mark.parametrize(
    "head",
    [
        "QUOTE Y/N,ATTRIB Y/N,3RD PARTY Y/N",
        "Quote (Y/N),Byline (Y/N),Onward (Y/N)",
        "MayWeQuoteYou,MayWeNameYou,MayPartnersUseYourWords",
        "💬 quote,🏷️ name,🤝 partners",
        "Quote?,By name?,Council may have quotes?",
        "Verbatim,Attribution,Forward to agencies",
    ],
)
def test_short_and_joined_headings_ask_what_they_say(head: str) -> None:
    text = rows(f"Attendee,{head}", "Y,Y,N", "Y,N,Y", "N,N,N")
    assert by_layout(text)[:3] == by_name(text)[:3] == WANTED[:3]


def test_who_refuses_one_of_two_bodies_refuses_and_may_be_quoted() -> None:
    text = rows("Name,Quote?,Council may have quotes?,Police team may have quotes?", "Yes,Yes,No", "Yes,Yes,Yes")
    assert by_layout(text)[:2] == by_name(text)[:2] == [("anonymous", "no", True), ("anonymous", "yes", True)]


@pytest.mark.parametrize(
    "head", ["Identify as disabled?", "How do you identify?", "Identification seen?", "Credit union member?"]
)
def test_what_somebody_is_gives_nobody_their_name(head: str) -> None:
    text = rows(f"Name,Quote me?,{head}", "yes,yes", "yes,no", "no,yes")
    for read in (by_layout, by_name):
        assert "named" not in [level for level, *_ in read(text)]


def test_what_partners_may_use_permits_no_quotation() -> None:
    text = rows("Name,Quote?,May partners use it", ",yes", "yes,no", "no,yes")
    for read in (by_layout, by_name):
        assert read(text)[:3] == [("unknown", "yes", False), ("anonymous", "no", True), ("no", "yes", False)]


@pytest.mark.parametrize(
    ("head", "grown", "child"),
    [
        ("Date of birth", "1970-01-02", "2013-04-05"),
        ("Are you 16 or over?", "Yes", "No"),
        ("AreYou16OrOver", "Yes", "No"),
        ("I am over 18", "yes", "no"),
        ("Under 16?", "No", "Yes"),
        ("is_minor", "0", "1"),
        ("Adult?", "y", "n"),
        ("Adult or child?", "Adult", "Child"),
        ("Ticket type", "Adult", "Child (under 12)"),
        ("Ticket type", "Concession", "Young person 12-15"),
        ("Age band", "35-44", "Under 16"),
        ("School year", "", "Year 8"),
    ],
)
def test_a_child_is_held_by_whatever_column_tells_of_it(head: str, grown: str, child: str) -> None:
    text = rows(f"Name,{head},Quote me?", f"{grown},Yes", f"{child},Yes", f"{grown},No", f"{child},Yes")
    for read in (by_layout, by_name):
        assert [quotable for *_, quotable in read(text)] == [True, False, False, False]


def test_who_may_be_a_child_is_held_though_the_other_reading_sees_none() -> None:
    (found,) = parse_file("l.csv", rows("Name,DOB,Quote?", "2010-05-08,Yes", "1970-05-08,Yes").encode())
    grown = parse_listed_by_name("l.csv", b"Name,Quote?\nAda Obi,Yes\nBo Lind,Yes\n", names=[[ADA], [BO]]).people[0]
    assert grown is not None and not merged(found.listed[0], grown).permission.quotable


@pytest.mark.parametrize(
    "remark",
    [
        "DK 22/4: asked me to change hers to unnamed, please update",
        "now unnamed",
        "switch to no name - email 3 May",
        "move her to the anonymous list",
        "has gone off her name being in",
        "rang: take her name off",
    ],
)
def test_a_comment_beside_the_answers_takes_the_name_away(remark: str) -> None:
    text = rows("Attendee,Verbatim,Attribution,Latest comment", f'Permitted,Named,"{remark}"', "Permitted,Named,vegan")
    first, second = by_layout(text), by_name(text)
    assert second[0][0] == "anonymous" and first[1][0] == second[1][0] == "named"
    (listed,) = parse_file("list.csv", text.encode())
    other = parse_listed_by_name("list.csv", text.encode(), names=[[name] for name in WHO]).people[0]
    assert other is not None and narrowed(listed.listed[0], other).permission.quotation != "named"


@pytest.mark.parametrize(
    "below",
    [
        "Changes since,,,\n2 May,Ada Obi,mailed: take my name off,now unnamed\n3 May,Dilys Marsh,rang,withdrawn\n",
        "Log of changes,,,\nDate,Who,What,By\n2 May,Ada Obi,take name off,JH\n3 May,Dilys Marsh,not to be quoted,JH\n",
        "changes,,,\n,Ada wants her name taken out,,\n,Dilys Marsh - take everything out,,\n",
    ],
)
def test_rows_below_a_list_that_tell_of_a_change_are_of_whom_they_name(below: str) -> None:
    text = rows("Name,Quote?,Name?,Partners?", "Y,Y,Y", "Y,N,Y", "N,N,N", "Y,Y,N") + below
    assert [level for level, *_ in by_name(text)] == ["anonymous", "anonymous", "no", "no"]
    assert by_layout(text)[1][0] == "anonymous"


def test_a_change_below_a_list_may_give_the_number_of_a_row_in_place_of_the_name() -> None:
    text = "Ref,Name,Quote?,Name?\n1,Ada Obi,Y,Y\n2,Bo Lind,Y,N\n3,Cy Day,N,N\n4,Dilys Marsh,Y,Y\nchanges,,,\n"
    assert [level for level, *_ in by_name(text + "2/5/24,1,no name please,\n3/5/24,4,withdrawn,\n")] == [
        "anonymous",
        "anonymous",
        "no",
        "no",
    ]
