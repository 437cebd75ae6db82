# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""An answer to each question as words, marks or codes give it, the stricter of two, and whether a few words say yes or no."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from harvest.readers.consent_lists.answered.cells import NO, YES, yes_or_no
from harvest.readers.consent_lists.answered.terse import NAME, PHOTO, QUOTE, RECORD, SHARE
from harvest.readers.consent_lists.answered.waits import changes_mind, waits
from harvest.readers.consent_lists.keys.meanings import (
    ANYONE,
    FIRST_NAME,
    NAMED,
    ONLY_PARTNERS,
    TEAM_ONLY,
    UNNAMED,
    UNSURE,
    meaning_of,
    of_themselves,
)
from harvest.readers.consent_lists.keys.meanings import FAR as M_FAR
from harvest.readers.consent_lists.keys.meanings import PHOTO as M_PHOTO
from harvest.readers.consent_lists.keys.meanings import QUOTE as M_QUOTE
from harvest.readers.consent_lists.keys.meanings import RECORD as M_RECORD
from harvest.readers.consent_lists.keys.meanings import SHARE as M_SHARE
from harvest.readers.leave.said import reads
from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import any_of, fold

_NEGATIVE = any_of(
    r"\b(?:no|not|never|nor|neither|none|nothing|nobody|without|refus\w+|declin\w+|object\w*|against|rather not|prefer\w* not|withh\w+|opt\w* out|withdr[ae]w\w*|cross(?:ed)?|struck|nein|nicht|kein\w*|non|pas|nie|sin|sem|ddim|dim|heb|nahi|nahin|mana)\b|n[\x27’]t\b"
)
_POSITIVE = any_of(
    r"\bplease (?:do )?(?:use|quote|print|publish|share)\b|\b(?:yes|y|ok|okay|fine|happy|glad|content|agree[ds]?|can|may|allow\w*|tick(?:ed)?|sure|no (?:problem|objections?|issue|worries)|(?:not|n[\x27’]t) mind|by all means|go ahead|good|granted|given|si|sim|ja|oui|tak|ie|iawn|haan|han|theek)\b|[✓✔]|s[ií]\b"
)
_NO_OBJECTION = any_of(
    r"\bno (?:problems?|objections?|issues?|worries|bother)\b|\b(?:not|n[\x27’]t|never) (?:mind|object|bothered)\b"
)
UNSETTLED = any_of(
    r"\b(?:no|not|never|without) (?:\w+ )?(?:repl\w+|answer\w*|response|form|slip|card|contact\w*|reach\w*|sign\w*|return\w*|back|yet|heard|ask\w*|decid\w*|sure|certain|seen?|spoken)\b|n[\x27’]t (?:\w+ )?(?:repl\w+|answer\w*|respon\w*|reach\w*|sign\w*|return\w*|heard|hear|got|get|ask\w*|decid\w*|sure|seen?|spoken|come back|rung|been)\b|\bcould not be (?:reached|asked|found|contacted)\b|\b(?:nothing|no word|not a word) (?:back|heard|yet|from)\b|\b(?:left|leaving) (?:\w+ ){0,2}(?:message|voicemail)|\bvoice ?mail\b|\bmessages? left\b|\bawait\w*|\bwaiting\b|\bchas(?:e|ed|ing)\b|\bpending\b|\bunanswered\b|\bblank\b|\bstill to\b|\bto be asked\b|\bnot circled\b|\bnot ringed\b|\bthink(?:ing)? (?:about|it over)\b|\b(?:will|to) (?:ring|call|phone|let us know|come back|get back|confirm)\b|\bmaybe\b|\bperhaps\b|\bunsure\b|\bundecided\b|\bforgot\b|\btry(?:ing)? again\b|\bto ring again\b|\bnobody (?:in|home)\b|\bawaited\b|\btalk(?:ing)? to (?:her|his|their)\b|\bno (?:answer|reply|response|slip|card|form)s?\b|\bunclear\b|\bboth (?:ringed|circled)\b|\b(?:see|speak to|talk to|ask|check with|ring|check)\b.{0,40}\bfirst\b|\bsee (?:me|us|host|over|overleaf|note|notes)\b|\bcheck with\b|\bnothing (?:\w+ )?(?:written|ticked|ringed|circled|marked|filled|said|signed)\b"
)
"""What says that somebody has not answered, or not yet."""
QUOTING = any_of(
    r"\bquot\w*|\bprint\w*|\bpublish\w*|\bus(?:e|ed|ing)\b|\bwords?\b|\bwhat (?:he|she|they|i) said\b|\bnam(?:e|ed|es|ing)\b|\banon\w*"
)


