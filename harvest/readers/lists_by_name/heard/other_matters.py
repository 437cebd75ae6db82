# ruff: noqa: E501 – patterns are easier to check on one line
"""What notes tell of matters that are none of leave: by what somebody would rather answer, which letters they want, who has a form of their own."""

from __future__ import annotations

import re

_BEGIN = r"(?:^|(?<=[.;!?:] )|(?<=[–—-] ))(?:(?:rang|called|phoned|wrote|e-?mailed|came(?: in| by)?)(?: (?:just|only))? (?:to (?:say|ask|tell us)(?: that)? )?)?"
_END = r"(?: (?:please|pls|thanks?|thank you|only|alone|though|any ?more|at all|today|on the day|that day|herself|himself|themselves|instead|for now))*\s*(?:[.;!]+(?=\s|$)|$)\s*"
_WHO = r"(?:(?:she|he|they|i|we|just|only|also) )*"
_NOT = r"(?:(?:did|does|do|would|could|can|was|is|were|are|had|has)(?: not|n['’]t)|cannot|never|not|rather not|refused to|would rather not|prefer(?:s|red)? not to)"
_LIKES = r"(?: (?:really|very|too|want(?:ed|ing|s)?(?: to)?|wish(?:ed)? to|like(?:d)? (?:to|the|using|doing)|care to|able to|manage(?:d)? to|keen (?:on|to)|happy (?:with|to)|comfortable (?:with|using)|good (?:with|at|on)|know how to|get on (?:with|well with)|trust|to))*"
_DEVICE = r"(?:(?:tablet|i-?pad|touch ?screen|screen|laptop|computer|smart ?phone|phone|keyboard|app|qr(?:[- ]codes?)?|barcode|square code|online (?:form|one|version|survey|questionnaire)|electronic (?:form|one|version)|web ?form|google form|digital (?:form|one|version)|(?:form |one )?online)s?)"
_DO = r"(?:use|using|used|touch|try|(?:fill|filling|do|doing|done|complete|answer|type)(?: (?:it|this|the (?:form|questions|sheet)|a form|forms?))?(?: (?:in|out))?(?: (?:on|with|by|using|through|via))?)"
_BY_WHAT = re.compile(
    rf"{_BEGIN}{_WHO}{_NOT}{_LIKES} ?(?:{_DO} )?(?:(?:the|a|an|our|that|this|any|their|her|his|my) )?{_DEVICE}(?:(?:,? (?:and|or|nor)) (?:(?:the|a|an|our) )?{_DEVICE})*"
    r"(?:,? (?:so|and|but) (?:she |he |they |i |we )?(?:(?:had|took|was given|were given|got|used|did|filled in|asked for|wanted|has|have) )(?:(?:it|one|a|the|this|on|in) )*(?:paper|slip|sheet|card)(?: (?:one|form|slip|copy|version|sheet))?)?"
    rf"{_END}",
    re.I,
)
_PAPER = r"(?:(?:a|the|it on|one on|on) )*paper(?: (?:one|form|slip|sheet|copy|version))?"
_ON_PAPER = re.compile(
    rf"{_BEGIN}{_WHO}(?:wanted|wants?|prefers?|preferred|asked for|likes?|liked|chose|took|had|would rather have|rather|needs?|needed) {_PAPER}"
    rf"(?:,? (?:and )?(?:not|rather than|instead of|over|to) (?:(?:the|a|an|our|on the|do it on the) )?{_DEVICE})?{_END}",
    re.I,
)
_NEWS = r"(?:newsletters?|news letters?|bulletins?|mailings?|mail[- ]?outs?|e-?mail (?:updates?|news|alerts?)|text (?:alerts?|updates?))"
_LISTS = rf"(?:(?:mailing|e-?mail(?:ing)?|text|invitations?|raffle|marketing|contacts?|{_NEWS})[- ]?lists?|e-?mail (?:updates?|alerts?)|text alerts?|(?:fundraising|appeal|marketing) (?:letters?|e-?mails?))"
_ASKS = r"(?:(?:asks?|asked|asking|wants?|wanted|wishes|would like|['’]d like|please|can (?:you|we)|could you) (?:us )?)*(?:to )?"
_WHICH = r"(?:(?:the|our|your|any|all|that|this|more) )*"
_OF_LETTERS = re.compile(
    rf"{_BEGIN}{_WHO}{_ASKS}(?:(?:come off|go on|be (?:taken|removed|struck|put|added)(?: (?:off|from|on|onto|to))?|(?:take|remove|add|put)(?: (?:me|her|him|them|us))?(?: (?:off|from|on|onto|to))?|leave|off) {_WHICH}{_LISTS}"
    rf"|(?:come off|unsubscribed?(?: from)?|join|sign(?:ed)? up (?:for|to)|stop (?:getting|receiving|sending(?: (?:me|her|him|them))?)|get|receive|no more) {_WHICH}(?:{_LISTS}|{_NEWS})){_END}",
    re.I,
)
"""Which letters somebody wants, or none; what is *in* a newsletter is printed."""
_KIN = r"(?:daughter|son|husband|wife|partner|mum|mam|mother|dad|father|sister|brother|gran|nan|grandson|granddaughter|grandad|niece|nephew|kids?|children|boys?|girls?|lad|lass|carer|friend|neighbour|twins?|eldest|youngest)"
_FORM = r"(?:forms?|slips?|sheets?|cards?|ones?|answers?|papers?)"
_OWN_FORM = re.compile(
    rf"{_BEGIN}(?P<whose>my|our|her|his|their) (?:other |older |younger |little |eldest |youngest )?{_KIN}(?: [A-ZÀ-Þ][\w'’-]+)?(?:['’]s| is| are| has| have| had| will| did| does| was)?(?: (?:on|got|had|have|has|filled|fill|filling|handed|in|out|done|do|doing|completed|answered|signed|sent|given|using|it|also|already))*"
    rf" (?P<which>(?:(?:an?|the|his|her|their|own|another|other|separate|different|paper|online|children['’]?s|child['’]?s|young people['’]?s|easy[- ]read) )+){_FORM}(?: (?:too|as well|also|separately|with (?:the school|school|us|you)|in the (?:box|pile|envelope)|at (?:the )?(?:desk|door|table)))*{_END}",
    re.I,
)
"""Somebody of the family who answered for themselves: ``My daughter is on a paper form``."""
_ANOTHER_ONE = re.compile(
    r"\b(?:own|another|other|separate|different|children['’]?s|child['’]?s|young people['’]?s)\b", re.I
)
_OF_OTHERS = re.compile(r"\b(?:an?|paper|online|easy[- ]read)\b", re.I)


