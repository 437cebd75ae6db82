# ruff: noqa: E501 – patterns are easier to check on one line
"""A wish that nothing tells where somebody lives (“don't print where I live”), and which words tell it."""

from __future__ import annotations

import re

_WHERE = r"(?:(?:which |what )?(?:house|street|road|flat|block|number|door|village|estate) (?:it is |that )?(?:i|she|he|we|they) (?:live|lives|stay|stays) (?:in|on|at)|where (?:exactly )?(?:i|she|he|we|they)(?:['’]?m| am| is)? (?:live|lives|stay|stays|living|based)(?: at| in| on)?|where (?:my|our|her|his|their) (?:house|home|flat|front door) is)"
_ADDRESS = r"(?:(?:home |full |exact |own |whole )?(?:address(?:es)?|street(?: names?)?|road|(?:house|flat|door|block|street) (?:number|no\.?|name)|post ?codes?|house name|front door))"
_WHOSE = r"(?:my|our|her|his|their)"
_END = r"(?: (?:please|pls|thanks?|thank you|though|at all|anywhere|in (?:it|there|print|public)|with it|on (?:it|there)|if (?:you can|possible)|now))*"
_TELL = r"(?:print|publish|say|mention|show|give|put|tell|use|share|include|write|let on|let (?:people|anyone|anybody|them) know|give away|print out)"
_WISH = re.compile(
    rf"(?:(?:please|pls|just|only|but|and|sorry|ok|okay|fine|i['’]?d|rather|prefer|if|you|she|he|they|says?|said|asks?|asked|to|would|could) )*"
    rf"(?:(?:do not|don['’]?t|did not|didn['’]?t|never|not|without|no(?:body)?(?: to)?)(?: (?:to|please|ever))* ?{_TELL}(?:ing)?(?: (?:out|in|down|up|them|people|anyone|anybody|everyone|folk|exactly|about))* (?:{_WHERE}|(?:{_WHOSE}|the) {_ADDRESS}(?: or (?:{_WHOSE} )?{_ADDRESS})*)"
    rf"|(?:leave|leaving|keep|keeping|take|cut|miss) (?:out |off )?(?:{_WHERE}|{_WHOSE} {_ADDRESS})(?: (?:out|off|private|back|secret|to yoursel\w+|between us)(?: of it)?)?"
    rf"|(?:not|nor) (?:{_WHERE}|{_WHOSE} {_ADDRESS}))"
    rf"{_END}"
)
_NEEDS_AWAY = re.compile(r"(?:leave|keep|take)\b(?! (?:out|off)\b)")
_AWAY = re.compile(r"\b(?:out|off|private|back|secret|yoursel\w+|between us)\b")

_KIND = r"(?:Street|St|Road|Rd|Lane|Ln|Court|Ct|Close|Avenue|Ave|Drive|Terrace|Row|Place|Crescent|Gardens?|Grove|Way|Hill|Walk|House|Square|Mews|Yard|Fold|Rise|Green|Park|Buildings?|Towers?|Heights|View|Bank|Mount|Wynd|Gate|Parade|Estate|Flats)"
_TOLD = re.compile(
    rf"\b[A-Z]{{1,2}}\d[A-Z\d]? ?\d[A-Z]{{2}}\b|\b\d{{1,4}}[a-zA-Z]?,? (?:[A-Z][\w'’-]+ ){{1,3}}|\b(?:[A-Z][\w'’-]+ ){{1,3}}{_KIND}\b"
    r"|(?i:\b(?:numbers?|nos?\.|flat|house|block|door|apartment|plot|lot|caravan|pitch) ?(?:no\.? ?)?\d+|\b(?:flat|block) [a-z]\b|\b(?:ground|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|\d+(?:st|nd|rd|th)) floor\b"
    r"|\b(?:i|we)(?:['’](?:ve|d|m|re))?(?: \w+){0,2} (?:lived?|living|lodged?|rent(?:ed)?|moved)\b"
    r"|\b(?:my|our|mine|ours)(?: (?:own|old|new|front|back|whole|end of the|side of the|bit of the))? (?:house|flat|home|street|road|lane|close|court|block|building|landing|stair(?:s|well|case)?|floor|corridor|estate|terrace|row|door|gate|garden|yard|balcony|neighbou?rhood|village|address|postcode)\b"
    r"|\bnext door\b|\baddress\b)"
)


def wishes_it_untold(clause: str) -> bool:
    """Whether a clause in small letters asks that nothing tells where somebody lives, and asks for nothing else.

    >>> said = ("don't print where i live", "please keep my address out of it", "not my street name please", "leave out where we live")
    >>> [wishes_it_untold(one) for one in said]
    [True, True, True, True]
    >>> [wishes_it_untold(one) for one in ("don't print it", "keep my address", "no address", "don't print where i live or my name")]
    [False, False, False, False]
    """
    if _WISH.fullmatch(clause) is None:
        return False
    return _NEEDS_AWAY.search(clause) is None or _AWAY.search(clause) is not None


def tells_home(text: str) -> bool:
    """Whether words may tell where whoever says them lives.

    >>> [tells_home(one) for one in ("Come to 3 Mill Row any time", "We've lived here since May", "Our landing is the best one")]
    [True, True, True]
    >>> tells_home("I feed the cats and they come every day")
    False
    """
    return _TOLD.search(text) is not None
