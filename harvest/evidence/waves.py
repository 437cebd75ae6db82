"""Which events are waves of one another, and what makes it unfair to set them side by side: other people, other
questions, other coders, other reading."""

from __future__ import annotations

from collections.abc import Collection

from harvest.evidence.evidence import Evidence
from harvest.model.plural import count


def set_aside(evidence: Evidence) -> tuple[str, ...]:
    """The events that are no wave of the others, because two or more of those asked the same and these something else.

    Of which nothing is written down stays: nobody knows.
    """
    heard = _heard(evidence)
    asked = [_asked(e) for e in heard]
    again = [a for a in asked if a and asked.count(a) > 1]
    # where several sets were asked again, the one that was asked last
    return tuple(str(e["title"]) for e, a in zip(heard, asked, strict=True) if again and a and a != again[-1])


def unfair(evidence: Evidence, without: Collection[str] = ()) -> tuple[str, ...]:
    """What differs between the first and the last event beside what was said, in sentences; empty for one event.

    ``without`` leaves events out.
    """
    heard = [e for e in _heard(evidence) if e["title"] not in without]
    if len(heard) < 2:
        return ()
    first, last = str(heard[0]["title"]), str(heard[-1]["title"])
    who = {title: {r.voice_id for r in evidence.rows if r.event == title and not r.is_card} for title in (first, last)}
    both = len(who[first] & who[last])
    said = [
        f"Other people: {count(len(who[first]), 'voice')} at “{first}” and {len(who[last])} at “{last}”, "
        f"{both or 'none'} of them at both."
    ]
    asked = {str(e["title"]): _asked(e) for e in (heard[0], heard[-1])}
    if not (asked[first] and asked[last]):
        said.append("That the same was asked is not written down.")
    elif asked[first] != asked[last]:
        said.append("Other questions were asked.")
    coders = {
        title: {name for r in evidence.rows if r.event == title for name in r.decided_by.split(", ")}
        for title in (first, last)
    }
    if coders[first] != coders[last]:
        said.append(f"Other coders: {_names(coders[first])} the first, {_names(coders[last])} the last.")
    read = {title: [c for c in evidence.coverage if c.event == title] for title in (first, last)}
    shares = {t: (sum(c.reviewed for c in read[t]), sum(c.passages for c in read[t])) for t in read}
    if all(of for _, of in shares.values()):
        (a, of_a), (b, of_b) = shares[first], shares[last]
        if abs(a / of_a - b / of_b) > 0.1:
            said.append(f"Not read alike: {a} of {of_a} passages of the first, {b} of {of_b} of the last.")
    return tuple(said)


def _heard(evidence: Evidence) -> list[dict[str, object]]:
    """The events at which something agreed was said, in the order of their dates."""
    dated = sorted(evidence.events, key=lambda e: (str(e.get("date") or "9"), str(e["title"])))
    return [dict(e) for e in dated if any(r.event == e["title"] for r in evidence.rows)]


def _asked(event: object) -> tuple[str, ...]:
    questions = event.get("questions") if isinstance(event, dict) else ()
    return tuple(" ".join(str(q).casefold().split()) for q in questions or ())


def _names(coders: set[str]) -> str:
    names = sorted(coders)
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + f" and {names[-1]}"