def without_other_matters(line: str) -> str:
    """A line without what it tells of matters that are none of leave.

    >>> without_other_matters("Did not want to use the tablet. Quote: yes."), without_other_matters("Couldn't do it on the app, so had a paper one")
    ('Quote: yes.', '')
    >>> without_other_matters("Prefers paper, not the online form"), without_other_matters("Did not want to be on the screen")
    ('', 'Did not want to be on the screen')
    >>> without_other_matters("Wants to come off the newsletter list only. No name please."), without_other_matters("Please take me off the list")
    ('No name please.', 'Please take me off the list')
    >>> without_other_matters("My son has his own form"), without_other_matters("Her son filled in her form")
    ('', 'Her son filled in her form')
    >>> without_other_matters("Our daughter is on a paper slip"), without_other_matters("My daughter filled in a form for me")
    ('', 'My daughter filled in a form for me')
    >>> [without_other_matters(one) for one in ("Did not want to use her name", "Keep me off the newsletter", "Do not use the phone recording")]
    ['Did not want to use her name', 'Keep me off the newsletter', 'Do not use the phone recording']
    """
    line = _OF_LETTERS.sub("", _ON_PAPER.sub("", _BY_WHAT.sub("", line)))
    return _OWN_FORM.sub(lambda m: "" if _of_their_own(m) else m[0], line)


def _of_their_own(said: re.Match[str]) -> bool:
    """Whether the form is another than the one on which it is said: *her* form may be that of whoever is spoken of."""
    if _ANOTHER_ONE.search(said["which"]):
        return True
    return said["whose"].casefold() in ("my", "our") and _OF_OTHERS.search(said["which"]) is not None
