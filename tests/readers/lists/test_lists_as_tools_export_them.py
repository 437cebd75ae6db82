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


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("Use of my words,Passing on", ["✔ quote ✔ name,✘ partner organisations", "✔ quote ✘ name,✔ partners"]),
        ("Permissions", ["✅ quote ✅ name ❌ partners", "✅ quote ❌ name ✅ partners"]),
        ("Consents", ["quote ✔ name ✔ partners ✘", "quote ✔ name ✘ partners ✔"]),
    ],
)
def test_signs_beside_words_say_yes_and_no_of_these(head: str, said: list[str]) -> None:
    refused = "✘ quote ✘ name" + (",✘ partners" if "," in head else " ✘ partners")
    text = rows(f"Name,{head}", *said, refused)
    assert by_layout(text)[:3] == by_name(text)[:3] == WANTED[:3]


def test_a_sign_that_explains_itself_is_a_key_and_no_answer() -> None:
    text = rows("Name,Quote,Name too", "✔,✔", "✔,✘", "✘,✘") + "✔ = may be used,,\n✘ = not to be used,,\n"
    assert [level for level, *_ in by_name(text)][:3] == ["named", "anonymous", "no"]


def test_who_may_see_it_is_not_taken_for_partners_where_it_denies_them() -> None:
    text = rows("Name,Quote?,Who may see it?", "Yes,partners: no", "Yes,not the council", "No,partners: no")
    for read in (by_layout, by_name):
        assert {sharing for _, sharing, _ in read(text)[:2]} <= {"no", "unknown"}
        assert not any(quotable for *_, quotable in read(text))


def test_what_stays_in_the_house_is_not_passed_on_and_may_be_quoted() -> None:
    text = rows(
        "Name,Attribution preference,Onward use",
        "Use my words with my name,Keep my words in-house",
        "Use my words without my name,Partners may receive my words",
    )
    assert by_layout(text)[:2] == by_name(text)[:2] == WANTED[:2]


def test_food_and_tags_refuse_nothing() -> None:
    text = rows("Person,quote,name,🍽️ food,Tags", "✅,✅,no pork,first time", "✅,❌,no dairy,", "❌,❌,anything,host")
    assert [quotable for *_, quotable in by_name(text)] == [True, True, False, False]
    refused = rows("Person,quote,name,food", "✅,✅,please don't quote me")
    assert not by_name(refused)[0][2]


def test_with_and_without_answer_a_question_that_names_both() -> None:
    text = rows("who,reply (can we quote you? with your name or without?)", "yes with", "yeah but without pls", "no")
    assert [level for level, *_ in by_name(text)][:3] == ["named", "anonymous", "no"]
    assert by_layout(text)[1][0] in ("anonymous", "no")


def test_groups_of_a_table_without_heads_and_what_holds_for_all_of_them() -> None:
    text = (
        "QUOTE - WITH NAME,,\nAda Obi,table 2,\nQUOTE - NO NAME,,\nBo Lind,table 4,leaves at 3 for the bus\n"
        "NOT TO BE QUOTED,,\nCy Day,table 4,\n,,\nnobody's words go to anybody outside the centre!,,\n"
    )
    assert by_name(text)[:3] == [("named", "no", True), ("anonymous", "no", True), ("no", "no", False)]
    assert by_name("Supper quotes,,\nAda Obi,table 2,\nBo Lind,table 3,\nCy Day,table 3,\n")[0][2] is False


def test_who_booked_for_a_child_is_not_whom_the_row_is_about() -> None:
    text = "Booked by,Name,Age,Quote?,How\nAda Obi,Ada Obi,41,yes,with name\nAda Obi,Bo Lind,9,yes,no name\n"
    text += "Cy Day,Cy Day,38,no,\nCy Day,Dilys Marsh,12,yes,with name\n"
    assert [quotable for *_, quotable in by_name(text)] == [True, False, False, False]
    assert by_name(text)[0][0] == "named"


def test_several_codes_may_stand_for_one_thing_besides_what_each_means() -> None:
    text = rows("Name,code", "3", "1", "0", "2") + 'CODES,\n0,do not quote\n1,"quote, no name"\n2,"quote, with name"\n'
    text += '3,"quote, with name, and may go to partner charities"\n,"(0, 1 and 2 = not to be passed on to partners)"\n'
    assert by_name(text) == [
        ("named", "yes", True),
        ("anonymous", "no", True),
        ("no", "no", False),
        ("named", "no", True),
    ]


def test_a_yes_to_passing_on_what_was_chosen_above_permits_no_quotation() -> None:
    asked = "May anonymised or named extracts be given to our partners as you chose above?"
    text = rows(f"Name,Quote?,{asked}", ",Yes", "Yes,No", "No,Yes")
    assert [(level, quotable) for level, _, quotable in by_name(text)][0] == ("unknown", False)


