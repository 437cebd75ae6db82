"""Likeness to the same landmarks is laid aside, and it makes no difference whether it was."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from harvest.suggest import aside as laid
from harvest.suggest.aside import Aside
from harvest.suggest.chunks import AT_ONCE
from harvest.suggest.learner import LANDMARKS, Correction, Likeness
from harvest.suggest.stack import Stack
from harvest.suggest.unread import Unread


def stack(count: int, width: int = 8, first: int = 0) -> Stack:
    rng = np.random.default_rng(3)
    rows = rng.normal(size=(first + count, width)).astype(np.float32)[first:]
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    found = Stack.whole([f"text {n} of many" for n in range(first, first + count)], rows)
    return Stack(found.texts, found.rows, found.sentences, found.of, places=np.arange(first, first + count))


def test_rows_come_back_for_the_very_places_they_were_laid_aside_for() -> None:
    aside = Aside(b"")
    some, more = np.random.default_rng(0).random((300, 5)), np.random.default_rng(1).random((400, 5))
    aside.put(np.arange(300), some)
    aside.put(np.arange(300, 700), more)
    aside.put(np.arange(300), more)  # what is there stays
    for places, rows in ((np.arange(300, 700), more), (np.arange(300), some)):
        found = aside.get(places)
        assert found is not None and (found == rows.astype(np.float16)).all()
    assert aside.get(np.arange(299)) is None and aside.get(np.arange(300)[::-1]) is None


def test_little_and_too_much_are_worked_out_again(monkeypatch: pytest.MonkeyPatch) -> None:
    aside = Aside(b"")
    aside.put(np.arange(10), np.ones((10, 5)))
    monkeypatch.setattr(laid, "MOST", 4000)
    for first in (0, 300):
        aside.put(np.arange(first, first + 300), np.ones((300, 5)))
    assert aside.get(np.arange(10)) is None and aside.get(np.arange(300, 600)) is None
    assert aside.get(np.arange(300)) is not None


def test_where_no_file_can_be_made_nothing_is_laid_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> None:
        raise OSError("no space left")

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    aside = Aside(b"")
    aside.put(np.arange(300), np.ones((300, 5)))
    assert aside.get(np.arange(300)) is None


def test_what_is_learnt_and_said_is_the_same_from_what_was_laid_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    decided, passages = stack(900), stack(700, first=500)
    labels = (np.random.default_rng(0).random((900, 3)) < 0.1).astype(np.float32)
    kept, worked_out = dict[bytes, Aside](), list[int]()
    alike = Likeness._alike
    monkeypatch.setattr(Likeness, "_alike", lambda self, s: worked_out.append(len(s)) or alike(self, s))

    def said(aside: bool) -> np.ndarray:
        worked_out.clear()
        likeness = Likeness(
            decided, labels, (lambda key: kept.setdefault(key, Aside(key))) if aside else lambda _: None
        )
        return Correction(decided, labels, np.full_like(labels, -2), likeness=likeness)(passages)

    plain = said(aside=False)
    first = said(aside=True)
    assert worked_out == [600, 900, 700]
    again = said(aside=True)
    assert worked_out == [600] and len(kept) == 1  # the landmarks' own, which says how they lie
    assert (plain == first).all() and (first == again).all()


def test_a_few_decisions_more_leave_the_landmarks_and_a_removed_one_changes_one_at_most() -> None:
    def landmarks(of: Stack) -> set[bytes]:
        likeness = Likeness(of, np.zeros((len(of), 0), dtype=np.float32))
        return {row.tobytes() for row in likeness._landmarks}

    few, more = landmarks(stack(2000)), landmarks(stack(2040))
    assert few == more and len(few) == 600
    assert len(landmarks(stack(2000, first=1)) - few) <= 40
    assert len(landmarks(stack(2000).take(np.delete(np.arange(2000), 7))) - few) <= 2


def test_vectors_are_read_for_some_passages_at_a_time_and_for_none_that_were_laid_aside() -> None:
    every, count = stack(3_000), list[int]()
    place = {text: at for at, text in enumerate(every.texts)}

    def read(texts: Sequence[str]) -> np.ndarray:
        count.append(len(texts))
        return every.rows[[place[text] for text in texts]]

    labels = (np.random.default_rng(0).random((3_000, 3)) < 0.1).astype(np.float32)
    kept = dict[bytes, Aside]()
    unread = Unread(every.texts, np.arange(3_000), read)
    halves = replace(every, rows=every.rows.astype(np.float16))
    found = Likeness(unread, labels, lambda key: kept.setdefault(key, Aside(key)))
    assert (found.features == Likeness(halves, labels).features).all()
    assert max(count) <= AT_ONCE
    count.clear()
    again = Likeness(unread, labels, lambda key: kept.setdefault(key, Aside(key)))
    assert (again.features == found.features).all()
    assert count == [LANDMARKS]
