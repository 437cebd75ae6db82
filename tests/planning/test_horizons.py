"""Horizons in people's words, tables under several names, and what became of pledges in words."""

from __future__ import annotations

from datetime import date

import pytest
from planning.test_dreams import card

from harvest.model import Horizon, PledgeState
from harvest.model.pledge_states import of_columns, state
from harvest.model.table_names import as_one, one_label
from harvest.planning import dreams as fold
from harvest.planning.date_languages import in_english, month_first
from harvest.planning.horizons import horizon

SAID = date(2026, 10, 10)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("now", Horizon.NOW), ("6 months", Horizon.NOW), ("this year", Horizon.NOW), ("by Christmas", Horizon.NOW),
        ("by Easter", Horizon.NOW), ("before the summer", Horizon.NOW), ("spring 2028", Horizon.MEDIUM),
        ("1 year", Horizon.MEDIUM), ("in two years", Horizon.MEDIUM), ("by next summer", Horizon.MEDIUM),
        ("next September", Horizon.MEDIUM), ("2029", Horizon.MEDIUM), ("zwei Jahre", Horizon.MEDIUM),
        ("5 years", Horizon.LONG), ("in ten years", Horizon.LONG), ("2031", Horizon.LONG), ("dans 5 ans", Horizon.LONG),
        ("za pięć lat", Horizon.LONG), ("2–5 years", Horizon.MEDIUM), ("3 to 5 years", Horizon.MEDIUM),
        ("5–10 years", Horizon.LONG), ("one day", Horizon.LONG),
        ("Nawr", Horizon.NOW), ("canolig", Horizon.MEDIUM), ("hir", Horizon.LONG),
        ("", None), ("–", None), ("no date", None), ("when the rain stops", None),
    ],
)  # fmt: skip
def test_a_horizon_is_told_in_many_words(words: str, meant: Horizon | None) -> None:
    assert horizon(words, SAID) is meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("NOW (next 12 months)", Horizon.NOW), ("Medium term (2-5 years)", Horizon.MEDIUM),
        ("soon – 5 years at most", Horizon.MEDIUM), ("1 year (by next summer)", Horizon.MEDIUM),
        ("10 years (or soon)", Horizon.LONG), ("On the hill (10 years)", Horizon.LONG),
    ],
)  # fmt: skip
def test_what_a_horizon_is_called_goes_before_the_years_beside_it(words: str, meant: Horizon) -> None:
    assert horizon(words, SAID) is meant


@pytest.mark.parametrize(
    ("column", "cell", "dots"),
    [
        ("Dots", "7", 7), ("Likes", "12", 12), ("Stickers", "●●●", 3), ("Hearts", "♥♥", 2), ("Punkte", "5", 5),
        ("Dots", "5 dots", 5), ("Dots", "–", None), ("Points to note", "see 3", None),
    ],
)  # fmt: skip
def test_dots_are_counted_however_they_are_written(column: str, cell: str, dots: int | None) -> None:
    (dream,) = fold.dreams([card("A pond.", **{column: cell})], [], fold.Places())
    assert dream.dots == dots


def test_the_words_for_a_horizon_are_kept_as_they_were_told() -> None:
    (dream,) = fold.dreams([card("A pond.", **{"By when": "in five years"})], [], fold.Places())
    assert (dream.horizon, dream.when) == (Horizon.LONG, "in five years")


def test_a_ticked_column_that_says_when_is_the_horizon() -> None:
    (dream,) = fold.dreams([card("A pond.", **{"Now": "", "One day": "x"})], [], fold.Places())
    assert (dream.horizon, dream.when) == (Horizon.LONG, "One day")


def test_a_table_has_one_name_however_it_is_called() -> None:
    assert len({one_label(w) for w in ("1 Driftwood", "Table 1 Driftwood", "Driftwood (table 1)")}) == 1
    assert set(as_one(["1", "1 Driftwood", "Driftwood", "Table 1"]).values()) == {"1 Driftwood"}
    assert as_one(["1 Lamp", "1 Kiln", "1"])["1"] == "1", "two tables of one number stay apart"


