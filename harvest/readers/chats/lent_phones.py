# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Messages that somebody else wrote at a member's telephone, most often a child: no words of whose telephone it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.text import any_of, fold
from harvest.readers.transcripts.utterances import Utterance

MAY_BE_A_CHILD = "may be under 16: “{}”"
OF_SOMEBODY_ELSE = "somebody else wrote it at this telephone: “{}”"
_KIN = (
    r"(?:mum|mam|mummy|mom|dad|daddy|nan|nana|nain|taid|gran|granny|grandma|grandad|grandpa|babcia|aunt(?:ie|y)?|uncle|"
    r"sister|brother|sis|bro)"
)
_YOUNG = (
    r"(?:(?:grand)?(?:daughter|son|child|kids?|bairns?|weans?)|little (?:one|man|girl|boy)|lad|lass|niece|nephew|"
    r"(?:\w+[- ])?year[- ]old|toddler|youngest|eldest|girl|boy|kids)"
)
_HI = r"^\W*(?:(?:hi|hiya|hello|hey|hei|ok|um)\b\W*){0,2}"
_IS = r"(?:this is|it['’]?s|i['’]?m|im)"
_NAMED = re.compile(
    rf"{_HI}{_IS} (?P<name>[^\W\d_][\w'’-]{{1,20}})(?: here)?,?(?: (?:writing|typing|texting))? "
    rf"(?:(?:on|from|using|off|with) (?:my |our )?{_KIN}['’]?s (?:phone|mobile|tablet|ipad|account|whatsapp)|"
    rf"\w+['’]?s {_YOUNG}\b)",
    re.I,
)
_AFTERWARDS = any_of(
    rf"\b(?:that|this|it) (?:was|is|wis|wes) (?:\w+,? )?(?:my|oor|our|the) (?:\w+ )?{_YOUNG}\b|"
    rf"\bmy (?:\w+ )?{_YOUNG} (?:wrote|sent|typed|had my phone|got (?:hold of )?my phone|was on my phone)\b|"
    r"\b(?:that|this) (?:was not|wasn't|wisnae) me\b"
)


_ASKS_TO_SAY = (
    r"(?:is |are )?(?:dictat\w+|telling me)\b|(?:wants?|wanted|would like|['’]d like|asked|asks) (?:me )?(?:to|2) (?:put|say|add|tell|write|type|join|have|send)\b|"
    r"(?:says?|said|sez|told me|adds|writes|wrote)\b|(?:has|have|got) (?:one|a go|something|his|her|their)\b"
)
_TELLS = re.compile(
    rf"^\W*(?:(?:ok|right|and|now|so|also|here|my|our|the|{_YOUNG}|{_KIN})\b\W*){{0,4}}(?:(?P<name>[A-ZÀ-ÖØ-Þ][\w'’-]+)(?: \([^)]*\))?,? )?(?:{_ASKS_TO_SAY})",
    re.I,
)
_FROM = re.compile(
    rf"^\W*(?:(?:and |this is |this one is |one |words )?from|by) (?:(?:my|our) )?(?:{_YOUNG} )?(?P<name>[A-ZÀ-ÖØ-Þ][\w'’-]+)\b",
    re.I,
)
_QUOTED = re.compile(r"^\s*[\"“„«'‘](?P<said>.+?)[\"”“»'’](?P<after>[^\"”“»]*)$", re.S)
_FEW_WORDS, _ANNOUNCES = 6, 14
"""Fewer quoted words are somebody's phrase; who announces words says no more than so many."""


def _told_by(text: str) -> str | None:
    """Who is announced to say something, empty where nobody is named; None where nobody is announced."""
    found = _FROM.match(text) or _TELLS.match(text)
    if found is None or len(text.split()) > _ANNOUNCES:
        return None
    name = found["name"] or ""
    return (
        name if name[:1].isupper() and not re.fullmatch(rf"{_KIN}|{_YOUNG}|I|We|He|She|They|It|You", name, re.I) else ""
    )


def _is_said(text: str) -> bool:
    """Whether a message is words in quotation marks, with hardly anything behind them."""
    found = _QUOTED.match(text)
    return found is not None and len(found["said"].split()) >= _FEW_WORDS and len(found["after"].split()) <= _FEW_WORDS


def under_their_names(messages: Sequence[Utterance]) -> None:
    """Give each message that somebody else wrote at a member's telephone to whoever it was, held until a person looked.

    >>> said = [Utterance("this is ada on mums phone hi. we need swings", "Bo"), Utterance("Sorry, ignore that", "Bo")]
    >>> under_their_names(said)
    >>> [(one.speaker, one.hold) for one in said]
    [('Ada', 'may be under 16: “this is ada on mums phone”'), ('Bo', '')]
    >>> said = [Utterance("Ada wants to put hers in, she is dictating:", "Bo"), Utterance('"We need swings and a slide too." thats it', "Bo")]
    >>> under_their_names(said)
    >>> [(one.speaker, bool(one.hold)) for one in said]
    [('Bo', False), ('Ada', True)]
    """
    last: dict[str, Utterance] = {}
    for one in messages:
        member = one.speaker or ""
        if named := _NAMED.match(one.text):
            one.speaker = named["name"].capitalize() if named["name"].islower() else named["name"]
            one.hold = one.hold or MAY_BE_A_CHILD.format(" ".join(named.group().split())[:60])
        elif (
            (before := last.get(member)) is not None and before.speaker == member and _AFTERWARDS.search(fold(one.text))
        ):
            before.speaker = f"somebody at the telephone of {member}"
            before.hold = before.hold or OF_SOMEBODY_ELSE.format(" ".join(one.text.split())[:60])
        elif _is_said(one.text) and before is not None and (named_so := _told_by(before.text)) is not None:
            one.speaker = named_so or f"somebody at the telephone of {member}"
            one.hold = one.hold or OF_SOMEBODY_ELSE.format(" ".join(before.text.split())[:60])
        last[member] = one
