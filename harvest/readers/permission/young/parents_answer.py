# ruff: noqa: E501 – patterns are easier to check on one line
"""Forms that parents fill in for themselves: whose name is asked for, and whose age and class are not the teller's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.text import fold

_PARENT = r"(?:parent|guardian|carer|mum|mother|dad|father)"
_NAME = re.compile(
    rf"(?:full )?names? of (?:the )?{_PARENT}s?(?:(?: or | ?/ ?){_PARENT}s?)*\W*|{_PARENT}s?'?s?(?:(?: or | ?/ ?){_PARENT}s?'?s?)* (?:full |first )?names?\W*"
)
_YOUR_NAME = re.compile(
    r"(?:(?:hi|hello|hiya|hey)\W+)?(?:who are you|(?:what(?:'s| is) )?your (?:own |full |first )*names?|what are you called)\W*"
)
"""What asks who answers, in a form that speaks of their child besides."""
_ANY_NAME = re.compile(r"\b(?:names?|called)\b|\bwho are you\b")
_CHILD = re.compile(r"\b(?:child|children|son|daughter|kid|kids|pupil|little one)(?:'?s'?)?\b")
_OF_AGE = re.compile(
    r"(?:(?:what|which) (?:class|year|form|school year|age) (?:is|are) )?your (?:child|children|son|daughter|kid|kids|little one)(?:'?s'?)?(?: (?:in|class|school year|year(?: group)?|form|age|ages|date of birth))*\W*(?:\([^()]*\))?|how old (?:is|are) your \w+\W*"
)


_CARERS = re.compile(r"(?:full )?names? of (?:the )?carers?\W*$|carers?'?s?'? (?:full |first )?names?\W*$")
"""Whoever cares for somebody, and is no parent where no child is spoken of."""


def of_parents(wordings: Sequence[str]) -> set[int]:
    """The columns with a parent's name and their child's age or class, where nobody but the parent is asked.

    >>> of_parents(["Parent's name", "Your child's class", "What should we cook?", "May we quote you?"])
    {0, 1}
    >>> of_parents(["Parent's name", "Child's class", "Story"]), of_parents(["Parent's name", "Your child's name", "Age"])
    (set(), set())
    >>> of_parents(["Parent's name", "Your child's class", "What did your child like?"])
    set()
    >>> of_parents(["Carer's name", "Who do you care for?", "Story"]), of_parents(["Carer's name", "Child's story"])
    ({0}, set())
    >>> of_parents(["Hi! Who are you?", "Which class is your little one in?", "Quote you?"]), of_parents(["Name", "Your child's age"])
    ({0, 1}, set())
    """
    heads = [fold(wording).strip() for wording in wordings]
    named = [
        n
        for n, head in enumerate(heads)
        if _NAME.fullmatch(head) or (_ANY_NAME.search(head) and not question_of(wordings[n]).purposes)
    ]
    ages = {n for n, head in enumerate(heads) if _OF_AGE.fullmatch(head)}
    others = [head for n, head in enumerate(heads) if n not in ages and _CHILD.search(head)]
    carers = [n for n in named if _CARERS.match(heads[n])]
    if len(named) != 1 or not (ages or carers):
        return set()
    if not (_NAME.fullmatch(heads[named[0]]) or (ages and _YOUR_NAME.fullmatch(heads[named[0]]))):
        return set()
    return set() if others else {named[0], *ages}
