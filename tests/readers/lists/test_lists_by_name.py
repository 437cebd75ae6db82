# ruff: noqa: E501 – lists are easier to check as they would stand
"""Lists of who permits what in any layout, read by the people who are known: what each permits, and who is never let out."""

from __future__ import annotations

import pytest

from harvest.readers.lists_by_name.heard.said import QUOTE, YES
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.reading import page_of, parse_listed_by_name
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.lists_by_name.who.people_listed import ListedByName

ADA, BO, CY, DI = "Ada Obi", "Bo Lind", "Cy Day", "Dilys Marsh"


def read(text: str, name: str = "permissions.txt") -> ListedByName:
    return parse_listed_by_name(name, text.encode(), names=[[ADA], [BO], [CY], [DI]])


def levels(text: str, name: str = "permissions.txt") -> list[str]:
    """What each of the four permits in short: the level, ``-`` for nobody named, ``…`` for whoever is held."""
    people = read(text, name).people
    return ["-" if p is None else "…" if p.permission.hold else p.permission.quotation for p in people]


def test_groups_under_headings_of_two_questions():
    text = (
        "QUOTE, NAME OK\n  Ada O\nQUOTE BUT KEEP NAME OUT\n  Bo\nNOT TO BE QUOTED\n  Cy Day\n---\n"
        "RECORDING CAN GO TO THE LIBRARY\n  Ada\nNOT TO THE LIBRARY\n  Bo, Cy\n"
    )
    found = read(text).people
    assert [p and (p.permission.quotation, p.permission.sharing) for p in found] == [
        ("named", "yes"),
        ("anonymous", "no"),
        ("no", "no"),
        None,
    ]


def test_everybody_but_those_who_are_excepted_and_only_those_who_are_named():
    text = (
        "Everybody who signed may be quoted by name, all except:\n - Bo: quote him but leave his name out\n"
        " - Cy: not at all\n\nSigned: Ada Obi, Bo Lind, Cy Day.\n"
    )
    assert levels(text) == ["named", "anonymous", "no", "-"]


def test_answers_below_the_head_of_each_mail():
    text = (
        "-------- On Thu 19 Sep, Bo Lind wrote:\n> On reflection please take my name off. The rest stands.\n"
        "-------- On Wed 18 Sep, Ada Obi wrote:\n> Happy to be quoted, name and all\n"
        "-------- On Tue 17 Sep, Cy Day wrote:\n> I'd rather not be quoted\n"
        "-------- On Mon 16 Sep, Bo Lind wrote:\n> Yes to all three.\n"
    )
    assert levels(text) == ["named", "anonymous", "no", "-"]


def test_initials_that_the_list_explains():
    text = "init. | quote | name\n--- | --- | ---\nAO | yes | yes\nBL | yes | no\nCD | no | -\nDM | |\n"
    assert levels("| " + text.replace("\n", "\n| ").strip("| "), "list.md")[:3] == ["named", "anonymous", "no"]


def test_a_row_for_each_answer():
    rows = ["date,person,question,answer", "1/6,Ada Obi,quote,yes", "1/6,Ada Obi,name,yes", "2/6,Bo Lind,quote,yes"]
    rows += [
        "9/6,Bo Lind,quote,no",
        "3/6,Cy Day,quote,not sure",
        "3/6,Dilys Marsh,quote,yes",
        "3/6,Dilys Marsh,share,no",
    ]
    assert levels("\n".join(rows), "log.csv") == ["named", "no", "unknown", "anonymous"]


def test_boxes_of_which_two_are_crossed_leave_it_open():
    text = "Ada Obi: Quote me: ● yes ○ no\nMy name: ● print it ○ leave it off\nBo Lind: Quote me: ● yes ● no\nMy name: ○ print it ○ leave it off\n"
    assert levels(text)[:2] == ["named", "unknown"]


def test_what_a_later_sheet_or_line_takes_back_is_not_let_out():
    rows = "Name;Quote?;Name?\nAda Obi;y;y\nBo Lind;y;y\nCy Day;y;n\n;;\nBo L. rang: withdraws altogether;;\nAda: name off after all;;\n"
    assert levels(rows, "list.csv")[:3] == ["anonymous", "no", "anonymous"] or levels(rows, "list.csv")[1] in (
        "no",
        "…",
    )


def test_a_stranger_of_the_same_first_name_is_nobody_who_is_known():
    assert levels("Ada Lowe: happy to be quoted by name\nBo Lind: yes, no name\nCy Day: no\n")[0] == "-"


def test_a_child_and_whoever_a_parent_answered_for_wait():
    text = "Ada Obi (9): quote, no name\nBo Lind: yes, his mum signed\nCy Day, 14. Quote her by name.\nDilys Marsh: fine, use my name\n"
    assert levels(text) == ["…", "…", "…", "named"]


def test_a_transcript_that_begins_with_leave_is_no_list():
    told = "I carried the bench down to the weir with my brother before the flood came up."
    text = "\n".join(f"{who}: Happy to be quoted. {told} {told}" for who in (ADA, BO, CY, DI))
    assert not read(text).is_list


