"""Definitions that read alike are named with what would tell them apart; others are left in peace."""

from __future__ import annotations

from dataclasses import replace

import pytest

from harvest.model import Code, Codebook, CounterExample
from harvest.suggest import Engine, alike_codes

pytestmark = pytest.mark.model

NEIGHBOURS = Code("neighbours", "Neighbours who help", "Neighbours helping one another in daily life.")
NEXT_DOOR = Code("next_door", "Help next door", "People next door who help each other day by day.")
BUSES = Code("buses", "Buses", "Public transport that runs when people need it.")


def _pairs(engine: Engine, *codes: Code, trained: tuple[str, ...] = ()) -> list[set[str]]:
    found = alike_codes(Codebook("b", "B", "1", codes), engine.plain, engine.memory, trained)
    return [{pair.one.id, pair.other.id} for pair in found]


def test_two_definitions_that_say_the_same_are_named_with_what_would_help(engine: Engine):
    assert _pairs(engine, NEIGHBOURS, BUSES, NEXT_DOOR) == [{"neighbours", "next_door"}]
    (pair,) = alike_codes(Codebook("b", "B", "1", (NEIGHBOURS, NEXT_DOOR)), engine.plain, engine.memory)
    assert any("Help next door: two examples" in what for what in pair.lacking)


def test_examples_and_counter_examples_on_both_sides_end_the_warning(engine: Engine):
    told = [
        replace(c, examples=("one", "two"), counter_examples=(CounterExample("three", "the other"),))
        for c in (NEIGHBOURS, NEXT_DOOR)
    ]
    assert _pairs(engine, *told) == []
    assert _pairs(engine, told[0], NEXT_DOOR) == [{"neighbours", "next_door"}]


def test_what_the_model_was_taught_and_what_lies_on_another_level_is_no_warning(engine: Engine):
    assert _pairs(engine, NEIGHBOURS, NEXT_DOOR, trained=("neighbours", "next_door")) == []
    assert _pairs(engine, NEIGHBOURS, replace(NEXT_DOOR, parent="neighbours")) == []


def test_toronto_is_taught_and_gets_no_warning_but_a_code_beside_it_does(engine: Engine, toronto: Codebook):
    trained = tuple(c.id for c in toronto.codes if f"toronto/{c.id}" in engine.heads.index)
    assert alike_codes(toronto, engine.plain, engine.memory, trained) == []
    poor = toronto.code("o_access_poor")
    twin = replace(poor, id="twin", label="Hard to get to", examples=(), counter_examples=())
    beside = replace(toronto, codes=(*toronto.codes, twin))
    assert {"twin", "o_access_poor"} in [
        {p.one.id, p.other.id} for p in alike_codes(beside, engine.plain, engine.memory, trained)
    ]
