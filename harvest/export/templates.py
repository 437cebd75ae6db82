"""The templates that lie beside the writers, filled so that whatever people said is escaped."""

from __future__ import annotations

from collections.abc import Callable

from jinja2 import Environment, PackageLoader, StrictUndefined


def environment(shown: Callable[[str], str]) -> Environment:
    """Templates in which every text that is no markup already goes through ``shown`` before it is escaped."""
    return Environment(
        loader=PackageLoader("harvest.export", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: shown(value) if isinstance(value, str) and not hasattr(value, "__html__") else value,
    )
