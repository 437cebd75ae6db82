"""What stands before the first speaker of a transcript: titles and dates, or somebody's words."""

from __future__ import annotations

from harvest.model import Role
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise import transcript_headers
from harvest.readers.recognise.service_lines import SERVICE
from harvest.readers.transcripts.typists import is_about_the_talk
from harvest.readers.transcripts.utterances import Utterance


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
