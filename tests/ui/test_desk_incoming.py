"""What the browser sends is checked before anybody believes it."""

from __future__ import annotations

from typing import Any

import pytest

from harvest.errors import DecisionError
from harvest.ui.desk import acts

GOOD = {
    "nonce": "n",
    "type": "add",
    "passage": 1,
    "ref": "a/b",
    "start": 0,
    "end": 3,
    "polarity": "present",
    "quote": "abc",
}


def test_good_acts_come_out_in_order() -> None:
    batch = [GOOD, {"nonce": "m", "type": "undo", "passage": None}]
    assert acts({"act": {"acts": batch}}) == batch


@pytest.mark.parametrize(
    "act",
    [
        "text",
        {**GOOD, "nonce": ""},
        {k: v for k, v in GOOD.items() if k != "nonce"},
        {**GOOD, "type": "drop_table"},
        {**GOOD, "start": "0"},
        {**GOOD, "start": True},
        {**GOOD, "start": 3},
        {**GOOD, "start": -1},
        {**GOOD, "polarity": "excellent"},
        {**GOOD, "run": "the last"},
        {**GOOD, "run": True},
        {"nonce": "n", "type": "memo", "passage": 1},
    ],
)
def test_anything_else_is_refused_in_words(act: Any) -> None:
    with pytest.raises(DecisionError, match=r"\w+ .*\w"):
        acts({"act": {"acts": [act]}})


def test_a_trigger_that_is_no_batch_is_refused() -> None:
    with pytest.raises(DecisionError, match="reload"):
        acts({"act": [GOOD]})


def test_acts_that_are_dealt_with_do_not_come_out_again() -> None:
    batch = [{"nonce": "a", "type": "next_page", "passage": 1}, {"nonce": "b", "type": "undo", "passage": 1}]
    assert [a["nonce"] for a in acts({"act": {"acts": batch}}, known=["a"])] == ["b"]
