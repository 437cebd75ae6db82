# ruff: noqa: E501 – patterns are easier to check on one line
"""One cell below a question to which a yes objects → what it says for each purpose of the column."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.answers import read_answer
from harvest.readers.permission.answered.go_aheads import GO_AHEADS
from harvest.readers.permission.answered.grants_anyway import goes_ahead, has_it_left_out, wants_it
from harvest.readers.permission.answered.lists import Said
from harvest.readers.permission.asks.turned import denies, may_be_denied
from harvest.readers.permission.cells import Answer
from harvest.readers.permission.nouns import QUOTING
from harvest.readers.permission.one_column import Judged
from harvest.readers.permission.text import any_of, fold

_EITHER_WAY = GO_AHEADS | frozenset(
    {
        "please do",
        "go ahead",
        "ok",
        "okay",
        "fine",
        "yes please",
        "by all means",
        "sure",
        "of course",
        "happy to",
        "i agree",
        "agree",
        "agreed",
        "gerne",
        "claro",
        "all right",
    }
)


_OPTS_OUT = any_of(r"\bopt(?:ed|ing|s)?[- ]?out\b")
"""Where silence is taken for leave, a no to it waits for a person, whatever is said behind it."""
_TOLD = any_of(r"(?:please )?(?:quote|print|show|share|publish|use) (?:me|it|them|this|that|away|what|all)\b")
"""What can only be meant as a permission, also where a tick would object."""


_MAY_BE = re.compile(
    r"(?:you|we|they) (?:may|can) (?:quote|print|show|share|publish|use|keep|have|pass|send)\b(?!.*\b(?:not|never|without|only|but|if|unless|except)\b)"
)


def objection(column: Judged, purposes: Sequence[str], cell: str) -> tuple[Said, list[str]]:
    """Under a reversed question a tick is a no; an objection that was not ticked permits nothing."""
    text = closed.stripped(fold(cell))
    if text and text == closed.stripped(column.style.wording):
        return dict.fromkeys(purposes, "no"), []
    answer = read_answer(cell, column.style)
    meant = column.style.key.get(text, "")
    if text in closed.YES | closed.NO and (_MAY_BE.match(meant) or has_it_left_out(meant)):
        # a key that says in full what yes and no come to: “(Yes = leave it out, No = you may use it)”
        return dict.fromkeys(purposes, "yes" if _MAY_BE.match(meant) else "no"), []
    if text in _EITHER_WAY:
        return dict.fromkeys(purposes, "unclear"), [
            f"can be read both ways under a reversed question: “{cell.strip()[:60]}”"
        ]
    if (goes_ahead(cell) or wants_it(cell, column.wording)) and not _OPTS_OUT.search(fold(column.wording)):
        return dict.fromkeys(purposes, "yes"), []
    if has_it_left_out(cell):
        return dict.fromkeys(purposes, "no"), []
    if purposes == ["quotation_with_name"] and (given := _of_the_name(answer, text)):
        return {"quotation_with_name": given}, []
    if answer.says == "yes" and not answer.hold and _TOLD.match(text) and not closed.NEGATIVE.search(text):
        return dict.fromkeys(purposes, "yes"), []
    if answer.says == "yes" and not answer.hold:
        parts = dict(answer.parts)
        return {
            p: "no" if not parts or ("quotation" if p in QUOTING else p) in parts else "blank" for p in purposes
        }, []
    if column.style.answered and denies(text):
        return {p: "yes" if may_be_denied(p, column.wording) else "blank" for p in purposes}, []
    if answer.says == "blank" or (answer.says == "no" and text in closed.NO) or text == "0":
        return dict.fromkeys(purposes, "blank"), []
    if answer.says == "no":
        return dict.fromkeys(purposes, "no"), [answer.hold] if answer.hold else []
    if column.style.cross_is_no and text in closed.CROSS:
        return dict.fromkeys(purposes, "no"), []
    return dict.fromkeys(purposes, "unclear"), [answer.hold or f"not understood: “{cell.strip()[:60]}”"]


def _of_the_name(answer: Answer, text: str) -> str:
    """Whether the name may stand, where an answer says itself what of it: “Show my name”, “Stay anonymous”."""
    plain = answer.says == "yes" and not answer.hold and not _YES_OR_NO.match(text)
    return "" if answer.named is None or not plain else "yes" if answer.named else "no"


_YES_OR_NO = re.compile(r"(?:yes|yeah|yep|no|nope|nah|not|ok|okay|fine)\b")
