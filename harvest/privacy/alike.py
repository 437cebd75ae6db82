"""Who may be one person under several names: proposals for somebody to confirm, each with why.

Full names come first: same letters, another spelling. Shorter forms (*Winston C.*, *Hattersley B*, *Mrs Begum*, *AKC*)
are proposed only where one person alone can be meant, whoever is on a list of who permits what among them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from harvest.model.spellings import letters
from harvest.privacy.identify.short_forms import shortened
from harvest.privacy.name_forms import are_initials, is_full, is_near, may_be, names_in, parts_of

_MOST_OF_ONE_WORD = 400
"""Names with a word that more people have than this are not compared by that word."""


class Why(StrEnum):
    """Why two names may be one person's, the surest first."""

    LETTERS = "the same letters"
    ON_LIST = "one person on a list"
    SPELLING = "another spelling"
    SHORTER = "a shorter form, and nobody else is called so"
    PART = "a part of the name that nobody else has"
    INITIALS = "initials that nobody else has"
    MAYBE = "by the name it may be"


class Against(StrEnum):
    """What speaks against two voices being one person."""

    APART = "somebody said that they are two"
    TALK = "both speak in one talk"
    ROLES = "different roles"
    AGES = "different ages"
    TABLES = "different tables at the same time"
    OTHERS = "others may be meant as well"


@dataclass(frozen=True, slots=True)
class Alike:
    """Voices that may be one person, the one with the fullest name first, and why each of the others.

    ``against`` says by voice what speaks against it, for a person to weigh.
    """

    voices: tuple[int, ...]
    why: Mapping[int, Why]
    against: Mapping[int, Against]


def proposals(
    called: Mapping[int, Sequence[str]],
    listed: Mapping[int, Sequence[str]],
    against: Callable[[int, int], Against | None] = lambda one, two: None,
) -> tuple[Alike, ...]:
    """Who may be one person among voices, by what each is ``called``; ``against`` says why two can hardly be.

    >>> found = proposals({1: ["Brian Hattersley"], 2: ["Hattersley B"], 3: ["brian hattersley"], 4: ["Bri Moss"]}, {})
    >>> [(a.voices, *map(str, a.why.values())) for a in found]
    [((1, 3, 2), 'the same letters', 'a shorter form, and nobody else is called so')]
    """
    return _Proposals(called, listed, against).found()


