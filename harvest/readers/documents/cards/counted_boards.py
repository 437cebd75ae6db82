"""A board copied or exported as lines: entries with how many were for each behind, below the heads of its columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Kind, ReadSource
from harvest.model.punctuation import ends_sentence
from harvest.readers.documents.cards.card_details import counts_bare
from harvest.readers.documents.cards.voted_lines import VOTES
from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.kinds import kind_in_words
from harvest.readers.transcripts.utterances import SourceFields, Utterance, make_source

_BEHIND = re.compile(r"\s*(?:[(\[]\s*[+x×]?\s?\d{1,3}\s*[)\]]|(?<=\s)[+x×]\s?\d{1,3})\s*$")
_BULLET = re.compile(r"^\s*[-*•‣▪◦·]\s+(?=\S)")
_LEAST, _SHARE, _HEAD, _ABOVE, _LONGEST = 4, 0.5, 9, 3, 24
HEADS = "headings (kept as table, round or question)"


def counted_board(lines: Sequence[Line], fields: SourceFields, dropped: LeftOut) -> ReadSource | None:
    """What stood on such a board, each entry a turn below its column; None where lines are no board.

    >>> board = ["Next?", "Went well", "Jollof (+7)", "Teenagers (+4)", "In the way", "Stairs (+9)", "English (+3)"]
    >>> found = counted_board([Line(text) for text in board], SourceFields("Board"), LeftOut())
    >>> [(turn.question, found.text[turn.start : turn.end]) for turn in found.turns][1:3]
    [('Went well', 'Teenagers'), ('In the way', 'Stairs')]
    """
    filled = [line.text.strip() for line in lines if line.text.strip()]
    ends = (_BEHIND.search(text, max(0, len(text) - _LONGEST)) for text in filled)
    behind = {n: m for n, m in enumerate(ends) if m and m.start() > 2}
    heads = [n for n in range(len(filled)) if n not in behind]
    if len(behind) < max(_LEAST, _SHARE * len(filled)) or not counts_bare(filled) or not heads:
        return None
    over = [n for n in heads if n + 1 in behind]
    above = [n for n in heads if n not in over]
    if len(over) < 2 or heads[0] != 0 or len(above) > _ABOVE or any(n > min(behind) for n in above):
        return None
    if any(len(filled[n].split()) > _HEAD or ends_sentence(filled[n].rstrip("?!")) for n in over):
        return None
    if any(kind_in_words(filled[n]) in (Kind.DREAM, Kind.PLEDGE) for n in above):
        return None
    said: list[Utterance] = []
    asked = fields.question
    for n, text in enumerate(filled):
        if n in above:
            dropped.add("title", text)
        elif n in over:
            asked = text.strip(" :*_#")
            dropped.add(HEADS, text)
        else:
            bullet = _BULLET.match(text)
            dropped.add(VOTES, behind[n].group())
            if bullet:
                dropped.add("marks of lists", bullet.group())
            words = text[bullet.end() if bullet else 0 : behind[n].start()]
            said.append(Utterance(words, None, table=fields.table, round=fields.round, question=asked, new_turn=True))
    return make_source(said, replace(fields, kind=Kind.NOTE))
