# ruff: noqa: E501 – patterns are easier to check on one line
"""When something was said: dates as people write them, in figures or with the month's name in a dozen languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from harvest.model.calendar_words import DAY_OF_THE_WEEK

_MONTHS = """
jan january januar janvier enero gennaio janeiro januari stycznia styczen ionawr ocak januar
feb february februar février fevrier febrero febbraio fevereiro februari lutego luty chwefror şubat subat
mar march märz maerz mars marzo março marco maart marca marzec mawrth mart
apr april avril abril aprile kwietnia kwiecien ebrill nisan
may mai mayo maggio maio mei maja maj mayıs mayis
jun june juni juin junio giugno junho czerwca czerwiec mehefin haziran
jul july juli juillet julio luglio julho lipca lipiec gorffennaf temmuz
aug august août aout agosto augustus sierpnia sierpien awst ağustos agustos augusti
sep sept september septembre septiembre settembre setembro września wrzesnia wrzesien medi eylül eylul
oct october oktober octobre octubre ottobre outubro października pazdziernika hydref ekim okt
nov november novembre noviembre novembro listopada listopad tachwedd kasım kasim
dec december dezember décembre decembre diciembre dicembre dezembro grudnia grudzien rhagfyr aralık aralik dez
"""
_OTHER_SCRIPTS = """
يناير جنوری января січня
فبراير شباط فروری февраля лютого
مارس آذار مارچ марта березня
أبريل نيسان اپریل апреля квітня
مايو أيار مئی мая травня
يونيو حزيران جون июня червня
يوليو تموز جولائی июля липня
أغسطس آب اگست августа серпня
سبتمبر أيلول ستمبر сентября вересня
أكتوبر اکتوبر октября жовтня
نوفمبر نومبر ноября листопада
ديسمبر دسمبر декабря грудня
"""
_MONTH = {
    name: n
    for months in (_MONTHS, _OTHER_SCRIPTS)
    for n, line in enumerate(months.strip().split("\n"), 1)
    for name in line.split()
}
MONTH = "(?:" + "|".join(sorted(map(re.escape, _MONTH), key=len, reverse=True)) + r")\.?"
"""The pattern of a month's name or its short form."""
WEEKDAY = (
    r"(?:" + DAY_OF_THE_WEEK + r"(?:days?)?|"
    r"(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)-feira|"
    r"lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|"
    r"zondag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|"
    r"dydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul))"
)
NEAR_DAY = (
    r"(?:yesterday|today|gestern|heute|hier|aujourd['’]hui|ayer|ieri|oggi|ontem|hoje|gisteren|vandaag|wczoraj|"
    r"dzi(?:siaj|ś)|ddoe|heddiw|i ?går|i ?dag|dün|bugün|вчора|сьогодні|вчера|сегодня|أمس|اليوم|昨天|今天)"
)
"""Yesterday and today; “hoy” is left out, for it is a name as well."""
_NAME = MONTH.replace("(?:", "(", 1)
_YEAR = r"((?:19|20)\d\d)"
_FORMS = (
    (re.compile(rf"(?<!\d){_YEAR}[-/_.年 ]\s?(0?[1-9]|1[0-2])[-/_.月 ]\s?(0?[1-9]|[12]\d|3[01])(?!\d)日?"), "ymd"),
    (re.compile(r"(?<!\d)(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)"), "ymd"),
    (
        re.compile(
            rf"(?<!\d)(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|\.|º)?[ -]+(?:of |de |d['’])?{_NAME}"
            rf",?(?:[ -]+(?:de |del )?){_YEAR}(?!\d)",
            re.I,
        ),
        "dmy",
    ),
    (re.compile(rf"\b{_NAME} +(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,? +{_YEAR}(?!\d)", re.I), "mdy"),
    (re.compile(rf"(?<!\d)(0?[1-9]|[12]\d|3[01])[-/_. ](0?[1-9]|1[0-2])[-/_. ]{_YEAR}(?!\d)"), "dmy"),
    (re.compile(rf"(?<!\d)(0?[1-9]|1[0-2])/(1[3-9]|2\d|3[01])/{_YEAR}(?!\d)"), "mdy"),
    (re.compile(r"(?<![\d.])(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.([1-4]\d)(?![\d.]?\d)"), "dmy"),
    (re.compile(r"(?<![\d/])(0?[1-9]|[12]\d|3[01])/(0?[1-9]|1[0-2])/([1-4]\d)(?![\d/])"), "dmy"),
)
_MISREAD = re.compile(r"\b[lI](?=\d\b)")
"""A 1 as text recognition reads it from a scan: ``l6 September``."""
_OTHER = re.compile(r"\b(?:born|birth|dob|died|copyright|©|next meeting|deposited|né|geb)\b", re.I)
_LATER = re.compile(
    r"\b(?:printed|updated|accessed|downloaded|typed|transcribed|copied|exported|reviewed|checked|"
    r"last (?:saved|edited|column)|(?:right|final|end)(?:[- ]hand)? column|filled in|written up|marked|ticked off|looked at|gone through|"
    r"asked again|followed up|chased|corrected|as (?:of|at)|read back|abgetippt|stand|recopié\w*|przepisan\w*)\b.*",
    re.I | re.S,
)
"""What was done with the words since they were said, and when."""
_SAID = re.compile(
    r"^\W*(?:date|datum|fecha|data|dyddiad|التاريخ|تاریخ|дата|recorded|held|when|interview date|date of \w+)\b", re.I
)


