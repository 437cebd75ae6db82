"""What archives and programs put around a talk: a table of fields, a summary before or behind it, notes to oneself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.no_data.papers import heads_summary, is_programs_summary
from harvest.readers.recognise.talk.turn_starts import find_start

_FIELD = re.compile(
    r"^(?:accession|catalogue|shelf ?mark|ref(?:erence)?|file|title|interviewe[er]s?|narrator|participants?|"
    r"respondents?|date|place|venue|location|where|when|copyright|rights|licen[cs]e|access|duration|length|recorded|transcribed|"
    r"transcriber|typed|language|project|collection|consent|status|depositor|format|facilitators?|hosts?|note-?taker|"
    r"table|round|question|group|scribe|event|tisch|runde|frage|gastgeber(?:in)?|moderation|moderator(?:in)?|datum|ort|protokoll|schreiber(?:in)?|"
    r"tour|animat(?:eur|rice)|h[ôo]te(?:sse)?|lieu|groupe|mesa|ronda|pregunta|anfitri[óo]na?|fecha|lugar|grupo|"
    r"tavolo|giro|domanda|data|luogo|stolik|runda|pytanie|gospod(?:arz|yni)|miejsce|tafel|ronde|vraag|"
    r"gast(?:heer|vrouw)|plaats|bwrdd|rownd|cwestiwn|dyddiad|lleoliad)\b.{0,30}$",
    re.I,
)
_SUMMARY = re.compile(
    r"^\W*(?:(?:timed |interview |short |brief )?(?:summary|abstract|synopsis|contents|outline|overview|"
    r"index|log))\W*$",
    re.I,
)
_TRANSCRIPT = re.compile(
    r"^\W*(?:full |verbatim |edited )?(?:transcript|transcription|interview|conversation)\W*$", re.I
)
_TO_SELF = re.compile(r"^\W*(?:note|reminder|memo) to (?:self|myself|me)\b", re.I)
BY_PROGRAM = "summary of the talk that a program wrote"
SUMMARY = "summary above the talk (of whoever catalogued it)"
TO_SELF = "remarks of whoever typed (notes to themselves)"


def are_fields(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a table says what a recording is: the name of a field, and beside it its value.

    >>> are_fields([["Ref", "Q/3"], ["Interviewee", "Ada Obi"], ["Date", "3 May 2026"]])
    True
    """
    filled = [[cell.strip() for cell in row if cell.strip()] for row in rows]
    if len(filled) < 3 or any(len(cells) not in (1, 2) for cells in filled):
        return False
    known = sum(1 for cells in filled if _FIELD.match(cells[0].rstrip(": ")))
    short = all(len(cells[0].split()) <= 5 and len(cells[-1].split()) <= 25 for cells in filled)
    return short and known >= max(2, 0.5 * len(filled))


def without_summary(lines: Sequence[Line], dropped: LeftOut) -> list[Line]:
    """The lines without a summary between its heading and the transcript's, and without notes to oneself."""
    heads = [
        (n, line.text.strip()) for n, line in enumerate(lines) if line.text.strip() and len(line.text.split()) <= 3
    ]
    begins = next((n for n, text in heads if _TRANSCRIPT.match(text)), None)
    summary = next((n for n, text in heads if _SUMMARY.match(text)), None)
    gone: dict[int, str] = {}
    if begins is not None and summary is not None and summary < begins:
        gone = dict.fromkeys(range(summary, begins + 1), SUMMARY)
    gone |= dict.fromkeys(_summed_up([line.text for line in lines], begins), BY_PROGRAM)
    gone |= {n: TO_SELF for n, line in enumerate(lines) if _TO_SELF.match(line.text[:60])}
    for n, reason in gone.items():
        if lines[n].text.strip():
            dropped.add(reason, lines[n].text)
    return [line for n, line in enumerate(lines) if n not in gone]


def _summed_up(texts: Sequence[str], begins: int | None) -> list[int]:
    """The lines of what a program wrote above the talk, which ``begins`` under its heading or with a time, or behind.

    >>> talk = ["Quick recap", "They met.", "Next steps", "Ada: See to it.", "AI-generated content may be wrong.", "",
    ...         "[Ada] 18:32:05", "We met.", "[Bo] 18:33:10", "We did."]
    >>> _summed_up(talk, None), _summed_up(talk[6:] + talk[:5], None)
    ([0, 1, 2, 3, 4, 5], [4, 5, 6, 7, 8])
    >>> _summed_up([text for text in talk if "AI" not in text], None)
    []
    """
    heads = [n for n, text in enumerate(texts) if heads_summary(text)]
    timed = [n for n, text in enumerate(texts) if (start := find_start(text)) is not None and start.time is not None]
    if not heads or not (timed or begins is not None):
        return []
    first = next((n for n in timed if n > heads[0]), len(texts)) if begins is None else begins
    before = begins is not None or not timed or heads[0] < timed[0]
    if before and heads[0] < first < len(texts):
        end = first + 1 if begins is not None else first
        return list(range(heads[0], end)) if is_programs_summary(texts[:end]) else []
    behind = [n for n in heads if timed and n > timed[-1]]
    sums_up = len(behind) > 1 and is_programs_summary(texts[behind[0] :])
    return list(range(behind[0], len(texts))) if sums_up else []
