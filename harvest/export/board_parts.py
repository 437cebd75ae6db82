"""The parts of the document for a board: who is missing, needs beside assets, dreams, pledges."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from harvest.evidence import Evidence, Quotation, once, propose, shorten, wilson
from harvest.evidence.assets import FACET, named_in, register
from harvest.evidence.left_out_words import left_out_line
from harvest.export.blocks import Block, Bullets, Para, Table
from harvest.export.days import due
from harvest.export.read_back import HELD
from harvest.export.sentences import attribution, n
from harvest.export.traceability import Numbers
from harvest.model import Need, Opportunity, Planning, Pledge, PledgeState, Valence

MOST_NEEDS = 3
"""So many needs stand beside one another on an upright page; the others are in their annex."""
MOST_PLEDGES = 8
PLEDGE_WIDTHS = (0.15, 0.25, 0.13, 0.19, 0.28)
ASSET = "Asset"
PARTICULARS = ("resources", "more", "less", "differently")
"""What an opportunity takes: annex F has it."""
WORDS = 30
_OF = re.compile(r"\b(\d[\d,]*) of (?:the )?(\d[\d,]*)\b")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z\[])")


def missing(evidence: Evidence, of: str = "this paper") -> tuple[str, ...]:
    """Who is missing, sentence by sentence; whom the findings and their quotations leave out, as left out ``of`` a
    paper that has no others, or of ``the findings`` where it has; without that where it has none of them."""
    said = _SENTENCE.split(evidence.missing_voices.strip())
    found = evidence.left_out.get("board") if of else None
    return tuple(part for part in (*said, f"Left out of {of}. {left_out_line(found)}" if found else "") if part)


def needs_beside(evidence: Evidence, numbers: Numbers, brief: bool = False) -> list[Block]:
    """Needs that somebody wrote an opportunity on, beside the asset it rests on; one column a need.

    A ``brief`` one leaves what it takes, in particulars, to annex F.
    """
    planning = evidence.planning
    columns = _columns(evidence)
    if not columns:
        if not planning.needs:
            return []
        ask = f"[{n(len(planning.needs), 'need')} stand in annex F. Please write an opportunity: Themes › Needs.]"
        return [Para(ask, "ask")]
    rows = [
        ("Area, value", *(_value(need) for need, _, _ in columns)),
        ("Comparator", *(need.comparator or "not known" for need, _, _ in columns)),
        ("Period, source", *(", ".join(p for p in (need.period, need.source) if p) for need, _, _ in columns)),
        (ASSET, *(_quoted(q) for _, _, q in columns)),
    ]
    for label, field in (
        ("Gap", "gap"), ("Opportunity", "outcome"), ("Resources", "resources"), ("More", "more"), ("Less", "less"),
        ("Differently", "differently"), ("Who", "who"),
    ):  # fmt: skip
        said = [getattr(o, field) for _, o, _ in columns]
        if (any(said) and not (brief and field in PARTICULARS)) or field == "gap":
            rows.append((label, *(text or "[please write]" * (field == "gap") for text in said)))
    width = 0.85 / len(columns)
    more = len({o.need for o in planning.opportunities} & {need.id for need in planning.needs}) - len(columns)
    left = [n(more, "more need")] * (more > 0) + ["what each takes"] * brief
    caption = f"In annex F: {' and '.join(left)}." if left else ""
    header = ("Indicator", *(need.indicator for need, _, _ in columns))
    at = next(i for i, row in enumerate(rows) if row[0] == ASSET)
    ways = {(at, i): _to_annexes(evidence, q, numbers) for i, (_, _, q) in enumerate(columns, 1) if q is not None}
    return [Table(header, tuple(rows), (0.15, *(width for _ in columns)), caption=caption, ways=ways)]


def assets_quoted(evidence: Evidence) -> list[Quotation]:
    """The words that stand beside needs as assets, each of which has its row in an annex."""
    return [q for _, _, q in _columns(evidence) if q is not None]


def _columns(evidence: Evidence) -> list[tuple[Need, Opportunity, Quotation | None]]:
    by_need: dict[str, list[Opportunity]] = defaultdict(list)
    for o in evidence.planning.opportunities:
        by_need[o.need].append(o)
    needs = [need for need in evidence.planning.needs if by_need[need.id]][:MOST_NEEDS]
    return [(need, by_need[need.id][0], _asset(evidence, by_need[need.id])) for need in needs]


def _to_annexes(evidence: Evidence, q: Quotation, numbers: Numbers) -> tuple[tuple[str, str], ...]:
    """Ways from an asset's words to their row in annex A and, where a coder named it, to its own in annex B."""
    named = [at for at, a in enumerate(register(evidence), 1) if q.facets.get(FACET) and q.passage_id in a.passages]
    return ((f"Q{numbers(q)}", f"q{numbers(q)}"), *((f"B{at}", f"b{at}") for at in named))


