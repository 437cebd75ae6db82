"""Every test here draws whole pages."""

from __future__ import annotations

from pathlib import Path

import pytest

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what lies in this folder ``pages``, so that it can be run alone and left out."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.pages)
