# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Words of Scots, of the north of England and of the Black Country as they stand in standard English, so that one set of rules hears both."""

from __future__ import annotations

import re

_WORDS = {
    "don't": "dinna dinnae dinny divvent divvnt daena dinnot dinnit dunna",
    "didn't": "didna didnae didny",
    "doesn't": "disna disnae doesna doesnae",
    "can't": "canna cannae canny",
    "won't": "winna willna willnae wullnae winnae",
    "wouldn't": "wouldna wouldnae widna widnae wadna",
    "shouldn't": "shouldna shouldnae shudna shudnae",
    "mustn't": "munna mustna mustnae maunna",
    "isn't": "isna isnae",
    "wasn't": "wasna wasnae wisna wisnae",
    "haven't": "havena havenae hivna hivnae",
    "going to": "gonna gonnae gaunnae gunna",
    "out": "oot",
    "about": "aboot",
    "down": "doon",
    "now": "noo",
    "nothing": "nowt naething naethin",
    "none": "nane",
    "take": "tek tak taek",
    "make": "mek mak",
    "have": "hae huv",
    "my": "ma mi",
    "you": "ye yous youse yiz thee thou tha",
    "your": "yer thi thy",
    "do": "dae",
    "to": "tae",
    "from": "fae frae",
    "with": "wi wi'",
    "of": "o o'",
    "the": "t' th'",
    "not": "nae",
}
_STANDARD = {dialect: standard for standard, words in _WORDS.items() for dialect in words.split()}
_SURE = frozenset(w for w in _STANDARD if len(w) > 3 and w not in ("gonna", "canny", "thee", "thou")) | frozenset(
    ("oot", "doon", "noo", "tek", "fae", "hae")
)
SURE = _SURE | {word + mark for word in _SURE for mark in ".,;!?"}
"""Words that only dialect has; one of them has to stand there before anything else is read as dialect."""
MAY_BE_DIALECT = SURE | {"me", "ma", "mi", "day", "dow", "nae"}
"""Words without any of which a text in small letters is standard English."""
_FOUND = re.compile(
    r"(?<![\w'])(?:" + "|".join(sorted(map(re.escape, _STANDARD), key=len, reverse=True)) + r")(?![\w'])", re.I
)
_NO_NOT = re.compile(r"\b(going to|let's|that's|it's|i'm|you'll|we'll|i'll|will|should|would) no\b", re.I)

_MINE = re.compile(
    r"\b(?:me|ma|mi)(?= (?:ain |own |real |full |last |first )?(?:(?:sur)?names?|words?|story|stories|photo|picture|face|initials|answers?|address|bit|street)\b)",
    re.I,
)
"""What is said for "my" also where all the rest is standard English."""

_DAY = re.compile(
    r"(?<!\bthe )(?<!\ba )(?<!\bone )(?<!\bthis )(?<!\bthat )(?<!\bevery )(?<!\beach )(?<!\bsome )(?<!\bother )(?<!\bper )\bday(?= (?:want|wanna|know|mind|ask|sign|tick|agree|think|wish)\b)",
    re.I,
)
"""What is said for "didn't" in the Black Country, where a verb follows that follows no day."""
_DOW = re.compile(
    r"\bdow(?= (?:want|quote|put|print|use|send|say|tell|mind|think|know|like|give|pass|share|name|let|leave|write|yo)\b)",
    re.I,
)
"""What is said there for "don't"; alone it may be somebody's initials."""


_NAE = re.compile(
    r"\bnae(?= (?:(?:sur)?names?|photos?|pictures?|pics?|quotes?|quoting|words?|sharing|council)\b)",
    re.I,
)
"""What is said in Scots for "no" before what is refused: ``nae name``."""


def standard(text: str) -> str:
    """A text as standard English has it; as it is where no word of dialect stands.

    >>> standard("Och, dinnae put that doon"), standard("we had nae bread")
    ("Och, don't put that down", 'we had nae bread')
    >>> standard("Gonnae no write that, pal")
    'going to not write that, pal'
    >>> standard("Use it but leave me name off")
    'Use it but leave my name off'
    >>> standard("aye, but nae name"), standard("we had nae bread")
    ('aye, but no name', 'we had nae bread')
    >>> standard("her day want it and dow quote me"), standard("the day went well")
    ("her didn't want it and don't quote me", 'the day went well')
    """
    if " me " in text or " ma " in text or " mi " in text:
        text = _MINE.sub("my", text)
    if "day " in text or "dow " in text:
        text = _DOW.sub("don't", _DAY.sub("didn't", text))
    if "nae " in text.casefold():
        text = _NAE.sub("no", text)
    if SURE.isdisjoint(text.lower().split()):
        return text
    return _NO_NOT.sub(r"\1 not", _FOUND.sub(lambda m: _STANDARD[m.group().lower()], text))
