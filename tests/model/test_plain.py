"""Nouns of the model become plain values and come back."""

from __future__ import annotations

import json

import pytest

from harvest.model import Turn
from harvest.model.plain import build, plain


def test_a_whole_number_of_seconds_comes_back_as_a_time():
    turn = Turn(0, 4, time=1274)  # type: ignore[arg-type]
    assert build(Turn, json.loads(json.dumps(plain(turn)))).time == 1274.0


@pytest.mark.parametrize("wrong", [True, "12", [1]])
def test_what_is_no_number_is_no_time(wrong: object):
    with pytest.raises((TypeError, ValueError)):
        build(Turn, {"start": 0, "end": 4, "time": wrong})
