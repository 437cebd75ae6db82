# ruff: noqa: E501 – patterns are easier to check on one line
"""Which of somebody's passages a wish is about that leaves a part of their words out: those and what stands by them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from harvest.model import Passage, Permission
from harvest.model.parts_left_out import WORD, Part, part_of, stem
from harvest.model.where_they_live import tells_home
from harvest.privacy.identify.vocabulary import first_name, fold

_FAR = 3
"""So many passages lie at most between two of one voice that follow on each other."""
_GOES_ON = re.compile(
    r"\W*(?:and|but|so|then|anyway|because|until|afterwards|after that|he|she|they|it|that|this|those|these|which|him|"
    r"his|her|their)\b",
    re.IGNORECASE,
)
"""So begins what goes on with what stands before it."""
_OURS = re.compile(
    r"\b(?:our|my|wor|ower)\s+(?:(?P<kin>lad|lass|boy|girl|kid|eldest|oldest|youngest|middle one|little one)\b|(?P<name>[A-Z][\w'’-]+))",
    re.IGNORECASE,
)
_CALLED_BY_NAME = frozenset(
    "son daughter brother sister boy girl lad lass kid child grandson granddaughter husband wife partner cousin".split()  # noqa: SIM905
)
"""Kin of whom people say a name in place of what they are (*when our Darren went to prison*)."""
_OF_SOMEBODY = re.compile(r"\b(?:he|she|him|her|his|hers|they|them|their)\b|\b(?:he|she|they)['’]", re.IGNORECASE)


def passages_waiting(permission: Permission, passages: Sequence[Passage]) -> frozenset[int]:
    """The passages of one voice that wait for a look, because a part of its words is to be left out.

    They are those that say a word that names a part, what stands right behind them, what goes on from there or leads up
    to it, and on as long as somebody is spoken of whom the part is about. Where not every part is found all of them
    wait, until a person has looked; from then on none but those that name it.
    """
    if not permission.parts:
        return frozenset()
    parts = [part for reason in permission.parts if (part := part_of(reason)) is not None]
    every = frozenset(p.id for p in passages)
    found = _found(parts, passages, wide=True)
    if not permission.looked_at:
        return every if found is None else found
    return found if found and found != every else _found(parts, passages, wide=False) or frozenset()


def waiting_by_voice(said: Iterable[tuple[Passage, Permission]]) -> frozenset[int]:
    """The passages that wait among those whose tellers asked to leave a part out, each with what holds for it."""
    own: dict[int, list[Passage]] = defaultdict(list)
    together: dict[int, Permission] = {}
    for p, permission in said:
        own[p.voice_id].append(p)
        before = together.get(p.voice_id)
        together[p.voice_id] = permission if before is None else before.narrower(permission)
    return frozenset(i for voice_id, rows in own.items() for i in passages_waiting(together[voice_id], rows))


def whole_where_not_found(permission: Permission, passages: Sequence[Passage]) -> Permission:
    """What a voice permits, held whole where nobody can tell which part of these words is to be left out."""
    waiting = passages_waiting(permission, passages)
    if permission.looked_at or len(waiting) < len(passages):
        return permission
    return replace(permission, hold=tuple(dict.fromkeys([*permission.hold, *permission.parts])), parts=())


def _found(parts: Iterable[Part], passages: Iterable[Passage], *, wide: bool) -> frozenset[int] | None:
    """The passages that parts are about, with those around where ``wide``; None where one of the parts is not found."""
    by_source: dict[int, list[Passage]] = defaultdict(list)
    for p in passages:
        by_source[p.source_id].append(p)
    said = {p.id: _said(p.text) for rows in by_source.values() for p in rows}
    found: set[int] = set()
    for part in (replace(part, words=frozenset(map(_alike, part.words))) for part in parts):
        if part.home:  # where nothing tells it nothing waits
            found |= {p.id for rows in by_source.values() for p in rows if tells_home(p.text)}
        if not part.words:
            continue
        every = set().union(*said.values())
        # whoever is named in it is not told of twice: “the bit where I lost my rag with Stephen”
        if not part.words <= every and not any(first_name(word) for word in part.words & every):
            return None
        for rows in by_source.values():
            found |= _around(sorted(rows, key=lambda p: p.start), part, said, wide=wide)
    return frozenset(found)


def _said(text: str) -> set[str]:
    """The stems of a passage, and all kin that one who is called *our* by a first name there may be."""
    stems = {_alike(stem(w)) for w in WORD.findall(text)}
    named = any(m["kin"] or _is_first_name(m["name"]) for m in _OURS.finditer(text))
    return stems | _CALLED_BY_NAME if named else stems


def _is_first_name(word: str) -> bool:
    return word[0].isupper() and first_name(fold(re.sub(r"['’]s?$", "", word))) > 0


def _alike(word: str) -> str:
    """A stem without what tells when, or for kin, doctors and what befalls people the one word that stands for all.

    >>> [_alike(word) for word in ("mam", "fell", "drinking", "walked", "ring")]
    ['mother', 'fall', 'drink', 'walk', 'ring']
    """
    bare = _ENDS.sub("", word) if len(word) > _SHORT else word
    return _ONE_WORD.get(word) or _ONE_WORD.get(bare, bare)


_ENDS, _SHORT = re.compile(r"(?:ing|ed)$"), 5


_ONE_WORD = {
    other: one
    for one, others in {
        "doctor": "dr gp",
        "mother": "mum mam mom mummy mammy ma mama",
        "father": "dad da daddy papa tata",
        "grandmother": "nan nana nanna gran granny grandma nain mamgu babcia",
        "fall": "fell fallen",
        "die": "died dead death dying",
        "drink": "drank drunk",
        "lose": "lost loss los",
        "break": "broke broken",
        "steal": "stole stolen theft",
        "fight": "fought",
        "leave": "left leav",
        "ill": "illness sick",
        "grandfather": "grandad grandpa granddad taid tadcu dziadek",
    }.items()
    for other in others.split()
}


def _around(rows: Sequence[Passage], part: Part, said: dict[int, set[str]], *, wide: bool) -> set[int]:
    named = [n for n, p in enumerate(rows) if part.words & said[p.id]]
    if not named or not wide:
        return {rows[n].id for n in named}
    every = set(range(named[0], named[-1] + 1))
    for n in named:
        if n and _goes_on(rows[n].text, part):
            every.add(n - 1)
        last = n
        while last + 1 < len(rows) and (
            (last == n and rows[n + 1].seq == rows[n].seq + 1)
            or _GOES_ON.match(rows[last + 1].text)
            or (part.person and _OF_SOMEBODY.search(rows[last + 1].text))
        ):
            last += 1
        every |= set(range(n, last + 1))
    return {rows[n].id for n in every if _follows_on(rows, n, named)}


def _goes_on(text: str, part: Part) -> bool:
    """Whether a passage that names the part goes on with what was told before it."""
    names = next((m.start() for m in WORD.finditer(text) if _alike(stem(m.group())) in part.words), 0)
    return bool(_GOES_ON.match(text) or (part.person and _OF_SOMEBODY.search(text[:names])))


def _follows_on(rows: Sequence[Passage], n: int, named: Sequence[int]) -> bool:
    """Whether a passage belongs to what was said where the part is named: not half an hour of a talk away."""
    near = min(named, key=lambda k: abs(k - n))
    low, high = sorted((near, n))
    return named[0] <= n <= named[-1] or all(rows[k + 1].seq - rows[k].seq <= _FAR + 1 for k in range(low, high))
