"""Labels that a legend explains (``k = kieran``), a head lists or sets behind names: they speak, also only once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.documents.lines import Line
from harvest.readers.recognise.talk import speakers
from harvest.readers.recognise.talk.turn_starts import Start

_PAIR = re.compile(r"(?:^|[.;,|/·•(]\s*|\s{2,}|\t|\band\s)\**([^\W\d_][\w.]{0,4})\**\s*[=＝]\s*(?=[^\W\d_])")
_BEHIND = r"\s*(?:[:：>–—]|\s-\s|\s{2,}|\t)\s*(?=\S)"
_LISTS = re.compile(r"^\s*(?:attendees|participants|speakers)\s*:?\s*$", re.I)
_LEAST, _TOP, _NAME = 2, 60, 4
_SPEAK, _MOST = 3, 0.6
_LETTERS = re.compile(r"(?P<name>[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){1,4})\s*[(\[](?P<letters>[A-Z]{2,4})[)\]]")
_BARE = r"\s+(?=[A-Z“\"'‘\[(…])"
"""What parts letters from the words in a column of their own, once its width is lost."""
_ALONE = re.compile(r"\s*\**([^\W\d_][\w.]{0,4})\**(?:\s*[=＝]\s*|\s[–—-]\s+|\s*[:：]\s+|\t+)([^\W\d_][^=＝]{1,100})$")
"""A label and who it is, on a line of their own."""
_INITIALS = re.compile(r"(?=(?:.*[A-Z]){2})[A-Z][A-Za-z]{1,4}")
"""Letters of a name, of which not all need be capitals: ``MMc``."""


def labels_told(lines: Sequence[Line]) -> dict[str, int]:
    """The labels before signs of equality or in a list of who was there, by the line that explains or lists them.

    >>> labels_told([Line("JW = me.  TG = Terry.   k = kieran    RP = Rosalind"), Line("2 + 2 = four")])
    {'JW': 0, 'TG': 0, 'k': 0, 'RP': 0}
    >>> labels_told([Line("Attendees"), Line("Ada Obi, bo l")])
    {'Ada Obi': 1, 'bo l': 1}
    >>> labels_told([Line("RT = Ria Tam (host)"), Line("DMc = Don McCall"), Line("PV = pigs and veal")])
    {'RT': 0, 'DMc': 1}
    >>> labels_told([Line("Interviewee: Ada Rose Obi (AO)"), Line("Interviewer: Jo Lund (JL)"), Line("a map (OS)")])
    {'AO': 0, 'JL': 1}
    """
    found: dict[str, int] = {}
    for n, line in enumerate(lines[:_TOP]):
        if n and _LISTS.match(lines[n - 1].text) and len(names := line.text.split(", ")) >= _LEAST:
            found |= {name.strip(): n for name in names if len(name.split()) <= _NAME and name.strip() not in found}
        equal = "=" in line.text or "＝" in line.text
        pairs = [m.group(1).strip(".") for m in _PAIR.finditer(line.text[:600])] if equal else []
        if len(pairs) >= _LEAST:
            found |= {label: n for label in pairs if label not in found}
    found |= {label: n for label, n in _one_a_line(lines[:_TOP]).items() if label not in found}
    behind = {
        m["letters"]: n
        for n, line in enumerate(lines[:_TOP])
        for m in _LETTERS.finditer(line.text[:300])
        if _shortens(m["letters"], m["name"])
    }
    return found | {label: n for label, n in behind.items() if label not in found} if len(behind) >= _LEAST else found


def _one_a_line(lines: Sequence[Line]) -> dict[str, int]:
    """The letters that lines below each other explain, one a line, each by a name that they shorten."""
    found: dict[str, int] = {}
    for n, line in enumerate(lines):
        m = _ALONE.match(line.text)
        if m and _INITIALS.fullmatch(m.group(1)) and m.group(1) not in found and _abbreviates(m.group(1), m.group(2)):
            found[m.group(1)] = n
    return found if len(found) >= _LEAST and max(found.values()) - min(found.values()) <= 3 * len(found) else {}


def _abbreviates(letters: str, words: str) -> bool:
    """Whether letters stand in a name in their order, each capital at the head of a word or within it as a capital.

    >>> [_abbreviates(*one) for one in (("DMc", "Don McCall, lock"), ("JD", "Jo d'Arcy"), ("OK", "Olga says"))]
    [True, False, False]
    """
    name = re.split(r"\s*[,;(\[]|\s[–—-]\s", words)[0]
    if not 1 < len(name.split()) <= _NAME or not speakers.looks_like_name(name):
        return False
    at = 0
    for letter in letters:
        at = name.find(letter, at) + 1
        if not at:
            return False
    return name[0] == letters[0]


def _shortens(letters: str, name: str) -> bool:
    """Whether letters are the first ones of a name's words, of the first and the last at least."""
    words = [word[0].upper() for word in name.split() if word[0].isupper()]
    return len(words) > 1 and (
        letters == "".join(words) or letters == words[0] + words[-1] or letters == "".join(words[-2:])
    )


def with_told_labels(lines: Sequence[Line], starts: list[Start | None], cast: dict[str, int]) -> dict[str, int]:
    """The cast with everybody in a legend who begins a line, and ``starts`` with these lines.

    Only where most of the legend speak by other signs, or where most lines begin with one of them: a sign of equality
    explains much else.
    """
    told = labels_told(lines)
    begun = {label: at for label in told if (at := _begun(label, told[label], lines))}
    filled = sum(1 for n, line in enumerate(lines) if line.text.strip() and n not in told.values())
    known = sum(1 for label in told if label in cast)
    letters = sum(1 for label, at in begun.items() if _INITIALS.fullmatch(label) and len(at) >= _SPEAK)
    often = (
        (len(begun) >= _SPEAK or letters >= _LEAST)
        and sum(map(len, begun.values())) >= _MOST * filled
        and len(begun) >= _MOST * len(told)
    )
    if not told or not (2 * known >= len(told) if cast else often):
        return cast
    for label, at in begun.items():
        if label not in cast:
            for n, end in at.items():
                starts[n] = Start("spaced", label, None, end)
    return cast | {label: len(at) for label, at in begun.items() if label not in cast}


def _begun(label: str, explained_on: int, lines: Sequence[Line]) -> dict[int, int]:
    """The lines that begin with a label, and where the words begin on them."""
    behind = f"(?:{_BEHIND}|{_BARE})" if _INITIALS.fullmatch(label) else _BEHIND
    begins = re.compile(rf"^\s*\**{re.escape(label)}\**{behind}")
    return {
        n: m.end()
        for n, line in enumerate(lines)
        if n != explained_on and line.heading is None and (m := begins.match(line.text[:40])) is not None
    }
