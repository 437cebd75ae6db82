"""The answers of one row folded to one permission; the stricter always wins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import cast

from harvest.readers.permission import closed, words
from harvest.readers.permission.answers import EXCLUSIVE, Answer, read_answer
from harvest.readers.permission.cells import option_parts
from harvest.readers.permission.columns import Judged
from harvest.readers.permission.nouns import QUOTING, Permission, Quotation, Sharing, YesNo
from harvest.readers.permission.words import fold

Said = dict[str, str]
"""Purpose → yes, no, blank, unclear, ask, named (yes with the name) or unnamed (yes, but without it)."""
_EITHER_WAY = frozenset(
    {
        "please do",
        "go ahead",
        "ok",
        "okay",
        "fine",
        "yes please",
        "by all means",
        "sure",
        "of course",
        "happy to",
        "i agree",
        "agree",
        "agreed",
        "gerne",
        "claro",
        "all right",
    }
)
_BUT = words.any_of(r"\b(?:except|but|apart from|not|without|ale|aber|mais|sauf|pero|salvo|dar|ond|heblaw)\b")
_YES = ("yes", "named", "unnamed")


def read_cell(column: Judged, cell: str) -> tuple[Said, list[str]]:
    """What one cell says for each purpose of its column, and why it should be looked at."""
    purposes = [p for p in column.purposes if p != "recontact"]
    if not purposes or not cell.strip():
        return dict.fromkeys(purposes, "blank"), []
    if column.reversed:
        return _objection(column, purposes, cell)
    parts = option_parts(cell) if column.style.options else (cell,)
    if len(parts) > 1:
        return _list(column, purposes, parts)
    answer = read_answer(cell, column.style)
    if answer.says == "blank" and set(purposes) == {"photo"} and cell.strip()[0].isalpha():
        return {"photo": "blank"}, [f"look at the photo: “{cell.strip()[:40]}”"] if words.PEOPLE.search(
            fold(column.wording)
        ) else []
    if (
        answer.says == "yes"
        and answer.hold
        and words.EVERYBODY.search(fold(column.wording))
        and _BUT.search(fold(cell))
    ):
        answer = replace(answer, says="no", parts=())
    said = _single(column, purposes, answer)
    if answer.says == "unclear" and "sharing" in said and closed.HEDGE.search(fold(cell)):
        said["sharing"] = "ask"
    holds = (
        [answer.hold]
        if answer.hold
        and not (answer.says in ("ask", "unclear") and set(said.values()) == {"ask"} and set(purposes) == {"sharing"})
        else []
    )
    if answer.says == "unclear" and not holds:
        holds = [f"not understood: “{cell.strip()[:80]}”"]
    if any(v == "unclear" for v in said.values()) and not holds:
        holds = [f"a yes that does not say to what: “{cell.strip()[:80]}”"]
    return said, holds


def _single(column: Judged, purposes: Sequence[str], answer: Answer) -> Said:
    says = answer.says
    if says in ("blank", "unclear"):
        return dict.fromkeys(purposes, says)
    if says == "ask":
        return {p: "ask" if p == "sharing" else "unclear" for p in purposes}
    parts = dict(answer.parts)
    said: Said = {}
    for purpose in purposes:
        base = "quotation" if purpose in QUOTING else purpose
        if parts.get(base) is not None and (
            column.style.options or answer.only or "no" in parts.values() or says == "no"
        ):
            value = parts[base]
        elif parts and says == "yes" and (answer.only or column.multiple):
            value = "no"
        elif parts and says == "yes" and column.style.options:
            value = "yes" if base == "analysis" and parts.get("quotation") == "yes" else "no"
        elif says == "yes" and not parts and column.style.options and purpose not in column.asked:
            value = (
                "yes"
                if answer.named is not None and base == "quotation"
                else "unclear"
                if not column.asked
                else "unknown"
            )
        else:
            value = says
        said[purpose] = _with_name(purpose, value, answer.named)
    return said


def _with_name(purpose: str, value: str, named: bool | None) -> str:
    if purpose not in QUOTING or value != "yes" or named is None:
        return value
    if purpose == "quotation_with_name" and not named:
        return "no"
    if purpose == "quotation_without_name":
        return "yes" if named else "unnamed"
    return "named" if named else "unnamed"


def _list(column: Judged, purposes: Sequence[str], parts: Sequence[str]) -> tuple[Said, list[str]]:
    """A tick-box list: what is not ticked is a no; "none of these" beside anything else is a no to all."""
    said: Said = dict.fromkeys(purposes, "no")
    holds: list[str] = []
    answers = [read_answer(part, column.style) for part in parts]
    for answer in answers:
        if answer.hold or answer.says in ("unclear", "ask"):
            holds.append(answer.hold or "an answer in the list was not understood")
        for base, value in answer.parts:
            for purpose in purposes:
                if base != ("quotation" if purpose in QUOTING else purpose):
                    continue
                if (
                    purpose == "quotation_without_name"
                    and answer.named is True
                    or purpose == "quotation_with_name"
                    and answer.named is False
                ):
                    continue
                new = _with_name(purpose, value, answer.named)
                said[purpose] = _both_names(said[purpose], new)
    denied = [b for a in answers for b, v in a.parts if v == "no"]
    for base in denied:
        for purpose in purposes:
            if base == ("quotation" if purpose in QUOTING else purpose):
                said[purpose] = "no"
    names = {a.named for a in answers if dict(a.parts).get("quotation") == "yes"}
    if {True, False} <= names and any(
        a.named is False and EXCLUSIVE.search(fold(p)) for a, p in zip(answers, parts, strict=True)
    ):
        holds.append("with the name and without it exclude each other")
        said = {p: "unnamed" if p in QUOTING and v in _YES else v for p, v in said.items()}
    if any(a.says == "no" and not a.parts for a in answers):
        if any(v in _YES for v in said.values()):
            holds.append("“none of these” was ticked beside one of them")
        said = dict.fromkeys(purposes, "no")
    return said, holds


def _both_names(old: str, new: str) -> str:
    if "named" in (old, new) and old in (*_YES, "no") and new in _YES:
        return "named"
    return new if new in _YES or old not in _YES else old


def _objection(column: Judged, purposes: Sequence[str], cell: str) -> tuple[Said, list[str]]:
    """Under a reversed question a tick is a no; an objection that was not ticked permits nothing."""
    text = closed.stripped(fold(cell))
    answer = read_answer(cell, column.style)
    if text in _EITHER_WAY:
        return dict.fromkeys(purposes, "unclear"), [
            f"can be read both ways under a reversed question: “{cell.strip()[:60]}”"
        ]
    if answer.says == "yes" and not answer.hold:
        parts = dict(answer.parts)
        return {
            p: "no" if not parts or ("quotation" if p in QUOTING else p) in parts else "blank" for p in purposes
        }, []
    if answer.says == "blank" or (answer.says == "no" and text in closed.NO) or text == "0":
        return dict.fromkeys(purposes, "blank"), []
    if answer.says == "no":
        return dict.fromkeys(purposes, "no"), [answer.hold] if answer.hold else []
    if column.style.cross_is_no and text in closed.CROSS:
        return dict.fromkeys(purposes, "no"), []
    return dict.fromkeys(purposes, "unclear"), [answer.hold or f"not understood: “{cell.strip()[:60]}”"]


def fold_row(said: Sequence[tuple[Judged, Said]], holds: Iterable[str] = ()) -> Permission:
    """The permission of one row from what its columns say.

    Nothing asked about quoting is a no to it; asked and not answered is unknown.
    """
    reasons = list(holds)
    said = _untouched_groups(said)
    values: dict[str, list[str]] = {}
    each = {p for column, says in said for p in says if column.each}
    open_to = {_base(p) for column, says in said if not column.reversed for p in says}
    for column, says in said:
        for purpose, value in says.items():
            # An objection that was not ticked says nothing where the permission itself was asked for.
            idle = column.reversed and value == "blank" and (_base(purpose) in open_to or purpose == "analysis")
            if value != "unknown" and not idle:
                values.setdefault(purpose, []).append(value)
    shown = any(words.PEOPLE.search(fold(c.wording)) for c, says in said if "photo" in says)
    for purpose, given in values.items():
        if purpose == "photo" and shown:
            continue
        if "no" in given and any(v in _YES for v in given) and purpose not in each:
            reasons.append(f"the answers about {_PLAIN[purpose]} contradict each other")
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


def _base(purpose: str) -> str:
    return "quotation" if purpose in QUOTING else purpose


_PLAIN = {
    "analysis": "analysis",
    "quotation": "quoting",
    "quotation_without_name": "quoting without the name",
    "quotation_with_name": "quoting with the name",
    "sharing": "sharing",
    "photo": "the photo",
    "archive": "the archive",
}


def _untouched_groups(said: Sequence[tuple[Judged, Said]]) -> list[tuple[Judged, Said]]:
    """In an answered tick-box question, the boxes that were left empty are a no."""
    ticked = {c.group for c, says in said if c.group >= 0 and not c.reversed and any(v in _YES for v in says.values())}
    members: dict[int, set[str]] = {}
    for column, says in said:
        members.setdefault(column.group, set()).update(says)
    return [
        (c, dict.fromkeys(says, "no"))
        if c.group in ticked
        and c.multiple
        and not c.reversed
        and all(v == "blank" for v in says.values())
        and len(members[c.group]) > 1
        else (c, says)
        for c, says in said
    ]


def _plain(given: Sequence[str]) -> str:
    for value, result in (("no", "no"), ("ask", "ask"), ("unclear", "unknown"), ("blank", "unknown")):
        if value in given:
            return result
    return "yes" if given else "unknown"


def _quotation(values: dict[str, list[str]], reasons: list[str]) -> Quotation:
    general, without, named = (
        values.get(p, []) for p in ("quotation", "quotation_without_name", "quotation_with_name")
    )
    with_name, yes_without = any(v in _YES for v in named), any(v in _YES for v in without)
    if "no" in general or "no" in without:
        # In one list with both, whoever ticks the name alone chose the name.
        chosen = not general and "no" in without and "named" in named and not yes_without
        if chosen:
            return "named" if "no" not in named else "no"
        if with_name or yes_without or any(v in _YES for v in general):
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


def stricter(one: Permission, other: Permission) -> Permission:
    """Both permissions at once: the stricter of each, held where they contradict each other.

    >>> stricter(Permission(quotation="named"), Permission(quotation="no")).quotation
    'no'
    """
    reasons = [*one.hold, *other.hold]

    def least(a: str, b: str, order: Sequence[str], what: str) -> str:
        if a != b and "no" in (a, b) and {a, b} & {"yes", "anonymous", "named", "ask"}:
            reasons.append(f"{what}: one says {a}, the other {b}")
        return min(a, b, key=order.index)

    plain = ("no", "ask", "unknown", "yes")
    return Permission(
        cast(YesNo, least(one.analysis, other.analysis, plain, "analysis")),
        cast(Quotation, least(one.quotation, other.quotation, ("no", "unknown", "anonymous", "named"), "quoting")),
        cast(Sharing, least(one.sharing, other.sharing, plain, "sharing")),
        cast(YesNo, least(one.photo, other.photo, plain, "photo")),
        cast(YesNo, least(one.archive, other.archive, plain, "archive")),
        tuple(dict.fromkeys(reasons)),
        one.minor or other.minor,
    )
