# ruff: noqa: E501 – texts as people write them
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


PRINTED = "Slip {n}\nName: {who}\nYou may print my words: {a}\nYou may put my name: {b}\n{body} can see it: {c}\nThe clinic can see it: {d}\n\n"


def typed(*said: tuple[str, str, str, str], body: str = "Transport") -> list[tuple[str, str] | None]:
    rows = (
        PRINTED.format(n=n, who=NAMES[n - 1], body=body, **dict(zip("abcd", one, strict=True)))
        for n, one in enumerate(said, 1)
    )
    return read("".join(["Slips, typed up\n\n", *rows]).encode())


@pytest.mark.parametrize("body", ["Transport", "The bus company", "Glan Clwyd Homes"])
def test_a_no_to_one_of_several_partners_is_a_no_by_whatever_they_are_called(body: str):
    yes = ("yes", "yes", "yes", "yes")
    said = [("yes", "yes", "no", "yes"), yes, ("yes", "no", "yes", "no"), yes]
    assert typed(*said, body=body) == [("named", "no"), ("named", "yes"), ("anonymous", "no"), ("named", "yes")]


@pytest.mark.parametrize(
    "why",
    [
        "NO. not while they sit on my claim",
        "No, they never answer a letter",
        "no - not until they mend the lift",
        "never, they lost my form twice",
        "no!! they know why",
        "No (my sister works there)",
    ],
)
def test_why_somebody_says_no_to_a_partner_or_to_the_name_holds_nothing_else(why: str):
    yes = ("yes", "yes", "yes", "yes")
    assert typed(("yes", "yes", why, "yes"), ("yes", why, "yes", "yes"), yes, yes)[:2] == [
        ("named", "no"),
        ("anonymous", "yes"),
    ]


@pytest.mark.parametrize(
    "more", ["No, and don't print it either", "no, take all of mine out please", "No. Nothing of mine goes anywhere."]
)
def test_what_is_refused_behind_a_no_to_a_partner_holds_all_the_same(more: str):
    yes = ("yes", "yes", "yes", "yes")
    told = typed(("yes", "yes", more, "yes"), yes, yes, yes)[0]
    assert told and (told[0].startswith("…") or told[0] in ("no", "unknown"))
