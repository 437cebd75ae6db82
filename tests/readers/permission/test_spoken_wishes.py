"""What people ask for aloud inside their stories is heard, and what only sounds like it is not."""

from __future__ import annotations

import pytest

from harvest.readers.permission import read_permissions

from .spoken_wishes import INNOCENT, WISHES

pytestmark = pytest.mark.slow


def quotable(story: str) -> bool:
    row = read_permissions(["Story", "May we quote you?"], [[story, "Yes"], ["We sang.", "No"]], year=2026).rows[0]
    assert row is not None
    return row.quotable


@pytest.mark.parametrize("story", WISHES)
def test_a_wish_holds_its_row(story: str) -> None:
    assert not quotable(story)


def test_few_innocent_sentences_are_held() -> None:
    held = [story for story in INNOCENT if not quotable(story)]
    assert len(held) <= 0.05 * len(INNOCENT), held
