"""What boxes before their words and a no behind a label of several words say, before clauses are read one by one."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_TICKED = re.compile(r"\[\s*([xX✓✔]|-|\?|)\s*\]\s*(\w[^\[\],;]*)(?:\s*[,;])?")
_LABEL_DENIED = re.compile(
    r"(?:^|(?<=[,;.]))\s*(?P<label>[^,;:.\[\]]{3,120}\s[^,;:.\[\]]{2,60}?)\s*:\s*(?P<says>no|n|✗|✘|\?)\s*"
    r"(?=$|[,;.])[,;.]?",
    re.I,
)


def boxes_as_words(text: str, permitted_by: Callable[[str], Sequence[str]]) -> tuple[str, list[str]]:
    """A text with a yes behind what each ticked box says, and what the empty ones would permit, which is not answered.

    >>> boxes_as_words("[x] quote him, [ ] hand it on", lambda label: ["share"])
    ('quote him yes,  , ', ['share'])
    """
    empty: list[str] = []

    def put(box: re.Match[str]) -> str:
        if box[1].strip(" -?"):
            return f"{box[2].strip()} yes, "
        empty.extend(permitted_by(box[2]))
        return ", "

    return _TICKED.sub(put, text), empty


def without_denied(text: str, permitted_by: Callable[[str], Sequence[str]]) -> tuple[str, list[tuple[str, str]]]:
    """A text without what says no or ``?`` behind a label of several words: that to all that the label would permit.

    >>> without_denied("hand it to the trust and the council: no, name ok", lambda label: ["share"])
    (' name ok', [('share', 'No')])
    """
    denied: list[tuple[str, str]] = []

    def put(m: re.Match[str]) -> str:
        of = permitted_by(m["label"])
        denied.extend((about, "?" if m["says"] == "?" else "No") for about in of)
        return "" if of else m[0]

    return _LABEL_DENIED.sub(put, text), denied
