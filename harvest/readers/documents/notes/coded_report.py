"""What NVivo prints of a code: each file with its references, and each reference with its share of the file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Kind, ReadSource
from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.transcripts.utterances import SourceFields, Utterance, join_turns, make_source

AROUND = "lines of the tool around the references"
PROJECT = (
    "Excerpts that somebody coded in another program{}: what stands around them is not here, and their codes are not "
    "taken over. The project itself (REFI-QDA, .qdpx) brings both."
)
_FILE = re.compile(r"^<(.{1,200})>\s+-\s+§\s*\d+\s+.{3,40}\[\s*[\d.,]+\s*%.{0,30}\]\s*$")
_REFERENCE = re.compile(r"^\W{0,2}[^\W\d]{4,14}\s+\d{1,4}\s*[-–:]\s*[\d.,]+\s*%\s*\S{3,16}\s*$")
_NAMED = re.compile(r"^(?:Name|Nom|Nombre|Nome)\s*:\s*(.{1,80})$")


def coded_excerpts(
    lines: Sequence[Line], fields: SourceFields, dropped: LeftOut
) -> tuple[tuple[ReadSource, ...], str] | None:
    """The references of each file as a source with a turn each, and the code; None where the text is no such report."""
    if not any("§" in line.text for line in lines):
        return None
    texts = [part for line in lines for part in line.text.split("\n") if part.strip()]
    files = [n for n, text in enumerate(texts) if _FILE.match(text.strip())]
    references = [n for n, text in enumerate(texts) if _REFERENCE.match(text.strip())]
    if not files or len(references) < len(files):
        return None
    code = next((m.group(1).strip() for text in texts[: files[0]] if (m := _NAMED.match(text.strip()))), "")
    for text in texts[: files[0]]:
        dropped.add(AROUND, text)
    sources = []
    for n, end in zip(files, [*files[1:], len(texts)], strict=True):
        found = _FILE.match(texts[n].strip())
        name = re.split(r"[\\/]+", found.group(1))[-1].strip() if found else ""
        dropped.add(AROUND, texts[n])
        said: list[Utterance] = []
        begins = True
        for text in texts[n + 1 : end]:
            if _REFERENCE.match(text.strip()):
                dropped.add(AROUND, text)
                begins = True
                continue
            said.append(Utterance(text.strip(), new_turn=begins, paragraph=True))
            begins = False
        if said:
            here = replace(fields, title=f"{fields.title} – {name}" if name else fields.title, kind=Kind.STORY)
            sources.append(make_source(join_turns(said), here))
    return (tuple(sources), code) if sources else None