@pytest.mark.parametrize(
    "said",
    [
        "yes but only if he can see it first",
        "quote me but not the part about my husband",
        "yes - ring me before you print anything",
        "she said yes, then her son rang and said no",
        "had said yes. Has had second thoughts",
        "not keen on being quoted",
        "said she doesn't mind listening but not being quoted",
        "share ok, quote not ok",
        "quote yes/no - both circled",
        "probably fine",
        "agreed to be recorded",
        "can quote after 1 June",
        "permission expired",
        "ok?",
        "quotes only with approval",
        "was green now red",
        "nie chce być cytowana",
        "nur nach Rücksprache",
        "ne souhaite pas être citée",
        "gwell ganddi beidio",
        "can be mentioned but not quoted",
        "dont quote me",
    ],
)
def test_no_wording_of_a_no_a_condition_or_a_doubt_lets_anybody_out(said: str):
    one = heard(said, QUOTE)
    assert one.answers.get(QUOTE) != YES or one.unclear


@pytest.mark.parametrize(
    ("name", "text", "not_quotable"),
    [
        ("permissions.txt", "Consents\nAda Obi\nBo Lind\nCy Day\n", [0, 1, 2]),
        ("permissions.txt", "Who came and may be quoted if they sign:\nAda Obi\nBo Lind\n", [0, 1]),
        ("permissions.txt", "Happy to be quoted:\nAda Obi\nBo Lind\n\nStill to ask:\nCy Day\nDilys Marsh\n", [2, 3]),
        (
            "permissions.txt",
            "Quote by name: Ada Obi, Bo Lind\nUpdate: Bo has withdrawn\nCy Day: yes\nDilys Marsh: see Bo\n",
            [1, 3],
        ),
        (
            "permissions.txt",
            "Everyone is happy to be quoted except Bo and anyone under 16.\nAda Obi (12)\nBo Lind\nCy Day\n",
            [0, 1],
        ),
        ("permissions.txt", "Not everyone wants to be quoted. Ada Obi and Bo Lind do not. Cy Day does.\n", [0, 1]),
        (
            "permissions.txt",
            "Most people said yes to being quoted. Ada Obi, Bo Lind, Cy Day, Dilys Marsh came.\n",
            [0, 1, 2, 3],
        ),
        (
            "permissions.txt",
            "Ada Obi – spoke to her daughter, who says yes\nBo Lind – yes, but his wife objects\nCy Day – yes; later: no\nDilys Marsh – yes\n",
            [0, 1, 2],
        ),
        (
            "permissions.csv",
            "Name,Quote?,Name?\nAda Obi,Y,Y\nBo Lind,Y,N\nCy Day,N,\n\nChanges\n3 May,Ada withdrew\n,Bo Lind - take everything out\n",
            [0, 1, 2],
        ),
        ("permissions.csv", "Name,Do not quote,Quote\nAda Obi,x,\nBo Lind,,x\nCy Day,x,x\n", [0, 2]),
        ("permissions.csv", "Name,Can be quoted\nAda Obi,0\nBo Lind,1\nCy Day,\n", [0, 2]),
        ("permissions.csv", "Name,Opted out of quoting\nAda Obi,yes\nBo Lind,no\nCy Day,\n", [0, 2]),
        ("permissions.csv", "Name,Objects to being quoted?\nAda Obi,yes\nBo Lind,no\n", [0]),
        ("permissions.csv", "Name,Refused to be quoted\nAda Obi,x\nBo Lind,\nCy Day,x\n", [0, 1, 2]),
        ("permissions.csv", "Name,Not to be quoted?,Share?\nAda Obi,yes,yes\nBo Lind,no,yes\n", [0]),
        (
            "permissions.csv",
            "Name,Status\nAda Obi,withdrawn\nBo Lind,quote ok - withdrawn 3/4\nCy Day,ok pending form\n",
            [0, 1, 2],
        ),
        ("permissions.csv", "Name,Agreed to interview,Agreed to recording\nAda Obi,yes,yes\nBo Lind,yes,yes\n", [0, 1]),
        ("permissions.csv", "Name,Photo ok,Quote in annual report only\nAda Obi,yes,yes\nBo Lind,yes,no\n", [0, 1]),
        (
            "permissions.csv",
            "Interviewed by,Name,Quote?\nAda Obi,Bo Lind,yes\nAda Obi,Cy Day,no\nAda Obi,Dilys Marsh,yes\n",
            [0, 2],
        ),
        ("permissions.csv", "Name,Quote?,Parent\nAda Obi,yes,Bo Lind\nCy Day,yes,Dilys Marsh\n", [0, 1, 2, 3]),
        ("permissions.md", "| | Ada Obi | Bo Lind |\n|-|-|-|\n| Quote | yes | no |\n| Withdrawn | 3 May | |\n", [0, 1]),
        (
            "permissions.txt",
            "1. May we quote you? 2. May we share?\nAda Obi: 1 no 2 yes\nBo Lind: 1 yes 2 no\nCy Day: 2 yes\n",
            [0, 2],
        ),
        (
            "permissions.txt",
            "A = do not quote, B = quote, no name, C = quote with name\nAda Obi A\nBo Lind B\nCy Day C?\nDilys Marsh B/A\n",
            [0, 2, 3],
        ),
        (
            "permissions.txt",
            "Ada Obi\nQuote: no\nBo Lind\nQuote: yes\nName: yes\nCy Day\nQuote:\nDilys Marsh\n",
            [0, 2, 3],
        ),
        ("permissions.txt", "Ada Obi and Bo Lind: yes. Cy Day: no.\nBo Lind changed his mind.\n", [1, 2]),
        (
            "permissions.txt",
            "We rang Ada Obi, who is happy for her words to be used if Bo Lind agrees. He does not.\n",
            [0, 1],
        ),
        (
            "permissions.txt",
            "[01/02/2024, 10:00] Jo: can we quote you?\n[01/02/2024, 10:01] Ada Obi: yes\n[01/02/2024, 10:02] Bo Lind: is the hall open?\n[01/02/2024, 10:03] Jo: yes Ben\n[01/02/2024, 10:04] Cy Day: no thanks\n[01/02/2024, 10:05] Dilys Marsh: what for?\n",
            [1, 2, 3],
        ),
        (
            "permissions.txt",
            "Quote with name\n- Ada Obi\n- Bo Lind (NOT with name, not at all really)\n- Cy Day ??\nDilys Marsh – ask Ada first\n",
            [1, 2, 3],
        ),
        ("permissions.txt", "~~Ada Obi: yes, by name~~\nAda Obi: no\nBo Lind: ~~no~~ yes\n", [0, 1]),
        ("permissions.txt", "Release forms\nSigned: Ada Obi, Bo Lind\nNot signed: Cy Day\n", [0, 1, 2]),
        (
            "permissions.txt",
            "Quotes approved: Ada Obi\nQuotes not approved: Bo Lind\nQuotes awaiting approval: Cy Day\n",
            [1, 2],
        ),
        (
            "permissions.txt",
            "Ada Obi may not be quoted.\nBo Lind can't be quoted by name.\nCy Day must not be named; nor may he be quoted.\n",
            [0, 2],
        ),
        (
            "permissions.txt",
            "To be quoted anonymously: everyone on table 2 (Ada Obi, Bo Lind) unless starred\nAda Obi*\n",
            [0],
        ),
        (
            "permissions.txt",
            "Ada Obi: happy to be quoted\nBo Lind: happy to be quoted\nNB none of these are signed yet so nothing can be used\n",
            [0, 1],
        ),
    ],
)
def test_no_layout_lets_out_who_did_not_agree(name: str, text: str, not_quotable: list[int]):
    found = read(text, name)
    people = [found.people[n] for n in not_quotable]
    assert not found.is_list or not any(one is not None and one.permission.quotable for one in people)


