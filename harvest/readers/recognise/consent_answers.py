"""Consent as people write it in a column → what a voice allows; whatever is unclear allows nothing."""

from __future__ import annotations

import re

from harvest.model import Consent

COLUMN = re.compile(
    r"consent|permission|\bquot(?:e|ed|ing|ation)|happy for (?:us|your)|may we (?:use|share|quote)|"
    r"use (?:of )?(?:my|your) (?:words|story|name|answers)",
    re.I,
)
_YES = re.compile(
    r"^\W*(?:y|yes|yep|true|1|ok|okay|agree(?:d)?|i (?:do |give |give my )?(?:agree|consent)|consent(?:ed|s)?|given|"
    r"granted|happy|fine|x|✓|✔|ja)\b|^[✓✔☑]",
    re.I,
)
_NO = re.compile(
    r"^\W*(?:n|no|nope|false|0|none|not given|refused?|declined?|withdr[ae]w[n]?|withheld|do(?:es)? not consent|"
    r"don['’]?t consent|"
    r"i do not (?:consent|agree)|disagree|no consent|none recorded)\b",
    re.I,
)
_ANALYSIS = re.compile(
    r"anal[yi]s|\b(?:not|no|never|don['’]?t|do not|without)\b[^.;,]{0,25}\bquot|research only|"
    r"internal(?:ly)? (?:use )?only|"
    r"counted? only|summary only|not (?:be )?(?:published|shared)",
    re.I,
)
_NOT_NAMED = re.compile(
    r"\b(?:not|no|never|don['’]?t|without|un|remove|leave out)\b[^.;]{0,20}\bname|unnamed|name(?:s)? (?:removed|"
    r"withheld)",
    re.I,
)
_ANONYMOUS = re.compile(r"anon|pseudonym|(?:first names?|initials?) only|no name|without (?:my )?name", re.I)
_NAMED = re.compile(r"\bnamed?\b|\bnames?\b|attribut|\bidentif", re.I)


def consent_of(value: str, column: str = "") -> tuple[Consent, str | None]:
    """What one cell allows, and a remark where the cell does not say it clearly.

    >>> consent_of("Yes - anonymous quote ok")[0], consent_of("analysis only")[0], consent_of("no")[0]
    (<Consent.ANONYMOUS: 'anonymous'>, <Consent.ANALYSIS: 'analysis'>, <Consent.NONE: 'none'>)
    """
    text = " ".join(value.split()).lower()
    if not text or text in {"-", "n/a", "na", "?"}:
        return Consent.NONE, "empty"
    for consent in Consent:
        if text == consent.value:
            return consent, None
    refused = _NO.match(text) is not None
    if _ANALYSIS.search(text) and not (refused and "only" not in text and "quot" not in text):
        return Consent.ANALYSIS, None
    if refused:
        # "No name please" and "no, but you may quote me anonymously" refuse the name, not the words.
        if _ANONYMOUS.search(text) and "quot" in text or text.startswith(("no name", "not named", "no names")):
            return Consent.ANONYMOUS, None
        return Consent.NONE, None
    if _ANONYMOUS.search(text) or _NOT_NAMED.search(text):
        return Consent.ANONYMOUS, None
    if _NAMED.search(text):
        return Consent.NAMED, None
    if "quot" in text and not re.search(r"\b(?:not|no|never|don)", text):
        return Consent.ANONYMOUS, None
    if _YES.match(text):
        head = column.lower()
        if "anonym" in head or _NOT_NAMED.search(head):
            return Consent.ANONYMOUS, None
        if "quot" in head or "your words" in head or "my words" in head:
            return Consent.ANONYMOUS, "yes to being quoted, nothing said about the name"
        return Consent.ANALYSIS, "yes, but not to being quoted"
    return Consent.NONE, "unclear"
