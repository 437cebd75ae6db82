# ruff: noqa: E501 – patterns are easier to check on one line
"""Notes of somebody that leave what they answered on their form as it stands: ``Everything as on his form, only …``."""

from __future__ import annotations

import re
from collections.abc import Iterable

from harvest.readers.permission.text import fold

_AS_ON_FORM = re.compile(
    r"(?:^|[.;:!?,–-] ?)(?:(?:otherwise|apart from that|for the rest|and|but|so|he says|she says|they say) )*(?:everything|all(?: of it)?|it all|the rest|the others?)(?: else)?(?: (?:is|are|was|stays?|stands?|goes|holds|remains?|to (?:stay|stand|go|be)|still|just|exactly|the same))* (?:as|like|what is|what's) (?:it (?:is|was|stands|stood) |he (?:put|ticked|said|wrote) |she (?:put|ticked|said|wrote) |they (?:put|ticked|said|wrote) )?(?:on|in|per) (?:the|her|his|their) (?:(?:own|paper|online|first|consent|permission) )*(?:form|sheet|slip|card)s?\b(?! (?:but|except|apart|unless|until|if)\b)"
)


def goes_by_form(texts: Iterable[str]) -> bool:
    """Whether what is noted of somebody says that all of it stands as they put it on their form.

    >>> goes_by_form(["Bo Lind stopped me. Everything as on his form, only the bit about the dog stays out."])
    True
    >>> [goes_by_form([text]) for text in ("Not as on his form", "Nothing as on her form", "on his form he ticked no")]
    [False, False, False]
    """
    return any(_AS_ON_FORM.search(fold(text)) for text in texts)
