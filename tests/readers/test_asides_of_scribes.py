"""What a scribe notes in brackets where a table wrote nothing is nobody's answer."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from tests.readers.making import as_csv, docx, xlsx

ASIDES = (
    "(ran out of time)", "[no time]", "(blank)", "(nothing written)", "(didn't get to this)", "(not discussed)",
    "(keine Zeit)", "(plus de temps)", "(sin tiempo)", "(dim amser)", "(brak czasu)", "(sheet missing)",
)  # fmt: skip
ASKED = ("1. What do you remember of the storm?", "2. What worries you most now?", "3. What could we do ourselves?")


@pytest.mark.parametrize("aside", ASIDES)
def test_an_aside_in_a_cell_of_a_table_of_answers_is_nobodys_words(aside: str) -> None:
    across = [
        ["", "Table 1 (Jo)", "Table 2"],
        [ASKED[0], "bins floating down the street\nthe chapel opened at four", "smell of diesel for weeks"],
        [ASKED[1], "the culvert is full of trolleys", aside],
        [ASKED[2], aside, "sandbags at the bowling club"],
    ]
    down = [list(row) for row in zip(*across, strict=True)]
    down[0][0] = "Table"
    for name, data in (
        ("notes.docx", docx("Table notes, 3 May 2024", tables=[across])),
        ("notes.docx", docx("Table notes, 3 May 2024", tables=[down])),
        ("notes.csv", as_csv(*down)),
        ("notes.xlsx", xlsx(Notes=down)),
    ):
        (found,) = parse_file(name, data)
        said = "\n".join(source.text for source in found.sources)
        assert aside.strip("()[]") not in said
        assert "smell of diesel for weeks" in said and "sandbags at the bowling club" in said
        assert sum(left.count for left in found.dropped if "answer" in left.reason) >= 2


@pytest.mark.parametrize("aside", ASIDES)
def test_an_aside_below_the_name_of_a_table_is_nobodys_words(aside: str) -> None:
    text = (
        f"Forum notes\n\nTable 1\n- bins floating down our street\n- the chapel opened at four\n\nTable 2\n- {aside}\n"
        "\nTable 3\n- sandbags at the club\n- smell of diesel for weeks\n"
    )
    (found,) = parse_file("notes.txt", text.encode())
    assert aside.strip("()[]") not in "\n".join(source.text for source in found.sources)


@pytest.mark.parametrize("said", ["No time", "We ran out of time.", "(no time for more than washing)", "Silence"])
def test_the_same_without_brackets_or_with_more_in_them_is_what_somebody_said(said: str) -> None:
    rows = [("Table", "What keeps you away from the hall?"), ("1", said), ("2", "The steps, and nobody to talk to.")]
    (found,) = parse_file("notes.csv", as_csv(*rows))
    assert said in [source.text for source in found.sources]
