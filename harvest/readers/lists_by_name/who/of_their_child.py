# ruff: noqa: E501 – patterns are easier to check on one line
"""What somebody who answers for themselves says of their child besides, which is none of their own answers."""

from __future__ import annotations

import re

from harvest.readers.permission.text import fold

_YOUNG = r"(?:[1-9]|1[0-5]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)"
_CHILD = re.compile(
    rf"\b(?:he|she|they|(?:my|our) (?:\w+ ){{0,2}}?(?:son|daughter|lad|lass|girl|boy|child|kid|grandson|granddaughter|little one|eldest|youngest)|(?P<name>[^\W\d_]{{3,}}))"
    rf"(?:['’](?:s|re)| is| are) (?:(?:only|just|still|but|barely|not yet) )*{_YOUNG}\b(?! (?:of|times|minutes|days|weeks|months|miles|people|others?)\b)"
)
"""Whose age is told, and that it is a child's: ``Jonty's thrilled, he's only eight``."""
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
    """Tells one sentence after another whether it is of the writer's child alone, and asks for less of nobody else.

    >>> of_their_child = OfTheirChild()
    >>> said = ("Yes to all three.", "And Jo's keen, he's only nine.", "He's yes from me too.", "I am 40.")
    >>> [of_their_child(sentence) for sentence in said]
    [False, True, True, False]
    >>> OfTheirChild()("My son is nine, so please leave my name off")
    False
    """

    def __init__(self) -> None:
        self._told = False

    def __call__(self, sentence: str) -> bool:
        """Whether the next sentence is of the child."""
        said = fold(sentence)
        about = _CHILD.search(said) is not None or (self._told and _GOES_ON.match(said) is not None)
        alone = about and not _OWN.search(said) and not _LESS.search(_NOT_YET.sub(" ", said))
        self._told = about
        return alone
