"""Who hosts together with somebody: whoever opens says so, and names the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from harvest.model import Role
from harvest.readers.transcripts.introductions import Person
from harvest.readers.transcripts.utterances import Utterance

_NAME = r"(?P<{}>(?!I\b|We\b)[A-Z][\w'’-]+)"
_HOSTING = (
    r"(?i:(?:co-?)?(?:host|facilitat|moderat|chair)ing|"
    r"(?:co-?)?(?:running|leading) (?:this|the session|tonight|today))\b"
    r"(?! (?:an?|my|some|two|three|\d+)\b)"  # a lodger, my mother's wake
)
_WITH = re.compile(
    rf"\b(?i:I['’]m|I am|I['’]ll be|I will be|we['’]re|we are)(?: \w+)? {_HOSTING}[^.!?\n]{{0,50}}?\b"
    rf"(?:together )?(?:with|alongside) (?:my (?:\w+ ){{1,2}})?"
    rf"{_NAME.format('one')}(?:,? (?:and|&) {_NAME.format('two')})?"
)
"""``I'm hosting tonight with Theo``."""
_AND_I = re.compile(
    rf"\b{_NAME.format('one')} and I(?:['’]ll be| will be| are)(?: \w+)? {_HOSTING}|"
    rf"\b(?i:me and) {_NAME.format('two')}(?: are|['’]re)(?: \w+)? {_HOSTING}"
)
"""``Theo and I are facilitating``."""
_OTHER = re.compile(rf"\b(?i:my) co-?(?i:host|facilitator|chair),?(?: is)? {_NAME.format('one')}")
"""``my co-host Theo``."""
_FIRST, _LOOK = 2, 400
"""In so many of what somebody says first, and in so many letters of each."""


def with_co_hosts(known: Mapping[str, Person], said: Sequence[Utterance]) -> dict[str, Person]:
    """What is known of people, with who hosts and who hosts with them as facilitators.

    >>> talk = [Utterance("Hi, I'm hosting tonight with Theo.", "Mags D"), Utterance("Captions are on.", "Theo R")]
    >>> {label: person.role.value for label, person in with_co_hosts({}, talk).items()}
    {'Mags D': 'facilitator', 'Theo R': 'facilitator'}
    >>> with_co_hosts({}, [Utterance("I'm running a stall with Theo.", "Mags D"), Utterance("We sell pies.", "Theo R")])
    {}
    """
    made = dict(known)
    labels = list(dict.fromkeys(one.speaker for one in said if one.speaker))
    for speaker, name in _named(said):
        called = [label for label in labels if label != speaker and name in re.findall(r"[\w'’-]+", label)]
        for label in (speaker, *called) if len(called) == 1 else ():
            made[label] = replace(made.get(label, Person(label)), role=Role.FACILITATOR)
    return made


def _named(said: Sequence[Utterance]) -> Iterator[tuple[str, str]]:
    """Who says that they host, and with whom."""
    heard: dict[str, int] = {}
    for one in said:
        if one.speaker is None:
            continue
        heard[one.speaker] = heard.get(one.speaker, 0) + 1
        if heard[one.speaker] > _FIRST:
            continue
        for pattern in (_WITH, _AND_I, _OTHER):
            for found in pattern.finditer(" ".join(one.text[:_LOOK].split())):
                for name in filter(None, found.groups()):
                    yield one.speaker, name
