# ruff: noqa: E501 – documents are easier to check with their lines whole
"""What stands below each of several people's words, under a label of any wording, behind a mark or in boxes."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from harvest.readers.dispatch import parse_file

from .measure_documents import as_bytes, levels

WORDS = (
    "We carried the coal up the back stairs.", "The tide took our fence twice.", "I kept the chapel key for years.",
    "My mother met everybody at the wash house.",
)  # fmt: skip
NAMES = ("Ada Moon", "Tim Rudd", "Zoe Lark", "Cal")
MAIL = 'From: Sal <sal@hall.example>\nTo: Kim <kim@trust.example>\nSubject: stories\nDate: Tue, 4 Feb 2025 10:11:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\n\nHi Kim,\nhere they are.\n\n'


def permitted(name: str, page: str | Sequence[str]) -> list[str]:
    """What each of the four permits, in their order."""
    (reading,) = parse_file(name, as_bytes(page if isinstance(page, str) else list(page)))
    found = [levels(reading, words) for words in WORDS]
    assert all(len(one) == 1 for one in found), found
    return [one.pop() for one in found]


@pytest.mark.parametrize("label", ["Back of card", "Ticked", "Reverse", "On the other side it says"])
@pytest.mark.parametrize("head", ["Card {n}\nName: {who}", "**No. {n}**\nWritten by: {who}", "Postcard {n}: {who}"])
def test_a_label_of_any_wording_below_a_card_permits_what_it_says(label: str, head: str) -> None:
    said = ("with my name", "ok but anonymous", "please don't share it", "-")
    page = "LISTENING CAFE\n\n"
    for n, (who, words, answer) in enumerate(zip(NAMES, WORDS, said, strict=True), 1):
        page += head.format(n=n, who=who) + f"\n{words} Nobody else would.\n{label}: {answer}\n\n"
    assert permitted("cards.md", page) == ["named", "unnamed", "held", "held"]


def test_a_label_whose_values_are_a_plain_yes_and_no_permits_nothing() -> None:
    page = "".join(
        f"Card {n}\nName: {who}\n{words}\nTea: yes\n\n"
        for n, (who, words) in enumerate(zip(NAMES, WORDS, strict=True), 1)
    )
    assert permitted("cards.txt", page) == ["held"] * 4


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("Tenure", ("private", "public", "private", "shared")), ("Job", ("publishing", "printing", "use of hands", "share")),
        ("Room", ("named", "unnamed", "named", "x")), ("Prize draw", ("yes, use my name", "yes", "no name", "no")),
        ("Photo", ("yes with my name", "yes, no name", "no", "yes with my name")),
    ],
)  # fmt: skip
def test_a_label_of_another_matter_permits_nothing(label: str, said: Sequence[str]) -> None:
    page = "".join(
        f"Card {n}\nName: {who}\n{words}\n{label}: {answer}\n\n"
        for n, (who, words, answer) in enumerate(zip(NAMES, WORDS, said, strict=True), 1)
    )
    assert permitted("cards.txt", page) == ["held"] * 4


def test_a_bare_yes_behind_a_mark_everywhere_permits_nothing() -> None:
    page = MAIL + "".join(f"{who}:\n{words}\n- yes\n\n" for who, words in zip(NAMES, WORDS, strict=True))
    assert permitted("stories.eml", page) == ["held"] * 4


@pytest.mark.parametrize("head", ["{who}:", "From {who}:", "{who} said:", "{who}"])
@pytest.mark.parametrize("mark", ["- {}", "-> {}", "({})", "— {}"])
def test_a_mail_passes_on_what_each_said_of_use_behind_a_mark(head: str, mark: str) -> None:
    said = (
        "She says print it and put her name to it.",
        "Yes but no name.",
        "I have not asked her yet.",
        "He would rather we did not use it.",
    )
    page = MAIL
    for who, words, answer in zip(NAMES, WORDS, said, strict=True):
        page += head.format(who=who) + f"\n{words} Nobody else would.\n{mark.format(answer)}\n\n"
    assert permitted("stories.eml", page + "I'll get the rest next time.\n\nLove\nSal\n") == [
        "named",
        "unnamed",
        "held",
        "held",
    ]


def test_a_condition_above_a_marked_yes_is_read_with_it() -> None:
    page = MAIL
    for n, (who, words) in enumerate(zip(NAMES, WORDS, strict=True)):
        page += f"{who}:\n{words}\n" + ("- Ask her son before.\n" if n == 2 else "") + "- Yes, name fine.\n\n"
    assert permitted("stories.eml", page) == ["named", "named", "held", "named"]


def test_marked_lines_over_each_head_are_not_taken_for_those_below_the_words() -> None:
    said = ("Yes, name fine.", "Yes but no name.", "Please do not use it.", "Yes, name fine.")
    page = MAIL + "".join(
        f"- {answer}\n{who}:\n{words}\n\n" for who, words, answer in zip(NAMES, WORDS, said, strict=True)
    )
    assert "named" not in permitted("stories.eml", page)[1:3] and permitted("stories.eml", page)[2] == "held"
    page = (
        MAIL
        + "Ada Moon:\n"
        + WORDS[0]
        + "\n\n"
        + "".join(
            f"- {answer}\n{who}:\n{words}\n\n" for who, words, answer in list(zip(NAMES, WORDS, said, strict=True))[1:]
        )
    )
    assert permitted("stories.eml", page)[2] == "held"


BOXES = ("You may print my words in the report", "You may print my name with them", "I am happy to be recorded")


def sheets(
    mark: tuple[str, str], ticks: Sequence[str], boxes: Sequence[str] = BOXES, more: Sequence[str] = ("",) * 4
) -> list[str]:
    page = ["# Story sheets"]
    for who, words, on, extra in zip(NAMES, WORDS, ticks, more, strict=True):
        page += [f"## {who} (age 54)", f"{words} Nobody else would."]
        page += [f"{mark[0] if tick == '1' else mark[1]} {box}" for tick, box in zip(on, boxes, strict=True)]
        page += [extra] if extra else []
    return page


@pytest.mark.parametrize("mark", [("☒", "☐"), ("☑", "☐"), ("[x]", "[ ]"), ("(x)", "( )"), ("✓", "✗")])
def test_each_printed_box_below_a_story_is_an_answer_and_an_empty_one_a_no(mark: tuple[str, str]) -> None:
    page = sheets(mark, ("111", "100", "011", "000"))
    assert permitted("sheets.docx", page) == ["named", "unnamed", "held", "held"]
    (reading,) = parse_file("sheets.docx", as_bytes(page))
    assert [source.voice for source in reading.sources] == list(NAMES)
    assert not any("You may" in source.text or "recorded" in source.text for source in reading.sources)


def test_boxes_that_are_choices_are_read_as_the_one_that_is_ticked() -> None:
    choices = ("Use it with my name", "Use it without my name", "Do not use it")
    assert permitted("s.docx", sheets(("☒", "☐"), ("100", "010", "001", "101"), choices)) == [
        "named",
        "unnamed",
        "held",
        "held",
    ]


@pytest.mark.parametrize(
    "limit",
    [
        "Only share inside the team", "Keep this private", "Please contact me before you use it", "I want to see it first",
        "Not for the internet", "Use for research only", "Do not share my story", "Ask me again before printing",
    ],
)  # fmt: skip
def test_a_ticked_box_that_limits_holds(limit: str) -> None:
    page = sheets(("☒", "☐"), ("1111", "1100", "1111", "1100"), (*BOXES, limit))
    assert permitted("s.docx", page) == ["held", "named", "held", "named"]


def test_where_ticks_and_crosses_stand_in_one_file_a_cross_may_be_a_no() -> None:
    page = [line.replace("☐", "☒") for line in sheets(("☑", "☐"), ("111", "100", "011", "000"))]
    assert permitted("s.docx", page) == ["named", "held", "held", "held"]


def test_whoever_signed_for_a_child_is_not_the_teller_and_releases_nobody() -> None:
    page = sheets(
        ("☒", "☐"),
        ("111", "111", "111", "111"),
        more=("", "Parent/carer signature: C. Bartlett 19/3", "Parent signature:", ""),
    )
    page = [
        line.replace("Tim Rudd (age 54)", "Tim Rudd (age 12)").replace("Zoe Lark (age 54)", "Zoe Lark, 11")
        for line in page
    ]
    (reading,) = parse_file("s.docx", as_bytes(page))
    children = [source for source in reading.sources if source.permission and source.permission.minor]
    assert [source.voice for source in children] == ["Tim Rudd", "Zoe Lark"]
    assert not any("Bartlett" in source.text or "ignature" in source.text for source in reading.sources)


def test_a_small_table_of_boxes_below_each_story_is_read_as_its_answers() -> None:
    page: list[object] = ["# Sheets"]
    for who, words, quote, name in zip(NAMES, WORDS, "☒☒☐☐", "☒☐☒☐", strict=True):
        page += [f"## {who}", f"{words} Nobody else would."]
        page += [[["May we use your words in public?", quote], ["May we use your name?", name]]]
    assert permitted("s.docx", page) == ["named", "unnamed", "held", "held"]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "remark",
    [
        "Yes, she is happy but her mum is not.", "She says yes, he says no.", "Yes, but only in the club newsletter.",
        "He'd like to be asked again before it is printed.", "She said we can use it once she has seen it.", "Happy to help.",
        "She's happy to be recorded.", "He was fine with me writing it down.", "She says put it in the drawer.", "Probably fine.",
        "We will use it without a name.", "I said it would be used without her name.", "Use it but take out the bit about the doctor.",
        "Yes for the funder's report only.", "Said yes to the last one, not this.", "OK for us, not for the web.",
    ],
)  # fmt: skip
def test_what_else_is_passed_on_of_somebody_is_held(remark: str) -> None:
    said = ("Yes, and she says print her name.", "Yes but no name.", remark, "Use it, no name.")
    page = MAIL + "".join(
        f"{who}:\n{words}\n- {answer}\n\n" for who, words, answer in zip(NAMES, WORDS, said, strict=True)
    )
    assert permitted("stories.eml", page)[1:] == ["unnamed", "held", "unnamed"]


def test_whoever_tells_of_somebody_speaks_in_their_place() -> None:
    said = (
        "He is fine with it and with his name.",
        "said yes as long as he is not named",
        "",
        "Use it, and say who she is.",
    )
    page = MAIL + "".join(
        f"{who}:\n{words}\n- {answer}\n\n" for who, words, answer in zip(NAMES, WORDS, said, strict=True)
    )
    assert permitted("stories.eml", page.replace("\n- \n", "\n")) == ["named", "unnamed", "held", "named"]


def test_a_mail_whose_last_lines_each_say_of_leave_needs_no_mark_and_no_closing_is_lost() -> None:
    said = (
        "Ada is happy to be quoted by name.",
        "Tim says it can be used if we leave his name out.",
        "Still need to ask Zoe.",
    )
    said = (*said, "Cal is happy to be quoted by name.")
    page = MAIL + "".join(
        f"{who.upper()}\n{words}\n{answer}\n\n" for who, words, answer in zip(NAMES, WORDS, said, strict=True)
    )
    assert permitted("stories.eml", page + "Cheers\nSal\n") == ["named", "unnamed", "held", "named"]


def test_a_note_inside_one_piece_that_names_nobody_is_about_that_piece() -> None:
    more = ("", "Note: rang on 9 May, please leave it out", "", "")
    page = sheets(("☒", "☐"), ("111", "111", "100", "111"), more=more)
    assert permitted("s.docx", page) == ["named", "held", "unnamed", "named"]
    page = sheets(("☒", "☐"), ("111", "111", "100", "111"), more=more[::-1][:3] + (more[1],))
    assert permitted("s.docx", page)[3] == "held"


@pytest.mark.parametrize("apart", [True, False])
def test_forms_in_tables_one_below_the_other_are_a_row_each(apart: bool) -> None:
    page: list[object] = ["# Story forms"]
    tables = [
        [["Name", who], ["Story", f"{words} Nobody else would."], ["OK to print?", x], ["OK to name?", y]]
        for who, words, (x, y) in zip(
            NAMES, WORDS, (("Yes", "Yes"), ("Yes", "No"), ("No", "No"), ("not asked", "")), strict=True
        )
    ]
    for table in tables if apart else [[row for form in tables for row in form]]:
        page += [table, ""]
    assert permitted("s.docx", page) == ["named", "unnamed", "held", "held"]  # type: ignore[arg-type]


def test_brackets_behind_what_each_said_on_one_line_are_what_they_permit() -> None:
    said = ("yes, and use her name", "yes, no name", "waiting to hear", "no!")
    page = MAIL + "".join(
        f"{who.upper()} -- {words} [{answer}]\n\n" for who, words, answer in zip(NAMES, WORDS, said, strict=True)
    )
    assert permitted("stories.eml", page)[1:] == ["unnamed", "held", "held"]
