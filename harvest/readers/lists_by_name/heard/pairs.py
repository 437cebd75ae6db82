"""A question's short name and its answer within words: ``photo: no``, put down and taken out."""

from __future__ import annotations

import re

from harvest.readers.lists_by_name.heard.clauses import leaves_name_off, topics, verdict
from harvest.readers.lists_by_name.heard.said import NO, YES, Heard, plainly

_ARCHIVE = re.compile(r"(?:to )?(?:(?:the|an|any|town|city|county|local|history) )*(?:archives?|record office)")
_OF_PARTNERS = re.compile(
    r"\b(?:partners?|councils?|passed on|passing on|sharing|shared|share|pass on)\b[^:.;]{0,30} ?[-–—:=]"
)


def paired(m: re.Match[str], found: Heard) -> str:
    """What stands in place of the name of a question and its answer, once it is put down: nothing."""
    about = topics(m["label"])
    if _ARCHIVE.fullmatch(m["label"].strip()) and _OF_PARTNERS.search(m.string):
        return " ; "  # the archive alone, where partners are told of beside
    says = plainly(m["value"]) or (YES if m["value"] in "✓✔" else NO)
    if len(about) != 1 or verdict(m["label"], []):
        return m[0]
    if leaves_name_off(m["label"]):
        says = YES if says == NO else NO  # “name left off: yes”
    found.put(about[0], says)
    return " ; "
