"""Evidence as JSON: the document of ``harvest evidence --json``."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator
from itertools import chain

from harvest.evidence import Evidence, as_json


def write(evidence: Evidence) -> bytes:
    """The document as UTF-8, readable by a person too."""
    made = io.BytesIO()
    # piece by piece: the text of a large inquiry would be there twice more, in as many pieces as it has values
    with io.TextIOWrapper(made, "utf-8", errors="replace", newline="") as text:
        text.writelines(json.JSONEncoder(ensure_ascii=False, indent=1).iterencode(as_json(evidence, _OneByOne)))
        text.write("\n")
        text.flush()
        return made.getvalue()


class _OneByOne(list[object]):
    """What the encoder writes as a list, of which only the row that is being written is there; for one reading."""

    def __init__(self, rows: Iterable[object]):
        super().__init__()
        given = iter(rows)
        self._first = list(next(([row] for row in given), ()))
        self._rest = given

    def __bool__(self) -> bool:
        return bool(self._first)

    def __iter__(self) -> Iterator[object]:
        return chain(self._first, self._rest)
