"""How old a legend says that somebody is: ``LF = Lottie, Year 4``, ``LF  her lad Olly (nine)``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from harvest.readers.permission.young.children import child_called, child_described
from harvest.readers.transcripts.introductions import Person

_AGED = re.compile(
    r"^(?:who (?:joined in|came too|came along|sat with us)\W*)?(?:(?:she|he|they)(?:['’]s| is| are| was| were)|aged?|"
    r"only|just)\s+(?:only |just |nearly )?([\w-]{1,12})(?: years? old)?$",
    re.I,
)


def told_age(name: str, part: str) -> tuple[bool, bool, str]:
    """Whether what stands beside a name in a legend tells an age, whether it is a child's, and why their words wait.

    >>> told_age("Lottie", "Year 4")[1:], told_age("Mary", "resident"), told_age("Mary", "aged 44")
    ((True, 'under 16: “Lottie (Year 4)”'), (False, False, ''), (True, False, ''))
    """
    told = _AGED.match(part)
    child, why = child_called(f"{name} ({told.group(1) if told else part})")
    if not why and told:
        child, why = child_described("Age", told.group(1))
    return told is not None or bool(why), child, why


def with_age(person: Person, beside: Iterable[str]) -> Person:
    """A person of a legend, held where one of the things beside the name tells that they are a child or may be."""
    for part in beside:
        _, child, why = told_age(person.name, part)
        if why:
            return replace(person, hold=person.hold or why, minor=person.minor or child)
    return person
