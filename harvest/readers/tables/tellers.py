"""Who tells in a table: one person under one name, and who only wanted no more messages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import ReadSource, VoiceKind
from harvest.readers.recognise.columns.told_heads import NO_NAME
from harvest.readers.recognise.event_structure import MAY_NAME_TABLE, heading_place
from harvest.readers.recognise.talk.one_person import one_spelling

_BESIDE = re.compile(r"^(.{2,50}?)\s*[(\[]([^()\[\]]{2,40})[)\]]$")
_WITHIN = re.compile(r"^([^()\[\]]{2,25}?)\s+[(\[“‘']([^\W\d_][\w'’ -]{1,20}?)[)\]”’']\s+([^()\[\]]{2,40})$")
"""What somebody is called, between the names: ``Robert (Bob) Hale``."""
_STOP = re.compile(
    r"^\W*(?:stop(?: ?all)?|unsubscribe|opt ?out|end|quit|cancel|remove me|arr[eê]t|stopp|abmelden|baja|stopio)\W*$",
    re.I,
)
NOBODY = re.compile(
    rf"^\W*(?:{NO_NAME}(?: please)?|n/?a|none|not answered|"
    r"(?:i(?:['’]d| would) )?(?:prefer|rather) not(?: to)?(?: (?:say|give|tell))?|"
    r"(?:please )?no names?(?: please| thanks)?|(?:don['’]?t|do not) (?:mind|want (?:to|my).*|use (?:it|mine|my.*))|"
    r"(?:anonymous |unnamed )?(?:visitor|guest|viewer|editor|collaborator)(?: ?#?\d{1,3})?|anonymous [^\W\d_]+|"
    r"-|\?|x)\W*$",
    re.I,
)
"""What stands for no name: such rows are voices of their own, not one busy person."""
TYPES = re.compile(
    r"[(\[]\s*(?:who )?(?:typ(?:ed|ing)|writ(?:ing|ten)|wrote|post(?:ed|ing)|scrib(?:e|ing)|note ?tak(?:er|ing)|"
    r"on behalf|tippt|protokoll\w*|saisi|secr[ée]taire|teclea|pisze)\b[^()\[\]]*[)\]]\s*$",
    re.I,
)
"""How a name says that it is whoever typed for others: ``Ann Lee (typing for table)``."""
BESIDE = "Beside the name"
ROW = re.compile(r" (?:row|card) \d+$")
"""How a voice ends that nobody named."""


def of_table(teller: str) -> tuple[str, str]:
    """The name of whoever tells without a table beside it, and that table; no name where a table itself tells.

    >>> of_table("Bev (Table 2)"), of_table("Table 3"), of_table("Tabitha Low")
    (('Bev', 'Table 2'), ('', 'Table 3'), ('Tabitha Low', ''))
    """
    if not MAY_NAME_TABLE.found_in(teller):
        return teller, ""
    beside = _BESIDE.match(teller)
    name, label = (beside.group(1), beside.group(2)) if beside else ("", teller)
    place = heading_place(label, is_heading=True) if len(label.split()) <= 3 else None
    return (
        (name, label) if place is not None and place.table and not place.question and not place.round else (teller, "")
    )


def table_alone(cell: str) -> str:
    """A cell that is nothing but a table of the event; empty for any other.

    >>> table_alone("Table 1"), table_alone("Mud kitchen")
    ('Table 1', '')
    """
    name, table = of_table(cell)
    return "" if name else table


def opted_out(answers: Sequence[str]) -> bool:
    """Whether a message is only the word that ends the sending of messages.

    >>> opted_out(["STOP"]), opted_out(["Stop closing our libraries"])
    (True, False)
    """
    return bool(answers) and all(len(answer) <= 40 and _STOP.match(answer) for answer in answers)


def named_alike(sources: Sequence[ReadSource]) -> tuple[list[ReadSource], dict[str, str]]:
    """The sources with everybody under one name, and which names were taken for which.

    ``Aurelio (baker)`` is ``Aurelio``, and ``Robert (Bob) Hale`` is ``Robert Hale``, where both stand in the file; what
    stood in brackets is kept beside the words.
    """
    counts = Counter(
        s.voice for s in sources if s.voice and s.voice_kind is VoiceKind.PERSON and not ROW.search(s.voice)
    )
    same = one_spelling(counts)
    beside: dict[str, str] = {}
    for name in counts:
        found = _BESIDE.match(name)
        if found and found.group(1) in counts and name not in same:
            same[name], beside[name] = same.get(found.group(1), found.group(1)), found.group(2)
        within = _WITHIN.match(name)
        plain = [f"{within[n]} {within[3]}" for n in (1, 2)] if within else []
        if within and name not in same and (called := next((one for one in plain if one in counts), "")):
            same[name], beside[name] = same.get(called, called), within[2]
    if not same:
        return list(sources), {}
    return [_renamed(source, same, beside) for source in sources], same


def _renamed(source: ReadSource, same: dict[str, str], beside: dict[str, str]) -> ReadSource:
    name = same.get(source.voice or "")
    if name is None:
        return source
    turns = tuple(replace(turn, speaker=name) if turn.speaker == source.voice else turn for turn in source.turns)
    attributes = dict(source.attributes)
    if source.voice in beside:
        attributes.setdefault(BESIDE, beside[source.voice])
    return replace(source, voice=name, turns=turns, attributes=attributes)
