"""Every test here draws whole pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from harvest.workspace.suggesting.apart import suggest_by

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what lies in this folder ``pages``, so that it can be run alone and left out."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.pages)


@pytest.fixture(autouse=True)
def tests_elsewhere_read_with_their_own_model() -> Iterator[None]:
    """The app has another process suggest, and that for as long as its own process lasts."""
    yield
    suggest_by(None)
