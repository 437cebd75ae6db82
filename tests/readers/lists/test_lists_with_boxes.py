"""Slips with boxes: on which side of its label a box stands changes nothing of what was ticked."""

from __future__ import annotations

import io

import docx
import pytest

from harvest import readers
from harvest.readers.lists_by_name.reading import parse_listed_by_name

PEOPLE = {"Ada Obi": (1, 1, 1), "Bo Lind": (1, 0, 0), "Cy Day": (0, None, 0), "Dee Fox": (1, 1, 1)}
ALLOW = {
    "Ada Obi": ("named", "yes"),
    "Bo Lind": ("anonymous", "no"),
    "Cy Day": ("no", "no"),
    "Dee Fox": ("named", "yes"),
}


def boxes(labels: tuple[str, str], ticked: int | None, marks: str, *, behind: bool) -> str:
    on, off = marks.split("|")
    marked = [(label, on if ticked == n else off) for label, n in zip(labels, (1, 0), strict=True)]
    return "   ".join(f"{label} {mark}" if behind else f"{mark} {label}" for label, mark in marked)


def slips(marks: str, *, behind: bool) -> list[str]:
    lines = []
    for name, (quote, named, share) in PEOPLE.items():
        lines += ["EVENING TALK – permission slip", f"Name: {name}", "Age if under 16: ______"]
        lines.append(f"You may quote what I said:   {boxes(('Yes', 'No'), quote, marks, behind=behind)}")
        lines.append(f"If yes:   {boxes(('with my name', 'without my name'), named, marks, behind=behind)}")
        lines.append(f"My words may go to the council:   {boxes(('Yes', 'No'), share, marks, behind=behind)}")
        lines += [f"Signed: {name}", ""]
    return lines


def as_document(lines: list[str]) -> bytes:
    document, out = docx.Document(), io.BytesIO()
    for line in lines:
        document.add_paragraph(line)
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize("behind", [False, True])
@pytest.mark.parametrize("marks", ["☒|☐", "☑|☐", "[x]|[ ]", "[X]|[]", "(x)|( )"])
@pytest.mark.parametrize("suffix", ["docx", "txt", "md"])
def test_a_box_before_or_behind_its_label_ticks_the_same(marks: str, behind: bool, suffix: str):
    lines = slips(marks, behind=behind)
    data = as_document(lines) if suffix == "docx" else "\n".join(lines).encode()
    ((_, found),) = readers.read_files([(f"slips.{suffix}", data)])
    assert isinstance(found, tuple)
    said = {p.names[0]: (p.permission.quotation, p.permission.sharing) for reading in found for p in reading.listed}
    assert said == ALLOW


def test_a_code_behind_a_slash_never_permits_what_the_code_does():
    lines = ["# Talk, permissions", "", "* **N** may be quoted, name given", "* **X** not to be quoted"]
    lines += ["* **S** may be shared with the council", "* **/S** NOT to be shared with the council", ""]
    lines += ["| who | mark |", "|---|---|", "| Ada Obi | N S |", "| Bo Lind | N /S |", "| Cy Day | X /S |"]
    ((_, found),) = readers.read_files([("who.md", "\n".join(lines).encode())])
    assert isinstance(found, tuple)
    said = {p.names[0]: p.permission.sharing for reading in found for p in reading.listed}
    assert "yes" not in (said.get("Bo Lind"), said.get("Cy Day"))


STATEMENTS = ("print what they told us", "their name under it", "hand on to Lake Trust and the parish council", "photo")
SAID = {"Ada Obi": "xxx ", "Bo Lind": "x  x", "Cy Day": "    ", "Dee Fox": "xx?x"}


def block(name: str, said: str) -> list[str]:
    return [f"### {name}", "", *(f"- [{on}] {one}" for on, one in zip(said, STATEMENTS, strict=True)), ""]


