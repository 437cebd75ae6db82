"""All that those on a list are called: in full by the sheet on which people signed in, and the first name first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from harvest import privacy
from harvest.model import Listed
from harvest.privacy.identify.vocabulary import first_name as usual
from harvest.workspace.intake.file_preview import FilePreview

_PARTS = re.compile(r"[+&/,]|\band\b")


def with_names_in_full(found: Sequence[FilePreview]) -> list[FilePreview]:
    """The previews; who is listed as *W. Metcalf* goes by *Wilf Metcalf*, too, where one such and no other came."""
    came = [name for item in found if item.reading is not None for name in item.reading.attended]
    if not came:
        return list(found)
    named = [words for name in came if len(words := privacy.words_of(_PARTS.split(name)[0])) == _TWO]
    return [_in_full(item, named) for item in found]


def with_first_names_first(found: Sequence[FilePreview]) -> list[FilePreview]:
    """The previews; where most of a list has surnames first, everybody on it goes by their name turned about, too."""
    return [_turned(item) for item in found]


def _turned(item: FilePreview) -> FilePreview:
    if item.reading is None or not item.reading.listed:
        return item
    listed = item.reading.listed
    plain = [
        words for one in listed if len(words := privacy.words_of(one.names[0])) == _TWO and "," not in one.names[0]
    ]
    told = [(usual(second) - usual(first)) for first, second in plain if len(first) > 1 and len(second) > 1]
    if len(told) < _LEAST or sum(more > 0 for more in told) < _MOST * len(told) or sum(told) <= 0:
        return item
    return replace(item, reading=replace(item.reading, listed=tuple(map(_both_ways, listed))))


def _both_ways(one: Listed) -> Listed:
    written = re.sub(r"[(\[].*?[)\]]", " ", one.names[0]).split()
    if len(written) != _TWO or "," in one.names[0]:
        return one
    return replace(one, names=tuple(dict.fromkeys([*one.names, f"{written[1]} {written[0]}"])))


_LEAST, _MOST = 4, 0.7


def _in_full(item: FilePreview, came: Sequence[Sequence[str]]) -> FilePreview:
    if item.reading is None or not item.reading.listed:
        return item
    listed = tuple(_called_in_full(one, came) for one in item.reading.listed)
    return replace(item, reading=replace(item.reading, listed=listed))


def _called_in_full(one: Listed, came: Iterable[Sequence[str]]) -> Listed:
    words = privacy.words_of(one.names[0])
    short = [word for word in words if len(word) == 1]
    if len(words) != _TWO or len(short) != 1:
        return one
    (family,) = (word for word in words if len(word) > 1)
    firsts = {
        other
        for name in came
        if family in name
        for other in name
        if other != family and len(other) > 1 and other.startswith(short[0])
    }
    if len(firsts) != 1:
        return one
    return replace(one, names=tuple(dict.fromkeys([*one.names, f"{firsts.pop().title()} {family.title()}"])))


_TWO = 2
