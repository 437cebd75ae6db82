# ruff: noqa: E501 – patterns are easier to check on one line
"""What the form around a story permits: its answers by their labels, the teller's age, and a sentence in full."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace

from harvest.model import Permission
from harvest.readers.documents.forms.frame_labels import GIVEN
from harvest.readers.documents.told.read_back import without_reading_back
from harvest.readers.documents.told.told_in_full import permits_in_full
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.permission import read_fields
from harvest.readers.permission.answered.put_plainly import put_plainly
from harvest.readers.permission.lines import kind_of_label


def permitted_by_form(answers: Mapping[str, str], attributes: Mapping[str, str]) -> Permission | None:
    """What answers and an age permit, each by the label it stands behind; None where they speak of neither.

    >>> permitted_by_form({"May we quote you?": "Yes, no name"}, {}).quotation, permitted_by_form({}, {"Age": "9"}).minor
    ('anonymous', True)
    """
    year = dt.date.today().year
    answers = {
        label: put_plainly(without_reading_back(said)) if GIVEN.match(label) else said
        for label, said in answers.items()
    }
    found = read_fields({**answers, **attributes}, year=year)
    told = [value for label, value in answers.items() if kind_of_label(label) == "consent"]
    whole = permits_in_full(told[0]) if len(told) == len(answers) == 1 else None
    if whole is not None:
        aged = read_fields(attributes, year=year)
        found = replace(whole, hold=aged.hold, minor=aged.minor) if aged is not None else whole
    return _unnamed_at_least(_waiting_at_least(found, answers), answers)


def _waiting_at_least(found: Permission | None, answers: Mapping[str, str]) -> Permission | None:
    """What a form permits; where nothing was understood behind its *Permission* that speaks of leave, this waits.

    >>> said = {"Permission": "on the 2.40 tape: printing is fine, only never with her name"}
    >>> _waiting_at_least(None, said).hold != (), _waiting_at_least(None, {"Permission": "Signed on 3 May"})
    (True, None)
    """
    if found is not None and (found.hold or found.quotation != "unknown" or found.sharing != "unknown"):
        return found
    for label, said in answers.items():
        if GIVEN.match(label) and ((told := heard(said)).answers or told.unclear or _NO_NAME.search(said)):
            hold = (*(found.hold if found else ()), _NOT_UNDERSTOOD.format(said[:200]))
            return replace(found or Permission(quotation="unknown"), hold=hold)
    return found


def _unnamed_at_least(found: Permission | None, answers: Mapping[str, str]) -> Permission | None:
    """What a form permits; where it waits and says somewhere that the name stays off, their words elsewhere have none.

    >>> told = Permission(quotation="unknown", hold=("not clear",))
    >>> _unnamed_at_least(told, {"Permission": "Read on Monday. Use it, but not with my name."}).quotation
    'anonymous'
    >>> _unnamed_at_least(told, {"Permission": "Read on Monday. Ask me first."}).quotation
    'unknown'
    """
    if found is None or found.quotation not in ("unknown", "named") or not found.hold:
        return found
    if not any(_NO_NAME.search(said) for label, said in answers.items() if GIVEN.match(label)):
        return found
    return replace(found, quotation="anonymous")


_NOT_UNDERSTOOD = "what is permitted beside these words is not understood: “{}”"
_NO_NAME = re.compile(
    r"\b(?:not|never|no|without|n['’]t (?:use|print|put|give|want))(?: (?:with|by|under|to|use|print|put|give|my|her|his|their|the|any|full|real))* names?\b|"
    r"\bnames? (?:left |kept |taken |stays? |is )*(?:off|out|withheld|hidden)\b|\banonym|\b(?:leave|keep|take) (?:my|her|his|their|the) names? (?:off|out)\b",
    re.IGNORECASE,
)
