# ruff: noqa: E501 – patterns are easier to check on one line
"""What comes again in most texts of one file at the same place: the name of whoever wrote each, a count before it.

One text that ends with a name in brackets may mention somebody; where most do, that is how the file names its tellers.
No words of a tool are asked for, only that a shape comes back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.model.organisations import is_group
from harvest.readers.permission.beside_name import kind_of_part
from harvest.readers.recognise.columns.told_heads import NO_NAME
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.talk.described import describes
from harvest.readers.recognise.talk.speakers import looks_like_name, role_of_words, without_others

NOBODY = re.compile(rf"^\W*{NO_NAME}\W*$", re.I)
"""What stands where others have their name."""
UNSIGNED = "lines that say that nobody signed"
"""Why such a line is left out."""
_BEHIND = re.compile(
    r"\s*(?:[(\[]\s*([^()\[\]]{2,60}?)\s*[)\]]|(?:\s[–—-]{1,2}|\n[–—-]{1,2}|—)\s*"
    r"((?:(?:Rev|Mrs?|Ms|Miss|Mx|Dr|Fr|Sr|Cllr|Prof)\.?\s)?(?:[A-Z]\.\s?){0,3}[^–—.!?()\[\]\n]{2,60}?(?:\s[A-Z]\.)?))[\s.]*$"
)
_AFTER_SENTENCE = re.compile(r"(?<=[.!?…])[\"”’]?\s+([A-Z][^.!?…()\[\]\n]{1,40}?)[\s.]*$")
"""A name behind the last sentence, with nothing but its full stop between: it counts with an age or a table beside."""
_AGE = re.compile(r"(?:aged? )?\d{1,3}")
_AGED = re.compile(r"(?<=[.!?…])[\"”’]?\s+([A-Z][^.!?…()\[\]\n]{1,40}?)\s*[(\[]\s*((?:aged? )?\d{1,3})\s*[)\]][\s.]*$")
"""The same with an age in brackets: ``I'll walk the dog. Ada (10)``."""
_TITLED = re.compile(
    r"(?<=[.!?…])[\"”’]?\s+((?:Mrs?|Ms|Miss|Mx|Dr|Rev|Cllr|Fr|Sr|Prof)\.? (?:[A-Z]\.? ?)?[A-Z][\w'’-]+)[\s.]*$"
)
"""The same with a title, which no sentence begins and ends with."""
_LED = re.compile(
    r"^(?:from|by|sent (?:in )?by|(?:photo|photograph|picture|words|taken|told|caption) (?:by|from)|photo:|"
    r"[-–—])\s+(?=\S)",
    re.I,
)
"""What stands before a name behind a text: ``(from Ultan)``."""
_LEAD = re.compile(
    r"^\W{0,3}([^\W\d_]{2,20})?\.?\s*(?:no\.?|nr\.?|#)?\s*(\d{1,3})(?:\s*[.:)–—-]\s+|[ \t]*\n\s*)(?=\S)", re.I
)
_SOME = re.compile(
    r"an? (?:[a-z-]+ ){0,2}(?:mum|mam|dad|mother|father|parent|carer|nan|granny|gran|grandad|resident|neighbour|local|regular|reader|"
    r"visitor|volunteer|customer|member|pupil|student|teacher|nurse|pensioner|tenant|walker|fan|friend|stranger|user)",
    re.I,
)
"""What somebody who signs without a name calls themselves: ``– A mum``."""
_MOST, _LEAST = 0.6, 3


@dataclass(frozen=True, slots=True)
class Behind:
    """A name behind a text: what was written, cut at its commas, and where the words end; no parts: nobody's."""

    parts: tuple[str, ...]
    end: int


def names_behind(texts: Sequence[str]) -> list[Behind | None]:
    """The name behind each text, where most of the texts have one in the same way; else None for each.

    >>> [b and b.parts for b in names_behind(["My bench. (Lucy Marr)", "A gap. (Obi, 9)", "Mud. (Jo)", "My door."])]
    [('Lucy Marr',), ('Obi', '9'), ('Jo',), None]
    >>> names_behind(["We met (in May)", "They came", "I sang (badly)"])
    [None, None, None]
    """
    found = [behind(text) for text in texts]
    named = [one for one in found if one is not None]
    if len(texts) < _LEAST or len(named) < max(2, _MOST * len(texts)) or not any(one.parts for one in named):
        return [None] * len(texts)
    return found


def behind(text: str) -> Behind | None:
    """The name behind one text, whatever the others have; None where it ends with its words."""
    match = _BEHIND.search(text[-90:]) if text else None
    if match is None or _AGE.fullmatch(match.group(1) or ""):
        return _after_sentence(text)
    start = len(text) - len(text[-90:]) + match.start()
    said = (match.group(1) or match.group(2)).strip()
    if not text[:start].strip():
        return None
    said = _LED.sub("", said)
    if NOBODY.match(said) or (match.group(2) and _SOME.fullmatch(said)):
        return Behind((), start)
    parts = parts_of(said)
    group = is_group(said) and said[:4].lower() in ("the ", "our ")
    described = len(parts) > 1 and describes(parts[0]) and all(map(kind_of_part, parts[1:]))
    return Behind(parts, start) if parts and (group or described or is_signature(parts)) else None


