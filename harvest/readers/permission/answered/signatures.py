# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A signature or initials in a cell under a question about permission → what it answers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harvest.model.calendar_words import MONTH
from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.phrases import TOKEN
from harvest.readers.permission.cells import Answer
from harvest.readers.permission.text import any_of, fold

DATE = re.compile(
    r"^(?:on )?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?: \d\d?:\d\d(?::\d\d)?)?|4\d{4}|"
    r"\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}(?: \d{2,4})?)$"
)
DAY = re.compile(
    r"\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\b\d{1,2}(?:st|nd|rd|th)? " + MONTH + r"[a-z]*\.?(?: \d{2,4})?\b"
)
INITIALS = re.compile(r"(?:[A-Z][. -]{0,2}){1,4}(?![a-zA-Z])|[a-z]{2,3}$")
_OTHER_SIGNED = any_of(
    r"\b(?:daughter|son|wife|husband|mother|father|mum|dad|parent|guardian|carer|"
    r"staff|worker|by|on behalf|pp|for (?:her|him|them))\b"
)
_UNREADABLE = any_of(
    r"\billegible\b|\bunreadable\b|\bcan'?t (?:be )?read\b|\bscribble\b|"
    r"\bnieczyteln\w*|\bunleserlich\b|\billisible\b|\bilegible\b"
)
HANDED_IN = any_of(
    r"(?:yes,? )?(?:form )?(?:signed|completed|signed and (?:dated|returned)|returned signed|received signed|obtained|on file|in file|given|agreed)(?: (?:form|copy))?",
    r"(?:signed|dated|returned|completed|received|on file)(?:(?:,| and| &| \+|/)? ?(?:signed|dated|returned|completed|received|on file|in person|in ink|by hand))*(?:[ ,]+(?:on )?[\d./-]{3,10})?|podpisan[oyea]\w*|unterschrieben|unterzeichnet|signee?|firmad[oa]|llofnodwyd|wedi(?:'i)? (?:ei )?lofnodi|semnat|firmato|assinado|ondertekend|підписано",
)
OUTSTANDING = any_of(
    r"(?:form )?(?:pending|outstanding|awaited|awaiting|to follow|to come|sent(?: out)?|posted|not (?:yet )?(?:signed|returned|received|back|needed|required|obtained|done)|missing|lost|requested|in progress|tbc|tba|chased|unsigned|to (?:be )?(?:sign|signed|do|chase|get|collect))(?: (?:form|yet))?"
)


def signature(bare: str) -> Answer | None:
    """What a signature, without its date, answers: a name is a yes; what cannot be read or is another's holds."""
    if _UNREADABLE.search(bare):
        return Answer("yes", hold="the signature cannot be read")
    if closed.NEGATIVE.search(bare):
        return Answer(
            "no", hold="" if re.search(r"\b(?:refus|declin|would|did|wouldn|didn)", bare) else "unclear signature"
        )
    if closed.HEDGE.search(bare) or closed.ASK_FIRST.search(bare):
        return Answer("unclear", hold="unclear signature")
    if _OTHER_SIGNED.search(bare):
        return Answer("unclear", hold="signed by somebody else")
    if words.SIGNATURE.fullmatch(bare):
        return Answer("yes")
    tokens = TOKEN.findall(bare)
    if 1 <= len(tokens) <= 4 and not closed.CONDITION.search(bare):
        return Answer("yes")
    return Answer("unclear", hold="the signature says something else")


_NOT_HANDED_IN = any_of(
    r"(?:form |slip |sheet )?(?:not (?:yet )?(?:signed|returned|received|back|given back|handed in|sent back|there)|unsigned|never (?:came back|returned|signed)|no (?:form|signature|slip))(?: (?:form|slip|yet|back))?",
    r"nie(?: ?podpisan\w*| zwrocon\w*)|nicht (?:unterschrieben|zuruck\w*|unterzeichnet)|non (?:signee?|rendue?|firmato)|sin (?:firmar|firma)|no (?:firmad[oa]|devuelt[oa])|heb (?:ei )?(?:lofnodi|llofnod\w*)|nesemnat|nao assinado|niet (?:ondertekend|terug)",
)
_SPOKEN = any_of(r"(?:verbal|oral|spoken|on tape|on the phone|by phone)\w*(?: (?:only|yes|consent|ok|agreement))?")
_STATE = any_of(r"(?:signed|unsigned|returned|not signed|not returned|on file|verbal)\b")


