"""From where on a team's own framework is suggested: a few decisions must not silence it."""

from __future__ import annotations

import numpy as np
import pytest

from harvest.model import Codebook, Polarity
from harvest.suggest import DecidedPassage, Engine, MemoryCache, PassageText
from harvest.suggest.level import level_shift

GROWS = (
    ("We dig compost and manure into the clay every autumn.", "soil"),
    ("Slugs ate all of the lettuce again.", "pests"),
    ("There was no rain, so we carried watering cans all July.", "water"),
    ("The ground here is heavy clay, hard to dig over.", "soil"),
    ("Pigeons and blackfly got the beans before we did.", "pests"),
    ("The butt ran dry and the hose is too short.", "water"),
)
BESIDE = (
    "The tea hut opens at ten.",
    "My sister drove me there.",
    "We sang on the way home.",
    "The key hangs by the gate.",
    "It was a Tuesday, I think.",
    "The chairs came from the school.",
)


@pytest.mark.model
def test_ten_decisions_do_not_silence_a_framework_that_nobody_trained(engine: Engine, allotment: Codebook) -> None:
    decided = [DecidedPassage(t, {f"allotment/{c}": Polarity.PRESENT}, group=t) for t, c in GROWS]
    decided += [DecidedPassage(t, {}, group=t) for t in BESIDE]
    new = [
        PassageText(1, "Mulch and compost keep the soil dark."),
        PassageText(2, "Mice and slugs are after the peas."),
    ]
    found = dict(engine.suggest(new, [allotment], decided, MemoryCache()))
    assert [s.code for s in found[1]] == ["soil"] and [s.code for s in found[2]] == ["pests"]


def rare(yes: float, no: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Twenty codes, each given on two of forty passages; what was believed tells them apart at that level."""
    labels = np.zeros((40, 20), dtype=np.float32)
    labels[np.arange(40), np.arange(40) // 2] = 1
    return labels, np.where(labels > 0, yes, no).astype(np.float32), np.ones_like(labels)


def test_a_framework_whose_rare_codes_sank_is_lifted_and_one_that_is_right_stays() -> None:
    nothing, groups = np.zeros((40, 1), dtype=np.float32), [str(i) for i in range(40)]
    assert level_shift(nothing, *rare(-1.5, -4.0), 0.3, groups, 0.33) > 0.5
    assert level_shift(nothing, *rare(1.5, -2.5), 0.3, groups, 0.33) < 1.5
    labels, believed, weights = rare(-1.5, -4.0)
    assert level_shift(nothing, 0 * labels, believed, weights, 0.3, groups, 0.33) >= 0


def test_fewer_decisions_than_folds_are_enough() -> None:
    labels, believed, weights = (part[:2] for part in rare(-0.5, -2.0))
    assert np.isfinite(
        level_shift(np.zeros((2, 1), dtype=np.float32), labels, believed, weights, 0.3, ["a", "a"], 0.33)
    )
