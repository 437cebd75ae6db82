# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Short variable names as headings, as survey tools export them: "consent_q", "perm_keep", "okShare"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import fold


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ASKS = _set(
    "consent consents cons cnst consented perm perms permit permission ok okay agree agreed agreement release allow allowed "
    "may auth zgoda consentement einwilligung consentimiento caniatad"
)
_MEANT = {
    "to quote the words": _set("quote quotes quot quo quotation cite cit word words print publish publication pub"),
    "to take and use the photo": _set(
        "pic pics picture pictures photo photos pho img image images foto video vid film"
    ),
    "to keep it in the archive": _set("keep kept arch archive archives archiving storage deposit dep retain"),
    "to share it with partners": _set("share shared sharing shr partner partners pass"),
    "to analyse the answers": _set("analysis analyse analyze anal research study participate participation"),
    "to contact me again": _set("contact recontact followup"),
    "to print my name": _set("name named names nm attribution credit"),
}
_WORD = {word: said for said, words_ in _MEANT.items() for word in words_}
_IDLE = _set(
    "q qu a b c to for of my the is yn resp respondent participant child v var grp group meta form given use used data be"
)
_QUOTE_SHORT = _set("q qu w")


def _parts(header: str) -> list[str]:
    bare = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", header.strip())
    return [p for p in re.split(r"[_.:/-]+", bare.casefold()) if p]


def is_variable(header: str) -> bool:
    """Whether a heading is a name for machines: parts joined by underscores, dots or capitals, and no spaces.

    >>> is_variable("consent_keep"), is_variable("okShare"), is_variable("Consent"), is_variable("May we?")
    (True, True, False, False)
    """
    text = header.strip()
    return bool(re.fullmatch(r"[A-Za-z][\w.:/-]*", text)) and text.isascii() and 1 < len(_parts(text)) <= 6


def spelled_out(header: str, columns: Sequence[str], answers: Sequence[str]) -> str:
    """What a variable name about permission stands for, in words; "" where it is none or says nothing.

    ``answers`` judge what the name leaves open: "consent_q" asks to quote where they speak of a name, or where the
    variables beside it ask for other things.

    >>> spelled_out("consent_keep", [], []), spelled_out("pond_depth", [], [])
    ('consent to keep it in the archive', '')
    >>> spelled_out("consent_q", [], ["yes_no_name", "no"]), spelled_out("consent_q", [], ["yes", "no"])
    ('consent to quote the words', '')
    """
    if not is_variable(header):
        return ""
    parts = [p for p in _parts(header) if not p.isdigit()]
    asks = [p for p in parts if p in _ASKS]
    meant = [_WORD[p] for p in parts if p in _WORD and p not in _ASKS]
    idle = [p for p in parts if p in _IDLE]
    if not asks or len(asks) + len(meant) + len(idle) < len(parts):
        return ""
    if not meant and _QUOTE_SHORT & set(parts):
        beside = sum(bool(spelled_out(c, [], [])) for c in columns if c != header)
        meant = ["to quote the words"] if beside or _of_names(answers) else []
    if not meant and _of_names(answers):
        meant = ["to quote the words"]
    if set(meant) == {"to quote the words", "to print my name"}:
        meant = ["to quote the words with my name"]
    return f"consent {' and '.join(dict.fromkeys(meant))}" if meant else ""


def with_meaning(header: str, columns: Sequence[str], cells: Sequence[str]) -> str:
    """A heading with what it stands for behind it, where it is a variable about permission.

    >>> with_meaning("consent_keep", [], []), with_meaning("Age", [], [])
    ('consent_keep (consent to keep it in the archive)', 'Age')
    >>> with_meaning("permission – agree_name", [], [])
    'permission – agree_name (consent to print my name)'
    """
    own = header.rpartition(" – ")[2]  # what stands below a group of questions
    if not is_variable(own):
        return header
    said = spelled_out(own, columns, tuple(dict.fromkeys(c.strip() for c in cells if c.strip())))
    return f"{header} ({said})" if said else header


def _of_names(answers: Sequence[str]) -> bool:
    """Whether answers are closed ones of which some say with what name."""
    said = [fold(a) for a in answers]
    named = [a for a in said if words.UNNAMED.search(a) or words.NAMED.search(a) or words.PARTIAL_NAME.search(a)]
    return bool(named) and all(len(a.split()) <= 6 for a in said) and any(_starts(a) for a in said)


def _starts(answer: str) -> bool:
    first = answer.split()[0] if answer else ""
    return first in closed.YES or first in closed.NO
