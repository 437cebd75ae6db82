"""What stands behind the words of a card or on a line below them: by when, how many dots, that there are none."""

from __future__ import annotations

import re

from harvest.model.card_columns import DOTS, HORIZON, MARKS, dots_in
from harvest.model.horizon_words import as_told, is_when

WHEN, STUCK = "When", "Dots"
"""Under these names what was said of a card is kept beside it."""
_MARKS_BEHIND = re.compile(rf"\s*[–—:-]?\s*((?:[{MARKS}]\uFE0F?\s?){{1,60}})\s*$")
_UNIT = (
    r"(?:(?:red |green |blue |sticky |coloured )?(?:dots?|stickers?|votes?|stars?|likes?|hearts?)|"
    r"(?:klebe)?punkte?|stimmen?|"
    r"herzen|gommettes?|points?|voix|cœurs?|puntos?|votos?|corazones|"
    r"krop(?:ki|ek|ka)|punkty|głos(?:y|ów)|punti|voti|pontos|"
    r"stippen|stemmen|prickar|dotiau)"
)
_COUNT_BEHIND = re.compile(rf"\s*(?:[–—,/|:;-]\s*)?[(\[]?\s*(\d{{1,3}})\s*{_UNIT}\s*[)\]]?\s*\.?$", re.IGNORECASE)
_COUNTED = re.compile(rf"\W*(\d{{1,3}})\s*{_UNIT}\W*", re.IGNORECASE)
_NONE = re.compile(
    rf"\W*(?:(?:no|without|0|kein(?:e|en)?|ohne|sans|pas de|aucune?|sin|bez|brak|nessun\w*|sem|geen|inga|dim)"
    rf"\s+{_UNIT}\b"
    rf"(?:[,;].{{0,60}})?)\W*",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]{1,60})[)\]]\s*\.?$")
_TAIL = re.compile(r"(?:\s+[–—|/-]+\s+|\s*[|;]\s*)([^–—|;]{1,40})$")
_LABEL = re.compile(rf"(?:(?P<when>{HORIZON.pattern})|(?P<dots>{DOTS.pattern}))\W{{0,3}}\s*[:=]\s*", re.IGNORECASE)


def behind(text: str) -> tuple[str, dict[str, str]]:
    """The words of a card, and what is said of it behind them.

    >>> behind("A night bus driven by people we know. (5 years) •••")
    ('A night bus driven by people we know.', {'Dots': '3', 'When': '5 years'})
    >>> behind("A pond to skate on – next year – 5 dots")
    ('A pond to skate on', {'Dots': '5', 'When': 'next year'})
    >>> behind("A bench (the blue one) by the pond – Jo")
    ('A bench (the blue one) by the pond – Jo', {})
    """
    said: dict[str, str] = {}
    words = text.rstrip()
    for _ in range(3):
        shorter = _one_less(words, said)
        if shorter is None or not re.search(r"\w\w", shorter):
            break
        words = shorter
    return words, said


def _one_less(words: str, said: dict[str, str]) -> str | None:
    """The words without the last thing that is said of the card, which goes to ``said``; None where nothing is."""
    if STUCK not in said:
        if found := _MARKS_BEHIND.search(words):
            said[STUCK] = str(dots_in(found.group(1)))
            return words[: found.start()].rstrip()
        if found := _COUNT_BEHIND.search(words):
            said[STUCK] = found.group(1)
            return words[: found.start()].rstrip()
    for pattern in (_BRACKET, _TAIL):
        if (found := pattern.search(words)) and (kept := _detail(found.group(1))) is not None:
            for key, value in kept.items():
                said.setdefault(key, value)
            return words[: found.start()].rstrip()
    return None


def _detail(part: str) -> dict[str, str] | None:
    """What a part in brackets or behind a dash says of a card; None where it belongs to the words."""
    if _NONE.fullmatch(part):
        return {}
    if counted := _COUNTED.fullmatch(part):
        return {STUCK: counted.group(1)}
    if labelled := below(part):
        return labelled
    if is_when(part):
        return {WHEN: told} if (told := as_told(part.strip(" .,;:"))) else {}
    if re.search(r"[,;]", part):
        parts = [_detail(one) for one in re.split(r"[,;]\s*", part) if one.strip()]
        if parts and all(one is not None for one in parts):
            return {key: value for one in parts if one for key, value in one.items()}
    return None


def below(text: str) -> dict[str, str] | None:
    """What a line says that stands below a card and tells of nothing else; None for any other line.

    >>> below("   when: next winter   dots: ●●●●●●")
    {'When': 'next winter', 'Dots': '6'}
    >>> below("[no dots, somebody drew a smiley]"), below("5 dots"), below("When we eat together: soup for all")
    ({}, {'Dots': '5'}, None)
    """
    text = text.strip()
    inner = text.strip("[]() ")
    if _NONE.fullmatch(inner):
        return {}
    if counted := _COUNTED.fullmatch(inner):
        return {STUCK: counted.group(1)}
    labels = list(_LABEL.finditer(inner))
    if not labels or re.search(r"\w", inner[: labels[0].start()]) or len(inner) > 120:
        return None
    said: dict[str, str] = {}
    for n, label in enumerate(labels):
        end = labels[n + 1].start() if n + 1 < len(labels) else len(inner)
        value = inner[label.end() : end].strip(" \t,;|/[](")
        if label["dots"]:
            if _NONE.search(value):
                value = ""
            elif value and dots_in(value) is None and re.search(r"\w", value):
                return None
            if (counted_in := dots_in(value)) is not None:
                said[STUCK] = str(counted_in)
        elif len(value.split()) > 8:
            return None
        elif told := as_told(re.split(r"\s*\[", value)[0]):
            said[WHEN] = told
    return said
