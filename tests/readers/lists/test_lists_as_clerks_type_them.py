# ruff: noqa: E501 – lists are easier to check as they would stand
"""Lists that people keep beside something else: codes in a head, a tally, forms, homes by their number."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name

ADA, BO, CY, DI = "Ada Obi", "Bo Lind", "Cy Day", "Di Marsh"
TOLD = [("named", "yes"), ("anonymous", "yes"), ("named", "no"), ("no", "no")]


def by_name(text: str, name: str = "list.txt") -> list[tuple[str, str] | None]:
    people = parse_listed_by_name(name, text.encode(), names=[[ADA], [BO], [CY], [DI]]).people
    return [p and ("…" * bool(p.permission.hold) + p.permission.quotation, p.permission.sharing) for p in people]


def quoted(text: str, name: str = "list.txt") -> list[str | None]:
    return [one and one[0] for one in by_name(text, name)]


def test_a_key_in_the_head_of_a_column_answers_what_the_head_asks():
    heads = "Claim,Payee,Sum,Paid,Quotes (F=in full with name / A=no name / O=none),Onward to funders (Y/N)"
    rows = (f"{n},{who},9.50,1 May,{code},{share}" for n, (who, code, share) in enumerate(CODED))
    text = "\n".join([heads, *rows])
    assert by_name(text, "claims.csv") == TOLD


CODED = [(ADA, "F", "Y"), (BO, "A", "Y"), (CY, "F", "N"), (DI, "O", "N")]


def test_words_of_programs_permit_and_deny():
    rows = [
        (ADA, "quote_named", "allow"),
        (BO, "quote_unnamed", "allow"),
        (CY, "quote_named", "deny"),
        (DI, "no", "deny"),
    ]
    lines = ["# from the base, do not edit", "person\tquotation\tonward_sharing", *("\t".join(row) for row in rows)]
    assert by_name("\n".join(lines)) == TOLD


def test_answers_in_the_order_of_questions_that_stand_below():
    said = [(ADA, "Y / Y / Y"), (BO, "Y / N / Y"), (CY, "Y / Y / N"), (DI, "N / N / N")]
    lines = ["Copied from the counter book 3/6", "", *(f"> {who}, stamps. {answers}" for who, answers in said), ""]
    asked = "The three were: can we quote you / can we use your name / can the Tern people and the parish have it"
    assert by_name("\n".join([*lines, asked, "", "owing: Ada 2 weeks"])) == TOLD


@pytest.mark.parametrize("over", ["Form {} signed by", "FORM {}", "Form {}:"])
def test_names_below_a_form_by_its_letter_permit_what_it_says(over):
    text = (
        "Two forms. FORM A: quote me with my name, and you may pass it to the gallery and other partners. "
        "FORM B: quote me without my name, and do not pass it on.\n\n"
        f"{over.format('A')}\n  Ada Obi (4 May)\n  Cy Day (4 May)\n{over.format('B')}\n  Bo Lind (6 May)\n"
        "Refused both forms, not to be quoted\n  Di Marsh\n\nSeed order on Friday.\n"
    )
    assert quoted(text) == ["named", "anonymous", "named", "no"]
    assert by_name(text)[1] == ("anonymous", "no")


def test_levels_that_are_explained_above_a_table_by_what_they_are_called():
    text = (
        "Level 1  Open: may be quoted with the speaker's name.\nLevel 2  May be quoted, the name is left out.\n"
        "Level 3  Closed. No quotation.\n\nTape   Speaker        Level\n071    Ada Obi        1\n072    Bo Lind        2\n"
        "073    Cy Day         1\n074    Di Marsh       3\n\n"
        'Slip at 073: "Cy Day rang, would like Level 2 please."\n'
    )
    assert quoted(text) == ["named", "anonymous", "anonymous", "no"]


def test_a_tally_whose_key_says_how_somebody_is_named_or_left_out():
    text = f"Tally  (k = keen, named / u = anonymous please / x = leave out, not to be quoted)\n\nk  {ADA}\nu  {BO}\nk  {CY}\nx  {DI}\n"
    assert quoted(text) == ["named", "anonymous", "named", "no"]


def test_colours_that_one_line_explains_one_behind_the_other():
    rows = "".join(
        f"<tr><td>{w}</td><td>{c}</td><td>table 1</td></tr>" for w, c in ((ADA, "blue"), (BO, "pink"), (DI, "grey"))
    )
    page = f"<p>Blue dot: quote me with my name. Pink dot: quote me without my name. Grey dot: do not quote me.</p><table>{rows}</table>"
    assert quoted(page, "board.html") == ["named", "anonymous", None, "no"]


def test_homes_by_their_number_answer_for_who_lives_there():
    text = (
        "plot 2   Ada Obi       quote OK / name OK       \nplot 7   Bo Lind       quote OK / NO name       gate broke again\n"
        "plot 9   Cy Day        quote OK / name OK       \nplot 11  Di Marsh      NO QUOTE                 wants it back\n\n"
        "can we give it to Shelterbelt + the ombudsman?\nplots 2, 7 = yes.  plot 9 = no.  plot 11 = no.\n"
    )
    assert by_name(text) == TOLD


def test_permitted_and_not_permitted_answer_a_label_and_no_name():
    said = [(ADA, "", "", ""), (BO, "", "not ", ""), (CY, "", "", "not "), (DI, "not ", "not ", "not ")]
    text = "\n\n".join(
        f"{who}\n - quoting: {q}permitted\n - name: {n}permitted\n - passing on to the food bank: {s}permitted"
        for who, q, n, s in said
    )
    assert by_name(f"From our lunch.\n\n{text}\n") == TOLD
    (reading,) = parse_file("list.txt", f"From our lunch.\n\n{text}\n".encode())
    assert [(one.permission.quotation, one.permission.sharing) for one in reading.listed] == TOLD


def test_a_column_that_says_which_of_its_kinds_somebody_is_names_nobody_who_answered():
    rows = ["Player,Ada Obi,1999-05-03,Yes", "Coach,Bo Lind,1980-02-11,Yes", "Player,Di Marsh,2019-05-03,Yes"]
    text = "\n".join(["Player/parent,Name,DOB,Quote in the plan", *rows])
    assert quoted(text, "juniors.csv") == ["anonymous", "anonymous", None, "…anonymous"]


def test_everybody_but_two_may_be_used_by_name():
    text = (
        "Everyone there said a clear yes to being used, name included, apart from\n"
        " - Bo Lind, who said use it but drop the name,\n - Di Marsh, who would rather not be in it at all.\n\n"
        "There: Ada Obi, Bo Lind, Cy Day, Di Marsh.\nCy has no nuts (pub stop).\n"
    )
    assert quoted(text)[1] == "anonymous"
    assert quoted(text)[3] == "no"
