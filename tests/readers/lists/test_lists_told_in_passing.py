# ruff: noqa: E501 – lists are easier to check as they would stand
"""Lists told in passing: heads that lines below each other spell out, others asked about, what the typist asks and closes with."""

from __future__ import annotations

from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name

ADA, BO, CY, DI = "Ada Obi", "Bo Lind", "Cy Day", "Dilys Marsh"


def by_name(text: str, name: str = "list.txt") -> list[tuple[str, str] | None]:
    people = parse_listed_by_name(name, text.encode(), names=[[ADA], [BO], [CY], [DI]]).people
    return [p and ("…" * bool(p.permission.hold) + p.permission.quotation, p.permission.sharing) for p in people]


def test_lines_below_each_other_spell_out_the_heads_of_a_table():
    text = (
        "Statements\n S1  I have read the sheet.\n S2  I agree that my words may be quoted.\n S3  I agree that my real name may be used.\n"
        " S4  I agree that you may pass my words to partner organisations.\n\n"
        "              S1      S2        S3        S4\n"
        f"{ADA}       agree   agree     disagree  agree\n{BO}       agree   agree     agree     disagree\n{CY}        agree   disagree  disagree  disagree\n"
    )
    assert by_name(text)[:3] == [("anonymous", "yes"), ("named", "no"), ("no", "no")]


def test_a_yes_to_partners_below_a_head_that_asks_of_them_is_for_no_one_alone():
    rows = f"Guest,Quotable?,Partners?\n{ADA},yes,partners ok\n{BO},yes,partners only\n{CY},yes,not partners\n"
    (reading,) = parse_file("t.csv", rows.encode())
    assert [one.permission.sharing for one in reading.listed] == ["yes", "partners", "no"]


def test_what_whoever_typed_asks_and_was_asking_says_nothing_of_the_last():
    mail = (
        "From: Reception <desk@hall.example>\nTo: Jo <jo@hall.example>\nDate: Tue, 08 Oct 2024 09:14:22 +0100\nSubject: names\n\nRang them about being quoted.\n\n"
        f"{ADA} - yes fine, use her name.\n{BO} - no thanks, doesn't want to be in it.\n{CY} - yes, name ok. Also is the film night still on?\n\n"
        "I asked all of them about the quoting only, not about anyone else getting it.\n"
    )
    assert by_name(mail, "m.eml")[:3] == [("named", "unknown"), ("no", "no"), ("named", "unknown")]


def test_all_agreed_to_what_was_asked_above_save_those_who_did_not():
    minutes = f"1. Quotations.\n   {ADA} agreed, and to her name being given.\n   {BO} agreed, but not to his name being given.\n2. Passing remarks on to the Town Council.\n   All present agreed save {BO}, who did not.\n"
    assert by_name(minutes)[:2] == [("named", "yes"), ("anonymous", "no")]


def test_bodies_are_known_by_what_was_sent_to_them_and_beside_others():
    text = f"{ADA} wants nothing sent to the guild.\n{BO}: quote, name ok, guild ok\n{CY}: quote, no name, not the guild\n{DI}: print it, no name. Doesn't want GVW or the council to have it.\n"
    said = by_name(text)
    assert said[1:] == [("named", "yes"), ("anonymous", "no"), ("anonymous", "no")]


def test_a_no_that_is_told_again_or_says_for_whom_it_is_is_one_no():
    asked = "All signed: I may be quoted by name and my words may be passed on to partners.\n"
    text = f'{asked}There: {ADA}, {BO}\n\n{ADA} crossed out the part about partners and wrote "no".\n'
    assert by_name(text)[0] == ("named", "no")
    talk = "INT: Can we quote you?  CD: Of course.  INT: And pass it on to the alliance partners?  CD: No, only you.\n"
    assert by_name(f"[tape 1, {CY}]\n{talk}")[2] == ("anonymous", "no")


def test_what_a_title_says_of_the_list_itself_refuses_nothing():
    people = f"{ADA}: quotes OK, name OK\n{BO}: quotes OK, name not OK\n{CY}: quotes not OK\n"
    title = "Contributors to the trail ({}, do not publish)\n"
    assert [one and one[0] for one in by_name(title.format("internal") + people)[:3]] == ["named", "anonymous", "no"]
    refused = by_name(f"Quotes that people gave (internal, do not print)\n\n{ADA}\n{BO}\n")
    assert not any(one and one[0] in ("named", "anonymous") for one in refused)
