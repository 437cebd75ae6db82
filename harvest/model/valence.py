"""What a coding says about its theme: whether it helps, stands in the way, is wished for or promised."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from harvest.model.words import Kind, Polarity


class Valence(StrEnum):
    """The way a coding counts: from its polarity, the side its code stands on and the kind of its source."""

    HELPS = "helps"
    HINDERS = "hinders"
    BOTH = "both"
    WISHED_FOR = "wished_for"
    PLEDGED = "pledged"

    @property
    def label(self) -> str:
        """How it reads over codes of every sort."""
        return _LABELS[self]

    def label_on(self, stands_for: str) -> str:
        """How it reads for codes of that side; those without one are there or lacking.

        >>> Valence.HELPS.label_on(""), Valence.HINDERS.label_on("barrier"), Valence.WISHED_FOR.label_on("")
        ('there', 'in the way', 'wished for')
        """
        return _LABELS[self] if stands_for not in _SHORT else _SHORT[stands_for].get(self, _LABELS[self])


_LABELS: Mapping[Valence, str] = {
    Valence.HELPS: "there or helping",
    Valence.HINDERS: "lacking or in the way",
    Valence.BOTH: "both",
    Valence.WISHED_FOR: "wished for",
    Valence.PLEDGED: "promised",
}
_SIDED: Mapping[Valence, str] = {Valence.HELPS: "helps", Valence.HINDERS: "in the way"}
_SHORT: Mapping[str, Mapping[Valence, str]] = {
    "": {Valence.HELPS: "there", Valence.HINDERS: "lacking"},
    "asset": _SIDED,
    "barrier": _SIDED,
}
_OF: Mapping[Polarity, Valence] = {
    Polarity.PRESENT: Valence.HELPS,
    Polarity.LACKING: Valence.HINDERS,
    Polarity.MIXED: Valence.BOTH,
    Polarity.WISHED_FOR: Valence.WISHED_FOR,
}
_TURNED: Mapping[Valence, Valence] = {Valence.HELPS: Valence.HINDERS, Valence.HINDERS: Valence.HELPS}
_SAID: Mapping[tuple[str, Polarity], str] = {
    ("barrier", Polarity.PRESENT): "in the way",
    ("barrier", Polarity.LACKING): "not in the way",
    ("barrier", Polarity.MIXED): "in the way for some, not for others",
    ("barrier", Polarity.WISHED_FOR): "wished to be otherwise",
    ("asset", Polarity.PRESENT): "helps",
}


@lru_cache(maxsize=1024)
def valence(polarity: Polarity, stands_for: str = "", kind: Kind | str = "") -> Valence:
    """How a coding counts; ``stands_for`` is the side of its code (asset, barrier or neither).

    A barrier that is there hinders and one that is gone helps. A pledge is a promise whatever its polarity: it is no
    evidence that the thing is there.

    >>> valence(Polarity.PRESENT), valence(Polarity.PRESENT, "barrier"), valence(Polarity.LACKING, "asset")
    (<Valence.HELPS: 'helps'>, <Valence.HINDERS: 'hinders'>, <Valence.HINDERS: 'hinders'>)
    >>> valence(Polarity.WISHED_FOR, "barrier"), valence(Polarity.PRESENT, "asset", Kind.PLEDGE)
    (<Valence.WISHED_FOR: 'wished_for'>, <Valence.PLEDGED: 'pledged'>)
    """
    if kind == Kind.PLEDGE:
        return Valence.PLEDGED
    found = _OF[polarity]
    return _TURNED.get(found, found) if stands_for == "barrier" else found


def starts_as(kind: Kind | str, stands_for: str = "") -> Polarity:
    """The polarity that a coding has until a person says otherwise: a dream is wished for, all else is there.

    A dream that names a barrier complains that it is there: wishes take the helping pole.

    >>> starts_as(Kind.DREAM), starts_as(Kind.DREAM, "barrier"), starts_as(Kind.STORY)
    (<Polarity.WISHED_FOR: 'wished_for'>, <Polarity.PRESENT: 'present'>, <Polarity.PRESENT: 'present'>)
    """
    return Polarity.WISHED_FOR if kind == Kind.DREAM and stands_for != "barrier" else Polarity.PRESENT


def said(polarity: Polarity, stands_for: str = "", kind: Kind | str = "") -> str:
    """What is printed beside a quotation, the right way round for the side of its code.

    >>> said(Polarity.PRESENT), said(Polarity.PRESENT, "barrier"), said(Polarity.WISHED_FOR, "asset")
    ('there', 'in the way', 'wished for')
    >>> said(Polarity.PRESENT, kind=Kind.PLEDGE)
    'promised'
    """
    if kind == Kind.PLEDGE:
        return Valence.PLEDGED.label
    return _SAID.get((stands_for, polarity), polarity.words.full)
