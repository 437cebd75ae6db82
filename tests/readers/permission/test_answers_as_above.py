"""“As above” in a table of words is the answer of the row above, where it can be meant by nothing else."""

from __future__ import annotations

from readers.reading_back import read

WORDS = ["The bus was late again", "We swim before work", "I come for the soup", "The choir is loud"]


def quotations(*answers: tuple[str, str]) -> list[tuple[str, bool]]:
    who = ["Ada Obi", "Bo Obi", "Cy Day", "Di Fox"]
    rows = [[*one, *said] for one, said in zip(zip(who, WORDS, strict=True), answers, strict=True)]
    table = [["Name", "What happened?", "May we quote you?", "May we say who said it?"], *rows]
    found = read("said.csv", "\n".join(",".join(row) for row in table))
    return [(s.permission.quotation, bool(s.permission.hold)) for s in found.sources if s.permission]


def test_two_of_one_household_answer_alike() -> None:
    found = quotations(("Yes", "No"), ("as above", "as above"), ("No", "No"), ("Yes", "Yes"))
    assert found == [("anonymous", False), ("anonymous", False), ("no", False), ("named", False)]


def test_below_a_no_it_is_a_no_and_below_nothing_it_waits() -> None:
    found = quotations(("No", "No"), ("as above", "as above"), ("", ""), ("as above", "as above"))
    assert found[1][0] == "no"
    assert found[3][1] or found[3][0] in ("no", "unknown")


def test_behind_another_answer_it_may_mean_that() -> None:
    found = quotations(("Yes", "Yes"), ("No", "No"), ("Yes", "as above"), ("Yes", "Yes"))
    assert found[2][0] != "named"
