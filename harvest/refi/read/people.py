"""Cases, variables, sets and notes of a REFI-QDA project."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from lxml import etree

from harvest.model import Consent, Event, Role
from harvest.model.plain import build
from harvest.readers.recognise.talk.speakers import role_of_words
from harvest.refi.project_contents import RefiEvent, RefiVoice
from harvest.refi.read.codes import guid_of

Span = tuple[int, int, int]


def variables(root: etree._Element) -> dict[str, str]:
    """Names of variables by GUID."""
    return {guid_of(v.get("guid")): v.get("name") or "Unnamed" for v in root.findall("Variables/Variable")}


def values(element: etree._Element, names: Mapping[str, str]) -> dict[str, str]:
    """What a case or source says under each variable; empty values are left out."""
    found: dict[str, str] = {}
    for value in element.findall("VariableValue"):
        reference = value.find("VariableRef")
        name = names.get(guid_of(reference.get("targetGUID"))) if reference is not None else None
        text = next((v.text for v in value if v.tag != "VariableRef" and v.text), None)
        if name and text and text.strip():
            found[name] = text
    return found


def users(root: etree._Element) -> dict[str, str]:
    """Names of coders by GUID; two people of one name are told apart."""
    found: dict[str, str] = {}
    for user in root.findall("Users/User"):
        name = user.get("name") or user.get("id") or user.get("guid") or "Unnamed"
        made, number = name, 2
        while made in found.values():
            made, number = f"{name} ({number})", number + 1
        found[guid_of(user.get("guid"))] = made
    return found


def read_case(
    case: etree._Element,
    names: Mapping[str, str],
    sources: Mapping[str, int],
    spans: Mapping[str, Span],
    coded: Callable[[str], list[Span]],
    details: Mapping[str, Any],
) -> RefiVoice:
    """A case as a voice; ``coded`` gives the spans that are coded with the case itself, as NVivo does it."""
    guid = guid_of(case.get("guid"))
    facts = values(case, names)
    ours = details.get("voices", {}).get(case.get("guid"))
    own_spans = [spans[g] for r in case.findall("SelectionRef") if (g := guid_of(r.get("targetGUID"))) in spans]
    return RefiVoice(
        name=case.get("name") or "",
        role=Role(ours.get("role", "unknown")) if ours else _role(facts),
        consent=Consent(ours["consent"]) if ours and "consent" in ours else _consent(facts),
        attributes=build(Mapping[str, str], ours.get("attributes", {})) if ours else facts,
        sources=tuple(sources[g] for r in case.findall("SourceRef") if (g := guid_of(r.get("targetGUID"))) in sources),
        spans=tuple(dict.fromkeys([*own_spans, *coded(guid)])),
        guid=guid,
    )


def _role(facts: dict[str, str]) -> Role:
    word = facts.pop("Role", None) or ""
    if word in {r.value for r in Role}:
        return Role(word)
    role = role_of_words(word) if word else Role.UNKNOWN
    if word and role is Role.UNKNOWN:
        facts["Role"] = word
    return role


def _consent(facts: dict[str, str]) -> Consent | None:
    """A consent in Harvest's own words; anything else stays an attribute, because consent is never guessed."""
    word = facts.get("Consent", "").strip().lower()
    if word not in {c.value for c in Consent}:
        return None
    del facts["Consent"]
    return Consent(word)


def read_set(element: etree._Element, sources: Mapping[str, int], details: Mapping[str, Any]) -> RefiEvent | None:
    """A set that holds sources as an event; None for a set of codes or notes only."""
    members = tuple(
        sources[g] for m in element.findall("MemberSource") if (g := guid_of(m.get("targetGUID"))) in sources
    )
    ours = details.get("events", {}).get(element.get("guid"))
    description = element.findtext("Description") or ""
    if ours is not None:
        event: Event = build(Event, ours)
        return RefiEvent(event.title, event.date, event.place, event.phase, event.questions, members, description)
    if not members and (len(element.findall("MemberCode")) or len(element.findall("MemberNote"))):
        return None
    return RefiEvent(element.get("name") or "Unnamed set", sources=members, description=description)
