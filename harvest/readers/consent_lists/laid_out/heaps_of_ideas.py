# ruff: noqa: E501 – patterns are easier to check on one line
"""Points below heads of a flip chart or a board, which nobody is called: ``Yes`` over ``Benches``, ``Leave out`` over ``Raffle``."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from harvest.readers.consent_lists.laid_out.in_lines import SPEAKS_OF_IT
from harvest.readers.permission.text import any_of, fold
from harvest.readers.recognise.talk.speakers import looks_like_name

_OF_NAMES = any_of(
    r"\b(?:be|been|being|are|is|not|un)[ -]?named\b|\bnamed (?:only|too|yes|ok|or)\b|\bnameless\b|\banon\w*|\bwithh(?:eld|old)\b",
    r"\b(?:with|without|no|not|first|full|real|use|using|by|their|the|my|print|drop) (?:\w+ )?names?\b|\bnames? (?:yes|no|ok|okay|off|on|too|withheld|not|fine|and)\b",
    r"\bwords? (?:yes|ok|okay|fine|only|no|too|and names?|but)\b|\b(?:their|my|your|people'?s) words\b|\bopt(?:ed|ing)?[ -]?(?:in|out)\b|\bwithdr[ae]w\w*|\bpartners?\b|\bgdpr\b|\bforms? (?:signed|in|back|lost|missing)\b|\bfor the team\b|\battribut\w+|\bcredit(?:ed)?\b",
    r"\bpermi\w+|\bagree(?:d|s)? to\b|\brefus\w+|\bdeclin\w+|\bsaid (?:yes|no)\b|\bdidn'?t want\b|\bdo not use\b|\bpeople (?:who|to)\b|\bwho (?:is|may|can|wants)\b",
)
"""What a head says that is over people, and over nothing that a group thought of."""
_NAMED, _WHOLE = 0.5, 0.5


def are_ideas(names: Sequence[str], heads: Collection[str], around: Sequence[str]) -> bool:
    """Whether what stands below heads is nobody: most of it reads as no name, or it is single words or phrases and
    neither a head nor a line beside them speaks of being quoted or named.

    >>> are_ideas(["Benches", "Swings", "A kiosk"], ["YES", "NO"], ["Youth club"]), are_ideas(["Ada Obi", "Bo Lind"], ["YES"], [])
    (True, False)
    >>> are_ideas(["Ada", "Bo", "Cy"], ["Happy to be quoted", "Leave out"], []), are_ideas(["a roof", "the urn"], ["Print"], [])
    (False, True)
    """
    named = [name for name in names if looks_like_name(name) and not name.endswith(("!", "?"))]
    if len(named) < _NAMED * len(names):
        return True
    if any(SPEAKS_OF_IT.search(said) or _OF_NAMES.search(said) for said in map(fold, [*heads, *around])):
        return False
    return sum(map(_is_whole, named)) < _WHOLE * len(names)


def _is_whole(name: str) -> bool:
    """Whether a name is one with a surname or a title, each part with a capital."""
    parts = re.findall(r"[^\W\d_][\w'’.-]*", name)
    return len(parts) > 1 and all(part[0].isupper() for part in parts if len(part) > 2)
