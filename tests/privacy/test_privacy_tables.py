"""Small numbers stay hidden: tried by brute force on every held-back cell of small tables."""

import itertools

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from harvest.privacy import Suppressed, suppress


def lines(table):
    """Cells, row totals, column totals and grand total in one row of numbers."""
    table = np.asarray(table)
    return np.concatenate(
        [table.reshape(*table.shape[:-2], -1), table.sum(-1), table.sum(-2), table.sum((-2, -1))[..., None]], axis=-1
    )


def printed(result):
    flat = [n for row in result.cells for n in row] + [*result.row_totals, *result.column_totals, result.total]
    return np.array([np.nan if n is None else n for n in flat], dtype=float)


def given_away(table, result):
    """Held-back numbers that are the same in every table close to the true one which agrees with what is printed."""
    table = np.array(table)
    seen = printed(result)
    choices = [range(max(n - 1, 0), n + 2) if n else (0,) for n in table.ravel()]
    others = np.array(list(itertools.product(*choices))).reshape(-1, *table.shape)
    numbers = lines(others)
    hidden = np.isnan(seen)
    fits = (numbers[:, ~hidden] == seen[~hidden]).all(axis=1) & (numbers[:, hidden] >= 1).all(axis=1)
    possible = numbers[fits][:, hidden]
    return int((possible == possible[0]).all(axis=0).sum()) if hidden.any() else 0


tables = st.integers(1, 3).flatmap(
    lambda rows: st.integers(1, 3).flatmap(
        lambda columns: st.lists(
            st.lists(st.sampled_from([0, 0, 1, 1, 2, 3, 4, 5, 6, 9, 30]), min_size=columns, max_size=columns),
            min_size=rows,
            max_size=rows,
        )
    )
)


@settings(max_examples=400, deadline=None)
@given(tables)
@example([[1]])
@example([[1, 1], [9, 9]])
@example([[1, 0], [0, 1]])
@example([[3, 0, 0], [0, 7, 0], [0, 0, 9]])
@example([[1, 1, 1], [1, 1, 1], [1, 1, 1]])
def test_no_held_back_number_can_be_worked_out(table):
    result = suppress(table)
    assert given_away(table, result) == 0


@settings(max_examples=200, deadline=None)
@given(tables, st.integers(0, 8))
def test_no_small_number_is_printed_and_the_rest_is_true(table, below):
    result = suppress(table, below)
    true, seen = lines(table), printed(result)
    shown = ~np.isnan(seen)
    assert (seen[shown] == true[shown]).all()
    assert not ((true[shown] > 0) & (true[shown] < below)).any()
    assert shown[true == 0].all()
    assert not shown.all() or not ((true > 0) & (true < below)).any()


def test_the_brute_force_finds_what_hiding_only_small_cells_gives_away():
    table = [[2, 8], [9, 9]]
    only_small = Suppressed(((None, 8), (9, 9)), (10, 18), (11, 17), 28, 5, 1, 0)
    assert given_away(table, only_small) == 1
    assert given_away(table, suppress(table)) == 0


def test_two_single_people_in_a_row_of_two_are_protected():
    # 1 + 1 = 2: nobody can be less than one, so the total would give both away
    assert suppress([[1, 1, 8], [9, 9, 9]]).cells[0] == (None, None, None)


def test_further_cells_are_the_smallest_that_do_and_totals_stay_where_they_can():
    result = suppress([[2, 8, 40], [9, 7, 50], [60, 70, 80]])
    assert result.cells == ((None, None, 40), (None, None, 50), (60, 70, 80))
    assert (result.row_totals, result.total) == ((50, 66, 210), 326)
    assert (result.small, result.further) == (1, 3)


def test_a_table_without_small_numbers_is_printed_whole():
    result = suppress([[5, 0], [12, 7]])
    assert result.cells == ((5, 0), (12, 7)) and result.total == 24 and result.further == 0


@pytest.mark.parametrize("table", [[], [[]]])
def test_an_empty_table_is_fine(table):
    assert suppress(table).total == 0


@pytest.mark.parametrize("table", [[[1], [1, 2]], [[-1]]])
def test_what_is_no_table_of_counts_is_refused(table):
    with pytest.raises(ValueError, match="counts of zero or more"):
        suppress(table)
