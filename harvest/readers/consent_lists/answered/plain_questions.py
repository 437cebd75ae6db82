# ruff: noqa: E501 – patterns are easier to check on one line
"""Questions that people write below a form and that leave depends on in no way: when the report comes out, whether there is tea."""

from __future__ import annotations

import re

from harvest.readers.permission.text import fold

_POLITE = r"(?:(?:please|pls|just|and|also|so|hello|hi|hiya|thanks|by the way|btw|ps|(?:can|could) (?:you|someone|somebody) (?:please )?(?:tell me|say|let me know)|do you know|(?:i )?(?:was )?wonder(?:ed|ing)?|one question|question)[,:]? )*"
_PAPER = r"(?:(?:the|this|that|your|our) )?(?:(?:final|full|finished|printed|written) )?(?:report|booklet|book|write-?up|results?|findings|summary|exhibition|display|newsletter|film|website)s?"
_IS = r"(?:does|do|did|will|is|are|would|might|should|can|could|was)"
_OUT = r"(?: (?:be|been|come|coming|going|go|get|to|expected|due|likely))*(?: (?:out|ready|done|finished|up|online|printed|published|available|launched|along|round))?"
_AGAIN = r"(?:meeting|one|session|event|day|lunch|supper|workshop|get-?together|walk|tea)s?"
_KNOWN = "|".join(
    (
        rf"(?:when|where|how soon|what (?:day|month|date)|which (?:day|month)|roughly when)(?:'s)? (?:{_IS} )?(?:{_PAPER}|it|this|that)(?: all)? ?{_OUT}",
        rf"(?:when|where|what time)(?:'s)? (?:{_IS} )?(?:the |your |our )?next {_AGAIN}(?: (?:be|on|happening|going to be))*",
        rf"(?:how (?:do|can|will)|where (?:do|can|will)|when (?:do|can|will)|will|can|could|may|do) (?:i|we|people|everyone|everybody|she|he|they) (?:all )?(?:get|have|buy|pick up|find|collect) (?:a |an |the |some |our |my |any )?(?:(?:free|printed|paper) )?(?:cop(?:y|ies)|{_PAPER})(?: of (?:it|{_PAPER}))?",
        rf"(?:how|where|when) (?:do|can|will) (?:i|we|people|everyone|everybody|she|he|they) (?:all )?(?:get to )?(?:see|read|look at) {_PAPER}",
        rf"how long (?:will|does|is|would|might) (?:it|this|that|all this|{_PAPER}) (?:all )?(?:take|be|going to (?:take|be))",
        rf"(?:is|are|will) there (?:going to )?(?:be )?(?:an? |any |more |some )?(?:other |another )?(?:parking|lunch|food|tea|coffee|cake|biscuits|lift|bus|transport|{_AGAIN}|more of these)",
        rf"(?:will|are|is) (?:you|this|it|there)(?: (?:be|going to be|going to))* (?:do(?:ing)?|run(?:ning)?|hold(?:ing)?|happen(?:ing)?|on) (?:this|it|these|one|another(?: {_AGAIN})?)? ?(?:again|next year|every year)",
        r"what(?:'s| is| happens| comes) (?:next|now)(?: then)?",
    )
)
_TAIL = r"(?: (?:please|pls|thanks?|thank you|next time|next year|again|there|on the day|roughly|about|then|exactly|yet|too|as well|for (?:us|me|everyone|everybody)))*"
_PLAIN = re.compile(rf"{_POLITE}(?:{_KNOWN}){_TAIL}")


def plainly_asked(remark: str) -> bool:
    """Whether a remark is nothing but such questions; what may ask who reads something, or what is done with it, is none.

    >>> [plainly_asked(one) for one in ("When does the report come out?", "Will I get a copy? How long will it take?")]
    [True, True]
    >>> [plainly_asked(one) for one in ("is there parking next time", "Please tell me when is the next lunch?", "What happens next?")]
    [True, False, True]
    >>> [plainly_asked(one) for one in ("Can I see it before it comes out?", "Who will read the report?", "Will it be anonymous?")]
    [False, False, False]
    >>> [plainly_asked(one) for one in ("What happens to my words?", "When does it come out? Not my name.", "Can I have my words back?")]
    [False, False, False]
    """
    asked = [part.strip(" -–\"'()") for part in re.split(r"[.!?;]+", fold(remark)) if part.strip(" -–\"'()")]
    return bool(asked) and all(_PLAIN.fullmatch(one) or one in _THANKS for one in asked)


_THANKS = frozenset(["thanks", "thank you", "ta", "cheers", "many thanks", "please", "just asking"])
