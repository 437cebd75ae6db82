"""The development forms in ../shared: nothing that must stay in comes out, and the rest is found."""

from __future__ import annotations

import pytest

from .measure_permission import FORMS, VALUES, load, score

pytestmark = [pytest.mark.real, pytest.mark.skipif(not FORMS.is_file(), reason="../shared/reference is not here")]


@pytest.mark.parametrize("mapped", [False, True], ids=["without help", "with the mapping given"])
@pytest.mark.slow
def test_nothing_of_the_development_forms_leaks_and_what_may_be_quoted_is_found(mapped: bool) -> None:
    result = score(load(), mapped)
    assert result.leaked == 0 and result.texts_mistaken == 0
    assert result.quotable_found == result.quotable == 76
    assert result.quotation_gate_right == result.rows
    assert all(result.values[name] >= 0.95 * result.rows for name in VALUES)
    assert result.minors_right == result.rows


@pytest.mark.slow
def test_columns_and_purposes_of_the_development_forms_are_named() -> None:
    result = score(load())
    assert result.columns_right >= 0.95 * result.columns_found
    assert result.columns_right >= 0.95 * result.columns_there
