"""What stands behind the words of a card or on a line below them: by when, how many dots, that there are none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.card_columns import DOTS, HORIZON, MARKS, dots_in
from harvest.model.horizon_words import as_told, is_when

WHEN, STUCK = "When", "Dots"
"""Under these names what was said of a card is kept beside it."""
_MARKED = rf"(?:[{MARKS}]\uFE0F?\s?){{1,60}}"
_MARKS_BEHIND = re.compile(rf"\s*[–—:-]?\s*({_MARKED})\s*$")
_UNIT = (
    r"(?:(?:red |green |blue |sticky |coloured )?(?:dots?|stickers?|votes?|stars?|likes?|hearts?|ticks?)|"
    r"(?:klebe)?punkte?|stimmen?|"
    r"herzen|gommettes?|points?|voix|cœurs?|puntos?|votos?|corazones|"
    r"krop(?:ki|ek|ka)|punkty|głos(?:y|ów)|punti|voti|pontos|"
    r"stippen|stemmen|prickar|dotiau)"
)
_COUNT_BEHIND = re.compile(
    rf"\s*(?:[–—,/|:;-]\s*)?[(\[]?\s*(?:(\d{{1,3}})\s*{_UNIT}|{_UNIT}\s*[:=]\s*(\d{{1,3}}))\s*[)\]]?\s*\.?$",
    re.IGNORECASE,
)
_COUNT_AHEAD = re.compile(
    rf"\s*(?:[(\[]\s*(\d{{1,3}})\s*{_UNIT}\s*[)\]]|(\d{{1,3}})\s*{_UNIT}\s*[:–—-]|({_MARKED}))\s*[:–—-]?\s*(?=\S)",
    re.IGNORECASE,
)
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
_BARE = r"[(\[]\s*[+x×]?\s?(\d{1,3})\s*[)\]]|(?<=\s)[+x×]\s?(\d{1,3})"
_BARE_BEHIND = re.compile(rf"\s*(?:{_BARE})\s*\.?$")
_BARE_AHEAD = re.compile(r"\s*(?:[(\[]\s*\+?(\d{1,3})\s*[)\]]|\+\s?(\d{1,3})(?=\s))\s*[:–—-]?\s*(?=\S)")
_WHEN_LAST = re.compile(
    rf"(?P<dots>{_BARE}|(?:\d{{1,3}}\s*{_UNIT})\s*[)\]]?|[{MARKS}]\uFE0F?)\s*[,;.:/|–—-]*\s+(?P<when>[^()\[\]{MARKS}]{{2,40}})$",
    re.IGNORECASE,
)
"""Dots, and behind them when it is to be."""
_LEAST_BARE, _MOST_BARE = 3, 0.5


def counts_bare(texts: Sequence[str]) -> bool:
    """Whether most cards end (or begin) with a number in brackets, or with a plus before it, which then counts dots;
    numbers that go up by one are the cards' own.

    >>> counts_bare(["A kiln. (3) now", "A bus (11)", "Goats again +2", "A bench (the blue one)"])
    True
    >>> counts_bare(["A kiln (1)", "A bus (2)", "Goats (3)"])
    False
    """
    found = [_number(m) for text in texts if (m := _bare(text)) is not None]
    in_order = len(found) > 1 and all(b == a + 1 for a, b in zip(found, found[1:], strict=False))
    return len(found) >= max(_LEAST_BARE, _MOST_BARE * len(texts)) and not in_order


def _bare(text: str) -> re.Match[str] | None:
    last = _WHEN_LAST.search(text)
    if last is not None and _when(last["when"]) is not None:
        text = text[: last.end("dots")]
    return _BARE_BEHIND.search(text.rstrip()) or _BARE_AHEAD.match(text)


def _number(found: re.Match[str]) -> int:
    return int(next(one for one in found.groups() if one))


def behind(text: str, bare: bool = False) -> tuple[str, dict[str, str]]:
    """The words of a card, and what is said of it behind them or, of dots, before; ``bare``: a number alone counts.

    >>> behind("A night bus driven by people we know. (5 years) •••")
    ('A night bus driven by people we know.', {'Dots': '3', 'When': '5 years'})
    >>> behind("A pond to skate on – next year – 5 dots")
    ('A pond to skate on', {'Dots': '5', 'When': 'next year'})
    >>> behind("A launderette (next summer, 6 dots)")
    ('A launderette', {'When': 'next summer', 'Dots': '6'})
    >>> behind("A bench (the blue one) by the pond – Jo")
    ('A bench (the blue one) by the pond – Jo', {})
    >>> behind("We hold the keys. (10) next year", bare=True), behind("[7 dots] A kiln / now")
    (('We hold the keys.', {'When': 'next year', 'Dots': '10'}), ('A kiln', {'When': 'now', 'Dots': '7'}))
    """
    said: dict[str, str] = {}
    words = text.rstrip()
    for _ in range(4):
        shorter = _one_less(words, said, bare)
        if shorter is None or not re.search(r"\w\w", shorter):
            break
        words = shorter
    if STUCK not in said and (ahead := _COUNT_AHEAD.match(words) or (_BARE_AHEAD.match(words) if bare else None)):
        marks = next(one for one in ahead.groups() if one)
        said[STUCK] = str(dots_in(marks))
        words = words[ahead.end() :]
    return words, said


def _one_less(words: str, said: dict[str, str], bare: bool) -> str | None:
    """The words without the last thing that is said of the card, which goes to ``said``; None where nothing is."""
    bracket = _BRACKET.search(words)
    if bracket is not None and (kept := _detail(bracket.group(1))) is not None:
        for key, value in kept.items():
            said.setdefault(key, value)
        return words[: bracket.start()].rstrip(" ,;")
    if STUCK not in said:
        if found := _MARKS_BEHIND.search(words):
            said[STUCK] = str(dots_in(found.group(1)))
            return words[: found.start()].rstrip()
        if found := _COUNT_BEHIND.search(words) or (_BARE_BEHIND.search(words) if bare else None):
            said[STUCK] = str(_number(found))
            return words[: found.start()].rstrip()
        last = _WHEN_LAST.search(words)
        if last is not None and (when := _when(last["when"])) is not None and (bare or not _bare_alone(last["dots"])):
            said |= when
            return words[: last.end("dots")]
    if (found := _TAIL.search(words)) and (kept := _detail(found.group(1))) is not None:
        for key, value in kept.items():
            said.setdefault(key, value)
        return words[: found.start()].rstrip(" ,;")
    return None


def _bare_alone(dots: str) -> bool:
    return re.fullmatch(r"\W*\d{1,3}\W*", dots) is not None


def _when(part: str) -> dict[str, str] | None:
    """What a part says of when, and nothing else; None where it says anything else."""
    if is_when(part):
        return {WHEN: told} if (told := as_told(part.strip(" .,;:"))) else {}
    return None


def _detail(part: str) -> dict[str, str] | None:
    """What a part in brackets or behind a dash says of a card; None where it belongs to the words."""
    if _NONE.fullmatch(part):
        return {}
    if counted := _COUNTED.fullmatch(part):
        return {STUCK: counted.group(1)}
    if (labelled := _labelled(part)) is not None:
        return labelled
    if (when := _when(part)) is not None:
        return when
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
    >>> below("5 dots, ringed: by 2030"), below("1 dot, nothing ringed"), below("●●● / in five years")
    ({'Dots': '5', 'When': 'by 2030'}, {'Dots': '1'}, {'Dots': '3', 'When': 'in five years'})
    """
    if (labelled := _labelled(text)) is not None:
        return labelled
    parts = [one for one in re.split(r"\s*[,;|/·]\s*|\s{2,}", text.strip().strip("[]() ")) if one.strip()]
    if not parts or len(text.split()) > 12:
        return None
    said: dict[str, str] = {}
    for part in parts:
        marks = _MARKS_BEHIND.fullmatch(part)
        found = {STUCK: str(dots_in(part))} if marks else _detail(part)
        if found is None:
            return None
        said |= found
    return said


def _labelled(text: str) -> dict[str, str] | None:
    """What a line of labels with what each says; None for any other."""
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
