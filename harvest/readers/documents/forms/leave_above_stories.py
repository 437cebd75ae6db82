# ruff: noqa: E501 – patterns are easier to check on one line
"""What a form asks of leave just above a story: where the answer ends and the story begins, and names given in answers."""

from __future__ import annotations

import re
from collections.abc import Mapping

from harvest.readers.permission.columns import looks_like_permission
from harvest.readers.permission.text import any_of, fold
from harvest.readers.recognise.columns.column_names import TELLERS, is_called

_ANSWERED = re.compile(
    r"\W*(?:yes|no|y|n|yes please|no thank(?:s| you)|yes,? (?:of course|in full|my full name|no problem|all of it|with my (?:full )?name))\W*"
)
"""An answer that needs nothing behind it."""
_MAY_GO_ON = any_of(
    r"\b(?:quot\w*|nam(?:e[ds]?|ing)|us(?:e|ed|ing)|print\w*|publish\w*|shar(?:e[ds]?|ing)|anon\w*|permi\w*|consent\w*|allow\w*|agree\w*|only|unless|except|if|but|not|n't|please|rather|prefer|instead|without|though|initials?|first|private\w*|confiden\w*|credit\w*|mention\w*|identif\w*|known|leave|left out|change\w*|ask\w* me|check\w*|partners?|council|okay|ok|fine|happy)\b"
)
"""What may be said of the answer, whatever else it is said of."""
_LONG = 10


def tells_on(answer: str, below: str) -> bool:
    """Whether below a complete answer on leave a story begins, in which nothing may be said of the answer.

    >>> tells_on("Yes", "The winter we lost the boiler I carried every pot we had down to the hall.")
    True
    >>> tells_on("Yes", "But leave out the part with my sister, she has had enough of all that talk."), tells_on("Yes", "Ada")
    (False, False)
    """
    said = fold(answer).strip()
    if (named := re.fullmatch(r"(yes),? .{2,60}? in full\W*", said)) is not None:
        said = named[1]
    return (
        _ANSWERED.fullmatch(said) is not None
        and len(below.split()) >= _LONG
        and below.rstrip()[-1:] in ".!?…”\"'’"
        and _MAY_GO_ON.search(fold(below)) is None
    )


def with_own_name_told(form: Mapping[str, str]) -> dict[str, str]:
    """The fields of a form, with a teller's own name in an answer on leave as *my name*.

    >>> form = {"Told by": "Ada Obi", "May we put your name to it?": "Yes, Ada Obi in full"}
    >>> with_own_name_told(form)["May we put your name to it?"]
    'Yes, my name in full'
    >>> with_own_name_told({**form, "Told by": "Bo Lind"})["May we put your name to it?"]
    'Yes, Ada Obi in full'
    """
    names = [said.strip() for label, said in form.items() if is_called(TELLERS[0], label) and len(said.split()) > 1]
    if not names:
        return dict(form)
    own = re.compile(rf"\b{re.escape(names[0])}\b", re.I)
    return {
        label: own.sub("my name", said) if looks_like_permission(label) and len(said.split()) <= _LONG else said
        for label, said in form.items()
    }
