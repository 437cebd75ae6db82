"""Who wrote a mail that lists what people permit, or is to see to something, and is named for no more than that."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.readers.lists_by_name.heard.told import Told
from harvest.readers.lists_by_name.in_lines.shapes import only_names
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.text import fold


def who_only_signs(lines: Sequence[str], tables: Sequence[Sequence[Sequence[str]]], known: Known) -> set[int]:
    """Who wrote a mail and is named in it but at its end: that is no row in which something was left blank.

    >>> mail = ["From: Ada Obi <ada@example.org>", "Hi,", "Bo Lind: yes, no name", "Ada"]
    >>> known = Known([["Ada Obi", "Ada"], ["Bo Lind"]])
    >>> who_only_signs(mail, [], known), who_only_signs([*mail[:2], "Ada:", *mail[2:]], [], known)
    ({0}, set())
    """
    first, *rest = [*filter(str.strip, lines), ""]
    wrote = {span.who for span in known.spans(first)} if first.startswith("From: ") else set()
    named = [line for line in rest if any(span.who in wrote for span in known.spans(line))]
    listed = any(span.who in wrote for table in tables for row in table for cell in row for span in known.spans(cell))
    signs = not listed and all(only_names(line, known.spans(line))[0] for line in named) and named == rest[-2:-1]
    return wrote if signs or not (listed or named) else set()


def who_only_acts(told: Mapping[int, Told]) -> set[int]:
    """Of whom is told no more than what they do about the list: “Geth is chasing the one that is missing”.

    >>> from harvest.readers.lists_by_name.heard.said import Heard
    >>> one, two = Told(), Told()
    >>> one.add(Heard(), "is chasing the one that is missing")
    >>> two.add(Heard(), "is ringing to say no")
    >>> who_only_acts({0: one, 1: two})
    {0}
    """
    return {n for n, one in told.items() if one.texts and all(_ACTS.fullmatch(fold(text)) for text in one.texts)}


_ACTS = re.compile(
    r"\W*(?:is|was|will be|has been|'s|to|will|is going to|said (?:he|she) would) (?:still )?"
    r"(?:chas(?:e|ing)(?: up)?|ring(?:ing)?|find(?:ing)?|fetch(?:ing)?|collect(?:ing)?|see(?:ing)? to|"
    r"sort(?:ing)?(?: out)?|typ(?:e|ing)(?: up)?|look(?:ing)? for|ask(?:ing)?|check(?:ing)?) "
    r"(?:the |that |this |those |up |on |after )?"
    r"(?:ones?|rest|others?|last|missing|slips?|forms?|sheets?|cards?|parents?|list)\b[^.;,]{0,40}\W*"
)
