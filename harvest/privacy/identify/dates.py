"""Dates of birth and exact moments: what a neighbour or a record would know somebody by."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harvest.model.calendar_words import DAY_OF_THE_WEEK
from harvest.privacy.identify.nouns import IdentifierKind

_I = re.IGNORECASE
IN_FIGURES = re.compile(
    r"(?<!\d)\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d{2}(?!\d)|(?<!\d)(?:19|20)\d{2}([/.-])\d{1,2}\2\d{1,2}(?!\d)"
)
"""A whole day written in figures."""
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_DAY = DAY_OF_THE_WEEK + r"(?:day)?"
_ORD_WORD = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
    r"thirteenth|fourteenth|"
    r"fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|(?:twenty|thirty)[ "
    r"\-](?:first|second|"
    r"third|fourth|fifth|sixth|seventh|eighth|ninth))"
)
_NUM = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|oh|hundred|thousand|and)\b"
)
_NTH = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|{_ORD_WORD})"
_YEAR = rf"(?:(?:19|20)\d\d|['’]?\d\d|{_NUM}(?:[ \-]{_NUM}){{0,4}})"
_DATE_YEAR = (
    rf"(?:(?:the )?{_NTH}(?: of)?(?: the)? (?:{_MONTH}|{_ORD_WORD}),? {_YEAR}|{_MONTH}\.? {_NTH},? (?:19|20)\d\d|"
    r"\d{1,2}[/.\-]\d{1,2}[/.\-](?:\d{4}|\d{2})|(?:19|20)\d\d-\d\d-\d\d)"
)
_DATE = rf"(?:{_DATE_YEAR}|(?:the )?{_NTH}(?: of)? {_MONTH}\b|{_MONTH} (?:the )?{_NTH}\b)"
_BORN = re.compile(
    rf"\b(?:d\.?o\.?b\.?|date of birth|birth ?date|birthday|born|delivered me|b\.(?= "
    rf"?\d))(?:[\s:.,?=\-–(]|['’]s\b|\bis\b|\bwas\b|\bon\b|\bthe\b|"
    rf"\bin\b)*?(?P<date>{_DATE_YEAR}|(?:the )?{_NTH}(?: of)? {_MONTH}\b(?!,? {_YEAR}))",
    _I,
)
_BORN_FAR = re.compile(rf"\b(?:date of birth|d\.?o\.?b\.?)\b[^.!?\n]{{0,70}}?(?P<date>{_DATE_YEAR})", _I)
_BORN_AFTER = re.compile(
    rf"(?P<date>{_DATE_YEAR})(?=\W{{1,3}}(?:is|was|that's|thats)? ?(?:my|his|her|their|the) "
    rf"(?:birthday|dob|date of birth))",
    _I,
)
_BORN_LONG = re.compile(rf"\bborn\b[^.;\n]{{0,60}}?\b(?:on|,) (?P<date>{_DATE_YEAR})", _I)
_LIFE = re.compile(rf"\((?P<date>{_DATE_YEAR})\s*[–—\-]", _I)
_HAPPENED = re.compile(
    r"\b(?:since|(?:diagnosed|died|passed(?: away)?|married|wed|widowed|buried|admitted|sectioned|released|"
    rf"moved in|came here|arrived|landed|lost (?:him|her|them|(?:my|our) \w+))(?:,? on)?) (?P<date>{_DATE_YEAR})",
    _I,
)
"""The very day of what happened to somebody, with its year."""
_SMALL = (
    r"(?:five|ten|quarter|twenty(?:[ \-]five)?|half|\d{1,2}|(?:one|two|three|four|six|seven|eight|nine|"
    r"eleven|twelve|thirteen|"
    r"fourteen|sixteen|seventeen|eighteen|nineteen|twenty[ \-]\w+)(?= minutes?))"
)
_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
_CLOCK = (
    rf"(?:(?:a )?{_SMALL}(?: minutes)? (?:past|to) (?:{_HOUR}|midnight|noon)(?:\s?[ap]\.?m\b\.?)?|"
    rf"\d{{1,2}}[:.]\d\d(?::\d\d)?\s?(?:[ap]\.?m\b\.?)?|\d{{1,2}}\s?[ap]\.?m\b\.?|\d{{4}} ?h(?:ou)?rs\b|"
    rf"{_HOUR} (?:o['’]?clock|thirty|fifteen|forty[ \-]five|twenty|[ap]\.?m\b\.?)|half {_HOUR})"
    r"(?:,? (?:in|on) the (?:morning|afternoon|evening|dot)| at night)?"
)
_WEEKDAY = rf"(?:(?:last |this )?{_DAY}(?:,? (?:the )?(?:{_DATE}|{_NTH}\b))?)"
_WHEN = rf"(?:{_WEEKDAY}|{_DATE})"
_PART = r"(?:,? (?:morning|afternoon|evening|night|teatime|lunchtime|dinnertime)\b)?"
_FEAST = (
    r"(?:christmas (?:day|eve)|boxing day|new year['’]?s? (?:eve|day)|good friday|easter (?:sunday|"
    r"monday)|bonfire night|"
    r"hogmanay|hallowe['’]?en|mother['’]?s day|father['’]?s day|may day|eid|burns night|st david['’]?s day)"
)
_FINE = (
    rf"(?:{_SMALL}(?: minutes)? (?:past|to) {_HOUR}|\d{{1,2}}[:.]\d\d(?: ?[ap]\.?m\b)?|{_HOUR} (?:thirty|"
    rf"fifteen|forty[ \-]five|twenty)|half {_HOUR}|\d{{4}} ?h(?:ou)?rs)"
)
_ABOUT = r"(?:,| at| about| around| just after| just before| just gone| roughly| by| it was| –| -|;){1,3}"
_DAY_FINE = re.compile(
    rf"\b(?:the |that |last |this )?(?:{_DAY}\b(?:,? (?:the )?{_NTH})?|{_FEAST}|{_DATE}){_PART}{_ABOUT} "
    rf"{_FINE}\b{_PART}",
    _I,
)
_FINE_DAY = re.compile(
    rf"\b{_FINE},? (?:that|the same|the next|this|yesterday|tomorrow|tonight|today|the following) "
    rf"?(?:morning|afternoon|evening|night|day)?\b",
    _I,
)
_CLOCK_DATE = re.compile(
    rf"\b{_CLOCK}(?:,? (?:on|of|that))?(?:,)? (?:the )?(?:{_DAY},? (?:the )?{_DATE}|{_DAY},? (?:the "
    rf")?{_NTH}\b|{_DATE}|(?:last )?{_DAY}\b{_PART}|{_FEAST}\b{_PART})",
    _I,
)
_DATE_CLOCK = re.compile(
    rf"\b(?:{_DAY},? (?:the )?)?(?:{_DATE}|(?<=[a-z] ){_NTH}(?= at)|{_NTH}(?= at \d))(?:,| at|, at|, "
    rf"about| around)* {_CLOCK}",
    _I,
)
_DAY_CLOCK = re.compile(
    rf"\b{_DAY},? (?:the )?{_NTH}(?:,| at)+ {_CLOCK}|\b{_DAY} at (?:{_SMALL} (?:past|to) {_HOUR}|"
    rf"\d{{1,2}}[:.]\d\d\b)",
    _I,
)
_STAMP = re.compile(
    r"\[?\b\d{1,4}[/.\-]\d{1,2}[/.\-]\d{2,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)?\b|"
    r"^\s*\[?\d{1,2}:\d\d:\d\d\b|\d{2,4}-\d\d-\d\d[_ T-]\d\d[-:h.]?\d\d(?!\d)",
    _I | re.M,
)
_EXACT_ALONE = re.compile(rf"(?<=\bat )(?:{_SMALL}) (?:past|to) {_HOUR}(?= (?:on|that|in the|the) )", _I)
_NOT_A_PRICE = (
    r"(?![\d:%]|\.\d)(?! ?(?:k?m\b|kg|miles?|million|billion|pounds?|quid|euros?|percent|per\b|each|degrees|"
    r"an? (?:hour|week|month|day|head|go|night|time|session)\b))"
)
_MINUTE = rf"(?<![£$€\d.:])(?:[01]?\d|2[0-3])[.:](?!00|30)[0-5]\d{_NOT_A_PRICE}(?: ?[ap]\.?m\b\.?)?"
_OF_THE_DAY = r"(?: in the (?:morning|afternoon|evening|night|small hours)| at night)"
_TO_THE_MINUTE = re.compile(
    rf"(?:(?<=\bat )|(?<=\btill )|(?<=\buntil )|(?<=\bbefore )|(?<=\bfrom )|(?<=day )){_MINUTE}{_OF_THE_DAY}?|"
    rf"{_MINUTE}{_OF_THE_DAY}|(?<![£$€\d.:])\d{{1,2}}[.:]\d\d in the (?:night|small hours)|"
    rf"\b(?:{_SMALL} past|{_SMALL} to) {_HOUR}(?=,? (?:on )?(?:every|each|alternate) )|"
    rf"(?<=[Tt]he ){_MINUTE}(?= (?:bus|train|tram|ferry|boat|goes|leaves|shift|from|to)\b)|"
    rf"(?:(?<=\bat )|(?<=\bwork )|(?<=\bstart )|(?<=\bfinish )|(?<=\bfrom )|(?<=\buntil )|(?<=\btill ))"
    rf"(?:(?:five|ten|quarter|twenty(?:[ \-]five)?) past|(?:quarter|twenty(?:[ \-]five)?) to) {_HOUR}\b|"
    rf"(?<=\bat )(?:five|ten) to {_HOUR}(?=[,.;!?]|$| (?:from|every|each|and|when|till|until|sharp|with)\b)|"
    rf"(?:(?<=\bat )|(?<=\bby )|(?<=\bfrom )|(?<=\btill )|(?<=\bsince )){_HOUR}{_OF_THE_DAY}"
    rf"(?! (?:people|folk|everyone|everybody|nobody|no one|you)\b)|"
    rf"(?:(?<=\bfinish at )|(?<=\bstart at )|(?<=\bwork at )|(?<=\bup at )|(?<=\bhome at )|"
    rf"(?<=\bout at ))half (?:past )?{_HOUR}\b|"
    rf"(?:^|(?<=[.!?] ))Half past {_HOUR}(?= (?:at|in|on|every|outside|by)\b)|"
    rf"(?:(?<=\bat )|(?<=\bby )){_HOUR} o['’]?clock (?:sharp|on the dot)\b|"
    rf"(?:(?<=\bbus is the )|(?<=\bboat is the )|(?<=\btrain is the )){_MINUTE}",
    _I,
)
"""A time to the minute by which somebody comes and goes, without its day."""
_ANY = re.compile(
    r"\d|past|twenty|\bten\b|\bfive\b|o['’]?clock|"
    + _ORD_WORD
    + r"|quarter|half|(?:in the|at) (?:morning|afternoon|evening|night|small)|"
    + _NUM
    + r"\s+[ap]m",
    _I,
)


_NUMBERED_DAY = re.compile(
    rf"\b(?:{_FINE}|\d{{1,2}} ?[ap]\.?m\b\.?)(?: on)?,? (?:the )?(?:{_DAY}\b|\d{{1,2}}(?:st|nd|rd|th)\b)|"
    rf"\b{_FINE} ?[ap]\.?m\b\.?|\b{_FINE} (?:until|till|to|–|-) {_FINE}(?: (?:that|the same) \w+)?",
    _I,
)
_FORM_DATE = re.compile(
    rf"\b(?:son|daughter|child|pupil|baby|twins?|grandson|granddaughter|aged?|applicant|tenant|patient|"
    rf"name)\b[^.;\n]{{0,60}}?"
    rf"[,:(] ?(?P<date>{_DATE_YEAR})",
    _I,
)


_PLANNED = re.compile(
    r"\b(?:next (?:meeting|session|event|one|time|steps?)|meet(?:s|ings?)?|doors|open(?:s|ing)?|clos(?:es|ed|"
    r"ing)|shuts?|"
    r"starts?|begins?|every|drop-?in|sessions?|online|workshops?|venue|agenda|programme|timetable|all welcome|"
    r"come along|"
    r"join us|deadline|agm|concert|rehears\w+|quiz|bingo|fair|party|caf[eé]|lunch club|library|hall|bookings?|"
    r"free entry)\b",
    _I,
)
_ONCE = re.compile(_PLANNED.pattern.replace("every|", ""), _I)
"""The same without *every*: to the minute it tells when somebody can be met, week after week."""
_OF_SOMEBODY = re.compile(
    r"\b(?:i|i['’]\w+|me|my|mine|he|she|him|her|hers|his|they|them|their|died|born|fell|rang|called|admitted|arrested|"
    r"crash\w*|accident|assault\w*|attack\w*|incident|burgl\w+|appointment|interview|funeral|wedding|hearing|court|tribunal|"
    r"operation|scan|999|ambulance|police|crime|cctv|seen|mr|mrs|miss|ms|dr|mum|dad|nan|son|daughter|brother|sister|wife|"
    r"husband|baby)\b",
    _I,
)
_AT_FRONT = re.compile(rf"\s*{_DAY}\b", _I)


def _is_planned(text: str, start: int, end: int, planned: re.Pattern[str] = _PLANNED) -> bool:
    """Whether a time is one that everybody was asked to: "Next meeting Tuesday 9 June, 2 pm"; nobody stands beside
    it."""
    begin = max((m.end() for m in re.finditer(r"[.!?]\s|\n", text[:start])), default=0)
    stop = re.search(r"[.!?](?:\s|$)|\n", text[end:])
    said = text[begin : end + stop.start() if stop else len(text)]
    row = _AT_FRONT.match(text[begin:]) is not None and _AT_FRONT.sub("", text[begin:start]).strip(" ,") == ""
    return (row or planned.search(said) is not None) and _OF_SOMEBODY.search(said) is None


def moments(text: str) -> Iterator[tuple[int, int, IdentifierKind]]:
    """Where a date of birth or an exact moment (a time of the clock with its day) stands; spans may overlap.

    >>> [text[s:e] for text in ["born 21st of June 1944"] for s, e, _ in moments(text)]
    ['21st of June 1944']
    >>> [[t[s:e] for s, e, _ in moments(t)] for t in ("We swim every morning at 6.25, in the sea.", "Done at 6.20.")]
    [['6.25'], ['6.20']]
    """
    if _ANY.search(text) is None:
        return
    for m in _HAPPENED.finditer(text):
        yield *m.span("date"), IdentifierKind.EXACT_TIME
    for pattern in (_BORN, _BORN_FAR, _BORN_AFTER, _BORN_LONG, _LIFE, _FORM_DATE):
        for m in pattern.finditer(text):
            yield *m.span("date"), IdentifierKind.BIRTH_DATE
    for pattern in (
        _STAMP,
        _CLOCK_DATE,
        _DATE_CLOCK,
        _DAY_CLOCK,
        _EXACT_ALONE,
        _TO_THE_MINUTE,
        _DAY_FINE,
        _FINE_DAY,
        _NUMBERED_DAY,
    ):
        for m in pattern.finditer(text):
            start = m.end() - len(m.group().lstrip(" [\t\n"))
            planned = _ONCE if pattern is _TO_THE_MINUTE else _PLANNED
            if pattern is not _STAMP and _is_planned(text, start, m.end(), planned):
                continue
            yield start, m.end(), IdentifierKind.EXACT_TIME