def _after_sentence(text: str) -> Behind | None:
    start = len(text) - len(text[-90:])
    if titled := _TITLED.search(text[-90:]):
        return Behind((titled.group(1),), start + titled.start())
    if (aged := _AGED.search(text[-90:])) and is_signature(aged.groups()):
        return Behind(aged.groups(), start + aged.start())
    match = _AFTER_SENTENCE.search(text[-90:]) if text else None
    parts = parts_of(match.group(1).strip()) if match else ()
    if match is None or len(parts) < 2 or not is_signature(parts) or not any(map(kind_of_part, parts[1:])):
        return None
    return Behind(parts, start + match.start())


def parts_of(signed: str) -> tuple[str, ...]:
    """What somebody signed, cut at its commas and before an age; the name first, also behind whose kin they are.

    >>> parts_of("Jude aged 7"), parts_of("Ada Orr, 9, table 2"), parts_of("Bo's daughter, Zoe, 9")
    (('Jude', 'aged 7'), ('Ada Orr', '9', 'table 2'), ('Zoe', "Bo's daughter", '9'))
    """
    parts = tuple(part.strip() for part in re.split(r",|\s+(?=aged? \d{1,2}\b)", signed) if part.strip())
    if len(parts) > 1 and _KIN_OF.fullmatch(parts[0]) and looks_like_name(parts[1]):
        return (parts[1], parts[0], *parts[2:])
    return parts


_KIN_OF = re.compile(
    r"(?:[^\W\d_].{0,40}?(?:['’]s|s['’])|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]+ ){0,2}(?:(?:grand|step|god)-?)?"
    r"(?:daughter|son|child|girl|boy|lad|lass|mother|father|mum|mam|mom|dad|gran|nan|wife|husband|widow(?:er)?|partner|"
    r"sister|brother|aunt|auntie|uncle|cousin|niece|nephew|friend|neighbour|carer)"
)
"""Whose kin or friend somebody is, before their name: ``Hussain's daughter``."""


def after_aside(signed: str) -> tuple[str, str]:
    """What somebody who signs says before the name behind one dash more, and the name with what stands beside it.

    >>> after_aside("ha ha – Ola"), after_aside("Ada Orr – 9"), after_aside("Ola")
    (('ha ha', 'Ola'), ('', 'Ada Orr – 9'), ('', 'Ola'))
    """
    aside, name = found.groups() if (found := _ASIDE.match(signed)) else ("", signed)
    return (aside, name) if aside and is_signature(parts_of(name)) else ("", signed)


_ASIDE = re.compile(r"([^\W\d_A-ZÀ-ÖØ-Þ][^–—]{0,38}?)\s+[–—-]{1,2}\s+([^–—]{2,40})$")
"""What begins with a small letter before a dash is no name."""


def is_signature(parts: Sequence[str]) -> bool:
    """Whether that is a name, and behind it only what people say of themselves in a few words.

    >>> is_signature(["Obi", "9"]), is_signature(["Glenys Foote", "Lower Cross"]), is_signature(["in May"])
    (True, True, False)
    """
    name, *rest = parts
    if not looks_like_name(name) or len(without_others(name).split()) > 4 or any("?" in part for part in rest):
        return False
    return len(rest) <= 3 and all(
        kind_of_part(part)
        or role_of_words(part).value != "unknown"
        or heading_place(part, is_heading=True) is not None
        or len(part.split()) <= 4
        for part in rest
    )


def counts_before(texts: Sequence[str]) -> list[int]:
    """How many letters of each text are a count that most begin with (``Photo 3: ``, ``2. ``); 0 where none stands.

    >>> counts_before(["Photo 1: The bench", "Photo 2: The gap", "Photo 3: A drain"])
    [9, 9, 9]
    >>> counts_before(["Foto 1\\nEl banco", "Foto 2\\nLa farola"])
    [7, 7]
    >>> counts_before(["Year 5: we moved", "Room 2. Nobody", "I left."])
    [0, 0, 0]
    """
    found = [_LEAD.match(text[:60]) for text in texts]
    words = {(m.group(1) or "").lower() for m in found if m}
    numbers = [int(m.group(2)) for m in found if m]
    alike = len(texts) >= 2 and len(numbers) >= max(2, _MOST * len(texts)) and len(words) == 1
    if not alike or numbers != sorted(set(numbers)):
        return [0] * len(texts)
    return [m.end() if m else 0 for m in found]
