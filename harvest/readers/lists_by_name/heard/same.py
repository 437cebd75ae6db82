# ruff: noqa: E501 – patterns are easier to check on one line
"""Whoever answers the same as somebody else: ``same as Ada for me``, ``what Bo said but no name``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.heard.said import YES, Heard
from harvest.readers.lists_by_name.page import Page
from harvest.readers.lists_by_name.who.people import Span
from harvest.readers.permission.text import any_of, fold

_SAME = any_of(
    r"^\W*(?:(?:me|mine|and|it'?s|i'?m|i am|i'?ll (?:go|say|have|do)|put me (?:down )?(?:as|for)?|make (?:it|mine)|yes|ok|just|exactly|all|please|hi|oh|well|says?|said|wants?|is|has|gave|answered|would like|happy with)\b,? ?)*"
    r"(?:(?:(?:the )?same(?: (?:answers?|again|goes|thing|here))?(?: (?:as|for|like|with|of|from))?|ditto(?: (?:for|as|to|like))?|likewise(?: (?:as|for|to))?|(?:just )?(?:as|like|with)|what(?:ever)?|copy|as per|(?:i )?(?:agree|second|go) (?:with )?)\b"
    r"|(?:dokladnie )?(?:to samo|tak samo|tak|podobnie)? ?(?:,? ?(?:co|jak))\b|yr? un (?:fath|peth|ateb) (?:a|ag|i)\b|(?:run|'run) fath a\b|fel\b|genau(?:so)? wie\b|(?:das)?selbe wie\b|comme\b|pareil que\b|igual que\b|lo mismo que\b)\W*$"
)
"""What stands before whose answer it is; ``what`` asks for ``said`` behind it."""
_TAIL = re.compile(
    r"^(?:['’]s)?(?:\s+(?:(?:has |have )?(?:said|says|wrote|put|did|does|chose|answered|above|napisa\w+|powiedzia\w+|ddywedodd|dywedodd)|for me|from me|here|too|as well|also|please|pls|thanks|thank you|ta|x+|i fi|hefyd|te[zż]|dla mnie|prosz[eę]))*[\s.!\W]*(?=$|[,;.(–—-]|\b(?:but|except|apart|though|only|ond|ale|with|without|minus)\b)",
    re.I,
)
_SAYS = re.compile(r"\b(?:said|says|wrote|put|did|does|chose|answered)\b", re.I)


def two_alike(text: str, spans: Sequence[Span], page: Page) -> bool:
    """Whether a sentence says that whoever it begins with answers the same as somebody else; then it is put down.

    >>> from harvest.readers.lists_by_name.who.people import Known
    >>> page = Page(Known([["Ada Obi"], ["Bo Lind"]]))
    >>> text = "Ada says the same as Bo."
    >>> two_alike(text, page.known.spans(text), page), page.same
    (True, [(0, 1)])
    """
    if len(spans) < 2 or len({s.who for s in spans[1:]}) != 1 or spans[0].who == spans[1].who:
        return False
    end = spans[0].end
    same = same_as(text[end:], [Span(s.start - end, s.end - end, s.who) for s in spans[1:]], page)
    if same is not None:
        page.same_as(spans[0].who, *same)
    return same is not None


def same_as(text: str, spans: Sequence[Span], page: Page) -> tuple[int, Heard] | None:
    """Whose answer somebody takes who says so in a sentence, and what they permit less; None for any other sentence.

    >>> from harvest.readers.lists_by_name.who.people import Known
    >>> page = Page(Known([["Ada Obi"], ["Bo Lind"]]))
    >>> texts = ("same as Ada for me", "What Ada said but no name please", "As Ada says the hall was cold.", "What Ada cooked")
    >>> [(said[0], said[1].answers) if (said := same_as(t, page.known.spans(t), page)) else None for t in texts]
    [(0, {}), (0, {'name': 'No'}), None, None]
    """
    if len({s.who for s in spans}) != 1:
        return None
    before, behind = fold(text[: spans[0].start]).strip(" :.,;"), text[spans[-1].end :]
    if len(spans) > 1 or not _SAME.search(before):
        return None
    tail = _TAIL.match(behind)
    if tail is None or (before.endswith(("what", "whatever")) and not _SAYS.search(tail[0])):
        return None
    rest = re.sub(r"^\W*(?:but|though|ond|ale)?\b[\s,]*", "", behind[tail.end() :])
    said = page.hear(rest) if re.search(r"\w", rest) else Heard()
    unclear = [*said.unclear, *([text] if re.search(r"\w{3}", rest) and not said.answers else [])]
    return spans[0].who, Heard({about: answer for about, answer in said.answers.items() if answer != YES}, unclear)
