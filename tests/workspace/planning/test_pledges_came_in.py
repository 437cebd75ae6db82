"""Pledges as they come in from files: who they are by, and what their days count from."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from harvest import workspace as verbs

PLEDGES = "Who,What,By when\nThe band,Practise in the square,from spring\nLibrary,Open the back room,15.10.2026\n"
TALK = (
    "World café, {day}\n\nHost: Who begins?\nRita: I walk along the beck.\nSamir: I dig my allotment with my {who}.\n"
)


def test_without_an_event_a_day_counts_from_what_was_said_before_the_file_came_in(tmp_path: Path) -> None:
    ws = verbs.new(tmp_path / "eskerby.harvest", "Eskerby", "What keeps us going?").acting_as("Nora")
    for name, text in {
        "a wave to come.txt": TALK.format(day="18 September 2099", who="son"),
        "first talk.txt": TALK.format(day="19 September 2026", who="aunt"),
        "pledges.csv": PLEDGES,
    }.items():
        (tmp_path / name).write_text(text)
        verbs.intake.import_files(ws, [tmp_path / name])
    band = next(p for p in verbs.planning.all_pledges(ws, date(2026, 11, 26)) if p.who == "The band")
    assert (band.due, band.until) == ("", "2027-05-31")


def test_a_card_of_a_list_is_by_nobody_unless_its_words_say_so(tmp_path: Path) -> None:
    ws = verbs.new(tmp_path / "eskerby.harvest", "Eskerby", "What keeps us going?").acting_as("Nora")
    (tmp_path / "pledges flip chart.txt").write_text(
        "What we promised\n\n- Chapel: soup on Thursdays, by 1 December 2026\n- We ring round the estate on Mondays\n"
        "- Carers' group: find two people who will sit in for an evening\n"
    )
    verbs.intake.import_files(ws, [tmp_path / "pledges flip chart.txt"])
    assert {p.who for p in verbs.planning.all_pledges(ws)} == {"Chapel", "Carers' group", ""}


def test_a_table_that_is_called_pledges_needs_no_day_beside_who_and_what(tmp_path: Path) -> None:
    ws = verbs.new(tmp_path / "eskerby.harvest", "Eskerby", "What keeps us going?").acting_as("Nora")
    (tmp_path / "our_pledges.csv").write_text("Who,What\nTown council,Mend the bridge\nMoorline Buses,A Sunday bus\n")
    verbs.intake.import_files(ws, [tmp_path / "our_pledges.csv"])
    assert {(p.who, p.what) for p in verbs.planning.all_pledges(ws)} == {
        ("Town council", "Mend the bridge"),
        ("Moorline Buses", "A Sunday bus"),
    }
