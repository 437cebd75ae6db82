"""Agreement against independent packages on random data, and against textbook examples with published answers."""

import krippendorff
import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from irrCAC.raw import CAC
from sklearn.metrics import cohen_kappa_score

from harvest.coding.agreement import Ratings, agreement, by_code, overall, tabulate
from harvest.coding.alike_rows import alike_rows

pytestmark = pytest.mark.filterwarnings("ignore::pandas.errors.SettingWithCopyWarning")
NAN = np.nan


def rated(values, categories=(0.0, 1.0), code="connect"):
    values = np.array(values, dtype=float)
    return Ratings(code, tuple(f"coder {n}" for n in range(len(values))), values, categories=categories)


def from_table(*cells):
    """Ratings by two coders from (first, second, how often)."""
    pairs = [(a, b) for a, b, times in cells for _ in range(times)]
    return np.array(pairs, dtype=float).T


@st.composite
def matrices(draw, coders=(2, 5), values=(0.0, 1.0, 1.0, 0.0, NAN)):
    shape = (draw(st.integers(*coders)), draw(st.integers(2, 25)))
    return draw(hnp.arrays(float, shape, elements=st.sampled_from(values)))


@given(
    hnp.arrays(float, st.tuples(st.integers(0, 30), st.integers(1, 5)), elements=st.sampled_from([0.0, 0.5, 1.0, 2.0]))
)
def test_rows_that_are_equal_are_told_as_by_sorting_whole_rows(table):
    _, kept, times = np.unique(table, axis=0, return_index=True, return_counts=True)
    found = alike_rows(table)
    assert (found[0].tolist(), found[1].tolist()) == (kept.tolist(), times.tolist())


@settings(max_examples=200, deadline=None)
@given(matrices())
def test_alpha_equals_the_krippendorff_package(values):
    pairable = values[:, np.isfinite(values).sum(axis=0) >= 2]
    assume(len(np.unique(pairable[np.isfinite(pairable)])) == 2)
    expected = krippendorff.alpha(values, level_of_measurement="nominal", value_domain=[0.0, 1.0])
    assert agreement(rated(values), resamples=0).alpha.value == pytest.approx(expected, abs=1e-9)


@settings(max_examples=200, deadline=None)
@given(matrices())
def test_ac1_percent_and_fleiss_equal_irrcac(values):
    seen = np.isfinite(values).sum(axis=0)
    # irrCAC divides by units - 1 for its variance
    assume((seen >= 2).any() and (seen >= 1).sum() >= 2)
    found = agreement(rated(values), resamples=0)
    other = CAC(pd.DataFrame(values.T), categories=[0.0, 1.0], digits=15)
    assert found.ac1.value == pytest.approx(other.gwet()["est"]["coefficient_value"], abs=1e-9)
    assert found.percent.value == pytest.approx(other.pa, abs=1e-9)
    if len(values) > 2 and len(np.unique(values[np.isfinite(values)])) == 2:
        assert found.kappa_name == "Fleiss κ"
        assert found.kappa.value == pytest.approx(other.fleiss()["est"]["coefficient_value"], abs=1e-9)


@settings(max_examples=200, deadline=None)
@given(matrices(coders=(2, 2)))
def test_cohen_kappa_equals_scikit_learn(values):
    both = values[:, np.isfinite(values).all(axis=0)]
    assume(both.shape[1] and len(np.unique(both)) == 2)
    found = agreement(rated(values), resamples=0)
    assert found.kappa_name == "Cohen κ"
    assert found.kappa.value == pytest.approx(cohen_kappa_score(*both), abs=1e-9)


