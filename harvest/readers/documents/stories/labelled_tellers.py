"""Who told each of several texts, said below every heading with the same label (``Heard from: Irene, 78``).

No label is looked for: that it stands first in most of the texts and names somebody there is what tells it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from harvest.model import Role
from harvest.readers.permission.young.age_labels import AGE
from harvest.readers.recognise.recurring import NOBODY
from harvest.readers.recognise.signatures import Signature, signed_by
from harvest.readers.recognise.talk.speakers import looks_like_name, role_of_words

_LABELLED = re.compile(r"^\W{0,3}([^\W\d_][^:：\n]{1,40}?)\s*[:：]\s*(\S[^\n]{0,80}?)\s*$")
_NO_TELLER = re.compile(
    r"^(?:dates?|places?|where|locations?|venue|when|times?|themes?|topics?|subject|keywords?|codes?|tags?|category|"
    r"titles?|age|gender|ward|consent|permission|photo.*|source|ref(?:erence)?|number|table|round|session|group|"
    r"lead|owner|contact|responsible|status|note|"
    r"datum|ort|alter|thema|tisch|lieu|âge|thème|fecha|lugar|edad|tema|data|miejsce|wiek|temat|dyddiad|lle|oed|plaats|"
    r"leeftijd|luogo|età|local|idade)$",
    re.I,
)
"""Labels that stand below headings and say something else of a text."""
_COLLECTED = re.compile(
    r"^(?:(?:collected|gathered|heard|recorded|typed(?: up)?|(?:written|taken) down|noted|transcribed|interviewed|"
    r"translated|edited|photographed) by|(?:gesammelt|aufgeschrieben|aufgezeichnet|notiert|abgetippt) von|"
    r"(?:recueillie?|notée?|transcrite?|saisie?) par|(?:recogid[oa]|transcrit[oa]|anotad[oa]) por|"
    r"(?:zebra|spisa|zapisa)ł[ay]?|(?:casglwyd|ysgrifennwyd|teipiwyd) gan|(?:opgetekend|verzameld) door)$",
    re.I,
)
"""Who wrote a text down, which is not who told it."""
_AGE = re.compile(rf"^\W{{0,3}}{AGE}\b[^:：\n]{{0,24}}[:：]\s*(\d{{1,3}})\W*$", re.I)
"""An age that few of the texts give: it tells a child."""
_LEAST, _MOST, _WORDS, _LINES, _LONGEST = 2, 0.6, 9, 4, 200


def fields_below(texts: Sequence[Sequence[str]]) -> list[tuple[Signature | None, int] | None]:
    """Who is named in the first lines of each text, and how many of these are such fields; nobody's name: none given.

    Where they only say who wrote it down, nobody is named by them.

    >>> said = "They said no, and I went all the same."
    >>> found = fields_below([["Told to us: Irene, 78", said], ["Told to us: anonymous", said]])
    >>> [(who.name, who.attributes, lines) for who, lines in found]
    [('Irene', {'Age': '78'}, 1), ('', {}, 1)]
    >>> fields_below([["Name: Jo Hay", "Age if under 18: 8", said], ["Name: Ada Obi", said]])[0][0].attributes
    {'Age': '8'}
    >>> fields_below([["Place: Leeds", said], ["Place: York", said], ["Place: Hull", said]])
    [None, None, None]
    """
    labels: list[str] = []
    for depth in range(_LINES):
        label = _shared([text[depth] if len(text) > depth + 1 else "" for text in texts])
        if not label:
            break
        labels.append(label)
    of_teller = next((n for n, label in enumerate(labels) if _names(texts, n, label)), None)
    if of_teller is None:
        written = [n for n, label in enumerate(labels) if _COLLECTED.match(label)]
        if written != [0]:
            return [None] * len(texts)
        return [(None, 1) if text and _field(text[0])[0] == labels[0] else None for text in texts]
    return [_read(text, labels, labels[of_teller]) for text in texts]


def fields_beside(texts: Sequence[Sequence[str]]) -> list[int]:
    """How many of the first lines of each text only say something beside who tells it, who is told already: how old
    they are, where they live, who took it down.

    A last line is kept as words, and so is one that says anything else behind a label.

    >>> fields_beside([["Age: 86", "Taken down by: Jo Hay", "I sang."], ["Place: Leeds", "We rowed."], ["Age: 9"]])
    [2, 1, 0]
    """
    found = []
    for text in texts:
        labels = [_field(line)[0] for line in text[:-1]]
        beside = takewhile(_is_beside, labels)
        found.append(len([*beside]))
    return found


def _is_beside(label: str) -> bool:
    told = _NO_TELLER.match(label) or _COLLECTED.match(label) or _AGED.match(label)
    return told is not None and _OF_LEAVE.match(label) is None


_AGED = re.compile(rf"{AGE}\b", re.I)
_OF_LEAVE = re.compile(r"(?:consent|permission|photo.*|status|note)$", re.I)
"""Labels behind which something may be said of leave."""


def _shared(lines: Sequence[str]) -> str:
    """The label that most lines have before a few words; empty where there is none."""
    found = Counter(label for line in lines if (label := _field(line)[0]))
    label, often = found.most_common(1)[0] if found else ("", 0)
    return label if often >= max(_LEAST, _MOST * len(lines)) else ""


def _field(line: str) -> tuple[str, str]:
    found = _LABELLED.match(line) if len(line) <= _LONGEST else None
    if found is None or len(found.group(2).split()) > _WORDS:
        return "", ""
    return found.group(1).casefold(), found.group(2)


def _names(texts: Sequence[Sequence[str]], depth: int, label: str) -> bool:
    """Whether what stands behind a label are people: names, or that somebody gave none."""
    if _NO_TELLER.match(label) or _COLLECTED.match(label) or role_of_words(label) is Role.FACILITATOR:
        return False
    said = [value for text in texts if len(text) > depth for own, value in [_field(text[depth])] if own == label]
    people = [_who(value) for value in said]
    named = sum(1 for who in people if who is not None and who.name)
    return named >= max(1, 0.5 * len(said)) and sum(who is not None for who in people) >= 0.9 * len(said)


def _read(text: Sequence[str], labels: Sequence[str], of_teller: str) -> tuple[Signature, int] | None:
    who: Signature | None = None
    beside: dict[str, str] = {}
    taken = 0
    for line in text[: len(labels)]:
        label, value = _field(line)
        if label not in labels:
            break
        taken += 1
        if label == of_teller and who is None:
            who = _who(value)
        else:
            beside[label.capitalize()] = value
    if taken < len(text) - 1 and (age := _AGE.match(text[taken])):
        beside["Age"], taken = age[1], taken + 1
    return (replace(who, attributes={**beside, **who.attributes}), taken) if who is not None else None


def _who(value: str) -> Signature | None:
    parts = [part.strip() for part in value.strip(" .").split(",") if part.strip()]
    if not parts or NOBODY.match(value):
        return Signature("", Role.UNKNOWN, None, "", {})
    if looks_like_name(parts[0]) or re.fullmatch(r"(?:an? |the )?(?:\w+ ){0,3}\w+", parts[0]):
        return signed_by(parts)
    return None
