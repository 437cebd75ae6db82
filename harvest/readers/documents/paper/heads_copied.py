# ruff: noqa: E501 – patterns are easier to check on one line
"""Heads and feet of pages in text that was copied out of them: they stand in the middle of what people say, without a number."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from harvest.model.punctuation import ends_sentence
from harvest.readers.documents.lines import Line

_PARTED = re.compile(r"\s[|·•¦–—/-]+\s|\s{3,}|\t+")
_OF_A_FIRM = re.compile(
    r"\b(?:transcri(?:pts?|ptions?|bers?|bing)|transkri\w+|trascri\w+|typing|secretarial|subtitl\w+|captions?|job|client|ref(?:erence)?|order|project|audio|recording|duration|"
    r"file ?name|confidential|draft|version|ltd|limited|llp|inc|gmbh|copyright|kunde|auftrag|dossier|cliente)\b|©|\b[A-Z]{2,5}[-/_]?\d{3,}\b|\.(?:mp3|m4a|wav|mp4|docx?|pdf)\b",
    re.I,
)
"""What firms and projects put at the head of each page of a transcript."""
_MARKING = re.compile(
    r"[\W_]*(?:(?:strictly |commercial in |in |private (?:and|&) |sensitive (?:and|&) )*(?:confidential|confidence)(?: (?:document|transcript|draft|information|when completed))?|private|draft(?: only)?|"
    r"not for (?:circulation|publication|distribution|onward sharing)|(?:streng )?vertraulich|confidentiel(?:le)?|(?:estrictamente )?confidencial|riservato|poufne|vertrouwelijk|cyfrinachol)[\W_]*",
    re.I,
)
_LEAST, _SHORT, _LONGEST = 3, 12, 26
_WORD = re.compile(r"\w[\w'’.-]*")


def heads_a_page(line: str) -> bool:
    """Whether a line that comes again at the edge of pages may be their head: short, or in parts, or with a number.

    >>> heads_a_page("Norlea Typing Ltd | Job NT-0412 | Talk with the keepers of the lock at Weir House, 3 March 2026")
    True
    >>> heads_a_page("I went down to the lock with my gran and she said that the boats would never come back")
    False
    """
    words = len(_WORD.findall(line))
    return words <= _SHORT or (words <= _LONGEST and (_PARTED.search(line) is not None or any(map(str.isdigit, line))))


def names_a_firm(line: str) -> bool:
    """Whether a line is in parts, one of which names whoever typed a talk, its client, a job or a recording.

    >>> names_a_firm("Norlea Typing Ltd | Job 412 | Keepers"), names_a_firm("Ada | Bo | Cy"), names_a_firm("Job well done")
    (True, False, False)
    """
    return len(_PARTED.findall(line.strip())) > 1 and _OF_A_FIRM.search(line) is not None


def copied_heads(lines: Sequence[Line], filled: Sequence[int]) -> set[int]:
    """Where the first line of a document comes again as the head of a page, and what marks pages (“Confidential”).

    Either it breaks a sentence that goes on below it, or it is in parts and names whoever typed it, a job or a client.

    >>> page = ["Norlea | Job 412 | Keepers", "Ada: We carried the", "CONFIDENTIAL", "Norlea | Job 412 | Keepers", "piano up."]
    >>> sorted(copied_heads([Line(text) for text in page], range(5)))
    [2, 3]
    >>> sorted(copied_heads([Line(text) for text in ("The boat is late", "Ada: So.", "The boat is late", "Bo: Yes.")], range(4)))
    []
    """
    texts = {n: " ".join(lines[n].text.split()) for n in filled}
    marks = [n for n in filled if _MARKING.fullmatch(texts[n])]
    title = texts[filled[0]] if filled else ""
    again = [n for n in filled[1:] if texts[n] == title] if _may_head(lines[filled[0]].text if filled else "") else []
    broken = _within_sentences(texts, filled, {*again, *marks})
    firm = bool(again) and names_a_firm(lines[filled[0]].text)
    if again and not firm and broken.isdisjoint(again):
        again = []
    # Alone below a story “confidential” is a wish: it runs along the pages where it stands at a head or in a sentence.
    heads = {*again}
    beside = {n for a, b in pairwise(filled) for n, other in ((a, b), (b, a)) if other in heads}
    feet = {texts[n] for n in marks if n in beside or n in broken}
    return {*again, *(n for n in marks if texts[n] in feet)}


def _may_head(line: str) -> bool:
    text = line.strip()
    return len(_WORD.findall(text)) >= _LEAST and heads_a_page(text) and not text.endswith((".", "?", "!", ":", "…"))


def _within_sentences(texts: dict[int, str], filled: Sequence[int], running: Collection[int]) -> set[int]:
    """Which of those lines stand within a sentence: what is above ends none, and what is below goes on in small letters."""
    above = _before_each(texts, filled, running)
    below = _before_each(texts, filled[::-1], running)
    return {n for n in running if above[n] and not ends_sentence(above[n]) and below[n][:1].islower()}


def _before_each(texts: dict[int, str], order: Sequence[int], running: Collection[int]) -> dict[int, str]:
    """For each line the last text in this order that is none of those."""
    found: dict[int, str] = {}
    last = ""
    for n in order:
        found[n] = last
        last = last if n in running else texts[n]
    return found


def without_running(lines: Sequence[Line], running: Collection[int]) -> list[Line]:
    """The lines without those that run along the edges of pages; a sentence that goes on overleaf goes on at once.

    >>> [line.text for line in without_running([Line(t) for t in ("We carried the", "", "7", "", "piano up.", "", "Yes.")], {2})]
    ['We carried the piano up.', '', 'Yes.']
    """
    kept: list[Line] = []
    crossed = False
    for n, line in enumerate(lines):
        if n in running:
            crossed = True
            continue
        if line.text.strip():
            if crossed and _goes_on(kept, line):
                while not kept[-1].text.strip():
                    kept.pop()
                line = replace(kept[-1], text=f"{kept.pop().text.rstrip()} {line.text.strip()}")
            crossed = False
        kept.append(line)
    return kept


def _goes_on(kept: Sequence[Line], line: Line) -> bool:
    last = next((one for one in reversed(kept) if one.text.strip()), None)
    if last is None or ends_sentence(last.text) or not line.text.strip()[:1].islower():
        return False
    return not any(one.item or one.heading is not None for one in (last, line))
