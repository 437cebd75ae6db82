"""Records that are made quickly are as frozen and as equal as any frozen dataclass."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, replace

import pytest

from harvest.model import Action, CodeRef, Coding, Decision, Polarity
from harvest.model.quickly import made_quickly

CODE = CodeRef("five_ways", "give")


def test_what_is_made_quickly_stays_as_it_was_made() -> None:
    coding = Coding(CODE, "Ana", 1, 2, 3, end=9)
    assert (coding.end, coding.polarity, coding.facets) == (9, Polarity.PRESENT, {})
    with pytest.raises(FrozenInstanceError):
        coding.end = 10  # type: ignore[misc]
    assert replace(coding, end=10) == Coding(CODE, "Ana", 1, 2, 3, 10) != coding
    assert pickle.loads(pickle.dumps(coding)) == copy.copy(coding) == coding


def test_every_record_gets_an_empty_default_of_its_own() -> None:
    one, two = (Decision(i, "", "Ana", 1, 1, Action.NONE, "b") for i in (1, 2))
    assert one.facets == two.facets == {}
    assert one.facets is not two.facets


def test_a_field_that_is_left_out_or_unknown_is_an_error() -> None:
    with pytest.raises(TypeError, match="missing"):
        Coding(CODE, "Ana")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected"):
        Coding(CODE, "Ana", 1, 2, 3, 9, shade="blue")  # type: ignore[call-arg]


def test_nothing_inherits_from_what_is_made_quickly() -> None:
    with pytest.raises(TypeError, match="inherit"):
        type("Own", (Coding,), {})
    with pytest.raises(TypeError, match="inherits"):
        made_quickly(type("Number", (int,), {}))
