# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A story at whose end stands what its one teller permits: ``Permission: happy to be quoted``, ``Winnie says: put my name``."""

from __future__ import annotations

import re
from dataclasses import replace

from harvest.model import Kind, Permission, Reading, ReadSource
from harvest.readers.lists_by_name.heard.said import NAME, NO, OPEN, QUOTE, SHARE, YES, Heard
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.permission.text import fold
from harvest.readers.permission.told import permissions_told

_TAIL, _LONGEST = 900, 40
"""So many letters at the end are looked at, and so many words at most has what somebody permits."""
_LABEL = r"(?:consents?|permissions?|permission given|release|ok to (?:use|quote|share)|caniat[aâ]d|zgoda|einwilligung|toestemming|consentimiento|autorisation)"
_NAMED = r"(?P<who>[A-Z][^\W\d_]+)(?: [A-Z][\w'’-]+){0,2} (?:says|said|asks|asked|wrote|agrees|agreed)"
_ONE = r"(?:He|She|They) (?:says?|said|asks?|asked|agrees?|agreed)"
"""Whoever told it: the one teller of the text."""
_SAID = re.compile(
    rf"(?:^|(?<=[.!?…”\"'’)]\s)|(?<=\n))(?:(?i:{_LABEL})|{_ONE}|{_NAMED})\s*(?:[:–—]|-(?=\s))\s*(?P<said>\S[^\n]*(?:\n(?=[a-z(])[^\n]*)*)"
)
_READ_BACK = re.compile(
    r"\bread (?:(?:it|this|that) )?(?:back|over|to (?:him|her|them))\b[^.!?]*[.!?]\s+"
    rf"{_ONE}\s+(?P<said>(?:to )?(?:use|put|print|quote|publish)\s[^\n]*(?:\n(?=[a-z(])[^\n]*)*)"
)
"""What somebody says without a colon, who was read what stands above."""
_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[^\W_a-z])")
_BEFORE = re.compile(r"^[A-Z][^\W\d_]*\.?(?: [A-Z][\w'’-]+){0,3}\s*[–—-]\s*")
"""Whose leave it is, by name, before what they say."""


def with_leave_at_the_end(read: Reading) -> Reading:
    """The reading with what the one teller of a story permits by its last lines, where nothing else says it."""
    tellers = {s.voice for s in read.sources}
    if read.kind is not Kind.STORY or read.permission_columns or len(tellers) != 1 or None in tellers:
        return read
    if not all(_silent(source) for source in read.sources):
        return read
    given = permitted_at_the_end(read.sources[-1].text, read.sources[-1].voice or "")
    if given is None:
        return read
    return replace(read, sources=tuple(replace(s, permission=given, consent=given.level) for s in read.sources))


def _silent(source: ReadSource) -> bool:
    if source.permissions or source.consent is not None and source.permission is None:
        return False
    return source.permission is None or source.permission == Permission(quotation="unknown")


def permitted_at_the_end(text: str, teller: str = "") -> Permission | None:
    r"""What the last lines of a text say that its teller permits; None where they say nothing, or not clearly.

    >>> permitted_at_the_end("We sang.\nWinnie says: put my name, my whole name, and show it to anybody.", "Winifred Hale").quotation
    'named'
    >>> permitted_at_the_end("We sang.\nPermission: E. Hale – happy to be quoted without her name; not to be shared.").quotation
    'anonymous'
    >>> permitted_at_the_end("We sang.\nRead back to Win in May. She says: use it, and put my name on it.", "Win Hale").quotation
    'named'
    >>> permitted_at_the_end("We sang.\nMr Hale had this read back to him. He says use it, name and all.", "Win Hale").quotation
    'named'
    >>> permitted_at_the_end("My dad had a lathe. He says use it, name and all.", "Win Hale")
    >>> permitted_at_the_end("We sang.\nPatsy says: put my name on it.", "Winifred Hale"), permitted_at_the_end("Ada said: use the pan.", "Ada")
    (None, None)
    """
    tail = text[-_TAIL:]
    found = [m for m in _SAID.finditer(tail) if not m["who"] or _may_be(m["who"], teller)]
    found += _READ_BACK.finditer(tail)
    for m in reversed(found):
        own = _BEFORE.sub("", m["said"])
        sentences: list[str] = []
        for sentence in _SENTENCE.split(own):
            if not heard(sentence, QUOTE).answers:
                break
            sentences.append(sentence)
        said = " ".join(sentences)
        if said and len(said.split()) <= _LONGEST and (given := _told(said)) is not None:
            return given
    return None


def _told(text: str) -> Permission | None:
    """What words permit where both ways of reading them agree, and nothing in them limits or doubts."""
    clauses: Heard = heard(text, QUOTE)
    if clauses.unclear or OPEN in clauses.answers.values():
        return None
    quoted, named = clauses.answers.get(QUOTE), clauses.answers.get(NAME)
    if quoted is None and named != YES:
        return None
    level = "no" if quoted == NO else "named" if named == YES else "anonymous"
    first = _SENTENCE.split(text)[0]
    rules = {permissions_told([{"Permission": one}]).people[0].quotation for one in (text, first, first.split(";")[0])}
    if level == "named" and "anonymous" in rules and "named" not in rules:
        level = "anonymous"
    if level not in rules:
        return None
    sharing = {YES: "yes", NO: "no"}.get(clauses.answers.get(SHARE, ""), "unknown")
    return Permission(quotation=level, sharing=sharing)  # type: ignore[arg-type]


def _may_be(called: str, teller: str) -> bool:
    return any(fold(word)[:3] == fold(called)[:3] for word in teller.split())
