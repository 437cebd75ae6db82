# ruff: noqa: E501 – patterns are easier to check on one line
"""Withdrawals that take back one thing alone (``Photo only, 14 May, by phone. Rest stands``), put among the answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.calendar_words import MONTH
from harvest.readers.consent_lists.columns import WITHDRAWN, column_of
from harvest.readers.consent_lists.nouns import PERMITS
from harvest.readers.permission.text import fold

_WHAT = {
    "photo": r"(?:the |her |his |their |my |all )?(?:photo(?:graph)?s?|pictures?|pics?|images?|portraits?)(?: permission| consent| of (?:me|him|her|them))?",
    "quotation_with_name": r"(?:the |her |his |their |my |use of (?:the |her |his |their |my )?)?(?:full )?names?",
    "sharing": r"(?:the )?(?:sharing|passing on|partners?|sharing with (?:the )?partners?|passing on to (?:the )?partners?)",
}
_ONLY = r"(?:only|alone)"
_WHEN = rf"(?:(?:on |since |from )?(?:\d{{1,4}}[./-]\d{{1,2}}(?:[./-]\d{{1,4}})?|\d{{1,2}}(?:st|nd|rd|th)? {MONTH}[a-z]*\.?(?: \d{{2,4}})?))"
_HOW = r"(?:(?:by|via|in|per|on the) )?(?:e-?mail|mail|letter|(?:tele)?phone|phone call|call|text(?: message)?|message|sms|whatsapp|in person|person|post|note|told (?:me|us)|rang|phoned)"
_STANDS = r"(?:(?:the |all the )?(?:rest|others?|other answers|everything else|all else|form)(?: of (?:it|the form))? (?:still )?(?:stands?|stays?|ok|okay|is ok|is fine|unchanged|is unchanged|remains?|as (?:it is|before|it was)|can stay)|otherwise (?:unchanged|as before|ok)|nothing else(?: changes)?)"
_APART = re.compile(r"\s*[,;()–—]\s*|\.\s+|\.$|\s+-\s+|\s+(?=on \d)|\s+(?=by |via )")
_PARTS = {what: re.compile(rf"(?:{_ONLY} )?{said}(?: {_ONLY})?(?: withdrawn)?") for what, said in _WHAT.items()}
_BESIDES = re.compile(rf"{_WHEN}|{_HOW}|{_STANDS}|{_WHEN} {_HOW}")
_ALONE = re.compile(rf"\b{_ONLY}\b|{_STANDS}")
_LONGEST = 120


def taken_back_alone(cell: str) -> str:
    """What a withdrawal takes back where it says plainly that it is nothing else; empty where it may be more.

    >>> [taken_back_alone(c) for c in ("Photo only, 14/11/26, e-mail. Rest stands.", "name only - 3 May, by phone", "partners only")]
    ['photo', 'quotation_with_name', 'sharing']
    >>> [taken_back_alone(c) for c in ("Photo, 14/11/26", "WITHDRAWN 3 May", "Photo and name only", "only the story, rest stands")]
    ['', '', '', '']
    """
    text = fold(cell).strip(" .")
    if len(text) > _LONGEST or not _ALONE.search(text):
        return ""
    text = re.sub(r"^(?:withdrawn|withdrew|withdraws)\W+(?:for )?", "", text)
    parts = [part for part in _APART.split(text) if part]
    what = [one for part in parts for one, said in _PARTS.items() if said.fullmatch(part)]
    plain = all(any(said.fullmatch(part) for said in _PARTS.values()) or _BESIDES.fullmatch(part) for part in parts)
    return what[0] if plain and len(what) == 1 else ""


_DID_NOT = frozenset(["no", "n", "nie", "non", "nein", "nee", "nej", "none", "nope", "na", "not withdrawn"])


def tells_of_a_right(head: str) -> bool:
    """Whether a heading says that everybody may withdraw (``I understand that I can withdraw at any time``).

    >>> tells_of_a_right("b. I know that I am free to withdraw"), tells_of_a_right("Withdrawn?"), tells_of_a_right("Opted out")
    (True, False, False)
    """
    text = fold(head)
    return _RIGHT.search(text) is not None and WITHDRAWN.search(text.strip(" ?:")) is None


_RIGHT = re.compile(
    r"\b(?:can|may|could|right to|free to|able to|how to|entitled to|allowed to|possible to)\b[^.;\n]{0,30}\b(?:withdr\w+|opt out|pull out|leave|stop|change my mind)\b"
)


def with_parts_withdrawn(header: Sequence[str], rows: Sequence[list[str]]) -> None:
    """Rows in which what a withdrawal takes back alone is a no where the list asks for it, and a “no” is no withdrawal.

    >>> rows = [["Ada", "Photo only, 3 May. Rest stands", "Y"], ["Bo", "No", "Y"], ["Cy", "4 May", "Y"]]
    >>> with_parts_withdrawn(["Name", "Withdrawn?", "Photos OK?"], rows), rows
    (None, [['Ada', '', 'No'], ['Bo', '', 'Y'], ['Cy', '4 May', 'Y']])
    """
    at = [n for n, head in enumerate(header) if WITHDRAWN.search(fold(head).strip(" ?:"))]
    rows = [row for row in rows if len(row) >= len(header)] if at else []
    for n in at:
        for row in rows:
            if fold(row[n]).strip(" .!-") in _DID_NOT:
                row[n] = ""
            elif (alone := taken_back_alone(row[n])) and (asked := _asking_for(alone, header, rows)):
                row[n] = ""
                for one in asked:
                    row[one] = "No"


def _asking_for(what: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    """The columns that ask for nothing but one thing, and in which a no keeps it back."""
    kinds = [column_of(n, head, [row[n] for row in rows]) for n, head in enumerate(header)]
    return [one.index for one in kinds if one.what == PERMITS and one.purposes == (what,)]
