"""Names on lines of their own above what each person says, marked in bold, in capitals or as headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from harvest.readers.documents.lines import Line
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.recognise.talk.transcript_headers import heads_a_list
from harvest.readers.recognise.talk.turn_starts import same_again
from harvest.readers.transcripts.titles_of_talks import ASIDE, title_of_talk


def _heads_words(line: Line) -> bool:
    """Whether a heading may be whoever says what stands below it: a table, a round or a question is nobody."""
    marked = line.heading is not None or line.text.startswith("#")
    return marked and heading_place(line.text.strip("# "), is_heading=True) is None


def names_alone(lines: Sequence[Line]) -> dict[int, str]:
    """The lines that are nothing but a name in bold or in capitals above what that person says, by their number.

    A title is nobody's.
    """
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    bare = {n: same_again(lines[n].text.strip(" *:#")) for n in filled if len(lines[n].text.strip()) <= 40}
    found = {
        n: name
        for n, name in bare.items()
        if (lines[n].bold or name.isupper() or _heads_words(lines[n])) and not lines[n].item and looks_like_name(name)
    }
    if (title := title_of_talk(lines, found)) is not None:
        del found[title]
    often = Counter(found.values())
    returning = {n: name for n, name in found.items() if often[name] >= 2}
    together = any(after in returning for n, after in zip(filled, filled[1:], strict=False) if n in returning)
    if len(set(returning.values())) < 2 or together or len(returning) < 0.25 * len(filled):
        return {}
    # Whoever speaks once is marked as the others are, and words stand below.
    capitals = all(name.isupper() for name in returning.values())
    marked = {lines[n].heading for n in returning}
    once = {
        n: found[n]
        for n, after in zip(filled, filled[1:], strict=False)
        if n in found and n not in returning and after not in found and not (capitals and not found[n].isupper())
        if lines[n].heading in marked and not heads_a_list(found[n])
    }
    known = set(returning.values())
    beside = {n: name for n, name in bare.items() if n not in found and ASIDE.sub("", name) in known}
    return {**returning, **once, **beside}
