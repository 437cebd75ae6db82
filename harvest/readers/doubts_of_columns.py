"""Where the columns of a table may have been taken wrongly: words without a heading, names that are nobody's yet."""

from __future__ import annotations

import re

from harvest.model import Reading
from harvest.model.organisations import is_organisation
from harvest.readers.doubts_of_shape import says_who
from harvest.readers.recognise.talk.speakers import looks_like_name

_PLACES = re.compile(
    r"place|ward|street|road|site|area|town|village|location|venue|where|organi[sz]ation|school|group|team|table|"
    r"status|category|theme|topic|section|frame|host|language|country|region|district|parish|question|\bby\b|interviewer",
    re.I,
)
"""Columns whose capitals are no tellers' names."""
_SAMPLE = 2000
"""So many rows of a reading are looked at."""
_NAMES_IN = (
    "“{}” seems to hold names (“{}”), and no column was taken for who says it: if these are the tellers, choose it "
    "under “Columns”."
)


def columns_without_name(reading: Reading) -> str:
    """A column whose heading is missing holds words: the heads may stand in another row."""
    if not reading.mapping:
        return ""
    texts = reading.mapping.get("text")
    beside = reading.mapping.get("attributes")
    used = [*(texts if isinstance(texts, list) else []), *(beside if isinstance(beside, list) else [])]
    bare = [str(name) for name in used if re.fullmatch(r"Column \d+", str(name))]
    held = [name for name in bare if isinstance(texts, list) and name in texts or _holds_words(reading, name)]
    if not held or len(used) < 2:
        return ""
    return (
        f"{', '.join(f'“{name}”' for name in held[:3])} holds words and has no heading: look under “Columns” "
        "whether the right rows were taken for headings."
    )


def _holds_words(reading: Reading, name: str) -> bool:
    cells = [source.attributes[name] for source in reading.sources if name in source.attributes]
    return any(sum(c.isalpha() for c in cell) >= 3 for cell in cells)


def names_in_a_column(reading: Reading) -> str:
    """No column was taken for the tellers, and one holds what looks like names of people."""
    if not reading.mapping or reading.mapping.get("teller"):
        return ""
    cells: dict[str, dict[str, None]] = {}
    for source in reading.sources[:_SAMPLE]:
        for name, cell in source.attributes.items():
            cells.setdefault(name, {})[cell] = None
    for name, found in cells.items():
        called = [cell for cell in found if len(cell.split()) <= 4 and looks_like_name(cell.split(",")[0])]
        if says_who(name) and len(called) >= max(3, 0.6 * len(found)):
            return _NAMES_IN.format(name[:50], called[0])
        like = [cell for cell in found if 2 <= len(cell.split()) <= 3 and cell.replace(" ", "").isalpha()]
        if len(found) < 3 or _PLACES.search(name) or any(map(is_organisation, found)):
            continue
        if len(like) >= 0.8 * len(found) and all(map(str.istitle, like)) and all(map(looks_like_name, like)):
            return _NAMES_IN.format(name[:50], like[0])
    return ""


LOOKS = (columns_without_name, names_in_a_column)
