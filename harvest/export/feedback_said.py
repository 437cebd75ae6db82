"""What people said, on the feedback sheet: what somebody signed, else the weightiest things, counted in people."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from harvest.evidence import BothSides, Evidence, Quotation, StatedFinding, both_sides, propose, shorten
from harvest.export.blocks import Block, Bullets, Para
from harvest.export.feedback_room import IN_FULL, Amount
from harvest.export.sentences import listed, n
from harvest.model import Valence, VoiceKind
from harvest.model.plural import count

WORDS = 22
_REPLACED = re.compile(r"\[(?!…)[^]]+]")
"""A mark that stands for a name or the like: on one side of A4 it reads as if something were amiss."""


def said(evidence: Evidence, amount: Amount) -> list[Block]:
    """Each in a sentence: how many people said so, and who sees it the other way; how many more there are."""
    signed = [f for f in evidence.findings if f.signed]
    if signed:
        blocks = [block for f in signed[: amount.said] for block in _signed(f, amount)]
        return [*blocks, *_more(len(signed) - amount.said, "", "finding")]
    everybody = {v.id for v in evidence.voices if v.kind is VoiceKind.PERSON and v.passages}
    people = _people(evidence)
    things = [b for b in both_sides(evidence) if not b.theme.depth and people.get(b.theme.name)]
    things.sort(key=lambda b: -len(set().union(*people[b.theme.name].values())))
    blocks = []
    used: set[str] = set()
    for both in things[: amount.said]:
        blocks.append(Para(_sentence(both, people[both.theme.name], len(everybody), amount)))
        quoted = _quoted(evidence, both, used, amount)
        if quoted:
            blocks.append(Bullets(tuple(quoted)))
    if not blocks:
        return [Para("Nothing is agreed yet about what you said. We are still reading.")]
    return [*blocks, *_more(len(things) - amount.said, "This is what most people spoke of. ", "thing")]


def _more(left: int, rule: str, what: str) -> list[Block]:
    return [Para(f"{rule}{count(left, f'more {what}')}: {IN_FULL}.", "note")] if left > 0 else []


def _signed(finding: StatedFinding, amount: Amount) -> list[Block]:
    s = finding.strength
    told = f"{s.says + s.both} of {n(s.heard, 'person', 'people')} told us so."
    other = f" {n(s.against, 'person sees', 'people see')} it the other way." if s.against else ""
    main = finding.written.side
    picked = (*first(finding.supporting, finding.chosen), *first(finding.contrary, finding.chosen))
    words = [_in_their_words(q, main, amount) for q in picked]
    quoted = tuple(w for w in words if w)[: amount.quoted]
    return [
        Para(f"{amount.cut(finding.written.text.rstrip('.'))}. {told}{other}".replace("….", "…")),
        *([Bullets(quoted)] if quoted else []),
    ]


def first(quotations: Sequence[Quotation], chosen: bool) -> Sequence[Quotation]:
    """The one that is printed: the first; where nobody chose, the first that needs no name taken out."""
    whole = [q for q in quotations if chosen or not _REPLACED.search(q.text)]
    return (whole or quotations)[:1]


def _in_their_words(quotation: Quotation, main: Valence, amount: Amount) -> str:
    """A quotation, and how it stands to what is said above it where it says something else; empty for a long one."""
    before = {Valence.WISHED_FOR: "A wish: ", Valence.PLEDGED: "A promise: "}.get(quotation.valence, "But: ")
    words = shorten(quotation.text, WORDS)
    translated = f" {quotation.translated}" if quotation.translated else ""
    return f"{before * (quotation.valence is not main)}“{words}”{translated}" if amount.short_enough(words) else ""


def _people(evidence: Evidence) -> Mapping[str, Mapping[Valence, set[int]]]:
    """Who said what of each thing, people only."""
    tops = [both for both in both_sides(evidence) if not both.theme.depth]
    of_code = {code: both.theme.name for both in tops for code in evidence.below(*both.codes)}
    found: dict[str, dict[Valence, set[int]]] = defaultdict(lambda: defaultdict(set))
    for row in evidence.rows:
        if str(row.code) in of_code and row.speaks and row.voice_kind is VoiceKind.PERSON:
            found[of_code[str(row.code)]][row.valence].add(row.voice_id)
    return found


def _sentence(both: BothSides, people: Mapping[Valence, set[int]], everybody: int, amount: Amount) -> str:
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
    name = amount.cut(both.theme.summary.split("\n")[0].strip() or f"{both.theme.name}.")
    return f"{name} {spoke} of {n(everybody, 'person', 'people')} spoke of it: {listed(parts)}."


def _quoted(evidence: Evidence, both: BothSides, used: set[str], amount: Amount) -> list[str]:
    family = evidence.below(*both.codes)
    main = Valence.HELPS if both.voices(Valence.HELPS) >= both.voices(Valence.HINDERS) else Valence.HINDERS
    own = [
        q
        for q in evidence.quotations
        if str(q.code) in family and _key(q) not in used and _in_their_words(q, main, amount)
    ]
    picked = propose(own, amount.quoted)
    used.update(map(_key, picked))
    return [_in_their_words(q, main, amount) for q in sorted(picked, key=lambda q: q.valence is not main)]


def _key(quotation: Quotation) -> str:
    return f"{quotation.passage_id}:{quotation.start}"
