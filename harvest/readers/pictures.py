"""Captions find their pictures: by the name they give, or because text and picture have one name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.model import Kind, Reading, ReadSource

Pictures = Mapping[str, tuple[str, bytes]]
"""By name in small letters: the name as written, and the bytes."""
SUFFIXES = r"(?:jpe?g|png|gif|webp|heic|tiff?|bmp|avif)"
_SUFFIX = re.compile(rf"\.{SUFFIXES}$", re.I)


def with_pictures(readings: Sequence[Reading], pictures: Pictures) -> tuple[list[Reading], dict[str, str]]:
    """The readings with the pictures that belong to their captions; and, by picture, the file that took it."""
    if not pictures:
        return list(readings), {}
    used: dict[str, str] = {}
    stems = {_SUFFIX.sub("", key): key for key in pictures}
    result = []
    for reading in readings:
        sources = []
        for source in reading.sources:
            key = _wanted(reading, source, pictures, stems)
            if key is not None:
                used[key] = reading.name
                name, data = pictures[key]
                source = replace(source, image=data, image_name=name, kind=Kind.PHOTO)
            sources.append(source)
        if any(new is not old for new, old in zip(sources, reading.sources, strict=True)):
            reading = replace(reading, sources=tuple(sources), kind=Kind.PHOTO)
        result.append(reading)
    return result, used


def _wanted(reading: Reading, source: ReadSource, pictures: Pictures, stems: Mapping[str, str]) -> str | None:
    """The picture that a source names, or that its file is named after; None where it has one or wants none."""
    if source.image is not None or not source.text:
        return None
    if source.image_name:
        name = source.image_name.replace("\\", "/").rsplit("/", 1)[-1].strip().lower()
        return name if name in pictures else stems.get(_SUFFIX.sub("", name))
    if len(reading.sources) > 1 or source.kind is Kind.TRANSCRIPT:
        return None
    return stems.get(reading.name.lower().rpartition(".")[0])