@pytest.mark.parametrize(
    ("words", "became"),
    [
        ("Done", PledgeState.KEPT), ("Kept - first one 29 Oct, eleven people", PledgeState.KEPT),
        ("Yes, still doing it", PledgeState.KEPT), ("Started 20 Oct, three lads come", PledgeState.KEPT),
        ("erledigt", PledgeState.KEPT), ("tenu", PledgeState.KEPT), ("Changed: Sundays only", PledgeState.CHANGED),
        ("Moved to January", PledgeState.CHANGED), ("geändert: jetzt Suppe", PledgeState.CHANGED),
        ("Let go - knee operation", PledgeState.LET_GO), ("It was dropped in May", PledgeState.LET_GO),
        ("abandonné", PledgeState.LET_GO), ("Still collecting the times", PledgeState.OPEN),
        ("Not done yet", PledgeState.OPEN), ("In progress", PledgeState.OPEN), ("Not started", PledgeState.OPEN),
        ("almost finished", PledgeState.OPEN), ("No reply yet", PledgeState.OPEN),
    ],
)  # fmt: skip
def test_what_became_of_a_pledge_is_told_in_words(words: str, became: PledgeState) -> None:
    assert state(words) is became


@pytest.mark.parametrize(
    ("words", "promised", "became"),
    [
        ("still doing it", "sit with Ann every Tuesday", PledgeState.KEPT),
        ("doing it", "keep ringing her", PledgeState.KEPT), ("going strong", "a soup club", PledgeState.KEPT),
        ("still doing it", "measure all the doors on the ward", PledgeState.OPEN),
        ("yes when the hall is free", "run a repair day", PledgeState.OPEN),
        ("yes, if I get the keys", "", PledgeState.OPEN), ("yes, took it round", "", PledgeState.KEPT),
        ("yes – when I was there on Monday", "", PledgeState.KEPT),
        ("sent it, and got an answer", "write to the school", PledgeState.KEPT),
        ("sent it, we had no reply", "", PledgeState.OPEN),
    ],
)  # fmt: skip
def test_what_goes_on_or_is_promised_for_then_is_open_unless_it_was_to_go_on(
    words: str, promised: str, became: PledgeState
) -> None:
    assert state(words, promised) is became


def test_a_label_goes_before_how_far_a_board_thinks_it_is() -> None:
    assert of_columns(["Not started"], ["Let go"]) is PledgeState.LET_GO
    assert of_columns(["Completed"]) is PledgeState.KEPT


def test_the_order_of_day_and_month_is_what_the_column_shows() -> None:
    assert month_first(["10/31/2026", "11/05/2026"]) and not month_first(["30/11/2026", "11/05/2026"])
    assert not month_first(["05/11/2026"]), "where nothing tells, the order is the British one"


@pytest.mark.parametrize(
    ("words", "english"),
    [("Ende November", "end of November"), ("15 novembre 2026", "15 November 2026"), ("3. Mai", "3 May"),
     ("2 de noviembre de 2026", "2 November 2026"), ("ongoing", "ongoing"), ("May half term", "May half term")],
)  # fmt: skip
def test_months_of_other_languages_are_read(words: str, english: str) -> None:
    assert in_english(words) == english


@pytest.mark.parametrize(
    ("attributes", "meant", "dots"),
    [
        ({"N/M/L": "M", "tally": "IIII/"}, Horizon.MEDIUM, 5),
        ({"Now": "7 dots", "Long": ""}, Horizon.NOW, 7),
        ({"Now": "", "Long": "●●"}, Horizon.LONG, 2),
        ({"Now": "we start on Monday"}, None, None),
        ({"gorwel (nawr - canolig - hir)": "hir"}, Horizon.LONG, None),
    ],
)
def test_when_and_dots_are_told_by_letters_or_by_the_column_in_which_the_dots_stand(
    attributes: dict[str, str], meant: Horizon | None, dots: int | None
) -> None:
    (dream,) = fold.dreams([card("A slipway", **attributes)], [], fold.Places())
    assert (dream.horizon, dream.dots) == (meant, dots)