def test_people_side_by_side_stand_below_others():
    rows = [",Ada Obi,Bo Lind", "Quote?,yes,no", "Name?,yes,", ",Cy Day,Dilys Marsh", "Quote?,,yes", "Name?,yes,no"]
    assert levels("\n".join(rows), "across.csv") == ["named", "no", "unknown", "anonymous"]


def test_cards_in_the_cells_of_a_table_hold_for_whoever_stands_on_top_of_each():
    cards = [
        ["Ada O\nquote me: YES, with my name\nlibrary: yes", "BO L.\nquote me: yes but no name\nlibrary: no"],
        ["Cy\nquote me: no\nlibrary: no", "Dilys Marsh\nquote me: fine, no name\nlibrary: "],
    ]
    page = page_of([cards], [], Known([[ADA], [BO], [CY], [DI]]))
    said = [{k: v for one in page.told[n].heard for k, v in one.answers.items()} for n in range(4)]
    assert [(one.get("quote"), one.get("name")) for one in said] == [
        ("Yes", "Yes"),
        ("Yes", "No"),
        ("No", None),
        ("Yes", "No"),
    ]


def test_plain_answers_in_a_row_are_no_key_for_who_left_the_cell_empty():
    rows = [
        ["", ADA, BO, CY, DI],
        ["came", "Y", "Y", "Y", "Y (late)"],
        ["may we quote them", "Y", "N", "Y - by phone", ""],
        ["with the name", "Y", "", "N", ""],
        ["cake", "Y", "Y", "N", "Y"],
    ]
    text = "\n".join(",".join(row) for row in rows)
    assert levels(text, "list.csv")[:2] == ["named", "no"]
    assert levels(text, "list.csv")[3] in ("unknown", "-")


@pytest.mark.parametrize(
    "said", ["quote ok / name NOT ok", "quotes fine, names can't be used", "quote ok, name is not to be shown"]
)
def test_a_name_that_is_refused_behind_it_is_not_given(said: str):
    assert heard(said).answers == {"quote": "Yes", "name": "No"}


def test_what_a_parent_answers_for_a_child_is_nothing_of_the_parent():
    text = f"Child's name,Age,Parent / carer,OK to use their words?,Signed\nFin,12,{ADA},yes,A.O.\nKit,9,{BO},ask me first,B Lind\n"
    assert levels(text, "parents.csv") == ["-", "-", "-", "-"]


def test_a_label_before_several_names_is_nobodys_code():
    text = (
        "Enw: Emrys Pugh\n[x] Cewch ddyfynnu fy ngeiriau gyda fy enw\n[ ] Peidiwch â dyfynnu\n"
        f"Enw: {BO}\n[ ] Cewch ddyfynnu fy ngeiriau gyda fy enw\n[x] Peidiwch â dyfynnu\n"
    )
    people = parse_listed_by_name("enwau.txt", text.encode(), names=[["Emrys Pugh"], [BO], [CY], [DI]]).people
    assert [p and p.permission.quotation for p in people] == ["named", "no", None, None]


def test_those_from_whom_nothing_came_back_hold_nobody_else():
    assert levels("WORDS FINE, NO NAMES\n  Ada O\n  Bo\nDO NOT USE\n  Cy\nNOTHING BACK YET\n  Dilys\n") == [
        "anonymous",
        "anonymous",
        "no",
        "unknown",
    ]


def test_a_colour_of_quoting_under_what_asks_of_passing_on_is_a_yes_or_no_to_that():
    text = "Green = quote, Red = do not quote\n\n| Who | Quoting | Sharing |\n|---|---|---|\n| Ada Obi | green | red |\n| Bo Lind | red | red |\n| Cy Day | green | green |\n"
    found = [p and (p.permission.quotation, p.permission.sharing) for p in read(text, "list.md").people]
    assert found == [("anonymous", "no"), ("no", "no"), ("anonymous", "yes"), None]


