# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Rows that a list calls not settled: a status that is none of "complete", a restriction that is none of "none"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.changed.later import NO_NAME
from harvest.readers.consent_lists.columns import is_remark
from harvest.readers.consent_lists.heads.record_heads import STATUS
from harvest.readers.consent_lists.nouns import NAME, REMARK, ListColumn
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.asks.limits_asked import asks_for_limits, sets_none
from harvest.readers.permission.text import any_of, fold

RESTRICTED = "“{}” says: “{}”"
NOT_SETTLED = "“{}” is “{}”, where others are “{}”"
_RESTRICTS = any_of(
    r"^(?:any |special |other )?(?:restrict\w*|embargo\w*|conditions?|limits?|limitations?|exclu\w*|exceptions?|caveats?|sensitiv\w*|holds?|on hold|stops?|until|not (?:before|until)|warnings?|do not use|cyfyngiad\w*|amod\w*|ograniczeni\w*|warunki|einschrankung\w*|bedingung\w*|sperr\w*|restrictions?|reserves?|restriccion\w*|condicion\w*|restricoes|condicoes|restrizion\w*|restricti\w*)\b(?:.{0,30})$"
)
_NONE = any_of(
    r"^(?:none|nil|no|n|n/?a|0|nothing|false|not? restrict\w*|unrestricted|no (?:conditions?|limits?|exceptions?|embargo)|open|dim|dim byd|brak|zadne|keine?|nein|aucune?|non|neant|ninguna?|no hay|nenhuma?|nessuna?|fara)\W*$"
)
_DONE = any_of(
    r"^(?:complete[d]?|received|returned|done|signed|in|back|filed|on file|on the file|final|finalised|full|cleared|confirmed|agreed|obtained|closed|valid|current|active|ok|yes|y|x|true|green|all done|recorded|scanned|checked|given|approved|in place|consented|live|cyflawn|wedi dod|zlozon\w*|kompletn\w*|vollstandig|liegt vor|erledigt|recu\w*|complet\w*|recibid\w*|completo|completat|ricevut\w*|✓|✔)(?:\W+(?:\d.*|(?:(?:short|long|own|paper|online|same) )?form|and checked|paper|online|e-?mail))?\W*$"
)
_OTHERWISE = any_of(
    r"^(?:(?:no|none|n|not (?:in|yet|needed))\W+)?(?:(?:but|said|told us|asked|answered|agreed|only) )*(?:by|via|on|over|in|through) (?:(?:a|the|his|her|their|e-?) ?)*(?:messages?|phone|telephone|text|sms|e-?mail|mail|letter|whatsapp|chat|person|word of mouth|post|call|recording|tape)\W*$"
)
"""How somebody answered who has no form."""
_LATER = any_of(r"\b(?:after|until|till|before|when|once|unless|not|never|embargo\w*)\b")
"""What says that something has to come first, in a column that nobody called remarks."""
_PLACES = any_of(r"^(?:(?:bus |tram |my |your )?stops?|(?:which |nature |your |nearest )?reserves?)\b")
"""A head that asks where somebody gets on or walks as likely as what to stop or to keep: then most rows are filled."""
_MOST = 0.4


def unsettled(
    columns: Sequence[ListColumn], table: Sequence[Sequence[str]], asked: Sequence[int] = ()
) -> dict[int, str]:
    """The rows that a column of restrictions or of a status keeps back, and why; ``asked`` are columns that permit.

    >>> columns = [ListColumn(0, "Status", "other"), ListColumn(1, "Restriction", "other")]
    >>> rows = [["Complete", "none"], ["Complete", "till 2040"], ["Query", ""], ["Complete", ""]]
    >>> dict(sorted(unsettled(columns, rows).items()))
    {1: '“Restriction” says: “till 2040”', 2: '“Status” is “Query”, where others are “Complete”'}
    """
    found: dict[int, str] = {}
    for column in columns:
        head = fold(column.header).strip(" ?:.")
        if column.index in asked or column.what == NAME:
            continue
        cells = [row[column.index].strip() for row in table]
        if _RESTRICTS.search(head) or (column.what == REMARK and asks_for_limits(column.header)):
            none = [sets_none(cell) or cell == NO_NAME or _NONE.search(fold(cell).strip(" .")) for cell in cells]
            says = [not one for one in none]
            if _PLACES.search(head) and sum(says) > _MOST * len(cells):
                continue
            for n, cell in enumerate(cells):
                if says[n]:
                    found.setdefault(n, RESTRICTED.format(column.header[:40], cell[:200]))
        elif column.what == REMARK and not is_remark(head):
            for n, cell in enumerate(cells):
                if _LATER.search(fold(cell)):
                    found.setdefault(n, RESTRICTED.format(column.header[:40], cell[:200]))
        elif STATUS.search(head):
            done = [cell for cell in cells if cell and _DONE.search(fold(cell).strip(" ."))]
            if len(done) < _MOST * len(cells) or re.search(r"\d{1,2}[./]\d", " ".join(done[:3])):
                continue
            usual = max({*done}, key=done.count)
            for n, cell in enumerate(cells):
                by_other_ways = answered_otherwise(head, cell) and any(not is_blank(table[n][k]) for k in asked)
                if cell not in done and not by_other_ways:
                    found.setdefault(n, NOT_SETTLED.format(column.header[:40], cell[:60], usual[:40]))
    return found


def answered_otherwise(head: str, cell: str) -> bool:
    """Whether a status tells that somebody answered by another way than the form that a column asks for.

    >>> answered_otherwise("Form in?", "no, by message"), answered_otherwise("Form in?", "no")
    (True, False)
    """
    return STATUS.search(fold(head).strip(" ?:.")) is not None and _OTHERWISE.search(fold(cell)) is not None
