"""Dreams that belong together: every card in one group, and groups near to those that people made."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvest.suggest.encoder import Encoder
from harvest.suggest.grouping import group, wish_themes
from harvest.suggest.inputs import MemoryCache
from harvest.suggest.locate import locate
from harvest.suggest.training.dream_axes import axes

EVENTS = Path(__file__).parent / "dream_groups"
FLOORS = {
    "harrowgate_lane": 0.7,
    "lowmarsh": 0.6,
    "quarry_bank": 0.6,
    "holdout_marlow_end": 0.6,
    "plain_oakfield": 0.6,
    "holdout2_plain_kingsmead": 0.8,
    "holdout2_plain_silverdale": 0.8,
    "holdout2_plain_westhaven": 0.7,
}
"""Events whose groups are about plain topics, and the adjusted Rand index that the small model reaches there."""


@cache
def small() -> tuple[Encoder, MemoryCache]:
    """The small model as published, and what it read so far: every event is held against the same wishes."""
    return Encoder(locate("small"), adapted=False), MemoryCache()


def event(name: str) -> tuple[list[str], list[int]]:
    """The cards of an event, and the number of the group in which people put each."""
    texts: list[str] = []
    groups: list[int] = []
    number, apart = 0, False
    for line in (EVENTS / f"{name}.md").read_text("utf-8").splitlines():
        if line.startswith("## "):
            number, apart = number + 1, line == "## Apart"
        elif line and not line.startswith("#"):
            number += apart
            texts.append(line)
            groups.append(number)
    return texts, groups


def agreement(texts: list[str], people: list[int], found: list[list[int]]) -> float:
    """Adjusted Rand index of proposed groups with those that people made."""
    from sklearn.metrics import adjusted_rand_score

    labels = [0] * len(texts)
    for n, places in enumerate(found):
        for place in places:
            labels[place] = n
    return float(adjusted_rand_score(people, labels))


@given(st.lists(st.text(max_size=40), max_size=12))
def test_every_card_is_in_one_group_whatever_it_says(texts: list[str]) -> None:
    assert sorted(i for g in group(texts) for i in g) == list(range(len(texts)))


def test_without_a_model_shared_words_tell() -> None:
    texts = ["A warm room on weekdays", "A ferry on Sundays", "The room is warm", "Sundays with a ferry", "A donkey"]
    assert group(texts) == [[0, 2], [1, 3], [4]]


def test_no_theme_quotes_a_card_of_these_events() -> None:
    wishes = {w.lower() for some in wish_themes().values() for w in some}
    for path in EVENTS.glob("*.md"):
        assert not wishes & {t.lower().rstrip(".") for t in event(path.stem)[0]}


@pytest.mark.model
@pytest.mark.parametrize("name", FLOORS)
def test_proposed_groups_are_near_to_those_that_people_made(name: str) -> None:
    texts, people = event(name)
    assert agreement(texts, people, group(texts, *small())) >= FLOORS[name]


@pytest.mark.model
def test_who_wants_no_change_is_in_no_group_not_even_with_others_who_want_none() -> None:
    wishes = ["A bus on Sundays", "Buses in the evening", "A youth club", "Something for teenagers to do on Fridays"]
    dissent = ["I would not alter a single thing", "Do leave us in peace", "Please let everything stay as it is"]
    found = group([*wishes, *dissent], *small())
    assert {(i,) for i in range(4, 7)} <= {tuple(g) for g in found}


@pytest.mark.model
def test_an_encoder_for_which_nothing_was_learnt_groups_by_themes_and_words() -> None:
    encoder, kept = small()

    class Other:
        key, vectors = "other@plain", staticmethod(encoder.vectors)

    texts = ["A bus on Sundays", "Buses in the evening", "A youth club every night", "A place for teenagers"]
    assert [0, 1] in group(texts, Other(), kept)  # type: ignore[arg-type]


def test_how_far_it_is_is_told_of_a_heap_while_it_is_read() -> None:
    class Letters:
        key = "letters@plain"

        @staticmethod
        def vectors(texts: list[str], _: object = None) -> list[np.ndarray]:
            return [np.eye(26)[[ord(text.lower()[-1]) % 26]] for text in texts]

    told: list[tuple[int, int]] = []
    texts = [f"A bus to {n}" for n in range(150)]
    found = group(texts, Letters(), progress=lambda done, of: told.append((done, of)))  # type: ignore[arg-type]
    assert sorted(i for g in found for i in g) == list(range(150))
    assert [done for done, _ in told[:3]] == [64, 128, 150] and told == sorted(told) and told[-1][0] == told[-1][1]


def test_axes_tell_apart_what_groups_differ_in_and_not_how_one_group_spreads() -> None:
    rng = np.random.default_rng(0)
    labels = np.repeat(np.arange(40), 5)
    topics, noise = rng.normal(size=(40, 1)), rng.normal(size=(200, 1)) * 3
    rest = rng.normal(size=(200, 8)) * 0.3
    learnt = axes(np.concatenate([topics[labels], noise, rest], axis=1), labels)
    assert learnt.shape[1] == 10 and abs(learnt[1, 0]) > 5 * abs(learnt[1, 1])