def test_a_form_of_questions_with_the_answers_below_them_and_one_question_of_no_leave():
    asked = ("Did you find the hall?", "May we quote what you told us?", "Can the county keep your comments?")
    told = {
        ADA: ("Yes", "Yes, with my name", "Yes"),
        BO: ("No", "Yes, not with my name", "No"),
        CY: ("Yes", "No thanks", "Yes"),
        "Dilys Marsh": ("Yes", "(no answer)", "Yes"),
    }
    text = "".join(
        f"Entry\nYour name\n{who}\n" + "".join(f"{q}\n{a}\n" for q, a in zip(asked, said, strict=True))
        for who, said in told.items()
    )
    found = read(text).people
    assert [p and (p.permission.quotation, p.permission.sharing) for p in found] == [
        ("named", "yes"),
        ("anonymous", "no"),
        ("no", "yes"),
        ("unknown", "yes"),
    ]


def test_slips_by_initials_that_a_register_explains_with_answers_behind_the_questions():
    text = "Key\nAda Obi A.O.\nBo Lind B.L.\nCy Day C.D.\n" + "".join(
        f"Slip\nInitials: {who}\nMay we quote you? And your name? {said}\nMay the council have it? {share}\n"
        for who, said, share in (
            ("A.O.", "Quote me and name me.", "Yes, council may see it."),
            ("B.L.", "You can quote me. Not my name.", "No."),
            ("C.D.", "", ""),
        )
    )
    found = read(text).people
    assert [p and (p.permission.quotation, p.permission.sharing) for p in found[:3]] == [
        ("named", "yes"),
        ("anonymous", "no"),
        ("unknown", "unknown"),
    ]


def test_boxes_below_a_label_are_about_what_it_asks():
    text = "".join(
        f"Name: {who}\nQuoting me:\n{a} Quote me, no name\n{b} Do not quote me\nKeeping my recording:\n{c} Yes   {d} No\n"
        for who, a, b, c, d in ((ADA, "☒", "☐", "☐", "☒"), (BO, "☐", "☒", "☒", "☐"))
    )
    assert [p and (p.permission.quotation, p.permission.sharing) for p in read(text).people[:2]] == [
        ("anonymous", "no"),
        ("no", "yes"),
    ]


def test_a_typed_table_with_signs_and_what_repeats_the_line_above():
    text = '    | NAME     | (a) quote me | (b) use my name |\n ---+----------+--------+-----+\n  1 | Ada Obi  |  /  |  /  |\n  2 | Bo Lind  |  "  |  "  |\n  3 | Cy Day  |  /  |  x  |\n  4 | D Marsh  |     |     |\n   / = yes    x = no    " = as above\n'
    assert levels(text) == ["named", "named", "anonymous", "unknown"]


def test_a_key_in_the_table_codes_without_a_gap_and_later_changes_to_them():
    rows = "KEY,,\n1,may be quoted and named,\n2,may be quoted - never named,\n3,not to be quoted,\nP,may be passed to the Fund,\nX,must not leave the team,\nsurname,forename,code\nObi,Ada,1P\nLind,Bo,2X\nDay,Cy,3X\nMarsh,Dilys,P\n"
    found = read(rows, "codes.csv").people
    assert [p and (p.permission.quotation, p.permission.sharing) for p in found] == [
        ("named", "yes"),
        ("anonymous", "no"),
        ("no", "no"),
        ("unknown", "yes"),
    ]
    text = "N = quote with name. W = quote, no name. O = do not quote.\nAda Obi N\nBo Lind W\nCy Day W\nCorrections\n3 May: Ada is now W, not N.\n4 May: Cy has withdrawn.\n"
    assert levels(text)[:3] == ["anonymous", "anonymous", "no"]


def test_answers_by_the_numbers_of_a_register():
    pages = "No.,Name,Berth\n1,Ada Obi,B4\n2,Bo Lind,B2\n3,Cy Day,B9\n"
    known = Known([[ADA], [BO], [CY]])
    table = [line.split(",") for line in pages.splitlines()]
    answers = [
        ["No.", "form in", "quotes", "archive"],
        ["3", "2 Apr", "none", "no"],
        ["1", "2 Apr", "name", "yes"],
        ["2", "3 Apr", "anon", "no"],
    ]
    told = page_of([table, answers], [], known).told
    assert [told[n].in_all().answers.get("quote") for n in range(3)] == ["Yes", "Yes", "No"]
    assert [told[n].in_all().answers.get("name") for n in range(2)] == ["Yes", "No"]


def test_two_rows_that_a_page_ran_together_let_nobody_out():
    rows = "Name,In,May quote me,May print my name\nAda Obi Bo Lind,4.50 4.55,✓,✗\nCy Day,5.10,✓,✓\n"
    assert levels(rows, "sheet.csv")[:3] == ["unknown", "unknown", "named"]


def test_minutes_with_exceptions_of_each_kind():
    text = "Present: Ada Obi, Bo Lind, Cy Day, Dilys Marsh. All present agreed that they may be quoted under their own names, with the exception of Bo, who may be quoted but not by name, and Cy, who does not wish to be quoted.\nIt was also agreed that the transcript may be shared with the trust by everyone but Dilys, who said no.\n"
    found = read(text, "minutes.txt").people
    assert [p and (p.permission.quotation, p.permission.sharing) for p in found] == [
        ("named", "yes"),
        ("anonymous", "yes"),
        ("no", "yes"),
        ("named", "no"),
    ]
    text = "Quotes: all may be quoted without their names, except:\n   - Bo (not at all)\n   - Cy, who wants her name on hers.\nThere: Ada, Bo, Cy.\n"
    assert levels(text)[:3] == ["anonymous", "no", "named"]