def value_with_interval(value: str) -> str:
    """A value with the interval of the share that it names, where it names one.

    >>> value_with_interval("13% (28 of 214 answers)")
    '13% (28 of 214 answers; likely 9 to 18 in 100)'
    >>> value_with_interval("31%")
    '31%'
    """
    found = _OF.search(value)
    if found is None:
        return value
    count, of = (int(part.replace(",", "")) for part in found.groups())
    if not of > 0 or count > of:
        return value
    low, high = (round(100 * end) for end in wilson(count, of))
    likely = f"likely {low} to {high} in 100"
    close = value.find(")", found.end())
    if "(" in value[: found.start()] and close >= 0:
        return f"{value[:close]}; {likely}{value[close:]}"
    return f"{value} ({likely})"


def _value(need: Need) -> str:
    return ": ".join(part for part in (need.area, value_with_interval(need.value)) if part)


def _asset(evidence: Evidence, opportunities: Sequence[Opportunity]) -> Quotation | None:
    """The words that an opportunity rests on, those that say what is there first."""
    passages = {p for o in opportunities for p in o.passages}
    family = evidence.below(*(c for o in opportunities for c in o.codes))
    rests = [q for q in evidence.quotations if q.passage_id in passages] or [
        q for q in evidence.quotations if str(q.code) in family
    ]
    there = [q for q in once(rests) if q.valence in (Valence.HELPS, Valence.BOTH)]
    return next(iter(propose(there, 1, dissent=False)), None)


def _quoted(q: Quotation | None) -> str:
    """The asset by its name, where a coder named it, and the words that speak of it."""
    if q is None:
        return "[please choose what it rests on]"
    named = next(iter(named_in(q.facets.get(FACET, ""))), "")
    name = f"{named[:1].upper()}{named[1:]}. " if named else ""
    translated = f" {q.translated}" if q.translated else ""
    return f"{name}“{shorten(q.text, WORDS)}”{translated} {attribution(q)}"


def dreams(planning: Planning) -> list[Block]:
    """Statements with what they rest on, and dreams that stand apart by right."""
    if not planning.dreams:
        return []
    cards = {d.id: d for d in planning.dreams}
    rows: list[tuple[str, str, str, str]] = []
    for number, s in enumerate(planning.statements, 1):
        own = [cards[d] for d in s.dreams if d in cards]
        rows.append((f"S{number}. {s.text}", _cards(own), _dots(own), _horizon(own)))
    told = {s.group for s in planning.statements}
    rows += [
        (f"{g.name} (a group without a statement)", _cards(own), _dots(own), _horizon(own))
        for g in planning.groups
        if g.id not in told and (own := [cards[d] for d in g.dreams if d in cards])
    ]
    apart = [d for d in planning.dreams if d.apart and d.text and not d.text.startswith(HELD)]
    if apart:
        said = " ".join(f"“{d.text}”" for d in apart)
        rows.append((f"Set apart, in their own words: {said}", _cards(apart), _dots(apart), "–"))
    line = Para(
        f"{n(len(cards), 'dream card')}. A dream is a wish; none of these counts above as something that is there."
    )
    if not rows:
        return [line]
    return [line, Table(("Statement", "Rests on", "Dots", "When"), tuple(rows), (0.6, 0.2, 0.08, 0.12), (2,))]


