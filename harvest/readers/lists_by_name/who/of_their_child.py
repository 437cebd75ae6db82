# ruff: noqa: E501 – patterns are easier to check on one line
"""What somebody who answers for themselves says of their child's or another's words besides, which is none of their own answers."""

from __future__ import annotations

import re

from harvest.readers.permission.text import fold

_YOUNG = r"(?:[1-9]|1[0-5]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)"
_KIN = r"(?:my|our) (?:\w+ ){0,2}?(?:son|daughter|lad|lass|girl|boy|child|kid|grandson|granddaughter|little one|eldest|youngest)"
_CHILD = re.compile(
    rf"\b(?:he|she|they|{_KIN}|(?P<name>[^\W\d_]{{3,}}))"
    rf"(?:['’](?:s|re)| is| are) (?:(?:only|just|still|but|barely|not yet) )*{_YOUNG}\b(?! (?:of|times|minutes|days|weeks|months|miles|people|others?)\b)"
)
"""Whose age is told, and that it is a child's: ``Jonty's thrilled, he's only eight``."""
_SAID_BY = re.compile(
    r"\b(?:print|us|quot|publish|shar|includ|show|put|repeat)(?:e|ting|ing)?(?: in)? (?:(?:any|all|some|most) of |anything from )?"
    rf"(?:what(?:ever)? (?:{_KIN}|he|she|(?!I\b|We\b|You\b|They\b)[A-ZÀ-Þ][\w'’-]+)(?:['’]s| has| had)?(?: just| also)? (?:said|says|told|wrote|writes|drew|came out with|shared|contributed)\b|"
    rf"(?:{_KIN}|[A-ZÀ-Þ][\w-]+)['’]s (?:\w+ )?(?:words?|quotes?|answers?|comments?|story|stories|bits?|contributions?)\b)"
)
"""Whose words it is about where they are another's: ``fine by me if you print what Jonty said``."""
_GRANTS = re.compile(
    r"\b(?:fine|ok|okay|all ?right|good|great|grand|no problem|cool) (?:with|by|from) (?:me|us)\b|\bi(?:['’]m| am) (?:\w+ )?(?:happy|fine|ok|okay|glad|pleased|content|proud)\b|"
    r"\bi (?:do not|don['’]?t) mind\b|\bi (?:agree|consent)\b|\b(?:my|our) (?:permission|consent|blessing|leave)\b|\bi give\b"
)
"""What permits something, of whosever words it is."""
_TOO = re.compile(r"\b(?:too|also|as well|both|all|everything|likewise|same)\b")
"""What may be of the writer's words beside."""
_GOES_ON = re.compile(r"\W*(?:(?:and|but|so|also|then|well) )*(?:he|she|they|his|her|their|for (?:him|her|them))\b")
"""What goes on with whom the sentence before told of."""
_OWN = re.compile(
    r"\b(?:mine|myself|me(?<!from me)|my (?!(?:\w+ ){0,2}(?:son|daughter|lad|lass|girl|boy|child|kid|grandson|granddaughter|little one|eldest|youngest)\b)\w+|"
    r"i(?:['’](?:d|ve|m|ll))? (?!(?:suppose|think|guess|imagine|expect|know|can say|would say|say|said yes for|(?:would )?say yes for)\b)\w+|i['’]d (?!say\b)\w+)\b"
)
"""What speaks of the words or the wishes of whoever writes."""
_LESS = re.compile(
    r"\b(?:not|no|never|nothing|none|nor|don['’]?t|won['’]?t|wouldn['’]?t|can['’]?t|until|till|before|first|wait\w*|unless|only if|instead|rather|leave|take|keep|off|out|withdr\w*|chang\w*|council|partners?)\b|n['’]t\b"
)
_NOT_YET = re.compile(r"\bnot yet\b")


class OfTheirChild:
    """Tells one sentence after another whether it is of the writer's child or another's words alone, and asks for less of
    nobody else.

    >>> of_their_child = OfTheirChild()
    >>> said = ("Yes to all three.", "And Jo's keen, he's only nine.", "He's yes from me too.", "I am 40.")
    >>> [of_their_child(sentence) for sentence in said]
    [False, True, True, False]
    >>> OfTheirChild()("My son is nine, so please leave my name off")
    False
    >>> said = ("Fine by me if you print what Jo said", "I'm happy for you to use Jo's words", "Print what Jo said, and mine")
    >>> [OfTheirChild()(one) for one in (*said, "Please do not print what Jo said", "Loved Jo's words, yes quote me")]
    [True, True, False, False, False]
    """

    def __init__(self) -> None:
        self._told = False

    def __call__(self, sentence: str, *, of_themselves: bool = False) -> bool:
        """Whether the next sentence is of the child or the other; ``of_themselves``: it names whoever writes."""
        said = fold(sentence)
        about = _CHILD.search(said) is not None or (self._told and _GOES_ON.match(said) is not None)
        if not of_themselves and _SAID_BY.search(sentence) and not _TOO.search(said):
            about, said = True, _GRANTS.sub(" ", said)
        alone = about and not _OWN.search(said) and not _LESS.search(_NOT_YET.sub(" ", said))
        self._told = about
        return alone
