"""Months, feasts and parts of a month in other languages, in the words by which dates are read; figures in order."""

from __future__ import annotations

import re
from collections.abc import Iterable

_MONTHS = {
    "January": "januar jänner janvier enero stycze[ńn] stycznia gennaio janeiro januari ionawr січ(?:ень|ня)",
    "February": "februar feber février febrero luty lutego febbraio fevereiro februari chwefror лют(?:ий|ого)",
    "March": "märz mars marzo marzec marca março maart mawrth берез(?:ень|ня)",
    "April": "avril abril kwiecie[ńn] kwietnia aprile ebrill квіт(?:ень|ня)",
    "May": "mai mayo maj maja maggio maio mei трав(?:ень|ня)",
    "June": "juni juin junio czerwiec czerwca giugno junho mehefin черв(?:ень|ня)",
    "July": "juli juillet julio lipiec lipca luglio julho gorffennaf лип(?:ень|ня)",
    "August": "août agosto sierpie[ńn] sierpnia augustus augusti awst серп(?:ень|ня)",
    "September": "septembre septiembre wrzesie[ńn] września settembre setembro medi верес(?:ень|ня)",
    "October": "oktober octobre octubre październik(?:a)? ottobre outubro hydref жовт(?:ень|ня)",
    "November": "novembre noviembre listopad(?:a)? novembro tachwedd листопад(?:а)?",
    "December": "dezember décembre diciembre grudzie[ńn] grudnia dicembre dezembro rhagfyr груд(?:ень|ня)",
    "Christmas": "weihnachten no[ëe]l navidad bożego narodzenia natale natal kerst(?:mis)? nadolig",
    "Easter": "ostern pâques pascua wielkanocy? pasqua páscoa pasen pasg",
}
_PARTS = {
    "end of": r"ende(?: des| im)?|(?:d['’]ici (?:la )?|la )?fin(?: de| du)?|(?:a )?(?:fines|finales|finais) de|"
    r"(?:do )?końc(?:a|u)|koniec|(?:a |la )?fine(?: di)?|eind(?:e)?(?: van)?|slutet av|diwedd",
    "middle of": r"mitte|mi-|(?:à la )?mi|mediados de|połow[aęiy]|metà(?: di)?|medio|mitten av|canol",
    "beginning of": r"anfang|début(?: de| du)?|principios de|początk\w+|początek|inizio(?: di)?|begin(?: van)?|dechrau",
}
_ENGLISH = "january|february|march|april|may|june|july|august|september|october|november|december"
_MONTH = {
    month: re.compile(rf"(?<![^\W\d_])(?:{'|'.join(w.split())})(?![^\W\d_])", re.I) for month, w in _MONTHS.items()
}
_PART = {part: re.compile(rf"(?<![^\W\d_])(?:{words})\s*(?=(?:{_ENGLISH})\b)", re.I) for part, words in _PARTS.items()}
_LINKED = re.compile(rf"(\d{{1,2}})(?:\s+de|\.(?!\d)|er|º|ª)?\s+({_ENGLISH})\b(?:\s+d[eo])?", re.I)
_FIGURES = re.compile(r"(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(20\d\d|\d\d)(?![\d/-])")


def in_english(words: str) -> str:
    """The words with the months and feasts of other languages in English.

    >>> in_english("14. November 2026"), in_english("Ende Oktober"), in_english("2 de noviembre de 2026")
    ('14 November 2026', 'end of October', '2 November 2026')
    >>> in_english("fin novembre 2026"), in_english("do końca maja"), in_english("when it's warmer")
    ('end of November 2026', 'end of May', "when it's warmer")
    """
    for month, pattern in _MONTH.items():
        words = pattern.sub(month, words)
    for part, pattern in _PART.items():
        words = pattern.sub(f"{part} ", words)
    return _LINKED.sub(r"\1 \2", words)


def month_first(cells: Iterable[str]) -> bool:
    """Whether the dates of a column are in the order of the United States: some day can be no month, and none says not.

    >>> month_first(["10/31/2026", "11/05/2026"]), month_first(["30/11/2026", "11/05/2026"]), month_first(["1/2/2026"])
    (True, False, False)
    """
    found = [(int(m[1]), int(m[3])) for cell in cells if (m := _FIGURES.fullmatch(cell.strip()))]
    return any(day > 12 for _, day in found) and all(month <= 12 for month, _ in found)


def day_first(words: str) -> str:
    """Words whose dates by figures begin with the month, with these dates as ISO writes them.

    >>> day_first("by 11/05/2026")
    'by 2026-11-05'
    """

    def iso(found: re.Match[str]) -> str:
        year = int(found[4]) + (2000 if len(found[4]) == 2 else 0)
        return f"{year}-{int(found[1]):02}-{int(found[3]):02}"

    return _FIGURES.sub(iso, words)
