# ruff: noqa: E501 – forms are easier to check as they would stand
"""Forms typed below a name each: a question a line, and its plain answer marked in any way."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from tests.readers.permission.measure_documents import as_bytes

ADA, BO, CY, DI = "Ada Obi", "Bo Lind", "Cy Day", "Dilys Marsh"
ASKED = ("Quote me", "Use my name", "Pass on to partners")
SAID = {ADA: (1, 1, 1), BO: (1, 0, 1), CY: (0, 0, 0), DI: (None, None, None)}
WAYS = {
    "boxes": lambda q, a: f"   {q}       {'☑' if a == 1 else '☐'} yes  {'☑' if a == 0 else '☐'} no",
    "struck": lambda q, a: f"{q}: {'YES' if a != 0 else '~~YES~~'} / {'NO' if a != 1 else '~~NO~~'}",
    "dotted": lambda q, a: f"   {q} ......... {'' if a is None else ('no', 'yes')[a]}",
    "gaps": lambda q, a: f"{q}?  {'____________' if a is None else ('_no_______', '_yes_____')[a]}",
    "two tongues": lambda q, a: (
        f"   Cymraeg / {q}:     iawn, yes {'[X]' if a == 1 else '[ ]'}   na, no {'[X]' if a == 0 else '[ ]'}"
    ),
    "colons": lambda q, a: f"  {q}: {'' if a is None else ('no', 'yes')[a]}",
}


def forms(way: str, other: str = "") -> str:
    """A form for each person; whoever left it blank answers what is asked beside leave."""
    form = WAYS[way]
    told = (
        [
            f"Name: {who}",
            *(form(q, a) for q, a in zip(ASKED, said, strict=True)),
            *([form(other, said[0] != 1)] if other else []),
            "",
        ]
        for who, said in SAID.items()
    )
    return "Forms of the day\n\n" + "\n".join(line for lines in told for line in lines)


def by_name(text: str) -> list[tuple[str, str] | None]:
    people = parse_listed_by_name("list.txt", text.encode(), names=[[who] for who in SAID]).people
    return [p and ("…" * bool(p.permission.hold) + p.permission.quotation, p.permission.sharing) for p in people]


def first(text: str) -> list[tuple[str, str] | None]:
    (reading,) = parse_file("list.txt", text.encode())
    found = {one.names[0]: one.permission for one in reading.listed}
    return [(p := found.get(who)) and ("…" * bool(p.hold) + p.quotation, p.sharing) for who in SAID]


@pytest.mark.parametrize("other", ["", "Staying for lunch", "Swims"])
@pytest.mark.parametrize("way", WAYS)
def test_what_is_marked_answers_and_what_is_blank_permits_nothing(way: str, other: str):
    for said in (by_name(forms(way, other)), first(forms(way, other)) if way != "gaps" else None):
        if said is not None:
            said = [one and (one[0].strip("…") if way == "two tongues" else one[0], one[1]) for one in said]
            assert said[:3] == [("named", "yes"), ("anonymous", "yes"), ("no", "no")], way
            assert said[3] is None or said[3][0] not in ("named", "anonymous")


def test_an_answer_in_words_behind_a_statement_that_begins_like_a_question():
    text = "Forms\n\n" + "\n\n".join(
        f"{who}\n  photos of me: {photo}\n  what I say on the walk can be quoted: {said}"
        for who, photo, said in (
            (ADA, "no", "yes, name too"),
            (BO, "yes", "yes, not my name"),
            (CY, "yes", "no"),
            (DI, "yes from behind", "yes, name too"),
        )
    )
    assert by_name(text) == [("named", "unknown"), ("anonymous", "unknown"), ("no", "unknown"), ("named", "unknown")]


def test_large_print_is_no_leave_to_print():
    table = "|  | Ada Obi | Bo Lind | Cy Day | Dilys Marsh |\n|---|---|---|---|---|\n| ok to quote | yes | yes | no | yes |\n| ok to name | yes | no | no | yes |\n| large print | no | yes | yes | no |\n"
    people = parse_listed_by_name("t.md", table.encode(), names=[[who] for who in SAID]).people
    assert [p and p.permission.quotation for p in people] == ["named", "anonymous", "no", "named"]


def test_a_question_mark_behind_a_label_is_no_yes_without_names_either():
    said = first(
        "Ada Obi: quote ?, name yes\nBo Lind: quote yes, name no\nCy Day: quote no, name no\nDilys Marsh: quote yes, name yes\n"
    )
    assert said[0] is None or said[0][0] not in ("named", "anonymous")
    assert said[1:] == [("anonymous", "unknown"), ("no", "unknown"), ("named", "unknown")]


@pytest.mark.parametrize("marks", [("✅", "❌"), ("☑", "☐"), ("[x]", "[ ]")])
def test_statements_with_a_sign_each_in_a_line_are_told_one_by_one(marks: tuple[str, str]):
    on, off = marks
    said = {ADA: (on, on, on), BO: (on, off, on), CY: (off, off, off), DI: (on, on, off)}
    text = "Visitor book\n\n" + "\n\n".join(
        f"{who}, 1 Oct\nLovely. {quote} quote me {name} by name {share} pass it on to partners"
        for who, (quote, name, share) in said.items()
    )
    told = by_name(text)
    assert told[:2] == [("named", "yes"), ("anonymous", "yes")] and told[3][0] == "named" and told[3][1] != "yes"
    assert told[2] is None or told[2][0] not in ("named", "anonymous")


def test_a_box_for_the_name_alone_is_no_leave_to_quote():
    text = "Checklists\n\n" + "\n\n".join(
        f"## {who}\n- [x] form signed\n- [{quote}] may be quoted\n- [{name}] may be named"
        for who, quote, name in ((ADA, "x", "x"), (BO, "x", " "), (CY, " ", "x"), (DI, " ", " "))
    )
    people = parse_listed_by_name("list.md", text.encode(), names=[[who] for who in SAID]).people
    said = [p and ("…" * bool(p.permission.hold) + p.permission.quotation) for p in people]
    assert said[:2] == ["named", "anonymous"]
    assert not {"named", "anonymous"} & {*said[2:]}


def test_a_box_that_refuses_permits_nothing_where_it_is_ticked():
    text = "Slips\n\n" + "\n\n".join(
        f"{who}\n{one} don't quote me {two} don't use my name {three} don't pass it to partners"
        for who, one, two, three in ((ADA, "[x]", "[x]", "[x]"), (BO, "[ ]", "[x]", "[ ]"), (CY, "[ ]", "[ ]", "[x]"))
    )
    assert not any(one and (one[0] == "named" or one[1] == "yes") for one in by_name(text))


def test_the_number_of_a_stall_is_no_age():
    text = "Interviews\n\n" + "\n".join(
        f"{who} (stall {n}, eggs): quote yes, name yes" for n, who in enumerate(SAID, 6)
    )
    assert [one and one[0] for one in by_name(text)] == ["named"] * 4
    assert "…" not in "".join(one[0] for one in first(text) if one)


@pytest.mark.parametrize("printed", ["", "WHAT MAY WE DO WITH YOUR WORDS?"])
@pytest.mark.parametrize("number", ["", "{}. "])
def test_a_question_on_the_name_alone_is_answered_by_what_is_ticked_and_by_nothing_else(printed: str, number: str):
    eve, fay = "Eve Stone", "Fay Moss"
    marks = {ADA: ("xo", "xo", "xo"), BO: ("xo", "ox", "ox"), CY: ("ox", "oo", "ox"), DI: ("xo", "xx", "xo")}
    marks |= {eve: ("xo", "xo", "xo"), fay: ("oo", "xo", "xo")}
    box = {"x": "☒", "o": "☐"}
    form = [
        number.format(1) + "What I said may be quoted in the booklet:   {} Yes   {} No",
        number.format(2) + "If I am quoted:   {} print my name   {} leave my name out",
        number.format(3) + "My words may go on to partner organisations (the council, the trust):   {} Yes   {} No",
    ]
    signed = dict.fromkeys(marks, "{}  3/5/26") | {eve: "Bo Stone (mum)  3/5/26"}
    lines = ["Slips of 3 May, typed up"]
    for who, said in marks.items():
        lines += [printed, f"Name: {who}", *(["School year: P6"] if who == eve else ["Address: 3/2 Quay Street"])]
        lines += [q.format(*map(box.get, two)) for q, two in zip(form, said, strict=True)]
        lines += [f"Signed: {signed[who].format(who)}", ""]
    (reading,) = parse_file("list.txt", "\n".join(lines).encode())
    found = {one.names[0]: one.permission for one in reading.listed}
    told = {who: (p.quotation if p.quotable else "", p.sharing) for who, p in found.items()}
    assert told == {
        ADA: ("named", "yes"),
        BO: ("anonymous", "no"),
        CY: ("", "no"),
        DI: ("anonymous", "yes"),
        eve: ("", "yes"),
        fay: ("", "yes"),
    }
    known = parse_listed_by_name("list.txt", "\n".join(lines).encode(), names=[[who] for who in marks]).people
    assert [p and p.permission.quotable for p in known] == [True, True, False, True, False, False]


def test_a_form_a_page_with_questions_and_plain_answers_is_a_list_and_nobodys_story():
    said = {ADA: ("YES", "YES"), BO: ("YES", "NO"), CY: ("NO", "NO"), DI: ("YES", "")}
    lines = []
    for n, (who, (quote, name)) in enumerate(said.items()):
        lines += [
            f"Name: {who}",
            f"May we quote from the visit?   {quote}",
            f"May we print your name beside it?   {name}",
        ]
        lines += [f"Date: {n + 3} May 2026", *(["Filled in over the telephone"] if who == BO else [])]
    (reading,) = parse_file("short forms.docx", as_bytes(lines))
    assert not reading.sources
    found = {one.names[0]: one.permission.quotation for one in reading.listed}
    assert found == {ADA: "named", BO: "anonymous", CY: "no", DI: "anonymous"}


def test_stories_below_forms_of_that_kind_stay_stories():
    lines = []
    for who, text in (
        (ADA, "We mended the gate with rope and the gate held all winter."),
        (BO, "I met my wife in the queue for the ferry when it broke down."),
        (CY, "My son reads to me on Sundays and I pretend to be asleep."),
    ):
        lines += [f"Name: {who}", text, "May we quote from the visit?   YES", "May we print your name beside it?   NO"]
    (reading,) = parse_file("stories.docx", as_bytes(lines))
    assert len(reading.sources) == 3
