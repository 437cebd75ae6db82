"""Lists that somebody typed from paper, with the printed yes and no of each box in its cell: what was ticked counts."""

from __future__ import annotations

import io

import docx

from harvest import readers
from harvest.readers.lists_by_name.reading import parse_listed_by_name

YES, NO, BOTH, NEITHER = "☒ yes  ☐ no", "☐ yes  ☒ no", "☒ yes  ☒ no", "☐ yes  ☐ no"
ROWS = {
    "Obi, Ada": (YES, YES, YES, ""),
    "Lind, Bo": (YES, NO, NO, ""),
    "Day, Cy": (NO, NO, NO, ""),
    "Marsh, Dilys": (YES, NEITHER, NEITHER, "left two"),
    "Fox, Edda": (BOTH, NO, NO, "to ask"),
    "Moss, Vera": (YES, YES, NO, "me"),
}
NAMES = ["Ada Obi", "Bo Lind", "Cy Day", "Dilys Marsh", "Edda Fox", "Vera Moss"]
EXPECTED = {
    "Ada Obi": ("named", "yes"),
    "Bo Lind": ("anonymous", "no"),
    "Cy Day": ("no", "no"),
    "Dilys Marsh": ("anonymous", "unknown"),
    "Vera Moss": ("named", "no"),
}


def typed_list() -> bytes:
    document, out = docx.Document(), io.BytesIO()
    document.add_paragraph("Slips from the boathouse evening")
    document.add_paragraph("Typed from the paper by Vera Moss. A cross is a tick. I left nothing out.")
    document.add_paragraph("Box 1  What I told may be quoted in the booklet.")
    document.add_paragraph("Box 2  My name may stand beside it.")
    document.add_paragraph("Box 3  It may be passed on to the partners.")
    heads = ("Name on slip", "Box 1 quote", "Box 2 name", "Box 3 partners", "On the slip / VM")
    table = document.add_table(rows=0, cols=len(heads))
    for cells in (heads, ("QUAY, morning", "", "", "", ""), *((name, *said) for name, said in ROWS.items())):
        for cell, text in zip(table.add_row().cells, cells, strict=True):
            cell.text = text
    table.rows[1].cells[0].merge(table.rows[1].cells[-1])
    document.save(out)
    return out.getvalue()


def test_the_ticked_one_of_a_printed_yes_and_no_is_the_answer():
    ((_, found),) = readers.read_files([("slips typed.docx", typed_list())])
    assert isinstance(found, tuple)
    said = {p.names[0]: p.permission for reading in found for p in reading.listed}
    assert {name: (said[name].quotation, said[name].sharing) for name in EXPECTED} == EXPECTED
    assert said["Edda Fox"].hold and said["Edda Fox"].quotation == "unknown"


def test_by_names_whose_initials_stand_in_a_head_and_who_typed_the_list_are_read_as_the_others():
    found = parse_listed_by_name("slips typed.docx", typed_list(), names=[[name] for name in NAMES])
    said = {p.names[0]: p.permission for p in found.people if p is not None}
    assert {name: (said[name].quotation, said[name].sharing) for name in EXPECTED} == {
        **EXPECTED,
        "Dilys Marsh": ("anonymous", said["Dilys Marsh"].sharing),
    }
    assert said["Dilys Marsh"].sharing != "yes" and said["Edda Fox"].quotation == "unknown"
    assert not any(permission.hold for name, permission in said.items() if name in EXPECTED)


def test_a_box_that_objects_is_read_by_its_wording_and_not_by_its_short_heading():
    lines = ["Box 1  My words may be quoted.", "Box 2  I would rather you did not use my name.", ""]
    table = "Name | Box 1 quote | Box 2 name\nAda Obi | yes | yes\nBo Lind | yes | no\nCy Day | no | no\n"
    found = parse_listed_by_name(
        "slips.txt", ("\n".join(lines) + table).encode(), names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"]]
    )
    assert [p and p.permission.quotation for p in found.people] == ["anonymous", "named", "no"]
