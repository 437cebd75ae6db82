"""Cells that send to where somebody answered, lines about people whom nobody knows, and all that is taken out."""

from __future__ import annotations

import pytest

from harvest.model.permissions import ELSEWHERE
from harvest.readers.consent_lists.answered.waits import takes_back
from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.lists_by_name.who.people_listed import ListedByName

ADA, BO, CY, DI = "Ada Obi", "Bo Lind", "Cy Day", "Dilys Marsh"


def read(text: str) -> ListedByName:
    return parse_listed_by_name("notes.txt", text.encode(), names=[[ADA], [BO], [CY], [DI]])


def levels(text: str) -> list[str]:
    return ["-" if p is None else "…" if p.permission.hold else p.permission.quotation for p in read(text).people]


@pytest.mark.parametrize("cell", ["see form", "as per form", "see her email", "→ form", "on his slip"])
def test_a_cell_that_sends_to_a_form_is_no_answer_and_no_name(cell: str) -> None:
    rows = [[ADA, "Y", "Y", "Y"], [BO, "Y", "N", "N"], [CY, cell, cell, cell], [DI, cell, cell, cell]]
    rows += [["Ed Hay", "N", "", "N"], ["Flo Mar", "Y", "Y", "Y"], ["Gus Ray", cell, cell, cell]]
    for heads in (["Name", "Quote?", "Name?", "Partners?"], ["Name", "Quote", "With name", "Share with partners"]):
        listed = {one.names: one for one in people_listed(heads, rows) or ()}
        assert listed[ADA,].permission.quotation == "named" and ELSEWHERE not in listed[ADA,].asked
        assert listed[CY,].permission.quotation == "unknown" and ELSEWHERE in listed[CY,].asked
        assert listed["Ed Hay",].permission.quotation == "no"


def test_a_person_whom_nobody_knows_holds_nobody_else() -> None:
    notes = (
        "3/3  Ada - see the email. words yes name NO. council she'd already said yes to, hasn't changed that\n\n"
        "5/3  Zed F. rang. not on the sheet. we can use what he said to Bo but no name, and not to the council or "
        "anyone else.\n\n8/3  Dilys rang. happy to be in the booklet with her name on it.\n\n"
        "9/3  the man with the parrot - still nobody knows who he is. nothing signed, nothing asked\n"
    )
    assert levels(notes) == ["anonymous", "-", "-", "named"]


def test_what_others_would_do_is_a_reason_and_no_limit() -> None:
    rest = "Bo: yes with name\nCy: yes\n"
    assert (
        levels(f'Ada rang. we can use what she said but no name, "they\'ll only tease me at work"\n{rest}')[0]
        == "anonymous"
    )
    assert levels(f"Ada rang. use it but they'd only print the bit about the bus\n{rest}")[0] == "…"


@pytest.mark.parametrize(
    "line",
    [
        "Nothing of this may be used until the committee has met",
        "The man at the back said nothing of this may be used",
        "Nothing signed yet",
        "Sue Hart says nothing of this may go out yet",
    ],
)
def test_what_may_be_about_all_of_it_holds_everybody(line: str) -> None:
    assert levels(f"Ada: yes with name\nBo: yes no name\n{line}\n")[:2] == ["…", "…"]


def test_who_speaks_for_somebody_below_their_name_is_heard() -> None:
    assert (
        levels("Ada Obi\n  Sue Marsh rang: she does not want to be quoted\nBo Lind\n  quote ok with name\n")[0] == "no"
    )


OUT = [
    "everything out",
    "whole thing out, see whatsapp",
    "the lot's to come out",
    "hers is out",
    "hers comes out, all of it",
    "all hers out please",
    "wants the whole thing pulled",
    "to be removed",
    "out, all of it",
    "out it comes",
    "cut it all",
    "her whole story is out",
]


@pytest.mark.parametrize("words", OUT)
def test_all_that_is_taken_out_is_a_no(words: str) -> None:
    for between in (" - ", ": "):
        assert levels(f"Ada{between}{words}\nBo: yes with name\nCy: yes\n")[:2] == ["no", "named"]


@pytest.mark.parametrize(
    "words",
    [
        "Everything came out well",
        "everything goes out to partners",
        "her story is out in print",
        "his coming out story",
        "mine is out of date",
        "went all out",
        "out until six",
        "cut his hair",
        "her part was cut short",
    ],
)
def test_what_comes_out_otherwise_takes_nothing_back(words: str) -> None:
    assert not takes_back(words)
