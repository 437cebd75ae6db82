# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Headings that ask what somebody does not want, and answers to them, turned about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from harvest.model import Listed
from harvest.readers.consent_lists.answered import cells
from harvest.readers.consent_lists.heads.purposes import purposes_of
from harvest.readers.consent_lists.keys.meanings import NAME_TOO, PHOTO, QUOTE, SHARE
from harvest.readers.consent_lists.nouns import PERMITS, ListColumn
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.text import any_of, fold

_AGAINST = any_of(
    r"^(?:have |has )?(?:opt(?:ed|s|ing)?[ -]?out (?:of|from)|object(?:s|ed|ion)? to|refuse[sd]?|declines? to be|withhold|hide|leave out|not to|no)\b(?= \w)"
)
_OBJECTS = any_of(
    r"^(?:(?:do|would) (?:you|they) |i |we )?(?:object(?:s|ed|ions?)? (?:to|if)?|mind\b(?! map)|opt(?:ed|s|ing)?[ -]?out (?:of|from)|have (?:any|an) objections? to|any objections? to)\b(?= ?\w)"
)
"""What surely asks against something, also where everybody answers alike."""


def is_inverted(text: str, column: Sequence[str]) -> bool:
    """Whether a heading asks what somebody does not want, and is answered with no as well as with yes."""
    said = {cells.yes_or_no(cell) for cell in column if not is_blank(cell)}
    if not said or not said <= {cells.YES, cells.NO}:
        return False
    return bool(_OBJECTS.search(text)) or (bool(_AGAINST.search(text)) and cells.NO in said)


def unless_asked(cell: str, objections: Sequence[str]) -> str:
    """The name does not matter to somebody: that permits nothing where they have not said that they do not object."""
    asked = any(cells.yes_or_no(one) == cells.NO for one in objections)
    return cell if asked or cells.yes_or_no(cell) != cells.YES else ""


def positive(text: str) -> str:
    """A heading that asks against something as one that asks for it."""
    rest = re.sub(r"^(?:us|being|to be|our|having) ", "", _AGAINST.sub("", _OBJECTS.sub("", text)).strip())
    if re.match(r"(?:the |my |their |your )?names?\b", rest):
        return NAME_TOO
    found = purposes_of(rest)
    return {"quotation": QUOTE, "sharing": SHARE, "photo": PHOTO, "quotation_with_name": NAME_TOO}.get(
        found[0] if found else "", rest
    )


def inverted(cell: str) -> str:
    """The answer to the heading turned about."""
    return {cells.YES: "No", cells.NO: "Yes"}.get(cells.yes_or_no(cell), cell)


AGAINST = "“{}” asks the other way round, and what its answers permit is not sure"


def held_where_turned(people: Iterable[Listed], columns: Sequence[ListColumn]) -> tuple[Listed, ...]:
    """Everybody; held where a heading that still asks whether somebody objects to being quoted was read as it stands.

    >>> from harvest.model import Permission
    >>> against = ListColumn(1, "Would you rather we did NOT quote you, even anonymously?", PERMITS, ("quotation",))
    >>> ada = Listed(("Ada Obi",), Permission(quotation="anonymous"))
    >>> [held_where_turned([ada], columns)[0].permission.quotable for columns in ([against], [])]
    [False, True]
    """
    asked = [
        c
        for c in columns
        if c.what == PERMITS
        and _QUOTES & {*c.purposes}
        and not _MINDS_NOT.search(fold(c.header))
        and (question := question_of(c.header)).reversed
        and _QUOTES & {*question.purposes}
    ]
    if not asked:
        return tuple(people)
    why = AGAINST.format(asked[0].header[:60])
    return tuple(
        replace(one, permission=replace(one.permission, hold=(*one.permission.hold, why)))
        if one.permission.quotable
        else one
        for one in people
    )


_QUOTES = {"quotation", "quotation_without_name"}
_MINDS_NOT = re.compile(r"(?:n['’]t|\bnot|\bno|\bnever) (?:mind|object\w*)\b")
"""What denies an objection, and so permits."""
