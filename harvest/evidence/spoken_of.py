"""Groups that people talk about and of which nobody who spoke is recorded to be one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from harvest.model import Passage, Role, Voice, VoiceKind
from harvest.model.plural import count
from harvest.privacy.cleared import ByChange


@dataclass(frozen=True, slots=True)
class Group:
    """A group as it is spoken of, and by what is recorded of somebody (role, attributes) they are known as one."""

    name: str
    spoken: re.Pattern[str]
    recorded: re.Pattern[str]
    stems: tuple[str, ...]
    """One of these stands, in small letters, in whatever ``spoken`` finds: looked for first, as that costs little."""


def _group(name: str, stems: str, spoken: str, recorded: str = "") -> Group:
    said = re.compile(rf"\b(?:{spoken})\b", re.IGNORECASE)
    either = rf"\b(?:{spoken}{'|' + recorded if recorded else ''})\b"
    return Group(name, said, re.compile(either, re.IGNORECASE), tuple(stems.split()))


GROUPS = (
    _group(
        "young people",
        "young teen youth",
        r"young(?:er)? (?:people|folk|ones|adults)|teen(?:ager)?s|teenage|youths?|youngsters|the young",
        r"under (?:18|20|21|25)|1[1-9]\s?[-–to]+\s?(?:1\d|2\d)|young person|pupil|student",
    ),
    _group(
        "children",
        "child kids toddlers babies little",
        r"children|kids|toddlers|babies|little ones",
        r"child|under 1[0-6]|[5-9]\s?[-–]\s?1\d",
    ),
    _group(
        "older people",
        "old pensioner elderly sixti seventi eighti",
        r"old(?:er)? (?:people|folk|ones)|pensioners|the elderly|"
        r"elderly (?:people|neighbours)|over[- ](?:sixti|seventi|eighti)es",
        r"(?:6[05]|7\d|8\d|9\d)(?:\s?[-–]\s?\d\d)?\+?(?: and over| or over)?|"
        r"over (?:6[05]|7\d|8\d)|retired|pensioner",
    ),
    _group("carers", "carers", r"(?:unpaid |young |family )?carers", r"carer"),
    _group(
        "disabled people",
        "disabled wheelchair",
        r"disabled people|people in wheelchairs|"
        r"wheelchair users|the disabled",
        r"disabled|disability: yes",
    ),
    _group("people with dementia", "dementia", r"people with dementia|dementia patients", r"dementia"),
    _group(
        "people who came from elsewhere to live or work here",
        "migrant newcomer incomer foreign",
        r"migrants?|newcomers|incomers|"
        r"immigrants|foreign workers",
    ),
    _group("refugees and people seeking asylum", "refugee asylum", r"refugees|asylum[- ]seekers"),
    _group(
        "people who work nights or shifts",
        "night shift",
        r"night (?:workers|shift|porters?)|shift workers|"
        r"people (?:who|that) work nights|work nights",
    ),
    _group(
        "people who sleep rough",
        "homeless rough streets",
        r"homeless(?: people)?|rough sleepers|people sleeping rough|on the streets",
    ),
    _group(
        "single parents",
        "single lone",
        r"single (?:parents|mums|mothers|dads)|lone parents",
        r"single parent|lone parent",
    ),
    _group("fathers", "dads fathers", r"(?:the |young )?(?:dads|fathers)", r"father|dad"),
    _group(
        "people who use drugs or drink",
        "addict drug alcohol drinker",
        r"addicts|drug users|alcoholics|drinkers|"
        r"people (?:on|with) (?:drugs|addictions?)",
    ),
    _group("Gypsies and Travellers", "gyps traveller", r"gyps(?:y|ies)|travellers"),
    _group("students", "students", r"students", r"student"),
    _group("farmers", "farm", r"farmers|farm workers", r"farmer|farm worker"),
    _group("second-home owners", "home holiday", r"second[- ]home(?:rs| owners)|holiday[- ]let owners"),
    _group("landlords", "landlord", r"(?:private )?landlords?", r"landlord"),
    _group("police", "police copper bobb", r"the police|police officers?|coppers|bobby|bobbies", r"police"),
    _group(
        "doctors and nurses",
        "doctor gp nurse surgery",
        r"doctors?|GPs?|nurses?|the surgery",
        r"doctor|gp|nurse|health visitor|"
        r"midwife|clinician|nhs",
    ),
    _group("teachers", "teacher", r"teachers?|head ?teacher", r"teacher|school staff"),
)


_STEMS = tuple((stem, n) for n, group in enumerate(GROUPS) for stem in group.stems)


class Listening:
    """Finds the groups that texts speak of; which words may be said of which is told once a word."""

    def __init__(self) -> None:
        self._of_nobody: set[str] = set()
        self._perhaps: dict[str, tuple[int, ...]] = {}

    def groups_in(self, text: str) -> list[Group]:
        """The groups that a text speaks of.

        >>> [group.name for group in Listening().groups_in("Carers, and whoever is on the night shift.")]
        ['carers', 'people who work nights or shifts']
        """
        perhaps: set[int] = set()
        for word in set(text.casefold().split()) - self._of_nobody:
            groups = self._perhaps.get(word)
            if groups is None:
                groups = tuple(n for stem, n in _STEMS if stem in word)
                if not groups:
                    self._of_nobody.add(word)
                    continue
                self._perhaps[word] = groups
            perhaps.update(groups)
        return [group for n in sorted(perhaps) if (group := GROUPS[n]).spoken.search(text)] if perhaps else []


@dataclass(frozen=True, slots=True)
class SpokenOf:
    """A group, how many people spoke of it, and the passages where they did."""

    group: str
    people: int
    passages: tuple[int, ...]


class Speaking(ByChange):
    """The groups that each passage speaks of, looked for once in each source and again where it changed."""

    def __init__(self) -> None:
        self._found: dict[int, tuple[Group, ...]] = {}
        """By passage; those that speak of the same share what they speak of."""
        self._waiting: frozenset[int] | None = None
        """The sources to look through; None: all."""

    def again(self, touched: Collection[int]) -> Speaking:
        new = Speaking()
        new._found = self._found
        new._waiting = None if self._waiting is None else self._waiting.union(touched)
        return new

    def in_passages(self, every: Iterable[Passage]) -> Mapping[int, tuple[Group, ...]]:
        """By passage the groups it speaks of, where it speaks of any; ``every`` are all passages of the inquiry."""
        before, waiting, groups_in = self._found, self._waiting, Listening().groups_in
        if waiting is not None and not waiting:
            return before
        same = {tuple(map(id, groups)): groups for groups in before.values()}.setdefault
        found: dict[int, tuple[Group, ...]] = {}
        for p in every:
            if waiting is not None and p.source_id not in waiting:
                groups = before.get(p.id, ())
            else:
                groups = tuple(groups_in(p.text)) if p.codeable else ()
            if groups:
                found[p.id] = same(tuple(map(id, groups)), groups)
        self._found, self._waiting = found, frozenset()
        return found


@dataclass(frozen=True, slots=True)
class Speakers:
    """Who spoke, hosts left out, and all that is recorded of any of them, in words."""

    ids: frozenset[int]
    recorded: frozenset[str]

    @classmethod
    def of(cls, passages: Iterable[Passage], voices: Iterable[Voice]) -> Speakers:
        """Those of the voices who spoke in the passages."""
        people = {v.id: v for v in voices if v.kind is VoiceKind.PERSON and v.role is not Role.FACILITATOR}
        spoke = {p.voice_id for p in passages if p.codeable} & people.keys()
        # who has the same recorded shares it (as the store gives it): a few combinations, however many people
        unlike = {(people[i].role, id(people[i].attributes)): people[i] for i in spoke}
        return cls(frozenset(spoke), frozenset(map(_recorded, unlike.values())))


def spoken_of(
    passages: Sequence[Passage], speakers: Speakers, said: Mapping[int, Sequence[Group]] | None = None
) -> tuple[SpokenOf, ...]:
    """The groups that people speak of and that nobody who spoke is recorded to belong to, most spoken of first.

    It goes by words, so that it proposes what to ask: who somebody is may just not be recorded. Words that may
    not leave are not among the passages of a cleared inquiry. ``said`` are the groups by passage, where they are known.
    """
    by: dict[str, set[int]] = defaultdict(set)
    where: dict[str, list[int]] = defaultdict(list)
    groups_in = Listening().groups_in
    for p in passages if said is None else [p for p in passages if p.id in said]:
        if p.voice_id in speakers.ids and p.codeable:
            for group in groups_in(p.text) if said is None else said[p.id]:
                by[group.name].add(p.voice_id)
                where[group.name].append(p.id)
    absent = [g for g in GROUPS if by[g.name] and not any(g.recorded.search(words) for words in speakers.recorded)]
    found = [SpokenOf(g.name, len(by[g.name]), tuple(where[g.name])) for g in absent]
    return tuple(sorted(found, key=lambda s: -s.people))


def in_a_sentence(found: Sequence[SpokenOf], below: int, most: int = 6) -> str:
    """The same in words without small numbers; empty where there is none."""
    if not found:
        return ""
    names = [f"{s.group} ({f'by {s.people} people' if s.people >= below else 'by a few'})" for s in found[:most]]
    listed = names[0] if len(names) == 1 else ", ".join(names[:-1]) + f" and {names[-1]}"
    rest = len(found) - most
    more = f" {count(rest, 'more group')} {'was' if rest == 1 else 'were'} spoken of too." if rest > 0 else ""
    return f"Spoken of, while nobody who spoke is recorded as one of them: {listed}.{more}"


def _recorded(voice: Voice) -> str:
    parts = [voice.role.words.label if voice.role is not Role.UNKNOWN else ""]
    parts += [value if len(value) > 3 else f"{key}: {value}" for key, value in voice.attributes.items()]
    return " · ".join(parts)
