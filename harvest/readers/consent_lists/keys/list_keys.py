# ruff: noqa: E501, SIM905 – lists of words and patterns are easier to check on one line
"""Keys beside a list (``A = no name``, ``Amber: words yes, name no``): each code with what it stands for."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence

from harvest.readers.permission.answered.key_meanings import with_agreement_told
from harvest.readers.permission.asks.how_far import is_blank

_CODE = r"(?:[^\W\d_][\w/]{0,13}|[^\W\d_]{1,2}[+–-](?=\s*=)|\d{1,2}[A-Za-z]{0,2}|\?|\[[ x✓✗-]?\]|[✓✔✗✘☑☒○●/\\–-])"
_PAIR = re.compile(
    rf"(?:^|(?<=[\n;.,(:/])(?!(?<=\d[./])\d)|(?<=  )|(?<=\* )|\bkey )\s*[\"“'‘]?(?P<code>{_CODE})[\"”'’]?\)?\s*(?:=|:|\bmeans\b|\bis\b|[–-](?=\s))\s*"
    rf"(?P<meaning>[^;\n=]+?)\s*(?=$|[;\n]|\s{{2,}}[\"“'‘]?{_CODE}[\"”'’]?\s*(?:=|:|[–-]\s)|\s+{_CODE}\s*=\s|[.,/]\s*[\"“'‘]?{_CODE}[\"”'’]?\)?\s*(?:=|:|\bmeans\b)|\.\s*(?:$|\n|[A-Z]))",
    re.MULTILINE | re.IGNORECASE,
)
_LEVEL = re.compile(
    r"\b(?:level|code|colour|color|category|tier|group|type|letter|number)\s+(?=\S{1,2}\s*(?:=|:|means))", re.I
)
_BESIDE_A_CODE = re.compile(
    r"\b(?P<code>[A-Z*])\s+(?:after|behind|next to|beside|with) (?:a|the|another|any) (?:code|letter|number|name)s?"
    r"\s*(?:=|:|means|–|-)?\s*(?P<meaning>[^;\n]+)"
)
_PARTS = re.compile(r"[\s,;+/&.]+")
_BEHIND = re.compile(r"\s*(?:,|;|\s--?\s|\s–\s|\()\s*(?P<more>.*)$", re.S)


def key_in(note: str) -> dict[str, str]:
    """Codes in small letters with what they stand for, from the words around a list.

    >>> key_in("Level A = quote with name. Level B = quote without name.")
    {'a': 'quote with name', 'b': 'quote without name'}
    >>> key_in("Green: happy to be quoted\\nRed: do not use")
    {'green': 'happy to be quoted', 'red': 'do not use'}

    A day is no code:

    >>> key_in("came to the desk 20/10: does NOT want it passed on"), key_in("A = level 1. B = level 2.")
    ({}, {'a': 'level 1', 'b': 'level 2'})

    Marks that only say yes and no answer what stands above them:

    >>> key_in("Y = yes ticked / N = no ticked / 0 = nothing ticked"), key_in("Y = yes, name and all / N = no")
    ({}, {'y': 'yes, name and all', 'n': 'no'})
    """
    note = with_agreement_told(note)
    note = "\n".join(
        line
        for line in note.split("\n")
        if not (tells_plain_marks(line) and _nothing_else(line) and not _ELSEWHERE.search(line))
    )
    found: dict[str, str] = {}
    for one in _BESIDE_A_CODE.finditer(note):
        found.setdefault(one["code"].casefold(), one["meaning"].strip(' ."“”'))
    for one in _PAIR.finditer(_LEVEL.sub("", note)):
        meaning = one["meaning"].strip(' ."“”')
        if meaning:
            found.setdefault(one["code"].casefold(), meaning)
    return found


def key_of_column(header: str, headers: Sequence[str], note: str) -> dict[str, str]:
    """The key that a note gives under one heading ("Q: F = full name, A = no name"); empty where it gives none."""
    bare = header.strip(" ?:.")
    if not bare:
        return {}
    begin = re.search(rf"(?:^|[\n.;]\s*){re.escape(bare)}\s*:\s*(?=\S)", note)
    if begin is None:
        return {}
    others = "|".join(re.escape(other) for h in headers if (other := h.strip(" ?:.")) and other != bare)
    end = re.search(rf"\n|[.;]\s+(?:{others})\s*:" if others else r"\n", note[begin.end() :])
    return key_in(note[begin.end() : begin.end() + end.start()] if end else note[begin.end() :])


def codes_spoken_of(remark: str, key: Collection[str], lower: Callable[[str], str] = str.casefold) -> list[str]:
    """The words of a remark that are codes of the key, which is in small letters as ``lower`` makes them.

    A letter is too often something else, a single word answers, and the key itself may be typed beside the rows.

    >>> key = ("green", "orange", "r")
    >>> codes_spoken_of("4 July: wants to be Orange now", key), codes_spoken_of("orange = no name", key)
    (['orange'], [])
    """
    words = _LETTERS.findall(lower(remark))
    if len(words) < 2 or _OF_A_KEY.match(remark):
        return []
    return [word for word in words if len(word) >= _A_WORD and word in key]


_LETTERS = re.compile(r"[^\W\d_]+")
_OF_A_KEY = re.compile(r"\s*\w+\s*[=:–]")
_A_WORD = 3


def codes_in(cell: str, key: Mapping[str, str]) -> tuple[list[str], str]:
    """The codes that a cell puts together, all of them in the key, and what is said behind; no codes for other cells.

    >>> codes_in("QS", {"q": "", "s": ""}), codes_in("b, partners only", {"b": ""}), codes_in("Q S+", {"q": "", "s+": ""})
    ((['q', 's'], ''), (['b'], 'partners only'), (['q', 's+'], ''))
    """
    bare = cell.strip().casefold()
    if is_blank(bare) and bare not in key:
        return [], ""
    if bare in key:
        return [bare], ""
    more = _BEHIND.search(bare)
    if more is not None and (found := _whole(bare[: more.start()].strip(), key)):
        start = len(cell.strip()) - len(bare) + more.start("more")
        return found, cell.strip()[start:].strip(" )")
    if bare.endswith("?") and (found := _whole(bare.rstrip("? "), key)):
        return found, "?"
    return _whole(bare, key), ""


def _whole(bare: str, key: Mapping[str, str]) -> list[str]:
    if bare in key:
        return [bare]
    if (apart := bare.split()) and all(part in key for part in apart):
        return apart  # “N P+”
    parts = [part for part in _PARTS.split(bare) if part]
    if parts and all(part in key for part in parts):
        return parts
    pieces = [piece for part in parts for piece in ([part] if part in key else re.findall(r"\d+|\D", part))]
    return pieces if pieces and all(piece in key for piece in pieces) else []


YES_OR_NO_ELSEWHERE = r"(?:tak|nie|oui|non|ja|nein|nee|s[ií]|não)"
"""Yes and no in other languages."""
_MARK_IS = rf"(?:✓|✔|✗|✘|☑|☒|(?:a )?tick(?:ed)?|x|[ynb0](?=\s*=)|[a-z](?=\s*=\s*{YES_OR_NO_ELSEWHERE}\b)|(?:a )?cross(?:ed)?|blank|empty|nothing|(?:a )?(?:gap|dash)|[-–—])\s*(?:=|means|(?<=[a-z]\s)is(?=\s))\s*"
_MARKS_TOLD = re.compile(rf"(?:^|(?<=[\s,;.(])){_MARK_IS}\w", re.I)


def tells_marks(text: str) -> bool:
    """Whether a line tells what ticks, crosses and blanks stand for.

    >>> tells_marks("✓ = ticked, ✗ = crossed, empty = they left it empty."), tells_marks("x = Ada")
    (True, False)
    """
    return len(_MARKS_TOLD.findall(text)) > 1


_PLAIN_MARK = re.compile(
    rf"{_MARK_IS}(?:(?:they|she|he) )?"
    r"(?:tick(?:ed)?|cross(?:ed)?(?: it)?(?: out)?(?: or (?:wrote|said) no)?|wrote no|"
    rf"(?:(?:ring|circl|tick|cross|mark)ed (?:the )?)?[\"“']?(?:yes|no|{YES_OR_NO_ELSEWHERE})[\"”']?(?: \(or [\w' ]{{2,20}}\))?(?: (?:tick|ring|circl|cross|mark)ed)?|both(?: boxes| of them)?(?: (?:tick|ring|circl|cross|mark)ed)?|"
    r"(?:left|put) (?:it )?(?:empty|blank|nothing)|nothing(?: (?:ticked|ringed|marked|there|put|filled in|on (?:it|the (?:form|slip|card))))?|not (?:ticked|answered|filled in)|blank|empty)"
    r"(?=\s*(?:$|[,;./)]|(?:and|or|on the|in the)\b))",
    re.I,
)


def tells_plain_marks(text: str) -> bool:
    """Whether a line only tells that a tick is a yes and a cross a no, which is no code of its own.

    >>> tells_plain_marks("✓ = ticked, ✗ = crossed, empty = they left it empty."), tells_plain_marks("✓ = quote me, ✗ = no")
    (True, False)
    >>> tells_plain_marks("Y = yes ticked / N = no (or leave off) ticked / B = both ticked / 0 = nothing ticked.")
    True
    >>> tells_plain_marks("Y = ringed yes, N = ringed no, gap = they left it empty."), tells_plain_marks("Y = yes, N = no name")
    (True, False)
    """
    return tells_marks(text) and "=" not in _PLAIN_MARK.sub("", text)


def _nothing_else(line: str) -> bool:
    """Whether a line begins with what marks stand for, yes, no and nothing, and its first sentence says no more."""
    rest = re.split(r"[.!?](?=\s|$)", _PLAIN_MARK.sub(" ", line))[0]
    return set(re.findall(r"\w+", rest.casefold())) <= _AND


_ELSEWHERE = re.compile(rf"=\s*{YES_OR_NO_ELSEWHERE}\b", re.I)
"""What says yes and no in another language is needed to know which letter says which."""
_AND = frozenset("and or on in the a slip form card sheet key marks".split())
