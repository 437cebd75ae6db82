"""Who may be somebody else under another name, so that what that one refused holds for both until somebody has said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from harvest.model import Permission, PermissionRecord
from harvest.privacy.consent import is_mark
from harvest.privacy.identify.short_forms import shortened
from harvest.privacy.name_forms import are_initials, is_full, is_near, may_be, names_in, parts_of, sound
from harvest.privacy.same_names import Likeness, likeness

MAY_BE_A_CHILD = "may be {} by name, who is held as under age"


def alike_pairs(wanted: Mapping[int, Sequence[str]], others: Mapping[int, Sequence[str]]) -> Iterator[tuple[int, int]]:
    """Every pair of one of ``wanted`` and one of ``others`` whose names may be one person's.

    >>> list(alike_pairs({1: ["Rasa K."], 2: ["Tom Hale"]}, {3: ["rasa kazlauskiene"], 4: ["Thomas Hale"], 5: ["RK"]}))
    [(1, 3), (1, 5), (2, 4)]
    """
    names = {i: names_in(own) for i, own in others.items()}
    by_key: dict[str, set[int]] = defaultdict(set)
    for i, own in names.items():
        for key in _keys(own):
            by_key[key].add(i)
    for i, called in wanted.items():
        own = names_in(called)
        near = {j for key in _keys(own) for j in by_key.get(key, ()) if j != i}
        yield from ((i, j) for j in sorted(near) if any(one_name(a, b) for a in own for b in names[j]))


def one_name(one: str, two: str) -> bool:
    """Whether two names may be one person's: the same, a shorter form or a part of the other, another spelling.

    >>> one_name("D. Pacey", "Derek Pacey"), one_name("Derek Pacey", "Derek Hallam"), one_name("Jo Tyson", "Jo Tysen")
    (True, False, True)
    """
    if likeness(one, two) is not Likeness.NONE or may_be(one, two) or may_be(two, one):
        return True
    if is_full(one) and is_full(two):
        return is_near(one, two)
    first, second = (_letters(name) for name in (one, two))
    return (are_initials(one) or are_initials(two)) and first == second


def _letters(name: str) -> str:
    """The first letters of a name: of *Rasa K.* as of *RK*."""
    return (
        "".join(c for c in name if c.isalpha()).casefold()
        if are_initials(name)
        else "".join(w[0] for w in parts_of(name))
    )


def _keys(own: Iterable[str]) -> set[str]:
    """By what names are looked up: how a word or a short form of it begins, and the first letters."""
    found = set()
    for name in own:
        words = [] if are_initials(name) else parts_of(name)
        found |= {_begins(form) for word in words if len(word) > 1 for form in (word, *shortened(word))}
        letters = _letters(name)
        if len(letters) > 1:
            found |= {f"{letters[0]}.{letters[-1]}"}
    return found


def _begins(word: str) -> str:
    """The first sound of a word and the consonant behind it, so that *Mohammed* begins like *Muhammad*."""
    heard = sound(word)
    return heard[0] + next((c for c in heard[1:] if c not in "aeiouh"), "")


def answered_themselves(records: Iterable[PermissionRecord]) -> frozenset[int | None]:
    """In which files somebody answered for their own words, or a person recorded it for them; None is all of them."""
    return frozenset(
        r.file_id
        for r in records
        if not r.listed and (r.origin == "person" and "quotation" in r.answers or r.origin == "file" and not is_mark(r))
    )


def bound(found: Permission, others: Iterable[tuple[str, Permission]]) -> Permission:
    """What somebody permits, no wider than what those answered who may be the same person; each with a pseudonym.

    >>> bound(Permission(quotation="named"), [("Voice 7", Permission(quotation="anonymous", sharing="no"))]).sharing
    'no'
    """
    for called, other in others:
        if other.quotation in ("no", "anonymous") and found.quotation in ("anonymous", "named"):
            found = replace(found, quotation=Permission(quotation=other.quotation).narrower(found).quotation)
        if other.sharing in ("no", "partners"):
            found = replace(found, sharing=Permission(sharing=other.sharing).narrower(found).sharing)
        if other.minor:
            found = replace(found, hold=tuple(dict.fromkeys([*found.hold, MAY_BE_A_CHILD.format(called)])))
    return found