@pytest.mark.parametrize(("part", "ada"), [("in the first two lists", "yes"), ("in the lists above", "unknown")])
def test_everybody_of_a_part_of_the_list_widens_nothing_but_that_part(part: str, ada: str):
    text = f"NAME AND ALL\n  Ada\nYES BUT NO NAMES\n  Bo\nDON'T USE ANYTHING\n  Cy\nHAVEN'T GOT HOLD OF\n  Dilys\nCan the agency have a copy of what they said? Everyone {part} says fine, except Bo. Cy no.\n"
    found = read(text).people
    assert [p and (p.permission.quotation, p.permission.sharing) for p in found] == [
        ("named", ada),
        ("anonymous", "no"),
        ("no", "no"),
        ("unknown", "unknown"),
    ]


def test_what_comes_later_answers_what_was_open_and_narrows_but_frees_no_refusal():
    text = "Ada Obi: gave no answer about quotes\nBo Lind: quote yes, name no\nCy Day: does not want to be quoted\nDilys Marsh: quote with name\nLater\n3 Nov – Ada: fine to quote her, without name\n4 Nov – Bo: you can now put his name\n5 Nov – Cy: happy to be quoted\n6 Nov – Dilys: leave her name off\n"
    assert levels(text) == ["anonymous", "named", "no", "anonymous"]


def test_mails_by_the_address_alone_and_yes_to_both():
    text = "From: Jas <jas@org.example>\nSubject: answers\n\nAll below.\n\n-----\nFrom: ada.o@post.example\nYes to both\n\n-----\nFrom: Bo Lind\nquoting OK if anonymous. I do not want it passed to the Partnership.\n\n-----Original Message-----\nFrom: Jas\n1) May we quote you? 2) May we pass what you said to the Partnership?\n"
    found = page_of([], text.splitlines(), Known([[ADA], [BO]])).told
    assert [found[n].in_all().answers for n in (0, 1)] == [
        {"quote": "Yes", "share": "Yes"},
        {"name": "No", "quote": "Yes", "share": "No"},
    ]


def test_whoever_is_called_by_a_title_or_by_the_beginning_of_a_surname():
    known = Known([["Mr Obi"], ["Pip Obi"], ["Peggy MacRae"]])
    assert [s.who for s in known.spans("Mr. Obi, Pip Obi and Peggy MacR.; will obi")] == [0, 1, 2]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Obi: Quote: ; Name: no\nBo Lind: quote: , name: yes\nCy Day: Quote - , name no\nDilys Marsh: quote =, share = yes\n",
        "Named contacts\nAda Obi\nBo Lind\nCy Day\nDilys Marsh\n",
        "No names on badges\nAda Obi\nBo Lind\nCy Day\nDilys Marsh\n",
        "Ada Obi: no change to permission\nBo Lind: quote, name, none of it\nCy Day: quote, name, out of it\nDilys Marsh: name and words no\n",
        "Photo consent\nAda Obi: yes\nBo Lind: yes\nCy Day: yes\nDilys Marsh: yes\n",
        "Everyone agreed to be quoted, with names, apart from the two youngest. Ada Obi, Bo Lind, Cy Day, Dilys Marsh.\n",
        "Quoting\nName | Declined\nAda Obi | yes\nBo Lind | declined\nCy Day | x\n",
        "May we quote you?\nAda Obi: Y/N\nBo Lind: yes or no\nCy Day: N / Y\n",
    ],
)
def test_what_was_left_blank_or_is_no_leave_lets_nobody_out(text: str):
    assert not [p for p in read(text).people if p and p.permission.quotable]


def test_a_table_that_tells_anything_else_holds_more_than_leave():
    rows = "Name,Quote?,What did you love?\nAda Obi,yes,the long walk down to the weir\nBo Lind,yes,my garden\n"
    assert not read(rows, "survey.csv").nothing_else
    assert read(rows.replace("What did you love?", "Office notes"), "list.csv").nothing_else


def test_a_question_on_the_line_of_a_name_answers_nothing_and_the_line_below_does():
    cards = [("OBI, Ada", "Yes", "Yes"), ("LIND, Bo", "Yes", "No"), ("DAY, Cy", "No", "No"), ("MARSH, Dilys", "", "")]
    body = "".join(
        f"<div><h3>{who}</h3><dl><dt>May we quote you?</dt><dd>{quote}</dd><dt>Using your name?</dt><dd>{name}</dd>"
        "</dl></div>"
        for who, quote, name in cards
    )
    page = f"<html><body><h1>Card index</h1>{body}</body></html>"
    assert levels(page, "cards.html")[:3] == ["named", "anonymous", "no"]
    assert levels(page, "cards.html")[3] not in ("named", "anonymous")


def test_what_is_printed_on_every_slip_says_nothing_of_whoever_left_it_blank():
    told = {ADA: ("yes", "no"), BO: ("", ""), CY: ("no", "no"), "Dilys Marsh": ("yes", "yes")}
    text = "".join(
        f"Name: {who}\nQuoting allowed  {q}\nNaming allowed  {n}\nSigned ....\n" for who, (q, n) in told.items()
    )
    assert levels(text) == ["anonymous", "unknown", "no", "named"]


