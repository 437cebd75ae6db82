"""The evidence of all codebooks, and of the one that Themes opens with, kept in the inquiry file for whoever is next.

It holds for one revision of the file, as all that is kept there; where dreams, pledges or recommendations have days to
be told from today, also for one day. What does not come back equal is not kept.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from harvest.evidence import Evidence
from harvest.evidence.put_away import put_away, take_out
from harvest.evidence.view import EvidenceView
from harvest.model import Planning
from harvest.privacy import Cleared
from harvest.store import contents, now
from harvest.workspace import kept
from harvest.workspace.at_hand import at_hand, is_at_hand, packed, unpacked
from harvest.workspace.opened import Workspace
from harvest.workspace.report.published import published_packs


def of_evidence(codebook: str | None) -> str:
    """What the evidence of a codebook, or of all, is kept by."""
    return f"evidence {codebook or ''}".strip()


def is_kept(ws: Workspace, codebook: str | None) -> bool:
    """Whether the evidence of a codebook, or of all, is kept as the inquiry is now."""
    return is_at_hand(ws, of_evidence(codebook))


def taken_out(ws: Workspace, codebook: str | None, cleared: partial[Cleared]) -> Evidence | None:
    """The evidence as it is kept, for the public; None where it has to be built. ``cleared`` is asked for by whoever
    wants to know of each decision."""
    with ws.store.snapshot():
        text = at_hand(ws, of_evidence(codebook), str)
        return _again(ws, text, codebook, cleared) if text is not None else None


def to_be_kept(ws: Workspace, codebook: str | None, found: Evidence, cleared: partial[Cleared]) -> str | None:
    """The evidence as it is kept; None where there is more to it than comes back."""
    if found.near is not None:  # few enough to be built at once
        return None
    texts = {s.id: s.text for s in kept.sources(ws)}
    day = date.today().isoformat() if _is_of_today(found.planning) else ""
    text = packed({"day": day, "evidence": put_away(found, texts)})
    again = _again(ws, text, codebook, cleared)
    same = again is not None and replace(again, at=found.at, history=found.history) == found
    return text if same else None


def _is_of_today(planning: Planning) -> bool:
    return bool(planning.dreams or planning.pledges or planning.recommendations)


def _again(ws: Workspace, text: str, codebook: str | None, cleared: partial[Cleared]) -> Evidence | None:
    try:
        found = unpacked(text)
        if found["day"] not in ("", date.today().isoformat()):
            return None
        return take_out(
            found["evidence"],
            partial(contents.source_texts, ws.store),
            lambda: EvidenceView(cleared(), codebook, None),
            now(),
            published_packs(ws),
        )
    except (ValueError, TypeError, KeyError, IndexError):  # of another version in the making
        return None
