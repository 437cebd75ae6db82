# ruff: noqa: E501 – patterns are easier to check on one line
"""A column for what people want to add to the answer before it, as forms offer one below a question of yes and no."""

from __future__ import annotations

import re

from harvest.readers.permission.answered.remarks import adds_nothing
from harvest.readers.permission.answered.tails import without_tails
from harvest.readers.permission.text import any_of, fold

COMMENT = (
    r"(?:(?:any |add (?:a |your )?|your |further |additional |optional |other )*(?:comments?|remarks?|details?|explanations?|reasons?|free ?text|text)"
    r"|sylw(?:adau)?|komentarz\w*|uwagi|kommentare?|bemerkung\w*|commentaires?|remarques?|comentarios?|coment[aá]rios?|comentarii)(?: (?:box|field|here|\(optional\)))?"
)
_COMMENT = re.compile(rf"\W*{COMMENT}\W*")
_SPELT = any_of(
    r"(?:(?:but|and|only|just|so|do|please|pls|make sure (?:that )?(?:you|it is|it's)?|as long as (?:you|it is|it's)|can you|mind (?:you|that you)) )*"
    r"(?:(?:spell|spelt|spelled|get|write|written) (?:it|me|my (?:name|surname)|the (?:name|surname)|that|this)? ?(?:right|correctly|properly|as (?:above|below|here|written|it stands))"
    r"|(?:mind|check|watch) (?:the|my|your) spelling)(?: (?:please|pls|this time|for once|though|thanks|ta))*"
)


def is_comment_on(header: str, before: str) -> bool:
    """Whether a heading is that of the question before it with nothing more than that a comment may be added.

    >>> is_comment_on("May we quote you? – Comment", "May we quote you?"), is_comment_on("May we quote you? [Comments]", "May we quote you?")
    (True, True)
    >>> is_comment_on("May we quote you? – With my name", "May we quote you?"), is_comment_on("Comment", "May we quote you?")
    (False, False)
    """
    head, asked = fold(header), fold(before)
    return bool(asked) and head.startswith(asked) and _COMMENT.fullmatch(head[len(asked) :]) is not None


def adds_to_no_answer(text: str) -> bool:
    """Whether a comment beside an answer is warmth alone, or asks only that a name is spelt as it should be.

    >>> adds_to_no_answer("and spell it right please"), adds_to_no_answer("gladly"), adds_to_no_answer("many thanks")
    (True, True, True)
    >>> adds_to_no_answer("only if it's spelt right and I see it"), adds_to_no_answer("spell it Anon"), adds_to_no_answer("not my name")
    (False, False, False)
    """
    said = fold(text).strip(" .,!;:-")
    return bool(_SPELT.fullmatch(said)) or not (rest := without_tails(said)) or adds_nothing(rest)
