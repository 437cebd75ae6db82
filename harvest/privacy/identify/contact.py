"""Phones, e-mails, postcodes, vehicles, IDs and handles, also where they are spoken out in words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harvest.privacy.identify.dates import IN_FIGURES
from harvest.privacy.identify.nouns import IdentifierKind

Found = tuple[int, int, IdentifierKind]

_K = IdentifierKind
_I = re.IGNORECASE
_DIGITS = {
    w: str(n) for n, w in enumerate(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"])
}
_DIGITS |= {"oh": "0", "o": "0", "nought": "0", "naught": "0", "nil": "0"}
_TENS = {
    w: str(n)
    for n, w in enumerate(
        ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
        10,
    )
}
_TENS |= {
    w: str(10 * n)
    for n, w in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
_LETTERS = {
    "zed": "z",
    "zee": "z",
    "bee": "b",
    "cee": "c",
    "see": "c",
    "dee": "d",
    "tee": "t",
    "pee": "p",
    "kay": "k",
    "jay": "j",
    "gee": "g",
    "ess": "s",
    "eff": "f",
    "ell": "l",
    "em": "m",
    "en": "n",
    "ar": "r",
    "ex": "x",
    "why": "y",
    "ee": "e",
    "you": "u",
    "eye": "i",
    "ay": "a",
    "tea": "t",
    "sea": "c",
    "wye": "y",
    "queue": "q",
    "cue": "q",
    "vee": "v",
    "aitch": "h",
    "haitch": "h",
    "are": "r",
}
_TIMES = {"double": 2, "treble": 3, "triple": 3}
_FILLERS = {"um", "er", "erm", "uh", "then", "dash", "space", "gap", "hyphen", "yeah", "sorry", "plus"}
_WORD = re.compile(r"[^\W_]+")
_BETWEEN = re.compile(r"[\s,\-–./]{1,3}\Z")

_EMAIL = re.compile(r"(?<![\w.+\-])[\w.+\-]*\w@\w[\w\-]*(?:\.\w[\w\-]*)+")
_DOMAIN = r"(?:dot|\.)\s+(?:co|com|org|net|ac|gov|example|uk|ie|info|eu|me)\b(?:\s+(?:dot|\.)\s+\w+)*"
_EMAIL_SAID = re.compile(
    rf"\b[\w']+(?:[ ]+(?:dot|underscore|hyphen|dash|\.|_|-)[ ]+\w+|[ ]+(?=\w+[ ]+(?:at|@)[ "
    rf"])\w+){{0,6}}?(?:[ ]+(?:one|two|three|four|five|six|seven|eight|nine|oh|zero|ten|eleven|twelve|"
    rf"\w+teen|\w+ty|\d+)){{0,4}}[ ]+(?:at|@)[ ]+"
    rf"\w+(?:[ ]+(?:dot|hyphen|dash)[ ]+\w+|[ ]+\w+)*?[ ]+{_DOMAIN}",
    _I,
)
_EMAIL_ODD = re.compile(
    r"\b[\w.+\-]+ ?[\[(](?:at|@)[\])] ?[\w\-]+(?: ?[\[(.](?:dot|\.)?[\])]? ?\w+)*|"
    r"\b\w+(?:[ ](?:dot|underscore|dash|hyphen)[ ]\w+)*[ ]at[ ](?:gmail|googlemail|hotmail|yahoo|"
    r"outlook|icloud|btinternet|aol|live|"
    r"sky|talktalk|virgin ?media|proton ?mail)\b(?:[ ]?(?:dot|\.)[ ]?\w+){0,2}",
    _I,
)
_HANDLE_ODD = re.compile(r"\bat sign(?: [^\W_]+){1,5}|(?m:^\s*)[a-z]{1,20}[_.]?[a-z]{0,20}_?\d{2,6}(?=:\s)", _I)
_HANDLE_JOINED = re.compile(r"(?<= )(?<!@)[a-z][a-z0-9]+(?:_[a-z0-9]+){1,3}(?=[ ,;!?]|\.?$|\. )")
_URL_PERSON = re.compile(r"\b(?:facebook|instagram|twitter|x|linkedin|tiktok)\.com/[\w./\-]+", _I)
_HANDLE = re.compile(r"(?<![\w@.])@[\w][\w.]*\w|(?<![\w@.])u/\w+")
_HANDLE_SAID = re.compile(
    r"\b(?:wechat|insta(?:gram)?|snap(?:chat)?|twitter|tiktok|discord|username|user name|handle|skype|telegram)"
    r"(?:\s+(?:is|id|name|handle|it's|me|at|on|:))*[\s:]+([a-z][\w.]*[\d_.]\w*|@\w+)|"
    r"\b(?:find|follow|add|message|dm) me\b[^.\n]{0,30}?\s([a-z]\w*(?:\.\w+)+)",
    _I,
)
_PHONE = re.compile(
    r"(?<![\w.£$/\-])(?:\+\d{1,3}[\s\-]?(?:\(0\)[\s\-]?)?|\(?0)(?:\d[\s\-().]{0,2}){8,13}\d?(?<=\d)(?![\w/])"
)
_PHONE_LOCAL = re.compile(
    r"\b(?:phone|tel|telephone|mobile|mob|ring|call|text|rung|number|whatsapp|on|"
    r"line)\b\W{1,4}(?:(?:is|no|number|him|her|me|us|"
    r"on|at)\W{1,3})*(?!(?:19|20)\d\d-\d\d-\d\d\b)((?:\d[\s\-]?){5,12}\d)\b(?!\s*(?:p\.?m|a\.?m))",
    _I,
)
_POSTCODE = re.compile(r"(?<!\w)(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]?[ ]?\d[A-Z]{2})(?!\w)", _I)
_PLATE = re.compile(r"(?<!\w)[A-Z]{2}\d{2}[ ]?[A-Z]{3}(?!\w)", _I)
_PLATE_OLD = re.compile(
    r"(?<!\w)(?:[A-Z]{2} ?\d{2} [A-Z]{3}|[A-Z]\d{1,3}[ ]?[A-Z]{3}|[A-Z]{3}[ ]?\d{1,3}[A-Z]|"
    r"[A-Z]{2,3}\d{1,4}[ ][A-Z]{3})(?!\w)"
)
_PLATE_SAID = re.compile(
    r"\b(?:reg(?:istration)?(?: number| plate| no)?|number ?plate|plate)\b\W{1,3}(?:(?:is|was|"
    r"of)\W{1,2})?((?=[A-Z\d ]*\d)[A-Z]{1,3}[ ]?"
    r"\d{1,4}[ ]?[A-Z]{0,3})\b",
    _I,
)
_NI = re.compile(r"(?<!\w)[A-Z]{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?[A-D](?!\w)", _I)
_NHS = re.compile(r"(?<![\d\w])\d{3}[ \-]\d{3}[ \-]\d{4}(?!\w)")
_CARD = re.compile(
    r"(?<![\d\w])(?:\d{4}[ \-]?){3}\d{4}(?!\w)|(?<!\w)\d\d-\d\d-\d\d\s+\d{8}(?!\w)|"
    r"(?<!\w)[A-Z]{2}\d{2}(?: ?\w{4}){3,7}(?!\w)"
)
_CODE = r"(?=[\w/\-. ]*\d)[A-Z]{0,5}[/\- ]?[A-Z]?\d[\w]*(?:[/\- ][A-Z\d]*\d[\w]*)*(?:[ ][A-Z])?"
_ID_SAID = re.compile(
    r"\b(?:ref(?:erence)?|licen[cs]e|invoice|hospital|patient|case|crime|permit|badge|croft|passport|"
    r"account|member(?:ship)?|"
    r"claim|policy|order|ticket|application|tenancy|staff|payroll|student|pupil|library card|"
    r"insurance|nhs|ni|national "
    r"insurance|file|complaint|incident|charity|collar|warrant|bay|planning|log|code|gate code|pin|"
    r"door code|serial|unique|plate)"
    r"(?:\s+(?:number|no|num|code|ref|reference|id|card))?\.?\s*(?:is|was|:|#|under)?\s*(?:it's\s+)?"
    rf"({_CODE})(?![\w])",
    _I,
)
_ID_SHAPE = re.compile(
    r"(?<![\w£$/])(?:[A-Z]{1,5}[/\-][A-Z]{0,3}-?\d{3,}(?:[/\-]\w+)*|[A-Z]{1,4}\d{5,}(?:/\d+)?|"
    r"[A-Z]\d?/\d{2,5}(?: \d{2,5})?|"
    r"[A-Z]{1,4}\d{2}/\d{3,})(?!\w)"
)
_SPELLED = re.compile(
    r"(?<![\w\-])(?:[A-Za-z]-){2,}[A-Za-z](?![\w\-])|(?<![\w'’])(?:[A-Za-z][ ,]{1,2}){3,}[A-Za-z](?![\w'’])"
)
_NO_ID = re.compile(r"(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th|am|pm)?", _I)


def contacts(text: str) -> Iterator[Found]:
    """Where a phone, an e-mail, a postcode, a vehicle, an ID or a handle stands; spans may overlap.

    >>> sorted({k.value for _, _, k in contacts("ring 01632 960 209 or write to a.b@example.org")})
    ['email', 'phone']
    """
    for pattern, kind in (
        (_EMAIL, _K.EMAIL),
        (_EMAIL_SAID, _K.EMAIL),
        (_EMAIL_ODD, _K.EMAIL),
        (_HANDLE_ODD, _K.HANDLE),
        (_URL_PERSON, _K.HANDLE),
        (_HANDLE, _K.HANDLE),
        (_HANDLE_JOINED, _K.HANDLE),
    ):
        if pattern is _EMAIL_SAID and " at " not in text.lower() and "@" not in text:
            continue
        for m in pattern.finditer(text):
            start = _drop_lead(text, m.start(), m.end()) if pattern is _EMAIL_SAID else m.start()
            yield start, m.end(), kind
    for m in _HANDLE_SAID.finditer(text):
        yield *m.span(m.lastindex or 0), _K.HANDLE
    for m in _SPELLED.finditer(text):
        yield *m.span(), _K.PERSON
    if any(c.isdigit() for c in text):
        yield from _numbered(text)
    yield from _spoken(text)


def _drop_lead(text: str, start: int, end: int) -> int:
    """Where the address itself begins: words before it such as "is" or "on" are no part."""
    lead = re.match(
        r"(?:(?:\w+\s+)*?(?:is|it's|its|on|to|at|email|e-mail|mail|me|or|and|thats|that's)\s+)+", text[start:end], _I
    )
    if lead and re.search(r"\b(?:at|@)\b", text[start + lead.end() : end], _I):
        return start + lead.end()
    return start


def _numbered(text: str) -> Iterator[Found]:
    for pattern, kind in (
        (_PHONE, _K.PHONE),
        (_NI, _K.ID),
        (_NHS, _K.ID),
        (_CARD, _K.ID),
        (_PLATE, _K.VEHICLE),
        (_PLATE_OLD, _K.VEHICLE),
        (_POSTCODE, _K.POSTCODE),
        (_ID_SHAPE, _K.ID),
    ):
        for m in pattern.finditer(text):
            yield *m.span(), kind
    for pattern, kind in ((_PHONE_LOCAL, _K.PHONE), (_PLATE_SAID, _K.VEHICLE)):
        for m in pattern.finditer(text):
            yield *m.span(1), kind
    for m in _ID_SAID.finditer(text):
        code = m.group(1)
        if not _NO_ID.fullmatch(code) and sum(c.isdigit() for c in code) >= 3:
            yield *m.span(1), _K.ID


def _unit(word: str) -> str | None:
    """What a spoken word stands for in a number or code: digits, one letter, or itself when it mixes both."""
    low = word.lower()
    if low in _DIGITS or low in _TENS:
        return _DIGITS.get(low) or _TENS[low]
    if low in _LETTERS:
        return _LETTERS[low]
    if len(low) == 1 or low.isdigit() or (any(c.isdigit() for c in low) and len(low) <= 4 and low.isascii()):
        return low
    return low if len(low) == 3 and word.isupper() else None


def _spoken(text: str) -> Iterator[Found]:
    """Runs of number words and letters, judged by what they add up to; a day is none."""
    text = IN_FIGURES.sub(lambda m: "#" * len(m.group()), text)
    text_before = text.lower()
    run: list[tuple[int, int, str]] = []
    times = 0
    last_end = -1
    tens = False
    for m in _WORD.finditer(text):
        word = m.group()
        joined = last_end < 0 or _BETWEEN.fullmatch(text[last_end : m.start()]) is not None
        low = word.lower()
        if not joined:
            yield from _judge(run, text_before)
            run, times = [], 0
        last_end = m.end()
        if low in _TIMES:
            times = _TIMES[low]
            run.append((m.start(), m.end(), ""))
            continue
        unit = _unit(word)
        if low in _FILLERS and run:
            continue
        if low == "hundred" and run and len(run[-1][2]) == 1 and run[-1][2].isdigit():
            run[-1] = (run[-1][0], m.end(), run[-1][2] + "00")
            tens = False
            continue
        if low in ("you", "u") and times == 2 and run:
            run[-1] = (run[-1][0], m.end(), "w")
            times = 0
            continue
        if tens and unit is not None and unit in "123456789" and low in _DIGITS and run:
            run[-1] = (run[-1][0], m.end(), run[-1][2][:-1] + unit)
            tens = False
            continue
        tens = low in _TENS and low.endswith("ty") and not times
        if unit is None and low == "stroke" and run:
            unit = "/"
        if unit is None:
            yield from _judge(run, text_before)
            run, times = [], 0
            continue
        run.append((m.start(), m.end(), unit * (times or 1)))
        times = 0
    yield from _judge(run, text_before)


_REFERRED = re.compile(r"(?:ref(?:erence)?|number|num|code|licen[cs]e|account|badge|case)\W+(?:\w+\W+){0,2}$")
_CODE_KINDS = (
    (re.compile(r"0\d{9,10}|\d{10,11}|(?:00)?44\d{9,10}"), _K.PHONE),
    (re.compile(r"[a-z]{2}\d{6}[a-d]"), _K.ID),
    (re.compile(r"[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}"), _K.POSTCODE),
    (re.compile(r"[a-z]{2}\d{2}[a-z]{3}|[a-z]\d{1,3}[a-z]{3}"), _K.VEHICLE),
    (re.compile(r"[\da-z]*\d[\da-z]*/[\da-z/]*\d[\da-z/]*"), _K.ID),
    (re.compile(r"0\d{5,8}"), _K.PHONE),
)


def _judge(run: list[tuple[int, int, str]], text: str) -> Iterator[Found]:
    """The longest stretch of a run that reads as a number or code; letters at its edges may be no part."""
    if len(run) < 3:
        return
    for first in range(min(len(run) - 2, 6)):
        for last in range(len(run), max(first + 2, len(run) - 6), -1):
            code = "".join(u for _, _, u in run[first:last])
            if len(code) > 40:
                continue
            if not run[first][2] and first + 1 < last and not run[first + 1][2]:
                continue
            for pattern, kind in _CODE_KINDS:
                if pattern.fullmatch(code):
                    yield run[first][0], run[last - 1][1], kind
                    return
    whole = "".join(u for _, _, u in run)
    if (
        len(whole) >= 4
        and any(c.isdigit() for c in whole)
        and len(run) >= 4
        and _REFERRED.search(text[max(0, run[0][0] - 40) : run[0][0]])
    ):
        yield run[0][0], run[-1][1], _K.ID
    elif len(run) >= 5 and re.fullmatch(r"[a-z]{5,}", whole) and sum(e - s > 1 for s, e, _ in run) >= 3:
        yield run[0][0], run[-1][1], _K.PERSON
