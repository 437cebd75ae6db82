"""Agendas and programmes: what is to come at what time, in lines, and nobody who says anything."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.calendar_words import DAY_OF_THE_WEEK
from harvest.model.punctuation import asks, ends_sentence

_CLOCK_LINE = re.compile(r"^\W*(?:\d{1,2}[:.]\d{2}|\d{1,2}\s*[ap]\.?m)", re.I)
_AT = re.compile(r"^\W*(?P<h>\d{1,2})[:.h](?P<m>\d{2})(?!\d)(?:[:.]\d{2})?\W*(?:[ap]\.?m\b)?")
_STEP, _ODD, _SENTENCE = 5, 0.4, 4
"""Who plans sets times on such minutes, save for so many of them; of so many words a sentence is one."""
_DAY_LINE = re.compile(
    r"^\W*" + DAY_OF_THE_WEEK + r"(?:day)?\b\s*(?:[–—:-]|\d{1,2}\s*[.:ap]|after|from|at)",
    re.I,
)
_PLAN = re.compile(
    r"\b(?:programme|program|schedule|plan of the day|order of the day|ablauf(?:plan)?|programm|orden del día)\b", re.I
)
_OF_THE_DAY = re.compile(r"(?<![\d:.,])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d:.])")
OWN = re.compile(
    r"\b(?:I|I['’]\w+|me|my|mine|ich|mein\w*|je|j['’]\w+|mon|mes|yo|mis|ja|mój|moja|io|mio|eu|meu|minha|ik|mijn|fy|"
    r"roeddwn)\b|我|أنا|میں نے|میرے|میری"
)
"""Somebody speaks of themselves: no paper does, save for the line of a question."""
PLANNED = re.compile(
    r"\b(?:welcome|registration|arrivals?|introductions?|lunch|tea|coffee|refreshments|break|feedback|plenary|close|"
    r"next steps|"
    r"aob|any other business|minutes of the last meeting|workshop|depart|keynote|round \w+|"
    r"begrüßung|ankommen|anmeldung|(?:kaffee|mittags|tee)?pause|mittagessen|abschluss|ausblick|"
    r"verabschiedung|runde \w+|"
    r"accueil|mot de bienvenue|tour de table|déjeuner|clôture|pot de l['’]amitié|atelier|tour \d|"
    r"bienvenida|acogida|pausa|descanso|almuerzo|cierre|clausura|ronda \w+|"
    r"boas[- ]vindas|acolhimento|intervalo|almoço|encerramento|rodada \w+|"
    r"benvenuto|accoglienza|pranzo|chiusura|(?:\w+ )?giro|"
    r"powitanie|rejestracja|przerwa|obiad|podsumowanie|zakończenie|pożegnanie|runda \w+|"
    r"croeso|cofrestru|egwyl|cinio|cloi|diweddglo|rownd \w+|"
    r"welkom|inloop|pauze|afsluiting|borrel|ronde \w+)\b|"
    r"签到|开场|欢迎|茶歇|休息|午餐|总结|合影|第.轮|استقبال|ترحيب|تسجيل|استراحة|غداء|ختام|الجولة \w+|"
    r"خوش ?آمدید|رجسٹریشن|وقفہ|کھانا|اختتام|(?:پہلا|دوسرا|تیسرا) دور",
    re.I,
)
"""What is planned at events everywhere."""
NAMED = re.compile(
    r"agenda|programme for|running order|timetable|itinerary|schedule|tagesordnung|ablaufplan|ordre du jour|"
    r"orden del día|ordem do dia|ordine del giorno|porządek (?:obrad|spotkania|dnia)|dagorde|draaiboek|"
    r"trefn (?:y|yr) \w+|议程|流程|جدول الأعمال|ایجنڈا",
    re.I,
)
"""What an agenda is called."""
_PROGRAMME_FIELD = re.compile(
    r"^\W*(chair(?:ed by)?|speakers?|sponsors?|sponsored by|venue|time|date|contact|rsvp|doors(?: open)?|lunch|"
    r"refreshments|parking|host(?:ed by)?|keynote|tickets?|where|when|cost|registration|organised by|panel|"
    r"music(?: by)?|soup by|food(?: by)?|drinks|bring|entry|admission|address|location|"
    r"book(?:ing)?s?|cr[eè]che|free)\s*:",
    re.I,
)


def is_agenda(filled: Sequence[str], named: bool, long: float) -> bool:
    """Whether filled lines plan an event: times and what comes when, or the fields of a programme.

    ``named`` says whether it is called an agenda, ``long`` how large a share of its lines is long.

    >>> is_agenda(["9.30 Welcome", "10.00 Round one", "12.30 Lunch"], False, 0)
    True
    """
    fields = [found.group(1).lower() for line in filled if (found := _PROGRAMME_FIELD.match(line))]
    if len(set(fields)) >= 4 and len(fields) >= 0.5 * len(filled) and long < 0.2:
        return True
    if _told_by_the_clock(filled):
        return False
    share = 1 / len(filled)
    clocks = sum(1 for line in filled if _CLOCK_LINE.match(line) or (named and _DAY_LINE.match(line))) * share
    planned = sum(1 for line in filled if len(line.split()) <= 12 and PLANNED.search(line)) * share
    return (
        (clocks >= 0.3 and planned >= 0.2 and long < 0.2)
        or (named and (clocks >= 0.15 or planned >= 0.25) and long < 0.3)
        or (clocks >= 0.15 and planned >= 0.12 and long == 0 and _PLAN.search(" ".join(filled[:2])) is not None)
        or _timetable(filled, named)
    )


def runs_by_the_clock(lines: Sequence[str]) -> bool:
    """Whether most lines begin with times of day that rise on fives, a few words behind each and nobody's own.

    Names stand in such a programme as they do before what people say: ``10:00 Ada Obi: Welcome``.

    >>> day = ["09:30 Doors", "10:00 Ada Obi: Welcome", "10:10 Bo: What we heard", "11:40 Tea", "12:00 Ada: Close"]
    >>> runs_by_the_clock(["Day two", *day]), runs_by_the_clock(["10:00 Ada: I came in by boat", *day[1:]])
    (True, False)
    """
    filled = [line.strip() for line in lines if line.strip()]
    found = [(at, line[at.end() :]) for line in filled if (at := _AT.match(line))]
    minutes = [int(at["h"]) * 60 + int(at["m"]) for at, _ in found]
    rising = all(a < b for a, b in zip(minutes, minutes[1:], strict=False))
    few = all(len(rest.split()) <= _BRIEF and not OWN.search(rest) for _, rest in found)
    fives = all(at % _STEP == 0 for at in minutes) and any(at % 60 for at in minutes)
    return len(found) >= max(_STEP, 0.6 * len(filled)) and rising and fives and few and not _told_by_the_clock(filled)


_BRIEF = 20
"""No point of a programme is told in more words."""


def _told_by_the_clock(filled: Sequence[str]) -> bool:
    """Whether lines with times are a recording's, or somebody's sentences: nobody plans to the odd minute."""
    found = [(at, line[at.end() :].strip()) for line in filled if (at := _AT.match(line))]
    if len(found) < 2:
        return False
    odd = sum(1 for at, _ in found if int(at["m"]) % _STEP)
    said = sum(1 for _, rest in found if len(rest.split()) >= _SENTENCE and ends_sentence(rest) and not asks(rest))
    headed = sum(1 for _, rest in found if PLANNED.match(rest.lstrip("-–—:|. ")))
    recorded = int(found[0][0]["h"]) == 0 or odd > _ODD * len(found)
    return recorded or (said >= 0.5 * len(found) and headed < 0.5 * len(found))


def _timetable(filled: Sequence[str], named: bool) -> bool:
    """Whether times of day that rise stand all through the text with a few words each, however its lines broke."""
    text = " ".join(filled)
    found = list(_OF_THE_DAY.finditer(text))
    times = [int(one.group(1)) * 60 + int(one.group(2)) for one in found]
    rising = sum(a < b for a, b in zip(times, times[1:], strict=False))
    words = [len(text[a.end() : b.start()].split()) for a, b in zip(found, found[1:], strict=False)]
    if len(found) < 5 or rising < 0.85 * (len(times) - 1) or max(words) > 40 or sum(words) > 14 * len(words):
        return False
    planned = len({one.group().lower() for one in PLANNED.finditer(text)})
    return planned >= 2 if named else planned >= 4 and not OWN.search(text)
