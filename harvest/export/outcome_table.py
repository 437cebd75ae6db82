"""The outcome table of a social return on investment: for whom what changes, what was seen of it, what nobody knows.

No value in money is reckoned and none is invented: what such a reckoning needs beside the table is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable

from harvest.evidence import Evidence, Outcome, Quotation, other_causes, outcomes
from harvest.evidence.outcomes import in_use
from harvest.evidence.strength_words import people
from harvest.export.blocks import Block, Heading, Para, Quote, Table
from harvest.export.sentences import listed, n
from harvest.export.traceability import Numbers
from harvest.model import Valence, VoiceKind

HEAD = ("No.", "For whom", "What changes", "How one would know", "What was seen", "What is not known")
_WIDTHS = (0.05, 0.16, 0.19, 0.17, 0.2, 0.23)
SWITCHED_OFF = (
    "[No outcome is coded, so there is no table yet. Switch on the lens “SROI: outcome frame” (Codebooks), code with "
    "it on the page Code, and answer on each coding for whom it changes, what changes and how one would know.]"
)
LACKS = (
    ("What was put in", "money, rooms and hours, those of volunteers among them"),
    ("What was done", "how many meetings, places and people reached"),
    ("How it was before", "the same indicators, measured at the start"),
    ("How many it came about for", "a count among all who took part, not among those who spoke here"),
    ("How long it lasts", "when you ask again"),
    ("What it is worth", "a value with its source for each outcome; none was looked for here, and none is made up"),
)
"""What a social return on investment needs that people's stories do not tell, and what to fill in."""


def annex(evidence: Evidence, numbers: Numbers) -> list[Block]:
    """The same as an annex: the table, the words under it, other causes and what is not there."""
    if not in_use(evidence):
        return [Para(SWITCHED_OFF, "ask")]
    return [*outcome_table(evidence), *said_of_it(evidence, numbers), *causes(evidence, numbers), *lacking()]


def quoted(evidence: Evidence) -> list[Quotation]:
    """The quotations that stand under the outcomes."""
    beside = other_causes(evidence)
    found = (q for o in (*outcomes(evidence), *([beside] if beside else [])) for q in o.quotations)
    return list({(str(q.code), q.passage_id, q.start, q.end): q for q in found}.values())


def outcome_table(evidence: Evidence) -> list[Block]:
    """The table, a row an outcome; what nobody has written is asked for in brackets."""
    if not in_use(evidence):
        return [Para(SWITCHED_OFF, "ask")]
    line = (
        "Coders wrote for whom something changes, what, and how one would know; the people are those who spoke of it "
        "here. They are no sample: nothing in this table is a share of all who take part or live here."
    )
    return [Para(line, "note"), Table(HEAD, tuple(rows(evidence)), _WIDTHS)]


def rows(evidence: Evidence) -> Iterable[tuple[str, ...]]:
    """The cells of the table, row by row, under ``HEAD``."""
    heard = sum(v.kind is VoiceKind.PERSON for v in evidence.voices)
    for number, o in enumerate(outcomes(evidence), 1):
        yield (
            str(number),
            f"{o.group.name}: {o.stakeholder}" if o.stakeholder else o.group.name,
            _changes(o),
            "; ".join(o.indicators) or ("[please write: how would one know?]" if o.outcome or o.quotations else "–"),
            _seen(o, heard),
            _not_known(o, heard),
        )


def unwritten(evidence: Evidence) -> list[str]:
    """What coders have not written yet, for the line that calls the document a draft."""
    made = outcomes(evidence)
    if not any(o.outcome for o in made):
        return ["no outcome is written"]
    lacking = sum(not o.outcome and bool(o.quotations) for o in made)
    unknown = sum(bool(o.outcome) and not o.indicators for o in made)
    return [
        *([f"under {n(lacking, 'group')} of people some outcomes are not written"] if lacking else []),
        *([f"{n(unknown, 'outcome')} {'has' if unknown == 1 else 'have'} no indicator"] if unknown else []),
    ]


