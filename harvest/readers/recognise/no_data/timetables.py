"""Timetables and running orders: a table of clock times with a notice around it, and nobody who speaks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import ends_sentence
from harvest.readers.recognise.no_data.agendas import OWN, PLANNED
from harvest.readers.recognise.no_data.papers import ADVICE as OF_PAPERS

ADVICE = "This looks like a timetable: it says when something goes, not what people said."
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])[:.h]?[0-5]\d(?:\s*[ap]m)?|[-–—|.]{1,3}", re.I)
_SHARE, _LEAST, _AROUND = 0.8, 8, 120
"""So much of the cells are times, so many at least, and so many words may stand around."""


def why_timetable(tables: Sequence[Sequence[Sequence[str]]], around: Sequence[str]) -> str | None:
    """Why a document is a timetable and holds nobody's words; None for any other.

    >>> bus = [["Stop", "", ""], ["Ferry", "0705", "0935"], ["Mill", "0710", "0940"], ["Hall", "0715", "0945"]]
    >>> why_timetable([[*bus, ["School", "07:20", "09:50"]]], ["No service on Sundays."]) == ADVICE
    True
    >>> why_timetable([bus], ["I wait there every morning, and my neighbour waits with me."])
    """
    words = " ".join(around)
    if not tables or len(words.split()) > _AROUND or OWN.search(words):
        return None
    cells = [cell.strip() for rows in tables for row in rows[1:] for cell in row[1:] if cell.strip()]
    times = [cell for cell in cells if _CLOCK.fullmatch(cell) and any(c.isdigit() for c in cell)]
    return ADVICE if len(times) >= _LEAST and len(times) >= _SHARE * len(cells) else None


_WHEN = re.compile(
    r"^(?:start |end )?(?:time|times|when|zeit|uhrzeit|wann|heure|horaire|quand|hora|horario|ora|orario|godzina|czas|"
    r"tijd|tid|klockan|amser|pryd|slot|godz|od|horaires|时间|時間|الوقت|الساعة|وقت)s?\W*$",
    re.I,
)
_WHAT = re.compile(
    r"^(?:what|activity|item|session|agenda(?: item)?|programme|program|segment|happening|part|topic|title|event|who|"
    r"lead|led by|host|presenter|responsible|owner|room|where|location|notes|was|wer|programm(?:punkt)?|inhalt|ort|"
    r"quoi|qui|activité|programme|lieu|responsable|qué|quién|actividad|lugar|cosa|chi|attività|luogo|co|kto|gdzie|"
    r"wat|wie|waar|onderdeel|vad|vem|beth|pwy|ble|punkt|temat|(?:kto )?prowadzi|prowadząc[ya]|étape|animation|"
    r"intervenants?|leitung|thema|punto|responsabile|responsável|atividade|eitem|gweithgaredd|arweinydd|begeleiding|"
    r"环节|内容|议题|主持人?|负责人|地点|الفقرة|النشاط|البند|المسؤول|المكان|سرگرمی|ذمہ دار|مقام)\W*$",
    re.I,
)
_OF_DAY = re.compile(
    r"^(?:(?P<h>[01]?\d|2[0-3])[:.h](?P<m>[0-5]\d)?|(?P<t>\d{1,2}))\s*(?P<half>[ap]\.?m\.?)?(?:\s*(?:[-–—]|to|bis|à|a)\s*.{1,12})?$",
    re.I,
)
_MORNING, _STEP, _ROWS = 6, 5, 4
_LONGEST, _NAMED = 10, 3
"""No cell of a plan whose columns are called otherwise is longer, and so many name what all events have."""


def why_running_order(tables: Sequence[Sequence[Sequence[str]]], around: Sequence[str]) -> str | None:
    """Why a document is the running order of an event: a table of what comes when, by times that a host would set.

    >>> plan = [["Time", "What", "Who"], ["09:30", "Urn on", "Sue"], ["10:00", "Welcome", "Ali"], ["11:15", "Tea", ""]]
    >>> why_running_order([[*plan, ["12:30", "Lunch", "All"]]], ["Bring pens."]) == OF_PAPERS["agenda"]
    True
    >>> why_running_order([[["Time", "Speaker", "Words"], *plan[1:]]], [])
    """
    words = " ".join(around)
    if len(words.split()) > _AROUND or OWN.search(words):
        return None
    return OF_PAPERS["agenda"] if any(map(_is_running_order, tables)) else None


def _is_running_order(rows: Sequence[Sequence[str]]) -> bool:
    heads = [cell.strip() for cell in rows[0]] if rows else []
    at = next((n for n, head in enumerate(heads) if _WHEN.match(head)), None)
    if at is None or len(rows) <= _ROWS:
        return False
    rest = [head for n, head in enumerate(heads) if n != at and head]
    times = [row[at].strip() for row in rows[1:] if at < len(row) and row[at].strip()]
    read = [found for time in times if (found := _OF_DAY.match(time))]
    inside = [cell for row in rows[1:] for n, cell in enumerate(row) if n != at]
    return bool(
        ((rest and all(_WHAT.match(head) for head in rest)) or _planned_in(inside))
        and len(read) >= _SHARE * len(rows[1:])
        and all(int(found["m"] or 0) % _STEP == 0 for found in read)
        and sum(1 for found in read if int(found["h"] or found["t"]) >= _MORNING or found["half"]) >= _SHARE * len(read)
        and not any(OWN.search(cell) for cell in inside)
    )


def _planned_in(cells: Sequence[str]) -> bool:
    """Whether cells name what is planned at events and nobody says anything, whatever the columns are called."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    named = {cell.casefold() for cell in filled if len(cell.split()) <= _STEP and PLANNED.search(cell)}
    sentences = sum(1 for cell in filled if ends_sentence(cell) or len(cell.split()) > _LONGEST)
    return len(named) >= _NAMED and not sentences
