"""Somebody of whom a document says what they permit."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Person:
    """What somebody permits, by every name that they may speak under."""

    names: tuple[str, ...]
    answers: dict[str, str]
    remarks: list[str] = field(default_factory=list)
    """What else is noted of them: a withdrawal in it beats every answer."""
    later: list[str] = field(default_factory=list)
    """What they said afterwards that takes some of it back."""
