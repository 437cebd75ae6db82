"""The acts of a names review, as buttons call them."""

from __future__ import annotations

from collections.abc import Sequence

from harvest import workspace as verbs
from harvest.model import Verdict
from harvest.workspace import Workspace


def say(ws: Workspace, ids: Sequence[int], verdict: Verdict) -> None:
    """Replace or keep these findings, in one act."""
    verbs.protection.review(ws, ids, verdict)


def always_keep(ws: Workspace, key: str) -> None:
    """Keep a string here and in files that come in later."""
    verbs.protection.review_alike(ws, key, Verdict.KEPT)


def undo(ws: Workspace) -> None:
    """Take the last act back."""
    verbs.protection.undo_review(ws)
