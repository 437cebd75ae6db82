"""What is printed on the sheets that tables fill in: fields on one line at the top, and where to hand the sheet in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.documents.lines import Line
from harvest.readers.documents.paper.imprints import IMPRINT, is_imprint
from harvest.readers.dropping import LeftOut

HANDED_IN = "what a printed sheet asks of whoever fills it in"
SHEET = (
    r"(?:sheets?|forms?|templates?|papers?|cards?|pages?|tablecloths?|table cloths?|flip ?charts?|posters?|harvest|"
    r"envelopes?|post-?its?|stickies|questionnaires?|bl[aä]tt(?:er)?|bogen|formular|tischdecke|karten?|feuilles?|fiches?|nappe|"
    r"formulaire|hojas?|fichas?|mantel|formulario|fogli[oa]?|scheda|modulo|arkusz\w*|kartk\w*|formularz\w*|blad(?:en)?|"
    r"formulier|daflen|ffurflen|taflen)"
)
_ACT = (
    r"(?:hand|return|give|pass|bring|take|leave|put|drop|post|stick|pin|place|photograph|send|e-?mail|scan|fill|"
    r"complete|write|use|turn|keep|copy|continue)"
)
_ASKS = re.compile(
    rf"^\W*(?:(?:when (?:you|your \w+)(?: have|['’]ve|\s+are|['’]re|is)? (?:finished|done|ready)|at the end|afterwards|"
    rf"now|then|finally)\W+)?(?:please|pls|kindly|thank you for|thanks for)\W+(?:do not |don['’]t |not )?{_ACT}\w*\b"
    rf"[^.!?]{{0,80}}\b{SHEET}\b.{{0,90}}$|"
    rf"^\W*{_ACT} (?:this|your|the(?: completed| filled-in)?|completed|all) {SHEET}\b.{{0,90}}\b(?:please|thank you|"
    rf"thanks)\W*$|"
    rf"^\W*(?:bitte|merci de|prière de|por favor|si prega di|per favore|proszę|gelieve|lever|s'il vous plaît)\b"
    rf"[^.!?]{{0,60}}\b{SHEET}\b.{{0,90}}$|^\W*(?:rhowch|dychwelwch)\b[^.!?]{{0,60}}\b{SHEET}\b.{{0,60}}$",
    re.I,
)
_FIELD = re.compile(
    r"^\s*(?:tables?|rounds?|groups?|hosts?|table hosts?|facilitators?|note-?takers?|scribes?|dates?|places?|venues?|"
    r"events?|sessions?|time|tisch|runde|gastgeber(?:in)?|datum|ort|mesa|ronda|anfitri[oó]n(?:a)?|fecha|lugar|tour|"
    r"animat(?:eur|rice)|lieu|stolik|gospodarz|data|miejsce|tafel|ronde|gastheer|gastvrouw|plaats|bwrdd|rownd)"
    r"(?: (?:no\.?|nr\.?|number|name|nummer|numéro|número|numer))?\s*[:.]\s*\S.{0,60}$",
    re.I,
)
_APART = re.compile(r"\t+\s*|\s{2,}|\s+[|/]\s+")
_TOP, _ENDS, _LONGEST = 6, 3, 34


def without_print(lines: Sequence[Line], dropped: LeftOut) -> list[Line]:
    """The lines with each field at the top on its own, and without what asks for the sheet at its top or end,
    and without an imprint at its end.

    >>> sheet = ["Table host: Jo   Table number: 4", "Our pond", "(please hand this sheet to the desk)"]
    >>> [line.text for line in without_print([Line(text) for text in sheet], LeftOut())]
    ['Table host: Jo', 'Table number: 4', 'Our pond']
    """
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    at_ends = {*filled[:_ENDS], *filled[-_ENDS:]}
    made: list[Line] = []
    for n, line in enumerate(lines):
        if n in at_ends and asks_for_sheet(line.text):
            dropped.add(HANDED_IN, line.text)
            continue
        if n in filled[-_ENDS:] and len(filled) > _ENDS and is_imprint(line.text):
            dropped.add(IMPRINT, line.text)
            continue
        parts = _APART.split(line.text.strip()) if n in filled[:_TOP] else []
        if len(parts) > 1 and all(map(_FIELD.match, parts)):
            if marks := "".join(_APART.findall(line.text.strip())).strip():
                dropped.add("marks between fields", marks)
            made += [replace(line, text=part) for part in parts]
        else:
            made.append(line)
    return made


def asks_for_sheet(text: str) -> bool:
    """Whether a line only tells whoever filled in a sheet what to do with it.

    >>> asks_for_sheet("Please hand this sheet to the harvest team at the tea break. Thank you!")
    True
    >>> asks_for_sheet("Please bring the baths back"), asks_for_sheet("They hand you a form and no pen.")
    (False, False)
    """
    return len(text.split()) <= _LONGEST and _ASKS.match(text) is not None
