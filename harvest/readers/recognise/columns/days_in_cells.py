"""Cells that say when, or on which side something stands: what such a column holds is nobody's name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.horizon_words import as_told, is_when
from harvest.readers.recognise.dates import MONTH, WEEKDAY

_MOST, _NEARLY, _LONGEST = 0.6, 0.8, 8
_FEAST = (
    r"christmas|xmas|easter|advent|lent|eid|ramadan|diwali|hanukkah|halloween|bonfire night|candlemas|harvest|"
    r"new year(?:['’]s)?(?: (?:eve|day))?|half[ -]?term|bank holiday|"
    r"weihnachten|ostern|noël|pâques|navidad|pascua|boże narodzenie|wielkanoc|nadolig|pasg"
)
_DAY = re.compile(
    rf"(?<!\w)(?:\d{{1,4}}(?:[./-]\d{{1,2}}){{1,2}}(?:[./-]\d{{2,4}})?|w/?[cb]|q[1-4]|{MONTH}|{WEEKDAY}|{_FEAST}|"
    r"(?:19|20)\d\d(?:['’]?s)?|['’]?\d0s|"
    r"as ?ap|tb[cda]|on ?going|daily|weekly|fortnightly|monthly|yearly|today|tonight|tomorrow)(?!\w)",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"(?:\d{1,2}(?:st|nd|rd|th|er|º)?|by|before|after|from|until|till|to|on|in|at|of|the|an?|and|or|for|next|this|last|"
    r"every|each|first|second|third|fourth|end|start|beginning|mid|middle|early|late|latest|around|about|week|weeks|"
    r"weekend|day|days|month|months|year|years|term|season|fortnight|evenings?|mornings?|afternoons?|noon|"
    r"spring|summer|autumn|winter|roughly|approximately|circa|c|ca|meetings?|sessions?|ende?|anfang|mitte|bis|im|am|spätestens|fin|début|mi|avant|le|la|les|finales?|antes|del?|el|do|na|pod|"
    r"końca|koniec|erbyn|diwedd)",
    re.IGNORECASE,
)
_ANCHORED = re.compile(
    r"(?:every|each|next|this|end of(?: the)?|within|in) (?:an? |the |\w+ )?(?:week|fortnight|month|year|term|season|"
    r"meeting|session|weekend|evening|morning|day)s?\b",
    re.IGNORECASE,
)
_ONCE = re.compile(
    r"(?:when(?:ever)?|once|as soon as|after|before|until|till|wenn|sobald|quand|dès que|cuando|jak tylko|kiedy|pan)\s",
    re.IGNORECASE,
)
_SIDE = re.compile(
    r"\W*(?:(?:what )?(?:helps?|hinders?|both|neither|mixed|either)|barriers?|enablers?|assets?|lacks?|lacking|present|"
    r"(?:what ?['’]?i?s )?(?:strong|wrong|weak)|works?|does(?: not|n['’]t) work|good|bad|pros?|cons?|plus(?:es)?|"
    r"minus(?:es)?|strengths?|weakness(?:es)?|likes?|dislikes?|yes|no|positive|negative|"
    r"(?:we )?(?:wish|keep|stop|start|change)|gets? in the way|in the way|[+−–±?✓✗-])\W*",
    re.IGNORECASE,
)

TIME_BEHIND = re.compile(
    r",?\s*(?:(?:about|at|around|c\.?) )?\d{1,2}(?:[.:]\d\d)?\s?(?:ish|[ap]\.?m\.?)(?:\s?ish)?\b|"
    r",?\s*\d{1,2}[.:]\d\d\b",
    re.I,
)
"""A time of day behind a date."""


def says_when(words: str) -> bool:
    """Whether a cell says no more than when: a day, a month, a feast, a time of the year, or what is waited for.

    >>> [says_when(w) for w in ("7 Nov", "12.11.2026", "Fri 27 Nov", "end of November", "Advent Sunday (29 Nov)")]
    [True, True, True, True, True]
    >>> [says_when(w) for w in ("when it gets warm", "every week", "w/c 9 Nov", "by 30 Jan 2027", "mid-Jan")]
    [True, True, True, True, True]
    >>> [says_when(w) for w in ("May Holt", "Val Thackray", "3", "Friday singers", "a bench by May")]
    [False, False, False, False, False]
    """
    words = words.strip(" .,;:!?–—-()[]")
    if not words or len(words.split()) > _LONGEST or not as_told(words):
        return False
    if is_when(words) or _ONCE.match(words):
        return True
    rest = _DAY.sub(" ", words)
    anchored = rest != words or _ANCHORED.match(words) is not None
    return anchored and all(_BESIDE.fullmatch(word) for word in re.findall(r"[^\W_]+", rest))


def are_days(cells: Sequence[str]) -> bool:
    """Whether most cells of a column say when.

    >>> are_days(["7 Nov", "", "31 Oct", "whenever I can"]), are_days(["Val", "June", "piotr"])
    (True, False)
    """
    told = [cell for cell in cells if as_told(cell)]
    return bool(told) and sum(map(says_when, told)) >= _MOST * len(told)


def are_dates(cells: Sequence[str]) -> bool:
    """Whether nearly every cell holds a day, a year or years and no more: when something was, and no answer in words.

    >>> are_dates(["1962", "the 1950s", "1971 to about 1979", "March 1984"]), are_dates(["every week", "May", "1984"])
    (True, False)
    """
    dated = sum(1 for cell in cells if re.search(r"\d", cell) and says_when(cell))
    return bool(cells) and dated >= _NEARLY * len(cells)


def is_side(words: str) -> bool:
    """Whether words say on which side something stands, and no more.

    >>> [is_side(w) for w in ("Helps", "Both", "GETS IN THE WAY:", "Helen", "-")]
    [True, True, True, False, True]
    """
    return _SIDE.fullmatch(words) is not None


def never_names(cells: Sequence[str]) -> bool:
    """Whether what a column holds is nobody's name: days, sides, or marks without a letter.

    >>> never_names(["Helps", "Hinders", "Both"]), never_names(["20 November", "31/10/26"]), never_names(["Val", "JW"])
    (True, True, False)
    """
    filled = [cell for cell in cells if cell.strip()]
    if not filled:
        return False
    return are_days(filled) or sum(map(is_side, filled)) >= _MOST * len(filled)
