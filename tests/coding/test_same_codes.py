"""How far two readers give the same codes: a figure with its interval, or none."""

from __future__ import annotations

from harvest.coding.same_codes import same_codes


def test_the_figure_is_the_share_of_given_codes_that_both_gave():
    pairs = [(n, {"a", "b"}, {"a"}) for n in range(20)] + [(n, set(), {"c"}) for n in range(20, 40)]
    found = same_codes(pairs)
    assert found.passages == 40 and found.value == 40 / 80
    assert found.low < found.value < found.high


def test_fewer_than_thirty_passages_give_no_figure_however_many_people_read_them():
    found = same_codes([(n, {"a"}, {"a"}) for n in range(29) for _ in range(5)])
    assert (found.passages, found.value, found.too_few) == (29, None, True)


def test_passages_without_any_code_give_no_figure_and_are_not_too_few():
    found = same_codes([(n, set(), set()) for n in range(40)])
    assert (found.value, found.too_few) == (None, False)


def test_several_readers_of_one_passage_do_not_make_the_interval_narrower():
    once = [(n, {"a"}, {"a"} if n % 2 else {"b"}) for n in range(60)]
    wide, same = same_codes(once), same_codes(once * 4)
    assert (wide.low, wide.high) == (same.low, same.high)
