"""A refusal that somebody took back, saying what they permit now; one that they only may take back stays."""

from __future__ import annotations

import io

import pytest
from openpyxl import Workbook

from harvest.readers.lists_by_name.reading import parse_listed_by_name

NAMES = ["Ada Obi", "Bo Lind", "Cy Day"]


def read(data: bytes, name: str) -> list[tuple[str, str] | None]:
    people = parse_listed_by_name(name, data, names=[[name] for name in NAMES]).people
    return [p and ("…" * bool(p.permission.hold) + p.permission.quotation, p.permission.sharing) for p in people]


def noted(later: str) -> list[tuple[str, str] | None]:
    lines = ["Choir tea, asked one by one", "Ada Obi - quote ok, name ok, council can have it"]
    lines += ["Bo Lind - said no to everything", "Cy Day - does not want to be quoted. nothing to the council", later]
    return read("\n".join(lines).encode(), "pad.txt")


def changed(note: str) -> list[tuple[str, str] | None]:
    book, out = Workbook(), io.BytesIO()
    first = book.active
    first.append(["Name", "May quote", "May print name", "May go to the county choirs"])
    for row in (("Ada Obi", "Y", "Y", "Y"), ("Bo Lind", "N", "N", "N"), ("Cy Day", "N", "N", "N")):
        first.append(row)
    second = book.create_sheet("Changes")
    second.append(["Date", "Singer", "What they told me", "Taken by"])
    second.append(["9 May", "Bo Lind", note, "JL"])
    book.save(out)
    return read(out.getvalue(), "choir.xlsx")


def test_below_the_list_it_permits_what_is_said_beside_it():
    said = noted("later (Tues): Bo rang, he takes back his no. quote is fine now but without name. council can have it")
    assert said == [("named", "yes"), ("anonymous", "yes"), ("no", "no")]


def test_on_a_sheet_of_changes_what_is_not_spoken_of_stays_refused():
    said = changed("Takes back his no: we may quote him and print his name. Passing on to the county stays at no.")
    assert said == [("named", "yes"), ("named", "no"), ("no", "no")]
    assert changed("Withdrew his refusal, we may quote him.")[1] == ("anonymous", "no")


@pytest.mark.parametrize(
    "note",
    [
        "He may take back his no, we may quote him then",
        "Does not take back his no",
        "Takes back his no",
        "Asked whether he takes back his no: quote him if so",
        "We may quote Ada.",
    ],
)
def test_a_refusal_stays_that_is_not_surely_taken_back_for_something(note: str):
    said = changed(note)[1]
    assert said is None or said[0] in ("no", "unknown", "…unknown")


def test_codes_of_which_the_last_is_what_somebody_took_their_no_back_for():
    key = ["red = may not be quoted", "amber = may be quoted without name", "green = may be quoted with name"]
    rows = ["Ada Obi;green", "Bo Lind;red, but from 3 July green: he wrote that he takes his no back"]
    rows += ["Cy Day;red and green"]
    said = read("\n".join(["Who;Light", *rows, *(f"{one};" for one in key)]).encode(), "lights.csv")
    assert [p and p[0] for p in said[:2]] == ["named", "named"]
    assert said[2] is None or said[2][0] in ("no", "unknown", "…unknown")


def test_what_one_takes_back_in_a_line_that_goes_on_below_another_permits_nothing_of_the_others():
    lines = ["Choir tea, asked one by one", "Ada Obi - quote ok, name ok, council can have it"]
    lines += ["Bo Lind - said no to everything", "Cy Day - does not want to be quoted. nothing to the council of Weir"]
    lines += ["on Tuesday (by the gate): Bo rang, he takes back his no. quote is fine now but without name"]
    said = read("\n".join(lines).encode(), "pad.txt")
    assert said[2] is None or said[2][0] in ("no", "unknown", "…unknown")


def test_who_says_what_they_ticked_and_takes_it_back_permits_what_follows():
    said = noted("9 May, card from Bo Lind: “I ticked no to being quoted. I take that no back. Print it with my name.”")
    assert said[1] == ("named", "no")


def test_a_no_of_another_list_that_is_taken_back_waits_for_a_person():
    later = (
        "Calls since the tea\nAda Obi: leave her name off, quote ok\nBo Lind: takes that no back. Quote him, name ok"
    )
    assert read(later.encode(), "calls.txt")[1] == ("…named", "unknown")


def test_a_name_that_was_not_told_is_no_leave_to_quote_without_it():
    said = read(b"Quotes ok?\nAda Obi - yes\nBo Lind - no name given\nCy Day - no\n", "list.txt")
    assert said[0] == ("anonymous", "unknown") and said[1] != ("anonymous", "unknown")


@pytest.mark.parametrize(
    "scraps",
    [
        "Forget what he put on the sheet, this is instead of it",
        "Please ignore what he wrote down, this replaces it",
        "Scrap his first slip. What follows is instead of that",
        "Disregard his answers, go by this instead",
        "This is instead of what he ticked on the pad",
    ],
)
def test_what_stands_in_place_of_a_whole_form_permits_what_it_says(scraps: str):
    said = noted(
        f"later (Tues): Bo rang. {scraps}: we can quote him as long as his name is not there. council can have it"
    )
    assert said == [("named", "yes"), ("anonymous", "yes"), ("no", "no")]
    assert noted(f"later (Tues): Bo rang. {scraps}: we may quote him")[1] == ("anonymous", "no")


@pytest.mark.parametrize(
    "later",
    [
        "Bo rang. Forget what he put on the sheet",
        "Bo rang. Don't forget what he put on the sheet",
        "Bo rang. Forget what he put on the sheet, this is instead of it: nothing of his goes anywhere",
        "Bo rang. He may send a new slip, ignore what he wrote, this is instead of it. We may quote Ada.",
        "Bo rang. Forget what Ada put on the sheet, this is instead of it: we can quote her",
    ],
)
def test_a_form_for_which_nothing_else_is_said_stays_refused(later: str):
    said = noted(f"later (Tues): {later}")[1]
    assert said is None or said[0] in ("no", "unknown", "…unknown")


TEXTS = (
    "Texts to the shed phone\n\nMon 3 May, 08:10 - Ada Obi\nYes you can quote me, with my name.\n\n"
    "Mon 3 May, 09:00 - Bo Lind\n{}\n\nTue 4 May, 10:15 - Cy Day\nPlease do not use mine. (BL: nothing more heard)\n"
)


@pytest.mark.parametrize(
    "said",
    [
        "I put false at the quoting box by mistake. It should be: yes you can quote me, and with my name.",
        "By mistake I ticked no for quoting. You can quote me with my name.",
        "I accidentally said no. Please do quote me, with my name.",
    ],
)
@pytest.mark.parametrize(
    "rest", ["The passing-on box stays at no.", "Passing-on: still no.", "No to handing-on, as before."]
)
def test_a_no_on_a_form_that_was_a_mistake_waits_for_a_person_and_a_no_beside_it_is_one(said: str, rest: str):
    assert read(TEXTS.format(f"{said} {rest}").encode(), "texts.txt")[1] == ("…named", "no")


@pytest.mark.parametrize(
    "said", ["I put TRUE at the quoting box by mistake.", "I put false at the quoting box by mistake."]
)
def test_a_mistake_alone_permits_nothing(said: str):
    told = read(TEXTS.format(said).encode(), "texts.txt")[1]
    assert told is None or told[0] in ("no", "unknown", "…unknown")
