# ruff: noqa: E501 – patterns are easier to check on one line
"""Remarks that ask for care, or give a part of the words and not which: whoever wrote one waits for a person.

They refuse nothing, and neither deny nor limit in so many words: *mind what you print*, *go easy with it*, *some of it*.
"""

from __future__ import annotations

import re

from harvest.readers.permission.text import any_of, fold

_IT = r"(?:it|this|that|them|these|those|mine|hers|his|theirs|what (?:i|she|he|they) said|(?:the |my |her |his )?(?:words|story|bits?|parts?|stuff|recording|quotes?|details?))"
_SO = r"(?:(?:please|pls|but|just|only|be|do|very|quite|a bit|a little|so|must|should|to|asks?|asked|said|says|wants?|would like|you|us|we|he|she|they|them|i|and|yes|ok|fine) )*"
_CARE = r"(?:care(?:ful(?:ly)?)?|gent(?:le|ly)|sensitiv(?:e|ely|ity)|respect(?:ful(?:ly)?)?|kind(?:ly|ness)?|wise(?:ly)?|sparing(?:ly)?|discreet(?:ly)?|discretion|caution|cautious(?:ly)?|tact(?:ful(?:ly)?)?|thoughtful(?:ly)?|sensibl[ey])"
_OF_CARE = any_of(
    rf"^{_SO}(?:mind|watch|careful|take care|think(?: twice| hard)?)(?: (?:of|with|about))? (?:what|who|whom|how|where|which|whose)\b(?!.{{0,12}}\b(?:step|stairs?|head|door)\b)",
    rf"^{_SO}go (?:very |a bit |quite )?(?:easy|steady|steadily|gently|gentle|canny|light|lightly|careful|carefully|softly|slow)(?: (?:with|on|about|over|in)\b.*)?$",
    rf"^{_SO}tread (?:very )?(?:carefully|lightly|gently|softly|warily)\b",
    rf"^{_SO}(?:handle|treat|use|read|deal with|print|quote|tell|write|put|share)(?: {_IT})?(?: up| out| on)? (?:with )?(?:great |some |a bit of |due |every )?{_CARE}(?: please| thanks)?$",
    rf"^{_SO}{_CARE}(?: (?:with|about|over|around|in how you use|please|thanks|needed|required|asked for|here)\b.*)?$",
    r"^(?:please )?(?:use|trust(?:ing)?|relying on|rely on|leave it to|up to|at) (?:your|the team's|the editors?'?) (?:own )?(?:good )?(?:judge?ments?|discretion|common sense|sense|nous|tact)\b|^(?:i )?trust(?:ing)? (?:you|us|them) (?:to be|to use it|with it|not to)\b",
    r"^(?:this (?:one|bit) is |it's |its |it is |a bit |quite |very |rather |highly )*(?:sensitive|delicate|raw|personal|touchy|tender)(?: (?:stuff|one|bits?|in (?:parts|places)|subject|story|material))?$",
    r"^(?:strictly |just |only |that's |this is |it's |keep (?:it|this|that) )*(?:between|amongst?) (?:us|you and (?:me|i)|ourselves|friends|the (?:two|three|four) of us|(?:these|the)(?: four)? walls)\b",
    r"^(?:please |strictly |very |all |it's |this is |to be |kept |keep (?:it|this|that) |treat (?:it |this |that )?as |hold (?:it |this )?|in )*(?:private|privately|confidential|hush|hush[- ]hush|off the record|on the quiet|on the qt|secret|for your ears only|for us only|not for (?:sharing|outside|everyone|everybody|show))$",
    r"^(?:and |so |just )?(?:mum'?s the word|(?:keep|say) (?:schtum|shtum|mum|nowt|nothing to anyone|it zipped|it under your hat|it to your ?sel(?:f|ves))|do not let on|don't let on)\b",
    r"^(?:you|i think you|he|she|they|we) (?:all )?knows? (?:which|what|where)\b.*\b(?:bits?|parts?|ones?|mean|not to|to leave|to skip|to keep|i'm on about)\b",
)
_A_PART = any_of(
    rf"^{_SO}(?:not (?:quite |nearly |exactly )?all|(?:only |just )?(?:some|most|bits|parts|half|a bit|a part|the odd (?:bit|part|line)|certain (?:bits|parts)|a few (?:bits|lines)))(?: (?:of {_IT}|bits?|parts?))?(?: (?:only|alone|though|please))?$",
    rf"^(?:only |just |please |but |yes |ok )*(?:the )?(?:first|second|last|other|top|bottom|beginning|opening|end|middle)(?: (?:half|bit|part|page|paragraph|lines?|side)(?: of {_IT})?| of {_IT})(?: (?:only|alone|is fine|is ok|please))*$",
    r"^(?:but )?(?:nothing|nowt|not(?:hing)? owt|no bits?|no parts?) (?:that's |that is )?(?:too )?(?:personal|private|intimate|bad|rude|nasty|heavy|sad|about|on|to do with|concerning|regarding)\b(?! (?:to add|else|the food|the lunch))",
)


def asks_care(remark: str) -> bool:
    """Whether a remark beside an answer asks for care, or gives some of the words.

    >>> [asks_care(one) for one in ("mind what you print", "Go easy with it please", "between us", "some of it", "nowt about our Kev")]
    [True, True, True, True, True]
    >>> [asks_care(one) for one in ("mind the step", "careful on the stairs", "all of it", "most of it was lovely", "first one here")]
    [False, False, False, False, False]
    """
    clauses = re.split(r"[.,;:!?()–—]+|\s-\s|\bbut\b", fold(remark))
    return any(_OF_CARE.search(one) or _A_PART.search(one) for clause in clauses if (one := clause.strip(" '\"“”‘’-")))
