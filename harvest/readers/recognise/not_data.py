"""What is not data: agendas, consent forms, attendance lists, question sheets. Flagged, never silently coded."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NAMED: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"agenda|programme for|running order|timetable|itinerary|schedule", re.I), "agenda"),
    (
        re.compile(
            r"consent (?:form|sheet|to take part)|participant information|information sheet|privacy notice", re.I
        ),
        "consent form",
    ),
    (
        re.compile(
            r"attend(?:ance|ees?)|sign[ -]?in|register|registration|delegate list|contact list|participants? list|"
            r"invite(?:es)? list",
            re.I,
        ),
        "attendance list",
    ),
    (
        re.compile(
            r"question(?:s|naire)?(?: sheet| list| guide)|interview (?:guide|schedule)|topic guide|discussion guide|"
            r"facilitat(?:or|ion) guide|prompt sheet",
            re.I,
        ),
        "question sheet",
    ),
)
_ADVICE = {
    "agenda": "This looks like an agenda: it says what was planned, not what people said.",
    "consent form": "This looks like a consent form or information sheet, not like something people said.",
    "attendance list": "This looks like an attendance list: names and contacts, no words that people said.",
    "delivery report": "This looks like a report on messages that were sent: who got one, no words that people said.",
    "question sheet": "This looks like a question sheet: it holds questions and no answers.",
}
_DELIVERY = {"recipient", "template", "status"}
_CLOCK_LINE = re.compile(r"^\W*(?:\d{1,2}[:.]\d{2}|\d{1,2}\s*[ap]\.?m)", re.I)
_AGENDA_WORD = re.compile(
    r"\b(?:welcome|registration|arrivals?|introductions?|lunch|tea|coffee|refreshments|break|feedback|plenary|close|"
    r"next steps|"
    r"aob|any other business|minutes of the last meeting|workshop|depart|keynote|round \w+)\b",
    re.I,
)
_CONSENT = re.compile(
    r"i (?:understand|agree|consent|confirm|give (?:my )?permission|have read)\b|signature|signed\b|please (?:tick|"
    r"initial)|withdraw at any time|"
    r"data protection|gdpr|take part in (?:this|the)|will be (?:stored|recorded|anonymised|kept)|contact (?:us|"
    r"the research)|voluntary",
    re.I,
)
_CONTACT_HEAD = re.compile(
    r"^(?:(?:first |last |full |sur)?name|e-?mail(?: address)?|phone|telephone|tel|mobile|organi[sz]ation|role|"
    r"job title|signature|signed|"
    r"attended|attending|present|apologies|address|postcode|dietary.*|access (?:needs|requirements)|time in|"
    r"time out|join time|leave time|"
    r"duration.*|ticket.*|title|company|guest|recording (?:consent|disclaimer).*|user action|timestamp|"
    r"participant id.*|upn|"
    r"first join|last leave|in-meeting duration|user email|is guest)$",
    re.I,
)


_LINES, _LOOK = 400, 400
"""So many lines and letters of each are looked at: whoever files an agenda shows it early."""


def why_no_data_in_text(name: str, lines: Sequence[str]) -> str | None:
    """Why a document is flagged as no data; None for words that people said."""
    filled = [line[:_LOOK].strip() for line in lines if line.strip()][:_LINES]
    if not filled:
        return None
    words = sum(len(line.split()) for line in lines)
    head = " ".join(filled[:3])[:200]
    named = next(
        (what for pattern, what in _NAMED if pattern.search(re.sub(r"[_\-.]+", " ", name)) or pattern.search(head)),
        None,
    )
    share = 1 / len(filled)
    clocks = sum(1 for line in filled if _CLOCK_LINE.match(line)) * share
    planned = sum(1 for line in filled if len(line.split()) <= 12 and _AGENDA_WORD.search(line)) * share
    asked = sum(1 for line in filled if line.endswith("?")) * share
    consent = len(_CONSENT.findall(" ".join(filled)[:20_000]))
    long = sum(1 for line in filled if len(line.split()) > 25) * share
    if (clocks >= 0.3 and planned >= 0.2 and long < 0.2) or (
        named == "agenda" and (clocks >= 0.15 or planned >= 0.25) and long < 0.3
    ):
        return _ADVICE["agenda"]
    if consent >= 6 and consent >= words / 80 or (named == "consent form" and consent >= 3):
        return _ADVICE["consent form"]
    if (asked >= 0.6 and len(filled) >= 3 and long < 0.2) or (
        named == "question sheet" and asked >= 0.3 and long < 0.3
    ):
        return _ADVICE["question sheet"]
    contacts = sum(1 for line in filled if re.search(r"\S+@\S+\.\w+|\b0\d{3,4}[ -]?\d{3}[ -]?\d{3,4}\b", line)) * share
    short = sum(1 for line in filled if len(line.split()) <= 6) * share
    if (contacts >= 0.5 and len(filled) >= 3 and long == 0) or (named == "attendance list" and short >= 0.7):
        return _ADVICE["attendance list"]
    return None


def why_no_data_in_table(name: str, header: Sequence[str], has_text: bool) -> str | None:
    """Why a table is flagged as no data: an attendance list or a sheet of questions."""
    heads = [h.strip() for h in header if h.strip()]
    if not heads:
        return None
    contact = sum(1 for h in heads if _CONTACT_HEAD.match(h))
    if not has_text and contact >= 2 and contact >= 0.6 * len(heads):
        return _ADVICE["attendance list"]
    if any(h.startswith("Name (Original Name)") for h in heads):
        return _ADVICE["attendance list"]
    if not has_text and {h.lower() for h in heads} >= _DELIVERY:
        return _ADVICE["delivery report"]
    joined = " ".join(heads)
    if re.search(r"column id|question (?:number|title|type)|title of the question|response options", joined, re.I):
        return _ADVICE["question sheet"]
    if len(heads) <= 3 and any(re.fullmatch(r"questions?|prompts?", h, re.I) for h in heads):
        return None if has_text and len(heads) > 1 else _ADVICE["question sheet"]
    return None
