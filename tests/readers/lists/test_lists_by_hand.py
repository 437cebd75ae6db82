"""A list that a person explains: what they say of its columns and answers never lets out what the list holds back."""

from __future__ import annotations

import io
import json

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from harvest.errors import ReadError
from harvest.model import Listed
from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_hand.answers import is_empty, says_no
from harvest.readers.lists_by_hand.people import ToldList, people_by_hand
from harvest.readers.lists_by_hand.reading import parse_list_cells

NOES = ["No", "nein", "not at all", "refused", "do not quote", "Nie"]
BLANKS = ["", " ", "-", "n/a", "left blank"]
OTHERS = ["A", "B", "3", "x", "yes", "with name", "ask her"]
MEANINGS = ["named", "unnamed", "yes", "no", "blank", "ask"]
WHO = ["Ada Obi", "Bo Lind", "Cy Day", "Dee Marsh"]


def read(name: str, text: str | bytes, mapping: dict[str, object]) -> dict[str, Listed]:
    data = text.encode() if isinstance(text, str) else text
    return {one.names[0]: one for one in parse_file(name, data, mapping=mapping)[0].listed}


def docx(*parts: str | list[list[str]]) -> bytes:
    document, out = Document(), io.BytesIO()
    for part in parts:
        if isinstance(part, str):
            document.add_paragraph(part)
            continue
        table = document.add_table(0, len(part[0]))
        for row in part:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    document.save(out)
    return out.getvalue()


CELLS = st.sampled_from(NOES + BLANKS + OTHERS)


@given(st.lists(st.tuples(CELLS, CELLS), min_size=4, max_size=4), st.dictionaries(CELLS, st.sampled_from(MEANINGS)))
def test_no_blank_or_contradiction_becomes_quotable_whatever_a_person_says_of_it(
    rows: list[tuple[str, str]], told: dict[str, str]
) -> None:
    meant = {cell: {"quotation": value} for cell, value in told.items()}
    columns = {"Who": "name", "May we?": "quotation", "And here?": "quotation"}
    records = [[who, *row] for who, row in zip(WHO, rows, strict=True)]
    found = people_by_hand([*columns], records, ToldList(columns, {"May we?": meant, "And here?": meant}), "")
    assert [one.names[0] for one in found.people] == WHO, "everybody in the column of names is on the list"
    for one, row in zip(found.people, rows, strict=True):
        values = {told.get(cell.strip(), "") for cell in row}
        if any(is_empty(cell) or says_no(cell) for cell in row) or values & {"no", "blank", "ask"}:
            assert not one.permission.quotable, (row, told, one.permission)
        if values >= {"named", "unnamed"}:
            assert not one.permission.quotable, "they exclude each other"


@pytest.mark.parametrize(("remark", "age"), [("ask me first please", ""), ("withdrew in May", ""), ("", "9")])
def test_a_remark_and_an_age_still_hold_who_was_explained_as_quotable(remark: str, age: str) -> None:
    mapping = {
        "list": {
            "columns": {"Who": "name", "Code": "quotation", "Told": "remark", "Yrs": "age"},
            "answers": {"Code": {"A": "named"}},
        }
    }
    found = read("l.csv", f"Who,Code,Told,Yrs\nAda Obi,A,{remark},{age}\nEve Orr,A,,44\n", mapping)
    assert not found["Ada Obi"].permission.quotable and found["Eve Orr"].permission.quotation == "named"


def test_codes_boxes_and_partners_are_as_they_were_told() -> None:
    text = "Visitor,Keep out,Anon,Name,Goes to\nAda Obi,,x,,b\nBo Lind,,,x,a\nCy Day,x,,x,a\nDee Marsh,,,,c\n"
    box = {"": "silent", "x": "named"}
    answers = {"Keep out": {"x": "no", "": "silent"}, "Anon": {**box, "x": "unnamed"}, "Name": box}
    answers["Goes to"] = {"a": "yes", "b": "partners", "c": "no"}
    columns = {"Visitor": "name", "Keep out": "refusal", "Anon": "quotation", "Name": "quotation", "Goes to": "sharing"}
    found = read("l.csv", text, {"list": {"columns": columns, "answers": answers}})
    said = {n: (one.permission.quotation, one.permission.sharing, one.permission.quotable) for n, one in found.items()}
    assert said["Ada Obi"] == ("anonymous", "partners", True) and said["Bo Lind"] == ("named", "yes", True)
    assert not said["Cy Day"][2], "ticked to be left out, and to be named"
    assert said["Dee Marsh"] == ("unknown", "no", False), "no box of the quoting ones was ticked"


