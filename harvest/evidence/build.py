"""From a whole inquiry to evidence: consent applied, figures counted, quotations with their chain back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from harvest.collecting import put_off
from harvest.evidence.asked_values import called, either
from harvest.evidence.asking import narrowed
from harvest.evidence.comparison import compared
from harvest.evidence.conditions import Condition
from harvest.evidence.coverage import coverage
from harvest.evidence.evidence import Evidence
from harvest.evidence.findings import stated
from harvest.evidence.history import History
from harvest.evidence.missing import not_heard, who_is_missing
from harvest.evidence.nearness import Nearness
from harvest.evidence.quotations import choose, quote
from harvest.evidence.records import (
    ChosenQuotation,
    CodebookUsed,
    HeldBack,
    Quotation,
    Row,
)
from harvest.evidence.stories import whole_stories
from harvest.evidence.strength import ReadApart, strength
from harvest.evidence.team_records import AgreementLine, Settled
from harvest.evidence.themes import themes
from harvest.evidence.view import EvidenceView
from harvest.evidence.who_spoke import consent_of, voices_heard
from harvest.model import Codebook, Role, VoiceKind
from harvest.privacy import Cleared, looked_at
from harvest.privacy.disclosure import Published

NOBODY_DECIDED = "passages nobody has decided about yet"


@put_off()
def build(
    cleared: Cleared,
    *,
    codebook: str | None = None,
    event: str | None = None,
    where: Sequence[Condition] = (),
    quotations: Sequence[ChosenQuotation] | None = None,
    identifying: bool = False,
    agreement: Sequence[AgreementLine] = (),
    controlled: bool = True,
    published: Sequence[Published] = (),
    picked: Sequence[ChosenQuotation] = (),
    near: Nearness | None = None,
) -> Evidence:
    """The evidence in an inquiry that passed the guard: only what the group agreed.

    ``codebook``, ``event`` and the conditions in ``where`` narrow it; ``quotations`` keeps those an evaluator chose, in
    their order (None: all that may be quoted); ``identifying`` also quotes under codes that identify; ``agreement`` is
    what the agreement module measured. Those ``picked`` stand first under their code and are marked as chosen, beside
    all others. ``near`` says who is near which passage, where that is known. Small numbers of people are hidden, also
    with regard to what earlier packs ``published``, unless it is for the team itself (``controlled=False``).
    ExportError names what there is when a filter names what there is not.
    """
    event, where = _one_event(event, where, cleared.events)
    whole = EvidenceView(cleared, codebook, event)
    asked = narrowed(whole, where)
    view = asked.view
    material = cleared.material
    rows = view.rows()
    # who is missing is said of everybody: said of a few who meet a condition it would tell what they are
    every = whole.rows() if where else rows
    quoted, held = quote(view, rows, identifying)
    quotable = quoted
    if quotations is not None:
        quoted = choose(quoted, quotations, held)
    elif picked:
        first = choose(quoted, picked, defaultdict(set))
        taken = {_place(q) for q in first}
        quoted = [*first, *(q for q in quoted if _place(q) not in taken)]
    reviewed = [p for p in view.codeable if p.id in material.consensus.reviewed]
    # tables by what people are answer for whole events; under further conditions their differences would tell
    recorded = _recorded(view, EvidenceView(cleared, None, None)) if not (where and controlled) else {}
    spoke = voices_heard(view, rows, quoted)
    seats = _seats(view)
    tables = len({(event, table) for _, event, table in seats})
    about = themes(view, rows, quoted, material.summaries)
    apart = _read_apart(view)
    heard = {v.id for v in spoke if v.kind is VoiceKind.PERSON}
    near = near.of(heard) if near is not None else None
    measure = partial(
        strength,
        rows,
        voices=spoke,
        of_tables=tables,
        apart=apart,
        below=material.suppress_below if controlled else 1,
    )
    compare = partial(compared, EvidenceView(cleared, None, event), tuple(where))
    told = whole_stories(view, material.planning.chosen)
    return Evidence(
        title=material.title,
        question=material.question,
        at=material.at,
        software=material.software,
        filter={"codebook": codebook, "event": whole.event, **asked.asked},
        codebooks=tuple(_used(book, rows) for book in view.codebooks),
        themes=about,
        rows=rows,
        held_back=tuple(HeldBack(reason, len(ids)) for reason, ids in sorted(held.items()) if ids),
        unreviewed=len(view.codeable) - len(reviewed),
        missing_voices=who_is_missing(whole, every, controlled),
        passages=len(view.codeable),
        reviewed=len(reviewed),
        voices=spoke,
        consent=consent_of(view),
        coverage=coverage(view, rows),
        events=tuple(
            {"title": e.title, "date": e.date, "place": e.place, "phase": e.phase, "questions": list(e.questions)}
            for e in material.events
            if view.event in (None, e.title)
        ),
        coders=_coders(view),
        suppress_below=material.suppress_below,
        not_heard=not_heard(whole),
        settled=tuple(
            Settled(s.code, view.where(view.passages[s.passage_id]), s.stands, s.coder, s.reason, s.at)
            for s in view.settled
        ),
        disputed=len({d.passage_id for d in view.disputed}),
        agreement=tuple(agreement),
        not_coded={**material.not_coded, NOBODY_DECIDED: len(view.codeable) - len(reviewed)},
        summaries=dict(material.summaries),
        data_tables=dict(material.data_tables),
        attributes=recorded,
        roles=_roles(view, recorded),
        stories=told[0],
        stories_held=told[1],
        receipts=cleared.once("receipts", lambda: {v.id: v.receipt for v in material.voices if v.receipt}),
        chosen=quotations is not None,
        history=History(replace(view)),
        controlled=controlled,
        planning=material.planning,
        published=tuple(published),
        tables=tables,
        unknown=dict(asked.unknown),
        unknown_said=asked.sentences,
        findings=stated(material.planning.findings, about, rows, quotable, measure, near, compare),
        apart=apart,
        near=near,
        seats=seats,
        names=looked_at(cleared),
        further=bool(where),
        inquiry_id=material.inquiry_id,
        audience=cleared.audience,
        counted=cleared.once("counted", lambda: frozenset(p.voice_id for p in material.passages)),
        heard_at=_heard_at(view),
    )


def _seats(view: EvidenceView) -> tuple[tuple[int, str, str], ...]:
    """Who sat at which table of which event; a card came from a table and is nobody there."""

    def make() -> tuple[tuple[int, str, str], ...]:
        at_tables = (p for p in view.codeable if not view.on_a_card(p))
        return tuple(sorted({(p.voice_id, *key) for p in at_tables if (key := view.table_key(p))}))

    return view.content("seats", make)


def _place(q: Quotation) -> tuple[str, int, int, int]:
    return str(q.code), q.passage_id, q.start, q.end


def _one_event(
    event: str | None, where: Sequence[Condition], titles: Mapping[str, str]
) -> tuple[str | None, tuple[Condition, ...]]:
    """One event asked for as a condition is the event asked for; ``titles`` are as they are stored → as printed."""
    asked = [c.value for c in where if c.key == "event"]
    events = {name for value in asked for one in either(value, titles.__contains__) for name in _meant(one, titles)}
    rest = tuple(c for c in where if c.key != "event")
    if len(events) == 1 and event in (None, *events):
        return events.pop(), rest
    return event, (*rest, *(Condition("event", titles.get(name, name)) for name in sorted(events)))


def _meant(value: str, titles: Mapping[str, str]) -> Sequence[str]:
    """The events that are called so, or by a part of their name."""
    return [value] if value in titles else called(value, titles) or [value]


def _recorded(view: EvidenceView, whole: EvidenceView) -> Mapping[int, Mapping[str, str]]:
    """What is recorded of everybody who spoke anywhere in the inquiry, whatever is asked for of it.

    Hosts are left out as long as nothing they said is evidence.
    """
    passages, voices = whole.passages, view.material.voices
    spoke = view.cleared.once("spoke anywhere", lambda: {p.voice_id for p in view.material.passages if p.codeable})
    hosts = view.cleared.once("hosts", lambda: {v.id for v in voices if v.role is Role.FACILITATOR})
    coded = frozenset(passages[c.passage_id].voice_id for c in view.material.consensus.agreed) & hosts

    kept: dict[frozenset[int], dict[int, Mapping[str, str]]] = view.cleared.once(("attributes", view.event), dict)
    found = kept.get(coded)
    if found is None:
        people = {v.id for v in voices if v.kind is VoiceKind.PERSON}
        found = {v: view.recorded.get(v, {}) for v in sorted(((spoke - hosts) | coded) & people)}
        kept.clear()
        kept[coded] = found
    return found


def _roles(view: EvidenceView, recorded: Mapping[int, Mapping[str, str]]) -> Mapping[int, str]:
    """The roles of those of whom anything is recorded; worked out once for as long as these are the same."""
    kept: dict[int, tuple[object, dict[int, str]]] = view.cleared.once("roles", dict)
    found = kept.get(id(recorded))
    if found is None or found[0] is not recorded:
        kept.clear()
        found = kept[id(recorded)] = (recorded, {v: view.voices[v].role.value for v in recorded})
    return found[1]


def _read_apart(view: EvidenceView) -> tuple[ReadApart, ...]:
    apart = {i: who for i, who in view.material.consensus.apart.items() if i in view.passages}
    given: dict[int, dict[str, set[str]]] = {i: {who: set() for who in own} for i, own in apart.items()}
    for coding in view.material.codings:
        own = given.get(coding.passage_id)
        if own is not None and coding.coder in own:
            own[coding.coder].add(str(coding.code))
    settled, disputed = defaultdict(set), defaultdict(set)
    for s in view.settled:
        settled[s.passage_id].add(str(s.code))
    for d in view.disputed:
        disputed[d.passage_id].add(str(d.code))
    one: dict[frozenset[str], frozenset[str]] = view.cleared.once("sets of codes", dict)  # a few for thousands

    def same(codes: Iterable[str]) -> frozenset[str]:
        found = frozenset(codes)
        return one.setdefault(found, found)

    return tuple(
        ReadApart(i, tuple(map(same, own.values())), same(settled.get(i, ())), same(disputed.get(i, ())))
        for i, own in given.items()
    )


def _coders(view: EvidenceView) -> tuple[str, ...]:
    """Who decided about codes; whoever only wrote or signed something is none."""
    decided = view.cleared.deciders() or {c.coder for c in view.material.codings}
    known = [name for name in view.material.coders if name in decided]
    return (*known, *sorted(decided - set(known)))


def _heard_at(view: EvidenceView) -> dict[str, int]:
    def make() -> dict[str, int]:
        people: dict[str, set[int]] = defaultdict(set)
        for p in view.codeable:
            if p.event and view.voices[p.voice_id].kind is VoiceKind.PERSON:
                people[p.event].add(p.voice_id)
        return {event: len(who) for event, who in people.items()}

    return dict(view.content("heard at", make))


def _used(book: Codebook, rows: Iterable[Row]) -> CodebookUsed:
    versions = {r.codebook_version for r in rows if r.code.codebook == book.id and r.codebook_version}
    origin = str(book.meta.get("origin") or "")
    return CodebookUsed(
        book.id,
        book.name,
        book.version,
        tuple(sorted(versions)),
        origin,
        book.drawn_as,
        tuple(f.id for f in book.facets),
    )
