"""A line over a caption that counts the photo and says who took it: “Photo 3 – Ada Obi, 11”, “Llun 2: (no name)”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.readers.documents.photos.caption_words import without_file
from harvest.readers.recognise.recurring import is_signature
from harvest.readers.recognise.signatures import are_words, is_sure, names_nobody, parts_beside

PHOTO = (
    r"(?:photo(?:graph(?:ie)?)?|picture|pic|image|img|fig(?:ure)?\.?|bild|foto(?:grafie|graf[ií]a)?|llun|imagen|"
    r"imagem|immagine|zdj[ęe]cie|снимок|фото|صورة|تصویر|תמונה|照片|写真|사진|ਤਸਵੀਰ|ছবি|तस्वीर)"
)
"""Part of a pattern: what a photo is called before its number, in the languages of events."""
_COUNT = re.compile(
    rf"^\W{{0,3}}(?P<photo>{PHOTO}\s*)?(?:no\.?|nr\.?|n[°º]|#)?\s*(?P<count>\d{{1,3}})"
    r"(?:\s*[.:)|,–—-]+\s*|\s+(?=\())(?=\S)",
    re.I,
)
_TAKEN = re.compile(r"^(?:(?:photo|picture|words|taken|sent|told) )?(?:by|from|von|par|gan|por|di|door)\s*:?\s+", re.I)
_NAME_WORDS = 6
_LEAST, _MOST = 2, 0.6
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Label:
    """Who took a picture, cut at its commas; no parts where the line says that nobody gave a name."""

    parts: tuple[str, ...]
    start: int
    """Where the name begins on the line, behind the number of the photo."""
    photo: bool
    """Whether the line says that it counts photos."""


def label_of(line: str) -> Label | None:
    """What a line says that holds nothing but the number of a photo and a name; None for any other.

    >>> label_of("Photo 3 – Kit, 10").parts, label_of("Bild 4: (ohne Namen)").parts, label_of("Photo 3 – we sat here")
    (('Kit', '10'), (), None)
    """
    found = _COUNT.match(line)
    start = found.end() if found else len(line) - len(line.lstrip())
    photo = found is not None and found["photo"] is not None
    said = line[start:].strip()
    if names_nobody(said):
        return Label((), start, photo)
    by = _TAKEN.match(said) if found else None
    start += by.end() if by else 0
    parts = parts_beside(line[start:].strip())
    if not parts or len(said.split()) > _NAME_WORDS or not is_signature(parts):
        return None
    return Label(parts, start, photo)


def labels_above(captions: Sequence[Sequence[str]]) -> list[Label | None]:
    """Who took each picture by the line above its words; None for each where these may as well be titles.

    >>> captions = [["Photo 1 – Ada", "My gate."], ["Photo 2 – Bo Lind, 9", "Mud."], ["Photo 3", "Us."]]
    >>> [label and label.parts for label in labels_above(captions)]
    [('Ada',), ('Bo Lind', '9'), None]
    >>> labels_above([["Photo 1 – Bench", "The bench at noon."], ["Photo 2 – Bridge", "Under it."]])
    [None, None]
    """
    labels = [label_of(lines[0]) if any(map(str.strip, lines[1:])) else None for lines in captions]
    found = [label for label in labels if label is not None]
    names = [label.parts[0] for label in found if label.parts]
    if not names or len(found) < max(_LEAST, _MOST * len(labels)):
        return [None] * len(labels)
    again = 1 < len(set(names)) < len(names)
    counted = all(label.start for label in found)
    sure = any(is_sure(label.parts) for label in found)
    if counted and sure:
        return labels
    told = sure or (counted and (again or len(found) == len(labels)))
    return labels if told and not are_words(names, ["\n".join(c[1:]) for c in captions]) else [None] * len(labels)


def are_labelled(lines: Sequence[str]) -> list[bool]:
    """Which lines of a text begin a photo by such a label; none where it is no list of photos that are labelled.

    >>> are_labelled(["Our walk", "Photo 1 – Ada", "My gate.", "Photo 2 – Bo (IMG_2.jpg)", "Mud."])
    [False, True, False, True, False]
    >>> are_labelled(["Photo 1 – Ada", "Photo 2 – Bo"]), are_labelled(["Ada", "My gate.", "Bo", "Mud."])
    ([False, False], [False, False, False, False])
    """
    short = [without_file(line)[0] if len(line) <= _LONGEST else "" for line in lines]
    found = [(label := label_of(line)) is not None and label.photo for line in short]
    found = _counted_on(short, found)
    below = [at and not after for at, after in zip(found, [*found[1:], True], strict=True)]
    return found if sum(below) >= max(_LEAST, 0.8 * sum(found)) else [False] * len(lines)


def _counted_on(lines: Sequence[str], found: Sequence[bool]) -> list[bool]:
    """Which lines begin a photo where they count on from one to the last: then titles begin one as names do.

    >>> lines = ["Photo 1: Ada's Gate", "By Kit", "It creaks.", "Photo 2: what my brother left out", "By Bo", "Mud."]
    >>> _counted_on(lines, [True, False, False, False, False, False])
    [True, False, False, True, False, False]
    """
    counted = {n: int(at["count"]) for n, line in enumerate(lines) if (at := _COUNT.match(line)) and at["photo"]}
    signed = sum(1 for n in counted if n + 1 < len(lines) and signed_below(lines[n + 1]))
    in_order = list(counted.values()) == list(range(1, len(counted) + 1))
    if not in_order or len(counted) < _LEAST or (signed < _MOST * len(counted)):
        return list(found)
    return [n in counted for n in range(len(lines))]


def signed_below(line: str) -> str:
    """Who took a picture by a line that says nothing else but “by” and a name; empty for any other line.

    >>> signed_below("By Ada Obi, 11"), signed_below("von Kit"), signed_below("By the river"), signed_below("Kit")
    ('Ada Obi, 11', 'Kit', '', '')
    """
    found = _BY.match(line.strip())
    parts = parts_beside(found["who"]) if found and len(line.split()) <= _NAME_WORDS else ()
    return found["who"].strip() if found and parts and is_signature(parts) else ""


_BY = re.compile(r"^(?:by|from|von|par|gan|por|di|door|av|przez)\s*:?\s+(?P<who>(?-i:[^\W\d_a-z]).{1,60}?)\W*$", re.I)