@dataclass(slots=True)
class Said:
    """Answers by what they are about (``Yes``, ``No``, ``?`` …), and what of the words is not understood."""

    answers: dict[str, str] = field(default_factory=dict)
    rest: list[str] = field(default_factory=list)
    grouped: bool = False
    """Whether it is what those permit among whom somebody is listed."""
    open: bool = False
    """Whether it says that something is not answered or settled."""

    def put(self, about: str, answer: str) -> None:
        """An answer, the stricter of two."""
        if answer:
            self.answers[about] = stricter(self.answers.get(about, ""), answer)


_UNCHANGED = re.compile(
    r"\b(?:nothing|no) (?:else )?(?:has |is |was )?chang(?:e|es|ed)\b(?: (?:to|in|about) (?:\w+ )?\w+)?"
)
STRICT = ("No", "?", "team only", ONLY_PARTNERS, "first name only", "Yes")


def stricter(one: str, other: str) -> str:
    """The stricter of two answers; any is stricter than none.

    >>> stricter("Yes", "No"), stricter("", "Yes"), stricter("?", "Yes")
    ('No', 'Yes', '?')
    """
    if not one or not other:
        return one or other
    return min((one, other), key=lambda said: STRICT.index(said) if said in STRICT else 1)


def of_meaning(meaning: str) -> dict[str, str]:
    """What the words behind a code answer, by what they are about."""
    meaning = of_themselves(meaning)
    meant = meaning_of(meaning)
    found: dict[str, str] = {}
    if quoted := meant.get(M_QUOTE):
        found[QUOTE] = {NAMED: "Yes", UNNAMED: "Yes", FIRST_NAME: "Yes"}.get(quoted, quoted)
        named = {NAMED: "Yes", UNNAMED: "No", FIRST_NAME: "first name only"}.get(quoted)
        if named:
            found[NAME] = named
        elif quoted == "Yes" and (told := reads(meaning)).clear and told.permission.quotation == "named":
            found[NAME] = "Yes"
    if far := meant.get(M_FAR):
        found[SHARE] = {ANYONE: "Yes", ONLY_PARTNERS: ONLY_PARTNERS, "partners": ONLY_PARTNERS, TEAM_ONLY: "No"}.get(
            far, UNSURE
        )
    for plain, about in ((M_SHARE, SHARE), (M_PHOTO, PHOTO), (M_RECORD, RECORD)):
        if plain in meant:
            found[about] = meant[plain]
    return found


def polarity(text: str) -> str:
    """Whether a few words say yes or no: ``Yes``, ``No``, ``?`` for what is not settled, "" for what says neither.

    >>> [polarity(t) for t in ("fine by him", "Better not as he works there", "she'll think about it", "by the gate", "no problem")]
    ['Yes', 'No', '?', '', 'Yes']
    """
    said = _UNCHANGED.sub(" ", fold(text)).strip(" .!,;:")
    if not said or said in ("-", "–", "?"):
        return UNSURE if "?" in text else ""
    if _NO_OBJECTION.match(said):
        return "Yes"
    bare = closed.stripped(said)
    if bare in closed.YES or bare in closed.NO:
        return "Yes" if bare in closed.YES else "No"
    if waits(text) or UNSETTLED.search(said) or changes_mind(text):
        return UNSURE
    if _NEGATIVE.search(_NO_OBJECTION.sub(" ok ", said)):
        return "No"
    if yes_or_no(text) in (YES, NO):
        return "Yes" if yes_or_no(text) == YES else "No"
    return "Yes" if _POSITIVE.search(said) else ""
