"""Nothing here loads a model unless a test asks for it."""

from __future__ import annotations

import pytest

from harvest.errors import ModelError
from harvest.workspace.protection import mentions


@pytest.fixture(autouse=True)
def no_model(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without a model, but for tests marked ``model``."""
    if request.node.get_closest_marker("model") is None:

        def none(encoder: str = "auto") -> None:
            raise ModelError("no model for meaning is on this machine.")

        monkeypatch.setattr(mentions, "engine", none)
