"""The page that goes back to the people: what you said, what you dreamed, who promised what, what happens next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from harvest.evidence import (
    BothSides,
    Evidence,
    Picture,
    Quotation,
    StatedFinding,
    both_sides,
    propose,
    shorten,
    told_back,
)
from harvest.evidence.missing import TEAM_ADDS
from harvest.export.blocks import Block, BlockDocument, Bullets, Heading, Para
from harvest.export.read_back import day_in_words, dreamed, promised
from harvest.export.reading_age import reading_age
from harvest.export.sentences import about, listed, n
from harvest.model import Consent, Planning, Valence, VoiceKind
from harvest.model.planning_words import NOT_INSTEAD_OF_SERVICES

MOST = 4
"""So many things said stand on the page: more is not read by somebody standing at a notice board."""
WORDS = 22
MOST_MISSING = 8


def feedback(evidence: Evidence, pictures: Sequence[Picture] = ()) -> BlockDocument:
    """The sheet as blocks, one side of A4 where little was promised; its reading age stands at the end."""
    on = date.fromisoformat(evidence.at[:10])
    said = _said(evidence)
    planning = evidence.planning
    contact = planning.plan.contact.strip() or "_" * 22
    blocks: list[Block] = [
        Para(_thanks(evidence), "lead"),
        Heading("You said"),
        *said,
        *dreamed(planning, heading="You dreamed"),
        *(promised(planning, on) if planning.pledges else []),
        Heading("Who we have not heard"),
        *_not_heard(evidence, contact),
        Heading("What happens next"),
        *_next(evidence.planning),
        Para(NOT_INSTEAD_OF_SERVICES),
        *([Para(told)] if (told := told_back(evidence)) else []),
        Para(
            "Did we get you right? You can keep, change or take out your words at any time, without a reason. Ask: "
            f"{contact.rstrip('.')}, also for large print, audio or another language."
        ),
        Para(_named(evidence)),
    ]
    plain = [b.text for b in blocks if isinstance(b, Para) and b.kind != "ask"]
    age = reading_age(plain)
    if age is not None:
        blocks.append(Para(f"Reading age: about {age} (Flesch–Kincaid, without tables and quotations).", "note"))
    title = "You said, you dreamed, you promised"
    return BlockDocument(title, evidence.title, tuple(blocks), about(evidence), contents=False)


def _next(planning: Planning) -> list[Block]:
    """Who was asked what by when, what they answered and what changed; and when people hear of it."""
    again = planning.plan.hear_back.strip()
    blocks: list[Block] = [Para(f"You hear from us again: {again}")] if again else []
    said = []
    for r in planning.recommendations:
        by = f" by {day_in_words(r.due) if r.due else r.by}" if r.by else ""
        asked = f"{r.asked} is asked{by}: {r.text}" if r.asked else r.text
        became = [f"Answer: {r.answer}" if r.answer else "", f"What changed: {r.changed}" if r.changed else ""]
        said.append(" ".join(w if w[-1:] in ".!?" else f"{w}." for w in [asked, *became] if w))
    if said:
        return [*blocks, Bullets(tuple(said))]
    return [
        *blocks,
        Para("[Please write who reads this and is asked to answer, by when, and when you meet again.]", "ask"),
    ]


def _thanks(evidence: Evidence) -> str:
    people = sum(v.kind is VoiceKind.PERSON and v.passages > 0 for v in evidence.voices)
    cards = len(evidence.planning.dreams)
    met = [f"{e['title']} ({_day(str(e['date']))})" if e["date"] else str(e["title"]) for e in evidence.events]
    where = f": {listed(met)}" if 0 < len(met) <= MOST else ""
    told = f"{n(people, 'person', 'people')} told us what matters here{where}."
    read = f" We read {n(cards, 'dream card')}." if cards else ""
    return f"Thank you. {told}{read} This is what we made of it, as on {_day(evidence.at[:10])}."


def _day(written: str) -> str:
    """A day as people write it, where it is written as a day."""
    try:
        return day_in_words(written[:10])
    except ValueError:
        return written


def _not_heard(evidence: Evidence, contact: str) -> list[Block]:
    """Who is missing, for who may be one of them: no figures, and how to be heard yet."""
    _, _, team = evidence.missing_voices.partition(TEAM_ADDS)
    groups = listed(list(evidence.not_heard[:MOST_MISSING]))
    said = f"We heard nobody or too few of these: {groups}." if groups else "We do not know yet whom we have not heard."
    asked = f"Are you one of them, or do you know somebody who is? Tell us: {contact.rstrip('.')}."
    return [*([Para(team)] if team else []), Para(f"{said} {asked}" if groups else said)]


def _said(evidence: Evidence) -> list[Block]:
    """What somebody signed, else the weightiest things; how many people said so, and who sees it the other way."""
    signed = [f for f in evidence.findings if f.signed][:MOST]
    if signed:
        return [block for f in signed for block in _signed(f)]
    everybody = {v.id for v in evidence.voices if v.kind is VoiceKind.PERSON and v.passages}
    people = _people(evidence)
    things = [b for b in both_sides(evidence) if not b.theme.depth and people.get(b.theme.name)]
    things.sort(key=lambda b: -len(set().union(*people[b.theme.name].values())))
    blocks: list[Block] = []
    used: set[str] = set()
    for both in things[:MOST]:
        blocks.append(Para(_sentence(both, people[both.theme.name], len(everybody))))
        quoted = _quoted(evidence, both, used)
        if quoted:
            blocks.append(Bullets(tuple(quoted)))
    return blocks or [Para("Nothing is agreed yet about what you said. We are still reading.")]


def _signed(finding: StatedFinding) -> list[Block]:
    s = finding.strength
    told = f"{s.says + s.both} of {n(s.heard, 'person', 'people')} told us so."
    other = f" {n(s.against, 'person sees', 'people see')} it the other way." if s.against else ""
    said = [*finding.supporting[:1], *finding.contrary[:1]]
    main = finding.written.side
    return [
        Para(f"{finding.written.text.rstrip('.')}. {told}{other}"),
        *([Bullets(tuple(_in_their_words(q, main) for q in said))] if said else []),
    ]


def _in_their_words(quotation: Quotation, main: Valence) -> str:
    """A quotation, and how it stands to what is said above it where it says something else."""
    before = {Valence.WISHED_FOR: "A wish: ", Valence.PLEDGED: "A promise: "}.get(quotation.valence, "But: ")
    return f"{before * (quotation.valence is not main)}“{shorten(quotation.text, WORDS)}”"


def _people(evidence: Evidence) -> Mapping[str, Mapping[Valence, set[int]]]:
    """Who said what of each thing, people only."""
    tops = [both for both in both_sides(evidence) if not both.theme.depth]
    of_code = {code: both.theme.name for both in tops for code in evidence.below(*both.codes)}
    found: dict[str, dict[Valence, set[int]]] = defaultdict(lambda: defaultdict(set))
    for row in evidence.rows:
        if str(row.code) in of_code and row.speaks and row.voice_kind is VoiceKind.PERSON:
            found[of_code[str(row.code)]][row.valence].add(row.voice_id)
    return found


def _sentence(both: BothSides, people: Mapping[Valence, set[int]], everybody: int) -> str:
    helps, hinders = len(people.get(Valence.HELPS, ())), len(people.get(Valence.HINDERS, ()))
    wished, mixed = len(people.get(Valence.WISHED_FOR, ())), len(people.get(Valence.BOTH, ()))
    parts = []
    if both.sided:
        parts += [f"{helps} said that it helps"] if helps else []
        parts += [f"{hinders} {'said ' * (not helps)}that it is in the way"] if hinders else []
    else:
        parts += [n(helps, "has it", "have it")] if helps else []
        parts += [n(hinders, "misses it", "miss it")] if hinders else []
    parts += [n(mixed, "sees both sides", "see both sides")] if mixed else []
    parts += [n(wished, "wishes for it", "wish for it")] if wished else []
    spoke = len(set().union(*people.values())) if people else 0
    name = both.theme.summary.split("\n")[0].strip() or f"{both.theme.name}."
    return f"{name} {spoke} of {n(everybody, 'person', 'people')} spoke of it: {listed(parts)}."


def _quoted(evidence: Evidence, both: BothSides, used: set[str]) -> list[str]:
    family = evidence.below(*both.codes)
    own = [q for q in evidence.quotations if str(q.code) in family and _key(q) not in used]
    picked = propose(own, 2)
    used.update(map(_key, picked))
    main = Valence.HELPS if both.voices(Valence.HELPS) >= both.voices(Valence.HINDERS) else Valence.HINDERS
    return [_in_their_words(q, main) for q in sorted(picked, key=lambda q: q.valence is not main)]


def _key(quotation: Quotation) -> str:
    return f"{quotation.passage_id}:{quotation.start}"


def _named(evidence: Evidence) -> str:
    spoke = [v for v in evidence.voices if v.kind is VoiceKind.PERSON and v.passages]
    named = [v.name for v in spoke if v.consent is Consent.NAMED]
    return f"Thanks to {listed([*named[:20], 'everyone not named here'])}." if named else "Thanks to everyone."