def first_reading(lines: list[str]) -> dict[str, tuple[str, str]]:
    ((_, found),) = readers.read_files([("who.md", "\n".join(lines).encode())])
    assert isinstance(found, tuple)
    return {p.names[0]: (p.permission.quotation, p.permission.sharing) for reading in found for p in reading.listed}


def by_name(lines: list[str]) -> dict[str, tuple[str, str]]:
    people = parse_listed_by_name("who.md", "\n".join(lines).encode(), names=[[name] for name in SAID]).people
    told = zip(SAID, people, strict=True)
    return {name: (p.permission.quotation, p.permission.sharing) for name, p in told if p and not p.permission.hold}


def test_an_empty_box_beside_a_statement_permits_nothing_of_it():
    lines = ["# Permissions after the walk", "", *(line for one in SAID.items() for line in block(*one))]
    for said in (first_reading(lines), by_name(lines)):
        assert said.get("Cy Day", ("unknown", ""))[0] in ("no", "unknown")
        assert said.get("Bo Lind", ("", "unknown"))[1] in ("no", "unknown")
        assert said.get("Bo Lind", ("anonymous", ""))[0] != "named"


def test_boxes_mean_what_the_list_says_that_they_mean():
    key = "`[x]` said yes · `[ ]` said no · `[?]` not asked yet"
    lines = ["# Permissions after the walk", "", key, "", *(line for one in SAID.items() for line in block(*one))]
    said = by_name(lines)
    assert [said[one] for one in ("Ada Obi", "Bo Lind", "Cy Day")] == [
        ("named", "yes"),
        ("anonymous", "no"),
        ("no", "no"),
    ]
    assert said["Dee Fox"][0] == "named" and said["Dee Fox"][1] in ("ask", "unknown")
    assert first_reading(lines)["Cy Day"][0] == "no"


def test_whoever_answers_for_a_child_in_its_block_is_not_the_one_it_is_about():
    lines = ["# Permissions", "", *block("Ada Obi", "xxx ")]
    child = block("Bo Lind", "x  x")
    lines += [*child[:2], "eight years old, Dee's boy, Dee answered for him", *child[2:], *block("Cy Day", "x x ")]
    lines += block("Dee Fox", "xxxx")
    people = parse_listed_by_name("who.md", "\n".join(lines).encode(), names=[[name] for name in SAID]).people
    minor = [p is not None and p.permission.minor for p in people]
    assert minor == [False, True, False, False]
    assert people[3] and people[3].permission.quotation == "named"


@pytest.mark.parametrize("told", ["Box ticked = they said yes. Box empty = they said no.", "An empty box means no."])
def test_an_empty_box_is_the_no_that_the_list_says_it_is(told: str) -> None:
    one = "## {}\n- [{}] may be quoted\n- [{}] with name\n- [{}] may go to partners\n"
    filled = [
        ("Ada Obi", "x", "x", "x"),
        ("Bo Lind", "x", " ", " "),
        ("Cy Day", " ", " ", " "),
        ("Dee Fox", "x", "x", " "),
    ]
    text = f"# Consents\n\n{told}\n\n" + "\n".join(one.format(*each) for each in filled)
    people = parse_listed_by_name("consents.md", text.encode(), names=[[name] for name in PEOPLE]).people
    found = [p and (p.permission.quotation, p.permission.sharing) for p in people]
    assert found == [("named", "yes"), ("anonymous", "no"), ("no", "no"), ("named", "no")]


def test_a_box_that_was_struck_out_is_empty() -> None:
    text = (
        "Consents\n\nAda Obi\n- [x] may be quoted\n- ~~[x] with name~~ (struck out 2 May: leave the name off)\n\n"
        "Bo Lind\n- [x] may be quoted\n- [x] with name\n\nCy Day\n- [ ] may be quoted\n- [ ] with name\n"
    )
    people = parse_listed_by_name("consents.md", text.encode(), names=[[name] for name in PEOPLE]).people
    assert people[0] is not None and people[0].permission.quotation == "anonymous"
    assert people[1] is not None and people[1].permission.quotation == "named"
