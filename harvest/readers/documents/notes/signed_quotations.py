"""Quotations with who said each on a line of its own, below as newsletters set them or above as people take notes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.lines import Line
from harvest.readers.documents.notes.reported import reports
from harvest.readers.dropping import LeftOut
from harvest.readers.leave.words_of_leave import EXPLICIT, NAMELESS, REFUSED, UNASKED
from harvest.readers.permission.text import LazyPattern, fold
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.recurring import NOBODY, is_signature
from harvest.readers.recognise.talk.speakers import looks_like_name

AROUND = "words around quotations (of whoever wrote the page)"
_OPENS = re.compile(r"^\s*[“\"„«‘]")
_SHUTS = re.compile(r"[”\"“»’]\s*[.,]?\s*$")
_SIGNED = re.compile(r"^\s*[–—-]{1,2}\s*([^\s–—-].{1,70})$")
_MARKED = re.compile(r"[*†‡§¹²³]")
_IN_MAY = re.compile(r"(?<=\d )may\b|\bmay(?=,? \d)")
"""The month, which permits nothing."""
_LEAST, _LINES, _SHARE, _HEAD_WORDS, _MOST, _NAME = 3, 12, 0.6, 12, 1200, 4
_PRINTED, _PRINT_WORDS = 5, 45
"""So many signed quotations are what people said in a programme or a leaflet, however much is printed around them."""
_OF_ONE = re.compile(r"\b(?:I|I['’]\w+|[Mm]y|[Mm]e|[Mm]ine)\b|[“\"„«]")


def signed_below(text: str) -> list[str] | None:
    """The parts of a line that says whose words stand above it; None for any other.

    >>> signed_below("— Ellie, 17, Table 2"), signed_below("- bread, milk, and a list of what else we lacked")
    (['Ellie', '17', 'Table 2'], None)
    """
    found = _SIGNED.match(text)
    parts = [part.strip() for part in found.group(1).rstrip(". ").split(",") if part.strip()] if found else []
    if not parts or len(parts) > 4:
        return None
    if is_signature(parts) or NOBODY.match(parts[0]):
        return parts
    place = heading_place(parts[0], is_heading=True)
    return parts if place is not None and place.table and not place.question and len(parts) == 1 else None


def with_signatures(lines: Sequence[Line], dropped: LeftOut, warnings: list[str]) -> list[Line]:
    """The lines with each quotation and who said it in one, where a text mainly consists of these; else as they are.

    >>> page = ["We met.", "“A pond.”", "— Ada, 9", "“My wall", "is old.”", "— Bo, Table 2", "“Bells.”", "— Table 1"]
    >>> [line.text for line in with_signatures([Line(text) for text in page], LeftOut(), [])]
    ['“A pond.” — Ada, 9', '“My wall is old.” — Bo, Table 2', '“Bells.” — Table 1']
    """
    filled = [line for line in lines if line.text.strip()]
    quoted = _quotations(filled)
    if len(quoted) < _LEAST:
        return list(lines)
    inside = {n for first, last in quoted.items() for n in range(first, last + 1)}
    words = sum(len(filled[n].text.split()) for n in inside)
    heads = {n for n in range(len(filled)) if n not in inside and n + 1 in quoted and _may_head(filled[n])}
    around = [line.text.strip() for n, line in enumerate(filled) if n not in inside and n not in heads]
    signed = [filled[last].text for last in quoted.values()]
    leave = any(_of_leave(text, NAMELESS) for text in around) or any(map(_of_leave, signed))
    few = words < _SHARE * (words + sum(len(text.split()) for text in around))
    printed = len(quoted) >= _PRINTED and all(map(_is_print, around))
    if leave or (few and not printed):
        return list(lines)
    heads = set() if few else heads  # what stands over a quotation in a programme heads the page
    around = [line.text.strip() for n, line in enumerate(filled) if n not in inside and n not in heads]
    made: list[Line] = []
    for n, line in enumerate(filled):
        if n in heads:
            made.append(replace(line, heading=line.heading or 2))
        elif n in quoted:
            made.append(replace(line, text=" ".join(one.text.strip() for one in filled[n : quoted[n] + 1])))
    for text in around:
        dropped.add(AROUND, text)
    if around:
        told = " / ".join(around)
        warnings.append(f"Left out around the quotations: “{told[:160]}{'…' if len(told) > 160 else ''}”.")
    return made


def _of_leave(text: str, *more: LazyPattern) -> bool:
    """Whether words beside the quotations may say whose may be used, or a mark behind a name refers to such words."""
    plain = _IN_MAY.sub(" ", fold(text))
    return _MARKED.search(text) is not None or any(p.search(plain) for p in (EXPLICIT, REFUSED, UNASKED, *more))


def _quotations(lines: Sequence[Line]) -> dict[int, int]:
    """Where each quotation begins and the line below it that says whose it is."""
    found: dict[int, int] = {}
    n = 0
    while n < len(lines):
        end = _end_of(lines, n) if _OPENS.match(lines[n].text) else None
        if end is not None and end + 1 < len(lines) and signed_below(lines[end + 1].text) is not None:
            found[n] = end + 1
            n = end + 1
        n += 1
    return found


def _end_of(lines: Sequence[Line], n: int) -> int | None:
    length = 0
    for end in range(n, min(n + _LINES, len(lines))):
        length += len(lines[end].text)
        if length > _MOST or (end > n and lines[end].heading is not None):
            return None
        if _SHUTS.search(lines[end].text) and (end > n or len(lines[n].text.strip()) > 2):
            return end
    return None


def _is_print(text: str) -> bool:
    """Whether a line around quotations holds nobody's words: nobody speaks of themselves in it, or is reported."""
    return not _OF_ONE.search(text) and not reports(text) and len(text.split()) <= _PRINT_WORDS