def _cards(own: Sequence) -> str:  # type: ignore[type-arg]
    tables = {(d.event, d.table) for d in own if d.table}
    return n(len(own), "card") + (f", {n(len(tables), 'table')}" if tables else "")


def _dots(own: Sequence) -> str:  # type: ignore[type-arg]
    return str(sum(d.dots or 0 for d in own) or "–")


def _horizon(own: Sequence) -> str:  # type: ignore[type-arg]
    found = {d.horizon for d in own if d.horizon}
    return found.pop().words.label if len(found) == 1 else "–"


def pledged(planning: Planning, on: date, most: int = MOST_PLEDGES) -> list[Block]:
    """Pledges and what became of them: open ones whose day has passed first, then as they fall due."""
    if not planning.pledges:
        return []
    today = on.isoformat()
    late = sum(p.overdue(today) for p in planning.pledges)
    states = [
        f"{count} {state.words.label.lower()}" + (f" ({late} overdue)" if state is PledgeState.OPEN and late else "")
        for state in PledgeState
        if (count := sum(p.state is state for p in planning.pledges))
    ]
    line = f"{n(len(planning.pledges), 'pledge')}, as on {on.day} {on:%B %Y}: {', '.join(states)}. "
    blocks: list[Block] = [Para(line + "A pledge is a promise, not evidence.")]
    order = sorted(planning.pledges, key=lambda p: (not p.overdue(today), p.due or "9"))
    rows = tuple(_pledge(p, planning, today) for p in order[:most])
    more = f"{n(len(order) - most, 'more pledge')} in annex C." if len(order) > most else ""
    head = ("Who", "What", "By", "Towards", "State")
    return [*blocks, Table(head, rows, PLEDGE_WIDTHS, caption=more)]


def _pledge(p: Pledge, planning: Planning, today: str) -> tuple[str, ...]:
    state = "Open, overdue" if p.overdue(today) else p.state.words.label
    said = ". ".join([state, *(note.text.rstrip(".") for note in p.notes[-1:])])
    return (p.who or "not said", p.what, due(p.due, p.by), _towards(p, planning), said)


def _towards(p: Pledge, planning: Planning) -> str:
    """The statement that a pledge serves, by its number, also where it was made towards one of its dreams."""
    kind, _, key = p.towards.partition(":")
    for number, s in enumerate(planning.statements, 1):
        if (kind, key) == ("statement", s.id) or (kind == "dream" and key in map(str, s.dreams)):
            return f"S{number}"
    towards = planning.towards(p) or "–"
    return "a dream, counted, not quoted" if towards.startswith(HELD) else towards


def all_pledges(planning: Planning, on: date) -> list[Block]:
    """Every pledge as a row."""
    rows = tuple(_pledge(p, planning, on.isoformat()) for p in sorted(planning.pledges, key=lambda p: p.due or "9"))
    head = ("Who", "What", "By", "Towards", "State")
    return [Table(head, rows, PLEDGE_WIDTHS)] if rows else []


def all_dreams(planning: Planning) -> list[Block]:
    """Every card in its own words, by consent; of those whose words stay here the number."""
    told = [d for d in planning.dreams if d.text and not d.text.startswith(HELD)]
    held = len(planning.dreams) - len(told)
    said = tuple(f"“{d.text}”" + (f" ({d.horizon.words.label})" if d.horizon else "") for d in told)
    more = [Para(f"{n(held, 'card')} counted, not quoted.", "note")] if held else []
    return [*([Bullets(said)] if said else []), *more]