def said_of_it(evidence: Evidence, numbers: Numbers) -> list[Block]:
    """The quotations, outcome by outcome."""
    blocks: list[Block] = []
    for number, o in enumerate(outcomes(evidence), 1):
        if o.quotations:
            blocks.append(Heading(f"{number}. {o.group.name}: {o.outcome or 'what changes is not written yet'}", 2))
            blocks += [_quote(q, numbers) for q in o.quotations]
    return blocks or [Para("Nobody who may be quoted spoke of a change.", "note")]


def causes(evidence: Evidence, numbers: Numbers) -> list[Block]:
    """What people put a change down to beside the activity."""
    found = other_causes(evidence)
    heard = sum(v.kind is VoiceKind.PERSON for v in evidence.voices)
    if found is None:
        return [Para("Nobody was asked: the lens that asks for it is not switched on. Please ask.", "ask")]
    if not found.passages:
        line = "Nobody’s words are coded as another cause. That does not say that there was none: please ask."
        return [Para(line, "ask")]
    line = f"{people(found.spoke, heard)} put a change down to something beside the activity, or say it was not that."
    return [Para(line), *(Quote(numbers(q), q, q.text, "another cause") for q in found.quotations)]


def lacking() -> list[Block]:
    """What the table does not hold and a social return on investment needs, to be filled in."""
    return [Table(("Needed beside it", "To fill in"), tuple((what, f"[{how}]") for what, how in LACKS), (0.3, 0.7))]


def _quote(q: Quotation, numbers: Numbers) -> Quote:
    ways = {Valence.HELPS: "it came about", Valence.HINDERS: "it did not", Valence.BOTH: "both"}
    return Quote(numbers(q), q, q.text, ways.get(q.valence, q.said_as))


def _changes(o: Outcome) -> str:
    if not o.passages:
        return "[nobody spoke of a change for them: please ask]"
    if o.counted and not o.quotations:
        return "Not shown: these words may be counted, not quoted."
    said = o.outcome or "[please write: what changes for them?]"
    also = listed([f"{name} ({n(count, 'person', 'people')})" for name, count in o.also[:3]])
    return f"{said}. Also coded: {also}." if also else said


def _seen(o: Outcome, heard: int) -> str:
    if not o.passages:
        return "–"
    parts = []
    if o.tells:
        parts.append(f"{people(o.tells, heard)} {'tells' if o.tells == 1 else 'tell'} of it")
    if o.denies:
        parts.append(f"{o.denies} {'says' if o.denies == 1 else 'say'} it did not come about")
    if o.both:
        parts.append(f"{o.both} {'says' if o.both == 1 else 'say'} both")
    if o.wished:
        parts.append(f"{o.wished} only {'wishes' if o.wished == 1 else 'wish'} for it")
    if o.groups:
        parts.append(f"{n(o.groups, 'group')} that spoke as one")
    if o.cards:
        parts.append(f"{n(o.cards, 'card')}, counted as cards")
    where = f" At {n(o.tables, 'table')}." if o.tables else ""
    return f"{'; '.join(parts)}, in {n(o.passages, 'passage')}.{where}"


def _not_known(o: Outcome, heard: int) -> str:
    if not o.passages:
        return "Whether anything changed for them."
    silent = heard - o.spoke - o.wished
    parts = [f"Whether it came about for the other {silent} heard: they did not speak of it."] if silent > 0 else []
    if not o.denies and not o.both:
        parts.append("Whom it did not reach: nobody who spoke says so.")
    if o.tables == 1:
        parts.append("Whether it is so beyond one table.")
    if o.counted:
        held = "One of these people" if o.counted == 1 else f"{o.counted} of these people"
        parts.append(f"{held} may be counted, not quoted; what was written on their words stays out.")
    return " ".join(parts) or "–"