def test_what_was_read_as_a_story_gives_nobodys_words_once_it_is_called_a_list() -> None:
    data = docx(
        "Allotment evening", "I asked everybody at the end. Win",
        "Ada Obi – quote her, use her name, share it.", "Bo and Cy Lind – quote them but leave the name out.",
        "Dee Marsh (9) – quote, use name", "Seed swap is on Sunday",
    )  # fmt: skip
    seen = parse_list_cells("a.docx", data)
    assert seen.guess["Name"] == "name" and [seen.guess[c] for c in seen.columns if c.startswith("What")] == ["all"]
    reading = parse_file("a.docx", data, mapping={"list": {"columns": dict(seen.guess)}})[0]
    found = {one.names[0]: one.permission for one in reading.listed}
    assert reading.sources == () and set(found) == {"Ada Obi", "Bo Lind", "Cy Lind", "Dee Marsh"}
    assert found["Ada Obi"].quotation == "named" and found["Dee Marsh"].minor
    assert any("Seed swap" in line for line in reading.warnings), "lines about nobody are named"


def test_tables_with_the_same_headings_are_one_list_and_others_are_explained_beside_them() -> None:
    pile = [["Who", "Said"], ["Ada Obi", "yes to quoting, no name"], ["Bo Lind", "NO"]]
    data = docx(
        "yellow", pile, "white", [["Who", "Said"], ["Cy Day", "signed"]], [["Name", "OK?"], ["Dee Marsh", "ok"]]
    )
    first = {"columns": {"Who": "name", "Said": "all"}, "answers": {"Said": {"signed": {"quotation": "blank"}}}}
    other = {"columns": {"Name": "name", "OK?": "quotation"}}
    found = read("b.docx", data, {"list": [first, other]})
    assert {*found} == {"Ada Obi", "Bo Lind", "Cy Day", "Dee Marsh"}
    assert [found[w].permission.quotation for w in ("Ada Obi", "Bo Lind", "Cy Day")] == ["unknown", "no", "unknown"]


def test_the_word_of_who_puts_somebody_right_is_the_last_and_marked() -> None:
    text = "Name,Quote me?\nAda Obi,\nBo Lind,no\nCy Day,yes\nCy Day,yes\n"
    people = [
        {"name": "Ada Obi", "quotation": "anonymous"},
        {"name": "Cy Day", "which": 2, "hold": True},
        {"name": "Eve Orr", "quotation": "named", "sharing": "partners"},
        {"name": "Bo Lind", "out": True},
    ]
    reading = parse_file("l.csv", text.encode(), mapping={"people": people})[0]
    said = [(p.names[0], p.permission.quotation, p.permission.quotable, p.by_hand) for p in reading.listed]
    assert said == [
        ("Ada Obi", "anonymous", True, True),
        ("Cy Day", "anonymous", True, False),
        ("Cy Day", "anonymous", False, True),
        ("Eve Orr", "named", True, True),
    ]
    assert any("Bo Lind" in line for line in reading.warnings), "who was taken off is named"


TWO = {"Who": "name", "Use": "quotation"}


@pytest.mark.parametrize(
    ("mapping", "said"),
    [
        ({"list": {"columns": {"Use": "quotation"}}}, "which one holds the name"),
        ({"list": {"columns": {"Who": "name", "Use": "vote"}}}, "“vote”"),
        ({"list": {"columns": {"Nobody": "name"}}}, "It has: Who, Use"),
        (
            {"list": {"columns": {"Who": "name", "Use": "quotation"}, "answers": {"Use": {"3": "maybe"}}}},
            "“3” cannot mean",
        ),
        ({"list": {"columns": {"Who": "name"}}, "people": [{"quotation": "named"}]}, "lacks a name"),
    ],
)
def test_a_mapping_that_does_not_fit_is_refused_in_a_sentence(mapping: dict[str, object], said: str) -> None:
    with pytest.raises(ReadError, match=said.replace("?", r"\?")):
        read("l.csv", "Who,Use\nAda Obi,3\nBo Lind,2\n", json.loads(json.dumps(mapping)))


def test_a_ditto_mark_with_nothing_above_it_is_asked_and_what_is_not_shared_may_be_quoted() -> None:
    text = 'Who,Said\nAda Obi,do.\nBo Lind,"quote him, use his name, but don\'t share it"\nCy Day,do.\n'
    found = read("l.csv", text, {"list": {"columns": {"Who": "name", "Said": "all"}}})
    said = {n: (one.permission.quotation, one.permission.sharing, one.permission.quotable) for n, one in found.items()}
    assert not said["Ada Obi"][2]
    assert said["Bo Lind"] == said["Cy Day"] == ("named", "no", True)
