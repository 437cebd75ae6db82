"""Who may be quoted in documents that say so: ``python -m tests.readers.permission.measure_documents [NAME…]``."""

from __future__ import annotations

import io
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import docx

from harvest.model import Reading
from harvest.readers.dispatch import parse_file
from harvest.readers.held_voices import with_held_voices

from .told_in_documents import DOCUMENTS, Block, Document
from .told_in_documents_hard import HARD
from .told_in_documents_last import LAST
from .told_in_documents_more import MORE
from .told_in_documents_unseen import UNSEEN

EVERY = {**DOCUMENTS, **UNSEEN, **MORE, **HARD, **LAST}


def as_bytes(made: str | Sequence[Block]) -> bytes:
    """The bytes of a document that is written down as text or as blocks."""
    if isinstance(made, str):
        return made.encode()
    document = docx.Document()
    for block in made:
        if not isinstance(block, str):
            table = document.add_table(rows=0, cols=len(block[0]))
            for row in block:
                for cell, text in zip(table.add_row().cells, row, strict=True):
                    cell.text = text
        elif block.startswith("**"):
            document.add_paragraph().add_run(block[2:]).bold = True
        elif found := re.match(r"(#+) ", block):
            document.add_heading(block[found.end() :], len(found[1]))
        else:
            document.add_paragraph(block)
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def levels(reading: Reading, words: str) -> set[str]:
    """How the words that begin so may leave: ``named``, ``unnamed``, ``held``; nothing where they were not read."""
    found = set()
    for source in reading.sources:
        for turn in source.turns:
            if words in source.text[turn.start : turn.end]:
                label = source.label_of(turn)
                permission = source.permitted(label)
                held = turn.hold or permission is None or not permission.quotable
                found.add("held" if held else "named" if permission.quotation == "named" else "unnamed")
    return found


def measured(documents: Mapping[str, Document]) -> Iterator[tuple[str, str, str, str]]:
    """Each person of each document: the file, how the words begin, how they may leave, and how they were read."""
    for name, (made, truth) in documents.items():
        (reading,) = map(with_held_voices, parse_file(name, as_bytes(made)))
        for words, right in truth.items():
            found = levels(reading, words)
            yield name, words, right, found.pop() if len(found) == 1 else "/".join(sorted(found)) or "lost"


if __name__ == "__main__":
    counts: Counter[str] = Counter()
    for name, words, right, found in measured(EVERY):
        if len(sys.argv) > 1 and not any(part in name for part in sys.argv[1:]):
            continue
        what = "held" if right == "held" else "quotable"
        counts[what] += 1
        counts[f"{what} right"] += right == found
        counts["let out"] += right == "held" and found in ("named", "unnamed")
        counts["named who asked not to be"] += right == "unnamed" and found == "named"
        if right != found:
            print(f"{name}: {words!r} {right}, read as {found}")
    print(dict(counts))
