"""Names that one text of a batch tells, found again in all the others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from harvest.privacy.identify.lexicon import DETERMINERS, INSTITUTIONS, NAMING, NOT_NAMES, PARTICLES, word_set
from harvest.privacy.identify.nouns import IdentifierKind, NameList
from harvest.privacy.identify.other_languages import Stretch, is_in
from harvest.privacy.identify.persons import Reader
from harvest.privacy.identify.settle import Span
from harvest.privacy.identify.tokens import Case, Token
from harvest.privacy.identify.vocabulary import first_name, is_ordinary, words

_K = IdentifierKind
_NO_SURNAME = word_set("you we i they it he she the a an this that to of your my our be not so")
_A_THING = word_set("the a an some any no more every these those their its many few")
"""Before a small word that is somebody's name elsewhere: "we cut the peats"."""
_SURELY_FIRST = 15
_SAYS_WHO = NAMING | {"it's", "its"}


def known_names(firsts: Sequence[list[Span]], read: Sequence[Sequence[Token]]) -> frozenset[str]:
    """Each single name found with confidence in the batch, folded."""
    seen: Counter[str] = Counter()
    sure: set[str] = set()
    for spans, found in zip(firsts, read, strict=True):
        for span in spans:
            if span.kind is not _K.PERSON:
                continue
            inside = [t for t in found if t.start >= span.start and t.end <= span.end]
            for t in inside:
                seen[t.key] += 1
                if span.sure or len(inside) > 1:
                    sure.add(t.key)
    skip = NOT_NAMES | PARTICLES | {n for n in seen if _is_of_all(n)}
    return frozenset(
        n for n in seen if len(n) >= 3 and n not in skip and (n in sure or seen[n] > 1 or first_name(n) >= 3)
    )


def _is_of_all(key: str) -> bool:
    """Whether a part of a name is too common a word to be somebody wherever it stands: "So", "Who", "Boy"."""
    common = words().ordinary.get(key, 0)
    return (common >= 7 and first_name(key) < 20) or (common >= 6 and first_name(key) < 5 and key not in words().last)


def sure_names(spans: Iterable[Span], found: Sequence[Token]) -> set[str]:
    """The names found for sure in this text, folded."""
    people = [s for s in spans if s.kind is _K.PERSON and s.sure]
    return {t.key for t in found if any(s.start <= t.start and t.end <= s.end for s in people)}


_MONTHS = word_set("april may june august summer autumn")
_WHEN = word_set("in since until till early mid late during last next")
"""What stands before a month and before nobody."""
_LABEL = re.compile(r"\s*:(?=\s)")
"""Behind a name that stands before what somebody says: ``Will: yes, put that down``."""


def again(
    reader: Reader, known: frozenset[str], sure: set[str], names: NameList, abroad: Sequence[Stretch]
) -> Iterator[Span]:
    """Names ``known`` from elsewhere in the batch, and those that the list knows; one that is an ordinary word only
    with a capital inside a sentence."""
    fixed, found, case = reader.fixed, reader.tokens, reader.case
    own_surnames = {found[k].key for k in reader.surnames()} | sure

    def is_known(key: str) -> bool:
        return key in known or key in names.single

    for k, t in enumerate(found):
        key = (
            t.key
            if is_known(t.key)
            else t.key[:-1]
            if t.key.endswith("s") and is_known(t.key[:-1]) and not t.ordinary
            else ""
        )
        if not key and t.title and not t.ordinary and t.key in names.clipped and not reader.institution(k):
            if not any(s <= t.start < e for s, e in fixed) and not is_in(t.start, abroad):
                yield Span(t.start, t.end, _K.PERSON)  # “ask Pinker”, where Bo Pinkerton speaks
            continue
        if not key or key in names.own_words and key not in names.single or any(s <= t.start < e for s, e in fixed):
            continue
        mine = key in names.single
        if not mine and reader.ruled_out(t.start, t.end):
            continue
        small = not (t.title or t.upper)
        if key in _MONTHS and reader.before(k) in _WHEN:
            continue
        if mine and t.initial and not small and _LABEL.match(reader.text, t.end):
            yield Span(t.start, t.end, _K.PERSON)
            continue
        if (small or t.initial and first_name(key) < _SURELY_FIRST) and not mine and is_in(t.start, abroad):
            continue
        if small and not mine and case is Case.MIXED and reader.before(k) in _A_THING:
            continue
        if is_ordinary(key):
            if (
                mine
                and words().ordinary.get(key, 0) <= 4
                and (not small or _is_a_name(key))
                and not _ends(found, k, names)
            ):
                yield Span(t.start, t.end, _K.PERSON)
                continue
            if mine and small and reader.before(k) in _SAYS_WHO and first_name(key) >= _SURELY_FIRST:
                yield Span(t.start, t.end, _K.PERSON)
                continue
            if case is not Case.MIXED or not (t.title or t.upper) or reader.institution(k):
                continue
            if t.initial and key in own_surnames and reader.after(k) not in _NO_SURNAME:
                yield Span(t.start, t.end, _K.PERSON)
                continue
            if t.initial and not reader.does(k) and (not mine or words().ordinary.get(key, 0) >= 7):
                continue
            if key in INSTITUTIONS and (reader.before(k) in DETERMINERS or k and found[k - 1].title and t.gap == " "):
                continue
        if not is_ordinary(key) and key not in names.single and t.title and reader.institution(k):
            continue
        if key in words().towns and k and found[k - 1].key in ("in", "near", "to", "from", "at"):
            continue
        yield Span(t.start, t.end, _K.PERSON)


def _ends(found: Sequence[Token], k: int, names: NameList) -> bool:
    """Whether a word ends what a place's own thing is called: "Deptford Larder"."""
    before = found[k - 1].key if k and found[k].gap == " " else ""
    return before in names.own_words or before in words().towns


def _is_a_name(key: str) -> bool:
    """Whether an ordinary word is known as a name too."""
    return first_name(key) >= 3 or key in words().last
