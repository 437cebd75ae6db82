"""Retrospectives saved with a heading a column and cards below, with votes beside them or without."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file
from tests.readers.reading_back import said


def table(name: str, rows: Sequence[Sequence[str]]) -> Reading:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    (reading,) = parse_file(name, out.getvalue().encode())
    return reading


CARDS = {
    "The boats were dry by noon": "Kept",
    "Nell's soup, all three pots": "Kept",
    "No rope long enough": "Missed",
    "A crane that children may turn": "Dream bigger",
    "Lamps under the water": "Dream bigger",
}


@pytest.mark.parametrize("votes", ["Votes", "Likes", "+1", "Votes (3)", "Stimmen"])
def test_votes_beside_each_heading_are_no_columns_of_answers(votes: str) -> None:
    rows = [
        ["Slip day", "", "", "", "", ""],
        ["Kept", votes, "Missed", votes, "Dream bigger", votes],
        ["The boats were dry by noon", "7", "", "", "A crane that children may turn", "11"],
        ["Nell's soup, all three pots", "2", "No rope long enough", "0", "", ""],
        ["", "", "", "", "Lamps under the water", "4"],
    ]
    reading = table("slip day.csv", rows)
    assert [words for _, words in said(reading)] == list(CARDS)
    assert "7" in reading.sources[0].attributes.values()
    assert {source.attributes.get("Section") for source in reading.sources} == {*CARDS.values()}


@pytest.mark.parametrize("name", ["slip day retro.csv", "FunRetro - slip day.csv", "slip_day_retrospective.csv"])
def test_a_board_that_is_called_a_retrospective_has_cards_below_its_headings(name: str) -> None:
    rows = [
        ["What went well", "What didn't", "Dream bigger"],
        ["The boats were dry by noon", "", "A crane that children may turn"],
        ["Nell's soup, all three pots", "No rope long enough", ""],
        ["", "", "Lamps under the water"],
    ]
    assert [words for _, words in said(table(name, rows))] == list(CARDS)


def test_piles_below_headings_that_all_retrospectives_have_are_cards() -> None:
    rows = [
        ["Went well", "To improve", "Dreams"],
        ["The boats were dry by noon", "No rope long enough", "A crane that children may turn"],
        ["Nell's soup, all three pots", "", "Lamps under the water"],
    ]
    reading = table("slip day.csv", rows)
    assert [words for _, words in said(reading)] == list(CARDS)


def test_answers_to_a_form_about_what_went_well_stay_a_persons_row() -> None:
    rows = [
        ["What went well?", "What could be better?"],
        ["The boats were dry by noon and so were we", "More rope, longer rope"],
        ["", "A bench for those who only watch the others"],
        ["Nell's soup, all three pots of it", "Nothing I can think of now, it was grand"],
    ]
    reading = table("slip day.csv", rows)
    assert len({source.voice for source in reading.sources}) == 3
