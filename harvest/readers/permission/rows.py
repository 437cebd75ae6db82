"""The answers of one row folded to one permission; the stricter always wins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import cast

from harvest.model.permissions import Permission, Quoting, Sharing, YesNo
from harvest.readers.permission.answered.lists import SAYS_YES
from harvest.readers.permission.answered.reading import Said
from harvest.readers.permission.asks.acts import ACT, only_recorded
from harvest.readers.permission.nouns import QUOTING, RowPermission
from harvest.readers.permission.one_column import Judged
from harvest.readers.permission.text import fold

NAME_ALONE = "with the name was ticked, and without it was not"
"""Why a row is held whose box with the name was ticked alone: it may be what it says, or one box of two forgotten."""


def fold_row(said: Sequence[tuple[Judged, Said]], holds: Iterable[str] = ()) -> Permission:
    """The permission of one row from what its columns say.

    Nothing asked about quoting is a no to it; asked and not answered is unknown.
    """
    reasons = list(holds)
    said, refused = _without_acts(said)
    reasons += refused
    said = _credits_of_refused(_untouched_groups(said))
    values: dict[str, list[str]] = {}
    each = {p for column, says in said for p in says if column.each}
    open_to = {_base(p) for column, says in said if not column.reversed for p in says}
    for column, says in said:
        for purpose, value in says.items():
            # An objection that was not ticked says nothing where the permission itself was asked for.
            idle = column.reversed and value == "blank" and (_base(purpose) in open_to or purpose == "analysis")
            if value != "unknown" and not idle:
                values.setdefault(purpose, []).append(value)
    for purpose, given in values.items():
        if purpose == "sharing" or (purpose in ("photo", "archive") and not _of_one_question(said, purpose)):
            continue  # each may ask of another body or picture: the no holds for all of them, and for nothing else
        if "no" in given and any(v in SAYS_YES for v in given) and purpose not in each:
            reasons.append(f"the answers about {_PLAIN[purpose]} contradict each other")
    boxes = [c for c, says in said if "quotation_with_name" in says and c.group >= 0]
    if boxes and any(v == "unknown" for c, says in said for p, v in says.items() if p == "quotation_without_name"):
        reasons.append(NAME_ALONE)
    analysis = cast(YesNo, _plain(values.get("analysis", [])))
    sharing = cast(Sharing, _plain(values.get("sharing", [])))
    photo, archive = cast(YesNo, _plain(values.get("photo", []))), cast(YesNo, _plain(values.get("archive", [])))
    asked = any(p in QUOTING for _, says in said for p in says)
    quotation = _quotation(values, reasons) if asked else "no"
    if quotation in ("anonymous", "named") and analysis == "unknown" and "blank" in values.get("analysis", []):
        reasons.append("yes to quoting, but analysis was left blank")
    if any({"yes", "named", "unnamed"} & set(v) and "blank" in v for p, v in values.items() if p in each & QUOTING):
        reasons.append("yes for one answer, nothing said for another")
    if analysis == "no":
        if quotation in ("anonymous", "named") or "yes" in (sharing, archive):
            reasons.append("no to analysis, but yes to more than that")
        quotation, sharing, archive = "no", "no", "no"
    return Permission(analysis, quotation, sharing, photo, archive, tuple(dict.fromkeys(reasons)))


def _without_acts(said: Sequence[tuple[Judged, Said]]) -> tuple[Sequence[tuple[Judged, Said]], list[str]]:
    """The answers without those about the act itself that change nothing; and why a no among these holds."""
    kept, refused = [], []
    for column, says in said:
        value = says.get("analysis")
        if column.style.frame != ACT or (column.asked and value in ("yes", "no")):
            kept.append((column, says))
        elif value == "no" and not only_recorded(column.wording):
            refused.append(f"said no to “{column.header[:60]}”")
    return kept, refused


def _credits_of_refused(said: Sequence[tuple[Judged, Said]]) -> Sequence[tuple[Judged, Said]]:
    """Under what name somebody would stand contradicts no refusal to be quoted."""
    refused = any(
        v == "no" and p in QUOTING and p != "quotation_with_name"
        for column, says in said
        if column.style.frame != "credit"
        for p, v in says.items()
    )
    if not refused:
        return said
    return [
        (c, {p: v for p, v in says.items() if p not in QUOTING} if c.style.frame == "credit" else says)
        for c, says in said
    ]


def _base(purpose: str) -> str:
    return "quotation" if purpose in QUOTING else purpose


_PLAIN = {
    "analysis": "analysis",
    "quotation": "quoting",
    "quotation_without_name": "quoting without the name",
    "quotation_with_name": "quoting with the name",
    "photo": "the photo",
    "archive": "the archive",
}


def _untouched_groups(said: Sequence[tuple[Judged, Said]]) -> list[tuple[Judged, Said]]:
    """In an answered tick-box question, the boxes that were left empty are a no."""
    ticked = {
        c.group for c, says in said if c.group >= 0 and not c.reversed and any(v in SAYS_YES for v in says.values())
    }
    members: dict[int, set[str]] = {}
    named = {c.group for c, says in said if says.get("quotation_with_name") in SAYS_YES}
    for column, says in said:
        members.setdefault(column.group, set()).update(says)

    def left(column: Judged, says: Said) -> Said:
        if not (column.group in ticked and column.multiple and not column.reversed and len(members[column.group]) > 1):
            return says
        if any(v != "blank" for v in says.values()):
            return says
        # Whoever ticks the box with the name chose it instead of the one without.
        chose = column.group in named
        return {p: "unknown" if chose and p == "quotation_without_name" else "no" for p in says}

    return [(c, left(c, says)) for c, says in said]


def _plain(given: Sequence[str]) -> str:
    for value, result in (("no", "no"), ("ask", "ask"), ("unclear", "unknown"), ("blank", "unknown")):
        if value in given:
            return result
    return "yes" if given else "unknown"


def _of_one_question(said: Sequence[tuple[Judged, Said]], purpose: str) -> bool:
    """Whether two answers about a purpose were ticked among the options of one question: it, and none of the above."""
    answered = [(column, says[purpose]) for column, says in said if purpose in says]
    groups = [column.group for column, value in answered if value != "blank"]
    ticked = {column.group for column, _ in answered if column.multiple or column.reversed} - {-1}
    return any(groups.count(group) > 1 for group in ticked)


def _quotation(values: dict[str, list[str]], reasons: list[str]) -> Quoting:
    general, without, named = (
        values.get(p, []) for p in ("quotation", "quotation_without_name", "quotation_with_name")
    )
    with_name, yes_without = any(v in SAYS_YES for v in named), any(v in SAYS_YES for v in without)
    if "no" in general or "no" in without:
        # In one list with both, whoever ticks the name alone chose the name.
        chosen = not general and "no" in without and "named" in named and not yes_without
        if chosen:
            reasons.append(NAME_ALONE)
            return "named" if "no" not in named else "no"
        if with_name or yes_without or any(v in SAYS_YES for v in general):
            reasons.append("the answers about quoting contradict each other")
        return "no"
    if any(v in ("unclear", "ask") for v in (*general, *without)):
        return "unknown"
    if "blank" in general or ("blank" in without and not with_name):
        return "unknown"
    if "blank" in without:
        reasons.append("yes to quoting with the name, nothing said about quoting without it")
    if not general and not without:
        if "no" in named:
            return "no"
        return "named" if with_name and not {"blank", "unclear"} & set(named) else "unknown"
    if "unnamed" in general or "unnamed" in without:
        if with_name or "named" in general:
            reasons.append("with the name and without it exclude each other")
        return "anonymous"
    if {"no", "unclear", "blank"} & set(named):
        return "anonymous"
    return "named" if with_name or ("named" in general and set(general) == {"named"}) else "anonymous"


_ONE = re.compile(r"\b(?:tick|choose|select|pick|circle|check) (?:only |just )?one\b|\bone (?:box |answer )?only\b")


def one_of_two(columns: Sequence[Judged], rows: Sequence[Sequence[str]]) -> bool:
    """Whether with the name and without it are boxes of one question of which people ticked one.

    It says that one is to be ticked, or a refusal stands among them; and nobody ticked both, and some each.
    """
    one_only = {c.group for c in columns if c.reversed or _ONE.search(fold(c.wording))}
    pairs = [
        (named.index, unnamed.index)
        for named in columns
        for unnamed in columns
        if named.group == unnamed.group >= 0
        and named.group in one_only
        and named.purposes == ("quotation_with_name",)
        and unnamed.purposes == ("quotation_without_name",)
    ]
    ticked = [(bool(row[a].strip()), bool(row[b].strip())) for row in rows for a, b in pairs]
    return (True, True) not in ticked and {(True, False), (False, True)} <= set(ticked)


def chosen_by_name(row: RowPermission) -> RowPermission:
    """The row without the doubt whether a box with the name was ticked alone by mistake."""
    return replace(row, hold=tuple(why for why in row.hold if why != NAME_ALONE)) if NAME_ALONE in row.hold else row
