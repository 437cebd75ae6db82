"""How thoroughly passages were read for what is suggested on them, in words."""

from __future__ import annotations

READINGS = {"small": "a quick reading", "large": "a closer reading"}
"""What stands for the encoders that come with Harvest."""


def reading_by(model: str) -> str:
    """How a passage was read for what is suggested on it, by the name under which suggestions keep it.

    >>> reading_by("large@96c13074"), reading_by("welsh@plain")
    ('a closer reading', 'a reading by what was chosen in Settings')
    """
    return READINGS.get(model.partition("@")[0], "a reading by what was chosen in Settings")
