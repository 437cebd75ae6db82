# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Columns of a list whose cells put several codes together ("QS" = quoted with name, and shared with partners)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from harvest.readers.consent_lists.cells import with_or_without_name
from harvest.readers.permission.how_far import is_blank
from harvest.readers.permission.partners import for_partners_alone
from harvest.readers.permission.text import any_of, fold

QUOTE, SHARE, FAR, PHOTO, RECORD = (
    "Quote you?",
    "May we share your words with partners?",
    "Partners only?",
    "Photo?",
    "May we record you?",
)
"""The plain questions that codes answer."""
_UNSETTLED = any_of(
    r"\bnot (?:yet )?(?:settled|decided|asked|answered|clear|sure)\b|\bundecided\b|\bunclear\b|\bpending\b|\bto be (?:asked|confirmed)\b|\bask\b|\btbc\b|\bcheck\b|\bwaiting\b|\buntil\b|\bdon'?t know\b"
)
_NOTHING = any_of(
    r"\bnone of (?:it|this|them|the)\b|^no(?: to (?:it )?all| to everything)?$|\bnothing (?:at all|to be|may|goes|of)\b|\bnot at all\b|\brefus\w*|\bdeclin\w*|\bwithdr[ae]w\w*|\b(?:do not|don'?t|not to be|may not be|never) (?:be )?(?:quot|us|print|publish)\w*"
)
_PHOTO = any_of(r"\bphoto\w*|\bpictures?\b|\bfilm\w*|\bimages?\b")
_RECORD = any_of(r"\brecord\w*|\btap(?:e|ed|ing)\b")
_SHARE = any_of(
    r"\bshar(?:e|ed|ing)\b|\bpass(?:ed)? (?:it |them )?on\b|\bpartners?\b|\bcouncil\b|\bfunders?\b|\bother organi[sz]ations\b"
)
_QUOTE = any_of(
    r"\bquot\w*|\bprint\w*|\bpublish\w*|\buse\b|\bused\b|\bwords?\b|\bnamed?\b|\bnames\b|\banon\w*|\bstory\b"
)
_NO_NAME = any_of(r"\bno (?:sur)?names?\b|\bwithout (?:\w+ )?names?\b|\banon\w*|\bunnamed\b|\bnot? (?:by )?name[ds]?\b")
_NAME = any_of(r"\b(?:with|by|under|and|full|use|using) (?:\w+ )?names?\b|\bnamed\b|\bname (?:ok|fine|too|as well)\b")
_PART = any_of(r"\bfirst[ -]names?(?: only)?\b|\binitials only\b")
_NOT = any_of(r"\bnot\b|\bno\b|\bnever\b|\bdon'?t\b")
_PARTS = re.compile(r"[\s,;+/&.]+")
_MOST = 0.8


def put_together(column: Sequence[str], key: Mapping[str, str]) -> dict[str, list[str]] | None:
    """What the cells of a column answer to each plain question; None where no cell puts codes for two of them together.

    >>> key = {"Q": "may be quoted with name", "A": "no name", "S": "may be shared with partners", "X": "none of it"}
    >>> put_together(["QS", "A S", "X", "A"], key)[QUOTE]
    ['Yes, with my name', 'Yes, without my name', 'No', 'Yes, without my name']
    >>> put_together(["QS", "A S", "X", "A"], key)[SHARE]
    ['Yes', 'Yes', '', '']
    """
    filled = [cell for cell in column if not is_blank(cell)]
    codes = {cell: codes_in(cell, key) for cell in filled}
    known = [cell for cell in filled if codes[cell]]
    meant = {code: meaning_of(key[code]) for found in codes.values() for code in found}
    asked = {question for answers in meant.values() for question in answers}
    if len(known) < _MOST * len(filled) or QUOTE not in asked or len(asked) < 2:
        return None
    found: dict[str, list[str]] = {question: [] for question in sorted(asked)}
    for cell in column:
        answers = _both(meant[code] for code in codes.get(cell, ()))
        for question, said in found.items():
            said.append(answers.get(question, "" if is_blank(cell) or codes.get(cell) else "?"))
    return found


def codes_in(cell: str, key: Mapping[str, str]) -> list[str]:
    """The codes that a cell puts together, all of them in the key; none where anything else stands in it."""
    bare = cell.strip()
    if bare in key:
        return [bare]
    parts = [part for part in _PARTS.split(bare) if part]
    if parts and all(part in key for part in parts):
        return parts
    letters = [letter for part in parts for letter in ([part] if part in key else part)]
    return letters if letters and all(letter in key for letter in letters) else []


def meaning_of(meaning: str) -> dict[str, str]:
    """What a meaning in a key answers, by the plain question; nothing where it is about something else.

    >>> meaning_of("partners only (council, county) – not for quoting in public")[FAR]
    'Yes'
    >>> meaning_of("not settled – do not use"), meaning_of("and may be shared with partners")
    ({'Quote you?': '?'}, {'May we share your words with partners?': 'Yes'})
    """
    text = fold(meaning).strip()
    if _UNSETTLED.search(text):
        return {QUOTE: "?"}
    if for_partners_alone(text):
        return {QUOTE: "Yes, without my name", FAR: "Yes"}
    if _PHOTO.search(text):
        return {PHOTO: "No" if _NOT.search(text) else "Yes"}
    if _NOTHING.search(text):
        return {QUOTE: "No"}
    found = {}
    quoted = _SHARE.sub(" ", text)
    if _SHARE.search(text):
        found[SHARE] = "No" if _NOT.search(_NO_NAME.sub(" ", text)) else "Yes"
    if _PART.search(text):
        found[QUOTE] = "Yes, first name only"
    elif _NO_NAME.search(text):
        found[QUOTE] = "Yes, without my name"
    elif _NAME.search(text):
        found[QUOTE] = "Yes, with my name"
    elif _QUOTE.search(quoted) and not (SHARE in found and re.match(r"(?:and )?(?:may|can|ok)\b", text)):
        plain = with_or_without_name(meaning)
        found[QUOTE] = plain if plain != meaning else "No" if _NOT.search(text) else "Yes"
    if not found and _RECORD.search(text):
        found[RECORD] = "No" if _NOT.search(text) else "Yes"
    return found


def _both(several: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """The answers of several codes as one; two that differ are no answer."""
    found: dict[str, str] = {}
    for answers in several:
        for question, said in answers.items():
            found[question] = said if found.get(question, said) == said else "?"
    return found
