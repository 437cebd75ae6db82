"""What somebody answers later in place of a blank, or once they have asked whom they wanted to ask."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from harvest.model import PermissionRecord
from harvest.model.permissions import ASKED_SINCE, FILLS_A_BLANK, IN_A_MESSAGE
from harvest.privacy.recorded_answers import built


def answered_after_all(here: Sequence[PermissionRecord]) -> list[PermissionRecord]:
    """The records on somebody's words, without a blank that another of them fills, and without a wait that is over."""
    kept = list(here)
    if any(FILLS_A_BLANK in r.asked for r in kept):
        blanks = [r for r in kept if r.listed and built(r).is_blank]
        kept = [_with_the_rest(r, blanks) for r in kept if r not in blanks]
    return _since_asked(kept)


def _since_asked(here: list[PermissionRecord]) -> list[PermissionRecord]:
    """The records, where of somebody who answered after all what waited only for that leaves no more than what it says
    of passing on."""
    since = next((r for r in here if r.listed and ASKED_SINCE in r.asked and built(r).quotation != "unknown"), None)
    if since is None:
        return here
    answered = {"quotation": since.answers["quotation"], "hold": []}
    return [
        replace(r, answers={**r.answers, **answered}) if r.listed and built(r).waits_to_be_asked else r for r in here
    ]


def _with_the_rest(record: PermissionRecord, blanks: list[PermissionRecord]) -> PermissionRecord:
    """An answer in place of a blank, with what was answered beside that blank and the answer does not speak of."""
    if len(blanks) != 1 or not {FILLS_A_BLANK, IN_A_MESSAGE} <= {*record.asked}:
        return record
    (blank,) = blanks
    rest = {k: v for k, v in blank.answers.items() if k in ("sharing", "photo", "archive")}
    said = {k: v for k, v in record.answers.items() if k not in rest or v != "unknown"}
    return replace(record, answers={**rest, **said})
