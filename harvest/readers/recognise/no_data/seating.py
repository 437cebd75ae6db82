# ruff: noqa: E501 – patterns are easier to check on one line
"""Plans of who sits at which table, who hosts it and who writes: names and places, and nothing that anybody said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.recognise.no_data.papers import ADVICE
from harvest.readers.recognise.talk.speakers import looks_like_name

_CALLED = re.compile(
    r"(?<![^\W_])(?:seating|seats|(?:table|seating|room|group)s?[ _-]?(?:plans?|lists?|allocations?|layouts?)|who sits where|allocations?|"
    r"sitz(?:plan|ordnung)|tisch(?:plan|ordnung|verteilung)|plan de (?:table|salle)|plano? de mesas|plan stołów|cynllun (?:byrddau|eistedd))(?![^\W\d_])",
    re.I,
)
_SEAT = re.compile(
    r"(?:seats?|chairs?|places?|guests?|participants?|people|names?|members?|delegates?|sitz|platz|gast|place|chaise|invité|asiento|miejsce|sedd)"
    r"\s*(?:no\.?|nr\.?|#)?\s*\d{1,2}",
    re.I,
)
_WHERE = re.compile(
    r"(?:tables?|groups?|rooms?|break-?outs?|tisch|gruppe|raum|groupe|salle|mesa|grupo|sala|stół|grupa|bwrdd|grŵp)"
    r"(?: ?(?:no\.?|number|name|nr\.?|#))?",
    re.I,
)
_WHO = re.compile(
    r"(?:table |group )?(?:facilitators?|co-?facilitators?|hosts?|scribes?|note ?-?takers?|helpers?|volunteers?|leads?|leaders?|chairs?|reporters?|"
    r"runners?|support|interpreters?|moderation|moderator(?:in)?|gastgeber(?:in)?|protokoll(?:ant(?:in)?)?|animat(?:eur|rice)|secrétaire|"
    r"facilitador(?:a)?|relator(?:a)?|moderator(?:ka)?|hwylusydd)(?: ?\d)?",
    re.I,
)
_OF_PEOPLE = re.compile(
    r"|(?:(?:first|last|full) )?names?|people|participants?|who|members?|sitting(?: here)?|guests?|column \d+|"
    r"(?:tables?|groups?|rooms?|tisch|gruppe|groupe|mesa|grupo|stół|grupa|bwrdd|grŵp) .{1,20}",
    re.I,
)
SAID = "What was said"
"""What the column is called into which tables that stood side by side are put."""
_BETWEEN = re.compile(r"\s*[/,;&+\n]\s*|\s+(?:and|und|et|y|i|a|e|en|och|og)\s+")
_NOBODY = re.compile(
    r"\W*(?:[(\[][^()\[\]]{1,40}[)\]]|empty|free|spare|reserved?|tb[cda]|n/?a|all|any(?:one|body)|[xX✓✔]|\d{1,3}|frei|libre|leer)?\W*",
    re.I,
)
_WORDS, _LEAST, _SHARE = 4, 6, 0.85


def why_seated(header: Sequence[str], records: Sequence[Sequence[str]], called: str) -> str | None:
    """Why a table says who sits where and who looks after whom: only names below seats, tables and roles.

    ``called`` is what the file and what stands around call it.

    >>> rows = [["1 (by the door)", "Una", "Bo", "Cy"], ["2", "Pat", "Ada + Kit", "Jo"], ["spare", "", "", ""]]
    >>> why_seated(["Table", "Host", "Seat 1", "Seat 2"], rows, "") is not None
    True
    >>> why_seated(["Table", "Said"], [["1", "Hope"], ["2", "Rose"]] * 3, "who said what") is None
    True
    >>> why_seated(["Table 1", "Table 2", "Table 3"], [["Una", "Bo", "Cy"], ["Pat", "Ada", "Kit"]], "table plan") is not None
    True
    """
    heads = [head.strip(" *:") for head in header]
    where = [n for n, head in enumerate(heads) if _WHERE.fullmatch(head)]
    who = [n for n, head in enumerate(heads) if _WHO.fullmatch(head)]
    seats = [n for n, head in enumerate(heads) if _SEAT.fullmatch(head)]
    others = [
        head
        for n, head in enumerate(heads)
        if n not in (*where, *who, *seats) and any(row[n : n + 1] != [""] for row in records)
    ]
    planned = len(seats) > 1 or (bool(where) and bool(who))
    named = _CALLED.search(called.replace("_", " ")) is not None
    if not (planned or named) or not all(_OF_PEOPLE.fullmatch(head) or (named and head == SAID) for head in others):
        return None  # a word below what was asked may look like a name: “Hope”
    cells = [row[n].strip() for row in records for n in range(len(heads)) if n < len(row) and n not in where]
    filled = [cell for cell in cells if not _NOBODY.fullmatch(cell)]
    if len(filled) < _LEAST or any(len(cell.split()) > 2 * _WORDS for cell in filled):
        return None
    people = sum(
        all(len(part.split()) <= _WORDS and looks_like_name(part) for part in _BETWEEN.split(cell) if part)
        for cell in filled
    )
    return ADVICE["seating"] if people >= _SHARE * len(filled) else None
