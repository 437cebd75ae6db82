"""The share of suggestions that people confirm counts every no, also the one to all of them at once."""

from __future__ import annotations

from dataclasses import replace

from harvest.coding.acceptance import acceptance
from harvest.model import Action, CodeRef, Decision

CARE, LEARN = CodeRef("book", "care"), CodeRef("book", "learn")
SHOWN = ("book/care 0.80 tea 1", "book/learn 0.40 tea 1")
ONE = Decision(1, "2026-01-01", "Ana", 1, 1, Action.CONFIRM, "b1", CARE, start=0, end=9, shown=SHOWN)


def test_none_of_these_fit_says_no_to_everything_that_was_shown() -> None:
    assert acceptance([replace(ONE, action=Action.NONE, code=None)]) == (0, 2)


def test_what_nobody_said_anything_of_is_not_decided_on() -> None:
    assert acceptance([ONE]) == (1, 1)


def test_the_last_word_counts_and_an_act_that_was_taken_back_does_not() -> None:
    no = replace(ONE, id=2, batch="b2", action=Action.NONE, code=None)
    back = replace(ONE, id=3, batch="b3", action=Action.UNDO, code=None, undoes="b2", shown=())
    assert acceptance([ONE, no]) == (0, 2)
    assert acceptance([ONE, no, back]) == (1, 1)


def test_a_code_that_somebody_found_alone_is_no_suggestion() -> None:
    assert acceptance([replace(ONE, code=CodeRef("book", "hall"))]) == (0, 0)


def test_a_suggested_code_that_is_put_there_out_of_the_list_is_a_yes() -> None:
    added = replace(ONE, action=Action.ADD, code=LEARN)
    assert acceptance([added]) == (1, 1)
    assert acceptance([added, replace(added, id=2, batch="b2", action=Action.REJECT)]) == (0, 1)


def test_a_code_changed_to_another_is_a_no_and_to_another_side_of_itself_a_yes() -> None:
    assert acceptance([ONE, replace(ONE, id=2, batch="b2", action=Action.CHANGE, to=LEARN)]) == (1, 2)
    elsewhere = replace(ONE, id=2, batch="b2", action=Action.CHANGE, to=CodeRef("book", "hall"))
    assert acceptance([ONE, elsewhere]) == (0, 1)
    assert acceptance([replace(ONE, action=Action.CHANGE, to=CARE)]) == (1, 1)
