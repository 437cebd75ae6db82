"""What stands before the first speaker of a transcript: titles and dates, or somebody's words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.model import Role
from harvest.readers.dropping import LeftOut
from harvest.readers.leave.typists_notes import speaks_against
from harvest.readers.recognise import transcript_headers
from harvest.readers.recognise.service_lines import SERVICE
from harvest.readers.transcripts.typists import is_about_the_talk
from harvest.readers.transcripts.utterances import Utterance

AGAINST = "the head of the talk speaks against it: “{}”"


def with_preamble(preamble: list[str], said: list[Utterance], dropped: LeftOut, warnings: list[str]) -> list[Utterance]:
    """Titles and dates before the first speaker are left out; longer text there is somebody's words and is kept."""
    if not preamble:
        return said
    for line, nobody in zip(list(preamble), transcript_headers.lines_of_a_service(preamble), strict=True):
        if nobody:
            dropped.add(SERVICE, line)
            preamble.remove(line)
    if sum(len(p.split()) for p in preamble) > 60 and not is_about_the_talk(" ".join(preamble)):
        warnings.append(
            "Text before the first speaker was kept as words of nobody named: check whether it belongs there."
        )
        return [Utterance(p, None, Role.UNKNOWN, paragraph=True) for p in preamble] + said
    if not preamble:
        return said
    for line in preamble:
        dropped.add("lines before the first speaker (title, date, duration)", line)
    shown = " / ".join(preamble)
    warnings.append(f"Left out before the first speaker: {shown[:160]}{'…' if len(shown) > 160 else ''}")
    return said


def held_by_head(preamble: Sequence[str], said: Sequence[Utterance], called: Mapping[str, str]) -> list[Utterance]:
    """The utterances, those of whom a line above the talk speaks against held; ``called`` gives labels their names.

    >>> talk = [Utterance("At the mill.", "Emil"), Utterance("Since when?", "Tove")]
    >>> [one.hold for one in held_by_head(["Remark: EL would rather not be quoted."], talk, {"EL": "Emil"})]
    ['the head of the talk speaks against it: “Remark: EL would rather not be quoted.”', '']
    """
    names = {**{one.speaker: one.speaker for one in said if one.speaker}, **called}
    held = {names[label]: AGAINST.format(why) for line in preamble for label, why in speaks_against(line, list(names))}
    return [replace(one, hold=one.hold or held[one.speaker]) if one.speaker in held else one for one in said]
