"""Who wrote a mail that lists what people permit, and is named in it for no more than that."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.readers.lists_by_name.people import Known
from harvest.readers.lists_by_name.shapes import only_names


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
