"""The box “what we did” of the document for a board: when, who, how many invited, heard, counted and quotable."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from harvest.evidence import Evidence, VoiceLine, told_back
from harvest.export.blocks import Table
from harvest.export.days import day_in_words
from harvest.export.sentences import listed, n
from harvest.model import Basis, Consent, Role, VoiceKind

QUOTABLE = (Consent.NAMED, Consent.ANONYMOUS)


def what_we_did(evidence: Evidence) -> Table:
    """When, who, how many were invited, heard and may be quoted; what is not known is left out."""
    people = [v for v in evidence.voices if v.kind is VoiceKind.PERSON]
    groups = sum(v.kind is VoiceKind.GROUP for v in evidence.voices)
    rows: list[tuple[str, str]] = []
    asked = evidence.planning.questions.questions if evidence.planning.questions else (evidence.question,)
    if any(asked):
        rows.append(("We asked", " ".join(q for q in asked if q)))
    events = [_event(evidence, e) for e in evidence.events]
    rows.append(("When", ". ".join(events) + "." if events else "[Please say when and where people spoke.]"))
    invited = _invited(evidence)
    if invited:
        rows.append(("Invited", invited))
    rows.append(("Heard", _heard(evidence, len(people), groups)))
    rows.append(("Counted here", " ".join(part for part in (_roles(evidence, people), _may(people)) if part)))
    if evidence.planning.dreams:
        cards = n(len(evidence.planning.dreams), "dream card")
        rows.append(("Dreamed", f"{cards}; cards are counted as cards, never as people."))
    if told := told_back(evidence):
        rows.append(("Checked with tellers", told))
    return Table(("What", "Dates and figures"), tuple(rows), (0.18, 0.82))


def _event(evidence: Evidence, event: Mapping[str, object]) -> str:
    day = day_in_words(str(event["date"])) if event["date"] else ""
    title, place = str(event["title"]), str(event["place"] or "")
    tables = {table for _, of, table in evidence.seats if of == title}
    said = ", ".join(part for part in (title, day, "" if place in title else place) if part)
    return said + (f" ({n(len(tables), 'table')})" if tables else "")


def _heard(evidence: Evidence, people: int, groups: int) -> str:
    said = f"{n(people, 'person', 'people')} spoke"
    by = [f"{count} at {event}" for event, count in evidence.heard_at.items()]
    if len(by) > 1:
        said += f": {listed(by)}"
        if sum(evidence.heard_at.values()) > people:
            said += "; whoever spoke at more than one is counted once"
    elif evidence.tables:
        said += f" at {n(evidence.tables, 'table')}"
    beside = f" Beside them {n(groups, 'group')} spoke as one." if groups else ""
    return f"{said}.{beside}"


def _invited(evidence: Evidence) -> str:
    """How many were invited: the largest sum over one way to tell people apart, for the same people stand in each."""
    sums: dict[object, int] = defaultdict(int)
    for i in evidence.planning.invited:
        if i.basis is Basis.INVITED:
            sums[i.by] += i.number
    return n(max(sums.values()), "person", "people") + "." if sums else ""


def _roles(evidence: Evidence, people: Sequence[VoiceLine]) -> str:
    counted = {role: sum(v.role is role for v in people) for role in Role}
    below = evidence.suppress_below if evidence.controlled else 1
    many = {role: role.words.many for role in Role}
    if evidence.controlled:  # a role that few hold is not told either
        many[Role.UNKNOWN] = "people whose role is not recorded or not shown"
    said = [f"{count} {many[role]}" for role, count in counted.items() if count and count >= below]
    few = [many[role] for role, count in counted.items() if 0 < count < below]
    if len(few) > 1:
        said.append(f"others ({listed(few)})")
    elif few:
        said.append(f"fewer than {below} {few[0]}")
    return f"{n(len(people), 'person', 'people')}: {listed(said)}." if said else ""


def _may(people: Sequence[VoiceLine]) -> str:
    """How many of these people may be quoted, and how many of them by name."""
    quotable = sum(v.may in QUOTABLE for v in people)
    named = sum(v.may is Consent.NAMED for v in people)
    rest = len(people) - quotable
    said = f"{quotable} may be quoted" + (f", {named} of them by name" if named else "")
    return f"{said}; {rest} {'is' if rest == 1 else 'are'} counted, not quoted." if rest else f"{said}."
