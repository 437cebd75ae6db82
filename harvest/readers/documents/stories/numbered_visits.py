"""Visits written up below each other under numbered heads that name somebody: *Door 2. Ada Obi, 5 Mill Row. Rainy.*

What stands below a head is that person's, also where nobody is named before it: without the name it would be whoever's
spoke last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Role
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.notes.several_interviews import HEADS
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.talk.role_words import role_of_words
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.recognise.talk.turn_starts import find_start
from harvest.readers.transcripts.line_shapes import BESIDE

_HEAD = re.compile(
    r"^\W{0,3}(?:door(?:step)?|house|home|flat|visit|stop|call(?:er)?|interview(?:ee)?|conversation|person|resident|participant|"
    r"respondent|visitor|teller|drws|ymweliad|cyfweliad|wizyta|rozmowa|osoba|besuch|gespräch|visite|entretien|visita)"
    r"\W{0,3}(?:no\.?|nr\.?|#)?\W{0,2}(?P<number>\d{1,3})\s*[.:)–—-]+\s*(?P<rest>[^\W\d_].*)$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\s*[,;(|/:]|\s[–—-]\s|\.\s|\.$|\s+(?:and|with|&|a|i)\s")
_TITLE = re.compile(r"(?:mr|mrs|ms|miss|dr|rev|cllr|sister|father)\.?\s", re.IGNORECASE)
_ASKED = re.compile(r"(?:q|question|frage|pregunta|domanda|pytanie|vraag|cwestiwn)\s?\d{0,2}", re.IGNORECASE)
_YEAR = r"(?:year|yr|class|p) ?\d{1,2}"
_AGE = rf"(?:aged? )?\d{{1,2}}(?: ?(?:years old|yrs|years))?(?:, ?{_YEAR})?|{_YEAR}"
_NOBODY = "Participant"
"""What somebody is called whom a head does not name."""
_LEAST, _WORDS, _WHOLE = 2, 30, 2
"""So many such heads at least; so many words at most in one, and at least in a whole name."""


def visits_named(blocks: Sequence[Block], dropped: LeftOut) -> list[Block] | None:
    """The lines with the name of a head before what nobody else is named before; None for any other document.

    >>> told = ["Door 1. Ada Obi, 5 Mill Row", "Q: What is good here?", "The hens.", "Door 2. Mr Lind. At the gate."]
    >>> [line.text for line in visits_named([Line(text) for text in [*told, "Flags."]], LeftOut())]
    ['Q: What is good here?', 'Ada Obi: The hens.', 'Mr Lind: Flags.']
    """
    lines = [block for block in blocks if isinstance(block, Line)]
    heads = {n: found for n, line in enumerate(lines) if (found := _head(line.text.strip())) is not None}
    named = sum(not name.startswith(_NOBODY) for _, name in heads.values())
    numbers = [number for number, _ in heads.values()]
    if len(lines) < len(blocks) or named < max(_LEAST, len(heads) / 2) or len({*numbers}) < len(numbers):
        return None
    first = min(heads)
    made: list[Block] = list(lines[:first])
    for at, end in zip(heads, [*[*heads][1:], len(lines)], strict=True):
        dropped.add(HEADS, lines[at].text)
        made += _section(lines[at + 1 : end], heads[at][1], lines[at].text, dropped)
    return made


def _head(text: str) -> tuple[int, str] | None:
    """The number of a head, and whom it names or what stands for somebody whom it does not."""
    head = _HEAD.match(text) if len(text.split()) <= _WORDS else None
    if head is None:
        return None
    name = _ENDS.split(_TITLE.sub(lambda m: m[0].replace(".", ""), head["rest"], count=1), maxsplit=1)[0].strip()
    if len(name.split()) < _WHOLE or not looks_like_name(name):
        return int(head["number"]), f"{_NOBODY} {head['number']}"
    return int(head["number"]), f"{name}{_age_of(name, head['rest'])}"


def _age_of(name: str, head: str) -> str:
    """The age or school year beside a name in a head, in brackets: whoever is a child is one below it, too."""
    age = re.search(rf"\b{re.escape(name)}(?:\s*[,(]\s*|\s+)(?P<age>{_AGE})\s*(?=[,.;)]|$)", head, re.IGNORECASE)
    return f" ({age['age'].strip()})" if age else ""


def _section(lines: Sequence[Line], name: str, head: str, dropped: LeftOut) -> list[Line]:
    made: list[Line] = []
    own = True
    """Whether what nobody is named before is that of whom the head names."""
    for line in lines:
        text = line.text.strip()
        start = find_start(line.text) if text else None
        asks = start is not None and (_ASKED.fullmatch(start.label) or role_of_words(start.label) is Role.FACILITATOR)
        if start is not None and (asks or _stands_in(start.label, head)):
            own = bool(asks)
            if not asks and (age := _age_of(start.label, head)):
                dropped.less(BESIDE, len("".join(age.split())))
                line = replace(line, text=line.text.replace(start.label, f"{start.label}{age}", 1))
        elif text and line.heading is None and own:
            dropped.less(BESIDE, len("".join(f"{name}:".split())))
            line = replace(line, text=f"{name}: {text}")
            own = False
        made.append(line)
    return made


def _stands_in(label: str, head: str) -> bool:
    """Whether a label is somebody whom the head names by a part of the name."""
    words = {word.casefold() for word in re.findall(r"[^\W\d_][\w'’-]+", head)}
    return bool(label) and all(word.casefold() in words for word in re.findall(r"[^\W\d_][\w'’-]+", label))