@settings(max_examples=100, deadline=None)
@given(matrices(values=(1.0, 2.0, 3.0, NAN)))
def test_more_than_two_categories_equal_the_packages(values):
    pairable = values[:, np.isfinite(values).sum(axis=0) >= 2]
    assume(len(np.unique(pairable[np.isfinite(pairable)])) >= 2 and np.isfinite(values).any(axis=0).sum() >= 2)
    found = agreement(rated(values, (1.0, 2.0, 3.0)), resamples=0)
    assert found.alpha.value == pytest.approx(
        krippendorff.alpha(values, level_of_measurement="nominal", value_domain=[1.0, 2.0, 3.0]), abs=1e-9
    )
    other = CAC(pd.DataFrame(values.T), categories=[1.0, 2.0, 3.0], digits=15)
    assert found.ac1.value == pytest.approx(other.gwet()["est"]["coefficient_value"], abs=1e-9)


# --- published answers


def test_krippendorffs_two_observers_and_binary_data():
    # Krippendorff (2011) Computing Krippendorff's alpha-reliability, section A: alpha = 0.095
    meg = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    owen = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    assert round(agreement(rated([meg, owen])).alpha.value, 3) == 0.095


def test_krippendorffs_nominal_data_with_missing_ratings():
    # the same, section C: four observers, five categories, alpha = 0.743
    values = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, NAN, NAN, NAN],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NAN, 3],
        [NAN, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NAN],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NAN],
    ]
    assert round(agreement(rated(values, (1.0, 2.0, 3.0, 4.0, 5.0))).alpha.value, 3) == 0.743


def test_gwets_paradox_high_agreement_low_kappa():
    # Gwet (2002) Kappa statistic is not satisfactory for assessing the extent of agreement between raters:
    # 118 both yes, 5 and 2 differ, none both no: kappa = -0.0234, AC1 = 0.9408
    found = agreement(rated(from_table((1, 1, 118), (1, 0, 5), (0, 1, 2))))
    assert (round(found.kappa.value, 4), round(found.ac1.value, 4)) == (-0.0234, 0.9408)
    assert found.percent.value == pytest.approx(0.944)


def test_cohens_kappa_of_fifty_proposals():
    # the fifty grant proposals of the textbook example: 20 yes-yes, 5, 10, 15 no-no: kappa = 0.40
    found = agreement(rated(from_table((1, 1, 20), (1, 0, 5), (0, 1, 10), (0, 0, 15))))
    assert found.kappa.value == pytest.approx(0.40)


def test_fleiss_kappa_of_ten_subjects_and_fourteen_raters():
    # the worked example of the article "Fleiss' kappa" (Wikipedia): kappa = 0.210
    table = ["0 0 0 0 14", "0 2 6 4 2", "0 0 3 5 6", "0 3 9 2 0", "2 2 8 1 1", "7 7 0 0 0", "3 2 6 3 0"]
    table += ["2 5 3 2 2", "6 5 2 1 0", "0 2 2 3 7"]
    units = [[c for c, n in enumerate(map(int, row.split()), 1) for _ in range(n)] for row in table]
    found = agreement(rated(np.array(units).T, (1.0, 2.0, 3.0, 4.0, 5.0)))
    assert round(found.kappa.value, 3) == 0.210


# --- what is undefined is said in words


def test_one_coder_is_undefined():
    found = agreement(rated([[1, 0]]))
    assert found.alpha.value is None
    assert found.alpha.undefined == "undefined because agreement needs two coders and there is one"


def test_no_shared_unit_is_undefined():
    found = agreement(rated([[1, NAN], [NAN, 0]]))
    assert found.percent.undefined == "undefined because no passage was looked at by two coders"
    assert found.units == 0 and found.prevalence == 0.5


def test_a_code_nobody_gave_has_percent_and_ac1_but_no_kappa():
    found = agreement(rated([[0, 0, 0], [0, 0, 0]]))
    assert found.percent.value == 1 and found.ac1.value == 1
    for figure in (found.alpha, found.kappa):
        assert figure.value is None
        assert figure.undefined.startswith("undefined because nobody gave the code to any passage")


def test_a_code_everybody_gave_says_so():
    assert "everybody gave the code to every passage" in agreement(rated([[1, 1], [1, 1]])).kappa.undefined


def test_nothing_at_all_is_undefined_and_does_not_fail():
    found = agreement(Ratings("connect", ("a", "b"), np.zeros((2, 0))))
    assert found.alpha.value is None and found.prevalence is None


