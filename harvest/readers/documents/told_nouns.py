"""Somebody of whom a document says what they permit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Person:
    """What somebody permits, by every name that they may speak under."""

    names: tuple[str, ...]
    answers: dict[str, str]