def test_a_key_defines_its_marks_whatever_they_say_elsewhere():
    key = "N = words and name\nW = words only, no name\nX = nothing to be used\n\n"
    rows = "| Name | Words |\n|---|---|\n| Ada Obi | N |\n| Bo Lind | X |\n| Cy Day | W |\n| Dilys Marsh | Q |\n"
    assert levels(key + rows, "list.md") == ["named", "no", "anonymous", "unknown"]


def test_an_age_in_words_holds_whoever_it_is_of():
    assert levels("Ada Obi (aged 9): quote, no name\nBo Lind: yes, no name\nCy Day: no\n")[0] == "…"
    assert levels("Words and name: Ada Obi (aged 9), Bo Lind\nNo quotes: Cy Day\n")[:2] == ["…", "named"]


def test_what_brackets_say_of_each_who_is_excepted_is_theirs_alone():
    text = "Here: Ada, Bo, Cy, Dilys\nAll happy to be quoted by name, except Ada (no quotes at all); Bo (not asked); Cy (words only, no name).\n"
    assert levels(text) == ["no", "no", "anonymous", "named"]


def test_a_row_without_answers_between_others_gets_nobody_elses():
    text = "Name      Age   Permission\nAda Obi   25    quote, no name\nBo Lind   41\nCy Day    30    quote with the name\n"
    assert levels(text)[:3] == ["anonymous", "unknown", "named"]


def test_letters_of_a_key_for_quoting_do_not_answer_what_another_column_asks():
    text = (
        "| Initials | Name | Quote | Share |\n|---|---|---|---|\n| AO | Ada Obi | N | Y |\n| BL | Bo Lind | A | N |\n"
        "| CD | Cy Day | X | N |\n| DM | Dilys Marsh | ? | ? |\n\nKey: N = quote with name, A = quote anonymously, "
        "X = do not quote, ? = not yet asked\n\nShare = can go to the Trust (Y yes, N no)\n"
    )
    found = read(text, "speakers.md").people
    assert [p and (p.permission.quotation, p.permission.sharing) for p in found] == [
        ("named", "yes"),
        ("anonymous", "no"),
        ("no", "no"),
        ("unknown", "unknown"),
    ]


def test_a_remark_beside_a_tick_explains_no_tick():
    text = "Name\tAda Obi\tBo Lind\tCy Day\nOK to quote\t✓\t✓\t✓\nShare with partners\t✓\t✓\t✗ not the council\n"
    found = read(text).people
    assert [p and p.permission.sharing for p in found][:2] == ["yes", "yes"]


def test_who_is_to_ask_the_children_again_is_nobody_on_the_list():
    text = "Ada Obi: yes, with name\nBo Lind: no\n\nNothing from children goes out until Cy + Dilys have checked with home again.\n"
    assert levels(text) == ["named", "no", "-", "-"]


def test_all_of_those_who_were_there_but_for_the_exceptions_below():
    text = (
        "Present were Ada Obi, Bo Lind, Cy Day and Dilys Marsh.\n\nAll have agreed to be quoted with their names and to "
        "the transcript being shared with the police, except:\n\n- Bo Lind - can be quoted but not with his name\n"
        "- Cy Day - not to be quoted, and not to be shared\n- Dilys Marsh - came late, not asked\n"
    )
    assert levels(text)[:3] == ["named", "anonymous", "no"]
    assert levels(text)[3] not in ("named", "anonymous")


def test_an_empty_place_for_a_parent_makes_nobody_a_child_and_holds_nobody():
    text = "Name | Age | Parent / carer (if under 16) | Quote in report?\nAda Obi | 17 | – | Yes, with name\nBo Lind | 14 | Vi Lind (mother) | Yes, without name\n"
    found = read(text).people
    assert found[0] is not None and found[0].permission.quotable and found[1] is not None and found[1].permission.minor


def test_welsh_answers_we_may_and_we_may_not():
    text = "Enw | Cawn ddyfynnu? | Cawn ddefnyddio’r enw?\nAda Obi | Cawn | Cawn\nBo Lind | Cawn | Na chawn\nCy Day | Na chawn | Na chawn\n"
    assert levels(text) == ["named", "anonymous", "no", "-"]


def test_letters_behind_the_names_of_who_was_there_stand_for_them_below():
    text = (
        "Present: Ada Obi (AO), Bo Lind (BLI), Cy Day (CD), Dilys Marsh (DMA)\n\nQuote with name\nAO, BLI\n\n"
        "Quote without name\nCD\n\nDo not quote\nDMA\n\nShare with the museum: yes\nAO, CD\n\n"
        "Share with the museum: no\nBLI, DMA\n"
    )
    found = read(text).people
    assert [p and (p.permission.quotation, p.permission.sharing) for p in found] == [
        ("named", "yes"),
        ("named", "no"),
        ("anonymous", "yes"),
        ("no", "no"),
    ]


def test_all_of_his_is_what_he_said_and_not_everybody():
    text = (
        "Wed 5 Feb. Ada Obi. Quote yes, no name. Fine to share.\n\nThu 6 Feb. Bo Lind. Quote him, put his name.\n\n"
        "Wed 12 Feb. Ada rang back. Has thought about it, wants all of hers taken out and not shared with anybody.\n"
    )
    assert levels(text)[0] in ("…", "no")
    assert levels(text)[1] == "named"


