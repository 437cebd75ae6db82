"""Lists that somebody typed in whole clauses: in a mail, in notes on a phone, in tables of who and what was said."""

from __future__ import annotations

import io

from docx import Document

from harvest.model import Permission
from harvest.readers.consent_lists.answered.terse import terse
from harvest.readers.dispatch import parse_file

Said = dict[str, Permission]


def text(*lines: str) -> Said:
    return {one.names[0]: one.permission for one in parse_file("who.txt", "\n".join(lines).encode())[0].listed}


def levels(said: Said) -> dict[str, str]:
    return {name: one.quotation if not one.hold else "held" for name, one in said.items()}


def test_a_mail_that_says_in_clauses_what_each_allows() -> None:
    said = text(
        "Subject: who we can use",
        "",
        "Ada Obi: can be quoted by name; may be shared publicly.",
        "Bo Lind: can be quoted anonymously; not to be shared.",
        "Cy Day: may not be quoted.",
        "Dee Fox: may be quoted by name, if she sees it first.",
        "Eve Gill: quote her but leave her name out; only share with partners.",
        "Best, Jo",
    )
    assert levels(said) == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Day": "no",
        "Dee Fox": "held",
        "Eve Gill": "anonymous",
    }
    assert (said["Bo Lind"].sharing, said["Eve Gill"].sharing) == ("no", "partners")


def test_notes_on_a_phone_without_any_mark_between() -> None:
    said = text(
        "perms weds",
        "ada obi  quote y name y share y",
        "bo quote y name n share n",
        "cy day quote n",
        "dee fox quote y name n share - didnt ask",
    )
    assert levels(said)["ada obi"] == "named"
    assert levels(said)["bo"] == "anonymous" and said["bo"].sharing == "no"
    assert levels(said)["cy day"] == "no"


def test_tables_of_who_and_what_was_said_with_a_line_that_takes_back() -> None:
    made = Document()
    made.add_paragraph("Forms as promised")
    rows = ["Ada Obi|yes to quoting, yes to name, yes share", "Bo Lind|yes to quoting, no name", "Cy Day|NO"]
    rows += ["Dee Fox|yes to quoting, names fine, dont share"]
    grid = made.add_table(0, 2)
    for row in ["Who|Said", *rows]:
        for cell, words in zip(grid.add_row().cells, row.split("|"), strict=True):
            cell.text = words
    made.add_paragraph("Also Ada rang, take everything of hers out please.")
    data = io.BytesIO()
    made.save(data)
    said = {one.names[0]: one.permission for one in parse_file("who.docx", data.getvalue())[0].listed}
    assert levels(said) == {"Ada Obi": "held", "Bo Lind": "anonymous", "Cy Day": "no", "Dee Fox": "named"}
    assert said["Dee Fox"].sharing == "no"


def test_a_clause_about_the_name_says_nothing_of_the_words() -> None:
    assert terse("don't use my name").answers == {"name": "No"}
    assert terse("quote and name both ticked").answers == {"quote": "Yes", "name": "Yes"}
    assert terse("[x] quote [ ] name [x] share").answers == {"quote": "Yes", "name": "", "share": "Yes"}
    assert terse("use the side door").answers == {}