class _Proposals:
    """Voices by their numbers and people on lists by theirs below zero, gathered into groups."""

    def __init__(
        self,
        called: Mapping[int, Sequence[str]],
        listed: Mapping[int, Sequence[str]],
        against: Callable[[int, int], Against | None],
    ):
        self._against = against
        self._of: dict[int, int] = {}
        """The group of whoever was put together with somebody; everybody else is one of their own."""
        self._members: dict[int, list[int]] = {}
        self._why: dict[int, Why] = {}
        self._doubts: dict[int, Against] = {}
        self._names = {i: names_in(own) for i, own in called.items()} | {
            -1 - i: names_in(own) for i, own in listed.items()
        }
        self._bare = {i for i, own in called.items() if self._names[i][:1] == tuple(own[:1]) and own}
        """Whose label is a name and nothing else."""
        self._by_word: dict[str, set[int]] = defaultdict(set)
        self._by_start: dict[str, set[int]] = defaultdict(set)

    def found(self) -> tuple[Alike, ...]:
        full = {i: [n for n in own if is_full(n)] for i, own in self._names.items()}
        self._same_letters(self._names)
        for i, own in full.items():
            self._look_up(i, own)
        self.is_near(full)
        rest = [i for i, own in full.items() if not own and self._names[i]]
        rest.sort(key=lambda i: (min(_kind_of_short(n) for n in self._names[i]), i))
        for i in rest:
            if not any(full[j] for j in self._with(i)):
                self._shorter(i)
        return tuple(a for i in self._names if i in self._members and (a := self._alike(self._members[i])))

    def _group(self, i: int) -> int:
        return self._of.get(i, i)

    def _with(self, i: int) -> Sequence[int]:
        """Everybody in the group of this one."""
        return self._members.get(group := self._group(i), (group,))

    def _same_letters(self, names: Mapping[int, Sequence[str]]) -> None:
        by_letters: dict[str, list[int]] = defaultdict(list)
        for i, own in names.items():
            for name in own:
                by_letters[letters(name)].append(i)
        initials = {letters(n) for own in names.values() for n in own if are_initials(n)}
        for key, same in by_letters.items():
            one_by_one = key in initials or any(c.isdigit() for c in key)
            first = next((i for i in same if i < 0), same[0])
            for i in same:
                # a code or initials mean somebody where a list says whom, and nobody elsewhere
                if i != first and not (one_by_one and (first >= 0 or sum(j < 0 for j in same) > 1)):
                    self._join(i, first, Why.LETTERS if first >= 0 or not one_by_one else Why.ON_LIST)

    def is_near(self, full: Mapping[int, Sequence[str]]) -> None:
        for i, j in sorted(self._sharing_a_word()):
            if self._group(i) != self._group(j) and any(is_near(a, b) for a in full[i] for b in full[j]):
                self._join(j, i, Why.SPELLING)
        for i in sorted((i for i in full if full[i]), key=lambda i: (_most_words(full[i]), i)):
            fuller = (j for j in self._beside(full[i]) if _most_words(full[j]) > _most_words(full[i]))
            if len(meant := self._meant(i, fuller)) == 1:
                self._join(i, next(iter(meant)), Why.SHORTER)

    def _look_up(self, i: int, own: Iterable[str]) -> None:
        """Keep by which words, and by which beginnings of them and of their short forms, somebody is looked up."""
        for word in (w for name in own for w in parts_of(name)):
            self._by_word[word].add(i)
            for form in (word, *shortened(word)):
                self._by_start[form[:3]].add(i)
                self._by_start[form[0]].add(i)

    def _beside(self, own: Iterable[str]) -> set[int]:
        return {i for name in own for word in parts_of(name) for i in self._by_word.get(word, ())}

    def _sharing_a_word(self) -> set[tuple[int, int]]:
        return {
            (i, j)
            for same in self._by_word.values()
            if len(same) <= _MOST_OF_ONE_WORD
            for i in same
            for j in same
            if i < j
        }

    def _shorter(self, i: int) -> None:
        """Give a short form to the one group that can be meant by it; it stands for itself where nobody can."""
        own = self._names[i]
        starts = {name[0].casefold() for name in own if are_initials(name)}
        starts |= {w[:3] for name in own if not are_initials(name) for w in parts_of(name)}
        meant = self._meant(i, {j for start in starts for j in self._by_start.get(start, ())})
        if len(meant) == 1:
            self._join(i, next(iter(meant)), _WHYS[min(map(_kind_of_short, own))])
        self._look_up(i, (n for n in own if _kind_of_short(n) == 0))

    def _meant(self, i: int, others: Iterable[int]) -> set[int]:
        """The groups that the names of somebody may mean."""
        found = {
            self._group(j)
            for j in {*others}
            if self._group(j) != self._group(i)
            and any(may_be(short, long) for short in self._names[i] for long in self._names[j])
        }
        return {g for g in found if not self._doubt(i, g)} if len(found) > 1 or i < 0 else found

    def _doubt(self, i: int, group: int) -> Against | None:
        mine = [k for k in self._with(i) if k >= 0]
        pairs = ((a, b) for a in mine for b in self._with(group) if b >= 0)
        return min((why for a, b in pairs if (why := self._against(a, b))), key=list(Against).index, default=None)

    def _join(self, i: int, to: int, why: Why) -> None:
        """Put two groups together; full names also where something stands against it, for a person to weigh."""
        one, two = self._group(i), self._group(to)
        if one == two:
            return
        doubt = self._doubt(i, to)
        allowed = [None] if why in _WHYS else [None, Against.ROLES, Against.AGES, Against.TABLES]
        if doubt not in (*allowed, Against.TALK if why is Why.LETTERS else None):
            return
        if doubt:
            self._doubts[i] = doubt
        there = self._members.setdefault(two, [two])
        for k in self._members.pop(one, (one,)):
            self._of[k] = two
            there.append(k)
            self._why.setdefault(k, why)
        self._why.setdefault(to, why)

    def _alike(self, group: Sequence[int]) -> Alike | None:
        voices = sorted(i for i in group if i >= 0)
        if len(voices) < 2:
            return None
        voices.sort(key=lambda i: (max(map(_fullness, self._names[i])), i in self._bare), reverse=True)
        head, *others = voices
        same = {letters(n) for n in self._names[head]}
        why = {i: Why.LETTERS if same & {letters(n) for n in self._names[i]} else self._why[i] for i in others}
        doubts = {i: d for i in others if (d := self._doubts.get(i) or self._against(head, i))}
        return Alike(tuple(voices), why, doubts)


_WHYS = (Why.SHORTER, Why.PART, Why.INITIALS)


def _kind_of_short(name: str) -> int:
    """0 for a form of two words at least, 1 for one word, 2 for initials."""
    return 2 if are_initials(name) else int(len(parts_of(name)) < 2)


def _most_words(own: Iterable[str]) -> int:
    return max((len(parts_of(n)) for n in own), default=0)


def _fullness(name: str) -> tuple[bool, int, bool, int]:
    return is_full(name), len(parts_of(name)), not (name.isupper() or name.islower()), len(name)
