"""Here commits wait for the disk, as they do for people: that is what these tests are about."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("harvest.store.connection.SYNCHRONOUS", "FULL")
