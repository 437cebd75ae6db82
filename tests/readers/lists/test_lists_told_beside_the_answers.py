"""What people write, say and ring about beside their answers: crosses among ticks, margins, calls, two languages."""

from __future__ import annotations

import csv
import io

import pytest
from docx import Document

from harvest.model import Listed
from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.dispatch import parse_file
from harvest.readers.leave.asked_aloud import less_asked_aloud
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.lists_by_name.who.people_listed import ListedByName
from harvest.readers.lists_in_words.changed_in_chats import changes_own
from harvest.readers.permission.wished.all_out import all_out
from harvest.readers.permission.wished.mailed import asks_to_change

NAMES = [["Ada Obi"], ["Bo Lind"], ["Cy Marsh"], ["Dee Hill"]]
HEAD = ["Name", "Use words", "Put name", "Pass on to the council", "Photo", "Notes"]


def as_csv(rows: list[list[str]]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def as_word(rows: list[list[str]], *above: str) -> bytes:
    document = Document()
    for line in above:
        document.add_paragraph(line)
    table = document.add_table(0, len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.save(out := io.BytesIO())
    return out.getvalue()


def permits(one: Listed | None) -> tuple[str, str]:
    assert one is not None
    return one.permission.quotation, one.permission.sharing


def noted(text: str) -> ListedByName:
    return parse_listed_by_name("phone notes.txt", text.encode(), names=NAMES)


def test_a_cross_beside_ticks_in_words_is_a_no_by_both_readings() -> None:
    rows = [HEAD, ["Ada Obi", "tick", "tick", "tick", "x", ""], ["Bo Lind", "x", "x", "x", "x", ""]]
    rows += [["Cy Marsh", "tick", "x", "tick", "tick", ""], ["Dee Hill", "", "", "", "", "took it home"]]
    data = as_word(rows, "Typed up. tick = ticked, x = they crossed it out or wrote no, blank = nothing on the form.")
    first = parse_file("forms.docx", data)[0].listed
    assert [permits(one) for one in first[:3]] == [("named", "yes"), ("no", "no"), ("anonymous", "yes")]
    second = parse_listed_by_name("forms.docx", data, names=NAMES).people
    assert [permits(one) for one in second[:3]] == [("named", "yes"), ("no", "no"), ("anonymous", "yes")]


def test_a_form_whose_own_name_column_is_empty_is_a_list_of_those_who_say_who_they_are() -> None:
    head = ["ID", "Email", "Name", "Who are you? (so we can match you up)", "Can we use what you said in the write up?"]
    head += ["With your name next to it?", "Photos of you on our page", "Anything we should know"]
    rows = [
        ["1", "anonymous", "", "Ada Obi", "Yes", "Yes put my name", "Yes", "testing 123 works on my phone"],
        ["2", "anonymous", "", "Bo L.", "Yes", "No leave my name off", "No", ""],
        ["3", "anonymous", "", "Cy Marsh", "No", "", "No", "I came to listen mostly"],
        ["4", "anonymous", "", "Dee", "Yes", "", "Yes", ""],
    ]
    reading = parse_file("your words and photos(1-4).csv", as_csv([head, *rows]))[0]
    assert [one.names[0] for one in reading.listed] == ["Ada Obi", "Bo L.", "Cy Marsh", "Dee"]
    assert [one.permission.quotation for one in reading.listed] == ["named", "anonymous", "no", "anonymous"]
    assert not reading.sources


def test_a_form_in_two_languages_is_read_in_one() -> None:
    head = ["Name / Enw", "Happy for us to use what you said? / Hapus i ni ddefnyddio'ch geiriau?"]
    head += [
        "If yes, your name next to it? / Eich enw wrth eu hochr?",
        "OK to pass it to the council? / Iawn i'w basio?",
    ]
    rows = [
        ["Ada Obi", "Yes / Ydw", "Name is fine / Iawn", "Yes / Ydw"],
        ["Bo Lind", "Yes / Ydw", "Leave my name off / Dim enw", "No / Nac ydw"],
        ["Cy Marsh", "No / Nac ydw", "", "No / Nac ydw"],
    ]
    listed = people_listed(head, rows)
    assert listed is not None
    assert [permits(one) for one in listed] == [("named", "yes"), ("anonymous", "no"), ("no", "no")]
    assert not any(one.permission.hold for one in listed)


def test_a_remark_in_a_margin_without_a_head_is_no_column_of_stories() -> None:
    head = ["Name", "May the team read it?", "May we quote you?", "May we pass it to the council?", "Photo?", ""]
    head[2] = "May we use your words in the booklet?"
    rows = [
        [name, "Yes", "Yes, and you can put my name", "Yes", "No", ""] for name in ("Ada Obi", "Bo Lind", "Cy Marsh")
    ]
    rows += [
        [
            "Dee Hill",
            "Yes",
            "Yes, and you can put my name",
            "Yes",
            "No",
            "D. stopped me in town 13/10: no name on hers. Bev",
        ]
    ]
    listed = parse_file("responses.csv", as_csv([head, *rows]))[0].listed
    assert [one.permission.quotation for one in listed] == ["named", "named", "named", "anonymous"]
    assert not listed[3].permission.hold


@pytest.mark.parametrize(
    ("remark", "told"),
    [
        ("not to the council, they had my piano", ("named", "no", True)),
        ("Rang me Mon 5th: name is fine, but nothing to go over to the council after all", ("named", "no", True)),
        ("I work for the NHS so not in my name pls", ("anonymous", "yes", True)),
        ("did this before but thought about it, without my name please, work", ("anonymous", "yes", True)),
        ("you can tell the council though, they need to hear it", ("named", "yes", True)),
        ("not the bit about my brother please", ("named", "yes", False)),
        ("Fine with all of it except the thing about my aunt, please leave that out!", ("named", "yes", False)),
        ("wants hers taken back, the whole thing", ("no", "no", False)),
    ],
)
def test_a_remark_is_heard_clause_by_clause(remark: str, told: tuple[str, str, bool]) -> None:
    rows = [["Ada Obi", "Yes", "Yes", "Yes", "Yes", remark], ["Bo Lind", "Yes", "No", "Yes", "No", ""]]
    rows += [["Cy Marsh", "No", "No", "No", "No", "rain"]]
    listed = people_listed(HEAD, rows)
    assert listed is not None
    assert (*permits(listed[0]), listed[0].permission.quotable) == told


def test_what_is_answered_of_photos_and_the_archive_holds_nobodys_words() -> None:
    head = [
        "Name",
        "You can print my words",
        "You can put my name to them",
        "Photo",
        "Keep it for the archive",
        "Margin",
    ]
    rows = [
        ["Ada Obi", "✓", "✓", "✓ hands only", "", "archive: ask me later"],
        ["Bo Lind", "✓", "B.L. only", "no", "✓", ""],
    ]
    listed = people_listed(head, [*rows, ["Cy Marsh", "no", "", "no", "no", ""]])
    assert listed is not None
    assert [one.permission.quotation for one in listed] == ["named", "anonymous", "no"]
    assert not any(one.permission.hold for one in listed)


@pytest.mark.parametrize(
    "said",
    [
        "wants hers taken back",
        "wants all of it out, with or without name",
        "please remove his",
        "I take it all back",
        "can you get rid of what I said",
        "shred his paper one",
        "nothing of hers goes anywhere",
        "can u take my stuff out pls",
    ],
)
def test_who_wants_all_of_it_out_is_heard_in_notes(said: str) -> None:
    assert all_out(said) == "surely"
    assert {"quote": "No", "share": "No"}.items() <= heard(said).answers.items()


@pytest.mark.parametrize(
    "said", ["took the name off it", "wants it back", "her brother was left out of the team", "bring mine back"]
)
def test_what_may_be_about_something_else_is_no_refusal(said: str) -> None:
    assert all_out(said) != "surely"


def test_who_tells_of_another_and_who_keeps_the_notes_are_not_meant() -> None:
    found = noted(
        "Notes (Dee)\n\nBo says Cy wants out - told Dee\nAda rang. Fine to use, but leave her name off.\n"
    ).people
    assert found[1] is None and found[3] is None
    assert permits(found[2]) == ("no", "no")
    assert found[0] is not None and "naming" in found[0].asked


def test_who_chases_the_forms_is_on_no_list() -> None:
    data = as_word(
        [HEAD, ["Ada Obi", "tick", "tick", "tick", "tick", ""], ["Bo Lind", "tick", "x", "tick", "x", ""]],
        "Dee, Sunday night. tick = ticked, x = wrote no.",
        "Green slips are in the other file. Cy is chasing the one that is missing.",
    )
    found = parse_listed_by_name("forms.docx", data, names=NAMES).people
    assert [one is not None for one in found] == [True, True, False, False]


def test_an_age_behind_a_childs_name_is_not_her_fathers() -> None:
    rows = [HEAD, ["Ada Obi, Bo's lass, 9", "y", "y", "y", "y", ""], ["Cy Marsh", "y", "y", "y", "y", ""]]
    found = parse_listed_by_name("who.csv", as_csv(rows), names=NAMES).people
    assert found[0] is not None and found[0].permission.minor
    assert found[1] is None or not found[1].permission.minor


def test_slips_of_children_with_their_school_are_a_list() -> None:
    head = [
        "Child",
        "School year",
        "School",
        "Parent or guardian",
        "OK to use what they said?",
        "With first name?",
        "Comments",
    ]
    rows = [["Kai Obi", "7", "Ysgol Gyfun Garwen", "Dawn Obi", "Yes", "No", "he will tell you about newts, sorry"]]
    rows += [["Fee Lind", "Yr 9", "Ysgol Gyfun Garwen", "Mart Lind", "yes", "", ""]]
    reading = parse_file("green slips.csv", as_csv([head, *rows]))[0]
    assert [one.permission.minor for one in reading.listed] == [True, True]
    assert not reading.sources


def test_what_is_asked_aloud_of_the_name_and_of_partners_holds_for_that_talk() -> None:
    talk = (
        "Ada Obi: We should mend the hall roof first. Can you leave my name off? My dad'll read it.\n\n"
        "Bo Lind: I look at roofs all day. I don't want any of mine going over to the council, mind.\n\n"
        "Cy Marsh: They left my name off the war memorial list, so I know how that feels.\n"
    )
    listed = parse_file("table 2.txt", talk.encode())[0].listed
    assert [(one.names[0], "naming" in one.asked, one.permission.sharing) for one in listed] == [
        ("Ada Obi", True, "unknown"),
        ("Bo Lind", False, "no"),
    ]
    assert not less_asked_aloud("I don't want the bus money going to the council.")


def test_who_says_their_own_name_aloud_where_it_is_not_to_stand_is_heard() -> None:
    talk = (
        "Joel P: You can use that, just don't put Joel next to it, everybody here would know whose kitchen it was.\n\n"
        "Ada Obi: They put Joel on the rota, and I put Ada next to it.\n\nBo Lind: We mended the hall roof first.\n"
    )
    listed = parse_file("table 3.txt", talk.encode())[0].listed
    assert [(one.names[0], "naming" in one.asked) for one in listed] == [("Joel P", True)]


def test_a_message_that_mine_be_sent_to_nobody_holds_whatever_its_reason() -> None:
    said = "I put yes to everything but please don't send mine on to the Health Board after all. Book is fine"
    assert changes_own(said) == "share"
    assert asks_to_change("Dear Ann, please don't send mine to the council.")


def test_notes_of_calls_are_nobodys_story_and_a_withdrawal_in_them_holds() -> None:
    pad = (
        "office phone pad, copied out\n\n"
        "Tues 13 Oct, 9.40. Ada rang. Booklet fine. But please nothing of hers to the council.\n\n"
        "Tues 13 Oct, 2pm. Bin people re the gate.\n\n"
        "Fri 16 Oct, 11.15. Linda rang (Bo Lind's daughter). He's upset and wants it taken out. Whole thing out.\n"
    )
    assert parse_file("phone pad.txt", pad.encode())[0].kind == "note"
    found = noted(pad).people
    assert found[0] is not None and found[0].permission.sharing == "no"
    assert permits(found[1]) == ("no", "no")


def test_a_head_of_two_letters_is_nobodys_initials() -> None:
    head = ["ID", "Email", "Your name", "Can it go in the booklet in your own words?", "Can we send it to the council?"]
    rows = [["1", "anonymous", "Ada Obi", "Yes, and put my name", "Yes"], ["2", "anonymous", "Bo Lind", "No", "No"]]
    found = parse_listed_by_name("f.csv", as_csv([head, *rows]), names=[*NAMES[:2], ["Ivy Dunn"]]).people
    assert [permits(one) for one in found[:2]] == [("named", "yes"), ("no", "no")]


def test_a_yes_to_be_read_by_the_team_prints_nothing() -> None:
    head = ["Name", "Is it OK for the five of us on the team to read what you said and go over it together?"]
    head += ["Can it go in the booklet in your own words?", "Can we send what you told us on to the council?"]
    rows = [
        ["Ada Obi", "Yes", "", "Yes"],
        ["Bo Lind", "Yes", "Yes, and put my name", "Yes"],
        ["Cy Marsh", "No", "No", "No"],
    ]
    listed = people_listed(head, rows)
    assert listed is not None and [one.permission.quotation for one in listed] == ["unknown", "named", "no"]
    found = parse_listed_by_name("f.csv", as_csv([head, *rows]), names=NAMES).people
    assert [permits(one)[0] for one in found[:3]] == ["unknown", "named", "no"]


def test_a_slip_without_a_name_holds_nobody() -> None:
    rows = [["Name", "Print my words", "With my name", "Photo"], ["Ada Obi", "✓", "✓", "✗"], ["Bo Lind", "✓", "✗", "✗"]]
    below = "One slip had no name on and nothing ticked, only a drawing of a bus."
    found = parse_listed_by_name(
        "slips.docx", as_word(rows, "Dee, 18 Oct. ✓ = ticked, ✗ = crossed.", below), names=NAMES
    )
    assert [permits(one)[0] for one in found.people[:2]] == ["named", "anonymous"]
    assert not any(one.permission.hold for one in found.people[:2] if one)


def test_what_who_typed_forms_up_found_on_them_besides_is_nobodys_story() -> None:
    head = ["Name as they wrote it", "OK for us to read & talk over", "Can we print what you said", "Your name with it"]
    head += ["OK to pass on (council, health)", "Photo", "What they wrote or told me"]
    rows = [
        ["Lind, Bo", "✓", "✓", "✓", "x", "✓", "Council had enough off me"],
        ["Obi A. (Mrs)", "✓", "✓", "x", "✓", "x", ""],
        ["Vi Moss", "✓", "✓", "", "✓", "✓", "left the name box empty, ask her at club night"],
        ["Cy Marsh", "✓", "✓", "✓", "x", "x", "specially NOT the Canal Trust"],
        ["Pickering", "x", "x", "x", "x", "x", '"I came for the tea"'],
    ]
    reading = parse_file("Paper forms typed up.docx", as_word([head, *rows], "✓ = yes, x = no, empty = left empty."))[0]
    assert not reading.sources
    told = [(one.permission.quotation, one.permission.sharing) for one in reading.listed]
    assert told[0] == ("named", "no") and told[1] == ("anonymous", "yes") and told[4][0] == "no"


def test_whether_words_may_go_to_them_is_asked_of_those_named_before() -> None:
    head = ["Your name", "Can we use your words in the booklet?", "If yes, shall we say it was you?"]
    head += ["The Health Board has asked to see what was said. OK for yours to go to them?"]
    rows = [
        ["Ada Obi", "Yes", "Yes, put my name", "Fine by me"],
        ["Bo Lind", "Yes", "No, leave my name off", "Rather not"],
    ]
    listed = parse_file("form.csv", as_csv([head, *rows]))[0].listed
    assert [permits(one) for one in listed] == [("named", "yes"), ("anonymous", "no")]


@pytest.mark.parametrize(
    "entry",
    [
        "Weds 18/11 10.10 Pauline? for Bo, no message, didn't leave number",
        "Thurs 19/11 9.15 somebody for Bo, no answer when I rang back",
    ],
)
def test_what_became_of_a_call_is_no_answer_of_whoever_it_was_for(entry: str) -> None:
    notes = [
        "PHONE PAD, typed up",
        "Mon 16/11 11.15 Ada Obi rang. Fine to use what she said but not her name after all, her mum's not well.",
        "Tues 17/11 2.05 green umbrella = the vicar's",
        entry,
    ]
    found = parse_listed_by_name("pad.txt", "\n".join(notes).encode(), names=NAMES)
    told = {one.names[0]: one.permission for one in found.people if one}
    assert (told["Ada Obi"].quotation, told["Ada Obi"].hold) == ("anonymous", ())
    assert "Bo Lind" not in told


@pytest.mark.parametrize(
    ("said", "answers"),
    [
        ("he's not been well since", {}),
        ("doesn't drive now", {}),
        ("her mum isn't very well, so no name please", {"name": "No"}),
    ],
)
def test_who_is_ill_or_does_not_drive_has_refused_nothing(said: str, answers: dict[str, str]) -> None:
    assert heard(said, "quote").answers == answers


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("The thank-you cards keep me going, I keep a shoebox of the ones with no name in.", ""),
        ("I found a mug with no name on, is it yours?", ""),
        ("I'd like the story with no name on", "name"),
    ],
)
def test_a_thing_without_a_name_on_it_asks_nothing_of_anybodys(said: str, asked: str) -> None:
    assert changes_own(said) == asked