@pytest.mark.parametrize(
    "heads",
    [
        "I do NOT want to be quoted,I do NOT want my name used,I do NOT want my words passed to partners",
        "DoNotQuote,DoNotName,DoNotShare",
        "Objects to being quoted?,Object to name being used?,Opt out of sharing",
        "Not to be quoted?,Name withheld?,Keep from partners",
    ],
)
def test_a_yes_to_an_objection_forbids_and_a_no_to_it_permits(heads: str) -> None:
    text = rows(f"Name,{heads}", "No,No,Yes", "No,Yes,No", "Yes,Yes,Yes", ",,")
    assert by_layout(text)[:3] == by_name(text)[:3] == WANTED[:3]
    assert not by_layout(text)[3][2] and not by_name(text)[3][2]


def test_an_objection_that_is_only_ticked_leaves_out_the_name_or_partners_and_permits_nothing() -> None:
    text = rows("Name,Do not quote,Do not use my name,Not for partners", "x,x,x", ",x,x", ",,")
    for read in (by_layout, by_name):
        assert not any(quotable for *_, quotable in read(text))
    asked = rows("Name,Quote?,Redact name,Do-not-share flag,In-house only", "Yes,x,x,", "Yes,,,", "Yes,,,x")
    for read in (by_layout, by_name):
        ada, bo, cy, _ = read(asked)
        assert ada == ("anonymous", "no", True) and bo[2] and not cy[2]


def test_two_sheets_in_one_file_are_joined_by_the_number_that_both_give() -> None:
    text = (
        "Sheet: Walkers,,,\nBadge,Name,Emergency contact,\nP1,Ada Obi,mum 05,\nP2,Bo Lind,wife,\nP3,Cy Day,none,\n,,,\n"
        "Sheet: Permissions,,,\nBadge,Words may be quoted,Name may be used,\nP1,Yes,Yes,\nP2,Yes,No,\nP3,No,No,\n"
    )
    assert [(level, quotable) for level, _, quotable in by_name(text)][:3] == [
        ("named", True),
        ("anonymous", True),
        ("no", False),
    ]


def test_the_row_of_a_survey_tool_that_only_names_its_columns_is_no_head() -> None:
    tool = '"{""ImportId"":""Q1""}","{""ImportId"":""Q2""}","{""ImportId"":""Q3""}"\n'
    text = f"Q1,Q2,Q3\nName,May we quote you?,Age\n{tool}Ada Obi,Yes,50\nBo Lind,Yes,15\nCy Day,No,27\n"
    assert [quotable for *_, quotable in by_name(text)][:3] == [True, False, False]


def test_labelled_lines_in_a_cell_are_clauses_of_their_own() -> None:
    said = "Interviewed 4 May.\nQuotes: ok{}\nPartners: {}"
    cells = [said.format(" with name", "no"), said.format(", name to be left out", "ok"), "Quotes: no\nPartners: no"]
    text = rows("Card name,Card description", *(f'"{cell}"' for cell in cells))
    for read in (by_layout, by_name):
        assert [(sharing, quotable) for _, sharing, quotable in read(text)][:3] == [
            ("no", True),
            ("yes", True),
            ("no", False),
        ]
        assert read(text)[1][0] == "anonymous"


def _listed(name: str, rows: list[str]) -> tuple[Listed, ...]:
    (found,) = parse_file(name, "\n".join(rows).encode())
    return found.listed


def test_short_names_below_the_questions_of_a_survey_are_nobody() -> None:
    rows = [
        "Id,Q1 - Please type your full name,Q2 - I agree that what I said can be quoted,Q3 - You may print my name",
        "Id,Full name,Quotation,Naming",
        "R_1,Ada Obi,Yes,No",
        "R_2,Bo Lind,Yes,Yes",
        "R_3,Cy Day,No,Yes",
    ]
    found = {one.names[0]: one.permission.quotation for one in _listed("study.csv", rows)}
    assert found == {"Ada Obi": "anonymous", "Bo Lind": "named", "Cy Day": "no"}


def test_a_cross_that_stands_for_a_no_turns_no_question_about() -> None:
    rows = [
        "Name,repeat your words in our leaflet (cross = not happy),keep them in the archive (cross = not happy)",
        "Ada Obi,✓,✓",
        "Bo Lind,✓,✗",
        "Cy Day,✗,✗",
    ]
    found = {one.names[0]: one.permission.archive for one in _listed("tea.csv", rows)}
    assert found == {"Ada Obi": "yes", "Bo Lind": "no", "Cy Day": "no"}
