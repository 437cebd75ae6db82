"""Fields and questions of a form that stand on one line: ``Name: Ada Age: 81``, ``May we print it? Y``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from harvest.model.punctuation import asks
from harvest.readers.documents.lines import Block, Line
from harvest.readers.permission.lines import kind_of_label
from harvest.readers.permission.young.age_labels import AGE, SCHOOL

_LABEL = re.compile(r"([A-Z](?<!\S[A-Z])[^\W\d_]{1,14}(?: [a-z]{2,12}){0,2})\s?[:：](?=\s|$)")
_AGE_BESIDE = re.compile(rf"(?<=\S)\s+(?=[^\W\d_a-zà-ÿ])(?=(?i:{AGE}|{SCHOOL})\b[^:：\n]{{0,24}}[:：]\s*(?:\w|[.…]|$))")
"""An age on the line of a name, however few of the forms hold one: it tells a child."""
_ANSWER = r"(?:Y|N|Yes|No|YES|NO|yes|no|y|n|✓|✔|✗|✘|x|X|–|—|-|_+|n/a|\\?)"
_ANSWERED = re.compile(rf"^\W{{0,3}}([^\W\d_][^?\n]{{8,180}}\?)\s+({_ANSWER})\W{{0,2}}$")
_NEXT = re.compile(rf"(?<=\?)(\s+{_ANSWER})\s+(?=[A-Z][^?\n]{{8,180}}\?)")
_ASKED_FIRST = re.compile(r"^([^?\n]{8,180}\?)\s+(?=\S)")
_MOST = 0.6


def parted(lines: Sequence[Line]) -> list[Line]:
    """The lines with each field of a form on its own, where the same labels stand on one line again and again.

    >>> forms = [Line("Name: Ada Obi Age: 81"), Line("We sang."), Line("Name: Bo Age:"), Line("I ran.")]
    >>> [line.text for line in parted(forms)]
    ['Name: Ada Obi', 'Age: 81', 'We sang.', 'Name: Bo', 'Age:', 'I ran.']
    >>> [line.text for line in parted([Line("Q1. What is missing? Time."), Line("Q1. What is missing? Boats.")])]
    ['Q1. What is missing?', 'Time.', 'Q1. What is missing?', 'Boats.']
    """
    behind = [_ASKED_FIRST.match(line.text) if line.heading is None else None for line in lines]
    asked = Counter(m[1] for m in behind if m)
    found = [tuple(m[1] for m in _LABEL.finditer(line.text)) if line.heading is None else () for line in lines]
    times = Counter(labels for labels in found if len(labels) > 1)
    first = Counter(labels[0] for labels in found if labels)
    glued = {labels for labels, n in times.items() if n > 1 and n >= _MOST * first[labels[0]]}
    made: list[Line] = []
    for line, labels, question in zip(lines, found, behind, strict=True):
        texts = [line.text]
        if labels in glued and _LABEL.match(line.text.lstrip()):
            starts = [m.start(1) for m in _LABEL.finditer(line.text)]
            texts = [line.text[a:b].strip() for a, b in zip([0, *starts[1:]], [*starts[1:], None], strict=True)]
        elif line.heading is None and _NEXT.search(line.text):
            texts = _NEXT.sub(r"\1\n", line.text).split("\n")
        elif question and asked[question[1]] > 1 and not _ANSWERED.match(line.text):
            texts = [question[1], line.text[question.end() :]]
        made += [line] if len(texts) == 1 else [replace(line, text=text) for text in texts]
    return made


def with_ages_apart(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with an age that stands on the line of a name on a line of its own.

    >>> [line.text for line in with_ages_apart([Line("Name: Jack Whittle  Age if under 18: 8"), Line("Name: Ada Obi")])]
    ['Name: Jack Whittle', 'Age if under 18: 8', 'Name: Ada Obi']
    >>> [line.text for line in with_ages_apart([Line("Name: ......  Age: ....")])]
    ['Name: ......', 'Age: ....']
    """
    made: list[Block] = []
    for block in blocks:
        if isinstance(block, Line) and block.heading is None and _is_named(block.text):
            made += [replace(block, text=text) for text in _AGE_BESIDE.split(block.text, maxsplit=1)]
        else:
            made.append(block)
    return made


def _is_named(text: str) -> bool:
    label = _LABEL.match(text)
    return label is not None and kind_of_label(label[1]) == "name"


def answered_question(text: str) -> tuple[str, str] | None:
    """A question of leave and the short answer behind it on one line; None for any other line.

    >>> answered_question("May we print your words in the booklet? Y")
    ('May we print your words in the booklet?', 'Y')
    >>> answered_question("Did you like it? No") is None
    True
    """
    found = _ANSWERED.match(text.strip())
    if found is None or not asks(found[1]) or not kind_of_label(found[1]):
        return None
    return found[1].strip(), found[2]
