"""Sheets on how it will be known that something changed: outcomes, measures, baselines and targets, told by their form.

They read like people's sentences (“More people know somebody on their stair”), and nobody said them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.recognise.no_data.papers import ADVICE

_HEADS = {
    "aim": re.compile(
        r"(?:(?:our |the |intended |expected )?(?:outcomes?|outputs?|objectives?|goals?|aims?|results?|impacts?|"
        r"priorit(?:y|ies)|dreams?|vision)|what (?:we want|will be different|should be different|success looks like).*|"
        r"(?:what )?change(?:s)?(?: we (?:want|seek).*)?|ziele?|wirkung(?:en)?|wirkungsziele?|objectifs?|"
        r"résultats?(?: attendus?)?|"
        r"objetivos?|resultados?(?: esperados?)?|obiettiv[oi]|risultat[oi]|canlyniad(?:au)?|nod(?:au)?|doel(?:en)?|"
        r"cel(?:e)?|rezultat(?:y)?)",
        re.I,
    ),
    "measure": re.compile(
        r"(?:(?:key |success |performance |progress |kp)?(?:indicators?|measures?|metrics?|kpis?)(?: of success)?|"
        r"measures? of .{3,20}|(?:how (?:will|shall|would|do|can) (?:we|you|they) (?:know|measure|tell).*)|"
        r"signs? (?:of success|that .*)|evidence of (?:success|change)|(?:erfolgs)?indikator(?:en)?|messgrößen?|"
        r"woran .*merken.*|kennzahl(?:en)?|indicateurs?|mesures?|indicador(?:es)?|indicator[ei]|dangosydd(?:ion)?|"
        r"wskaźniki?|mierniki?)",
        re.I,
    ),
    "now": re.compile(
        r"(?:(?:the )?baselines?|(?:where we are )?(?:now|today)|current(?:ly)?(?: (?:position|value|level|figure))?|"
        r"starting (?:point|value)|ausgangswerte?|ist(?:-?wert)?|(?:valeur|situation) (?:de départ|initiale|actuelle)|"
        r"línea (?:de )?base|valor (?:inicial|actual|de partida)|linea di base|valore (?:iniziale|di partenza)|"
        r"llinell sylfaen|nulmeting|(?:wartość )?(?:bazowa|wyjściowa))",
        re.I,
    ),
    "target": re.compile(
        r"(?:(?:the |our )?(?:targets?|milestones?|goal (?:value|figure)|where we want to be|by when|timescale|"
        r"target value|aspiration)|ziel(?:wert|größe|marke)e?|soll(?:-?wert)?|cibles?|valeur cible|metas?|"
        r"valor objetivo|valore obiettivo|targed(?:au)?|streefwaarde|(?:wartość )?docelowa)",
        re.I,
    ),
    "kept": re.compile(
        r"(?:means of verification|(?:data |evidence )?sources?(?: of (?:data|evidence))?|frequency|how often|"
        r"(?:who|lead|owner|responsible|collected by|measured by).{0,20}|method(?: of (?:collection|measurement))?|"
        r"tool|"
        r"data ?set|assumptions?|risks?|rag|status|zuständig|quelle|häufigkeit|fréquence|responsable|fuente|frecuencia|"
        r"ffynhonnell|źródło)",
        re.I,
    ),
}
_YEAR = re.compile(
    r"[\s(,]*(?:(?:by|for|in|at|bis|d['’]ici|para|entro|erbyn|do)\s+)?(?:end (?:of "
    r")?)?\(?(?:20\d\d(?:[/–-]\d{2,4})?|year ?\d)\)?\W*$",
    re.I,
)
_LINE = re.compile(r"^\W*([^\W\d][^:：]{1,40}?)\s*(?:\d{1,2}|\(?20\d\d\)?)?\s*[:：]\s*(\S.*)$")
_LONGEST_HEAD = 120
_SHORT = 5
"""So many words a value has: ``41 %``, ``two a month``."""


def why_measures(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str | None:
    """Why a table is a sheet of measures: heads of at least three sorts, and values where values belong.

    >>> heads = ["Outcome", "How will we know?", "Where we are now", "Target by 2028"]
    >>> why_measures(heads, [["More people know somebody", "Share who know three neighbours", "41 %", "60 %"]])[:44]
    'This looks like a sheet of outcomes and meas'
    >>> why_measures(heads, [["Less noise", "I shall hear it", "Nobody sleeps in our street at all", "We will sleep"]])
    """
    sorts = [sort_of(head) for head in header]
    found = set(sorts) - {None}
    if len(found) < 3 or not found & {"now", "target"} or not found & {"aim", "measure"}:
        return None
    values = [
        row[n] for row in rows[:300] for n, sort in enumerate(sorts) if sort in ("now", "target") and n < len(row)
    ]
    filled = [value for value in values if value.strip()]
    short = sum(1 for value in filled if len(value.split()) <= _SHORT)
    counted = sum(1 for value in filled if re.search(r"\d", value))
    fits = short >= 0.7 * len(filled) and (counted >= 0.4 * len(filled) or not filled)
    return ADVICE["measures"] if fits else None


def sort_of(head: str) -> str | None:
    """What a head of a column asks for in a sheet of measures, in a word; None for any other head."""
    if len(head) > _LONGEST_HEAD:
        return None
    bare = _YEAR.sub("", re.sub(r"\s*\([^()]{0,30}\)\s*$", "", head.strip())).strip(" ?:*")
    return next((sort for sort, pattern in _HEADS.items() if pattern.fullmatch(bare)), None) if bare else None


def lists_measures(lines: Sequence[str]) -> bool:
    """Whether typed lines are a sheet of measures: ``Measure: …``, ``Baseline: …``, ``Target: …`` again and again."""
    told = [
        (sort, found.group(2)) for line in lines if (found := _LINE.match(line)) and (sort := sort_of(found.group(1)))
    ]
    often = {sort for sort in ("aim", "measure", "now", "target") if sum(1 for one, _ in told if one == sort) >= 2}
    values = [words for sort, words in told if sort in ("now", "target")]
    short = sum(1 for words in values if len(words.split()) <= _SHORT + 3)
    return (
        len(often) >= 2
        and bool(often & {"now", "target"})
        and len(told) >= 0.5 * len(lines)
        and short >= 0.7 * len(values)
    )