def test_a_rare_code_gets_its_value_and_a_reason_for_no_interval():
    values = np.zeros((2, 40))
    values[0, 3] = 1
    found = agreement(rated(values))
    assert found.alpha.value is not None and found.alpha.low is None
    assert "undefined in" in found.alpha.no_interval


# --- intervals, pooling, tables


def test_intervals_hold_the_figure_and_repeat_with_the_seed():
    rng = np.random.default_rng(5)
    truth = rng.random(300) < 0.3
    values = np.array([truth ^ (rng.random(300) < 0.1) for _ in range(3)], dtype=float)
    one, two = agreement(rated(values), seed=1), agreement(rated(values), seed=1)
    for key in ("percent", "alpha", "ac1", "kappa"):
        figure = getattr(one, key)
        assert figure.low < figure.value < figure.high and figure == getattr(two, key)
    assert agreement(rated(values), seed=2).alpha.low != one.alpha.low


@pytest.mark.slow
def test_interval_covers_the_true_value_about_as_often_as_it_says():
    rng = np.random.default_rng(11)
    # two coders who each flip a common truth in one case of ten: percent agreement is 0.9² + 0.1² = 0.82
    hits = 0
    for _ in range(200):
        truth = rng.random(150) < 0.4
        values = np.array([truth ^ (rng.random(150) < 0.1) for _ in range(2)], dtype=float)
        figure = agreement(rated(values), resamples=400).percent
        hits += figure.low <= 0.82 <= figure.high
    assert 0.88 <= hits / 200 <= 0.99


@settings(max_examples=60, deadline=None)
@given(st.lists(hnp.arrays(float, (3, 8), elements=st.sampled_from([0.0, 1.0, NAN])), min_size=1, max_size=4))
def test_over_all_equals_the_codes_laid_side_by_side(tables):
    many = [rated(t, code=f"c{n}") for n, t in enumerate(tables)]
    pooled, flat = overall(many, resamples=0), agreement(rated(np.hstack(tables)), resamples=0)
    for key in ("percent", "alpha", "ac1", "kappa"):
        one, other = getattr(pooled, key).value, getattr(flat, key).value
        assert one == (None if other is None else pytest.approx(other, abs=1e-12))
    assert (pooled.units, pooled.given, pooled.prevalence) == (flat.units, flat.given, flat.prevalence)


@settings(max_examples=60, deadline=None)
@given(matrices(), st.randoms(use_true_random=False))
def test_order_of_coders_and_units_does_not_matter(values, random):
    coders, units = list(range(values.shape[0])), list(range(values.shape[1]))
    random.shuffle(coders)
    random.shuffle(units)
    one, other = agreement(rated(values), 0), agreement(rated(values[coders][:, units]), 0)
    for key in ("percent", "alpha", "ac1", "kappa"):
        a, b = getattr(one, key).value, getattr(other, key).value
        assert a == (None if b is None else pytest.approx(b, abs=1e-9))


def test_over_all_refuses_codes_on_different_units():
    with pytest.raises(ValueError, match="same units"):
        overall([rated([[1, 0], [1, 0]]), rated([[1], [1]])])


def test_values_that_are_no_category_are_refused():
    with pytest.raises(ValueError, match="other than"):
        agreement(rated([[1, 2], [1, 0]]))


def test_tabulate_tells_not_given_from_not_looked_at():
    views = {"Amina": {1: {"connect"}, 2: set()}, "Tom": {1: {"connect", "give"}, 3: {"give"}}}
    connect, give = tabulate(views, ["connect", "give"], [1, 2, 3], "passages of round 1")
    np.testing.assert_array_equal(connect.values, [[1, 0, NAN], [1, NAN, 0]])
    np.testing.assert_array_equal(give.values, [[0, 0, NAN], [1, NAN, 1]])
    found = by_code([connect, give])
    assert [a.code for a in found] == ["connect", "give"] and found[0].units == 1
    assert found[0].frame == "passages of round 1" and found[1].given == (0, 2)
    assert overall([connect, give]).unit == "passage × code"
