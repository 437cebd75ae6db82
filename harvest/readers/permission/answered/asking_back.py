# ruff: noqa: E501 – patterns are easier to check on one line
"""What somebody asks back in a remark that is about the day and its arrangements, and not about what happens with their words."""

from __future__ import annotations

import re

from harvest.readers.permission.text import any_of, fold

_ASKS = re.compile(
    r"(?:(?:and|also|but|so|hi|hello|please|sorry|just|only|one question) ?[,:]? )*"
    r"(?:where|when|what (?:time|day|date)|which (?:day|room|bus|door|hall)|how (?:much|long|far|often|late|early|soon|do (?:i|we|you) (?:join|get|book|pay|apply|sign up|volunteer|register|help)|(?:can|could|may) (?:i|we) (?:join|get|book|pay|apply|sign up|volunteer|help))|"
    r"(?:is|are|was|were|will|would|can) there|do(?:es)? (?:you|we|the \w+|anyone|anybody) (?:have|need|do|run|know|open|stop|want)|(?:can|could|may|shall|should) (?:i|we|you|dogs?|children|kids|friends) (?:bring|park|join|come|have|get|help|book|do|run|open|start|meet|hire|borrow|sit)|"
    r"any (?:chance of|more|tea|coffee|cake|parking|lifts?|news on|news of)|who (?:runs|do (?:i|we) (?:pay|ring|ask about))|what about (?:the )?(?:parking|buses|lunch|tea|toilets|heating))\b"
)
_OF_LEAVE = any_of(
    r"\b(?:nam(?:e|es|ed|ing)|anon\w*|quot\w*|words?|wording|print\w*|publi\w*|us(?:e|es|ed|ing)|shar\w*|pass\w*|photo\w*|film\w*|pictures?|record\w*|tap(?:e|es|ed|ing)|archiv\w*|keep\w*|kept|consent\w*|permi\w*|agree\w*|leave|said|say|sa(?:ys|ying)|stor(?:y|ies|e|ed)|tell|told|answers?|comments?|go|goes|going|went|end up|"
    r"this|that|it|its|these|those|them|mine|me|my|i (?:said|told|wrote)|withdraw\w*|out|off|delet\w*|remov\w*|destroy\w*|sign(?:ed|ing|ature)?|forms?|box(?:es)?|tick\w*|see|seen|read\w*|look\w*|check\w*|draft\w*|proofs?|copy|copies|first|before|mind|who else|private|data|gdpr|confiden\w*|report\w*|booklets?|website|online|internet|change\w*|stop|stopp\w*)\b"
)
"""What may be meant of the words, by a word that points to them, too."""
_LONGEST = 20


def asks_of_the_day(remark: str) -> bool:
    """Whether a remark only asks where, when or whether there is something: nothing of the words or the name.

    >>> asks_of_the_day("where do we park?"), asks_of_the_day("When is the next one?")
    (True, True)
    >>> [asks_of_the_day(x) for x in ("where will it be printed?", "who reads this?", "not sure?", "is there a way to opt out?")]
    [False, False, False, False]
    """
    text = fold(remark).strip()
    asked = text.endswith("?") and len(text.split()) <= _LONGEST and _ASKS.match(text) is not None
    return asked and not _OF_LEAVE.search(text)
