"""Dreams that belong together: every card in one group, and groups near to those that people made."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvest.suggest.grouping import group, wish_themes

EVENTS = Path(__file__).parent / "dream_groups"
FLOORS = {
    "harrowgate_lane": 0.7,
    "lowmarsh": 0.6,
    "quarry_bank": 0.6,
    "holdout_marlow_end": 0.6,
    "plain_oakfield": 0.8,
    "holdout2_plain_kingsmead": 0.8,
    "holdout2_plain_silverdale": 0.8,
    "holdout2_plain_westhaven": 0.7,
}
"""Events whose groups are about plain topics, and the adjusted Rand index that the small model reaches there."""


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
    from harvest.suggest.encoder import Encoder
    from harvest.suggest.locate import locate

    texts, people = event(name)
    assert agreement(texts, people, group(texts, Encoder(locate("small"), adapted=False))) >= FLOORS[name]
