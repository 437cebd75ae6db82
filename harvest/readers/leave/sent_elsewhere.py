"""A story beside whose permission stands only where its teller answered: ``Permission: as on her form``."""

from __future__ import annotations

import re
from dataclasses import replace

from harvest.model import Listed, Permission, Reading, ReadSource
from harvest.model.permissions import ELSEWHERE
from harvest.readers.permission.asks.how_far import is_elsewhere

_NOT_UNDERSTOOD = re.compile(r"(?:not understood|what stands beside the words is not understood): “(?P<said>[^“”]+)”")


def with_references(reading: Reading) -> Reading:
    """The reading with tellers whose story only sends to their form as lines of a list that say so.

    What they answered there holds for the story as well; where they answered nowhere, it stays open.

    >>> is_reference(Permission(quotation="unknown", hold=("not understood: “as on her form”",)))
    True
    >>> is_reference(Permission(quotation="unknown", hold=("not understood: “ask her daughter”",)))
    False
    """
    sent: list[str] = []
    sources: list[ReadSource] = []
    for source in reading.sources:
        if source.voice and source.permission is not None and is_reference(source.permission):
            sent.append(source.voice)
            source = replace(source, permission=None)
        sources.append(source)
    if not sent:
        return reading
    lines = [
        Listed((name,), Permission(quotation="unknown"), asked=("quotation", ELSEWHERE)) for name in dict.fromkeys(sent)
    ]
    return replace(reading, sources=tuple(sources), listed=(*reading.listed, *lines))


def is_reference(said: Permission) -> bool:
    """Whether all that is known of a permission is where it was given."""
    if said.minor or {said.quotation, said.sharing, said.analysis, said.photo, said.archive} != {"unknown"}:
        return False
    told = [_NOT_UNDERSTOOD.fullmatch(reason) for reason in said.hold]
    return bool(told) and all(one is not None and is_elsewhere(one["said"]) for one in told)
