"""Captions in which ``>>`` inside a line says that somebody else goes on, as captions typed as people speak have it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Role
from harvest.readers.dropping import LeftOut
from harvest.readers.transcripts.utterances import Utterance

_CHEVRON = re.compile(r"(?<=\S)\s+>>+\s+(?=\S)")
_SEVERAL = 2


def parted_at_chevrons(said: Sequence[Utterance], dropped: LeftOut) -> list[Utterance]:
    """The utterances with one of its own for whoever goes on inside another's: ``to you >> I had a stall``.

    >>> said = [Utterance("to you >> I had a stall >> where"), Utterance("was it")]
    >>> [one.text for one in parted_at_chevrons(said, LeftOut())]
    ['to you', 'I had a stall', 'where', 'was it']
    """
    if sum(len(_CHEVRON.findall(one.text)) for one in said) < _SEVERAL:
        return list(said)
    made: list[Utterance] = []
    for one in said:
        first, *others = _CHEVRON.split(one.text)
        made.append(replace(one, text=first))
        for words in others:
            dropped.add("speaker names (kept beside the words)", ">>")
            made.append(replace(one, text=words, speaker=None, role=Role.UNKNOWN, new_turn=True))
    return made
