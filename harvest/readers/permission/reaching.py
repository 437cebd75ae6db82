# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A form that asks about all that somebody said, wherever they said it, permits for their words in other files, too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import reduce

from harvest.model import Listed, Permission, PermissionColumn, ReadSource, VoiceKind
from harvest.readers.permission.text import any_of, fold

_HERE = any_of(
    r"\b(?:writ(?:e|ten|ing)|wrote|typed?|fill(?:ed)?|put|answer(?:s|ed)?|here|form|survey|questionnaire|below|above|sgwennu|ysgrifenn\w*)\b"
)
_THERE = any_of(
    r"\b(?:said|say|told|tell|spoke|talked?|shared|contributed)\b(?:[\w'’ ]{0,24}\b)?(?:on the (?:day|night|morning|afternoon)|at (?:the|your|our|any) (?:\w+ )?(?:events?|tables?|day|workshops?|meetings?|cafe|sessions?|summit|gathering|stall)|in (?:the|your|our|any) (?:\w+ )?(?:group|chat|room|meeting|workshop|conversations?|interviews?|recordings?))\b",
    r"\bon the (?:day|tape|recordings?)\b|\bwhats ?app\b|\b(?:your|any) (?:story|stories|dream|pledge)\b|\b(?:table talk|group chat|flip ?charts?)\b",
)
_BOTH = any_of(
    r"\b(?:write|wrote|written|type|typed)\b[\w'’ ]{0,16}?(?: or | and | ?/ ?|, )(?:[\w'’]+ ){0,3}?(?:say|said|tell|told|speak|spoken|spoke)\b",
    r"\b(?:say|said|tell|told|speak|spoken|spoke)\b[\w'’ ]{0,16}?(?: or | and | ?/ ?|, )(?:[\w'’]+ ){0,3}?(?:write|wrote|written|type|typed)\b",
    r"\b(?:everything|anything|all) (?:that )?you(?:'ve| have)? (?:said|told|say|shared|contribut\w+)\b",
)
_ROW = re.compile(r"\brow \d+$")
"""A teller whom a table does not name."""
REACHING = (
    "“{}” asks about all that somebody said: what is answered there holds for their words in every file of this event, "
    "and where a file says something else, the stricter answer."
)


def reaches(question: str) -> bool:
    """Whether a question about quoting names what was said elsewhere beside what stands in the form.

    >>> reaches("May we quote you? (what you write here, your story, the chat or what you said on the day)")
    True
    >>> reaches("May we quote what you wrote or said in our report?"), reaches("May we quote anything you said at the table?")
    (True, True)
    >>> reaches("May we quote what you have written here?"), reaches("May we quote your words?"), reaches("May we share what you said?")
    (False, False, False)
    """
    said = fold(question)
    return bool(
        _BOTH.search(said)
        or (_THERE.search(said) and (_HERE.search(said) or re.search(r"\b(?:any|every)thing\b", said)))
    )


def listed_by_form(
    sources: Iterable[ReadSource], columns: Sequence[PermissionColumn]
) -> tuple[tuple[Listed, ...], str]:
    """Who permits what for all their words, as a form's own tellers said, and the question that asks it; nobody where
    it asks about the form alone. Who left it blank said nothing of their other words."""
    quoting = [c for c in columns if any(p.startswith("quotation") for p in c.purposes)]
    asked = next((c.wording or c.header for c in quoting if reaches(c.wording or c.header)), "")
    if not asked or not all(c.certain for c in quoting):
        return (), ""
    said: dict[str, Permission] = {}
    for source in sources:
        told = source.permission
        if told is None or not source.voice or source.voice_kind is not VoiceKind.PERSON or _ROW.search(source.voice):
            continue
        if told.quotation != "unknown" or told.hold or told.minor:
            said[source.voice] = reduce(
                Permission.narrower, [told, *([said[source.voice]] if source.voice in said else [])]
            )
    purposes = {p for c in columns for p in c.purposes}
    about = ("quotation", *(["sharing"] if "sharing" in purposes else []))
    return tuple(Listed((name,), told, {}, about) for name, told in said.items()), asked