def test_who_came_late_and_was_not_asked_permits_nothing():
    text = (
        "Who was at the recording: Ada Obi, Bo Lind, Cy Day. (Dilys Marsh turned up late and hasn't been asked anything "
        "yet.)\n\nOf the three who were asked, all may be quoted by name, except Bo, who may be quoted but without his "
        "name.\n"
    )
    assert levels(text)[:3] == ["named", "anonymous", "named"]
    assert levels(text)[3] not in ("named", "anonymous")


def test_a_name_with_the_flat_and_below_it_what_they_permit():
    text = (
        "Flat 5, Ada Obi\nLeaflet: quote, with name. Housing office may have the notes: yes.\nFlat 9, Bo Lind\n"
        "Leaflet: no. Housing office may have the notes: no.\nFlat 17, Cy Day\nLeaflet: happy to be quoted. Housing "
        "office may have the notes: not asked yet.\n"
    )
    assert levels(text) == ["named", "no", "anonymous", "-"]


def test_slips_that_ask_for_the_name_of_the_member():
    slips = "\n".join(
        f"Return slip\nName of member: {who}\nAge: {age}\nI am happy to be quoted in the programme:  {quote}\n"
        f"With name:  {name}\n"
        for who, age, quote, name in ((ADA, 34, "YES", "YES"), (BO, "adult", "YES", "NO"), (CY, 51, "NO", "NO"))
    )
    assert levels(slips) == ["named", "anonymous", "no", "-"]


def test_a_page_with_a_key_below_its_table():
    page = (
        "<h2>Allotments</h2><table><tr><th>Plot</th><th>Holder</th><th>Code</th></tr><tr><td>3a</td><td>Ada Obi</td>"
        "<td>N P</td></tr><tr><td>7</td><td>Bo Lind</td><td>A P</td></tr><tr><td>11</td><td>Cy Day</td><td>X</td></tr>"
        "</table><h4>Key</h4><ul><li>N - may be quoted on the website, name given</li><li>A - may be quoted, name "
        "withheld</li><li>X - don't quote and don't pass anything on</li><li>P - notes may be passed to the Council</li>"
        "<li>? - not answered yet</li></ul>"
    )
    assert levels(page, "plots.html") == ["named", "anonymous", "no", "-"]


def test_who_has_yet_to_speak_to_the_parents_is_not_held():
    text = "Ada Obi: yes, with name\nBo Lind: no\n\nNB if they are under 16 we WAIT until Cy has spoken to the parent herself.\n"
    assert levels(text) == ["named", "no", "-", "-"]


def test_minutes_that_may_go_to_the_landlord_are_sharing():
    text = (
        "Tenant | May quote | With name | Full minutes to housing association\nAda Obi | yes | yes | yes\n"
        "Bo Lind | yes | no | no\n"
    )
    assert [p and p.permission.sharing for p in read(text).people][:2] == ["yes", "no"]


@pytest.mark.parametrize(
    "told",
    [
        "Second line on the slip (can partners see it):\neverybody in the first two heaps ticked yes, except Bo who ticked no",
        "sharing with the Allotment Federation: everybody in the first two groups said yes, apart from Bo who said no.",
    ],
)
def test_partners_may_see_what_stands_below_the_first_two_headings_and_no_more(told: str):
    text = (
        "Words fine AND name fine:\nAda Obi, Bo Lind\n\nWords fine, but leave the name off:\nDilys Marsh\n\n"
        f"Said no, don't use what I said:\nCy Day\n\n{told}\n"
    )
    found = [p and (p.permission.quotation, p.permission.sharing) for p in read(text).people]
    assert found == [("named", "yes"), ("named", "no"), ("no", "no"), ("anonymous", "yes")]


@pytest.mark.parametrize(
    "below",
    [
        "If you leave it empty we take it as not yet. – Dilys",
        "We hold back everything from children until Dilys and the parents have gone through it together.",
        "T4: Dilys Marsh, Cuthbert Fallowdonne (Cuddy), Norbert Hindmarl = Nobby",
    ],
)
def test_who_signs_what_is_said_to_all_or_only_sat_at_a_table_is_not_held(below: str):
    text = f"May we quote you?\nAda Obi: yes\nBo Lind: no\nDilys Marsh: yes\n{below}\n"
    assert levels(text) == ["anonymous", "no", "-", "anonymous"]


def test_who_signs_what_they_want_of_their_own_words_is_heard():
    text = "May we quote you?\nAda Obi: yes\nBo Lind: no\nDilys Marsh: yes\nPlease leave me out of it. – Dilys\n"
    assert levels(text)[3] in ("…", "no")


def test_a_parent_of_a_child_whom_nobody_knows_is_not_who_is_listed():
    text = (
        "Parents - permission for children under 16\nChild / age / parent / words? / photo?\n"
        "Zaynab Obi, 14 – mother Mrs Obi – words yes but no name – photo NO\nCy Day, 9 – dad Bo Lind – words no\n"
    )
    found = read(text).people
    assert [bool(p) for p in found] == [False, False, True, False]


def test_a_register_of_who_was_where_holds_nobody_who_stands_in_it():
    text = (
        "May we quote you?\nA. Obi: yes\nBo Lind: no\nDilys Marsh: yes\n"
        "T1: Ada Obi, May Kettle, Fay Moss, Dilys Marsh\njust looked in / form only: Gus Ray, Hal Penn (yard), Ira Stone\n"
    )
    assert levels(text) == ["anonymous", "no", "-", "anonymous"]


