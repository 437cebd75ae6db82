"""What gives people away, as it was found, and what a person said about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from harvest.model.quickly import made_quickly


class Verdict(StrEnum):
    """Where a finding stands: ``open`` is replaced in every export but the team's own."""

    OPEN = "open"
    REPLACED = "replaced"
    KEPT = "kept"


TEXT = "text"
"""The field of a finding in a source's text; others are ``title``, ``table``, ``attribute: NAME``, …"""


@made_quickly
@dataclass(frozen=True, slots=True)
class Finding:
    """A string that may give somebody away, or words to be looked at.

    ``[start, end)`` in code points of the source's ``field``; ``key`` is the string without case and accents, by which
    all alike are found; ``label`` is what stands instead, without its brackets (empty: words to be looked at).
    """

    id: int
    source_id: int
    field: str
    start: int
    end: int
    text: str
    kind: str
    key: str
    state: Verdict = Verdict.OPEN
    label: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """One act of a review; appended. ``finding_id`` None: all with this ``key`` (and of this ``kind`` where given).

    ``undoes`` names the batch of an earlier act that is taken back.
    """

    id: int
    at: str
    who: str
    batch: str
    finding_id: int | None
    kind: str
    key: str
    verdict: Verdict
    undoes: str | None = None
