"""Minutes written under the names of offices: what the chair did and the treasurer reported, in nobody's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

_OFFICE = re.compile(
    r"^(?:the )?(?:vice[ -]?|co-?|hon\.? |honorary |acting )?(?:chair(?:person|man|woman)?|secretary|sec|"
    r"treasurer|clerk|"
    r"minute[ -]?taker|president|convenor|trustees?|committee|officer|"
    r"vorsitz(?:ende[rn]?)?|vorstand|schriftführer(?:in)?|kassier(?:er)?(?:in)?|kassenwart(?:in)?|"
    r"protokoll(?:ant(?:in)?)?|"
    r"président[e]?|secrétaire|trésori(?:er|ère)|presidente?|secretari[oa]|tesorer[oa]|"
    r"segretari[oa]|tesoriere|przewodnicząc[ya]|sekretarz|skarbnik|"
    r"cadeirydd|ysgrifennydd|trysorydd|clerc|voorzitter|secretaris|penningmeester|ordförande|sekreterare|kassör)$",
    re.I,
)
_LABELLED = re.compile(r"^\W*([^\W\d_][^:\n]{1,40}?)\s*:\s+(\S[^\n]*)$")
_CAME = re.compile(
    r"^\W*(?:present|in attendance|attendees|apologies|anwesend|entschuldigt|teilnehmende|présents?|excusé(?:e)?s|"
    r"asistentes|ausentes|presentes|presenti|assenti|obecni|nieobecni|aanwezig|afwezig|(?:yn )?bresennol|"
    r"ymddiheuriadau|närvarande)\b",
    re.I,
)
_OWN = re.compile(
    r"\b(?:i|i['’]\w+|me|my|we|our|us|ich|mich|mein\w*|wir|uns\w*|je|j['’]\w+|moi|nous|yo|mi|nosotros|ja|mnie|"
    r"io|noi|ik|mijn|wij|fi|ni|jag|vi)\b",
    re.I,
)
_LEAST, _OFFICES, _SMALL, _SAID, _LOOK = 4, 0.4, 0.6, 0.2, 400


def are_officers_minutes(lines: Sequence[str]) -> bool:
    """Whether most lines say in small letters what somebody in office did, below who came.

    >>> came = "Present: Ann Bell (Chair), Dev Rao. Apologies: Tom Ash"
    >>> told = ["Chair: opened the meeting.", "Clerk: read the letter.", "Una: to chase the gate.", "Chair: closed it."]
    >>> talk = ["Ann: I like it.", "Dev: Me too.", "Una: Yes.", "Ann: Good."]
    >>> are_officers_minutes([came, *told]), are_officers_minutes([came, *talk])
    (True, False)
    """
    parts = [part.strip() for line in lines[:_LOOK] for part in line.split("\n")[:_LOOK] if part.strip()]
    if not any(_CAME.match(part) for part in parts):
        return False
    found = [m for part in parts if (m := _LABELLED.match(part[:_LOOK])) and not _CAME.match(part)]
    told = [(m.group(1), m.group(2)) for m in found]
    if len(told) < _LEAST or sum(1 for label, _ in told if _OFFICE.match(label)) < max(2, _OFFICES * len(told)):
        return False
    small = sum(1 for _, words in told if words[:1].islower())
    own = sum(1 for _, words in told if _OWN.search(words))
    return small >= _SMALL * len(told) and own <= _SAID * len(told)
