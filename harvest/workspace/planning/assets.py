"""The register of assets: looked at, put right, two made one."""

from __future__ import annotations

from harvest import evidence
from harvest.errors import DecisionError
from harvest.evidence import Asset, AssetLink
from harvest.model import AssetKind, Entry, EntryKind, Right
from harvest.model.assets import normal_form
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planning.acts import record
from harvest.workspace.report import asked_evidence


@verb(Right.EVIDENCE)
def asset_register(
    ws: Workspace, codebook: str | None = None, event: str | None = None, where: tuple[evidence.Condition, ...] = ()
) -> tuple[tuple[Asset, ...], tuple[AssetLink, ...]]:
    """Every asset that people named as being there, and which two the same people speak of."""
    found = evidence.register(asked_evidence(ws, codebook, event, where))
    return found, evidence.links(found)


@verb(Right.DECIDE)
def describe_asset(
    ws: Workspace, said: str, *, name: str | None = None, kind: AssetKind | str | None = None, place: str | None = None
) -> None:
    """Say what an asset is called, what kind it is (empty: not said) and where; what is left out stays."""
    detail: dict[str, object] = {"said": _said(said)}
    if name is not None:
        detail["name"] = " ".join(name.split())
    if kind is not None:
        detail["kind"] = AssetKind(str(kind)).value if kind else ""
    if place is not None:
        detail["place"] = " ".join(place.split())
    record(ws, [Entry(EntryKind.ASSET, normal_form(said), detail)])


@verb(Right.DECIDE)
def merge_assets(ws: Workspace, said: str, into: str) -> None:
    """Make one of two assets: what was called ``said`` is the same as ``into``, whose name it takes."""
    if normal_form(said) == normal_form(into):
        raise DecisionError("Choose two different assets to make one of.")
    detail: dict[str, object] = {"said": _said(said), "into": _said(into)}
    record(ws, [Entry(EntryKind.ASSET, normal_form(said), detail)])


def _said(said: str) -> str:
    if not normal_form(said):
        raise DecisionError("An asset needs a name.")
    return " ".join(said.split())
