"""What came from the browser, checked: nothing that a person's browser sends is taken on trust."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from harvest.errors import DecisionError
from harvest.model import Polarity

NEEDED: dict[str, dict[str, type | tuple[type, ...]]] = {
    "confirm": {"ref": str},
    "reject": {"ref": str},
    "confirm_all": {},
    "change": {"ref": str, "to": str},
    "add": {"ref": str, "start": int, "end": int, "polarity": str, "quote": str},
    "polarity": {"ref": str, "polarity": str},
    "facets": {"ref": str, "facets": dict},
    "remove": {"ref": str},
    "memo": {"text": str},
    "none": {},
    "flag": {},
    "unflag": {},
    "undo": {},
    "redo": {},
    "merge": {"with": (int, str)},
    "split": {"at": int},
    "fix": {"text": str},
    "next_page": {},
    "prev_page": {},
    "next_todo": {},
    "here": {},
    "transcript": {},
    "jump": {"to": (int, str)},
    "lead": {},
    "stop_leading": {},
    "follow": {},
    "stop_following": {},
    "draft": {"text": str},
    "for_pack": {"ref": str},
}
POLARITIES = tuple(p.value for p in Polarity)


def acts(state: Mapping[str, Any] | None, known: Collection[str] = ()) -> list[dict[str, Any]]:
    """The acts in what the session holds for the desk after the desk's trigger, in the order they were done.

    The desk sends an act again until a view acknowledges it. Give the nonces that are dealt with as ``known``, and
    only new acts come out; what turns a page or undoes must not be done twice.

    Every act has ``nonce``, ``type`` and ``passage`` and what its type needs. Raises DecisionError for anything else.

    >>> acts({"act": {"acts": [{"nonce": "n1", "type": "confirm", "passage": 7, "ref": "five_ways/connect"}]}})
    [{'nonce': 'n1', 'type': 'confirm', 'passage': 7, 'ref': 'five_ways/connect'}]
    >>> acts({"act": None})
    []
    """
    batch = (state or {}).get("act")
    if batch is None:
        return []
    if not isinstance(batch, Mapping) or not isinstance(batch.get("acts"), list):
        raise DecisionError("The coding desk sent something that is not a list of acts; reload the page.")
    checked = [_checked(act) for act in batch["acts"]]
    return [act for act in checked if act["nonce"] not in known]


def _names_a_row(value: object) -> bool:
    """Whether this can be the number of a passage, as a number or in digits; None where an act is about none."""
    if value is None:
        return True
    if isinstance(value, str):
        return value.isascii() and value.isdecimal() and len(value) < 16
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**53


def _checked(act: Any) -> dict[str, Any]:
    if not isinstance(act, dict) or not isinstance(act.get("nonce"), str) or not act["nonce"]:
        raise DecisionError("The coding desk sent an act without a number of its own; reload the page.")
    kind = act.get("type")
    if kind not in NEEDED:
        raise DecisionError(f"The coding desk sent an act of an unknown kind, {kind!r}; reload the page.")
    for name, types in NEEDED[kind].items():
        if not isinstance(act.get(name), types) or isinstance(act.get(name), bool):
            raise DecisionError(f"The coding desk sent {kind!r} without a usable {name!r}; reload the page.")
    for name in ("passage", "with"):
        if not _names_a_row(act.get(name)):
            raise DecisionError(f"The coding desk sent {kind!r} about something that is no {name}; reload the page.")
    if not _names_a_row(act.get("run")):
        raise DecisionError(f"The coding desk sent {kind!r} about suggestions of no run; reload the page.")
    if "polarity" in act and act["polarity"] not in POLARITIES:
        raise DecisionError(f"{act['polarity']!r} is no polarity; expected one of {', '.join(POLARITIES)}.")
    if kind == "add" and not 0 <= act["start"] < act["end"]:
        raise DecisionError(f"The selection from {act['start']} to {act['end']} is empty; select the words again.")
    return dict(act)
