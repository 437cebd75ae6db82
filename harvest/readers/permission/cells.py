"""A cell split into the options that were ticked in it."""

from __future__ import annotations

import re
from functools import lru_cache

from harvest.readers.permission.purposes import purposes_of
from harvest.readers.permission.words import fold


@lru_cache(maxsize=65_536)
def option_parts(cell: str) -> tuple[str, ...]:
    """The options in a cell: parted by ";", line breaks or "|", or by commas where each part names a purpose.

    >>> option_parts("My words without my name;Photos of me;")
    ('My words without my name', 'Photos of me')
    """
    parts = [p.strip() for p in re.split(r"[;\n|；،]", cell) if p.strip()]
    if len(parts) == 1 and re.search(r"[,，、]", cell):
        finer = [p.strip() for p in re.split(r"[,，、](?!\d)", cell) if p.strip()]
        if len(finer) > 1 and all(purposes_of(fold(p)) for p in finer):
            return tuple(finer)
    return tuple(parts)
