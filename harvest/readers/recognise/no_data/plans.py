"""Tables that planned an event or thank for it: running orders by the clock, rotas, and who gave what."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.recognise.columns.empty_answers import says_nothing
from harvest.readers.recognise.no_data.papers import ADVICE
from harvest.readers.recognise.no_data.rotas import is_rota

_TIME = re.compile(
    r"^\D{0,6}?([01]?\d|2[0-3])\s*(?:[:.h]\s*([0-5]\d))?\s*([ap])?\.?m?\.?(?:\s*uhr)?"
    r"(?:\s*(?:-|–|—|to|till|until|bis|à|a|do|tan)\s*\d{1,2}\s*(?:[:.h]\s*[0-5]\d)?\s*(?:[ap]\.?m\.?)?"
    r"(?:\s*uhr)?)?\W*$",
    re.I,
)
_FROM_TO = re.compile(r"\d{1,2}\s*(?:-|–|—|to|till|until|bis|à|a|do|tan)\s*\d{1,2}")
"""Whole hours from and to: ``10-12``."""
_SAID = re.compile(
    r"\b(?:said|say|says|quot\w+|words|comments?|observ\w+|heard|answers?|responses?|stor(?:y|ies)|transcript|text|"
    r"utterance|gesagt\w*|wort\w*|zitat\w*|beobacht\w*|paroles?|dit|propos|dijo|dicho|palabras|powiedz\w*|słowa|"
    r"wypowied\w*|geiriau|dywed\w*|gezegd|woorden|detto|parole|disse|palavras)\b",
    re.I,
)
"""Heads of columns in which people speak, however their times look."""
_GIVER = re.compile(
    r"^\W*(?:(?:our|name of|the) )?(?:sponsors?|supporters?|donors?|funders?|partners?|"
    r"(?:donated|given|sponsored|gifted) (?:by|from)|sponsor(?:en|in)|spender(?:in)?|förderer|unterstützer|"
    r"partenaires?|donat(?:eur|rice)s?|mécènes?|parrains?|patrocinador(?:es|as?)?|donantes?|colaborador(?:es|as?)?|"
    r"sponsor(?:zy)?|darczyńc[ya]|noddwyr?|rhoddwyr?|donatori|sponsorer)\b",
    re.I,
)
_GIFT = re.compile(
    r"\b(?:gave|gifts?|given|donat\w+|amounts?|support|in[ -]kind|contribution|wording|slogans?|straplines?|"
    r"tag ?lines?|"
    r"logos?|banner|prizes?|value|spende|betrag|beitrag|leistung|preis|soutien|dons?|montant|apport\w*|lots?|"
    r"donación|aporte|importe|premio|darowizna|kwota|nagroda|rhodd|swm|gwobr)\b",
    re.I,
)
_SHIFT = re.compile(r"^\W*(?:when|times?|slots?|shifts?|hours?|from|start(?:s|ing)?|arrive)\b", re.I)
_HELPER = re.compile(r"^\W*(?:who|names?|volunteers?|helpers?|staff|person|lead)\b", re.I)
_TASK = re.compile(
    r"^\W*(?:what|tasks?|jobs?|roles?|dut(?:y|ies)|where|station|post)\b(?!.*\b(?:pledge|promise|towards)\b)", re.I
)
_DAY_PART = re.compile(
    r"^(?:all|from|until|till|the|from the)?\s*"
    r"(?:day|morning|afternoon|evening|start|end|lunch\w*|throughout)\b",
    re.I,
)
_OF_SHIFTS = 0.8
_LEAST, _MOST, _ENDED, _LONGEST, _LOOK = 4, 0.9, 0.25, 25, 300


def why_planned(header: Sequence[str], records: Sequence[Sequence[str]], called: str = "") -> str | None:
    """Why a table is a running order, a rota or a list of givers; None where somebody may have said what stands in it.

    ``called`` is what the file and what stands around the table call it.

    >>> day = [["9.30", "Doors", "Una"], ["10.00", "Welcome", "Bo"], ["10.45", "Tea", "All"], ["12.00", "Close", "Bo"]]
    >>> why_planned(["When", "What", "Lead"], day)[:25]
    'This looks like an agenda'
    >>> why_planned(["When", "Who", "What they said"], day) is None
    True
    >>> rota = [["Una", "Doors", "9.00-10.00"], ["Bo", "Urn", "8.45"], ["Pat", "Locking up", "all day"]]
    >>> why_planned(["Who", "What", "When"], rota)[:22]
    'This looks like a rota'
    """
    heads = [head for head in header if head.strip()]
    rows = [row for row in records[:_LOOK] if any(row)]
    said = [n for n, head in enumerate(header) if _SAID.search(head)]
    spoken = any(n < len(row) and not says_nothing(row[n]) for row in rows for n in said)
    if not rows or spoken or (said and len(said) == len(heads)) or not _in_few_words(rows):
        return None
    if any(_is_clock([row[n] for row in rows if n < len(row)]) for n in range(min(2, len(header)))):
        return ADVICE["agenda"]
    if _has_hours(header, rows) or is_rota(header, rows, called):
        return ADVICE["rota"]
    givers = [head for head in heads if _GIVER.match(head)]
    if (
        givers
        and not any(asks(head) and len(head.split()) > 2 for head in heads)
        and any(_GIFT.search(head) for head in heads if head not in givers)
        and len(rows) >= _LEAST
    ):
        return ADVICE["sponsors"]
    return None


def _in_few_words(rows: Sequence[Sequence[str]]) -> bool:
    """Whether hardly any cell is a sentence: what somebody says ends with a mark, what is to be done does not."""
    ended = sum(
        1 for row in rows if any(len(c.split()) >= _LEAST and ends_sentence(c) and not asks(c) for c in row if c)
    )
    return ended <= _ENDED * len(rows) and max(len(c.split()) for row in rows for c in row) <= _LONGEST


def _has_hours(header: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether a table says who helps with what at which hour: a promise has a date and no hour."""
    if not (any(map(_HELPER.match, header)) and any(map(_TASK.match, header))):
        return False
    for n, head in enumerate(header):
        if not _SHIFT.match(head):
            continue
        filled = [row[n].strip() for row in rows if n < len(row) and row[n].strip()]
        hours = sum(
            1 for cell in filled if (m := _TIME.match(cell)) and (m.group(2) or m.group(3) or _FROM_TO.fullmatch(cell))
        )
        parts = sum(1 for cell in filled if _DAY_PART.match(cell))
        if hours >= 2 and hours + parts >= _OF_SHIFTS * len(filled) and len(filled) >= 0.5 * len(rows):
            return True
    return False


def _is_clock(cells: Sequence[str]) -> bool:
    """Whether a column holds the times of a plan: they rise, and stand on fives, as no recording's do."""
    filled = [cell for cell in cells if cell.strip()]
    found = [m for cell in filled if (m := _TIME.match(cell.strip()))]
    if len(found) < max(_LEAST, _MOST * len(filled)) or sum(1 for m in found if m.group(2)) < 0.5 * len(found):
        return False
    minutes = [int(m.group(1)) % (12 if m.group(3) else 24) * 60 + int(m.group(2) or 0) for m in found]
    minutes = [at + 720 * (m.group(3) or "").lower().count("p") for at, m in zip(minutes, found, strict=True)]
    falls = sum(b < a for a, b in zip(minutes, minutes[1:], strict=False))
    # A plan by the half day begins again after twelve.
    return all(at % 5 == 0 for at in minutes) and falls <= 1 and len(set(minutes)) >= 0.8 * len(minutes)
