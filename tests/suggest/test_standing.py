"""Suggesting again: what is left standing is what would be said anew, and nothing is read that is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from harvest.model import Codebook, Polarity
from harvest.suggest import DecidedPassage, Engine, MemoryCache, PassageText, Standing, differ
from harvest.suggest.before import Known
from harvest.suggest.chunks import chunks
from harvest.suggest.judging import Judged
from harvest.suggest.standing import NOTICED, NOTICED_QUIETLY
from harvest.suggest.told import tell

SAID = (
    "My neighbour knocks every morning with the paper.",
    "There are no evening classes here any more. I would love to learn Italian, but the bus stopped running.",
    "We dig the allotment on Saturdays, and the digging does me good. Nobody minds the rain.",
    "",
    "The kitchen in the hall is shut, so nobody cooks together.",
    "I sit by the river and listen to the herons.",
    "I wish there was a bench on the hill. My sister runs the choir.",
    "And did you have friends in the street?",
    "Swimming keeps my back straight, and the pool is warm.",
    "The bins were collected on Tuesday.",
)
PASSAGES = [PassageText(i, text, "What keeps you well?" if i % 3 == 0 else "") for i, text in enumerate(SAID)]
CODES = (
    "five_ways/connect",
    "five_ways/learn",
    "five_ways/be_active",
    "five_ways/take_notice",
    "toronto/t3_organising",
)

pytestmark = pytest.mark.model


@st.composite
def decisions(draw: st.DrawFn) -> list[DecidedPassage]:
    """What a team may have decided on some of these passages."""
    at = draw(st.lists(st.integers(0, len(SAID) - 1), max_size=8, unique=True))
    codes = st.lists(st.sampled_from(CODES), max_size=2, unique=True)
    return [
        DecidedPassage(SAID[i], {c: Polarity.PRESENT for c in draw(codes)}, group=str(i)) for i in at if SAID[i].strip()
    ]


def standing(ids: Sequence[int], kept: Mapping[int, Judged]) -> Standing:
    """How a run keeps what was said."""
    every = [(n, s) for n, i in enumerate(ids) if i in kept for s in kept[i].suggestions]
    refs = sorted({str(s.ref) for _, s in every})
    return Standing(
        [kept[i].mark if i in kept else None for i in ids],
        refs,
        np.array([n for n, _ in every], dtype=int),
        np.array([refs.index(str(s.ref)) for _, s in every], dtype=int),
        np.array([s.probability for _, s in every]),
        np.array([s.perhaps for _, s in every], dtype=bool),
    )


def without_memory(engine: Engine) -> Engine:
    """The same engine, which has not looked at anything yet."""
    fresh = copy(engine)
    fresh.known_before, fresh.memory = Known(), MemoryCache()
    return fresh


def look(
    engine: Engine, books: Sequence[Codebook], decided: Sequence[DecidedPassage], before: dict[int, Judged]
) -> list[Judged]:
    return list(engine.judge(PASSAGES, books, decided, stands=lambda ids: standing(ids, before)))


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rounds=st.lists(decisions(), min_size=1, max_size=4))
def test_round_after_round_what_stands_is_what_is_said_from_scratch(
    engine: Engine, five_ways: Codebook, toronto: Codebook, rounds: list[list[DecidedPassage]]
) -> None:
    books, kept = [five_ways, toronto], dict[int, Judged]()
    for decided in rounds:
        for found in look(engine, books, decided, kept):
            if not found.same:
                kept[found.passage] = found
        scratch = list(without_memory(engine).judge(PASSAGES, books, decided, MemoryCache()))
        for anew in scratch:
            stands = kept[anew.passage]
            assert not differ(anew.suggestions, stands.suggestions)
            assert anew.mark == stands.mark
            for a, b in zip(
                sorted(anew.suggestions, key=lambda s: str(s.ref)),
                sorted(stands.suggestions, key=lambda s: str(s.ref)),
                strict=True,
            ):
                assert (a.ref, a.polarity, a.perhaps, a.sure) == (b.ref, b.polarity, b.perhaps, b.sure)
                assert abs(a.probability - b.probability) < (NOTICED_QUIETLY if a.perhaps else NOTICED) + 0.002


def test_looking_again_with_nothing_new_leaves_all_standing(engine, five_ways, toronto) -> None:
    books = [five_ways, toronto]
    first = {found.passage: found for found in look(engine, books, [], {})}
    assert any(found.suggestions for found in first.values()) and not any(found.same for found in first.values())
    again = look(engine, books, [], first)
    assert all(found.same or any(s.perhaps for s in first[found.passage].suggestions) for found in again)
    assert sum(found.same for found in again) >= len(again) - 1


@pytest.mark.parametrize("other", ["words", "question", "kind", "codebook", "mark"])
def test_what_else_it_was_judged_by_is_looked_at_anew(engine, five_ways, toronto, other) -> None:
    from dataclasses import replace

    books, passages = [five_ways], PASSAGES[:3]
    kept = {found.passage: found for found in engine.judge(passages, books)}
    if other == "codebook":
        books = [replace(five_ways, version="99.0")]
    elif other == "mark":  # as in a file of an earlier version
        kept = {i: replace(found, mark=b"") for i, found in kept.items()}
    else:
        change = {
            "words": {"text": f"{SAID[0]} Yes."},
            "question": {"context": "Who helps?"},
            "kind": {"kind": "dream"},
        }
        passages = [replace(p, **change[other]) for p in passages]
    again = engine.judge(passages, books, stands=lambda ids: standing(ids, kept))
    assert not any(found.same for found in again)


def test_what_heads_told_is_kept_and_not_asked_again(engine, five_ways, toronto, monkeypatch) -> None:
    cache, books = MemoryCache(), [five_ways, toronto]
    first = list(engine.judge(PASSAGES, books, cache=cache))
    assert all(engine.known(engine.encoders_for(books), PASSAGES, cache))
    from harvest.suggest import told

    monkeypatch.setattr(told, "tell", lambda heads, rows: pytest.fail("worked out again"))
    assert list(engine.judge(PASSAGES, books, cache=cache)) == first


def test_what_is_told_is_what_the_heads_say_in_half_precision(engine) -> None:
    rows = np.array([v[0] for v in engine.adapted.vectors([SAID[0], SAID[2]])])
    told, (evidence, sides) = tell(engine.heads, rows), engine.heads.evidence_and_sides(rows)
    assert np.abs(told.evidence - evidence).max() < 1e-3 and np.abs(told.sides - sides).max() < 1e-3
    assert (told.example == -1).all()


def test_what_is_known_is_looked_at_by_the_thousand_and_the_rest_a_few_at_a_time() -> None:
    passages = [PassageText(i, "") for i in range(5000)]
    assert [len(c) for c in chunks(passages, lambda some: [True] * len(some))] == [1024, 1024, 1024, 1024, 904]
    assert [len(c) for c in chunks(passages[:300])] == [16, 64, 128, 92]
    mixed = list(chunks(passages[:500], lambda some: [p.id < 300 for p in some]))
    assert [len(c) for c in mixed] == [300, 16, 64, 120] and [p.id for c in mixed for p in c] == list(range(500))