def _may_head(line: Line) -> bool:
    text = line.text.strip()
    return len(text.split()) <= _HEAD_WORDS and (line.heading is not None or asks(text) or not ends_sentence(text))


def with_names_led(lines: Sequence[Line], dropped: LeftOut, warnings: list[str]) -> list[Line]:
    """The lines with who says each quotation as a label before it, where a text mainly is names over quotations.

    >>> page = ["We met.", "* Ada Obi", '"A pond."', "* Bo (Bodo)", '"My wall', 'is old."', "* Ada", '"Bells."']
    >>> [line.text for line in with_names_led([Line(text) for text in page], LeftOut(), [])]
    ['We met.', 'Ada Obi: A pond.', 'Bo (Bodo): My wall is old.', 'Ada: Bells.']
    """
    filled = [part for line in lines if line.text.strip() for part in _name_apart(line)]
    led = {
        n: end for n in range(len(filled) - 1) if _is_name(filled[n]) and (end := _ends_below(filled, n)) is not None
    }
    inside = {m for n, end in led.items() for m in range(n, end + 1)}
    if any(filled[n].heading is not None for n in led):
        return list(lines)  # pieces under their names, with what each permits beside
    if len(led) < _LEAST or any(_OPENS.match(line.text) for n, line in enumerate(filled) if n not in inside):
        return list(lines)
    words = sum(len(filled[n].text.split()) for n in inside)
    before = filled[: min(led)]
    around = [line.text.strip() for n, line in enumerate(filled) if n > min(led) and n not in inside]
    leave = any(_of_leave(text, NAMELESS) for text in around) or any(_MARKED.search(filled[n].text[2:]) for n in led)
    if leave or words < _SHARE * sum(len(line.text.split()) for line in filled):
        return list(lines)
    made = list(before)
    for n, end in led.items():
        name = _BULLET.sub("", filled[n].text.strip()).strip(" *_:")
        said = _BETWEEN.sub(" ", " ".join(line.text.strip() for line in filled[n + 1 : end + 1]))
        made.append(Line(f"{name}: {said[1:].rstrip(' .,')[:-1]}"))
        dropped.add("quotation marks round whole statements", "“”")
    for text in around:
        dropped.add(AROUND, text)
    if around:
        warnings.append(f"Left out around the quotations: “{' / '.join(around)[:160]}”.")
    return made


_BULLET = re.compile(r"^\s*(?:[-*•‣▪◦·–—]|\d{1,3}[.)])\s+")
_BETWEEN = re.compile(r"[”\"“»’]\s+[“\"„«‘]")
_ASIDE = re.compile(r"\s*\([^()]{1,40}\)")


def _name_apart(line: Line) -> list[Line]:
    """A line in which a quotation stands right behind a name, as two; any other as it is."""
    text = line.text.strip()
    # without a mark so near, hostile runs of spaces between would be tried in every way
    found = _NAME_FIRST.match(text) if _QUOTES.search(text[:_NEAR]) else None
    if found is None or not _is_name(head := replace(line, text=found["name"])):
        return [line]
    return [head, replace(line, text=found["said"], item=False)]


_QUOTES, _NEAR = re.compile(r"[“\"„«‘]"), 80
_NAME_FIRST = re.compile(
    r"^(?P<name>[^“\"„«‘:.!?]{2,60}?)\s*(?:\s[–—-]|,)?\s+(?P<said>[“\"„«‘].{12,}[”\"“»’][.,]?)$", re.S
)


def _is_name(line: Line) -> bool:
    """Whether a line is nothing but somebody's name, whatever marks it and with a few words in brackets behind."""
    text = _BULLET.sub("", line.text.strip()).strip(" *_:")
    bare = _ASIDE.sub("", text)
    return (
        0 < len(bare.split()) <= _NAME
        and not ends_sentence(text)
        and (looks_like_name(bare) or NOBODY.match(bare) is not None)
    )


def _ends_below(lines: Sequence[Line], n: int) -> int | None:
    """The last line of the quotations right below a line; None where none stands there."""
    found = None
    at = n + 1
    while at < len(lines) and _OPENS.match(lines[at].text) and (end := _end_of(lines, at)) is not None:
        found, at = end, end + 1
    return found
