# ruff: noqa: E501 – patterns are easier to check on one line
"""Who is at school where young and old answered together: ``Pupil? (class)``, blank for grown-ups, or ``Parent / pupil``."""

from __future__ import annotations

import re

from harvest.readers.permission.answered import closed
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.young.school_years import age_in_school

_CHILD = r"(?:pupil|student|school ?child|child|young person|learner|kid)s?"
_GROWN = r"(?:grown[- ]?up|adult|parent|carer|mum|dad|teacher|staff|leader|governor|helper|resident)s?"
_OF_PUPILS = any_of(
    rf"^(?:if )?(?:an? )?{_CHILD}\b(?!['’])\W.*\b(?:class|year|form|grade|stage|age)\b",
    rf"\b(?:class|year|year group|form|grade)\b\W+if (?:\w+ ){{0,2}}?(?:{_CHILD}|school)\b",
)
_EITHER = any_of(
    rf"^(?:{_GROWN}|{_CHILD})(?:(?: ?[/,|] ?| or ){_GROWN})*(?: ?[/,|] ?| or )(?:{_CHILD}|{_GROWN})\b(?!['’])"
)
_IN_SCHOOL = r"(?:school )?(?:years?|class(?:es)?|year group|form|grade|tutor group)(?: group)?"
_YEAR_OR_GROWN = re.compile(
    rf"{_IN_SCHOOL}(?: ?[/,|(] ?| )(?:or |if not |else )?(?:an? )?{_GROWN}\W*|{_GROWN} ?(?:/|\||,|or)+ ?(?:else )?{_IN_SCHOOL}\W*"
)
_NOT = re.compile(r"\b(?:names?|sign\w*|initials?|called|phone|e-?mail|consent\w*|agree\w*|happy|ok|words?)\b")
_SAID_GROWN = any_of(
    rf"^(?:an? |the |not a pupil\b)?(?:(?:grand|god|step|foster)[ -]?)?(?:{_GROWN}|mothers?|fathers?|grand(?:ma|pa|mother|father)|gran|nan|aunt\w*|uncle|guardian|neighbour|worker|lollipop \w+|cook|caretaker|head|ta|visitor)\b|^(?:no|none|not?|n/?a|left school|18\+|over 1[68])\b"
)
_AGE = 16


def tells_of_pupils(head: str) -> bool:
    """Whether a heading asks who of young and old together is at school, and in which class.

    >>> tells_of_pupils("Pupil? (class / year)"), tells_of_pupils("Adult or child"), tells_of_pupils("Pupil's name")
    (True, True, False)
    >>> tells_of_pupils("Year / adult"), tells_of_pupils("School year (or adult)"), tells_of_pupils("Year")
    (True, True, False)
    """
    said = fold(head).strip(" ?:.")
    if _YEAR_OR_GROWN.fullmatch(said):
        return True
    either = _EITHER.search(said) is not None and re.search(rf"\b{_CHILD}\b", said) is not None
    return (either or _OF_PUPILS.search(said) is not None) and _NOT.search(said) is None


def pupil(cell: str) -> tuple[bool, str]:
    """Whether somebody is certainly a child by what stands there, and why they are held; nothing for blank or grown up.

    >>> [pupil(cell)[1] for cell in ("", "Junior Infants", "Year 13", "grandparent")]
    ['', 'may be under 16: “Junior Infants”', '', '']
    """
    said = fold(cell).strip(" .")
    if is_blank(cell) or closed.stripped(said) in closed.NO or _SAID_GROWN.search(said):
        return False, ""
    age = age_in_school(cell, 2000)
    if age is not None and age.low >= _AGE:
        return False, ""
    sure = age is not None and age.high < _AGE
    return sure, f"{'' if sure else 'may be '}under {_AGE}: “{cell.strip()[:40]}”"