def test_all_right_and_after_all_speak_of_nobody_else():
    text = (
        "| | OK to quote? | OK to use name? |\n|---|---|---|\n| Ada Obi | Y | Y |\n| Bo Lind * | Y | Y |\n| Cy Day | N | |\n\n"
        "* Bo rang Tuesday evening. Still all right to quote him, but not his name after all.\n"
    )
    assert levels(text, "replies.md") == ["named", "anonymous", "no", "-"]


def test_a_key_with_nothing_but_blanks_behind_its_letters_is_read_and_everyones_initials_permit_nothing():
    text = (
        "letters by everyone's initials\nKey: N quote with name · A quote, no name · X do not quote · S may be shared with the council · ∅ not to be shared\n\n"
        "AO – N, S\nBL – A, ∅\nCD – X, ∅\nDM – N and X (both ringed), S\n"
    )
    assert levels(text)[:3] == ["named", "anonymous", "no"] and levels(text)[3] in ("…", "no")
    assert [p and p.permission.sharing for p in read(text).people][:3] == ["yes", "no", "no"]


def test_letters_of_a_key_that_is_not_understood_permit_nothing():
    text = "letters by everyone's initials, quotes for the booklet\nKey on the back\n\nAO – N, S\nBL – A\nCD – X\n"
    assert "named" not in levels(text) and "anonymous" not in levels(text)


@pytest.mark.parametrize("greeting", ["Bore da Ada,", "Morning Bo", "Dzień dobry Dilys!", "Dear Ada and Bo"])
def test_whom_the_mail_around_a_list_greets_stands_under_no_heading(greeting: str):
    text = (
        f"{greeting}\n\nHere it is by groups.\n\nMAY BE QUOTED, WITH THEIR NAME\nAda Obi\nBo Lind\n\n"
        "QUOTE YES, BUT NOT THE NAME\nCy Day\n\nSAID NO\nDilys Marsh\n\nCofion,\nEwa\n"
    )
    assert levels(text, "who said yes.txt") == ["named", "named", "anonymous", "no"]


def test_what_somebody_is_called_elsewhere_stands_in_brackets_behind_their_whole_name():
    text = (
        "MAY BE QUOTED, NO NAME\nShona Ali (Shoz on the WhatsApp)\nBo Lind\n\nNOT TO BE QUOTED\nDora Reed (aka Dot)\n"
    )
    people = parse_listed_by_name("p.txt", text.encode(), names=[["Shoz"], [BO], ["Dot"]]).people
    assert [p and p.permission.quotation for p in people] == ["anonymous", "anonymous", "no"]


def test_first_names_that_are_words_a_name_never_asked_about_and_the_first_lots():
    text = (
        "QUOTE AND NAME IS FINE\nAda, Will, you and me\n\nSAID YES TO BEING QUOTED, I FORGOT TO ASK ABOUT THE NAME\nCy Day\n\nNO\nBo Lind\n\n"
        "Passing it on to the county: everybody in the first two lots said OK, except Cy who says certainly not.\n"
    )
    people = parse_listed_by_name("p.txt", text.encode(), names=[[ADA], ["Will Penny"], [CY], [BO]]).people
    assert [p and (p.permission.quotation, p.permission.sharing) for p in people] == [
        ("named", "yes"),
        ("named", "yes"),
        ("anonymous", "no"),
        ("no", "unknown"),
    ]
    assert not any(p.permission.hold for p in people if p)


def test_leave_it_off_behind_a_name_is_the_name_that_the_heading_leaves_off():
    text = "QUOTE AND NAME OK\nAda Obi\n\nQUOTE YES BUT LEAVE THE NAME OFF\nBo Lind (says everyone will know but leave it off)\n\nNO\nCy Day\n"
    assert levels(text) == ["named", "anonymous", "no", "-"]


def test_a_heading_that_begins_with_yes_is_nobodys_name():
    text = "Yes – use my words and my name\n- Ada\n\nYes – use my words but not my name\n- Bo\n\nNothing to be used\n- Cy\n"
    assert levels(text)[:3] == ["named", "anonymous", "no"]


def test_who_writes_a_mail_that_lists_others_left_nothing_blank_in_it():
    head = "From: Ada Obi <ada@example.org>\nTo: Team <team@example.org>\nSubject: forms\n"
    head += "Date: Fri, 13 Nov 2026 15:02:33 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    body = "Hi Jo\n\nBo Lind - form back. Yes to quoting, no name.\nCy Day - no to quoting.\n\nAda Obi\n"
    assert levels(head + body, "forms.eml") == ["-", "anonymous", "no", "-"]
    row = body.replace("Cy Day -", "Ada Obi:\n\nCy Day -")
    assert levels(head + row, "forms.eml")[0] != "named"


@pytest.mark.parametrize(
    "line",
    [
        "I know you said that under-16s wait anyway until they have seen the draft.",
        "Under-sixteens are not to be quoted before the school has agreed.",
    ],
)
def test_what_holds_for_those_below_an_age_holds_nobody_who_is_told_to_be_older(line: str):
    told = "Bo Lind - yes to quoting, no name.\nCy Day - no to quoting.\n\nAda Obi is 17, she says yes to quoting by name. "
    assert levels(told + line)[0] == "named"
    younger = told.replace("Ada Obi is 17, she", "Ada Obi")
    assert levels(younger + line)[0] != "named", "nobody says how old she is, and it may be about her"


def test_why_somebody_takes_the_name_off_is_no_doubt_and_is_one_where_they_take_nothing_off():
    why = "my sister's office might see it"
    assert heard(f"Not my name after all, {why}").unclear == []
    assert heard(why).unclear == [why]
