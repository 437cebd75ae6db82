"""Rotas say who helps with what and when: no data, in whatever form they come, while a diary of words stays one."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.recognise.no_data.papers import ADVICE
from harvest.readers.recognise.no_data.rotas import is_rota
from tests.readers.making import as_csv, docx, xlsx

DUTIES = [
    ["Date", "Front door", "Urn", "Piano", "Chairs"],
    ["3 Oct", "Wilf", "Nesta", "Oona P", "Tariq"],
    ["10 Oct", "Wilf", "Nesta / Bram", "—", "Tariq"],
    ["17 Oct", "Dilys", "Bram", "Oona P", "?"],
    ["24 Oct", "HALF TERM", "", "", ""],
    ["31 Oct", "Wilf", "Bram", "Oona P", "Tariq"],
    ["7 Nov", "Dilys", "Nesta", "?", "Tariq"],
]
DAYS = [
    ["", "Mon", "Tue", "Wed", "Thu", "Fri"],
    ["Opening up", "Wilf", "Wilf", "Dilys", "Dilys", "closed"],
    ["Tea bar", "Nesta", "Bram", "Bram & Nesta", "tbc", ""],
    ["Locking up", "Tariq", "Wilf", "Tariq", "Dilys", ""],
]
PEOPLE = [
    ["Name", "Sat 3 Oct", "Sat 10 Oct", "Sat 17 Oct", "Sat 24 Oct"],
    ["Wilf", "door", "door", "", "urn"],
    ["Nesta", "urn", "", "urn", "door"],
    ["Tariq", "chairs", "urn", "door", "chairs"],
    ["Dilys", "", "chairs", "chairs", ""],
]
TWO = [
    ["Week beginning", "Who's on"],
    *(
        [f"{day} May", who]
        for day, who in zip(
            ("4", "11", "18", "25"), ("Wilf and Nesta", "Bram, Oona P", "Wilf & Tariq", "Nesta and Dilys"), strict=True
        )
    ),
]


@pytest.mark.parametrize("rows", [DUTIES, DAYS, PEOPLE, TWO])
@pytest.mark.parametrize("kind", ["docx", "csv", "xlsx"])
def test_a_rota_is_no_data(rows: list[list[str]], kind: str) -> None:
    made = {
        "docx": lambda: docx("Tune-up café rota", "Swap if you cannot come.", tables=[rows]),
        "csv": lambda: as_csv(*rows),
        "xlsx": lambda: xlsx(Rota=rows),
    }[kind]()
    (found,) = parse_file(f"tune-up rota.{kind}", made)
    assert (found.not_data, len(found.sources)) == (ADVICE["rota"], 0)


def test_a_rota_of_weeks_whose_file_is_numbered_is_no_data() -> None:
    rows = [["Week", "Monday", "Wednesday", "Friday"], ["1", "Wilf / Bram", "Nesta", "Tariq"]]
    rows += [["2", "Nesta", "Bram", "Wilf"], ["3", "Tariq", "Wilf / Nesta", "Bram"]]
    (found,) = parse_file("urn rota2.csv", as_csv(*rows))
    assert found.not_data == ADVICE["rota"]


def test_shifts_told_in_whole_hours_are_a_rota() -> None:
    rows = [["Date", "Time", "Role", "Volunteer"], ["Sat 3 Oct", "10-12", "Door", "Wilf"]]
    rows += [["Sat 3 Oct", "12–2", "Urn", "Nesta"], ["Sat 10 Oct", "10-12", "Door", "Dilys"]]
    (found,) = parse_file("autumn.csv", as_csv(*rows, ["Sat 10 Oct", "12–2", "Urn", "Tariq"]))
    assert found.not_data == ADVICE["rota"]


def test_duties_under_days_are_a_rota_whatever_the_file_is_called() -> None:
    (found,) = parse_file("autumn.csv", as_csv(*DUTIES))
    assert found.not_data == ADVICE["rota"]


def test_a_diary_of_moods_is_no_rota() -> None:
    rows = [["3 Oct", "Tired", "Happy"], ["4 Oct", "Happy", "Calm"], ["5 Oct", "Calm", "Tired"]]
    assert not is_rota(["Day", "Morning", "Evening"], rows, "October.csv")


def test_a_log_of_what_was_said_is_no_rota() -> None:
    said = "says the hall was never locked when we were small"
    rows = [[f"{n} Oct", who, f"{who} {said}"] for n, who in enumerate(("Wilf", "Nesta", "Wilf", "Dilys"), 3)]
    (found,) = parse_file("door rota.csv", as_csv(["Date", "Door", "What they said"], *rows))
    assert (found.not_data, len(found.sources)) == (None, 4)


def test_a_row_that_ends_early_is_no_head_of_a_poll() -> None:
    rows = [
        ["Day", "Who", "Where", "What was said"],
        ["3 Oct", "Wilf", "the weir", "Herons stood here all through the war"],
        ["4 Oct", "nobody came"],
        ["5 Oct", "Nesta", "the weir", "We took eels home in a pram"],
        ["6 Oct", "Bram", "the weir", "An otter looked at me as if I owed it money"],
    ]
    (found,) = parse_file("weir.csv", as_csv(*rows))
    assert (found.mapping or {})["teller"] == "Who"
    assert "Herons stood here all through the war" in [source.text for source in found.sources]
