"""Where the review of what was found stands, and what is printed instead of it."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import replace
from itertools import accumulate, chain

from harvest.model import Audience, Voice
from harvest.model.findings import TEXT, Finding, Review, Verdict
from harvest.privacy.cleared import ByChange, Cleared
from harvest.privacy.identify import FlagKind, IdentifierKind
from harvest.privacy.identify.vocabulary import fold, fold_once

PERSONS = frozenset({IdentifierKind.PERSON, IdentifierKind.NICKNAME})
FLAGS = frozenset(FlagKind)
"""Kinds that are looked at and not replaced by themselves."""
_LABELS = {
    IdentifierKind.PERSON: "person",
    IdentifierKind.NICKNAME: "person",
    IdentifierKind.PHONE: "phone number",
    IdentifierKind.EMAIL: "e-mail",
    IdentifierKind.POSTCODE: "postcode",
    IdentifierKind.ADDRESS: "address",
    IdentifierKind.SCHOOL: "school",
    IdentifierKind.SURGERY: "surgery",
    IdentifierKind.HOSPITAL: "hospital",
    IdentifierKind.WORSHIP: "place of worship",
    IdentifierKind.WORKPLACE: "workplace",
    IdentifierKind.ROLE_UNIQUE: "person in this role",
    IdentifierKind.BIRTH_DATE: "date of birth",
    IdentifierKind.EXACT_TIME: "time",
    IdentifierKind.ID: "number",
    IdentifierKind.VEHICLE: "vehicle",
    IdentifierKind.HANDLE: "user name",
}


def key_of(text: str) -> str:
    """The string without case, accents and the spaces that do not matter: by it all alike are found.

    >>> key_of("  Siân  Parry ")
    'sian parry'
    """
    return fold(" ".join(text.split()))


def is_replaced(finding: Finding, audience: Audience) -> bool:
    """Whether a finding is replaced for this audience: for the team itself only what a review said to replace."""
    if finding.kind in FLAGS or audience is Audience.TEAM:
        return finding.state is Verdict.REPLACED
    return finding.state is not Verdict.KEPT


def kept_everywhere(findings: Iterable[Finding]) -> set[str]:
    """Strings that a review keeps wherever they were found."""
    every = list(findings)
    return {f.key for f in every if f.state is Verdict.KEPT} - {f.key for f in every if f.state is not Verdict.KEPT}


def looked_at(cleared: Cleared) -> tuple[int, int]:
    """Different strings that give people away in words that may leave: (looked at by a person, all)."""
    return cleared.once("names told", _Told).looked_at(cleared)


class _Told(ByChange):
    """The strings that give people away in words that may leave, by source."""

    def __init__(self, known: Mapping[int, Sequence[Finding]] | None = None, waiting: Collection[int] | None = None):
        self._known = known or {}
        self._waiting = waiting
        """The sources to look through; None: all."""

    def again(self, touched: Collection[int]) -> _Told:
        known = {i: own for i, own in self._known.items() if i not in touched}
        return _Told(known, None if self._waiting is None else {*self._waiting, *touched})

    def looked_at(self, cleared: Cleared) -> tuple[int, int]:
        if self._waiting is None or self._waiting:
            self._known, self._waiting = {**self._known, **_told(cleared, self._waiting)}, ()
        found: dict[tuple[str, str], bool] = {}
        for f in chain.from_iterable(self._known.values()):
            found[f.kind, f.key] = f.state is not Verdict.OPEN and found.get((f.kind, f.key), True)
        return sum(found.values()), len(found)


def _told(cleared: Cleared, waiting: Collection[int] | None) -> dict[int, list[Finding]]:
    """What was found in these sources, or in all, and begins in words that may leave."""
    told: dict[int, list[Finding]] = defaultdict(list)
    for f in cleared.material.findings:
        if f.field == TEXT and f.kind not in FLAGS and (waiting is None or f.source_id in waiting):
            told[f.source_id].append(f)
    spans: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for p in cleared.material.passages if told else ():
        if p.codeable and p.source_id in told and p.id not in cleared.held:
            spans[p.source_id].append(cleared.stored.span(p.id))
    starts = {i: [start for start, _ in sorted(own)] for i, own in spans.items()}
    reach = {i: list(accumulate((end for _, end in sorted(own)), max)) for i, own in spans.items()}

    def leaves(f: Finding) -> bool:
        before = bisect_right(starts.get(f.source_id, ()), f.start)
        return before > 0 and f.start < reach[f.source_id][before - 1]

    return {i: own for i, every in told.items() if (own := [f for f in every if leaves(f)])}


def standing(reviews: Sequence[Review]) -> tuple[Review, ...]:
    """The acts that were not taken back, in order."""
    undone = {r.undoes for r in reviews if r.undoes}
    return tuple(r for r in sorted(reviews, key=lambda r: r.id) if not r.undoes and r.batch not in undone)


def learned(reviews: Sequence[Review]) -> dict[str, Verdict]:
    """What to do with a string wherever it stands, in files to come too: the last standing act about all alike."""
    return {r.key: r.verdict for r in standing(reviews) if r.finding_id is None and r.key}


def with_states(findings: Iterable[Finding], reviews: Sequence[Review]) -> tuple[Finding, ...]:
    """The findings with where their review stands: the last act about a finding itself, else about all alike."""
    single: dict[int, Verdict] = {}
    alike: dict[tuple[str, str], tuple[int, Verdict]] = {}
    own_at: dict[int, int] = {}
    for review in standing(reviews):
        if review.finding_id is not None:
            single[review.finding_id], own_at[review.finding_id] = review.verdict, review.id
        else:
            alike[review.kind, review.key] = (review.id, review.verdict)
    found = []
    for f in findings:
        rules = [alike[k] for k in ((f.kind, f.key), ("", f.key), (f.kind, "")) if k in alike]
        at, verdict = max(rules, default=(0, Verdict.OPEN))
        if f.id in single and own_at[f.id] > at:
            verdict = single[f.id]
        found.append(f if f.state is verdict else replace(f, state=verdict))
    return tuple(found)


def with_labels(
    findings: Iterable[Finding], names: Mapping[str, Voice | None], numbers: Mapping[str, int]
) -> tuple[Finding, ...]:
    """The findings with what is printed instead: a voice's pseudonym, *Person 4*, or the kind of thing it is.

    ``names`` say whose name a string is, as `voice_names` does.
    """
    return tuple(  # in a third of the time of `dataclasses.replace`
        Finding(f.id, f.source_id, f.field, f.start, f.end, f.text, f.kind, f.key, f.state, _label(f, names, numbers))
        for f in findings
    )


class Numbers:
    """The numbers behind *Person*, to which new names are added as they are found."""

    def __init__(self, there: Mapping[str, int]):
        self.there = dict(there)
        self._last = max(self.there.values(), default=0)
        self._owners: dict[str, list[str]] = {}
        """By each part of a longer name all such names."""
        for name in self.there:
            self._own(name)

    def _own(self, name: str) -> None:
        if " " in name:
            for part in set(name.split()):
                self._owners.setdefault(part, []).append(name)

    def give(self, keys: Iterable[str]) -> dict[str, int]:
        """Numbers for those of these names that have none yet; a part of exactly one longer name shares its number.

        >>> Numbers({"dee": 1}).give(["ann cole", "ann", "bo"])
        {'ann cole': 2, 'ann': 2, 'bo': 3}
        """
        new = [k for k in dict.fromkeys(keys) if k not in self.there]
        for name in new:
            self._own(name)
        made: dict[str, int] = {}
        for key in sorted(new, key=lambda k: " " not in k):
            whole = self._owners.get(key, [])
            if len(whole) == 1 and whole[0] != key:
                made[key] = made.get(whole[0]) or self.there[whole[0]]
            else:
                self._last += 1
                made[key] = self._last
        self.there |= made
        return made


def _label(finding: Finding, voices: Mapping[str, Voice | None], numbers: Mapping[str, int]) -> str:
    if finding.kind in FLAGS:
        return ""
    if finding.kind in PERSONS:
        voice = voices.get(finding.key)
        if voice is not None:
            return voice.pseudonym
        return f"Person {numbers[finding.key]}" if finding.key in numbers else "person"
    return label_for(finding.kind)


def label_for(kind: str) -> str:
    """What stands in brackets for a kind that nobody has numbered."""
    return _LABELS[IdentifierKind(kind)]


def voice_names(voices: Iterable[Voice], among: Set[str] | None = None) -> dict[str, Voice | None]:
    """Whose name a string is: whole labels and their parts; None where several voices share it. Only of the strings
    ``among`` these, where they are given: a programme has more voices than names that were found."""
    found: dict[str, Voice | None] = {}
    for voice in voices:
        labels = {fold_once(" ".join(name.split())) for name in voice.names}
        names = {*labels, *(p for label in labels for p in label.split() if len(p) >= 3 and p.isalpha())}
        if among is not None:
            names &= among
        if not names or voice.withdrawn_at or voice.nameless:  # the words of a file's name are nobody's
            continue
        for name in names:
            found[name] = None if name in found and found[name] is not voice else voice
    return found