def month_of(word: str) -> int | None:
    """The number of a month by its name or its short form.

    >>> month_of("Jun"), month_of("März"), month_of("noon")
    (6, 3, None)
    """
    return _MONTH.get(word.rstrip(".").lower())


def date_in(text: str) -> str | None:
    """The first date in a text as YYYY-MM-DD; None where there is none. In figures the day stands before the month.

    >>> date_in("Wednesday 14th May 2025"), date_in("12. März 2025, 13:02"), date_in("May 2025"), date_in("20.6.26")
    ('2025-05-14', '2025-03-12', None, '2026-06-20')
    >>> date_in("l6 September 2023")
    '2023-09-16'
    """
    best: tuple[int, str] | None = None
    text = _MISREAD.sub("1", plain_digits(text[:400]))
    for pattern, order in _FORMS:
        for found in pattern.finditer(text[:400]):
            parts = dict(zip(order, found.groups(), strict=True))
            month = _MONTH.get(parts["m"].lower()) or (int(parts["m"]) if parts["m"].isdigit() else 0)
            try:
                year = int(parts["y"])
                day = date(year if year > 99 else year + 2000, month, int(parts["d"])).isoformat()
            except ValueError:
                continue
            if best is None or found.start() < best[0]:
                best = found.start(), day
            break
    return best[1] if best else None


def plain_digits(text: str) -> str:
    """The text with the digits of every script as ours.

    >>> plain_digits("٢٠٢٥"), plain_digits("੨੦੨੫")
    ('2025', '2025')
    """
    if text.isascii():
        return text
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() and c.isdecimal() else c for c in text)


def date_of_header(lines: Iterable[str]) -> str | None:
    """The date that lines above the talk give: the one that is called so, else the first that is no birthday.

    >>> date_of_header(["Born: 2 May 1950", "Date: 14 May 2025"])
    '2025-05-14'
    >>> date_of_header(["Pledge wall 19 Sept 2026 – updated 23 November 2026"]), date_of_header(["Typed 3 May 2026"])
    ('2026-09-19', None)
    >>> date_of_header(["Last column filled in at the volunteers’ tea, 24 November 2026."])
    """
    first: str | None = None
    for line in lines:
        if len(line) > 200 or _OTHER.search(line):
            continue
        found = date_in(_LATER.sub("", line))
        if found and _SAID.match(line):
            return found
        if found and first is None and (found >= "1990" or len(line.split()) <= 4):
            first = found
    return first


def is_date(text: str) -> bool:
    """Whether a line says when, and next to nothing else.

    >>> is_date("March 12, 2025"), is_date("On 12 March 2025 we met and talked")
    (True, False)
    """
    return len(text.split()) <= 6 and re.search(r"\d{4}", text) is not None and date_in(text) is not None
