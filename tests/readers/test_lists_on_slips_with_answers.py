"""Slips that call people anything and print “Answer:” below each question."""

from __future__ import annotations

import pytest

from harvest.readers.lists_by_name.reading import parse_listed_by_name

NAMES = ["Ada Obi", "Bo Lind", "Cy Day", "Dee Fox"]
ASKED = ("May the display quote you?", "May it show your name with the quote?", "May we send it on to the lido trust?")


def slips(label: str, said: dict[str, tuple[str, str, str]]) -> bytes:
    lines = []
    for who, answers in said.items():
        lines += ["Lido display – slip", f"{label}: {who}", "Lane: slow"]
        lines += [part for one in zip(ASKED, answers, strict=True) for part in (one[0], f"Answer: {one[1]}")]
    return "\n".join(lines).encode()


def read(data: bytes) -> list[tuple[str, str] | None]:
    people = parse_listed_by_name("slips.txt", data, names=[[name] for name in NAMES]).people
    return [p and ("…" * bool(p.permission.hold) + p.permission.quotation, p.permission.sharing) for p in people]


def test_slips_name_people_behind_any_label_and_answer_below_each_question():
    said = {"Ada Obi": ("by all means", "certainly", "no, not beyond the lido"), "Bo Lind": ("yes", "no", "yes")}
    said |= {"Cy Day": ("no", "no", "no"), "Dee Fox": ("yes", "yes", "..............")}
    assert read(slips("Swimmer", said)) == [("named", "no"), ("anonymous", "yes"), ("no", "no"), ("named", "unknown")]


def test_whoever_filled_in_the_slip_of_a_child_is_not_whose_slip_it_is():
    said = {"Ada Obi": ("yes", "yes", "yes"), "Bo Lind (7). Filled in by his mother, Ada Obi": ("yes", "no", "no")}
    people = parse_listed_by_name("slips.txt", slips("Swimmer", said), names=[["Ada Obi"], ["Bo Lind"]]).people
    said_of = [p and (p.permission.minor, p.permission.quotation) for p in people]
    assert said_of == [(False, "named"), (True, "anonymous")]


@pytest.mark.parametrize(
    "asks",
    [
        "My name may appear with my words.",
        "My name can be printed beside my quotation:",
        "You may put my name next to my words",
    ],
)
def test_a_no_to_the_name_beside_the_words_is_none_to_the_words(asks: str):
    one = "Name: {}\n1. You may quote what I say.\n[{}] yes [{}] no\n2. " + asks + "\n[{}] yes [{}] no\nSigned: {}\n"
    slips = [
        ("Ada Obi", "X", " ", "X", " ", "A Obi"),
        ("Bo Lind", "X", " ", " ", "X", "B. Lind"),
        ("Cy Day", " ", "X", " ", "X", "Cy Day"),
    ]
    text = "\n".join(one.format(*slip) for slip in slips)
    people = parse_listed_by_name("slips.txt", text.encode(), names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"]]).people
    assert [one and one.permission.quotation for one in people] == ["named", "anonymous", "no"]
