"""What stands before the first speaker of a transcript: titles and dates, or somebody's words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.model import Role
from harvest.model.punctuation import ends_sentence
from harvest.readers.documents.mail.covering import tells_of_typing
from harvest.readers.dropping import LeftOut
from harvest.readers.leave.said import reads
from harvest.readers.leave.typists_notes import speaks_against
from harvest.readers.recognise.talk import transcript_headers
from harvest.readers.recognise.talk.cast import WEAK, is_speech
from harvest.readers.recognise.talk.service_lines import SERVICE
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.recognise.talk.turn_starts import find_start
from harvest.readers.transcripts.line_shapes import BESIDE
from harvest.readers.transcripts.typists import is_about_the_talk
from harvest.readers.transcripts.utterances import Utterance

AGAINST = "the head of the talk speaks against it: “{}”"


def with_preamble(preamble: list[str], said: list[Utterance], dropped: LeftOut, warnings: list[str]) -> list[Utterance]:
    """Titles and dates before the first speaker are left out; longer text there is somebody's words and is kept."""
    if not preamble:
        return said
    said = [*_told(preamble, dropped), *said]
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


def _told(preamble: list[str], dropped: LeftOut) -> list[Utterance]:
    """What somebody says behind their name and a dash, where others are marked otherwise; taken out of the preamble.

    >>> lines = ["Saturday, typed from the cloths", "Ada Obi – The best day was when we carried the boats to the hall."]
    >>> [(one.speaker, one.text[:12]) for one in _told(lines, LeftOut())], lines
    ([('Ada Obi', 'The best day')], ['Saturday, typed from the cloths'])
    """
    found: list[Utterance] = []
    for line in list(preamble):
        start = find_start(line)
        words = line[start.words_at :].strip() if start is not None else ""
        if start is None or start.style not in WEAK or len(words.split()) < _LEAST or not is_speech(words):
            continue
        if speaks_against(line, [start.label]) or reads(line).of_leave:
            continue  # what somebody permits is told there
        if looks_like_name(start.label) and ends_sentence(words):
            dropped.add(BESIDE, line[: start.words_at])
            found.append(Utterance(words, start.label, new_turn=True))
            preamble.remove(line)
    return found


_LEAST, _NOTE = 6, 20
_NOTED = re.compile(
    r"\W*(?:would|wants?|wanted|asked|asks|does|did|prefers?|not|never|no (?=quot|name|photo)|refuse[sd]|decline[sd]|"
    r"withdr[ae]w\w*|has (?:asked|refused|declined|withdrawn)|sa(?:id|ys) (?:no|not)|please|only|off)\b[^?]*"
    r"\b(?:quot\w+|name[ds]?|naming|print\w*|publish\w*|use[ds]?|using|record\w*|report\w*|share[ds]?|sharing|words|"
    r"bits?|part|anonym\w*|confidential\w*|between)\b",
    re.I,
)
"""How a note on somebody goes on behind their name, where it is about what may be used."""
_SPOKEN = re.compile(r"\b(?:I|I['’]\w+|we|we['’]\w+|you|you['’]\w+)\b|[?]", re.I)


def held_by_head(preamble: Sequence[str], said: Sequence[Utterance], called: Mapping[str, str]) -> list[Utterance]:
    """The utterances, those of whom a line above the talk speaks against held; ``called`` gives labels their names.

    So does a line at somebody's name in which nobody says “I”: a note on them, and not what they said.

    >>> talk = [Utterance("At the mill.", "Emil"), Utterance("Since when?", "Tove")]
    >>> [one.hold for one in held_by_head(["Remark: EL would rather not be quoted."], talk, {"EL": "Emil"})]
    ['the head of the talk speaks against it: “Remark: EL would rather not be quoted.”', '']
    >>> talk = [Utterance("Would rather not be quoted by name.", "Emil"), Utterance("At the mill.", "Emil")]
    >>> [bool(one.hold) for one in held_by_head([], talk, {})]
    [True, True]
    """
    names = {**{one.speaker: one.speaker for one in said if one.speaker}, **called}
    noted = [
        f"{one.speaker} {one.text}"
        for one in said
        if one.speaker and _NOTED.match(one.text) and len(one.text.split()) <= _NOTE and not _SPOKEN.search(one.text)
    ]
    held = {
        names[label]: AGAINST.format(why)
        for line in [*(line for line in preamble if not tells_of_typing(line)), *noted]
        for label, why in speaks_against(line, list(names))
    }
    return [replace(one, hold=one.hold or held[one.speaker]) if one.speaker in held else one for one in said]
