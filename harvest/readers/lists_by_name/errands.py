# ruff: noqa: E501 – patterns are easier to check on one line
"""What notes tell besides of somebody who rang: why they did, that nothing else changes, which answer is replaced, who
spoke of what."""

from __future__ import annotations

import re

_OF_LEAVE = re.compile(
    r"\b(?:names?d?|quot\w*|print\w*|publish\w*|words?|used?|photos?|pictures?|shar\w+|pass\w*|partners?|permi\w+|consent\w*|take[ns]?|out|off|anon\w*|empty|blank|unanswered|unfilled)\b",
    re.I,
)
_RANG = r"(?:rang|phoned|called|texted|e-?mailed|wrote|popped in|came in|stopped me)(?: (?:up|in|back|again|me|us|the office|the desk))?"
_TO_ASK = re.compile(
    rf"(?P<rang>\b{_RANG}) (?:to (?:ask|find out|know)|asking|wanting to know|wondering) (?P<what>(?:when|where|what time|how long|whether there|if there|who|which)\b[^.;!?\n]*)",
    re.I,
)
"""Why somebody rang, where it is no permission: ``Ada rang to ask when the notes are coming``."""
_NOTHING = re.compile(
    r"(?:^|(?<=[.;!?] )|(?<=[,–—-] ))(?:(?:but|and|so|it|this|that|which|has|had|was|is) )*(?:nothing to do with (?:the )?(?:permissions?|consents?|the forms?|forms?|being quoted|what (?:she|he|they) said|any of (?:it|this|that))"
    r"|nothing else (?:changes|changed|is changed|has changed|to change|is different)|(?:there are |with )?no other changes?)[^.;!?\n]{0,40}(?:[.;!?]+|$)\s*",
    re.I,
)
_ASIDE = re.compile(
    r"\s*\((?:(?:who |she |he |they |had |has |have )*(?:left|came|arrived|joined|missed|went|turned up|was(?: not|n['’]t)|wrote in|could(?: not|n['’]t) stay))\b(?P<what>[^()]*)\)",
    re.I,
)
"""How somebody took part, in brackets: ``(left before the sheets went round)``."""
_OLD = r"(?:his|her|their|the) (?:earlier |first |old |previous |original )?[\"'“‘]?(?:no|refusal)[\"'”’]?(?: (?:on|in|from) (?:the|his|her|their) \w+)?"
_REPLACES = re.compile(
    rf"(?:(?:and|so) )?(?:this|that|it|which|the call|today)(?: (?:is|was|call))?(?: meant| intended)?(?: to)? (?:replaces?|overrides?|supersedes?|cancels?|stands? in place of|counts? instead of) {_OLD}|{_OLD} (?:is|was|are) (?:now )?(?:to be )?(?:replaced|overridden|superseded|cancelled|crossed out|scrapped)",
    re.I,
)
"""That an answer stands in place of a refusal: ``This is to replace his no on the sheet``."""


_RAISED = re.compile(
    r"(?:^|(?<=[.;!?] ))(?:(?i:only|just|even) )?[A-ZÀ-Þ][\w'’.-]*(?: [A-ZÀ-Þ][\w'’.-]*){0,2} (?:alone |did |had )?(?:(?:brought|raised|mentioned|asked about|bothered about|spoke of) (?:it|that|this|them)|brought (?:it|that|this) up|(?:asked|mentioned|raised) (?:it|that|this))(?: (?:at all|up|unasked|unprompted|without being asked|(?:by )?(?:himself|herself|themselves)))*[.!]\s*"
)
"""Who spoke of something unasked, which permits and refuses nothing: ``Only Bo brought that up himself.``"""


def without_errands(line: str) -> str:
    """A line without what it tells besides; that a refusal is replaced, in the words that say so.

    >>> without_errands("Ada rang to ask when the notes are coming."), without_errands("Bo rang about a scarf. Nothing to do with permissions.")
    ('Ada rang.', 'Bo rang about a scarf. ')
    >>> without_errands("Cy Day (left before the sheets went round). Print: yes. Nothing else changes.")
    'Cy Day. Print: yes. '
    >>> without_errands("Ed / (came late, left this part empty) / soup")
    'Ed / (came late, left this part empty) / soup'
    >>> without_errands("Di may be printed with her name. This is to replace her no on the sheet.")
    'Di may be printed with her name. takes back the no.'
    >>> without_errands("I didn't ask about partners. Only Bo brought that up himself."), without_errands("Only Bo said yes.")
    ("I didn't ask about partners. ", 'Only Bo said yes.')
    >>> without_errands("Ed rang to ask when his name comes off"), without_errands("Flo (left her name off)")
    ('Ed rang to ask when his name comes off', 'Flo (left her name off)')
    """
    line = _TO_ASK.sub(lambda m: m[0] if _OF_LEAVE.search(m["what"]) else m["rang"], line)
    line = _ASIDE.sub(lambda m: m[0] if _OF_LEAVE.search(m["what"]) else "", line)
    line = _RAISED.sub("", line)
    return _REPLACES.sub("takes back the no", _NOTHING.sub("", line))
