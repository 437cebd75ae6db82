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
_BUSINESS = re.compile(
    r"\bACTIONS?\b|(?i:\b(?:agreed|resolved|noted|carried|approved|accepted|proposed|seconded|adopted|tabled|"
    r"circulated|deferred|ratified|signed|reported (?:that|on|back)|"
    r"to (?:chase|circulate|contact|write|report|ask|check|book|"
    r"arrange|follow)|quotes? (?:for|received|from)|balance (?:at|of|is|was)|minutes of|"
    r"beschlossen|genehmigt|angenommen|adopté|approuvé|acordado|aprobado|uchwalono|przyjęto|cytunwyd|nodwyd)\b)|"
    r"[£€$] ?\d"
)
"""What is settled, paid or put on somebody's list: nobody's wish and nobody's memory."""
_LEAST, _OFFICES, _SMALL, _SAID, _LOOK = 4, 0.4, 0.6, 0.2, 400
_OF_BUSINESS = 0.6
"""So much of what stands behind names and not behind offices is business."""


def are_officers_minutes(lines: Sequence[str]) -> bool:
    """Whether most lines say in small letters what somebody in office did, below who came; or, under whatever names,
    what was settled and who is to see to it.

    >>> came = "Present: Ann Bell (Chair), Dev Rao. Apologies: Tom Ash"
    >>> told = ["Chair: opened the meeting.", "Clerk: read the letter.", "Una: to chase the gate.", "Chair: closed it."]
    >>> talk = ["Ann: I like it.", "Dev: Me too.", "Una: Yes.", "Ann: Good."]
    >>> are_officers_minutes([came, *told]), are_officers_minutes([came, *talk])
    (True, False)
    >>> named = ["Ann: rent is £40 a week. Agreed.", "Dev: read two quotes for the roof. ACTION Dev", "Una: gate to be"
    ...     " oiled, seconded Dev", "Dev: reported that the key is lost."]
    >>> tell = ["Ann: the hall smelt of oranges", "Dev: his aunt had the key", "Una: nobody paid", "Ann: £40 was rich"]
    >>> are_officers_minutes([came, *named]), are_officers_minutes([came, *tell])
    (True, False)
    """
    parts = [part.strip() for line in lines[:_LOOK] for part in line.split("\n")[:_LOOK] if part.strip()]
    if not any(_CAME.match(part) for part in parts):
        return False
    found = [m for part in parts if (m := _LABELLED.match(part[:_LOOK])) and not _CAME.match(part)]
    told = [(m.group(1), m.group(2)) for m in found]
    if len(told) < _LEAST:
        return False
    officers = sum(1 for label, _ in told if _OFFICE.match(label))
    business = sum(1 for _, words in told if _BUSINESS.search(words))
    if officers < max(2, _OFFICES * len(told)) and business < max(_LEAST, _OF_BUSINESS * len(told)):
        return False
    small = sum(1 for _, words in told if words[:1].islower())
    own = sum(1 for _, words in told if _OWN.search(words))
    return small >= _SMALL * len(told) and own <= _SAID * len(told)