def initialled(cell: str) -> Answer | None:
    """What a cell says under a box to be initialled: initials or a name are a yes; what stands beside them holds.

    >>> initialled("J. Okoro").says, initialled("J.O. (for her brother)").hold, initialled("later")
    ('yes', 'only on a condition: “J.O. (for her brother)”', None)
    """
    text = " ".join(cell.split())
    match = INITIALS.match(text)
    if match is None:
        return Answer("yes") if _FULL_NAME.fullmatch(text) else None
    rest = text[match.end() :].strip(" ,.;:-")
    return Answer("yes", hold=f"only on a condition: “{text[:80]}”" if rest and not _SURNAME.fullmatch(rest) else "")


_SURNAME = re.compile(r"(?:[A-Z][\w'’-]{1,20}\.?)(?: [A-Z][\w'’-]{1,20})?")
_FULL_NAME = re.compile(r"[A-Z][a-z'’-]{1,20} (?:[A-Z]\.? ?){0,2}[A-Z][\w'’-]{1,20}")


def not_handed_in(cell: str) -> bool:
    """Whether an answer says that a form was not signed or did not come back, and nothing else.

    >>> not_handed_in("Not signed"), not_handed_in("not signed, wants to think")
    (True, False)
    """
    return bool(_NOT_HANDED_IN.fullmatch(closed.stripped(fold(cell))))


def are_states_of_forms(cells: Sequence[str]) -> bool:
    """Whether cells say of forms that they are signed, refused or not there, so that a heading need not speak of forms.

    >>> are_states_of_forms(["signed", "declined", "not returned"]), are_states_of_forms(["yes", "no"])
    (True, False)
    """
    filled = {cell: times for cell, times in Counter(cells).items() if cell.strip()}  # many rows say the same
    total = sum(filled.values())
    left, said = total, set[str]()
    for cell, times in filled.items():
        text = closed.stripped(fold(cell))
        said.add(text)
        left -= 0 if _is_state(text) else times
        if left < 0.8 * total:
            return False  # the others need not be read
    plain = [s for s in said if HANDED_IN.fullmatch(s) or _NOT_HANDED_IN.fullmatch(s)]
    return len(said) > 1 and not all(s in ("given", "agreed", "yes") for s in plain)


def _is_state(text: str) -> bool:
    forms = (HANDED_IN, _NOT_HANDED_IN, OUTSTANDING, _SPOKEN)
    said = text in closed.NO or text in closed.BLANK
    return said or any(p.fullmatch(text) for p in forms) or _STATE.match(text) is not None


def state_of_form(bare: str, cell: str) -> Answer | None:
    """What an answer says of a form that was to be signed; None where it says nothing of one.

    >>> state_of_form("signed", "Signed").says, state_of_form("signed subject to closure", "…").hold
    ('yes', 'only on a condition: “…”')
    """
    if HANDED_IN.fullmatch(bare):
        return Answer("yes", ticked=True)
    if OUTSTANDING.fullmatch(bare) or _NOT_HANDED_IN.fullmatch(bare):
        return Answer("unclear", hold=f"the form is not there: “{cell.strip()[:40]}”")
    if _SPOKEN.fullmatch(bare):
        return Answer("yes", hold=f"said, not signed: “{cell.strip()[:40]}”")
    match = _SIGNED.match(bare)
    rest = bare[match.end() :].strip(" ,.;:()-") if match else ""
    if not rest:
        return None
    why = "signed by somebody else" if _OTHER_SIGNED.search(rest) else "only on a condition"
    negative = closed.NEGATIVE.search(rest) and not closed.CONDITION.search(rest)
    return Answer("no" if negative else "yes", hold=f"{why}: “{' '.join(cell.split())[:80]}”")


_SIGNED = any_of(r"(?:form )?(?:signed|returned|on file|completed)\b(?! (?:up|in|off|on\b))")
