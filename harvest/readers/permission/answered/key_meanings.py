# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a code of a key stands for, in the few wordings that answers are read by; what says more stays as it is."""

from __future__ import annotations

import re
from collections.abc import Mapping

from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.ask_first import asks_first
from harvest.readers.permission.answered.kept_in import stays_inside
from harvest.readers.permission.text import any_of, fold

NAMED, UNNAMED, INSIDE, TAKEN_BACK = (
    "may be quoted with my name",
    "may be quoted without my name",
    "analysis only",
    "no",
)
_TAKEN_BACK = any_of(
    r"\bwithdr[ae]w\w*|\b(?:pulled|pulls|dropped|opted) out\b|\b(?:took|taken|takes|has taken|asked for|wants|wanted) (?:it |their (?:story|words|consent|permission) |the (?:story|words|consent) |this )?back\b|\btook back\b|"
    r"\bmust not be used\b|\b(?:do not|don't|never|not to be|cannot|can't) (?:be )?used?\b|\bdelete\b|\bdestroy\w*|\bremove(?:d)? (?:from|it|the|this)\b|\brevoked\b|\bwiderrufen\b|\bwycofa\w+|\bretire\b|\btynnwyd yn ol\b"
)
_INSIDE = any_of(
    r"^(?:only )?(?:for )?(?:the )?(?:(?:trust|project|charity|our|own|research|evaluation|event)(?:'s)? )?(?:team|staff|internal\w*|evaluation|evaluators?|research|analysis|monitoring|volunteers|us)\b[\w ,/&']*\bonly\b|^only (?:for )?(?:us|the team|staff|internal|evaluation|research|analysis)\b|"
    r"\b(?:team|staff|evaluators?|us)(?:'s)?(?: eyes)? only\b|\b(?:not|never|nothing) (?:to go |goes |for |used )?(?:outside|beyond|any further|externally)\b|\binternal (?:reports?|use|papers?|documents?)(?: only)?\b"
)
_SHOWN = any_of(
    r"\bpublic\w*|\bpublish\w*|\bpublication\w*|\bprint(?:ed)?\b|\bquot\w+|\banywhere\b|\beverywhere\b|\bany(?:thing| use| purpose)\b|\bopen\b|\bexternal\w*"
)
_NOT_NAME = any_of(
    r"\b(?:but |and )?(?:not|never|no|without|minus|leave out|except|excluding) (?:be )?(?:(?:the|their|his|her|my|a|any|use|using|with|storyteller's|teller's|person's) ){0,3}(?:names?|named)\b|\bnames? (?:is |are )?(?:left out|off|out|removed|withheld|hidden|not (?:used|shown|given))\b|\b(?:anonym\w+|unnamed|nameless)\b"
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_KNOWN = frozenset(
    _WORD.findall(
        """
        a an the of in on to for with and or but by be is are it this that them they their his her my our us we you your as at from use used using can may
        could ok okay fine happy agreed agree agrees allowed yes please all any anything anywhere everywhere everything full fully first name names named
        words word story stories text quote quoted quotes quotable publish published publicly public publication publications print printed put person people
        teller storyteller storyteller's teller's interviewee contributor participant signed so then also plus both purpose purposes external externally open
        leaflet leaflets website websites web online internet funder funders report reports newsletter newsletters exhibition exhibitions display displays
        poster posters board boards wall walls press media social booklet booklets book books magazine facebook page pages talk talks presentation
        presentations bid bids campaign campaigns agm annual review out there go goes going shown show share shared sharing outside who said s
        """
    )
)
"""Words that make up a plain leave to print; one more, and the meaning is left to be read as it stands."""


_WHO = r"(?:that )?(?:(?:they|he or she|s?he|people|somebody|(?:the|this|that) (?:person|teller|resident|participant|member|guest))\b ?)?"
_WITH = r" (?:with|to) (?:it|(?:the|this|that|what (?:the|this|that)) (?:line|statement|sentence|question|point|box|item|heading|column)s?(?: (?:above|at the top|says))?)\b"
_SAYS_NO = re.compile(
    rf"\b{_WHO}(?:(?:have |has )?(?:disagree[ds]?|said no|says? no|objects?|objected|do(?:es)? not (?:agree|consent)|did not (?:agree|consent)|(?:do(?:es)?|did)n['’]t (?:agree|consent))){_WITH}",
    re.I,
)
_SAYS_YES = re.compile(
    rf"\b{_WHO}(?:(?:have |has )?(?:agree[ds]?|said yes|says? yes|consents?|consented|are happy|is happy)){_WITH}", re.I
)


_STANDS_FOR = re.compile(
    r"(?P<and>\s*(?:[,;/]|,? and|,? or)\s+)?(?<![\w.-])(?P<code>\d{1,2}|[A-Za-z]|[✓✔✗✘]|a tick|tick|a cross|cross|a dash|dash|blank|0) (?:for|if|where|when) (?:(?:they|it is|it's|the answer is|somebody) )?(?:said |say |says )?"
    r"(?P<said>yes|no|not asked|not sure|don['’]t know|unsure|maybe|refused|declined)\b",
    re.I,
)
"""What is to be put where somebody said yes or no: ``Enter 1 for yes, 2 for no``."""


def with_agreement_told(note: str) -> str:
    """A note in which a mark that is said to agree or disagree with what stands above it says yes or no.

    >>> with_agreement_told("Enter 1 for yes, 2 for no"), with_agreement_told("Use T if yes and blank if not asked")
    ('Enter 1 = yes; 2 = no', 'Use T = yes; blank = not asked')
    >>> with_agreement_told("a tick means they agree with the line"), with_agreement_told("✗ = does not agree with it")
    ('a tick means yes', '✗ = no')
    """
    note = _STANDS_FOR.sub(lambda m: f"{'; ' if m['and'] else ''}{m['code']} = {m['said']}", note)
    return _SAYS_YES.sub("yes", _SAYS_NO.sub("no", note))


def plain_meaning(meaning: str) -> str:
    """A meaning in one of the few plain wordings, or as it stands where it says anything more.

    >>> plain_meaning("Fine to use anywhere - leaflets, website - and can use name"), plain_meaning("Public use, name left out")
    ('may be quoted with my name', 'may be quoted without my name')
    >>> plain_meaning("Only for us in the team, not outside"), plain_meaning("Has withdrawn - do not use")
    ('analysis only', 'no')
    >>> plain_meaning("Ring them before every use"), plain_meaning("yes")
    ('Ring them before every use', 'yes')
    """
    text = closed.stripped(fold(meaning))
    if len(text.split()) < 2 or asks_first(text) or closed.ASK_FIRST.search(text) or "?" in text:
        return meaning
    if _TAKEN_BACK.search(text) and not (words.PARTIAL_NAME.search(text) or _NOT_NAME.search(text)):
        return TAKEN_BACK
    if stays_inside(text) or _INSIDE.search(text):
        return INSIDE
    rest = _NOT_NAME.sub(" ", text)
    hidden = rest != text
    if not set(_WORD.findall(rest)) <= _KNOWN or words.PARTIAL_NAME.search(rest) or re.search(r"\d", rest):
        return meaning
    about_words = _SHOWN.search(rest)
    if not about_words:
        return meaning
    if hidden:
        return UNNAMED
    return NAMED if re.search(r"\bname[sd]?\b", rest) else meaning


def plain_meanings(key: Mapping[str, str]) -> dict[str, str]:
    """A key with each of its meanings in plain words where that can be told."""
    return {code: plain_meaning(meaning) for code, meaning in key.items()}
