# ruff: noqa: E501 – patterns are easier to check on one line
"""Who is only named as somebody's kin, and whose age it is that a text tells that names several."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from harvest.readers.lists_by_name.who.of_children import age_of
from harvest.readers.lists_by_name.who.people import Known, Span
from harvest.readers.permission.answered.all_but import with_all_but_told
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.young.kin_besides import kin_besides


def speaks_for(bare: str, span: Span) -> bool:
    """Whether somebody is only named as who answers for, or is kin to, whoever a line is about: “Ada's lad”."""
    return _FOR_OTHERS.match(fold(bare[span.end :])) is not None


def is_of_kin(text: str, span: Span) -> bool:
    """Whether somebody is named only for whose kin something is told that is no answer: “Ada's mum was late”."""
    return speaks_for(text, span) and _ANSWERED_FOR.search(fold(text)) is None


_ANSWERED_FOR = any_of(
    r"\b(?:sign\w*|answer\w*|agree\w*|consent\w*|said|says|ok|okay|happy|tick\w*|rang|phoned|wrote|for (?:him|her|them))\b"
)


def without_kin(bare: str, spans: Sequence[Span]) -> list[Span]:
    """Those whom a text names; not who is only named as to whom somebody else there is kin.

    >>> known = Known([["Ada Obi"], ["Bo Lind"]])
    >>> texts = ("Bo Lind, Ada's dad, said no", "Bo is Ada's boy, 9", "Ada's girl Bo is 9", "Ada's girl is 9", "Ada's dad Bo", "Bo is son of Ada")
    >>> [[s.who for s in without_kin(text, known.spans(text))] for text in texts]
    [[1], [1], [1], [0], [0, 1], [1]]
    >>> [s.who for s in without_kin("Nothing from Ada's friend, Bo said yes", known.spans("Nothing from Ada's friend, Bo said yes"))]
    [1]
    """
    spans = [s for s in spans if not _COMPANION.match(fold(bare[s.end :]))]
    apart = [
        s
        for n, s in enumerate(spans)
        if not (n and spans[n - 1].who != s.who and _APART.fullmatch(bare[spans[n - 1].end : s.start]))
        or not speaks_for(bare, s)
    ]
    own = [s for s in apart if not (_CHILD_OF.match(fold(bare[s.end :])) or _OF_PARENT.search(fold(bare[: s.start])))]
    return own or apart


_COMPANION = re.compile(
    r"['’]s?\s+(?:(?:other|best|old|two|three|whole|new)[ -]?)*(?:friends?|mates?|neighbou?rs?|lodgers?|guests?|colleagues?|visitors?|carers?|boss|manager|landlord|landlady|support worker|social worker|table|group|team|dog|cat)\b"
)
"""What tells of somebody else by whom they are with: “nothing from Ada's friend”."""
_APART = re.compile(r"\s*[,(–—-]\s*")
_CHILD_OF = re.compile(
    r"['’]s?\s+(?:(?:own|eldest|youngest|oldest|little|big|other|foster|step|teenage|\d+[ -]year[ -]old)[ -]?)*(?:lad|boy|girl|lass|son|daughter|child|kid|grandson|granddaughter|grandchild|nephew|niece|youngest|eldest|oldest)\b"
)
"""What makes of whoever is named before it the parent of who is spoken of: “Ada's boy”."""
_OF_PARENT = re.compile(
    r"\b(?:lad|boy|girl|lass|son|daughter|child|kid|grandson|granddaughter|grandchild|nephew|niece|youngest|eldest|oldest) of(?: (?:our|the|mrs?|ms|miss|dr))?\s*$"
)
"""What does so of whoever is named behind it: “a boy of Ada's”."""


_FOR_OTHERS = re.compile(
    r"['’]s?\s+(?:(?:own|eldest|youngest|oldest|little|big|other|foster|step)[ -]?)?(?:lad|boy|girl|lass|son|daughter|child|kid|grandson|granddaughter|grandchild|nephew|niece|brother|sister|wife|husband|mum|mother|dad|father)\b"
    r"|\s*(?:has |had )?(?:answered|signed|filled (?:it |this )?in|spoke|agreed|consented|decided|ticked)\b[^.;,]{0,20}?\b(?:for|on behalf of) (?:him|her|them|the child)\b"
)


_AGED = re.compile(
    r"\W{0,3}(?P<age>(?:aged?|oed|wiek)\W{0,2}\d{1,2}\b|\d{1,2}\s?(?:yrs?|years?|y\.?o)\b|under (?:16|18)\b)", re.I
)
_ASIDE = re.compile(r"\W{0,2}\((?P<said>[^()]{1,60})\)")
_BEHIND = 24
"""So many letters behind a name at most is looked for an age."""
_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-Z])|\n")
_OF_KIN = any_of(
    r"\b(?:lad|boy|girl|lass|son|daughter|child|kid|grandson|granddaughter|grandchild|nephew|niece|youngest|eldest|mum|mam|mother|dad|father|parent|gran|nan|(?:answered|signed|ticked|filled (?:it|this|hers|his)? ?in|spoke|agreed|decided) (?:\w+ )?for)\b"
)
"""What tells that one of those whom a sentence names is another's child."""


def ages_told(text: str, known: Known) -> Iterator[tuple[int, str]]:
    """Whose age a text tells right behind a name, and in a sentence of a child and its parent behind the name of either.

    >>> known = Known([["Ada Obi"], ["Bo Lind"]])
    >>> [[*ages_told(t, known)] for t in ("Ada Obi, age 12; Bo Lind", "Bo brought his girl Ada, 9, along.", "Bo, 9 Hill Rd; Ada")]
    [[(0, 'age 12')], [(0, ', 9, along')], []]
    """
    if _AGED.search(text) or "(" in text:
        for span in known.spans(text):
            age, aside = _AGED.match(text[span.end : span.end + _BEHIND]), _ASIDE.match(text[span.end :])
            if age:
                yield span.who, age["age"]
            if aside and age_of([aside["said"]])[1]:
                yield span.who, aside["said"]
    for sentence in _SENTENCES.split(text) if _OF_KIN.search(fold(text)) else ():
        named = known.spans(sentence)
        if len({s.who for s in named}) < 2 or not _OF_KIN.search(fold(sentence)):
            continue
        spans = without_kin(sentence, named)
        for span, end in zip(spans, [*(s.start for s in spans[1:]), len(sentence)], strict=True):
            if age_of([said := sentence[span.end : end].rstrip(" .")])[1]:
                yield span.who, said


def with_kin_apart(tables: Sequence[list[list[str]]]) -> tuple[list[list[list[str]]], list[str]]:
    """Tables without what cells say of children who answer besides, and that, in which somebody's age may stand; a yes to
    everything except one thing is said in plain words there.

    >>> with_kin_apart([[["Ada Obi", "yes", "Also my son Bo, 9, says yes too"]]])
    ([[['Ada Obi', 'yes', '']]], ['Also my son Bo, 9, says yes too'])
    """
    taken: list[str] = []
    left = [[[*row] for row in table] for table in tables]
    for row in (row for table in left for row in table):
        for n, cell in enumerate(row):
            row[n], said = kin_besides(with_all_but_told(cell), " ".join(one for at, one in enumerate(row) if at != n))
            taken += said
    return left, taken
