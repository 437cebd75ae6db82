# ruff: noqa: E501 – patterns are easier to check on one line
"""Whole names that a chat tells of those who write in it under another: ``In the room: Ada Obi (ada_o_92), Bo Lind``."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from harvest.model import Kind, Listed, Permission, Reading
from harvest.model.permissions import IN_A_MESSAGE
from harvest.readers.recognise.talk.speakers import looks_like_name

_WHOLE = (
    r"(?P<whole>[A-ZÀ-Þ][\w'’-]+(?: (?:[A-ZÀ-Þ]\.?|d[aeiou]|van|von|bin|al|[A-ZÀ-Þ][\w'’-]+)){0,2} [A-ZÀ-Þ][\w'’-]+)"
)
_ROLL = re.compile(
    rf"(?<![\w'’-]){_WHOLE} ?[(\[](?:(?:here |on here |in here )?(?:as|is|=) )?[@~\"“‘']?(?P<handle>[^()\[\],;\n]{{2,40}}?)[\"”’']?(?: (?:on here|in here|here))?[)\]]"
)
_TURNED = re.compile(
    rf"(?<![\w@])[@~]?(?P<handle>\S{{3,30}}) (?:\({_WHOLE}\)|(?:=|is|→|->) {_WHOLE.replace('whole', 'named')}(?=\s*(?:[,;.\n]|$)))"
)
"""The same the other way about."""


def people_called(texts: Iterable[str], speakers: Collection[str]) -> tuple[Listed, ...]:
    """Whoever writes in a chat under a name that its texts give beside their whole name, called by both.

    >>> [one.names for one in people_called(["Here: Ada Obi (ada_o_92), Bo Lind (Bo), Cy Day."], ["ada_o_92", "Bo", "Cy Day"])]
    [('Ada Obi', 'ada_o_92'), ('Bo Lind', 'Bo')]
    >>> [one.names for one in people_called(["marshlark = Di Fox"], ["marshlark"])]
    [('Di Fox', 'marshlark')]

    Who writes under their whole name is somebody else, and so is whoever is told of twice:

    >>> people_called(["Bo Lind (gull7) and Di Fox (gull7)", "Cy Day (wren)"], ["gull7", "wren", "Cy Day"])
    ()
    """
    called = {name.casefold(): name for name in speakers}
    found: dict[str, set[str]] = {}
    for text in texts:
        for match in (*_ROLL.finditer(text), *_TURNED.finditer(text)):
            whole = match["whole"] or match.groupdict().get("named") or ""
            handle = called.get(match["handle"].strip().casefold())
            if handle and whole.casefold() not in called and looks_like_name(whole):
                found.setdefault(handle, set()).add(whole)
    alone = {handle: min(whole) for handle, whole in found.items() if len(whole) == 1}
    once = [whole for whole in alone.values() if [*alone.values()].count(whole) == 1]
    return tuple(Listed((whole, handle), _UNSAID, asked=_ASKED) for handle, whole in alone.items() if whole in once)


_UNSAID, _ASKED = Permission(quotation="unknown"), (IN_A_MESSAGE, "quotation")


def with_people_called(reading: Reading) -> Reading:
    """The reading of a chat with what it tells of the whole names of those who write in it."""
    if reading.kind is not Kind.TRANSCRIPT or "chat" not in reading.flavour.lower() or reading.listed:
        return reading
    said = [(turn.speaker, source.text[turn.start : turn.end]) for source in reading.sources for turn in source.turns]
    speakers = {speaker for speaker, _ in said if speaker}
    found = people_called([words for _, words in said], speakers)
    return replace(reading, listed=found) if found else reading


def says_names_alone(listed: Iterable[Listed]) -> bool:
    """Whether all that is listed is what people are called: nothing is said of what they permit."""
    return all(one.permission == _UNSAID and one.asked == _ASKED for one in listed)
