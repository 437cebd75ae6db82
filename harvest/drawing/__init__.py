"""A chart's description (Vega-Lite, as JSON) → a picture, without a browser and without a network.

What draws holds a JavaScript engine, which takes some sixty megabytes; a server has it in a process of its own.
"""

from __future__ import annotations

import atexit
import logging
from collections.abc import Mapping
from typing import Any

from harvest.apart import Ended, Host
from harvest.drawing.here import drawn_here

__all__ = ["draw_apart", "end", "png", "svg"]

QUIET_SECONDS = 120.0
"""The process ends when nothing was asked of it for so long."""
_log = logging.getLogger(__name__)
_HOST = Host("harvest.drawing.worker", QUIET_SECONDS)
_apart: list[Host] = []


def draw_apart() -> None:
    """From now on pictures are drawn in a process of its own, which ends with this one."""
    _apart[:] = [_HOST]


def end() -> None:
    """The process that draws ends now; with the next picture another begins."""
    _HOST.close()


def png(description: str, scale: float) -> bytes:
    """The picture as PNG, so many times as large as it is described."""
    return _drawn("png", description, scale)


def svg(description: str) -> str:
    """The picture as SVG."""
    return _drawn("svg", description, 1).decode("utf-8")


def _drawn(kind: str, description: str, scale: float) -> bytes:
    for host in _apart:
        try:
            return host.ask({"kind": kind, "description": description, "scale": scale}, _picture)
        except (Ended, OSError):
            _log.warning("A picture was not drawn in its own process, and is drawn here.")
    return drawn_here(kind, description, scale)


def _picture(said: Mapping[str, Any], body: bytes) -> bytes:
    """The picture; ValueError where there is none."""
    if "failed" in said:
        raise ValueError(said["failed"])
    return body


atexit.register(end)
